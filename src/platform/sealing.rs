//! Sealing and opening files in a worker, and the random source for passphrases.
//!
//! Each file gets a worker of its own, which ends with it: deriving a key takes up to 256 MiB, and the memory of a
//! WebAssembly module never shrinks.

use gloo::events::EventListener;
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker};

use super::optional;
use crate::profile_file::{ImportError, passphrase};

/// Fills `bytes` from the browser's cryptographic random source; `false` if it has none: then `bytes` are not random.
pub fn random(bytes: &mut [u8]) -> bool {
    optional::random(bytes)
}

/// Six random words, if the browser has a random source.
pub fn draw_passphrase() -> Option<String> {
    let mut is_random = true;
    let drawn = passphrase::draw(&mut |bytes| is_random &= random(bytes));
    is_random.then_some(drawn)
}

fn normalize(text: &str, form: passphrase::Form) -> String {
    String::from(js_sys::JsString::from(text).normalize(form.name()))
}

/// A passphrase as it is used for sealing, see [`passphrase::for_sealing`].
pub fn for_sealing(typed: &str) -> String {
    passphrase::for_sealing(typed, &normalize)
}

/// Seals a file with a passphrase, as it comes from [`for_sealing`] or was drawn. This takes about a second.
///
/// # Errors
/// [`ImportError::SealingFailed`] if the worker cannot be loaded or has no memory.
pub async fn seal(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, ImportError> {
    ask("seal", bytes, &[passphrase.to_owned()]).await
}

/// Opens a sealed file with a passphrase as it was typed, or as it may have been typed when the file was sealed
/// ([`passphrase::candidates`]); `bytes` are those of [`crate::profile_file::Sealed::bytes`]. This takes about a second
/// for each passphrase, and eight on a weak phone for a file that another program sealed.
///
/// # Errors
/// [`ImportError::WrongPassphrase`], [`ImportError::DamagedSealed`], [`ImportError::SealingFailed`].
pub async fn unseal(bytes: &[u8], typed: &str) -> Result<Vec<u8>, ImportError> {
    ask("unseal", bytes, &passphrase::candidates(typed, &normalize)).await
}

/// A worker that ends when it is no longer needed, also if the user leaves before it answered.
struct Running(Worker);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.terminate();
    }
}

async fn ask(kind: &str, bytes: &[u8], passphrases: &[String]) -> Result<Vec<u8>, ImportError> {
    let failed = |_: JsValue| ImportError::SealingFailed;
    let worker = Running(super::new_seal_worker().ok_or(ImportError::SealingFailed)?);
    // The listeners end with this function.
    let mut listeners = Vec::new();
    let answer = Promise::new(&mut |resolve, reject| {
        listeners.push(EventListener::once(&worker.0, "message", move |event| {
            let data = event.dyn_ref::<MessageEvent>().map_or(JsValue::UNDEFINED, MessageEvent::data);
            // Calling a promise's own function cannot throw.
            let _ = resolve.call1(&JsValue::UNDEFINED, &data);
        }));
        // `error` means that the script could not be loaded, or that the module ran out of memory.
        for name in ["error", "messageerror"] {
            let reject = reject.clone();
            listeners.push(EventListener::once(&worker.0, name, move |_| {
                let _ = reject.call0(&JsValue::UNDEFINED);
            }));
        }
    });
    let bytes = Uint8Array::from(bytes);
    let message = Object::new();
    let passphrases: Array = passphrases.iter().map(|it| JsValue::from_str(it)).collect();
    for (name, value) in [("kind", kind.into()), ("bytes", bytes.clone().into()), ("passphrases", passphrases.into())] {
        Reflect::set(&message, &name.into(), &value).map_err(failed)?;
    }
    worker.0.post_message_with_transfer(&message, &Array::of1(&bytes.buffer())).map_err(failed)?;
    let answer = JsFuture::from(answer).await.map_err(failed)?;
    let field = |name: &str| Reflect::get(&answer, &name.into()).ok();
    if let Some(name) = field("refusal").and_then(|name| name.as_string()) {
        return Err(ImportError::of_worker(&name));
    }
    let bytes: Uint8Array = field("bytes").and_then(|bytes| bytes.dyn_into().ok()).ok_or(ImportError::SealingFailed)?;
    Ok(bytes.to_vec())
}
