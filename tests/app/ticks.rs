//! What was ticked for a file is ticked for the next one of the visit: the same parts as they were, for the same person,
//! and nowhere else.

use std::rc::Rc;

use eight_keys::app::{App, StorageMode, tasks};
use eight_keys::domain::{Answer, EvidenceId, ProfileId};
use eight_keys::profile_file::document::{Line, Part};
use eight_keys::profile_file::{Document, PartId, Selection, document, export};
use eight_keys::ui::context::Ui;
use eight_keys::ui::pages::save_file::{SaveFilePage, SaveStep};
use eight_keys::ui::speech::Speech;
use yew::prelude::*;

use crate::device::{Device, answer, begun, draw, join, run, tell, visit};
use crate::words;

/// All that can be ticked in the profile in use.
fn offered(app: &Rc<App>) -> Document {
    let state = app.state();
    let (data, pack) = (state.people.current.clone().unwrap(), state.content.pack.clone().unwrap());
    document(&export(&data, &pack, &Selection::everything(&data, &pack), app.platform().now()), &pack)
}

/// The ids of the parts that are ticked when the page is opened, and how many others changed.
fn ticked(app: &Rc<App>) -> (Vec<PartId>, usize) {
    let (selection, changed) = tasks::ticked_before(app, offered(app).parts());
    (selection.iter().cloned().collect(), changed)
}

/// Ticks the parts of one line, as the page does.
fn tick(app: &Rc<App>, wanted: Line) -> Vec<PartId> {
    let offered = offered(app);
    let lines = offered.lines().into_iter();
    let parts: Vec<Part> =
        lines.filter(|(line, _)| *line == wanted).flat_map(|(_, parts)| parts).map(|(_, part)| part.clone()).collect();
    let mut ids: Vec<PartId> = parts.iter().map(|part| part.id.clone()).collect();
    ids.sort();
    tasks::remember_ticks(app, parts);
    ids
}

fn write_down(app: &Rc<App>, id: &str, what: &str) {
    tell(app, id, &tasks::EvidenceDraft { what: what.into(), ..Default::default() });
}

fn current(app: &App) -> ProfileId {
    app.state().people.current.as_ref().unwrap().profile.id.clone()
}

#[test]
fn the_next_file_begins_with_the_same_ticks() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    for item in ["digital-1", "culture-1"] {
        answer(&app, item, Answer::OnMyOwn);
    }
    write_down(&app, "e1", "I repaired a lamp.");
    assert_eq!(ticked(&app), (vec![], 0), "nothing is ticked the first time");
    let writes = device.writes.get();
    let ids = tick(&app, Line::Answers);
    assert_eq!(ids.len(), 2);
    assert_eq!(ticked(&app), (ids, 0));
    assert_eq!(device.writes.get(), writes, "ticks are in memory only");
    assert_eq!(ticked(&visit(&device, "").0), (vec![], 0), "and for this visit only");
    // Other ticks replace them.
    let ids = tick(&app, Line::Evidence);
    assert_eq!(ticked(&app), (ids, 0));
}

#[test]
fn what_appeared_or_changed_since_is_not_ticked() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    for item in ["digital-1", "culture-1"] {
        answer(&app, item, Answer::OnMyOwn);
    }
    write_down(&app, "e1", "I repaired a lamp.");
    write_down(&app, "e2", "I sold ten cakes.");
    let evidence = tick(&app, Line::Evidence);
    // New evidence is in the line that was ticked, and is not ticked itself. Evidence that was deleted is no more.
    write_down(&app, "e3", "I counted the money.");
    assert_eq!(ticked(&app), (evidence.clone(), 0));
    write_down(&app, "e2", "I sold ten cakes, and Ewa helped.");
    assert_eq!(ticked(&app), (evidence[..1].to_vec(), 1));
    run(tasks::delete_evidence(&app, &EvidenceId::new("e1")));
    assert_eq!(ticked(&app), (vec![], 1));
    // One more answer in a key that was ticked.
    let keys = tick(&app, Line::Answers);
    answer(&app, "digital-2", Answer::NotYet);
    let others: Vec<PartId> = keys
        .into_iter()
        .filter(|id| !matches!(id, PartId::Section(_, section) if section.competence == "digital"))
        .collect();
    assert_eq!((others.len(), ticked(&app)), (1, (others, 1)));
}

#[test]
fn nobody_else_sees_what_was_ticked() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    let first = current(&app);
    tick(&app, Line::Answers);
    join(&app, StorageMode::Device, "Ewa");
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert_eq!(ticked(&app), (vec![], 0));
    // Nor is it there for whoever opens the first profile again.
    run(tasks::open_profile(&app, &first));
    assert_eq!((current(&app), ticked(&app)), (first.clone(), (vec![], 0)));
    tick(&app, Line::Answers);
    run(tasks::close_profile(&app));
    run(tasks::open_profile(&app, &first));
    assert_eq!(ticked(&app), (vec![], 0));
}

#[test]
fn the_sign_that_joins_files_is_ticked_anew_for_each() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    answer(&app, "digital-1", Answer::OnMyOwn);
    run(tasks::give_subject(&app));
    let state = app.state();
    let (data, pack) = (state.people.current.clone().unwrap(), state.content.pack.clone().unwrap());
    let joined = document(&export(&data, &pack, &Selection::from_iter([PartId::Subject]), app.platform().now()), &pack);
    assert_eq!(joined.parts().count(), 1);
    tasks::remember_ticks(&app, joined.parts().cloned().collect());
    assert_eq!(tasks::ticked_before(&app, joined.parts()), (Selection::default(), 0));
}

#[derive(Clone, Copy, PartialEq, Properties)]
struct AtProps {
    first: SaveStep,
    is_ticked: bool,
}

/// The page, after a file with the evidence in it was saved, or before.
#[component]
fn At(props: &AtProps) -> Html {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    answer(&app, "digital-1", Answer::OnMyOwn);
    write_down(&app, "e1", "I repaired a lamp.");
    write_down(&app, "e2", "I sold ten cakes.");
    if props.is_ticked {
        tick(&app, Line::Evidence);
    }
    let speech = Speech { first: words::words("en"), second: None };
    let ui = Ui { state: app.state(), app, speech, drawings: Rc::default(), on_screen: Rc::default() };
    html! { <SaveFilePage {ui} first={props.first} /> }
}

#[test]
fn the_page_shows_the_ticks() {
    let page = |first, is_ticked| {
        let page = draw::<At>(AtProps { first, is_ticked }).replace(['\u{2068}', '\u{2069}'], "");
        let inputs = page.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap());
        let ticks: Vec<bool> = inputs.map(|input| input.contains(" checked")).collect();
        (page, ticks)
    };
    // Answers, evidence, and the sign that joins files.
    let (before, ticks) = page(SaveStep::Page, false);
    assert_eq!(ticks, [false, false, false]);
    assert!(before.contains("Nothing is ticked.") && !before.contains("I repaired a lamp."), "{before}");
    let (after, ticks) = page(SaveStep::Page, true);
    assert_eq!(ticks, [false, true, false]);
    assert!(after.contains("2 parts are ticked."), "{after}");
    // The sign, one key, two pieces of evidence.
    let (_, ticks) = page(SaveStep::Parts, true);
    assert_eq!(ticks, [false, false, true, true]);
    let (ways, ticks) = page(SaveStep::Ways, true);
    assert_eq!(ticks.len(), 0);
    for name in ["Save a locked copy", "A page for somebody else", "Choose part by part"] {
        assert!(ways.contains(name), "{name}: {ways}");
    }
}
