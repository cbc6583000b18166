//! The chooser of profiles, for a device that several people share.

use yew::prelude::*;

use crate::app::{Route, tasks};
use crate::domain::Profile;
use crate::ui::components::{Button, ButtonKind, Card, Icon, LinkKind, LinkTo, Page, Say, UserText};
use crate::ui::context::use_ui;

/// Who is here?
#[component]
pub fn ProfilesPage() -> Html {
    let ui = use_ui();
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
    html! {
        <Page title={html! { <Say id="profiles-title" /> }} lead={html! { <Say id="profiles-lead" /> }}>
            <ul class="profiles">
                for profile in ui.state.profiles.iter() {
                    <li key={profile.id.to_string()}>
                        <Card>
                            <button type="button" class="button profile-open" onclick={open(profile)}>
                                { Icon::Person.draw() }
                                if profile.nickname.is_empty() {
                                    <Say id="profile-unnamed" args={vec![("date", profile.created.into())]} />
                                } else {
                                    <UserText text={profile.nickname.clone()} />
                                }
                            </button>
                        </Card>
                    </li>
                }
            </ul>
            <div class="actions">
                <Button say="profiles-new" kind={ButtonKind::Secondary} onclick={new} icon={Some(Icon::Add)} />
                <LinkTo href={Route::OpenFile.to_hash()} say="nav-open-file" kind={LinkKind::Quiet} />
            </div>
        </Page>
    }
}
