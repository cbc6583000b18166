//! One file for each promise. `all` is the list of what runs.

mod audit;
mod back;
mod connection;
mod contract;
mod crash;
mod damage;
mod earlier;
mod erased;
mod exercise;
mod exercise_screens;
mod exercise_typing;
mod files;
mod first_part;
mod first_screen;
mod glance;
mod history;
mod hosts;
mod hub;
mod idea;
mod interests;
mod journey;
mod keyboard;
mod languages;
mod later;
mod leave;
mod merge;
mod offline;
mod optional;
mod origin;
mod privacy;
mod save;
mod screens;
mod shots;
mod speech;
mod start_screens;
mod storage;
mod translated;
mod typing;
mod work;

use std::collections::BTreeSet;

use eight_keys::app::known_languages;
use libtest_mimic::Trial;

use crate::config::{self, BrowserKind};
use crate::trial;
use crate::words::{LANGUAGES, language};

/// The language of the whole flow in the browsers where it runs once.
fn language_in(kind: BrowserKind) -> &'static [&'static str] {
    match kind {
        BrowserKind::Chromium => &LANGUAGES,
        BrowserKind::Firefox => &["fr"],
        BrowserKind::WebKit => &["fa"],
    }
}

/// The languages in which each run goes through every screen, and the pair of them side by side: both directions alone,
/// and Farsi beside Polish, whose words are the longest. With `--include-ignored` a run goes through the others too.
const IN_EACH_RUN: ([&str; 2], (&str, &str)) = (["en", "fa"], ("fa", "pl"));

/// The flows through every screen, in each language, and in each two side by side, both ways round.
fn tours() -> Vec<Trial> {
    let mut tours = Vec::new();
    for language in LANGUAGES {
        let tour = trial(format!("screens::{language}"), move || screens::all_screens(language, None));
        tours.push(tour.with_ignored_flag(!IN_EACH_RUN.0.contains(&language)));
    }
    for first in LANGUAGES {
        for second in LANGUAGES.into_iter().filter(|it| *it != first) {
            let name = format!("screens::{first}_and_{second}");
            let tour = trial(name, move || screens::all_screens(first, Some(second)));
            tours.push(tour.with_ignored_flag(IN_EACH_RUN.1 != (first, second)));
        }
    }
    tours
}

/// All flows in these browsers, the long ones first, so that they do not run last and alone. Those that are marked as
/// ignored are left out unless they are asked for.
pub fn all(kinds: &[BrowserKind]) -> Vec<Trial> {
    let mut trials = Vec::new();
    let chromium = kinds.contains(&BrowserKind::Chromium);
    if chromium {
        trials.push(trial("crash::answers_shown_as_saved_survive", crash::answers_shown_as_saved_survive));
        trials.push(trial(
            "damage::the_copy_goes_on_without_the_database",
            damage::the_copy_goes_on_without_the_database,
        ));
        trials
            .push(trial("damage::a_profile_without_its_run_has_a_page", damage::a_profile_without_its_run_has_a_page));
        trials.push(trial("damage::data_cleared_under_the_page", damage::data_cleared_under_the_page));
        trials.push(trial("damage::a_store_that_opens_the_second_time", damage::a_store_that_opens_the_second_time));
        trials.extend(tours());
        for language in LANGUAGES {
            let name = format!("first_screen::all_answers_are_on_it::{language}");
            trials.push(trial(name, move || first_screen::all_answers_are_on_it(language)));
            let name = format!("exercise_screens::choices_are_whole::{language}");
            trials.push(trial(name, move || exercise_screens::choices_are_whole(language)));
        }
        trials.push(trial(
            "exercise_typing::lines_and_comparisons_survive_a_kill",
            exercise_typing::lines_and_comparisons_survive_a_kill,
        ));
        trials.push(trial("exercise::a_pack_from_a_file_by_keyboard", exercise::a_pack_from_a_file_by_keyboard));
        trials.push(trial("exercise::every_pack_by_keyboard", exercise::every_pack_by_keyboard));
        trials.push(trial(
            "screens::nothing_moves_while_an_answer_is_saved",
            screens::nothing_moves_while_an_answer_is_saved,
        ));
        trials.push(trial("screens::a_long_name_stays_in_its_place", screens::a_long_name_stays_in_its_place));
        trials.push(trial("screens::the_checks_can_fail", screens::the_checks_can_fail));
    }
    for &kind in kinds {
        for &language in language_in(kind) {
            let name = format!("keyboard::{}::{language}", kind.name());
            trials.push(trial(name, move || keyboard::from_first_screen_to_file(kind, language)));
        }
        trials.push(trial(format!("contract::{}", kind.name()), move || contract::the_store_keeps_its_contract(kind)));
        let name = format!("offline::everything_works_without_a_network::{}", kind.name());
        trials.push(trial(name, move || offline::everything_works_without_a_network(kind)));
        let name = format!("storage::deleting_before_the_app_is_kept::{}", kind.name());
        trials.push(trial(name, move || storage::deleting_before_the_app_is_kept(kind)));
        let name = format!("storage::deleting_while_the_app_is_being_kept::{}", kind.name());
        trials.push(trial(name, move || storage::deleting_while_the_app_is_being_kept(kind)));
        let name = format!("history::every_start_asks_who_is_here::{}", kind.name());
        trials.push(trial(name, move || history::every_start_asks_who_is_here(kind)));
        let name = format!("history::back_goes_step_by_step_and_leaves::{}", kind.name());
        trials.push(trial(name, move || history::back_goes_step_by_step_and_leaves(kind)));
        let name = format!("back::every_long_page_is_as_it_was_left::{}", kind.name());
        trials.push(trial(name, move || back::every_long_page_is_as_it_was_left(kind)));
        // WebKit's driver answers no more after the second Back to entries of a document that was loaded anew, whether the
        // page was left or not.
        if kind != BrowserKind::WebKit {
            let name = format!("leave::nothing_brings_it_back::{}", kind.name());
            trials.push(trial(name, move || leave::nothing_brings_it_back(kind)));
        }
        let name = format!("history::a_visit_that_is_left_is_covered::{}", kind.name());
        trials.push(trial(name, move || history::a_visit_that_is_left_is_covered(kind)));
        // WebKit's browser for tests keeps no history.
        if kind != BrowserKind::WebKit {
            let name = format!("history::no_file_of_the_browser_tells::{}", kind.name());
            trials.push(trial(name, move || history::no_file_of_the_browser_tells(kind)));
            let name = format!("history::the_check_can_fail::{}", kind.name());
            trials.push(trial(name, move || history::the_check_can_fail(kind)));
        }
    }
    if chromium {
        trials.push(trial("keyboard::quick_fingers_on_a_slow_device", keyboard::quick_fingers_on_a_slow_device));
        trials.push(trial("keyboard::a_double_tap_answers_once", keyboard::a_double_tap_answers_once));
        trials.push(trial(
            "keyboard::the_keys_of_the_upper_row_answer_on_every_keyboard",
            keyboard::the_keys_of_the_upper_row_answer_on_every_keyboard,
        ));
        trials.push(trial(
            "first_part::a_first_answer_needs_the_first_part_only",
            first_part::a_first_answer_needs_the_first_part_only,
        ));
        trials.push(trial(
            "first_part::whoever_hurries_needs_the_first_part_only",
            first_part::whoever_hurries_needs_the_first_part_only,
        ));
        trials.push(trial(
            "first_part::the_code_of_the_store_delays_nothing",
            first_part::the_code_of_the_store_delays_nothing,
        ));
        trials
            .push(trial("start_screens::they_are_there_before_the_app", start_screens::they_are_there_before_the_app));
        trials.push(trial("start_screens::what_is_chosen_there_counts", start_screens::what_is_chosen_there_counts));
        trials.push(trial("interests::to_the_end_by_keyboard", interests::to_the_end_by_keyboard));
        trials.push(trial("idea::it_is_kept_and_asked_after", idea::it_is_kept_and_asked_after));
        trials.push(trial("languages::a_file_is_read_in_two_languages", languages::a_file_is_read_in_two_languages));
        trials.push(trial(
            "languages::a_statement_is_read_in_the_other_language",
            languages::a_statement_is_read_in_the_other_language,
        ));
        trials.push(trial(
            "work::what_is_typed_is_found_in_every_language",
            work::what_is_typed_is_found_in_every_language,
        ));
        trials.push(trial(
            "connection::what_did_not_come_is_asked_for_again",
            connection::what_did_not_come_is_asked_for_again,
        ));
        trials.push(trial(
            "connection::without_the_code_of_the_store_the_screen_goes_on",
            connection::without_the_code_of_the_store_the_screen_goes_on,
        ));
        trials.push(trial(
            "connection::without_its_code_the_page_says_what_to_do",
            connection::without_its_code_the_page_says_what_to_do,
        ));
        trials.push(trial(
            "connection::without_webassembly_the_page_says_so",
            connection::without_webassembly_the_page_says_so,
        ));
        for host in &hosts::HOSTS {
            trials
                .push(trial(format!("hosts::the_app_works_at::{}", host.name), move || hosts::the_app_works_at(host)));
        }
        trials.push(trial("hosts::what_is_altered_or_gone_is_named", hosts::what_is_altered_or_gone_is_named));
        trials.push(trial(
            "hosts::a_page_whose_script_cannot_run_says_so",
            hosts::a_page_whose_script_cannot_run_says_so,
        ));
        trials
            .push(trial("translated::what_is_read_is_what_is_answered", translated::what_is_read_is_what_is_answered));
        trials.push(trial(
            "translated::no_text_is_written_where_nobody_sees_it",
            translated::no_text_is_written_where_nobody_sees_it,
        ));
        trials.push(trial("keyboard::the_keys_can_be_turned_off", keyboard::the_keys_can_be_turned_off));
        trials.push(trial("privacy::nothing_leaves", privacy::nothing_leaves));
        trials.push(trial("privacy::the_checks_can_fail", privacy::the_checks_can_fail));
        trials.push(trial("privacy::the_page_carries_its_policy_itself", privacy::the_page_carries_its_policy_itself));
        trials.push(trial("offline::an_update_waits_and_never_mixes", offline::an_update_waits_and_never_mixes));
        trials.push(trial(
            "offline::a_version_is_kept_whole_or_not_at_all",
            offline::a_version_is_kept_whole_or_not_at_all,
        ));
        trials.push(trial("origin::strangers_are_not_believed", origin::strangers_are_not_believed));
        trials.push(trial("origin::what_is_deleted_elsewhere_is_said", origin::what_is_deleted_elsewhere_is_said));
        trials.push(trial("origin::two_copies_leave_each_other_alone", origin::two_copies_leave_each_other_alone));
        trials.push(trial("origin::what_was_shared_goes_to_the_first", origin::what_was_shared_goes_to_the_first));
        trials.push(trial("origin::names_of_others_are_left_alone", origin::names_of_others_are_left_alone));
        trials.push(trial("origin::the_worker_listens_to_its_own_pages", origin::the_worker_listens_to_its_own_pages));
        trials.push(trial(
            "connection::a_version_that_was_replaced_says_so",
            connection::a_version_that_was_replaced_says_so,
        ));
        trials.push(trial("leave::the_page_is_empty_in_one_frame", leave::the_page_is_empty_in_one_frame));
        trials.push(trial("leave::the_button_is_on_every_screen", leave::the_button_is_on_every_screen));
        trials.push(trial(
            "leave::from_a_dialog_and_not_by_capital_letters",
            leave::from_a_dialog_and_not_by_capital_letters,
        ));
        trials
            .push(trial("leave::without_a_connection_there_is_a_clock", leave::without_a_connection_there_is_a_clock));
        trials.push(trial("leave::it_works_even_if_the_app_has_stopped", leave::it_works_even_if_the_app_has_stopped));
        trials.push(trial("offline::whether_it_is_complete_is_said", offline::whether_it_is_complete_is_said));
        trials.push(trial("erased::everything", erased::everything));
        trials.push(trial("erased::one_story_and_one_profile", erased::one_story_and_one_profile));
        trials.push(trial("storage::nothing_before_a_choice", storage::nothing_before_a_choice));
        trials.push(trial("storage::no_database", storage::no_database));
        trials.push(trial("storage::a_full_device", storage::a_full_device));
        trials.push(trial("storage::a_small_quota", storage::a_small_quota));
        trials.push(trial("storage::two_tabs", storage::two_tabs));
        trials.push(trial("storage::this_visit_only", storage::this_visit_only));
        trials.push(trial("storage::a_story_half_written", storage::a_story_half_written));
        trials.push(trial("typing::without_a_pause", typing::without_a_pause));
        trials.push(trial("typing::every_field", typing::every_field));
        trials.push(trial("exercise_typing::every_field", exercise_typing::every_field));
        trials.push(trial("exercise_typing::two_windows_on_one_line", exercise_typing::two_windows_on_one_line));
        trials.push(trial("exercise::hostile_packs_change_nothing", exercise::hostile_packs_change_nothing));
        trials.push(trial("hub::everything_is_two_taps_away", hub::everything_is_two_taps_away));
        trials.push(trial("audit::five_deeds_without_a_diploma", audit::five_deeds_without_a_diploma));
        trials.push(trial("typing::on_a_slow_device", typing::on_a_slow_device));
        trials.push(trial("typing::two_windows", typing::two_windows));
        trials.push(trial("typing::a_quick_second_tap", typing::a_quick_second_tap));
        trials.push(trial("typing::a_passphrase_of_ones_own", typing::a_passphrase_of_ones_own));
        trials.push(trial("storage::a_visit_is_copied", storage::a_visit_is_copied));
        trials.push(trial("storage::what_is_somebody_elses", storage::what_is_somebody_elses));
        trials.push(trial("storage::deleting", storage::deleting));
        for way in optional::WAYS {
            let name = format!("optional::no_essential_thing_ends::{way}");
            trials.push(trial(name, move || optional::no_essential_thing_ends(way)));
        }
        trials.push(trial(
            "optional::what_cannot_be_kept_or_saved_is_said",
            optional::what_cannot_be_kept_or_saved_is_said,
        ));
        trials.push(trial("speech::only_local_voices_read", speech::only_local_voices_read));
        trials.push(trial("files::hostile_files_change_nothing", files::hostile_files_change_nothing));
        trials.push(trial("files::a_lock_in_a_lock", files::a_lock_in_a_lock));
        trials.push(trial("files::large_files_in_portions", files::large_files_in_portions));
        trials.push(trial("files::imported_text_never_runs", files::imported_text_never_runs));
        trials.push(trial("files::dropped_and_printed", files::dropped_and_printed));
        trials.push(trial("save::a_page_for_somebody", save::a_page_for_somebody));
        trials.push(trial("save::a_copy_in_two_taps", save::a_copy_in_two_taps));
        trials.push(trial("journey::the_words_of_the_whole_way", journey::the_words_of_the_whole_way));
        trials.push(trial("glance::looking_writes_nothing", glance::looking_writes_nothing));
        trials.push(trial("glance::kept_as_another_persons", glance::kept_as_another_persons));
        trials.push(trial("glance::the_page_fits_on_few_sheets", glance::the_page_fits_on_few_sheets));
        trials.push(trial("glance::paper_has_what_the_screen_shows", glance::paper_has_what_the_screen_shows));
        trials.push(trial(
            "merge::a_file_that_went_on_elsewhere_comes_back",
            merge::a_file_that_went_on_elsewhere_comes_back,
        ));
        trials.push(trial("earlier::both_releases_use_one_database", earlier::both_releases_use_one_database));
        trials
            .push(trial("earlier::what_begins_here_is_not_found_there", earlier::what_begins_here_is_not_found_there));
        trials.push(trial(
            "earlier::the_release_before_opens_todays_files",
            earlier::the_release_before_opens_todays_files,
        ));
        trials.push(trial("later::a_later_release_loses_nothing_here", later::a_later_release_loses_nothing_here));
        if config::shots().is_some() {
            trials.push(trial("shots::every_screen", shots::every_screen));
            trials.push(trial("shots::in_two_languages", shots::in_two_languages));
        }
    }
    if chromium && kinds.contains(&BrowserKind::Firefox) {
        trials.push(trial("files::between_chromium_and_firefox", files::between_chromium_and_firefox));
        trials.push(trial("exercise::between_chromium_and_firefox", exercise::between_chromium_and_firefox));
        trials.push(trial("work::from_interests_to_another_browser", work::from_interests_to_another_browser));
    }
    trials
}

/// The promise is a flow for each language in Chromium and one in each other browser.
pub fn every_language_and_browser_has_its_flows() {
    let known: Vec<String> = known_languages().into_iter().map(|language| language.tag).collect();
    assert_eq!(known, LANGUAGES, "every language of locales/languages.json is in tests/browser/words.rs");
    let trials = all(&BrowserKind::ALL);
    let names: Vec<String> = trials.iter().map(|trial| trial.name().to_owned()).collect();
    // What is left out of a usual run is named here, so that nothing else can be.
    let (alone, (first, second)) = IN_EACH_RUN;
    let in_each_run: Vec<String> =
        alone.iter().map(|it| format!("screens::{it}")).chain([format!("screens::{first}_and_{second}")]).collect();
    let tours: Vec<String> = tours().iter().map(|trial| trial.name().to_owned()).collect();
    assert_eq!(tours.len(), LANGUAGES.len() * LANGUAGES.len(), "each language alone and beside each other");
    for trial in &trials {
        let is_left_out = tours.iter().any(|it| it == trial.name()) && !in_each_run.iter().any(|it| it == trial.name());
        assert_eq!(trial.has_ignored_flag(), is_left_out, "{}", trial.name());
    }
    let directions: BTreeSet<&str> = alone.iter().map(|it| language(it).dir.name()).collect();
    assert_eq!(directions.len(), 2, "each run has a language of each direction");
    for language in LANGUAGES {
        assert!(names.contains(&format!("keyboard::chromium::{language}")), "{language}");
        assert!(names.contains(&format!("screens::{language}")), "{language}");
    }
    for kind in BrowserKind::ALL {
        assert!(names.iter().any(|name| name.starts_with(&format!("keyboard::{}", kind.name()))), "{}", kind.name());
    }
    let mut unique = names.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), names.len(), "no name twice");
}
