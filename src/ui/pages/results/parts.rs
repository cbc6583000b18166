//! Parts that the pages of results share.

use yew::prelude::*;

use crate::content::{Reached, Section};
use crate::domain::{Answer, ItemId, Run};
use crate::i18n::{msg, msg_prefix};
use crate::platform;
use crate::ui::art;
use crate::ui::components::{BarPart, Button, Icon, button};
use crate::ui::speech::{MessageArg, Speech};

/// The name of a section: its competence and, if it has one, its language.
pub fn section_name(speech: &Speech, section: &Section) -> Html {
    match &section.language {
        None => speech.say(&section.competence),
        Some(language) => speech.say_named(
            "results-part-in-language",
            &[("competence", MessageArg::Short(&section.competence)), ("language", MessageArg::Language(language))],
        ),
    }
}

/// The language of an item, as a sentence; nothing if it has none.
pub fn in_language(speech: &Speech, item: &ItemId) -> Html {
    html! {
        if let Some(language) = &item.language {
            { speech.say_named("evidence-in-language", &[("language", MessageArg::Language(language))]) }
        }
    }
}

/// Counts of answers as sentences, in each language all of them together; counts of zero are left out.
pub fn counts(speech: &Speech, reached: &Reached) -> Html {
    if reached.answered() == 0 {
        return speech.say("counts-none");
    }
    let sentences = [
        (msg("counts-own"), "own", reached.own()),
        (msg("counts-shown"), "count", reached.shown_others),
        (msg("counts-help"), "count", reached.with_help),
        (msg("counts-not-yet"), "count", reached.not_yet),
        (msg("counts-skipped"), "count", reached.skipped),
        (msg("counts-open"), "count", reached.open),
    ];
    speech.lines(&|words| {
        let said = sentences.iter().filter(|(_, _, count)| *count > 0);
        let total = reached.total();
        said.map(|(id, name, count)| words.t_with(id, &[(*name, (*count).into()), ("total", total.into())]))
            .collect::<Vec<_>>()
            .join(" ")
    })
}

/// Counts of answers as cells of a bar.
pub fn bar_parts(reached: &Reached) -> Vec<(BarPart, usize)> {
    vec![
        (BarPart::ShownOthers, reached.shown_others),
        (BarPart::OnMyOwn, reached.on_my_own),
        (BarPart::WithHelp, reached.with_help),
        (BarPart::NotYet, reached.not_yet),
    ]
}

/// What the cells of bars mean.
pub fn legend() -> [(BarPart, &'static str); 5] {
    [
        (BarPart::ShownOthers, "answer-shown-others"),
        (BarPart::OnMyOwn, "answer-on-my-own"),
        (BarPart::WithHelp, "answer-with-help"),
        (BarPart::NotYet, "answer-not-yet"),
        (BarPart::Open, msg("results-no-answer-or-skipped")),
    ]
}

/// An answer as its sign and its words.
pub fn answer_words(speech: &Speech, answer: Option<Answer>) -> Html {
    msg_prefix("answer-");
    html! {
        <span class="answer-words">
            if let Some(answer) = answer {
                { art::answer_sign(answer) }
                { speech.say(format!("answer-{}", answer.name())) }
            } else {
                { speech.say("results-no-answer") }
            }
        </span>
    }
}

/// A note about what results rest on: the user's own answers and their date; and what results are not.
pub fn what_it_rests_on(speech: &Speech, run: &Run) -> Html {
    let last = run.answers.values().map(|given| given.at).max();
    html! {
        <>
            if let Some(last) = last {
                <p>{ speech.say_with("rests-answers", &[("date", last.into())]) }</p>
            }
            <p>{ speech.say("rests-no-mark") }</p>
            <p>{ speech.say("rests-not-validated") }</p>
        </>
    }
}

/// A button that prints the page.
pub fn print_button(speech: &Speech) -> Html {
    let onclick = Callback::from(|_: MouseEvent| platform::files::print());
    button(speech, Button { icon: Some(Icon::PRINT), ..Button::new("print", onclick) })
}
