//! The app in the browser, and where its code is split: a phone on a slow line waits only for what a first answer
//! needs.
//!
//! Code that only a split point reaches is in a WebAssembly module of its own (`xtask/src/wasm.rs`). Only a program can
//! have split points, and not the library: otherwise each program that links the library would keep what they reach.

use eight_keys::platform::Code;

#[cfg(feature = "split")]
mod split {
    //! The split points. Each returns the tables of its part, and nothing else names them. The tables are noted outside
    //! of the split points: inside, the optimiser would see that no other table is ever noted, and put the tables
    //! wherever they are used.

    use eight_keys::app::tasks::later as tasks;
    use eight_keys::app::{LoadError, LocalBoxFuture};
    use eight_keys::platform::later as platform;
    use eight_keys::ui::later as ui;
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    /// The module could not be loaded.
    struct Gap;

    impl From<SplitLoaderError> for Gap {
        fn from(_: SplitLoaderError) -> Self {
            Self
        }
    }

    /// The functions that keep answers on this device.
    #[wasm_split(store, fallible)]
    fn load_store() -> Result<&'static platform::DeviceStore, Gap> {
        Ok(&platform::DEVICE_STORE)
    }

    /// The start screens as the app draws them.
    #[wasm_split(start_screens, fallible)]
    fn load_start_screens() -> Result<&'static ui::StartPages, Gap> {
        Ok(&ui::START_PAGES)
    }

    /// The buttons that read aloud. They need a voice, which most browsers have only after a while.
    #[wasm_split(read_aloud, fallible)]
    fn load_read_aloud() -> Result<&'static ui::ReadAloudButtons, Gap> {
        Ok(&ui::READ_ALOUD_BUTTONS)
    }

    /// The tables of the rest, one for each layer.
    struct Rest {
        tasks: &'static tasks::LaterTasks,
        browser: &'static platform::LaterBrowser,
        pages: &'static ui::LaterPages,
    }

    /// Everything else that a first answer does not need.
    #[wasm_split(rest, fallible)]
    fn load_rest() -> Result<Rest, Gap> {
        Ok(Rest { tasks: &tasks::LATER_TASKS, browser: &platform::LATER_BROWSER, pages: &ui::LATER_PAGES })
    }

    /// The pages about kinds of work.
    #[wasm_split(work, fallible)]
    fn load_work() -> Result<&'static ui::WorkPages, Gap> {
        Ok(&ui::WORK_PAGES)
    }

    /// The pages that save and open files.
    #[wasm_split(files, fallible)]
    fn load_files() -> Result<&'static ui::FilePages, Gap> {
        Ok(&ui::FILE_PAGES)
    }

    /// The pages of exercises that are data.
    #[wasm_split(exercises, fallible)]
    fn load_exercises() -> Result<&'static ui::ExercisePages, Gap> {
        Ok(&ui::EXERCISE_PAGES)
    }

    fn gap(name: &str) -> LoadError {
        LoadError { path: format!("split_{name}.wasm") }
    }

    pub fn store() -> LocalBoxFuture<'static, Result<(), LoadError>> {
        Box::pin(async {
            platform::STORE.loaded(load_store().await.map_err(|Gap| gap("store"))?);
            Ok(())
        })
    }

    pub fn start_screens() -> LocalBoxFuture<'static, Result<(), LoadError>> {
        Box::pin(async {
            ui::START.loaded(load_start_screens().await.map_err(|Gap| gap("start_screens"))?);
            Ok(())
        })
    }

    pub fn read_aloud() -> LocalBoxFuture<'static, Result<(), LoadError>> {
        Box::pin(async {
            ui::READ_ALOUD.loaded(load_read_aloud().await.map_err(|Gap| gap("read_aloud"))?);
            Ok(())
        })
    }

    pub fn rest() -> LocalBoxFuture<'static, Result<(), LoadError>> {
        Box::pin(async {
            let rest = load_rest().await.map_err(|Gap| gap("rest"))?;
            tasks::LATER.loaded(rest.tasks);
            platform::LATER.loaded(rest.browser);
            ui::LATER.loaded(rest.pages);
            Ok(())
        })
    }

    pub fn work() -> LocalBoxFuture<'static, Result<(), LoadError>> {
        Box::pin(async {
            ui::WORK.loaded(load_work().await.map_err(|Gap| gap("work"))?);
            Ok(())
        })
    }

    pub fn files() -> LocalBoxFuture<'static, Result<(), LoadError>> {
        Box::pin(async {
            ui::FILES.loaded(load_files().await.map_err(|Gap| gap("files"))?);
            Ok(())
        })
    }

    pub fn exercises() -> LocalBoxFuture<'static, Result<(), LoadError>> {
        Box::pin(async {
            ui::EXERCISES.loaded(load_exercises().await.map_err(|Gap| gap("exercises"))?);
            Ok(())
        })
    }
}

#[cfg(not(feature = "split"))]
mod split {
    //! In development all code is there from the beginning.

    use eight_keys::app::{LoadError, LocalBoxFuture};

    pub fn store() -> LocalBoxFuture<'static, Result<(), LoadError>> {
        Box::pin(async { Ok(()) })
    }

    pub use {
        store as exercises, store as files, store as read_aloud, store as rest, store as start_screens, store as work,
    };
}

fn main() {
    eight_keys::ui::start(Code {
        store: split::store,
        start_screens: split::start_screens,
        read_aloud: split::read_aloud,
        rest: split::rest,
        work: split::work,
        files: split::files,
        exercises: split::exercises,
    });
}
