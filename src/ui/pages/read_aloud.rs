//! Reading a question aloud with a voice of the browser.

use yew::prelude::*;

use crate::i18n::Localizer;
use crate::platform;
use crate::ui::components::Icon;
use crate::ui::speech::Speech;

/// The buttons that read these messages aloud.
pub fn read_aloud(speech: &Speech, say: Vec<String>) -> Html {
    html! { <ReadAloud speech={speech.clone()} {say} /> }
}

/// What [`ReadAloud`] takes.
#[derive(Properties, PartialEq)]
pub struct ReadAloudProps {
    /// The languages of the screen.
    pub speech: Speech,
    /// The messages that are read aloud, one after the other.
    pub say: Vec<String>,
}

/// A button for each language on the screen for which the browser has a voice on this device.
/// Network voices would send the question to somebody, so they are not used.
#[component]
pub fn ReadAloud(props: &ReadAloudProps) -> Html {
    let speech = &props.speech;
    // In some browsers voices are loaded late, so this is checked again when the browser says that they changed.
    let voices = use_state(platform::speech_synthesis::local_languages);
    {
        let voices = voices.clone();
        use_effect_with((), move |()| {
            let arrivals = platform::speech_synthesis::on_voices(move || {
                voices.set(platform::speech_synthesis::local_languages())
            });
            move || {
                drop(arrivals);
                platform::speech_synthesis::stop();
            }
        });
    }
    let several = speech.second.is_some();
    let text = |words: &Localizer| props.say.iter().map(|id| words.t(id)).collect::<Vec<_>>().join(" ");
    html! {
        <>
            for words in speech.all() {
                if voices.iter().any(|voice| *voice == words.language().tag) {
                    <button type="button" key={words.language().tag.clone()} class="button button-quiet"
                        lang={words.language().tag.clone()} dir={words.language().dir.name()}
                        onclick={read(words.language().tag.clone(), text(words))}>
                        { Icon::SPEAK.draw() }
                        <span class="voice-words">{ words.t("read-aloud") }</span>
                        if several {
                            <span class="voice-language">{ words.language().name.clone() }</span>
                        }
                    </button>
                }
            }
        </>
    }
}

fn read(tag: String, text: String) -> Callback<MouseEvent> {
    Callback::from(move |_| platform::speech_synthesis::say(&tag, &text))
}
