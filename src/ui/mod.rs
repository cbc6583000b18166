//! What is on the screen. Components take props and give callbacks; pages read the state and start tasks.

pub mod art;
pub mod components;
pub mod context;
mod entry;
pub mod keys;
pub mod later;
pub mod pages;
mod root;
pub mod speech;

pub use entry::start;
pub use root::{Root, RootProps};
