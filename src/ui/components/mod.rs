//! The design system's parts: props in, callbacks out, no state of the app, words through [`Say`] only.
//!
//! `#/components` shows each with named examples in both directions; each part's comment says what it promises to
//! keyboards and screen readers. Styles are in `static/css/components.css` under the class names used here.

mod answer_buttons;
mod bars;
mod button;
mod card;
mod checks;
mod chips;
mod choice;
mod dialog;
mod file_drop;
mod icon;
mod key_ring;
mod link_to;
mod notice;
mod page;
mod pictogram;
mod progress;
mod saved;
mod say;
mod say_named;
mod select;
mod shell;
mod text_field;
mod toast;

pub use super::art::Drawing;
pub use answer_buttons::{AnswerButtons, AnswerOption};
pub use bars::{BarPart, BarRow, Bars};
pub use button::{Button, ButtonKind};
pub use card::{Card, Empty, Tag, UserText};
pub use checks::{Check, CheckOption, Checks};
pub use chips::Chips;
pub use choice::{Choice, ChoiceOption};
pub use dialog::{Dialog, Disclosure};
pub use file_drop::FileDrop;
pub use icon::Icon;
pub use key_ring::{KeyMark, KeyRing, KeySize, RingKey, RingSize};
pub use link_to::{LinkKind, LinkTo};
pub use notice::{Notice, NoticeKind};
pub use page::Page;
pub use pictogram::{Pictogram, Pictograms};
pub use progress::{Progress, Steps};
pub use saved::{Saved, SavedState};
pub use say::{Say, SayArgs};
pub use say_named::{Named, SayNamed};
pub use select::Select;
pub use shell::Shell;
pub use text_field::TextField;
pub use toast::Toast;
