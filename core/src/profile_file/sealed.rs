//! Sealed files, seen from outside: whether a file is one, and how much work it asks for. [`super::seal`] opens them,
//! in a module of its own; this part is small and runs before the user is asked for a passphrase.
//!
//! The format is age version 1 (<https://c2sp.org/age>), binary or armored.

use super::limits::{MAX_HEADER, MAX_WORK};
use super::refusal::ImportError;

const FAMILY: &[u8] = b"age-encryption.org/";
const VERSION: &str = "age-encryption.org/v1";
const BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const END: &str = "-----END AGE ENCRYPTED FILE-----";
const STANZA: &[u8] = b"-> scrypt ";

/// Nobody has sealed anything with a larger work factor (as a power of two): 2^31 takes two terabytes. So the file is
/// damaged.
const MAX_LIKELY_WORK: u8 = 30;

/// A file sealed with a passphrase, checked as far as it can be without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    bytes: Vec<u8>,
    work: u8,
}

impl Sealed {
    /// Checks a file that [`is_sealed`].
    ///
    /// # Errors
    /// [`ImportError::NewerSeal`], [`ImportError::SealedForKeys`], [`ImportError::WorkFactorTooHigh`] and
    /// [`ImportError::DamagedSealed`]; the work factor is refused here, before anything is computed.
    pub fn check(bytes: &[u8]) -> Result<Self, ImportError> {
        let bytes = if is_armored(bytes) { dearmor(bytes).ok_or(ImportError::DamagedSealed)? } else { bytes.to_vec() };
        let work = work(&bytes)?;
        Ok(Self { bytes, work })
    }

    /// The file without armor, for the worker.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its work factor, as a power of two.
    pub fn work(&self) -> u8 {
        self.work
    }
}

/// Whether the bytes begin as an age file does, or did before they were damaged.
pub fn is_sealed(bytes: &[u8]) -> bool {
    begins_nearly(bytes, FAMILY) || is_armored(bytes)
}

fn is_armored(bytes: &[u8]) -> bool {
    begins_nearly(bytes.trim_ascii_start(), BEGIN.as_bytes())
}

/// Whether the bytes begin like this, apart from a letter or two: a damaged sealed file must not be taken for another
/// kind.
fn begins_nearly(bytes: &[u8], beginning: &[u8]) -> bool {
    const MAX_CHANGED: usize = 2;
    let Some(begin) = bytes.get(..beginning.len()) else { return false };
    begin.iter().zip(beginning).filter(|(a, b)| a != b).count() <= MAX_CHANGED
}

/// The work factor that the header of a binary file asks for.
fn work(bytes: &[u8]) -> Result<u8, ImportError> {
    let header = &bytes[..bytes.len().min(MAX_HEADER)];
    let (first, rest) = line(header);
    if first != VERSION.as_bytes() {
        // Only a number in place of the 1 can be a later version of the format; anything else is damage.
        let version = first.strip_prefix(FAMILY).and_then(|rest| rest.strip_prefix(b"v"));
        let is_number = version.is_some_and(|it| !it.is_empty() && it.len() <= 3 && it.iter().all(u8::is_ascii_digit));
        return Err(if is_number { ImportError::NewerSeal } else { ImportError::DamagedSealed });
    }
    let stanza = std::str::from_utf8(line(rest).0).map_err(|_| ImportError::DamagedSealed)?;
    let parts: Vec<&str> = stanza.split(' ').collect();
    match parts[..] {
        ["->", "scrypt", _, asked] => {
            let digits = !asked.is_empty() && !asked.starts_with('0') && asked.bytes().all(|b| b.is_ascii_digit());
            if !digits {
                return Err(ImportError::DamagedSealed);
            }
            match asked.parse() {
                Ok(asked) if asked <= MAX_WORK => Ok(asked),
                Ok(asked) if asked <= MAX_LIKELY_WORK => Err(ImportError::WorkFactorTooHigh { asked }),
                _ => Err(ImportError::DamagedSealed),
            }
        }
        ["->", kind, ..] if !kind.is_empty() && !begins_nearly(rest, STANZA) => Err(ImportError::SealedForKeys),
        _ => Err(ImportError::DamagedSealed),
    }
}

/// The first line without its line end, and what comes after it.
fn line(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|b| *b == b'\n').unwrap_or(bytes.len());
    (bytes[..end].trim_ascii_end(), bytes.get(end + 1..).unwrap_or_default())
}

/// Removes the armor; `None` if it is not whole.
fn dearmor(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(bytes).ok()?.trim();
    // Mail programs change line ends and add spaces; neither carries meaning here.
    let body = text.strip_prefix(BEGIN)?.strip_suffix(END)?;
    base64(body.bytes().filter(|b| !b.is_ascii_whitespace()))
}

fn base64(symbols: impl Iterator<Item = u8>) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let (mut group, mut bits, mut count, mut padding) = (0_u32, 0_u32, 0_usize, 0_usize);
    for symbol in symbols {
        count += 1;
        let value = match symbol {
            b'A'..=b'Z' => symbol - b'A',
            b'a'..=b'z' => symbol - b'a' + 26,
            b'0'..=b'9' => symbol - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => {
                padding += 1;
                continue;
            }
            _ => return None,
        };
        if padding > 0 {
            return None;
        }
        group = group << 6 | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push((group >> bits & 0xff) as u8);
        }
    }
    let unused = group & ((1 << bits) - 1);
    (count % 4 == 0 && padding <= 2 && unused == 0).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(stanza: &str) -> Vec<u8> {
        format!("{VERSION}\n{stanza}\nbody\n--- mac\n").into_bytes()
    }

    #[test]
    fn the_work_factor_is_known_before_any_work() {
        for (stanza, work) in [
            ("-> scrypt c2FsdA 15", Ok(15)),
            ("-> scrypt c2FsdA 18", Ok(18)),
            ("-> scrypt c2FsdA 19", Err(ImportError::WorkFactorTooHigh { asked: 19 })),
            ("-> scrypt c2FsdA 30", Err(ImportError::WorkFactorTooHigh { asked: 30 })),
            ("-> scrypt c2FsdA 31", Err(ImportError::DamagedSealed)),
            ("-> scrypt c2FsdA 99999999999999999999", Err(ImportError::DamagedSealed)),
            ("-> scrypt c2FsdA 015", Err(ImportError::DamagedSealed)),
            ("-> scrypt c2FsdA -1", Err(ImportError::DamagedSealed)),
            ("-> scrypt c2FsdA", Err(ImportError::DamagedSealed)),
            ("-> X25519 c2hhcmU", Err(ImportError::SealedForKeys)),
            ("-> ssh-ed25519 a b", Err(ImportError::SealedForKeys)),
            ("-> mlkem768x25519 a", Err(ImportError::SealedForKeys)),
            ("-> scrypu c2FsdA 15", Err(ImportError::DamagedSealed)),
            ("-> scr\npt c2FsdA 15", Err(ImportError::DamagedSealed)),
            ("", Err(ImportError::DamagedSealed)),
        ] {
            assert_eq!(Sealed::check(&header(stanza)).map(|sealed| sealed.work()), work, "{stanza}");
        }
        assert_eq!(Sealed::check(b"age-encryption.org/v2\n"), Err(ImportError::NewerSeal));
        for damaged in ["age-encryption.org/v1\n", "age-encryption.org/q1\n", "age-encryption.org/v1-> scrypt a 15\n"] {
            assert_eq!(Sealed::check(damaged.as_bytes()), Err(ImportError::DamagedSealed), "{damaged}");
        }
    }

    #[test]
    fn armor_comes_off() {
        let plain = header("-> scrypt c2FsdA 15");
        // The same bytes, encoded by another program.
        let body = "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBjMkZzZEEgMTUKYm9keQot\r\nLS0gbWFjCg==";
        let armored = format!("\r\n{BEGIN}\r\n{body}\r\n{END}\r\n\r\n");
        assert!(is_sealed(armored.as_bytes()));
        assert_eq!(Sealed::check(armored.as_bytes()).unwrap().bytes(), plain);
        for broken in [armored.replace("Cg==", "Cg="), armored.replace("YWdl", "YW*l"), armored.replace(END, "")] {
            assert_eq!(Sealed::check(broken.as_bytes()), Err(ImportError::DamagedSealed));
        }
    }
}
