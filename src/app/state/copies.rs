//! The copies of a visit: files with everything, which keep what is otherwise in memory only.

use crate::domain::Timestamp;

/// The copies that were saved of this visit.
#[derive(Clone, Default)]
pub struct Copies {
    /// The last one, if one was saved.
    pub last: Option<LastCopy>,
    /// How many answers, pieces of evidence and kinds of work were added or changed since then, in this visit.
    pub uncopied: usize,
    /// How many parts were finished when the user last put a copy off.
    pub put_off: Option<usize>,
    /// The words that open the copies of this visit, once one was saved.
    pub words: Option<String>,
}

/// The last copy that was saved of a visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastCopy {
    /// When it was saved.
    pub at: Timestamp,
    /// How many parts were finished by then.
    pub parts: usize,
}
