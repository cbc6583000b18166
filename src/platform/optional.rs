//! What a browser may lack: features that are missing, null, or throw when they are read, called or made.
//!
//! Everything that is not in the list of what a browser must have (ARCHITECTURE.md) is read by way of this file. Then
//! its absence is a `None` and never ends what the user is doing. For example, many Android apps open links in a view
//! without `speechSynthesis`, and a plain call to that once threw an error in the middle of an answer. The table in
//! `tests/browser/flows/optional.rs` takes each of these features away.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A member that exists and can be read.
pub fn member(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

/// A member of `window`.
pub fn of_window(name: &str) -> Option<JsValue> {
    member(&gloo::utils::window(), name)
}

/// A member of `navigator`.
pub fn of_navigator(name: &str) -> Option<JsValue> {
    member(&gloo::utils::window().navigator(), name)
}

/// What a method returns; `None` if there is no such method, or it throws.
pub fn call(of: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    member(of, name)?.dyn_into::<Function>().ok()?.apply(of, &arguments.iter().collect()).ok()
}

/// What an asynchronous method resolves to; `None` if there is no such method, or it fails.
pub async fn answer(of: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    JsFuture::from(call(of, name, arguments)?.dyn_into::<Promise>().ok()?).await.ok()
}

/// A new object of a class, by the name it has in `of`; `None` if there is no such class, or making one throws.
pub fn make(of: &JsValue, class: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let class = member(of, class)?.dyn_into::<Function>().ok()?;
    Reflect::construct(&class, &arguments.iter().collect()).ok()
}

/// Calls back at an event, as long as the returned value lives; `None` if the object has no events, like the voices of
/// old Safari.
pub fn listen(of: &JsValue, event: &'static str, callback: impl Fn() + 'static) -> Option<Listener> {
    let callback = Closure::<dyn Fn()>::new(callback);
    call(of, "addEventListener", &[event.into(), callback.as_ref().clone()])?;
    Some(Listener { of: of.clone(), event, callback })
}

/// Ends the listening that [`listen`] began when it is dropped.
pub struct Listener {
    of: JsValue,
    event: &'static str,
    callback: Closure<dyn Fn()>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = call(&self.of, "removeEventListener", &[self.event.into(), self.callback.as_ref().clone()]);
    }
}

/// Fills `bytes` from the browser's cryptographic random source; `false` if it has none: then `bytes` are not random.
pub fn random(bytes: &mut [u8]) -> bool {
    let crypto = gloo::utils::window().crypto();
    crypto.is_ok_and(|crypto| crypto.get_random_values_with_u8_array(bytes).is_ok())
}
