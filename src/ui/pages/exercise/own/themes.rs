//! What the user's ratings say: six themes as picture, bars and words, and the ratings that they rest on. If an order
//! would mean nothing, none is shown, and a sentence says what to do instead.

use yew::prelude::*;

use crate::app::{ExerciseRoute, Route, WorkRoute, tasks};
use crate::content::exercise::{At, Card, StepKind, TextKey, first_open, step_progress, themes};
use crate::domain::{ActivityRating, Entry, NoScores, ProfileShape, Rated, Rating, Run, Scores, Theme};
use crate::i18n::{msg, msg_prefix};
use crate::ui::art;
use crate::ui::components::{
    Button, ChoiceOption, Icon, LinkTo, LocalState, Notice, NoticeKind, button, chips, disclosure, folded, link_to,
    notice, with_kept_state,
};
use crate::ui::pages::exercise::ExerciseContext;
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
pub(super) fn themes(cx: &ExerciseContext) -> Html {
    let speech = &cx.ui.speech;
    let Some(run) = cx.run else { return html! {} };
    let rated = themes::rated(cx.exercise, run);
    let scores = Scores::of(&rated);
    let shape = scores.as_ref().map(|scores| scores.shape(&rated));
    let order = match (&scores, &shape) {
        (Ok(scores), Ok(ProfileShape::Clear)) => scores.order(),
        _ => Theme::ALL,
    };
    let rows: Vec<Row> = order.into_iter().map(|theme| row(theme, &rated)).collect();
    let is_clear = shape == Ok(ProfileShape::Clear);
    html! {
        <>
            if is_clear {
                <p class="lead">{ speech.say("interests-result-lead") }</p>
            }
            { match &shape {
                Ok(ProfileShape::Clear) => views(cx, &rows),
                Ok(ProfileShape::Flat) => flat(cx, run, &rows),
                Ok(ProfileShape::AllSame(rating)) => all_same(speech, *rating),
                Err(few) => too_few(cx, few),
            } }
            if is_clear {
                <p class="actions">{ link_to(speech, LinkTo {
                    icon: Some(Icon::NEXT),
                    ..LinkTo::primary("work-title", Route::Explore(WorkRoute::Shelves).to_hash())
                }) }</p>
            }
            { open_ones(cx) }
            { rests_on(speech, run) }
            { all_ratings(cx, run, &order) }
            { again(cx) }
            { earlier_runs(cx, run) }
        </>
    }
}

/// Whether the way to kinds of work is the main one.
pub(super) fn leads_on(cx: &ExerciseContext) -> bool {
    let rated = cx.run.map(|run| themes::rated(cx.exercise, run)).unwrap_or_default();
    Scores::of(&rated).is_ok_and(|scores| scores.shape(&rated) == ProfileShape::Clear)
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
    msg_prefix("interests-scale-liking-");
    if row.counts.is_empty() {
        return speech.say("interests-theme-none");
    }
    speech.lines(&|words| {
        let sentence = |(rating, count): &(Rating, usize)| {
            let rating = words.t(&format!("interests-scale-liking-{}", rating.name()));
            words.t_with("rating-count", &[("rating", rating.into()), ("count", (*count).into())])
        };
        row.counts.iter().map(sentence).collect::<Vec<_>>().join(" ")
    })
}

/// The three ways of showing the result, one at a time, also on paper.
fn views(cx: &ExerciseContext, rows: &[Row]) -> Html {
    let (speech, rows) = (cx.ui.speech.clone(), rows.to_vec());
    let place = cx.route(ExerciseRoute::Result).to_hash();
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
fn flat(cx: &ExerciseContext, run: &Run, rows: &[Row]) -> Html {
    let speech = &cx.ui.speech;
    let highest = run.entries.iter().filter_map(Entry::rating).max();
    let highest = highest.filter(|rating| *rating >= Rating::Like);
    let is_most = |activity: &&Card| {
        highest.is_some() && themes::rating_in(activity, run).is_some_and(|it| it.rating() == highest)
    };
    let most: Vec<&Card> = themes::activities(cx.exercise).into_iter().filter(is_most).collect();
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
                    <ul>for card in most { <li key={card.id.clone()}>{ name_of(cx, card, run) }</li> }</ul>
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

fn too_few(cx: &ExerciseContext, few: &NoScores) -> Html {
    let speech = &cx.ui.speech;
    let NoScores::TooFew(themes) = few;
    notice(Notice {
        kind: NoticeKind::Info,
        title: Some(speech.say("interests-few-title")),
        children: html! {
            <>
                <p>{ speech.say_with("interests-few", &[("fewest", Scores::MIN_RATINGS.into())]) }</p>
                if first_open(cx.exercise, cx.run).is_none() {
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

/// How many activities have no answer yet. The way to them is below the result.
fn open_ones(cx: &ExerciseContext) -> Html {
    let Some(step) = themes::rated_step(cx.exercise) else { return html! {} };
    let progress = step_progress(cx.exercise, cx.run, step);
    let open = progress.all.saturating_sub(progress.done);
    html! {
        if open > 0 {
            <p class="screen-only">{ cx.ui.speech.say_with("interests-open", &[("count", open.into())]) }</p>
        }
    }
}

/// What the result rests on, and what it is not.
fn rests_on(speech: &Speech, run: &Run) -> Html {
    let last = run.ratings().map(|it| it.at).max();
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

/// The name of an activity, or of the one that it replaced where that one counts.
fn name_of(cx: &ExerciseContext, activity: &Card, run: &Run) -> Html {
    cx.say(TextKey::Card(ActivityRating::STEP, themes::counted_activity(activity, run)))
}

/// All activities with what the user said of them, by theme.
fn all_ratings(cx: &ExerciseContext, run: &Run, order: &[Theme; 6]) -> Html {
    let speech = &cx.ui.speech;
    html! {
        <section class="block">
            <h2>{ speech.say("interests-answers") }</h2>
            <p>{ speech.say("interests-answers-lead") }</p>
            for theme in order.iter() {
                <key={theme.letter()}>{ disclosure(speech.say(name(*theme)), false, of_theme(cx, run, *theme)) }</>
            }
        </section>
    }
}

fn of_theme(cx: &ExerciseContext, run: &Run, theme: Theme) -> Html {
    let speech = &cx.ui.speech;
    let step = cx.exercise.steps.iter().position(|step| matches!(step.kind, StepKind::Rate { .. })).unwrap_or_default();
    let activities = themes::activities(cx.exercise).into_iter().enumerate();
    html! {
        <>
            <p>{ speech.say(format!("{}-about", name(theme))) }</p>
            <ul class="all-answers">
                for (place, activity) in activities.filter(|(_, activity)| themes::theme_of(activity) == Some(theme)) {
                    <li key={activity.id.clone()}>
                        <p id={format!("of-{}", activity.id)}>{ name_of(cx, activity, run) }</p>
                        <p class="answer-line">
                            { rating_words(cx, themes::rating_in(activity, run)) }
                            <a class="link screen-only" href={cx.to(At { step, card: Some(place) }).to_hash()}
                                aria-describedby={format!("of-{}", activity.id)}>
                                { speech.say(if themes::counted_activity(activity, run) == activity.id { "edit" } else { "retired-now" }) }
                            </a>
                        </p>
                    </li>
                }
            </ul>
        </>
    }
}

fn rating_words(cx: &ExerciseContext, given: Option<&Entry>) -> Html {
    let rating = given.and_then(Entry::rating);
    html! {
        <span class="answer-words">
            if let Some(rating) = rating {
                { art::rating_sign(rating) }
                { cx.say(TextKey::Scale(themes::scale(cx.exercise), rating.name())) }
            } else {
                { cx.ui.speech.say(if given.is_some() { "rating-skipped" } else { "rating-none" }) }
            }
        </span>
    }
}

/// The way to a new run, with what happens to the old one.
fn again(cx: &ExerciseContext) -> Html {
    let speech = &cx.ui.speech;
    let exercise = cx.exercise.id.clone();
    let begin = cx.ui.task(move |app, _: MouseEvent| {
        let exercise = exercise.clone();
        async move { tasks::begin_exercise_again(&app, exercise).await }
    });
    html! {
        <section class="block screen-only">
            <h2>{ speech.say("interests-again") }</h2>
            <p>{ speech.say("interests-again-why") }</p>
            <p class="actions">{ button(speech, Button::new("exercise-again", begin)) }</p>
        </section>
    }
}

/// The runs beside this one, as bars, newest first.
fn earlier_runs(cx: &ExerciseContext, run: &Run) -> Html {
    let speech = &cx.ui.speech;
    let mut runs = cx.ui.state.runs_with_entries(&cx.exercise.id);
    runs.retain(|it| it.id != run.id);
    runs.sort_by_key(|run| std::cmp::Reverse(run.started));
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
                        bars(speech, &Theme::ALL.map(|theme| row(theme, &themes::rated(cx.exercise, run)))),
                    ) }
                </>
            }
        </section>
    }
}
