//! The list of evidence: filter, edit, delete with undo.

use yew::prelude::*;

use super::results::parts::{in_language, print_button};
use crate::app::{Route, tasks};
use crate::content::{Pack, evidence_to_add};
use crate::domain::{Answer, Evidence, EvidenceId, Proof, Setting, SharedList};
use crate::i18n::msg_prefix;
use crate::platform;
use crate::ui::components::{
    Button, Card, Check, Drawing, Icon, LinkTo, Local, LocalState, Notice, PORTION, Page, Select, button, card, check,
    empty, link_to, more, notice, page, portion, select, user_text, with_kept_state,
};
use crate::ui::context::Ui;
use crate::ui::pages::errors;
use crate::ui::speech::Speech;

/// How many statements to suggest at a time.
const MAX_SUGGESTED: usize = 3;

/// A filter is offered for at least so many pieces of evidence.
const FILTER_FROM: usize = 3;

/// Which part of the list is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Filter {
    competence: String,
    setting: Option<Setting>,
    without_proof: bool,
}

impl Filter {
    fn shows(&self, pack: &Pack, evidence: &Evidence) -> bool {
        let of_competence = || pack.competence_of(&evidence.item.statement).is_some_and(|it| it.id == self.competence);
        (self.competence.is_empty() || of_competence())
            && (self.setting.is_none() || evidence.setting == self.setting)
            && (!self.without_proof || has_no_proof(evidence))
    }
}

/// If the user has not said what could prove it, it counts as having no proof yet: that is what this list is searched
/// for.
fn has_no_proof(evidence: &Evidence) -> bool {
    matches!(evidence.proof, None | Some(Proof::NothingYet))
}

/// The list of evidence.
pub fn evidence_page(ui: &Ui) -> Html {
    let ui = ui.clone();
    with_kept_state(Route::Evidence.to_hash(), move |fields| list(&ui, fields))
}

fn list(ui: &Ui, fields: &LocalState) -> Html {
    let speech = &ui.speech;
    let local: Local<Filter> = fields.own();
    let filter = local.get();
    let Some((pack, data, run)) = ui.in_run() else { return errors::waiting(ui) };
    let title = speech.say("evidence-title");
    let back = Some((Route::Results.to_hash(), "evidence-to-results"));
    let lead = speech.say("evidence-lead");
    let suggested = evidence_to_add(&pack, &run, &data.evidence, MAX_SUGGESTED);
    let suggestions = html! {
        if !suggested.is_empty() {
            <section class="block screen-only">
                <h2>{ speech.say("evidence-suggest") }</h2>
                <p>
                    { speech.say("evidence-suggest-lead") }
                    if suggested.iter().all(|(_, answer)| *answer == Answer::ShownOthers) {
                        { " " }{ speech.say("evidence-suggest-shown") }
                    }
                </p>
                <ul class="deeds">
                    for (index, (item, _)) in suggested.iter().enumerate() {
                        <li key={item.to_string()}>
                            <p class="deed" id={format!("suggested-{index}")}>{ speech.say(&item.statement) }{ " " }{ in_language(speech, item) }</p>
                            <a class="link tell" href={ui.state.new_evidence(item).to_hash()} aria-describedby={format!("suggested-{index}")}>
                                { Icon::ADD.draw() }{ speech.say("evidence-tell") }
                            </a>
                        </li>
                    }
                </ul>
            </section>
        }
    };
    let purpose = notice(Notice {
        title: Some(speech.say("evidence-purpose-title")),
        children: html! {
            <>
                <p>{ speech.say("evidence-purpose") }</p>
                <p>{ speech.say("evidence-others") }</p>
                <p>{ speech.say("evidence-apl") }</p>
            </>
        },
        ..Default::default()
    });
    if data.evidence.is_empty() {
        let begin = ui.state.next_place().map_or(Route::Home, Route::Section);
        let nothing_done = suggested.is_empty();
        return page(
            speech,
            Page {
                title,
                lead: Some(lead),
                back,
                children: html! {
                    <>
                        { empty(speech, Drawing::Notebook, if nothing_done { "evidence-nothing-answered" } else { "evidence-nothing" }, html! {
                                    <>
                                        if nothing_done {
                                            { link_to(speech, LinkTo::primary("evidence-begin", begin.to_hash())) }
                                        }
                                    </>
                        }) }
                        { suggestions }
                        { purpose }
                    </>
                },
                ..Default::default()
            },
        );
    }
    let total = data.evidence.len();
    let shown: Vec<&Evidence> = data.evidence.iter().rev().filter(|evidence| filter.shows(&pack, evidence)).collect();
    let filtered = *filter != Filter::default();
    let drawn = portion(fields, "evidence", PORTION, shown.len());
    let show_all = local.on(|filter, _: MouseEvent| *filter = Filter::default());
    let delete = ui.task(|app, id: EvidenceId| {
        // The button that had the focus goes away with its card.
        platform::focus::to_element("evidence-list");
        async move { tasks::delete_evidence(&app, &id).await }
    });
    page(
        speech,
        Page {
            title,
            lead: Some(lead),
            back,
            children: html! {
                <>
                    if total == 1 {
                        <div class="first-evidence screen-only">
                            <div class="moment">{ Drawing::Notebook.draw() }</div>
                            <p class="lead">{ speech.say("evidence-first") }</p>
                        </div>
                    }
                    <section class="block">
                        <h2 id="evidence-list" tabindex="-1">{ speech.say("evidence-list") }</h2>
                        if total >= FILTER_FROM || filtered {
                            { filters(speech, &data.evidence, &pack, &filter, &local) }
                        }
                        <p role="status" class="hint">
                            if filtered {
                                { speech.say_with("evidence-count-filtered", &[("shown", shown.len().into()), ("count", total.into())]) }
                            } else {
                                { speech.say_with("evidence-count", &[("count", total.into())]) }
                            }
                        </p>
                        if shown.is_empty() {
                            <p>{ speech.say("evidence-none-shown") }</p>
                            <p class="actions">{ button(speech, Button::new("evidence-filter-off", show_all)) }</p>
                        }
                        <ul class="evidence-list">
                            for evidence in shown.iter().take(drawn) {
                                <li key={evidence.id.to_string()}>
                                    { piece(speech, evidence, hue(&pack, evidence), &delete) }
                                </li>
                            }
                        </ul>
                        { more(speech, fields, "evidence", PORTION, drawn, shown.len()) }
                        <p class="actions">{ print_button(speech) }</p>
                    </section>
                    { suggestions }
                    { purpose }
                </>
            },
            ..Default::default()
        },
    )
}

fn hue<'a>(pack: &'a Pack, evidence: &Evidence) -> &'a str {
    pack.competence_of(&evidence.item.statement).map_or("", |competence| &competence.id)
}

/// The filter offers only what occurs in the user's list: a choice that leads to nothing is no choice.
fn filters(speech: &Speech, all: &SharedList<Evidence>, pack: &Pack, filter: &Filter, local: &Local<Filter>) -> Html {
    msg_prefix("setting-");
    let Filter { competence, setting, without_proof } = filter;
    let option = |value: &str, id: &str| (AttrValue::from(value.to_owned()), speech.t(id).into(), None);
    let is_there = |id: &str| {
        let of = |it: &Evidence| pack.competence_of(&it.item.statement).is_some_and(|found| found.id == id);
        competence == id || all.iter().any(of)
    };
    let ids = pack.competences.iter().map(|it| it.id.as_str()).filter(|id| is_there(id));
    let short = ids.map(|id| option(id, &[id, ".short"].concat()));
    let parts: Vec<_> = std::iter::once(option("", "evidence-filter-all-parts")).chain(short).collect();
    let occurs = |wanted: &Setting| *setting == Some(*wanted) || all.iter().any(|it| it.setting == Some(*wanted));
    let places = Setting::ALL.into_iter().filter(occurs).map(|it| option(it.name(), &["setting-", it.name()].concat()));
    let places: Vec<_> = std::iter::once(option("", "evidence-filter-all-settings")).chain(places).collect();
    let onpart = local.on(|filter, part: AttrValue| filter.competence = part.to_string());
    let onsetting = local.on(|filter, name: AttrValue| {
        filter.setting = Setting::ALL.into_iter().find(|it| it.name() == name.as_str());
    });
    let onproof = local.on(|filter, on: bool| filter.without_proof = on);
    html! {
        <div class="filters screen-only" role="group" aria-label={speech.t("evidence-filter")}>
            <div class="field-row">
                { select(speech, Select {
                    id: "filter-part", label: "evidence-filter-part", options: parts, value: competence,
                    onchange: onpart
                }) }
                if places.len() > 1 {
                    { select(speech, Select {
                        id: "filter-setting", label: "evidence-filter-setting", options: places,
                        value: setting.map(Setting::name).unwrap_or_default(), onchange: onsetting
                    }) }
                }
            </div>
            { check(Check {
                id: "filter-proof", label: speech.say("evidence-filter-no-proof"), checked: *without_proof,
                onchange: onproof, ..Default::default()
            }) }
        </div>
    }
}

/// One piece of evidence.
fn piece(speech: &Speech, evidence: &Evidence, hue: &str, delete: &Callback<EvidenceId>) -> Html {
    msg_prefix("setting-");
    msg_prefix("proof-");
    let Evidence { id, item, what, setting, when, proof, proof_note, .. } = evidence;
    let title_id = format!("evidence-{id}");
    let ondelete = {
        let id = id.clone();
        delete.reform(move |_: MouseEvent| id.clone())
    };
    card(Card {
        hue,
        children: html! {
            <>
                <p class="deed" id={title_id.clone()}>{ speech.say(&item.statement) }{ " " }{ in_language(speech, item) }</p>
                <p>{ user_text(what) }</p>
                <dl class="facts">
                    if !when.is_empty() {
                        <div key="when"><dt>{ speech.say("evidence-when") }</dt><dd>{ user_text(when) }</dd></div>
                    }
                    if let Some(setting) = setting {
                        <div key="where"><dt>{ speech.say("evidence-where") }</dt><dd>{ speech.say(format!("setting-{}", setting.name())) }</dd></div>
                    }
                    <div key="proof">
                        <dt>{ speech.say("evidence-proof") }</dt>
                        <dd>
                            if let Some(proof) = proof.filter(|_| !has_no_proof(evidence)) {
                                { speech.say(format!("proof-{}", proof.name())) }
                                if !proof_note.is_empty() {
                                    { ": " }{ user_text(proof_note) }
                                }
                            } else {
                                { speech.say("evidence-no-proof") }
                            }
                        </dd>
                    </div>
                </dl>
                <p class="actions">
                    <a class="button button-quiet" href={Route::EditEvidence(id.clone()).to_hash()} aria-describedby={title_id.clone()}>
                        { Icon::EDIT.draw() }{ speech.say("edit") }
                    </a>
                    <span role="group" aria-labelledby={title_id}>
                        { button(speech, Button { icon: Some(Icon::DELETE), ..Button::quiet("delete", ondelete) }) }
                    </span>
                </p>
            </>
        },
        ..Default::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::parse_pack;
    use crate::domain::{ItemId, ProfileId, Timestamp};

    fn piece(statement: &str, setting: Option<Setting>, proof: Option<Proof>) -> Evidence {
        Evidence {
            id: EvidenceId::new(statement),
            profile: ProfileId::new("p1"),
            item: ItemId::of(statement),
            what: "I did".into(),
            setting,
            when: String::new(),
            proof,
            proof_note: String::new(),
            created: Timestamp(1),
            changed: Timestamp(1),
            in_files: None,
            from: None,
            extras: Default::default(),
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
