//! Any bytes are answered: with a refusal, or with a file that can be shown, written in each shape, and opened again as
//! the same. `tests/fuzz` has the check.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    fuzz_native::answered(bytes, true);
});
