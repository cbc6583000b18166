//! What the user's ratings say: six themes as picture, bars and words, and the ratings that they rest on. If an order
//! would mean nothing, none is shown, and a sentence says what to do instead.

use yew::prelude::*;

use super::{InterestsContext, again};
use crate::app::{Route, WorkRoute};
use crate::content::earlier;
use crate::domain::{ActivityRating, NoScores, ProfileShape, Rated, Rating, Run, Scores, Theme};
use crate::i18n::{msg, msg_prefix};
use crate::ui::art;
use crate::ui::components::{
    ChoiceOption, Drawing, Icon, LinkKind, LinkTo, LocalState, Notice, NoticeKind, Page, chips, disclosure, empty,
    folded, link_to, notice, page, with_kept_state,
};
use crate::ui::pages::results::parts::print_button;
use crate::ui::speech::{MessageArg, Speech};

/// One theme of a result.
#[derive(Clone)]
struct Row {
    theme: Theme,
    /// 1 to 5; `None` if nothing is rated.
    value: Option<f32>,
    /// How many activities got each rating, the most liked first.
    counts: Vec<(Rating, usize)>,
}

/// What the user's ratings say.
pub fn result(read: &InterestsContext) -> Html {
    let speech = &read.ui.speech;
    let title = speech.say("interests-result-title");
    let back = Some((Route::Explore(WorkRoute::Interests).to_hash(), "interests-to-start"));
    let rated = read.run.map(|run| read.pack.rated(run)).unwrap_or_default();
    let Some(run) = read.run.filter(|run| !run.ratings.is_empty()) else {
        let way = html! {
            <p class="actions">{ link_to(speech, LinkTo::primary("interests-begin", read.to(0).to_hash())) }</p>
        };
        let children =
            html! { <>{ empty(speech, Drawing::Notebook, "interests-nothing", way) }{ earlier_runs(read) }</> };
        return page(speech, Page { title, back, children, ..Default::default() });
    };
    let scores = Scores::of(&rated);
    let shape = scores.as_ref().map(|scores| scores.shape(&rated));
    let themes = match (&scores, &shape) {
        (Ok(scores), Ok(ProfileShape::Clear)) => scores.order(),
        _ => Theme::ALL,
    };
    let rows: Vec<Row> = themes.into_iter().map(|theme| row(theme, &rated)).collect();
    let is_clear = shape == Ok(ProfileShape::Clear);
    page(
        speech,
        Page {
            title,
            back,
            wide: true,
            lead: is_clear.then(|| speech.say("interests-result-lead")),
            children: html! {
                <>
                    { match &shape {
                        Ok(ProfileShape::Clear) => views(speech, &rows),
                        Ok(ProfileShape::Flat) => flat(read, run, &rows),
                        Ok(ProfileShape::AllSame(rating)) => all_same(speech, *rating),
                        Err(few) => too_few(read, few),
                    } }
                    if is_clear {
                        <p class="actions">{ link_to(speech, LinkTo {
                            icon: Some(Icon::NEXT),
                            ..LinkTo::primary("work-title", Route::Explore(WorkRoute::Shelves).to_hash())
                        }) }</p>
                    }
                    { open_ones(read, is_clear) }
                    { rests_on(speech, run) }
                    { all_ratings(read, run, &themes) }
                    { again(read) }
                    { earlier_runs(read) }
                </>
            },
        },
    )
}

fn row(theme: Theme, rated: &[Rated]) -> Row {
    let of_theme: Vec<Rating> = rated.iter().filter(|it| it.theme == theme).map(|it| it.rating).collect();
    let sum: u32 = of_theme.iter().map(|rating| u32::from(rating.value())).sum();
    let value = (!of_theme.is_empty()).then(|| sum as f32 / of_theme.len() as f32);
    let count = |rating: Rating| (rating, of_theme.iter().filter(|it| **it == rating).count());
    let counts = Rating::SCALE.into_iter().rev().map(count).filter(|(_, count)| *count > 0);
    Row { theme, value, counts: counts.collect() }
}

/// The name of a theme, in full.
fn name(theme: Theme) -> String {
    msg_prefix("interest-theme-");
    format!("interest-theme-{}", theme.letter())
}

/// How many activities of a theme got each rating, as short sentences, in each language all of them together.
fn counts(speech: &Speech, row: &Row) -> Html {
    msg_prefix("rating-");
    if row.counts.is_empty() {
        return speech.say("interests-theme-none");
    }
    speech.lines(&|words| {
        let sentence = |(rating, count): &(Rating, usize)| {
            let rating = words.t(&format!("rating-{}", rating.name()));
            words.t_with("rating-count", &[("rating", rating.into()), ("count", (*count).into())])
        };
        row.counts.iter().map(sentence).collect::<Vec<_>>().join(" ")
    })
}

/// The three ways of showing the result, one at a time, also on paper.
fn views(speech: &Speech, rows: &[Row]) -> Html {
    let (speech, rows) = (speech.clone(), rows.to_vec());
    let place = Route::Explore(WorkRoute::Result).to_hash();
    with_kept_state(place, move |fields| views_with(&speech, &rows, fields))
}

fn views_with(speech: &Speech, rows: &[Row], fields: &LocalState) -> Html {
    let view = fields.find("view").map_or("picture", AttrValue::as_str);
    let options = [
        ChoiceOption::new("picture", "results-view-picture"),
        ChoiceOption::new("bars", "results-view-bars"),
        ChoiceOption::new("words", "results-view-words"),
    ];
    let class = |name: &str| if view == name { "view" } else { "view view-off" };
    // The ring keeps the usual order, in which neighbours are alike.
    let ring = Theme::ALL.map(|theme| art::ThemeKey {
        theme,
        value: rows.iter().find(|row| row.theme == theme).and_then(|row| row.value),
        name: speech.t(&format!("{}.short", name(theme))),
    });
    html! {
        <div class="views">
            <div class="views-top screen-only">
                { chips(speech, "results-view", &options, view, &fields.setter("view")) }
                { print_button(speech) }
            </div>
            <section class={class("picture")}>
                <h2 class="paper-only">{ speech.say("results-view-picture") }</h2>
                <div class="key-ring">
                    { art::theme_ring(&ring) }
                    <ul class="ring-list">
                        for row in rows.iter() {
                            <li key={row.theme.letter()}>
                                { art::theme_mark(row.theme) }
                                <span class="ring-words">
                                    <span class="ring-label">{ speech.say(format!("{}.short", name(row.theme))) }</span>
                                    <span class="ring-described">{ speech.say(name(row.theme)) }</span>
                                </span>
                            </li>
                        }
                    </ul>
                </div>
                <p class="hint">{ speech.say("interests-picture-how") }</p>
            </section>
            <section class={class("bars")}>
                <h2 class="paper-only">{ speech.say("results-view-bars") }</h2>
                <p class="hint">{ speech.say("interests-bars-how") }{ " " }{ speech.say("interests-bar-from") }</p>
                { bars(speech, rows) }
            </section>
            <section class={class("words")}>
                <h2 class="paper-only">{ speech.say("results-view-words") }</h2>
                <dl class="in-words">
                    for row in rows.iter() {
                        <div key={row.theme.letter()}>
                            <dt>{ speech.say(name(row.theme)) }</dt>
                            <dd>{ speech.say(format!("{}-about", name(row.theme))) }</dd>
                            <dd>{ counts(speech, row) }</dd>
                        </div>
                    }
                </dl>
            </section>
        </div>
    }
}

fn bars(speech: &Speech, rows: &[Row]) -> Html {
    html! {
        <ul class="bar-list">
            for row in rows.iter() {
                <li key={row.theme.letter()} class="bar">
                    <p class="bar-label">
                        { art::theme_mark(row.theme) }
                        <span>{ speech.say(format!("{}.short", name(row.theme))) }</span>
                    </p>
                    { art::theme_bar(row.value) }
                    <p class="bar-words">{ counts(speech, row) }</p>
                </li>
            }
        </ul>
    }
}

/// All themes are alike: there is no order, but a list of what the user would like most of all.
fn flat(read: &InterestsContext, run: &Run, rows: &[Row]) -> Html {
    let speech = &read.ui.speech;
    let highest = run.ratings.iter().filter_map(|it| it.rating).max();
    let highest = highest.filter(|rating| *rating >= Rating::Like);
    let most: Vec<&str> = read
        .pack
        .activities
        .iter()
        .filter(|activity| highest.is_some() && activity.rating_in(run).is_some_and(|it| it.rating == highest))
        .map(|activity| activity.counted(run))
        .collect();
    html! {
        <>
            { notice(Notice {
                title: Some(speech.say("interests-flat-title")),
                children: html! {
                    <>
                        <p>{ speech.say("interests-flat") }</p>
                        <p>{ speech.say("interests-flat-instead") }</p>
                    </>
                },
                ..Default::default()
            }) }
            if !most.is_empty() {
                <section class="block">
                    <h2>{ speech.say("interests-most") }</h2>
                    <ul>for id in most.iter() { <li key={*id}>{ speech.say(id) }</li> }</ul>
                </section>
            }
            { bars(speech, rows) }
        </>
    }
}

fn all_same(speech: &Speech, rating: Rating) -> Html {
    let say = match rating {
        Rating::NotForMe | Rating::RatherNot => msg("interests-same-not"),
        Rating::Maybe => msg("interests-same-maybe"),
        Rating::Like | Rating::LikeMuch => msg("interests-same-liked"),
    };
    notice(Notice {
        title: Some(speech.say("interests-same-title")),
        children: html! {
            <>
                <p>{ speech.say(say) }</p>
                <p>{ speech.say("interests-same-next") }</p>
            </>
        },
        ..Default::default()
    })
}

fn too_few(read: &InterestsContext, few: &NoScores) -> Html {
    let speech = &read.ui.speech;
    let NoScores::TooFew(themes) = few;
    notice(Notice {
        kind: NoticeKind::Info,
        title: Some(speech.say("interests-few-title")),
        children: html! {
            <>
                <p>{ speech.say_with("interests-few", &[("fewest", Scores::MIN_RATINGS.into())]) }</p>
                if read.open().is_none() {
                    <p>{ speech.say("interests-few-skipped") }</p>
                }
                <ul>
                    for (theme, count) in themes.iter() {
                        <li key={theme.letter()}>
                            { speech.say_named("rating-count", &[
                                ("rating", MessageArg::Message(&format!("{}.short", name(*theme)))),
                                ("count", MessageArg::Value((*count).into())),
                            ]) }
                        </li>
                    }
                </ul>
            </>
        },
        ..Default::default()
    })
}

/// The way to the activities that have no answer yet.
fn open_ones(read: &InterestsContext, is_clear: bool) -> Html {
    let speech = &read.ui.speech;
    let (done, all) = read.done();
    let Some(open) = read.open() else { return html! {} };
    html! {
        <section class="block screen-only">
            <p>{ speech.say_with("interests-open", &[("count", (all - done).into())]) }</p>
            <p class="actions">{ link_to(speech, LinkTo {
                icon: Some(Icon::NEXT), kind: if is_clear { LinkKind::Secondary } else { LinkKind::Primary },
                ..LinkTo::new("interests-go-on", read.to(open).to_hash())
            }) }</p>
        </section>
    }
}

/// What the result rests on, and what it is not.
fn rests_on(speech: &Speech, run: &Run) -> Html {
    let last = run.ratings.iter().map(|it| it.at).max();
    folded(
        speech.say("rests-title"),
        html! {
            <>
                if let Some(last) = last {
                    <p>{ speech.say_with("rests-answers", &[("date", last.into())]) }</p>
                }
                <p>{ speech.say("rests-no-mark") }</p>
                <p>{ speech.say("rests-not-validated") }</p>
            </>
        },
    )
}

/// All activities with what the user said of them, by theme.
fn all_ratings(read: &InterestsContext, run: &Run, themes: &[Theme; 6]) -> Html {
    let speech = &read.ui.speech;
    html! {
        <section class="block">
            <h2>{ speech.say("interests-answers") }</h2>
            <p>{ speech.say("interests-answers-lead") }</p>
            for theme in themes.iter() {
                <key={theme.letter()}>{ disclosure(speech.say(name(*theme)), false, of_theme(read, run, *theme)) }</>
            }
        </section>
    }
}

fn of_theme(read: &InterestsContext, run: &Run, theme: Theme) -> Html {
    let speech = &read.ui.speech;
    let activities = read.pack.activities.iter().enumerate().filter(|(_, activity)| activity.theme == theme);
    html! {
        <>
            <p>{ speech.say(format!("{}-about", name(theme))) }</p>
            <ul class="all-answers">
                for (place, activity) in activities {
                    <li key={activity.id.clone()}>
                        <p id={format!("of-{}", activity.id)}>{ speech.say(activity.counted(run)) }</p>
                        <p class="answer-line">
                            { rating_words(speech, activity.rating_in(run)) }
                            <a class="link screen-only" href={read.to(place).to_hash()}
                                aria-describedby={format!("of-{}", activity.id)}>
                                { speech.say(if activity.counted(run) == activity.id { "edit" } else { "retired-now" }) }
                            </a>
                        </p>
                    </li>
                }
            </ul>
        </>
    }
}

fn rating_words(speech: &Speech, given: Option<&ActivityRating>) -> Html {
    html! {
        <span class="answer-words">
            if let Some(given) = given {
                if let Some(rating) = given.rating {
                    { art::rating_sign(rating) }
                }
                { speech.say(format!("rating-{}", ActivityRating::name(given.rating))) }
            } else {
                { speech.say("rating-none") }
            }
        </span>
    }
}

/// The runs before this one, as bars.
fn earlier_runs(read: &InterestsContext) -> Html {
    let speech = &read.ui.speech;
    let Some(data) = read.ui.state.people.current.clone() else { return html! {} };
    let runs = earlier(read.pack, &data);
    if runs.is_empty() {
        return html! {};
    }
    html! {
        <section class="block">
            <h2>{ speech.say("interests-earlier") }</h2>
            <p>{ speech.say("interests-earlier-lead") }</p>
            for run in runs {
                <key={run.id.to_string()}>
                    { disclosure(
                        speech.say_with("interests-earlier-run", &[("date", run.started.into())]), false,
                        bars(speech, &Theme::ALL.map(|theme| row(theme, &read.pack.rated(run)))),
                    ) }
                </>
            }
        </section>
    }
}
