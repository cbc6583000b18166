//! What the editor remembers beside what it shows.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use crate::app::tasks::{EvidenceDraft, EvidenceField};
use crate::app::{App, Route, tasks};
use crate::domain::{Evidence, EvidenceId, ItemId};

/// What the editor remembers beside what it shows.
pub(super) struct Kept {
    pub(super) app: Rc<App>,
    pub(super) id: EvidenceId,
    pub(super) item: ItemId,
    /// The evidence as it is on the screen.
    pub(super) draft: EvidenceDraft,
    /// The evidence as the app has it, as far as this page knows; `None` while the app has none.
    pub(super) known: Option<EvidenceDraft>,
    /// The evidence as it was when the page opened.
    pub(super) before: Option<Evidence>,
    /// The questions that were answered on this page.
    pub(super) answered: Vec<EvidenceField>,
    /// Whether editing was cancelled or the evidence deleted: nothing is stored any more.
    pub(super) over: bool,
}

impl Kept {
    /// What the app has.
    fn in_app(&self) -> Option<EvidenceDraft> {
        let state = self.app.state();
        let found = state.people.current.as_ref()?.evidence.iter().find(|it| it.id == self.id);
        found.map(EvidenceDraft::of)
    }

    /// Answers a question.
    pub(super) fn answer(&mut self, field: EvidenceField, answer: &dyn Fn(&mut EvidenceDraft)) {
        answer(&mut self.draft);
        if self.over {
            return;
        }
        if !self.answered.contains(&field) {
            self.answered.push(field);
        }
        let saving = tasks::change_evidence(&self.app, &self.id, self.item.clone(), &[field], &self.draft);
        let now = self.in_app();
        if self.known.is_none() && now.is_some() {
            // From now on, reloading the page leads back to this text. The app is not told, because a new place would
            // move the focus.
            self.app.record_place(&Route::EditEvidence(self.id.clone()));
        }
        self.known = now;
        spawn_local(saving);
    }

    /// Takes over what another window answered.
    pub(super) fn follow(&mut self) {
        let now = self.in_app();
        if self.over || now == self.known {
            return;
        }
        if let Some(now) = &now {
            let before = self.known.clone().unwrap_or_default();
            let EvidenceDraft { what, setting, when, proof, proof_note } = now.clone();
            let draft = &mut self.draft;
            if what != before.what {
                draft.what = what;
            }
            if setting != before.setting {
                draft.setting = setting;
            }
            if when != before.when {
                draft.when = when;
            }
            if proof != before.proof {
                draft.proof = proof;
            }
            if proof_note != before.proof_note {
                draft.proof_note = proof_note;
            }
        }
        self.known = now;
    }

    /// Goes back to how it was when the page opened.
    pub(super) fn take_back(&mut self) {
        self.over = true;
        match self.before.clone() {
            Some(before) if self.known != Some(EvidenceDraft::of(&before)) => {
                let (app, answered) = (self.app.clone(), self.answered.clone());
                spawn_local(async move { tasks::cancel_change(&app, before, &answered).await });
            }
            None if self.known.is_some() => self.delete(),
            _ => {}
        }
    }

    pub(super) fn delete(&mut self) {
        self.over = true;
        let (app, id) = (self.app.clone(), self.id.clone());
        spawn_local(async move { tasks::delete_evidence(&app, &id).await });
    }
}
