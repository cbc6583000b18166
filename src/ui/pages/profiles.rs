//! The chooser of profiles, for a device that several people share.

use yew::prelude::*;

use crate::app::{Route, tasks};
use crate::domain::Profile;
use crate::i18n::Arg;
use crate::ui::components::{
    Button, ButtonKind, Card, Icon, LinkKind, LinkTo, Page, button, card, link_to, page, user_text,
};
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
    // Two who gave no name and began on one day are told apart by it, as a rule.
    let language = |profile: &Profile| {
        let language = ui.state.languages.iter().find(|it| it.tag == profile.language);
        language.map(|it| html! { <span class="profile-language" lang={it.tag.clone()} dir={it.dir.name()}>{ it.name.clone() }</span> })
    };
    page(
        speech,
        Page {
            title: speech.say("profiles-title"),
            lead: Some(speech.say("profiles-lead")),
            children: html! {
                <>
                    <ul class="profiles">
                        for profile in ui.state.profiles.iter() {
                            <li key={profile.id.to_string()}>
                                { card(Card { children: html! {
                                                <button type="button" class="button profile-open" onclick={open(profile)}>
                                                    { Icon::Person.draw() }
                                                    { name(speech, profile) }
                                                    { language(profile) }
                                                </button>
                                            }, ..Default::default() }) }
                            </li>
                        }
                    </ul>
                    <div class="actions">
                        { button(speech, Button {
                            say: "profiles-new", kind: ButtonKind::Secondary, onclick: new, icon: Some(Icon::Add),
                            ..Default::default()
                        }) }
                        { link_to(speech, LinkTo {
                            href: Route::OpenFile.to_hash(), say: "nav-open-file", kind: LinkKind::Quiet,
                            ..Default::default()
                        }) }
                        { link_to(speech, LinkTo {
                            href: Route::Settings.to_hash(), say: "nav-settings", kind: LinkKind::Quiet,
                            ..Default::default()
                        }) }
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
