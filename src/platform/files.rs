//! Files that go out and come in.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlElement, Url};

use super::{next_frame, optional};
use crate::domain::Timestamp;

/// Offers bytes as a download. The browser asks where to save them, or saves them, as it always does.
///
/// Returns whether the browser accepted it.
pub fn download(name: &str, media_type: &str, bytes: &[u8]) -> bool {
    try_download(name, media_type, bytes).is_some()
}

fn try_download(name: &str, media_type: &str, bytes: &[u8]) -> Option<()> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let properties = BlobPropertyBag::new();
    properties.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &properties).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let document = gloo::utils::document();
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    // Firefox and older WebKit follow a link only if it is in the document.
    gloo::utils::body().append_child(&link).ok()?;
    link.click();
    link.remove();
    // WebKit reads the blob after the click, so the address must stay valid for a while.
    gloo::timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}

/// The bytes of a file, or `None` if they cannot be read (the file is gone, or there is no permission) or are more than
/// `most`: then nothing is read at all.
pub async fn read(file: &File, most: u64) -> Result<Vec<u8>, ReadError> {
    #[allow(clippy::cast_precision_loss, reason = "limits are far below 2^53")]
    if file.size() > most as f64 {
        return Err(ReadError::TooLarge);
    }
    let buffer = optional::answer(file, "arrayBuffer", &[]).await.ok_or(ReadError::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Why a file could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It is larger than the limit.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// A point in time moved by this device's time zone, for names of files: a user who saves late in the evening looks for
/// the day on the local calendar, not for the one in Greenwich.
pub fn local(at: Timestamp) -> Timestamp {
    #[allow(clippy::cast_precision_loss, reason = "milliseconds since 1970 are below 2^53 for 280,000 years")]
    let minutes = js_sys::Date::new(&(at.0 as f64).into()).get_timezone_offset();
    #[allow(clippy::cast_possible_truncation, reason = "an offset is at most a day")]
    Timestamp(at.0 - minutes as i64 * 60_000)
}

/// Opens the browser's print dialogue, after showing all entries of lists that are shown in portions. A browser that
/// cannot print says so itself.
pub fn print() {
    if show_all() {
        wasm_bindgen_futures::spawn_local(async {
            next_frame().await;
            print_now();
        });
    } else {
        print_now();
    }
}

fn print_now() {
    optional::call(&gloo::utils::window(), "print", &[]);
}

/// Shows all entries of lists that are shown in portions (`ui::components::more`) and unfolds what has to be on paper
/// (`ui::components::folded`); returns whether there was any of it.
/// Paper has no buttons, so this is done before printing, also if the browser's own menu starts it.
pub fn show_all() -> bool {
    let all = "[data-show-all] button, [data-show-all] > details:not([open]) > summary";
    let Ok(buttons) = gloo::utils::document().query_selector_all(all) else { return false };
    let buttons = (0..buttons.length()).filter_map(|at| buttons.get(at)?.dyn_into::<HtmlElement>().ok());
    buttons.map(|button| button.click()).count() > 0
}
