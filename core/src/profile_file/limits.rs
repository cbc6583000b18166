//! How much a file may hold, each limit with its reason.
//!
//! They are far above what anybody enters in years, and far below what would stop a weak phone. Fields on the screen
//! take no more than these, so that nothing can be typed that could not be opened again.

use crate::domain::{Entry, ProfileData, Timestamp};
pub use crate::domain::{MAX_LINE, MAX_STORY};

/// A file's size in bytes: room for a profile that is at every limit at once, as a printable page in two languages, in
/// a script of two bytes a letter (Farsi). A test checks this. Only full pages of emoji need more, and saving says so.
pub const MAX_BYTES: usize = 48 * 1024 * 1024;

/// How deep objects and lists may nest. The format needs ten (the date in a field of an entry of a run); a parser that
/// recurses needs a limit before the stack gives one.
pub const MAX_DEPTH: usize = 16;

/// How many values a file may hold in all. A value takes a few dozen bytes once it is parsed, however short it is in
/// the file; `[0,0,0,…` would otherwise take twenty times its size.
pub const MAX_VALUES: usize = 400_000;

/// Bytes, as JSON, of what this version does not know of a file and keeps: a thousand full pages. It is read again with
/// the profile and shown as text.
pub const MAX_KEPT_BYTES: usize = 4 * 1024 * 1024;

/// Values of what is kept so.
pub const MAX_KEPT_VALUES: usize = 100_000;

/// How deep objects and lists may nest in what is kept so. It lies at most seven deep in the file, and both together
/// stay within [`MAX_DEPTH`].
pub const MAX_KEPT_DEPTH: usize = 8;

/// Runs: as many as a profile may have.
pub const MAX_RUNS: usize = ProfileData::MAX_RUNS;

/// Answers of one run. The eight key competences ask 99 statements with four languages; longer exercises may come.
pub const MAX_ANSWERS: usize = 2_000;

/// Pieces of evidence: as many as a profile may have.
pub const MAX_EVIDENCE: usize = ProfileData::MAX_EVIDENCE;

/// Kinds of work that the user decided about: as many as a profile may have.
pub const MAX_OCCUPATION_NOTES: usize = ProfileData::MAX_OCCUPATION_NOTES;

/// Entries of exercises that are data: as many as a profile may have. If all of them were full pages, the file would be
/// larger than [`MAX_BYTES`], and saving would say so.
pub const MAX_ENTRIES: usize = Entry::MAX_IN_PROFILE;

/// Entries of one run.
pub const MAX_ENTRIES_IN_RUN: usize = Entry::MAX_IN_RUN;

/// Texts of a local pack that come with a run: a card, an option and a field each for two hundred of them.
pub const MAX_TEXTS: usize = 2_000;

/// Characters of a nickname or of a language's name.
pub const MAX_NAME: usize = 60;

/// Characters of an id or of an item (a statement and a language).
pub const MAX_ID: usize = 140;

/// The last point in time that is taken, see [`Timestamp::MAX`].
pub const MAX_TIME: i64 = Timestamp::MAX.0;

/// Notes about one file; if there are more of them, the message does not get longer.
pub const MAX_NOTES: usize = 100;

/// The largest scrypt work factor that is opened, as a power of two: age's own default. It takes 256 MiB and, on a weak
/// phone, eight seconds. One more would double both, and a file that asks for 2^30 would only be a way to stop a
/// device.
pub const MAX_WORK: u8 = 18;

/// How many times a file may be sealed, one inside the other: by the user, by the coach who passes it on, and by
/// mistake.
pub const MAX_LOCKS: usize = 3;

/// The work factors used for sealing, as powers of two. 2^15 is what a weak phone computes in under a second with
/// 32 MiB; 2^17 is OWASP's recommendation for scrypt, with 128 MiB.
pub const WORK: std::ops::RangeInclusive<u8> = 15..=17;

/// Bytes of an age header. One with a passphrase has about 150; each further recipient of other kinds adds as many,
/// and the hybrid ones about 1,600.
pub const MAX_HEADER: usize = 16 * 1024;
