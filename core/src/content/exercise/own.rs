//! The registry of what exercises of the app have code of their own for. A pack names it by a word; a local pack cannot.
//!
//! Each code has a check here, so that a pack with which it could not work is no pack, and its drawing in the pages of
//! exercises (`ui/pages/exercise/own`). A test there holds both lists to each other.

use super::Exercise;
use super::themes;

/// Code that draws a part of a result ([`super::ResultBlock::Own`]).
pub struct OwnResult {
    /// Its name in packs.
    pub code: &'static str,
    /// What a pack lacks for it: each with its place, as a JSON pointer, and what it should be.
    pub check: fn(&Exercise) -> Vec<(String, String)>,
}

/// All of them.
pub const OWN_RESULTS: [OwnResult; 1] = [OwnResult { code: themes::CODE, check: themes::check }];

/// The one of that name.
pub fn own_result(code: &str) -> Option<&'static OwnResult> {
    OWN_RESULTS.iter().find(|own| own.code == code)
}
