//! The question where the user lives, in the settings and beside the figures.

use yew::prelude::*;

use crate::app::tasks;
use crate::domain::Country;
use crate::i18n::msg_prefix;
use crate::ui::components::{Select, SelectOption, select};
use crate::ui::context::Ui;

/// The message with a country's name.
pub fn country_id(code: &str) -> String {
    msg_prefix("country-");
    ["country-", code].concat()
}

/// The question where the user lives, with what follows from an answer.
pub fn country_question(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let chosen = ui.state.people.current.as_ref().map(|current| current.profile.country.clone()).unwrap_or_default();
    let onchange = ui.task(|app, code: AttrValue| async move { tasks::choose_country(&app, code.to_string()).await });
    let mut codes = Country::ALL.map(|code| (code, speech.t(&country_id(code))));
    codes.sort_by(|a, b| speech.first.compare(&a.1, &b.1));
    let named = |id: &str| speech.t(id).into();
    let countries = codes.into_iter().map(|(code, _)| (code.into(), named(&country_id(code)), None));
    let options: Vec<SelectOption> =
        std::iter::once(("".into(), named("country-not-said"), None)).chain(countries).collect();
    html! {
        <>
            { select(speech, Select { id: "country", label: "country-label", options, value: &chosen, onchange }) }
            <p class="hint">{ speech.say("country-hint") }</p>
        </>
    }
}
