//! Evidence: writing it down, changing it, deleting it, and undoing that.

use std::rc::Rc;

use super::elsewhere;
use super::saving::{knew, save, save_soon};
use crate::app::{App, LocalBoxFuture, Undo};
use crate::domain::{Evidence, EvidenceId, Extras, ItemId, Proof, Setting};
use crate::i18n::msg;
use crate::store::{RecordKind, Write, codec};

/// What the user writes on the evidence page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceDraft {
    /// What happened.
    pub what: String,
    /// Where.
    pub setting: Option<Setting>,
    /// Roughly when.
    pub when: String,
    /// What could prove it.
    pub proof: Option<Proof>,
    /// Where the proof is, or who can confirm it.
    pub proof_note: String,
}

impl EvidenceDraft {
    /// A draft with what existing evidence says.
    pub fn of(evidence: &Evidence) -> Self {
        Self {
            what: evidence.what.clone(),
            setting: evidence.setting,
            when: evidence.when.clone(),
            proof: evidence.proof,
            proof_note: evidence.proof_note.clone(),
        }
    }
}

/// One question of the evidence page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidenceField {
    /// What happened.
    What,
    /// Where.
    Setting,
    /// Roughly when.
    When,
    /// What could prove it.
    Proof,
    /// Where the proof is, or who can confirm it.
    ProofNote,
}

impl EvidenceField {
    /// All questions.
    pub const ALL: [EvidenceField; 5] = [
        EvidenceField::What,
        EvidenceField::Setting,
        EvidenceField::When,
        EvidenceField::Proof,
        EvidenceField::ProofNote,
    ];

    /// The name of the field in the record, for questions that are answered by typing.
    pub fn typed(self) -> Option<&'static str> {
        match self {
            EvidenceField::What => Some("what"),
            EvidenceField::When => Some("when"),
            EvidenceField::ProofNote => Some("proof_note"),
            EvidenceField::Setting | EvidenceField::Proof => None,
        }
    }

    /// Takes over what the draft answers to this question. If the text of what happened was emptied, it stays as it
    /// was: there is a button for deleting evidence.
    fn answer(self, evidence: &mut Evidence, draft: &EvidenceDraft) {
        match self {
            EvidenceField::What if draft.what.trim().is_empty() => {}
            EvidenceField::What => draft.what.trim().clone_into(&mut evidence.what),
            EvidenceField::Setting => evidence.setting = draft.setting,
            EvidenceField::When => draft.when.trim().clone_into(&mut evidence.when),
            EvidenceField::Proof => {
                evidence.proof = draft.proof;
                // The note belongs to the proof, so it goes and comes back with it.
                if evidence.proof_note.is_empty() {
                    draft.proof_note.trim().clone_into(&mut evidence.proof_note);
                }
            }
            EvidenceField::ProofNote => draft.proof_note.trim().clone_into(&mut evidence.proof_note),
        }
        // If there is no proof, a note about it would go into files unseen.
        if !evidence.has_proof() {
            evidence.proof_note.clear();
        }
    }
}

/// Puts into memory what the draft answers to some questions; the answers to the others stay, whoever gave them.
/// Evidence that does not exist yet begins once it says what happened, and takes all of the draft. The returned future
/// writes it down. A text (one question with a [name](EvidenceField::typed)) gathers first, since this is called with
/// each letter.
pub fn change_evidence(
    app: &Rc<App>,
    id: &EvidenceId,
    item: ItemId,
    fields: &[EvidenceField],
    draft: &EvidenceDraft,
) -> LocalBoxFuture<'static, ()> {
    let nothing = || -> LocalBoxFuture<'static, ()> { Box::pin(async {}) };
    if super::others::asks_first(app) {
        return nothing();
    }
    let state = app.state();
    let Some(current) = &state.people.current else { return nothing() };
    let now = app.platform.now();
    let before = current.evidence.iter().find(|it| it.id == *id);
    // The page says so before anything is written, but another tab may have used up the room meanwhile.
    if before.is_none() && !current.has_room_for(0, 1, 0) {
        app.update(|state| state.show_toast(msg("limit-evidence"), None));
        return nothing();
    }
    let mut evidence = before.cloned().unwrap_or_else(|| Evidence {
        id: id.clone(),
        profile: current.profile.id.clone(),
        item,
        what: String::new(),
        setting: None,
        when: String::new(),
        proof: None,
        proof_note: String::new(),
        created: now,
        changed: now,
        in_files: None,
        extras: Extras::default(),
    });
    let gathers = before.is_none() || matches!(fields, [field] if field.typed().is_some());
    let fields = if before.is_some() { fields } else { &EvidenceField::ALL };
    for field in fields {
        field.answer(&mut evidence, draft);
    }
    for field in fields.iter().filter_map(|field| field.typed()) {
        elsewhere::typed(app, RecordKind::Evidence, id.as_str(), field);
    }
    if evidence.what.is_empty() || before == Some(&evidence) {
        return nothing();
    }
    evidence.changed = before.map_or(now, |before| now.after(before.changed));
    let write = hold(app, evidence);
    let app = app.clone();
    Box::pin(async move {
        if gathers {
            save_soon(&app, vec![write]).await;
        } else {
            save(&app, vec![write]).await;
        }
    })
}

/// Deletes evidence. Until the message is closed, [`undo`](super::undo) brings it back.
pub async fn delete_evidence(app: &Rc<App>, id: &EvidenceId) {
    if super::others::asks_first(app) {
        return;
    }
    let state = app.state();
    let found = state.people.current.as_ref().and_then(|current| current.evidence.iter().find(|it| it.id == *id));
    let Some(evidence) = found.cloned() else { return };
    app.update(|state| {
        if let Some(current) = &mut state.people.current {
            Rc::make_mut(current).evidence.retain(|it| it.id != *id);
        }
        state.show_toast(msg("evidence-deleted"), Some(Undo::Evidence(evidence)));
    });
    save(app, vec![Write::Delete(RecordKind::Evidence, id.to_string())]).await;
}

/// Brings back the earlier answers to the questions that were answered again. [`undo`](super::undo) brings back what
/// was written instead.
pub async fn cancel_change(app: &Rc<App>, before: Evidence, fields: &[EvidenceField]) {
    let state = app.state();
    let found = state.people.current.as_ref().and_then(|current| current.evidence.iter().find(|it| it.id == before.id));
    let Some(changed) = found.cloned() else { return };
    let mut evidence = changed.clone();
    for field in fields {
        field.answer(&mut evidence, &EvidenceDraft::of(&before));
    }
    // Cancelling leaves the evidence as if nothing had been changed, unless somebody else changed another question.
    if EvidenceDraft::of(&evidence) == EvidenceDraft::of(&before) {
        evidence.changed = before.changed;
    }
    app.update(|state| state.show_toast(msg("evidence-unchanged"), Some(Undo::Evidence(changed))));
    put(app, evidence).await;
}

pub(super) async fn put(app: &Rc<App>, evidence: Evidence) {
    let write = hold(app, evidence);
    save(app, vec![write]).await;
}

/// Puts evidence into memory, and returns the write for it.
fn hold(app: &Rc<App>, evidence: Evidence) -> Write {
    let write = Write::Put(codec::evidence(&evidence));
    let state = app.state();
    let before =
        state.people.current.as_ref().and_then(|current| current.evidence.iter().find(|it| it.id == evidence.id));
    knew(app, RecordKind::Evidence, evidence.id.as_str(), before.map(codec::evidence));
    app.update(|state| {
        let Some(current) = &mut state.people.current else { return };
        let list = &mut Rc::make_mut(current).evidence;
        let id = evidence.id.clone();
        list.put(evidence, |it| it.id == id);
        list.sort_by(|a, b| (a.created, &a.id).cmp(&(b.created, &b.id)));
    });
    write
}
