//! The list of evidence: filter, edit, delete with undo.

use std::rc::Rc;

use yew::prelude::*;

use super::results::parts::{PrintButton, first_open, in_language};
use crate::app::{Route, tasks};
use crate::content::{Pack, evidence_to_add};
use crate::domain::{Answer, Evidence, EvidenceId, Proof, Setting};
use crate::i18n::msg_prefix;
use crate::platform;
use crate::ui::components::{
    Button, ButtonKind, Card, Check, Empty, Icon, LinkKind, LinkTo, Notice, Page, Say, Select, UserText,
};
use crate::ui::context::use_ui;
use crate::ui::speech::{Speech, use_speech};

/// How many statements to suggest at a time.
const MOST_SUGGESTED: usize = 3;

/// From how many pieces on a filter is of use.
const FILTER_FROM: usize = 3;

/// What of the list is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Filter {
    competence: String,
    setting: Option<Setting>,
    without_proof: bool,
}

impl Filter {
    fn shows(&self, pack: &Pack, evidence: &Evidence) -> bool {
        let of_competence = || pack.statement(&evidence.item.statement).is_some_and(|(it, _)| it.id == self.competence);
        (self.competence.is_empty() || of_competence())
            && (self.setting.is_none() || evidence.setting == self.setting)
            && (!self.without_proof || has_no_proof(evidence))
    }
}

/// Not having said what could prove it counts as having nothing yet: it is what one looks for in this list.
fn has_no_proof(evidence: &Evidence) -> bool {
    matches!(evidence.proof, None | Some(Proof::NothingYet))
}

/// The list of evidence.
#[component]
pub fn EvidencePage() -> Html {
    let ui = use_ui();
    let filter = use_state(Filter::default);
    let Some((pack, data, run)) = ui.in_run() else { return html! {} };
    let title = html! { <Say id="evidence-title" /> };
    let back = Some((Route::Results.to_hash().into(), "evidence-to-results".into()));
    let lead = html! { <Say id="evidence-lead" /> };
    let suggested = evidence_to_add(&pack, &run, &data.evidence, MOST_SUGGESTED);
    let suggestions = html! {
        if !suggested.is_empty() {
            <section class="block screen-only">
                <h2><Say id="evidence-suggest" /></h2>
                <p>
                    <Say id="evidence-suggest-lead" />
                    if suggested.iter().all(|(_, answer)| *answer == Answer::ShownOthers) {
                        { " " }<Say id="evidence-suggest-shown" />
                    }
                </p>
                <ul class="deeds">
                    for (index, (item, _)) in suggested.iter().enumerate() {
                        <li key={item.to_string()}>
                            <p class="deed" id={format!("suggested-{index}")}><Say id={item.statement.clone()} />{ " " }{ in_language(item) }</p>
                            <a class="link tell" href={ui.state.new_evidence(item).to_hash()} aria-describedby={format!("suggested-{index}")}>
                                { Icon::Add.draw() }<Say id="evidence-tell" />
                            </a>
                        </li>
                    }
                </ul>
            </section>
        }
    };
    let purpose = html! {
        <Notice title={html! { <Say id="evidence-purpose-title" /> }}>
            <p><Say id="evidence-purpose" /></p>
            <p><Say id="evidence-others" /></p>
            <p><Say id="evidence-apl" /></p>
        </Notice>
    };
    if data.evidence.is_empty() {
        let begin = first_open(&ui.state, &pack, &run).unwrap_or(Route::Home);
        let nothing_done = suggested.is_empty();
        return html! {
            <Page {title} {lead} {back}>
                <Empty say={if nothing_done { "evidence-nothing-answered" } else { "evidence-nothing" }}>
                    if nothing_done {
                        <LinkTo href={begin.to_hash()} say="evidence-begin" kind={LinkKind::Primary} />
                    }
                </Empty>
                { suggestions }
                { purpose }
            </Page>
        };
    }
    let total = data.evidence.len();
    let shown: Vec<Evidence> =
        data.evidence.iter().rev().filter(|evidence| filter.shows(&pack, evidence)).cloned().collect();
    let filtered = *filter != Filter::default();
    let set_filter = {
        let filter = filter.clone();
        Callback::from(move |next: Filter| filter.set(next))
    };
    let show_all = set_filter.reform(|_: MouseEvent| Filter::default());
    let delete = {
        let ui = ui.clone();
        Callback::from(move |id: EvidenceId| {
            // The button that had the focus goes away with its card.
            platform::focus::to_element("evidence-list");
            ui.run(|app| async move { tasks::delete_evidence(&app, &id).await });
        })
    };
    html! {
        <Page {title} {lead} {back}>
            <section class="block">
                <h2 id="evidence-list" tabindex="-1"><Say id="evidence-list" /></h2>
                if total >= FILTER_FROM || filtered {
                    <Filters all={data.evidence.clone()} pack={pack.clone()} filter={(*filter).clone()} onchange={set_filter} />
                }
                <p role="status" class="hint">
                    if filtered {
                        <Say id="evidence-count-filtered" args={vec![("shown", shown.len().into()), ("count", total.into())]} />
                    } else {
                        <Say id="evidence-count" args={vec![("count", total.into())]} />
                    }
                </p>
                if shown.is_empty() {
                    <p><Say id="evidence-none-shown" /></p>
                    <p class="actions"><Button say="evidence-filter-off" onclick={show_all} /></p>
                }
                <ul class="evidence-list">
                    for evidence in shown.iter() {
                        <li key={evidence.id.to_string()}>
                            <Piece evidence={evidence.clone()} hue={hue(&pack, evidence)} ondelete={delete.clone()} />
                        </li>
                    }
                </ul>
                <p class="actions"><PrintButton /></p>
            </section>
            { suggestions }
            { purpose }
        </Page>
    }
}

fn hue(pack: &Pack, evidence: &Evidence) -> AttrValue {
    pack.statement(&evidence.item.statement).map(|(competence, _)| competence.id.clone()).unwrap_or_default().into()
}

#[derive(Properties, PartialEq)]
struct FiltersProps {
    all: Vec<Evidence>,
    pack: Rc<Pack>,
    filter: Filter,
    onchange: Callback<Filter>,
}

/// The filter offers only what occurs in her list: a choice that leads to nothing is no choice.
#[component]
fn Filters(props: &FiltersProps) -> Html {
    msg_prefix("setting-");
    let speech: Speech = use_speech();
    let Filter { competence, setting, without_proof } = props.filter.clone();
    let option = |value: &str, id: &str| (AttrValue::from(value.to_owned()), AttrValue::from(speech.t(id)), None);
    let is_there = |id: &str| {
        let of = |it: &Evidence| props.pack.statement(&it.item.statement).is_some_and(|(found, _)| found.id == id);
        competence == id || props.all.iter().any(of)
    };
    let ids = props.pack.competences.iter().map(|it| it.id.as_str()).filter(|id| is_there(id));
    let parts: Vec<_> =
        std::iter::once(option("", "evidence-filter-all-parts")).chain(ids.map(|id| option(id, id))).collect();
    let occurs = |wanted: &Setting| setting == Some(*wanted) || props.all.iter().any(|it| it.setting == Some(*wanted));
    let places = Setting::ALL.into_iter().filter(occurs).map(|it| option(it.name(), &format!("setting-{}", it.name())));
    let places: Vec<_> = std::iter::once(option("", "evidence-filter-all-settings")).chain(places).collect();
    let change = |change: fn(&mut Filter, AttrValue)| {
        let filter = props.filter.clone();
        props.onchange.reform(move |value: AttrValue| {
            let mut next = filter.clone();
            change(&mut next, value);
            next
        })
    };
    let onproof = {
        let filter = props.filter.clone();
        props.onchange.reform(move |without_proof: bool| Filter { without_proof, ..filter.clone() })
    };
    html! {
        <div class="filters screen-only" role="group" aria-label={speech.t("evidence-filter")}>
            <div class="field-row">
                <Select id="filter-part" label="evidence-filter-part" options={parts} value={competence}
                    onchange={change(|filter, value| filter.competence = value.to_string())} />
                if places.len() > 1 {
                    <Select id="filter-setting" label="evidence-filter-setting" options={places}
                        value={setting.map(Setting::name).unwrap_or_default()}
                        onchange={change(|filter, value| filter.setting = Setting::ALL.into_iter().find(|it| *it.name() == *value))} />
                }
            </div>
            <Check id="filter-proof" label={html! { <Say id="evidence-filter-no-proof" /> }} checked={without_proof} onchange={onproof} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct PieceProps {
    evidence: Evidence,
    hue: AttrValue,
    ondelete: Callback<EvidenceId>,
}

/// One piece of evidence.
#[component]
fn Piece(props: &PieceProps) -> Html {
    msg_prefix("setting-");
    msg_prefix("proof-");
    let Evidence { id, item, what, setting, when, proof, proof_note, .. } = &props.evidence;
    let title_id = format!("evidence-{id}");
    let ondelete = {
        let id = id.clone();
        props.ondelete.reform(move |_: MouseEvent| id.clone())
    };
    html! {
        <Card hue={props.hue.clone()}>
            <p class="deed" id={title_id.clone()}><Say id={item.statement.clone()} />{ " " }{ in_language(item) }</p>
            <p><UserText text={what.clone()} /></p>
            <dl class="facts">
                if !when.is_empty() {
                    <div key="when"><dt><Say id="evidence-when" /></dt><dd><UserText text={when.clone()} /></dd></div>
                }
                if let Some(setting) = setting {
                    <div key="where"><dt><Say id="evidence-where" /></dt><dd><Say id={format!("setting-{}", setting.name())} /></dd></div>
                }
                <div key="proof">
                    <dt><Say id="evidence-proof" /></dt>
                    <dd>
                        if let Some(proof) = proof.filter(|_| !has_no_proof(&props.evidence)) {
                            <Say id={format!("proof-{}", proof.name())} />
                            if !proof_note.is_empty() {
                                { ": " }<UserText text={proof_note.clone()} />
                            }
                        } else {
                            <Say id="evidence-no-proof" />
                        }
                    </dd>
                </div>
            </dl>
            <p class="actions">
                <a class="button button-quiet" href={Route::EditEvidence(id.clone()).to_hash()} aria-describedby={title_id.clone()}>
                    { Icon::Edit.draw() }<Say id="edit" />
                </a>
                <span role="group" aria-labelledby={title_id}>
                    <Button say="delete" kind={ButtonKind::Quiet} icon={Some(Icon::Delete)} onclick={ondelete} />
                </span>
            </p>
        </Card>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::parse_pack;
    use crate::domain::{ItemId, ProfileId, Timestamp};

    fn piece(statement: &str, setting: Option<Setting>, proof: Option<Proof>) -> Evidence {
        Evidence {
            id: EvidenceId::new(statement),
            profile: ProfileId::new("she"),
            item: ItemId::of(statement),
            what: "I did".into(),
            setting,
            when: String::new(),
            proof,
            proof_note: String::new(),
            created: Timestamp(1),
            changed: Timestamp(1),
        }
    }

    #[test]
    fn a_filter_shows_what_fits_all_its_parts() {
        let pack = parse_pack(include_bytes!("../../../static/content/key_competences.json")).0.unwrap();
        let proved = piece("digital-1", Some(Setting::Home), Some(Proof::Photo));
        let bare = piece("digital-2", Some(Setting::Work), Some(Proof::NothingYet));
        let unsaid = piece("culture-1", None, None);
        let all = [&proved, &bare, &unsaid];
        let digital = Filter { competence: "digital".into(), ..Filter::default() };
        let at_work = Filter { setting: Some(Setting::Work), ..Filter::default() };
        let unproved = Filter { without_proof: true, ..Filter::default() };
        for (filter, expected) in [
            (Filter::default(), [true, true, true]),
            (digital.clone(), [true, true, false]),
            (at_work, [false, true, false]),
            (unproved, [false, true, true]),
            (Filter { without_proof: true, ..digital }, [false, true, false]),
        ] {
            assert_eq!(all.map(|evidence| filter.shows(&pack, evidence)), expected, "{filter:?}");
        }
    }
}
