//! Reading what somebody wrote by hand: the result is a value, or what is wrong with the text and where.

use serde::de::DeserializeOwned;

use super::Problem;

/// Reads JSON for the person who writes it, and checks what was read. There is a value only if there is no problem.
pub(super) fn read_checked<T: DeserializeOwned>(
    bytes: &[u8],
    check: impl FnOnce(&T) -> Vec<Problem>,
) -> (Option<T>, Vec<Problem>) {
    match serde_json::from_slice::<T>(bytes) {
        Err(error) => (None, vec![Problem::of_json(&error)]),
        Ok(value) => {
            let problems = check(&value);
            (problems.is_empty().then_some(value), problems)
        }
    }
}
