//! Turns bytes from outside into a profile file.

use std::borrow::Cow;

use serde_json::Value;

use super::embed;
use super::json;
use super::limits::{MAX_BYTES, MAX_LOCKS};
use super::read::{ImportWarning, read};
use super::record::{FORMAT, ProfileFile};
use super::refusal::{ForeignFormat, ImportError};
use super::sealed::{Sealed, is_sealed};
use super::upcast::upcast;

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::large_enum_variant, reason = "there is one of it at a time, for the file that is being opened")]
pub enum Opened {
    /// A profile file, ready to be shown.
    Profile(Imported),
    /// A sealed file: ask for the passphrase, have the worker unseal [`Sealed::bytes`], then import what comes out.
    Sealed(Sealed),
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// Its content.
    pub file: ProfileFile,
    /// What the user should be told about it, at most [`super::limits::MAX_NOTES`] notes.
    pub notes: Vec<ImportWarning>,
}

/// Opens a file of any shape.
///
/// # Errors
/// An [`ImportError`] that says what the user can do. There is nothing in between: a file is read whole or refused.
pub fn import(bytes: &[u8]) -> Result<Opened, ImportError> {
    import_unlocked(bytes, 0)
}

/// Opens what came out of a sealed file, or out of a sealed file inside a sealed file: `locks` says how many were
/// opened.
///
/// # Errors
/// As [`import`]; [`ImportError::SealedTooOften`] if there is one more than [`super::limits::MAX_LOCKS`].
pub fn import_unlocked(bytes: &[u8], locks: usize) -> Result<Opened, ImportError> {
    match content(bytes, locks)? {
        Content::Sealed(sealed) => Ok(Opened::Sealed(sealed)),
        Content::Json(text) => Ok(Opened::Profile(read_tree(tree(&text)?)?)),
    }
}

/// The same in steps with a pause between them, for callers that have a screen to draw: a large file takes a weak phone
/// longer than a tap should have to wait.
///
/// # Errors
/// As [`import_unlocked`].
pub async fn import_in_steps<P: Future<Output = ()>>(
    bytes: &[u8],
    locks: usize,
    pause: impl Fn() -> P,
) -> Result<Opened, ImportError> {
    let text = match content(bytes, locks)? {
        Content::Sealed(sealed) => return Ok(Opened::Sealed(sealed)),
        Content::Json(text) => text,
    };
    pause().await;
    let tree = tree(&text)?;
    drop(text);
    pause().await;
    let read = read_tree(tree)?;
    pause().await;
    Ok(Opened::Profile(read))
}

/// What a file contains.
enum Content {
    Sealed(Sealed),
    Json(String),
}

fn content(bytes: &[u8], locks: usize) -> Result<Content, ImportError> {
    if let Some(kind) = foreign(bytes) {
        return Err(ImportError::ForeignFormat(kind));
    }
    if bytes.len() > MAX_BYTES {
        return Err(ImportError::TooLarge);
    }
    let bytes = as_utf8(bytes)?;
    if is_sealed(&bytes) {
        return if locks < MAX_LOCKS {
            Sealed::check(&bytes).map(Content::Sealed)
        } else {
            Err(ImportError::SealedTooOften)
        };
    }
    let text = decode(&bytes)?;
    match text.bytes().next() {
        None => Err(ImportError::Empty),
        Some(b'{') => Ok(Content::Json(text.to_owned())),
        Some(b'<') => Ok(Content::Json(embed::find(text)?.into_owned())),
        Some(b'[' | b'"') => Err(ImportError::NotAProfile),
        Some(_) => Err(ImportError::ForeignFormat(mail_or_archive(text).unwrap_or(ForeignFormat::Text))),
    }
}

/// The JSON tree of a text that says that it is a profile file.
fn tree(text: &str) -> Result<Value, ImportError> {
    let tree = json::parse(text).map_err(|refusal| {
        // If a text never names our format, "damaged" would be a wrong guess.
        if !text.contains("eight-keys") {
            return ImportError::NotAProfile;
        }
        // A word processor puts in other quotation marks: that is no damage on the way.
        let first = text.strip_prefix('{').and_then(|rest| rest.trim_start().chars().next());
        if first.is_some_and(|c| "\u{201c}\u{201d}\u{201e}\u{2018}\u{2019}«»".contains(c)) {
            return ImportError::NotText;
        }
        refusal
    })?;
    if tree.get("format").and_then(|format| format.as_str()) != Some(FORMAT) {
        return Err(ImportError::NotAProfile);
    }
    Ok(tree)
}

fn read_tree(tree: Value) -> Result<Imported, ImportError> {
    let (file, notes) = read(&upcast(tree)?)?;
    Ok(Imported { file, notes })
}

/// The bytes in UTF-8, the web's encoding, and without a byte order mark. Windows' editors offer UTF-16 as "Unicode".
fn as_utf8(bytes: &[u8]) -> Result<Cow<'_, [u8]>, ImportError> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xFF, 0xFE, ..] | [b'{' | b'<' | b'-' | b' ' | b'\r' | b'\n', 0, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] | [0, b'{' | b'<' | b'-' | b' ' | b'\r' | b'\n', ..] => u16::from_be_bytes,
        _ => return Ok(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).into()),
    };
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(ImportError::Truncated);
    }
    let text: Result<String, _> = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect();
    let text = text.map_err(|_| ImportError::NotText)?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).as_bytes().to_vec().into())
}

/// The text of a file, without spaces around it.
fn decode(bytes: &[u8]) -> Result<&str, ImportError> {
    let bytes = bytes.trim_ascii();
    std::str::from_utf8(bytes).map_err(|_| match bytes {
        // A profile that went through a program which writes another encoding.
        [b'{' | b'<', ..] => ImportError::NotText,
        _ => ImportError::ForeignFormat(ForeignFormat::Other),
    })
}

/// Whether a text begins as an e-mail does. A browser's archive of a page does so too, but it names itself differently.
fn mail_or_archive(text: &str) -> Option<ForeignFormat> {
    const MAX_MAIL_HEAD_BYTES: usize = 8_192;
    let is_header = |line: &str| {
        let name = line.split_once(':').map_or("", |(name, _)| name);
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let lines = text.lines().take_while(|line| !line.is_empty());
    let mut head = String::new();
    for line in lines.take_while(|line| is_header(line) || line.starts_with([' ', '\t'])) {
        head.push_str(&line.to_ascii_lowercase());
        head.push('\n');
        if head.len() > MAX_MAIL_HEAD_BYTES {
            break;
        }
    }
    let has = |name: &str| head.starts_with(name) || head.contains(&format!("\n{name}"));
    if !has("mime-version:") && !has("received:") && !has("message-id:") {
        return None;
    }
    let is_archive = has("snapshot-content-location:") || head.contains("multipart/related") && !has("to:");
    Some(if is_archive { ForeignFormat::Archive } else { ForeignFormat::Mail })
}

/// The kind of a file that is certainly not a profile file, judged by its first bytes.
fn foreign(bytes: &[u8]) -> Option<ForeignFormat> {
    const SIGNATURES: [(&[u8], ForeignFormat); 14] = [
        (b"%PDF", ForeignFormat::Pdf),
        (b"\x89PNG", ForeignFormat::Picture),
        (b"\xFF\xD8\xFF", ForeignFormat::Picture),
        (b"GIF8", ForeignFormat::Picture),
        (b"II*\0", ForeignFormat::Picture),
        (b"MM\0*", ForeignFormat::Picture),
        (b"PK\x03\x04", ForeignFormat::Package),
        (b"PK\x05\x06", ForeignFormat::Package),
        (b"\x1F\x8B", ForeignFormat::Package),
        (b"7z\xBC\xAF", ForeignFormat::Package),
        (b"Rar!", ForeignFormat::Package),
        (b"\xD0\xCF\x11\xE0", ForeignFormat::Package),
        (b"{\\rtf", ForeignFormat::Package),
        // Safari's web archive is a property list.
        (b"bplist00", ForeignFormat::Archive),
    ];
    let by_start = SIGNATURES.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, kind)| *kind);
    // Photos from phones: WebP has its name at byte 8, HEIC and AVIF at byte 4.
    let by_middle = || {
        let at = |start: usize, name: &[u8]| bytes.get(start..).is_some_and(|rest| rest.starts_with(name));
        (at(0, b"RIFF") && at(8, b"WEBP") || at(4, b"ftyp")).then_some(ForeignFormat::Picture)
    };
    by_start.or_else(by_middle)
}
