//! The languages of the screen, in the header of every page, because at an intake they are changed ten times.

use yew::prelude::*;

use crate::app::{Route, tasks};
use crate::ui::components::{Button, ButtonKind, Icon, LinkTo, button, link_to};
use crate::ui::context::Ui;
use crate::ui::speech::Named;

/// A button with the languages on it. Behind it is what can be done with them: swap them, show the first one alone, or
/// go to all others.
///
/// Accessibility: it is a popover, like the menu (`ui/root.rs`).
pub fn language_menu(ui: &Ui) -> Html {
    let speech = &ui.speech.alone();
    let Some(current) = &ui.state.current else { return html! {} };
    let first = &current.profile.language;
    let second = current.profile.second_language.as_ref();
    let change = |to: String, beside: Option<String>| {
        let ui = ui.clone();
        Callback::from(move |_: MouseEvent| {
            let (to, beside) = (to.clone(), beside.clone());
            ui.run(move |app| async move { tasks::choose_languages_of_screen(&app, to, beside).await });
        })
    };
    html! {
        <>
            <button type="button" class="icon-button language-button" popovertarget="language-menu" aria-label={speech.t("languages-menu")}>
                { Icon::Language.draw() }
            </button>
            <div id="language-menu" key={format!("{}-{first}-{second:?}", ui.state.visit)} popover="auto" class="language-menu" role="group"
                aria-label={speech.t("languages-menu")}>
                if let Some(second) = second {
                    <p>{ speech.language(first) }{ " · " }{ speech.language(second) }</p>
                    { button(speech, Button {
                        say: "languages-swap", icon: Some(Icon::Compare), onclick: change(second.clone(), Some(first.clone())),
                        ..Default::default()
                    }) }
                    { button(speech, Button {
                        say: "languages-only", args: &[("language", Named::Language(first))], onclick: change(first.clone(), None),
                        kind: ButtonKind::Quiet, ..Default::default()
                    }) }
                }
                { link_to(speech, LinkTo {
                    href: Route::Settings.to_hash(), say: if second.is_some() { "languages-others" } else { "languages-second" },
                    ..Default::default()
                }) }
            </div>
        </>
    }
}
