//! Pages: each reads the state and starts tasks; [`page()`] chooses which one is shown.

pub mod about;
pub mod compare;
pub(super) mod country;
pub mod done;
pub mod edit_evidence;
pub mod errors;
pub mod evidence;
pub mod exercise;
pub mod file_view;
pub mod gallery;
pub mod home;
pub mod hub;
pub(super) mod idea;
pub(super) mod kept;
pub(super) mod key_hint;
pub mod language_menu;
pub(super) mod leaving;
pub mod on_demand;
pub mod open_file;
pub mod others;
pub mod pause;
pub mod profiles;
mod quick_copy;
pub mod read_aloud;
mod refused;
pub mod result;
pub mod results;
pub mod save_file;
pub mod section;
pub mod settings;
pub mod start;
pub mod statement;
pub mod stays;
pub mod work;

mod page;

pub use page::{later_page, page, start_page};
