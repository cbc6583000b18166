//! The sealing worker: a WebAssembly module of its own. It is loaded only when a file is sealed or opened, because it
//! needs the age format and a second of computing. `static/seal-worker-start.js` loads it;
//! `eight_keys::platform::sealing` talks to it.
//!
//! It takes one kind of message, `{kind: "seal" | "unseal", bytes: Uint8Array, passphrases: string[]}`, and answers
//! `{bytes: Uint8Array}` or `{refusal: string}` with the name of an `eight_keys::profile_file::ImportError`.

use eight_keys::profile_file::{ImportError, seal};
use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let worker: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let listener = {
        let worker = worker.clone();
        Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            // If an answer cannot be sent, there is nobody to tell: the page is gone.
            let _ = answer(&worker, work(&event.data()));
        })
    };
    // If a listener could not be added, the page's message would get no answer, and the error tells the page.
    if worker.add_event_listener_with_callback("message", listener.as_ref().unchecked_ref()).is_ok() {
        listener.forget();
    }
}

/// Does what a message asks for.
fn work(message: &JsValue) -> Result<Vec<u8>, ImportError> {
    let field = |name: &str| Reflect::get(message, &name.into()).ok();
    let text = |name: &str| field(name).and_then(|value| value.as_string()).ok_or(ImportError::SealingFailed);
    let bytes: Uint8Array = field("bytes").and_then(|it| it.dyn_into().ok()).ok_or(ImportError::SealingFailed)?;
    let passphrases: Array =
        field("passphrases").and_then(|it| it.dyn_into().ok()).ok_or(ImportError::SealingFailed)?;
    let passphrases: Vec<String> = passphrases.iter().filter_map(|it| it.as_string()).collect();
    let bytes = bytes.to_vec();
    match (text("kind")?.as_str(), passphrases.as_slice()) {
        ("seal", [passphrase]) => seal::seal(&bytes, passphrase, seal::calibrate(&mut js_sys::Date::now)),
        ("unseal", tries) => seal::unseal_with_any(&bytes, tries),
        _ => Err(ImportError::SealingFailed),
    }
}

fn answer(worker: &DedicatedWorkerGlobalScope, result: Result<Vec<u8>, ImportError>) -> Result<(), JsValue> {
    let message = Object::new();
    match result {
        Ok(bytes) => {
            let bytes = Uint8Array::from(bytes.as_slice());
            Reflect::set(&message, &"bytes".into(), &bytes)?;
            worker.post_message_with_transfer(&message, &Array::of1(&bytes.buffer()))
        }
        Err(refusal) => {
            Reflect::set(&message, &"refusal".into(), &refusal.name().into())?;
            worker.post_message(&message)
        }
    }
}
