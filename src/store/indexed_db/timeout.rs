//! Waiting for the browser, but not for ever.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Waits for work until an alarm rings: `None` if it rang first.
///
/// If it did, the work is dropped. Work that has to go on must be spawned, not awaited here.
pub async fn with_timeout<T>(mut alarm: Timeout, work: impl Future<Output = T>) -> Option<T> {
    let mut work = Box::pin(work);
    poll_fn(|context| {
        if let Poll::Ready(value) = work.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        Pin::new(&mut alarm.rung).poll(context).map(|_| None)
    })
    .await
}

/// An alarm, which rings once.
pub struct Timeout {
    rung: JsFuture,
}

/// Sets an alarm, several times if need be: the earliest time counts.
#[derive(Clone)]
pub struct TimeoutHandle {
    ring: Option<Function>,
}

/// An alarm that does not ring until it is set.
pub fn alarm() -> (Timeout, TimeoutHandle) {
    let mut ring = None;
    let promise = Promise::new(&mut |resolve, _| ring = Some(resolve));
    (Timeout { rung: JsFuture::from(promise) }, TimeoutHandle { ring })
}

impl TimeoutHandle {
    /// Lets the alarm ring after some milliseconds.
    pub fn set(&self, milliseconds: u32) {
        if let Some(ring) = self.ring.clone() {
            gloo::timers::callback::Timeout::new(milliseconds, move || drop(ring.call0(&JsValue::UNDEFINED))).forget();
        }
    }
}

/// An alarm that rings after some milliseconds.
pub fn after(milliseconds: u32) -> Timeout {
    let (alarm, setter) = alarm();
    setter.set(milliseconds);
    alarm
}
