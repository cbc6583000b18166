//! The parts of the app that are loaded separately. What is loaded is a set of them, not an order: a page needs some of
//! them (`needs.rs`). All exercises that are data share one, because the hub and files can speak of any of them.

use std::ops::{BitAnd, BitOr};

/// A set of those parts of the app that are loaded separately: words, content and code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Assets(u8);

impl Assets {
    /// Nothing.
    pub const NONE: Assets = Assets(0);
    /// What a first answer needs: words, and the statements.
    pub const FIRST: Assets = Assets(1);
    /// The code of the app's own start screens.
    pub const START: Assets = Assets(1 << 1);
    /// What most other pages need: words, code, and the sources of the statements.
    pub const REST: Assets = Assets(1 << 2);
    /// What exploring kinds of work needs: words, code, the kinds of work and what they are called.
    pub const WORK: Assets = Assets(1 << 3);
    /// The code of the pages that save and open files.
    pub const FILES: Assets = Assets(1 << 4);
    /// What exercises that are data need: words, code, and the exercises themselves, built-in and local ones.
    pub const EXERCISES: Assets = Assets(1 << 5);
    /// All of them.
    pub const ALL: Assets = Assets((1 << 6) - 1);

    /// The parts of a language's words, each with its name.
    pub(super) const WORDS: [(Assets, &'static str); 4] =
        [(Assets::FIRST, "first"), (Assets::REST, "later"), (Assets::WORK, "work"), (Assets::EXERCISES, "exercises")];

    /// Whether all of these are in the set.
    pub fn has(self, needed: Assets) -> bool {
        self & needed == needed
    }

    /// The set without these.
    pub fn without(self, others: Assets) -> Assets {
        Assets(self.0 & !others.0)
    }

    /// The set with these if the condition holds, otherwise without them.
    pub(super) fn only_if(self, there: bool, these: Assets) -> Assets {
        if there { self | these } else { self.without(these) }
    }
}

impl BitOr for Assets {
    type Output = Assets;

    fn bitor(self, other: Assets) -> Assets {
        Assets(self.0 | other.0)
    }
}

impl BitAnd for Assets {
    type Output = Assets;

    fn bitand(self, other: Assets) -> Assets {
        Assets(self.0 & other.0)
    }
}
