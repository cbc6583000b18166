//! A line while it is edited: what is typed in its fields, and what of it can be stored.

use std::collections::BTreeMap;

use crate::content::exercise::{Field, FieldKind, Unit};
use crate::domain::{DateProblem, Entry, FieldValue, FieldValues, Parsed, PartialDate, Timestamp, Value};
use crate::i18n::Localizer;

/// What is on the screen of a line: as it is typed, which is more than can be stored, since half a date is no date.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct LineDraft {
    /// What is typed, by the field's id; the end of a span is under [`until_of`].
    typed: BTreeMap<String, String>,
    /// What is ticked, by the field's id.
    ticked: BTreeMap<String, Vec<String>>,
    /// The spans that still go on.
    still: Vec<String>,
    /// Which date is meant where a year could be either solar or Gregorian, by the same ids as what is typed.
    meant: BTreeMap<String, PartialDate>,
}

/// What reading a typed date depends on.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    /// The language in which it is typed.
    pub(super) words: &'a Localizer,
    /// The present time: a date far ahead is a mistake in typing.
    pub(super) now: Timestamp,
}

/// What a typed date is.
pub(super) enum Typed {
    /// Nothing is typed.
    Nothing,
    /// A date.
    Date(PartialDate),
    /// It could be either of two.
    Either(PartialDate, PartialDate),
    /// It is no date.
    Problem(DateProblem),
}

/// The id under which the end of a span is typed.
pub(super) fn until_of(field: &str) -> String {
    format!("{field}-until")
}

impl LineDraft {
    /// What a line says.
    pub(super) fn of(fields: &[Field], entry: Option<&Entry>, words: &Localizer) -> Self {
        let mut draft = Self::default();
        for field in fields {
            let id = field.id.clone();
            match entry.and_then(|entry| entry.field(&id)) {
                None => {}
                Some(FieldValue::Text(text) | FieldValue::Reference(text)) => {
                    draft.typed.insert(id, text.clone());
                }
                Some(FieldValue::Options(options)) => {
                    draft.ticked.insert(id, options.clone());
                }
                Some(FieldValue::Number(number)) => {
                    draft.typed.insert(id, number.to_string());
                }
                Some(FieldValue::Date(date)) => draft.put_date(id, date, words),
                Some(FieldValue::Span(from, until)) => {
                    draft.put_date(id.clone(), from, words);
                    match until {
                        Some(until) => draft.put_date(until_of(&id), until, words),
                        None => draft.still.push(id),
                    }
                }
            }
        }
        draft
    }

    /// Takes one field over from what a line says by now.
    pub(super) fn take_field(&mut self, id: &str, from: &LineDraft) {
        fn take<V: Clone>(ours: &mut BTreeMap<String, V>, theirs: &BTreeMap<String, V>, id: &str) {
            match theirs.get(id) {
                Some(value) => ours.insert(id.to_owned(), value.clone()),
                None => ours.remove(id),
            };
        }
        for id in [id, &until_of(id)] {
            take(&mut self.typed, &from.typed, id);
            take(&mut self.meant, &from.meant, id);
        }
        take(&mut self.ticked, &from.ticked, id);
        self.set_still(id, from.is_still(id));
    }

    fn put_date(&mut self, id: String, date: &PartialDate, words: &Localizer) {
        let typed = if date.typed.is_empty() { words.partial_date(date) } else { date.typed.clone() };
        self.typed.insert(id.clone(), typed);
        self.meant.insert(id, date.clone());
    }

    /// What is typed in a field.
    pub(super) fn text(&self, id: &str) -> &str {
        self.typed.get(id).map_or("", String::as_str)
    }

    /// Types into a field.
    pub(super) fn type_in(&mut self, id: &str, text: String) {
        self.meant.remove(id);
        self.typed.insert(id.to_owned(), text);
    }

    /// Says which date is meant.
    pub(super) fn mean(&mut self, id: &str, date: PartialDate) {
        self.meant.insert(id.to_owned(), date);
    }

    /// Unticks everything in a field.
    pub(super) fn clear(&mut self, id: &str) {
        self.ticked.remove(id);
    }

    /// Whether a span still goes on.
    pub(super) fn is_still(&self, id: &str) -> bool {
        self.still.iter().any(|it| it == id)
    }

    /// Says whether a span still goes on.
    pub(super) fn set_still(&mut self, id: &str, on: bool) {
        self.still.retain(|it| it != id);
        if on {
            self.still.push(id.to_owned());
        }
    }

    /// What is ticked in a field.
    pub(super) fn ticked(&self, id: &str) -> &[String] {
        self.ticked.get(id).map_or(&[], Vec::as_slice)
    }

    /// Ticks an option of a field, or unticks it.
    pub(super) fn tick(&mut self, field: &Field, option: &str, on: bool) {
        let FieldKind::Options { options, most } = &field.kind else { return };
        let ticked = self.ticked.entry(field.id.clone()).or_default();
        ticked.retain(|it| it != option);
        if on && *most == 1 {
            ticked.clear();
        }
        if on && ticked.len() < usize::from(*most) {
            ticked.push(option.to_owned());
            // In the order of the field, as they are stored.
            ticked.sort_by_key(|it| options.iter().position(|option| option == it));
        }
    }

    /// What a typed date is, in the language in which it is typed.
    pub(super) fn date(&self, id: &str, known: Known) -> Typed {
        let typed = self.text(id).trim();
        if typed.is_empty() {
            return Typed::Nothing;
        }
        if let Some(meant) = self.meant.get(id) {
            return Typed::Date(meant.clone());
        }
        let parsed = PartialDate::parse(typed, &known.words.language().tag);
        match parsed.and_then(|parsed| parsed.until_next_year(known.now)) {
            Ok(Parsed { date, also: None }) => Typed::Date(date),
            Ok(Parsed { date, also: Some(also) }) => Typed::Either(date, also),
            Err(problem) => Typed::Problem(problem),
        }
    }

    /// Whether the field that names the line is filled in.
    pub(super) fn is_named(&self, fields: &[Field]) -> bool {
        fields
            .first()
            .is_some_and(|first| !self.text(&first.id).trim().is_empty() || !self.ticked(&first.id).is_empty())
    }

    /// The first field whose date is no date, by the id of its input.
    pub(super) fn wrong(&self, fields: &[Field], known: Known) -> Option<String> {
        let ids = fields.iter().flat_map(|field| match field.kind {
            FieldKind::Date => vec![field.id.clone()],
            FieldKind::Span if self.is_still(&field.id) => vec![field.id.clone()],
            FieldKind::Span => vec![field.id.clone(), until_of(&field.id)],
            _ => Vec::new(),
        });
        let is_wrong = |id: &String| matches!(self.date(id, known), Typed::Problem(_));
        ids.into_iter().find(is_wrong).map(|id| input_id(&id))
    }

    /// What can be stored of it. A field that is hidden, because of what is ticked elsewhere in the line, keeps what is in
    /// it: a slip must not lose a text.
    pub(super) fn value(&self, fields: &[Field], known: Known) -> Value {
        let mut values = FieldValues::default();
        for field in fields {
            let text = self.text(&field.id).trim();
            let value = match &field.kind {
                FieldKind::Line | FieldKind::Story if !text.is_empty() => Some(FieldValue::Text(text.to_owned())),
                FieldKind::Statement | FieldKind::Occupation if !text.is_empty() => {
                    Some(FieldValue::Reference(text.to_owned()))
                }
                FieldKind::Options { .. } => {
                    let ticked = self.ticked(&field.id);
                    (!ticked.is_empty()).then(|| FieldValue::Options(ticked.to_vec()))
                }
                FieldKind::Number(unit) => number_in(text, *unit).map(FieldValue::Number),
                FieldKind::Date => self.probable(&field.id, known).map(FieldValue::Date),
                FieldKind::Span => self.span(&field.id, known),
                _ => None,
            };
            if let Some(value) = value {
                values.insert(field.id.clone(), value);
            }
        }
        Value::Fields(values)
    }

    /// The date that was typed. As long as the question which year is meant is not answered, it is the one that was
    /// probably meant: what is typed is stored at once.
    fn probable(&self, id: &str, known: Known) -> Option<PartialDate> {
        match self.date(id, known) {
            Typed::Date(date) | Typed::Either(date, _) => Some(date),
            Typed::Nothing | Typed::Problem(_) => None,
        }
    }

    fn span(&self, id: &str, known: Known) -> Option<FieldValue> {
        let from = self.probable(id, known)?;
        if self.is_still(id) {
            return Some(FieldValue::Span(from, None));
        }
        // An end that is not known yet is the time of the beginning, not an open end: nothing is said that was not typed.
        let until = self.probable(&until_of(id), known).unwrap_or_else(|| from.clone());
        Some(FieldValue::Span(from, Some(until)))
    }
}

/// A number in Latin, Persian or Arabic digits.
pub(super) fn number_in(text: &str, unit: Unit) -> Option<i64> {
    let latin: String = text.chars().filter(|it| !it.is_whitespace()).map(latin_digit).collect();
    latin.parse().ok().filter(|number| unit.range().contains(number))
}

/// A digit of Persian or Arabic writing as the Latin one; everything else as it is.
fn latin_digit(digit: char) -> char {
    match digit {
        '۰'..='۹' => char::from_digit(digit as u32 - '۰' as u32, 10).unwrap_or(digit),
        '٠'..='٩' => char::from_digit(digit as u32 - '٠' as u32, 10).unwrap_or(digit),
        _ => digit,
    }
}

/// The id of the input of a field.
pub(super) fn input_id(field: &str) -> String {
    ["field-", field].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_the_digits_of_three_scripts() {
        for (text, unit, expected) in [
            ("12", Unit::Hours, Some(12)),
            ("۱۲", Unit::Hours, Some(12)),
            ("١٢", Unit::Hours, Some(12)),
            ("1 200", Unit::Hours, Some(1_200)),
            ("101", Unit::InHundred, None),
            ("-1", Unit::Count, None),
            ("1.5", Unit::Years, None),
            ("many", Unit::Count, None),
            ("", Unit::Count, None),
        ] {
            assert_eq!(number_in(text, unit), expected, "{text}");
        }
    }

    #[test]
    fn a_field_is_taken_over_whole_and_the_others_stay() {
        let mut ours = LineDraft::default();
        ours.type_in("name", "mine".to_owned());
        ours.type_in("when", "2015".to_owned());
        ours.type_in(&until_of("when"), "2019".to_owned());
        let mut theirs = LineDraft::default();
        theirs.type_in("name", "theirs".to_owned());
        theirs.type_in("when", "2016".to_owned());
        theirs.set_still("when", true);
        ours.take_field("when", &theirs);
        assert_eq!(
            (ours.text("name"), ours.text("when"), ours.text(&until_of("when")), ours.is_still("when")),
            ("mine", "2016", "", true)
        );
    }

    #[test]
    fn ticks_stand_in_the_order_of_the_field_and_are_no_more_than_it_takes() {
        let options = ["a", "b", "c"].map(str::to_owned).to_vec();
        let field = |most| Field {
            id: "deeds".to_owned(),
            kind: FieldKind::Options { options: options.clone(), most },
            when: None,
        };
        let ticked = |most: u8, changes: &[(&str, bool)]| {
            let mut draft = LineDraft::default();
            for (option, on) in changes {
                draft.tick(&field(most), option, *on);
            }
            draft.ticked("deeds").join("")
        };
        assert_eq!(ticked(3, &[("c", true), ("a", true)]), "ac");
        assert_eq!(ticked(3, &[("c", true), ("c", true), ("c", false)]), "");
        assert_eq!(ticked(2, &[("c", true), ("b", true), ("a", true)]), "bc", "there is no room for a third one");
        assert_eq!(ticked(1, &[("c", true), ("a", true)]), "a", "the new one takes the place of the old one");
    }
}
