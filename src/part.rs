//! Code that is loaded when it is first needed.
//!
//! The build splits the release at the functions named in `main.rs`. What only they reach is in WebAssembly modules of
//! its own. So code behind a split point is called through a table of functions, which only the split point names. Each
//! layer has its tables (`app/tasks/later.rs`, `platform/later.rs`, `ui/later.rs`), and a [`Part`] says whether a table
//! is there.

use std::sync::OnceLock;

/// A table of functions that comes with a module of its own. If the build is not split, as in development and in the
/// native tests, it is there from the beginning.
pub struct Part<T: 'static> {
    /// The table of a build that is not split.
    whole: Option<&'static T>,
    /// The table that the split point returned. A module that was loaded stays, so this is set once for the life of the
    /// page.
    loaded: OnceLock<&'static T>,
}

impl<T> Part<T> {
    /// A part with this table. A split build forgets the table here; otherwise it would stay in the first module.
    pub const fn new(table: &'static T) -> Self {
        let whole = if cfg!(all(feature = "split", target_family = "wasm")) { None } else { Some(table) };
        Self { whole, loaded: OnceLock::new() }
    }

    /// The table, if its code is there.
    pub fn get(&self) -> Option<&'static T> {
        self.whole.or_else(|| self.loaded.get().copied())
    }

    /// Notes that the code is there; for the split points in `main.rs`.
    pub fn loaded(&self, table: &'static T) {
        // If it is set again, it is set to the same table.
        let _ = self.loaded.set(table);
    }
}
