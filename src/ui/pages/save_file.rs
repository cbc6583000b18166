//! Saving a profile file: for whom it is, what goes in, which kind, a passphrase or none, and where to find it.
//!
//! There are three ways: a copy of everything for the user, a page for somebody, and each part by itself as a page or as
//! data. Only the last one goes through all steps.
//!
//! **Invariant: nothing goes into a file without a tick of the user**, and before saving the user can read, on the
//! screen with the ticks, what each of them lets a reader see. Ticks are remembered for the next file of the visit
//! (`app/tasks/ticks.rs`); nothing is ticked the first time.

mod bar;
mod choose;
mod done;
mod draft;
mod kind;
mod look;
mod pick;
mod seal;
mod source;
mod ways;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::tasks;
use crate::platform;
use crate::ui::context::Ui;
use crate::ui::pages::errors;
use draft::{Draft, Editor};
use seal::Seal;
use source::Source;

pub use draft::SaveStep;

/// What [`SaveFilePage`] takes.
#[derive(Properties, PartialEq)]
pub struct SaveFileProps {
    /// The app at this rendering.
    pub ui: Ui,
    /// The step that is shown first.
    #[prop_or(SaveStep::Ways)]
    pub first: SaveStep,
}

/// The page on which a file is saved.
pub fn save_file_page(ui: &Ui) -> Html {
    html! { <SaveFilePage ui={ui.clone()} /> }
}

/// The way to a file.
#[component]
pub fn SaveFilePage(props: &SaveFileProps) -> Html {
    let ui = &props.ui;
    let speech = &ui.speech;
    let opened = use_memo((), |()| ui.app.platform().now());
    let source = Source::of(ui, *opened);
    let draft = use_reducer(|| {
        let offered = source.as_ref().map(Source::offered);
        let parts = offered.iter().flat_map(|offered| offered.parts());
        Draft::begun(tasks::ticked_before(&ui.app, parts), speech.second.clone())
    });
    let place = use_state_eq(|| props.first as usize);
    {
        let place = place.clone();
        use_effect_with((), move |()| {
            let listener = platform::history_state::on_change(move |step| place.set(step));
            move || drop(listener)
        });
    }
    {
        let app = ui.app.clone();
        use_effect_with((draft.selection.clone(), source.clone()), move |(selection, source)| {
            if let Some(source) = source {
                let ticked = source.offered().parts().filter(|part| selection.contains(&part.id)).cloned().collect();
                tasks::remember_ticks(&app, ticked);
            }
        });
    }
    let step = match &source {
        Some(source) if !source.is_empty() => SaveStep::at(*place, &draft),
        _ => SaveStep::Ways,
    };
    let is_first = use_mut_ref(|| true);
    use_effect_with(step, move |_| {
        // When the user comes to the page, the root moves the focus; after that each step counts as a page.
        if !is_first.replace(false) {
            platform::focus::to_heading();
        }
    });
    let Some(source) = source else { return errors::waiting(ui) };
    let go = {
        let (place, one_entry) = (place.clone(), ui.state.leaves());
        Callback::from(move |step: SaveStep| {
            platform::history_state::push(step as usize, one_entry);
            place.set(step as usize);
        })
    };
    let editor = Editor(draft.dispatcher());
    let draft: Rc<Draft> = Rc::new((*draft).clone());
    let screen = match step {
        SaveStep::Ways => ways::ways(ui, &go, source.is_empty()),
        SaveStep::Page => pick::pick(ui, draft, editor, go, source),
        SaveStep::Parts => choose::choose(ui, draft, editor, go, source),
        SaveStep::Kind => kind::kind(ui, draft, editor, go),
        SaveStep::Look => look::look(ui, &draft, &go, &Rc::new(source.document(&draft.selection))),
        SaveStep::Seal => html! { <Seal ui={ui.clone()} {draft} {editor} {go} /> },
        SaveStep::Done => done::done(ui, draft, editor, go),
    };
    // What a step remembers while it is shown is not for the next step.
    html! { <key={step as usize}>{ screen }</> }
}
