//! An exercise with every kind of step, for tests.

use proptest::prelude::*;

use super::{
    Action, Card, Chapter, Condition, Exercise, Field, FieldIs, FieldKind, GuessCard, ListOrder, Origin, Outcome,
    ProposalRule, Scale, Step, StepKind, Unit, reduce,
};
use crate::domain::{
    Comparison, EntryKey, FieldValue, PartialDate, ProfileId, Run, RunId, Setting, Timestamp, Value, Winner, Within,
};

pub fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|it| (*it).to_owned()).collect()
}

fn cards(ids: &[&str]) -> Vec<Card> {
    let card = |id: &&str| Card { id: (*id).into(), retired: id.starts_with("old"), ..Card::default() };
    ids.iter().map(card).collect()
}

fn step(id: &str, kind: StepKind, when: Option<Condition>) -> Step {
    Step { id: id.into(), kind, when, pictogram: None }
}

fn field(id: &str, kind: FieldKind) -> Field {
    Field { id: id.into(), kind, when: None }
}

pub fn is(field: &str, option: &str) -> FieldIs {
    FieldIs { field: field.into(), option: option.into() }
}

pub fn exercise() -> Exercise {
    let deeds = FieldKind::Options { options: texts(&["bought", "accounts", "sold"]), most: 3 };
    let paper = FieldKind::Options { options: texts(&["here", "none"]), most: 1 };
    let jobs = StepKind::List {
        fields: vec![
            field("name", FieldKind::Line),
            field("when", FieldKind::Span),
            field("deeds", deeds),
            Field { when: Some(is("deeds", "accounts")), ..field("paper", paper) },
            Field { when: Some(is("paper", "here")), ..field("where", FieldKind::Line) },
            field("story", FieldKind::Story),
            field("hours", FieldKind::Number(Unit::Hours)),
            field("day", FieldKind::Date),
            field("statement", FieldKind::Statement),
            field("work", FieldKind::Occupation),
        ],
        most: 4,
        order: ListOrder::Date,
        pattern: None,
    };
    let guess = |id: &str| GuessCard {
        id: id.into(),
        figure: 12,
        source: "isco".into(),
        years: "2023".into(),
        country: "US".into(),
    };
    let rule = |id: &str, option: &str, statements: &[&str]| ProposalRule {
        id: id.into(),
        step: "jobs".into(),
        when: vec![is("deeds", option)],
        statements: texts(statements),
        setting: Some(Setting::Work),
        what_from: texts(&["name", "story", "where"]),
        when_from: Some("when".into()),
    };
    let sort = StepKind::Sort {
        cards: cards(&["family", "time", "old-card", "money", "safety"]),
        piles: texts(&["most", "some", "less"]),
        own_cards: true,
    };
    Exercise {
        id: "sample".into(),
        version: 1,
        address: "s1".into(),
        chapter: Chapter::Matters,
        minutes: 10,
        sensitive: false,
        ongoing: false,
        scales: vec![Scale { id: "much".into(), options: texts(&["very", "some", "little"]), rising: false }],
        steps: vec![
            step("hello", StepKind::Info, None),
            step("choice", StepKind::Choose { options: texts(&["a", "b", "c"]), most: 2 }, None),
            step("why", StepKind::Text { most: 100 }, Some(Condition::Chose("choice".into(), "b".into()))),
            step("more", StepKind::Text { most: 5_000 }, Some(Condition::Answered("why".into()))),
            step(
                "liking",
                StepKind::Rate { cards: cards(&["r1", "old-r2", "r3"]), scale: "much".into(), together: None },
                None,
            ),
            step("sort", sort, None),
            step(
                "rank",
                StepKind::Rank { from: "sort".into(), pile: "most".into(), keep: 3 },
                Some(Condition::Chose("sort".into(), "most".into())),
            ),
            step("hopes", StepKind::Cards { groups: texts(&["hope", "worry"]), most: 3 }, None),
            step("jobs", jobs, None),
            step(
                "books",
                StepKind::Text { most: 100 },
                Some(Condition::FieldIs("jobs".into(), is("deeds", "accounts"))),
            ),
            step("papers", StepKind::Text { most: 100 }, Some(Condition::FieldIs("jobs".into(), is("paper", "here")))),
            step("guess", StepKind::Guess { cards: vec![guess("x"), guess("y")], unit: Unit::InHundred }, None),
        ],
        results: vec![],
        proposals: vec![
            rule("books", "accounts", &["maths-3", "maths-4"]),
            rule("shop", "bought", &["maths-3", "culture-1"]),
        ],
        sources: vec![],
        origin: Origin::BuiltIn,
    }
}

pub fn run() -> Run {
    Run::new(RunId::new("run"), ProfileId::new("profile"), "sample", Timestamp(5))
}

/// What follows from an action that the exercise takes.
pub fn said(exercise: &Exercise, run: &Run, action: Action, at: i64) -> Outcome {
    reduce(exercise, run, action.clone(), Timestamp(at)).unwrap_or_else(|| panic!("{action:?} is not taken"))
}

/// A run in which this was said, one thing after the other.
pub fn run_with(all: &[(&str, Value)]) -> Run {
    all.iter().enumerate().fold(run(), |run, (at, (key, value))| {
        let (key, value) = (EntryKey::parse(key).unwrap(), value.clone());
        said(&exercise(), &run, Action::Set { key, value }, 10 + i64::try_from(at).unwrap()).run
    })
}

pub fn chosen(options: &[&str]) -> Value {
    Value::Chosen(texts(options))
}

pub fn text(text: &str) -> Value {
    Value::Text(text.into())
}

pub fn line(fields: &[(&str, FieldValue)]) -> Value {
    Value::Fields(fields.iter().map(|(id, value)| ((*id).to_owned(), value.clone())).collect())
}

pub fn words(text: &str) -> FieldValue {
    FieldValue::Text(text.into())
}

pub fn ticked(options: &[&str]) -> FieldValue {
    FieldValue::Options(texts(options))
}

pub fn own_card(text: &str, option: &str, of: &str) -> Value {
    line(&[("text", words(text)), (option, ticked(&[of]))])
}

pub fn year(year: u16) -> PartialDate {
    PartialDate::new(year, Within::Year)
}

/// Comparisons of which the first card won each.
pub fn compared(pairs: &[(&str, &str)]) -> Value {
    let first = |(first, second): &(&str, &str)| Comparison {
        first: (*first).into(),
        second: (*second).into(),
        winner: Winner::First,
    };
    Value::Compared(pairs.iter().map(first).collect())
}

/// Keys and values, most of which fit together.
pub fn any_said() -> impl Strategy<Value = (EntryKey, Value)> {
    let of = |keys: &[&'static str], values: Vec<Value>| {
        (prop::sample::select(keys.to_vec()), prop::sample::select(values))
            .prop_map(|(key, value)| (EntryKey::parse(key).unwrap(), value))
    };
    let texts = vec![Value::Skipped, text(""), text("I"), text("why"), text(&"x".repeat(101))];
    let piles = vec![Value::Skipped, chosen(&["most"]), chosen(&["some"]), chosen(&["none"])];
    let jobs = vec![
        line(&[]),
        line(&[("name", words("shop"))]),
        line(&[("name", words("shop")), ("deeds", ticked(&["sold", "accounts"])), ("paper", ticked(&["here"]))]),
        line(&[("name", words("farm")), ("when", FieldValue::Span(year(2013), None))]),
    ];
    prop_oneof![
        of(&["choice", "choice/a"], vec![Value::Skipped, chosen(&["a"]), chosen(&["b", "a"]), chosen(&["d"])]),
        of(&["why", "more", "books", "papers", "rank/family", "rank/+k1"], texts),
        of(&["liking/r1", "liking/old-r2", "liking/r3"], vec![Value::Skipped, chosen(&["very"]), chosen(&["no"])]),
        of(&["sort/family", "sort/time", "sort/old-card", "sort/money", "sort/safety"], piles),
        of(&["sort/+k1", "sort/+k2"], vec![own_card("quiet", "pile", "most"), own_card("quiet", "pile", "less")]),
        of(&["rank"], vec![compared(&[]), compared(&[("family", "time")]), compared(&[("+k1", "family")])]),
        of(&["hopes/+h1", "hopes/+h2"], vec![own_card("work", "group", "hope"), own_card("rent", "group", "worry")]),
        of(&["jobs/+j1", "jobs/+j2", "jobs/+j3", "jobs/+j4", "jobs/+j5"], jobs),
        of(&["jobs", "hopes"], vec![Value::Skipped]),
        of(&["guess/x", "guess/y", "guess/z"], vec![Value::Skipped, Value::Number(7), Value::Number(101)]),
    ]
}
