//! A passphrase or none, and the saving itself.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::draft::{Draft, Editor, SavedFile, Source, Step, StepProps};
use crate::app::{App, tasks};
use crate::platform;
use crate::profile_file::{Refusal, Shape, export, file_name, passphrase, ready_html, ready_plain};
use crate::ui::components::{
    Button, ButtonKind, Check, Choice, ChoiceOption, Icon, Notice, NoticeKind, Page, Say, SayArgs, Steps, TextField,
};
use crate::ui::context::use_ui;
use crate::ui::speech::{Speech, use_speech};

/// What keeps the file from being saved.
#[derive(Clone, PartialEq)]
enum Problem {
    /// Who can open it was not chosen.
    Choose,
    /// There is no passphrase yet.
    Passphrase,
    /// She did not say that she has written it down.
    Written,
    /// The file could not be made.
    Refused(Refusal),
    /// The browser did not take the file.
    Browser,
}

/// What becomes of the saving.
#[derive(Clone, PartialEq)]
enum State {
    Waiting,
    Busy,
    Stopped(Problem),
}

#[component]
pub fn Seal(props: &StepProps) -> Html {
    let ui = use_ui();
    let speech = use_speech();
    let state = use_state_eq(|| State::Waiting);
    let here = use_memo((), |()| Cell::new(true));
    {
        let here = here.clone();
        // A file that turns up after she left this step would surprise her.
        use_effect_with((), move |()| move || here.set(false));
    }
    let (draft, editor) = (&props.draft, &props.editor);
    let options = vec![
        ChoiceOption::new("open", "save-seal-open").hint("save-seal-open-hint"),
        ChoiceOption::new("sealed", "save-seal-sealed").hint("save-seal-sealed-hint"),
    ];
    let value = draft.is_sealed.map(|is_sealed| AttrValue::from(if is_sealed { "sealed" } else { "open" }));
    let onchange = {
        let state = state.clone();
        let change = editor.on(|draft, value: AttrValue| {
            draft.is_sealed = Some(value == "sealed");
            if draft.drawn.is_empty() {
                draft.drawn = draw().unwrap_or_default();
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
            ui.run(move |app| async move {
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
                        go.emit(Step::Done);
                        tasks::file_was_saved(&app).await;
                    }
                }
            });
        })
    };
    let is_busy = *state == State::Busy;
    let onback = Callback::from(|_: MouseEvent| platform::steps::back());
    html! {
        <Page title={html! { <Say id="save-seal-title" /> }}>
            <Steps now={4} total={4} say="save-step" args={vec![("n", 4_usize.into()), ("of", 4_usize.into())]} />
            <Choice name="seal" legend="keep-legend" {options} {value} {onchange} />
            if is_sealed {
                <Passphrase draft={draft.clone()} editor={editor.clone()} problem={problem_of(&state)} />
            }
            <p><Say id="save-name" args={vec![("name", name.into())]} /></p>
            <div class="live" role="alert">
                if let State::Stopped(problem) = &*state {
                    { told(problem) }
                }
            </div>
            <div class="live" role="status">
                if is_busy && is_sealed {
                    <p><Say id="save-sealing" /></p>
                }
            </div>
            <div class="actions">
                <Button say="save-now" kind={ButtonKind::Primary} onclick={onsave} icon={Some(Icon::Save)} busy={is_busy} />
                <Button say="go-back" kind={ButtonKind::Quiet} onclick={onback} icon={Some(Icon::Back)} disabled={is_busy} />
            </div>
        </Page>
    }
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
        Source::Own => passphrase::normal(&draft.own),
    }
}

fn draw() -> Option<String> {
    let mut is_random = true;
    let drawn = passphrase::draw(&mut |bytes| is_random &= platform::sealing::random(bytes));
    is_random.then_some(drawn)
}

/// Makes the file.
async fn make(app: &Rc<App>, speech: &Speech, draft: &Draft) -> Result<SavedFile, Refusal> {
    let state = app.state();
    let (Some(data), Some(pack)) = (&state.current, &state.pack) else {
        return Err(Refusal::Empty);
    };
    let now = app.platform().now();
    let file = export(data, pack, &draft.selection, now);
    let (bytes, media_type) = match draft.shape {
        Shape::Plain => (ready_plain(&file)?, "application/json"),
        Shape::Html => {
            let languages: Vec<_> = std::iter::once(speech.first.clone()).chain(draft.second.clone()).collect();
            (ready_html(&file, pack, &languages)?, "text/html")
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

fn told(problem: &Problem) -> Html {
    let line = |id: &'static str| html! { <p class="error">{ Icon::Problem.draw() }<Say {id} /></p> };
    match problem {
        Problem::Choose => line("open-keep-missing"),
        // Both are told at their field, which has the focus.
        Problem::Passphrase | Problem::Written => html! {},
        Problem::Refused(_) | Problem::Browser => html! {
            <Notice kind={NoticeKind::Problem} title={html! { <Say id="save-failed-title" /> }}>
                if let Problem::Refused(refusal) = problem {
                    <p><Say id={refusal.message()} args={refusal.args()} /></p>
                } else {
                    <p><Say id="save-failed-browser" /></p>
                }
                <p><Say id="save-failed-safe" /></p>
            </Notice>
        },
    }
}

#[derive(Properties, PartialEq)]
struct PassphraseProps {
    draft: Rc<Draft>,
    editor: Editor,
    problem: Option<Problem>,
}

/// The passphrase. It is shown to be written down by hand: a button that copies it would leave it in the clipboard,
/// where other programs, and on some systems other devices, can read it.
#[component]
fn Passphrase(props: &PassphraseProps) -> Html {
    let speech = use_speech();
    let is_shown = use_state_eq(|| false);
    let (draft, editor) = (&props.draft, &props.editor);
    let is_again = use_state_eq(|| false);
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
        let (editor, is_again) = (editor.clone(), is_again.clone());
        Callback::from(move |_: MouseEvent| {
            is_again.set(true);
            editor.edit(|draft| {
                draft.drawn = draw().unwrap_or_default();
                draft.is_written = false;
            });
        })
    };
    let oninput = editor.on(|draft, typed: String| {
        draft.own = typed;
        draft.is_written = false;
    });
    let show = {
        let is_shown = is_shown.clone();
        Callback::from(move |on: bool| is_shown.set(on))
    };
    let missing =
        (props.problem == Some(Problem::Passphrase)).then(|| (AttrValue::from("save-pass-missing"), SayArgs::new()));
    let strength = passphrase::strength(&draft.own).class.name();
    html! {
        <section class="passphrase" aria-label={speech.t("save-pass-legend")}>
            <Choice name="source" legend="save-pass-legend" {options} value={Some(AttrValue::from(if is_own { "own" } else { "drawn" }))}
                {onchange} />
            if is_own {
                <TextField id="passphrase" label="save-pass-field" hint={Some(AttrValue::from("save-pass-field-hint"))}
                    value={draft.own.clone()} {oninput} error={missing} dir_auto={false} maxlength={Some(400)}
                    kind={if *is_shown { "text" } else { "password" }} />
                <Check id="passphrase-show" label={html! { <Say id="save-pass-show" /> }} checked={*is_shown} onchange={show} />
                <div class="live" role="status">
                    if !draft.own.is_empty() {
                        <p class={classes!("strength", format!("strength-{strength}"))}><Say id={format!("strength-{strength}")} /></p>
                    }
                </div>
            } else if draft.drawn.is_empty() {
                <Notice kind={NoticeKind::Problem} live=true><p id="passphrase" tabindex="-1"><Say id="save-pass-failed" /></p></Notice>
            } else {
                <div class="drawn">
                    <p id="drawn-label"><Say id="save-pass-label" /></p>
                    <p class="drawn-words" dir="ltr" translate="no" lang="" aria-labelledby="drawn-label">
                        for (index, word) in draft.drawn.split_inclusive('-').enumerate() {
                            <span key={index}>{ word.to_owned() }</span>
                        }
                    </p>
                    <Button say="save-pass-again" kind={ButtonKind::Quiet} onclick={again} />
                    <div class="live" role="status">
                        if *is_again {
                            <p class="seen-not"><Say id="save-pass-new" /></p>
                        }
                    </div>
                </div>
            }
            <Notice kind={NoticeKind::Warning} title={html! { <Say id="save-pass-lost-title" /> }}>
                <p><Say id="save-pass-lost" /></p>
                <p><Say id="save-pass-write" /></p>
            </Notice>
            <Check id="written" label={html! { <Say id="save-pass-written" /> }} checked={draft.is_written}
                onchange={editor.on(|draft, on| draft.is_written = on)} />
            <div class="live" role="alert">
                if props.problem == Some(Problem::Written) && !draft.is_written {
                    <p class="error">{ Icon::Problem.draw() }<Say id="save-pass-written-missing" /></p>
                }
            </div>
        </section>
    }
}
