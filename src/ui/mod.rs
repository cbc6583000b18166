//! What is on the screen. Components take props and give callbacks; pages read the state and start tasks.

pub mod components;
pub mod speech;
