//! What is in a profile file, as its reader sees it: the preview before saving and the reader after opening are this
//! one component. It says the same messages in the same order as the printable page (`profile_file::html`).

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::ItemId;
use crate::i18n::{Arg, Words};
use crate::profile_file::{EvidenceView, Group, RunView, SectionView, View};
use crate::ui::art;
use crate::ui::components::{KeyMark, KeySize, Say, UserText};
use crate::ui::speech::{Speech, use_speech};

/// What a [`FileView`] takes.
#[derive(Properties, PartialEq)]
pub struct FileViewProps {
    /// What is in the file.
    pub view: Rc<View>,
}

/// Everything in a file.
#[component]
pub fn FileView(props: &FileViewProps) -> Html {
    let view = &props.view;
    html! {
        <div class="file-view">
            <div class="file-view-head">
                <p class="file-view-title"><Say id="printed-title" /></p>
                if let Some(nickname) = &view.nickname {
                    <p class="file-view-name"><UserText text={nickname.clone()} /></p>
                }
                <p><Say id="printed-saved" args={vec![("date", view.saved.into())]} /></p>
                <p><Say id="printed-own-view" /></p>
            </div>
            for run in view.runs.iter() {
                <section key={run.id.to_string()} class="file-run"><RunPart run={run.clone()} /></section>
            }
            if !view.evidence.is_empty() {
                <section class="file-run">
                    <h2><Say id="printed-evidence" /></h2>
                    <p><Say id="printed-evidence-about" /></p>
                    for piece in view.evidence.iter() {
                        <EvidencePart key={piece.id.to_string()} piece={piece.clone()} />
                    }
                </section>
            }
            <div class="file-view-foot">
                <p><Say id="printed-others-assess" /></p>
                <p><Say id="printed-also-holds" /></p>
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct RunPartProps {
    run: RunView,
}

#[component]
fn RunPart(props: &RunPartProps) -> Html {
    let speech = use_speech();
    let run = &props.run;
    let sections = run.sections.iter().enumerate();
    html! {
        <>
            <h2><Say id="printed-run" /></h2>
            <p>{ lines(&speech, |words| when(run, words)) }</p>
            for (index, section) in sections {
                <section key={index} class={classes!("file-section", art::hue(&section.section.competence))}>
                    <h3>
                        if section.is_known() {
                            <KeyMark competence={section.section.competence.clone()} size={KeySize::Small} />
                        }
                        { section_name(&speech, section) }
                    </h3>
                    <SectionPart section={section.clone()} />
                </section>
            }
        </>
    }
}

/// When a run was.
fn when(run: &RunView, words: &Words) -> String {
    match run.finished {
        Some(finished) if words.date(finished) == words.date(run.started) => {
            words.t_with("printed-run-day", &[("date", finished.into())])
        }
        Some(finished) => words.t_with("printed-run-days", &[("from", run.started.into()), ("to", finished.into())]),
        None => words.t_with("printed-run-since", &[("date", run.started.into())]),
    }
}

/// The name of a section: the competence, and its language where it is asked per language.
pub fn section_name(speech: &Speech, section: &SectionView) -> Html {
    lines(speech, |words| {
        let competence = section.section.competence.as_str();
        match &section.section.language {
            _ if !section.is_known() => words.t("printed-unknown"),
            None => words.t(competence),
            Some(language) => {
                let language = words.language_name(language);
                let args = [("competence", Arg::from(words.t(competence))), ("language", language.into())];
                words.t_with("printed-in-language", &args)
            }
        }
    })
}

/// What a [`SectionPart`] takes.
#[derive(Properties, PartialEq)]
pub struct SectionPartProps {
    /// The section.
    pub section: SectionView,
}

/// The answers of a section, without its heading.
#[component]
pub fn SectionPart(props: &SectionPartProps) -> Html {
    let section = &props.section;
    html! {
        <>
            if section.is_known() {
                <p class="file-2018"><Say id={format!("{}.name-2018", section.section.competence)} /></p>
            }
            <dl class="file-groups">
                for group in section.groups.iter() {
                    <div key={group.answer.name()}>{ group_part(group, section.is_known()) }</div>
                }
            </dl>
        </>
    }
}

fn group_part(group: &Group, is_known: bool) -> Html {
    html! {
        <>
            <dt><Say id={format!("answer-{}", group.answer.name())} /></dt>
            <dd>
                <ul>
                    for item in group.items.iter() {
                        <li key={item.to_string()}>{ statement(item, is_known) }</li>
                    }
                </ul>
            </dd>
        </>
    }
}

/// A statement in words, or by its id where this version of the app has no words for it.
fn statement(item: &ItemId, is_known: bool) -> Html {
    html! {
        if is_known {
            <Say id={item.statement.clone()} />
        } else {
            <code dir="ltr">{ item.to_string() }</code>
        }
    }
}

/// What an [`EvidencePart`] takes.
#[derive(Properties, PartialEq)]
pub struct EvidencePartProps {
    /// The piece of evidence.
    pub piece: EvidenceView,
}

/// A piece of evidence.
#[component]
pub fn EvidencePart(props: &EvidencePartProps) -> Html {
    let speech = use_speech();
    let piece = &props.piece;
    let language = piece.item.language.as_ref().filter(|_| piece.is_known);
    html! {
        <article class="file-evidence">
            <p class="file-what"><UserText text={piece.what.clone()} /></p>
            <dl class="file-details">
                <div>
                    <dt><Say id="printed-shows" /></dt>
                    <dd>
                        { statement(&piece.item, piece.is_known) }
                        if let Some(language) = language {
                            <span class="file-language">{ lines(&speech, |words| words.language_name(language)) }</span>
                        }
                    </dd>
                </div>
                if let Some(setting) = piece.setting {
                    <div><dt><Say id="printed-where" /></dt><dd><Say id={format!("setting-{}", setting.name())} /></dd></div>
                }
                if !piece.when.is_empty() {
                    <div><dt><Say id="printed-when" /></dt><dd><UserText text={piece.when.clone()} /></dd></div>
                }
                if let Some(proof) = piece.proof {
                    <div><dt><Say id="printed-proof" /></dt><dd><Say id={format!("proof-{}", proof.name())} /></dd></div>
                }
                if !piece.proof_note.is_empty() {
                    <div><dt><Say id="printed-proof-note" /></dt><dd><UserText text={piece.proof_note.clone()} /></dd></div>
                }
            </dl>
        </article>
    }
}

/// A line in each language of the screen, as [`Say`] shows it, for what takes more than one message to say.
fn lines(speech: &Speech, text: impl Fn(&Words) -> String) -> Html {
    let line = |words: &Words, class: &'static str| {
        let language = words.language();
        html! { <span {class} lang={language.tag.clone()} dir={language.dir.name()}>{ text(words) }</span> }
    };
    html! {
        <span class="said">
            { line(&speech.first, "said-first") }
            if let Some(second) = &speech.second {
                { line(second, "said-second") }
            }
        </span>
    }
}
