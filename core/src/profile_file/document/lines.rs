//! The parts of a document by what they are about: one short list, for users who do not want to go through every part.

use std::collections::BTreeMap;

use super::{Chapter, Document, Part};

/// A kind of content, in the order in which it is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Line {
    /// What the user wants to be called.
    Nickname,
    /// The answers of the newest run, a part for each key (and language). What a result says follows from them: a file
    /// has no results beside its answers.
    Answers,
    /// The ratings of the newest run of the activities.
    Interests,
    /// The entries of the newest run of each exercise that is data.
    Exercises,
    /// Evidence.
    Evidence,
    /// Kinds of work that the user saved, or only noted something about.
    Work,
    /// Kinds of work that the user put aside.
    WorkAside,
    /// Answers, ratings and entries of earlier runs.
    Earlier,
    /// What this version does not know.
    Unknown,
    /// The id by which files of one person can be recognised.
    Subject,
}

impl Line {
    /// Its name in ids.
    pub fn name(self) -> &'static str {
        match self {
            Line::Nickname => "nickname",
            Line::Answers => "answers",
            Line::Interests => "interests",
            Line::Exercises => "exercises",
            Line::Evidence => "evidence",
            Line::Work => "work",
            Line::WorkAside => "work-aside",
            Line::Earlier => "earlier",
            Line::Unknown => "unknown",
            Line::Subject => "subject",
        }
    }
}

/// A part, and the chapter that it stands in. What stands at the beginning of a document is in none.
pub type Placed<'d> = (Option<&'d Chapter>, &'d Part);

impl Document {
    /// All its parts in their order, with their chapters.
    pub fn placed(&self) -> impl Iterator<Item = Placed<'_>> {
        let about = self.about.iter().map(|part| (None, part));
        let placed =
            self.chapters.iter().flat_map(|chapter| chapter.parts.iter().map(move |part| (Some(chapter), part)));
        about.chain(placed)
    }

    /// The lines for which it has parts, each with its parts. Every part belongs to exactly one line.
    pub fn lines(&self) -> Vec<(Line, Vec<Placed<'_>>)> {
        let mut lines: BTreeMap<Line, Vec<Placed>> = BTreeMap::new();
        let mut newest = Vec::new();
        for (chapter, part) in self.placed() {
            lines.entry(line_of(chapter, part, &mut newest)).or_default().push((chapter, part));
        }
        lines.into_iter().collect()
    }
}

/// `newest` notes the first chapter of answers, that of ratings, and that of each exercise that is data: runs stand newest
/// first, so later ones are of earlier runs.
fn line_of<'d>(chapter: Option<&'d Chapter>, part: &Part, newest: &mut Vec<(Line, &'d Chapter)>) -> Line {
    let (Line::Answers | Line::Interests | Line::Exercises, Some(chapter)) = (part.line, chapter) else {
        return part.line;
    };
    // Runs of one exercise have one name.
    let is_same = |it: &Chapter| part.line != Line::Exercises || it.title == chapter.title;
    let first = newest.iter().find(|(line, it)| *line == part.line && is_same(it)).map(|(_, it)| *it);
    let first = first.unwrap_or_else(|| {
        newest.push((part.line, chapter));
        chapter
    });
    if first.topic == chapter.topic { part.line } else { Line::Earlier }
}
