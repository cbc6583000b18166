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
        let [first, rest @ ..] = parts else { return Some(Self::Intro) };
        let place = match *first {
            "result" => Self::Result,
            "more" => Self::Proposals,
            "then" => Self::Compare,
            step => {
                let step = number(step, 's')?;
                return Some(match rest {
                    [] => Self::Step(step, None),
                    [card] => Self::Step(step, Some(number(card, 'c')?)),
                    ["e", id] => Self::Line(step, (*id).to_owned()),
                    _ => return None,
                });
            }
        };
        rest.is_empty().then_some(place)
    }

    /// Writes the address of a place in the exercise of that name.
    pub(super) fn to_hash(&self, address: &str) -> String {
        let place: &str = match self {
            Self::Intro => "",
            Self::Step(n, None) => &format!("/s{n}"),
            Self::Step(n, Some(card)) => &format!("/s{n}/c{card}"),
            Self::Line(n, id) => &format!("/s{n}/e/{id}"),
            Self::Result => "/result",
            Self::Proposals => "/more",
            Self::Compare => "/then",
        };
        ["#/x/", address, place].concat()
    }
}

/// Reads a number from 1 on behind a letter.
fn number(text: &str, letter: char) -> Option<usize> {
    text.strip_prefix(letter)?.parse().ok().filter(|n| *n > 0)
}
