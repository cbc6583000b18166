//! The app's module in two: what runs up to a first answer, and the rest.
//!
//! A phone on a slow line waits for the first part only. Which functions that is cannot be seen in the source: a page
//! that is shown at once has branches that hardly anybody needs. So it is measured: [`instrument`] makes a module that
//! remembers which of its functions ran, a browser walks to the first answers with it, and the names of what did *not*
//! run are kept in `xtask/can_wait.txt` ([`names`]; `cargo xtask first-part` renews it). A function that the list does
//! not know stays in the first part, so an old list costs bytes, and nothing else.
//!
//! [`split()`] then makes two modules that share memory, tables and globals, so to the code it is one program as
//! before. Where the first part calls a function of the rest, it calls through a slot of the function table, and where
//! a slot is still empty it first has the rest loaded, by the import [`LINK`]: at once if `static/boot.js` has the
//! rest already, by a request that blocks otherwise. The app asks for the rest early enough that this does not happen
//! in practice; that it could happen anywhere is what makes the measurement safe to use.
//!
//! Binaryen's `wasm-split` does the same, but it is in none of the packages that every machine can get, it has to
//! measure anew for each build, and its placeholders cost an import for each function.

mod data;
mod instrument;
mod locals;
mod module;
mod names;
mod rewrite;
mod strip;

pub use instrument::instrument;
pub use locals::by_use;
pub use names::CanWait;
pub use rewrite::split;
pub use strip::without_names;

/// Part of the name, among the names of functions, of the import that links the rest: `platform::boot::link_rest`.
const LINK: &str = "linkRest";

/// A module in two.
pub struct Halves {
    /// What runs up to a first answer, with the data that it can reach.
    pub first: Vec<u8>,
    /// What can wait. It imports from the first: `t…`, `m…` and `g…` by these export names, and functions by the
    /// number of their slot in table 0.
    pub rest: Vec<u8>,
    /// How many functions went to the rest.
    pub moved: usize,
    /// How many bytes of data went to the rest.
    pub moved_data: usize,
    /// How many there are.
    pub functions: usize,
}

/// What a test of splitting needs: a module in text is written by hand in these tests, in binary.
#[cfg(test)]
mod tests;
