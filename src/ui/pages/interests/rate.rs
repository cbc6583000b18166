//! Activities to rate: one a screen, or six.

use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::InterestsContext;
use crate::app::{Route, WorkRoute, tasks};
use crate::content::{Activity, TOGETHER};
use crate::domain::Rating;
use crate::platform;
use crate::ui::components::{
    Button, Icon, LinkKind, LinkTo, RatingSize, button, link_to, pictogram, progress, rating_buttons,
};
use crate::ui::context::Ui;
use crate::ui::keys::Key;
use crate::ui::later::read_aloud;
use crate::ui::pages::errors;
use crate::ui::pages::key_hint::key_hint;
use crate::ui::speech::Speech;

fn not_found(speech: &Speech) -> Html {
    errors::not_found(speech, &Route::Explore(WorkRoute::Interests), "interests-to-start")
}

fn give(ui: &Ui, place: usize, rating: Option<Rating>) {
    platform::speech_synthesis::stop();
    ui.run(move |app| async move { tasks::rate_activity(&app, place, rating).await });
}

/// The rating of an activity: nothing, that it is skipped, or a rating.
fn rating(read: &InterestsContext, id: &str) -> Option<Option<Rating>> {
    Some(read.run?.rating(id)?.rating)
}

fn back_link(speech: &Speech, href: &Route, say: &str) -> Html {
    html! { <a class="link back" href={href.to_hash()}>{ Icon::BACK.draw() }{ speech.say(say) }</a> }
}

/// One activity, by its number from 1; one tap rates it and goes on.
pub fn one(read: &InterestsContext, number: usize) -> Html {
    let (ui, speech) = (read.ui, &read.ui.speech);
    let around = &speech.alone();
    let place = number.wrapping_sub(1);
    let Some(activity) = read.pack.activities.get(place) else { return not_found(speech) };
    let total = read.pack.activities.len();
    let given = rating(read, &activity.id);
    let back = match place {
        0 => Route::Explore(WorkRoute::Interests),
        _ => Route::Explore(WorkRoute::One(number - 1)),
    };
    let onrate = {
        let ui = ui.clone();
        Callback::from(move |rating: Rating| give(&ui, place, Some(rating)))
    };
    let skip = {
        let ui = ui.clone();
        Callback::from(move |_: MouseEvent| give(&ui, place, None))
    };
    let onkey = {
        let (ui, onrate, back) = (ui.clone(), onrate.clone(), back.clone());
        Callback::from(move |key: Key| match key {
            Key::Digit(index) => onrate.emit(Rating::SCALE[index]),
            Key::Back => ui.app.go(back.clone()),
            Key::Skip | Key::Both => {}
        })
    };
    ui.by_keys(Rating::SCALE.len(), onkey);
    let next = if number < total { WorkRoute::One(number + 1) } else { WorkRoute::Result };
    html! {
        <main id="main" tabindex="-1" class="page statement-page">
            <div class="statement-head">
                { back_link(around, &back, if place == 0 { "interests-to-start" } else { "activity-previous" }) }
                { progress(place, total, around.say_with("activity-progress", &[("n", number.into()), ("all", total.into())])) }
                { read_aloud(speech, vec![activity.id.clone()]) }
            </div>
            <h1 id="title" tabindex="-1">{ speech.say(&activity.id) }</h1>
            <div class="statement activity-question">
                { pictogram(&activity.pictogram, &ui.drawings) }
                <h2 class="statement-question">{ around.say("activity-question") }</h2>
            </div>
            { rating_buttons(speech, RatingSize::Large, "title", given.flatten(), ui.has_keys(), &onrate) }
            <div class="actions statement-actions">
                { button(around, Button::quiet(
                    if given == Some(None) { "activity-skipped" } else { "activity-skip" }, skip
                )) }
                if given.is_some() {
                    { link_to(around, LinkTo {
                        href: Route::Explore(next).to_hash(), kind: LinkKind::Quiet, icon: Some(Icon::NEXT),
                        say: if number < total { "activity-next" } else { "interests-see" }, ..Default::default()
                    }) }
                }
                { link_to(around, LinkTo::quiet("pause", Route::Explore(WorkRoute::Interests).to_hash())) }
            </div>
            { key_hint(ui, "activity-keys") }
        </main>
    }
}

fn heading_id(place: usize) -> String {
    format!("activity-{}", place + 1)
}

/// The activity that a key rates: the one that has the focus in it, otherwise the first on the screen without an
/// answer, otherwise the first.
fn at_focus(places: &std::ops::Range<usize>, first_open: Option<usize>) -> usize {
    let active = gloo::utils::document().active_element();
    let group = active.and_then(|active| active.closest("[data-place]").ok().flatten());
    let place = group.and_then(|group| group.dyn_into::<web_sys::Element>().ok()?.get_attribute("data-place"));
    place
        .and_then(|place| place.parse().ok())
        .filter(|place| places.contains(place))
        .unwrap_or_else(|| first_open.unwrap_or(places.start))
}

/// Six activities, by the number of their screen from 1; a tap rates one and stays on the screen.
pub fn six(read: &InterestsContext, screen: usize) -> Html {
    let (ui, speech) = (read.ui, &read.ui.speech);
    let around = &speech.alone();
    let total = read.pack.activities.len();
    let screens = total.div_ceil(TOGETHER);
    if screen == 0 || screen > screens {
        return not_found(speech);
    }
    let places = (screen - 1) * TOGETHER..(screen * TOGETHER).min(total);
    let shown: Vec<(usize, &Activity)> =
        places.clone().filter_map(|place| Some((place, read.pack.activities.get(place)?))).collect();
    let first_open = shown.iter().find(|(_, it)| rating(read, &it.id).is_none()).map(|(place, _)| *place);
    let back = match screen {
        1 => Route::Explore(WorkRoute::Interests),
        _ => Route::Explore(WorkRoute::Six(screen - 1)),
    };
    let onkey = {
        let (ui, places, back) = (ui.clone(), places.clone(), back.clone());
        Callback::from(move |key: Key| match key {
            Key::Digit(index) => {
                let place = at_focus(&places, first_open);
                give(&ui, place, Some(Rating::SCALE[index]));
                // The focus moves to the next activity, so that rating can go on; after the last one, to the way on.
                let next = place + 1;
                platform::focus::into_view(&if places.contains(&next) { heading_id(next) } else { "way-on".into() });
            }
            Key::Back => ui.app.go(back.clone()),
            Key::Skip | Key::Both => {}
        })
    };
    ui.by_keys(Rating::SCALE.len(), onkey);
    let say: Vec<String> = shown.iter().map(|(_, it)| it.id.clone()).collect();
    html! {
        <main id="main" tabindex="-1" class="page statement-page">
            <div class="statement-head">
                { back_link(around, &back, if screen == 1 { "interests-to-start" } else { "activity-screen-previous" }) }
                { progress(screen - 1, screens, around.say_with("activity-screen", &[("n", screen.into()), ("all", screens.into())])) }
                { read_aloud(speech, say) }
            </div>
            <h1 id="title" tabindex="-1" class="statement">{ speech.say("activity-question") }</h1>
            for (place, it) in shown.iter() {
                <section key={it.id.clone()} class="activity" data-place={place.to_string()}>
                    { activity(read, *place, it) }
                </section>
            }
            <div id="way-on" tabindex="-1" class="actions statement-actions">
                if screen < screens {
                    { link_to(around, LinkTo {
                        href: Route::Explore(WorkRoute::Six(screen + 1)).to_hash(), say: "activity-screen-next",
                        kind: if first_open.is_none() { LinkKind::Primary } else { LinkKind::Secondary },
                        icon: Some(Icon::NEXT), ..Default::default()
                    }) }
                } else {
                    { link_to(around, LinkTo {
                        href: Route::Explore(WorkRoute::Result).to_hash(), say: "interests-see",
                        kind: if first_open.is_none() { LinkKind::Primary } else { LinkKind::Secondary },
                        icon: Some(Icon::NEXT), ..Default::default()
                    }) }
                }
                { link_to(around, LinkTo::quiet("pause", Route::Explore(WorkRoute::Interests).to_hash())) }
            </div>
            { key_hint(ui, "activity-screen-keys") }
        </main>
    }
}

fn activity(read: &InterestsContext, place: usize, activity: &Activity) -> Html {
    let (ui, speech) = (read.ui, &read.ui.speech);
    let id = &activity.id;
    let given = rating(read, id);
    let heading = heading_id(place);
    let onrate = {
        let ui = ui.clone();
        Callback::from(move |rating: Rating| give(&ui, place, Some(rating)))
    };
    let skip = {
        let ui = ui.clone();
        Callback::from(move |_: MouseEvent| give(&ui, place, None))
    };
    html! {
        <>
            <div class="activity-head">
                { pictogram(&activity.pictogram, &ui.drawings) }
                <h2 id={heading.clone()} tabindex="-1">{ speech.say(id) }</h2>
            </div>
            { rating_buttons(speech, RatingSize::Small, &heading, given.flatten(), ui.has_keys(), &onrate) }
            { button(&speech.alone(), Button::quiet(
                if given == Some(None) { "activity-skipped" } else { "activity-skip" }, skip
            )) }
        </>
    }
}
