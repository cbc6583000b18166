//! The shape of steps, of the parts of a result and of the rules for proposals.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Trust;
use super::checker::{Checker, Object};
use super::problem::PackProblemKind;
use super::source::tags;
use super::{MAX_CARDS, MAX_FIELDS, MAX_LISTED, MAX_RULES, MAX_STEPS, MAX_TAGS};
use crate::content::exercise::model::{
    Card, Condition, Field, FieldIs, FieldKind, GuessCard, ListOrder, Pattern, ProposalRule, ResultBlock, Step,
    StepKind, Unit,
};
use crate::content::exercise::own::own_result;
use crate::domain::{Entry, Setting};

/// Ids that the app uses itself in the place of a step's: for what was declined.
const RESERVED_STEPS: [&str; 1] = ["proposals"];

/// The steps of a pack.
pub(super) fn steps(object: &Object<'_>, checker: &mut Checker) -> Vec<Step> {
    let list = checker.list(object, "steps");
    checker.filled(object, "steps", list.len());
    checker.at_most(object, "steps", list.len(), (MAX_STEPS, PackProblemKind::TooManySteps));
    let mut ids = BTreeSet::new();
    let steps: Vec<Step> =
        list.into_iter().filter_map(|(value, place)| step(value, place, &mut ids, checker)).collect();
    let cards: usize = steps.iter().map(|step| cards_of(&step.kind)).sum();
    checker.at_most(object, "steps", cards, (MAX_CARDS, PackProblemKind::TooManyCards));
    steps
}

fn cards_of(kind: &StepKind) -> usize {
    match kind {
        StepKind::Rate { cards, .. } | StepKind::Sort { cards, .. } => cards.len(),
        StepKind::Guess { cards, .. } => cards.len(),
        _ => 0,
    }
}

/// The fields of a kind of steps, besides those that every step has.
fn fields_of(kind: &str) -> Option<&'static [&'static str]> {
    let fields: &'static [&'static str] = match kind {
        "info" => &[],
        "choose" => &["options", "most"],
        "rate" => &["scale", "cards", "together"],
        "sort" => &["cards", "piles", "own_cards"],
        "rank" => &["from", "pile", "keep"],
        "text" => &["most"],
        "cards" => &["groups", "most"],
        "list" => &["fields", "most", "order", "pattern"],
        "guess" => &["unit", "cards"],
        _ => return None,
    };
    Some(fields)
}

fn step(value: &Value, place: String, ids: &mut BTreeSet<String>, checker: &mut Checker) -> Option<Step> {
    let object = checker.any_object(value, place)?;
    let id = checker.own_id(&object, ids);
    let is_free = !RESERVED_STEPS.contains(&id.as_str());
    checker.expect(is_free, object.at("id"), PackProblemKind::ReservedId, &id);
    let name = checker.word(&object, "kind");
    let Some(fields) = fields_of(name) else {
        let kind = if name == "own" { PackProblemKind::OwnCode } else { PackProblemKind::UnknownStepKind };
        if object.get("kind").is_some_and(Value::is_string) {
            checker.add(object.at("kind"), kind, name);
        }
        return None;
    };
    checker.only(&object, &[&["id", "kind", "when", "pictogram"][..], fields].concat());
    let when = object.get("when").and_then(|value| condition(value, object.at("when"), checker));
    let pictogram = object.get("pictogram").map(|value| checker.id_value(value, &object.at("pictogram")));
    Some(Step { id, kind: kind(name, &object, checker), when, pictogram })
}

/// What a step asks. Only called with a name that has fields.
fn kind(name: &str, object: &Object<'_>, checker: &mut Checker) -> StepKind {
    match name {
        "choose" => StepKind::Choose {
            options: checker.options(object, "options", 2..=12),
            most: checker.number(object, "most", 1..=12),
        },
        "rate" => StepKind::Rate {
            scale: checker.id(object, "scale"),
            cards: cards(object, checker),
            together: object.get("together").map(|_| checker.number(object, "together", 2..=12)),
        },
        "sort" => StepKind::Sort {
            cards: cards(object, checker),
            piles: checker.options(object, "piles", 2..=3),
            own_cards: checker.flag(object, "own_cards"),
        },
        "rank" => StepKind::Rank {
            from: checker.id(object, "from"),
            pile: checker.id(object, "pile"),
            keep: checker.number(object, "keep", 2..=9),
        },
        "text" => StepKind::Text { most: checker.number(object, "most", 1..=4_000) },
        "cards" => StepKind::Cards {
            groups: checker.options(object, "groups", 0..=6),
            most: checker.number(object, "most", 1..=100),
        },
        "list" => StepKind::List {
            fields: fields(object, checker),
            most: checker.number(object, "most", 1..=Entry::MAX_IN_RUN as u64),
            order: checker.named(object, "order", order).unwrap_or(ListOrder::Added),
            pattern: checker.named(object, "pattern", pattern),
        },
        "guess" => {
            let unit = checker.required_named(object, "unit", unit);
            StepKind::Guess { cards: guess_cards(object, unit, checker), unit: unit.unwrap_or(Unit::Count) }
        }
        _ => StepKind::Info,
    }
}

fn order(name: &str) -> Option<ListOrder> {
    Some(match name {
        "added" => ListOrder::Added,
        "newest" => ListOrder::Newest,
        "date" => ListOrder::Date,
        _ => return None,
    })
}

fn pattern(name: &str) -> Option<Pattern> {
    Some(match name {
        "full" => Pattern::Full,
        "slanted" => Pattern::Slanted,
        "dotted" => Pattern::Dotted,
        "lined" => Pattern::Lined,
        "blocks" => Pattern::Blocks,
        _ => return None,
    })
}

fn unit(name: &str) -> Option<Unit> {
    Some(match name {
        "in-hundred" => Unit::InHundred,
        "hours" => Unit::Hours,
        "years" => Unit::Years,
        "count" => Unit::Count,
        _ => return None,
    })
}

fn cards(object: &Object<'_>, checker: &mut Checker) -> Vec<Card> {
    let list = checker.list(object, "cards");
    checker.filled(object, "cards", list.len());
    let mut ids = BTreeSet::new();
    let mut cards = Vec::new();
    for (value, place) in list {
        let names = ["id", "pictogram", "sources", "retired", "replaces", "tags"];
        let Some(object) = checker.object(value, place, &names) else { continue };
        cards.push(Card {
            id: checker.own_id(&object, &mut ids),
            pictogram: object.get("pictogram").map(|value| checker.id_value(value, &object.at("pictogram"))),
            sources: tags(&object, checker),
            retired: checker.flag(&object, "retired"),
            replaces: optional_ids(&object, "replaces", checker),
            tags: optional_ids(&object, "tags", checker),
        });
    }
    cards
}

/// A list of a few ids that may be missing.
fn optional_ids(object: &Object<'_>, name: &str, checker: &mut Checker) -> Vec<String> {
    if object.get(name).is_none() {
        return Vec::new();
    }
    let ids = checker.ids(object, name);
    checker.at_most(object, name, ids.len(), (MAX_TAGS, PackProblemKind::LongList));
    ids
}

fn guess_cards(object: &Object<'_>, unit: Option<Unit>, checker: &mut Checker) -> Vec<GuessCard> {
    let list = checker.list(object, "cards");
    checker.filled(object, "cards", list.len());
    let mut ids = BTreeSet::new();
    let mut cards = Vec::new();
    for (value, place) in list {
        let names = ["id", "figure", "source", "years", "country"];
        let Some(object) = checker.object(value, place, &names) else { continue };
        let figure = checker.required(&object, "figure").and_then(|value| {
            checker.expect(value.is_number(), object.at("figure"), PackProblemKind::WrongType, "a number");
            value.is_number().then(|| value.as_i64().unwrap_or(i64::MAX))
        });
        if let (Some(figure), Some(range)) = (figure, unit.map(Unit::range)) {
            let detail = format!("{} and {}", range.start(), range.end());
            checker.expect(range.contains(&figure), object.at("figure"), PackProblemKind::FigureRange, detail);
        }
        let years = checker.word(&object, "years").to_owned();
        let country = checker.word(&object, "country").to_owned();
        let about = |name: &str| object.get(name).is_some_and(Value::is_string);
        let (years_fit, country_fits) =
            (is_years(&years) || !about("years"), is_country(&country) || !about("country"));
        checker.expect(years_fit, object.at("years"), PackProblemKind::BadFigure, "a year, or two with a hyphen");
        checker.expect(country_fits, object.at("country"), PackProblemKind::BadFigure, "two capital letters");
        cards.push(GuessCard {
            id: checker.own_id(&object, &mut ids),
            figure: figure.unwrap_or_default(),
            source: checker.word(&object, "source").to_owned(),
            years,
            country,
        });
    }
    cards
}

fn is_years(text: &str) -> bool {
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit());
    text.len() <= 9 && text.split('-').all(is_year)
}

fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase())
}

fn fields(object: &Object<'_>, checker: &mut Checker) -> Vec<Field> {
    let list = checker.list(object, "fields");
    checker.filled(object, "fields", list.len());
    checker.at_most(object, "fields", list.len(), (MAX_FIELDS, PackProblemKind::TooManyFields));
    let mut ids = BTreeSet::new();
    list.into_iter().filter_map(|(value, place)| field(value, place, &mut ids, checker)).collect()
}

fn field(value: &Value, place: String, ids: &mut BTreeSet<String>, checker: &mut Checker) -> Option<Field> {
    let object = checker.any_object(value, place)?;
    let id = checker.own_id(&object, ids);
    let name = checker.word(&object, "kind");
    let own: &[&str] = match name {
        "options" => &["options", "most"],
        "number" => &["unit"],
        "line" | "story" | "date" | "span" | "statement" | "occupation" => &[],
        _ => {
            if object.get("kind").is_some_and(Value::is_string) {
                checker.add(object.at("kind"), PackProblemKind::UnknownFieldKind, name);
            }
            return None;
        }
    };
    checker.only(&object, &[&["id", "kind", "when"][..], own].concat());
    let kind = match name {
        "story" => FieldKind::Story,
        "options" => FieldKind::Options {
            options: checker.options(&object, "options", 2..=16),
            most: checker.number(&object, "most", 1..=16),
        },
        "date" => FieldKind::Date,
        "span" => FieldKind::Span,
        "number" => FieldKind::Number(checker.required_named(&object, "unit", unit).unwrap_or(Unit::Count)),
        "statement" => FieldKind::Statement,
        "occupation" => FieldKind::Occupation,
        _ => FieldKind::Line,
    };
    let when = object.get("when").and_then(|value| field_is(value, object.at("when"), checker));
    Some(Field { id, kind, when })
}

/// A condition of one of the three forms.
fn condition(value: &Value, place: String, checker: &mut Checker) -> Option<Condition> {
    let object = checker.any_object(value, place.clone())?;
    let fields: Vec<(&String, &Value)> = object.fields().collect();
    match fields[..] {
        [(name, step)] if name == "answered" => Some(Condition::Answered(checker.id_value(step, &object.at(name)))),
        [(name, path)] if name == "chose" => {
            let [step, option] = checker.path(path, &object.at(name));
            Some(Condition::Chose(step, option))
        }
        [(name, path)] if name == "field_is" => {
            let [step, field, option] = checker.path(path, &object.at(name));
            Some(Condition::FieldIs(step, FieldIs { field, option }))
        }
        _ => {
            let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
            checker.add(place, PackProblemKind::UnknownCondition, names.join(", "));
            None
        }
    }
}

/// A condition on the same line.
fn field_is(value: &Value, place: String, checker: &mut Checker) -> Option<FieldIs> {
    let object = checker.object(value, place, &["field", "option"])?;
    Some(FieldIs { field: checker.id(&object, "field"), option: checker.id(&object, "option") })
}

/// The parts of a result; there may be none.
pub(super) fn results(object: &Object<'_>, trust: Trust, checker: &mut Checker) -> Vec<ResultBlock> {
    let list = checker.optional_list(object, "results");
    checker.at_most(object, "results", list.len(), (MAX_LISTED, PackProblemKind::LongList));
    list.into_iter().filter_map(|(value, place)| result(value, place, trust, checker)).collect()
}

fn result(value: &Value, place: String, trust: Trust, checker: &mut Checker) -> Option<ResultBlock> {
    let object = checker.any_object(value, place.clone())?;
    let fields: Vec<(&String, &Value)> = object.fields().collect();
    match fields[..] {
        [(name, _)] if name == "timeline" => {
            let steps = checker.ids(&object, name);
            checker.filled(&object, name, steps.len());
            Some(ResultBlock::Timeline(steps))
        }
        [(name, value)] if name == "own" && trust == Trust::BuiltIn => {
            let code = checker.id_value(value, &object.at(name));
            checker.expect(own_result(&code).is_some(), object.at(name), PackProblemKind::UnknownCode, &code);
            Some(ResultBlock::Own(code))
        }
        [(name, value)] if ["piles", "ranking", "bars", "table"].contains(&name.as_str()) => {
            let step = checker.id_value(value, &object.at(name));
            Some(match name.as_str() {
                "piles" => ResultBlock::Piles(step),
                "ranking" => ResultBlock::Ranking(step),
                "bars" => ResultBlock::Bars(step),
                _ => ResultBlock::Table(step),
            })
        }
        _ => {
            let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
            let kind = if names == ["own"] { PackProblemKind::OwnCode } else { PackProblemKind::UnknownResult };
            checker.add(place, kind, names.join(", "));
            None
        }
    }
}

/// The rules for proposals; there may be none.
pub(super) fn proposals(object: &Object<'_>, checker: &mut Checker) -> Vec<ProposalRule> {
    let list = checker.optional_list(object, "proposals");
    checker.at_most(object, "proposals", list.len(), (MAX_RULES, PackProblemKind::LongList));
    let mut ids = BTreeSet::new();
    list.into_iter().filter_map(|(value, place)| proposal(value, place, &mut ids, checker)).collect()
}

fn proposal(value: &Value, place: String, ids: &mut BTreeSet<String>, checker: &mut Checker) -> Option<ProposalRule> {
    let names = ["id", "step", "when", "statements", "setting", "what_from", "when_from"];
    let object = checker.object(value, place, &names)?;
    let when = checker.list(&object, "when");
    // A proposal rests on what was ticked, so at least one thing has to be.
    checker.filled(&object, "when", when.len());
    let statements = checker.ids(&object, "statements");
    checker.filled(&object, "statements", statements.len());
    checker.at_most(&object, "statements", statements.len(), (MAX_LISTED, PackProblemKind::LongList));
    let setting = |name: &str| Setting::ALL.into_iter().find(|it| it.name() == name);
    Some(ProposalRule {
        id: checker.own_id(&object, ids),
        step: checker.id(&object, "step"),
        when: when.into_iter().filter_map(|(value, place)| field_is(value, place, checker)).collect(),
        statements,
        setting: checker.named(&object, "setting", setting),
        what_from: if object.get("what_from").is_some() { checker.ids(&object, "what_from") } else { Vec::new() },
        when_from: object.get("when_from").map(|value| checker.id_value(value, &object.at("when_from"))),
    })
}
