//! Sealing with a passphrase, in the age version 1 format. **Only `src/bin/seal_worker.rs` may use this**: it runs for
//! a second and needs 140 kB (compressed) of code, and the page can afford neither.

use std::io::{Read, Write};

use age::scrypt::{Identity, Recipient};
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor};

use super::limits::{MAX_BYTES, MAX_WORK, WORK};
use super::refusal::ImportError;
use super::sealed::Sealed;

/// How long deriving a key may take on the device that seals.
const TARGET_MS: f64 = 1_000.0;

/// The work factor (as a power of two) that this device should use: the largest of [`WORK`] that takes at most a
/// second. It is estimated from smaller derivations, since the time grows with the factor. `clock` gives milliseconds.
pub fn calibrate(clock: &mut dyn FnMut() -> f64) -> u8 {
    calibrate_with(clock, &mut derive)
}

fn calibrate_with(clock: &mut dyn FnMut() -> f64, derive: &mut dyn FnMut(u8)) -> u8 {
    // Long enough to be measured with clocks that browsers make coarse against fingerprinting.
    const LONG_ENOUGH_MS: f64 = 40.0;
    // The first derivation also waits until the code is compiled.
    derive(10);
    let mut sample = 12;
    loop {
        let start = clock();
        derive(sample);
        let took = clock() - start;
        if took >= LONG_ENOUGH_MS || sample == *WORK.start() {
            let estimate = |work: u8| took * f64::from(1_u32 << (work - sample));
            return WORK.rev().find(|work| estimate(*work) <= TARGET_MS).unwrap_or(*WORK.start());
        }
        sample += 1;
    }
}

fn derive(work: u8) {
    // r = 8 and p = 1, as in age. These parameters are valid for each of our factors.
    if let Ok(parameters) = scrypt::Params::new(work, 8, 1, 32) {
        let mut key = [0; 32];
        // The only possible error is about a length of the key that cannot occur.
        let _ = scrypt::scrypt(b"how long", b"does it take?", &parameters, &mut key);
        std::hint::black_box(key);
    }
}

/// Seals bytes with a passphrase, as [`super::passphrase::for_sealing`] gives it. `work` is the scrypt factor as a
/// power of two, from [`calibrate`]; tests use smaller ones than [`WORK`].
///
/// # Errors
/// [`ImportError::SealingFailed`]; writing to memory fails only when there is no memory left.
pub fn seal(bytes: &[u8], passphrase: &str, work: u8) -> Result<Vec<u8>, ImportError> {
    let mut recipient = Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(work);
    let encrypt = || -> Option<Vec<u8>> {
        let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)).ok()?;
        let mut sealed = Vec::with_capacity(bytes.len() + 1_024);
        let mut writer = encryptor.wrap_output(&mut sealed).ok()?;
        writer.write_all(bytes).ok()?;
        writer.finish().ok()?;
        Some(sealed)
    };
    encrypt().ok_or(ImportError::SealingFailed)
}

/// Opens sealed bytes, armored or not.
///
/// # Errors
/// [`ImportError::WrongPassphrase`] (a changed header looks the same), [`ImportError::DamagedSealed`], [`ImportError::TooLarge`],
/// and those of [`Sealed::check`].
pub fn unseal(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, ImportError> {
    let sealed = Sealed::check(bytes)?;
    let decryptor = Decryptor::new(sealed.bytes()).map_err(refusal)?;
    let mut identity = Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(MAX_WORK);
    let reader = decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(refusal)?;
    let mut opened = Vec::new();
    let most = MAX_BYTES as u64 + 1;
    reader.take(most).read_to_end(&mut opened).map_err(|_| ImportError::DamagedSealed)?;
    if opened.len() as u64 == most { Err(ImportError::TooLarge) } else { Ok(opened) }
}

/// Opens sealed bytes with the first of several passphrases that is right.
///
/// # Errors
/// As [`unseal`].
pub fn unseal_with_any(bytes: &[u8], passphrases: &[String]) -> Result<Vec<u8>, ImportError> {
    let mut outcome = Err(ImportError::WrongPassphrase);
    for passphrase in passphrases {
        outcome = unseal(bytes, passphrase);
        if outcome != Err(ImportError::WrongPassphrase) {
            break;
        }
    }
    outcome
}

fn refusal(error: DecryptError) -> ImportError {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => ImportError::WrongPassphrase,
        DecryptError::ExcessiveWork { required, .. } => ImportError::WorkFactorTooHigh { asked: required },
        DecryptError::NoMatchingKeys => ImportError::SealedForKeys,
        // Whatever it says about the format: `Sealed::check` knew the format, so the file is damaged.
        _ => ImportError::DamagedSealed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn each_device_gets_the_work_it_can_do_in_a_second() {
        // Milliseconds for 2^15, and how coarse the clock is.
        for (speed, steps, work) in [
            (60.0, 1.0, 17),
            (184.0, 1.0, 17),
            (184.0, 100.0, 17),
            (400.0, 1.0, 16),
            (721.0, 1.0, 15),
            (9_000.0, 1.0, 15),
            (0.0, 1.0, 17),
        ] {
            let time = Cell::new(0.0);
            let mut clock = || f64::floor(time.get() / steps) * steps;
            let mut derive = |work: u8| time.set(time.get() + speed * f64::from(work).exp2() / f64::from(15).exp2());
            assert_eq!(calibrate_with(&mut clock, &mut derive), work, "{speed} ms");
        }
    }

    #[test]
    fn what_is_sealed_opens_with_its_passphrase_only() {
        let sealed = seal(b"text", "bada-bede", 2).unwrap();
        assert_eq!(unseal(&sealed, "bada-bede").unwrap(), b"text");
        assert_eq!(unseal(&sealed, "bada-bedi"), Err(ImportError::WrongPassphrase));
        let tries = ["bada-bedi", "bada-bede", "bada"].map(str::to_owned);
        assert_eq!(unseal_with_any(&sealed, &tries).unwrap(), b"text");
        assert_eq!(unseal_with_any(&sealed, &tries[..1]), Err(ImportError::WrongPassphrase));
        assert_eq!(unseal_with_any(&sealed, &[]), Err(ImportError::WrongPassphrase));
        let damaged = &sealed[..sealed.len() - 1];
        assert_eq!(unseal_with_any(damaged, &tries[1..]), Err(ImportError::DamagedSealed), "and no other is tried");
        assert_ne!(sealed, seal(b"text", "bada-bede", 2).unwrap(), "each sealing draws its own salt and key");
    }
}
