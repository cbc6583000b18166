//! Evidence: writing it down, changing it, deleting it and taking that back.

use std::rc::Rc;

use super::saving::save;
use crate::app::{App, Undo};
use crate::domain::{Evidence, EvidenceId, ItemId, Proof, Setting};
use crate::i18n::msg;
use crate::store::{Kind, Write, codec};

/// What a person writes on the evidence page.
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
    /// The draft of evidence that is there already.
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

/// Writes evidence down, new (`id` is `None`) or changed.
pub async fn save_evidence(app: &Rc<App>, id: Option<EvidenceId>, item: ItemId, draft: EvidenceDraft) {
    let state = app.state();
    let Some(current) = &state.current else { return };
    let now = app.platform.now();
    // A note of a proof that there is not would go into files unseen.
    let has_proof = draft.proof.is_some_and(|proof| proof != Proof::NothingYet);
    let before = id.as_ref().and_then(|id| current.evidence.iter().find(|it| it.id == *id));
    // Its page says so before anything is written; another tab may have written the last one meanwhile.
    if before.is_none() && !current.has_room_for(0, 1, 0) {
        app.update(|state| state.tell(msg("limit-evidence"), None));
        return;
    }
    let evidence = Evidence {
        id: id.clone().unwrap_or_else(|| EvidenceId::new(app.platform.new_id())),
        profile: current.profile.id.clone(),
        item,
        what: draft.what.trim().to_owned(),
        setting: draft.setting,
        when: draft.when.trim().to_owned(),
        proof: draft.proof,
        proof_note: if has_proof { draft.proof_note.trim().to_owned() } else { String::new() },
        created: before.map_or(now, |it| it.created),
        changed: now,
    };
    put(app, evidence).await;
}

/// Deletes evidence. Until the message is closed it can be brought back with [`undo`](super::undo).
pub async fn delete_evidence(app: &Rc<App>, id: &EvidenceId) {
    let state = app.state();
    let found = state.current.as_ref().and_then(|current| current.evidence.iter().find(|it| it.id == *id));
    let Some(evidence) = found.cloned() else { return };
    app.update(|state| {
        if let Some(current) = &mut state.current {
            Rc::make_mut(current).evidence.retain(|it| it.id != *id);
        }
        state.tell(msg("evidence-deleted"), Some(Undo::Evidence(evidence)));
    });
    save(app, vec![Write::Delete(Kind::Evidence, id.to_string())]).await;
}

/// Brings evidence back as it was before she changed it. What she wrote instead can be had again with [`undo`](super::undo).
pub async fn cancel_change(app: &Rc<App>, before: Evidence) {
    let state = app.state();
    let found = state.current.as_ref().and_then(|current| current.evidence.iter().find(|it| it.id == before.id));
    let Some(changed) = found.cloned() else { return };
    app.update(|state| state.tell(msg("evidence-unchanged"), Some(Undo::Evidence(changed))));
    put(app, before).await;
}

pub(super) async fn put(app: &Rc<App>, evidence: Evidence) {
    let write = Write::Put(codec::evidence(&evidence));
    app.update(|state| {
        let Some(current) = &mut state.current else { return };
        let list = &mut Rc::make_mut(current).evidence;
        match list.iter_mut().find(|it| it.id == evidence.id) {
            Some(slot) => *slot = evidence,
            None => list.push(evidence),
        }
        list.sort_by(|a, b| (a.created, &a.id).cmp(&(b.created, &b.id)));
    });
    save(app, vec![write]).await;
}
