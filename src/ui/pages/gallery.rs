//! `#/components`: every part of the design system with named examples, in either direction of writing.
//!
//! Examples have the words of the app or plain text of their own, which nobody has to translate: this page is for
//! people who work on the app, and for the tests that look at it.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::Answer;
use crate::i18n::Direction;
use crate::ui::components::{
    AnswerButtons, AnswerOption, BarPart, BarRow, Bars, Button, ButtonKind, Card, Check, CheckOption, Checks, Chips,
    Choice, ChoiceOption, Dialog, Disclosure, Drawing, Empty, FileDrop, Icon, KeyMark, KeyRing, KeySize, LinkKind,
    LinkTo, Notice, NoticeKind, Page, Pictogram, Pictograms, Progress, RingKey, RingSize, Saved, SavedState, Say,
    Select, Steps, Tag, TextField, Toast, UserText,
};
use crate::ui::speech::use_speech;

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
#[component]
pub fn GalleryPage() -> Html {
    let screen = use_speech().first.language().dir;
    let rtl = use_state_eq(|| screen == Direction::Rtl);
    let onclick = {
        let rtl = rtl.clone();
        Callback::from(move |_: MouseEvent| rtl.set(!*rtl))
    };
    let drawings = use_context::<Rc<Pictograms>>().unwrap_or_default();
    html! {
        <Page title={html! { "Components" }} wide={true} back={Some((AttrValue::from("#/"), AttrValue::from("nav-home")))}>
            <p>
                <button type="button" id="turn" class="button" aria-pressed={if *rtl { "true" } else { "false" }} {onclick}>
                    { "Right to left" }
                </button>
            </p>
            <div class="gallery" dir={if *rtl { "rtl" } else { "ltr" }}>
                for (name, example) in examples(&drawings) {
                    <section key={name} class="gallery-part">
                        <h2>{ name }</h2>
                        { example }
                    </section>
                }
            </div>
        </Page>
    }
}

fn quiet<T>() -> Callback<T> {
    Callback::from(|_| ())
}

fn examples(drawings: &Rc<Pictograms>) -> Vec<(&'static str, Html)> {
    vec![
        ("KeyRing", html! { <KeyRing keys={ring([9, 4, 6, 2, 7, 5, 0, 3], 9)} /> }),
        ("KeyRing, not begun", html! { <KeyRing keys={ring([0; 8], 0)} size={RingSize::Small} bare={true} /> }),
        ("KeyRing, full", html! { <KeyRing keys={ring([9; 8], 9)} size={RingSize::Small} bare={true} /> }),
        ("KeyMark", marks()),
        (
            "AnswerButtons",
            html! { <AnswerButtons answers={answers()} chosen={Some(Answer::OnMyOwn)} onanswer={quiet()} /> },
        ),
        ("Bars", bars()),
        ("Button", buttons()),
        ("LinkTo", links()),
        ("Choice", choice()),
        ("Checks", checks()),
        (
            "Chips",
            html! {
                <Chips legend="setting-home" value="all" onchange={quiet()}
                    options={vec![ChoiceOption::new("all", "setting-work"), ChoiceOption::new("b", "proof-photo")]} />
            },
        ),
        ("TextField", fields()),
        (
            "Select",
            html! {
                <Select id="g-select" label="second-label" value="fa" onchange={quiet()}
                    options={vec![("pl".into(), "Polski".into(), Some("pl".into())), ("fa".into(), "فارسی".into(), Some("fa".into()))]} />
            },
        ),
        ("FileDrop", html! { <FileDrop id="g-file" onfile={quiet()} /> }),
        ("Notice", notices()),
        (
            "Toast",
            html! {
                <Toast say="evidence-deleted" action={Some((AttrValue::from("undo"), quiet()))} onclose={quiet()} />
            },
        ),
        (
            "Saved",
            html! {
                <>
                    <Saved state={SavedState::Saving} />
                    <Saved state={SavedState::Saved} />
                    <Saved state={SavedState::Failed} />
                </>
            },
        ),
        (
            "Progress",
            html! {
                <>
                    <Progress done={4} total={9} say="start-step" args={vec![("n", 5_usize.into()), ("of", 9_usize.into())]} />
                    <Steps now={2} total={3} say="start-step" args={vec![("n", 2_usize.into()), ("of", 3_usize.into())]} />
                </>
            },
        ),
        (
            "Card",
            html! {
                <>
                    <Card hue="digital" href={Some(AttrValue::from("#/components"))} title={html! { <Say id="digital" /> }}>
                        <KeyMark competence="digital" teeth={5} />
                    </Card>
                    <Card title={html! { <Say id="what-title" /> }}><p><Say id="what-lead" /></p></Card>
                    <p><Tag hue="culture"><Say id="culture.short" /></Tag>{ " " }<Tag><Say id="setting-work" /></Tag></p>
                </>
            },
        ),
        (
            "Disclosure",
            html! {
                <Disclosure summary={html! { <Say id="keep-title" /> }} open={true}><p><Say id="keep-lead" /></p></Disclosure>
            },
        ),
        ("Dialog", html! { <DialogExample /> }),
        (
            "Empty",
            html! {
                for drawing in Drawing::ALL {
                    <Empty {drawing} say="keep-lead" />
                }
            },
        ),
        (
            "Icon",
            html! {
                <p class="gallery-line">
                    for icon in Icon::ALL {
                        <span key={format!("{icon:?}")}>{ icon.draw() }</span>
                    }
                </p>
            },
        ),
        (
            "Pictogram",
            html! {
                <p class="gallery-line">
                    for name in ["pill", "ear", "note-pencil", "newspaper"] {
                        <Pictogram key={name} {name} drawings={drawings.clone()} />
                    }
                </p>
            },
        ),
        ("UserText", html! { <p><UserText text={"First line\nسطر دوم، به فارسی"} /></p> }),
    ]
}

fn ring(teeth: [usize; 8], answered: usize) -> Vec<RingKey> {
    let key = |(competence, teeth): (&&'static str, usize)| RingKey {
        competence: AttrValue::from(*competence),
        label: AttrValue::from(competence.replace('-', " ")),
        teeth,
        answered,
        href: Some(AttrValue::from("#/components")),
        described: format!("{teeth} / 9").into(),
    };
    COMPETENCES.iter().zip(teeth).map(key).collect()
}

fn marks() -> Html {
    html! {
        <div class="gallery-line">
            for (index, competence) in COMPETENCES.into_iter().enumerate() {
                <span key={competence}>
                    <KeyMark {competence} size={KeySize::Small} />
                    <KeyMark {competence} teeth={index + 1} />
                </span>
            }
            <KeyMark competence="learning-to-learn" teeth={9} size={KeySize::Large} />
        </div>
    }
}

fn answers() -> Vec<AnswerOption> {
    let option = |(answer, key): (&Answer, &'static str)| AnswerOption {
        value: *answer,
        say: format!("answer-{}", answer.name()).into(),
        key: key.into(),
    };
    Answer::SCALE.iter().zip(["1", "2", "3", "4"]).map(option).collect()
}

fn bars() -> Html {
    let row = |hue: &'static str, parts: Vec<(BarPart, usize)>, total: usize| BarRow {
        label: html! { <Say id={hue} /> },
        href: Some(AttrValue::from("#/components")),
        words: html! { { parts.iter().map(|(part, n)| format!("{part:?} {n}")).collect::<Vec<_>>().join(", ") } },
        parts,
        total,
        hue: hue.into(),
    };
    use BarPart::{NotYet, OnMyOwn, Open, ShownOthers, WithHelp};
    html! {
        <Bars rows={vec![
                row("digital", vec![(ShownOthers, 2), (OnMyOwn, 3), (WithHelp, 2), (NotYet, 2)], 9),
                row("foreign-languages", vec![(ShownOthers, 4), (OnMyOwn, 9), (WithHelp, 3)], 18),
            ]}
            legend={vec![(ShownOthers, AttrValue::from("answer-shown-others")), (OnMyOwn, "answer-on-my-own".into()),
                (WithHelp, "answer-with-help".into()), (NotYet, "answer-not-yet".into()), (Open, "answer-skipped".into())]} />
    }
}

fn buttons() -> Html {
    html! {
        <p class="actions">
            <Button say="go-on" kind={ButtonKind::Primary} onclick={quiet()} icon={Some(Icon::Next)} />
            <Button say="edit" onclick={quiet()} icon={Some(Icon::Edit)} />
            <Button say="cancel" kind={ButtonKind::Quiet} onclick={quiet()} />
            <Button say="delete" kind={ButtonKind::Danger} onclick={quiet()} icon={Some(Icon::Delete)} />
            <Button say="save" onclick={quiet()} disabled={true} />
            <Button say="save" onclick={quiet()} busy={true} />
            <Button say="print" onclick={quiet()} pressed={Some(true)} />
        </p>
    }
}

fn links() -> Html {
    html! {
        <p class="actions">
            <LinkTo href="#/components" say="go-on" kind={LinkKind::Primary} />
            <LinkTo href="#/components" say="nav-results" kind={LinkKind::Secondary} icon={Some(Icon::Compare)} />
            <LinkTo href="#/components" say="nav-about" kind={LinkKind::Quiet} />
            <LinkTo href="#/components" say="nav-home" />
            <LinkTo href="#/components" say="nav-evidence" current={true} />
        </p>
    }
}

fn choice() -> Html {
    html! {
        <Choice name="g-keep" legend="keep-legend" value={Some(AttrValue::from("device"))} onchange={quiet()} optional={true}
            options={vec![ChoiceOption::new("device", "keep-device").hint("keep-device-hint"),
                ChoiceOption::new("visit", "keep-visit").hint("keep-visit-hint")]} />
    }
}

fn checks() -> Html {
    let option = |value: &'static str| CheckOption { value: value.into(), label: html! { <Say id={value} /> } };
    html! {
        <>
            <Checks legend="what-title" checked={vec![AttrValue::from("setting-work")]} onchange={quiet()}
                options={vec![option("setting-home"), option("setting-work")]} />
            <Check id="g-check" label={html! { <Say id="proof-photo" /> }} checked={false} onchange={quiet()} />
        </>
    }
}

fn fields() -> Html {
    html! {
        <>
            <TextField id="g-name" label="nickname-label" hint={Some(AttrValue::from("nickname-hint"))} value="Shirin"
                oninput={quiet()} optional={true} />
            <TextField id="g-wrong" label="nickname-label" value="" oninput={quiet()}
                error={Some((AttrValue::from("keep-missing"), vec![]))} />
            <TextField id="g-long" label="nav-evidence" value={"I repaired the tap in our kitchen.\nشیر آب را درست کردم."}
                oninput={quiet()} rows={Some(4)} />
        </>
    }
}

fn notices() -> Html {
    let kinds = [NoticeKind::Info, NoticeKind::Good, NoticeKind::Warning, NoticeKind::Problem];
    html! {
        for kind in kinds {
            <Notice key={format!("{kind:?}")} {kind} title={html! { <Say id="keep-title" /> }}><p><Say id="keep-lead" /></p></Notice>
        }
    }
}

#[component]
fn DialogExample() -> Html {
    let open = use_state_eq(|| false);
    let set = |to: bool| {
        let open = open.clone();
        move || open.set(to)
    };
    let (show, hide, cancel) = (set(true), set(false), set(false));
    html! {
        <>
            <Button id={Some(AttrValue::from("g-open"))} say="delete" onclick={Callback::from(move |_: MouseEvent| show())} />
            <Dialog title={html! { <Say id="keep-title" /> }} open={*open} onclose={Callback::from(move |()| hide())}
                actions={html! { <Button say="cancel" onclick={Callback::from(move |_: MouseEvent| cancel())} /> }}>
                <p><Say id="keep-watched" /></p>
            </Dialog>
        </>
    }
}
