//! The only code that touches the browser. It implements traits that belong to the layers above. Whatever a browser may
//! lack is read by way of `optional`.

mod browser;
pub mod device;
pub mod files;
pub mod focus;
pub mod history_state;
mod intl;
pub mod later;
pub mod leave;
mod leaving;
pub mod links;
mod loader;
pub mod opfs;
pub mod optional;
pub mod quota;
pub mod scope;
pub mod sealing;
pub mod speech_synthesis;
pub mod tabs;
pub mod taps;
pub mod worker;

pub use browser::Browser;
pub use later::Code;
pub use leaving::ask_before_leaving;
pub use loader::{Kept, kept, new_seal_worker, say_cut};

use gloo::timers::future::TimeoutFuture;

/// A little more than a frame, in milliseconds. A timer that is due at once runs right after the app's part of the frame,
/// while a slow phone still puts it on the screen.
const FRAME: u32 = 20;

/// Waits until the browser has drawn what the page says.
pub async fn next_frame() {
    // Waiting for a frame would be more certain. But a page that was just hidden has no frames, and what follows is the
    // way of an answer to the disk. Nothing of it is drawn, and its timers run once a second.
    if !gloo::utils::document().hidden() {
        TimeoutFuture::new(FRAME).await;
    }
}

/// Lets the browser draw and react to a tap between two steps of long work.
pub async fn pause() {
    TimeoutFuture::new(0).await;
}
