//! The overview of a file on the screen. The printable page has the same (`profile_file::html`).

use yew::prelude::*;

use super::say;
use crate::profile_file::document::{Bar, Entry, List, Overview, Phrase, and_more};
use crate::ui::components::{BarRow, KeySize, bars, key_mark};
use crate::ui::pages::results::parts::{bar_parts, legend};
use crate::ui::speech::Speech;

/// What is in a file at a glance; nothing for a file that has nothing for it.
///
/// On a screen of two languages, figures and what bars mean are said in the first alone: otherwise the overview of a
/// phone would be twice as long.
pub fn overview(speech: &Speech, overview: &Overview) -> Html {
    if overview.is_empty() {
        return html! {};
    }
    let alone = speech.alone();
    let rows: Vec<BarRow> = overview.bars.iter().map(|bar| row(speech, &alone, bar)).collect();
    html! {
        <section class="overview">
            <h2>{ speech.say("overview-title") }</h2>
            if let Some(period) = &overview.period {
                <p>{ say(speech, period) }</p>
            }
            if !rows.is_empty() {
                { bars(&alone, &rows, &legend()) }
            }
            { more(&alone, overview.more_bars) }
            if let Some((heading, lines)) = overview.changes.split_first() {
                <div class="overview-changes">
                    <h3>{ say(speech, heading) }</h3>
                    for (index, line) in lines.iter().enumerate() {
                        <p key={index}>{ say(speech, line) }</p>
                    }
                </div>
            }
            if !overview.lists.is_empty() {
                <div class="overview-lists">
                    for (index, list) in overview.lists.iter().enumerate() {
                        <section key={index}>{ draw_list(speech, list) }</section>
                    }
                </div>
            }
        </section>
    }
}

fn row(speech: &Speech, alone: &Speech, bar: &Bar) -> BarRow {
    BarRow {
        label: say(speech, &Phrase::Short(bar.section.clone())),
        href: None,
        parts: bar_parts(&bar.reached),
        total: bar.reached.total(),
        words: say(alone, &Phrase::Counts(bar.reached)),
        hue: bar.section.competence.clone(),
    }
}

fn draw_list(speech: &Speech, list: &List) -> Html {
    html! {
        <>
            <h3>{ say(speech, &list.title) }</h3>
            <ul>
                for (index, entry) in list.entries.iter().enumerate() {
                    <li key={index}>{ draw_entry(speech, entry) }</li>
                }
            </ul>
            { more(&speech.alone(), list.more) }
        </>
    }
}

fn draw_entry(speech: &Speech, entry: &Entry) -> Html {
    html! {
        <>
            if let Some(competence) = &entry.competence {
                { key_mark(competence, 0, KeySize::Small) }
            }
            <div>
                <p>{ say(speech, &entry.line) }</p>
                if let Some(aside) = &entry.aside {
                    <p class="file-aside">{ say(speech, aside) }</p>
                }
            </div>
        </>
    }
}

fn more(speech: &Speech, more: usize) -> Html {
    html! {
        if let Some(line) = and_more(more) {
            <p class="file-aside">{ say(speech, &line) }</p>
        }
    }
}
