//! The pages that a first answer does not need: their code is loaded later ([`crate::part`]).

use std::rc::Rc;

use yew::prelude::*;

use super::components::LocalState;
use super::context::Ui;
use super::pages::{self, errors};
use super::speech::Speech;
use crate::app::{App, LocalBoxFuture, Route, State, Toast, WorkRoute};
use crate::part::Part;
use crate::platform::Browser;
use crate::platform::tabs::News;
use crate::platform::worker::OfflineCache;

/// Those functions of the later pages that the first pages call.
pub struct LaterPages {
    /// The page of a later route.
    pub page: fn(&Ui, Route) -> Html,
    /// The question for a nickname, on the last start screen.
    pub nickname_field: fn(&Speech, &LocalState) -> Html,
    /// The page that is shown in place of all others while the store cannot be used.
    pub broken: fn(&Ui) -> Html,
    /// The page that is shown for a profile that lost its runs, in place of those that show a run.
    pub without_run: fn(&Ui) -> Html,
    /// The question before the first change to the answers of another person, in place of the page.
    pub asks_first: fn(&Ui) -> Html,
    /// Problems and news, also whether a new version waits.
    pub news: fn(&Ui, bool) -> Html,
    /// When the last copy of a visit was made, and what changed since.
    pub copied: fn(&Speech, &State) -> Html,
    /// Keeps the app on this device, and reports new versions, and a storage that the browser emptied meanwhile.
    pub keep: fn(&Browser, Rc<App>),
    /// The message about what was just done.
    pub said: fn(&Ui, &Toast) -> Html,
    /// What keys do on a question's page.
    pub key_hint: fn(&Ui, &str) -> Html,
    /// The button that leaves quickly.
    pub leave: fn(&Speech, &State) -> Html,
    /// The languages of the screen, which can be changed from wherever the user is.
    pub language_menu: fn(&Ui) -> Html,
    /// Whether everything works without a network.
    pub kept: fn(&Speech) -> Html,
    /// What the hub says: what is there in each chapter, what could come next, and the one suggestion.
    pub hub: fn(&Ui) -> DrawnHub,
    /// What stands above a page on paper.
    pub paper_line: fn(&Ui) -> Html,
    /// Follows what another tab says.
    pub follow: fn(Rc<App>, Rc<OfflineCache>, News) -> LocalBoxFuture<'static, ()>,
}

/// The start screens, which `index.html` has as well. They are only for users who are slower than the app.
pub struct StartPages {
    /// The start screen of the present route.
    pub page: fn(&Ui) -> Html,
}

/// The table, for the split point.
pub static START_PAGES: StartPages = StartPages { page: pages::start_page };

/// These screens, if their code is loaded.
pub static START: Part<StartPages> = Part::new(&START_PAGES);

/// The buttons that read aloud. Their code is loaded right after the first page, not with the rest: users who do not
/// read easily need them for the first statement.
pub struct ReadAloudButtons {
    /// The buttons that read these messages.
    pub buttons: fn(&Speech, Vec<String>) -> Html,
}

/// The table, for the split point.
pub static READ_ALOUD_BUTTONS: ReadAloudButtons = ReadAloudButtons { buttons: pages::read_aloud::read_aloud };

/// These buttons, if their code is loaded.
pub static READ_ALOUD: Part<ReadAloudButtons> = Part::new(&READ_ALOUD_BUTTONS);

/// The place of the buttons that read these messages aloud, with the buttons once their code is loaded.
pub(super) fn read_aloud(speech: &Speech, say: Vec<String>) -> Html {
    html! { <div class="read-aloud">{ READ_ALOUD.get().map_or_else(Html::default, |it| (it.buttons)(speech, say)) }</div> }
}

/// What the hub says, drawn.
#[derive(Default)]
pub struct DrawnHub {
    /// The one suggestion; nothing as long as its words are not loaded.
    pub suggestion: Option<Html>,
    /// A line for each chapter, in their order.
    pub lines: Vec<Html>,
}

/// The table, for the split point.
pub static LATER_PAGES: LaterPages = LaterPages {
    page: pages::later_page,
    nickname_field: pages::start::nickname_field,
    broken: errors::broken,
    without_run: errors::without_run,
    asks_first: pages::others::asks_first,
    news: errors::news,
    copied: super::root::copied,
    keep: super::entry::keep,
    said: super::root::said_of,
    key_hint: pages::key_hint::key_hint,
    leave: pages::leaving::leave_button,
    language_menu: pages::language_menu::language_menu,
    kept: pages::kept::kept_line_of_hub,
    hub: pages::hub::hub,
    paper_line: super::root::paper_line,
    follow: super::entry::follow,
};

/// These pages, if their code is loaded.
pub static LATER: Part<LaterPages> = Part::new(&LATER_PAGES);

/// Draws something beside the page: before its code is loaded, nothing. A page itself says that it waits
/// (`pages::page`).
pub(super) fn later(draw: impl FnOnce(&LaterPages) -> Html) -> Html {
    LATER.get().map_or_else(Html::default, draw)
}

/// The functions by which the pages about kinds of work are called. These pages are in a module of their own.
pub struct WorkPages {
    /// The page of a place among them.
    pub page: fn(&Ui, WorkRoute) -> Html,
}

/// The table, for the split point.
pub static WORK_PAGES: WorkPages = WorkPages { page: pages::work::work_page };

/// These pages, if their code is loaded.
pub static WORK: Part<WorkPages> = Part::new(&WORK_PAGES);

/// Draws a page about kinds of work.
pub(super) fn work_page(ui: &Ui, place: WorkRoute) -> Html {
    WORK.get().map_or_else(|| errors::waiting(ui), |pages| (pages.page)(ui, place))
}

/// The functions by which the pages about files are called. These pages are in a module of their own.
pub struct FilePages {
    /// Where a file is saved.
    pub save: fn(&Ui) -> Html,
    /// Where a file is opened.
    pub open: fn(&Ui) -> Html,
}

/// The table, for the split point.
pub static FILE_PAGES: FilePages =
    FilePages { save: pages::save_file::save_file_page, open: pages::open_file::open_file_page };

/// These pages, if their code is loaded.
pub static FILES: Part<FilePages> = Part::new(&FILE_PAGES);

/// Draws a page about files.
pub(super) fn file_page(ui: &Ui, page: fn(&FilePages) -> fn(&Ui) -> Html) -> Html {
    FILES.get().map_or_else(|| errors::waiting(ui), |pages| page(pages)(ui))
}

/// The functions by which the pages of exercises that are data are called. These pages are in a module of their own.
pub struct ExercisePages {
    /// A place in an exercise, by the exercise's address.
    pub exercise: fn(&Ui, &str, crate::app::ExerciseRoute) -> Html,
    /// A chapter of the hub with what it holds.
    pub chapter: fn(&Ui, crate::content::exercise::Chapter) -> Html,
    /// The local packs of this device.
    pub packs: fn(&Ui) -> Html,
}

/// The table, for the split point.
pub static EXERCISE_PAGES: ExercisePages = ExercisePages {
    exercise: pages::exercise::exercise_page,
    chapter: pages::exercise::chapter_page,
    packs: pages::exercise::packs_page,
};

/// These pages, if their code is loaded.
pub static EXERCISES: Part<ExercisePages> = Part::new(&EXERCISE_PAGES);

/// Draws a page of exercises that are data.
pub(super) fn exercise_page(ui: &Ui, draw: impl FnOnce(&ExercisePages) -> Html) -> Html {
    EXERCISES.get().map_or_else(|| errors::waiting(ui), draw)
}
