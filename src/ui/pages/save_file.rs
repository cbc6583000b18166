//! Saving a profile file: what goes in, which kind, reading it through, a passphrase or none, and where to look for it.
//!
//! **Invariant: nothing is ticked that she has not seen.** A tick shows, right under it, what a reader will see; before
//! saving she sees the whole.

mod choose;
mod done;
mod kind;
mod look;
mod seal;

use std::rc::Rc;

use yew::prelude::*;

use crate::i18n::Words;
use crate::platform;
use crate::profile_file::{Selection, Shape, export, view};
use crate::ui::context::use_ui;
use crate::ui::speech::use_speech;
use choose::Choose;
use done::Done;
use kind::Kind;
use look::Look;
use seal::Seal;

/// The steps; the numbers stand in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Choose,
    Kind,
    Look,
    Seal,
    Done,
}

impl Step {
    const ALL: [Step; 5] = [Step::Choose, Step::Kind, Step::Look, Step::Seal, Step::Done];

    /// The step at a place of the history. One whose ground is gone, after a reload or a second round, leads to the
    /// last one that still has it.
    fn at(place: usize, draft: &Draft) -> Step {
        let asked = Step::ALL.get(place).copied().unwrap_or(Step::Choose);
        if draft.selection.is_empty() && draft.saved.is_none() {
            Step::Choose
        } else if asked == Step::Done && draft.saved.is_none() {
            Step::Seal
        } else {
            asked
        }
    }
}

/// Where a passphrase comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Drawn,
    Own,
}

/// What she decided so far. It lives as long as the page; a passphrase goes nowhere else.
#[derive(Clone, PartialEq)]
struct Draft {
    selection: Selection,
    shape: Shape,
    second: Option<Words>,
    is_sealed: Option<bool>,
    source: Source,
    drawn: String,
    own: String,
    is_written: bool,
    saved: Option<Rc<SavedFile>>,
}

/// What was handed to the browser, kept so that it can be handed over again.
#[derive(Debug, PartialEq)]
struct SavedFile {
    name: String,
    media_type: &'static str,
    bytes: Vec<u8>,
    shape: Shape,
    is_sealed: bool,
}

impl Draft {
    fn new(second: Option<Words>) -> Self {
        Self {
            selection: Selection::default(),
            shape: Shape::Html,
            second,
            is_sealed: None,
            source: Source::Drawn,
            drawn: String::new(),
            own: String::new(),
            is_written: false,
            saved: None,
        }
    }
}

type Edit = Box<dyn FnOnce(&mut Draft)>;

impl Reducible for Draft {
    type Action = Edit;

    fn reduce(self: Rc<Self>, edit: Edit) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        edit(&mut next);
        Rc::new(next)
    }
}

/// Changes the draft. Edits go through a reducer, so that two quick ticks cannot undo each other.
#[derive(Clone, PartialEq)]
struct Editor(UseReducerDispatcher<Draft>);

impl Editor {
    fn edit(&self, change: impl FnOnce(&mut Draft) + 'static) {
        self.0.dispatch(Box::new(change));
    }

    fn on<T: 'static>(&self, change: impl Fn(&mut Draft, T) + 'static) -> Callback<T> {
        let (editor, change) = (self.clone(), Rc::new(change));
        Callback::from(move |value: T| {
            let change = change.clone();
            editor.edit(move |draft| change(draft, value));
        })
    }
}

/// What a step takes.
#[derive(Properties, PartialEq)]
struct StepProps {
    draft: Rc<Draft>,
    editor: Editor,
    /// Goes to a step.
    go: Callback<Step>,
}

/// The way to a file.
#[component]
pub fn SaveFilePage() -> Html {
    let ui = use_ui();
    let speech = use_speech();
    let draft = use_reducer(|| Draft::new(speech.second.clone()));
    let place = use_state_eq(|| 0_usize);
    let opened = use_state(|| ui.app.platform().now());
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
        // Coming to the page is told by the root; from then on each step is as good as a page.
        if !is_first.replace(false) {
            platform::focus::to_heading();
        }
    });
    let (Some(data), Some(pack)) = (ui.state.current.clone(), ui.state.pack.clone()) else { return html! {} };
    let go = {
        let place = place.clone();
        Callback::from(move |step: Step| {
            platform::steps::push(step as usize);
            place.set(step as usize);
        })
    };
    let editor = Editor(draft.dispatcher());
    let draft: Rc<Draft> = Rc::new((*draft).clone());
    let seen = |selection: &Selection| Rc::new(view(&export(&data, &pack, selection, *opened), &pack));
    match step {
        Step::Choose => {
            let all = Rc::new(Selection::everything(&data, &pack));
            let everything = seen(&all);
            html! { <Choose {draft} {editor} {go} {everything} {all} /> }
        }
        Step::Kind => html! { <Kind {draft} {editor} {go} /> },
        Step::Look => {
            let view = seen(&draft.selection);
            html! { <Look {draft} {editor} {go} {view} /> }
        }
        Step::Seal => html! { <Seal {draft} {editor} {go} /> },
        Step::Done => html! { <Done {draft} {editor} {go} /> },
    }
}
