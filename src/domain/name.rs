//! Names that a person types, or that stand in a file.

use std::borrow::Cow;

/// A name: one line, without control characters of any kind, without space around it. What nobody sees must not make two
/// names of one.
pub fn clean_name(text: &str) -> Cow<'_, str> {
    let is_kept = |c: char| !c.is_control() && !is_bidi_control(c);
    if text.chars().all(is_kept) {
        return text.trim().into();
    }
    let kept: String = text.chars().filter(|c| is_kept(*c)).collect();
    kept.trim().to_owned().into()
}

/// Embeddings, overrides and isolates; the plain marks U+200E, U+200F and U+061C turn nothing around and stay.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
