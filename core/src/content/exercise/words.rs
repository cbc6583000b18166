//! The words of an exercise: which there are, and by which ids they are found.

use super::{Exercise, FieldKind, Origin, StepKind};

/// One text of an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextKey<'a> {
    /// The name of the exercise.
    Title,
    /// What it is for, in a few sentences.
    Lead,
    /// What the user has at its end, in one sentence.
    Outcome,
    /// The heading above its result.
    Result,
    /// The name of a step; also of the tab of a list.
    Step(&'a str),
    /// What the step asks.
    Prompt(&'a str),
    /// What helps to answer it; may be missing.
    Hint(&'a str),
    /// In a list: asks whether there is another line.
    More(&'a str),
    /// In a list: what the button says that there is nothing of this kind.
    Nothing(&'a str),
    /// A card of a step.
    Card(&'a str, &'a str),
    /// What is said below a card; may be missing.
    CardHint(&'a str, &'a str),
    /// An option of a choice, a pile of a sort step, or a group of cards: step and option.
    Option(&'a str, &'a str),
    /// An option of a scale: scale and option.
    Scale(&'a str, &'a str),
    /// The same in fewer words, for small buttons; may be missing.
    ScaleShort(&'a str, &'a str),
    /// The label of a field: step and field.
    Field(&'a str, &'a str),
    /// What helps to fill in a field; may be missing.
    FieldHint(&'a str, &'a str),
    /// An option of a field: step, field and option.
    FieldOption(&'a str, &'a str, &'a str),
    /// Why a rule proposes its statements, in one sentence: the rule.
    Proposal(&'a str),
}

impl TextKey<'_> {
    /// The key in a local pack: `title`, `sort.prompt`, `sort.card.family`.
    pub fn key(&self) -> String {
        match self {
            TextKey::Title => "title".to_owned(),
            TextKey::Lead => "lead".to_owned(),
            TextKey::Outcome => "outcome".to_owned(),
            TextKey::Result => "result".to_owned(),
            TextKey::Step(step) => (*step).to_owned(),
            TextKey::Prompt(step) => format!("{step}.prompt"),
            TextKey::Hint(step) => format!("{step}.hint"),
            TextKey::More(step) => format!("{step}.more"),
            TextKey::Nothing(step) => format!("{step}.nothing"),
            TextKey::Card(step, card) => format!("{step}.card.{card}"),
            TextKey::CardHint(step, card) => format!("{step}.card.{card}.hint"),
            TextKey::Option(step, option) => format!("{step}.option.{option}"),
            TextKey::Scale(scale, option) => format!("scale.{scale}.{option}"),
            TextKey::ScaleShort(scale, option) => format!("scale.{scale}.{option}.short"),
            TextKey::Field(step, field) => format!("{step}.field.{field}"),
            TextKey::FieldHint(step, field) => format!("{step}.field.{field}.hint"),
            TextKey::FieldOption(step, field, option) => format!("{step}.field.{field}.{option}"),
            TextKey::Proposal(rule) => format!("proposal.{rule}"),
        }
    }

    /// The id of the message.
    ///
    /// For a built-in exercise it is a Fluent message or one of its attributes: `values`, `values.lead`, `values-sort`,
    /// `values-sort.prompt`, `values-sort-card-family`. For a local pack it is its id, a slash and the key: no message of
    /// the app has a slash, so no local pack can say anything in place of one.
    pub fn message(&self, exercise: &Exercise) -> String {
        let id = &exercise.id;
        if let Origin::Local { .. } = exercise.origin {
            return format!("{id}/{}", self.key());
        }
        match self {
            TextKey::Title => id.clone(),
            TextKey::Lead => format!("{id}.lead"),
            TextKey::Outcome => format!("{id}.outcome"),
            TextKey::Result => format!("{id}.result"),
            TextKey::Step(step) => format!("{id}-{step}"),
            TextKey::Prompt(step) => format!("{id}-{step}.prompt"),
            TextKey::Hint(step) => format!("{id}-{step}.hint"),
            TextKey::More(step) => format!("{id}-{step}.more"),
            TextKey::Nothing(step) => format!("{id}-{step}.nothing"),
            TextKey::Card(step, card) => format!("{id}-{step}-card-{card}"),
            TextKey::CardHint(step, card) => format!("{id}-{step}-card-{card}.hint"),
            TextKey::Option(step, option) => format!("{id}-{step}-option-{option}"),
            TextKey::Scale(scale, option) => format!("{id}-scale-{scale}-{option}"),
            TextKey::ScaleShort(scale, option) => format!("{id}-scale-{scale}-{option}.short"),
            TextKey::Field(step, field) => format!("{id}-{step}-field-{field}"),
            TextKey::FieldHint(step, field) => format!("{id}-{step}-field-{field}.hint"),
            TextKey::FieldOption(step, field, option) => format!("{id}-{step}-field-{field}-{option}"),
            TextKey::Proposal(rule) => format!("{id}-proposal-{rule}"),
        }
    }

    /// Whether a pack may lack it.
    pub fn is_optional(&self) -> bool {
        matches!(
            self,
            TextKey::Hint(_)
                | TextKey::CardHint(..)
                | TextKey::FieldHint(..)
                | TextKey::ScaleShort(..)
                | TextKey::Result
                | TextKey::Proposal(_)
        )
    }
}

/// All texts that an exercise has or may have, in the order in which they are met. The lint looks for each of them in
/// every language, and so does the parser in a local pack.
pub fn texts(exercise: &Exercise) -> Vec<TextKey<'_>> {
    let mut all = vec![TextKey::Title, TextKey::Lead, TextKey::Outcome, TextKey::Result];
    for scale in &exercise.scales {
        let words = |option| [TextKey::Scale(&scale.id, option), TextKey::ScaleShort(&scale.id, option)];
        all.extend(scale.options.iter().flat_map(|option| words(option.as_str())));
    }
    for step in &exercise.steps {
        let id = step.id.as_str();
        all.extend([TextKey::Step(id), TextKey::Prompt(id), TextKey::Hint(id)]);
        let card = |card| [TextKey::Card(id, card), TextKey::CardHint(id, card)];
        match &step.kind {
            StepKind::Info | StepKind::Rank { .. } | StepKind::Text { .. } | StepKind::Own { .. } => {}
            StepKind::Choose { options, .. } => all.extend(options.iter().map(|it| TextKey::Option(id, it))),
            StepKind::Cards { groups, .. } => all.extend(groups.iter().map(|it| TextKey::Option(id, it))),
            StepKind::Rate { cards, .. } => all.extend(cards.iter().flat_map(|it| card(it.id.as_str()))),
            StepKind::Sort { cards, piles, .. } => {
                all.extend(cards.iter().flat_map(|it| card(it.id.as_str())));
                all.extend(piles.iter().map(|it| TextKey::Option(id, it)));
            }
            StepKind::Guess { cards, .. } => all.extend(cards.iter().flat_map(|it| card(it.id.as_str()))),
            StepKind::List { fields, .. } => {
                all.extend([TextKey::More(id), TextKey::Nothing(id)]);
                for field in fields {
                    all.extend([TextKey::Field(id, &field.id), TextKey::FieldHint(id, &field.id)]);
                    if let FieldKind::Options { options, .. } = &field.kind {
                        all.extend(options.iter().map(|it| TextKey::FieldOption(id, &field.id, it)));
                    }
                }
            }
        }
    }
    all.extend(exercise.proposals.iter().map(|rule| TextKey::Proposal(&rule.id)));
    all
}
