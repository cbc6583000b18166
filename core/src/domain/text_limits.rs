//! How long the user's texts may be, in characters (Unicode scalar values). Fields on the screen, entries and profile
//! files take the same, so that nothing can be typed that could not be opened again.

/// A story, such as what happened, or a note about a kind of work: a full page.
pub const MAX_STORY: usize = 4_000;

/// A line, such as the name of a job, when it was, or where the proof is.
pub const MAX_LINE: usize = 400;
