//! Focus and title, which a single-page app has to move by itself when the page changes.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, Node, NodeList, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::optional;

/// Moves the focus to the page's heading, so that a screen reader says where the user is, and shows the page from its
/// top.
pub fn to_heading() {
    to_element("title");
    optional::call(&gloo::utils::window(), "scrollTo", &[0.into(), 0.into()]);
}

/// Where a page was left.
struct Left {
    /// The page's place, as an address.
    place: String,
    /// How far it was scrolled, in CSS pixels.
    scrolled: f64,
    /// What had the focus: the number among what can have it, and its words, which must still be the same.
    focused: Option<(u32, String)>,
    /// What can be folded, in its order: the words of its line, which must still be the same, and whether it was unfolded.
    folds: Vec<(String, bool)>,
}

thread_local! {
    /// The pages that were left, each once.
    static LEFT: RefCell<Vec<Left>> = const { RefCell::new(Vec::new()) };
    /// What screens remember of what the user chose there, by their place.
    static KEPT: RefCell<Vec<(String, Rc<dyn Any>)>> = const { RefCell::new(Vec::new()) };
    /// The page to which the user returns, until it is shown.
    static RETURNING: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What can have the focus on a page, in its order.
fn focusable() -> Option<NodeList> {
    let all = "#main :is(a[href], button, summary, input, select, textarea)";
    gloo::utils::document().query_selector_all(all).ok()
}

fn words(node: &Node) -> String {
    node.text_content().unwrap_or_default()
}

/// What can be folded on a page, in its order.
fn foldable() -> Vec<Element> {
    let all = gloo::utils::document().query_selector_all("#main details");
    let elements =
        |all: NodeList| (0..all.length()).filter_map(|at| all.item(at)?.dyn_into::<Element>().ok()).collect();
    all.map(elements).unwrap_or_default()
}

/// The words of the line that is seen of it when it is folded.
fn line(folds: &Element) -> String {
    folds.first_element_child().map(|line| words(&line)).unwrap_or_default()
}

/// Remembers how far the page of this place is scrolled, what has the focus and what is unfolded, before another page is
/// shown.
pub fn leave(place: &str) {
    let active = gloo::utils::document().active_element();
    let focused = focusable().and_then(|all| {
        let active: Node = active?.into();
        let number = (0..all.length()).find(|at| all.item(*at).as_ref() == Some(&active))?;
        Some((number, words(&active)))
    });
    let scrolled = gloo::utils::window().scroll_y().unwrap_or_default();
    let folds = foldable().iter().map(|it| (line(it), it.has_attribute("open"))).collect();
    LEFT.with_borrow_mut(|left| {
        left.retain(|it| it.place != place);
        left.push(Left { place: place.to_owned(), scrolled, focused, folds });
    });
}

/// The page of this place is shown next because the user went back to it.
pub fn return_to(place: &str) {
    RETURNING.set(Some(place.to_owned()));
}

/// Keeps what the screen of this place remembers, in place of what was kept before.
pub fn keep(place: &str, values: Rc<dyn Any>) {
    KEPT.with_borrow_mut(|kept| {
        kept.retain(|(of, _)| of != place);
        kept.push((place.to_owned(), values));
    });
}

/// What was kept for the screen of this place, if the user is returning to it.
pub fn kept(place: &str) -> Option<Rc<dyn Any>> {
    let returns = RETURNING.with_borrow(|it| it.as_deref() == Some(place));
    KEPT.with_borrow(|kept| kept.iter().find(|(of, _)| returns && of == place).map(|(_, values)| values.clone()))
}

/// Forgets where pages were left.
pub fn forget() {
    LEFT.take();
    KEPT.take();
    RETURNING.take();
}

/// Moves the focus to the new page of this place: where the user left it, if the user went back to it, or to its heading.
/// Then the page is as it was left also in what is unfolded.
pub fn to_page(place: &str) {
    to_heading();
    // A page that only forwards shows another one than that to which the user went back.
    if RETURNING.take().as_deref() != Some(place) {
        return;
    }
    LEFT.with_borrow(|left| {
        let Some(left) = left.iter().find(|it| it.place == place) else { return };
        // What is folded has no height and takes no focus.
        fold(&left.folds);
        if let Some((number, said)) = &left.focused
            && let Some(element) = focusable().and_then(|all| all.item(*number)).filter(|it| words(it) == *said)
        {
            focus_on(element);
        }
        optional::call(&gloo::utils::window(), "scrollTo", &[0.into(), left.scrolled.into()]);
    });
}

/// Unfolds what was unfolded when the page of this place was left, and folds what was folded.
pub fn unfold(place: &str) {
    LEFT.with_borrow(|left| {
        if let Some(left) = left.iter().find(|it| it.place == place) {
            fold(&left.folds);
        }
    });
}

fn fold(folds: &[(String, bool)]) {
    for (it, (said, is_open)) in foldable().iter().zip(folds) {
        if line(it) != *said {
            continue;
        }
        // An attribute of an existing element can be changed.
        let _ = if *is_open { it.set_attribute("open", "") } else { it.remove_attribute("open") };
    }
}

/// Gives the focus without scrolling.
fn focus_on(node: impl JsCast) {
    if let Ok(element) = node.dyn_into::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // Focusing can fail only on an element that was removed meanwhile.
        let _ = element.focus_with_options(&options);
    }
}

/// Whether nothing has the focus, for example because the element that had it was removed.
pub fn is_lost() -> bool {
    let document = gloo::utils::document();
    document.active_element().is_none_or(|active| document.body().is_some_and(|body| *active == **body))
}

/// Moves the focus to an element by id, if it is there.
pub fn to_element(id: &str) {
    if let Some(element) = gloo::utils::document().get_element_by_id(id) {
        focus_on(element);
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
