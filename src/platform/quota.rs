//! Whether the browser may delete what is stored.

use wasm_bindgen::JsValue;

use super::optional;

/// The storage manager. `navigator.storage` is missing on plain HTTP and in older browsers.
pub(super) fn manager() -> Option<JsValue> {
    optional::of_navigator("storage")
}

/// Asks the browser not to delete the site's data when space runs low. Returns true if it agreed.
///
/// Chromium and WebKit decide by themselves, Firefox asks the user. So the app asks with the first answer, when the
/// user knows what it is about. This does not prevent Safari from deleting data after seven days.
pub async fn persist() -> bool {
    let Some(manager) = manager() else { return false };
    optional::answer(&manager, "persist", &[]).await.is_some_and(|agreed| agreed.is_truthy())
}
