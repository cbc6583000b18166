//! Why a file was not opened, or not made, in words for the user; the details for a technician are folded below.

use yew::prelude::*;

use crate::i18n::msg_prefix;
use crate::profile_file::ImportError;
use crate::ui::components::disclosure;
use crate::ui::speech::Speech;

/// Why a file was not opened: what is wrong, where in the file, and what to do.
pub fn refused(speech: &Speech, refusal: &ImportError) -> Html {
    msg_prefix("place-");
    html! {
        <>
            <p>{ speech.say_with(refusal.message(), &refusal.args()) }</p>
            if let Some((place, args)) = refusal.place_message() {
                <p>{ speech.say_with(place, &args) }</p>
            }
            if matches!(refusal, ImportError::TooMany { .. }) {
                <p>{ speech.say("refusal-fewer") }</p>
            }
            { technical(speech, refusal) }
        </>
    }
}

/// Why a file was not made. Here the app cannot ask for another file: if there is too much, the user can choose less,
/// and anything else is our own mistake.
pub fn not_made(speech: &Speech, refusal: &ImportError) -> Html {
    match refusal {
        ImportError::TooMany { .. } | ImportError::TooLarge => html! {
            <>
                if matches!(refusal, ImportError::TooMany { .. }) {
                    <p>{ speech.say_with(refusal.message(), &refusal.args()) }</p>
                }
                if *refusal == ImportError::TooLarge {
                    <p>{ speech.say("save-failed-large") }</p>
                }
                <p>{ speech.say("save-failed-fewer") }</p>
            </>
        },
        ImportError::SealingFailed => html! { <p>{ speech.say_with(refusal.message(), &refusal.args()) }</p> },
        _ => html! {
            <>
                <p>{ speech.say(ImportError::NotReadBack.message()) }</p>
                { technical(speech, refusal) }
            </>
        },
    }
}

fn technical(speech: &Speech, refusal: &ImportError) -> Html {
    html! {
        if let Some(details) = refusal.technical() {
            { disclosure(speech.say("refusal-details"), false, html! { <p><code dir="ltr">{ details }</code></p> }) }
        }
    }
}
