//! What goes in: each part has a checkbox, and when it is ticked, what a reader will see is shown under it.

use std::rc::Rc;

use yew::prelude::*;

use super::draft::{Draft, Editor, Step};
use crate::app::Route;
use crate::app::tasks;
use crate::domain::{EvidenceId, RunId};
use crate::profile_file::{RunView, SectionView, Selection, View};
use crate::ui::components::{
    Button, ButtonKind, Check, Drawing, Fields, Icon, LinkKind, LinkTo, PORTION, Page, button, check, disclosure,
    empty, link_to, more, page, portion, steps, user_text, with_fields,
};
use crate::ui::context::Ui;
use crate::ui::pages::file_view::{
    evidence_part, others_part, ratings_part, section_name, section_part, subject_part, work_part, work_title,
};
use crate::ui::pages::quick_copy::{Offer, quick_copy};
use crate::ui::speech::Speech;

/// How many runs are drawn before the user asks for more. Each has a dozen parts.
const RUNS_AT_ONCE: usize = 5;

/// `everything` is what a reader would see if everything that can be ticked were ticked.
pub fn choose(ui: &Ui, draft: Rc<Draft>, editor: Editor, go: Callback<Step>, everything: View, all: Selection) -> Html {
    let (ui, all) = (ui.clone(), Rc::new(all));
    with_fields(move |fields| draw(&ui, &draft, &editor, &go, &everything, &all, fields))
}

fn draw(
    ui: &Ui,
    draft: &Draft,
    editor: &Editor,
    go: &Callback<Step>,
    view: &View,
    all: &Rc<Selection>,
    fields: &Fields,
) -> Html {
    let speech = &ui.speech;
    let selection = &draft.selection;
    let count = count(selection);
    let is_all = count == all_count(view);
    let title = speech.say("save-choose-title");
    let back = Some((Route::Home.to_hash(), "nav-home"));
    if view.is_empty() {
        return page(
            speech,
            Page {
                title,
                back,
                children: empty(
                    speech,
                    Drawing::Notebook,
                    "save-empty",
                    link_to(
                        speech,
                        LinkTo {
                            href: Route::Home.to_hash(),
                            say: "save-to-home",
                            kind: LinkKind::Primary,
                            ..Default::default()
                        },
                    ),
                ),
                ..Default::default()
            },
        );
    }
    let tick_all = {
        let all = all.clone();
        editor.on(move |draft, _: MouseEvent| {
            let all = Selection { subject: draft.selection.subject, ..(*all).clone() };
            draft.selection = if is_all { Selection::default() } else { all };
            if !is_all {
                draft.opened = draft.selection.sections.iter().map(|(run, _)| run.clone()).collect();
            }
        })
    };
    let answered = || view.runs.iter().filter(|run| !run.sections.is_empty());
    let rated = || view.runs.iter().filter(|run| !run.ratings.is_empty());
    let runs = portion(fields, "runs", RUNS_AT_ONCE, answered().count());
    let ratings_drawn = portion(fields, "ratings", RUNS_AT_ONCE, rated().count());
    let evidence = portion(fields, "evidence", PORTION, view.evidence.len());
    let work_drawn = portion(fields, "work", PORTION, view.work.len());
    let onnext = {
        let (go, fields, is_empty) = (go.clone(), fields.clone(), selection.is_empty());
        Callback::from(move |_: MouseEvent| {
            fields.turn("missing", is_empty);
            if !is_empty {
                go.emit(Step::Kind);
            }
        })
    };
    page(
        speech,
        Page {
            title,
            back,
            lead: Some(speech.say("save-choose-lead")),
            children: html! {
                <>
                    { quick_copy(ui, Offer::Always) }
                    <h2>{ speech.say("copy-or-choose") }</h2>
                    { steps(speech, 1, 4, "save-step") }
                    <div class="actions">
                        { button(speech, Button {
                            say: if is_all { "save-choose-none" } else { "save-choose-all" }, onclick: tick_all,
                            ..Default::default()
                        }) }
                    </div>
                    <section class="parts">
                        <h2>{ speech.say("save-part-about") }</h2>
                        if let Some(nickname) = &view.nickname {
                            { part(speech, "part-nickname", speech.say("save-part-nickname"), None, selection.nickname,
                                    editor.on(|draft, on| draft.selection.nickname = on),
                                    || html! { <p class="file-view-name">{ user_text(nickname) }</p> }) }
                        }
                        { part(speech, "part-subject", speech.say("save-part-subject"),
                                Some(speech.say("save-part-subject-hint")), selection.subject, tick_subject(ui, editor),
                                || ui.state.current.as_ref().and_then(|current| current.profile.subject.as_deref())
                                    .map(|subject| subject_part(speech, subject)).unwrap_or_default()) }
                    </section>
                    for (index, run) in answered().enumerate().take(runs) {
                        <key={run.id.to_string()}>{ run_parts(speech, index, run, draft, editor) }</>
                    }
                    { more(speech, fields, "runs", RUNS_AT_ONCE, runs, answered().count()) }
                    for (index, run) in rated().enumerate().take(ratings_drawn) {
                        <key={format!("ratings-{}", run.id)}>{ ratings(speech, index, run, draft, editor) }</>
                    }
                    { more(speech, fields, "ratings", RUNS_AT_ONCE, ratings_drawn, rated().count()) }
                    if !view.evidence.is_empty() {
                        <section class="parts">
                            <h2>{ speech.say("save-part-evidence") }</h2>
                            <p>{ speech.say("save-part-evidence-lead") }</p>
                            for (index, piece) in view.evidence.iter().enumerate().take(evidence) {
                                <key={piece.id.to_string()}>
                                    { part(speech, &format!("part-e{index}"), user_text(start(&piece.what)), None,
                                            selection.evidence.contains(&piece.id), tick_evidence(editor, &piece.id),
                                            || evidence_part(speech, piece)) }
                                </>
                            }
                            { more(speech, fields, "evidence", PORTION, evidence, view.evidence.len()) }
                        </section>
                    }
                    if !view.work.is_empty() {
                        <section class="parts">
                            <h2>{ speech.say("save-part-work") }</h2>
                            <p>{ speech.say("save-part-work-lead") }</p>
                            for work in view.work.iter().take(work_drawn) {
                                <key={work.occupation.clone()}>
                                    { part(speech, &format!("part-w{}", work.occupation), work_title(speech, work), None,
                                            selection.work.contains(&work.occupation),
                                            tick_work(editor, &work.occupation), || work_part(speech, work)) }
                                </>
                            }
                            { more(speech, fields, "work", PORTION, work_drawn, view.work.len()) }
                        </section>
                    }
                    if !view.others.is_empty() {
                        <section class="parts">
                            <h2>{ speech.say("printed-others") }</h2>
                            { part(speech, "part-others", speech.say("save-part-others"),
                                    Some(speech.say("save-part-others-hint")), selection.others,
                                    editor.on(|draft, on| draft.selection.others = on),
                                    || others_part(speech, &view.others, fields)) }
                        </section>
                    }
                    <p class="parts-count" role="status">{ speech.say_with("save-choose-count", &[("count", count.into())]) }</p>
                    <div class="live" role="alert">
                        if fields.is("missing") && count == 0 {
                            <p class="error">{ Icon::Problem.draw() }{ speech.say("save-choose-missing") }</p>
                        }
                    </div>
                    <div class="actions">
                        { button(speech, Button {
                            say: "go-on", kind: ButtonKind::Primary, onclick: onnext, icon: Some(Icon::Next),
                            ..Default::default()
                        }) }
                    </div>
                </>
            },
            ..Default::default()
        },
    )
}

fn count(selection: &Selection) -> usize {
    let about_runs = selection.sections.len() + selection.ratings.len();
    usize::from(selection.nickname)
        + usize::from(selection.others)
        + about_runs
        + selection.evidence.len()
        + selection.work.len()
}

fn all_count(view: &View) -> usize {
    let sections: usize = view.runs.iter().map(|run| run.sections.len()).sum();
    let ratings = view.runs.iter().filter(|run| !run.ratings.is_empty()).count();
    let single = usize::from(view.nickname.is_some()) + usize::from(!view.others.is_empty());
    single + sections + ratings + view.evidence.len() + view.work.len()
}

fn tick<T: Ord>(set: &mut std::collections::BTreeSet<T>, value: T, on: bool) {
    if on {
        set.insert(value);
    } else {
        set.remove(&value);
    }
}

/// The first words of a longer text, for its label; all of it is shown once it is ticked.
fn start(text: &str) -> String {
    const LONGEST: usize = 80;
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    if line.chars().count() <= LONGEST && line.len() == text.trim().len() {
        return line.to_owned();
    }
    let cut: String = line.chars().take(LONGEST).collect();
    format!("{} …", cut.trim_end())
}

/// The sections of a run. Those of the newest run are unfolded. Earlier runs are folded, or nobody would find the
/// evidence. "Tick all" unfolds everything; removing a tick folds nothing, so that nothing moves under the finger.
fn run_parts(speech: &Speech, at: usize, run: &RunView, draft: &Draft, editor: &Editor) -> Html {
    let is_ticked =
        |section: &SectionView| draft.selection.sections.contains(&(run.id.clone(), section.section.clone()));
    let parts = html! {
        for (index, section) in run.sections.iter().enumerate() {
            <key={index}>
                { part(speech, &format!("part-{at}-{index}"), section_name(speech, section),
                        Some(speech.say_with("save-part-section", &[("count", section.answers().into())])),
                        is_ticked(section), tick_section(editor, &run.id, section), || section_part(speech, section)) }
            </>
        }
    };
    if at == 0 {
        return html! {
            <section class="parts">
                <h2>{ speech.say_with("save-part-answers", &[("date", run.started.into())]) }</h2>
                { parts }
            </section>
        };
    }
    let summary =
        speech.say_with("save-part-older", &[("date", run.started.into()), ("count", run.sections.len().into())]);
    disclosure(summary, draft.opened.contains(&run.id), html! { <div class="parts">{ parts }</div> })
}

/// The ratings of a run, as one part.
fn ratings(speech: &Speech, at: usize, run: &RunView, draft: &Draft, editor: &Editor) -> Html {
    let count: usize = run.ratings.iter().map(|group| group.activities.len()).sum();
    let id = run.id.clone();
    let onchange = editor.on(move |draft, on| tick(&mut draft.selection.ratings, id.clone(), on));
    html! {
        <section class="parts">
            <h2>{ speech.say_with("save-part-interests", &[("date", run.started.into())]) }</h2>
            { part(speech, &format!("part-r{at}"), speech.say("printed-interests"),
                    Some(speech.say_with("save-part-section", &[("count", count.into())])),
                    draft.selection.ratings.contains(&run.id), onchange, || ratings_part(speech, run)) }
        </section>
    }
}

fn tick_section(editor: &Editor, run: &RunId, section: &SectionView) -> Callback<bool> {
    let part = (run.clone(), section.section.clone());
    editor.on(move |draft, on| {
        if on && !draft.opened.contains(&part.0) {
            draft.opened.push(part.0.clone());
        }
        tick(&mut draft.selection.sections, part.clone(), on);
    })
}

fn tick_evidence(editor: &Editor, id: &EvidenceId) -> Callback<bool> {
    let id = id.clone();
    editor.on(move |draft, on| tick(&mut draft.selection.evidence, id.clone(), on))
}

fn tick_work(editor: &Editor, occupation: &str) -> Callback<bool> {
    let occupation = occupation.to_owned();
    editor.on(move |draft, on| tick(&mut draft.selection.work, occupation.clone(), on))
}

/// The id that joins files is made when it is ticked for the first time.
fn tick_subject(ui: &Ui, editor: &Editor) -> Callback<bool> {
    let (ui, ticked) = (ui.clone(), editor.on(|draft, on| draft.selection.subject = on));
    Callback::from(move |on: bool| {
        ticked.emit(on);
        if on {
            ui.run(move |app| async move { tasks::give_subject(&app).await });
        }
    })
}

/// A checkbox, and under it what a reader will see.
fn part(
    speech: &Speech,
    id: &str,
    label: Html,
    hint: Option<Html>,
    checked: bool,
    onchange: Callback<bool>,
    seen: impl FnOnce() -> Html,
) -> Html {
    html! {
        <div class={if checked { "part part-ticked" } else { "part" }}>
            { check(Check { id, label, hint, checked, onchange }) }
            if checked {
                <div class="part-seen" role="group" aria-label={speech.t("save-choose-seen")}>{ seen() }</div>
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_the_beginning_of_a_text() {
        assert_eq!(start("  I repaired a bicycle. "), "I repaired a bicycle.");
        assert_eq!(start("\n\nI repaired it.\nIt took a day."), "I repaired it. …");
        assert_eq!(start(&"ä".repeat(80)), "ä".repeat(80));
        assert_eq!(start(&"ä".repeat(81)), format!("{} …", "ä".repeat(80)));
        assert_eq!(start(""), "");
    }
}
