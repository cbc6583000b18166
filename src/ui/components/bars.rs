//! The eight as bars.

use yew::prelude::*;

use super::Say;
use crate::ui::art;

/// One kind of cell in a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarPart {
    /// Done, and shown to others.
    ShownOthers,
    /// Done on her own.
    OnMyOwn,
    /// Done with help.
    WithHelp,
    /// Not yet.
    NotYet,
    /// No answer.
    Open,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct BarRow {
    /// What it is about.
    pub label: Html,
    /// Where its label leads.
    pub href: Option<AttrValue>,
    /// How many cells of which kind, in their order.
    pub parts: Vec<(BarPart, usize)>,
    /// How many cells in all; what the parts leave is open.
    pub total: usize,
    /// The same in words.
    pub words: Html,
    /// The competence whose mark and hue it has; empty for none.
    pub hue: AttrValue,
}

/// What [`Bars`] take.
#[derive(Properties, PartialEq)]
pub struct BarsProps {
    /// The bars.
    pub rows: Vec<BarRow>,
    /// What the cells mean: the kind and its message.
    #[prop_or_default]
    pub legend: Vec<(BarPart, AttrValue)>,
}

/// Bars of cells, one cell a statement, nine in a line.
///
/// Accessibility: the picture is hidden from screen readers, which get the words beside it. Kinds differ by pattern
/// (full with a ring, full, hatched, empty, a dot), drawn as shapes and not as backgrounds, so that they survive black
/// and white print and forced colours.
#[component]
pub fn Bars(props: &BarsProps) -> Html {
    html! {
        <div class="bars">
            <ul class="bar-list">
                for (index, row) in props.rows.iter().enumerate() {
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
            if !props.legend.is_empty() {
                <ul class="bar-legend">
                    for (part, say) in props.legend.iter() {
                        <li key={say.to_string()}>{ art::bar(&[(*part, 1)], 1) }<Say id={say.clone()} /></li>
                    }
                </ul>
            }
        </div>
    }
}
