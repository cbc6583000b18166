//! Drawings for places where there is nothing yet.

use yew::prelude::*;

/// A drawing above a few words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Drawing {
    /// An open notebook with a key lying on it.
    #[default]
    Notebook,
    /// A letter with a key as its seal.
    Letter,
    /// A phone with a key in it, and nothing around.
    Device,
    /// Two keys on a ring, still without teeth.
    Keys,
    /// A ring that waits for keys.
    Ring,
}

impl Drawing {
    /// All scenes, for the page of examples.
    pub const ALL: [Drawing; 5] = [Drawing::Notebook, Drawing::Letter, Drawing::Device, Drawing::Keys, Drawing::Ring];

    /// Lines in the colour of ink, and lines in the accent colour.
    fn lines(self) -> (&'static str, &'static str) {
        match self {
            Drawing::Notebook => (
                "M80 26C66 16 42 15 16 19V92C42 88 66 89 80 99 94 89 118 88 144 92V19C118 15 94 16 80 26ZM80 26V99M28 36C42 34 56 35 66 39M28 50C42 48 56 49 66 53M28 64C38 63 46 63 54 65",
                "M98 44a9 9 0 1 0 18 0a9 9 0 1 0-18 0M107 53V80M107 78h8M107 70h6",
            ),
            Drawing::Letter => (
                "M14 28H146V98H14ZM14 28 80 74 146 28M14 98 58 59M146 98 102 59",
                "M71 84a9 9 0 1 0 18 0a9 9 0 1 0-18 0M80 93V114M80 112h8M80 105h6",
            ),
            Drawing::Device => (
                "M52 10H108A8 8 0 0 1 116 18V102A8 8 0 0 1 108 110H52A8 8 0 0 1 44 102V18A8 8 0 0 1 52 10ZM72 101H88",
                "M69 42a11 11 0 1 0 22 0a11 11 0 1 0-22 0M80 53V86M80 84h9M80 75h7",
            ),
            Drawing::Keys => (
                "M62 47a13 13 0 1 0 -18 14l-22 44h12l20-40M98 47a13 13 0 1 1 18 14l22 44h-12l-20-40M44 61l10 4M116 61l-10 4",
                "M80 8a27 27 0 1 0 .1 0",
            ),
            Drawing::Ring => ("M80 18a42 42 0 1 0 .1 0M80 27a33 33 0 1 0 .1 0M113 31l8 7", "M30 113h100"),
        }
    }

    /// The drawing.
    pub fn draw(self) -> Html {
        let (ink, accent) = self.lines();
        html! {
            <svg class="drawing turns" viewBox="0 0 160 120" aria-hidden="true">
                <path d={ink} />
                <path class="drawing-accent" d={accent} />
            </svg>
        }
    }
}
