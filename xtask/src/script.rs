//! JavaScript as tokens, which is enough to make a script smaller without changing its meaning.
//!
//! Comments are removed, and white space where none is needed. Nothing else is understood: a line's end stays wherever
//! it could end a statement, and names are shortened by [`crate::glue`]. A real minifier brings a parser of the whole
//! language, which takes a minute of compiling on each fresh machine, for something that brotli saves anyway.

use anyhow::{Result, bail};

/// What a token is, as far as that matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// White space and comments.
    Space,
    /// A name, a keyword or a number.
    Word,
    /// A string, a template or a regular expression, with everything in it.
    Literal,
    /// A single sign.
    Sign,
}

/// A piece of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// What it is.
    pub kind: Kind,
    /// How it is written.
    pub text: &'a str,
}

/// Words that cannot be the end of a value, so that a slash after them begins a regular expression.
const BEFORE_A_VALUE: [&str; 13] =
    ["return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "instanceof", "do", "else", "await"];

/// Splits a script. Tokens alone cannot tell one thing: whether a slash after `)` or `}` divides. It is assumed that it
/// does, so a regular expression may not stand there.
pub fn tokens(script: &str) -> Result<Vec<Token<'_>>> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = script;
    while let Some(first) = rest.chars().next() {
        let before = tokens.iter().rev().find(|token| token.kind != Kind::Space);
        let (kind, length) = if rest.starts_with("//") {
            (Kind::Space, rest.find('\n').unwrap_or(rest.len()))
        } else if rest.starts_with("/*") {
            (Kind::Space, end_after(rest, "*/", 2)?)
        } else if first.is_whitespace() {
            (Kind::Space, rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len()))
        } else if is_word(first) {
            (Kind::Word, rest.find(|c: char| !is_word(c)).unwrap_or(rest.len()))
        } else if matches!(first, '"' | '\'') {
            (Kind::Literal, string(rest, first)?)
        } else if first == '`' {
            (Kind::Literal, template(rest)?)
        } else if first == '/' && before.is_none_or(begins_value) {
            (Kind::Literal, expression(rest)?)
        } else {
            (Kind::Sign, first.len_utf8())
        };
        tokens.push(Token { kind, text: &rest[..length] });
        rest = &rest[length..];
    }
    Ok(tokens)
}

/// The script without comments and needless white space.
pub fn smaller(script: &str) -> Result<String> {
    Ok(joined(&tokens(script)?))
}

/// The tokens one after the other, with no more white space than they need.
pub fn joined(tokens: &[Token]) -> String {
    let mut out = String::new();
    let mut before: Option<Token> = None;
    // What was between the token before and the next one: nothing, something, or the end of a line.
    let (mut space, mut line) = (false, false);
    for token in tokens {
        if token.kind == Kind::Space {
            space = true;
            line |= token.text.contains('\n');
            continue;
        }
        if let Some(before) = before.filter(|_| space) {
            if line && !ends_nothing(before, *token) {
                out.push('\n');
            } else if would_merge(before, *token) {
                out.push(' ');
            }
        }
        out.push_str(token.text);
        before = Some(*token);
        (space, line) = (false, false);
    }
    out.push('\n');
    out
}

/// Whether no statement can end between these two, so that the end of a line there means nothing.
fn ends_nothing(before: Token, next: Token) -> bool {
    let is = |token: Token, signs: &[&str]| token.kind == Kind::Sign && signs.contains(&token.text);
    is(before, &["{", "(", "[", ",", ";"]) || is(next, &["}", ")", "]", ",", ";", "?", ":"])
}

/// Whether these two would mean something else without a space between them.
fn would_merge(before: Token, next: Token) -> bool {
    let last = before.text.chars().next_back();
    let first = next.text.chars().next();
    let (Some(last), Some(first)) = (last, first) else { return false };
    (is_word(last) && is_word(first))
        || (last.is_ascii_digit() && first == '.')
        || (last == first && matches!(first, '+' | '-' | '/' | '&' | '|' | '<' | '>' | '=' | '?' | '*' | '.'))
        // `<!--` is a comment in scripts that are not modules.
        || (last == '<' && first == '!')
        || last == '/'
        || first == '/'
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$' | '#')
}

fn begins_value(before: &Token) -> bool {
    match before.kind {
        Kind::Word => BEFORE_A_VALUE.contains(&before.text),
        Kind::Sign => !matches!(before.text, ")" | "]" | "}"),
        Kind::Literal | Kind::Space => false,
    }
}

/// Where the text after the next `end` begins, searched from `from`.
fn end_after(text: &str, end: &str, from: usize) -> Result<usize> {
    match text[from..].find(end) {
        Some(at) => Ok(from + at + end.len()),
        None => bail!("a script does not end what it begins here: {}", beginning(text)),
    }
}

fn string(text: &str, quote: char) -> Result<usize> {
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            '\n' => break,
            c if c == quote => return Ok(at + 1),
            _ => {}
        }
    }
    bail!("a script has a string without an end: {}", beginning(text))
}

/// The length of a regular expression with its slashes; what follows the second one is a word of its own.
fn expression(text: &str) -> Result<usize> {
    let mut in_class = false;
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            '[' => in_class = true,
            ']' => in_class = false,
            '\n' => break,
            '/' if !in_class => return Ok(at + 1),
            _ => {}
        }
    }
    bail!("a script has a regular expression without an end: {}", beginning(text))
}

/// The length of a template, and of the templates within it.
fn template(text: &str) -> Result<usize> {
    let mut at = 1;
    while let Some(c) = text[at..].chars().next() {
        if text[at..].starts_with("${") {
            at += 2 + inserted(&text[at + 2..])?;
        } else {
            at += c.len_utf8();
            match c {
                '`' => return Ok(at),
                '\\' => at += text[at..].chars().next().map_or(0, char::len_utf8),
                _ => {}
            }
        }
    }
    bail!("a script has a template without an end: {}", beginning(text))
}

/// The length of what is inserted into a template, with the brace at its end.
fn inserted(text: &str) -> Result<usize> {
    let mut depth = 1;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        at += match c {
            '"' | '\'' => string(&text[at..], c)?,
            '`' => template(&text[at..])?,
            _ => c.len_utf8(),
        };
        depth += i32::from(c == '{') - i32::from(c == '}');
        if depth == 0 {
            return Ok(at);
        }
    }
    bail!("a script has an insertion without an end: {}", beginning(text))
}

fn beginning(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_lose_comments_and_needless_space_only() {
        for (script, small) in [
            (
                "// Why.\nconst a = \"// not one\"; // gone\n\n  if (a) {\n    b();\n  }\n",
                "const a=\"// not one\";if(a){b();}\n",
            ),
            ("/** Doc.\n * @param a */\nfunction f(a) { return a; }\nf(1)\n", "function f(a){return a;}\nf(1)\n"),
            (
                "a = 'it\\'s // here'; b = `x ${ c ? `//${d}` : \"}\" } /* y */`",
                "a='it\\'s // here';b=`x ${ c ? `//${d}` : \"}\" } /* y */`\n",
            ),
            ("a = b / c / d; e = f.match(/[/ ]\\/ \"/g) /* x */ / 2", "a=b / c / d;e=f.match(/[/ ]\\/ \"/g) / 2\n"),
            ("return / a {2}'/", "return / a {2}'/\n"),
            // If a line's end may end a statement, it stays; if two signs would become one, the space stays.
            ("let a = 1\nlet b = a\n++b\nc = a + +b - -b", "let a=1\nlet b=a\n++b\nc=a+ +b- -b\n"),
            ("x = (y)\n  ? z\n  : 1 .toString()", "x=(y)?z:1 .toString()\n"),
            ("return\na", "return\na\n"),
            ("if (a) b(); else c();\nfor (const x of y) z();", "if(a)b();else c();for(const x of y)z();\n"),
            ("case 'basic': case 'cors': export { a as b };", "case'basic':case'cors':export{a as b};\n"),
            ("const x = function () {}\n(y)", "const x=function(){}\n(y)\n"),
        ] {
            assert_eq!(smaller(script).unwrap(), small);
            assert_eq!(smaller(small).unwrap(), small, "once more changes nothing");
        }
    }

    #[test]
    fn what_has_no_end_is_refused() {
        for script in ["a = 'b\n'", "/* a", "`a ${b`", "x = /a\n/"] {
            assert!(smaller(script).is_err(), "{script}");
        }
    }
}
