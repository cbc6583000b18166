//! What is in a profile file, as its reader sees it: the preview before saving and the screen after opening are this
//! one function. It shows the same messages in the same order as the printable page (`profile_file::html`).

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::ItemId;
use crate::i18n::{Arg, Words};
use crate::platform;
use crate::profile_file::{EvidenceView, Group, OtherView, RatingGroup, RunView, SectionView, View, WorkView};
use crate::ui::art;
use crate::ui::components::{
    Button, ButtonKind, Fields, KeySize, PORTION, button, key_mark, more, portion, user_text, with_fields,
};
use crate::ui::speech::Speech;

/// How many answers of a file's runs are drawn before the user asks for more. A run is drawn as a whole or not at all.
const MOST_ANSWERS_AT_FIRST: usize = 300;

/// Everything in a file, long lists in portions.
pub fn file_view(speech: &Speech, view: &Rc<View>) -> Html {
    let (speech, view) = (speech.clone(), view.clone());
    with_fields(move |fields| draw(&speech, &view, fields))
}

/// The fields are `runs`, `evidence`, `work` and `others`, which say how many of each were asked for, and `unknown`, which names
/// the runs whose answers without words in this version are shown.
fn draw(speech: &Speech, view: &View, fields: &Fields) -> Html {
    let at_once = runs_at_once(view);
    let runs = portion(fields, "runs", at_once, view.runs.len());
    let evidence = portion(fields, "evidence", PORTION, view.evidence.len());
    let work = portion(fields, "work", PORTION, view.work.len());
    html! {
        <div class="file-view">
            <div class="file-view-head">
                <p class="file-view-title">{ speech.say("printed-title") }</p>
                if let Some(nickname) = &view.nickname {
                    <p class="file-view-name">{ user_text(nickname) }</p>
                }
                <p>{ speech.say_with("printed-saved", &[("date", view.saved.into())]) }</p>
                <p>{ speech.say("printed-own-view") }</p>
                if let Some(subject) = &view.subject {
                    { subject_part(speech, subject) }
                }
            </div>
            for run in view.runs.iter().take(runs) {
                <section key={run.id.to_string()} class="file-run">{ run_part(speech, run, fields) }</section>
            }
            { more(speech, fields, "runs", at_once, runs, view.runs.len()) }
            if !view.evidence.is_empty() {
                <section class="file-run">
                    <h2>{ speech.say("printed-evidence") }</h2>
                    <p>{ speech.say("printed-evidence-about") }</p>
                    for piece in view.evidence.iter().take(evidence) {
                        <key={piece.id.to_string()}>{ evidence_part(speech, piece) }</>
                    }
                    { more(speech, fields, "evidence", PORTION, evidence, view.evidence.len()) }
                </section>
            }
            if !view.work.is_empty() {
                <section class="file-run">
                    <h2>{ speech.say("printed-work") }</h2>
                    <p>{ speech.say("printed-work-about") }</p>
                    for work in view.work.iter().take(work) {
                        <article key={work.occupation.clone()} class="file-piece">
                            <h3>{ work_title(speech, work) }</h3>
                            { work_part(speech, work) }
                        </article>
                    }
                    { more(speech, fields, "work", PORTION, work, view.work.len()) }
                </section>
            }
            { others_part(speech, &view.others, fields) }
            <div class="file-view-foot">
                <p>{ speech.say("printed-others-assess") }</p>
                <p>{ speech.say("printed-also-holds") }</p>
            </div>
        </div>
    }
}

/// How many runs make a portion: at least one, and as many more as stay within [`MOST_ANSWERS_AT_FIRST`].
fn runs_at_once(view: &View) -> usize {
    let answers =
        |run: &RunView| run.sections.iter().filter(|it| it.is_known()).map(SectionView::answers).sum::<usize>();
    let ratings = |run: &RunView| run.ratings.iter().map(|group| group.activities.len()).sum::<usize>();
    let sums = view.runs.iter().scan(0, |sum, run| {
        *sum += answers(run) + ratings(run);
        Some(*sum)
    });
    sums.take_while(|sum| *sum <= MOST_ANSWERS_AT_FIRST).count().clamp(1, PORTION)
}

fn run_part(speech: &Speech, run: &RunView, fields: &Fields) -> Html {
    let sections = run.sections.iter().enumerate();
    html! {
        <>
            if !run.sections.is_empty() || run.ratings.is_empty() {
                <h2>{ speech.say("printed-run") }</h2>
                <p>{ speech.lines(&|words| when(run, words)) }</p>
            }
            for (index, section) in sections {
                <section key={index} class={classes!("file-section", art::hue(&section.section.competence))}>
                    <h3>
                        if section.is_known() {
                            { key_mark(&section.section.competence, 0, KeySize::Small) }
                        }
                        { section_name(speech, section) }
                    </h3>
                    if section.is_known() {
                        { section_part(speech, section) }
                    } else {
                        { unknown_part(speech, run, section, fields) }
                    }
                </section>
            }
            if !run.ratings.is_empty() {
                <h2>{ speech.say("printed-interests") }</h2>
                <p>{ speech.lines(&|words| when(run, words)) }</p>
                { ratings_part(speech, run) }
            }
        </>
    }
}

/// Answers that this version of the app has no words for: how many they are, and their ids if the user asks for them.
/// The ids are drawn only then, because a file with an exercise that this version does not have may have hundreds in
/// each run.
fn unknown_part(speech: &Speech, run: &RunView, section: &SectionView, fields: &Fields) -> Html {
    // No id contains a space.
    let is_asked = fields.get("unknown").split(' ').any(|id| id == run.id.as_str());
    let onclick = {
        let (fields, asked) = (fields.clone(), format!("{} {}", fields.get("unknown"), run.id));
        let heading = format!("unknown-{}", run.id);
        Callback::from(move |_: MouseEvent| {
            fields.set("unknown", asked.clone());
            platform::focus::to_element(&heading);
        })
    };
    html! {
        <>
            <p id={format!("unknown-{}", run.id)} tabindex="-1">
                { speech.say_with("open-unknown", &[("count", section.answers().into())]) }
            </p>
            if is_asked {
                { section_part(speech, section) }
            } else {
                <p class="actions">{ button(speech, Button {
                    say: "open-unknown-show", kind: ButtonKind::Quiet, onclick, ..Default::default()
                }) }</p>
            }
        </>
    }
}

/// The ratings of activities, by rating, without a heading.
pub fn ratings_part(speech: &Speech, run: &RunView) -> Html {
    html! {
        <>
            <p>{ speech.say("printed-interests-about") }</p>
            <dl class="file-groups">
                for group in run.ratings.iter() {
                    <div key={group.message()}>
                        <dt>{ speech.say(group.message()) }</dt>
                        <dd>
                            <ul>
                                for id in group.activities.iter() {
                                    <li key={id.clone()}>{ activity(speech, id) }</li>
                                }
                            </ul>
                        </dd>
                    </div>
                }
            </dl>
        </>
    }
}

/// An activity in words, or by its id if this version of the app has no words for it.
fn activity(speech: &Speech, id: &str) -> Html {
    html! {
        if speech.all().all(|words| RatingGroup::is_known(id, words)) {
            { speech.say(id) }
        } else {
            <code dir="ltr">{ id }</code>
        }
    }
}

/// When a run was.
fn when(run: &RunView, words: &Words) -> String {
    match run.finished {
        Some(finished) if words.date(finished) == words.date(run.started) => {
            words.t_with("printed-run-day", &[("date", finished.into())])
        }
        Some(finished) => words.t_with("printed-run-days", &[("from", run.started.into()), ("to", finished.into())]),
        None => words.t_with("printed-run-since", &[("date", run.started.into())]),
    }
}

/// The name of a section: the competence, and its language if it is asked per language.
pub fn section_name(speech: &Speech, section: &SectionView) -> Html {
    speech.lines(&|words| {
        let competence = section.section.competence.as_str();
        match &section.section.language {
            _ if !section.is_known() => words.t("printed-unknown"),
            None => words.t(competence),
            Some(language) => {
                let language = words.language_name(language);
                let args = [("competence", Arg::from(words.t(competence))), ("language", language.into())];
                words.t_with("printed-in-language", &args)
            }
        }
    })
}

/// The answers of a section, without its heading. The name of 2018 is shown if it differs.
pub fn section_part(speech: &Speech, section: &SectionView) -> Html {
    let name_2018 = speech.name_2018(&section.section.competence).filter(|_| section.is_known());
    html! {
        <>
            if let Some(name_2018) = name_2018 {
                <p class="file-2018">{ name_2018 }</p>
            }
            <dl class="file-groups">
                for group in section.groups.iter() {
                    <div key={group.answer.name()}>{ group_part(speech, group, section.is_known()) }</div>
                }
            </dl>
        </>
    }
}

fn group_part(speech: &Speech, group: &Group, is_known: bool) -> Html {
    html! {
        <>
            <dt>{ speech.say(format!("answer-{}", group.answer.name())) }</dt>
            <dd>
                <ul>
                    for item in group.items.iter() {
                        <li key={item.to_string()}>{ statement(speech, item, is_known) }</li>
                    }
                </ul>
            </dd>
        </>
    }
}

/// A statement in words, or by its id if this version of the app has no words for it.
fn statement(speech: &Speech, item: &ItemId, is_known: bool) -> Html {
    html! {
        if is_known {
            { speech.say(&item.statement) }
        } else {
            <code dir="ltr">{ item.to_string() }</code>
        }
    }
}

/// A piece of evidence.
pub fn evidence_part(speech: &Speech, piece: &EvidenceView) -> Html {
    let language = piece.item.language.as_ref().filter(|_| piece.is_known);
    html! {
        <article class="file-piece">
            <p class="file-what">{ user_text(&piece.what) }</p>
            <dl class="file-details">
                <div>
                    <dt>{ speech.say("printed-shows") }</dt>
                    <dd>
                        { statement(speech, &piece.item, piece.is_known) }
                        if let Some(language) = language {
                            <span class="file-language">{ speech.language(language) }</span>
                        }
                    </dd>
                </div>
                if let Some(setting) = piece.setting {
                    <div><dt>{ speech.say("printed-where") }</dt><dd>{ speech.say(format!("setting-{}", setting.name())) }</dd></div>
                }
                if !piece.when.is_empty() {
                    <div><dt>{ speech.say("printed-when") }</dt><dd>{ user_text(&piece.when) }</dd></div>
                }
                if let Some(proof) = piece.proof {
                    <div><dt>{ speech.say("printed-proof") }</dt><dd>{ speech.say(format!("proof-{}", proof.name())) }</dd></div>
                }
                if !piece.proof_note.is_empty() {
                    <div><dt>{ speech.say("printed-proof-note") }</dt><dd>{ user_text(&piece.proof_note) }</dd></div>
                }
            </dl>
        </article>
    }
}

/// The id by which files of one person can be recognised.
pub fn subject_part(speech: &Speech, subject: &str) -> Html {
    html! { <p>{ speech.say_with("printed-subject", &[("subject", subject.into())]) }</p> }
}

/// What this version of the app does not know, as text. The field is `others`, which says how many lines were asked for.
pub fn others_part(speech: &Speech, others: &[OtherView], fields: &Fields) -> Html {
    let all = others.iter().map(|other| other.lines.len()).sum();
    let drawn = portion(fields, "others", PORTION, all);
    let mut left = drawn;
    // Each with as many of its lines as still fit; a heading takes none.
    let sections = others.iter().enumerate().take_while(|(index, other)| {
        let fits = *index == 0 || left > 0;
        left = left.saturating_sub(other.lines.len());
        fits
    });
    let sections: Vec<_> = sections.collect();
    let before = |index: usize| others.iter().take(index).map(|other| other.lines.len()).sum::<usize>();
    html! {
        <>
            for (index, other) in sections {
                <section key={index} class="file-run">
                    { other_part(speech, other, drawn.saturating_sub(before(index))) }
                </section>
            }
            { more(speech, fields, "others", PORTION, drawn, all) }
        </>
    }
}

/// One exercise or all else, with at most so many lines.
fn other_part(speech: &Speech, other: &OtherView, most: usize) -> Html {
    html! {
        <>
            if let Some(name) = &other.exercise {
                <h2>{ speech.say_with("printed-other-exercise", &[("name", name.as_str().into())]) }</h2>
            } else {
                <h2>{ speech.say("printed-others") }</h2>
            }
            if let Some(started) = other.started {
                <p>{ speech.say_with("printed-other-started", &[("date", started.into())]) }</p>
            }
            <p>{ speech.say("printed-others-about") }</p>
            <dl class="file-details">
                for (index, line) in other.lines.iter().enumerate().take(most) {
                    <div key={index}>
                        <dt><code dir="ltr">{ &line.label }</code></dt>
                        <dd>{ user_text(&line.text) }</dd>
                    </div>
                }
            </dl>
        </>
    }
}

/// The title of a kind of work, or its code if this version of the app has none.
pub fn work_title(speech: &Speech, work: &WorkView) -> Html {
    html! {
        if speech.all().all(|words| work.is_known(words)) {
            { speech.say(work.title()) }
        } else {
            <code dir="ltr">{ &work.occupation }</code>
        }
    }
}

/// What the user decided about a kind of work, without its title.
pub fn work_part(speech: &Speech, work: &WorkView) -> Html {
    html! {
        <>
            if let Some(stance) = work.stance_message() {
                <p>{ speech.say(stance) }</p>
            }
            if !work.note.is_empty() {
                <dl class="file-details">
                    <div><dt>{ speech.say("printed-work-note") }</dt><dd>{ user_text(&work.note) }</dd></div>
                </dl>
            }
        </>
    }
}
