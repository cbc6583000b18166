//! A sealed file that asks for its passphrase.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{LockedFile, Stage, Why};
use crate::platform;
use crate::profile_file::{ImportError, import_in_steps, passphrase};
use crate::ui::components::{
    Button, Check, FieldKind, Icon, Page, SayArgs, TextField, button, check, page, text_field,
};
use crate::ui::speech::Speech;

/// After how many tries the app says that the file itself may be damaged.
const TRIES_BEFORE_DOUBT: usize = 3;

#[derive(Properties, PartialEq)]
pub struct LockedProps {
    pub speech: Speech,
    pub file: Rc<LockedFile>,
    /// Called with what came out of the file.
    pub onopened: Callback<Stage>,
    pub onclose: Callback<()>,
}

#[component]
pub fn Locked(props: &LockedProps) -> Html {
    let speech = &props.speech;
    let typed = use_state(String::new);
    let is_shown = use_state_eq(|| false);
    let is_caps = use_state_eq(|| false);
    let is_busy = use_state_eq(|| false);
    let tries = use_state_eq(|| 0_usize);
    let missing = use_state_eq(|| false);
    let failed = use_state_eq(|| None::<ImportError>);
    let here = use_memo((), |()| Cell::new(true));
    {
        let here = here.clone();
        use_effect_with((), move |()| move || here.set(false));
    }
    let open = {
        let (typed, is_busy, tries, missing, failed) =
            (typed.clone(), is_busy.clone(), tries.clone(), missing.clone(), failed.clone());
        let (here, file, onopened) = (here.clone(), props.file.clone(), props.onopened.clone());
        Callback::from(move |()| {
            let passphrase = (*typed).clone();
            let is_missing = passphrase.trim().is_empty();
            missing.set(is_missing);
            failed.set(None);
            if is_missing || *is_busy {
                platform::focus::into_view("passphrase");
                return;
            }
            is_busy.set(true);
            let (is_busy, tries, failed) = (is_busy.clone(), tries.clone(), failed.clone());
            let (here, file, onopened) = (here.clone(), file.clone(), onopened.clone());
            spawn_local(async move {
                let outcome = match platform::sealing::unseal(file.sealed.bytes(), &passphrase).await {
                    Ok(bytes) => Ok(import_in_steps(&bytes, file.opened + 1, platform::pause).await),
                    Err(refusal) => Err(refusal),
                };
                if !here.get() {
                    return;
                }
                is_busy.set(false);
                match outcome {
                    Ok(imported) => onopened.emit(Stage::of(file.name.clone(), file.opened + 1, imported)),
                    // After these two the user can try again; the file stays.
                    Err(refusal @ (ImportError::WrongPassphrase | ImportError::SealingFailed)) => {
                        tries.set(*tries + 1);
                        failed.set(Some(refusal));
                        platform::focus::into_view("passphrase");
                    }
                    Err(refusal) => {
                        onopened.emit(Stage::Refused { name: file.name.clone(), why: Why::Refused(refusal) })
                    }
                }
            });
        })
    };
    let oninput = {
        let (typed, missing, failed) = (typed.clone(), missing.clone(), failed.clone());
        Callback::from(move |text: String| {
            missing.set(false);
            failed.set(None);
            typed.set(text);
        })
    };
    let onkeydown = {
        let (is_caps, open) = (is_caps.clone(), open.clone());
        Callback::from(move |event: KeyboardEvent| {
            is_caps.set(event.get_modifier_state("CapsLock"));
            let in_field =
                event.target_dyn_into::<web_sys::HtmlInputElement>().is_some_and(|input| input.id() == "passphrase");
            // An Enter that ends a composition chooses a word, and some browsers report it only by its old number.
            let composes = event.is_composing() || event.key_code() == 229;
            if event.key() == "Enter" && in_field && !composes {
                event.prevent_default();
                open.emit(());
            }
        })
    };
    let show = {
        let is_shown = is_shown.clone();
        Callback::from(move |on: bool| is_shown.set(on))
    };
    // A drawn passphrase opens the file in whichever way it is written. In any other passphrase each sign counts, which
    // only needs to be said if it did not open the file.
    let hint = (failed.is_some() && !passphrase::was_drawn(&typed)).then_some("open-pass-field-hint");
    let refused = failed.as_ref().map(|refusal| (refusal.message(), refusal.args()));
    let error = match &refused {
        Some((message, args)) => Some((message.as_str(), args.clone())),
        None => missing.then(|| ("open-pass-missing", SayArgs::new())),
    };
    let (title, lead) = match props.file.opened {
        0 => ("open-pass-title", "open-pass-lead"),
        _ => ("open-pass-inside-title", "open-pass-inside-lead"),
    };
    page(
        speech,
        Page {
            title: speech.say(title),
            lead: Some(speech.say_with(lead, &[("name", props.file.name.clone().into())])),
            children: html! {
                <>
                    <div class="passphrase" {onkeydown}>
                        { text_field(speech, TextField {
                            id: "passphrase", label: "open-pass-field", hint, value: &typed, oninput, error,
                            maxlength: Some(1000), kind: if *is_shown { FieldKind::Seen } else { FieldKind::Hidden },
                            ..Default::default()
                        }) }
                        { check(Check {
                            id: "passphrase-show", label: speech.say("save-pass-show"), checked: *is_shown,
                            onchange: show, ..Default::default()
                        }) }
                    </div>
                    <div class="live" role="status">
                        if *is_caps {
                            <p>{ Icon::WARNING.draw() }{ speech.say("open-pass-caps") }</p>
                        }
                        if *is_busy {
                            <p>{ speech.say("open-unlocking") }</p>
                        } else if *tries > 0 {
                            <p>{ speech.say_with("open-pass-tries", &[("count", (*tries).into())]) }</p>
                            // A damaged beginning looks the same as a wrong passphrase.
                            if *tries >= TRIES_BEFORE_DOUBT {
                                <p>{ speech.say("open-pass-or-damaged") }</p>
                            }
                        }
                    </div>
                    <div class="actions">
                        { button(speech, Button {
                            busy: *is_busy,
                            ..Button::primary("open-unlock", open.reform(|_: MouseEvent| ()))
                        }) }
                        { button(speech, Button::quiet("open-cancel", props.onclose.reform(|_: MouseEvent| ()))) }
                    </div>
                </>
            },
            ..Default::default()
        },
    )
}
