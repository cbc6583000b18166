//! What the hub says once it is found out: what is there in a chapter, what could come next in it, and the one suggestion.

use yew::prelude::*;

use crate::app::{Assets, ChapterState, Suggestion, tasks};
use crate::content::exercise::TextKey;
use crate::ui::components::Icon;
use crate::ui::context::Ui;
use crate::ui::later::DrawnHub;
use crate::ui::pages::home;
use crate::ui::speech::MessageArg;

/// What the hub says; nothing without a profile.
pub fn hub(ui: &Ui) -> DrawnHub {
    let Some(hub) = tasks::later::hub(&ui.app) else { return DrawnHub::default() };
    DrawnHub {
        suggestion: ui.state.has(Assets::EXERCISES).then(|| suggestion(ui, &hub.suggestion)),
        lines: hub.chapters.iter().map(|state| chapter_line(ui, state)).collect(),
    }
}

/// What is there in a chapter, and what could come next. It says what is there in green with a tick, and what is not in
/// grey: nothing is missing.
fn chapter_line(ui: &Ui, state: &ChapterState) -> Html {
    let around = &ui.speech.alone();
    let (say, args) = state.done.message();
    let is_there = !matches!(say, "card-open" | "chapter-no-file");
    let next = state.next.as_ref().filter(|_| ui.state.has(Assets::EXERCISES));
    html! {
        <p class="chapter-state">
            <span class={if is_there { "chapter-there" } else { "chapter-none" }}>
                if is_there {
                    { Icon::CHECK.draw() }
                }
                { around.say_with(say, &args) }
            </span>
            if let Some(next) = next {
                <span class="chapter-next">{ Icon::NEXT.draw() }{ words(ui, next, true) }</span>
            }
        </p>
    }
}

/// The one suggestion.
fn suggestion(ui: &Ui, suggestion: &Suggestion) -> Html {
    let about = match suggestion {
        Suggestion::Begin(section) | Suggestion::GoOn(section) => {
            let say = [&section.competence, ".short"].concat();
            Some(html! { <p class="suggestion-about">{ ui.speech.alone().say(say) }</p> })
        }
        _ => None,
    };
    home::suggestion(&suggestion.route(&ui.state), words(ui, suggestion, false), about)
}

/// What a suggestion says. In a chapter it is short and in one language, and a key is named there.
fn words(ui: &Ui, suggestion: &Suggestion, in_chapter: bool) -> Html {
    let speech = if in_chapter { ui.speech.alone() } else { ui.speech.clone() };
    match suggestion {
        Suggestion::Begin(section) | Suggestion::GoOn(section) if in_chapter => {
            let competence = section.competence.as_str();
            speech.say_named("hub-key", &[("competence", MessageArg::Short(competence))])
        }
        Suggestion::Exercise { id, .. } => match ui.state.exercise(id) {
            Some(exercise) => {
                let title = TextKey::Title.message(exercise);
                speech.say_named(suggestion.message(), &[("title", MessageArg::Message(&title))])
            }
            None => html! {},
        },
        _ => speech.say(suggestion.message()),
    }
}
