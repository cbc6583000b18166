//! The `age` program opens what we seal: nobody needs this app to read their own file.
//!
//! The program comes from `EIGHT_KEYS_AGE` or from PATH (Debian: `apt install age`). Without it the test says so and
//! passes, unless `CI` is set.

#![cfg(target_os = "linux")]

use std::fs;
use std::path::PathBuf;

use eight_keys::domain::Timestamp;
use eight_keys::profile_file::{Selection, export, passphrase, ready_plain, seal};
use proptest::prelude::Rng;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use crate::exercise::library;
use crate::golden::version_1;
use crate::sample::any_profile;
use crate::{PASSPHRASE, age, folder};

#[test]
fn the_age_program_opens_what_we_seal() {
    let Some(age) = program() else {
        assert!(std::env::var_os("CI").is_none(), "`age` is not installed: apt install age");
        eprintln!("NOT CHECKED: `age` is not installed, so nothing shows that it opens our files (apt install age)");
        return;
    };
    let place = std::env::temp_dir().join(format!("eight-keys-age-{}", std::process::id()));
    fs::create_dir_all(&place).unwrap();
    fs::copy(folder("golden").join("v1.json.age"), place.join("golden.age")).unwrap();
    let opened = age::decrypt(&age, &place.join("golden.age"), PASSPHRASE);
    assert_eq!(String::from_utf8_lossy(&opened), version_1().to_json(), "the file of version 1");

    let mut chance = TestRunner::deterministic();
    let files = proof::times(10, 200);
    for n in 0..files {
        let data = any_profile().new_tree(&mut chance).unwrap().current();
        let file = export(&data, library(), &Selection::everything(&data, library()), Timestamp(7));
        let words = passphrase::draw(&mut |bytes| chance.rng().fill_bytes(bytes));
        fs::write(place.join("fresh.age"), seal::seal(&ready_plain(&file).unwrap(), &words, 10).unwrap()).unwrap();
        let opened = age::decrypt(&age, &place.join("fresh.age"), &words);
        assert_eq!(String::from_utf8_lossy(&opened), file.to_json(), "file {n}");
        fs::remove_file(place.join("fresh.json")).unwrap();
    }
    fs::remove_dir_all(place).unwrap();
    proof::proved(15, format!("{0} of {0} sealed files opened by the age program and equal", files + 1));
}

fn program() -> Option<PathBuf> {
    let named = std::env::var_os("EIGHT_KEYS_AGE").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join("age")).find(|file| file.is_file());
    named.or(found)
}
