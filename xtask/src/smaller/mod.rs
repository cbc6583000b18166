//! WebAssembly modules made smaller: what no engine needs goes, and what is left is written so that it compresses well.

mod locals;
mod strip;

pub use locals::by_use;
pub use strip::without_names;
