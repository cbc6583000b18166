//! The design system's parts: props in, callbacks out, no state of the app, words through [`Say`] only.

mod say;

pub use say::{Say, SayArgs};
