//! The fields of a line of a list, and of a card that the user added.

use super::Step;
use crate::content::exercise::{FieldKind, StepKind, TextKey};
use crate::domain::{Entry, FieldValue, ItemId, PartialDate, Value, Within, is_unit_group};
use crate::profile_file::document::chapters::statement;
use crate::profile_file::document::{Block, Detail, Phrase};

/// The field that names a line: the first one of the list or, in a card, its text.
pub(super) fn name_field<'a>(step: &'a Step, entry: &'a Entry, is_taken: bool) -> Option<&'a str> {
    let Value::Fields(all) = &entry.value else { return None };
    let first = match step.kind().filter(|_| is_taken) {
        Some(StepKind::List { fields, .. }) => fields.first().map(|field| field.id.as_str()),
        _ => Some("text"),
    };
    let is_text = |id: &str| matches!(all.get(id), Some(FieldValue::Text(text)) if !text.trim().is_empty());
    // A line of which the first field is empty has no name of its own.
    first.filter(|id| is_text(id))
}

/// The fields of a line: short ones as a list, and a story as what it is.
pub(super) fn lines_of_list(step: &Step, entry: &Entry, is_taken: bool, name: Option<&str>) -> Vec<Block> {
    let stories: Vec<&str> = match (step.kind().filter(|_| is_taken), &entry.value) {
        (Some(StepKind::List { fields, .. }), Value::Fields(all)) => {
            let is_story = |id: &str| Some(id) != name && all.get(id).is_some();
            let stories = fields.iter().filter(|field| field.kind == FieldKind::Story && is_story(&field.id));
            stories.map(|field| field.id.as_str()).collect()
        }
        _ => Vec::new(),
    };
    let story = match stories[..] {
        [only] => Some(only),
        _ => None,
    };
    let mut details = Vec::new();
    let mut blocks = Vec::new();
    let Value::Fields(all) = &entry.value else { return blocks };
    for id in in_order(step, entry, is_taken) {
        if Some(id) == name {
            continue;
        }
        match all.get(id) {
            Some(FieldValue::Text(text)) if Some(id) == story => blocks.push(Block::Own(text.clone())),
            Some(value) => details.extend(detail(step, id, value, is_taken)),
            None => {}
        }
    }
    if !details.is_empty() {
        blocks.insert(0, Block::Details(details));
    }
    blocks
}

/// The fields of an entry.
pub(super) fn fields(step: &Step, entry: &Entry, is_taken: bool) -> Vec<Detail> {
    let Value::Fields(all) = &entry.value else { return Vec::new() };
    in_order(step, entry, is_taken).into_iter().filter_map(|id| detail(step, id, all.get(id)?, is_taken)).collect()
}

/// The ids of an entry's fields, in the order of the list.
fn in_order<'e>(step: &Step, entry: &'e Entry, is_taken: bool) -> Vec<&'e str> {
    let Value::Fields(all) = &entry.value else { return Vec::new() };
    let mut ids: Vec<&str> = all.keys().map(String::as_str).collect();
    if let Some(StepKind::List { fields, .. }) = step.kind().filter(|_| is_taken) {
        ids.sort_by_key(|id| fields.iter().position(|field| field.id == *id).unwrap_or(usize::MAX));
    }
    ids
}

/// One field with its label; `None` for options of which none is chosen.
fn detail(step: &Step, id: &str, value: &FieldValue, is_taken: bool) -> Option<Detail> {
    let list = match step.kind().filter(|_| is_taken) {
        Some(StepKind::List { fields, .. }) => fields.iter().find(|field| field.id == id),
        _ => None,
    };
    let kind = list.map(|field| &field.kind);
    let label = match (is_taken, list) {
        // The pile or the group of a card stands under the name of its step.
        (true, None) => step.name(),
        _ => step.say(TextKey::Field(step.id, id), id, is_taken),
    };
    let lines: Vec<Phrase> = match value {
        FieldValue::Text(text) => vec![Phrase::Own(text.clone())],
        FieldValue::Options(options) => {
            options.iter().map(|option| field_option(step, id, option, is_taken, list.is_some())).collect()
        }
        FieldValue::Date(date) => dated(Phrase::Date(date.clone()), [Some(date), None]),
        FieldValue::Span(from, until) => dated(Phrase::Span(from.clone(), until.clone()), [Some(from), until.as_ref()]),
        FieldValue::Number(number) => vec![match kind {
            Some(FieldKind::Number(unit)) => Phrase::Measure(*number, *unit),
            _ => Phrase::Number(*number),
        }],
        FieldValue::Reference(to) => referred(step, to, kind),
    };
    (!lines.is_empty()).then_some(Detail { label, lines })
}

fn field_option(step: &Step, field: &str, option: &str, is_taken: bool, is_list: bool) -> Phrase {
    let of_field = TextKey::FieldOption(step.id, field, option);
    let has_words = step.words.is_some_and(|words| words.texts.contains_key(&of_field.key()));
    if is_list || (!is_taken && has_words) {
        step.say(of_field, option, is_taken)
    } else {
        step.option(option, is_taken)
    }
}

/// A date in words, and what the user typed where that says it in another way, such as in another calendar.
fn dated(say: Phrase, dates: [Option<&PartialDate>; 2]) -> Vec<Phrase> {
    let typed = dates.into_iter().flatten().filter(|date| !says_no_more(date));
    [say].into_iter().chain(typed.map(|date| Phrase::Own(date.typed.clone()))).collect()
}

/// Whether what was typed is nothing but the numbers of the date.
fn says_no_more(date: &PartialDate) -> bool {
    if !date.typed.chars().all(|c| c.is_ascii_digit() || matches!(c, '/' | '.' | '-' | ' ')) {
        return false;
    }
    let typed = date.typed.split(|c: char| !c.is_ascii_digit()).filter(|it| !it.is_empty());
    let mut typed: Vec<usize> = typed.filter_map(|number| number.parse().ok()).collect();
    let mut said = vec![usize::from(date.year)];
    match date.within {
        Within::Year | Within::Season(_) => {}
        Within::Month(month) => said.push(month.into()),
        Within::Day(month, day) => said.extend([usize::from(month), usize::from(day)]),
    }
    typed.sort_unstable();
    said.sort_unstable();
    typed.is_empty() || typed == said
}

/// A statement or a kind of work.
fn referred(step: &Step, to: &str, kind: Option<&FieldKind>) -> Vec<Phrase> {
    match (kind, to.parse::<ItemId>()) {
        (Some(FieldKind::Statement), Ok(item)) => {
            let is_known = step.statements.competence_of(&item.statement).is_some();
            let language = item.language.clone().filter(|_| is_known).map(Phrase::Language);
            [statement(&item, is_known)].into_iter().chain(language).collect()
        }
        (Some(FieldKind::Occupation), _) if is_unit_group(to) => vec![Phrase::occupation(to)],
        _ => vec![Phrase::Known { message: None, id: to.to_owned() }],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Season;

    #[test]
    fn what_was_typed_is_said_where_it_says_more() {
        for (within, typed, is_said) in [
            (Within::Year, "", false),
            (Within::Year, "2015", false),
            (Within::Year, " 2015 ", false),
            (Within::Year, "2016", true),
            (Within::Year, "۱۳۹۴", true),
            (Within::Year, "about 2015", true),
            (Within::Month(3), "03/2015", false),
            (Within::Month(3), "2015", true),
            (Within::Day(3, 21), "21.3.2015", false),
            (Within::Day(3, 21), "2015-03-21", false),
            (Within::Season(Season::Spring), "spring 2015", true),
        ] {
            let date = PartialDate { year: 2015, within, typed: typed.to_owned() };
            assert_eq!(!says_no_more(&date), is_said, "{typed}");
        }
    }
}
