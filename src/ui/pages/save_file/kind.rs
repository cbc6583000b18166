//! The kind of file: a page that everybody can read, or data.

use yew::prelude::*;

use super::draft::{Step, StepProps};
use crate::app::tasks;
use crate::platform;
use crate::profile_file::Shape;
use crate::ui::components::{Button, ButtonKind, Choice, ChoiceOption, Icon, Page, Say, Select, Steps};
use crate::ui::context::use_ui;
use crate::ui::speech::use_speech;

#[component]
pub fn Kind(props: &StepProps) -> Html {
    let ui = use_ui();
    let speech = use_speech();
    let missing = use_state_eq(|| false);
    let editor = &props.editor;
    let options = vec![
        ChoiceOption::new("page", "save-kind-page").hint("save-kind-page-hint"),
        ChoiceOption::new("data", "save-kind-data").hint("save-kind-data-hint"),
    ];
    let is_page = props.draft.shape == Shape::Html;
    let value = AttrValue::from(if is_page { "page" } else { "data" });
    let onchange =
        editor.on(|draft, value: AttrValue| draft.shape = if value == "data" { Shape::Plain } else { Shape::Html });
    let own = &speech.first.language().tag;
    let mut languages = vec![(AttrValue::default(), AttrValue::from(speech.t("save-second-none")), None)];
    let others = ui.state.languages.iter().filter(|language| language.tag != *own);
    languages.extend(others.map(|it| (it.tag.clone().into(), it.name.clone().into(), Some(it.tag.clone().into()))));
    let second = props.draft.second.as_ref().map(|words| AttrValue::from(words.language().tag.clone()));
    let choose = {
        let (ui, editor, missing) = (ui.clone(), editor.clone(), missing.clone());
        Callback::from(move |tag: AttrValue| {
            let (editor, missing) = (editor.clone(), missing.clone());
            missing.set(false);
            if tag.is_empty() {
                editor.edit(|draft| draft.second = None);
                return;
            }
            ui.run(move |app| async move {
                match tasks::words::words_of(&app, &tag).await {
                    Ok(words) => editor.edit(|draft| draft.second = Some(words)),
                    Err(_) => missing.set(true),
                }
            });
        })
    };
    let onnext = props.go.reform(|_: MouseEvent| Step::Look);
    let onback = Callback::from(|_: MouseEvent| platform::steps::back());
    html! {
        <Page title={html! { <Say id="save-kind-title" /> }}>
            <Steps now={2} total={4} say="save-step" args={vec![("n", 2_usize.into()), ("of", 4_usize.into())]} />
            <Choice name="kind" legend="keep-legend" {options} value={Some(value)} {onchange} />
            if is_page {
                <Select id="second-language" label="save-second-label" options={languages} value={second.unwrap_or_default()}
                    onchange={choose} />
            }
            <div class="live" role="alert">
                if *missing {
                    <p class="error">{ Icon::Problem.draw() }<Say id="save-second-missing" /></p>
                }
            </div>
            <div class="actions">
                <Button say="go-on" kind={ButtonKind::Primary} onclick={onnext} icon={Some(Icon::Next)} />
                <Button say="go-back" kind={ButtonKind::Quiet} onclick={onback} icon={Some(Icon::Back)} />
            </div>
        </Page>
    }
}
