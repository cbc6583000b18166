//! The first page of a profile (the hub): the contents of the user's own notebook. One suggestion, six chapters, each with
//! what is there and what could come next. Everything is two taps away.
//!
//! What needs to be found out is drawn by later code (`hub.rs`). Before that is there, the chapters have their titles, and
//! the suggestion is the way to the statements, so that nobody waits for the first one.

use yew::prelude::*;

use crate::app::{Assets, KEY_COMPETENCES, Route, SectionPath, StorageMode};
use crate::content::exercise::Chapter;
use crate::content::{Competence, Pack, SectionSummary, summarise};
use crate::i18n::{msg, msg_prefix};
use crate::ui::art;
use crate::ui::components::{Icon, LinkTo, Page, RingKey, RingSize, key_ring, link_to, page, user_text};
use crate::ui::context::Ui;
use crate::ui::later::{LATER, later};
use crate::ui::pages::errors;
use crate::ui::pages::profiles::switch_profile;
use crate::ui::speech::Speech;

/// The hub.
pub fn home_page(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let Some((pack, data, run)) = ui.in_run() else { return errors::waiting(ui) };
    let keys = ring_keys(speech, &pack, &summarise(&pack, &run));
    let title =
        if data.profile.nickname.is_empty() { speech.say("home-title") } else { user_text(&data.profile.nickname) };
    let untouched = run.answers.is_empty();
    let has_rest = ui.state.has(Assets::REST);
    let hub = LATER.get().filter(|_| has_rest).map(|pages| (pages.hub)(ui)).unwrap_or_default();
    page(
        speech,
        Page {
            title,
            wide: true,
            lead: untouched.then(|| speech.say("home-lead-new")),
            children: html! {
                <div class="home">
                    <div>
                        { key_ring(&keys, RingSize::Large, true) }
                        // Its words are in a part that comes last. Until then it is the way to the statements.
                        { hub.suggestion.unwrap_or_else(|| way_on(ui, untouched)) }
                        // This comes before anything is answered: people who prepare devices, for example a teacher,
                        // look for it here.
                        if untouched && has_rest {
                            { later(|pages| (pages.kept)(speech)) }
                        }
                        if untouched && has_rest && data.runs.iter().filter(|it| it.exercise == KEY_COMPETENCES).count() > 1 {
                            { earlier(speech) }
                        }
                    </div>
                    <ol class="chapters">
                        for (at, chapter) in Chapter::ALL.into_iter().enumerate() {
                            <li key={chapter.name()}>
                                { art::chapter_sign(chapter) }
                                <div>
                                    <h2><a href={Route::Chapter(chapter).to_hash()}>{ speech.say(chapter_title(chapter)) }</a></h2>
                                    { for hub.lines.get(at).cloned() }
                                </div>
                            </li>
                        }
                    </ol>
                    if ui.state.storage.mode == Some(StorageMode::Device) || ui.state.people.profiles.len() > 1 {
                        <p class="actions">{ switch_profile(ui) }</p>
                    }
                </div>
            },
            ..Default::default()
        },
    )
}

/// The message that is the title of a chapter. The menu has "What I can do" for the results, so the chapter is called by
/// what it holds.
pub fn chapter_title(chapter: Chapter) -> String {
    msg_prefix("chapter-");
    match chapter {
        Chapter::Can => msg("home-eight").to_owned(),
        other => ["chapter-", other.name()].concat(),
    }
}

/// The way to the statements, or to what they come to when everything is answered.
fn way_on(ui: &Ui, untouched: bool) -> Html {
    let (href, say) = match ui.state.next_place() {
        Some(place) => (Route::Section(place), if untouched { "home-begin" } else { "home-go-on" }),
        None => (Route::Results, "home-see-results"),
    };
    suggestion(&href, ui.speech.say(say), None)
}

/// The one suggestion: a card that is a link as a whole, with what it is about below.
pub fn suggestion(href: &Route, words: Html, about: Option<Html>) -> Html {
    html! {
        <div class="suggestion">
            <div>
                <p class="suggestion-words"><a href={href.to_hash()}>{ words }</a></p>
                { for about }
            </div>
            <span class="suggestion-sign">{ Icon::NEXT.draw() }</span>
        </div>
    }
}

/// Shown after beginning again: where the earlier answers are.
fn earlier(speech: &Speech) -> Html {
    html! {
        <p class="actions">
            { speech.say("home-earlier") }{ " " }
            { link_to(speech, LinkTo::new("title-compare", Route::Compare(None).to_hash())) }
        </p>
    }
}

/// The eight keys of the ring: each with the teeth of its furthest section.
pub fn ring_keys(speech: &Speech, pack: &Pack, summaries: &[SectionSummary]) -> Vec<RingKey> {
    let key = |competence: &Competence| {
        let of_this = summaries.iter().filter(|summary| summary.section.competence == competence.id);
        let furthest = of_this.max_by_key(|summary| summary.reached.own());
        let (own, answered) = furthest.map_or((0, 0), |summary| (summary.reached.own(), summary.reached.answered()));
        RingKey {
            competence: competence.id.clone(),
            label: speech.say([&competence.id, ".short"].concat()),
            teeth: own,
            answered,
            href: Route::Section(SectionPath { competence: competence.id.clone(), language: None }).to_hash(),
            described: Html::default(),
        }
    };
    pack.competences.iter().map(key).collect()
}
