//! The way into a competence. Only one that is asked per language has a page of its own: which languages?

use yew::prelude::*;

use crate::app::{Route, SectionPath, tasks};
use crate::content::{Action, Section};
use crate::domain::Run;
use crate::ui::components::{
    Button, Card, Icon, LinkKind, LinkTo, LocalState, Page, Select, SelectOption, TextField, button, card, link_to,
    page, select, text_field, with_local_state,
};
use crate::ui::context::Ui;
use crate::ui::pages::errors;
use crate::ui::pages::on_demand::on_demand;
use crate::ui::speech::{MessageArg, Speech};

/// Languages that are offered by name, by BCP 47 tag: the working languages of the EU, and the languages that adults
/// who came to the EU speak most often. Any other can be typed.
const OFFERED: [&str; 48] = [
    "am", "ar", "az", "be", "bg", "bn", "bs", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "ga", "ha",
    "hi", "hr", "hu", "hy", "it", "ka", "ku", "lt", "lv", "mt", "nl", "pa", "pl", "ps", "pt", "ro", "ru", "sk", "sl",
    "so", "sq", "sr", "sv", "sw", "ti", "tr", "uk", "ur", "zh",
];

/// The user's languages, each with a link to its statements.
pub fn section_page(ui: &Ui, place: &SectionPath) -> Html {
    let (ui, place) = (ui.clone(), place.clone());
    with_local_state(move |fields| section(&ui, &place, fields))
}

fn section(ui: &Ui, place: &SectionPath, fields: &LocalState) -> Html {
    let speech = &ui.speech;
    let (listed, typed) = (fields.get("listed"), fields.get("typed"));
    let Some((pack, _, run)) = ui.in_run() else { return errors::waiting(ui) };
    let Some(competence) = pack.competence(&place.competence) else {
        return errors::not_found(speech, &Route::Home, "nav-home");
    };
    let choose = ui.task(|app, languages: Vec<String>| async move {
        tasks::act(&app, Action::ChooseLanguages(languages)).await;
    });
    let mut options: Vec<SelectOption> = OFFERED
        .iter()
        .filter(|tag| !run.languages.iter().any(|it| it == *tag))
        .map(|tag| (AttrValue::from(*tag), speech.first.language_name(tag).into(), None))
        .collect();
    let (intl, likely) = (ui.app.platform().intl(), likely(speech, &ui.app.platform().preferred_languages()));
    let rank = |option: &SelectOption| likely.iter().position(|tag| *tag == option.0.as_str()).unwrap_or(likely.len());
    options.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| intl.compare(&speech.first.language().tag, &a.1, &b.1)));
    options.insert(0, (AttrValue::default(), speech.t("languages-choose").into(), None));
    let add = |name: &'static str, language: String| {
        let (choose, fields) = (choose.clone(), fields.clone());
        let mut languages = run.languages.clone();
        languages.push(language);
        Callback::from(move |_: MouseEvent| {
            choose.emit(languages.clone());
            fields.set(name, "");
        })
    };
    let add_listed = add("listed", listed.to_owned());
    let add_typed = add("typed", as_name(typed));
    let remove = |index: usize| {
        let (choose, mut languages) = (choose.clone(), run.languages.clone());
        languages.remove(index);
        Callback::from(move |_: MouseEvent| choose.emit(languages.clone()))
    };
    let no_other = {
        let (ui, section) = (ui.clone(), Section::of(&competence.id));
        Callback::from(move |_: MouseEvent| {
            let section = section.clone();
            ui.run(|app| async move { tasks::act(&app, Action::Stop(section)).await });
        })
    };
    let sections = Section::of_competence(competence, &run);
    page(
        speech,
        Page {
            title: speech.say("languages-title"),
            back: Some((Route::Home.to_hash(), "nav-home")),
            lead: Some(speech.say("languages-lead")),
            children: html! {
                <>
                    if competence.is_done(&pack, &run) && sections.is_empty() {
                        <p>{ speech.say("languages-no-other-said") }</p>
                    } else if sections.is_empty() {
                        <p>{ speech.say("languages-none") }</p>
                        <div class="actions">
                            { button(speech, Button::new("languages-no-other", no_other)) }
                        </div>
                    } else {
                        if let Some(next) = sections.iter().find(|section| !section.progress(&pack, &run).is_done()) {
                            <p class="actions">{ link_to(speech, LinkTo {
                                href: Route::Section(ui.state.place(next)).to_hash(), kind: LinkKind::Primary,
                                say: if next.progress(&pack, &run).answered == 0 { "languages-begin" } else { "languages-go-on" },
                                args: &[("language", MessageArg::Language(next.language.as_deref().unwrap_or_default()))],
                                icon: Some(Icon::NEXT), ..Default::default()
                            }) }</p>
                        }
                        <ul class="competences">
                            for (index, section) in sections.iter().enumerate() {
                                <li key={section.key()}>
                                    { card(Card { hue: &competence.id, href: Some(Route::Section(ui.state.place(section)).to_hash()), title: Some(speech.language(section.language.as_deref().unwrap_or_default())), children: html! { <p class="card-status">{ how_far(speech, section, &pack, &run) }</p> } }) }
                                    if section.progress(&pack, &run).answered == 0 {
                                        { button(speech, Button {
                                            args: &[("language", MessageArg::Language(&run.languages[index]))],
                                            ..Button::quiet("languages-remove", remove(index))
                                        }) }
                                    }
                                </li>
                            }
                        </ul>
                    }
                    if run.languages.len() < Run::MAX_LANGUAGES {
                        // Choosing alone adds nothing: with the keyboard, each arrow key chooses the next one (WCAG
                        // 3.2.2).
                        <div class="field-row">
                            { select(speech, Select { id: "language-listed", label: "languages-add", options, value: listed, onchange: fields.setter("listed") }) }
                            { button(speech, Button { disabled: listed.is_empty(), ..Button::new("add", add_listed) }) }
                        </div>
                        { on_demand(ui, fields, ("typing", "language-typed", "languages-other"), false, || html! {
                            <div class="field-row">
                                { text_field(speech, TextField {
                                    id: "language-typed", label: "languages-other", value: typed, maxlength: Some(40),
                                    oninput: fields.setter("typed").reform(AttrValue::from), ..Default::default()
                                }) }
                                { button(speech, Button {
                                    disabled: typed.trim().is_empty(),
                                    ..Button::new("add", add_typed)
                                }) }
                            </div>
                        }) }
                    } else {
                        <p>{ speech.say("languages-enough") }</p>
                    }
                </>
            },
            ..Default::default()
        },
    )
}

/// The languages that come first in the list, because the user most likely uses them beside the first one of the screen: the
/// second one there, and those that the browser prefers, best first.
fn likely(speech: &Speech, preferred: &[String]) -> Vec<String> {
    let preferred = preferred.iter().map(|tag| tag.split('-').next().unwrap_or_default().to_lowercase());
    let all = speech.second.iter().map(|words| words.language().tag.clone()).chain(preferred);
    all.filter(|tag| *tag != speech.first.language().tag).collect()
}

/// What was typed as a language's name. A short name could be taken for a tag, like "dan" for Danish, so it gets a
/// capital.
fn as_name(typed: &str) -> String {
    let name = typed.trim().replace(['@', '/'], " ");
    match name.get(..1) {
        Some(first) if name.len() <= 3 => first.to_ascii_uppercase() + &name[1..],
        _ => name,
    }
}

fn how_far(speech: &Speech, section: &Section, pack: &crate::content::Pack, run: &Run) -> Html {
    let progress = section.progress(pack, run);
    match (progress.is_done(), progress.answered) {
        (true, _) => speech.say("card-done"),
        (false, 0) => speech.say("card-open"),
        (false, done) => speech.say_with("card-going", &[("done", done.into()), ("all", progress.total.into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::as_name;

    #[test]
    fn what_is_typed_is_a_name_and_no_tag() {
        let cases = [
            ("ga", "Ga"),
            (" dan ", "Dan"),
            ("Twi", "Twi"),
            ("kurmancî", "kurmancî"),
            ("دری", "دری"),
            ("a/b@c", "a b c"),
            ("", ""),
        ];
        for (typed, name) in cases {
            assert_eq!(as_name(typed), name, "{typed}");
        }
    }
}
