//! The offer to stop in a section after three "not yet" in a row.

use yew::prelude::*;

use crate::app::{Place, Route, tasks};
use crate::content::Action;
use crate::ui::components::{Button, ButtonKind, LinkKind, LinkTo, Page, Say};
use crate::ui::context::use_ui;

/// What [`PausePage`] takes.
#[derive(Properties, PartialEq)]
pub struct PausePageProps {
    /// The section.
    pub place: Place,
    /// The number of the statement that comes next if she goes on.
    pub number: usize,
}

/// Stop here, or go on.
#[component]
pub fn PausePage(props: &PausePageProps) -> Html {
    let ui = use_ui();
    let on = Route::Ask(props.place.clone(), props.number);
    let before = Route::Ask(props.place.clone(), props.number.saturating_sub(1).max(1));
    let section = ui.state.section(&props.place);
    let stop = {
        let ui = ui.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(section) = section.clone() {
                ui.run(|app| async move { tasks::act(&app, Action::Stop(section)).await });
            }
        })
    };
    html! {
        <Page title={html! { <Say id="pause-title" /> }} back={Some((before.to_hash().into(), "previous-statement".into()))}
            lead={html! { <Say id="pause-lead" /> }}>
            <p><Say id="pause-later" /></p>
            <div class="actions">
                <Button say="pause-stop" kind={ButtonKind::Primary} onclick={stop} />
                <LinkTo href={on.to_hash()} say="pause-go-on" kind={LinkKind::Secondary} />
            </div>
        </Page>
    }
}
