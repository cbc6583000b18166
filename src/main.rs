//! The app up to an answer: start, hub and statements. It is small, because a phone on a slow line waits for it; every
//! other page is in `bin/whole.rs`, which takes over when one is asked for.

fn main() {
    eight_keys::ui::start(eight_keys::ui::Part::FIRST);
}
