//! Focus and title, which a single-page app has to move by itself when the page changes.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::optional;

/// Moves the focus to the page's heading, so that a screen reader says where the user is, and shows the page from its
/// top.
pub fn to_heading() {
    to_element("title");
    optional::call(&gloo::utils::window(), "scrollTo", &[0.into(), 0.into()]);
}

/// Whether nothing has the focus, for example because the element that had it was removed.
pub fn is_lost() -> bool {
    let document = gloo::utils::document();
    document.active_element().is_none_or(|active| document.body().is_some_and(|body| *active == **body))
}

/// Moves the focus to an element by id, if it is there.
pub fn to_element(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // Focusing can fail only on an element that was removed meanwhile.
        let _ = element.focus_with_options(&options);
    }
}

thread_local! {
    /// How to find the element that had the focus, as a selector.
    static HELD: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Remembers what has the focus, before the same screen is drawn again.
pub fn hold() {
    let active = gloo::utils::document().active_element();
    let sign = |name: &str| Some(format!("[{name}=\"{}\"]", active.as_ref()?.get_attribute(name)?));
    HELD.set(["class", "value", "href"].into_iter().find_map(sign));
}

/// Gives the focus back to what [`hold`] remembered, once. Returns whether it was found.
pub fn hold_again() -> bool {
    let found = HELD.take().and_then(|held| gloo::utils::document().query_selector(&held).ok().flatten());
    found.and_then(|element| element.dyn_into::<HtmlElement>().ok()).is_some_and(|element| element.focus().is_ok())
}

/// Moves the focus to an element by id and scrolls to where it can be seen.
pub fn into_view(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Scrolls no more than is needed to see an element. WebKit does not scroll when arrow keys lead from one radio button
/// to the next, so the focus would leave the screen.
pub fn keep_in_view(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    optional::call(element, "scrollIntoView", &[options.into()]);
}

/// Shows the page, or hides all of it.
pub fn show_page(shown: bool) {
    let root = gloo::utils::document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    if let Some(root) = root {
        root.set_hidden(!shown);
    }
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    gloo::utils::document().set_title(title);
}
