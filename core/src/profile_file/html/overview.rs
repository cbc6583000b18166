//! The overview on the printable page: bars, what they mean, and short lists.

use std::fmt::Write;

use super::Page;
use crate::content::Reached;
use crate::i18n::Direction;
use crate::profile_file::document::{Bar, Entry, List, Overview, Phrase, and_more};

/// What a cell of a bar means. Each has a pattern of its own, so that black and white paper tells them apart; figures
/// and words stand under the bar.
#[derive(Clone, Copy)]
enum Cell {
    ShownOthers,
    OnMyOwn,
    WithHelp,
    NotYet,
    Open,
}

/// All kinds of cells, each with its meaning.
const LEGEND: [(Cell, &str); 5] = [
    (Cell::ShownOthers, "answer-shown-others"),
    (Cell::OnMyOwn, "answer-on-my-own"),
    (Cell::WithHelp, "answer-with-help"),
    (Cell::NotYet, "answer-not-yet"),
    (Cell::Open, "results-no-answer-or-skipped"),
];

/// The distance from one cell of a bar to the next, in units of the drawing.
const CELL: usize = 22;

impl Page<'_> {
    /// The overview; nothing for a file that has nothing for it.
    pub(super) fn overview(&mut self, overview: &Overview) {
        if overview.is_empty() {
            return;
        }
        self.tag("section class=\"overview\"", |page| {
            page.tag("h2", |page| page.message("overview-title"));
            if let Some(line) = &overview.period {
                page.tag("p", |page| page.say(line));
            }
            if !overview.bars.is_empty() {
                page.bars(overview);
            }
            if let Some((heading, lines)) = overview.changes.split_first() {
                page.tag("div class=\"changes\"", |page| {
                    page.tag("h3", |page| page.say(heading));
                    for line in lines {
                        page.tag("p", |page| page.say(line));
                    }
                });
            }
            page.tag("div class=\"lists\"", |page| {
                for list in &overview.lists {
                    page.tag("section", |page| page.list(list));
                }
            });
        });
    }

    fn bars(&mut self, overview: &Overview) {
        self.tag("ul class=\"bars\"", |page| {
            for Bar { section, reached, .. } in &overview.bars {
                page.tag("li", |page| {
                    page.tag("p", |page| page.say(&Phrase::Short(section.clone())));
                    page.cells(&cells(reached));
                    page.tag("p class=\"aside\"", |page| page.say(&Phrase::Counts(*reached)));
                });
            }
        });
        self.more(overview.more_bars);
        self.tag("ul class=\"legend\"", |page| {
            for (cell, meaning) in LEGEND {
                page.tag("li", |page| {
                    page.cells(&[cell]);
                    page.message(meaning);
                });
            }
        });
    }

    fn list(&mut self, list: &List) {
        self.tag("h3", |page| page.say(&list.title));
        self.tag("ul", |page| {
            for Entry { line, aside, .. } in &list.entries {
                page.tag("li", |page| {
                    page.say(line);
                    if let Some(aside) = aside {
                        page.tag("p class=\"aside\"", |page| page.say(aside));
                    }
                });
            }
        });
        self.more(list.more);
    }

    fn more(&mut self, more: usize) {
        if let Some(line) = and_more(more) {
            self.tag("p class=\"aside\"", |page| page.say(&line));
        }
    }

    /// A bar, hidden from screen readers, which read the words under it. It begins where lines begin.
    fn cells(&mut self, cells: &[Cell]) {
        let is_rtl = self.languages.first().is_some_and(|words| words.language().dir == Direction::Rtl);
        let [mut full, mut ticks, mut lines, mut empty, mut open] = [const { String::new() }; 5];
        for (index, cell) in cells.iter().enumerate() {
            let place = if is_rtl { cells.len() - 1 - index } else { index };
            let x = CELL * place + 1;
            let square = format!("M{x} 1h20v20h-20z");
            match cell {
                Cell::ShownOthers => {
                    full += &square;
                    // Writing to a text cannot fail.
                    let _ = write!(ticks, "M{} 11.5l3 3 6-6.5", x + 6);
                }
                Cell::OnMyOwn => full += &square,
                Cell::WithHelp => {
                    empty += &square;
                    let _ = write!(lines, "M{} 11l8-8m-8 16l16-16m-8 16l8-8", x + 2);
                }
                Cell::NotYet => empty += &square,
                Cell::Open => {
                    open += &square;
                    let _ = write!(lines, "M{} 11h.01", x + 10);
                }
            }
        }
        let width = CELL * cells.len().max(1);
        let _ = write!(self.out, "<svg class=\"cells\" viewBox=\"0 0 {width} {CELL}\" aria-hidden=\"true\">");
        for (class, path) in [("full", full), ("ticks", ticks), ("empty", empty), ("lines", lines), ("open", open)] {
            if !path.is_empty() {
                let _ = write!(self.out, "<path class=\"{class}\" d=\"{path}\"/>");
            }
        }
        self.out.push_str("</svg>");
    }
}

/// The cells of a bar, strengths first.
fn cells(reached: &Reached) -> Vec<Cell> {
    let counts = [
        (Cell::ShownOthers, reached.shown_others),
        (Cell::OnMyOwn, reached.on_my_own),
        (Cell::WithHelp, reached.with_help),
        (Cell::NotYet, reached.not_yet),
        (Cell::Open, reached.skipped + reached.open),
    ];
    counts.into_iter().flat_map(|(cell, count)| std::iter::repeat_n(cell, count)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_has_a_cell_for_each_statement() {
        let reached = Reached { shown_others: 1, on_my_own: 2, with_help: 3, not_yet: 1, skipped: 1, open: 1 };
        assert_eq!(cells(&reached).len(), reached.total());
        let mut page = Page { out: String::new(), languages: &[] };
        page.cells(&cells(&reached));
        let squares = page.out.matches("h20v20h-20z").count();
        assert_eq!(squares, 9, "{}", page.out);
        assert_eq!(page.out.matches("l3 3 6-6.5").count(), 1, "only what was shown has a tick");
        assert!(page.out.contains("viewBox=\"0 0 198 22\""));
    }
}
