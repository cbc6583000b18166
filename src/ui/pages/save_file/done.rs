//! Where to look for the file, and what others can do with it.

use yew::prelude::*;

use super::draft::{Draft, Step, StepProps};
use crate::app::{Keep, Route};
use crate::platform;
use crate::profile_file::Shape;
use crate::ui::components::{Button, ButtonKind, Icon, LinkKind, LinkTo, Notice, NoticeKind, Page, Say};
use crate::ui::context::use_ui;

#[component]
pub fn Done(props: &StepProps) -> Html {
    let ui = use_ui();
    let failed = use_state_eq(|| false);
    let Some(file) = props.draft.saved.clone() else {
        return html! {};
    };
    let again = {
        let (file, failed) = (file.clone(), failed.clone());
        Callback::from(move |_: MouseEvent| {
            failed.set(!platform::files::download(&file.name, file.media_type, &file.bytes));
        })
    };
    let other = {
        let (editor, go) = (props.editor.clone(), props.go.clone());
        Callback::from(move |_: MouseEvent| {
            editor.edit(|draft| *draft = Draft::new(draft.second.clone()));
            go.emit(Step::Choose);
        })
    };
    html! {
        <Page title={html! { <Say id="save-done-title" /> }}
            lead={html! { <Say id="save-done-name" args={vec![("name", file.name.clone().into())]} /> }}>
            <Notice kind={NoticeKind::Good}>
                <p><Say id="save-done-where" /></p>
                <p><Say id="save-done-check" /></p>
            </Notice>
            <div class="actions">
                <Button say="save-done-again" onclick={again} icon={Some(Icon::Save)} />
            </div>
            <div class="live" role="alert">
                if *failed {
                    <p class="error">{ Icon::Problem.draw() }<Say id="save-failed-browser" /></p>
                }
            </div>
            <h2><Say id="save-done-next" /></h2>
            <ul class="points">
                if file.is_sealed {
                    <li><Say id="save-done-sealed" /></li>
                    <li><Say id="save-done-tell" /></li>
                } else {
                    <li><Say id={if file.shape == Shape::Html { "save-done-page-read" } else { "save-done-data-read" }} /></li>
                    <li><Say id="save-done-public" /></li>
                }
                <li><Say id="save-done-app" /></li>
                if ui.state.keep == Some(Keep::Device) {
                    <li><Say id="save-done-shared" /></li>
                }
            </ul>
            <div class="actions">
                <LinkTo href={Route::Home.to_hash()} say="nav-home" kind={LinkKind::Primary} />
                <Button say="save-done-other" kind={ButtonKind::Quiet} onclick={other} />
            </div>
        </Page>
    }
}
