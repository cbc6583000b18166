//! Saving a profile file: what goes in, which kind, reading it through, a passphrase or none, and where to find it.
//!
//! **Invariant: nothing is ticked that the user has not seen.** A tick shows, right under it, what a reader will see;
//! before saving, the user sees everything.

mod choose;
mod done;
mod draft;
mod kind;
mod look;
mod seal;

use std::rc::Rc;

use yew::prelude::*;

use crate::platform;
use crate::profile_file::{Selection, document, export};
use crate::ui::context::UiProps;
use crate::ui::pages::trouble;
use draft::{Draft, Editor, Step};
use seal::Seal;

/// The way to a file.
#[component]
pub fn SaveFilePage(props: &UiProps) -> Html {
    let ui = &props.ui;
    let speech = &ui.speech;
    let draft = use_reducer(|| Draft::new(speech.second.clone()));
    let place = use_state_eq(|| 0_usize);
    let opened = use_memo((), |()| ui.app.platform().now());
    {
        let place = place.clone();
        use_effect_with((), move |()| {
            let listener = platform::steps::on_change(move |step| place.set(step));
            move || drop(listener)
        });
    }
    let step = Step::at(*place, &draft);
    let is_first = use_mut_ref(|| true);
    use_effect_with(step, move |_| {
        // When the user comes to the page, the root moves the focus; after that each step counts as a page.
        if !is_first.replace(false) {
            platform::focus::to_heading();
        }
    });
    let (Some(data), Some(pack)) = (ui.state.current.clone(), ui.state.pack.clone()) else {
        return trouble::waiting(ui);
    };
    let go = {
        let place = place.clone();
        Callback::from(move |step: Step| {
            platform::steps::push(step as usize);
            place.set(step as usize);
        })
    };
    let editor = Editor(draft.dispatcher());
    let draft: Rc<Draft> = Rc::new((*draft).clone());
    let seen = |selection: &Selection| document(&export(&data, &pack, selection, *opened), &pack);
    match step {
        Step::Choose => {
            let all = Selection::everything(&data, &pack);
            choose::choose(ui, draft, editor, go, seen(&all), all)
        }
        Step::Kind => kind::kind(ui, draft, editor, go),
        Step::Look => look::look(ui, &draft, &go, &Rc::new(seen(&draft.selection))),
        Step::Seal => html! { <Seal ui={ui.clone()} {draft} {editor} {go} /> },
        Step::Done => done::done(ui, draft, editor, go),
    }
}
