//! The whole app. `main.rs` hands over to it when a page is asked for that is not among the first.

fn main() {
    eight_keys::ui::start(eight_keys::ui::Part::WHOLE);
}
