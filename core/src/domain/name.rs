//! Names that the user types, or that stand in a file.

use std::borrow::Cow;

/// A name is one line, without control characters of any kind and without spaces around it. Characters that nobody can
/// see must not make two different names of what looks like one.
pub fn clean_name(text: &str) -> Cow<'_, str> {
    let is_kept = |c: char| !c.is_control() && !is_bidi_control(c);
    if text.chars().all(is_kept) {
        return text.trim().into();
    }
    let kept: String = text.chars().filter(|c| is_kept(*c)).collect();
    kept.trim().to_owned().into()
}

/// Embeddings, overrides and isolates are removed. The plain marks U+200E, U+200F and U+061C change no direction and
/// stay.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
