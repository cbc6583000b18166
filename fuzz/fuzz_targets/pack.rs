//! Any bytes are answered as a local pack: with at most ten problems, or with an exercise that has every text that has to
//! be there.

#![no_main]

use eight_keys_core::content::exercise::{Trust, catalogs, parse_exercise, texts};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (exercise, problems) = parse_exercise(bytes, Trust::Local);
    assert_eq!(exercise.is_some(), problems.is_empty());
    assert!(problems.len() <= 10 && problems.iter().all(|problem| !problem.reason().is_empty()));
    let Some(exercise) = exercise else { return };
    let catalogs = catalogs(&exercise);
    let (_, first) = catalogs.first().expect("at least one language");
    let needed = texts(&exercise).into_iter().filter(|text| !text.is_optional());
    assert!(needed.into_iter().all(|text| first.has(&text.message(&exercise))));
});
