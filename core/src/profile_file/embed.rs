//! The data block: a profile file inside a page.
//!
//! It is a `script` element of a type that no browser runs, so it needs no permission from the page's policy, which
//! allows no scripts. Every `<` in it is written as `\u003c`, so that no text of the user's can end the block.

use std::borrow::Cow;

use super::refusal::ImportError;

/// The `id` of the block.
pub const BLOCK_ID: &str = "eight-keys-profile";

/// The block for a JSON text.
pub fn block(json: &str) -> String {
    let json = json.replace('<', "\\u003c");
    format!("<script type=\"application/json\" id=\"{BLOCK_ID}\">{json}</script>")
}

/// Finds the JSON text in a page, even if another program has rewritten its tags: minifiers leave quotation marks out,
/// mail programs and editors change the order of attributes, the case of letters and the space between, and some write
/// entities.
///
/// # Errors
/// [`ImportError::HtmlWithoutProfile`], [`ImportError::TwoProfilesInHtml`]; [`ImportError::Truncated`] for a block without an end.
pub fn find(page: &str) -> Result<Cow<'_, str>, ImportError> {
    let mut found = None;
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            match comment.find("-->") {
                Some(end) => rest = &comment[end..],
                None => break,
            }
            continue;
        }
        if !begins(rest, "<script") {
            rest = &rest[1..];
            continue;
        }
        let tag = &rest["<script".len()..];
        if !tag.starts_with(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>')) {
            rest = tag;
            continue;
        }
        let Some((is_ours, content)) = start_tag(tag) else { break };
        let end = end_tag(content);
        if is_ours {
            let block = &content[..end.ok_or(ImportError::Truncated)?];
            if found.replace(block).is_some() {
                return Err(ImportError::TwoProfilesInHtml);
            }
        }
        let Some(end) = end else { break };
        rest = &content[end..];
    }
    // A page that ends within the block's tag names the block without having it.
    let is_cut = || rest.starts_with('<') && rest.to_ascii_lowercase().contains(BLOCK_ID);
    match found {
        Some(block) => Ok(unwrapped(block)),
        None if is_cut() => Err(ImportError::Truncated),
        None => Err(ImportError::HtmlWithoutProfile),
    }
}

/// Whether a text begins with a tag, in upper or lower case.
fn begins(text: &str, tag: &str) -> bool {
    text.as_bytes().get(..tag.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(tag.as_bytes()))
}

/// Where the element ends.
fn end_tag(content: &str) -> Option<usize> {
    const END: &str = "</script";
    let ends = |text: &str| {
        begins(text, END) && text[END.len()..].starts_with(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>'))
    };
    content.match_indices('<').map(|(start, _)| start).find(|start| ends(&content[*start..]))
}

/// Reads the attributes of a start tag by the rules of HTML: whether its id is that of the block, and what comes after
/// the tag. `None` if the page ends before the tag does.
fn start_tag(tag: &str) -> Option<(bool, &str)> {
    let is_space = |c: char| c.is_ascii_whitespace();
    let mut is_ours = false;
    let mut rest = tag;
    loop {
        rest = rest.trim_start_matches(|c: char| is_space(c) || c == '/');
        if let Some(content) = rest.strip_prefix('>') {
            return Some((is_ours, content));
        }
        // The first character belongs to the name, even if it is "=".
        let first = rest.chars().next()?.len_utf8();
        let end = rest[first..].find(|c: char| is_space(c) || matches!(c, '/' | '>' | '='))? + first;
        let (name, after) = rest.split_at(end);
        rest = after.trim_start_matches(is_space);
        let Some(value) = rest.strip_prefix('=') else { continue };
        let value = value.trim_start_matches(is_space);
        let quote = value.chars().next()?;
        let value = if matches!(quote, '"' | '\'') {
            let (value, after) = value[1..].split_once(quote)?;
            rest = after;
            value
        } else {
            let end = value.find(|c: char| is_space(c) || c == '>')?;
            rest = &value[end..];
            &value[..end]
        };
        is_ours |= name.eq_ignore_ascii_case("id") && without_entities(value).trim().eq_ignore_ascii_case(BLOCK_ID);
    }
}

/// The JSON of a block, without what converters to XHTML and old editors put around a script's content. If its
/// quotation marks are entities, these are decoded too: within a script they are wrong, but some programs write them.
fn unwrapped(block: &str) -> Cow<'_, str> {
    const AROUND: [(&str, &str); 5] = [
        ("//<![CDATA[", "//]]>"),
        ("/*<![CDATA[*/", "/*]]>*/"),
        ("<![CDATA[", "]]>"),
        ("<!--", "//-->"),
        ("<!--", "-->"),
    ];
    let block = block.trim();
    let inside = |(begin, end): &(&str, &str)| block.strip_prefix(begin)?.strip_suffix(end).map(str::trim);
    let json = AROUND.iter().find_map(inside).unwrap_or(block);
    let first = json.strip_prefix('{').map(str::trim_start);
    match first {
        Some(first) if first.starts_with('&') => without_entities(json),
        _ => json.into(),
    }
}

/// The text with HTML's numeric entities, and the named ones that every program knows, turned into the characters they
/// mean.
fn without_entities(text: &str) -> Cow<'_, str> {
    const MAX_ENTITY_LENGTH: usize = 10;
    if !text.contains('&') {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        let (before, entity) = rest.split_at(start);
        out.push_str(before);
        let name = entity[1..].split_once(';').map(|(name, _)| name).filter(|name| name.len() <= MAX_ENTITY_LENGTH);
        match name.and_then(|name| Some((meant(name)?, name.len() + 2))) {
            Some((letter, length)) => {
                out.push(letter);
                rest = &entity[length..];
            }
            None => {
                out.push('&');
                rest = &entity[1..];
            }
        }
    }
    out.push_str(rest);
    out.into()
}

/// The character of an entity.
fn meant(name: &str) -> Option<char> {
    match name {
        "quot" | "QUOT" => Some('"'),
        "amp" | "AMP" => Some('&'),
        "lt" | "LT" => Some('<'),
        "gt" | "GT" => Some('>'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        "hyphen" => Some('-'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_found_as_it_was_written() {
        for json in ["{}", r#"{"a":"</script><!-- <b>"}"#] {
            let page = format!("<!doctype html><SCRIPT>1</SCRIPT>{}<p>é", block(json));
            let found = find(&page).unwrap();
            assert!(!found.contains('<'));
            assert_eq!(
                serde_json::from_str::<serde_json::Value>(&found).unwrap(),
                serde_json::from_str::<serde_json::Value>(json).unwrap()
            );
        }
    }

    #[test]
    fn a_page_without_a_whole_block_is_refused() {
        let one = block("{}");
        for (page, refusal) in [
            ("<!doctype html><p>".into(), ImportError::HtmlWithoutProfile),
            ("<script>let x = 1".into(), ImportError::HtmlWithoutProfile),
            ("<script".into(), ImportError::HtmlWithoutProfile),
            (one.replace("</script>", ""), ImportError::Truncated),
            (one[..40].into(), ImportError::HtmlWithoutProfile),
            (one[..one.len() - 12].into(), ImportError::Truncated),
            (format!("{one}{one}"), ImportError::TwoProfilesInHtml),
        ] {
            assert_eq!(find(&page), Err(refusal), "{page}");
        }
    }

    #[test]
    fn a_block_is_found_however_its_tags_are_written() {
        for tag in [
            "<script type=application/json id=eight-keys-profile>",
            "<SCRIPT TYPE=\"application/json\" ID=\"EIGHT-KEYS-PROFILE\">",
            "<script id='eight-keys-profile' type='application/json'>",
            "<script\n\tid = \"eight-keys-profile\"\r\n type = application/json >",
            "<script id=\" eight-keys-profile \" type=\"application/json\" data-x='<>'/>",
            "<script async id=eight&#45;keys&#x2d;profile>",
            "<script class=x id=eight-keys-profile/>",
        ] {
            for (begin, end) in
                [("", ""), (" \n", "\n "), ("<![CDATA[", "]]>"), ("//<![CDATA[\n", "\n//]]>"), ("<!--\n", "\n-->")]
            {
                let page = format!(
                    "<!-- saved from url=(0014)about:internet --><p title='a>b'>x{tag}{begin}{{\"a\":1}}{end}</Script\n></p>"
                );
                // Within an unquoted value a slash is part of the value, as in every browser.
                let expected = if tag.ends_with("profile/>") {
                    Err(ImportError::HtmlWithoutProfile)
                } else {
                    Ok("{\"a\":1}".into())
                };
                assert_eq!(find(&page), expected, "{page}");
            }
        }
        for (page, refusal) in [
            ("<scripts id=eight-keys-profile>{}</scripts>", ImportError::HtmlWithoutProfile),
            ("<!-- <script id=eight-keys-profile>{}</script> -->", ImportError::HtmlWithoutProfile),
            ("<script data-id=eight-keys-profile>{}</script>", ImportError::HtmlWithoutProfile),
            ("<p>eight-keys-profile</p>", ImportError::HtmlWithoutProfile),
            ("<script id=eight-keys-profile>{}</scripted", ImportError::Truncated),
            ("<script type=x id=EIGHT-KEYS-PROFILE", ImportError::Truncated),
            ("<script id=\"eight-keys-profile", ImportError::Truncated),
        ] {
            assert_eq!(find(page), Err(refusal), "{page}");
        }
        let entities = "<script id=eight-keys-profile>{&quot;a&quot;:&#34;b &amp;amp; &#x6F; &unknown;&#34;}</script>";
        assert_eq!(find(entities).unwrap(), r#"{"a":"b &amp; o &unknown;"}"#);
    }
}
