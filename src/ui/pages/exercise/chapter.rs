//! A chapter of the notebook with what it holds: its exercises, each with how far it is, and what the app has of its own.

use yew::prelude::*;

use super::intro::cards_done;
use super::{ExerciseContext, frame};
use crate::app::{ExerciseRoute, KEY_COMPETENCES, Route, SectionPath, StorageMode, WorkRoute};
use crate::content::exercise::{Chapter, Exercise, TextKey, is_done};
use crate::content::{Competence, Pack, Section, SectionSummary, summarise};
use crate::domain::{ProfileData, Run};
use crate::ui::components::{Card, KeySize, Page, card, key_mark, page};
use crate::ui::context::Ui;
use crate::ui::pages::errors;
use crate::ui::pages::home::chapter_title;
use crate::ui::pages::idea::kept_idea;
use crate::ui::pages::profiles::switch_profile;

/// A chapter with what it holds.
pub fn chapter_page(ui: &Ui, chapter: Chapter) -> Html {
    let speech = &ui.speech;
    let Some((pack, data, run)) = ui.in_run() else { return errors::waiting(ui) };
    ui.back_by_key(&Route::Home);
    let exercises = ui.state.content.exercises.unwrap_or_default().iter().filter(|it| it.chapter == chapter);
    let exercises: Vec<&Exercise> = exercises.collect();
    page(
        speech,
        Page {
            title: speech.say(chapter_title(chapter)),
            back: Some((Route::Home.to_hash(), "nav-home")),
            wide: chapter == Chapter::Can,
            children: html! {
                <>
                    if chapter == Chapter::Plan {
                        { kept_idea(ui) }
                    }
                    if chapter == Chapter::Can {
                        { eight_keys(ui, &pack, &run) }
                    }
                    <ul class="chapter-list">
                        for exercise in exercises.iter().filter(|it| !it.sensitive) {
                            <li key={exercise.id.clone()}>{ exercise_card(ui, exercise) }</li>
                        }
                        for (href, say, what) in own(ui, &data, chapter) {
                            <li key={say}>{ own_card(ui, &href, say, what) }</li>
                        }
                        // What can hurt stands last, without how far it is: others may see the screen.
                        for exercise in exercises.iter().filter(|it| it.sensitive) {
                            <li key={exercise.id.clone()}>{ exercise_card(ui, exercise) }</li>
                        }
                    </ul>
                    if chapter == Chapter::Me && (ui.state.storage.mode == Some(StorageMode::Device) || ui.state.people.profiles.len() > 1) {
                        <p class="actions">{ switch_profile(ui) }</p>
                    }
                </>
            },
            ..Default::default()
        },
    )
}

/// An exercise with what it comes to and how far the user is.
fn exercise_card(ui: &Ui, exercise: &Exercise) -> Html {
    let cx = ExerciseContext { ui, exercise, run: ui.state.run_of(&exercise.id) };
    let speech = &ui.speech;
    let said = cx.run.filter(|run| run.entries.iter().any(|entry| entry.says_something()));
    let status = match said {
        _ if exercise.sensitive => None,
        None => Some(speech.say("card-open")),
        Some(run) if !exercise.ongoing && is_done(exercise, run) => Some(speech.say("card-done")),
        Some(_) if let Some((done, all)) = cards_done(exercise, cx.run) => {
            Some(speech.say_with("card-going", &[("done", done.into()), ("all", all.into())]))
        }
        Some(run) => {
            let last = run.entries.iter().map(|entry| entry.changed).max().unwrap_or(run.started);
            Some(speech.say_with("exercise-begun", &[("date", last.into())]))
        }
    };
    card(Card {
        href: Some(cx.route(ExerciseRoute::Intro).to_hash()),
        title: Some(cx.say(TextKey::Title)),
        children: html! {
            <>
                <p>{ cx.say(TextKey::Outcome) }</p>
                { frame::local_line(&cx) }
                if let Some(status) = status {
                    <p class="card-status">{ status }</p>
                }
            </>
        },
        ..Default::default()
    })
}

fn own_card(ui: &Ui, href: &Route, say: &str, what: Option<Html>) -> Html {
    card(Card {
        href: Some(href.to_hash()),
        title: Some(ui.speech.say(say)),
        children: html! { { for what } },
        ..Default::default()
    })
}

/// What a chapter has beside exercises that are data: where it leads, its name, and more about it.
fn own(ui: &Ui, data: &ProfileData, chapter: Chapter) -> Vec<(Route, &'static str, Option<Html>)> {
    let speech = &ui.speech;
    let what = |say: &'static str| Some(html! { <p>{ speech.say(say) }</p> });
    match chapter {
        Chapter::Can => {
            let mut own = vec![(Route::Results, "nav-results", what("chapter-results-what"))];
            if data.runs.iter().filter(|run| run.exercise == KEY_COMPETENCES).count() > 1 {
                own.push((Route::Compare(None), "title-compare", what("chapter-compare-what")));
            }
            own
        }
        Chapter::Bring => vec![(Route::Evidence, "nav-evidence", what("chapter-evidence-what"))],
        Chapter::Matters => Vec::new(),
        Chapter::Work => vec![
            (Route::Explore(WorkRoute::Shelves), "home-work", what("home-work-what")),
            (Route::Explore(WorkRoute::Saved), "chapter-saved-work", what("chapter-saved-work-what")),
        ],
        Chapter::Plan if ui.state.idea().is_none() => {
            vec![(Route::Results, "chapter-choose-idea", what("chapter-choose-idea-what"))]
        }
        Chapter::Plan => Vec::new(),
        Chapter::Me => vec![
            (Route::SaveFile, "nav-file", what("chapter-file-what")),
            (Route::OpenFile, "nav-open-file", what("chapter-open-file-what")),
            (Route::Packs, "packs-title", what("chapter-packs-what")),
            (Route::Settings, "nav-settings", what("chapter-settings-what")),
        ],
    }
}

/// The eight keys by name, each with how far it is.
fn eight_keys(ui: &Ui, pack: &Pack, run: &Run) -> Html {
    let summaries = summarise(pack, run);
    html! {
        <>
            <p class="lead">{ ui.speech.say("home-any-order") }</p>
            <ul class="competences">
                for competence in pack.competences.iter() {
                    <li key={competence.id.clone()}>{ way_into(ui, pack, competence, run, &summaries) }</li>
                }
            </ul>
        </>
    }
}

fn way_into(ui: &Ui, pack: &Pack, competence: &Competence, run: &Run, summaries: &[SectionSummary]) -> Html {
    let speech = &ui.speech;
    let sections = Section::of_competence(competence, run);
    let (mut answered, mut total) = (0, 0);
    for section in &sections {
        let progress = section.progress(pack, run);
        answered += progress.answered;
        total += progress.total;
    }
    let of_this = summaries.iter().filter(|summary| summary.section.competence == competence.id);
    let own = of_this.map(|summary| summary.reached.own()).max();
    let place = SectionPath { competence: competence.id.clone(), language: None };
    let status = match (competence.is_done(pack, run), answered) {
        (true, _) => speech.say("card-done"),
        (false, 0) => speech.say("card-open"),
        (false, _) => speech.say_with("card-going", &[("done", answered.into()), ("all", total.into())]),
    };
    card(Card {
        href: Some(Route::Section(place).to_hash()),
        hue: &competence.id,
        title: Some(speech.say([&competence.id, ".short"].concat())),
        children: html! {
            <>
                { key_mark(&competence.id, own.unwrap_or(0), KeySize::Medium) }
                <p class="card-status">{ status }</p>
            </>
        },
    })
}
