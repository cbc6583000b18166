//! Use cases that change the state, one in each file. They are async functions over `&Rc<App>`, which the screen
//! spawns.

mod copies;
mod country;
mod elsewhere;
mod evidence;
pub mod exercise;
mod files;
mod idea;
mod joining;
pub mod later;
mod leaving;
mod loading;
mod local_packs;
mod navigation;
mod notices;
mod opening;
mod other_tabs;
mod others;
mod profile;
mod profiles;
mod run;
pub mod saving;
mod start;
mod startup;
mod ticks;
mod update;
pub mod words;
mod work;

pub(in crate::app) use copies::Uncopied;
pub use copies::{Held, begin_copy, put_copy_off};
pub use country::choose_country;
pub use elsewhere::{close_other, take_other};
pub use evidence::{EvidenceDraft, EvidenceField, cancel_change, change_evidence, delete_evidence};
pub use exercise::{
    begin_exercise_again, choose_together, decline_proposal, name_of_text, offer_entry, remove_entry, set_entry,
    take_proposal, write_entry,
};
pub use files::{add_profile, add_to_profile, copy_was_saved, file_was_saved, give_subject};
pub use idea::{idea_is_done, idea_is_not_done_yet, keep_idea, let_idea_go};
pub use joining::{join_file, whose_file};
pub use leaving::{choose_address, choose_leaving, follow_return};
pub use loading::{load_again, load_for, load_the_rest};
pub use local_packs::{add_local_pack, remove_local_pack};
pub use navigation::{follow_entry, follow_link};
pub use notices::{close_toast, cover, dismiss_notices, show_download_failed, uncover, undo};
pub use opening::{open_profile, try_again, try_storage_afresh};
pub use other_tabs::{follow_erasing, follow_other_tab};
pub use others::{change_answers_of_another, leave_answers_of_another};
pub use profiles::{
    choose_languages_of_screen, close_profile, delete_profile, erase_everything, new_profile, rename_profile, turn_keys,
};
pub use run::{act, answer, begin_again};
pub use start::{begin, begin_as_pressed, choose_language, choose_storage, decide_storage};
pub use startup::{startup, wants_start_screens};
pub(in crate::app) use ticks::Ticked;
pub use ticks::{remember_ticks, ticked_before};
pub use update::{ask_for_update, load_update, update_is_ready};
pub use work::{choose, put_side_by_side, set_decision, show_surprise, write_note};
