//! The profile file: what the user saves and hands on, and what the app opens again.
//!
//! It comes in three shapes of the same content: plain JSON ([`ProfileFile::to_json`]), a page to print and to read
//! without the app that carries the same JSON ([`html()`]), and either of the two sealed with a passphrase in the age
//! format (`seal`, which runs in a worker's own WebAssembly module and is behind the feature `sealing`).
//!
//! The way out: [`Selection`] says what the user ticked, [`export()`] takes exactly that, [`document()`] is what
//! the reader will see, [`ready_plain`] or [`ready_html`] give the bytes. The way in: [`import()`] turns bytes into
//! [`Opened`] or an [`ImportError`], [`document()`] shows it, [`as_new_profile`] or [`as_runs_of`] add it to this device. A
//! file of a profile that is on the device already joins it: [`merge()`] says what would change.
//!
//! **Invariant P1: only what is ticked is in a file**, and everything in a file is in its [`Document`]. Only its
//! times are summed up there (as the run's dates, and in a sentence) rather than listed. The document's overview is made
//! of the file too.
//!
//! **Invariant P2: a file is handed out only after it was read back and found equal**, so nothing leaves the device
//! that could not be opened again.
//!
//! **Invariant P3: bytes are hostile.** [`import()`] never panics, bounds its memory by [`limits`], and gives a whole
//! file or a refusal, never a part. Whatever is in a file is shown as text.
//!
//! What a newer version wrote and this one does not know is kept within limits, shown as text, and written again, if the
//! user ticks it.
//!
//! **Invariant P4: a file of every version ever released can be opened.** `tests/profile_file/golden` keeps one of
//! each.

mod apply;
pub mod document;
mod embed;
mod entries;
mod export;
mod extras;
mod html;
mod import;
mod json;
mod known;
pub mod limits;
pub mod merge;
mod names;
mod others;
pub mod passphrase;
mod read;
mod record;
mod refusal;
#[cfg(feature = "sealing")]
pub mod seal;
mod sealed;
mod take_over;
mod text;
mod upcast;

pub use apply::{Added, as_new_profile, as_runs_of};
pub use document::{Document, PartId, document};
pub use export::{FileShape, Selection, export, file_name, ready_html, ready_plain};
pub use html::html;
pub use import::{Imported, Opened, import, import_in_steps, import_unlocked};
pub use merge::{Difference, Merge, is_of, merge};
pub use read::{ImportWarning, ImportWarningKind};
pub use record::{
    About, EvidenceRecord, ExerciseRecord, FORMAT, LocalWords, ProfileFile, RunRecord, Sections, VERSION, WorkRecord,
};
pub use refusal::{ForeignFormat, ImportError};
pub use sealed::Sealed;
pub use take_over::take_over;
