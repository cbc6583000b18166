//! Whether the browser may delete what is stored.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// `navigator.storage` is missing on plain HTTP and in older browsers.
pub(super) fn manager() -> Option<StorageManager> {
    let manager = Reflect::get(&gloo::utils::window().navigator(), &"storage".into()).ok()?;
    manager.is_object().then(|| manager.unchecked_into())
}

/// Asks the browser not to delete the site's data when space runs low. True if it agreed.
///
/// Chromium and WebKit decide by themselves, Firefox asks the person: so ask with the first answer, when she knows what
/// it is about. It does not hold off Safari's deletion after seven days.
pub async fn persist() -> bool {
    let Some(answer) = manager().and_then(|manager| manager.persist().ok()) else { return false };
    JsFuture::from(answer).await.is_ok_and(|agreed| agreed.is_truthy())
}
