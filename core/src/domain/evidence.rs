//! Evidence: one occasion on which the user did what a statement says, and what could prove it.
//!
//! These are the first two of the four phases of validating what people learned outside school: we help to identify
//! and to document; others assess and certify (Cedefop, European guidelines for validating non-formal and informal
//! learning).

use serde::{Deserialize, Serialize};

use super::{EvidenceId, Extras, ItemId, ProfileId, Timestamp};

/// Where a deed happened. All count alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// Paid work.
    Work,
    /// Home and family, care included.
    Home,
    /// Neighbourhood, association, volunteering, faith community.
    Community,
    /// School, a course, self-study.
    Training,
    /// Life in another country, or on the way there.
    Abroad,
}

impl Setting {
    /// All settings, in the order in which they are offered.
    pub const ALL: [Setting; 5] =
        [Setting::Home, Setting::Work, Setting::Community, Setting::Training, Setting::Abroad];

    /// The name used in records and in message ids: `setting-home`.
    pub fn name(self) -> &'static str {
        match self {
            Setting::Work => "work",
            Setting::Home => "home",
            Setting::Community => "community",
            Setting::Training => "training",
            Setting::Abroad => "abroad",
        }
    }
}

/// What could prove a deed to somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// A certificate, letter, contract, report.
    Document,
    /// A photo or a recording.
    Photo,
    /// The thing itself: something made, written, repaired.
    Product,
    /// A person who saw it and can confirm it.
    Person,
    /// Nothing yet.
    NothingYet,
}

impl Proof {
    /// All kinds of proof, in the order in which they are offered.
    pub const ALL: [Proof; 5] = [Proof::Document, Proof::Photo, Proof::Product, Proof::Person, Proof::NothingYet];

    /// The name used in records and in message ids: `proof-document`.
    pub fn name(self) -> &'static str {
        match self {
            Proof::Document => "document",
            Proof::Photo => "photo",
            Proof::Product => "product",
            Proof::Person => "person",
            Proof::NothingYet => "nothing-yet",
        }
    }
}

/// One occasion on which the user did what a statement says. Everything but the text of what happened is optional.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Its id on this device.
    pub id: EvidenceId,
    /// The profile that it belongs to.
    pub profile: ProfileId,
    /// The statement (and language) it shows.
    pub item: ItemId,
    /// What happened, in the user's words.
    pub what: String,
    /// Where it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub setting: Option<Setting>,
    /// Roughly when, in the user's words: "last winter", "2015 to 2018".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub when: String,
    /// What could prove it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<Proof>,
    /// Where the proof is, or who can confirm it, in the user's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub proof_note: String,
    /// When it was first written down.
    pub created: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
    /// Its id in files, if it came from one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_files: Option<EvidenceId>,
    /// The entry that proposed it, if one did: the run's id in files, a slash, and the entry's key
    /// ([`EntryKey`](super::EntryKey)). The evidence stays when that entry is changed or deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// What this version does not know. A setting or a proof that it does not know is here under its name.
    #[serde(skip)]
    pub extras: Extras,
}

impl Evidence {
    /// Its id in files, which stays the same.
    pub fn file_id(&self) -> &EvidenceId {
        self.in_files.as_ref().unwrap_or(&self.id)
    }

    /// What this version does not know, without what the user has answered anew.
    pub fn unknown(&self) -> Extras {
        let said = self.extras.unless(self.setting.is_some(), "setting").unless(self.proof.is_some(), "proof");
        said.unless(self.from.is_some(), "from")
    }

    /// Whether a note about the proof has something to be about.
    pub fn has_proof(&self) -> bool {
        self.proof.map_or_else(|| self.extras.get("proof").is_some(), |proof| proof != Proof::NothingYet)
    }
}
