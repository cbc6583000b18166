//! What `static/boot.js` does for the app: what WebAssembly cannot do under the page's policy, and what the browser is
//! asked for while the app is being loaded.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
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

/// The address that the page was opened with, if it may not stay in the address bar. It is returned once.
pub fn take_address() -> Option<String> {
    call("takeAddress").ok()?.as_string().filter(|address| !address.is_empty())
}

/// Whether the page was reloaded where it was.
pub fn was_reloaded() -> bool {
    call("wasReloaded").is_ok_and(|reloaded| reloaded.is_truthy())
}

/// A file of this version, by its path. All files of a version are in one folder whose name is their hash, so versions
/// cannot mix.
pub async fn load(path: &str) -> Option<Vec<u8>> {
    let (boot, load) = member("load").ok()?;
    let promise: Promise = load.dyn_into::<Function>().ok()?.call1(&boot, &path.into()).ok()?.dyn_into().ok()?;
    Some(JsFuture::from(promise).await.ok()?.dyn_into::<Uint8Array>().ok()?.to_vec())
}

/// The names of the databases, and of the folders and files in the private file system, that are on this device. Empty
/// if the browser does not say.
pub async fn stored() -> Vec<String> {
    let names = async {
        let promise: Promise = call("stored").ok()?.dyn_into().ok()?;
        let names: Array = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
        Some(names.iter().filter_map(|name| name.as_string()).collect())
    };
    names.await.unwrap_or_default()
}

/// Whether the host has another version of the app by now than that of this page. If the host does not answer, it has
/// not.
pub async fn is_replaced() -> bool {
    let answer = async { JsFuture::from(call("isReplaced").ok()?.dyn_into::<Promise>().ok()?).await.ok()?.as_bool() };
    answer.await.unwrap_or(false)
}

/// How much of the app is kept for use without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// How many files are there.
    pub there: usize,
    /// How many there are in all.
    pub all: usize,
    /// Whether the host has a file that differs from the one that belongs to this version; then it can never be
    /// complete.
    pub altered: bool,
}

/// How much of the app is kept for use without a network; `None` if this browser keeps nothing, or cannot say.
pub async fn kept() -> Option<Kept> {
    let answer: Array = JsFuture::from(call("kept").ok()?.dyn_into::<Promise>().ok()?).await.ok()?.dyn_into().ok()?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of files")]
    let count = |index: u32| answer.get(index).as_f64().map(|count| count as usize);
    let (there, all) = (count(0)?, count(1)?);
    (all > 0).then_some(Kept { there, all, altered: answer.get(2).is_truthy() })
}

/// The name of this copy of the app in storages that a whole origin shares. It contains the path of the copy's folder.
pub fn name() -> Option<String> {
    member("name").ok()?.1.as_string()
}

/// The name under which this copy keeps its answers: its own, or the one that all copies had once.
pub async fn place() -> Option<String> {
    JsFuture::from(call("place").ok()?.dyn_into::<Promise>().ok()?).await.ok()?.as_string()
}

/// Loads the styles that can wait until after the first answer. `None` if they could not be loaded.
pub async fn load_later_styles() -> Option<()> {
    let promise: Promise = call("laterStyles").ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?;
    Some(())
}

/// Waits until the browser has nothing else to do; if it does not say so, only until it could draw.
pub async fn idle() {
    if let Some(idle) = call("idle").ok().and_then(|promise| promise.dyn_into::<Promise>().ok()) {
        // It never fails, and what follows has to be done in any case.
        let _ = JsFuture::from(idle).await;
    }
}

/// Why the last file could not be loaded: `cut`, `gone` or `altered`, as `boot.js` says.
pub fn seen() -> Option<String> {
    call("seen").ok()?.as_string()
}

/// Shows a message of the page itself that something could not be loaded; or hides it.
pub fn say_cut(shown: bool) {
    if let Ok((boot, say)) = member("sayCut")
        && let Ok(say) = say.dyn_into::<Function>()
    {
        // Showing and hiding an element of the page cannot fail.
        let _ = say.call1(&boot, &shown.into());
    }
}

/// Registers the service worker.
pub fn start_service_worker() -> Option<Promise> {
    call("startServiceWorker").ok()?.dyn_into().ok()
}

/// Starts a worker that seals and opens files.
pub fn new_seal_worker() -> Option<Worker> {
    call("newSealWorker").ok()?.dyn_into().ok()
}
