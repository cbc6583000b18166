//! What is wrong with a file of content, for the person who writes it.

/// A mistake in a pack or in another file of content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: a JSON pointer such as `/competences/2/statements/0/id`, or line and column for broken JSON.
    pub place: String,
    /// What is wrong and what is expected, for the person who writes packs.
    pub reason: String,
}

impl Problem {
    /// JSON that cannot be read, or that has another shape: with line and column.
    pub(super) fn of_json(error: &serde_json::Error) -> Self {
        Self { place: format!("line {} column {}", error.line(), error.column()), reason: error.to_string() }
    }
}
