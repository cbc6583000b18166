//! The places in an exercise that is data.

use crate::content::exercise::At;

/// A place in an exercise that is data. Steps and cards are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExerciseRoute {
    /// What it is, and the way into it.
    Intro,
    /// A step, and maybe one of its cards.
    Step(usize, Option<usize>),
    /// A line of a list, by its step and its id; or [`ExerciseRoute::NEW`], which forwards to a line with an id of its own.
    Line(usize, String),
    /// What the user said in it.
    Result,
    /// What it proposes for the eight keys.
    Proposals,
    /// Two runs of it, then and now.
    Compare,
}

impl ExerciseRoute {
    /// Stands for the id of a line that is to be added. No drawn id is the same.
    pub const NEW: &'static str = "new";

    /// The place of a step and card that are counted from 0.
    pub fn at(at: At) -> Self {
        Self::Step(at.step + 1, at.card.map(|card| card + 1))
    }

    /// Reads what follows the exercise's name in an address.
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        let number = |text: &str, prefix: &str| text.strip_prefix(prefix)?.parse::<usize>().ok().filter(|n| *n > 0);
        Some(match parts {
            [] => Self::Intro,
            ["result"] => Self::Result,
            ["more"] => Self::Proposals,
            ["then"] => Self::Compare,
            [step] => Self::Step(number(step, "s")?, None),
            [step, card] => Self::Step(number(step, "s")?, Some(number(card, "c")?)),
            [step, "e", id] => Self::Line(number(step, "s")?, (*id).to_owned()),
            _ => return None,
        })
    }

    /// Writes the address of a place in the exercise of that name.
    pub(super) fn to_hash(&self, address: &str) -> String {
        match self {
            Self::Intro => format!("#/x/{address}"),
            Self::Step(n, None) => format!("#/x/{address}/s{n}"),
            Self::Step(n, Some(card)) => format!("#/x/{address}/s{n}/c{card}"),
            Self::Line(n, id) => format!("#/x/{address}/s{n}/e/{id}"),
            Self::Result => format!("#/x/{address}/result"),
            Self::Proposals => format!("#/x/{address}/more"),
            Self::Compare => format!("#/x/{address}/then"),
        }
    }
}
