//! The languages of the screen, in the header of every page, because at an intake they are changed ten times. They are
//! those of the profile in use; before there is one, they are held for the visit.

use yew::prelude::*;

use crate::app::tasks;
use crate::i18n::{Language, Localizer};
use crate::ui::components::Icon;
use crate::ui::context::Ui;
use crate::ui::speech::MessageArg;

/// The id of what opens.
const MENU: &str = "language-menu";

/// A button that swaps the two languages, if there are two, and one behind which either can be chosen, and the second
/// one turned off.
///
/// Accessibility: the choices are in a popover, like the menu (`ui/root.rs`). Each of them closes it as the browser's own
/// button for that, which gives the focus back to the button that opened it. A language is named in itself. In browsers
/// without popovers the choices are in the settings; where these have none, because there is no profile, they stand in
/// the header.
pub fn language_menu(ui: &Ui) -> Html {
    let speech = &ui.speech.alone();
    let (first, second) = languages_of(ui);
    let languages = &ui.state.locales.known;
    let is_plain = ui.state.people.current.is_none() && !ui.state.screen.route.is_start();
    let swap = second.clone().map(|second| change(ui, second, Some(first.clone())));
    let only = change(ui, first.clone(), None);
    html! {
        <div class={classes!("language-tools", is_plain.then_some("language-tools-plain"))}>
            if let Some(onclick) = swap.clone() {
                <button type="button" class="icon-button language-swap" {onclick} aria-label={speech.t("languages-swap")}>
                    { arrows() }
                </button>
            }
            <button type="button" class="icon-button language-button" popovertarget={MENU} aria-label={speech.t("languages-menu")}>
                { Icon::LANGUAGE.draw() }
            </button>
            <div id={MENU} key={ui.state.screen.visit} popover="auto" class="language-menu" role="group" aria-label={speech.t("languages-menu")}>
                // On a phone a statement has no room for the first of these buttons.
                if let Some(onclick) = swap {
                    <button type="button" class="button language-swap-inside" popovertarget={MENU} popovertargetaction="hide" {onclick}>
                        { arrows() }{ speech.say("languages-swap") }
                    </button>
                }
                <div id="language-first" class="language-column" role="group" aria-labelledby="language-first-name">
                    <p id="language-first-name" class="field-label">{ speech.say("settings-first-language") }</p>
                    <div class="language-list">
                        for it in languages.iter() {
                            { choice(it, it.tag == first, change(ui, it.tag.clone(), second.clone())) }
                        }
                    </div>
                </div>
                <div id="language-second" class="language-column" role="group" aria-labelledby="language-second-name">
                    <p id="language-second-name" class="field-label">{ speech.say("second-label") }</p>
                    <button type="button" class="button language-choice" popovertarget={MENU} popovertargetaction="hide"
                        aria-pressed={pressed(second.is_none())} onclick={only}>
                        { speech.say_named("languages-only", &[("language", MessageArg::Language(&first))]) }
                    </button>
                    <div class="language-list">
                        for it in languages.iter().filter(|it| it.tag != first) {
                            { choice(it, second.as_ref() == Some(&it.tag), change(ui, first.clone(), Some(it.tag.clone()))) }
                        }
                    </div>
                </div>
            </div>
        </div>
    }
}

/// The languages to choose from anew: those of the profile, or of the screen as long as there is no profile.
fn languages_of(ui: &Ui) -> (String, Option<String>) {
    let tag = |words: &Localizer| words.language().tag.clone();
    match &ui.state.people.current {
        Some(current) => (current.profile.language.clone(), current.profile.second_language.clone()),
        None => (tag(&ui.speech.first), ui.speech.second.as_ref().map(tag)),
    }
}

/// Two arrows that change places.
fn arrows() -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M7.5 4.5 4 8l3.5 3.5M4 8h14M16.5 12.5 20 16l-3.5 3.5M20 16H6" />
        </svg>
    }
}

/// A language, named in itself.
fn choice(language: &Language, is_chosen: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button key={language.tag.clone()} type="button" class="button language-choice" popovertarget={MENU} popovertargetaction="hide"
            aria-pressed={pressed(is_chosen)} lang={language.tag.clone()} {onclick}>
            { language.name.clone() }
        </button>
    }
}

fn pressed(is_chosen: bool) -> &'static str {
    if is_chosen { "true" } else { "false" }
}

fn change(ui: &Ui, first: String, second: Option<String>) -> Callback<MouseEvent> {
    let ui = ui.clone();
    Callback::from(move |_: MouseEvent| {
        let (first, second) = (first.clone(), second.clone());
        ui.run(move |app| async move { tasks::choose_languages_of_screen(&app, first, second).await });
    })
}
