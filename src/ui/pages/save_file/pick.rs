//! What goes on a page for somebody: a short list of kinds of content. A tick is for all parts of its kind, which can be
//! unfolded and ticked by themselves. Below them, folded too, is what a reader will see.

use std::rc::Rc;

use yew::prelude::*;

use super::bar::{bar, changed, missing};
use super::choose::{hint, part_id};
use super::draft::{Draft, Editor, SaveStep, tick};
use super::kind::second_language;
use super::source::Source;
use crate::platform;
use crate::profile_file::FileShape;
use crate::profile_file::document::{Block, Line, Part, PartId, Placed, Topic};
use crate::ui::components::{
    Check, KeySize, LocalState, PORTION, Page, check, key_mark, more, page, portion, user_text, with_local_state,
};
use crate::ui::context::Ui;
use crate::ui::pages::file_view::{blocks, say};
use crate::ui::speech::Speech;

pub fn pick(ui: &Ui, draft: Rc<Draft>, editor: Editor, go: Callback<SaveStep>, source: Source) -> Html {
    let ui = ui.clone();
    with_local_state(move |fields| {
        let picker = Picker { ui: &ui, draft: &draft, editor: &editor, fields };
        picker.draw(&go, &source)
    })
}

/// What the drawing of each line needs. The fields are `missing`, `open` (the lines that are unfolded), `preview`,
/// `read` (the parts that are unfolded in it), and how much of a long list is drawn, by the line's name.
struct Picker<'a> {
    ui: &'a Ui,
    draft: &'a Draft,
    editor: &'a Editor,
    fields: &'a LocalState,
}

impl Picker<'_> {
    fn draw(&self, go: &Callback<SaveStep>, source: &Source) -> Html {
        let (speech, fields) = (&self.ui.speech, self.fields);
        let offered = source.offered();
        let lines = offered.lines();
        let count = self.draft.selection.len();
        let onnext = {
            let (go, editor, fields) = (go.clone(), self.editor.clone(), fields.clone());
            let first = lines.first().map(|(line, _)| line_id(*line));
            Callback::from(move |_: MouseEvent| {
                fields.set_flag("missing", count == 0);
                if count > 0 {
                    editor.edit(|draft| (draft.shape, draft.is_page) = (FileShape::Html, true));
                    go.emit(SaveStep::Seal);
                } else if let Some(first) = &first {
                    platform::focus::into_view(first);
                }
            })
        };
        let children = html! {
            <>
                { changed(speech, self.draft.changed) }
                { missing(speech, fields.is("missing") && count == 0) }
                <ul class="picks" aria-labelledby="title">
                    for (line, parts) in lines.iter() {
                        { self.line(*line, parts) }
                    }
                </ul>
                { self.preview(source) }
                { bar(speech, count, onnext) }
            </>
        };
        let lead = Some(speech.say("save-pick-lead"));
        page(speech, Page { title: speech.say("save-pick-title"), lead, children, ..Default::default() })
    }

    /// A line: its tick, how much it is, and a button that unfolds its parts if it has more than one.
    fn line(&self, line: Line, parts: &[Placed]) -> Html {
        let (speech, fields, selection) = (&self.ui.speech, self.fields, &self.draft.selection);
        let ids: Vec<PartId> = parts.iter().map(|(_, part)| part.id.clone()).collect();
        let ticked = ids.iter().filter(|id| selection.contains(id)).count();
        let (id, name) = (line_id(line), message(line));
        let label = html! {
            <span class="pick-label">
                { speech.say(name) }
                <span class="pick-count">{ how_much(&speech.alone(), line, parts, ticked) }</span>
            </span>
        };
        // What needs to be known before it is ticked is said by the part's hint, if the line is that one part.
        let hint = match parts {
            [(_, part)] if matches!(line, Line::Subject | Line::Unknown) && ticked > 0 => {
                part.hint.as_ref().map(|hint| say(speech, hint))
            }
            _ => None,
        };
        let is_open = parts.len() > 1 && is_noted(fields, "open", line.name());
        let look = speech.t_with("save-line-parts", &[("name", speech.t(name).into())]);
        html! {
            <li key={line.name()} class="pick">
                { check(Check {
                    id: &id, label, hint, checked: ticked > 0, onchange: tick(self.ui, self.editor, ids)
                }) }
                if parts.len() > 1 {
                    <button type="button" class="icon-button fold" aria-expanded={if is_open { "true" } else { "false" }}
                        aria-label={look} onclick={toggle(fields, "open", line.name())} />
                }
                if is_open {
                    <div class="pick-parts">{ self.parts(line, parts) }</div>
                }
            </li>
        }
    }

    /// The parts of a line, each with its own tick.
    fn parts(&self, line: Line, parts: &[Placed]) -> Html {
        let (speech, fields) = (&self.ui.speech, self.fields);
        let drawn = portion(fields, line.name(), PORTION, parts.len());
        let mut last: Option<Topic> = None;
        // The same keys are in each earlier run, so its date stands above them.
        let mut run = |(chapter, _): &Placed| {
            let topic = chapter.map(|chapter| chapter.topic.clone());
            let is_new = matches!(line, Line::Earlier | Line::Exercises) && last != topic;
            last = topic;
            chapter
                .filter(|_| is_new)
                .map(|chapter| html! { <p class="hint">{ say(speech, &chapter.choose_title) }</p> })
        };
        html! {
            <>
                for (index, placed) in parts.iter().enumerate().take(drawn) {
                    <key={index}>
                        { run(placed).unwrap_or_default() }
                        { self.part(line, index, placed.1) }
                    </>
                }
                { more(speech, fields, line.name(), PORTION, drawn, parts.len()) }
            </>
        }
    }

    fn part(&self, line: Line, index: usize, part: &Part) -> Html {
        check(Check {
            id: &part_id(line.name(), index, part),
            label: say(&self.ui.speech, &part.title),
            hint: hint(&self.ui.speech.alone(), part),
            checked: self.draft.selection.contains(&part.id),
            onchange: tick(self.ui, self.editor, vec![part.id.clone()]),
        })
    }

    /// What a reader will see, part by part, in the languages that the page will have.
    fn preview(&self, source: &Source) -> Html {
        let (speech, fields) = (&self.ui.speech, self.fields);
        let is_open = fields.is("preview");
        let onclick = fields.flag_setter("preview", !is_open);
        html! {
            <section class="preview screen-only">
                <h2>{ unfold(speech.say("save-look-title"), is_open, onclick) }</h2>
                if is_open {
                    { second_language(self.ui, self.draft, self.editor, fields) }
                    { self.read(source) }
                }
            </section>
        }
    }

    fn read(&self, source: &Source) -> Html {
        let (speech, fields) = (&self.ui.speech, self.fields);
        let reader = Speech { first: speech.first.clone(), second: self.draft.second.clone() };
        let document = source.document(&self.draft.selection);
        let parts: Vec<Placed> = document.placed().collect();
        let drawn = portion(fields, "preview-parts", PORTION, parts.len());
        let mut last: Option<Topic> = None;
        let mut heading = |(chapter, _): &Placed| {
            let topic = chapter.map(|chapter| chapter.topic.clone());
            let is_new = last != topic;
            last = topic;
            chapter.filter(|_| is_new).map(|chapter| html! { <h3>{ say(&reader, &chapter.title) }</h3> })
        };
        html! {
            <>
                if parts.is_empty() {
                    <p>{ speech.say_with("save-choose-count", &[("count", 0_usize.into())]) }</p>
                }
                for placed in parts.iter().take(drawn) {
                    <key={key_of(placed.1)}>
                        { heading(placed).unwrap_or_default() }
                        { self.read_part(&reader, placed.1) }
                    </>
                }
                { more(speech, fields, "preview-parts", PORTION, drawn, parts.len()) }
            </>
        }
    }

    fn read_part(&self, reader: &Speech, part: &Part) -> Html {
        let key = key_of(part);
        let is_open = is_noted(self.fields, "read", &key);
        let name = html! {
            <>
                if let Some(competence) = &part.competence {
                    { key_mark(competence, 0, KeySize::Small) }
                }
                { say(reader, &part.title) }
            </>
        };
        html! {
            <div class="preview-part">
                { unfold(name, is_open, toggle(self.fields, "read", &key)) }
                if is_open {
                    <div class="part-seen">{ blocks(reader, part, self.fields) }</div>
                }
            </div>
        }
    }
}

/// A button that unfolds what follows it. What is folded is not drawn: a file may have some thousand parts.
fn unfold(name: Html, is_open: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="unfold" aria-expanded={if is_open { "true" } else { "false" }} {onclick}>
            { name }
        </button>
    }
}

fn line_id(line: Line) -> String {
    ["line-", line.name()].concat()
}

/// What a line is called.
fn message(line: Line) -> &'static str {
    match line {
        Line::Nickname => "save-part-nickname",
        Line::Answers => "save-line-answers",
        Line::Interests => "printed-interests",
        Line::Exercises => "overview-exercises",
        Line::Evidence => "save-part-evidence",
        Line::Work => "save-line-work",
        Line::WorkAside => "save-line-aside",
        Line::Earlier => "save-line-earlier",
        Line::Unknown => "save-part-others",
        Line::Subject => "save-part-subject",
    }
}

/// How much a line is: how many of its parts are ticked, if only some are; else its answers or its parts. A name is shown
/// itself.
fn how_much(speech: &Speech, line: Line, parts: &[Placed], ticked: usize) -> Html {
    let total = parts.len();
    if ticked > 0 && ticked < total {
        return speech.say_with("save-line-some", &[("ticked", ticked.into()), ("count", total.into())]);
    }
    let answers: usize = parts.iter().map(|(_, part)| part.count()).sum();
    match line {
        Line::Nickname => parts.iter().flat_map(|(_, part)| &part.blocks).map(own).collect(),
        Line::Subject => html! {},
        _ if answers > 0 => speech.say_with("save-part-section", &[("count", answers.into())]),
        Line::Unknown => html! {},
        _ => speech.lines(&|words| words.number(total)),
    }
}

/// The user's own words.
fn own(block: &Block) -> Html {
    if let Block::Own(text) = block {
        user_text(text)
    } else {
        html! {}
    }
}

/// A name by which a part is found again after others were ticked.
fn key_of(part: &Part) -> String {
    format!("{:?}", part.id)
}

/// Whether a field has this among its lines.
fn is_noted(fields: &LocalState, field: &str, line: &str) -> bool {
    fields.get(field).lines().any(|it| it == line)
}

/// Adds a line to a field, or removes it.
fn toggle(fields: &LocalState, field: &'static str, line: &str) -> Callback<MouseEvent> {
    let mut lines: Vec<&str> = fields.get(field).lines().collect();
    match lines.iter().position(|it| *it == line) {
        Some(at) => {
            lines.remove(at);
        }
        None => lines.push(line),
    }
    let (fields, next) = (fields.clone(), lines.join("\n"));
    Callback::from(move |_: MouseEvent| fields.set(field, next.clone()))
}
