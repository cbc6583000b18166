//! Opening a profile file: reading it on this device, looking at it, and adding it only if the user asks for that.
//!
//! **Invariant: an opened file is only in this component.** Leaving the page or closing the file forgets it; only the
//! buttons that say so hand it to a task.

mod differences;
mod locked;
mod shown;
mod what_now;

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::app::{Route, tasks};
use crate::domain::ProfileData;
use crate::platform;
use crate::platform::files::ReadError;
use crate::profile_file::limits::MAX_BYTES;
use crate::profile_file::{
    Document, ImportError, ImportWarning, Imported, Opened, ProfileFile, Sealed, import_in_steps,
};
use crate::ui::components::{FileDrop, Icon, LinkTo, Notice, NoticeKind, Page, file_drop, link_to, notice, page};
use crate::ui::context::{Ui, UiProps};
use crate::ui::pages::refused;
use crate::ui::speech::Speech;
use locked::Locked;

/// A file on the screen.
#[derive(Debug, PartialEq)]
struct OpenFile {
    name: String,
    file: ProfileFile,
    notes: Vec<ImportWarning>,
    /// What is shown of it, once it was drawn: sorting a large file takes as long as drawing it.
    seen: OnceCell<Rc<Document>>,
}

/// A file that waits for its passphrase.
#[derive(Debug, PartialEq)]
struct LockedFile {
    name: String,
    sealed: Sealed,
    /// How many seals around it were opened already.
    opened: usize,
}

/// Why there is nothing to show.
#[derive(Clone, Debug, PartialEq)]
enum Why {
    Refused(ImportError),
    Unreadable,
}

/// The stages of opening a file.
#[derive(Clone, Debug, PartialEq)]
enum Stage {
    /// Waiting for a file; the value says whether one was just closed.
    Choosing { is_closed: bool },
    /// A file is being read.
    Reading,
    /// A file was refused.
    Refused { name: String, why: Why },
    /// A file waits for its passphrase.
    Locked(Rc<LockedFile>),
    /// A file is on the screen.
    Shown(Rc<OpenFile>),
}

impl Stage {
    /// Distinguishes the stages for which the focus has to be moved.
    fn number(&self) -> usize {
        match self {
            Stage::Choosing { .. } => 0,
            Stage::Reading => 1,
            Stage::Refused { .. } => 2,
            Stage::Shown(_) => 3,
            // A file inside a file is another one to ask for.
            Stage::Locked(file) => 4 + file.opened,
        }
    }

    /// What the bytes turned out to be, after so many seals were opened.
    fn of(name: String, opened: usize, imported: Result<Opened, ImportError>) -> Self {
        match imported {
            Ok(Opened::Profile(Imported { file, notes })) => {
                Stage::Shown(Rc::new(OpenFile { name, file, notes, seen: OnceCell::new() }))
            }
            Ok(Opened::Sealed(sealed)) => Stage::Locked(Rc::new(LockedFile { name, sealed, opened })),
            Err(refusal) => Stage::Refused { name, why: Why::Refused(refusal) },
        }
    }
}

/// The page on which a file is opened.
pub fn open_file_page(ui: &Ui) -> Html {
    html! { <OpenFilePage ui={ui.clone()} /> }
}

/// Opening a file.
#[component]
pub fn OpenFilePage(props: &UiProps) -> Html {
    let ui = &props.ui;
    let speech = &ui.speech;
    let stage = use_state_eq(|| Stage::Choosing { is_closed: false });
    // The user can choose files faster than they are read: only the last one counts.
    let round = use_memo((), |()| Cell::new(0_u32));
    let is_first = use_mut_ref(|| true);
    use_effect_with(stage.number(), move |number| {
        if !is_first.replace(false) && *number != 1 {
            platform::focus::to_heading();
        }
    });
    // The profile of this device that the file is of, if there is one.
    let whose = use_state_eq(|| None::<Rc<ProfileData>>);
    {
        let (app, stage, whose, round) = (ui.app.clone(), stage.clone(), whose.clone(), round.clone());
        use_effect_with((round.get(), stage.number()), move |(mine, _)| {
            whose.set(None);
            if let Stage::Shown(file) = &*stage {
                let (file, mine) = (file.clone(), *mine);
                spawn_local(async move {
                    let found = tasks::whose_file(&app, &file.file).await;
                    if round.get() == mine {
                        whose.set(found);
                    }
                });
            }
        });
    }
    use_effect_with((), |()| {
        let listeners = refuse_drops();
        move || drop(listeners)
    });
    let onfile = {
        let (stage, round) = (stage.clone(), round.clone());
        Callback::from(move |file: web_sys::File| {
            round.set(round.get() + 1);
            let (stage, round, mine) = (stage.clone(), round.clone(), round.get());
            stage.set(Stage::Reading);
            spawn_local(async move {
                let name = short(&file.name());
                let next = match platform::files::read(&file, MAX_BYTES as u64).await {
                    Ok(bytes) => Stage::of(name, 0, import_in_steps(&bytes, 0, platform::pause).await),
                    Err(ReadError::TooLarge) => Stage::Refused { name, why: Why::Refused(ImportError::TooLarge) },
                    Err(ReadError::Unreadable) => Stage::Refused { name, why: Why::Unreadable },
                };
                if round.get() == mine {
                    stage.set(next);
                }
            });
        })
    };
    let set = {
        let stage = stage.clone();
        Callback::from(move |next: Stage| stage.set(next))
    };
    let onclose = set.reform(|()| Stage::Choosing { is_closed: true });
    match &*stage {
        Stage::Locked(file) => {
            // It has a key of its own, so that nothing typed for the outer file stands in the field of the inner one.
            html! { <Locked key={file.opened} speech={speech.clone()} file={file.clone()} onopened={set} {onclose} /> }
        }
        Stage::Shown(file) => shown::shown(ui, file, (*whose).clone(), onclose),
        _ => {
            let back = if ui.state.people.current.is_some() {
                (Route::Home, "nav-home")
            } else {
                (Route::Languages, "go-back")
            };
            let back = Some((back.0.to_hash(), back.1));
            let title = html! {
                if let Stage::Refused { name, .. } = &*stage {
                    { speech.say_with("open-refused-title", &[("name", name.clone().into())]) }
                } else {
                    { speech.say("open-title") }
                }
            };
            page(
                speech,
                Page {
                    title,
                    back,
                    lead: Some(html! { if !matches!(*stage, Stage::Refused { .. }) { { speech.say("open-lead") } } }),
                    children: html! {
                        <>
                            if let Stage::Refused { why, .. } = &*stage {
                                { why_not(speech, why) }
                            }
                            <div class="live" role="status">
                                if *stage == Stage::Reading {
                                    <p>{ speech.say("open-reading") }</p>
                                } else if *stage == (Stage::Choosing { is_closed: true }) {
                                    <p class="said-good">{ Icon::CHECK.draw() }{ speech.say("open-closed") }</p>
                                }
                            </div>
                            { file_drop(speech, FileDrop { onfile, say: "open-choose", hint: "open-hint", id: "file" }) }
                            if ui.state.people.current.is_some() {
                                <p>{ link_to(speech, LinkTo::new("nav-file", Route::SaveFile.to_hash())) }</p>
                            }
                        </>
                    },
                    ..Default::default()
                },
            )
        }
    }
}

/// A file's name, made fit to stand in a sentence: short, and without invisible characters.
fn short(name: &str) -> String {
    const MAX_SHOWN_LENGTH: usize = 60;
    let name: String = name
        .chars()
        .filter(|c| !c.is_control() && !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        .collect();
    match name.char_indices().nth(MAX_SHOWN_LENGTH) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name,
    }
}

fn why_not(speech: &Speech, why: &Why) -> Html {
    notice(Notice {
        kind: NoticeKind::Problem,
        live: true,
        children: html! {
            <>
                if let Why::Refused(refusal) = why {
                    { refused::refused(speech, refusal) }
                } else {
                    <p>{ speech.say("open-unreadable") }</p>
                }
                <p>{ speech.say("open-refused-safe") }</p>
            </>
        },
        ..Default::default()
    })
}

/// If a file were dropped beside the field, the browser would leave the app and show the file.
pub(super) fn refuse_drops() -> [EventListener; 2] {
    let window = gloo::utils::window();
    ["dragover", "drop"].map(|kind| {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window, kind, options, |event| event.prevent_default())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile_file::import_unlocked;
    use crate::profile_file::limits::MAX_LOCKS;

    #[test]
    fn a_files_name_fits_into_a_sentence() {
        assert_eq!(short("notes-2026-11-21.html"), "notes-2026-11-21.html");
        assert_eq!(short("a\u{202e}lmth.exe\n"), "almth.exe");
        assert_eq!(short(&"é".repeat(61)), format!("{}…", "é".repeat(60)));
    }

    #[test]
    fn bytes_lead_to_a_stage() {
        let stage = |bytes: &[u8]| Stage::of("x".into(), 0, import_unlocked(bytes, 0)).number();
        let refused = Stage::Refused { name: String::new(), why: Why::Unreadable }.number();
        assert_eq!(stage(b""), refused);
        assert_eq!(stage(b"%PDF-1.7"), refused);
        let locked = b"age-encryption.org/v1\n-> scrypt c2FsdA 15\nbody\n--- mac\n";
        assert!(matches!(Stage::of("x".into(), 0, import_unlocked(locked, 0)), Stage::Locked(_)));
        let within = Stage::of("x".into(), 1, import_unlocked(locked, 1));
        assert!(matches!(&within, Stage::Locked(file) if file.opened == 1));
        assert_ne!(within.number(), stage(locked), "the focus moves to the inner file");
        let over = import_unlocked(locked, MAX_LOCKS);
        assert_eq!(Stage::of("x".into(), MAX_LOCKS, over).number(), refused, "there is an end to it");
    }
}
