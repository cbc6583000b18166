//! What several kinds of steps draw: a card, an answer, a field on ruled paper; and how entries hold words.

use yew::prelude::*;

use super::{StepContext, card_on_screen};
use crate::content::exercise::{Scale, TextKey};
use crate::domain::{Entry, EntryKey, FieldValue, FieldValues, Value};
use crate::ui::art;
use crate::ui::components::{Icon, pictogram};
use crate::ui::context::Ui;

/// The card on the screen: its picture, its name and what is said of it. Its name gets the focus when it comes.
pub(super) fn card_face(cx: &StepContext) -> Html {
    let Some((card, picture)) = card_on_screen(cx) else { return html! {} };
    let step = cx.step.id.as_str();
    html! {
        <div key={card.to_owned()} class="paper-card">
            if let Some(picture) = picture {
                { pictogram(picture, &cx.ui.drawings) }
            }
            <div class="paper-words">
                <h2 id="title" tabindex="-1">{ cx.say(TextKey::Card(step, card)) }</h2>
                if cx.has(TextKey::CardHint(step, card)) {
                    <p>{ cx.say(TextKey::CardHint(step, card)) }</p>
                }
            </div>
        </div>
    }
}

/// What an [`answer_button`] takes.
pub(super) struct AnswerButton {
    /// Its id.
    pub(super) id: String,
    /// Its words.
    pub(super) name: Html,
    /// Where it stands on its scale, drawn.
    pub(super) sign: Option<Html>,
    /// Whether it was chosen before.
    pub(super) chosen: bool,
    /// The key that gives it, if keys do.
    pub(super) key: Option<usize>,
    /// What it does.
    pub(super) onclick: Callback<MouseEvent>,
}

/// One answer as a large button; see [`crate::ui::components::answer_buttons`] for why it is a toggle button.
pub(super) fn answer_button(answer: AnswerButton) -> Html {
    let AnswerButton { id, name, sign, chosen, key, onclick } = answer;
    let key = key.map(|key| key.to_string());
    let class = if sign.is_some() { "answer" } else { "answer answer-plain" };
    html! {
        <button key={id.clone()} type="button" {id} {class} {onclick}
            aria-pressed={if chosen { "true" } else { "false" }} aria-keyshortcuts={key.clone()}>
            { for sign }
            { name }
            <span class="answer-end" aria-hidden="true">
                <span class="answer-tick">{ Icon::CHECK.draw() }</span>
                if let Some(key) = key {
                    <kbd class="key-hint">{ key }</kbd>
                }
            </span>
        </button>
    }
}

/// The key that gives an answer, from 0: there are nine digits, and keys may be turned off.
pub(super) fn key_of(ui: &Ui, index: usize) -> Option<usize> {
    (ui.has_keys() && index < 9).then_some(index + 1)
}

/// The sign of an option: rising steps if the pack says that its scale rises, otherwise only which of the options it is.
pub(super) fn scale_sign(scale: &Scale, index: usize) -> Html {
    let of = scale.options.len();
    if scale.rising { art::rising_sign(index, of) } else { place_sign(index, of) }
}

/// Which of the options it is: a row of dots, one of them full. It says the place on the scale and no more, since a pack
/// may have any scale: nothing rises or smiles.
fn place_sign(place: usize, of: usize) -> Html {
    #[allow(clippy::cast_precision_loss, reason = "six options at most")]
    let x = |index: usize| 24.0 + (index as f32 - (of as f32 - 1.0) / 2.0) * 8.5;
    html! {
        <svg class="answer-sign place-sign turns" viewBox="0 0 48 24" aria-hidden="true">
            for index in 0..of {
                <circle key={index} class={(index == place).then_some("place-here")} cx={format!("{:.1}", x(index))} cy="12"
                    r={if index == place { "3.5" } else { "2" }} />
            }
        </svg>
    }
}

/// What a [`ruled_text`] takes.
pub(super) struct RuledText {
    /// Its id.
    pub(super) id: String,
    /// The id of the element that names it, if there is one on the screen.
    pub(super) labelledby: Option<&'static str>,
    /// Its name otherwise.
    pub(super) name: Option<String>,
    /// What it contains, as it is in memory at this moment ([`typed`]): a field that is drawn with the text of before
    /// the last letter would lose that letter with the next one.
    pub(super) value: String,
    /// How many characters it takes.
    pub(super) most: usize,
    /// How many lines it shows at least.
    pub(super) rows: usize,
    /// Called with what it contains, after every change.
    pub(super) oninput: Callback<String>,
}

/// A field on ruled paper that grows with its text.
///
/// Accessibility: as [`crate::ui::components::text_field`]; browsers that cannot let a field grow are told how many lines
/// there are.
pub(super) fn ruled_text(field: RuledText) -> Html {
    // About as many letters as stand in a line on a phone.
    const LETTERS: usize = 36;
    let RuledText { id, labelledby, name, value, most, rows, oninput } = field;
    let lines: usize = value.split('\n').map(|line| 1 + line.chars().count() / LETTERS).sum();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(area) = event.target_dyn_into::<web_sys::HtmlTextAreaElement>() {
            oninput.emit(area.value());
        }
    });
    html! {
        <textarea {id} class="ruled" rows={lines.clamp(rows, 30).to_string()} {value} {oninput}
            maxlength={most.to_string()} dir="auto" spellcheck="false" writingsuggestions="false" autocomplete="off"
            aria-labelledby={labelledby} aria-label={name} />
    }
}

/// How much room there is, once it becomes little.
pub(super) fn room_left(cx: &StepContext, text: &str, most: usize) -> Html {
    let left = most.saturating_sub(text.encode_utf16().count());
    html! {
        <p role="status" class="hint room-left">
            if left <= 50 {
                { cx.ui.speech.alone().say_with("edit-evidence-left", &[("count", left.into())]) }
            }
        </p>
    }
}

/// The user's words in an entry: a text, or the words of a card.
pub(super) fn words_of(entry: &Entry) -> &str {
    match (&entry.value, entry.field("text")) {
        (Value::Text(text), _) | (_, Some(FieldValue::Text(text))) => text.as_str(),
        _ => "",
    }
}

/// The user's words in an entry as they are in memory at this moment, which may be ahead of the screen.
pub(super) fn typed(ui: &Ui, exercise: &str, key: &EntryKey) -> String {
    let state = ui.app.state();
    let entry = state.run_of(exercise).and_then(|run| run.entry(key));
    entry.map_or_else(String::new, |entry| words_of(entry).to_owned())
}

/// The option of a field of a card: its pile or its group.
pub(super) fn option_of<'e>(entry: &'e Entry, field: &str) -> Option<&'e str> {
    match entry.field(field)? {
        FieldValue::Options(options) => options.first().map(String::as_str),
        _ => None,
    }
}

/// A card of the user's own: its words, and its pile or group if it has one.
pub(super) fn card_value(text: String, field: &str, option: Option<&str>) -> Value {
    let mut fields = FieldValues::from([("text".to_owned(), FieldValue::Text(text))]);
    if let Some(option) = option {
        fields.insert(field.to_owned(), FieldValue::Options(vec![option.to_owned()]));
    }
    Value::Fields(fields)
}
