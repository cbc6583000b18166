//! The button that leaves quickly, where the page around it cannot be used: a modal dialog makes everything else inert.

use wasm_bindgen::JsCast;
use web_sys::Element;

/// The button's place, on the page and in a dialog.
const PLACE: &str = ".leave";

/// Puts the button of the page, if there is one, into a dialog that was opened. `static/leave.js` listens to both.
pub fn into(dialog: &Element) {
    let of_page = gloo::utils::document().query_selector(".shell > .leave").ok().flatten();
    let copy = of_page.and_then(|place| place.clone_node_with_deep(true).ok()?.dyn_into::<Element>().ok());
    if let Some(copy) = copy {
        // The landmark is that of the page; a second one of the same name would be no help.
        let _ = copy.remove_attribute("aria-label");
        let _ = copy.set_attribute("role", "presentation");
        // At the end, where it is in the way of nothing that is drawn anew.
        let _ = dialog.append_child(&copy);
    }
}

/// Takes it out of a dialog that is closed.
pub fn out_of(dialog: &Element) {
    if let Ok(Some(place)) = dialog.query_selector(PLACE) {
        place.remove();
    }
}
