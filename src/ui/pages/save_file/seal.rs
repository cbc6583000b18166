//! A passphrase or none, and the saving itself.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::draft::{Draft, Editor, SaveStep, SavedFile, Source, StepProps};
use crate::app::{App, tasks};
use crate::i18n::msg_prefix;
use crate::platform;
use crate::profile_file::{FileShape, ImportError, export, file_name, passphrase, ready_html, ready_plain};
use crate::ui::components::{
    Button, Check, Choice, ChoiceOption, FieldKind, Icon, LocalState, Notice, NoticeKind, Page, SayArgs, TextField,
    button, check, choice, error_line, notice, page, steps, text_field, with_local_state,
};
use crate::ui::pages::refused::not_made;
use crate::ui::speech::Speech;

/// What prevents the file from being saved.
#[derive(Clone, PartialEq)]
enum Problem {
    /// The user did not choose who can open it.
    Choose,
    /// There is no passphrase yet.
    Passphrase,
    /// The user did not confirm that they have written it down.
    Written,
    /// The file could not be made.
    Refused(ImportError),
    /// The browser did not accept the file.
    Browser,
}

/// The state of saving.
#[derive(Clone, PartialEq)]
enum State {
    Waiting,
    Busy,
    Stopped(Problem),
}

#[component]
pub fn Seal(props: &StepProps) -> Html {
    let ui = &props.ui;
    let speech = &ui.speech;
    let state = use_state_eq(|| State::Waiting);
    let here = use_memo((), |()| Cell::new(true));
    {
        let here = here.clone();
        // A file that appears after the user left this step would be a surprise.
        use_effect_with((), move |()| move || here.set(false));
    }
    let (draft, editor) = (&props.draft, &props.editor);
    let options = vec![
        ChoiceOption::new("open", "save-seal-open").hint("save-seal-open-hint"),
        ChoiceOption::new("sealed", "save-seal-sealed").hint("save-seal-sealed-hint"),
    ];
    let value = draft.is_sealed.map_or("", |is_sealed| if is_sealed { "sealed" } else { "open" });
    let onchange = {
        let state = state.clone();
        let change = editor.on(|draft, value: AttrValue| {
            draft.is_sealed = Some(value == "sealed");
            if draft.drawn.is_empty() {
                draft.drawn = platform::sealing::draw_passphrase().unwrap_or_default();
            }
        });
        Callback::from(move |value: AttrValue| {
            state.set(State::Waiting);
            change.emit(value);
        })
    };
    let is_sealed = draft.is_sealed == Some(true);
    let name = file_name(draft.shape, is_sealed, platform::files::local(ui.app.platform().now()));
    let onsave = {
        let (ui, speech, state, here) = (ui.clone(), speech.clone(), state.clone(), here.clone());
        let (draft, editor, go) = (draft.clone(), editor.clone(), props.go.clone());
        Callback::from(move |_: MouseEvent| {
            if *state == State::Busy {
                return;
            }
            if let Some(problem) = missing(&draft) {
                platform::focus::into_view(match problem {
                    Problem::Choose => "seal-open",
                    Problem::Passphrase => "passphrase",
                    _ => "written",
                });
                state.set(State::Stopped(problem));
                return;
            }
            state.set(State::Busy);
            let (speech, state, here) = (speech.clone(), state.clone(), here.clone());
            let (draft, editor, go) = (draft.clone(), editor.clone(), go.clone());
            let holds_all = match (&ui.state.people.current, ui.state.library()) {
                (Some(data), Some(library)) => draft.selection.holds_all(data, &library),
                _ => false,
            };
            ui.run(move |app| async move {
                let held = tasks::begin_copy(&app);
                let outcome = make(&app, &speech, &draft).await;
                if !here.get() {
                    return;
                }
                match outcome {
                    Err(refusal) => state.set(State::Stopped(Problem::Refused(refusal))),
                    Ok(file) if !platform::files::download(&file.name, file.media_type, &file.bytes) => {
                        state.set(State::Stopped(Problem::Browser));
                    }
                    Ok(file) => {
                        editor.edit(|draft| draft.saved = Some(Rc::new(file)));
                        go.emit(SaveStep::Done);
                        if holds_all {
                            tasks::file_was_saved(&app, held).await;
                        }
                    }
                }
            });
        })
    };
    let is_busy = *state == State::Busy;
    let onback = Callback::from(|_: MouseEvent| platform::history_state::back());
    page(
        speech,
        Page {
            title: speech.say("save-seal-title"),
            children: html! {
                <>
                    if !draft.is_page {
                        { steps(speech, 4, 4, "save-step") }
                    }
                    { choice(speech, Choice {
                        name: "seal", legend: "keep-legend", options, value, onchange,
                        error: (*state == State::Stopped(Problem::Choose)).then_some("open-keep-missing"),
                        ..Default::default()
                    }) }
                    if is_sealed {
                        { choose_passphrase(speech, draft, editor, problem_of(&state)) }
                    }
                    <p>{ speech.say_with("save-name", &[("name", name.into())]) }</p>
                    <div class="live" role="alert">
                        if let State::Stopped(problem) = &*state {
                            { told(speech, problem) }
                        }
                    </div>
                    <div class="live" role="status">
                        if is_busy && is_sealed {
                            <p>{ speech.say("save-sealing") }</p>
                        }
                    </div>
                    <div class="actions">
                        { button(speech, Button {
                            icon: Some(Icon::SAVE), busy: is_busy,
                            ..Button::primary("save-now", onsave)
                        }) }
                        { button(speech, Button {
                            icon: Some(Icon::BACK), disabled: is_busy,
                            ..Button::quiet("go-back", onback)
                        }) }
                    </div>
                </>
            },
            ..Default::default()
        },
    )
}

fn problem_of(state: &State) -> Option<Problem> {
    match state {
        State::Stopped(problem) => Some(problem.clone()),
        _ => None,
    }
}

/// What has to be settled before there can be a file.
fn missing(draft: &Draft) -> Option<Problem> {
    match draft.is_sealed {
        None => Some(Problem::Choose),
        Some(false) => None,
        Some(true) if passphrase_of(draft).is_empty() => Some(Problem::Passphrase),
        Some(true) if !draft.is_written => Some(Problem::Written),
        Some(true) => None,
    }
}

fn passphrase_of(draft: &Draft) -> String {
    match draft.source {
        Source::Drawn => draft.drawn.clone(),
        Source::Own => platform::sealing::for_sealing(&draft.own),
    }
}

/// Makes the file.
async fn make(app: &Rc<App>, speech: &Speech, draft: &Draft) -> Result<SavedFile, ImportError> {
    let state = app.state();
    let (Some(data), Some(library)) = (&state.people.current, state.library()) else {
        return Err(ImportError::Empty);
    };
    let now = app.platform().now();
    let file = export(data, &library, &draft.selection, now);
    let (bytes, media_type) = match draft.shape {
        FileShape::Plain => (ready_plain(&file)?, "application/json"),
        FileShape::Html => {
            let languages: Vec<_> = std::iter::once(speech.first.clone()).chain(draft.second.clone()).collect();
            (ready_html(&file, &library, &languages)?, "text/html")
        }
    };
    let is_sealed = draft.is_sealed == Some(true);
    let name = file_name(draft.shape, is_sealed, platform::files::local(now));
    let (bytes, media_type) = if is_sealed {
        (platform::sealing::seal(&bytes, &passphrase_of(draft)).await?, "application/octet-stream")
    } else {
        (bytes, media_type)
    };
    Ok(SavedFile { name, media_type, bytes, shape: draft.shape, is_sealed })
}

fn told(speech: &Speech, problem: &Problem) -> Html {
    match problem {
        // These are shown at their field, which has the focus.
        Problem::Choose | Problem::Passphrase | Problem::Written => html! {},
        Problem::Refused(_) | Problem::Browser => notice(Notice {
            kind: NoticeKind::Problem,
            title: Some(speech.say("save-failed-title")),
            children: html! {
                <>
                    if let Problem::Refused(refusal) = problem {
                        { not_made(speech, refusal) }
                    } else {
                        <p>{ speech.say("save-failed-browser") }</p>
                    }
                    <p>{ speech.say("save-failed-safe") }</p>
                </>
            },
            ..Default::default()
        }),
    }
}

/// The passphrase, which the user writes down by hand. A button that copies it would leave it in the clipboard, where
/// other programs, and on some systems other devices, can read it.
fn choose_passphrase(speech: &Speech, draft: &Rc<Draft>, editor: &Editor, problem: Option<Problem>) -> Html {
    let (speech, draft, editor) = (speech.clone(), draft.clone(), editor.clone());
    with_local_state(move |fields| passphrase_with(&speech, &draft, &editor, problem.as_ref(), fields))
}

/// The fields are `shown` and `again`.
fn passphrase_with(
    speech: &Speech,
    draft: &Draft,
    editor: &Editor,
    problem: Option<&Problem>,
    fields: &LocalState,
) -> Html {
    msg_prefix("strength-");
    let options = vec![
        ChoiceOption::new("drawn", "save-pass-words").hint("save-pass-words-hint"),
        ChoiceOption::new("own", "save-pass-own").hint("save-pass-own-hint"),
    ];
    let is_own = draft.source == Source::Own;
    let onchange = editor.on(|draft, value: AttrValue| {
        draft.source = if value == "own" { Source::Own } else { Source::Drawn };
        draft.is_written = false;
    });
    let again = {
        let (editor, fields) = (editor.clone(), fields.clone());
        Callback::from(move |_: MouseEvent| {
            fields.set_flag("again", true);
            editor.edit(|draft| {
                draft.drawn = platform::sealing::draw_passphrase().unwrap_or_default();
                draft.is_written = false;
            });
        })
    };
    let oninput = editor.on(|draft, typed: String| {
        draft.own = typed;
        draft.is_written = false;
    });
    let show = {
        let fields = fields.clone();
        Callback::from(move |on: bool| fields.set_flag("shown", on))
    };
    let missing = (problem == Some(&Problem::Passphrase)).then(|| ("save-pass-missing", SayArgs::new()));
    let strength = passphrase::strength(&draft.own).class.name();
    html! {
        <section class="passphrase" aria-label={speech.t("save-pass-legend")}>
            { choice(speech, Choice {
                name: "source", legend: "save-pass-legend", options, value: if is_own { "own" } else { "drawn" },
                onchange, ..Default::default()
            }) }
            if is_own {
                { text_field(speech, TextField {
                    id: "passphrase", label: "save-pass-field", hint: Some("save-pass-field-hint"), value: &draft.own,
                    oninput, error: missing, maxlength: Some(400),
                    kind: if fields.is("shown") { FieldKind::Seen } else { FieldKind::Hidden }, ..Default::default()
                }) }
                { check(Check {
                    id: "passphrase-show", label: speech.say("save-pass-show"), checked: fields.is("shown"),
                    onchange: show, ..Default::default()
                }) }
                <div class="live" role="status">
                    if !draft.own.is_empty() {
                        <p class={["strength strength-", strength].concat()}>{ speech.say(["strength-", strength].concat()) }</p>
                    }
                </div>
            } else if draft.drawn.is_empty() {
                { notice(Notice {
                    kind: NoticeKind::Problem, live: true,
                    children: html! { <p id="passphrase" tabindex="-1">{ speech.say("save-pass-failed") }</p> },
                    ..Default::default()
                }) }
            } else {
                <div class="drawn">
                    <p id="drawn-label">{ speech.say("save-pass-label") }</p>
                    <p class="drawn-words" dir="ltr" translate="no" lang="" aria-labelledby="drawn-label">
                        for (index, word) in draft.drawn.split_inclusive('-').enumerate() {
                            <span key={format!("{index} {word}")}>{ word.to_owned() }</span>
                        }
                    </p>
                    { button(speech, Button::quiet("save-pass-again", again)) }
                    <div class="live" role="status">
                        if fields.is("again") {
                            <p class="seen-not">{ speech.say("save-pass-new") }</p>
                        }
                    </div>
                </div>
            }
            { notice(Notice { kind: NoticeKind::Warning, title: Some(speech.say("save-pass-lost-title")), children: html! {
                            <>
                                <p>{ speech.say("save-pass-lost") }</p>
                                <p>{ speech.say("save-pass-write") }</p>
                            </>
                        }, ..Default::default() }) }
            { check(Check {
                id: "written", label: speech.say("save-pass-written"), checked: draft.is_written,
                onchange: editor.on(|draft, on| draft.is_written = on), ..Default::default()
            }) }
            <div class="live" role="alert">
                if problem == Some(&Problem::Written) && !draft.is_written {
                    { error_line(None, speech.say("save-pass-written-missing")) }
                }
            </div>
        </section>
    }
}
