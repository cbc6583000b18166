//! The hub as the contents of the user's own notebook: six chapters, each with what is there and what could come next,
//! and one suggestion in all.
//!
//! An exercise that is sensitive is nowhere on it: what it is about can hurt, and others may see the screen.

use super::state::{has_others, next_section};
use super::{Route, State, WorkRoute};
use crate::content::exercise::{Chapter, Exercise, is_done};
use crate::content::{INTERESTS, KEY_COMPETENCES, Pack, Section};
use crate::domain::{ACTIVITIES, Answer, Decision, ProfileData, Run, Timestamp};
use crate::i18n::{Arg, msg};

/// What the hub shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Hub {
    /// The one suggestion.
    pub suggestion: Suggestion,
    /// All chapters, in their order.
    pub chapters: Vec<ChapterState>,
}

/// How far a chapter is.
#[derive(Clone, Debug, PartialEq)]
pub struct ChapterState {
    /// Which one.
    pub chapter: Chapter,
    /// What is there.
    pub done: ChapterDone,
    /// What could come next, if anything. Nothing is known of it as long as the exercises are not loaded.
    pub next: Option<Suggestion>,
}

/// What is there in a chapter.
#[derive(Clone, Debug, PartialEq)]
pub enum ChapterDone {
    /// Nothing yet.
    Nothing,
    /// Finished keys.
    Keys {
        /// How many are finished.
        done: usize,
        /// How many there are.
        all: usize,
    },
    /// So many pieces of evidence.
    Evidence(usize),
    /// So many exercises in which something was said.
    Exercises(usize),
    /// Rated activities.
    Rated {
        /// How many have an answer.
        done: usize,
        /// How many there are.
        all: usize,
    },
    /// So many kinds of work are saved.
    Saved(usize),
    /// An idea for this week is kept.
    Idea,
    /// No file with everything was saved.
    NoFile,
    /// When the last file with everything was saved.
    File(Timestamp),
}

/// What the user could do next.
#[derive(Clone, Debug, PartialEq)]
pub enum Suggestion {
    /// To begin with this key.
    Begin(Section),
    /// To go on with this key.
    GoOn(Section),
    /// To look at what is answered.
    Results,
    /// To write down one deed.
    Evidence,
    /// An exercise that is data.
    Exercise {
        /// Its id.
        id: String,
        /// Whether something was said in it.
        begun: bool,
    },
    /// To look for kinds of work.
    Work,
    /// To look at the saved kinds of work beside each other.
    Saved,
    /// To choose an idea for this week.
    ChooseIdea,
    /// To say how the idea went.
    Idea,
    /// To save a file.
    File,
}

impl ChapterDone {
    /// The message that says it, with its values.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        match *self {
            ChapterDone::Nothing => (msg("card-open"), vec![]),
            ChapterDone::Keys { done, all } => (msg("home-progress"), vec![("done", done.into()), ("all", all.into())]),
            ChapterDone::Evidence(count) => (msg("chapter-evidence"), vec![("count", count.into())]),
            ChapterDone::Exercises(count) => (msg("chapter-exercises"), vec![("count", count.into())]),
            ChapterDone::Rated { done, all } => (msg("card-going"), vec![("done", done.into()), ("all", all.into())]),
            ChapterDone::Saved(count) => (msg("chapter-saved"), vec![("count", count.into())]),
            ChapterDone::Idea => (msg("chapter-idea"), vec![]),
            ChapterDone::NoFile => (msg("chapter-no-file"), vec![]),
            ChapterDone::File(at) => (msg("chapter-file"), vec![("date", at.into())]),
        }
    }
}

impl Suggestion {
    /// The message that says it. `hub-begin` and `hub-go-on` take the exercise's `title`.
    pub fn message(&self) -> &'static str {
        match self {
            Suggestion::Begin(_) => msg("home-begin"),
            Suggestion::GoOn(_) => msg("home-go-on"),
            Suggestion::Results => msg("home-see-results"),
            Suggestion::Evidence => msg("hub-evidence"),
            Suggestion::Exercise { begun: false, .. } => msg("hub-begin"),
            Suggestion::Exercise { begun: true, .. } => msg("hub-go-on"),
            Suggestion::Work => msg("hub-work"),
            Suggestion::Saved => msg("hub-saved"),
            Suggestion::ChooseIdea => msg("hub-choose-idea"),
            Suggestion::Idea => msg("hub-idea"),
            Suggestion::File => msg("hub-file"),
        }
    }

    /// Where it leads.
    pub fn route(&self, state: &State) -> Route {
        match self {
            Suggestion::Begin(section) | Suggestion::GoOn(section) => Route::Section(state.place(section)),
            // Ideas are beside the results.
            Suggestion::Results | Suggestion::ChooseIdea => Route::Results,
            Suggestion::Evidence => Route::Evidence,
            Suggestion::Exercise { id, begun } => match state.exercise(id) {
                Some(exercise) if *begun => state.go_on_in(exercise),
                Some(exercise) => Route::Exercise(exercise.address.clone(), super::ExerciseRoute::Intro),
                None => Route::Home,
            },
            Suggestion::Work => Route::Explore(WorkRoute::Shelves),
            Suggestion::Saved => Route::Explore(WorkRoute::Saved),
            Suggestion::Idea => Route::Chapter(Chapter::Plan),
            Suggestion::File => Route::SaveFile,
        }
    }
}

/// Something that was begun and is not finished, or could be begun.
struct Way {
    chapter: Chapter,
    /// When the user last said something in it; `None` if they never did.
    last: Option<Timestamp>,
    /// Whether it can be left open for good, so that nobody is asked to go on with it.
    ongoing: bool,
    suggestion: Suggestion,
}

/// What the hub shows. As long as the exercises are not loaded (`None`), it says what is there, and suggests the keys
/// only. `idea_is_due`: whether it is time to ask how the kept idea went.
pub fn hub(pack: &Pack, data: &ProfileData, exercises: Option<&[Exercise]>, idea_is_due: bool) -> Hub {
    let keys = data.latest_run(KEY_COMPETENCES);
    let next_key = keys.and_then(|run| next_section(pack, run));
    let begun = keys.is_some_and(|run| !run.answers.is_empty());
    let key = next_key.map(|section| if begun { Suggestion::GoOn(section) } else { Suggestion::Begin(section) });
    let shown: Vec<&Exercise> = exercises.into_iter().flatten().filter(|exercise| !exercise.sensitive).collect();
    let ways = ways(data, key.clone(), &shown);
    let chapter = |chapter: Chapter| ChapterState {
        chapter,
        done: done(pack, data, chapter, &shown),
        next: exercises.and_then(|_| next(pack, data, chapter, &ways, idea_is_due)),
    };
    let chapters: Vec<ChapterState> = Chapter::ALL.into_iter().map(chapter).collect();
    let suggestion = if exercises.is_none() {
        key
    } else if idea_is_due && keeps_idea(pack, data) {
        Some(Suggestion::Idea)
    } else {
        let left_open = ways.iter().filter(|way| way.last.is_some() && !way.ongoing).max_by_key(|way| way.last);
        let first = || {
            let mut next = chapters.iter().filter_map(|chapter| chapter.next.as_ref());
            next.find(|it| !matches!(it, Suggestion::Results | Suggestion::Saved))
        };
        left_open.map(|way| &way.suggestion).or_else(first).cloned()
    };
    Hub { suggestion: suggestion.unwrap_or(Suggestion::Results), chapters }
}

/// Everything that is not finished: the keys and the exercises, in the order of the hub.
fn ways(data: &ProfileData, key: Option<Suggestion>, exercises: &[&Exercise]) -> Vec<Way> {
    let last_answer = data.latest_run(KEY_COMPETENCES).and_then(|run| run.answers.values().map(|given| given.at).max());
    let key = key.map(|suggestion| Way { chapter: Chapter::Can, last: last_answer, ongoing: false, suggestion });
    let of_exercise = |exercise: &&Exercise| {
        let run = said_in(data, &exercise.id);
        let last = run.and_then(|run| run.entries.iter().map(|entry| entry.changed).max());
        let is_finished = run.is_some_and(|run| is_done(exercise, run));
        (!is_finished).then(|| Way {
            chapter: exercise.chapter,
            last,
            ongoing: exercise.ongoing,
            suggestion: Suggestion::Exercise { id: exercise.id.clone(), begun: last.is_some() },
        })
    };
    key.into_iter().chain(exercises.iter().filter_map(of_exercise)).collect()
}

/// What is there in a chapter.
fn done(pack: &Pack, data: &ProfileData, chapter: Chapter, exercises: &[&Exercise]) -> ChapterDone {
    let has_said = |exercise: &&&Exercise| said_in(data, &exercise.id).is_some();
    let said = exercises.iter().filter(|exercise| exercise.chapter == chapter).filter(has_said).count();
    let own = match chapter {
        Chapter::Can => data.latest_run(KEY_COMPETENCES).filter(|run| !run.answers.is_empty()).map(|run| {
            let done = pack.competences.iter().filter(|competence| competence.is_done(pack, run)).count();
            ChapterDone::Keys { done, all: pack.competences.len() }
        }),
        Chapter::Bring => Some(data.evidence.len()).filter(|count| *count > 0).map(ChapterDone::Evidence),
        Chapter::Matters => {
            // A user who rated an activity and the one that replaced it said the same thing twice.
            let rated = said_in(data, INTERESTS).map_or(0, |run| run.ratings().count().min(ACTIVITIES));
            // If nothing else was said here, it is also known how far that is, even before the exercises are loaded.
            (rated > 0 && said <= 1).then_some(ChapterDone::Rated { done: rated, all: ACTIVITIES })
        }
        Chapter::Work => Some(saved(data)).filter(|count| *count > 0).map(ChapterDone::Saved),
        Chapter::Plan => keeps_idea(pack, data).then_some(ChapterDone::Idea),
        Chapter::Me => Some(data.profile.file_saved.map_or(ChapterDone::NoFile, ChapterDone::File)),
    };
    own.unwrap_or(if said > 0 { ChapterDone::Exercises(said) } else { ChapterDone::Nothing })
}

/// What could come next in a chapter: what was begun before what was not, and its own kind of thing after its exercises.
fn next(pack: &Pack, data: &ProfileData, chapter: Chapter, ways: &[Way], idea_is_due: bool) -> Option<Suggestion> {
    if chapter == Chapter::Plan && idea_is_due && keeps_idea(pack, data) {
        return Some(Suggestion::Idea);
    }
    let of_chapter = || ways.iter().filter(|way| way.chapter == chapter);
    let open = of_chapter().find(|way| way.last.is_some() && !way.ongoing).or_else(|| of_chapter().next());
    let run = data.latest_run(KEY_COMPETENCES);
    let has_answers = run.is_some_and(|run| !run.answers.is_empty());
    let own = || match chapter {
        Chapter::Can => has_answers.then_some(Suggestion::Results),
        Chapter::Bring => (data.evidence.is_empty() && run.is_some_and(can_something)).then_some(Suggestion::Evidence),
        Chapter::Matters => None,
        Chapter::Work if saved(data) > 1 => Some(Suggestion::Saved),
        Chapter::Work => Some(Suggestion::Work),
        Chapter::Plan => (has_answers && !keeps_idea(pack, data)).then_some(Suggestion::ChooseIdea),
        Chapter::Me => (has_answers && data.profile.file_saved.is_none()).then_some(Suggestion::File),
    };
    open.map(|way| way.suggestion.clone()).or_else(own)
}

/// The run of an exercise that counts here: the newest one in which something was said.
fn said_in<'d>(data: &'d ProfileData, exercise: &str) -> Option<&'d Run> {
    let is_of_it = |run: &&Run| run.exercise == exercise && !run.entries.is_empty() && !has_others(run);
    let runs = data.runs.iter().filter(is_of_it);
    runs.max_by_key(|run| (!run.beside, run.started))
}

/// Whether the user does anything without help, so that there is a deed to write down.
fn can_something(run: &Run) -> bool {
    run.answers.values().any(|given| matches!(given.answer, Answer::OnMyOwn | Answer::ShownOthers))
}

/// How many kinds of work are saved.
fn saved(data: &ProfileData) -> usize {
    data.occupation_notes.iter().filter(|noted| noted.decision == Some(Decision::Saved)).count()
}

/// Whether an idea is kept whose statement is still asked: for another one there are no words.
fn keeps_idea(pack: &Pack, data: &ProfileData) -> bool {
    data.profile.idea.as_ref().is_some_and(|idea| pack.statement(&idea.item.statement).is_some())
}
