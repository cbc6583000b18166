//! The eight competences as bars.

use yew::prelude::*;

use crate::ui::art::{self, BarPart};
use crate::ui::speech::Speech;

/// One bar.
pub struct BarRow {
    /// What the bar is about.
    pub label: Html,
    /// Where its label leads.
    pub href: Option<String>,
    /// How many cells of which kind, in their order.
    pub parts: Vec<(BarPart, usize)>,
    /// How many cells in all. What the parts leave is drawn as open.
    pub total: usize,
    /// The same in words.
    pub words: Html,
    /// The competence whose mark and hue it has; empty for none.
    pub hue: String,
}

/// Bars of cells, one cell for each statement, nine in a line; and what the cells mean: each kind with its message.
///
/// Accessibility: the picture is hidden from screen readers, which read the words beside it. Kinds differ by pattern
/// (full with a ring, full, hatched, empty, a dot). Patterns are drawn as shapes and not as backgrounds, so that they
/// are still there in black and white print and in forced colours.
pub fn bars(speech: &Speech, rows: &[BarRow], legend: &[(BarPart, &'static str)]) -> Html {
    html! {
        <div class="bars">
            <ul class="bar-list">
                for (index, row) in rows.iter().enumerate() {
                    <li key={index} class={classes!("bar", art::hue(&row.hue))}>
                        <p class="bar-label">
                            { art::mark(&row.hue) }
                            if let Some(href) = &row.href {
                                <a class="link" href={href.clone()}>{ row.label.clone() }</a>
                            } else {
                                <span>{ row.label.clone() }</span>
                            }
                        </p>
                        { art::bar(&row.parts, row.total) }
                        <p class="bar-words">{ row.words.clone() }</p>
                    </li>
                }
            </ul>
            if !legend.is_empty() {
                <ul class="bar-legend">
                    for (part, say) in legend.iter() {
                        <li key={*say}>{ art::bar(&[(*part, 1)], 1) }{ speech.say(say) }</li>
                    }
                </ul>
            }
        </div>
    }
}
