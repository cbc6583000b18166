//! Words on the screen.

use yew::prelude::*;

use crate::i18n::{Arg, Words};
use crate::ui::speech::use_speech;

/// Values for a message's variables.
pub type SayArgs = Vec<(&'static str, Arg)>;

/// What [`Say`] says.
#[derive(Properties, PartialEq)]
pub struct SayProps {
    /// The message's id.
    pub id: AttrValue,
    /// Its variables.
    #[prop_or_default]
    pub args: SayArgs,
}

/// A message in the language of the screen and, where there is a second one, in that below it.
///
/// Each line carries its own `lang` and `dir`, so that a screen reader changes its voice and a Farsi line runs from the
/// right under a Dutch one.
#[component]
pub fn Say(props: &SayProps) -> Html {
    let speech = use_speech();
    let line = |words: &Words, class: &'static str| {
        let language = words.language();
        let text = words.t_with(&props.id, &props.args);
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
