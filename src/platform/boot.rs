//! What `static/boot.js` holds for the app: the two things that WebAssembly cannot do under the page's policy, and the
//! address of this version's folder.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
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

/// Registers the service worker.
pub fn start_service_worker() -> Option<Promise> {
    call("startServiceWorker").ok()?.dyn_into().ok()
}

/// Starts a worker that seals and opens files.
pub fn new_seal_worker() -> Option<Worker> {
    call("newSealWorker").ok()?.dyn_into().ok()
}
