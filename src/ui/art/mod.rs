//! The drawings: keys, the ring, the signs of the four answers, bars; the six themes and the five ratings.
//!
//! Everything is a line of one width on a field where the bow's middle is the origin and the shank runs down the y
//! axis, so that all sizes and both directions of writing come from the same few numbers. Colours come from the classes
//! `hue-<competence>`; the meaning is in the shapes.
//!
//! **Invariant: keys have teeth on both sides in turn.** With teeth on one side only, eight keys on a ring would look
//! like a wheel with eight hooks, which is a symbol of the far right.

mod chapters;
mod keys;
mod scenes;
mod themes;

pub use chapters::chapter_sign;
pub use keys::{BarPart, RingKey, answer_sign, bar, brand, hue, key, mark, ring};
pub use scenes::Drawing;
pub use themes::{ThemeKey, rating_sign, rising_sign, theme_bar, theme_mark, theme_ring};
