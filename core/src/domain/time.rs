//! Points in time, as plain numbers.

use serde::{Deserialize, Serialize};

/// A point in time: milliseconds since 1970-01-01T00:00:00 UTC. Only [`crate::i18n`] puts it into words for the user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The last point in time that is shown and written to files: the end of the year 9999, as the browser's calendars
    /// show no later ones.
    pub const MAX: Self = Self(253_402_300_799_999);

    /// The nearest point in time between 1970 and [`Self::MAX`]. A clock can be set to anything, and an answer is
    /// worth keeping whatever the clock says.
    #[must_use]
    pub fn in_calendar(self) -> Self {
        self.clamp(Self(0), Self::MAX)
    }

    /// The time to note for a change that is made now to what was last changed at `before`: later than that. Which of two
    /// versions came later must not depend on the clock alone, because clocks are put back, and files come from devices
    /// whose clocks were ahead.
    #[must_use]
    pub fn after(self, before: Self) -> Self {
        self.max(Self(before.0.saturating_add(1)))
    }
}
