//! The overview: what a file says at a glance.

use eight_keys::content::{Reached, Section};
use eight_keys::domain::{Answer, ItemId, ProfileData, Rating, Run, RunId, TimedAnswer, Timestamp, Value};
use eight_keys::profile_file::document::{MAX_ENTRIES, Overview, PartId, Phrase, and_more};
use eight_keys::profile_file::{Selection, document, export, html};

use crate::exercise::library;
use crate::sample::{profile, profile_with_interests, profile_with_work};
use crate::words::{pack, words};

fn overview_of(data: &ProfileData) -> Overview {
    document(&export(data, library(), &Selection::everything(data, library()), Timestamp(0)), library()).overview
}

/// A day of the profiles of `sample.rs`.
fn day(day: i64) -> Timestamp {
    Timestamp(1_795_132_800_000 + day * 86_400_000)
}

fn in_language(language: &str) -> Section {
    Section { competence: "foreign-languages".into(), language: Some(language.into()) }
}

/// The lines of the list with this heading.
fn lines(overview: &Overview, title: &str) -> Vec<Phrase> {
    let list = overview.lists.iter().find(|list| list.title == Phrase::message(title));
    list.map(|list| list.entries.iter().map(|entry| entry.line.clone()).collect()).unwrap_or_default()
}

#[test]
fn the_newest_answers_are_counted_and_sections_without_any_are_left_out() {
    let overview = overview_of(&profile());
    assert_eq!(overview.period, Some(Phrase::Period { started: day(300), finished: None }));
    let bars: Vec<(&Section, Reached)> = overview.bars.iter().map(|bar| (&bar.section, bar.reached)).collect();
    let none = Reached::default();
    // The run asked for Farsi too, and has no answer there.
    let expected = [
        (&in_language("Kurmancî"), Reached { shown_others: 1, on_my_own: 1, open: 7, ..none }),
        (&in_language("pl"), Reached { not_yet: 1, open: 8, ..none }),
        (&Section::of("digital"), Reached { shown_others: 1, skipped: 1, open: 7, ..none }),
    ];
    assert_eq!(bars, expected);
    assert!(overview.bars.iter().all(|bar| matches!(&bar.part, PartId::Section(run, _) if run.as_str() == "run-2")));
}

#[test]
fn what_changed_since_the_answers_before_is_counted() {
    let heading = Phrase::With("overview-changes", vec![("date", day(0).into())]);
    let count = |id: &'static str, count: usize| Phrase::With(id, vec![("count", count.into())]);
    let mut data = profile();
    assert_eq!(overview_of(&data).changes, [heading.clone(), count("overview-changes-further", 1)]);
    // Less is never said without what it may mean; what was skipped says nothing.
    for (item, answer) in
        [("mother-tongue-1", Answer::WithHelp), ("digital-2", Answer::NotYet), ("digital-1", Answer::Skipped)]
    {
        data.runs[1].answers.insert(ItemId::of(item), TimedAnswer { answer, at: day(300) });
    }
    let meaning = Phrase::message("overview-changes-meaning");
    let expected = [heading, count("overview-changes-less", 1), count("overview-changes-same", 1), meaning];
    assert_eq!(overview_of(&data).changes, expected);
    // Other statements, and one set of answers alone, are no change.
    data.runs[1].answers =
        [(ItemId::of("culture-1"), TimedAnswer { answer: Answer::NotYet, at: day(300) })].into_iter().collect();
    assert_eq!(overview_of(&data).changes, []);
    let first = data.runs[0].id.clone();
    data.runs.retain(|run| run.id == first);
    assert_eq!(overview_of(&data).changes, []);
}

#[test]
fn competences_take_turns_and_what_is_not_listed_is_counted() {
    let mut data = profile();
    let shown = |item: ItemId| (item, TimedAnswer { answer: Answer::ShownOthers, at: day(300) });
    let digital = &pack().competence("digital").unwrap().statements;
    let items = digital.iter().map(|it| ItemId::of(&it.id)).chain([ItemId::in_language("foreign-languages-1", "pl")]);
    data.runs[1].answers = items.map(shown).collect();
    let overview = overview_of(&data);
    let list = &overview.lists[0];
    assert_eq!((list.title.clone(), list.entries.len()), (Phrase::message("answer-shown-others"), MAX_ENTRIES));
    assert_eq!(list.entries[0].line, Phrase::message("foreign-languages-1"));
    assert_eq!(list.entries[0].aside, Some(Phrase::Language("pl".into())));
    assert_eq!(list.entries[1].line, Phrase::message(&digital[0].id));
    assert_eq!(list.more, digital.len() + 1 - MAX_ENTRIES);
    assert_eq!(and_more(list.more), Some(Phrase::With("overview-more", vec![("count", list.more.into())])));
    assert_eq!(and_more(0), None);
}

#[test]
fn evidence_work_and_likes_are_listed() {
    let data = profile();
    let own = |text: &str| Phrase::Own(text.to_owned());
    let expected =
        [own("برای همسایه‌ام در درمانگاه ترجمه کردم."), own("I filled in the tax form online, for me & my sister. …")];
    assert_eq!(lines(&overview_of(&data), "printed-evidence"), expected, "the newest first");
    assert_eq!(lines(&overview_of(&profile_with_work()), "overview-work"), [Phrase::occupation("7231")]);
    let mut data = profile_with_interests();
    let liked = |data: &ProfileData| lines(&overview_of(data), "overview-likes");
    let newest = data.runs.iter().max_by_key(|run| run.started).unwrap();
    let much = newest.ratings().filter(|it| it.rating == Some(Rating::LikeMuch));
    assert_eq!(liked(&data).len(), much.count());
    // What an earlier run said does not stand for the newest one.
    for run in data.runs.iter_mut().filter(|run| run.started == day(304)) {
        run.entries.iter_mut().for_each(|it| it.value = Value::Skipped);
    }
    assert_eq!(liked(&data), []);
}

#[test]
fn answers_of_another_exercise_have_no_bar() {
    let mut data = profile();
    let first = data.runs[0].id.clone();
    data.runs.retain(|run| run.id == first);
    data.evidence = Vec::new().into();
    data.runs[0].exercise = "gardening".into();
    assert!(overview_of(&data).is_empty());
    let id = data.profile.id.clone();
    data.runs.push(Run::new(RunId::new("empty"), id, "key-competences", day(400)));
    assert!(overview_of(&data).is_empty());
}

#[test]
fn the_page_begins_with_the_overview_and_the_short_form() {
    let mut data = profile_with_work();
    data.runs.extend(profile_with_interests().runs.into_iter().skip(2));
    let file = export(&data, library(), &Selection::everything(&data, library()), Timestamp(0));
    let page = html(&file, library(), &[words("en")]);
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} in {page}"));
    let order = [
        "<h2>Overview</h2>",
        "Languages\u{2069}: \u{2068}Kurmancî",
        "1 shown to others · 1 without help · 7 without an answer",
        "<h2>Evidence of what I have done</h2>",
        "<h2>Kinds of work</h2>",
        "<div class=\"all\">",
        "<h2>The eight key competences</h2>",
    ];
    assert!(order.map(at).is_sorted(), "{:?}", order.map(at));
    let two = html(&file, library(), &[words("fa"), words("en")]);
    for id in ["overview-title", "overview-work", "overview-likes", "answer-shown-others"] {
        for words in [words("fa"), words("en")] {
            assert!(two.contains(&format!(">{}</span>", words.t(id))), "{id} in {}", words.language().tag);
        }
    }
    // Without anything to sum up, the answers begin on the first page.
    data.runs.iter_mut().for_each(|run| run.exercise = "gardening".into());
    data.evidence = Vec::new().into();
    data.occupation_notes = Vec::new().into();
    let file = export(&data, library(), &Selection::everything(&data, library()), Timestamp(0));
    let page = html(&file, library(), &[words("en")]);
    assert!(!page.contains("Overview") && !page.contains("<div class=\"all\">"));
}
