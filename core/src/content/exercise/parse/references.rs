//! What in a pack refers to something else has to find it, and has to find something of the right kind.

use std::collections::BTreeSet;

use super::checker::Checker;
use super::problem::{PackProblem, PackProblemKind};
use crate::content::exercise::model::{
    Card, Condition, Exercise, Field, FieldIs, FieldKind, ProposalRule, ResultBlock, Step, StepKind,
};
use crate::content::exercise::own::own_result;
use crate::content::{INTERESTS, Pack};
use crate::domain::ActivityRating;

/// Checks a pack whose shape is right.
pub(super) fn check(exercise: &Exercise, checker: &mut Checker) {
    for (at, step) in exercise.steps.iter().enumerate() {
        let place = format!("/steps/{at}");
        // Entries of this step are written as ratings, and read as those of one exercise.
        let is_free = step.id != ActivityRating::STEP || exercise.id == INTERESTS;
        checker.expect(is_free, format!("{place}/id"), PackProblemKind::ReservedId, &step.id);
        if let Some(condition) = &step.when {
            check_condition(exercise, at, condition, &format!("{place}/when"), checker);
        }
        check_step(exercise, at, step, &place, checker);
    }
    for (at, result) in exercise.results.iter().enumerate() {
        check_result(exercise, result, &format!("/results/{at}"), checker);
    }
    for (at, rule) in exercise.proposals.iter().enumerate() {
        check_proposal(exercise, rule, &format!("/proposals/{at}"), checker);
    }
}

/// The statements that a pack proposes and that are not asked.
pub fn check_statements(exercise: &Exercise, statements: &Pack) -> Vec<PackProblem> {
    let mut checker = Checker::default();
    for (at, rule) in exercise.proposals.iter().enumerate() {
        for (s, statement) in rule.statements.iter().enumerate() {
            let place = format!("/proposals/{at}/statements/{s}");
            let is_there = statements.statement(statement).is_some();
            checker.expect(is_there, place, PackProblemKind::UnknownStatement, statement);
        }
    }
    checker.problems
}

/// The ids and addresses of packs that another pack has too, each with the index of the later one of the two.
pub fn check_together(exercises: &[Exercise]) -> Vec<(usize, PackProblem)> {
    let mut found = Vec::new();
    for (at, exercise) in exercises.iter().enumerate() {
        let before = exercises.get(..at).unwrap_or_default();
        let mut checker = Checker::default();
        let id_is_free = before.iter().all(|other| other.id != exercise.id);
        checker.expect(id_is_free, "/id", PackProblemKind::Taken, &exercise.id);
        let address_is_free = before.iter().all(|other| other.address != exercise.address);
        checker.expect(address_is_free, "/address", PackProblemKind::Taken, &exercise.address);
        found.extend(checker.problems.into_iter().map(|problem| (at, problem)));
    }
    found
}

/// A step that comes before the one at an index.
fn earlier<'e>(exercise: &'e Exercise, at: usize, id: &str, place: &str, checker: &mut Checker) -> Option<&'e Step> {
    let found = exercise.steps.iter().position(|step| step.id == id);
    checker.expect(found.is_some(), place, PackProblemKind::UnknownStep, id);
    let is_later = found.is_some_and(|found| found >= at);
    checker.expect(!is_later, place, PackProblemKind::Later, id);
    exercise.steps.get(found.filter(|_| !is_later)?)
}

/// A step, wherever it is.
fn any_step<'e>(exercise: &'e Exercise, id: &str, place: &str, checker: &mut Checker) -> Option<&'e Step> {
    let step = exercise.step(id);
    checker.expect(step.is_some(), place, PackProblemKind::UnknownStep, id);
    step
}

fn check_condition(exercise: &Exercise, at: usize, condition: &Condition, place: &str, checker: &mut Checker) {
    let (Condition::Answered(id) | Condition::Chose(id, _) | Condition::FieldIs(id, _)) = condition;
    let Some(step) = earlier(exercise, at, id, place, checker) else { return };
    match condition {
        Condition::Answered(_) => {
            let asks = !matches!(step.kind, StepKind::Info);
            checker.expect(asks, place, PackProblemKind::StepOfOtherKind, id);
        }
        Condition::Chose(_, option) => {
            let options = match &step.kind {
                StepKind::Choose { options, .. } => Some(options),
                StepKind::Sort { piles, .. } => Some(piles),
                // A scale that is not there is noted with its step.
                StepKind::Rate { scale, .. } => match exercise.scale(scale) {
                    Some(scale) => Some(&scale.options),
                    None => return,
                },
                _ => None,
            };
            checker.expect(options.is_some(), place, PackProblemKind::StepOfOtherKind, id);
            let is_there = options.is_none_or(|options| options.contains(option));
            checker.expect(is_there, place, PackProblemKind::UnknownOption, option);
        }
        Condition::FieldIs(_, wanted) => match &step.kind {
            StepKind::List { fields, .. } => check_field_is(fields, wanted, place, checker),
            _ => checker.add(place, PackProblemKind::StepOfOtherKind, id),
        },
    }
}

/// That one of these fields has the option.
fn check_field_is(fields: &[Field], wanted: &FieldIs, place: &str, checker: &mut Checker) {
    let field = fields.iter().find(|field| field.id == wanted.field);
    match field.map(|field| &field.kind) {
        None => checker.add(place, PackProblemKind::UnknownLineField, &wanted.field),
        Some(FieldKind::Options { options, .. }) => {
            let is_there = options.contains(&wanted.option);
            checker.expect(is_there, place, PackProblemKind::UnknownOption, &wanted.option);
        }
        Some(_) => checker.add(place, PackProblemKind::FieldOfOtherKind, &wanted.field),
    }
}

fn check_step(exercise: &Exercise, at: usize, step: &Step, place: &str, checker: &mut Checker) {
    match &step.kind {
        StepKind::Rate { cards, scale, .. } => {
            let is_there = exercise.scale(scale).is_some();
            checker.expect(is_there, format!("{place}/scale"), PackProblemKind::UnknownScale, scale);
            check_tags(exercise, cards, place, checker);
            check_replaced(cards, place, checker);
        }
        StepKind::Sort { cards, .. } => {
            check_tags(exercise, cards, place, checker);
            check_replaced(cards, place, checker);
        }
        StepKind::Rank { from, pile, .. } => {
            let place_from = format!("{place}/from");
            match earlier(exercise, at, from, &place_from, checker).map(|step| &step.kind) {
                None => {}
                Some(StepKind::Sort { piles, .. }) => {
                    let is_there = piles.contains(pile);
                    checker.expect(is_there, format!("{place}/pile"), PackProblemKind::UnknownOption, pile);
                }
                Some(_) => checker.add(place_from, PackProblemKind::NotASort, from),
            }
        }
        StepKind::List { fields, .. } => {
            for (f, field) in fields.iter().enumerate() {
                let Some(wanted) = &field.when else { continue };
                let place = format!("{place}/fields/{f}/when");
                let is_later = fields.iter().skip(f).any(|later| later.id == wanted.field);
                if is_later {
                    checker.add(place, PackProblemKind::Later, &wanted.field);
                } else {
                    check_field_is(fields, wanted, &place, checker);
                }
            }
        }
        StepKind::Guess { cards, .. } => {
            for (c, card) in cards.iter().enumerate() {
                let is_there = is_source(exercise, &card.source);
                let place = format!("{place}/cards/{c}/source");
                checker.expect(is_there, place, PackProblemKind::UnknownSource, &card.source);
            }
        }
        StepKind::Info
        | StepKind::Choose { .. }
        | StepKind::Text { .. }
        | StepKind::Cards { .. }
        | StepKind::Own { .. } => {}
    }
}

/// That a card replaces retired cards of its step only, and each of these is replaced by one card at most.
fn check_replaced(cards: &[Card], place: &str, checker: &mut Checker) {
    let mut replaced = BTreeSet::new();
    for (c, card) in cards.iter().enumerate() {
        for (r, id) in card.replaces.iter().enumerate() {
            let is_retired = !card.retired && cards.iter().any(|it| it.id == *id && it.retired);
            let is_first = replaced.insert(id);
            let place = format!("{place}/cards/{c}/replaces/{r}");
            checker.expect(is_retired && is_first, place, PackProblemKind::NotReplaced, id);
        }
    }
}

fn is_source(exercise: &Exercise, id: &str) -> bool {
    exercise.sources.iter().any(|source| source.id == id)
}

fn check_tags(exercise: &Exercise, cards: &[Card], place: &str, checker: &mut Checker) {
    for (c, card) in cards.iter().enumerate() {
        for (t, tag) in card.sources.iter().enumerate() {
            let is_there = tag.split_once(':').is_some_and(|(id, _)| is_source(exercise, id));
            checker.expect(is_there, format!("{place}/cards/{c}/sources/{t}"), PackProblemKind::UnknownSource, tag);
        }
    }
}

fn check_result(exercise: &Exercise, result: &ResultBlock, place: &str, checker: &mut Checker) {
    let (name, ids) = match result {
        ResultBlock::Piles(step) => ("piles", std::slice::from_ref(step)),
        ResultBlock::Ranking(step) => ("ranking", std::slice::from_ref(step)),
        ResultBlock::Timeline(steps) => ("timeline", steps.as_slice()),
        ResultBlock::Bars(step) => ("bars", std::slice::from_ref(step)),
        ResultBlock::Table(step) => ("table", std::slice::from_ref(step)),
        ResultBlock::Own(code) => {
            for (place, lacks) in own_result(code).map(|own| (own.check)(exercise)).unwrap_or_default() {
                checker.add(place, PackProblemKind::CodeNeeds, lacks);
            }
            return;
        }
    };
    let place = format!("{place}/{name}");
    for id in ids {
        let Some(step) = any_step(exercise, id, &place, checker) else { continue };
        let fits = match (result, &step.kind) {
            (ResultBlock::Timeline(_), StepKind::List { fields, pattern, .. }) => {
                let has_date = fields.iter().any(|field| matches!(field.kind, FieldKind::Date | FieldKind::Span));
                checker.expect(has_date && pattern.is_some(), place.as_str(), PackProblemKind::NoTimeline, id);
                true
            }
            (ResultBlock::Piles(_), kind) => matches!(kind, StepKind::Sort { .. }),
            (ResultBlock::Ranking(_), kind) => matches!(kind, StepKind::Rank { .. }),
            (ResultBlock::Bars(_), kind) => matches!(kind, StepKind::Rate { .. }),
            (ResultBlock::Table(_), kind) => !matches!(kind, StepKind::Info),
            (ResultBlock::Timeline(_) | ResultBlock::Own(_), _) => false,
        };
        checker.expect(fits, place.as_str(), PackProblemKind::ResultOfOtherKind, id);
    }
}

fn check_proposal(exercise: &Exercise, rule: &ProposalRule, place: &str, checker: &mut Checker) {
    let place_step = format!("{place}/step");
    let Some(step) = any_step(exercise, &rule.step, &place_step, checker) else { return };
    let StepKind::List { fields, .. } = &step.kind else {
        checker.add(place_step, PackProblemKind::StepOfOtherKind, &rule.step);
        return;
    };
    for (w, wanted) in rule.when.iter().enumerate() {
        check_field_is(fields, wanted, &format!("{place}/when/{w}"), checker);
    }
    let mut check_kind =
        |id: &str, place: String, fits: fn(&FieldKind) -> bool| match fields.iter().find(|field| field.id == id) {
            None => checker.add(place, PackProblemKind::UnknownLineField, id),
            Some(field) => checker.expect(fits(&field.kind), place, PackProblemKind::FieldOfOtherKind, id),
        };
    for (f, field) in rule.what_from.iter().enumerate() {
        let is_words = |kind: &FieldKind| matches!(kind, FieldKind::Line | FieldKind::Story);
        check_kind(field, format!("{place}/what_from/{f}"), is_words);
    }
    if let Some(field) = &rule.when_from {
        let is_date = |kind: &FieldKind| matches!(kind, FieldKind::Date | FieldKind::Span);
        check_kind(field, format!("{place}/when_from"), is_date);
    }
}
