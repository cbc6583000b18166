//! Turns bytes from outside into a profile file.

use std::borrow::Cow;

use serde_json::Value;

use super::embed;
use super::json;
use super::limits::{MOST_BYTES, MOST_LOCKS};
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
    /// A sealed file: ask for the passphrase, have the worker unseal [`Sealed::bytes`], then import what comes out.
    Sealed(Sealed),
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// Its content.
    pub file: ProfileFile,
    /// What the user should be told about it, at most [`super::limits::MOST_NOTES`] notes.
    pub notes: Vec<Note>,
}

/// Opens a file of any shape.
///
/// # Errors
/// A [`Refusal`] that says what the user can do. There is nothing in between: a file is read whole or refused.
pub fn import(bytes: &[u8]) -> Result<Opened, Refusal> {
    import_unlocked(bytes, 0)
}

/// Opens what came out of a sealed file, or out of a sealed file inside a sealed file: `locks` says how many were
/// opened.
///
/// # Errors
/// As [`import`]; [`Refusal::SealedTooOften`] if there is one more than [`super::limits::MOST_LOCKS`].
pub fn import_unlocked(bytes: &[u8], locks: usize) -> Result<Opened, Refusal> {
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
) -> Result<Opened, Refusal> {
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

fn content(bytes: &[u8], locks: usize) -> Result<Content, Refusal> {
    if let Some(kind) = foreign(bytes) {
        return Err(Refusal::Foreign(kind));
    }
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    let bytes = as_utf8(bytes)?;
    if is_sealed(&bytes) {
        return if locks < MOST_LOCKS {
            Sealed::check(&bytes).map(Content::Sealed)
        } else {
            Err(Refusal::SealedTooOften)
        };
    }
    let text = decode(&bytes)?;
    match text.bytes().next() {
        None => Err(Refusal::Empty),
        Some(b'{') => Ok(Content::Json(text.to_owned())),
        Some(b'<') => Ok(Content::Json(embed::find(text)?.into_owned())),
        Some(b'[' | b'"') => Err(Refusal::NotAProfile),
        Some(_) => Err(Refusal::Foreign(mail_or_archive(text).unwrap_or(Foreign::Text))),
    }
}

/// The JSON tree of a text that says that it is a profile file.
fn tree(text: &str) -> Result<Value, Refusal> {
    let tree = json::parse(text).map_err(|refusal| {
        // If a text never names our format, "damaged" would be a wrong guess.
        if !text.contains("eight-keys") {
            return Refusal::NotAProfile;
        }
        // A word processor puts in other quotation marks: that is no damage on the way.
        let first = text.strip_prefix('{').and_then(|rest| rest.trim_start().chars().next());
        if first.is_some_and(|c| "\u{201c}\u{201d}\u{201e}\u{2018}\u{2019}«»".contains(c)) {
            return Refusal::NotText;
        }
        refusal
    })?;
    if tree.get("format").and_then(|format| format.as_str()) != Some(FORMAT) {
        return Err(Refusal::NotAProfile);
    }
    Ok(tree)
}

fn read_tree(tree: Value) -> Result<Read, Refusal> {
    let (file, notes) = read(&upcast(tree)?)?;
    Ok(Read { file, notes })
}

/// The bytes in UTF-8, the web's encoding, and without a byte order mark. Windows' editors offer UTF-16 as "Unicode".
fn as_utf8(bytes: &[u8]) -> Result<Cow<'_, [u8]>, Refusal> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xFF, 0xFE, ..] | [b'{' | b'<' | b'-' | b' ' | b'\r' | b'\n', 0, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] | [0, b'{' | b'<' | b'-' | b' ' | b'\r' | b'\n', ..] => u16::from_be_bytes,
        _ => return Ok(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).into()),
    };
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(Refusal::Truncated);
    }
    let text: Result<String, _> = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect();
    let text = text.map_err(|_| Refusal::NotText)?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).as_bytes().to_vec().into())
}

/// The text of a file, without spaces around it.
fn decode(bytes: &[u8]) -> Result<&str, Refusal> {
    let bytes = bytes.trim_ascii();
    std::str::from_utf8(bytes).map_err(|_| match bytes {
        // A profile that went through a program which writes another encoding.
        [b'{' | b'<', ..] => Refusal::NotText,
        _ => Refusal::Foreign(Foreign::Other),
    })
}

/// Whether a text begins as an e-mail does. A browser's archive of a page does so too, but it names itself differently.
fn mail_or_archive(text: &str) -> Option<Foreign> {
    const LONGEST: usize = 8_192;
    let is_header = |line: &str| {
        let name = line.split_once(':').map_or("", |(name, _)| name);
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let lines = text.lines().take_while(|line| !line.is_empty());
    let mut head = String::new();
    for line in lines.take_while(|line| is_header(line) || line.starts_with([' ', '\t'])) {
        head.push_str(&line.to_ascii_lowercase());
        head.push('\n');
        if head.len() > LONGEST {
            break;
        }
    }
    let has = |name: &str| head.starts_with(name) || head.contains(&format!("\n{name}"));
    if !has("mime-version:") && !has("received:") && !has("message-id:") {
        return None;
    }
    let is_archive = has("snapshot-content-location:") || head.contains("multipart/related") && !has("to:");
    Some(if is_archive { Foreign::Archive } else { Foreign::Mail })
}

/// The kind of a file that is certainly not a profile file, judged by its first bytes.
fn foreign(bytes: &[u8]) -> Option<Foreign> {
    const SIGNATURES: [(&[u8], Foreign); 14] = [
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
        // Safari's web archive is a property list.
        (b"bplist00", Foreign::Archive),
    ];
    let by_start = SIGNATURES.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, kind)| *kind);
    // Photos from phones: WebP has its name at byte 8, HEIC and AVIF at byte 4.
    let by_middle = || {
        let at = |start: usize, name: &[u8]| bytes.get(start..).is_some_and(|rest| rest.starts_with(name));
        (at(0, b"RIFF") && at(8, b"WEBP") || at(4, b"ftyp")).then_some(Foreign::Picture)
    };
    by_start.or_else(by_middle)
}
