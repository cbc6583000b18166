//! The `age` program opens what we seal: nobody needs this app to read her own file.
//!
//! The program comes from `EIGHT_KEYS_AGE` or from PATH (Debian: `apt install age`). Without it the test says so and
//! passes, unless `CI` is set.

#![cfg(target_os = "linux")]

use std::fs;
use std::path::PathBuf;

use eight_keys::profile_file::{ready_plain, seal};

use crate::golden::version_1;
use crate::{PASSPHRASE, age, folder};

#[test]
fn the_age_program_opens_what_we_seal() {
    let Some(age) = program() else {
        assert!(std::env::var_os("CI").is_none(), "`age` is not installed: apt install age");
        eprintln!("NOT CHECKED: `age` is not installed, so nothing shows that it opens our files (apt install age)");
        return;
    };
    let sealed = seal::seal(&ready_plain(&version_1()).unwrap(), PASSPHRASE, 15).unwrap();
    let place = std::env::temp_dir().join(format!("eight-keys-age-{}", std::process::id()));
    fs::create_dir_all(&place).unwrap();
    fs::write(place.join("fresh.age"), &sealed).unwrap();
    fs::copy(folder("golden").join("v1.json.age"), place.join("golden.age")).unwrap();
    for name in ["fresh.age", "golden.age"] {
        let opened = age::decrypt(&age, &place.join(name), PASSPHRASE);
        assert_eq!(String::from_utf8_lossy(&opened), version_1().to_json(), "{name}");
    }
    fs::remove_dir_all(place).unwrap();
}

fn program() -> Option<PathBuf> {
    let named = std::env::var_os("EIGHT_KEYS_AGE").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join("age")).find(|file| file.is_file());
    named.or(found)
}
