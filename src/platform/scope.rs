//! The name under which this copy of the app keeps everything.
//!
//! All folders of an origin share its storages: other apps, and other copies of this one, see the same databases,
//! files, caches, locks, channels and entries. So each copy has a name that contains the path of its folder (`nameOf`
//! in `static/boot.js` and `static/sw.js`), and uses it for everything that it puts there. Earlier versions shared one
//! name, [`SHARED`]. What is kept under that name stays there and belongs to the copy that was opened first
//! (`static/shared-name.js`).

use std::cell::Cell;

use web_sys::Storage;

use super::loader;

/// The name that all copies of an origin once shared. It is also the name if there is no `boot.js`, in the tests'
/// pages.
pub const SHARED: &str = "eight-keys";

/// The entry of local storage that says which copy the shared name belongs to.
const OWNER: &str = "eight-keys-owner";

thread_local! {
    static PLACE: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// The name of this copy. The app's own files are kept under it, wherever the answers are kept.
pub fn own() -> String {
    loader::name().unwrap_or_else(|| SHARED.to_owned())
}

/// The name under which the answers are kept. It stays the same as long as the page is open.
pub async fn place() -> &'static str {
    if let Some(place) = PLACE.get() {
        return place;
    }
    let found = loader::place().await.unwrap_or_else(own);
    // Another task may have asked at the same time and set it first. The few letters of the name are never freed, which
    // does not matter.
    let place = PLACE.get().unwrap_or_else(|| Box::leak(found.into_boxed_str()));
    PLACE.set(Some(place));
    place
}

/// Notes that the answers under this name are this copy's, if other copies could take them for theirs.
pub fn claim(place: &str) {
    let own = own();
    if place == SHARED
        && own != SHARED
        && let Some(storage) = local_storage()
    {
        // Without the note the answers belong to the copy that is opened first, as before.
        let _ = storage.set_item(OWNER, &own);
    }
}

/// Removes the note, with the answers that it is about.
pub fn disclaim(place: &str) {
    if place == SHARED
        && let Some(storage) = local_storage()
    {
        // Removing an item never fails; all of the storage's methods have this signature.
        let _ = storage.remove_item(OWNER);
    }
}

fn local_storage() -> Option<Storage> {
    gloo::utils::window().local_storage().ok().flatten()
}
