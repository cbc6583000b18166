//! How much room there is, and whether the browser may take it back.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{StorageEstimate, StorageManager};

/// Room on this device, in bytes, as far as the browser tells: it rounds, so that sites cannot recognise a device.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// What this site takes.
    pub used: f64,
    /// What it may take in all.
    pub most: f64,
}

/// `navigator.storage` is missing on plain HTTP and in older browsers.
pub(super) fn manager() -> Option<StorageManager> {
    let manager = Reflect::get(&gloo::utils::window().navigator(), &"storage".into()).ok()?;
    manager.is_object().then(|| manager.unchecked_into())
}

/// Asks the browser not to delete the site's data when space runs low. True if it agreed.
///
/// Chromium and WebKit decide by themselves, Firefox asks the person: so ask after the first real save, when she knows
/// what it is about. It does not hold off Safari's deletion after seven days.
pub async fn persist() -> bool {
    let Some(answer) = manager().and_then(|manager| manager.persist().ok()) else { return false };
    JsFuture::from(answer).await.is_ok_and(|agreed| agreed.is_truthy())
}

/// The room on this device.
pub async fn room() -> Option<Room> {
    let estimate = JsFuture::from(manager()?.estimate().ok()?).await.ok()?;
    let estimate: StorageEstimate = estimate.unchecked_into();
    Some(Room { used: estimate.get_usage()?, most: estimate.get_quota()? })
}
