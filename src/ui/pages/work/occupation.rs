//! One kind of work: what people do, why it could fit, the ways in, who does it today, what to ask.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::Read;
use super::all::{preparation_id, theme_id};
use super::here::{schooling_here, who_here};
use super::parts::{address, decisions, heading_id, put_aside, title, ways, why_not};
use super::shelves::surprise;
use super::why::Why;
use crate::app::{Exploring, Place, Route, tasks};
use crate::content::{Grade, summarise};
use crate::domain::{EuropeFigure, Occupation, Share, ShareSource, Theme, Ways};
use crate::i18n::{msg, msg_prefix};
use crate::profile_file::limits::LONGEST_STORY;
use crate::store::Kind;
use crate::store::codec::mark_key;
use crate::ui::art;
use crate::ui::components::{
    Fields, Notice, Page, TextField, disclosure, notice, other_text, page, text_field, user_text,
};
use crate::ui::pages::country::country_question;
use crate::ui::pages::on_demand::on_demand;
use crate::ui::pages::results::parts::print_button;
use crate::ui::speech::{Named, Speech};

/// The questions to ask somebody who does the work.
const QUESTIONS: [&str; 7] = ["day", "way", "like", "papers", "hours", "team", "watch"];

/// The names of the four kinds of education, in the order of [`Ways::education`].
const EDUCATION: [&str; 4] = ["education-school", "education-vocational", "education-bachelor", "education-master"];

/// The page of a kind of work.
pub fn occupation(read: &Read, code: &str, fields: &Fields) -> Html {
    let speech = read.speech();
    let back = Some((Route::Explore(Exploring::Shelves).to_hash(), "work-way-shelves"));
    let Some((at, group)) = read.work.find(code) else {
        return page(speech, Page { title: speech.say("not-found"), back, ..Default::default() });
    };
    let is_surprise = read.ui.state.surprise.as_deref() == Some(code);
    let aside = put_aside(read, code);
    page(
        speech,
        Page {
            title: html! { <span id={heading_id(code)}>{ title(speech, code) }</span> },
            wide: true,
            lead: Some(html! {
                <>
                    if !group.is_rest() {
                        { official(read, group) }
                    }
                    { speech.say(["occupation-", code, "-does"].concat()) }
                </>
            }),
            children: html! {
                <>
                    { ways(read) }
                    if is_surprise {
                        { notice(Notice { children: html! {
                            <>
                                <p>{ speech.say("surprise-here") }</p>
                                { surprise(read, "surprise-again") }
                            </>
                        }, ..Default::default() }) }
                    }
                    if let Some(aside) = aside {
                        { notice(Notice { children: aside, ..Default::default() }) }
                    }
                    { decisions(read, code, fields) }
                    <section class="block">
                        <h2>{ speech.say("occupation-day") }</h2>
                        <ul class="points">
                            for n in ["1", "2", "3"] {
                                <li key={n}>{ speech.say(["occupation-", code, "-day-", n].concat()) }</li>
                            }
                        </ul>
                    </section>
                    { fit(read, at, group) }
                    { preparation(read, group) }
                    { who(read, group) }
                    { examples(read, at) }
                    { competences(read, group) }
                    { questions(speech) }
                    { note(read, code, fields) }
                    { related(read, group) }
                    { sources(read, group) }
                    <p class="actions">{ print_button(speech) }</p>
                    { why_not(read, fields) }
                </>
            },
            ..Default::default()
        },
    )
}

/// The official title in each language of the screen that has one. The title of a rest group says what does not belong
/// to it, so it stands with the sources.
fn official(read: &Read, group: &Occupation) -> Html {
    let Some(at) = read.work.occupations.index(&group.code) else { return html! {} };
    let titles = read.speech().all().zip(&read.ui.state.labels).filter_map(|(words, labels)| {
        let title = labels.names.official.get(at)?.as_ref()?;
        let (language, text) = (words.language(), words.t_with("occupation-official", &[("title", title.as_str().into())]));
        Some(html! {
            <p key={language.tag.clone()} class="official" lang={language.tag.clone()} dir={language.dir.name()}>{ text }</p>
        })
    });
    html! { <>{ for titles }</> }
}

/// Why the work could fit, what speaks against it, and how strong the six themes are in the work and in the user's
/// ratings.
fn fit(read: &Read, at: usize, group: &Occupation) -> Html {
    msg_prefix("fit-");
    let speech = read.speech();
    if group.members.is_empty() {
        return html! {
            <section class="block">
                <h2>{ speech.say("fit-title") }</h2>
                <p>{ speech.say("occupation-no-profile") }</p>
            </section>
        };
    }
    let hers = read.liking.as_ref().ok().map(|liking| liking.scores.values());
    let best = read.fits().and_then(|fits| fits.get(at)).map(|fit| fit.profile);
    let shown = best.or_else(|| group.members.first().map(|member| member.profile));
    let Some(profile) = shown.and_then(|place| read.work.occupations.profiles.get(place)) else { return html! {} };
    let grade = Grade::of(read.fits(), at);
    html! {
        <section class="block">
            <h2>{ speech.say(if hers.is_some() { "why-title" } else { "fit-title" }) }</h2>
            if let Some(why) = Why::of(read, at) {
                <p class="deed">{ speech.say(["fit-", grade.name()].concat()) }</p>
                <p class="why">{ why.for_it() }</p>
                if why.fits() {
                    <h3>{ speech.say("why-rests") }</h3>
                    { why.rests_on() }
                }
                <h3>{ speech.say("against-title") }</h3>
                { why.against() }
            } else {
                <p>{ speech.say("work-nothing") }</p>
                <p><a class="link" href={Route::Explore(Exploring::Interests).to_hash()}>{ speech.say("work-to-interests") }</a></p>
            }
            <h3>{ speech.say("fit-themes") }</h3>
            <ul class="bar-list">
                for theme in Theme::ALL {
                    <li key={theme.letter()} class="bar">
                        <p class="bar-label">{ art::theme_mark(theme) }<span>{ speech.say(theme_id(theme)) }</span></p>
                        { bar(speech, "fit-bar-work", of_work(profile.values[theme.index()])) }
                        if let Some(hers) = hers {
                            <div class="bar-hers">{ bar(speech, "fit-bar-you", hers[theme.index()]) }</div>
                        }
                    </li>
                }
            </ul>
        </section>
    }
}

/// Converts O*NET's hundredths of 1 to 7 to the scale of ratings, 1 to 5.
fn of_work(hundredths: u16) -> f32 {
    1.0 + (f32::from(hundredths) / 100.0 - 1.0) / 6.0 * 4.0
}

/// The scale in three parts of equal size.
fn level(value: f32) -> &'static str {
    match value {
        value if value < 1.0 + 4.0 / 3.0 => msg("level-little"),
        value if value < 1.0 + 8.0 / 3.0 => msg("level-some"),
        _ => msg("level-much"),
    }
}

fn bar(speech: &Speech, say: &str, value: f32) -> Html {
    html! {
        <>
            <p class="bar-words">{ speech.say_named(say, &[("level", Named::Message(level(value)))]) }</p>
            { art::theme_bar(Some(value)) }
        </>
    }
}

fn preparation(read: &Read, group: &Occupation) -> Html {
    msg_prefix("preparation-");
    let speech = read.speech();
    let Some(Ways { usual, least, most, education }) = group.ways else {
        return html! {
            <section class="block">
                <h2>{ speech.say("occupation-ways") }</h2>
                <p>{ speech.say("preparation-not-known") }</p>
                { schooling_here(read, group) }
                <p>{ speech.say("ways-here") }</p>
            </section>
        };
    };
    html! {
        <section class="block">
            <h2>{ speech.say("occupation-ways") }</h2>
            <p class="deed">{ speech.say(["preparation-", usual.name()].concat()) }</p>
            if least != most {
                <p>{ speech.say_named("ways-range", &[
                    ("least", Named::Message(&preparation_id(least))), ("most", Named::Message(&preparation_id(most))),
                ]) }</p>
            }
            if let Some(education) = education {
                <h3>{ speech.say("ways-education") }</h3>
                <ul>
                    for (name, percent) in EDUCATION.into_iter().zip(education).filter(|(_, percent)| *percent > 0) {
                        <li key={name}>{ speech.say_named("education-share", &[
                            ("name", Named::Message(name)), ("percent", Named::Value(usize::from(percent).into())),
                        ]) }</li>
                    }
                </ul>
            }
            <p class="hint">{ speech.say("ways-us") }</p>
            { schooling_here(read, group) }
            <p>{ speech.say("ways-here") }</p>
        </section>
    }
}

fn who(read: &Read, group: &Occupation) -> Html {
    let speech = read.speech();
    let europe = group.europe.iter().filter_map(|place| read.work.occupations.europe.get(*place));
    let europe: Vec<&EuropeFigure> = europe.collect();
    html! {
        <section class="block">
            <h2>{ speech.say("occupation-who") }</h2>
            if let Some(share) = &group.share {
                { united_states(speech, share) }
            } else {
                <p>{ speech.say("share-not-known") }</p>
            }
            if !europe.is_empty() {
                <ul>
                    for figure in europe.iter() {
                        <li key={figure.isco.clone()}>{ in_europe(speech, figure) }</li>
                    }
                </ul>
                <p class="hint">{ speech.say("share-eu-source") }</p>
            }
            { who_here(read, group) }
            <p>{ speech.say("share-today") }</p>
            <div class="screen-only">{ country_question(read.ui) }</div>
        </section>
    }
}

/// Shares are given in whole percent: a decimal would pretend to know them better than the sources do.
fn whole(percent: f32) -> usize {
    percent.round().clamp(0.0, 100.0) as usize
}

/// A share of women with its source, year and precision.
pub fn united_states(speech: &Speech, share: &Share) -> Html {
    msg_prefix("precision-");
    let percent = whole(share.percent);
    let sources: Vec<String> = share.sources.iter().map(|source| published(*source)).collect();
    html! {
        <>
            <p class="deed">
                if percent == 0 {
                    { speech.say("share-us-none") }
                } else {
                    { speech.say_with("share-us", &[("percent", percent.into())]) }
                }
            </p>
            <p class="hint">
                { speech.say_with("share-source", &[("source", sources.join("; ").into())]) }{ " " }
                { speech.say(["precision-", share.precision.name()].concat()) }
            </p>
        </>
    }
}

/// What the publishers call their figures.
fn published(source: ShareSource) -> String {
    let name = match source {
        ShareSource::Acs2018 => "US Census Bureau, American Community Survey",
        ShareSource::Cps2019 | ShareSource::Cps2022 | ShareSource::Cps2023 | ShareSource::Cps2025 => {
            "US Bureau of Labor Statistics, Current Population Survey"
        }
    };
    format!("{name}, {}", source.year())
}

fn in_europe(speech: &Speech, figure: &EuropeFigure) -> Html {
    msg_prefix("europe-");
    let group = ["europe-", &figure.isco].concat();
    speech.say_named(
        "share-eu",
        &[("percent", Named::Value(whole(figure.percent).into())), ("group", Named::Message(&group))],
    )
}

/// Names of jobs in the language of the screen.
fn examples(read: &Read, at: usize) -> Html {
    let (speech, state) = (read.speech(), &read.ui.state);
    let Some(names) = state.labels.first().map(|labels| &labels.names) else { return html! {} };
    let examples: Vec<&String> = names.examples.get(at).into_iter().flatten().collect();
    if examples.is_empty() {
        return html! {};
    }
    html! {
        <section class="block">
            <h2>{ speech.say("occupation-examples") }</h2>
            if names.own_examples {
                <p class="hint">{ speech.say("occupation-examples-ours") }</p>
            }
            <ul>
                for example in examples {
                    <li key={example.clone()}><span lang={names.language.clone()}>{ example }</span></li>
                }
            </ul>
        </section>
    }
}

/// The competences that the work needs more than others, and which of them the user's answers already show.
fn competences(read: &Read, group: &Occupation) -> Html {
    let (speech, ui) = (read.speech(), read.ui);
    let Some((pack, _, run)) = ui.in_run() else { return html! {} };
    if group.competences.is_empty() {
        return html! {};
    }
    let summaries = summarise(&pack, &run);
    html! {
        <section class="block">
            <h2>{ speech.say("occupation-competences") }</h2>
            <ul class="leans-on">
                for id in group.competences.iter() {
                    <li key={id.clone()} class={art::hue(id)}>
                        { art::mark(id) }
                        { competence(speech, id, summaries.iter().filter(|it| it.section.competence == *id)
                            .map(|it| (it.reached.own(), it.reached.answered(), it.reached.total())).max()) }
                    </li>
                }
            </ul>
        </section>
    }
}

/// `reached`: of the user's furthest section, how many statements are done without help, how many are answered, and how
/// many there are.
fn competence(speech: &Speech, id: &str, reached: Option<(usize, usize, usize)>) -> Html {
    match reached.filter(|(_, answered, _)| *answered > 0) {
        Some((own, _, all)) => html! {
            <div>
                <a class="link" href={Route::Result(id.to_owned()).to_hash()}>{ speech.say(id) }</a>
                <p>{ speech.say_with("competence-own", &[("own", own.into()), ("all", all.into())]) }</p>
            </div>
        },
        None => {
            let place = Place { competence: id.to_owned(), language: None };
            html! {
                <div>
                    <a class="link" href={Route::Section(place).to_hash()}>{ speech.say(id) }</a>
                    <p>{ speech.say("competence-open") }</p>
                </div>
            }
        }
    }
}

fn questions(speech: &Speech) -> Html {
    msg_prefix("ask-");
    html! {
        <section class="block">
            <h2>{ speech.say("occupation-ask") }</h2>
            <ul class="points">
                for question in QUESTIONS {
                    <li key={question}>{ speech.say(["ask-", question].concat()) }</li>
                }
            </ul>
        </section>
    }
}

/// The field of the page that says whether the note is being written.
const NOTING: &str = "noting";

/// The user's note. It is written with each change; on paper it stands as text.
fn note(read: &Read, code: &str, fields: &Fields) -> Html {
    let (speech, ui) = (read.speech(), read.ui);
    // Asked of the app, see `TextField::value`.
    let kept = ui.app.state();
    let mark = kept.current.as_ref().and_then(|current| current.mark(code));
    let note = mark.map(|mark| mark.note.clone()).unwrap_or_default();
    let oninput = {
        let (ui, code, fields) = (ui.clone(), code.to_owned(), fields.clone());
        Callback::from(move |text: String| {
            let saving = tasks::write_note(&ui.app, &code, text);
            // A note from which everything is removed is still being written.
            fields.turn(NOTING, true);
            spawn_local(saving);
        })
    };
    let key = mark_key(&read.data.profile.id, code);
    let other = ui.state.elsewhere(Kind::Work, &key, "note").map(|text| {
        let (ui, shown) = (ui.clone(), note.clone());
        let onuse = {
            let (ui, key, code) = (ui.clone(), key.clone(), code.to_owned());
            Callback::from(move |_: MouseEvent| {
                if let Some(other) = tasks::take_other(&ui.app, Kind::Work, &key, "note", &shown) {
                    spawn_local(tasks::write_note(&ui.app, &code, other));
                }
            })
        };
        let key = key.clone();
        let onclose = Callback::from(move |_: MouseEvent| tasks::close_other(&ui.app, Kind::Work, &key, "note"));
        other_text(speech, text, onuse, onclose)
    });
    html! {
        <section class="block">
            <div class="screen-only">
                { on_demand(ui, fields, (NOTING, "note", "note-write"), !note.is_empty() || other.is_some(), || {
                    text_field(speech, TextField {
                        id: "note", label: "note-label", hint: Some("note-hint"), value: &note, rows: Some(4),
                        maxlength: u32::try_from(LONGEST_STORY).ok(), oninput, ..Default::default()
                    })
                }) }
                if let Some(other) = other {
                    { other }
                }
            </div>
            if !note.is_empty() {
                <div class="paper-only"><h2>{ speech.say("note-label") }</h2>{ user_text(&note) }</div>
            }
        </section>
    }
}

fn related(read: &Read, group: &Occupation) -> Html {
    let speech = read.speech();
    if group.related.is_empty() {
        return html! {};
    }
    html! {
        <section class="block screen-only">
            <h2>{ speech.say("occupation-related") }</h2>
            <ul class="related">
                for other in group.related.iter().filter_map(|at| read.group(*at)) {
                    <li key={other.code.clone()}><a class="link" href={address(&other.code)}>{ title(speech, &other.code) }</a></li>
                }
            </ul>
        </section>
    }
}

/// Where the page comes from: the official lists and the profiles. They are text, since nothing is fetched from
/// elsewhere.
fn sources(read: &Read, group: &Occupation) -> Html {
    let speech = read.speech();
    let profiles = group.members.iter().filter_map(|member| read.work.occupations.profiles.get(member.profile));
    let list = html! {
        <>
            <p>{ speech.say("occupation-title-ours") }</p>
            if group.is_rest() {
                { official(read, group) }
            }
            if !group.members.is_empty() {
                <p>{ speech.say("occupation-sources-profile") }</p>
                <ul>
                    for profile in profiles {
                        <li key={profile.code.clone()}>
                            <span lang="en" dir="ltr">{ format!("{} ({})", profile.title, profile.code) }</span>
                            <span class="address" dir="ltr">{ profile.onet_address() }</span>
                        </li>
                    }
                </ul>
                <p>{ speech.say("occupation-sources-modelled") }</p>
            }
            <p>{ speech.say("occupation-sources-more") }</p>
            <p class="address" dir="ltr">{ format!("ISCO-08 {}: {}", group.code, group.esco_address()) }</p>
        </>
    };
    disclosure(speech.say("occupation-sources"), false, list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_bars_have_the_same_ends() {
        assert_eq!((of_work(100), of_work(400), of_work(700)), (1.0, 3.0, 5.0));
        for (value, expected) in [(1.0, "level-little"), (3.0, "level-some"), (5.0, "level-much")] {
            assert_eq!(level(value), expected);
        }
    }

    #[test]
    fn a_share_is_a_whole_number_of_a_hundred() {
        for (percent, expected) in [(0.0, 0), (0.4, 0), (0.5, 1), (18.2, 18), (99.6, 100)] {
            assert_eq!(whole(percent), expected, "{percent}");
        }
    }
}
