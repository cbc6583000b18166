//! For whom the file is: a copy of everything for the user, a page for somebody, or each part by itself.

use yew::prelude::*;

use super::draft::SaveStep;
use crate::app::Route;
use crate::ui::components::{Drawing, Icon, LinkTo, Page, empty, link_to, page};
use crate::ui::context::Ui;
use crate::ui::pages::quick_copy::{Offer, quick_copy};

pub fn ways(ui: &Ui, go: &Callback<SaveStep>, is_empty: bool) -> Html {
    let speech = &ui.speech;
    let title = speech.say("save-ways-title");
    if is_empty {
        let home = LinkTo::primary("save-to-home", Route::Home.to_hash());
        let children = empty(speech, Drawing::Notebook, "save-empty", link_to(speech, home));
        return page(speech, Page { title, children, ..Default::default() });
    }
    let children = html! {
        <div class="save-ways">
            { quick_copy(ui, Offer::Always) }
            { way(ui, go, SaveStep::Page, Icon::PERSON, ["save-way-page", "save-way-page-for"]) }
            { way(ui, go, SaveStep::Parts, Icon::EVIDENCE, ["save-way-parts", "save-way-parts-for"]) }
        </div>
    };
    page(speech, Page { title, children, ..Default::default() })
}

/// A card with its messages: what it is, and what for. Its button covers all of it; the sentence describes the button.
fn way(ui: &Ui, go: &Callback<SaveStep>, step: SaveStep, icon: Icon, [name, about]: [&'static str; 2]) -> Html {
    let speech = &ui.speech;
    let onclick = go.reform(move |_: MouseEvent| step);
    html! {
        <div class="save-way">
            { icon.draw() }
            <h2><button type="button" aria-describedby={about} {onclick}>{ speech.say(name) }</button></h2>
            <p id={about}>{ speech.say(about) }</p>
        </div>
    }
}
