//! Older versions, brought up to date.
//!
//! A step takes the tree of one version to the next, and the reader knows only the newest version. Steps are pure, are
//! never changed once released, and refuse nothing: what they do not understand they leave to the reader, which refuses
//! it and says where it is.

use serde_json::Value;

use super::read::{JsonPath, whole_number};
use super::record::VERSION;
use super::refusal::ImportError;

/// A step from one version to the next.
type Upcast = fn(Value) -> Value;

/// `UPCASTS[n]` leads from version n + 1 to n + 2. It is empty while there is one version; a test runs the mechanism.
const UPCASTS: &[Upcast] = &[];

/// Brings a file's tree to the newest version.
///
/// # Errors
/// [`ImportError::NewerVersion`] for a later one; [`ImportError::Missing`] or [`ImportError::WrongType`] without a version.
pub fn upcast(tree: Value) -> Result<Value, ImportError> {
    upcast_with(tree, VERSION, UPCASTS)
}

fn upcast_with(tree: Value, newest: u64, upcasts: &[Upcast]) -> Result<Value, ImportError> {
    let place = JsonPath::Key(&JsonPath::Root, "version");
    let version = tree.get("version").ok_or_else(|| ImportError::Missing { place: place.to_string() })?;
    let version = whole_number(version, &place)?;
    if version > newest {
        return Err(ImportError::NewerVersion { version });
    }
    let done = version
        .checked_sub(1)
        .ok_or_else(|| ImportError::WrongType { place: place.to_string(), expected: "number" })?;
    let done = usize::try_from(done).unwrap_or(usize::MAX);
    Ok(upcasts.iter().skip(done).fold(tree, |tree, upcast| upcast(tree)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_old_file_is_brought_up_step_by_step() {
        let upcasts: &[Upcast] = &[
            |mut tree| {
                tree["second"] = json!(2);
                tree
            },
            |mut tree| {
                tree["third"] = tree["second"].take();
                tree
            },
        ];
        for (tree, expected) in [
            (json!({"version": 1}), Ok(json!({"version": 1, "second": null, "third": 2}))),
            (json!({"version": 2, "second": 5}), Ok(json!({"version": 2, "second": null, "third": 5}))),
            (json!({"version": 3}), Ok(json!({"version": 3}))),
            (json!({"version": 4}), Err(ImportError::NewerVersion { version: 4 })),
            (json!({"version": 0}), Err(ImportError::WrongType { place: "/version".into(), expected: "number" })),
            (json!({}), Err(ImportError::Missing { place: "/version".into() })),
        ] {
            assert_eq!(upcast_with(tree, 3, upcasts), expected);
        }
    }

    #[test]
    fn version_and_upcasts_agree() {
        assert_eq!(UPCASTS.len() as u64, VERSION - 1);
    }
}
