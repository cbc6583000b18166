//! Dates that are known in part: people remember a year, perhaps a season, seldom a day.

/// A date of which at least the year is known, in the Gregorian calendar, with what the user typed.
///
/// Users who write in Farsi type solar years (1385 is 2006). The Gregorian parts are for the time line; what was typed is
/// what is shown in the editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartialDate {
    /// The year, 1 to 9999.
    pub year: u16,
    /// What is known of the time within the year.
    pub within: Within,
    /// What the user typed, cleaned, at most [`PartialDate::MAX_TYPED`] characters; empty if nothing was typed.
    pub typed: String,
}

/// What is known of the time within a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// Only the year.
    Year,
    /// A season: three months. Winter is that of the beginning of the year.
    Season(Season),
    /// The month, 1 to 12.
    Month(u8),
    /// Month and day.
    Day(u8, u8),
}

/// A season of the northern half of the earth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Season {
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
    /// December to February.
    Winter,
}

impl PartialDate {
    /// How long a typed date may be, in characters.
    pub const MAX_TYPED: usize = 60;
}
