//! One occasion on which the user did something: what happened, where, when, and what could prove it.
//!
//! **Invariant E1: what the user writes is stored while it is written.** With each letter it is in memory, and less
//! than a second later it is stored, even if the user writes without a pause ([`tasks::saving`]). So if the user is too
//! tired to go on, the phone rings or the browser is closed, at most the last few letters are lost. Only cancelling
//! discards the text, and even that can be undone. **E2: each question is changed by itself**, so a choice here never
//! takes away what another window wrote.

mod kept;
mod parts;

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::idea::idea_done;
use super::results::parts::in_language;
use crate::app::tasks::{EvidenceDraft, EvidenceField};
use crate::app::{Route, StorageMode, tasks};
use crate::domain::{Evidence, EvidenceId, ItemId, Proof, Setting};
use crate::platform;
use crate::profile_file::limits::{MAX_LINE, MAX_STORY};
use crate::store::RecordKind;
use crate::ui::components::{
    Button, Choice, Icon, LinkTo, Notice, NoticeKind, Page, SayArgs, TextField, button, choice, disclosure, link_to,
    notice, other_text, page, text_field,
};
use crate::ui::context::Ui;
use crate::ui::pages::errors;
use kept::Kept;
use parts::{already, note_words, proofs, room_left, settings};

/// The longest story: some 600 words, far more than a proof needs.
pub const MAX_TEXT: u32 = MAX_STORY as u32;
/// The longest line: half of what a file can hold.
pub const MAX_INPUT: u32 = MAX_LINE as u32 / 2;

/// The page for existing evidence by its id, or for new evidence of a statement.
pub fn edit_evidence_page(ui: &Ui, id: Option<&EvidenceId>, item: Option<ItemId>) -> Html {
    let speech = &ui.speech;
    let Some((pack, data, _)) = ui.in_run() else { return errors::waiting(ui) };
    let back = Some((Route::Evidence.to_hash(), "edit-evidence-to-list"));
    let found = id.and_then(|id| data.evidence.iter().find(|evidence| evidence.id == *id));
    let item = found.map(|evidence| evidence.item.clone()).or_else(|| item.filter(|_| id.is_none()));
    let Some((item, competence)) = item.and_then(|item| Some((item.clone(), pack.competence_of(&item.statement)?)))
    else {
        let say = if id.is_some() { "edit-evidence-gone" } else { "edit-evidence-no-statement" };
        return page(
            speech,
            Page {
                title: speech.say(say),
                back,
                children: html! { <p class="actions">{ link_to(speech, LinkTo::secondary(
                    "edit-evidence-to-list", Route::Evidence.to_hash()
                )) }</p> },
                ..Default::default()
            },
        );
    };
    if found.is_none() && !data.has_room_for(0, 1, 0) {
        return page(
            speech,
            Page {
                title: speech.say("edit-evidence-title"),
                back,
                children: notice(Notice {
                    kind: NoticeKind::Warning,
                    children: html! { <p>{ speech.say("limit-evidence") }</p> },
                    ..Default::default()
                }),
                ..Default::default()
            },
        );
    }
    // The user comes to new evidence from the results, and to existing evidence from the list: back leads to the same
    // place.
    let back = match found {
        Some(_) => Route::Evidence,
        None => Route::Result(competence.id.clone()),
    };
    let key = found.map_or_else(|| format!("new {item}"), |evidence| evidence.id.to_string());
    html! { <Editor {key} ui={ui.clone()} {item} before={found.cloned()} {back} /> }
}

#[derive(Properties, PartialEq)]
struct EditorProps {
    ui: Ui,
    item: ItemId,
    before: Option<Evidence>,
    back: Route,
}

#[component]
fn Editor(props: &EditorProps) -> Html {
    let ui = &props.ui;
    let speech = &ui.speech;
    let kept: Rc<RefCell<Kept>> = use_mut_ref(|| {
        let before = props.before.clone();
        let known = before.as_ref().map(EvidenceDraft::of);
        let id = props.before.as_ref().map(|evidence| evidence.id.clone());
        Kept {
            app: ui.app.clone(),
            id: id.unwrap_or_else(|| EvidenceId::new(ui.app.platform().new_id())),
            item: props.item.clone(),
            draft: known.clone().unwrap_or_default(),
            known,
            before,
            answered: Vec::new(),
            over: false,
        }
    });
    kept.borrow_mut().follow();
    let draft = kept.borrow().draft.clone();
    // Typing may change nothing that the app knows, and has to be shown all the same.
    let typed = use_state(|| draft.clone());
    let missing = use_state(|| false);
    // Once begun, the question stays, even while the text is being rewritten.
    let begun = use_state(|| props.before.is_some());
    let change = {
        let (kept, typed, begun) = (kept.clone(), typed.clone(), begun.clone());
        move |field: EvidenceField, answer: &dyn Fn(&mut EvidenceDraft)| {
            let mut now = kept.borrow_mut();
            now.answer(field, answer);
            typed.set(now.draft.clone());
            if !now.draft.what.trim().is_empty() {
                begun.set(true);
            }
        }
    };
    let other = |field: EvidenceField, shown: &str, put: fn(&mut EvidenceDraft, &str)| -> Html {
        let name = field.typed().unwrap_or_default();
        let id = kept.borrow().id.to_string();
        let Some(text) = ui.state.elsewhere(RecordKind::Evidence, &id, name) else { return html! {} };
        let (app, change, shown) = (ui.app.clone(), change.clone(), shown.to_owned());
        let onuse = {
            let (app, id) = (app.clone(), id.clone());
            Callback::from(move |_: MouseEvent| {
                if let Some(other) = tasks::take_other(&app, RecordKind::Evidence, &id, name, &shown) {
                    change(field, &|draft| put(draft, &other));
                }
            })
        };
        let onclose = Callback::from(move |_: MouseEvent| tasks::close_other(&app, RecordKind::Evidence, &id, name));
        other_text(speech, text, onuse, onclose)
    };
    let on_what = {
        let (change, missing) = (change.clone(), missing.clone());
        Callback::from(move |text: String| {
            missing.set(false);
            change(EvidenceField::What, &|draft| draft.what.clone_from(&text));
        })
    };
    let on_when = {
        let change = change.clone();
        Callback::from(move |text: String| change(EvidenceField::When, &|draft| draft.when.clone_from(&text)))
    };
    let on_note = {
        let change = change.clone();
        Callback::from(move |text: String| {
            change(EvidenceField::ProofNote, &|draft| draft.proof_note.clone_from(&text))
        })
    };
    let on_setting = {
        let change = change.clone();
        Callback::from(move |value: AttrValue| {
            change(EvidenceField::Setting, &|draft| {
                draft.setting = Setting::ALL.into_iter().find(|it| *it.name() == *value);
            });
        })
    };
    let on_proof = {
        let change = change.clone();
        Callback::from(move |value: AttrValue| {
            change(EvidenceField::Proof, &|draft| {
                draft.proof = Proof::ALL.into_iter().find(|it| *it.name() == *value);
            });
        })
    };
    let onfocusout = ui.task(|app, _: FocusEvent| async move { tasks::saving::write_now(&app).await });
    let save = {
        let (kept, missing, app) = (kept.clone(), missing.clone(), ui.app.clone());
        Callback::from(move |_: MouseEvent| {
            if kept.borrow().draft.what.trim().is_empty() {
                missing.set(true);
                platform::focus::to_element("what");
                return;
            }
            let writing = app.clone();
            spawn_local(async move { tasks::saving::write_now(&writing).await });
            app.go(Route::Evidence);
        })
    };
    let cancel = {
        let (kept, app, back) = (kept.clone(), ui.app.clone(), props.back.clone());
        Callback::from(move |_: MouseEvent| {
            // First comes the page, then the message that offers to undo, so that it stands on the new page.
            kept.borrow_mut().over = true;
            app.go(back.clone());
            kept.borrow_mut().take_back();
        })
    };
    let delete = {
        let (kept, app) = (kept.clone(), ui.app.clone());
        Callback::from(move |_: MouseEvent| {
            kept.borrow_mut().over = true;
            app.go(Route::Evidence);
            kept.borrow_mut().delete();
        })
    };
    let is_new = props.before.is_none();
    let is_stored = kept.borrow().known.is_some();
    let say_back = if props.back == Route::Evidence { "edit-evidence-to-list" } else { "evidence-to-results" };
    let statement = props.item.statement.clone();
    page(
        speech,
        Page {
            title: speech.say(if is_new { "edit-evidence-title" } else { "edit-evidence-title-change" }),
            back: Some((props.back.to_hash(), say_back)),
            children: html! {
                <>
                    <div class="statement-quoted">
                        <p class="deed">{ speech.say(&statement) }{ " " }{ in_language(speech, &props.item) }</p>
                        <p class="hint">{ speech.say(format!("{statement}.example")) }</p>
                    </div>
                    if is_new {
                        { idea_done(ui, &props.item) }
                        { already(ui, &props.item, &kept.borrow().id) }
                    }
                    <div class="evidence-form" {onfocusout}>
                        <div>
                            { text_field(speech, TextField {
                                id: "what", label: "edit-evidence-what", hint: Some("edit-evidence-what-hint"),
                                value: &draft.what, oninput: on_what, rows: Some(6), maxlength: Some(MAX_TEXT),
                                error: missing.then(|| ("edit-evidence-what-missing", SayArgs::new())),
                                ..Default::default()
                            }) }
                            { room_left(speech, &draft.what, MAX_TEXT, 200) }
                            { other(EvidenceField::What, &draft.what, |draft, text| text.clone_into(&mut draft.what)) }
                            <p class="hint">{ speech.say(if ui.state.storage.mode == Some(StorageMode::Session) {
                                "edit-evidence-kept-visit"
                            } else {
                                "edit-evidence-kept"
                            }) }</p>
                            if speech.second.is_some() {
                                <p class="hint">{ speech.say("edit-evidence-languages") }</p>
                            }
                            // To learn from what one did is learning to learn. It is asked when there is something to
                            // think about, and has no field of its own: the answer is part of the story. Its room is
                            // there before, so that nothing moves under the finger.
                            <p class={(!*begun).then_some("not-yet-asked")}>{ speech.say("edit-evidence-learned") }</p>
                        </div>
                        // Folded until it is wanted, in new evidence: what came with the first letter pushed the button that
                        // saves two screens down.
                        { disclosure(speech.say("edit-evidence-more"), !is_new, html! {
                            <div class="evidence-form">
                                { choice(speech, Choice {
                                    name: "setting", legend: "edit-evidence-setting", options: settings(), optional: true,
                                    value: draft.setting.map_or("", Setting::name), onchange: on_setting,
                                    ..Default::default()
                                }) }
                                <div>
                                    { text_field(speech, TextField {
                                        id: "when", label: "edit-evidence-when", hint: Some("edit-evidence-when-hint"),
                                        value: &draft.when, oninput: on_when, maxlength: Some(MAX_INPUT), optional: true,
                                        ..Default::default()
                                    }) }
                                    { room_left(speech, &draft.when, MAX_INPUT, 20) }
                                    { other(EvidenceField::When, &draft.when, |draft, text| text.clone_into(&mut draft.when)) }
                                </div>
                                { choice(speech, Choice {
                                    name: "proof", legend: "edit-evidence-proof", options: proofs(), optional: true,
                                    value: draft.proof.map_or("", Proof::name), onchange: on_proof,
                                    ..Default::default()
                                }) }
                                if let Some((label, hint)) = note_words(draft.proof) {
                                    <div>
                                        { text_field(speech, TextField {
                                            id: "proof-note", label, hint: Some(hint), value: &draft.proof_note,
                                            oninput: on_note, maxlength: Some(MAX_INPUT), optional: true,
                                            ..Default::default()
                                        }) }
                                        { room_left(speech, &draft.proof_note, MAX_INPUT, 20) }
                                        { other(EvidenceField::ProofNote, &draft.proof_note, |draft, text| {
                                            text.clone_into(&mut draft.proof_note);
                                        }) }
                                    </div>
                                }
                            </div>
                        }) }
                    </div>
                    <div class="actions">
                        { button(speech, Button::primary("edit-evidence-done", save)) }
                        if is_new {
                            { button(speech, Button::quiet(
                                if is_stored { "edit-evidence-cancel-new" } else { "cancel" }, cancel
                            )) }
                        } else {
                            { button(speech, Button::quiet("edit-evidence-cancel-change", cancel)) }
                            { button(speech, Button {
                                icon: Some(Icon::DELETE),
                                ..Button::danger("edit-evidence-delete", delete)
                            }) }
                        }
                    </div>
                    { notice(Notice { children: html! {
                                    <>
                                        <p>{ speech.say("evidence-purpose") }</p>
                                        <p>{ speech.say("evidence-others") }</p>
                                    </>
                                }, ..Default::default() }) }
                </>
            },
            ..Default::default()
        },
    )
}
