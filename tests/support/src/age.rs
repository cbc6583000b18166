//! The `age` program, which knows nothing of this app.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Makes the program open a file. It asks for the passphrase on its terminal, so `script` (util-linux) gives it one.
pub fn decrypt(age: &Path, sealed: &Path, passphrase: &str) -> Vec<u8> {
    let opened = sealed.with_extension("json");
    let command = format!("'{}' --decrypt --output '{}' '{}'", age.display(), opened.display(), sealed.display());
    let mut terminal = Command::new("script")
        .args(["--quiet", "--return", "--command", &command, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("`script` is part of util-linux");
    // The pipe stays open until the program has ended, because closing it would close the terminal.
    let mut keyboard = terminal.stdin.take().unwrap();
    writeln!(keyboard, "{passphrase}").unwrap();
    let status = terminal.wait().unwrap();
    drop(keyboard);
    assert!(status.success(), "`{command}` ended with {status}");
    fs::read(opened).unwrap()
}
