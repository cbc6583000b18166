//! What the user does while exploring kinds of work.

use std::rc::Rc;

use crate::content::BrowseFilter;

/// What the user does while exploring kinds of work.
#[derive(Clone, Default)]
pub struct Exploring {
    /// What the user chose while looking around in them.
    pub filter: Rc<BrowseFilter>,
    /// The kinds of work that the user compares side by side, by their codes, at most
    /// [`SIDE_BY_SIDE`](crate::app::SIDE_BY_SIDE).
    pub compared: Vec<String>,
    /// The code of the kind of work that was shown as a surprise, so that its page can say so.
    pub surprise: Option<String>,
}
