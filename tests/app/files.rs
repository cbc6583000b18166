//! What a profile file adds to a profile, and what it says of kinds of work.

use std::rc::Rc;

use eight_keys::app::{App, KEY_COMPETENCES, Platform, StorageMode, tasks};
use eight_keys::domain::{
    Answer, Decision, DeclineReason, Evidence, EvidenceId, ItemId, OccupationNote, ProfileData, Proof, Run, RunId,
    Setting, SharedList, TimedAnswer, Timestamp,
};
use eight_keys::profile_file::{Added, PartId, ProfileFile, Selection, as_new_profile, as_runs_of, document, export};
use eight_keys::ui::context::Ui;
use eight_keys::ui::pages::compare::compare_page;
use eight_keys::ui::pages::evidence::evidence_page;
use eight_keys::ui::pages::file_view::{file_at_a_glance, file_view};
use eight_keys::ui::pages::save_file::{SaveFilePage, SaveStep};
use eight_keys::ui::speech::Speech;
use yew::prelude::*;

use crate::device::{Device, answer, answer_of, begun, draw, run, visit};
use crate::words;

/// A file of somebody who saved one kind of work with a note, put one aside, and noted something about a third, which
/// this version does not have.
fn file_about_work(app: &Rc<App>) -> ProfileFile {
    let (state, mut data) = (app.state(), (**app.state().people.current.as_ref().unwrap()).clone());
    let noted = |occupation: &str, decision, note: &str| OccupationNote {
        decision,
        note: note.into(),
        ..OccupationNote::new(data.profile.id.clone(), occupation, Timestamp(5))
    };
    data.occupation_notes = vec![
        noted("2221", Some(Decision::NotForMe(DeclineReason::Preparation)), ""),
        noted("7231", Some(Decision::Saved), "ask Parvin\nabout <evenings>"),
        noted("9998", None, "what was this?"),
    ]
    .into();
    let pack = state.content.pack.clone().unwrap();
    export(&data, &pack, &Selection::everything(&data, &pack), Timestamp(0))
}

#[test]
fn what_a_file_says_of_work_joins_a_profile_where_it_said_nothing() {
    let (one, two) = (Rc::<Device>::default(), Rc::<Device>::default());
    let (from, to) = (begun(&one, StorageMode::Device).0, begun(&two, StorageMode::Device).0);
    let mut file = file_about_work(&from);
    let add = |file: &ProfileFile| {
        let current = to.state().people.current.clone().unwrap();
        let added = as_runs_of(&current, file, &mut || to.platform().new_id());
        let count = added.occupation_notes.len();
        // Comparing again would find the same: two presses add it only once.
        run(tasks::add_to_profile(&to, added.clone()));
        run(tasks::add_to_profile(&to, Added { runs: vec![], evidence: vec![], ..added }));
        count
    };
    let all = file.sections.work.clone();
    file.sections.work.retain(|noted| noted.occupation == "7231");
    assert_eq!(add(&file), 1);
    file.sections.work = all;
    file.sections.work[1].note = "another note".into();
    assert_eq!(add(&file), 2);
    assert_eq!(add(&file), 0);
    let (again, _) = visit(&two, "");
    let occupation_notes = &again.state().people.current.clone().unwrap().occupation_notes;
    assert_eq!(
        *occupation_notes,
        to.state().people.current.as_ref().unwrap().occupation_notes,
        "memory and device agree"
    );
    let seen: Vec<(&str, &str)> = occupation_notes.iter().map(|noted| (&*noted.occupation, &*noted.note)).collect();
    assert_eq!(seen, [("2221", ""), ("7231", "ask Parvin\nabout <evenings>"), ("9998", "what was this?")]);
}

/// A file with these answers, of a run that began at a time.
pub fn file_of_run(app: &Rc<App>, started: i64, answers: &[(&str, Answer)]) -> ProfileFile {
    let state = app.state();
    let mut data = ProfileData::new(state.people.current.as_ref().unwrap().profile.clone());
    let mut run = Run::new(RunId::new("theirs"), data.profile.id.clone(), KEY_COMPETENCES, Timestamp(started));
    for (item, answer) in answers {
        run.answers.insert(item.parse().unwrap(), TimedAnswer { answer: *answer, at: Timestamp(started) });
    }
    data.runs.push(run);
    let pack = state.content.pack.clone().unwrap();
    export(&data, &pack, &Selection::everything(&data, &pack), Timestamp(0))
}

pub fn add(app: &Rc<App>, file: &ProfileFile) {
    let current = app.state().people.current.clone().unwrap();
    run(tasks::add_to_profile(app, as_runs_of(&current, file, &mut || app.platform().new_id())));
}

#[test]
fn the_user_goes_on_with_their_own_run_however_new_the_one_of_a_file_is() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    let own = app.state().run().unwrap().id.clone();
    add(&app, &file_of_run(&app, 1_000_000, &[("culture-1", Answer::ShownOthers)]));
    for app in [&app, &visit(&device, "").0] {
        let state = app.state();
        assert_eq!(state.run().unwrap().id, own);
        assert_eq!(state.people.current.as_ref().unwrap().runs.len(), 2, "the file's is there to be compared");
    }
    answer(&app, "digital-2", Answer::OnMyOwn);
    assert_eq!(app.state().run().unwrap().answers.len(), 2);
    run(tasks::begin_again(&app));
    assert_ne!(app.state().run().unwrap().id, own, "a new run of their own is the one they are in");
    assert!(app.state().run().unwrap().answers.is_empty());
}

#[test]
fn who_has_not_answered_yet_goes_on_with_what_a_file_brings() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    add(&app, &file_of_run(&app, -1_000_000, &[("culture-1", Answer::ShownOthers)]));
    for app in [&app, &visit(&device, "").0] {
        assert_eq!(answer_of(app, "culture-1"), Some(Answer::ShownOthers));
    }
}

#[test]
fn only_a_file_with_everything_holds_everything() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    answer(&app, "digital-1", Answer::OnMyOwn);
    answer(&app, "culture-1", Answer::NotYet);
    let state = app.state();
    let (data, pack) = (state.people.current.clone().unwrap(), state.content.pack.clone().unwrap());
    let all = Selection::everything(&data, &pack);
    assert!(all.holds_all(&data, &pack));
    let mut part = all.clone();
    part.set(PartId::Nickname, false);
    assert!(part.holds_all(&data, &pack));
    let section = all.iter().find(|part| matches!(part, PartId::Section(..))).unwrap();
    part.set(section.clone(), false);
    assert!(!part.holds_all(&data, &pack));
}

#[test]
fn a_file_about_work_becomes_a_profile() {
    let device = Rc::<Device>::default();
    let file = file_about_work(&begun(&Rc::default(), StorageMode::Session).0);
    let (app, platform) = begun(&device, StorageMode::Device);
    let data = as_new_profile(&file, "pl", platform.now(), &mut || platform.new_id());
    run(tasks::add_profile(&app, data.clone()));
    let (again, _) = visit(&device, "");
    run(tasks::open_profile(&again, &data.profile.id));
    assert_eq!(again.state().people.current.as_ref().unwrap().occupation_notes, data.occupation_notes);
    assert_eq!(data.occupation_notes.len(), 3);
}

#[test]
fn files_about_work_are_drawn_in_words() {
    for (first, second) in [("en", None), ("nl", Some("en")), ("fr", None), ("pl", Some("fa")), ("fa", None)] {
        let page = draw::<Files>(FilesProps { languages: (first, second) });
        for tag in [first].into_iter().chain(second) {
            let words = words::words(tag);
            let title = words.t("occupation-7231-title");
            assert!(!title.starts_with("occupation-"), "{tag}");
            let ticked = page.split_once("file-view").unwrap().0;
            assert!(ticked.contains(&format!(">{title}</span>")), "{tag}: a tick for it in {ticked}");
            let ids = ["stance-saved", "stance-not-for-me-preparation", "printed-work-about", "save-part-work-lead"];
            for id in ids.into_iter().chain(["occupation-2221-title", "printed-work-note"]) {
                let said = words.t(id);
                assert!(said != id && page.contains(&format!(">{said}</span>")), "{id} in {tag}: {page}");
            }
        }
        assert_eq!(page.matches("<code dir=\"ltr\">9998</code>").count(), 2, "what has no title is shown by its code");
        assert_eq!(
            page.matches("type=\"checkbox\"").count(),
            4,
            "one tick for each kind of work, and one for the sign that joins files"
        );
        assert!(page.contains("about &lt;evenings&gt;"));
        assert!(!page.contains(">occupation-") && !page.contains(">stance-") && !page.contains("{$"));
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FilesProps {
    languages: (&'static str, Option<&'static str>),
}

/// The page for saving a file, if there is nothing but kinds of work, and what a reader of that file sees.
#[component]
fn Files(props: &FilesProps) -> Html {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    let file = file_about_work(&app);
    let current = app.state().people.current.clone().unwrap();
    run(tasks::add_to_profile(&app, as_runs_of(&current, &file, &mut || app.platform().new_id())));
    let (first, second) = props.languages;
    let speech = Speech { first: words::words(first), second: second.map(words::words) };
    let seen = document(&file, app.state().content.pack.as_ref().unwrap());
    let ui = Ui { state: app.state(), app, speech, drawings: Rc::default(), on_screen: Rc::default() };
    html! {
        <>
            <SaveFilePage ui={ui.clone()} first={SaveStep::Parts} />
            { file_view(&ui.speech, &Rc::new(seen.clone())) }
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct GlanceProps {
    is_folded: bool,
}

/// A file with answers, evidence and work: as the screen shows it that opens it, or as the preview shows it.
#[component]
fn Glance(props: &GlanceProps) -> Html {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    answer(&app, "digital-1", Answer::ShownOthers);
    answer(&app, "digital-2", Answer::NotYet);
    let file = file_about_work(&app);
    let document = Rc::new(document(&file, app.state().content.pack.as_ref().unwrap()));
    let speech = Speech { first: words::words("nl"), second: Some(words::words("en")) };
    if props.is_folded { file_at_a_glance(&speech, &document) } else { file_view(&speech, &document) }
}

#[test]
fn a_file_is_read_at_a_glance_and_unfolded_chapter_by_chapter() {
    let folded = draw::<Glance>(GlanceProps { is_folded: true });
    let whole = draw::<Glance>(GlanceProps { is_folded: false });
    let (nl, en) = (words::words("nl"), words::words("en"));
    for page in [&folded, &whole] {
        let overview = page.split_once("<section class=\"overview\">").unwrap().1;
        let (overview, rest) = overview.split_once("file-run").unwrap();
        for words in [&nl, &en] {
            for id in ["overview-title", "digital.short", "digital-1", "occupation-7231-title", "overview-work"] {
                assert!(overview.contains(&format!(">{}</span>", words.t(id))), "{id} in {overview}");
            }
        }
        // Figures are said once, in the language of the screen.
        let figures = "1 aan anderen laten zien · 1 nog niet · 7 zonder antwoord";
        assert!(overview.contains(figures) && !page.contains("shown to others"), "{overview}");
        assert!(rest.contains("ask Parvin"), "everything follows");
    }
    assert_eq!(folded.matches("<details").count(), 2, "the work and the answers");
    assert!(!folded.contains("<details class=\"disclosure\" open"), "{folded}");
    assert!(!whole.contains("<details"), "before saving, everything is to be read");
}

#[derive(Properties, PartialEq)]
struct LargeProps {
    kind: &'static str,
}

/// A profile that is as large as one may be in one respect, on the page that shows it.
#[component]
fn Large(props: &LargeProps) -> Html {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    let state = app.state();
    let (mut data, pack) = ((**state.people.current.as_ref().unwrap()).clone(), state.content.pack.clone().unwrap());
    let given = TimedAnswer { answer: Answer::OnMyOwn, at: Timestamp(7) };
    let statements = || pack.competences.iter().flat_map(|it| it.statements.iter().map(|it| it.id.clone()));
    let runs = |items: Vec<String>| -> SharedList<Run> {
        let run = |n: usize| Run {
            answers: items.iter().map(|it| (ItemId::of(it), given)).collect(),
            ..Run::new(RunId::new(format!("run-{n}")), data.profile.id.clone(), KEY_COMPETENCES, Timestamp(n as i64))
        };
        (0..ProfileData::MAX_RUNS).map(run).collect()
    };
    let evidence = |n: usize| Evidence {
        id: EvidenceId::new(format!("e{n}")),
        profile: data.profile.id.clone(),
        item: ItemId::of("digital-1"),
        what: "I did it. ".repeat(400),
        setting: Some(Setting::Home),
        when: "last winter".into(),
        proof: Some(Proof::Person),
        proof_note: "My neighbour saw it".into(),
        created: Timestamp(n as i64),
        changed: Timestamp(n as i64),
        in_files: None,
        extras: Default::default(),
    };
    match props.kind.split_once(' ').unwrap().0 {
        "unknown" => data.runs = runs((0..600).map(|n| format!("no-such-{n}")).collect()),
        "known" | "compare" => data.runs = runs(statements().collect()),
        "stories" => data.evidence = (0..ProfileData::MAX_EVIDENCE).map(evidence).collect(),
        _ => {
            let noted = |n: usize| OccupationNote {
                decision: Some(Decision::Saved),
                note: "ask".into(),
                ..OccupationNote::new(data.profile.id.clone(), format!("{n:04}"), Timestamp(n as i64))
            };
            data.occupation_notes = (0..ProfileData::MAX_OCCUPATION_NOTES).map(noted).collect();
        }
    }
    let file = export(&data, &pack, &Selection::everything(&data, &pack), Timestamp(0));
    run(tasks::add_profile(&app, data));
    let speech = Speech { first: words::words("en"), second: Some(words::words("fa")) };
    let ui = Ui { state: app.state(), app, speech, drawings: Rc::default(), on_screen: Rc::default() };
    match props.kind.split_once(' ').unwrap().1 {
        "file" => file_view(&ui.speech, &Rc::new(document(&file, &pack))),
        "list" => evidence_page(&ui),
        "compare" => compare_page(&ui, None),
        "page" => html! { <SaveFilePage {ui} first={SaveStep::Page} /> },
        _ => html! { <SaveFilePage {ui} first={SaveStep::Parts} /> },
    }
}

/// A browser on a weak phone draws some ten thousand elements in a second; on a fast one it draws 485,000 in seven.
#[test]
fn what_may_be_large_is_drawn_in_portions() {
    for (kind, more) in [
        ("unknown file", "Show them"),
        ("known file", "Show 4 more"),
        ("stories file", "Show all 1000"),
        ("work file", "Show all 500"),
        ("stories list", "Show all 1000"),
        ("compare compare", "digital"),
        ("unknown save", "Show all 200"),
        ("known save", "Show all 200"),
        ("stories save", "Show all 1000"),
        ("work save", "Show all 500"),
        ("unknown page", "Continue"),
        ("known page", "My earlier answers"),
        ("stories page", "Evidence"),
        ("work page", "Saved work and notes"),
    ] {
        let page = draw::<Large>(LargeProps { kind }).replace(['\u{2068}', '\u{2069}'], "");
        let elements = page.match_indices('<').filter(|(at, _)| page.as_bytes()[at + 1].is_ascii_alphabetic()).count();
        eprintln!("{kind}: {elements} elements");
        assert!(elements < 10_000, "{kind} has {elements} elements");
        assert!(page.contains(more), "{kind} does not say: {more}");
    }
}
