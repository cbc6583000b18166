//! How the fields of a line are drawn while it is edited.

use std::rc::Rc;

use yew::prelude::*;

use super::line_draft::{Known, LineDraft, Typed, input_id, number_in, until_of};
use super::occupation_field::{OccupationField, occupation_field};
use super::{StepContext, dates, elsewhere, values};
use crate::content::exercise::{Field, FieldKind, TextKey, Unit};
use crate::domain::calendar::SOLAR_BEHIND;
use crate::domain::{EntryKey, MAX_LINE, MAX_STORY, PartialDate, Timestamp};
use crate::i18n::Localizer;
use crate::ui::components::{Icon, error_line};

/// Changes what is on the screen, and stores it.
pub(super) type Change = Rc<dyn Fn(&dyn Fn(&mut LineDraft))>;

/// What a field is drawn with.
pub(super) struct FieldContext<'a> {
    pub(super) cx: &'a StepContext<'a>,
    /// The entry of the line.
    pub(super) key: &'a EntryKey,
    pub(super) draft: &'a LineDraft,
    pub(super) change: Change,
}

impl FieldContext<'_> {
    fn words(&self) -> &Localizer {
        &self.cx.ui.speech.first
    }

    fn known(&self) -> Known<'_> {
        Known { words: self.words(), now: self.cx.ui.app.platform().now() }
    }

    fn label(&self, field: &Field) -> Html {
        self.cx.say(TextKey::Field(&self.cx.step.id, &field.id))
    }

    fn hint(&self, field: &Field, id: &str) -> Html {
        let key = TextKey::FieldHint(&self.cx.step.id, &field.id);
        html! {
            if self.cx.has(key) {
                <p id={format!("{id}-hint")} class="hint">{ self.cx.say(key) }</p>
            }
        }
    }

    fn oninput(&self, id: &str) -> Callback<InputEvent> {
        let (change, id) = (self.change.clone(), id.to_owned());
        Callback::from(move |event: InputEvent| {
            let input = event.target_dyn_into::<web_sys::HtmlInputElement>().map(|it| it.value());
            let text = input.or_else(|| event.target_dyn_into::<web_sys::HtmlTextAreaElement>().map(|it| it.value()));
            if let Some(text) = text {
                change(&|draft: &mut LineDraft| draft.type_in(&id, text.clone()));
            }
        })
    }

    /// One field with its label, hint and problems.
    pub(super) fn draw(&self, field: &Field) -> Html {
        match &field.kind {
            FieldKind::Line => self.words_field(field, None),
            FieldKind::Story => self.words_field(field, Some(4)),
            FieldKind::Options { options, most } => self.options(field, options, *most),
            FieldKind::Date => self.date(field),
            FieldKind::Span => self.span(field),
            FieldKind::Number(unit) => self.number(field, *unit),
            FieldKind::Statement => self.statement(field),
            FieldKind::Occupation => self.occupation(field),
        }
    }

    /// The user's own words. As in every field for words: no autocomplete on a device that others use, no spelling
    /// checked by a service.
    fn words_field(&self, field: &Field, rows: Option<u32>) -> Html {
        let id = input_id(&field.id);
        let value = self.draft.text(&field.id).to_owned();
        let hint = self.describes(field, &id);
        let onuse = {
            let (change, id) = (self.change.clone(), field.id.clone());
            Callback::from(move |text: String| {
                change(&|draft: &mut LineDraft| draft.type_in(&id, text.clone()));
            })
        };
        let most = (if rows.is_some() { MAX_STORY } else { MAX_LINE / 2 }).to_string();
        html! {
            <div class="field">
                <label for={id.clone()} class="field-label">{ self.label(field) }</label>
                { self.hint(field, &id) }
                if let Some(rows) = rows {
                    <textarea {id} class="input" rows={rows.to_string()} {value} oninput={self.oninput(&field.id)}
                        maxlength={most} dir="auto" spellcheck="false" writingsuggestions="false" autocomplete="off"
                        aria-describedby={hint} />
                } else {
                    <input {id} class="input" type="text" {value} oninput={self.oninput(&field.id)} maxlength={most}
                        dir="auto" spellcheck="false" writingsuggestions="false" autocomplete="off"
                        aria-describedby={hint} />
                }
                { elsewhere::other(&self.cx.whole(), self.key, Some(&field.id), self.draft.text(&field.id), onuse) }
            </div>
        }
    }

    /// The id of a field's hint, if it has one.
    fn describes(&self, field: &Field, id: &str) -> Option<String> {
        self.cx.has(TextKey::FieldHint(&self.cx.step.id, &field.id)).then(|| format!("{id}-hint"))
    }

    /// Options to tick, as chips: native checkboxes, or radio buttons where only one can be chosen.
    fn options(&self, field: &Field, options: &[String], most: u8) -> Html {
        let ticked = self.draft.ticked(&field.id);
        let kind = if most == 1 { "radio" } else { "checkbox" };
        let is_full = most > 1 && ticked.len() >= usize::from(most);
        let tick = |option: &String| {
            let (change, field, option) = (self.change.clone(), field.clone(), option.clone());
            Callback::from(move |event: Event| {
                if let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
                    let on = input.checked();
                    change(&|draft: &mut LineDraft| draft.tick(&field, &option, on));
                }
            })
        };
        let clear = {
            let (change, id) = (self.change.clone(), field.id.clone());
            Callback::from(move |_: MouseEvent| {
                change(&|draft: &mut LineDraft| draft.clear(&id));
            })
        };
        let id = input_id(&field.id);
        html! {
            <fieldset class="chips" aria-describedby={self.describes(field, &id)}>
                <legend>{ self.label(field) }</legend>
                { self.hint(field, &id) }
                if usize::from(most) < options.len() && most > 1 {
                    <p class="hint">{ self.cx.ui.speech.say_with("exercise-at-most", &[("count", usize::from(most).into())]) }</p>
                }
                <div class="chip-line">
                    for option in options.iter() {
                        <label key={option.clone()} class="chip">
                            <input type={kind} autocomplete="off" name={id.clone()} value={option.clone()}
                                checked={ticked.contains(option)} disabled={is_full && !ticked.contains(option)}
                                onchange={tick(option)} />
                            <span>{ values::field_option(&self.cx.whole(), &self.cx.step.id, &field.id, option) }</span>
                        </label>
                    }
                </div>
                if most == 1 && !ticked.is_empty() {
                    <button type="button" class="button button-quiet" onclick={clear}>
                        { self.cx.ui.speech.say("choose-nothing") }
                    </button>
                }
            </fieldset>
        }
    }

    fn number(&self, field: &Field, unit: Unit) -> Html {
        let id = input_id(&field.id);
        let text = self.draft.text(&field.id).trim();
        let is_wrong = !text.is_empty() && number_in(text, unit).is_none();
        let error = is_wrong.then(|| format!("{id}-error"));
        let hint = self.describes(field, &id);
        let described: Vec<String> = hint.into_iter().chain(error.clone()).collect();
        let most = usize::try_from(*unit.range().end()).unwrap_or_default();
        html! {
            <div class={if is_wrong { "field field-wrong" } else { "field" }}>
                <label for={id.clone()} class="field-label">{ self.label(field) }</label>
                { self.hint(field, &id) }
                if is_wrong {
                    { error_line(error, self.cx.ui.speech.say_with("exercise-number-wrong", &[("most", most.into())])) }
                }
                // Not a field of the type for numbers: that takes no Persian digits, and loses what it does not take.
                <input {id} class="input input-short" type="text" inputmode="numeric" value={self.draft.text(&field.id).to_owned()}
                    oninput={self.oninput(&field.id)} autocomplete="off" aria-invalid={is_wrong.then_some("true")}
                    aria-describedby={(!described.is_empty()).then(|| described.join(" "))} />
            </div>
        }
    }

    /// A kind of work, which is searched for.
    fn occupation(&self, field: &Field) -> Html {
        let (change, id) = (self.change.clone(), field.id.clone());
        let choose = Callback::from(move |code: String| {
            change(&|draft: &mut LineDraft| draft.type_in(&id, code.clone()));
        });
        let id = input_id(&field.id);
        let (label, hint) = (self.label(field), self.hint(field, &id));
        let chosen = self.draft.text(&field.id).to_owned();
        occupation_field(self.cx.ui, OccupationField { id, label, hint, chosen, choose })
    }

    /// One of the statements, in the order of the eight keys. A statement is a sentence, and a browser's own list would cut
    /// it on a phone.
    fn statement(&self, field: &Field) -> Html {
        let id = input_id(&field.id);
        let around = &self.cx.ui.speech.alone();
        let chosen = self.draft.text(&field.id);
        let choice = |statement: &str| {
            let (change, field_id, value) = (self.change.clone(), field.id.clone(), statement.to_owned());
            let onchange = Callback::from(move |_: Event| {
                change(&|draft: &mut LineDraft| draft.type_in(&field_id, value.clone()));
            });
            html! {
                <label key={statement.to_owned()} class="chip">
                    <input type="radio" autocomplete="off" name={id.clone()} value={statement.to_owned()} checked={statement == chosen} {onchange} />
                    <span>{ around.say(statement) }</span>
                </label>
            }
        };
        let pack = self.cx.ui.state.content.pack.clone();
        html! {
            <fieldset class="field" aria-describedby={self.describes(field, &id)}>
                <legend>{ self.label(field) }</legend>
                { self.hint(field, &id) }
                if !chosen.is_empty() {
                    <p class="read-back">{ Icon::CHECK.draw() }<span>{ around.say(chosen) }</span></p>
                }
                <details id={id.clone()}>
                    <summary>{ around.say("exercise-choose-statement") }</summary>
                    for competence in pack.iter().flat_map(|pack| &pack.competences) {
                        <p key={competence.id.clone()} class="hint">{ around.say([&competence.id, ".short"].concat()) }</p>
                        for statement in competence.statements.iter() {
                            { choice(&statement.id) }
                        }
                    }
                </details>
            </fieldset>
        }
    }

    fn date(&self, field: &Field) -> Html {
        let id = input_id(&field.id);
        let now = self.cx.ui.app.platform().now();
        let read = match self.draft.date(&field.id, self.known()) {
            Typed::Date(date) => self.reads(&date, Some(&date), now),
            _ => html! {},
        };
        html! {
            <div class="field">
                <label for={id.clone()} class="field-label">{ self.label(field) }</label>
                { self.hint(field, &id) }
                { self.date_input(&field.id, self.describes(field, &id)) }
                <div role="status">{ read }</div>
            </div>
        }
    }

    /// From when to when. What was typed is read back in words, so that the user sees what was understood.
    fn span(&self, field: &Field) -> Html {
        let speech = &self.cx.ui.speech;
        let (from, until) = (field.id.clone(), until_of(&field.id));
        let still = self.draft.is_still(&from);
        let now = self.cx.ui.app.platform().now();
        let dates = (self.draft.date(&from, self.known()), self.draft.date(&until, self.known()));
        let is_backwards = match &dates {
            (Typed::Date(from), Typed::Date(until)) => !still && until.range().1 < from.range().0,
            _ => false,
        };
        let lacks_from = matches!(&dates, (Typed::Nothing, Typed::Date(_)));
        let read = match &dates {
            _ if is_backwards || lacks_from => html! {},
            (Typed::Date(from), _) if still => self.reads(from, None, now),
            (Typed::Date(from), Typed::Date(until)) => self.reads(from, Some(until), now),
            (Typed::Date(from), Typed::Nothing) => self.reads(from, Some(from), now),
            _ => html! {},
        };
        let goes_on = {
            let (change, id) = (self.change.clone(), from.clone());
            Callback::from(move |event: Event| {
                if let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
                    let on = input.checked();
                    change(&|draft: &mut LineDraft| draft.set_still(&id, on));
                }
            })
        };
        let id = input_id(&field.id);
        html! {
            <fieldset class="span-field" aria-describedby={self.describes(field, &id)}>
                <legend>{ self.label(field) }</legend>
                { self.hint(field, &id) }
                <div class="two">
                    <div class="field">
                        <label for={id.clone()} class="field-label">{ speech.say("exercise-from") }</label>
                        { self.date_input(&from, None) }
                    </div>
                    if !still {
                        <div class="field">
                            <label for={input_id(&until)} class="field-label">{ speech.say("exercise-until") }</label>
                            { self.date_input(&until, None) }
                        </div>
                    }
                </div>
                <label class="chip">
                    <input type="checkbox" autocomplete="off" checked={still} onchange={goes_on} />
                    <span>{ speech.say("exercise-still") }</span>
                </label>
                <div role="status">
                    if is_backwards {
                        { error_line(None, speech.say("exercise-date-backwards")) }
                    } else if lacks_from {
                        { error_line(None, speech.say("exercise-date-lacks-from")) }
                    }
                    { read }
                </div>
            </fieldset>
        }
    }

    /// What was understood, with a tick.
    fn reads(&self, from: &PartialDate, until: Option<&PartialDate>, now: Timestamp) -> Html {
        let read = self.cx.ui.speech.lines(&|words| dates::span_words(words, from, until, now));
        html! { <p class="read-back">{ Icon::CHECK.draw() }{ read }</p> }
    }

    /// The input of a date, with what is wrong with it or the question which year is meant.
    fn date_input(&self, id: &str, hint: Option<String>) -> Html {
        let speech = &self.cx.ui.speech;
        let input = input_id(id);
        let typed = self.draft.date(id, self.known());
        let problem = match &typed {
            Typed::Problem(problem) => Some(problem.message()),
            _ => None,
        };
        let error = problem.map(|_| format!("{input}-error"));
        let described: Vec<String> = hint.into_iter().chain(error.clone()).collect();
        let means = |date: &PartialDate| {
            let (change, id, date) = (self.change.clone(), id.to_owned(), date.clone());
            Callback::from(move |_: MouseEvent| {
                change(&|draft: &mut LineDraft| draft.mean(&id, date.clone()));
            })
        };
        html! {
            <>
                <input id={input} class="input" type="text" value={self.draft.text(id).to_owned()}
                    oninput={self.oninput(id)} maxlength={PartialDate::MAX_TYPED.to_string()} dir="auto"
                    spellcheck="false" writingsuggestions="false" autocomplete="off"
                    aria-invalid={problem.map(|_| "true")}
                    aria-describedby={(!described.is_empty()).then(|| described.join(" "))} />
                <div role="status">
                    if let Some(problem) = problem {
                        { error_line(error, speech.say(problem)) }
                    }
                    if let Typed::Either(probable, other) = &typed {
                        <p class="which-year">{ speech.say("exercise-which-year") }</p>
                        <div class="actions">
                            for (key, date) in [probable, other].into_iter().enumerate() {
                                <button {key} type="button" class="button" onclick={means(date)}>
                                    { speech.lines(&|words| words.t_with("exercise-year-means", &[
                                        ("gregorian", dates::year_digits(words, i32::from(date.year)).into()),
                                        ("solar", dates::year_digits(words, i32::from(date.year) - SOLAR_BEHIND).into()),
                                    ])) }
                                </button>
                            }
                        </div>
                    }
                </div>
            </>
        }
    }
}
