//! What goes in: each part has a checkbox, and when it is ticked, what a reader will see is shown under it.

use std::rc::Rc;

use yew::prelude::*;

use super::draft::{Draft, Editor, Step};
use crate::app::Route;
use crate::app::tasks;
use crate::domain::RunId;
use crate::profile_file::Selection;
use crate::profile_file::document::{Chapter, Document, Part, PartId, Topic, subject};
use crate::ui::components::{
    Button, ButtonKind, Check, Drawing, Fields, Icon, LinkKind, LinkTo, PORTION, Page, button, check, disclosure,
    empty, link_to, more, page, portion, steps, with_fields,
};
use crate::ui::context::Ui;
use crate::ui::pages::file_view::{blocks, field, say};
use crate::ui::pages::quick_copy::{Offer, quick_copy};
use crate::ui::speech::Speech;

/// How many runs are drawn before the user asks for more. Each has a dozen parts.
const RUNS_AT_ONCE: usize = 5;

/// `everything` is what a reader would see if everything that can be ticked were ticked; `all` are its ticks.
pub fn choose(
    ui: &Ui,
    draft: Rc<Draft>,
    editor: Editor,
    go: Callback<Step>,
    everything: Document,
    all: Selection,
) -> Html {
    let ui = ui.clone();
    with_fields(move |fields| {
        draw(&Chooser { ui: &ui, draft: &draft, editor: &editor, fields }, &go, &everything, &all)
    })
}

/// What the drawing of each part needs.
struct Chooser<'a> {
    ui: &'a Ui,
    draft: &'a Draft,
    editor: &'a Editor,
    fields: &'a Fields,
}

fn draw(chooser: &Chooser, go: &Callback<Step>, document: &Document, all: &Selection) -> Html {
    let Chooser { ui, draft, editor, fields } = *chooser;
    let speech = &ui.speech;
    let title = speech.say("save-choose-title");
    let back = Some((Route::Home.to_hash(), "nav-home"));
    if document.is_empty() {
        let home =
            LinkTo { href: Route::Home.to_hash(), say: "save-to-home", kind: LinkKind::Primary, ..Default::default() };
        let children = empty(speech, Drawing::Notebook, "save-empty", link_to(speech, home));
        return page(speech, Page { title, back, children, ..Default::default() });
    }
    let selection = &draft.selection;
    let count = selection.len();
    let is_all = all.iter().all(|part| selection.contains(part));
    let tick_all = {
        let all = all.clone();
        editor.on(move |draft, _: MouseEvent| {
            let subject = draft.selection.contains(&PartId::Subject).then_some(PartId::Subject);
            draft.selection = if is_all { Selection::default() } else { all.iter().cloned().chain(subject).collect() };
            if !is_all {
                draft.opened = draft.selection.iter().filter_map(run_of).cloned().collect();
            }
        })
    };
    let runs = || document.chapters.iter().filter(|chapter| chapter.topic.run().is_some() && !chapter.parts.is_empty());
    let drawn = portion(fields, "runs", RUNS_AT_ONCE, runs().count());
    let onnext = {
        let (go, fields, is_empty) = (go.clone(), fields.clone(), selection.is_empty());
        Callback::from(move |_: MouseEvent| {
            fields.turn("missing", is_empty);
            if !is_empty {
                go.emit(Step::Kind);
            }
        })
    };
    let current = ui.state.current.as_ref();
    let subject = subject(current.and_then(|current| current.profile.subject.as_deref()));
    let children = html! {
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
                for it in document.about.iter().chain(std::iter::once(&subject)) {
                    { chooser.part(0, 0, it) }
                }
            </section>
            for (index, chapter) in runs().enumerate().take(drawn) {
                <key={format!("{:?}", chapter.topic)}>{ chooser.chapter(index, chapter) }</>
            }
            { more(speech, fields, "runs", RUNS_AT_ONCE, drawn, runs().count()) }
            for chapter in document.chapters.iter().filter(|chapter| chapter.topic.run().is_none()) {
                <key={format!("{:?}", chapter.topic)}>{ chooser.chapter(0, chapter) }</>
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
    };
    page(speech, Page { title, back, lead: Some(speech.say("save-choose-lead")), children, ..Default::default() })
}

/// The run whose answers a part is about.
fn run_of(part: &PartId) -> Option<&RunId> {
    if let PartId::Section(run, _) = part { Some(run) } else { None }
}

impl Chooser<'_> {
    /// The parts of a chapter. Those of an earlier run are folded. "Tick all" unfolds everything; removing a tick folds
    /// nothing, so that nothing moves under the finger.
    fn chapter(&self, at: usize, chapter: &Chapter) -> Html {
        let speech = &self.ui.speech;
        let (total, name) = (chapter.parts.len(), field(&chapter.topic));
        let is_list = matches!(chapter.topic, Topic::Evidence | Topic::Work);
        let drawn = if is_list { portion(self.fields, name, PORTION, total) } else { total };
        let parts = html! {
            <>
                for (index, part) in chapter.parts.iter().enumerate().take(drawn) {
                    <key={index}>{ self.part(at, index, part) }</>
                }
                if is_list {
                    { more(speech, self.fields, name, PORTION, drawn, total) }
                }
            </>
        };
        if let Some(summary) = &chapter.choose_folded {
            let is_open = chapter.topic.run().is_some_and(|run| self.draft.opened.contains(run));
            return disclosure(say(speech, summary), is_open, html! { <div class="parts">{ parts }</div> });
        }
        html! {
            <section class="parts">
                <h2>{ say(speech, &chapter.choose_title) }</h2>
                if let Some(lead) = &chapter.choose_lead {
                    <p>{ say(speech, lead) }</p>
                }
                { parts }
            </section>
        }
    }

    /// A checkbox, and under it what a reader will see. `at` and `index` say which part it is in which chapter.
    fn part(&self, at: usize, index: usize, part: &Part) -> Html {
        let speech = &self.ui.speech;
        let id = match &part.id {
            PartId::Nickname => "part-nickname".to_owned(),
            PartId::Subject => "part-subject".to_owned(),
            PartId::Others => "part-others".to_owned(),
            PartId::Section(..) => format!("part-{at}-{index}"),
            PartId::Ratings(_) => format!("part-r{at}"),
            PartId::Evidence(_) => format!("part-e{index}"),
            PartId::Work(occupation) => format!("part-w{occupation}"),
        };
        let checked = self.draft.selection.contains(&part.id);
        let check = check(Check {
            id: &id,
            label: say(speech, &part.title),
            hint: part.hint.as_ref().map(|hint| say(speech, hint)),
            checked,
            onchange: self.onchange(&part.id),
        });
        html! {
            <div class={if checked { "part part-ticked" } else { "part" }}>
                { check }
                if checked {
                    <div class="part-seen" role="group" aria-label={speech.t("save-choose-seen")}>
                        { seen(speech, part, self.fields) }
                    </div>
                }
            </div>
        }
    }

    fn onchange(&self, part: &PartId) -> Callback<bool> {
        let tick = {
            let part = part.clone();
            self.editor.on(move |draft, on| {
                if let Some(run) = run_of(&part).filter(|run| on && !draft.opened.contains(run)) {
                    draft.opened.push(run.clone());
                }
                draft.selection.set(part.clone(), on);
            })
        };
        if *part != PartId::Subject {
            return tick;
        }
        // The id that joins files is made when it is ticked for the first time.
        let ui = self.ui.clone();
        Callback::from(move |on: bool| {
            tick.emit(on);
            if on {
                ui.run(move |app| async move { tasks::give_subject(&app).await });
            }
        })
    }
}

/// What a reader will see of a part.
fn seen(speech: &Speech, part: &Part, fields: &Fields) -> Html {
    let blocks = blocks(speech, part, fields);
    match part.id {
        PartId::Evidence(_) => html! { <article class="file-piece">{ blocks }</article> },
        _ => blocks,
    }
}
