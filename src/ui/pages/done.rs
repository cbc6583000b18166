//! The end of a section.

use yew::prelude::*;

use crate::app::{Route, SectionPath, StorageMode, tasks};
use crate::content::{Action, Section, summarise};
use crate::ui::components::{Button, KeySize, LinkTo, Page, RingSize, button, key_mark, key_ring, link_to, page};
use crate::ui::context::Ui;
use crate::ui::pages::errors;
use crate::ui::pages::home::ring_keys;
use crate::ui::pages::quick_copy::{Offer, quick_copy};
use crate::ui::speech::MessageArg;

/// What was reached, and where to go from here.
pub fn done_page(ui: &Ui, place: &SectionPath) -> Html {
    let speech = &ui.speech;
    let Some((pack, _, run)) = ui.in_run() else { return errors::waiting(ui) };
    let summaries = summarise(&pack, &run);
    let summary =
        ui.state.section(place).and_then(|section| summaries.iter().find(|summary| summary.section == section));
    let Some(summary) = summary else {
        return errors::not_found(speech, &Route::Home, "nav-home");
    };
    let section = summary.section.clone();
    let own = summary.reached.own();
    let skipped = summary.reached.skipped == summary.reached.total();
    let stopped = section.progress(&pack, &run).is_cut_short();
    let (title, title_names) = about(&section, ["done-title", "done-title-in-language"]);
    let next = ui.state.next_place();
    let all_done = next.is_none();
    // A competence that still needs a language has no section yet.
    let next_section = next.as_ref().map(|place| ui.state.section(place).unwrap_or(Section::of(&place.competence)));
    let next = next.zip(next_section.as_ref()).map(|(place, section)| {
        let (say, names) = about(section, ["done-next", "done-next-in-language"]);
        (place, say, names)
    });
    let resume = {
        let (ui, section) = (ui.clone(), section.clone());
        Callback::from(move |_: MouseEvent| {
            let section = section.clone();
            ui.run(|app| async move { tasks::act(&app, Action::Resume(section)).await });
        })
    };
    let first = Route::Ask(place.clone(), 1);
    // A user who stopped has not seen what comes after their last answer.
    let items = section.counted(&pack, &run);
    let last = items.iter().rposition(|(item, _)| run.answers.contains_key(item)).unwrap_or_default();
    let last = Route::Ask(place.clone(), last + 1);
    ui.back_by_key(&last);
    page(
        speech,
        Page {
            title: speech.say_named(title, &title_names),
            back: Some((last.to_hash(), "previous-statement")),
            children: html! {
                <>
                    <div class="moment">
                        if all_done {
                            { key_ring(&ring_keys(speech, &pack, &summaries), RingSize::Large, true) }
                        } else {
                            { key_mark(&section.competence, own, KeySize::Large) }
                        }
                    </div>
                    if all_done {
                        <p class="lead">{ speech.say("done-all") }</p>
                    }
                    if skipped {
                        <p class="lead">{ speech.say("all-skipped") }</p>
                    } else {
                        <p class="lead">{ speech.say_with("done-own", &[("own", own.into()), ("all", summary.reached.total().into())]) }</p>
                    }
                    if stopped {
                        <p>{ speech.say("done-stopped") }</p>
                    }
                    if ui.state.storage.mode == Some(StorageMode::Session) {
                        { quick_copy(ui, Offer::WhenDue) }
                    }
                    <div class="actions">
                        if let Some((next, say, names)) = next {
                            { link_to(speech, LinkTo {
                                args: &names,
                                ..LinkTo::primary(say, Route::Section(next).to_hash())
                            }) }
                        } else {
                            { link_to(speech, LinkTo::primary("home-see-results", Route::Results.to_hash())) }
                        }
                        // At most three ways. All results have this one among them, whoever goes on after all sees the
                        // answers on the way, and the header leads home.
                        if !all_done {
                            { link_to(speech, LinkTo::secondary(
                                "done-result", Route::Result(section.competence.clone()).to_hash()
                            )) }
                        }
                        if stopped {
                            { button(speech, Button::quiet("done-resume", resume)) }
                        } else {
                            { link_to(speech, LinkTo::quiet("done-review", first.to_hash())) }
                        }
                    </div>
                </>
            },
            ..Default::default()
        },
    )
}

/// What to say about a section: the first message if it has no language, otherwise the second, with its names.
fn about<'a>(section: &'a Section, says: [&'static str; 2]) -> (&'static str, Vec<(&'static str, MessageArg<'a>)>) {
    match &section.language {
        None => (says[0], vec![("competence", MessageArg::Message(&section.competence))]),
        Some(language) => (
            says[1],
            vec![("competence", MessageArg::Short(&section.competence)), ("language", MessageArg::Language(language))],
        ),
    }
}
