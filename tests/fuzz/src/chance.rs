//! Numbers that look like chance and are the same each time.

/// A stream of numbers: SplitMix64, which is small and good enough to choose among changes.
pub struct Chance(u64);

impl Chance {
    /// The stream of one input.
    pub fn of(seed: u64, number: u64) -> Self {
        let mut mixed = Self(seed);
        Self(mixed.number() ^ number.wrapping_mul(0xD6E8_FEB8_6659_FD93))
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 if `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        // The remainder is below a `usize`, and that the first numbers are a little likelier does not matter.
        self.number().checked_rem(end as u64).unwrap_or(0) as usize
    }

    /// Whether something happens that happens once in so many times.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of a list that is not empty.
    pub fn pick<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.below(list.len())]
    }

    /// A range within so many bytes, of at most `most` bytes.
    pub fn range(&mut self, length: usize, most: usize) -> std::ops::Range<usize> {
        let begin = self.below(length + 1);
        begin..begin + self.below((length - begin).min(most) + 1)
    }
}
