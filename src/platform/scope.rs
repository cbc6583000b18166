//! The name under which this copy of the app keeps what it keeps.
//!
//! An origin's storages belong to all its folders: other apps, and other copies of this one, see the same databases, files,
//! caches, locks, channels and entries. So each copy has a name that holds the path of its folder (`nameOf` in
//! `static/boot.js` and `static/sw.js`), and all that it puts there goes by it. Copies of before shared one name, [`SHARED`];
//! what lies there stays there and belongs to the copy that was opened first (`static/shared-name.js`).

use std::cell::Cell;

use web_sys::Storage;

use super::boot;

/// The name that all copies of an origin shared once. Also the name where there is no `boot.js`, in the tests' pages.
pub const SHARED: &str = "eight-keys";

/// The entry of local storage that says whose the shared name is.
const OWNER: &str = "eight-keys-owner";

thread_local! {
    static PLACE: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// The name of this copy. The app's own files are kept under it wherever the answers are.
pub fn own() -> String {
    boot::name().unwrap_or_else(|| SHARED.to_owned())
}

/// The name under which the answers are. It is the same as long as the page is there.
pub async fn place() -> &'static str {
    if let Some(place) = PLACE.get() {
        return place;
    }
    let found = boot::place().await.unwrap_or_else(own);
    // Whoever asked at the same time may have been first. What is left for the page's life is a few letters.
    let place = PLACE.get().unwrap_or_else(|| Box::leak(found.into_boxed_str()));
    PLACE.set(Some(place));
    place
}

/// Notes that the answers at this place are this copy's, if others could take them for theirs.
pub fn claim(place: &str) {
    let own = own();
    if place == SHARED
        && own != SHARED
        && let Some(storage) = local_storage()
    {
        // Without the note the copy that is opened first has them, as before.
        let _ = storage.set_item(OWNER, &own);
    }
}

/// Takes the note away, with the answers that it is about.
pub fn disclaim(place: &str) {
    if place == SHARED
        && let Some(storage) = local_storage()
    {
        // Removing an item never fails; the signature is that of all of the storage's methods.
        let _ = storage.remove_item(OWNER);
    }
}

fn local_storage() -> Option<Storage> {
    gloo::utils::window().local_storage().ok().flatten()
}
