//! What a reader of a file sees, as one tree: the chooser before saving, the screens that show a file, and the printable
//! page all draw this one value, so they cannot differ.
//!
//! A document has chapters, a chapter has parts, a part has blocks. **A part is what can be ticked**: the unit of
//! consent. Its only words are those of the user: everything else is a [`Phrase`], said in the reader's languages.
//!
//! It begins with an [`Overview`] of the same content. What an exercise adds is in a function of its own (`chapters`); the
//! drawing of it is written once.

mod chapters;
mod exercises;
mod lines;
mod overview;
mod phrase;
mod places;
mod said;

use super::record::{EvidenceRecord, ProfileFile};
use crate::content::{INTERESTS, Library, Section};
use crate::domain::{EntryKey, EvidenceId, ItemId, RunId, Timestamp};

pub use chapters::{activity, kind_of_work, rating_words, subject};
pub use exercises::{entry_part, exercise_name, part_of};
pub use lines::{Line, Placed};
pub use overview::{Bar, Entry, List, MAX_BARS, MAX_ENTRIES, Overview, and_more};
pub use phrase::{Once, Phrase};
pub(super) use places::section_of;

/// Everything in a file, as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The lines at its beginning: when it was saved, and that it is the user's own view.
    pub head: Vec<Phrase>,
    /// What the user says about themself, which stands at the beginning too.
    pub about: Vec<Part>,
    /// All of it at a glance.
    pub overview: Overview,
    /// Evidence, then kinds of work, then exercises that are data and runs of statements and activities, each newest
    /// first, then what this version does not know.
    pub chapters: Vec<Chapter>,
    /// The lines at its end: what it is not.
    pub foot: Vec<Phrase>,
}

/// Parts under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// What it is about, for keys.
    pub topic: Topic,
    /// Its heading.
    pub title: Phrase,
    /// What is said under the heading.
    pub lead: Vec<Phrase>,
    /// The heading above its ticks.
    pub choose_title: Phrase,
    /// What is said above its ticks.
    pub choose_lead: Option<Phrase>,
    /// For an earlier run: the line under which its ticks are folded. Otherwise nobody would find the evidence.
    pub choose_folded: Option<Phrase>,
    /// Its parts; none for a run without answers.
    pub parts: Vec<Part>,
}

/// What a chapter is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// The answers of a run.
    Answers(RunId),
    /// The ratings of a run.
    Ratings(RunId),
    /// The entries of a run of an exercise that is data.
    Exercise(RunId),
    /// Evidence.
    Evidence,
    /// Kinds of work.
    Work,
    /// What this version does not know.
    Others,
}

impl Topic {
    /// Whether it belongs to the short form, which stands first: the overview, evidence, and kinds of work. A reader who
    /// prints only the first two pages has what is talked about, without every single answer.
    pub fn is_short(&self) -> bool {
        matches!(self, Topic::Evidence | Topic::Work)
    }

    /// The run, for a chapter about one.
    pub fn run(&self) -> Option<&RunId> {
        match self {
            Topic::Answers(run) | Topic::Ratings(run) | Topic::Exercise(run) => Some(run),
            Topic::Evidence | Topic::Work | Topic::Others => None,
        }
    }
}

/// What can be ticked, each by itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartId {
    /// What the user wants to be called.
    Nickname,
    /// A section of a run.
    Section(RunId, Section),
    /// The ratings of activities of a run.
    Ratings(RunId),
    /// What was said in a step of a run, but for what the user added there.
    Step(RunId, String),
    /// Something that the user added in a run: a line of a list, a card of their own.
    Entry(RunId, EntryKey),
    /// A piece of evidence.
    Evidence(EvidenceId),
    /// What the user decided about a kind of work, by its code.
    Work(String),
    /// The id by which files of one person can be recognised, see [`crate::domain::Profile::subject`].
    Subject,
    /// What a newer version wrote, and this one does not know: of the parts that are ticked, and of files that were
    /// opened.
    Others,
}

/// What is ticked as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is.
    pub id: PartId,
    /// The kind of content, as far as the part alone tells: whether its run is an earlier one, [`Document::lines`] tells.
    pub line: Line,
    /// Its name beside its tick, and its heading if it has one.
    pub title: Phrase,
    /// Whether its name stands above it in the document. A piece of evidence begins with its own words instead.
    pub is_headed: bool,
    /// What is said under its name beside the tick.
    pub hint: Option<Phrase>,
    /// Whether the user noted that they may show it. It is offered first where parts are ticked, and never ticked by
    /// itself.
    pub is_offered: bool,
    /// The competence whose key and colour mark it.
    pub competence: Option<String>,
    /// For what this version of the app has no words for: how much it is. A screen shows this, and the rest if it is
    /// asked for, because there may be hundreds of ids.
    pub folded: Option<Phrase>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// What a part is made of.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading within the part.
    Heading(Phrase),
    /// A line.
    Line(Phrase),
    /// A line beside the matter, in a weaker colour.
    Aside(Phrase),
    /// The user's own words: text of several lines.
    Own(String),
    /// Lists, each under a heading.
    Groups(Vec<Group>),
    /// Short answers, each with its question.
    Details(Vec<Detail>),
}

/// A list under a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its name in style sheets.
    pub name: String,
    /// Its heading.
    pub title: Phrase,
    /// Its lines.
    pub lines: Vec<Phrase>,
}

/// A question and what was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Detail {
    /// The question.
    pub label: Phrase,
    /// The answer, in one line or more.
    pub lines: Vec<Phrase>,
}

impl Document {
    /// All its parts, in their order.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.placed().map(|(_, part)| part)
    }

    /// Whether there is nothing to read in it.
    pub fn is_empty(&self) -> bool {
        self.about.is_empty() && self.chapters.is_empty()
    }
}

impl Chapter {
    /// Puts what the user may show before the rest, for who ticks.
    pub fn offer_first(&mut self) {
        self.parts.sort_by_key(|part| !part.is_offered);
    }
}

impl Part {
    /// How many lines its lists have.
    pub fn count(&self) -> usize {
        let groups = self.blocks.iter().flat_map(|block| match block {
            Block::Groups(groups) => groups.as_slice(),
            _ => &[],
        });
        groups.map(|group| group.lines.len()).sum()
    }
}

/// What a reader of the file sees.
pub fn document(file: &ProfileFile, library: &Library) -> Document {
    let places = places::Places::of(library.statements);
    let with_date = |id: &'static str, at: Timestamp| Phrase::With(id, vec![("date", at.into())]);
    let nickname = file.profile.nickname.iter().map(|nickname| chapters::nickname(nickname));
    let subject = file.profile.subject.iter().map(|id| chapters::subject(Some(id)));
    Document {
        head: vec![with_date("printed-saved", file.saved), Phrase::message("printed-own-view")],
        about: nickname.chain(subject).collect(),
        overview: overview::overview(file, &places, library),
        chapters: [
            chapters::evidence(file, &places),
            chapters::work(file),
            exercises::exercises(file, library),
            chapters::runs(file, &places),
            chapters::others(file),
        ]
        .concat(),
        foot: ["printed-others-assess", "printed-also-holds"].map(Phrase::message).into(),
    }
}

/// A piece of evidence by itself.
pub fn piece(it: &EvidenceRecord, library: &Library) -> Part {
    chapters::piece(it, &places::Places::of(library.statements))
}

/// A statement by itself, or its id if the pack never asked it.
pub fn statement(item: &ItemId, library: &Library) -> Phrase {
    chapters::statement(item, library.statements.competence_of(&item.statement).is_some())
}

/// The name of an exercise, or that it is another one, with its id.
pub fn exercise(id: &str, library: &Library) -> Phrase {
    if id == INTERESTS || id == library.statements.id {
        chapters::exercise(id, &places::Places::of(library.statements))
    } else {
        exercises::exercise_name(id, None, library)
    }
}
