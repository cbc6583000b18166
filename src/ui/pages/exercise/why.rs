//! The user's own words on why a card stands so high: read beside it, and written in its place.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{ExerciseContext, elsewhere};
use crate::app::tasks;
use crate::domain::{EntryKey, MAX_STORY, Value};
use crate::platform::focus;
use crate::ui::components::{Button, Icon, button, user_text};
use crate::ui::context::Ui;

/// What [`Why`] takes.
#[derive(Properties, PartialEq)]
pub(super) struct WhyProps {
    pub(super) ui: Ui,
    pub(super) exercise: String,
    /// The entry of the words.
    pub(super) entry: EntryKey,
    /// A name that no other field of the page has.
    pub(super) name: String,
}

/// What the editor remembers beside what it shows.
#[derive(Default)]
struct Kept {
    /// What is typed, from where each letter is put at once.
    typed: String,
    /// What stood there when it was opened.
    before: String,
}

/// The words, with a pencil; or the field for them.
#[component]
pub(super) fn Why(props: &WhyProps) -> Html {
    let ui = &props.ui;
    let speech = &ui.speech;
    let open = use_state(|| false);
    let drawn = use_state(|| 0_u32);
    let kept: Rc<RefCell<Kept>> = use_mut_ref(Kept::default);
    let Some(exercise) = ui.state.exercise(&props.exercise) else { return html! {} };
    let cx = ExerciseContext { ui, exercise, run: ui.state.run_of(&exercise.id) };
    let stored = match cx.entry(&props.entry).map(|entry| &entry.value) {
        Some(Value::Text(text)) => text.as_str(),
        _ => "",
    };
    let (field, pencil) = (format!("why-{}", props.name), format!("why-{}-change", props.name));
    let move_focus = {
        let app = ui.app.clone();
        move |to: String| {
            let app = app.clone();
            spawn_local(async move {
                app.platform().next_frame().await;
                focus::into_view(&to);
            });
        }
    };
    if !*open {
        let onclick = {
            let (open, kept, stored, field) = (open.clone(), kept.clone(), stored.to_owned(), field.clone());
            Callback::from(move |_: MouseEvent| {
                *kept.borrow_mut() = Kept { typed: stored.clone(), before: stored.clone() };
                open.set(true);
                move_focus(field.clone());
            })
        };
        return html! {
            if stored.trim().is_empty() {
                <button type="button" id={pencil} class="button button-quiet why-write" {onclick}>
                    { Icon::EDIT.draw() }{ speech.say("exercise-why") }
                </button>
            } else {
                <div class="why-words">
                    <blockquote>{ user_text(stored) }</blockquote>
                    <button type="button" id={pencil} class="icon-button pen" aria-label={speech.t("exercise-why-change")} {onclick}>
                        { Icon::EDIT.draw() }
                    </button>
                </div>
            }
        };
    }
    let write = cx.write(props.entry.clone());
    let oninput = {
        let (kept, write, drawn) = (kept.clone(), write.clone(), drawn.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(area) = event.target_dyn_into::<web_sys::HtmlTextAreaElement>() {
                kept.borrow_mut().typed = area.value();
                drawn.set(drawn.wrapping_add(1));
                write.emit(Value::Text(area.value()));
            }
        })
    };
    let close = {
        let (open, pencil) = (open.clone(), pencil.clone());
        Callback::from(move |()| {
            open.set(false);
            move_focus(pencil.clone());
        })
    };
    let undo = {
        let (kept, close, write) = (kept.clone(), close.clone(), write.clone());
        Callback::from(move |_: MouseEvent| {
            let (typed, before) = {
                let kept = kept.borrow();
                (kept.typed.clone(), kept.before.clone())
            };
            if typed != before {
                write.emit(Value::Text(before));
            }
            close.emit(());
        })
    };
    let onkeydown = {
        let close = close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && !event.is_composing() {
                close.emit(());
            }
        })
    };
    let onfocusout = {
        let ui = ui.clone();
        Callback::from(move |_: FocusEvent| ui.run(|app| async move { tasks::saving::write_now(&app).await }))
    };
    let value = kept.borrow().typed.clone();
    let onuse = {
        let (kept, write, drawn) = (kept.clone(), write.clone(), drawn.clone());
        Callback::from(move |text: String| {
            kept.borrow_mut().typed.clone_from(&text);
            drawn.set(drawn.wrapping_add(1));
            write.emit(Value::Text(text));
        })
    };
    let other = elsewhere::other(&cx, &props.entry, None, &value, onuse);
    html! {
        <div class="why-editor" {onkeydown} {onfocusout}>
            <label for={field.clone()} class="field-label">{ speech.say("exercise-why") }</label>
            <textarea id={field} class="input" rows="3" {value} {oninput} maxlength={MAX_STORY.to_string()} dir="auto"
                spellcheck="false" writingsuggestions="false" autocomplete="off" />
            { other }
            <div class="actions">
                { button(speech, Button {
                    icon: Some(Icon::CHECK),
                    ..Button::new("exercise-line-done", close.reform(|_: MouseEvent| ()))
                }) }
                { button(speech, Button { icon: Some(Icon::UNDO), ..Button::quiet("undo", undo) }) }
            </div>
        </div>
    }
}
