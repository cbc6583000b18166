//! Reading it through: the whole, exactly as a reader will see it, and on paper if she wants.

use std::rc::Rc;

use yew::prelude::*;

use super::draft::{Draft, Step};
use crate::platform;
use crate::profile_file::{Shape, View};
use crate::ui::components::{Button, ButtonKind, Icon, Page, Say, Steps};
use crate::ui::pages::file_view::FileView;
use crate::ui::speech::{Speech, use_speech};

#[derive(Properties, PartialEq)]
pub struct LookProps {
    pub draft: Rc<Draft>,
    pub go: Callback<Step>,
    /// What a reader will see.
    pub view: Rc<View>,
}

#[component]
pub fn Look(props: &LookProps) -> Html {
    let speech = use_speech();
    let is_page = props.draft.shape == Shape::Html;
    // The page speaks the languages that she chose for it, whatever the screen speaks.
    let second = props.draft.second.clone().filter(|_| is_page);
    let reader = Speech { first: speech.first.clone(), second };
    let onprint = Callback::from(|_: MouseEvent| platform::files::print());
    let onback = Callback::from(|_: MouseEvent| platform::steps::back());
    html! {
        <Page title={html! { <Say id="save-look-title" /> }} lead={html! { <Say id="save-look-lead" /> }}>
            <Steps now={3} total={4} say="save-step" args={vec![("n", 3_usize.into()), ("of", 4_usize.into())]} />
            if !is_page {
                <p><Say id="save-look-data" /></p>
            }
            <ContextProvider<Speech> context={reader}>
                <FileView view={props.view.clone()} />
            </ContextProvider<Speech>>
            <div class="actions">
                <Button say="go-on" kind={ButtonKind::Primary} onclick={props.go.reform(|_: MouseEvent| Step::Seal)}
                    icon={Some(Icon::Next)} />
                <Button say="save-print" onclick={onprint} icon={Some(Icon::Print)} />
                <Button say="save-look-change" kind={ButtonKind::Quiet} onclick={props.go.reform(|_: MouseEvent| Step::Choose)} />
                <Button say="go-back" kind={ButtonKind::Quiet} onclick={onback} icon={Some(Icon::Back)} />
            </div>
            <p class="hint print-no"><Say id="save-print-hint" /></p>
        </Page>
    }
}
