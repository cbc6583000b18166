//! Makes WebAssembly modules smaller: what no engine needs is removed, and the rest is written so that it compresses
//! well.

mod locals;
mod strip;

pub use locals::by_use;
pub use strip::without_names;
