//! The way into a competence. Only one that is asked per language has a page of its own: which languages?

use yew::prelude::*;

use crate::app::{Place, Route, tasks};
use crate::content::{Action, Section};
use crate::domain::Run;
use crate::ui::components::{Button, ButtonKind, Card, Page, Say, Select, TextField, UserText};
use crate::ui::context::use_ui;
use crate::ui::speech::use_speech;

/// Languages that are offered by name, by BCP 47 tag: the working languages of the EU, and the languages that adults
/// who came to the EU most often bring with them. Any other can be typed.
const OFFERED: [&str; 48] = [
    "am", "ar", "az", "be", "bg", "bn", "bs", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "ga", "ha",
    "hi", "hr", "hu", "hy", "it", "ka", "ku", "lt", "lv", "mt", "nl", "pa", "pl", "ps", "pt", "ro", "ru", "sk", "sl",
    "so", "sq", "sr", "sv", "sw", "ti", "tr", "uk", "ur", "zh",
];

/// What [`SectionPage`] takes.
#[derive(Properties, PartialEq)]
pub struct SectionPageProps {
    /// Where.
    pub place: Place,
}

/// Her languages, and each as a way into its statements.
#[component]
pub fn SectionPage(props: &SectionPageProps) -> Html {
    let ui = use_ui();
    let speech = use_speech();
    let listed = use_state(AttrValue::default);
    let typed = use_state(AttrValue::default);
    let Some((pack, _, run)) = ui.in_run() else { return html! {} };
    let Some(competence) = pack.competence(&props.place.competence) else {
        return html! { <Page title={html! { <Say id="not-found" /> }} back={Some((Route::Home.to_hash().into(), "nav-home".into()))} /> };
    };
    let choose = {
        let ui = ui.clone();
        Callback::from(move |languages: Vec<String>| {
            ui.run(|app| async move { tasks::act(&app, Action::ChooseLanguages(languages)).await });
        })
    };
    let with = |language: String| {
        let mut languages = run.languages.clone();
        languages.push(language);
        languages
    };
    let mut options: Vec<(AttrValue, AttrValue, Option<AttrValue>)> = OFFERED
        .iter()
        .filter(|tag| !run.languages.iter().any(|it| it == *tag))
        .map(|tag| (AttrValue::from(*tag), speech.first.language_name(tag).into(), None))
        .collect();
    options.sort_by(|a, b| ui.app.platform().intl().compare(&speech.first.language().tag, &a.1, &b.1));
    options.insert(0, (AttrValue::default(), speech.t("languages-choose").into(), None));
    let add_listed = {
        let (choose, listed) = (choose.clone(), listed.clone());
        let languages = with(listed.to_string());
        Callback::from(move |_: MouseEvent| {
            choose.emit(languages.clone());
            listed.set(AttrValue::default());
        })
    };
    let add_typed = {
        let (choose, typed) = (choose.clone(), typed.clone());
        let languages = with(typed.trim().replace(['@', '/'], " "));
        Callback::from(move |_: MouseEvent| {
            choose.emit(languages.clone());
            typed.set(AttrValue::default());
        })
    };
    let remove = |index: usize| {
        let (choose, mut languages) = (choose.clone(), run.languages.clone());
        languages.remove(index);
        Callback::from(move |_: MouseEvent| choose.emit(languages.clone()))
    };
    let sections = Section::of_competence(competence, &run);
    html! {
        <Page title={html! { <Say id="languages-title" /> }} back={Some((Route::Home.to_hash().into(), "nav-home".into()))}
            lead={html! { <Say id="languages-lead" /> }}>
            if sections.is_empty() {
                <p><Say id="languages-none" /></p>
            } else {
                <ul class="competences">
                    for (index, section) in sections.iter().enumerate() {
                        <li key={section.key()}>
                            <Card hue={competence.id.clone()}
                                href={Some(AttrValue::from(Route::Section(ui.state.place(section)).to_hash()))}
                                title={html! { <UserText text={speech.first.language_name(section.language.as_deref().unwrap_or_default())} /> }}>
                                <p class="card-status">{ progress(section, &pack, &run) }</p>
                            </Card>
                            if section.progress(&pack, &run).answered == 0 {
                                <Button say="languages-remove" kind={ButtonKind::Quiet} onclick={remove(index)}
                                    args={vec![("language", speech.first.language_name(&run.languages[index]).into())]} />
                            }
                        </li>
                    }
                </ul>
            }
            if run.languages.len() < Run::MOST_LANGUAGES {
                // Choosing alone adds nothing: by keyboard, each arrow key chooses the next one (WCAG 3.2.2).
                <div class="field-row">
                    <Select id="language-listed" label="languages-add" {options} value={(*listed).clone()}
                        onchange={let listed = listed.clone(); Callback::from(move |tag: AttrValue| listed.set(tag))} />
                    <Button say="add" onclick={add_listed} disabled={listed.is_empty()} />
                </div>
                <div class="field-row">
                    <TextField id="language-typed" label="languages-other" value={(*typed).clone()} maxlength={Some(40)}
                        oninput={let typed = typed.clone(); Callback::from(move |text: String| typed.set(text.into()))} />
                    <Button say="add" onclick={add_typed} disabled={typed.trim().is_empty()} />
                </div>
            } else {
                <p><Say id="languages-enough" /></p>
            }
        </Page>
    }
}

fn progress(section: &Section, pack: &crate::content::Pack, run: &Run) -> Html {
    let progress = section.progress(pack, run);
    match (progress.is_done(), progress.answered) {
        (true, _) => html! { <Say id="card-done" /> },
        (false, 0) => html! { <Say id="card-open" /> },
        (false, done) => {
            html! { <Say id="card-going" args={vec![("done", done.into()), ("all", progress.total.into())]} /> }
        }
    }
}
