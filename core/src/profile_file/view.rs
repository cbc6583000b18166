//! What a reader of a file sees. The screen that shows a file before it is saved, the screen that opens one, and the
//! printable page all show this one value, so they cannot differ.
//!
//! Its only words are those of the user: statements and answers are ids, to be said in the reader's language.

use std::collections::BTreeMap;

use super::others::{OtherView, others};
use super::record::{EvidenceRecord, ProfileFile, RunRecord, WorkRecord};
use crate::content::{Competence, Pack, Section};
use crate::domain::{Answer, EvidenceId, ItemId, Proof, Rating, RunId, Said, Setting, Stance, Timestamp};
use crate::i18n::Words;

/// Everything in a file, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// What the user wants to be called, if it is in the file.
    pub nickname: Option<String>,
    /// When the file was saved.
    pub saved: Timestamp,
    /// The tag of the language in which the user used the app.
    pub language: String,
    /// Runs, newest first.
    pub runs: Vec<RunView>,
    /// Evidence, in the pack's order; evidence for statements that the pack does not know comes last.
    pub evidence: Vec<EvidenceView>,
    /// Kinds of work: first those that the user saved, then those with only a note, then those that are not for them,
    /// each group by code.
    pub work: Vec<WorkView>,
    /// What this version does not know.
    pub others: Vec<OtherView>,
    /// The id by which files of one person can be recognised, if it is in the file.
    pub subject: Option<String>,
}

/// One run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunView {
    /// Its id in the file, for keys and for [`super::Selection`].
    pub id: RunId,
    /// The exercise's id.
    pub exercise: String,
    /// When it began.
    pub started: Timestamp,
    /// When the user was done with it.
    pub finished: Option<Timestamp>,
    /// Its sections with at least one answer, in the pack's order.
    pub sections: Vec<SectionView>,
    /// The ratings of activities, grouped by rating, the most liked first.
    pub ratings: Vec<RatingGroup>,
}

/// The activities with one rating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingGroup {
    /// The rating; `None` for activities that were skipped.
    pub rating: Option<Rating>,
    /// The activities' ids.
    pub activities: Vec<String>,
}

impl RatingGroup {
    /// The id of the message that says the rating.
    pub fn message(&self) -> String {
        format!("rating-{}", Said::name(self.rating))
    }

    /// Whether this version of the app has words for an activity; if not, its id is shown. This depends on the
    /// messages, and among these only on those that can be an activity's: a file must not put other sentences of the
    /// app on the screen.
    pub fn is_known(activity: &str, words: &Words) -> bool {
        let number = activity.strip_prefix("interest-").and_then(|rest| rest.split_once('-')).map(|(_, number)| number);
        number.is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit())) && words.has(activity)
    }
}

/// One section of a run: a competence, for one language where it is asked per language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionView {
    /// The section. Its competence is empty for answers that this version of the app has no statements for; their ids
    /// are shown as they are, since nothing in a file is hidden.
    pub section: Section,
    /// The answers, grouped by answer.
    pub groups: Vec<Group>,
}

/// The statements with one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The answer.
    pub answer: Answer,
    /// The statements, in the pack's order.
    pub items: Vec<ItemId>,
}

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceView {
    /// Its id in the file, for keys and for [`super::Selection`].
    pub id: EvidenceId,
    /// The statement it shows.
    pub item: ItemId,
    /// Whether this version of the app has the statement; if not, its id is shown.
    pub is_known: bool,
    /// What happened, in the user's words: text of several lines, to be shown in a block of its own with `dir="auto"`.
    pub what: String,
    /// Where it happened.
    pub setting: Option<Setting>,
    /// Roughly when, in the user's words; may be empty.
    pub when: String,
    /// What could prove it.
    pub proof: Option<Proof>,
    /// Where the proof is, in the user's words; may be empty.
    pub proof_note: String,
}

/// What the user decided about one kind of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkView {
    /// Its code, for keys and for [`super::Selection`].
    pub occupation: String,
    /// The decision, if there is one.
    pub stance: Option<Stance>,
    /// The user's note: text of several lines, to be shown in a block of its own with `dir="auto"`; may be empty.
    pub note: String,
}

impl WorkView {
    /// The id of the message that is its title.
    pub fn title(&self) -> String {
        format!("occupation-{}-title", self.occupation)
    }

    /// Whether this version of the app has a title for it; if not, its code is shown.
    pub fn is_known(&self, words: &Words) -> bool {
        words.has(&self.title())
    }

    /// The id of the message that says the decision.
    pub fn stance_message(&self) -> Option<String> {
        self.stance.map(|stance| format!("stance-{}", stance.name()))
    }
}

impl View {
    /// Whether there is nothing to read in it.
    pub fn is_empty(&self) -> bool {
        self.nickname.is_none()
            && self.runs.is_empty()
            && self.evidence.is_empty()
            && self.work.is_empty()
            && self.others.is_empty()
            && self.subject.is_none()
    }
}

impl SectionView {
    /// The order of the groups: strengths first.
    pub const ORDER: [Answer; 5] =
        [Answer::ShownOthers, Answer::OnMyOwn, Answer::WithHelp, Answer::NotYet, Answer::Skipped];

    /// Whether this version of the app has the statements.
    pub fn is_known(&self) -> bool {
        !self.section.competence.is_empty()
    }

    /// How many answers it has.
    pub fn answers(&self) -> usize {
        self.groups.iter().map(|group| group.items.len()).sum()
    }
}

/// What a reader of the file sees.
pub fn view(file: &ProfileFile, pack: &Pack) -> View {
    let mut runs: Vec<&RunRecord> = file.sections.runs.iter().collect();
    runs.sort_by(|a, b| (b.started, &b.id).cmp(&(a.started, &a.id)));
    let mut evidence: Vec<&EvidenceRecord> = file.sections.evidence.iter().collect();
    let places = Places::of(pack);
    evidence.sort_by_key(|it| (places.rank(&it.item), it.created));
    let mut work: Vec<&WorkRecord> = file.sections.work.iter().collect();
    work.sort_by_key(|it| (work_rank(it.stance), &it.occupation));
    View {
        nickname: file.profile.nickname.clone(),
        saved: file.saved,
        language: file.language.clone(),
        runs: runs.into_iter().map(|run| run_view(run, &places)).collect(),
        evidence: evidence.into_iter().map(|it| evidence_view(it, pack)).collect(),
        work: work.into_iter().map(work_view).collect(),
        others: others(file),
        subject: file.profile.subject.clone(),
    }
}

/// The rank of a kind of work among the others: those that the user kept come first.
fn work_rank(stance: Option<Stance>) -> usize {
    match stance {
        Some(Stance::Saved) => 0,
        None => 1,
        Some(Stance::NotForMe(_)) => 2,
    }
}

fn work_view(it: &WorkRecord) -> WorkView {
    WorkView { occupation: it.occupation.clone(), stance: it.stance, note: it.note.clone() }
}

fn run_view(run: &RunRecord, places: &Places) -> RunView {
    let mut items: Vec<(Section, &ItemId, Answer)> =
        run.answers.iter().map(|(item, given)| (places.section(&run.exercise, item), item, given.answer)).collect();
    let language_rank = |section: &Section| {
        run.languages.iter().position(|it| Some(it) == section.language.as_ref()).unwrap_or(usize::MAX)
    };
    items.sort_by_cached_key(|(section, item, _)| {
        let rank = places.rank(item);
        (places.competence(&section.competence), language_rank(section), section.language.clone(), rank)
    });
    let mut sections: Vec<SectionView> = Vec::new();
    for chunk in items.chunk_by(|a, b| a.0 == b.0) {
        let of = |answer: Answer| chunk.iter().filter(move |it| it.2 == answer).map(|it| it.1.clone()).collect();
        let groups = SectionView::ORDER.map(|answer| Group { answer, items: of(answer) });
        let groups = groups.into_iter().filter(|group| !group.items.is_empty()).collect();
        sections.extend(chunk.first().map(|(section, ..)| SectionView { section: section.clone(), groups }));
    }
    RunView {
        id: run.id.clone(),
        exercise: run.exercise.clone(),
        started: run.started,
        finished: run.finished,
        sections,
        ratings: rating_groups(run),
    }
}

fn rating_groups(run: &RunRecord) -> Vec<RatingGroup> {
    let ratings = Rating::SCALE.into_iter().rev().map(Some).chain([None]);
    let of = |rating| run.said.iter().filter(move |said| said.rating == rating).map(|said| said.activity.clone());
    let groups = ratings.map(|rating| RatingGroup { rating, activities: of(rating).collect() });
    groups.filter(|group| !group.activities.is_empty()).collect()
}

fn evidence_view(it: &EvidenceRecord, pack: &Pack) -> EvidenceView {
    EvidenceView {
        id: it.id.clone(),
        item: it.item.clone(),
        is_known: pack.competence_of(&it.item.statement).is_some(),
        what: it.what.clone(),
        setting: it.setting,
        when: it.when.clone(),
        proof: it.proof,
        proof_note: it.proof_note.clone(),
    }
}

/// The section that an answer belongs to. Its competence is empty if the pack never asked the statement.
pub(super) fn section_of(pack: &Pack, exercise: &str, item: &ItemId) -> Section {
    section_if(pack, exercise, item, pack.competence_of(&item.statement))
}

fn section_if(pack: &Pack, exercise: &str, item: &ItemId, competence: Option<&Competence>) -> Section {
    let found =
        competence.filter(|competence| pack.id == exercise && competence.per_language == item.language.is_some());
    match found {
        Some(competence) => Section { competence: competence.id.clone(), language: item.language.clone() },
        None => Section::of(""),
    }
}

/// Where each statement of a pack stands, with the retired ones beside those that replaced them. It is searched by
/// halves, because a file may have 120,000 answers.
struct Places<'p> {
    pack: &'p Pack,
    statements: BTreeMap<&'p str, (usize, &'p Competence)>,
}

impl<'p> Places<'p> {
    fn of(pack: &'p Pack) -> Self {
        let ids = |it: &'p Competence| it.statements.iter().flat_map(|it| std::iter::once(&it.id).chain(&it.replaces));
        let all = pack.competences.iter().flat_map(|it| ids(it).map(move |id| (it, id)));
        let statements = all.enumerate().map(|(rank, (it, id))| (id.as_str(), (rank, it))).collect();
        Self { pack, statements }
    }

    /// The place of a statement in the pack.
    fn rank(&self, item: &ItemId) -> usize {
        self.statements.get(item.statement.as_str()).map_or(usize::MAX, |(rank, _)| *rank)
    }

    /// The place of a competence in the pack.
    fn competence(&self, id: &str) -> usize {
        if id.is_empty() {
            return usize::MAX;
        }
        self.pack.competences.iter().position(|it| it.id == id).unwrap_or(usize::MAX)
    }

    fn section(&self, exercise: &str, item: &ItemId) -> Section {
        let competence = self.statements.get(item.statement.as_str()).map(|(_, competence)| *competence);
        section_if(self.pack, exercise, item, competence)
    }
}
