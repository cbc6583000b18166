//! What fits: three shelves, or the same as one list.

use yew::prelude::*;

use super::parts::{address, decisions, heading_id, put_aside, title, ways, why_not};
use super::why::Why;
use super::{NoOrder, Read};
use crate::app::{Chosen, Exploring, Route, tasks};
use crate::content::{NotForMe, ON_A_SHELF, ranked, shelf_order, shelves as on_shelves};
use crate::domain::Shelf;
use crate::i18n::msg_prefix;
use crate::ui::components::{
    Button, ChoiceOption, Drawing, Fields, Icon, LinkKind, LinkTo, Page, button, chips, disclosure, empty, link_to,
    page, tag,
};
use crate::ui::pages::results::parts::print_button;

/// How many of the one list are shown: as many as on three shelves.
const ON_THE_LIST: usize = 3 * ON_A_SHELF;

/// The field with the codes of what was put aside since this page is shown: it stays where it is until the next visit, or
/// what she reads would jump.
const ASIDE_NOW: &str = "aside now";

/// Three shelves, each with what fits best, and after them what fits well and stands on none.
pub fn shelves(read: &Read, fields: &Fields) -> Html {
    msg_prefix("shelf-");
    let Some(fits) = read.fits() else { return no_order(read) };
    let shelves = on_shelves(&read.work.occupations, fits, &aside_before(read, fields));
    let not_known = shelves.first_not_known(fits);
    frame(
        read,
        fields,
        html! {
            <>
                for shelf in shelf_order(read.work.seed) {
                    { shelf_section(read, shelf, shelves.first(shelf), shelves.on(shelf).len(), fields) }
                }
                // Always the last: it has a few kinds of work, and says the least.
                if !not_known.is_empty() {
                    { shelf_section(read, Shelf::NotKnown, &not_known, shelves.on(Shelf::NotKnown).len(), fields) }
                }
            </>
        },
    )
}

/// A shelf with what is suggested of it, and the way to all `count` on it.
fn shelf_section(read: &Read, shelf: Shelf, suggested: &[usize], count: usize, fields: &Fields) -> Html {
    let speech = read.speech();
    let class = if shelf == Shelf::NotKnown { "shelf shelf-besides" } else { "shelf" };
    html! {
        <section key={shelf.name()} {class}>
            <h2>{ speech.say(["shelf-", shelf.name()].concat()) }</h2>
            <p class="hint">{ speech.say(["shelf-", shelf.name(), ".about"].concat()) }</p>
            { suggestions(read, suggested, false, fields) }
            <p class="actions">{ link_to(speech, LinkTo {
                href: Route::Explore(Exploring::All(Some(Chosen::Shelf(shelf)))).to_hash(), say: "shelf-all",
                args: &[("count", count.into())], kind: LinkKind::Secondary, ..Default::default()
            }) }</p>
        </section>
    }
}

/// One list, the best-fitting first.
pub fn list(read: &Read, fields: &Fields) -> Html {
    let speech = read.speech();
    let Some(fits) = read.fits() else { return no_order(read) };
    let ranked = ranked(&read.work.occupations, fits, &aside_before(read, fields));
    frame(
        read,
        fields,
        html! {
            <section class="shelf">
                <h2 class="unseen">{ speech.say("work-view-list") }</h2>
                <p>{ speech.say("work-list-lead") }</p>
                { suggestions(read, ranked.get(..ON_THE_LIST).unwrap_or(&ranked), true, fields) }
                <p class="actions">{ link_to(speech, LinkTo {
                    href: Route::Explore(Exploring::All(None)).to_hash(), say: "work-list-all",
                    args: &[("count", ranked.len().into())], kind: LinkKind::Secondary, ..Default::default()
                }) }</p>
            </section>
        },
    )
}

/// What she put aside, but for what she put aside on this page just now.
fn aside_before(read: &Read, fields: &Fields) -> Vec<NotForMe> {
    let now: Vec<usize> =
        fields.get(ASIDE_NOW).split(' ').filter_map(|code| read.work.occupations.index(code)).collect();
    let mut aside = read.work.not_for_me(&read.data);
    aside.retain(|it| !now.contains(&it.occupation));
    aside
}

fn frame(read: &Read, fields: &Fields, children: Html) -> Html {
    let speech = read.speech();
    let options = [ChoiceOption::new("shelves", "work-view-shelves"), ChoiceOption::new("list", "work-view-list")];
    let is_list = read.ui.state.route == Route::Explore(Exploring::List);
    let onview = {
        let ui = read.ui.clone();
        Callback::from(move |value: AttrValue| {
            let place = if value == "list" { Exploring::List } else { Exploring::Shelves };
            ui.app.go_instead(Route::Explore(place));
        })
    };
    let onaside = {
        let fields = fields.clone();
        Callback::from(move |code: String| {
            let codes = [fields.get(ASIDE_NOW), " ", &code].concat();
            fields.set(ASIDE_NOW, codes);
        })
    };
    let count = read.work.occupations.groups.len();
    page(
        speech,
        Page {
            title: speech.say("work-title"),
            wide: true,
            lead: Some(speech.say_with("work-lead", &[("count", count.into())])),
            children: html! {
                <>
                    { ways(read) }
                    <div class="views-top screen-only">
                        { chips(speech, "work-view", &options, if is_list { "list" } else { "shelves" }, &onview) }
                        { surprise(read, "surprise") }
                    </div>
                    if !is_list {
                        { disclosure(speech.say("work-why-shelves-title"), false, html! {
                            <>
                                <p>{ speech.say("work-why-shelves") }</p>
                                <p>{ speech.say("work-why-measured") }</p>
                            </>
                        }) }
                    }
                    { children }
                    <p class="hint">{ speech.say("shelf-figures") }</p>
                    <p class="actions">
                        { link_to(speech, LinkTo {
                            href: Route::Explore(Exploring::Result).to_hash(), say: "work-change-answers", ..Default::default()
                        }) }
                        { print_button(speech) }
                    </p>
                    { why_not(read, fields, &onaside) }
                </>
            },
            ..Default::default()
        },
    )
}

/// The button that shows well-fitting work from a field she has not looked at.
pub fn surprise(read: &Read, say: &str) -> Html {
    let ui = read.ui.clone();
    let onclick = Callback::from(move |_: MouseEvent| ui.run(|app| async move { tasks::show_surprise(&app).await }));
    html! {
        <div class="surprise screen-only">
            { button(read.speech(), Button { say, icon: Some(Icon::Add), onclick, ..Default::default() }) }
            <p class="hint">{ read.speech().say("surprise-hint") }</p>
        </div>
    }
}

fn suggestions(read: &Read, places: &[usize], with_shelf: bool, fields: &Fields) -> Html {
    html! {
        <ul class="suggestions">
            for at in places.iter() {
                <li key={*at}>{ suggestion(read, *at, with_shelf, fields) }</li>
            }
        </ul>
    }
}

fn suggestion(read: &Read, at: usize, with_shelf: bool, fields: &Fields) -> Html {
    let speech = read.speech();
    let Some(group) = read.group(at) else { return html! {} };
    let code = &group.code;
    let aside = put_aside(read, code);
    let is_aside = aside.is_some();
    html! {
        <article class={if is_aside { "card card-aside" } else { "card" }} aria-labelledby={heading_id(code)}>
            <h3 id={heading_id(code)} class="card-title"><a href={address(code)}>{ title(speech, code) }</a></h3>
            if let Some(aside) = aside {
                { aside }
            } else {
                if with_shelf {
                    <p>{ tag("", speech.say(["shelf-", group.shelf().name()].concat())) }</p>
                }
                <p>{ speech.say(["occupation-", code, "-does"].concat()) }</p>
                if let Some(why) = Why::of(read, at) {
                    { why.short() }
                }
            }
            { decisions(read, code, fields) }
        </article>
    }
}

/// Her ratings say nothing yet, or nothing that orders: what to do about it.
fn no_order(read: &Read) -> Html {
    let speech = read.speech();
    let reason = read.liking.as_ref().err().copied().unwrap_or(NoOrder::Nothing);
    let (say, more, to, way) = match reason {
        NoOrder::Nothing => ("work-nothing", "work-nothing-around", Exploring::Interests, "work-to-interests"),
        NoOrder::TooFew => ("work-few", "work-nothing-around", Exploring::Interests, "work-go-on"),
        NoOrder::Flat => ("work-flat", "work-flat-around", Exploring::Result, "work-change-answers"),
    };
    let all = Route::Explore(Exploring::All(None)).to_hash();
    let actions = html! {
        <>
            <p>{ speech.say(more) }</p>
            <p class="actions">
                { link_to(speech, LinkTo {
                    href: Route::Explore(to).to_hash(), say: way, kind: LinkKind::Primary, ..Default::default()
                }) }
                { link_to(speech, LinkTo { href: all, say: "work-look-around", kind: LinkKind::Secondary, ..Default::default() }) }
            </p>
        </>
    };
    page(
        speech,
        Page {
            title: speech.say("work-title"),
            children: html! { <>{ ways(read) }{ empty(speech, Drawing::Notebook, say, actions) }</> },
            ..Default::default()
        },
    )
}

/// The messages of the shelves, for what names one by its shelf.
pub fn shelf_id(shelf: Shelf) -> String {
    ["shelf-", shelf.name()].concat()
}
