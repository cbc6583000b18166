//! What a file would change in a profile, each change with a tick; and the yes or no to it.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::OpenFile;
use crate::app::tasks;
use crate::content::exercise::Exercise;
use crate::content::{Library, Pack};
use crate::domain::{ActivityRating, Entry, ProfileData};
use crate::i18n::msg;
use crate::platform;
use crate::profile_file::document::{self, Block, Part, Phrase};
use crate::profile_file::merge::fits;
use crate::profile_file::{Difference, EvidenceRecord, Merge, merge};
use crate::ui::components::{
    Button, Check, LocalState, Notice, NoticeKind, PORTION, Page, button, check, error_line, more, notice, page,
    portion, with_local_state,
};
use crate::ui::context::Ui;
use crate::ui::pages::file_view::{blocks, say};
use crate::ui::pages::results::parts::{answer_words, in_language};
use crate::ui::speech::{MessageArg, Speech};

/// A group of changes: its heading, which is also the name of the field that says how many of it are shown, and whether
/// a change is one of it.
type ChangeGroup = (&'static str, fn(&Difference) -> bool);

/// The changes in their order on the page.
const GROUPS: [ChangeGroup; 8] = [
    (msg("join-sets"), |it| matches!(it, Difference::Run { .. } | Difference::Frame { .. })),
    (msg("join-changed-answers"), |it| {
        matches!(it, Difference::Answer { then: Some(_), .. } | Difference::Rating { then: Some(_), .. })
    }),
    (msg("join-new-answers"), |it| {
        matches!(it, Difference::Answer { then: None, .. } | Difference::Rating { then: None, .. })
    }),
    (msg("join-changed-evidence"), |it| matches!(it, Difference::Evidence { then: Some(_), .. })),
    (msg("join-new-evidence"), |it| matches!(it, Difference::Evidence { then: None, .. })),
    (msg("overview-exercises"), |it| {
        matches!(it, Difference::Exercise { .. } | Difference::ExerciseFrame { .. } | Difference::Entry { .. })
    }),
    (msg("join-work"), |it| matches!(it, Difference::Work { .. })),
    (msg("printed-others"), |it| matches!(it, Difference::Others(_))),
];

#[derive(Properties, PartialEq)]
pub struct DifferencesProps {
    pub ui: Ui,
    pub file: Rc<OpenFile>,
    /// The profile that the file would change.
    pub profile: Rc<ProfileData>,
    pub pack: Rc<Pack>,
    /// Goes back to the file.
    pub onback: Callback<()>,
}

#[component]
pub fn Differences(props: &DifferencesProps) -> Html {
    let merge = {
        let (profile, file, pack) = (props.profile.clone(), props.file.clone(), props.pack.clone());
        let exercises = props.ui.state.content.exercises.unwrap_or_default();
        use_memo((Rc::as_ptr(&props.profile).addr(), exercises.as_ptr().addr()), move |_| {
            merge(&profile, &file.file, &Library { statements: &pack, exercises })
        })
    };
    let left_out = use_state_eq(BTreeSet::<usize>::new);
    let problem = use_state_eq(|| None::<&'static str>);
    use_effect_with((), |()| platform::focus::to_heading());
    {
        // The ticks belong to the changes that were shown.
        let left_out = left_out.clone();
        use_effect_with(Rc::as_ptr(&props.profile).addr(), move |_| {
            left_out.set(BTreeSet::new());
        });
    }
    let ontick = {
        let left_out = left_out.clone();
        Callback::from(move |(at, on): (usize, bool)| {
            let mut next = (*left_out).clone();
            if on {
                next.remove(&at);
            } else {
                next.insert(at);
            }
            left_out.set(next);
        })
    };
    let accepted: BTreeSet<usize> = (0..merge.differences.len()).filter(|at| !left_out.contains(at)).collect();
    let onyes = {
        let (ui, profile, file, merge) = (props.ui.clone(), props.profile.clone(), props.file.clone(), merge.clone());
        let (accepted, problem) = (accepted.clone(), problem.clone());
        Callback::from(move |_: MouseEvent| {
            problem.set(None);
            // What is tried out here gets no ids.
            let after = merge.apply(&profile, &|at| accepted.contains(&at), &mut String::new);
            if !fits(&profile, &after) {
                problem.set(Some(msg("open-add-too-many")));
                return;
            }
            let (profile, file, merge) = (profile.clone(), file.clone(), merge.clone());
            let (accepted, problem) = (accepted.clone(), problem.clone());
            ui.run(move |app| async move {
                if !tasks::join_file(&app, &profile.profile.id, &file.file, &merge, &accepted).await {
                    problem.set(Some(msg("join-changed-meanwhile")));
                }
            });
        })
    };
    let view = View {
        speech: props.ui.speech.clone(),
        pack: props.pack.clone(),
        exercises: props.ui.state.content.exercises.unwrap_or_default(),
        file: props.file.clone(),
        merge,
        accepted: Rc::new(accepted),
        problem: *problem,
        ontick,
        onyes,
        onno: props.onback.reform(|_: MouseEvent| ()),
    };
    with_local_state(move |fields| view.draw(fields))
}

/// What the page draws.
struct View {
    speech: Speech,
    pack: Rc<Pack>,
    exercises: &'static [Exercise],
    file: Rc<OpenFile>,
    merge: Rc<Merge>,
    accepted: Rc<BTreeSet<usize>>,
    problem: Option<&'static str>,
    ontick: Callback<(usize, bool)>,
    onyes: Callback<MouseEvent>,
    onno: Callback<MouseEvent>,
}

impl View {
    fn library(&self) -> Library<'_> {
        Library { statements: &self.pack, exercises: self.exercises }
    }

    fn draw(&self, fields: &LocalState) -> Html {
        let speech = &self.speech;
        let all = self.merge.differences.iter().enumerate();
        let groups = GROUPS.map(|(title, is_in)| (title, all.clone().filter(|(_, it)| is_in(it)).collect::<Vec<_>>()));
        let count = self.accepted.len();
        let is_nothing = self.merge.differences.is_empty();
        page(
            speech,
            Page {
                title: speech.say("join-title"),
                lead: Some(html! {
                    <>
                        <p>{ speech.say_with("open-shown-file", &[("name", self.file.name.clone().into())]) }</p>
                        if !is_nothing {
                            <p>{ speech.say("join-lead") }</p>
                        }
                    </>
                }),
                children: html! {
                    <>
                        if is_nothing {
                            { notice(Notice {
                                kind: NoticeKind::Good, children: html! { <p>{ speech.say("join-nothing") }</p> },
                                ..Default::default()
                            }) }
                        }
                        <ul>
                            for (title, changes) in groups.iter().filter(|(_, changes)| !changes.is_empty()) {
                                <li key={*title}>{ speech.say_named("join-count", &[
                                    ("what", MessageArg::Message(title)), ("count", changes.len().into()),
                                ]) }</li>
                            }
                        </ul>
                        if self.merge.newer_here > 0 {
                            <p>{ speech.say_with("join-newer-here", &[("count", self.merge.newer_here.into())]) }</p>
                        }
                        for (title, changes) in groups.iter().filter(|(_, changes)| !changes.is_empty()) {
                            <section key={*title}>
                                <h2>{ speech.say(*title) }</h2>
                                { self.group(fields, title, changes) }
                            </section>
                        }
                        <div class="live" role="alert">
                            if let Some(problem) = self.problem {
                                { error_line(None, speech.say(problem)) }
                            }
                        </div>
                        <div class="actions">
                            if !is_nothing {
                                { button(speech, Button {
                                    args: &[("count", count.into())], disabled: count == 0,
                                    ..Button::primary("join-yes", self.onyes.clone())
                                }) }
                            }
                            { button(speech, Button::new("join-no", self.onno.clone())) }
                        </div>
                    </>
                },
                ..Default::default()
            },
        )
    }

    fn group(&self, fields: &LocalState, name: &'static str, changes: &[(usize, &Difference)]) -> Html {
        let drawn = portion(fields, name, PORTION, changes.len());
        html! {
            <>
                <ul class="changes">
                    for (at, change) in changes.iter().take(drawn) {
                        <li key={*at}>
                            { check(Check {
                                id: &format!("take-{at}"), label: self.title(change),
                                checked: self.accepted.contains(at), onchange: {
                                    let at = *at;
                                    self.ontick.reform(move |on| (at, on))
                                }, hint: self.hint(change),
                            }) }
                            { self.details(change, fields) }
                        </li>
                    }
                </ul>
                { more(&self.speech, fields, name, PORTION, drawn, changes.len()) }
            </>
        }
    }

    /// What a change is about.
    fn title(&self, change: &Difference) -> Html {
        let speech = &self.speech;
        match change {
            Difference::Run { run, .. } => say(speech, &document::exercise(&run.exercise, &self.library())),
            Difference::Frame { now, .. } => say(speech, &document::exercise(&now.exercise, &self.library())),
            Difference::Exercise { run, .. } => {
                say(speech, &document::exercise_name(&run.exercise, run.words.as_ref(), &self.library()))
            }
            Difference::ExerciseFrame { now, .. } => {
                say(speech, &document::exercise_name(&now.exercise, now.words.as_ref(), &self.library()))
            }
            Difference::Entry { exercise, words, now, .. } => {
                say(speech, &document::entry_part(exercise, words.as_ref(), now, &self.library()).title)
            }
            Difference::Answer { item, .. } => say(speech, &document::statement(item, &self.library())),
            Difference::Rating { now, .. } => say(speech, &document::activity(&now.activity)),
            Difference::Evidence { now, .. } => say(speech, &document::piece(now, &self.library()).title),
            Difference::Work { now, .. } => say(speech, &document::kind_of_work(now).title),
            Difference::Others(_) => speech.say("join-others"),
        }
    }

    /// When a set of answers was begun and how much it is; the language that a statement is about.
    fn hint(&self, change: &Difference) -> Option<Html> {
        match change {
            Difference::Run { run, .. } => {
                let count = run.answers.len() + run.ratings.len();
                let args = [("date", run.started.into()), ("count", count.into())];
                Some(self.speech.say_with("join-set", &args))
            }
            Difference::Exercise { run, .. } => {
                let args = [("date", run.started.into()), ("count", run.entries.len().into())];
                Some(self.speech.say_with("overview-exercise", &args))
            }
            Difference::Entry { exercise, words, .. } => {
                Some(say(&self.speech, &document::exercise_name(exercise, words.as_ref(), &self.library())))
            }
            Difference::Answer { item, .. } if item.language.is_some() => {
                let is_known = matches!(document::statement(item, &self.library()), Phrase::Message(_));
                is_known.then(|| in_language(&self.speech, item))
            }
            _ => None,
        }
    }

    /// What was, and what would be.
    fn details(&self, change: &Difference, fields: &LocalState) -> Html {
        let speech = &self.speech;
        match change {
            Difference::Run { goes_on, .. } | Difference::Exercise { goes_on, .. } => {
                let what = if *goes_on { msg("join-set-goes-on") } else { msg("join-set-beside") };
                html! { <p>{ speech.say(what) }</p> }
            }
            Difference::Frame { then, now } => {
                let date = [("date", now.started.into())];
                let what = if then.finished == now.finished { msg("join-frame") } else { msg("join-frame-finished") };
                html! { <p>{ speech.say_with(what, &date) }</p> }
            }
            Difference::ExerciseFrame { then, now } => {
                let date = [("date", now.started.into())];
                let what =
                    if then.finished == now.finished { msg("join-exercise") } else { msg("join-exercise-finished") };
                html! { <p>{ speech.say_with(what, &date) }</p> }
            }
            Difference::Entry { exercise, words, then, now, .. } => {
                let part = |it: &Entry| document::entry_part(exercise, words.as_ref(), it, &self.library());
                self.parts(then.as_ref().map(part), &part(now), fields)
            }
            Difference::Answer { then, now, .. } => {
                let words = |answer| answer_words(speech, Some(answer));
                then_now(speech, then.map(|given| words(given.answer)), words(now.answer))
            }
            Difference::Rating { then, now, .. } => {
                then_now(speech, then.as_ref().map(|given| rating(speech, given)), rating(speech, now))
            }
            Difference::Evidence { then, now } => {
                let part = |it: &EvidenceRecord| document::piece(it, &self.library());
                self.parts(then.as_ref().map(part), &part(now), fields)
            }
            Difference::Work { then, now } => {
                self.parts(then.as_ref().map(document::kind_of_work), &document::kind_of_work(now), fields)
            }
            Difference::Others(_) => html! {},
        }
    }

    /// A part of the document as it was and as it would be.
    fn parts(&self, then: Option<Part>, now: &Part, fields: &LocalState) -> Html {
        let speech = &self.speech;
        let draw = |part: &Part| {
            // What was typed on one line stands in the title already.
            let mut part = part.clone();
            part.blocks.retain(|block| !matches!((block, &part.title), (Block::Own(a), Phrase::Own(b)) if a == b));
            blocks(speech, &part, fields)
        };
        // Where its name is what was changed, it is said in both.
        let is_renamed = then.as_ref().is_some_and(|then| then.is_headed && then.title != now.title);
        let name = |part: &Part| {
            html! {
                if is_renamed {
                    <p>{ say(speech, &part.title) }</p>
                }
            }
        };
        match then {
            None => draw(now),
            Some(then) => html! {
                <>
                    <h3>{ speech.say("join-before") }</h3>
                    { name(&then) }
                    { blocks(speech, &then, fields) }
                    <h3>{ speech.say("join-after") }</h3>
                    { name(now) }
                    { blocks(speech, now, fields) }
                </>
            },
        }
    }
}

fn rating(speech: &Speech, given: &ActivityRating) -> Html {
    say(speech, &document::rating_words(given.rating))
}

/// An answer as it is on this device, if it is, and in the file.
fn then_now(speech: &Speech, then: Option<Html>, now: Html) -> Html {
    html! {
        if let Some(then) = then {
            <dl class="change">
                <div><dt>{ speech.say("join-before") }</dt><dd>{ then }</dd></div>
                <div><dt>{ speech.say("join-after") }</dt><dd>{ now }</dd></div>
            </dl>
        } else {
            <p>{ now }</p>
        }
    }
}
