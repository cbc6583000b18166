//! The competences that the work needs more than others.

use yew::prelude::*;

use crate::app::{Route, SectionPath};
use crate::content::summarise;
use crate::domain::Occupation;
use crate::ui::art;
use crate::ui::pages::work::WorkContext;
use crate::ui::speech::Speech;

/// The competences that the work needs more than others, and which of them the user's answers already show.
pub(super) fn competences(read: &WorkContext, group: &Occupation) -> Html {
    let (speech, ui) = (read.speech(), read.ui);
    let Some((pack, _, run)) = ui.in_run() else { return html! {} };
    if group.competences.is_empty() {
        return html! {};
    }
    let summaries = summarise(&pack, &run);
    html! {
        <section class="block">
            <h2>{ speech.say("occupation-competences") }</h2>
            <ul class="leans-on">
                for id in group.competences.iter() {
                    <li key={id.clone()} class={art::hue(id)}>
                        { art::mark(id) }
                        { competence(speech, id, summaries.iter().filter(|it| it.section.competence == *id)
                            .map(|it| (it.reached.own(), it.reached.answered(), it.reached.total())).max()) }
                    </li>
                }
            </ul>
        </section>
    }
}

/// `reached`: of the user's furthest section, how many statements are done without help, how many are answered, and how
/// many there are.
fn competence(speech: &Speech, id: &str, reached: Option<(usize, usize, usize)>) -> Html {
    match reached.filter(|(_, answered, _)| *answered > 0) {
        Some((own, _, all)) => html! {
            <div>
                <a class="link" href={Route::Result(id.to_owned()).to_hash()}>{ speech.say(id) }</a>
                <p>{ speech.say_with("competence-own", &[("own", own.into()), ("all", all.into())]) }</p>
            </div>
        },
        None => {
            let place = SectionPath { competence: id.to_owned(), language: None };
            html! {
                <div>
                    <a class="link" href={Route::Section(place).to_hash()}>{ speech.say(id) }</a>
                    <p>{ speech.say("competence-open") }</p>
                </div>
            }
        }
    }
}
