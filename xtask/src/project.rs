//! Where things are, and a few functions for files.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// The script of the build that loads the modules other than the main one.
pub const SPLIT_SCRIPT: &str = "eight-keys-split.js";

/// The folder with the workspace's Cargo.toml: the parent of this package's own.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// A path below the project's root.
pub fn path(relative: &str) -> PathBuf {
    root().join(relative)
}

/// The folder that is given to a host.
pub fn dist() -> PathBuf {
    path("dist")
}

/// Words, packs, styles and scripts as the app will fetch them, before they get hashed names.
pub fn site() -> PathBuf {
    path("target/site")
}

/// Where Trunk leaves the same, with the page and the WebAssembly.
pub fn trunk_dist() -> PathBuf {
    path("target/trunk-dist")
}

/// A path as people in the project would write it, for messages.
pub fn shown(path: &Path) -> String {
    let shown = path.strip_prefix(root()).unwrap_or(path);
    shown.to_string_lossy().replace('\\', "/")
}

/// Reads bytes, naming the file if that fails.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", shown(path)))
}

/// Reads text, naming the file if that fails.
pub fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", shown(path)))
}

/// Writes a file and the folders above it. A file with the same content is left untouched, so that its time of change
/// says when its content changed, and nothing that watches it wakes up for nothing.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot create {}", shown(folder)))?;
    }
    fs::write(path, bytes).with_context(|| format!("cannot write {}", shown(path)))
}

/// Removes a folder and everything in it; one that does not exist is fine.
pub fn remove_folder(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", shown(path)))
        }
        _ => Ok(()),
    }
}

/// All files below a folder as (path relative to it with `/`, full path), sorted, so that whatever is made from them is
/// the same on every machine. Hidden files (left by editors) do not count.
pub fn files_below(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, PathBuf)>) -> Result<()> {
        let entries = fs::read_dir(folder).with_context(|| format!("cannot list {}", shown(folder)))?;
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let relative = format!("{prefix}{name}");
            if entry.file_type()?.is_dir() {
                collect(&entry.path(), &format!("{relative}/"), files)?;
            } else {
                files.push((relative, entry.path()));
            }
        }
        Ok(())
    }
    let mut files = Vec::new();
    if folder.is_dir() {
        collect(folder, "", &mut files)?;
    }
    files.sort();
    Ok(files)
}

/// Waits until no other process does the same work in this tree. The work counts as done when the value is dropped.
pub fn alone(work: &str) -> Result<fs::File> {
    let path = path(&format!("target/{work}.lock"));
    fs::create_dir_all(root().join("target"))?;
    let lock = fs::File::create(&path).with_context(|| format!("cannot write {}", shown(&path)))?;
    if lock.try_lock().is_err() {
        crate::say::note(&format!("waiting for another {work} in this folder"));
        lock.lock().with_context(|| format!("cannot lock {}", shown(&path)))?;
    }
    Ok(lock)
}

/// The SHA-256 of some bytes.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Base64 with padding, as integrity attributes and content security policies write hashes.
pub fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().fold(0u32, |group, byte| group << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            if at <= chunk.len() {
                out.push(char::from(ALPHABET[(group >> (18 - 6 * at)) as usize & 63]));
            } else {
                out.push('=');
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_the_standard_one() {
        for (bytes, text) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }

    #[test]
    fn hashes_are_the_standard_ones() {
        assert_eq!(hex(&sha256(b"")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
