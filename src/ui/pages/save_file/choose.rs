//! What goes in: each part has its tick, and under the tick what a reader will see.

use std::rc::Rc;

use yew::prelude::*;

use super::draft::{Draft, Editor, Step};
use crate::app::Route;
use crate::domain::RunId;
use crate::profile_file::{RunView, SectionView, Selection, View};
use crate::ui::components::{
    Button, ButtonKind, Check, Disclosure, Empty, Icon, LinkKind, LinkTo, Page, Say, Steps, UserText,
};
use crate::ui::pages::file_view::{EvidencePart, SectionPart, section_name};
use crate::ui::speech::use_speech;

#[derive(Properties, PartialEq)]
pub struct ChooseProps {
    pub draft: Rc<Draft>,
    pub editor: Editor,
    pub go: Callback<Step>,
    /// What a reader would see if everything were ticked.
    pub everything: Rc<View>,
    /// All that can be ticked.
    pub all: Rc<Selection>,
}

#[component]
pub fn Choose(props: &ChooseProps) -> Html {
    let speech = use_speech();
    let missing = use_state_eq(|| false);
    let (view, editor) = (&props.everything, &props.editor);
    let selection = &props.draft.selection;
    let count = count(selection);
    let is_all = count == all_count(view);
    let title = html! { <Say id="save-choose-title" /> };
    let back = Some((Route::Home.to_hash().into(), "nav-home".into()));
    if view.is_empty() {
        return html! {
            <Page {title} {back}>
                <Empty say="save-empty">
                    <LinkTo href={Route::Home.to_hash()} say="save-to-home" kind={LinkKind::Primary} />
                </Empty>
            </Page>
        };
    }
    let tick_all = {
        let all = props.all.clone();
        editor.on(move |draft, _: MouseEvent| {
            draft.selection = if is_all { Selection::default() } else { (*all).clone() }
        })
    };
    let onnext = {
        let (go, missing, is_empty) = (props.go.clone(), missing.clone(), selection.is_empty());
        Callback::from(move |_: MouseEvent| {
            missing.set(is_empty);
            if !is_empty {
                go.emit(Step::Kind);
            }
        })
    };
    let group = speech.t("save-choose-seen");
    html! {
        <Page {title} {back} lead={html! { <Say id="save-choose-lead" /> }}>
            <Steps now={1} total={4} say="save-step" args={vec![("n", 1_usize.into()), ("of", 4_usize.into())]} />
            <div class="actions">
                <Button say={if is_all { "save-choose-none" } else { "save-choose-all" }} onclick={tick_all} />
            </div>
            if let Some(nickname) = &view.nickname {
                <section class="parts">
                    <h2><Say id="save-part-about" /></h2>
                    <Part id="part-nickname" label={html! { <Say id="save-part-nickname" /> }} {group} checked={selection.nickname}
                        onchange={editor.on(|draft, on| draft.selection.nickname = on)}>
                        <p class="file-view-name"><UserText text={nickname.clone()} /></p>
                    </Part>
                </section>
            }
            for (index, run) in view.runs.iter().enumerate() {
                <RunParts key={run.id.to_string()} {index} run={run.clone()} draft={props.draft.clone()} editor={editor.clone()}
                    {is_all} />
            }
            if !view.evidence.is_empty() {
                <section class="parts">
                    <h2><Say id="save-part-evidence" /></h2>
                    <p><Say id="save-part-evidence-lead" /></p>
                    for (index, piece) in view.evidence.iter().enumerate() {
                        <Part key={piece.id.to_string()} id={format!("part-e{index}")} label={html! { <UserText text={start(&piece.what)} /> }}
                            group={speech.t("save-choose-seen")} checked={selection.evidence.contains(&piece.id)}
                            onchange={let id = piece.id.clone(); editor.on(move |draft, on| tick(&mut draft.selection.evidence, id.clone(), on))}>
                            <EvidencePart piece={piece.clone()} />
                        </Part>
                    }
                </section>
            }
            <p class="parts-count" role="status"><Say id="save-choose-count" args={vec![("count", count.into())]} /></p>
            <div class="live" role="alert">
                if *missing && count == 0 {
                    <p class="error">{ Icon::Problem.draw() }<Say id="save-choose-missing" /></p>
                }
            </div>
            <div class="actions">
                <Button say="go-on" kind={ButtonKind::Primary} onclick={onnext} icon={Some(Icon::Next)} />
            </div>
        </Page>
    }
}

fn count(selection: &Selection) -> usize {
    usize::from(selection.nickname) + selection.sections.len() + selection.evidence.len()
}

fn all_count(view: &View) -> usize {
    let sections: usize = view.runs.iter().map(|run| run.sections.len()).sum();
    usize::from(view.nickname.is_some()) + sections + view.evidence.len()
}

fn tick<T: Ord>(set: &mut std::collections::BTreeSet<T>, value: T, on: bool) {
    if on {
        set.insert(value);
    } else {
        set.remove(&value);
    }
}

/// The first words of a longer text, for its label; all of it is shown once it is ticked.
fn start(text: &str) -> String {
    const LONGEST: usize = 80;
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    if line.chars().count() <= LONGEST && line.len() == text.trim().len() {
        return line.to_owned();
    }
    let cut: String = line.chars().take(LONGEST).collect();
    format!("{} …", cut.trim_end())
}

#[derive(Properties, PartialEq)]
struct RunPartsProps {
    index: usize,
    run: RunView,
    draft: Rc<Draft>,
    editor: Editor,
    is_all: bool,
}

/// The sections of a run. Those of the newest lie open; earlier ones are folded, or nobody would find the evidence.
#[component]
fn RunParts(props: &RunPartsProps) -> Html {
    let speech = use_speech();
    let run = &props.run;
    let is_ticked =
        |section: &SectionView| props.draft.selection.sections.contains(&(run.id.clone(), section.section.clone()));
    let is_open = use_state_eq(|| run.sections.iter().any(is_ticked));
    {
        let is_open = is_open.clone();
        // "Tick all" shows all; taking a tick away closes nothing under the finger.
        use_effect_with(props.is_all, move |all| {
            if *all {
                is_open.set(true);
            }
        });
    }
    let parts = html! {
        for (index, section) in run.sections.iter().enumerate() {
            <Part key={index} id={format!("part-{}-{index}", props.index)} label={section_name(&speech, section)}
                hint={html! { <Say id="save-part-section" args={vec![("count", section.answers().into())]} /> }}
                group={speech.t("save-choose-seen")} checked={is_ticked(section)}
                onchange={tick_section(&props.editor, &run.id, section)}>
                <SectionPart section={section.clone()} />
            </Part>
        }
    };
    html! {
        if props.index == 0 {
            <section class="parts">
                <h2><Say id="save-part-answers" args={vec![("date", run.started.into())]} /></h2>
                { parts }
            </section>
        } else {
            <Disclosure open={*is_open} summary={html! {
                <Say id="save-part-older" args={vec![("date", run.started.into()), ("count", run.sections.len().into())]} />
            }}>
                <div class="parts">{ parts }</div>
            </Disclosure>
        }
    }
}

fn tick_section(editor: &Editor, run: &RunId, section: &SectionView) -> Callback<bool> {
    let part = (run.clone(), section.section.clone());
    editor.on(move |draft, on| tick(&mut draft.selection.sections, part.clone(), on))
}

#[derive(Properties, PartialEq)]
struct PartProps {
    id: AttrValue,
    label: Html,
    #[prop_or_default]
    hint: Html,
    /// The name of what is shown, for screen readers.
    group: AttrValue,
    checked: bool,
    onchange: Callback<bool>,
    children: Html,
}

/// A tick, and under it what a reader will see.
#[component]
fn Part(props: &PartProps) -> Html {
    html! {
        <div class={classes!("part", props.checked.then_some("part-ticked"))}>
            <Check id={props.id.clone()} label={props.label.clone()} hint={props.hint.clone()} checked={props.checked}
                onchange={props.onchange.clone()} />
            if props.checked {
                <div class="part-seen" role="group" aria-label={props.group.clone()}>{ props.children.clone() }</div>
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_the_beginning_of_a_text() {
        assert_eq!(start("  I repaired a bicycle. "), "I repaired a bicycle.");
        assert_eq!(start("\n\nI repaired it.\nIt took a day."), "I repaired it. …");
        assert_eq!(start(&"ä".repeat(80)), "ä".repeat(80));
        assert_eq!(start(&"ä".repeat(81)), format!("{} …", "ä".repeat(80)));
        assert_eq!(start(""), "");
    }
}
