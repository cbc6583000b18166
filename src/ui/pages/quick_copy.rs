//! A sealed copy of everything, with one tap. Six words open it, which are shown so that the user can write them down.
//!
//! All copies of a visit have the same six words, so that one piece of paper is enough. The words are in memory only,
//! as long as the visit lasts.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::{App, StorageMode, tasks};
use crate::platform;
use crate::profile_file::{FileShape, ImportError, Selection, export, file_name, ready_plain};
use crate::ui::components::{Button, ButtonKind, Icon, Local, Notice, NoticeKind, button, notice, with_local_state};
use crate::ui::context::Ui;
use crate::ui::speech::Speech;

/// Where the copy is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// Where the user looks for it: the first of the ways to save.
    Always,
    /// At the end of a part of a visit, now and then. It can be put off.
    WhenDue,
}

/// The offer, and its result. It stays, with the words, as long as the page does.
pub fn quick_copy(ui: &Ui, offer: Offer) -> Html {
    let ui = ui.clone();
    with_local_state(move |fields| draw(&ui, offer, &fields.own()))
}

/// What became of the offer.
#[derive(Clone, Default)]
struct Copying {
    /// Whether a copy is being made.
    busy: bool,
    /// The last copy that was saved.
    saved: Option<SavedCopy>,
    /// Why the last try failed: a message id.
    failed: Option<String>,
}

/// A copy that was saved.
#[derive(Clone)]
struct SavedCopy {
    /// The file's name.
    name: String,
    /// The words that open it.
    words: String,
}

fn draw(ui: &Ui, offer: Offer, local: &Local<Copying>) -> Html {
    let speech = &ui.speech;
    let copying = local.get();
    let is_due = offer == Offer::Always || ui.state.offers_copy();
    let began = copying.busy || copying.saved.is_some() || copying.failed.is_some();
    if !is_due && !began {
        return html! {};
    }
    let save = {
        let (ui, local) = (ui.clone(), local.clone());
        Callback::from(move |_: MouseEvent| {
            if local.get().busy {
                return;
            }
            local.change(|copying| (copying.busy, copying.failed) = (true, None));
            let local = local.clone();
            ui.run(move |app| async move {
                let made = make(&app).await;
                local.change(move |copying| {
                    copying.busy = false;
                    match made {
                        Ok(saved) => copying.saved = Some(saved),
                        Err(message) => copying.failed = Some(message),
                    }
                });
            });
        })
    };
    let later = {
        let app = ui.app.clone();
        Callback::from(move |_: MouseEvent| {
            tasks::put_copy_off(&app);
            // The button that had the focus goes away.
            platform::focus::to_element("title");
        })
    };
    let saved = copying.saved.is_some();
    html! {
        <section class="quick-copy" aria-labelledby="copy-title">
            <h2 id="copy-title">{ speech.say("copy-title") }</h2>
            if !saved {
                if ui.state.storage.mode == Some(StorageMode::Session) {
                    <p>{ speech.say("copy-visit") }</p>
                }
                <p>{ speech.say("copy-how") }</p>
            }
            <div class="live" role="status">
                if copying.busy {
                    <p>{ speech.say("save-sealing") }</p>
                } else if let Some(saved) = &copying.saved {
                    { words(speech, saved) }
                }
            </div>
            <div class="live" role="alert">
                if let Some(failed) = &copying.failed {
                    { notice(Notice {
                        kind: NoticeKind::Problem, title: Some(speech.say("save-failed-title")),
                        children: html! {
                            <>
                                <p>{ speech.say(failed) }</p>
                                <p>{ speech.say("save-failed-safe") }</p>
                            </>
                        },
                        ..Default::default()
                    }) }
                }
            </div>
            <div class="actions">
                { button(speech, Button {
                    say: if saved { "copy-again" } else { "copy-now" }, icon: Some(Icon::SAVE), onclick: save,
                    kind: if offer == Offer::Always && !saved { ButtonKind::Primary } else { ButtonKind::Secondary },
                    busy: copying.busy, ..Default::default()
                }) }
                if offer == Offer::WhenDue && !saved {
                    { button(speech, Button::quiet("copy-later", later)) }
                }
            </div>
        </section>
    }
}

/// The six words, which the user writes down by hand. A button that copies them would leave them in the clipboard,
/// where other programs can read them.
fn words(speech: &Speech, saved: &SavedCopy) -> Html {
    html! {
        <>
            <p>{ speech.say_with("copy-saved", &[("name", saved.name.as_str().into())]) }</p>
            <div class="drawn">
                <p id="copy-words">{ speech.say("copy-words") }</p>
                <p class="drawn-words" dir="ltr" translate="no" lang="" aria-labelledby="copy-words">
                    for (index, word) in saved.words.split_inclusive('-').enumerate() {
                        <span key={index}>{ word.to_owned() }</span>
                    }
                </p>
            </div>
            <p>{ speech.say("copy-write") }</p>
        </>
    }
}

/// Makes and saves the copy. Returns what was saved, or the message that says why it failed.
async fn make(app: &Rc<App>) -> Result<SavedCopy, String> {
    let state = app.state();
    let (Some(data), Some(library)) = (&state.people.current, state.library()) else {
        return Err(ImportError::Empty.message());
    };
    let Some(words) = state.copies.words.clone().or_else(platform::sealing::draw_passphrase) else {
        return Err("save-pass-failed".to_owned());
    };
    let now = app.platform().now();
    let held = tasks::begin_copy(app);
    let file = export(data, &library, &Selection::everything(data, &library), now);
    let bytes = ready_plain(&file).map_err(|refusal| refusal.message())?;
    let sealed = platform::sealing::seal(&bytes, &words).await.map_err(|refusal| refusal.message())?;
    let name = file_name(FileShape::Plain, true, platform::files::local(now));
    if !platform::files::download(&name, "application/octet-stream", &sealed) {
        return Err("save-failed-browser".to_owned());
    }
    tasks::copy_was_saved(app, held, words.clone()).await;
    Ok(SavedCopy { name, words })
}
