//! What is in a profile file, as its reader sees it: the preview before saving and the screen after opening are this
//! one drawing. It draws the same document as the printable page (`profile_file::html`).

mod overview;

use std::rc::Rc;

use yew::prelude::*;

use crate::platform;
use crate::profile_file::document::{Block, Chapter, Detail, Document, Group, Once, Part, PartId, Phrase, Topic};
use crate::ui::art;
use crate::ui::components::{
    Button, KeySize, LocalState, PORTION, button, disclosure, key_mark, more, portion, user_text, with_local_state,
};
use crate::ui::speech::Speech;

/// How many answers of a file's runs are drawn before the user asks for more. A run is drawn as a whole or not at all.
const MAX_ANSWERS_AT_FIRST: usize = 300;

/// Everything in a file, long lists in portions: for users who have to see all of it before they save it.
pub fn file_view(speech: &Speech, document: &Rc<Document>) -> Html {
    let (speech, document) = (speech.clone(), document.clone());
    with_local_state(move |fields| draw(&Seen { speech: &speech, fields, is_folded: false }, &document))
}

/// The same for users who look at a file: the overview first, and each chapter folded. What is folded is not printed.
pub fn file_at_a_glance(speech: &Speech, document: &Rc<Document>) -> Html {
    let (speech, document) = (speech.clone(), document.clone());
    with_local_state(move |fields| draw(&Seen { speech: &speech, fields, is_folded: true }, &document))
}

/// What the drawing of a chapter needs.
struct Seen<'a> {
    speech: &'a Speech,
    fields: &'a LocalState,
    is_folded: bool,
}

/// The fields are those of [`field`], which say how much was asked for, and `unknown`, which names the parts without
/// words in this version that are shown.
fn draw(seen: &Seen, document: &Document) -> Html {
    let Seen { speech, fields, .. } = *seen;
    let runs = || document.chapters.iter().filter(|chapter| chapter.topic.run().is_some());
    let short = document.chapters.iter().filter(|chapter| chapter.topic.is_short());
    let others = document.chapters.iter().filter(|chapter| chapter.topic == Topic::Others);
    let at_once = runs_at_once(runs());
    let drawn = portion(fields, "runs", at_once, runs().count());
    html! {
        <div class="file-view">
            <div class="file-view-head">
                <p class="file-view-title">{ speech.say("printed-title") }</p>
                for part in document.about.iter() {
                    { part_blocks(speech, part, fields) }
                }
                for line in document.head.iter() {
                    <p>{ say(speech, line) }</p>
                }
            </div>
            { overview::overview(speech, &document.overview) }
            for chapter in short {
                { chapter_part(seen, chapter) }
            }
            for chapter in runs().take(drawn) {
                { chapter_part(seen, chapter) }
            }
            { more(speech, fields, "runs", at_once, drawn, runs().count()) }
            for chapter in others {
                { chapter_part(seen, chapter) }
            }
            <div class="file-view-foot">
                for line in document.foot.iter() {
                    <p>{ say(speech, line) }</p>
                }
            </div>
        </div>
    }
}

/// How many chapters about runs make a portion: at least one, and as many more as stay within
/// [`MAX_ANSWERS_AT_FIRST`].
fn runs_at_once<'d>(chapters: impl Iterator<Item = &'d Chapter>) -> usize {
    let answers =
        |chapter: &Chapter| chapter.parts.iter().filter(|part| part.folded.is_none()).map(Part::count).sum::<usize>();
    let sums = chapters.scan(0, |sum, chapter| {
        *sum += answers(chapter);
        Some(*sum)
    });
    sums.take_while(|sum| *sum <= MAX_ANSWERS_AT_FIRST).count().clamp(1, PORTION)
}

/// The field that says how much of a topic was asked for.
pub fn field(topic: &Topic) -> &'static str {
    match topic {
        Topic::Answers(_) | Topic::Ratings(_) => "runs",
        Topic::Evidence => "evidence",
        Topic::Work => "work",
        Topic::Others => "others",
    }
}

fn chapter_part(seen: &Seen, chapter: &Chapter) -> Html {
    let Seen { speech, fields, is_folded } = *seen;
    let (count, name) = (chapter.parts.len(), field(&chapter.topic));
    // The sections of a run are drawn all at once.
    let is_list = chapter.topic.is_short();
    let drawn = if is_list { portion(fields, name, PORTION, count) } else { count };
    // The dates of a run tell it from others, so they are seen while it is folded.
    let (dates, lead) = match chapter.lead.split_first() {
        Some((dates, lead)) if is_folded && chapter.topic.run().is_some() => (Some(dates), lead),
        _ => (None, chapter.lead.as_slice()),
    };
    let heading = html! {
        <>
            <h2>{ say(speech, &chapter.title) }</h2>
            if let Some(dates) = dates {
                <span class="file-dates">{ say(speech, dates) }</span>
            }
        </>
    };
    let body = html! {
        <>
            for line in lead.iter() {
                <p>{ say(speech, line) }</p>
            }
            for (index, part) in chapter.parts.iter().take(drawn).enumerate() {
                <key={index}>{ framed(speech, part, fields) }</>
            }
            if is_list {
                { more(speech, fields, name, PORTION, drawn, count) }
            }
        </>
    };
    html! {
        <section key={format!("{:?}", chapter.topic)} class="file-run">
            if is_folded {
                { disclosure(heading, false, body) }
            } else {
                { heading }
                { body }
            }
        </section>
    }
}

/// A part with its frame and its heading.
fn framed(speech: &Speech, part: &Part, fields: &LocalState) -> Html {
    let heading = html! {
        if part.is_headed {
            <h3>
                if let Some(competence) = &part.competence {
                    { key_mark(competence, 0, KeySize::Small) }
                }
                { say(speech, &part.title) }
            </h3>
        }
    };
    match &part.id {
        PartId::Section(..) => html! {
            <section class={classes!("file-section", part.competence.as_deref().map(art::hue))}>
                { heading }
                { part_blocks(speech, part, fields) }
            </section>
        },
        PartId::Evidence(_) | PartId::Work(_) => html! {
            <article class="file-piece">{ heading }{ part_blocks(speech, part, fields) }</article>
        },
        PartId::Nickname | PartId::Subject | PartId::Ratings(_) | PartId::Others => html! {
            <>{ heading }{ part_blocks(speech, part, fields) }</>
        },
    }
}

/// What a part says, without its heading. Of what this version of the app has no words for, the screen says how much it
/// is, and shows the ids if the user asks for them.
fn part_blocks(speech: &Speech, part: &Part, fields: &LocalState) -> Html {
    let Some(folded) = &part.folded else { return blocks(speech, part, fields) };
    let name = format!("{:?}", part.id);
    let is_asked = fields.get("unknown").lines().any(|it| it == name);
    // Every page has at most one such part of a run, and a heading needs an id without spaces.
    let heading = match &part.id {
        PartId::Section(run, _) => format!("unknown-{run}"),
        _ => "unknown".to_owned(),
    };
    let onclick = {
        let (fields, heading) = (fields.clone(), heading.clone());
        let asked = format!("{}\n{name}", fields.get("unknown"));
        Callback::from(move |_: MouseEvent| {
            fields.set("unknown", asked.clone());
            platform::focus::to_element(&heading);
        })
    };
    html! {
        <>
            <p id={heading} tabindex="-1">{ say(speech, folded) }</p>
            if is_asked {
                { blocks(speech, part, fields) }
            } else {
                <p class="actions">{ button(speech, Button::quiet("open-unknown-show", onclick)) }</p>
            }
        </>
    }
}

/// All blocks of a part. Of details there may be very many only where this version does not know what they are; then the
/// field `others` says how many were asked for.
pub fn blocks(speech: &Speech, part: &Part, fields: &LocalState) -> Html {
    let details = |block: &Block| if let Block::Details(details) = block { details.len() } else { 0 };
    let all: usize = part.blocks.iter().map(details).sum();
    let drawn = portion(fields, "others", PORTION, all);
    let mut left = drawn;
    let mut shown = Vec::new();
    for block in &part.blocks {
        if left == 0 && all > drawn {
            break;
        }
        let most = left;
        left = left.saturating_sub(details(block));
        shown.push(draw_block(speech, part, block, most));
    }
    html! {
        <>
            { for shown }
            if part.id == PartId::Others {
                { more(speech, fields, "others", PORTION, drawn, all) }
            }
        </>
    }
}

fn draw_block(speech: &Speech, part: &Part, block: &Block, most: usize) -> Html {
    match block {
        Block::Heading(line) => html! { <h3>{ say(speech, line) }</h3> },
        Block::Line(line) => html! { <p>{ say(speech, line) }</p> },
        Block::Aside(line) if speech.all().any(|words| line.holds(words)) => {
            html! { <p class="file-aside">{ say(speech, line) }</p> }
        }
        Block::Aside(_) => html! {},
        Block::Own(text) => {
            let class = if part.id == PartId::Nickname { "file-view-name" } else { "file-what" };
            html! { <p {class}>{ user_text(text) }</p> }
        }
        Block::Groups(groups) => html! {
            <dl class="file-groups">
                for (index, group) in groups.iter().enumerate() {
                    <div key={index}>{ draw_group(speech, group) }</div>
                }
            </dl>
        },
        Block::Details(details) => html! {
            <dl class="file-details">
                for (index, detail) in details.iter().take(most).enumerate() {
                    <div key={index}>{ draw_detail(speech, detail) }</div>
                }
            </dl>
        },
    }
}

fn draw_group(speech: &Speech, group: &Group) -> Html {
    html! {
        <>
            <dt>{ say(speech, &group.title) }</dt>
            <dd>
                <ul>
                    for (index, line) in group.lines.iter().enumerate() {
                        <li key={index}>{ say(speech, line) }</li>
                    }
                </ul>
            </dd>
        </>
    }
}

fn draw_detail(speech: &Speech, detail: &Detail) -> Html {
    html! {
        <>
            <dt>{ say(speech, &detail.label) }</dt>
            <dd>
                for (index, line) in detail.lines.iter().enumerate() {
                    if index == 0 {
                        { say(speech, line) }
                    } else {
                        <span class="file-more">{ say(speech, line) }</span>
                    }
                }
            </dd>
        </>
    }
}

/// A line of a document, in the languages of the reader.
pub fn say(speech: &Speech, line: &Phrase) -> Html {
    match line.once(speech.all()) {
        Some(Once::Id(id)) => html! { <code dir="ltr">{ id }</code> },
        Some(Once::Own(text)) => user_text(text),
        None => match speech.only(|words| line.holds(words)) {
            Some(speech) => speech.lines(&|words| line.text(words)),
            None => html! {},
        },
    }
}
