//! Files of every version ever released, which can be opened for ever (invariant P4).
//!
//! **A file in `golden/` is never changed and never removed.** A new version of the format adds files of its own, and
//! so does a new field. All files of a version have the same content, with ratings if their name says `interests` and
//! decisions about kinds of work if it says `work`, and an entry of each kind if it says `entries`, so that each shape is checked with it.

use std::fs;
use std::path::Path;

use eight_keys::domain::{Extras, ProfileData, Timestamp};
use eight_keys::profile_file::{PartId, ProfileFile, Selection, document, export, ready_html, ready_plain, seal};

use crate::exercise::{library, profile_with_entries};
use crate::sample::{profile, profile_with_interests, profile_with_work};
use crate::words::words;
use crate::{PASSPHRASE, folder, open};

/// What the files of version 1 contain.
pub fn version_1() -> ProfileFile {
    everything_of(&profile())
}

/// What those files of version 1 contain that have ratings.
pub fn version_1_with_interests() -> ProfileFile {
    everything_of(&profile_with_interests())
}

/// What those files of version 1 contain that have decisions about kinds of work.
pub fn version_1_with_work() -> ProfileFile {
    everything_of(&profile_with_work())
}

/// What those files of version 1 contain that have an entry of each kind.
pub fn version_1_with_entries() -> ProfileFile {
    everything_of(&profile_with_entries())
}

/// Each content of version 1 with the beginning of its files' names.
fn contents() -> [(&'static str, ProfileFile); 4] {
    [
        ("v1", version_1()),
        ("v1-interests", version_1_with_interests()),
        ("v1-work", version_1_with_work()),
        ("v1-entries", version_1_with_entries()),
    ]
}

fn everything_of(data: &ProfileData) -> ProfileFile {
    let everything = Selection::everything(data, library());
    ProfileFile { app: "0.1.0".to_owned(), ..export(data, library(), &everything, Timestamp(1_795_262_400_000)) }
}

/// A file without what this version does not know of it.
fn without_others(mut file: ProfileFile) -> ProfileFile {
    for run in &mut file.sections.runs {
        (run.extras, run.answer_extras, run.rating_extras) = Default::default();
    }
    file.sections.evidence.iter_mut().for_each(|it| it.extras = Extras::default());
    file.sections.work.iter_mut().for_each(|it| it.extras = Extras::default());
    (file.extras, file.profile.extras, file.sections.extras) = Default::default();
    file
}

#[test]
fn every_golden_file_opens() {
    let mut opened = 0;
    for entry in fs::read_dir(folder("golden")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let read = open(&fs::read(&path).unwrap()).unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"));
        let contents = contents();
        let special = contents.iter().skip(1).find(|(beginning, _)| name.starts_with(beginning));
        let has_others = document(&read.file, library()).parts().any(|part| part.id == PartId::Others);
        assert_eq!(has_others, name.contains("unknown-fields"), "{name}");
        assert_eq!(without_others(read.file), special.unwrap_or(&contents[0]).1, "{name}");
        assert_eq!(read.notes, [], "{name}");
        opened += 1;
    }
    assert!(opened >= 20, "golden files are never removed");
}

#[test]
fn the_plain_file_is_still_written_as_it_was() {
    for (name, file) in contents() {
        let golden = fs::read_to_string(folder("golden").join(format!("{name}.json"))).unwrap();
        let (written, why) = (file.to_json(), "a change here makes a new version, or a new field that may be missing");
        if name == "v1-entries" {
            // What this version does not know goes through a tree, whose order of fields depends on how serde_json was
            // built; the workspace's tests build it with an order, the app without.
            let tree = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
            assert_eq!(tree(&written), tree(&golden), "{name}: {why}");
        } else {
            assert_eq!(written, golden, "{name}: {why}");
        }
    }
}

/// Writes the files that do not exist yet; run by hand for a new version:
/// `cargo test --test profile_file -- --ignored write_golden`.
#[test]
#[ignore = "writes files"]
fn write_golden() {
    let put = |name: &str, bytes: &[u8]| {
        let path = folder("golden").join(name);
        if !Path::new(&path).exists() {
            fs::write(path, bytes).unwrap();
        }
    };
    for (name, file) in contents() {
        let plain = ready_plain(&file).unwrap();
        let page = ready_html(&file, library(), &[words("en")]).unwrap();
        put(&format!("{name}.json"), &plain);
        put(&format!("{name}.html"), &page);
        put(&format!("{name}.json.age"), &seal::seal(&plain, PASSPHRASE, 15).unwrap());
        put(&format!("{name}.html.age"), &seal::seal(&page, PASSPHRASE, 15).unwrap());
    }
}
