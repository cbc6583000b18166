//! What an entry says, as blocks: the same for every exercise. The kind of step matters little; what counts is the value.

mod fields;

use std::collections::BTreeMap;

use self::fields::{fields, lines_of_list, name_field};
use super::chapters::{beginning, statement};
use super::{Block, Detail, Group, Phrase};
use crate::content::Pack;
use crate::content::exercise::{Exercise, PROPOSALS, StepKind, TextKey, fits, ranking};
use crate::domain::{Comparison, Entry, FieldValue, ItemId, Slot, Value};
use crate::profile_file::names::resolved;
use crate::profile_file::others::value_line;
use crate::profile_file::record::{ExerciseRecord, LocalWords};

/// A step, and where the words for it are.
pub struct Step<'a> {
    /// Its id.
    pub id: &'a str,
    /// The exercise, if this device has it.
    pub exercise: Option<&'a Exercise>,
    /// Words that came with the file.
    pub words: Option<&'a LocalWords>,
    /// The run.
    pub record: &'a ExerciseRecord,
    /// The statements of the key competences.
    pub statements: &'a Pack,
}

impl Step<'_> {
    fn kind(&self) -> Option<&StepKind> {
        self.exercise?.step(self.id).map(|step| &step.kind)
    }

    /// Whether it is where the user declined proposals. No pack has such a step.
    fn is_of_proposals(&self) -> bool {
        self.id == PROPOSALS && self.exercise.is_some()
    }

    /// Its name.
    pub fn name(&self) -> Phrase {
        if self.is_of_proposals() {
            return Phrase::message("printed-declined");
        }
        self.say(TextKey::Step(self.id), self.id, self.kind().is_some())
    }

    /// What is named, in the words of the exercise or in those of the file, or by its id. Only what the exercise takes is
    /// looked for among the messages: a file must not put other sentences of the app on the screen.
    fn say(&self, key: TextKey, id: &str, is_taken: bool) -> Phrase {
        if let Some(exercise) = self.exercise.filter(|_| is_taken) {
            return Phrase::Known { message: Some(resolved(exercise, key).message(exercise)), id: id.to_owned() };
        }
        let own = self.words.and_then(|words| words.texts.get(&key.key()));
        own.map_or_else(|| Phrase::Known { message: None, id: id.to_owned() }, |text| Phrase::Own(text.clone()))
    }

    /// Whether the exercise takes an entry. What it does not take is shown by its ids.
    fn takes(&self, entry: &Entry) -> bool {
        self.exercise.is_some_and(|exercise| fits(exercise, entry))
    }

    fn card(&self, card: &str, is_taken: bool) -> Phrase {
        // The rule, the statement that it proposed, and the line from which it did.
        if let Some(proposed) = card.rsplit('.').nth(1).filter(|_| self.is_of_proposals()) {
            return statement(&ItemId::of(proposed), self.statements.competence_of(proposed).is_some());
        }
        self.say(TextKey::Card(self.id, card), card, is_taken)
    }

    fn option(&self, option: &str, is_taken: bool) -> Phrase {
        if self.is_of_proposals() {
            return self.name();
        }
        self.say(TextKey::Option(self.id, option), option, is_taken)
    }

    /// A card of the user's own, by the words that it has, if it is in the file too.
    fn own_card(&self, id: &str) -> Phrase {
        let is_it = |entry: &&Entry| matches!(&entry.key.slot, Slot::Added(it) if it == id);
        let text = self.record.entries.iter().filter(is_it).find_map(|entry| match entry.field("text") {
            Some(FieldValue::Text(text)) => Some(text.clone()),
            _ => None,
        });
        text.map_or_else(|| Phrase::message("printed-own-card"), |text| Phrase::Own(beginning(&text)))
    }

    /// The place of a card among those of the exercise.
    fn rank(&self, card: &str) -> usize {
        let place = match self.kind() {
            Some(StepKind::Rate { cards, .. } | StepKind::Sort { cards, .. }) => {
                cards.iter().position(|it| it.id == card)
            }
            Some(StepKind::Guess { cards, .. }) => cards.iter().position(|it| it.id == card),
            _ => None,
        };
        place.unwrap_or(usize::MAX)
    }

    /// The place of an option among those of its scale or among the piles.
    fn option_rank(&self, option: &str) -> usize {
        let options = match (self.exercise, self.kind()) {
            (Some(exercise), Some(StepKind::Rate { scale, .. })) => exercise.scale(scale).map(|scale| &scale.options),
            (_, Some(StepKind::Sort { piles, .. })) => Some(piles),
            _ => None,
        };
        options.and_then(|options| options.iter().position(|it| it == option)).unwrap_or(usize::MAX)
    }
}

fn skipped() -> Phrase {
    Phrase::message("answer-skipped")
}

/// What was said of a step as a whole and of its cards.
pub fn of_step(step: &Step, entries: &[&Entry]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut reasons = reasons(entries);
    for entry in entries.iter().filter(|entry| entry.key.slot == Slot::Whole) {
        blocks.extend(of_whole(step, entry, &mut reasons));
    }
    let mut cards: Vec<&Entry> =
        entries.iter().copied().filter(|entry| matches!(entry.key.slot, Slot::Card(_))).collect();
    cards.sort_by_key(|entry| (step.rank(card_of(entry)), card_of(entry)));
    let groups = groups(step, &cards);
    if !groups.is_empty() {
        blocks.push(Block::Groups(groups));
    }
    let is_shown = |entry: &&Entry| {
        let is_grouped = is_in_group(entry);
        let is_reason = matches!(entry.value, Value::Text(_)) && !reasons.contains_key(card_of(entry));
        is_grouped || is_reason
    };
    let details: Vec<Detail> = cards.iter().filter(|entry| !is_shown(entry)).map(|it| card_detail(step, it)).collect();
    if !details.is_empty() {
        blocks.push(Block::Details(details));
    }
    blocks
}

fn card_of(entry: &Entry) -> &str {
    match &entry.key.slot {
        Slot::Card(card) | Slot::Added(card) => card,
        Slot::Whole => "",
    }
}

/// What the user wrote about cards, by card: in a ranking it stands with the card's place.
fn reasons<'e>(entries: &[&'e Entry]) -> BTreeMap<&'e str, &'e str> {
    let reason = |entry: &&'e Entry| match (&entry.key.slot, &entry.value) {
        (Slot::Card(card), Value::Text(text)) => Some((card.as_str(), text.as_str())),
        _ => None,
    };
    entries.iter().filter_map(reason).collect()
}

/// What was said of the step as a whole. Reasons that it says are taken out.
fn of_whole(step: &Step, entry: &Entry, reasons: &mut BTreeMap<&str, &str>) -> Vec<Block> {
    let is_taken = step.takes(entry);
    if let Some(block) = strange(entry) {
        return vec![block];
    }
    // What is asked stands above what was said.
    let prompt = is_taken.then(|| Block::Aside(step.say(TextKey::Prompt(step.id), step.id, true)));
    match &entry.value {
        Value::Skipped if is_taken && matches!(step.kind(), Some(StepKind::List { .. })) => {
            vec![Block::Aside(step.say(TextKey::Nothing(step.id), step.id, true))]
        }
        Value::Skipped => vec![Block::Aside(skipped())],
        Value::Chosen(options) => {
            let lines = options.iter().map(|option| Block::Line(step.option(option, is_taken)));
            prompt.into_iter().chain(lines).collect()
        }
        Value::Text(text) => prompt.into_iter().chain([Block::Own(text.clone())]).collect(),
        Value::Number(number) => vec![Block::Line(Phrase::Number(*number))],
        Value::Fields(_) => vec![Block::Details(fields(step, entry, is_taken))],
        Value::Compared(pairs) => vec![Block::Details(places(step, pairs, is_taken, reasons))],
    }
}

/// A value that this version does not know, as text.
fn strange(entry: &Entry) -> Option<Block> {
    let line = value_line(entry.extras.get("value")?);
    let label = Phrase::Known { message: None, id: line.label };
    Some(Block::Details(vec![Detail { label, lines: vec![Phrase::Own(line.text)] }]))
}

/// The places of a ranking, each with its cards and with what the user wrote about them.
fn places(step: &Step, pairs: &[Comparison], is_taken: bool, reasons: &mut BTreeMap<&str, &str>) -> Vec<Detail> {
    let mut cards: Vec<String> = Vec::new();
    for card in pairs.iter().flat_map(|pair| [&pair.first, &pair.second]) {
        if !cards.contains(card) {
            cards.push(card.clone());
        }
    }
    let order = ranking::order(&cards, pairs, cards.len());
    cards.retain(|card| !order.iter().flatten().any(|it| it == card));
    let mut line = |card: &String| -> Vec<Phrase> {
        let name = card.strip_prefix('+').map_or_else(|| step.card(card, is_taken), |own| step.own_card(own));
        let reason = reasons.remove(card.as_str()).map(|reason| Phrase::Own(reason.to_owned()));
        [name].into_iter().chain(reason).collect()
    };
    let mut details: Vec<Detail> = Vec::new();
    for (at, place) in order.iter().enumerate() {
        let label = Phrase::Number(i64::try_from(at + 1).unwrap_or(i64::MAX));
        details.push(Detail { label, lines: place.iter().flat_map(&mut line).collect() });
    }
    // Cards that have no place yet.
    if !cards.is_empty() {
        details.push(Detail { label: skipped(), lines: cards.iter().flat_map(&mut line).collect() });
    }
    details
}

/// Whether what was said of a card is one option, or nothing.
fn is_in_group(entry: &Entry) -> bool {
    let is_one = match &entry.value {
        Value::Chosen(options) => options.len() == 1,
        Value::Skipped => true,
        _ => false,
    };
    is_one && entry.extras.get("value").is_none()
}

/// Cards by what was said of them: ratings by option, piles.
fn groups(step: &Step, cards: &[&Entry]) -> Vec<Group> {
    let mut groups: BTreeMap<(usize, Option<&str>, bool), Vec<Phrase>> = BTreeMap::new();
    for entry in cards.iter().filter(|entry| is_in_group(entry)) {
        let is_taken = step.takes(entry);
        let option = entry.option();
        let rank = option.map_or(usize::MAX, |option| if is_taken { step.option_rank(option) } else { usize::MAX - 1 });
        groups.entry((rank, option, is_taken)).or_default().push(step.card(card_of(entry), is_taken));
    }
    let group = |((_, option, is_taken), lines): ((usize, Option<&str>, bool), Vec<Phrase>)| Group {
        name: "option".to_owned(),
        title: option.map_or_else(skipped, |option| step.option(option, is_taken)),
        lines,
    };
    groups.into_iter().map(group).collect()
}

/// What was said of a card, if it is not one option: a guess with its figure, words, several options.
fn card_detail(step: &Step, entry: &Entry) -> Detail {
    let is_taken = step.takes(entry);
    let card = card_of(entry);
    let label = step.card(card, is_taken);
    if let Some(text) = entry.extras.get("value") {
        return Detail { label, lines: vec![Phrase::Own(value_line(text).text)] };
    }
    let lines = match &entry.value {
        Value::Number(number) => match step.kind().filter(|_| is_taken) {
            Some(StepKind::Guess { cards, unit }) => {
                let figure = cards.iter().find(|it| it.id == card).map(|it| {
                    let sources = step.exercise.map(|exercise| exercise.sources.as_slice()).unwrap_or_default();
                    let source = sources.iter().find(|source| source.id == it.source);
                    let source = source.map_or_else(|| it.source.clone(), |source| source.title.clone());
                    Phrase::Figure { figure: it.figure, unit: *unit, source, years: it.years.clone() }
                });
                [Phrase::Measure(*number, *unit)].into_iter().chain(figure).collect()
            }
            _ => vec![Phrase::Number(*number)],
        },
        Value::Text(text) => vec![Phrase::Own(text.clone())],
        Value::Chosen(options) => options.iter().map(|option| step.option(option, is_taken)).collect(),
        Value::Fields(_) => fields(step, entry, is_taken).into_iter().flat_map(|detail| detail.lines).collect(),
        Value::Compared(pairs) => {
            places(step, pairs, is_taken, &mut BTreeMap::new()).into_iter().flat_map(|detail| detail.lines).collect()
        }
        Value::Skipped => vec![skipped()],
    };
    Detail { label, lines }
}

/// What the user added: the words that name it, if there are any, and the rest of what it says.
pub fn of_added(step: &Step, entry: &Entry) -> (Option<String>, Vec<Block>) {
    if let Some(block) = strange(entry) {
        return (None, vec![block]);
    }
    let is_taken = step.takes(entry);
    match &entry.value {
        Value::Text(text) if !text.trim().is_empty() => (Some(text.clone()), Vec::new()),
        Value::Fields(_) => {
            let name = name_field(step, entry, is_taken);
            let title = name.and_then(|name| match entry.field(name) {
                Some(FieldValue::Text(text)) => Some(text.clone()),
                _ => None,
            });
            (title, lines_of_list(step, entry, is_taken, name))
        }
        _ => (None, of_whole(step, entry, &mut BTreeMap::new())),
    }
}
