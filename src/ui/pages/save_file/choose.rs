//! What goes in, part by part: each part has a checkbox, and when it is ticked, what a reader will see is shown under it.

use std::rc::Rc;

use yew::prelude::*;

use super::bar::{bar, changed, missing};
use super::draft::{Draft, Editor, SaveStep, runs_of, tick};
use super::source::Source;
use crate::platform;
use crate::profile_file::Selection;
use crate::profile_file::document::{Chapter, Document, Part, PartId, Topic};
use crate::ui::components::{
    Button, Check, LocalState, PORTION, Page, button, check, disclosure, more, page, portion, steps, with_local_state,
};
use crate::ui::context::Ui;
use crate::ui::pages::file_view::{blocks, field, say};
use crate::ui::speech::Speech;

/// How many runs are drawn before the user asks for more. Each has a dozen parts.
const RUNS_AT_ONCE: usize = 5;

pub fn choose(ui: &Ui, draft: Rc<Draft>, editor: Editor, go: Callback<SaveStep>, source: Source) -> Html {
    let ui = ui.clone();
    with_local_state(move |fields| {
        draw(&Chooser { ui: &ui, draft: &draft, editor: &editor, fields }, &go, &source.offered(), &source.everything())
    })
}

/// What the drawing of each part needs.
struct Chooser<'a> {
    ui: &'a Ui,
    draft: &'a Draft,
    editor: &'a Editor,
    fields: &'a LocalState,
}

/// `document` is what a reader would see if everything that can be ticked were ticked; `all` is what "tick all" ticks.
fn draw(chooser: &Chooser, go: &Callback<SaveStep>, document: &Document, all: &Selection) -> Html {
    let Chooser { ui, draft, editor, fields } = *chooser;
    let speech = &ui.speech;
    let selection = &draft.selection;
    let count = selection.len();
    let is_all = all.iter().all(|part| selection.contains(part));
    let tick_all = {
        let all = all.clone();
        editor.on(move |draft, _: MouseEvent| {
            let subject = draft.selection.contains(&PartId::Subject).then_some(PartId::Subject);
            draft.selection = if is_all { Selection::default() } else { all.iter().cloned().chain(subject).collect() };
            if !is_all {
                draft.opened = runs_of(&draft.selection);
            }
        })
    };
    let runs = || document.chapters.iter().filter(|chapter| chapter.topic.run().is_some() && !chapter.parts.is_empty());
    let drawn = portion(fields, "runs", RUNS_AT_ONCE, runs().count());
    let onnext = {
        let (go, editor, fields) = (go.clone(), editor.clone(), fields.clone());
        let first = document.about.first().map(|part| part_id("about", 0, part));
        Callback::from(move |_: MouseEvent| {
            fields.set_flag("missing", count == 0);
            if count > 0 {
                editor.edit(|draft| draft.is_page = false);
                go.emit(SaveStep::Kind);
            } else if let Some(first) = &first {
                platform::focus::into_view(first);
            }
        })
    };
    let children = html! {
        <>
            { steps(speech, 1, 4, "save-step") }
            { changed(speech, draft.changed) }
            <div class="actions">
                { button(speech, Button::new(if is_all { "save-choose-none" } else { "save-choose-all" }, tick_all)) }
            </div>
            { missing(speech, fields.is("missing") && count == 0) }
            <section class="parts">
                <h2>{ speech.say("save-part-about") }</h2>
                for it in document.about.iter() {
                    { chooser.part("about", 0, it) }
                }
            </section>
            for (index, chapter) in runs().enumerate().take(drawn) {
                <key={format!("{:?}", chapter.topic)}>{ chooser.chapter(&index.to_string(), chapter) }</>
            }
            { more(speech, fields, "runs", RUNS_AT_ONCE, drawn, runs().count()) }
            for chapter in document.chapters.iter().filter(|chapter| chapter.topic.run().is_none()) {
                <key={format!("{:?}", chapter.topic)}>{ chooser.chapter("", chapter) }</>
            }
            { bar(speech, count, onnext) }
        </>
    };
    let lead = Some(speech.say("save-choose-lead"));
    page(speech, Page { title: speech.say("save-choose-title"), lead, children, ..Default::default() })
}

/// The id of a part's tick. `at` says where it is, and `index` which one there.
pub fn part_id(at: &str, index: usize, part: &Part) -> String {
    match &part.id {
        PartId::Nickname => "part-nickname".to_owned(),
        PartId::Subject => "part-subject".to_owned(),
        PartId::Others => "part-others".to_owned(),
        PartId::Section(..) => format!("part-{at}-{index}"),
        PartId::Ratings(_) => format!("part-r{at}-{index}"),
        PartId::Evidence(_) => format!("part-e{index}"),
        PartId::Work(occupation) => format!("part-w{occupation}"),
    }
}

impl Chooser<'_> {
    /// The parts of a chapter. Those of an earlier run are folded. "Tick all" unfolds everything; removing a tick folds
    /// nothing, so that nothing moves under the finger.
    fn chapter(&self, at: &str, chapter: &Chapter) -> Html {
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
    fn part(&self, at: &str, index: usize, part: &Part) -> Html {
        let speech = &self.ui.speech;
        let checked = self.draft.selection.contains(&part.id);
        let check = check(Check {
            id: &part_id(at, index, part),
            label: say(speech, &part.title),
            hint: part.hint.as_ref().map(|hint| say(speech, hint)),
            checked,
            onchange: tick(self.ui, self.editor, vec![part.id.clone()]),
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
}

/// What a reader will see of a part.
fn seen(speech: &Speech, part: &Part, fields: &LocalState) -> Html {
    let blocks = blocks(speech, part, fields);
    match part.id {
        PartId::Evidence(_) => html! { <article class="file-piece">{ blocks }</article> },
        _ => blocks,
    }
}
