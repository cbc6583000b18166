//! All kinds of work: by a word, by the theme that there is most of, by preparation, by field and by who does it today.

use yew::prelude::*;

use super::WorkContext;
use super::parts::{address, heading_id, title, work_nav};
use super::shelves::{shelf_id, surprise};
use crate::app::{Preset, Route, WorkRoute, tasks};
use crate::content::{BrowseFilter, BrowseItem, Grade};
use crate::domain::{Decision, Preparation, Shelf, Theme};
use crate::i18n::msg_prefix;
use crate::profile_file::limits::MAX_NAME;
use crate::ui::art;
use crate::ui::components::{
    Button, Icon, LocalState, Page, Select, SelectOption, TextField, button, field_sign, page, select, text_field,
};

/// How many are shown at first, and how many more each time the user asks.
const PORTION: usize = 24;

/// The page.
pub fn all(read: &WorkContext, fields: &LocalState) -> Html {
    let (speech, state) = (read.speech(), &read.ui.state);
    let choices = &state.exploring.filter;
    let listed = read.work.listed(choices, &state.content.labels, &speech.first, read.fits(), &read.data);
    let count = read.work.occupations.groups.len();
    let shown = (choices.portions + 1) * PORTION;
    let more = change(read, |choices, _: MouseEvent| choices.portions += 1);
    page(
        speech,
        Page {
            title: speech.say("browse-title"),
            wide: true,
            lead: Some(speech.alone().say_with("browse-lead", &[("count", count.into())])),
            children: html! {
                <>
                    { work_nav(read) }
                    { chooser(read, fields) }
                    <p role="status" class="found">{ speech.say_with("browse-count", &[("count", listed.len().into())]) }</p>
                    if listed.is_empty() {
                        { nothing(read) }
                    }
                    <ul class="work-list">
                        for it in listed.iter().take(shown) {
                            <li key={it.occupation}>{ row(read, it) }</li>
                        }
                    </ul>
                    if listed.len() > shown {
                        <p class="actions">{ button(speech, Button::new("browse-more", more)) }</p>
                    }
                </>
            },
            ..Default::default()
        },
    )
}

/// A callback that changes what the user chose. Whatever changes, the list begins again.
fn change<T: 'static>(read: &WorkContext, change: impl Fn(&mut BrowseFilter, T) + 'static) -> Callback<T> {
    let app = read.ui.app.clone();
    Callback::from(move |value: T| {
        let mut choices = (*app.state().exploring.filter).clone();
        change(&mut choices, value);
        tasks::choose(&app, choices);
    })
}

/// The field that says whether the filters are unfolded on a phone.
const UNFOLDED: &str = "filters";

fn chooser(read: &WorkContext, page: &LocalState) -> Html {
    msg_prefix("field-");
    msg_prefix("preparation-");
    msg_prefix("interest-theme-");
    let (speech, choices) = (read.speech(), &read.ui.state.exploring.filter);
    let any = || -> Vec<SelectOption> { vec![("".into(), speech.t("browse-any").into(), None)] };
    let option = |value: &str, id: String| -> SelectOption { (value.to_owned().into(), speech.t(&id).into(), None) };
    let with = |options: &mut dyn Iterator<Item = SelectOption>| any().into_iter().chain(options).collect::<Vec<_>>();
    let themes = with(&mut Theme::ALL.into_iter().map(|it| option(it.name(), theme_id(it))));
    let preparations = with(&mut Preparation::ALL.into_iter().map(|it| option(it.name(), preparation_id(it))));
    let shelves = with(&mut Shelf::ALL.into_iter().map(|it| option(it.name(), shelf_id(it))));
    let mut codes: Vec<&str> = read.work.occupations.groups.iter().map(|group| group.field()).collect();
    codes.dedup();
    let areas = with(&mut codes.into_iter().map(|code| option(code, ["field-", code].concat())));
    let order: Vec<SelectOption> = [("fit", "browse-order-fit"), ("title", "browse-order-title")]
        .into_iter()
        .map(|(value, id)| option(value, id.to_owned()))
        .collect();
    let clear = change(read, |choices, _: MouseEvent| *choices = choices.widened());
    let unfolded = !page.get(UNFOLDED).is_empty();
    let unfold = {
        let page = page.clone();
        Callback::from(move |_: MouseEvent| page.set(UNFOLDED, if unfolded { "" } else { "unfolded" }))
    };
    html! {
        <div class="filters screen-only" role="search">
            { text_field(speech, TextField {
                id: "work-search", label: "browse-search", hint: Some("browse-search-hint"), value: &choices.typed,
                maxlength: u32::try_from(MAX_NAME).ok(),
                oninput: change(read, |choices, typed: String| {
                    choices.typed = typed;
                    choices.portions = 0;
                }), ..Default::default()
            }) }
            // On a phone five lists are longer than the screen; a wide screen has room for them, and no button.
            <button type="button" class="button button-quiet filters-button" aria-expanded={if unfolded { "true" } else { "false" }}
                aria-controls="filters" onclick={unfold}>
                { Icon::MENU.draw() }{ match choices.filters() {
                    0 => speech.alone().say("browse-filters"),
                    count => speech.alone().say_with("browse-filters-count", &[("count", count.into())]),
                } }
            </button>
            <div id="filters" class="field-row" role="group" aria-label={speech.t("browse-filters")}>
                { select(speech, Select {
                    id: "choose-theme", label: "browse-theme", options: themes,
                    value: choices.theme.map(Theme::name).unwrap_or_default(),
                    onchange: change(read, |choices, value: AttrValue| {
                        choices.theme = Theme::from_name(&value);
                        choices.portions = 0;
                    })
                }) }
                { select(speech, Select {
                    id: "choose-preparation", label: "browse-preparation", options: preparations,
                    value: choices.preparation.map(Preparation::name).unwrap_or_default(),
                    onchange: change(read, |choices, value: AttrValue| {
                        choices.preparation = Preparation::ALL.into_iter().find(|it| it.name() == value.as_str());
                        choices.portions = 0;
                    })
                }) }
                { select(speech, Select {
                    id: "choose-share", label: "browse-share", options: shelves,
                    value: choices.shelf.map(Shelf::name).unwrap_or_default(),
                    onchange: change(read, |choices, value: AttrValue| {
                        choices.shelf = Shelf::ALL.into_iter().find(|it| it.name() == value.as_str());
                        choices.portions = 0;
                    })
                }) }
                { select(speech, Select {
                    id: "choose-field", label: "browse-field", options: areas, value: &choices.field,
                    onchange: change(read, |choices, value: AttrValue| {
                        choices.field = value.to_string();
                        choices.portions = 0;
                    })
                }) }
                if read.fits().is_some() && choices.typed.trim().is_empty() {
                    { select(speech, Select {
                        id: "choose-order", label: "browse-order", options: order,
                        value: if choices.by_title { "title" } else { "fit" },
                        onchange: change(read, |choices, value: AttrValue| choices.by_title = value == "title")
                    }) }
                }
            </div>
            if choices.narrow() {
                <p class="actions">{ button(speech, Button {
                    icon: Some(Icon::CLOSE),
                    ..Button::new("browse-clear", clear)
                }) }</p>
            }
        </div>
    }
}

/// The message that names a theme in a word or two.
pub fn theme_id(theme: Theme) -> String {
    ["interest-theme-", theme.letter(), ".short"].concat()
}

/// The message that names a preparation in a word or two.
pub fn preparation_id(preparation: Preparation) -> String {
    ["preparation-", preparation.name(), ".short"].concat()
}

fn row(read: &WorkContext, listed: &BrowseItem) -> Html {
    msg_prefix("fit-");
    // Only the name is in both languages, as on a card.
    let (speech, alone) = (read.speech(), &read.speech().alone());
    let Some(group) = read.group(listed.occupation) else { return html! {} };
    let code = &group.code;
    let grade = Grade::of(read.fits(), listed.occupation);
    html! {
        <article class="work-row">
            { field_sign(group.field(), &read.ui.drawings) }
            <div class="work-row-words">
            <h2 id={heading_id(code)} class="card-title"><a href={address(code)}>{ title(speech, code) }</a></h2>
            if let Some(label) = &listed.label {
                <p class="hint">{ speech.say_with("browse-found-as", &[("label", label.as_str().into())]) }</p>
            }
            <p>{ alone.say(["occupation-", code, "-does"].concat()) }</p>
            <p class="work-facts">
                if read.fits().is_some() {
                    <span>{ alone.say(["fit-", grade.name()].concat()) }</span>
                }
                if let Some(ways) = group.ways {
                    <span>{ alone.say(preparation_id(ways.usual)) }</span>
                }
                <span>{ alone.say(shelf_id(group.shelf())) }</span>
                if read.decision(code) == Some(Decision::Saved) {
                    <span>{ Icon::CHECK.draw() }{ alone.say("mark-saved") }</span>
                }
            </p>
            </div>
        </article>
    }
}

/// What to do if nothing was found.
fn nothing(read: &WorkContext) -> Html {
    let (speech, state) = (read.speech(), &read.ui.state);
    let wider = read
        .work
        .listed(&state.exploring.filter.widened(), &state.content.labels, &speech.first, read.fits(), &read.data)
        .len();
    let clear = change(read, |choices, _: MouseEvent| *choices = choices.widened());
    if wider > 0 {
        return html! {
            <div class="nothing">
                <p>{ speech.say_with("browse-nothing-choices", &[("count", wider.into())]) }</p>
                <p class="actions">{ button(speech, Button::new("browse-clear", clear)) }</p>
            </div>
        };
    }
    html! {
        <div class="nothing">
            <p>{ speech.say("browse-nothing-word") }</p>
            <p>{ speech.say("browse-nothing-themes") }</p>
            <ul class="themes">
                for theme in Theme::ALL {
                    <li key={theme.letter()}>
                        <a class="button" href={Route::Explore(WorkRoute::All(Some(Preset::Theme(theme)))).to_hash()}>
                            { art::theme_mark(theme) }{ speech.say(theme_id(theme)) }
                        </a>
                    </li>
                }
            </ul>
            if read.fits().is_some() {
                { surprise(read, "surprise") }
            }
        </div>
    }
}
