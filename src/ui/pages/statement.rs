//! One statement on a screen: one tap answers, saves and goes on.

use yew::prelude::*;

use crate::app::{Assets, Route, SectionPath, tasks};
use crate::content::{Section, Statement};
use crate::domain::{Answer, ItemId};
use crate::platform;
use crate::platform::taps::is_meant;
use crate::ui::components::{Button, Icon, LinkTo, answer_buttons, button, link_to, pictogram, progress};
use crate::ui::context::Ui;
use crate::ui::keys::Key;
use crate::ui::later::{later, read_aloud};
use crate::ui::pages::errors;
use crate::ui::speech::{MessageArg, Speech};

/// A statement, by its number in the section from 1, and its four answers.
pub fn statement_page(ui: &Ui, place: &SectionPath, number: usize) -> Html {
    let speech = &ui.speech;
    let around = &speech.alone();
    let back = back_route(place, number);
    let asked = asked(ui, place, number);
    let Some((section, item, statement)) = asked else {
        return errors::not_found(speech, &Route::Home, "nav-home");
    };
    let Some((pack, _, run)) = ui.in_run() else { return errors::waiting(ui) };
    let total = section.items(&pack).len();
    let chosen = run.answer(&item);
    let onanswer = {
        let (ui, item) = (ui.clone(), item.clone());
        Callback::from(move |answer: Answer| give(&ui, &item, answer))
    };
    let skip = {
        let onanswer = onanswer.clone();
        Callback::from(move |event: MouseEvent| {
            if is_meant(&event) {
                onanswer.emit(Answer::Skipped);
            }
        })
    };
    let id = &item.statement;
    let onkey = {
        let (ui, onanswer, back) = (ui.clone(), onanswer.clone(), back.clone());
        Callback::from(move |key: Key| match key {
            Key::Digit(index) => onanswer.emit(Answer::SCALE[index]),
            Key::Back => ui.app.go(back.clone()),
            Key::Skip | Key::Both => {}
        })
    };
    ui.by_keys(Answer::SCALE.len(), onkey);
    // If it is asked per language, "this language" is the one named here.
    let part = section.language.as_deref().map_or(MessageArg::Short(&section.competence), MessageArg::Language);
    let said =
        [("n", MessageArg::Value(number.into())), ("all", MessageArg::Value(total.into())), ("competence", part)];
    // What comes first on the screen comes first in the tree, so that reading, tabbing and looking go the same way. For
    // that reason this page does not have the frame of other pages.
    html! {
        <main id="main" tabindex="-1" class="page statement-page">
            <div class="statement-head">
                <a class="link back" href={back.to_hash()}>
                    { Icon::BACK.draw() }
                    { around.say(if number > 1 { "previous-statement" } else { "nav-home" }) }
                </a>
                { progress(number - 1, total, around.say_named("statement-progress", &said)) }
                { read_aloud(speech, [id.clone(), [id, ".example"].concat()].to_vec()) }
            </div>
            <h1 id="title" tabindex="-1">{ speech.say(id) }</h1>
            <div class="statement">
                { pictogram(&statement.pictogram, &ui.drawings) }
                <p class="example">{ speech.say([id, ".example"].concat()) }</p>
            </div>
            <h2 class="statement-question">{ around.say("statement-question") }</h2>
            { answer_buttons(speech, chosen, ui.has_keys(), &onanswer) }
            <div class="actions statement-actions">
                { button(around, Button::quiet(
                    if chosen == Some(Answer::Skipped) { "skipped-already" } else { "skip" }, skip
                )) }
                if chosen.is_some() {
                    { next_link(ui, around, &section, &item) }
                }
                { link_to(around, LinkTo::quiet("pause", Route::Home.to_hash())) }
            </div>
            if ui.state.has(Assets::REST) {
                { later(|pages| (pages.key_hint)(ui, "keys-hint")) }
            }
        </main>
    }
}

/// The section, item and statement of the address, if they exist.
fn asked(ui: &Ui, place: &SectionPath, number: usize) -> Option<(Section, ItemId, Statement)> {
    let pack = ui.state.content.pack.clone()?;
    let section = ui.state.section(place)?;
    let (item, _) = section.items(&pack).into_iter().nth(number.checked_sub(1)?)?;
    let (_, statement) = pack.statement(&item.statement)?;
    Some((section, item.clone(), statement.clone()))
}

fn back_route(place: &SectionPath, number: usize) -> Route {
    match number {
        0 | 1 => Route::Home,
        n => Route::Ask(place.clone(), n - 1),
    }
}

fn next_link(ui: &Ui, around: &Speech, section: &Section, item: &ItemId) -> Html {
    let after = ui.state.content.pack.as_ref().and_then(|pack| section.after(pack, item));
    let route = after.and_then(|item| ui.state.ask(&item)).unwrap_or_else(|| Route::Done(ui.state.place(section)));
    link_to(around, LinkTo { icon: Some(Icon::NEXT), ..LinkTo::quiet("next-statement", route.to_hash()) })
}

fn give(ui: &Ui, item: &ItemId, answer: Answer) {
    platform::speech_synthesis::stop();
    let item = item.clone();
    ui.run(move |app| async move { tasks::answer(&app, item, answer).await });
}
