//! A field for the user's own words.

use yew::prelude::*;

use super::{SayArgs, error_line};
use crate::ui::speech::Speech;

/// What a [`text_field`] takes.
#[derive(Default)]
pub struct TextField<'a> {
    /// Its id; the ids of hint and error are made from it.
    pub id: &'static str,
    /// The message of its label.
    pub label: &'static str,
    /// The message of a hint under the label.
    pub hint: Option<&'static str>,
    /// What it contains. It has to be taken from where `oninput` puts each letter at once, never from a copy that an
    /// earlier drawing was given: on a slow device yew lets events come between two drawings, and a field that is drawn
    /// with the text of before the last letter loses that letter with the next one.
    pub value: &'a str,
    /// Called with what it contains, after every change.
    pub oninput: Callback<String>,
    /// For several lines: how many to show.
    pub rows: Option<u32>,
    /// The longest text that fits, in UTF-16 units as browsers count.
    pub maxlength: Option<u32>,
    /// What is wrong with it: a message and its variables.
    pub error: Option<(&'a str, SayArgs)>,
    /// What kind of text is typed into it.
    pub kind: FieldKind,
    /// Whether the label says that it may stay empty.
    pub optional: bool,
}

/// What kind of text is typed into a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// The user's own words, whose direction follows from the text.
    #[default]
    Words,
    /// A passphrase, hidden while it is typed.
    Hidden,
    /// A passphrase that the user wants to see.
    Seen,
}

/// A label, a hint, an error, a field.
///
/// Accessibility: the label is a label; hint and error are its description; the error stands between label and field,
/// where users of a magnifier see it, with a sign. Autocomplete is off: a browser must not offer one person's words to
/// the next one on a shared device. Spelling is not checked and nothing is suggested, because some browsers send the
/// text to a service for that.
pub fn text_field(speech: &Speech, field: TextField) -> Html {
    let TextField { id, label, hint, value, oninput, rows, maxlength, error, kind, optional } = field;
    let hint_id = hint.map(|_| [id, "-hint"].concat());
    let error_id = error.as_ref().map(|_| [id, "-error"].concat());
    let described: Vec<&str> = hint_id.iter().chain(&error_id).map(String::as_str).collect();
    let describedby = (!described.is_empty()).then(|| described.join(" "));
    let invalid = error.is_some().then_some("true");
    let value = value.to_owned();
    let dir = (kind == FieldKind::Words).then_some("auto");
    let maxlength = maxlength.map(|n| n.to_string());
    // A keyboard that begins with a capital letter, or corrects words, would change a passphrase unseen; it also learns
    // them.
    let secret = (kind != FieldKind::Words).then_some("off");
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
            oninput.emit(input.value());
        } else if let Some(area) = event.target_dyn_into::<web_sys::HtmlTextAreaElement>() {
            oninput.emit(area.value());
        }
    });
    html! {
        <div class={if error.is_some() { "field field-wrong" } else { "field" }}>
            <label for={id} class="field-label">
                { speech.say(label) }
                if optional {
                    <span class="field-optional">{ speech.say("optional") }</span>
                }
            </label>
            if let Some(hint) = hint {
                <p id={hint_id} class="hint">{ speech.say(hint) }</p>
            }
            if let Some((say, args)) = error {
                { error_line(error_id, speech.say_with(say, &args)) }
            }
            if let Some(rows) = rows {
                <textarea {id} class="input" rows={rows.to_string()} {value} {oninput} {maxlength} {dir}
                    spellcheck="false" writingsuggestions="false" autocomplete="off" aria-describedby={describedby}
                    aria-invalid={invalid} />
            } else {
                <input {id} class="input" type={if kind == FieldKind::Hidden { "password" } else { "text" }} {value} {oninput}
                    {maxlength} {dir} spellcheck="false" writingsuggestions="false" autocomplete="off"
                    autocapitalize={secret} autocorrect={secret} aria-describedby={describedby} aria-invalid={invalid} />
            }
        </div>
    }
}
