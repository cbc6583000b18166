//! The language or the two languages in which the screen speaks.

use yew::prelude::*;

use crate::i18n::{Arg, Words};

/// The language of the screen, and the second one shown beside it where she chose one.
#[derive(Clone, Debug, PartialEq)]
pub struct Speech {
    /// The language of the screen.
    pub first: Words,
    /// The language shown beside it.
    pub second: Option<Words>,
}

impl Speech {
    /// Both languages, the first one first.
    pub fn all(&self) -> impl Iterator<Item = &Words> {
        std::iter::once(&self.first).chain(self.second.as_ref())
    }

    /// A message in the first language, for what can hold plain text only (`aria-label`, `title`, a file's name).
    pub fn t(&self, id: &str) -> String {
        self.first.t(id)
    }

    /// A message with variables in the first language.
    pub fn t_with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.first.t_with(id, args)
    }
}

/// The language of the screen. A component outside a [`Speech`] context is a mistake in `main`, shown as such.
#[hook]
pub fn use_speech() -> Speech {
    #[allow(clippy::expect_used, reason = "the root component provides it around everything")]
    use_context::<Speech>().expect("a Speech context around every component")
}
