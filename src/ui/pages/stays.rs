//! What stays on this device: what somebody who looks can find, for each way of keeping, and how to clear it.

use yew::prelude::*;

use crate::app::Route;
use crate::ui::components::{LinkTo, Page, link_to, page};
use crate::ui::context::Ui;
use crate::ui::speech::Speech;

/// Whether answers can be locked with a passcode. What is said about that is here already.
const HAS_LOCK: bool = false;

/// What somebody can find, and how to clear it.
pub fn stays_page(ui: &Ui) -> Html {
    let speech = &ui.speech;
    // As long as nobody has a profile here, the way here is from the start screens.
    let back = if ui.state.people.profiles.is_empty() { Route::StorageChoice } else { Route::Settings };
    page(
        speech,
        Page {
            title: speech.say("stays-title"),
            back: Some((back.to_hash(), "go-back")),
            children: html! {
                <>
                    <p class="lead">{ speech.say("stays-lead") }</p>
                    { part(speech, "stays-visit", &["stays-visit-answers", "stays-visit-memory", "stays-visit-title"]) }
                    { part(speech, "stays-device", &[
                        "stays-device-answers", "stays-device-folder", "stays-device-deleted", "stays-device-title",
                    ]) }
                    if HAS_LOCK {
                        { part(speech, "stays-lock", &["stays-lock-answers", "stays-lock-seen", "stays-lock-open"]) }
                    }
                    { part(speech, "stays-always", &[
                        "stays-always-history", "stays-always-app", "stays-always-files", "stays-always-keyboard",
                        "stays-always-network", "about-traces-account",
                    ]) }
                    { part(speech, "settings-leave", &["stays-leave-does", "stays-leave-not"]) }
                    <section class="block">
                        <h2>{ speech.say("stays-clear") }</h2>
                        <p>{ speech.say("stays-clear-lead") }</p>
                        <h3>{ speech.say("stays-clear-answers") }</h3>
                        { lines(speech, &[
                            "stays-clear-here", "stays-clear-chrome-phone", "stays-clear-chrome", "stays-clear-firefox-phone",
                            "stays-clear-firefox", "stays-clear-safari-phone", "stays-clear-safari",
                        ]) }
                        <h3>{ speech.say("stays-clear-history") }</h3>
                        <p>{ speech.say("stays-clear-only") }</p>
                        { lines(speech, &[
                            "about-traces-chrome", "about-traces-firefox", "about-traces-safari", "about-traces-samsung",
                        ]) }
                        <h3>{ speech.say("stays-clear-files") }</h3>
                        { lines(speech, &["stays-clear-downloads", "stays-clear-phone", "stays-clear-bin", "stays-clear-app"]) }
                        { link_to(speech, LinkTo::secondary("nav-settings", Route::Settings.to_hash())) }
                    </section>
                </>
            },
            ..Default::default()
        },
    )
}

fn part(speech: &Speech, title: &str, say: &[&str]) -> Html {
    html! {
        <section class="block">
            <h2>{ speech.say(title) }</h2>
            { lines(speech, say) }
        </section>
    }
}

fn lines(speech: &Speech, say: &[&str]) -> Html {
    html! {
        <ul>
            for id in say {
                <li key={*id}>{ speech.say(id) }</li>
            }
        </ul>
    }
}
