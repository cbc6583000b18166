//! The styles: three files, gathered by their `@import`s and made smaller.
//!
//! `static/css/first.css` is put into the page itself, since on a slow phone connection a second round
//! trip costs half a second of blank screen; `static/css/app.css` is what the pages up to the first answers need,
//! and `static/css/later.css` everything else.

use crate::project;
use anyhow::{Result, bail};
use std::path::Path;

/// The style that goes into the page; empty if the project has none.
pub fn first() -> Result<String> {
    gathered(&project::path("static/css/first.css"))
}

/// The styles that are files of their own, by name.
pub fn files() -> Result<[(&'static str, String); 2]> {
    let style = |name| gathered(&project::path("static/css").join(name));
    Ok([("app.css", style("app.css")?), ("later.css", style("later.css")?)])
}

fn gathered(path: &Path) -> Result<String> {
    if !path.is_file() {
        return Ok(String::new());
    }
    Ok(minify(&with_imports(path, 0)?))
}

/// The text of a style sheet with each `@import "file.css";` replaced by that file. Only whole lines of
/// this form are taken; CSS allows imports only at the top, so nothing else can come in between.
fn with_imports(path: &Path, depth: usize) -> Result<String> {
    if depth > 8 {
        bail!("{} is imported in a circle", project::shown(path));
    }
    let mut out = String::new();
    for line in project::read_text(path)?.lines() {
        match imported(line) {
            Some(name) => {
                let file = path.with_file_name(name);
                if !file.is_file() {
                    bail!("{} imports {name}, which is not beside it", project::shown(path));
                }
                out += &with_imports(&file, depth + 1)?;
            }
            None => out += line,
        }
        out.push('\n');
    }
    Ok(out)
}

fn imported(line: &str) -> Option<&str> {
    let rest = line.trim().strip_prefix("@import")?.trim();
    rest.strip_prefix('"')?.strip_suffix("\";")
}

/// Removes comments and the white space that means nothing.
///
/// Deliberately cautious: a space is dropped only beside `{ } ; ,` and after `:`, where it never has a
/// meaning (before `:` it has one, `a :hover`, and around `+` in `calc` too). Brotli does the rest.
pub fn minify(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    let mut space = false;
    while let Some(next) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.find("*/").map_or("", |end| &comment[end + 2..]);
            space = true;
        } else if next.is_whitespace() {
            rest = &rest[next.len_utf8()..];
            space = true;
        } else {
            let token = if matches!(next, '"' | '\'') { string(rest) } else { &rest[..next.len_utf8()] };
            let before = out.chars().next_back();
            let tight = |c: char| matches!(c, '{' | '}' | ';' | ',');
            if space && !tight(next) && before.is_some_and(|before| !tight(before) && before != ':') {
                out.push(' ');
            }
            if next == '}' && before == Some(';') {
                out.pop();
            }
            out.push_str(token);
            rest = &rest[token.len()..];
            space = false;
        }
    }
    out
}

/// The quoted string that a text begins with, quotes included.
fn string(text: &str) -> &str {
    let mut chars = text.char_indices();
    let quote = chars.next().map(|(_, quote)| quote);
    while let Some((at, c)) = chars.next() {
        if c == '\\' {
            chars.next();
        } else if Some(c) == quote {
            return &text[..=at];
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_goes_where_it_means_nothing() {
        for (css, small) in [
            ("a {\n  color: red;\n  margin: 0 1px;\n}\n", "a{color:red;margin:0 1px}"),
            ("a :hover, b\n> c { }", "a :hover,b > c{}"),
            ("p { width: calc(100% - 2px) }", "p{width:calc(100% - 2px)}"),
            ("/* a */ a /* b */ b { x: \"/* not { a } comment */\" ; }", "a b{x:\"/* not { a } comment */\"}"),
            ("a{content:'\\' ;  }'}", "a{content:'\\' ;  }'}"),
            ("@media (min-width: 30em) { a { b: c } }", "@media (min-width:30em){a{b:c}}"),
        ] {
            assert_eq!(minify(css), small);
        }
    }

    /// All sheets are on every page, so that two parts of the same class would change each other.
    #[test]
    fn a_class_has_its_own_rule_in_one_sheet() {
        let mut rules: std::collections::BTreeMap<String, Vec<String>> = Default::default();
        for entry in std::fs::read_dir(project::path("static/css")).unwrap().flatten() {
            let css = minify(&std::fs::read_to_string(entry.path()).unwrap());
            let mut depth = 0;
            for (selector, rest) in css.split('{').zip(css.split('{').skip(1)) {
                let class = selector.rsplit('}').next().unwrap_or_default().strip_prefix('.');
                if let Some(class) =
                    class.filter(|it| depth == 0 && it.chars().all(|c| c == '-' || c.is_alphanumeric()))
                {
                    let sheet = entry.file_name().to_string_lossy().into_owned();
                    rules.entry(class.to_owned()).or_default().push(sheet);
                }
                depth += 1;
                depth -= rest.matches('}').count().min(depth);
            }
        }
        assert!(rules.len() > 100, "{} classes were found", rules.len());
        for (class, sheets) in rules {
            assert!(sheets.iter().all(|sheet| *sheet == sheets[0]), "{class} is in {sheets:?}");
        }
    }

    #[test]
    fn only_a_plain_import_is_one() {
        assert_eq!(imported("@import \"tokens.css\";"), Some("tokens.css"));
        assert_eq!(imported("a { b: c }"), None);
    }
}
