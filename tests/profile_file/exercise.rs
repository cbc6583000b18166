//! An exercise of every step kind for the tests, and entries of each kind.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use eight_keys::content::exercise::{
    Card, Chapter, Exercise, Field, FieldKind, GuessCard, ListOrder, Origin, Scale, Step, StepKind, Unit,
};
use eight_keys::content::{Library, Source};
use eight_keys::domain::{
    Comparison, Entry, EntryKey, Extras, FieldValue, PartialDate, ProfileData, ProfileId, Run, RunId, Season,
    Timestamp, Value, Winner, Within,
};
use eight_keys::profile_file::limits;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::sample::{any_text, any_time, profile};
use crate::words::pack;

/// The id of the exercise.
pub const ALL_KINDS: &str = "all-kinds";

/// The statements, and the exercise of every step kind.
pub fn library() -> &'static Library<'static> {
    static EXERCISES: LazyLock<Vec<Exercise>> = LazyLock::new(|| vec![all_kinds(Origin::BuiltIn)]);
    static LIBRARY: LazyLock<Library<'static>> =
        LazyLock::new(|| Library { statements: pack(), exercises: EXERCISES.as_slice() });
    &LIBRARY
}

/// The same without the exercise, as another device has it.
pub fn without_exercises() -> Library<'static> {
    Library { statements: pack(), exercises: &[] }
}

fn ids(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn cards(all: &[&str]) -> Vec<Card> {
    let card = |id: &&str| Card { id: (*id).to_owned(), retired: *id == "old", ..Card::default() };
    all.iter().map(card).collect()
}

/// An exercise with a step of each kind that needs no code of its own.
pub fn all_kinds(origin: Origin) -> Exercise {
    let field = |id: &str, kind| Field { id: id.to_owned(), kind, when: None };
    let fields = vec![
        field("name", FieldKind::Line),
        field("when", FieldKind::Span),
        field("done", FieldKind::Date),
        field("deeds", FieldKind::Options { options: ids(&["bought", "accounts"]), most: 2 }),
        field("hours", FieldKind::Number(Unit::Hours)),
        field("shows", FieldKind::Statement),
        field("work", FieldKind::Occupation),
        field("story", FieldKind::Story),
    ];
    let figure = GuessCard {
        id: "welders".into(),
        figure: 12,
        source: "table".into(),
        years: "2023".into(),
        country: "US".into(),
    };
    let rank = StepKind::Rank { from: "sort".into(), pile: "most".into(), keep: 3 };
    let list = StepKind::List { fields, most: 40, order: ListOrder::Date, pattern: None };
    let kinds = [
        ("info", StepKind::Info),
        ("choice", StepKind::Choose { options: ids(&["a", "b", "c"]), most: 2 }),
        ("rate", StepKind::Rate { cards: cards(&["noise", "old"]), scale: "much".into(), together: None }),
        (
            "sort",
            StepKind::Sort {
                cards: cards(&["family", "money", "old"]),
                piles: ids(&["most", "less"]),
                own_cards: true,
            },
        ),
        ("rank", rank),
        ("why", StepKind::Text { most: 4_000 }),
        ("hopes", StepKind::Cards { groups: ids(&["hope", "worry"]), most: 30 }),
        ("jobs", list),
        ("guess", StepKind::Guess { cards: vec![figure], unit: Unit::InHundred }),
    ];
    let step = |(id, kind): (&str, StepKind)| Step { id: id.to_owned(), kind, when: None, pictogram: None };
    let source = Source { id: "table".into(), title: "A table".into(), url: "https://example.org".into() };
    Exercise {
        id: ALL_KINDS.to_owned(),
        version: 1,
        address: "m9".into(),
        chapter: Chapter::Me,
        minutes: 10,
        sensitive: false,
        ongoing: false,
        scales: vec![Scale { id: "much".into(), options: ids(&["very", "little"]), rising: false }],
        steps: kinds.into_iter().map(step).collect(),
        results: vec![],
        proposals: vec![],
        sources: vec![source],
        origin,
    }
}

fn date(year: u16, within: Within, typed: &str) -> PartialDate {
    PartialDate { year, within, typed: typed.to_owned() }
}

fn chosen(options: &[&str]) -> Value {
    Value::Chosen(ids(options))
}

fn text(text: &str) -> FieldValue {
    FieldValue::Text(text.to_owned())
}

fn fields<const N: usize>(all: [(&str, FieldValue); N]) -> Value {
    Value::Fields(all.into_iter().map(|(id, value)| (id.to_owned(), value)).collect())
}

/// A run with an entry of each kind, in the order in which they were said.
pub fn filled_run(id: &str) -> Run {
    let pair = |first: &str, second: &str, winner| Comparison { first: first.into(), second: second.into(), winner };
    let pairs = vec![pair("family", "+k1", Winner::First), pair("money", "+k1", Winner::Both)];
    let job = fields([
        ("name", text("Nasrin’s <bakery> & shop")),
        ("when", FieldValue::Span(date(2015, Within::Season(Season::Spring), "بهار ۱۳۹۴"), None)),
        ("done", FieldValue::Date(date(2016, Within::Day(3, 21), "21.3.2016"))),
        ("deeds", FieldValue::Options(ids(&["bought", "accounts"]))),
        ("hours", FieldValue::Number(38)),
        ("shows", FieldValue::Reference("digital-1".into())),
        ("work", FieldValue::Reference("5120".into())),
        ("story", text("I kept the books.\nمن همه چیز را می‌نوشتم.")),
    ]);
    let said = [
        (EntryKey::whole("choice"), chosen(&["b", "a"])),
        (EntryKey::card("rate", "noise"), chosen(&["very"])),
        (EntryKey::card("rate", "old"), Value::Skipped),
        (EntryKey::card("sort", "family"), chosen(&["most"])),
        (EntryKey::card("sort", "money"), chosen(&["most"])),
        (
            EntryKey::added("sort", "k1"),
            fields([("text", text("a garden")), ("pile", FieldValue::Options(ids(&["most"])))]),
        ),
        (EntryKey::whole("rank"), Value::Compared(pairs)),
        (EntryKey::card("rank", "family"), Value::Text("They are all I have.".into())),
        (EntryKey::whole("why"), Value::Text("Because of\nthe children".into())),
        (
            EntryKey::added("hopes", "k2"),
            fields([("text", text("a calm year")), ("group", FieldValue::Options(ids(&["hope"])))]),
        ),
        (EntryKey::added("jobs", "k3"), job),
        (EntryKey::whole("jobs"), Value::Skipped),
        (EntryKey::card("guess", "welders"), Value::Number(40)),
    ];
    let started = Timestamp(1_795_132_800_000 + 320 * 86_400_000);
    let mut run = Run::new(RunId::new(id), ProfileId::new("p1"), ALL_KINDS, started);
    for (at, (key, value)) in said.into_iter().enumerate() {
        let offered = key == EntryKey::added("jobs", "k3");
        run.put_entry(Entry { offered, ..Entry::new(key, value, Timestamp(started.0 + at as i64)) });
    }
    run
}

/// The profile by hand with an entry of each kind, one of them of a version that is still to come.
pub fn profile_with_entries() -> ProfileData {
    let mut data = profile();
    let mut run = filled_run("run-5");
    let sung = ("value".to_owned(), r#"{"kind":"sung","text":"la la"}"#.to_owned());
    let later = Entry::new(EntryKey::whole("song"), Value::Skipped, Timestamp(run.started.0 + 20));
    run.put_entry(Entry { extras: Extras::of([sung]), ..later });
    run.finished = Some(Timestamp(run.started.0 + 60_000));
    data.runs.push(run);
    data.evidence[0].from = Some("run-5/jobs/+k3".to_owned());
    data
}

fn any_id() -> impl Strategy<Value = String> {
    let known = vec!["family", "money", "old", "most", "very", "a", "noise", "welders", "bought", "hope"];
    prop_oneof![select(known).prop_map(str::to_owned), "[a-z][a-z0-9._-]{0,6}"]
}

fn any_date() -> impl Strategy<Value = PartialDate> {
    let season = select(Season::ALL.to_vec());
    let within = prop_oneof![
        Just(Within::Year),
        season.prop_map(Within::Season),
        (1..=12_u8).prop_map(Within::Month),
        (1..=12_u8, 1..=28_u8).prop_map(|(month, day)| Within::Day(month, day)),
    ];
    (1..=9_999_u16, within, any_text(PartialDate::MAX_TYPED)).prop_map(|(year, within, typed)| PartialDate {
        year,
        within,
        typed: typed.chars().take(60).collect(),
    })
}

fn any_field() -> impl Strategy<Value = FieldValue> {
    let reference = select(vec!["digital-1", "foreign-languages-1@pl", "5120", "?"]).prop_map(str::to_owned);
    prop_oneof![
        any_text(limits::MAX_STORY).prop_map(FieldValue::Text),
        vec(any_id(), 0..3).prop_map(FieldValue::Options),
        any_date().prop_map(FieldValue::Date),
        (any_date(), option::of(any_date())).prop_map(|(from, until)| FieldValue::Span(from, until)),
        (0..=9_007_199_254_740_991_i64).prop_map(FieldValue::Number),
        reference.prop_map(FieldValue::Reference),
    ]
}

fn any_value() -> impl Strategy<Value = Value> {
    let winner = select(Winner::ALL.to_vec());
    let card = || (any::<bool>(), any_id()).prop_map(|(own, id)| if own { format!("+{id}") } else { id });
    let pair = (card(), card(), winner).prop_map(|(first, second, winner)| Comparison { first, second, winner });
    let field = select(vec!["name", "when", "done", "deeds", "hours", "shows", "work", "story", "text", "pile", "x"]);
    let fields = btree_map(field.prop_map(str::to_owned), any_field(), 0..5);
    prop_oneof![
        Just(Value::Skipped),
        vec(any_id(), 0..3).prop_map(Value::Chosen),
        vec(pair, 0..4).prop_map(Value::Compared),
        any_text(limits::MAX_STORY).prop_map(Value::Text),
        fields.prop_map(|fields| Value::Fields(fields.into_iter().collect())),
        (0..=9_007_199_254_740_991_i64).prop_map(Value::Number),
    ]
}

fn any_key() -> impl Strategy<Value = EntryKey> {
    let step = select(vec!["choice", "rate", "sort", "rank", "why", "hopes", "jobs", "guess", "no-such-step"]);
    (step, 0..3, any_id()).prop_map(|(step, kind, id)| match kind {
        0 => EntryKey::whole(step),
        1 => EntryKey::card(step, id),
        _ => EntryKey::added(step, id),
    })
}

/// Entries as a run may have them, and as no run of this exercise would: any value anywhere.
pub fn any_entries() -> impl Strategy<Value = Vec<Entry>> {
    let entry = (any_value(), any::<bool>(), any_time(), any_time());
    btree_map(any_key(), entry, 1..12).prop_map(|all: BTreeMap<_, _>| {
        let entry = |(key, (value, offered, created, changed))| Entry {
            key,
            value,
            offered,
            created,
            changed,
            extras: Extras::default(),
        };
        let mut entries: Vec<Entry> = all.into_iter().map(entry).collect();
        entries.sort_by(|a, b| (a.created, &a.key).cmp(&(b.created, &b.key)));
        entries
    })
}

/// A run of the exercise of every kind, or of one that nobody has.
pub fn any_exercise_run() -> impl Strategy<Value = Run> {
    let exercise = select(vec![ALL_KINDS, "no-such-exercise"]);
    (exercise, any_time(), option::of(any_time()), any_entries()).prop_map(|(exercise, started, finished, entries)| {
        Run {
            finished,
            entries: entries.into(),
            ..Run::new(RunId::new("set later"), ProfileId::new("p1"), exercise, started)
        }
    })
}
