//! The lines of a document: what each says in a language, and what stands in it as it is.

use crate::content::exercise::Unit;
use crate::content::{Reached, Section, message_2018};
use crate::domain::{PartialDate, Timestamp};
use crate::i18n::{Arg, Localizer};

/// A line that the app says, in each language of the reader.
#[derive(Clone, Debug, PartialEq)]
pub enum Phrase {
    /// A message.
    Message(String),
    /// A message with variables.
    With(&'static str, Vec<(&'static str, Arg)>),
    /// A message about something of the pack, or, if a language has no words for it, the id that the file gives it. No
    /// reader is shown nothing, and no file can put other sentences of the app in its place.
    Known {
        /// The message; `None` where the file gives an id that can be of no such message.
        message: Option<String>,
        /// The id in the file.
        id: String,
    },
    /// The name of a section: the competence, and its language if it is asked per language.
    Section(Section),
    /// The same in short.
    Short(Section),
    /// How many statements got each answer; what got none is left out.
    Counts(Reached),
    /// The name that a competence has since 2018. It is said in those languages in which it differs from that of 2006.
    Renamed(String),
    /// A language, by its tag, or by the name that the user typed.
    Language(String),
    /// When a run was.
    Period {
        /// When it began.
        started: Timestamp,
        /// When it was finished, if it was.
        finished: Option<Timestamp>,
    },
    /// A date that may be known in part only.
    Date(PartialDate),
    /// From one date to another, or until now.
    Span(PartialDate, Option<PartialDate>),
    /// A number without a unit.
    Number(i64),
    /// A number in a unit.
    Measure(i64, Unit),
    /// The figure to a guess, and where it is from.
    Figure {
        /// The figure.
        figure: i64,
        /// Its unit.
        unit: Unit,
        /// The title of its source.
        source: String,
        /// The year or years that it is about.
        years: String,
    },
    /// The user's own words.
    Own(String),
}

/// A line that is the same in every language, and is shown once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Once<'a> {
    /// An id.
    Id(&'a str),
    /// The user's own words. Their direction is not known: they are shown in an element of their own with `dir="auto"`.
    Own(&'a str),
}

impl Phrase {
    /// A message without variables.
    pub fn message(id: impl Into<String>) -> Self {
        Phrase::Message(id.into())
    }

    /// The title of a kind of work, by its code.
    pub fn occupation(code: &str) -> Self {
        Phrase::Known { message: Some(format!("occupation-{code}-title")), id: code.to_owned() }
    }

    /// What is the same in all these languages, if the line is.
    pub fn once<'w>(&self, languages: impl IntoIterator<Item = &'w Localizer>) -> Option<Once<'_>> {
        let mut languages = languages.into_iter();
        match self {
            Phrase::Own(text) => Some(Once::Own(text)),
            Phrase::Known { message: None, id } => Some(Once::Id(id)),
            Phrase::Known { message: Some(message), id } => {
                languages.any(|words| !words.has(message)).then_some(Once::Id(id.as_str()))
            }
            Phrase::Language(tag) => languages.all(|words| words.language_name(tag) == *tag).then_some(Once::Own(tag)),
            _ => None,
        }
    }

    /// Whether there is something to say in a language.
    pub fn holds(&self, words: &Localizer) -> bool {
        match self {
            Phrase::Renamed(competence) => words.t(&name_2018(competence)) != words.t(competence),
            _ => true,
        }
    }

    /// The line in a language.
    pub fn text(&self, words: &Localizer) -> String {
        match self {
            Phrase::Message(id) => words.t(id),
            Phrase::With(id, args) => words.t_with(id, args),
            Phrase::Known { message, id } => message.as_ref().map_or_else(|| id.clone(), |message| words.t(message)),
            Phrase::Section(section) => section_name(section, &section.competence, words),
            Phrase::Short(section) => section_name(section, &format!("{}.short", section.competence), words),
            Phrase::Counts(reached) => counts(reached, words),
            Phrase::Renamed(competence) => {
                let (id, rest) = message_2018(competence);
                let rest = rest.map(|rest| ("rest", words.t(rest).into()));
                let name = ("name", words.t(&name_2018(competence)).into());
                words.t_with(id, &std::iter::once(name).chain(rest).collect::<Vec<_>>())
            }
            Phrase::Language(tag) => words.language_name(tag),
            Phrase::Period { started, finished } => period(*started, *finished, words),
            Phrase::Date(date) => words.partial_date(date),
            Phrase::Span(from, until) => {
                let from = ("from", words.date_in_sentence(from).into());
                match until {
                    Some(until) => words.t_with("date-span", &[from, ("to", words.date_in_sentence(until).into())]),
                    None => words.t_with("date-span-now", &[from]),
                }
            }
            Phrase::Number(number) => number_text(*number, words),
            Phrase::Measure(number, unit) => measure(*number, *unit, words),
            Phrase::Figure { figure, unit, source, years } => {
                let figure = measure(*figure, *unit, words);
                let args =
                    [("figure", figure.into()), ("source", source.as_str().into()), ("years", years.as_str().into())];
                words.t_with("printed-figure", &args)
            }
            Phrase::Own(text) => text.clone(),
        }
    }
}

fn number_text(number: i64, words: &Localizer) -> String {
    // No unit has numbers below zero, but a file may.
    usize::try_from(number).map_or_else(|_| number.to_string(), |number| words.number(number))
}

/// A number in a unit.
fn measure(number: i64, unit: Unit, words: &Localizer) -> String {
    let message = match unit {
        Unit::InHundred => Some("printed-in-hundred"),
        Unit::Hours => Some("printed-hours"),
        Unit::Years => Some("printed-years"),
        Unit::Count => None,
    };
    match (message, usize::try_from(number)) {
        (Some(message), Ok(count)) => words.t_with(message, &[("count", count.into())]),
        _ => number_text(number, words),
    }
}

fn name_2018(competence: &str) -> String {
    [competence, ".name-2018"].concat()
}

/// The name of a section, made of that message of its competence.
fn section_name(section: &Section, message: &str, words: &Localizer) -> String {
    match &section.language {
        _ if section.competence.is_empty() => words.t("printed-unknown"),
        None => words.t(message),
        Some(language) => {
            let language = words.language_name(language);
            let args = [("competence", Arg::from(words.t(message))), ("language", language.into())];
            words.t_with("printed-in-language", &args)
        }
    }
}

/// Counts in words. Each has the same place everywhere, strengths first.
fn counts(reached: &Reached, words: &Localizer) -> String {
    let counts = [
        ("overview-shown-others", reached.shown_others),
        ("overview-on-my-own", reached.on_my_own),
        ("overview-with-help", reached.with_help),
        ("overview-not-yet", reached.not_yet),
        ("overview-skipped", reached.skipped),
        ("overview-open", reached.open),
    ];
    let counted = counts.into_iter().filter(|(_, count)| *count > 0);
    counted.map(|(id, count)| words.t_with(id, &[("count", count.into())])).collect::<Vec<_>>().join(" · ")
}

fn period(started: Timestamp, finished: Option<Timestamp>, words: &Localizer) -> String {
    match finished {
        Some(finished) if words.date(finished) == words.date(started) => {
            words.t_with("printed-run-day", &[("date", finished.into())])
        }
        Some(finished) => words.t_with("printed-run-days", &[("from", started.into()), ("to", finished.into())]),
        None => words.t_with("printed-run-since", &[("date", started.into())]),
    }
}
