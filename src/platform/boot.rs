//! What `static/boot.js` holds for the app: the two things that WebAssembly cannot do under the page's policy, and the
//! address of this version's folder.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Worker;

fn member(name: &str) -> Result<(JsValue, JsValue), JsValue> {
    let boot = Reflect::get(&js_sys::global(), &"eightKeys".into())?;
    let value = Reflect::get(&boot, &name.into())?;
    Ok((boot, value))
}

fn call(name: &str) -> Result<JsValue, JsValue> {
    let (boot, function) = member(name)?;
    function.dyn_into::<Function>()?.call0(&boot)
}

/// The address of this version's folder, with a slash at the end. All files of a version lie in one folder named by
/// their hash, so versions cannot mix.
pub fn base() -> String {
    member("base").ok().and_then(|(_, base)| base.as_string()).unwrap_or_default()
}

/// Loads the whole app, which takes over with this text. `None` where it could not be loaded.
pub async fn start_whole(text: &str) -> Option<()> {
    let (boot, function) = member("startWhole").ok()?;
    let promise: Promise = function.dyn_into::<Function>().ok()?.call1(&boot, &text.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok().map(|_| ())
}

/// The text with which another part handed over, once.
pub fn handed_over() -> Option<String> {
    call("takeHandedOver").ok()?.as_string()
}

/// Registers the service worker.
pub fn start_service_worker() -> Option<Promise> {
    call("startServiceWorker").ok()?.dyn_into().ok()
}

/// Starts a worker that seals and opens files.
pub fn new_seal_worker() -> Option<Worker> {
    call("newSealWorker").ok()?.dyn_into().ok()
}
