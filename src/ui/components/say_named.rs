//! Words that speak of other words.

use yew::prelude::*;

use crate::i18n::{Arg, Words};
use crate::ui::speech::use_speech;

/// A value that is a word itself, so that each language on the screen has its own.
#[derive(Clone, Debug, PartialEq)]
pub enum Named {
    /// Another message, by its id.
    Message(AttrValue),
    /// A language, by its tag, or by the name she typed, which stays as it is.
    Language(AttrValue),
    /// What is the same in every language.
    Value(Arg),
}

impl Named {
    fn in_words(&self, words: &Words) -> Arg {
        match self {
            Named::Message(id) => words.t(id).into(),
            Named::Language(tag) => words.language_name(tag).into(),
            Named::Value(arg) => arg.clone(),
        }
    }
}

/// What [`SayNamed`] says.
#[derive(Properties, PartialEq)]
pub struct SayNamedProps {
    /// The message's id.
    pub id: AttrValue,
    /// Its variables.
    pub names: Vec<(&'static str, Named)>,
}

/// A message with names in it: [`super::Say`], but a Farsi line names a language in Farsi though the line above it is
/// Dutch.
#[component]
pub fn SayNamed(props: &SayNamedProps) -> Html {
    let speech = use_speech();
    let line = |words: &Words, class: &'static str| {
        let language = words.language();
        let args: Vec<_> = props.names.iter().map(|(name, value)| (*name, value.in_words(words))).collect();
        let text = words.t_with(&props.id, &args);
        html! { <span {class} lang={language.tag.clone()} dir={language.dir.name()}>{ text }</span> }
    };
    html! {
        <span class="said">
            { line(&speech.first, "said-first") }
            if let Some(second) = &speech.second {
                { line(second, "said-second") }
            }
        </span>
    }
}
