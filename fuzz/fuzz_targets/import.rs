//! Any bytes are answered: with a refusal, or with a file that can be shown, written in each shape, and opened again as
//! the same.

#![no_main]

use std::sync::LazyLock;

use eight_keys_core::content::{Library, Pack, parse_pack};
use eight_keys_core::domain::Slot;
use eight_keys_core::profile_file::{
    ExerciseRecord, Imported, Opened, PartId, document, import, ready_html, ready_plain,
};
use libfuzzer_sys::fuzz_target;

static PACK: LazyLock<Pack> = LazyLock::new(|| {
    let (pack, problems) = parse_pack(include_bytes!("../../static/content/key_competences.json"));
    assert_eq!(problems, []);
    pack.expect("a pack without problems")
});

fuzz_target!(|bytes: &[u8]| {
    let Ok(Opened::Profile(Imported { file, .. })) = import(bytes) else { return };
    let library = Library { statements: &PACK, exercises: &[] };
    let shown = document(&file, &library);
    let count =
        |is_one: fn(&PartId) -> bool| shown.parts().filter(|part| is_one(&part.id)).map(|part| part.count()).sum();
    let answers: usize = count(|id| matches!(id, PartId::Section(..)));
    let ratings: usize = count(|id| matches!(id, PartId::Ratings(_)));
    assert_eq!(answers, file.sections.runs.iter().map(|run| run.answers.len()).sum::<usize>());
    assert_eq!(ratings, file.sections.runs.iter().map(|run| run.said.len()).sum::<usize>());
    assert_eq!(shown.parts().filter(|part| matches!(part.id, PartId::Work(_))).count(), file.sections.work.len());
    let added = |run: &ExerciseRecord| run.entries.iter().filter(|it| matches!(it.key.slot, Slot::Added(_))).count();
    let entries = shown.parts().filter(|part| matches!(part.id, PartId::Entry(..))).count();
    assert_eq!(entries, file.sections.exercises.iter().map(added).sum::<usize>());
    // Both read back what they wrote and compare it.
    ready_plain(&file).expect("what was opened can be saved");
    ready_html(&file, &library, &[]).expect("what was opened can be printed");
});
