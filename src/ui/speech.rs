//! The one or two languages of the screen, and words in them.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::Key;

use crate::content::message_2018;
use crate::i18n::{Arg, Localizer};

/// The language of the screen, and the second one shown beside it if the user chose one.
#[derive(Clone, Debug, PartialEq)]
pub struct Speech {
    /// The language of the screen.
    pub first: Localizer,
    /// The language shown beside it.
    pub second: Option<Localizer>,
}

/// A value that is itself a word, so that each language on the screen has its own.
#[derive(Clone, Debug, PartialEq)]
pub enum MessageArg<'a> {
    /// Another message, by its id.
    Message(&'a str),
    /// The short name of a competence, by the competence's id.
    Short(&'a str),
    /// A language, by its tag, or by the name that the user typed, which stays as it is.
    Language(&'a str),
    /// A value that is the same in every language.
    Value(Arg),
}

impl From<usize> for MessageArg<'_> {
    fn from(number: usize) -> Self {
        MessageArg::Value(number.into())
    }
}

impl MessageArg<'_> {
    fn in_words(&self, words: &Localizer) -> Arg {
        match self {
            MessageArg::Message(id) => words.t(id).into(),
            MessageArg::Short(id) => words.t(&[id, ".short"].concat()).into(),
            MessageArg::Language(tag) => words.language_name(tag).into(),
            MessageArg::Value(arg) => arg.clone(),
        }
    }
}

/// A text, and with it the key of the element that contains it and nothing else.
///
/// **Invariant: other words are another element.** Browsers that translate a page, and extensions, put nodes of their
/// own in the place of a text. Yew would go on writing into the node that it knows, which is not on the screen any
/// more: the first statement would stay on the screen, and its answer would be taken for the second. A new element is
/// seen by everybody, whether the page is translated or not. The flow `translated` goes through every screen and looks
/// for texts that are written where nobody sees them.
pub fn own_words(text: impl Into<Rc<str>>) -> (Key, AttrValue) {
    let text: Rc<str> = text.into();
    (Key::from(text.clone()), AttrValue::from(text))
}

/// The user's own words: their direction follows from the text, and line breaks stay as they were typed. Nobody asks in
/// which language they are. The empty `lang` says that, so that a screen reader does not take them for the language of the
/// screen.
pub fn user_text(text: impl AsRef<str>) -> Html {
    let (key, text) = own_words(text.as_ref());
    html! { <bdi {key} class="user-text" dir="auto" lang="">{ text }</bdi> }
}

impl Speech {
    /// Both languages, the first one first.
    pub fn all(&self) -> impl Iterator<Item = &Localizer> {
        std::iter::once(&self.first).chain(self.second.as_ref())
    }

    /// The language of the screen alone. Around a question everything but the question itself, its example and its
    /// answers is shown in one language, so that both languages of these fit on a phone.
    pub fn alone(&self) -> Speech {
        Speech { first: self.first.clone(), second: None }
    }

    /// The languages for which something holds, if there are any.
    pub fn only(&self, holds: impl Fn(&Localizer) -> bool) -> Option<Speech> {
        let mut all = self.all().filter(|words| holds(words)).cloned();
        all.next().map(|first| Speech { first, second: all.next() })
    }

    /// The name that a competence has since 2018, in those languages in which it differs from that of 2006.
    pub fn name_2018(&self, competence: &str) -> Option<Html> {
        let name = [competence, ".name-2018"].concat();
        let renamed = self.only(|words| words.t(&name) != words.t(competence))?;
        let (id, rest) = message_2018(competence);
        let rest = rest.map(|rest| ("rest", MessageArg::Message(rest)));
        let said: Vec<_> = std::iter::once(("name", MessageArg::Message(&name))).chain(rest).collect();
        Some(renamed.say_named(id, &said))
    }

    /// A message in the first language, for places that take plain text only (`aria-label`, `title`, a file's name).
    pub fn t(&self, id: &str) -> String {
        self.first.t(id)
    }

    /// A message with variables in the first language.
    pub fn t_with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.first.t_with(id, args)
    }

    /// A message in the language of the screen and, if there is a second one, in that below it.
    pub fn say(&self, id: impl AsRef<str>) -> Html {
        self.say_with(id, &[])
    }

    /// The same with variables.
    pub fn say_with(&self, id: impl AsRef<str>, args: &[(&str, Arg)]) -> Html {
        let id = id.as_ref();
        self.lines(&|words| words.t_with(id, args))
    }

    /// A message with names in it: a Farsi line names a language in Farsi even if the line above it is Dutch.
    pub fn say_named(&self, id: &str, names: &[(&str, MessageArg)]) -> Html {
        self.lines(&|words| {
            let args: Vec<_> = names.iter().map(|(name, value)| (*name, value.in_words(words))).collect();
            words.t_with(id, &args)
        })
    }

    /// The name of a language. One that the user typed is shown once, as it was typed.
    pub fn language(&self, tag_or_name: &str) -> Html {
        if self.all().all(|words| words.language_name(tag_or_name) == tag_or_name) {
            return user_text(tag_or_name);
        }
        self.lines(&|words| words.language_name(tag_or_name))
    }

    /// A line in each language of the screen, for text that is made of more than one message.
    ///
    /// Each line carries its own `lang` and `dir`, so that a screen reader changes its voice and a Farsi line runs from
    /// the right under a Dutch one.
    pub fn lines(&self, text: &dyn Fn(&Localizer) -> String) -> Html {
        let line = |words: &Localizer, class: &'static str| {
            let language = words.language();
            let (key, text) = own_words(text(words));
            html! { <span {key} {class} lang={language.tag.clone()} dir={language.dir.name()}>{ text }</span> }
        };
        html! {
            <span class="said">
                { line(&self.first, "said-first") }
                if let Some(second) = &self.second {
                    { line(second, "said-second") }
                }
            </span>
        }
    }
}
