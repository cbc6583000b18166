//! Up to three kinds of work side by side, one thing after the other.

use yew::prelude::*;

use super::WorkContext;
use super::all::{preparation_id, theme_id};
use super::here::who_here;
use super::occupation::united_states;
use super::parts::{address, title, work_nav};
use super::why::Why;
use crate::app::{Route, SIDE_BY_SIDE, WorkRoute, tasks, title_id};
use crate::content::Grade;
use crate::domain::{Decision, Occupation, Theme};
use crate::i18n::msg_prefix;
use crate::ui::art;
use crate::ui::components::{
    Button, Drawing, Icon, LinkTo, Page, Select, SelectOption, button, empty, link_to, page, select, user_text,
};
use crate::ui::pages::results::parts::print_button;
use crate::ui::speech::MessageArg;

/// The page.
pub fn side_by_side(read: &WorkContext, codes: &[String]) -> Html {
    let speech = read.speech();
    let chosen: Vec<(usize, &Occupation)> = codes.iter().filter_map(|code| read.work.find(code)).collect();
    let all = || link_to(speech, LinkTo::secondary("work-look-around", Route::Explore(WorkRoute::All(None)).to_hash()));
    page(
        speech,
        Page {
            title: speech.say("work-compare-title"),
            wide: true,
            lead: (!chosen.is_empty()).then(|| speech.say("work-compare-lead")),
            children: html! {
                <>
                    { work_nav(read) }
                    if chosen.is_empty() {
                        { empty(speech, Drawing::Notebook, "work-compare-nothing", all()) }
                    }
                    if chosen.len() < SIDE_BY_SIDE {
                        { add(read, codes) }
                    }
                    if chosen.len() == 1 {
                        <p>{ speech.say("work-compare-one") }</p>
                        <p class="actions">{ all() }</p>
                    }
                    if !chosen.is_empty() {
                        { table(read, &chosen) }
                        <p class="actions">{ print_button(speech) }</p>
                    }
                </>
            },
            ..Default::default()
        },
    )
}

/// Adds kinds of work that the user saved.
fn add(read: &WorkContext, codes: &[String]) -> Html {
    let speech = read.speech();
    let saved = read.data.occupation_notes.iter().filter(|noted| noted.decision == Some(Decision::Saved));
    let open = saved.filter(|noted| !codes.contains(&noted.occupation) && read.work.find(&noted.occupation).is_some());
    let mut options: Vec<SelectOption> = open
        .map(|noted| (noted.occupation.clone().into(), speech.t(&title_id(&noted.occupation)).into(), None))
        .collect();
    if options.is_empty() {
        return html! {};
    }
    options.insert(0, ("".into(), speech.t("work-compare-choose-none").into(), None));
    let ui = read.ui.clone();
    let onchange = Callback::from(move |code: AttrValue| {
        if !code.is_empty() {
            ui.run(move |app| async move { tasks::put_side_by_side(&app, &code, true).await });
        }
    });
    html! {
        <div class="screen-only">
            { select(speech, Select { id: "add-work", label: "work-compare-choose", options, value: "", onchange }) }
        </div>
    }
}

/// One topic after the other, each for all chosen kinds of work. On a narrow screen these stand below one another,
/// still named.
fn table(read: &WorkContext, chosen: &[(usize, &Occupation)]) -> Html {
    msg_prefix("fit-");
    let speech = read.speech();
    let row = |name: &'static str, cell: &dyn Fn(usize, &Occupation) -> Html| {
        html! {
            <section key={name} class="side-row">
                <h2>{ speech.say(name) }</h2>
                <dl class="side-by-side">
                    for (at, group) in chosen.iter() {
                        <div key={group.code.clone()}>
                            <dt>{ title(speech, &group.code) }</dt>
                            <dd>{ cell(*at, group) }</dd>
                        </div>
                    }
                </dl>
            </section>
        }
    };
    let notes = chosen
        .iter()
        .any(|(_, group)| read.data.occupation_note(&group.code).is_some_and(|noted| !noted.note.is_empty()));
    html! {
        <div class="side-rows">
            { row("occupation-does", &|_, group| html! {
                <>
                    <p>{ speech.say(["occupation-", &group.code, "-does"].concat()) }</p>
                    <p class="actions">
                        <a class="link" href={address(&group.code)}>{ speech.say("occupation-sources-more") }</a>
                        { away(read, &group.code) }
                    </p>
                </>
            }) }
            { row("occupation-day", &|_, group| html! {
                <ul>
                    for n in ["1", "2", "3"] {
                        <li key={n}>{ speech.say(["occupation-", &group.code, "-day-", n].concat()) }</li>
                    }
                </ul>
            }) }
            { row("fit-title", &|at, _| html! {
                <>
                    <p class="deed">{ speech.say(["fit-", Grade::of(read.fits(), at).name()].concat()) }</p>
                    if let Some(why) = Why::of(read, at) {
                        <p>{ why.for_it() }</p>
                        { why.against() }
                    }
                </>
            }) }
            { row("browse-theme", &|at, group| themes(read, at, group)) }
            { row("browse-preparation", &|_, group| match group.ways {
                None => speech.say("preparation-not-known"),
                Some(ways) if ways.least == ways.most => speech.say(preparation_id(ways.usual)),
                Some(ways) => html! {
                    <>
                        <p>{ speech.say(preparation_id(ways.usual)) }</p>
                        <p class="hint">{ speech.say_named("ways-range", &[
                            ("least", MessageArg::Message(&preparation_id(ways.least))),
                            ("most", MessageArg::Message(&preparation_id(ways.most))),
                        ]) }</p>
                    </>
                },
            }) }
            { row("browse-share", &|_, group| html! {
                <>
                    { match &group.share {
                        Some(share) => united_states(speech, share),
                        None => speech.say("share-not-known"),
                    } }
                    { who_here(read, group) }
                </>
            }) }
            { row("occupation-competences", &|_, group| html! {
                <ul>for id in group.competences.iter() { <li key={id.clone()}>{ speech.say(id) }</li> }</ul>
            }) }
            if notes {
                { row("note-label", &|_, group| match read.data.occupation_note(&group.code) {
                    Some(noted) => user_text(&noted.note),
                    None => html! {},
                }) }
            }
        </div>
    }
}

fn away(read: &WorkContext, code: &str) -> Html {
    let (ui, code) = (read.ui.clone(), code.to_owned());
    let onclick = Callback::from(move |_: MouseEvent| {
        let code = code.clone();
        ui.run(move |app| async move { tasks::put_side_by_side(&app, &code, false).await });
    });
    button(read.speech(), Button { icon: Some(Icon::CLOSE), ..Button::quiet("work-compare-away", onclick) })
}

/// The two strongest themes of the work.
fn themes(read: &WorkContext, at: usize, group: &Occupation) -> Html {
    let best = read.fits().and_then(|fits| fits.get(at)).map(|fit| fit.profile);
    let shown = best.or_else(|| group.members.first().map(|member| member.profile));
    let profile = shown.and_then(|place| read.work.occupations.profiles.get(place));
    let themes: Vec<Theme> = profile.map(|profile| profile.themes().to_vec()).unwrap_or_default();
    html! {
        <ul class="themes">
            for theme in themes {
                <li key={theme.letter()}>{ art::theme_mark(theme) }{ read.speech().say(theme_id(theme)) }</li>
            }
        </ul>
    }
}
