//! The only code that touches the browser. It implements traits that belong to the layers above. Whatever a browser may
//! lack is read by way of `optional`.

mod boot;
mod browser;
pub mod device;
pub mod files;
pub mod focus;
mod intl;
pub mod later;
mod leaving;
pub mod links;
pub mod opfs;
pub mod optional;
pub mod quota;
pub mod scope;
pub mod sealing;
pub mod speech;
pub mod steps;
pub mod tabs;
pub mod taps;
pub mod worker;

pub use boot::{Kept, kept, new_seal_worker, say_cut};
pub use browser::Browser;
pub use later::Code;
pub use leaving::ask_before_leaving;

/// Lets the browser draw and react to a tap between two steps of long work.
pub async fn pause() {
    gloo::timers::future::TimeoutFuture::new(0).await;
}
