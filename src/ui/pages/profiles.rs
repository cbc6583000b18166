//! Who is here? This is asked whenever the app starts on a device with profiles, because somebody else may be using the
//! device.

use yew::prelude::*;

use crate::app::{Route, tasks};
use crate::domain::Profile;
use crate::i18n::Arg;
use crate::ui::components::{Button, Card, Icon, LinkTo, Page, button, card, link_to, page, user_text};
use crate::ui::context::Ui;
use crate::ui::speech::Speech;

/// Who is here?
pub fn profiles_page(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let new = {
        let app = ui.app.clone();
        Callback::from(move |_: MouseEvent| tasks::new_profile(&app))
    };
    let open = |profile: &Profile| {
        let (ui, id) = (ui.clone(), profile.id.clone());
        Callback::from(move |_: MouseEvent| {
            let id = id.clone();
            ui.run(|app| async move { tasks::open_profile(&app, &id).await });
        })
    };
    let language = |profile: &Profile| {
        let language = ui.state.locales.known.iter().find(|it| it.tag == profile.language);
        language.map(|it| html! { <span class="profile-language" lang={it.tag.clone()} dir={it.dir.name()}>{ it.name.clone() }</span> })
    };
    let profiles = &ui.state.people.profiles;
    let alone = profiles.len() == 1;
    page(
        speech,
        Page {
            title: speech.say("profiles-title"),
            lead: Some(speech.say(if alone { "profiles-lead-one" } else { "profiles-lead" })),
            children: html! {
                <>
                    <ul class="profiles">
                        for profile in profiles.iter() {
                            <li key={profile.id.to_string()}>
                                { card(Card { children: html! {
                                                <>
                                                    <button type="button" class="button profile-open" onclick={open(profile)}>
                                                        { Icon::PERSON.draw() }
                                                        { called(ui, profile, alone) }
                                                        { language(profile) }
                                                    </button>
                                                    { apart(ui, profile) }
                                                </>
                                            }, ..Default::default() }) }
                            </li>
                        }
                    </ul>
                    <div class="actions">
                        { button(speech, Button {
                            icon: Some(Icon::ADD),
                            ..Button::new(if alone { "profiles-other" } else { "profiles-new" }, new)
                        }) }
                        { link_to(speech, LinkTo::quiet("nav-open-file", Route::OpenFile.to_hash())) }
                        { link_to(speech, LinkTo::quiet("nav-settings", Route::Settings.to_hash())) }
                    </div>
                </>
            },
            ..Default::default()
        },
    )
}

/// What a profile is called: its nickname, or when it began.
pub(super) fn name(speech: &Speech, profile: &Profile) -> Html {
    if profile.nickname.is_empty() {
        speech.say_with("profile-unnamed", &[("date", Arg::Moment(profile.created))])
    } else {
        user_text(&profile.nickname)
    }
}

/// What the button of a profile says. If there is only one profile, it offers to go on.
fn called(ui: &Ui, profile: &Profile, alone: bool) -> Html {
    let (speech, named) = (&ui.speech, !profile.nickname.is_empty());
    match (alone, named) {
        (true, true) => speech.say_with("profiles-go-on", &[("name", profile.nickname.as_str().into())]),
        (true, false) => speech.say("profiles-go-on-unnamed"),
        (false, _) => name(speech, profile),
    }
}

/// What helps to recognise a profile, most of all if it has no name.
fn apart(ui: &Ui, profile: &Profile) -> Html {
    let glance = ui.state.people.glances.iter().find(|glance| glance.profile == profile.id);
    let used = glance.map(|glance| match glance.answers {
        0 => ui.speech.say("profile-empty"),
        answers => {
            let args = [("answers", answers.into()), ("date", Arg::Moment(glance.last))];
            ui.speech.say_with("profile-used", &args)
        }
    });
    html! { <p class="hint">{ for used }</p> }
}

/// A quiet button that goes to the chooser of profiles.
pub(super) fn switch_profile(ui: &Ui) -> Html {
    let onclick = ui.task(|app, _: MouseEvent| async move { tasks::close_profile(&app).await });
    button(&ui.speech, Button::quiet("switch-profile", onclick))
}
