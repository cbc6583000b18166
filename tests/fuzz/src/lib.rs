//! Bytes that no app wrote, and what has to hold for any of them.
//!
//! [`answered`] is the check; the fuzzer in `fuzz/`, whose inputs grow along the code that they reach, asks it too. [`Seeds`]
//! makes inputs without a fuzzer: it changes files that open and files that are refused, as trees of values and as bytes.
//! Each input follows from a seed and its number alone, so any of them can be made again.

#![allow(clippy::panic, clippy::expect_used, reason = "a failed expectation is what is looked for")]

mod chance;
mod changes;
mod seeds;

use std::sync::LazyLock;

use eight_keys_core::content::{Library, Pack, parse_pack};
use eight_keys_core::domain::Slot;
use eight_keys_core::profile_file::{
    ExerciseRecord, Imported, Opened, PartId, document, import, ready_html, ready_plain,
};

pub use chance::Chance;
pub use seeds::Seeds;

static PACK: LazyLock<Pack> = LazyLock::new(|| {
    let (pack, problems) = parse_pack(include_bytes!("../../../static/content/key_competences.json"));
    assert_eq!(problems, []);
    pack.expect("a pack without problems")
});

/// Opens a file. It is refused, or it can be shown, written as JSON and (if `as_page`) as a page, and opened again as the
/// same. Returns how it was answered: `opened`, `sealed`, or the refusal's name.
///
/// # Panics
/// If any of this does not hold: that is a finding.
pub fn answered(bytes: &[u8], as_page: bool) -> &'static str {
    let file = match import(bytes) {
        Ok(Opened::Profile(Imported { file, .. })) => file,
        Ok(Opened::Sealed(_)) => return "sealed",
        Err(refusal) => return refusal.name(),
    };
    let library = Library { statements: &PACK, exercises: &[] };
    let shown = document(&file, &library);
    let count = |is_one: fn(&PartId) -> bool| -> usize {
        shown.parts().filter(|part| is_one(&part.id)).map(|part| part.count()).sum()
    };
    let answers = count(|id| matches!(id, PartId::Section(..)));
    let ratings = count(|id| matches!(id, PartId::Ratings(_)));
    let of_work = shown.parts().filter(|part| matches!(part.id, PartId::Work(_))).count();
    assert_eq!(answers, file.sections.runs.iter().map(|run| run.answers.len()).sum::<usize>(), "answers are shown");
    assert_eq!(ratings, file.sections.runs.iter().map(|run| run.ratings.len()).sum::<usize>(), "ratings are shown");
    assert_eq!(of_work, file.sections.work.len(), "kinds of work are shown");
    let added = |run: &ExerciseRecord| run.entries.iter().filter(|it| matches!(it.key.slot, Slot::Added(_))).count();
    let entries = shown.parts().filter(|part| matches!(part.id, PartId::Entry(..))).count();
    assert_eq!(entries, file.sections.exercises.iter().map(added).sum::<usize>(), "entries are shown");
    // Both read back what they wrote and compare it.
    ready_plain(&file).expect("what was opened can be saved");
    if as_page {
        ready_html(&file, &library, &[]).expect("what was opened can be printed");
    }
    "opened"
}
