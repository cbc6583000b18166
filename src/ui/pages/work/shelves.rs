//! What fits: three shelves, or the same as one list.

use yew::prelude::*;

use super::parts::{address, bookmark, declined_notice, heading_id, title, work_nav};
use super::why::{Common, Why};
use super::{NoFit, WorkContext};
use crate::app::{ExerciseRoute, INTERESTS, Preset, Route, WorkRoute, tasks};
use crate::content::{ON_A_SHELF, ranked, shelf_order, shelves as on_shelves};
use crate::domain::Shelf;
use crate::i18n::msg_prefix;
use crate::ui::components::{
    Button, ChoiceOption, Drawing, LinkTo, Page, button, chips, disclosure, empty, field_sign, link_to, page,
};
use crate::ui::pages::results::parts::print_button;

/// How many kinds of work of a shelf are shown at once; the other suggestions are folded.
const AT_ONCE: usize = 3;
/// How many of the single list are shown at once: as many as on three shelves.
const AT_ONCE_IN_LIST: usize = 3 * AT_ONCE;
/// How many of the single list are suggested: as many as on three shelves.
const ON_THE_LIST: usize = 3 * ON_A_SHELF;

/// Three shelves, each with what fits best, and after them what fits well and is on none of them.
pub fn shelves(read: &WorkContext) -> Html {
    msg_prefix("shelf-");
    let Some(fits) = read.fits() else { return no_order(read) };
    let shelves = on_shelves(&read.work.occupations, fits, &read.work.not_for_me(&read.data));
    let not_known = shelves.first_not_known(fits);
    let order = shelf_order(read.work.seed);
    let all: Vec<usize> =
        order.into_iter().flat_map(|shelf| shelves.first(shelf).to_vec()).chain(not_known.clone()).collect();
    let common = Common::of(read, &all);
    frame(
        read,
        &common,
        html! {
            <>
                <div class="shelves">
                    for shelf in order {
                        { shelf_section(read, shelf, shelves.first(shelf), shelves.on(shelf).len(), &common) }
                    }
                </div>
                // This shelf always comes last: it has only a few kinds of work, and says the least.
                if !not_known.is_empty() {
                    { shelf_section(read, Shelf::NotKnown, &not_known, shelves.on(Shelf::NotKnown).len(), &common) }
                }
            </>
        },
    )
}

/// A shelf with what is suggested of it, and the way to all `count` kinds of work on it.
fn shelf_section(read: &WorkContext, shelf: Shelf, suggested: &[usize], count: usize, common: &Common) -> Html {
    let speech = read.speech();
    let class = if shelf == Shelf::NotKnown { "shelf shelf-besides" } else { "shelf" };
    html! {
        <section key={shelf.name()} {class}>
            <div class="shelf-head">
                <h2>{ speech.say(["shelf-", shelf.name()].concat()) }</h2>
                <p class="hint">{ speech.alone().say(["shelf-", shelf.name(), ".about"].concat()) }</p>
            </div>
            { suggestions(read, suggested, AT_ONCE, false, common) }
            <p class="actions">{ link_to(&speech.alone(), LinkTo {
                args: &[("count", count.into())],
                ..LinkTo::new("shelf-all", Route::Explore(WorkRoute::All(Some(Preset::Shelf(shelf)))).to_hash())
            }) }</p>
        </section>
    }
}

/// One list, the best-fitting first.
pub fn list(read: &WorkContext) -> Html {
    let speech = read.speech();
    let Some(fits) = read.fits() else { return no_order(read) };
    let ranked = ranked(&read.work.occupations, fits, &read.work.not_for_me(&read.data));
    let suggested = ranked.get(..ON_THE_LIST).unwrap_or(&ranked);
    let common = Common::of(read, suggested);
    frame(
        read,
        &common,
        html! {
            <section class="shelf">
                <h2 class="unseen">{ speech.say("work-view-list") }</h2>
                <p>{ speech.say("work-list-lead") }</p>
                { suggestions(read, suggested, AT_ONCE_IN_LIST, true, &common) }
                <p class="actions">{ link_to(&speech.alone(), LinkTo {
                    args: &[("count", ranked.len().into())],
                    ..LinkTo::new("work-list-all", Route::Explore(WorkRoute::All(None)).to_hash())
                }) }</p>
            </section>
        },
    )
}

fn frame(read: &WorkContext, common: &Common, children: Html) -> Html {
    let speech = read.speech();
    let options = [ChoiceOption::new("shelves", "work-view-shelves"), ChoiceOption::new("list", "work-view-list")];
    let is_list = read.ui.state.screen.route == Route::Explore(WorkRoute::List);
    let onview = {
        let ui = read.ui.clone();
        Callback::from(move |value: AttrValue| {
            let place = if value == "list" { WorkRoute::List } else { WorkRoute::Shelves };
            ui.app.go_instead(Route::Explore(place));
        })
    };
    let count = read.work.occupations.groups.len();
    page(
        speech,
        Page {
            title: speech.say("work-title"),
            wide: true,
            children: html! {
                <>
                    { work_nav(read) }
                    { common.say(speech) }
                    { children }
                    <p class="hint">{ speech.say("shelf-nothing-against") }{ " " }{ speech.say("shelf-figures") }</p>
                    <div class="views-top screen-only">
                        { chips(speech, "work-view", &options, if is_list { "list" } else { "shelves" }, &onview) }
                        { surprise(read, "surprise") }
                    </div>
                    { disclosure(speech.say("work-why-shelves-title"), false, html! {
                        <>
                            <p>{ speech.say_with("work-lead", &[("count", count.into())]) }</p>
                            <p>{ speech.say("work-why-shelves") }</p>
                            <p>{ speech.say("work-why-measured") }</p>
                        </>
                    }) }
                    <p class="actions">
                        { link_to(speech, LinkTo::new(
                            "work-change-answers",
                            read.ui.state.route_in(INTERESTS, ExerciseRoute::Result).to_hash()
                        )) }
                        { print_button(speech) }
                    </p>
                </>
            },
            ..Default::default()
        },
    )
}

/// The button that shows well-fitting work from a field that the user has not looked at.
pub fn surprise(read: &WorkContext, say: &str) -> Html {
    let onclick = read.ui.task(|app, _: MouseEvent| async move { tasks::show_surprise(&app).await });
    html! {
        <div class="surprise screen-only">
            { button(read.speech(), Button::new(say, onclick)) }
            <p class="hint">{ read.speech().say("surprise-hint") }</p>
        </div>
    }
}

/// The suggestions: the first `at_once`, and the rest if the user asks for it.
fn suggestions(read: &WorkContext, places: &[usize], at_once: usize, with_shelf: bool, common: &Common) -> Html {
    let (first, more) = places.split_at(at_once.min(places.len()));
    let cards = |places: &[usize]| {
        html! {
            <ul class="suggestions">
                for at in places.iter() {
                    <li key={*at}>{ suggestion(read, *at, with_shelf, common) }</li>
                }
            </ul>
        }
    };
    html! {
        <>
            { cards(first) }
            if !more.is_empty() {
                { disclosure(
                    read.speech().alone().say_with("shelf-more", &[("count", more.len().into())]), false, cards(more)
                ) }
            }
        </>
    }
}

/// A name, a line, what differs from the common reason, and the way to save it. Everything else is on the page of the
/// work. Only the name is in both languages, so that three cards fit on a phone.
fn suggestion(read: &WorkContext, at: usize, with_shelf: bool, common: &Common) -> Html {
    let speech = read.speech();
    let alone = &speech.alone();
    let Some(group) = read.group(at) else { return html! {} };
    let code = &group.code;
    let aside = declined_notice(read, code);
    let class = if aside.is_some() { "card card-link work-card card-aside" } else { "card card-link work-card" };
    html! {
        <article {class} aria-labelledby={heading_id(code)}>
            { field_sign(group.field(), &read.ui.drawings) }
            <div class="work-card-words">
                <h3 id={heading_id(code)} class="card-title"><a href={address(code)}>{ title(speech, code) }</a></h3>
                if with_shelf {
                    <p class="hint">{ alone.say(["shelf-", group.shelf().name()].concat()) }</p>
                }
                if let Some(aside) = aside {
                    { aside }
                } else {
                    <p>{ alone.say(["occupation-", code, "-does"].concat()) }</p>
                    if let Some(exception) = Why::of(read, at).and_then(|why| why.exception(common)) {
                        <p class="exception">{ exception }</p>
                    }
                }
            </div>
            { bookmark(read, code) }
        </article>
    }
}

/// The user's ratings say nothing yet, or give no order: what to do about it.
fn no_order(read: &WorkContext) -> Html {
    let speech = read.speech();
    let reason = read.liking.as_ref().err().copied().unwrap_or(NoFit::Nothing);
    let (say, more, to, way) = match reason {
        NoFit::Nothing => ("work-nothing", "work-nothing-around", ExerciseRoute::Intro, "work-to-interests"),
        NoFit::TooFew => ("work-few", "work-nothing-around", ExerciseRoute::Intro, "work-go-on"),
        NoFit::Flat => ("work-flat", "work-flat-around", ExerciseRoute::Result, "work-change-answers"),
    };
    let all = Route::Explore(WorkRoute::All(None)).to_hash();
    let actions = html! {
        <>
            <p>{ speech.say(more) }</p>
            <p class="actions">
                { link_to(speech, LinkTo::primary(way, read.ui.state.route_in(INTERESTS, to).to_hash())) }
                { link_to(speech, LinkTo::secondary("work-look-around", all)) }
            </p>
        </>
    };
    page(
        speech,
        Page {
            title: speech.say("work-title"),
            children: html! { <>{ work_nav(read) }{ empty(speech, Drawing::Notebook, say, actions) }</> },
            ..Default::default()
        },
    )
}

/// The messages of the shelves, for places that name a kind of work's shelf.
pub fn shelf_id(shelf: Shelf) -> String {
    ["shelf-", shelf.name()].concat()
}
