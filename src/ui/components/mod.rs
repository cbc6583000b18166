//! The design system's parts: values in, callbacks out, no state of the app, words through [`Speech`] only.
//!
//! They are functions, not components: each type of component costs every visitor 4 to 6 kB. Only parts with effects of
//! their own are components; parts that only remember something while they are shown are drawn by [`with_local_state`].
//!
//! [`Speech`]: crate::ui::speech::Speech
//!
//! `#/components` shows each part with named examples in both directions. Each part's comment says how it works with
//! keyboards and screen readers. Styles are in `static/css/components.css` under the class names used here.

mod answer_buttons;
mod bars;
mod button;
mod card;
mod checks;
mod chips;
mod choice;
mod dialog;
mod error_line;
mod file_drop;
mod icon;
mod key_ring;
mod leave;
mod link_to;
mod notice;
mod other_text;
mod page;
mod pictogram;
mod portion;
mod progress;
mod saved;
mod select;
mod shell;
mod text_field;
mod toast;
mod with_local_state;

pub use super::art::{BarPart, Drawing, RingKey};
pub use super::speech::user_text;
use crate::i18n::Arg;
pub use answer_buttons::answer_buttons;
pub use bars::{BarRow, bars};
pub use button::{Button, ButtonKind, button};
pub use card::{Card, card, empty, tag};
pub use checks::{Check, check, checks};
pub use chips::chips;
pub use choice::{Choice, ChoiceOption, choice, focus_choice};
pub use dialog::{Dialog, disclosure, folded};
pub use error_line::error_line;
pub use file_drop::{FileDrop, file_drop};
pub use icon::Icon;
pub use key_ring::{KeySize, RingSize, key_mark, key_ring};
pub use leave::leave;
pub use link_to::{LinkKind, LinkTo, link_to};
pub use notice::{Notice, NoticeKind, notice};
pub use other_text::other_text;
pub use page::{Page, page};
pub use pictogram::{Pictograms, field_sign, pictogram};
pub use portion::{PORTION, more, portion};
pub use progress::{progress, steps};
pub use saved::saved;
pub use select::{Select, SelectOption, select};
pub use shell::shell;
pub use text_field::{FieldKind, TextField, text_field};
pub use toast::toast;
pub use with_local_state::{Local, LocalState, with_kept_state, with_local_state};

/// Values for a message's variables.
pub type SayArgs = Vec<(&'static str, Arg)>;
