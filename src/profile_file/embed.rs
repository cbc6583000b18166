//! The data block: a profile file inside a page.
//!
//! It is a `script` element of a type that no browser runs, so a policy without scripts leaves it alone. Every `<` in
//! it is written as `\u003c`, so that no text of a person can end the block.

use super::refusal::Refusal;

/// The `id` of the block.
pub const BLOCK_ID: &str = "eight-keys-profile";

/// The block for a JSON text.
pub fn block(json: &str) -> String {
    let json = json.replace('<', "\\u003c");
    format!("<script type=\"application/json\" id=\"{BLOCK_ID}\">{json}</script>")
}

/// Finds the JSON text in a page.
///
/// # Errors
/// [`Refusal::HtmlWithoutProfile`], [`Refusal::TwoProfilesInHtml`]; [`Refusal::Truncated`] for a block without an end.
pub fn find(page: &str) -> Result<&str, Refusal> {
    let mut found = None;
    let mut rest = page;
    while let Some(start) = position(rest, "<script") {
        let element = &rest[start..];
        let Some(open) = element.find('>') else { break };
        let (tag, content) = element.split_at(open + 1);
        let is_ours = [format!("id=\"{BLOCK_ID}\""), format!("id='{BLOCK_ID}'")].iter().any(|id| tag.contains(id));
        let end = position(content, "</script");
        if is_ours {
            let block = &content[..end.ok_or(Refusal::Truncated)?];
            if found.replace(block).is_some() {
                return Err(Refusal::TwoProfilesInHtml);
            }
        }
        let Some(end) = end else { break };
        rest = &content[end..];
    }
    // A page that ends within the block's tag names it without having it.
    let missing = if page.contains(BLOCK_ID) { Refusal::Truncated } else { Refusal::HtmlWithoutProfile };
    found.ok_or(missing)
}

/// Where a tag starts, in letters of either case, as browsers save pages.
fn position(text: &str, tag: &str) -> Option<usize> {
    let at = |start: usize| text.as_bytes()[start..].get(..tag.len());
    text.match_indices('<')
        .map(|(start, _)| start)
        .find(|start| at(*start).is_some_and(|begin| begin.eq_ignore_ascii_case(tag.as_bytes())))
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
                serde_json::from_str::<serde_json::Value>(found).unwrap(),
                serde_json::from_str::<serde_json::Value>(json).unwrap()
            );
        }
    }

    #[test]
    fn a_page_without_a_whole_block_is_refused() {
        let one = block("{}");
        for (page, refusal) in [
            ("<!doctype html><p>".into(), Refusal::HtmlWithoutProfile),
            ("<script>let x = 1".into(), Refusal::HtmlWithoutProfile),
            ("<script".into(), Refusal::HtmlWithoutProfile),
            (one.replace("</script>", ""), Refusal::Truncated),
            (one[..40].into(), Refusal::HtmlWithoutProfile),
            (one[..one.len() - 12].into(), Refusal::Truncated),
            (format!("{one}{one}"), Refusal::TwoProfilesInHtml),
        ] {
            assert_eq!(find(&page), Err(refusal), "{page}");
        }
    }
}
