//! An exercise as data: what a pack of format 2 says, once it was read and checked.
//!
//! A pack has steps of ten kinds. All its words are messages found by its ids ([`super::TextKey`]), or, in a local pack,
//! texts of its own. Deliberately little can be said with it: what needs more is a program, and belongs into Rust.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::content::Source;
use crate::domain::Setting;

/// An exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// Its id in records and files: `values`, or `local.<organisation>.<name>` for a local pack.
    pub id: String,
    /// The version of its content; entries say which one they answered.
    pub version: u32,
    /// Its name in addresses, which others may see over the user's shoulder: `m3`, never `worries`.
    pub address: String,
    /// The chapter of the hub in which it stands.
    pub chapter: Chapter,
    /// How long it takes, in minutes, 1 to 120.
    pub minutes: u8,
    /// Whether its entries are about something that can hurt: nothing of it is on the hub.
    pub sensitive: bool,
    /// Whether it goes on for as long as the user wants, such as a journal: it is never finished, and a second run is
    /// not offered.
    pub ongoing: bool,
    /// Scales that its steps share.
    pub scales: Vec<Scale>,
    /// Its steps, in their order.
    pub steps: Vec<Step>,
    /// What its result shows, in this order.
    pub results: Vec<ResultBlock>,
    /// From which entries it proposes statements and evidence.
    pub proposals: Vec<ProposalRule>,
    /// What it rests on.
    pub sources: Vec<Source>,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where a pack comes from, and with it how far it is trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is part of the app; its words are messages.
    BuiltIn,
    /// An organisation wrote it, and the user opened it from a file.
    Local {
        /// The organisation's name.
        organisation: String,
        /// Its words by language and key ([`super::TextKey::key`]); the first language stands for those that lack.
        words: Vec<(String, BTreeMap<String, String>)>,
    },
}

/// A chapter of the hub.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chapter {
    /// What I can do.
    Can,
    /// What I bring.
    Bring,
    /// What matters to me.
    Matters,
    /// Explore work.
    Work,
    /// My plan.
    Plan,
    /// My profile.
    Me,
}

/// Answers of which one is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    /// Its id in the pack.
    pub id: String,
    /// Its options, 2 to 6, in the order in which they are shown.
    pub options: Vec<String>,
    /// Whether each option is more than the one before it, so that their signs rise.
    pub rising: bool,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its id in the pack and in entries.
    pub id: String,
    /// What it asks.
    pub kind: StepKind,
    /// When it is shown; always if there is no condition.
    pub when: Option<Condition>,
    /// The name of its picture, if it has one.
    pub pictogram: Option<String>,
}

/// What a step asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// Nothing: it says something.
    Info,
    /// To choose among options. Entry: `Whole`, [`Chosen`](crate::domain::Value::Chosen).
    Choose {
        /// The options, 2 to 12.
        options: Vec<String>,
        /// How many may be chosen at most.
        most: u8,
    },
    /// To rate each card on a scale. Entries: `Card`, `Chosen` with one option.
    Rate {
        /// What is rated.
        cards: Vec<Card>,
        /// The id of the scale.
        scale: String,
        /// How many cards stand together on a screen for users who want several, 2 to 12; without it there is one at a
        /// time for everybody.
        together: Option<u8>,
    },
    /// To put each card on a pile. Entries: `Card`, `Chosen` with the pile; cards of the user's own are `Added` with
    /// [`Fields`](crate::domain::Value::Fields) `text` and `pile`.
    Sort {
        /// What is sorted.
        cards: Vec<Card>,
        /// The piles, 2 or 3, from the one that matters most.
        piles: Vec<String>,
        /// Whether the user can add cards of their own.
        own_cards: bool,
    },
    /// To bring the cards of a pile into an order, two at a time. Entries: `Whole`, `Compared`; the user's words on why a
    /// card is so high are `Card` or `Added` with `Text`.
    Rank {
        /// The sort step.
        from: String,
        /// The pile of that step.
        pile: String,
        /// How many places are found out, 2 to 9.
        keep: u8,
    },
    /// To write. Entry: `Whole`, `Text`.
    Text {
        /// How many characters at most.
        most: u16,
    },
    /// To write cards, each with an option of its own, such as hope or worry. Entries: `Added`, `Fields` with `text` and
    /// `group`.
    Cards {
        /// The groups; may be empty.
        groups: Vec<String>,
        /// How many cards at most.
        most: u16,
    },
    /// To make a list. Entries: `Added`, `Fields`; "nothing of this kind" is `Whole`, `Skipped`.
    List {
        /// The fields of a line. The first one names the line.
        fields: Vec<Field>,
        /// How many lines at most.
        most: u16,
        /// In which order the lines stand.
        order: ListOrder,
        /// How its lines are drawn in a time line, if they are.
        pattern: Option<Pattern>,
    },
    /// To guess figures. Entries: `Card`, `Number`.
    Guess {
        /// What is guessed.
        cards: Vec<GuessCard>,
        /// The unit of the guesses and figures.
        unit: Unit,
    },
    /// A step with code of its own; built-in packs only.
    Own {
        /// The name of the code.
        code: String,
    },
}

/// A card of an exercise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Its id in the pack and in entries.
    pub id: String,
    /// The name of its picture, if it has one.
    pub pictogram: Option<String>,
    /// What it rests on: `source:code`.
    pub sources: Vec<String>,
    /// Whether it is not asked any more; it is shown where it was answered.
    pub retired: bool,
    /// The retired cards of its step that it replaces, newest first. What was said of one of them counts until something
    /// is said of this one.
    pub replaces: Vec<String>,
    /// What code of the app's own reads of it, such as a theme. Nobody sees these words.
    pub tags: Vec<String>,
}

/// A card with a figure to guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuessCard {
    /// Its id in the pack and in entries.
    pub id: String,
    /// The figure, in the step's unit.
    pub figure: i64,
    /// The id of the source.
    pub source: String,
    /// The year or years that the figure is about.
    pub years: String,
    /// The country that the figure is about, as a two-letter code of ISO 3166-1; `EU` for the European Union.
    pub country: String,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// So many in a hundred, 0 to 100.
    InHundred,
    /// Hours, 0 to 10,000.
    Hours,
    /// Years, 0 to 100.
    Years,
    /// A count, 0 to 1,000,000.
    Count,
}

/// A field of a list's lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its id in the step and in entries.
    pub id: String,
    /// What it takes.
    pub kind: FieldKind,
    /// When it is shown: a condition on the same line.
    pub when: Option<FieldIs>,
}

/// What a field takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// One line of words.
    Line,
    /// Several lines of words.
    Story,
    /// Options.
    Options {
        /// The options, 2 to 16.
        options: Vec<String>,
        /// How many may be chosen at most.
        most: u8,
    },
    /// A date that may be known in part only.
    Date,
    /// From a date to a date, or to now.
    Span,
    /// A number.
    Number(Unit),
    /// A statement of the key competences.
    Statement,
    /// A kind of work.
    Occupation,
}

/// In which order the lines of a list stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListOrder {
    /// As they were added.
    Added,
    /// The newest first, such as in a journal.
    Newest,
    /// By their first date or span, the earliest first; lines without one come last.
    Date,
}

/// How the bars of a list are drawn in a time line: told apart by pattern and not by colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// A full bar.
    Full,
    /// Slanted lines.
    Slanted,
    /// Dots.
    Dotted,
    /// Lines along.
    Lined,
    /// Blocks.
    Blocks,
}

/// When something is shown. There are three forms and no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// A step has an entry that is not skipped.
    Answered(String),
    /// In a choice, or in a rating or sorting at least once, an option was taken: step and option.
    Chose(String, String),
    /// In a line of a list a field has an option: step and field.
    FieldIs(String, FieldIs),
}

/// A field of a line that has an option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldIs {
    /// The field's id.
    pub field: String,
    /// The option's id.
    pub option: String,
}

/// A part of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResultBlock {
    /// The piles of a sort step with their cards.
    Piles(String),
    /// The order of a rank step, with the user's words on why.
    Ranking(String),
    /// The lines of lists as a time line.
    Timeline(Vec<String>),
    /// The ratings of a rate step, as bars.
    Bars(String),
    /// Everything that was said in a step, as a list.
    Table(String),
    /// Drawn by code of its own; built-in packs only.
    Own(String),
}

/// From which lines of a list statements are proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposalRule {
    /// Its id in the pack and in entries.
    pub id: String,
    /// The list.
    pub step: String,
    /// The options that the line has to have, all of them. A proposal rests on what was ticked, never on words.
    pub when: Vec<FieldIs>,
    /// The statements that it may show, by their ids.
    pub statements: Vec<String>,
    /// The setting of the evidence.
    pub setting: Option<Setting>,
    /// The fields whose words begin the evidence.
    pub what_from: Vec<String>,
    /// The field whose date is the evidence's.
    pub when_from: Option<String>,
}

impl Exercise {
    /// A step by its id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// A scale by its id.
    pub fn scale(&self, id: &str) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id == id)
    }

    /// Whether it is a local pack.
    pub fn is_local(&self) -> bool {
        matches!(self.origin, Origin::Local { .. })
    }
}

impl Unit {
    /// The numbers that it may count.
    pub fn range(self) -> RangeInclusive<i64> {
        match self {
            Unit::InHundred | Unit::Years => 0..=100,
            Unit::Hours => 0..=10_000,
            Unit::Count => 0..=1_000_000,
        }
    }
}

impl Chapter {
    /// All chapters, in the order of the hub.
    pub const ALL: [Chapter; 6] =
        [Chapter::Can, Chapter::Bring, Chapter::Matters, Chapter::Work, Chapter::Plan, Chapter::Me];

    /// The name used in packs, addresses and message ids: `chapter-bring`.
    pub fn name(self) -> &'static str {
        match self {
            Chapter::Can => "can",
            Chapter::Bring => "bring",
            Chapter::Matters => "matters",
            Chapter::Work => "work",
            Chapter::Plan => "plan",
            Chapter::Me => "me",
        }
    }

    /// The chapter of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}
