//! What is wrong with a file of content, for the person who writes it.

/// A mistake in a pack or in another file of content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: a JSON pointer such as `/competences/2/statements/0/id`, or line and column for broken JSON.
    pub place: String,
    /// What is wrong and what is expected, for the person who writes packs.
    pub reason: String,
}
