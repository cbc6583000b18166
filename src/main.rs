//! The app in the browser. The build splits this module in two, so that a phone on a slow line waits only for what a
//! first answer needs: `xtask/src/split`.

fn main() {
    eight_keys::ui::start();
}
