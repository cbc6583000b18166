//! What the user decided so far, and the steps of saving.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::RunId;
use crate::i18n::Words;
use crate::profile_file::{Selection, Shape};
use crate::ui::context::Ui;

/// The steps; their numbers are in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Choose,
    Kind,
    Look,
    Seal,
    Done,
}

impl Step {
    pub const ALL: [Step; 5] = [Step::Choose, Step::Kind, Step::Look, Step::Seal, Step::Done];

    /// The step with this number in the history. If what it needs is gone, after a reload or a second round, this is
    /// the last step that still has what it needs.
    pub fn at(place: usize, draft: &Draft) -> Step {
        match Step::ALL.get(place).copied().unwrap_or(Step::Choose) {
            Step::Done if draft.saved.is_some() => Step::Done,
            _ if draft.selection.is_empty() => Step::Choose,
            Step::Done => Step::Seal,
            asked => asked,
        }
    }
}

/// Where a passphrase comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    Drawn,
    Own,
}

/// What the user decided so far. It lasts as long as the page; a passphrase is kept nowhere else.
#[derive(Clone, PartialEq)]
pub struct Draft {
    pub selection: Selection,
    /// Earlier runs whose parts are unfolded.
    pub opened: Vec<RunId>,
    pub shape: Shape,
    pub second: Option<Words>,
    pub is_sealed: Option<bool>,
    pub source: Source,
    pub drawn: String,
    pub own: String,
    pub is_written: bool,
    pub saved: Option<Rc<SavedFile>>,
}

/// What was handed to the browser, kept so that it can be handed over again.
#[derive(Debug, PartialEq)]
pub struct SavedFile {
    pub name: String,
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
    pub shape: Shape,
    pub is_sealed: bool,
}

impl Draft {
    pub fn new(second: Option<Words>) -> Self {
        Self {
            selection: Selection::default(),
            opened: Vec::new(),
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

pub type Edit = Box<dyn FnOnce(&mut Draft)>;

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
pub struct Editor(pub UseReducerDispatcher<Draft>);

impl Editor {
    pub fn edit(&self, change: impl FnOnce(&mut Draft) + 'static) {
        self.0.dispatch(Box::new(change));
    }

    pub fn on<T: 'static>(&self, change: impl Fn(&mut Draft, T) + 'static) -> Callback<T> {
        let (editor, change) = (self.clone(), Rc::new(change));
        Callback::from(move |value: T| {
            let change = change.clone();
            editor.edit(move |draft| change(draft, value));
        })
    }
}

/// What a step takes.
#[derive(Properties, PartialEq)]
pub struct StepProps {
    pub ui: Ui,
    pub draft: Rc<Draft>,
    pub editor: Editor,
    /// Goes to a step.
    pub go: Callback<Step>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile_file::PartId;

    #[test]
    fn a_step_without_its_ground_leads_to_one_that_has_it() {
        let steps = |draft: &Draft| (0..6).map(|place| Step::at(place, draft)).collect::<Vec<_>>();
        let mut draft = Draft::new(None);
        assert_eq!(steps(&draft), [Step::Choose; 6]);
        draft.selection.set(PartId::Nickname, true);
        let on_the_way = [Step::Choose, Step::Kind, Step::Look, Step::Seal];
        assert_eq!(steps(&draft), [on_the_way.as_slice(), &[Step::Seal, Step::Choose]].concat());
        let file =
            SavedFile { name: String::new(), media_type: "", bytes: Vec::new(), shape: Shape::Html, is_sealed: false };
        draft.saved = Some(Rc::new(file));
        assert_eq!(steps(&draft), [on_the_way.as_slice(), &[Step::Done, Step::Choose]].concat());
    }
}
