//! Parts of the editor's page.

use yew::prelude::*;

use crate::app::Route;
use crate::domain::{Evidence, EvidenceId, ItemId, Proof, Setting};
use crate::i18n::msg_prefix;
use crate::ui::components::{ChoiceOption, Notice, notice, user_text};
use crate::ui::context::Ui;
use crate::ui::speech::Speech;

/// What the user wrote for this statement before, so that nobody writes it twice or thinks that a kept text is lost.
pub(super) fn already(ui: &Ui, item: &ItemId, this: &EvidenceId) -> Html {
    let speech = &ui.speech;
    let all = ui.state.people.current.iter().flat_map(|data| &data.evidence);
    let others: Vec<&Evidence> = all.filter(|evidence| evidence.item == *item && evidence.id != *this).collect();
    html! {
        if !others.is_empty() {
            { notice(Notice { children: html! {
                            <>
                                <p>{ speech.say_with("edit-evidence-already", &[("count", others.len().into())]) }</p>
                                <ul class="deed-evidence">
                                    for evidence in others.iter() {
                                        <li key={evidence.id.to_string()}>
                                            <a class="link" href={Route::EditEvidence(evidence.id.clone()).to_hash()}>{ user_text(&evidence.what) }</a>
                                        </li>
                                    }
                                </ul>
                            </>
                        }, ..Default::default() }) }
        }
    }
}

/// How much text still fits, shown when that becomes worth knowing. It is announced politely: the region is there
/// before its text.
pub(super) fn room_left(speech: &Speech, text: &str, most: u32, from: usize) -> Html {
    let left = (most as usize).saturating_sub(text.encode_utf16().count());
    html! {
        <p role="status" class="hint">
            if left <= from {
                { speech.say_with("edit-evidence-left", &[("count", left.into())]) }
            }
        </p>
    }
}

pub(super) fn settings() -> Vec<ChoiceOption> {
    msg_prefix("setting-");
    Setting::ALL.iter().map(|it| ChoiceOption::new(it.name(), format!("setting-{}", it.name()))).collect()
}

pub(super) fn proofs() -> Vec<ChoiceOption> {
    msg_prefix("proof-");
    msg_prefix("edit-evidence-proof-");
    let hint = |proof: &Proof| match proof {
        Proof::NothingYet => "edit-evidence-proof-nothing-hint".to_owned(),
        other => format!("edit-evidence-proof-{}-hint", other.name()),
    };
    Proof::ALL.iter().map(|it| ChoiceOption::new(it.name(), format!("proof-{}", it.name())).hint(hint(it))).collect()
}

/// The question about where the proof is, by its kind: label and hint.
pub(super) fn note_words(proof: Option<Proof>) -> Option<(&'static str, &'static str)> {
    match proof? {
        Proof::NothingYet => None,
        Proof::Person => Some(("edit-evidence-who", "edit-evidence-who-hint")),
        _ => Some(("edit-evidence-where-is-it", "edit-evidence-where-is-it-hint")),
    }
}
