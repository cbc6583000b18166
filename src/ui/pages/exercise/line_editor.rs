//! The editor of a line, which stands in the place of the line.
//!
//! **Invariant E1: what the user writes is stored while it is written** (as in [`super::super::edit_evidence`]). Done only
//! closes the editor. Undo brings back what stood there when it was opened, and a line that was new then is gone again.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::line_draft::{Known, LineDraft, input_id};
use super::line_fields::{Change, FieldContext};
use super::{ExerciseContext, frame, values};
use crate::app::tasks;
use crate::content::exercise::{At, Field, FieldKind, shown_fields};
use crate::domain::{Entry, EntryKey, FieldValue, Timestamp, Value};
use crate::i18n::Localizer;
use crate::platform::focus;
use crate::ui::components::{Button, Icon, button};
use crate::ui::context::Ui;

/// What [`LineEditor`] takes.
#[derive(Properties, PartialEq)]
pub(super) struct LineEditorProps {
    pub(super) ui: Ui,
    pub(super) exercise: String,
    /// The index of the step.
    pub(super) at: usize,
    /// The id of the line.
    pub(super) id: String,
    /// What stood there when the editor was opened; `None` for a new line.
    pub(super) before: Option<Entry>,
    pub(super) onclose: Callback<()>,
}

/// What the editor remembers beside what it shows.
struct Kept {
    draft: LineDraft,
    /// What this editor wrote last, or what it began with.
    known: Option<Value>,
    /// What the app had at the last look. What it has since then and was not written here is another window's.
    seen: Option<Value>,
    /// Once a name stands there, the other fields stay, even while the name is being rewritten.
    begun: bool,
    /// Whether the line was given up: nothing of it is stored any more.
    over: bool,
}

impl Kept {
    /// Takes over the fields that another window has changed; the others stay as they are typed here.
    fn take_over(&mut self, fields: &[Field], entry: Option<&Entry>, words: &Localizer) {
        let in_app = entry.map(|entry| &entry.value);
        if in_app == self.seen.as_ref() {
            return;
        }
        if let Some(entry) = entry
            && in_app != self.known.as_ref()
        {
            let theirs = LineDraft::of(fields, Some(entry), words);
            for field in fields {
                let now = entry.field(&field.id);
                if now != field_of(self.seen.as_ref(), &field.id) && now != field_of(self.known.as_ref(), &field.id) {
                    self.draft.take_field(&field.id, &theirs);
                }
            }
            self.known = Some(entry.value.clone());
        }
        self.seen = in_app.cloned();
    }
}

fn field_of<'v>(value: Option<&'v Value>, id: &str) -> Option<&'v FieldValue> {
    match value {
        Some(Value::Fields(fields)) => fields.get(id),
        _ => None,
    }
}

#[component]
pub(super) fn LineEditor(props: &LineEditorProps) -> Html {
    let ui = &props.ui;
    let words = &ui.speech.first;
    let cx = ui.state.exercise(&props.exercise).and_then(|exercise| {
        let run = ui.state.run_of(&exercise.id);
        ExerciseContext { ui, exercise, run }.in_step(At { step: props.at, card: None })
    });
    let fields: &[Field] = cx.as_ref().map_or(&[], |cx| values::fields_of(cx.exercise, &cx.step.id));
    let kept: Rc<RefCell<Kept>> = use_mut_ref(|| {
        let draft = LineDraft::of(fields, props.before.as_ref(), words);
        let known = props.before.as_ref().map(|entry| entry.value.clone());
        Kept { draft, seen: known.clone(), known, begun: props.before.is_some(), over: false }
    });
    // Typing may change nothing that the app knows, such as half a date, and has to be shown all the same.
    let drawn = use_state(|| 0_u32);
    let first_input = fields.first().map(|field| input_id(&field.id)).unwrap_or_default();
    {
        let app = ui.app.clone();
        use_effect_with((), move |()| {
            // Only after the page itself has had the focus.
            spawn_local(async move {
                app.platform().next_frame().await;
                focus::into_view(&first_input);
            });
        });
    }
    let Some(cx) = cx else { return html! {} };
    let key = EntryKey::added(cx.step.id.as_str(), props.id.as_str());
    let entry = cx.entry(&key);
    {
        let mut kept = kept.borrow_mut();
        kept.take_over(fields, entry, words);
        let is_named = kept.draft.is_named(fields);
        kept.begun |= is_named;
    }
    let change: Change = {
        let (kept, drawn, write, ui) = (kept.clone(), drawn.clone(), cx.write(key.clone()), ui.clone());
        let fields = fields.to_vec();
        Rc::new(move |change: &dyn Fn(&mut LineDraft)| {
            let mut now = kept.borrow_mut();
            change(&mut now.draft);
            drawn.set(drawn.wrapping_add(1));
            let value = now.draft.value(&fields, known(&ui));
            if now.over || now.known.as_ref() == Some(&value) {
                return;
            }
            now.known = Some(value.clone());
            drop(now);
            write.emit(value);
        })
    };
    let done = {
        let (kept, onclose, fields, ui) = (kept.clone(), props.onclose.clone(), fields.to_vec(), ui.clone());
        Callback::from(move |()| {
            let wrong = kept.borrow().draft.wrong(&fields, known(&ui));
            match wrong {
                // What is no date cannot be stored, so the user is told before it is gone.
                Some(input) => focus::into_view(&input),
                None => onclose.emit(()),
            }
        })
    };
    let undo = {
        let (kept, onclose, before) = (kept.clone(), props.onclose.clone(), props.before.clone());
        let (ui, exercise, key) = (ui.clone(), props.exercise.clone(), key.clone());
        Callback::from(move |_: MouseEvent| {
            let mut now = kept.borrow_mut();
            now.over = true;
            let (exercise, key) = (exercise.clone(), key.clone());
            match before.clone() {
                Some(before) if now.known.as_ref() != Some(&before.value) => ui.run(|app| async move {
                    tasks::set_entry(&app, exercise, key, before.value, None).await;
                }),
                None if now.known.is_some() => {
                    ui.run(|app| async move { tasks::remove_entry(&app, exercise, key).await });
                }
                _ => {}
            }
            drop(now);
            onclose.emit(());
        })
    };
    let delete = {
        let (kept, onclose, remove) = (kept.clone(), props.onclose.clone(), cx.remove::<()>(key.clone()));
        Callback::from(move |_: MouseEvent| {
            kept.borrow_mut().over = true;
            remove.emit(());
            onclose.emit(());
        })
    };
    let onkeydown = {
        let done = done.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && !event.is_composing() {
                event.stop_propagation();
                done.emit(());
            }
        })
    };
    let onfocusout = {
        let ui = ui.clone();
        Callback::from(move |_: FocusEvent| ui.run(|app| async move { tasks::saving::write_now(&app).await }))
    };
    let (draft, begun) = {
        let kept = kept.borrow();
        (kept.draft.clone(), kept.begun)
    };
    let speech = &ui.speech;
    let name = entry.and_then(|entry| values::line_title(cx.exercise, &cx.step.id, entry));
    let label = match name {
        Some(name) => speech.t_with("exercise-line-change-named", &[("name", name.into())]),
        None => speech.t("exercise-line-new"),
    };
    let drawing = FieldContext { cx: &cx, key: &key, draft: &draft, change };
    let whole = Entry::new(key.clone(), draft.value(fields, known(ui)), Timestamp::default());
    let shown = shown_fields(fields, Some(&whole));
    // What, when and where come first: a page of fields before the first word would only frighten.
    let early = shown.iter().take_while(|field| is_short(&field.kind)).count().max(1);
    let is_new = props.before.is_none();
    html! {
        <div class="line-editor" role="group" aria-label={label} {onkeydown} {onfocusout}>
            <div class="editor-columns">
                <div class="editor-column">
                    for field in shown.iter().take(early) {
                        <div key={field.id.clone()}>{ drawing.draw(field) }</div>
                    }
                </div>
                if begun {
                    <div class="editor-column">
                        for field in shown.iter().skip(early) {
                            <div key={field.id.clone()}>{ drawing.draw(field) }</div>
                        }
                    </div>
                }
            </div>
            if entry.is_some() {
                { frame::lock_switch(&cx.whole(), &key) }
            }
            <div class="actions">
                { button(speech, Button {
                    icon: Some(Icon::CHECK),
                    ..Button::primary("exercise-line-done", done.reform(|_: MouseEvent| ()))
                }) }
                { button(speech, Button {
                    icon: Some(Icon::UNDO),
                    ..Button::quiet(if is_new { "cancel" } else { "undo" }, undo)
                }) }
                if !is_new {
                    { button(speech, Button {
                        icon: Some(Icon::DELETE),
                        ..Button::quiet("exercise-line-delete", delete)
                    }) }
                }
            </div>
        </div>
    }
}

/// What reading a typed date depends on.
fn known(ui: &Ui) -> Known<'_> {
    Known { words: &ui.speech.first, now: ui.app.platform().now() }
}

/// Whether a field is short enough to stand there from the beginning.
fn is_short(kind: &FieldKind) -> bool {
    matches!(kind, FieldKind::Line | FieldKind::Date | FieldKind::Span | FieldKind::Number(_))
}
