//! What the user decided so far, and the steps of saving.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::tasks;
use crate::domain::RunId;
use crate::i18n::Localizer;
use crate::profile_file::{FileShape, PartId, Selection};
use crate::ui::context::Ui;

/// The steps; their numbers are in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SaveStep {
    /// For whom the file is.
    Ways,
    /// What goes on a page for somebody.
    Page,
    /// What goes into a file, part by part.
    Parts,
    /// The kind of file.
    RecordKind,
    /// All that a reader will see.
    Look,
    /// A passphrase or none.
    Seal,
    /// Where the file is.
    Done,
}

impl SaveStep {
    /// All steps, in the order of their numbers.
    pub const ALL: [SaveStep; 7] = [
        SaveStep::Ways,
        SaveStep::Page,
        SaveStep::Parts,
        SaveStep::RecordKind,
        SaveStep::Look,
        SaveStep::Seal,
        SaveStep::Done,
    ];

    /// The step with this number in the history. If what it needs is gone, after a reload or a second round, this is
    /// the last step that still has what it needs.
    pub fn at(place: usize, draft: &Draft) -> SaveStep {
        match SaveStep::ALL.get(place).copied().unwrap_or(SaveStep::Ways) {
            SaveStep::Done if draft.saved.is_some() => SaveStep::Done,
            asked @ (SaveStep::Ways | SaveStep::Page | SaveStep::Parts) => asked,
            _ if draft.selection.is_empty() => SaveStep::Ways,
            SaveStep::Done => SaveStep::Seal,
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
    /// How many parts were ticked for the file before, and are not ticked any more because they changed.
    pub changed: usize,
    /// Earlier runs whose parts are unfolded.
    pub opened: Vec<RunId>,
    /// Whether it is a page for somebody, which goes from its ticks straight to the passphrase.
    pub is_page: bool,
    pub shape: FileShape,
    pub second: Option<Localizer>,
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
    pub shape: FileShape,
    pub is_sealed: bool,
}

impl Draft {
    /// A file of which only the ticks are known, and how many were ticked before and changed.
    pub fn begun((selection, changed): (Selection, usize), second: Option<Localizer>) -> Self {
        Self {
            opened: runs_of(&selection),
            selection,
            changed,
            is_page: false,
            shape: FileShape::Html,
            second,
            is_sealed: None,
            source: Source::Drawn,
            drawn: String::new(),
            own: String::new(),
            is_written: false,
            saved: None,
        }
    }

    /// Ticks a part, or removes its tick. The run of a ticked part is unfolded and stays so, so that nothing moves under
    /// the finger.
    pub fn tick(&mut self, part: &PartId, on: bool) {
        if let PartId::Section(run, _) = part
            && on
            && !self.opened.contains(run)
        {
            self.opened.push(run.clone());
        }
        self.selection.set(part.clone(), on);
    }
}

/// The runs of which answers are ticked, each once.
pub fn runs_of(selection: &Selection) -> Vec<RunId> {
    let run = |part: &PartId| if let PartId::Section(run, _) = part { Some(run.clone()) } else { None };
    let mut runs: Vec<RunId> = selection.iter().filter_map(run).collect();
    runs.dedup();
    runs
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

/// Ticks these parts, or removes their ticks. The id that joins files is made when it is ticked for the first time.
pub fn tick(ui: &Ui, editor: &Editor, parts: Vec<PartId>) -> Callback<bool> {
    let joins = parts.contains(&PartId::Subject);
    let tick = editor.on(move |draft, on| parts.iter().for_each(|part| draft.tick(part, on)));
    let ui = ui.clone();
    Callback::from(move |on: bool| {
        tick.emit(on);
        if on && joins {
            ui.run(|app| async move { tasks::give_subject(&app).await });
        }
    })
}

/// What a step takes.
#[derive(Properties, PartialEq)]
pub struct StepProps {
    pub ui: Ui,
    pub draft: Rc<Draft>,
    pub editor: Editor,
    /// Goes to a step.
    pub go: Callback<SaveStep>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_without_its_ground_leads_to_one_that_has_it() {
        let steps = |draft: &Draft| (0..8).map(|place| SaveStep::at(place, draft)).collect::<Vec<_>>();
        let mut draft = Draft::begun(Default::default(), None);
        let open = [SaveStep::Ways, SaveStep::Page, SaveStep::Parts];
        assert_eq!(steps(&draft), [&open[..], &[SaveStep::Ways; 5]].concat());
        draft.tick(&PartId::Nickname, true);
        let ticked = [&open[..], &[SaveStep::RecordKind, SaveStep::Look, SaveStep::Seal]].concat();
        assert_eq!(steps(&draft), [&ticked[..], &[SaveStep::Seal, SaveStep::Ways]].concat());
        let file = SavedFile {
            name: String::new(),
            media_type: "",
            bytes: Vec::new(),
            shape: FileShape::Html,
            is_sealed: false,
        };
        draft.saved = Some(Rc::new(file));
        assert_eq!(steps(&draft), [&ticked[..], &[SaveStep::Done, SaveStep::Ways]].concat());
    }
}
