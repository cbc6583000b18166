//! The kind of file: a page that everybody can read, or data.

use std::rc::Rc;

use yew::prelude::*;

use super::draft::{Draft, Editor, SaveStep};
use crate::app::tasks;
use crate::platform;
use crate::profile_file::FileShape;
use crate::ui::components::{
    Button, Choice, ChoiceOption, Icon, LocalState, Page, Select, button, choice, error_line, page, select, steps,
    with_local_state,
};
use crate::ui::context::Ui;

pub fn kind(ui: &Ui, draft: Rc<Draft>, editor: Editor, go: Callback<SaveStep>) -> Html {
    let ui = ui.clone();
    with_local_state(move |fields| draw(&ui, &draft, &editor, &go, fields))
}

fn draw(ui: &Ui, draft: &Draft, editor: &Editor, go: &Callback<SaveStep>, fields: &LocalState) -> Html {
    let speech = &ui.speech;
    let options = vec![
        ChoiceOption::new("page", "save-kind-page").hint("save-kind-page-hint"),
        ChoiceOption::new("data", "save-kind-data").hint("save-kind-data-hint"),
    ];
    let is_page = draft.shape == FileShape::Html;
    let value = if is_page { "page" } else { "data" };
    let onchange = editor
        .on(|draft, value: AttrValue| draft.shape = if value == "data" { FileShape::Plain } else { FileShape::Html });
    let onnext = go.reform(|_: MouseEvent| SaveStep::Look);
    let onback = Callback::from(|_: MouseEvent| platform::history_state::back());
    page(
        speech,
        Page {
            title: speech.say("save-kind-title"),
            children: html! {
                <>
                    { steps(speech, 2, 4, "save-step") }
                    { choice(speech, Choice {
                        name: "kind", legend: "keep-legend", options, value, onchange, ..Default::default()
                    }) }
                    if is_page {
                        { second_language(ui, draft, editor, fields) }
                    }
                    <div class="actions">
                        { button(speech, Button { icon: Some(Icon::NEXT), ..Button::primary("go-on", onnext) }) }
                        { button(speech, Button { icon: Some(Icon::BACK), ..Button::quiet("go-back", onback) }) }
                    </div>
                </>
            },
            ..Default::default()
        },
    )
}

/// The second language of a page, which need not be that of the screen. The field `no-words` says that one could not be
/// loaded.
pub fn second_language(ui: &Ui, draft: &Draft, editor: &Editor, fields: &LocalState) -> Html {
    let speech = &ui.speech;
    let own = &speech.first.language().tag;
    let mut languages = vec![(AttrValue::default(), speech.t("save-second-none").into(), None)];
    let others = ui.state.locales.known.iter().filter(|language| language.tag != *own);
    languages.extend(others.map(|it| (it.tag.clone().into(), it.name.clone().into(), Some(it.tag.clone().into()))));
    let second = draft.second.as_ref().map_or("", |words| words.language().tag.as_str());
    let choose = {
        let (ui, editor, fields) = (ui.clone(), editor.clone(), fields.clone());
        Callback::from(move |tag: AttrValue| {
            let (editor, fields) = (editor.clone(), fields.clone());
            fields.set_flag("no-words", false);
            if tag.is_empty() {
                editor.edit(|draft| draft.second = None);
                return;
            }
            ui.run(move |app| async move {
                match tasks::words::words_of(&app, &tag).await {
                    Ok(words) => editor.edit(|draft| draft.second = Some(words)),
                    Err(_) => fields.set_flag("no-words", true),
                }
            });
        })
    };
    html! {
        <>
            { select(speech, Select {
                id: "second-language", label: "save-second-label", options: languages, value: second, onchange: choose
            }) }
            <div class="live" role="alert">
                if fields.is("no-words") {
                    { error_line(None, speech.say("save-second-missing")) }
                }
            </div>
        </>
    }
}
