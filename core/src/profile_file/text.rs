//! Texts from outside.
//!
//! All text is shown as text, so nothing in it can act. What is left to remove is what nobody can see: control
//! characters. Bidirectional controls stay in longer texts (Farsi and Arabic writers use them, and the invisible joiner
//! U+200C belongs to Farsi spelling): each such text is shown in a block of its own, where they cannot turn around what
//! is beside it. Names stand inside sentences, so the controls that could do that are removed from them.

use std::borrow::Cow;

pub use crate::domain::clean_name;

/// A longer text without control characters; line breaks (as `\n`) and tabs stay.
pub fn clean(text: &str) -> Cow<'_, str> {
    keep(text, |c| !c.is_control() || c == '\n' || c == '\t')
}

fn keep(text: &str, is_kept: impl Fn(char) -> bool) -> Cow<'_, str> {
    if text.chars().all(&is_kept) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().filter(|c| is_kept(*c)).collect())
    }
}

/// Whether this is an id of the format: letters, digits, `-`, `_` and `.`, at most [`super::limits::MAX_ID`].
pub fn is_id(text: &str) -> bool {
    let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
    (1..=super::limits::MAX_ID).contains(&text.len()) && text.bytes().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_removed() {
        for (text, cleaned) in [
            ("plain", "plain"),
            ("two\nlines\tand a tab", "two\nlines\tand a tab"),
            ("a\r\nb\0c\u{7f}d\u{85}e\u{1b}[31m", "a\nbcde[31m"),
            ("می\u{200c}خواهم \u{202b}x\u{202c}", "می\u{200c}خواهم \u{202b}x\u{202c}"),
        ] {
            assert_eq!(clean(text), cleaned);
        }
        for (text, cleaned) in [
            (" Ewa ", "Ewa"),
            ("E\nwa\u{202e}x\u{2069}", "Ewax"),
            ("کرد\u{200c}ی\u{200f}", "کرد\u{200c}ی\u{200f}"),
            ("\0 ", ""),
        ] {
            assert_eq!(clean_name(text), cleaned);
        }
    }

    #[test]
    fn ids_are_plain() {
        for id in ["a", "key-competences", "3f0A_1.b"] {
            assert!(is_id(id), "{id}");
        }
        for id in ["", " ", "a b", "é", "../x/", "<b>", &"x".repeat(141)] {
            assert!(!is_id(id), "{id}");
        }
    }
}
