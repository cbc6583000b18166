//! What the pages of results share.

use yew::prelude::*;

use crate::app::{Route, State};
use crate::content::{Pack, Reached, Section};
use crate::domain::{Answer, ItemId, Run};
use crate::i18n::{Arg, msg, msg_prefix};
use crate::ui::art;
use crate::ui::components::{BarPart, Button, Icon, Named, Say, SayArgs, SayNamed};

/// The name of a section: its competence and, where it has one, its language.
pub fn section_name(section: &Section) -> Html {
    match &section.language {
        None => html! { <Say id={section.competence.clone()} /> },
        Some(language) => {
            let names = vec![
                ("competence", Named::Message(format!("{}.short", section.competence).into())),
                ("language", Named::Language(language.clone().into())),
            ];
            html! { <SayNamed id="results-part-in-language" {names} /> }
        }
    }
}

/// The language of an item, as a sentence; nothing where it has none.
pub fn in_language(item: &ItemId) -> Html {
    html! {
        if let Some(language) = &item.language {
            <SayNamed id="evidence-in-language" names={vec![("language", Named::Language(language.clone().into()))]} />
        }
    }
}

/// Counts of answers as sentences; what is nought is left out.
pub fn counts(reached: &Reached) -> Html {
    if reached.answered() == 0 {
        return html! { <Say id="counts-none" /> };
    }
    let sentence = |id: &'static str, count: usize| (count > 0).then(|| (id, vec![("count", Arg::from(count))]));
    let own = (reached.own() > 0).then(|| -> (&str, SayArgs) {
        (msg("counts-own"), vec![("own", reached.own().into()), ("total", reached.total().into())])
    });
    let sentences = [
        own,
        sentence(msg("counts-shown"), reached.shown_others),
        sentence(msg("counts-help"), reached.with_help),
        sentence(msg("counts-not-yet"), reached.not_yet),
        sentence(msg("counts-skipped"), reached.skipped),
        sentence(msg("counts-open"), reached.open),
    ];
    html! {
        for (id, args) in sentences.into_iter().flatten() {
            <span key={id} class="count"><Say {id} {args} />{ " " }</span>
        }
    }
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
pub fn legend() -> Vec<(BarPart, AttrValue)> {
    vec![
        (BarPart::ShownOthers, "answer-shown-others".into()),
        (BarPart::OnMyOwn, "answer-on-my-own".into()),
        (BarPart::WithHelp, "answer-with-help".into()),
        (BarPart::NotYet, "answer-not-yet".into()),
        (BarPart::Open, msg("results-no-answer").into()),
    ]
}

/// An answer as its sign and its words.
pub fn answer_words(answer: Option<Answer>) -> Html {
    msg_prefix("answer-");
    html! {
        <span class="answer-words">
            if let Some(answer) = answer {
                { art::answer_sign(answer) }
                <Say id={format!("answer-{}", answer.name())} />
            } else {
                <Say id="results-no-answer" />
            }
        </span>
    }
}

/// Where the first statement without an answer is, in the pack's order; a competence that still wants a language leads
/// to the choice of languages.
pub fn first_open(state: &State, pack: &Pack, run: &Run) -> Option<Route> {
    pack.competences.iter().find_map(|competence| {
        let sections = Section::of_competence(competence, run);
        if sections.is_empty() {
            return Some(Route::Section(state.place(&Section::of(&competence.id))));
        }
        let open = sections.iter().find(|section| !section.progress(pack, run).is_done())?;
        Some(Route::Section(state.place(open)))
    })
}

/// A note of what results rest on: her own answers and their date, and what they are not.
pub fn what_it_rests_on(run: &Run) -> Html {
    let last = run.answers.values().map(|given| given.at).max();
    html! {
        <>
            if let Some(last) = last {
                <p><Say id="rests-answers" args={vec![("date", last.into())]} /></p>
            }
            <p><Say id="rests-no-mark" /></p>
            <p><Say id="rests-not-validated" /></p>
        </>
    }
}

/// A button that prints the page.
#[component]
pub fn PrintButton() -> Html {
    let onclick = Callback::from(|_: MouseEvent| {
        // A browser that cannot print says so itself.
        let _ = gloo::utils::window().print();
    });
    html! { <Button say="print" icon={Some(Icon::Print)} {onclick} /> }
}
