//! The way through a run: a state machine without a clock, a store or a screen.
//!
//! **Invariant R1: an answer leaves a run only by being replaced by another answer to the same item.** Going back,
//! stopping and finishing never remove one.

mod section;

use super::Pack;
use super::finish::is_through;
use crate::domain::{Answer, ItemId, Run, TimedAnswer, Timestamp, clean_name};
pub use section::{Section, SectionProgress};

/// What the user does in a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Answers an item, for the first time or anew.
    Answer(ItemId, Answer),
    /// Accepts the offer to stop in a section.
    Stop(Section),
    /// Goes on in a section where the user had stopped.
    Resume(Section),
    /// Says for which languages to ask. Repeated languages, and those beyond [`Run::MAX_LANGUAGES`], are left out.
    ChooseLanguages(Vec<String>),
    /// Says that the user is done with the run for now, although something is open in it. A run in which nothing is open
    /// is finished by itself.
    Finish,
}

/// What has to happen after an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Store this answer.
    SaveAnswer(ItemId, TimedAnswer),
    /// Store the run's own record.
    SaveRun,
    /// Show this item.
    Show(ItemId),
    /// Ask whether to stop here. The item is the one that follows if the user goes on.
    OfferStop(Section, ItemId),
    /// The section has no further item.
    SectionDone(Section),
}

/// The next state of a run and what has to happen. An action that matches nothing in the pack changes nothing.
///
/// The action that leaves nothing open finishes the run, which stays finished when an answer is changed later
/// ([`finished`](super::finished)).
pub fn reduce(pack: &Pack, run: &Run, action: Action, now: Timestamp) -> (Run, Vec<Effect>) {
    let mut next = run.clone();
    let mut effects = match action {
        Action::Answer(item, answer) => answered(pack, &mut next, item, TimedAnswer { answer, at: now }),
        Action::Stop(section) => stop(&mut next, section),
        Action::Resume(section) => resume(pack, &mut next, &section),
        Action::ChooseLanguages(languages) => choose_languages(&mut next, languages),
        Action::Finish => {
            // A run never ends before it began, whatever the clock says.
            next.finished = Some(now.max(next.started));
            vec![Effect::SaveRun]
        }
    };
    let was_finished = || next.finished.is_some() && is_through(pack, run);
    if !effects.is_empty() && is_through(pack, &next) && !was_finished() {
        next.finished = Some(now.max(next.started));
        if !effects.contains(&Effect::SaveRun) {
            effects.push(Effect::SaveRun);
        }
    }
    (next, effects)
}

fn answered(pack: &Pack, next: &mut Run, item: ItemId, mut given: TimedAnswer) -> Vec<Effect> {
    let Some((competence, _)) = pack.statement(&item.statement) else { return Vec::new() };
    if competence.per_language != item.language.is_some() {
        return Vec::new();
    }
    let section = Section { competence: competence.id.clone(), language: item.language.clone() };
    let before = next.answers.get(&item).copied();
    if let Some(before) = before {
        given.at = given.at.after(before.at);
    }
    next.answers.insert(item.clone(), given);
    let goes_on = before.is_none() && !next.stopped.is_empty() && no_longer_stopped(next, &section);
    let follows = match section.after(pack, &item) {
        // If the user did not come to the last item in order, others are still open.
        None => match section.first_open(pack, next) {
            Some(open) if !next.stopped.contains(&section.key()) => Effect::Show(open),
            _ => Effect::SectionDone(section),
        },
        Some(after) => {
            let changed = before.is_none_or(|before| before.answer != given.answer);
            match section.stop_before(pack, next, &item, changed) {
                Some(next_step) => Effect::OfferStop(section, next_step),
                None => Effect::Show(after),
            }
        }
    };
    let mut effects = vec![Effect::SaveAnswer(item, given), follows];
    if goes_on {
        effects.push(Effect::SaveRun);
    }
    effects
}

fn stop(next: &mut Run, section: Section) -> Vec<Effect> {
    let key = section.key();
    if !next.stopped.contains(&key) {
        next.stopped.push(key);
    }
    vec![Effect::SaveRun, Effect::SectionDone(section)]
}

/// Answering what was open after stopping means that the user goes on.
fn no_longer_stopped(next: &mut Run, section: &Section) -> bool {
    let (key, before) = (section.key(), next.stopped.len());
    next.stopped.retain(|stopped| *stopped != key);
    next.stopped.len() < before
}

fn resume(pack: &Pack, next: &mut Run, section: &Section) -> Vec<Effect> {
    no_longer_stopped(next, section);
    let open = section.first_open(pack, next);
    let show = open.or_else(|| section.items(pack).into_iter().next().map(|(item, _)| item));
    std::iter::once(Effect::SaveRun).chain(show.map(Effect::Show)).collect()
}

fn choose_languages(next: &mut Run, languages: Vec<String>) -> Vec<Effect> {
    next.languages.clear();
    for language in languages {
        let language = clean_name(&language).into_owned();
        let fits = !language.is_empty() && !next.languages.contains(&language);
        if fits && next.languages.len() < Run::MAX_LANGUAGES {
            next.languages.push(language);
        }
    }
    vec![Effect::SaveRun]
}

#[cfg(test)]
mod tests;
