//! Bytes from outside to a profile file.

use super::embed;
use super::json;
use super::limits::MOST_BYTES;
use super::read::{Note, read};
use super::record::{FORMAT, ProfileFile};
use super::refusal::{Foreign, Refusal};
use super::sealed::{Sealed, is_sealed};
use super::upcast::upcast;

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// A profile file, ready to be shown.
    Profile(Read),
    /// A sealed one: ask for the passphrase, have the worker unseal [`Sealed::bytes`], then import what comes out.
    Sealed(Sealed),
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// Its content.
    pub file: ProfileFile,
    /// What is worth saying of it, at most [`super::limits::MOST_NOTES`].
    pub notes: Vec<Note>,
}

/// Opens a file of any shape.
///
/// # Errors
/// A [`Refusal`] that says what the person can do. There is nothing in between: a file is read whole or refused.
pub fn import(bytes: &[u8]) -> Result<Opened, Refusal> {
    if let Some(kind) = foreign(bytes) {
        return Err(Refusal::Foreign(kind));
    }
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    if is_sealed(bytes) {
        return Sealed::check(bytes).map(Opened::Sealed);
    }
    let text = decode(bytes)?;
    let json = match text.bytes().next() {
        None => return Err(Refusal::Empty),
        Some(b'{') => text,
        Some(b'<') => embed::find(text)?,
        Some(b'[' | b'"') => return Err(Refusal::NotAProfile),
        Some(_) => return Err(Refusal::Foreign(Foreign::Text)),
    };
    import_json(json).map(Opened::Profile)
}

fn import_json(text: &str) -> Result<Read, Refusal> {
    let tree = json::parse(text).map_err(|refusal| {
        // Of a text that never names us, "damaged" would be a wrong guess.
        if text.contains("eight-keys") { refusal } else { Refusal::NotAProfile }
    })?;
    if tree.get("format").and_then(|format| format.as_str()) != Some(FORMAT) {
        return Err(Refusal::NotAProfile);
    }
    let (file, notes) = read(&upcast(tree)?)?;
    Ok(Read { file, notes })
}

/// The text of a file, without a byte order mark and space around it.
fn decode(bytes: &[u8]) -> Result<&str, Refusal> {
    const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes).trim_ascii();
    std::str::from_utf8(bytes).map_err(|_| match bytes {
        // A profile that went through a program which writes another encoding.
        [b'{' | b'<', ..] | [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] => Refusal::NotText,
        _ => Refusal::Foreign(Foreign::Other),
    })
}

/// The kind of a file that is surely none of ours, by its first bytes.
fn foreign(bytes: &[u8]) -> Option<Foreign> {
    const SIGNATURES: [(&[u8], Foreign); 13] = [
        (b"%PDF", Foreign::Pdf),
        (b"\x89PNG", Foreign::Picture),
        (b"\xFF\xD8\xFF", Foreign::Picture),
        (b"GIF8", Foreign::Picture),
        (b"II*\0", Foreign::Picture),
        (b"MM\0*", Foreign::Picture),
        (b"PK\x03\x04", Foreign::Package),
        (b"PK\x05\x06", Foreign::Package),
        (b"\x1F\x8B", Foreign::Package),
        (b"7z\xBC\xAF", Foreign::Package),
        (b"Rar!", Foreign::Package),
        (b"\xD0\xCF\x11\xE0", Foreign::Package),
        (b"{\\rtf", Foreign::Package),
    ];
    let by_start = SIGNATURES.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, kind)| *kind);
    // Phones' photos: WebP names itself at 8, HEIC and AVIF at 4.
    let by_middle = || {
        let at = |start: usize, name: &[u8]| bytes.get(start..).is_some_and(|rest| rest.starts_with(name));
        (at(0, b"RIFF") && at(8, b"WEBP") || at(4, b"ftyp")).then_some(Foreign::Picture)
    };
    by_start.or_else(by_middle)
}
