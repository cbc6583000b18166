//! `#/components`: every part of the design system with named examples, in either direction of writing.
//!
//! Examples have the words of the app or plain text of their own, which nobody has to translate: this page is for
//! people who work on the app, and for the tests that check it.

use yew::prelude::*;

use crate::app::{Saving, StorageMode};
use crate::domain::{Answer, Theme};
use crate::store::StoreError;
use crate::ui::art;
use crate::ui::components::{
    BarPart, BarRow, Button, ButtonKind, Card, Check, Choice, ChoiceOption, Dialog, Drawing, FieldKind, FileDrop, Icon,
    KeySize, LinkTo, Notice, NoticeKind, Page, Pictograms, RingKey, RingSize, Select, TextField, answer_buttons, bars,
    button, card, check, checks, chips, choice, disclosure, empty, file_drop, key_mark, key_ring, leave, link_to,
    notice, other_text, page, pictogram, progress, saved, select, steps, tag, text_field, toast, user_text,
    with_local_state,
};
use crate::ui::context::Ui;
use crate::ui::speech::Speech;

const COMPETENCES: [&str; 8] = [
    "mother-tongue",
    "foreign-languages",
    "maths-science-technology",
    "digital",
    "learning-to-learn",
    "social-civic",
    "initiative",
    "culture",
];

/// The page of examples.
pub fn gallery_page(ui: &Ui) -> Html {
    let ui = ui.clone();
    with_local_state(move |fields| {
        let screen = ui.speech.first.language().dir.name();
        let dir = fields.find("dir").map_or(screen, AttrValue::as_str);
        let turn = {
            let (fields, to) = (fields.clone(), if dir == "rtl" { "ltr" } else { "rtl" });
            Callback::from(move |_: MouseEvent| fields.set("dir", to))
        };
        let children = html! {
            <>
                <p>
                    <button type="button" id="turn" class="button" aria-pressed={if dir == "rtl" { "true" } else { "false" }}
                        onclick={turn}>
                        { "Right to left" }
                    </button>
                </p>
                <div class="gallery" dir={dir.to_owned()}>
                    for (name, example) in examples(&ui.speech, &ui.drawings) {
                        <section key={name} class="gallery-part">
                            <h2>{ name }</h2>
                            { example }
                        </section>
                    }
                </div>
            </>
        };
        let back = Some(("#/".to_owned(), "nav-home"));
        page(&ui.speech, Page { title: html! { "Components" }, wide: true, back, children, ..Default::default() })
    })
}

/// The examples by name.
pub fn examples(speech: &Speech, drawings: &Pictograms) -> Vec<(&'static str, Html)> {
    vec![
        ("KeyRing", key_ring(&ring([9, 4, 6, 2, 7, 5, 0, 3], 9), RingSize::Large, false)),
        ("KeyRing, not begun", key_ring(&ring([0; 8], 0), RingSize::Small, true)),
        ("KeyRing, full", key_ring(&ring([9; 8], 9), RingSize::Small, true)),
        ("KeyMark", marks()),
        ("AnswerButtons", answer_buttons(speech, Some(Answer::OnMyOwn), true, &Callback::noop())),
        ("ThemeRing", themes()),
        ("Bars", eight_bars(speech)),
        ("Button", buttons(speech)),
        ("LinkTo", links(speech)),
        ("Choice", one_of_two(speech)),
        ("Checks", ticks(speech)),
        ("Chips", filter(speech)),
        ("TextField", fields(speech)),
        ("Select", list(speech)),
        ("FileDrop", file(speech)),
        ("Notice", notices(speech)),
        ("OtherText", other_text(speech, "First line\nسطر دوم، به فارسی", Callback::noop(), Callback::noop())),
        ("Toast", toast(speech, "evidence-deleted", Some(("undo", Callback::noop())), Callback::noop())),
        ("Saved", all_saved(speech)),
        ("Progress", how_far(speech)),
        ("Card", cards(speech)),
        ("Disclosure", disclosure(speech.say("keep-title"), true, html! { <p>{ speech.say("keep-lead") }</p> })),
        ("Dialog", question(speech)),
        ("Leave", leave(speech, None)),
        ("Empty", nothing_yet(speech)),
        ("Icon", icons()),
        ("Pictogram", pictures(drawings)),
        ("UserText", html! { <p>{ user_text("First line\nسطر دوم، به فارسی") }</p> }),
    ]
}

fn filter(speech: &Speech) -> Html {
    let options = [ChoiceOption::new("all", "setting-work"), ChoiceOption::new("b", "proof-photo")];
    chips(speech, "setting-home", &options, "all", &Callback::noop())
}

fn list(speech: &Speech) -> Html {
    let options =
        vec![("pl".into(), "Polski".into(), Some("pl".into())), ("fa".into(), "فارسی".into(), Some("fa".into()))];
    select(speech, Select { id: "g-select", label: "second-label", value: "fa", options, ..Default::default() })
}

fn file(speech: &Speech) -> Html {
    let (say, hint) = ("choose-file", "keep-watched");
    file_drop(speech, FileDrop { id: "g-file", onfile: Callback::noop(), say, hint })
}

fn all_saved(speech: &Speech) -> Html {
    let of_device = [Saving::Writing, Saving::Saved, Saving::Failed(StoreError::Full)];
    let all = of_device
        .into_iter()
        .map(|saving| (saving, StorageMode::Device))
        .chain([(Saving::Saved, StorageMode::Session)]);
    html! {
        for (saving, storage_mode) in all {
            { saved(speech, &saving, Some(storage_mode)) }
        }
    }
}

fn how_far(speech: &Speech) -> Html {
    let words = speech.say_with("start-step", &[("n", 5_usize.into()), ("of", 9_usize.into())]);
    html! { <>{ progress(4, 9, words) }{ steps(speech, 2, 3, "start-step") }</> }
}

fn cards(speech: &Speech) -> Html {
    let key = key_mark("digital", 5, KeySize::Medium);
    let link = Some("#/components".to_owned());
    html! {
        <>
            { card(Card { hue: "digital", href: link, title: Some(speech.say("digital")), children: key }) }
            { card(Card { title: Some(speech.say("what-title")), children: html! { <p>{ speech.say("what-lead") }</p> },
                        ..Default::default() }) }
            <p>{ tag("culture", speech.say("culture.short")) }{ " " }{ tag("", speech.say("setting-work")) }</p>
        </>
    }
}

fn nothing_yet(speech: &Speech) -> Html {
    html! {
        for drawing in Drawing::ALL {
            { empty(speech, drawing, "keep-lead", Html::default()) }
        }
    }
}

fn icons() -> Html {
    html! {
        <p class="gallery-line">
            for (index, icon) in Icon::ALL.into_iter().enumerate() {
                <span key={index}>{ icon.draw() }</span>
            }
        </p>
    }
}

fn pictures(drawings: &Pictograms) -> Html {
    html! {
        <p class="gallery-line">
            for name in ["pill", "ear", "note-pencil", "megaphone"] {
                <key={name}>{ pictogram(name, drawings) }</>
            }
        </p>
    }
}

fn ring(teeth: [usize; 8], answered: usize) -> Vec<RingKey> {
    let key = |(competence, teeth): (&&'static str, usize)| RingKey {
        competence: (*competence).to_owned(),
        label: competence.replace('-', " ").into(),
        teeth,
        answered,
        href: "#/components".to_owned(),
        described: format!("{teeth} / 9").into(),
    };
    COMPETENCES.iter().zip(teeth).map(key).collect()
}

fn marks() -> Html {
    html! {
        <div class="gallery-line">
            for (index, competence) in COMPETENCES.into_iter().enumerate() {
                <span key={competence}>
                    { key_mark(competence, 0, KeySize::Small) }
                    { key_mark(competence, index + 1, KeySize::Medium) }
                </span>
            }
            { key_mark("learning-to-learn", 9, KeySize::Large) }
        </div>
    }
}

fn themes() -> Html {
    let values = [Some(4.5), Some(2.0), None, Some(5.0), Some(1.0), Some(3.25)];
    let names = ["Practical", "Finding out", "Creative", "Helping", "Leading, selling", "Keeping order"];
    let keys = Theme::ALL.into_iter().zip(values).zip(names);
    let all = keys.map(|((theme, value), name)| art::ThemeKey { theme, value, name: name.to_owned() });
    let all: Vec<_> = all.collect();
    html! {
        <>
            { art::theme_ring(&all) }
            for art::ThemeKey { theme, value, .. } in all.iter() {
                <p key={theme.letter()}>{ art::theme_mark(*theme) }{ art::theme_bar(*value) }</p>
            }
        </>
    }
}

fn eight_bars(speech: &Speech) -> Html {
    use BarPart::{NotYet, OnMyOwn, Open, ShownOthers, WithHelp};
    let row = |hue: &str, parts: Vec<(BarPart, usize)>, total: usize| BarRow {
        label: speech.say(hue),
        href: Some("#/components".to_owned()),
        words: format!("{total}").into(),
        parts,
        total,
        hue: hue.to_owned(),
    };
    let rows = [
        row("digital", vec![(ShownOthers, 2), (OnMyOwn, 3), (WithHelp, 2), (NotYet, 2)], 9),
        row("foreign-languages", vec![(ShownOthers, 4), (OnMyOwn, 9), (WithHelp, 3)], 18),
    ];
    let legend = [
        (ShownOthers, "answer-shown-others"),
        (OnMyOwn, "answer-on-my-own"),
        (WithHelp, "answer-with-help"),
        (NotYet, "answer-not-yet"),
        (Open, "answer-skipped"),
    ];
    bars(speech, &rows, &legend)
}

fn buttons(speech: &Speech) -> Html {
    html! {
        <p class="actions">
            { button(speech, Button {
                say: "go-on", kind: ButtonKind::Primary, icon: Some(Icon::NEXT), ..Default::default()
            }) }
            { button(speech, Button { say: "edit", icon: Some(Icon::EDIT), ..Default::default() }) }
            { button(speech, Button { say: "cancel", kind: ButtonKind::Quiet, ..Default::default() }) }
            { button(speech, Button {
                say: "delete", kind: ButtonKind::Danger, icon: Some(Icon::DELETE), ..Default::default()
            }) }
            { button(speech, Button { say: "save", disabled: true, ..Default::default() }) }
            { button(speech, Button { say: "save", busy: true, ..Default::default() }) }
            { button(speech, Button { say: "print", pressed: Some(true), ..Default::default() }) }
        </p>
    }
}

fn links(speech: &Speech) -> Html {
    html! {
        <p class="actions">
            { link_to(speech, LinkTo::primary("go-on", "#/components".to_owned())) }
            { link_to(speech, LinkTo {
                icon: Some(Icon::COMPARE),
                ..LinkTo::secondary("nav-results", "#/components".to_owned())
            }) }
            { link_to(speech, LinkTo::quiet("nav-about", "#/components".to_owned())) }
            { link_to(speech, LinkTo::new("nav-home", "#/components".to_owned())) }
            { link_to(speech, LinkTo { current: true, ..LinkTo::new("nav-evidence", "#/components".to_owned()) }) }
        </p>
    }
}

fn one_of_two(speech: &Speech) -> Html {
    choice(
        speech,
        Choice {
            name: "g-keep",
            legend: "keep-legend",
            value: "device",
            optional: true,
            options: vec![
                ChoiceOption::new("device", "keep-device").hint("keep-device-hint"),
                ChoiceOption::new("visit", "keep-visit").hint("keep-visit-hint"),
            ],
            ..Default::default()
        },
    )
}

fn ticks(speech: &Speech) -> Html {
    let options = ["setting-home", "setting-work"].map(|value| (value, speech.say(value))).to_vec();
    html! {
        <>
            { checks(speech, "what-title", options, &["setting-work"], &Callback::noop()) }
            { check(Check { id: "g-check", label: speech.say("proof-photo"), ..Default::default() }) }
        </>
    }
}

fn fields(speech: &Speech) -> Html {
    html! {
        <>
            { text_field(speech, TextField {
                id: "g-name", label: "nickname-label", hint: Some("nickname-hint"), value: "Shirin", optional: true,
                ..Default::default()
            }) }
            { text_field(speech, TextField {
                id: "g-wrong", label: "nickname-label", error: Some(("keep-missing", vec![])), ..Default::default()
            }) }
            { text_field(speech, TextField {
                id: "g-long", label: "nav-evidence",
                value: "I repaired the tap in our kitchen.\nشیر آب را درست کردم.", rows: Some(4), ..Default::default()
            }) }
            { text_field(speech, TextField {
                id: "g-hidden", label: "save-pass-label", value: "copper lamp", kind: FieldKind::Hidden, ..Default::default()
            }) }
        </>
    }
}

fn notices(speech: &Speech) -> Html {
    let kinds = [NoticeKind::Info, NoticeKind::Good, NoticeKind::Warning, NoticeKind::Problem];
    html! {
        for kind in kinds {
            <key={format!("{kind:?}")}>{ notice(Notice {
                kind, title: Some(speech.say("keep-title")), children: html! { <p>{ speech.say("keep-lead") }</p> },
                ..Default::default()
            }) }</>
        }
    }
}

fn question(speech: &Speech) -> Html {
    let speech = speech.clone();
    with_local_state(move |fields| {
        let cancel = fields.flag_setter("open", false);
        let actions = button(&speech, Button::new("cancel", cancel));
        html! {
            <>
                { button(&speech, Button {
                    id: Some("g-open"),
                    ..Button::new("delete", fields.flag_setter("open", true))
                }) }
                <Dialog speech={speech.clone()} title={speech.say("keep-title")} open={fields.is("open")}
                    onclose={fields.flag_setter("open", false)} {actions}>
                    <p>{ speech.say("keep-watched") }</p>
                </Dialog>
            </>
        }
    })
}
