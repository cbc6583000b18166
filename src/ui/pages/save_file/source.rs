//! What a file is made of: the profile in use.

use std::rc::Rc;

use crate::content::Pack;
use crate::domain::{ProfileData, Timestamp};
use crate::profile_file::document::subject;
use crate::profile_file::{Document, Selection, document, export};
use crate::ui::context::Ui;

/// The profile in use, and the time that its file will say.
#[derive(Clone)]
pub struct Source {
    data: Rc<ProfileData>,
    pack: Rc<Pack>,
    at: Timestamp,
}

impl PartialEq for Source {
    /// Equal if nothing was changed in between.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.data, &other.data) && Rc::ptr_eq(&self.pack, &other.pack) && self.at == other.at
    }
}

impl Source {
    /// `None` while something is missing.
    pub fn of(ui: &Ui, at: Timestamp) -> Option<Self> {
        Some(Self { data: ui.state.people.current.clone()?, pack: ui.state.content.pack.clone()?, at })
    }

    /// Everything that goes into a copy of one's own.
    pub fn everything(&self) -> Selection {
        Selection::everything(&self.data, &self.pack)
    }

    /// Whether there is nothing to save.
    pub fn is_empty(&self) -> bool {
        self.everything().is_empty()
    }

    /// What a reader sees of these parts.
    pub fn document(&self, selection: &Selection) -> Document {
        document(&export(&self.data, &self.pack, selection, self.at), &self.pack)
    }

    /// All that can be ticked: everything, and the id that joins files, which is offered before there is one.
    pub fn offered(&self) -> Document {
        let mut offered = self.document(&self.everything());
        offered.about.push(subject(self.data.profile.subject.as_deref()));
        offered
    }
}
