//! The time line: one row for each line of the lists, drawn as SVG. Kinds are told apart by pattern and not by hue; paid
//! and unpaid bars have the same line, size and place. Screen readers have a list instead.
//!
//! The drawing is made twice, for a phone and for a wide screen, each in pixels of its own: a drawing that is stretched
//! would have letters as large as its bars. The style sheet shows one of them. In a language written from the right the
//! time runs from the right.

use std::fmt::Write;

use yew::prelude::*;

use super::{ExerciseContext, dates, values};
use crate::content::exercise::{Pattern, StepKind, TextKey, lines};
use crate::domain::PartialDate;
use crate::i18n::{Direction, Localizer};
use crate::ui::components::user_text;

/// One bar.
#[derive(Clone, Debug, PartialEq)]
struct Bar<'a> {
    /// Its words: the user's own, or those of an option.
    name: String,
    step: &'a str,
    pattern: Pattern,
    from: &'a PartialDate,
    until: Option<&'a PartialDate>,
    /// From where to where, in years.
    years: (f32, f32),
}

/// How high a row is, and where the first one begins below the years, in pixels.
const ROW: f32 = 42.0;
const HEAD: f32 = 20.0;
const BAR: f32 = 12.0;
/// A letter of a label is about as wide, in pixels: labels are not measured, only kept inside the drawing.
const LETTER: f32 = 7.2;
/// The widths of the two drawings, in pixels: that of a phone, and one between those of a tablet and of a wide screen.
const NARROW: f32 = 294.0;
const WIDE: f32 = 800.0;
/// What stays free on both sides, so that a year at the edge is not cut off, nor the point of a bar that still goes on.
const SIDE: f32 = 16.0;
/// A solar year begins about a fifth of the way through the Gregorian one.
const NOWRUZ: f32 = 0.22;

/// The time line of the lines of some lists, if any of them has a date.
pub(super) fn timeline(cx: &ExerciseContext, steps: &[String]) -> Html {
    let bars = bars(cx, steps);
    if bars.is_empty() {
        return html! {};
    }
    let speech = &cx.ui.speech;
    let mut used: Vec<(Pattern, &str)> = Vec::new();
    for bar in &bars {
        if !used.iter().any(|(_, step)| *step == bar.step) {
            used.push((bar.pattern, bar.step));
        }
    }
    html! {
        <figure class="timeline">
            <div class="timeline-sheet">
                { drawing(&speech.first, &bars, NARROW, "timeline-narrow") }
                { drawing(&speech.first, &bars, WIDE, "timeline-wide") }
            </div>
            <ul class="timeline-legend" aria-hidden="true">
                for (pattern, step) in used {
                    <li key={step.to_owned()}>
                        <svg class="turns" viewBox="0 0 28 14" aria-hidden="true">{ pattern_bar(pattern, 1.0, 1.0, 26.0) }</svg>
                        <span>{ cx.say(TextKey::Step(step)) }</span>
                    </li>
                }
            </ul>
            <ol class="unseen">
                for (at, bar) in bars.iter().enumerate() {
                    <li key={at}>
                        { user_text(&bar.name) }{ ": " }
                        { dates::say_span(cx.ui, bar.from, bar.until) }{ ", " }
                        { cx.say(TextKey::Step(bar.step)) }
                    </li>
                }
            </ol>
        </figure>
    }
}

/// The bars, the earliest first.
fn bars<'a>(cx: &ExerciseContext<'a>, steps: &'a [String]) -> Vec<Bar<'a>> {
    let Some(run) = cx.run else { return Vec::new() };
    let exercise = cx.exercise;
    #[allow(clippy::cast_precision_loss, reason = "months of at most 9999 years")]
    let now = dates::month_of(cx.ui.app.platform().now()) as f32 / 12.0;
    let mut bars = Vec::new();
    for id in steps {
        let Some(step) = exercise.step(id) else { continue };
        let StepKind::List { fields, pattern, .. } = &step.kind else { continue };
        for entry in lines(step, run) {
            let Some((from, until)) = values::span_of(fields, entry) else { continue };
            let name = values::line_title(exercise, id, entry).unwrap_or_else(|| cx.text(TextKey::Step(id)));
            let end = until.map_or(now, |until| dates::middle(until) / 12.0);
            let begin = dates::middle(from) / 12.0;
            let years = (begin, end.max(begin));
            bars.push(Bar { name, step: id, pattern: pattern.unwrap_or(Pattern::Full), from, until, years });
        }
    }
    bars.sort_by(|a, b| a.years.0.total_cmp(&b.years.0));
    bars
}

/// The years at which the lines of the drawing stand, so that there are at most `most` of them.
fn ticks(from: f32, to: f32, most: f32, behind: i32) -> Vec<i32> {
    let step = [1, 2, 5, 10, 20, 50, 100, 500, 5_000].into_iter().find(|step| {
        #[allow(clippy::cast_precision_loss, reason = "a small number")]
        let lines = (to - from) / *step as f32;
        lines <= most
    });
    let step = step.unwrap_or(10_000);
    #[allow(clippy::cast_possible_truncation, reason = "years of at most 9999")]
    let (first, last) = (from.ceil() as i32, to.floor() as i32);
    // Round years of the calendar that is counted in.
    (first..=last).filter(|year| (year - behind).rem_euclid(step) == 0).collect()
}

fn drawing(words: &Localizer, bars: &[Bar], width: f32, class: &'static str) -> Html {
    let rtl = words.language().dir == Direction::Rtl;
    let first = bars.iter().map(|bar| bar.years.0).fold(f32::INFINITY, f32::min);
    let last = bars.iter().map(|bar| bar.years.1).fold(first, f32::max);
    // From the beginning of a year to the end of one, so that the first bar has a year before it.
    let (from, to) = (first.floor(), last.max(first + 1.0).ceil());
    #[allow(clippy::cast_precision_loss, reason = "a few hundred bars at most")]
    let rows = ROW * bars.len() as f32;
    let forward = |year: f32| SIDE + (year - from) / (to - from) * (width - 2.0 * SIDE);
    let at = |year: f32| if rtl { width - forward(year) } else { forward(year) };
    let solar = dates::counts_solar_years(words);
    let behind = if solar { crate::domain::calendar::SOLAR_BEHIND } else { 0 };
    let head = if solar { HEAD + 14.0 } else { HEAD };
    let height = head + rows + 8.0;
    let years = ticks(from, if solar { to - NOWRUZ } else { to }, if width > NARROW { 9.0 } else { 5.0 }, behind);
    html! {
        <svg class={classes!("tl", class)} viewBox={format!("0 0 {width} {height}")} direction="ltr" aria-hidden="true">
            for year in years {
                { year_line(words, year, behind, at, head, height) }
            }
            for (row, bar) in bars.iter().enumerate() {
                { bar_row(row, bar, (at(bar.years.0), at(bar.years.1)), head, width, rtl) }
            }
        </svg>
    }
}

/// A year with its line. Where solar years are counted, the Gregorian year stands below it: files and papers have that
/// one.
fn year_line(words: &Localizer, year: i32, behind: i32, at: impl Fn(f32) -> f32, head: f32, height: f32) -> Html {
    #[allow(clippy::cast_precision_loss, reason = "years of at most 9999")]
    let gregorian = year as f32;
    let x = at(if behind == 0 { gregorian } else { gregorian + NOWRUZ });
    let top = |y: &'static str, text: String| {
        html! { <text class="tl-year-number" x={format!("{x:.1}")} {y} text-anchor="middle">{ text }</text> }
    };
    html! {
        <g key={year}>
            <path class="tl-year" d={format!("M{x:.1} {head:.0}V{height:.0}")} />
            { top("12", dates::year_digits(words, year - behind)) }
            if behind != 0 {
                { top("27", year.to_string()) }
            }
        </g>
    }
}

fn bar_row(row: usize, bar: &Bar, (begin, end): (f32, f32), head: f32, width: f32, rtl: bool) -> Html {
    #[allow(clippy::cast_precision_loss, reason = "a few hundred bars at most")]
    let top = head + ROW * row as f32;
    let (left, right) = (begin.min(end), begin.max(end));
    let long = (right - left).max(6.0);
    let left = left.min(width - long);
    let (x, anchor, room) = name_place(left, left + long, width, rtl);
    let name = short(&bar.name, room);
    let still = bar.until.is_none();
    html! {
        <g key={format!("{row} {name}")}>
            <text class="tl-name" x={format!("{x:.1}")} y={format!("{:.1}", top + 18.0)} text-anchor={anchor}>{ name }</text>
            { pattern_bar(bar.pattern, left, top + 24.0, long) }
            if still {
                <path class="tl-still" d={arrow(if rtl { left } else { left + long }, top + 24.0, rtl)} />
            }
        </g>
    }
}

/// Where the name of a bar stands, from which of its sides it runs, and for how many letters there is room: at the
/// beginning of the bar, or at its end if it begins in the later half, and never beyond the drawing.
fn name_place(left: f32, right: f32, width: f32, rtl: bool) -> (f32, &'static str, usize) {
    let begins_late = if rtl { right < width / 2.0 } else { left > width / 2.0 };
    let (x, anchor, room) = if begins_late == rtl { (left, "start", width - left) } else { (right, "end", right) };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width in letters")]
    let letters = (room / LETTER) as usize;
    (x, anchor, letters.max(8))
}

/// The point of a bar that still goes on.
fn arrow(x: f32, y: f32, rtl: bool) -> String {
    let (out, back) = if rtl { ("l-5 5", "5 5") } else { ("l5 5", "-5 5") };
    let gap = if rtl { " " } else { "" };
    format!("M{x:.1} {:.1}{out}{gap}{back}", y + 1.0)
}

/// A text of at most so many letters.
fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(most.saturating_sub(1)).collect();
    short.push('…');
    short
}

/// A bar in its pattern.
fn pattern_bar(pattern: Pattern, x: f32, y: f32, long: f32) -> Html {
    let class = match pattern {
        Pattern::Full => "tl-bar tl-full",
        Pattern::Slanted | Pattern::Blocks => "tl-bar",
        Pattern::Dotted | Pattern::Lined => "tl-bar tl-light",
    };
    let mut occupation_notes = String::new();
    match pattern {
        Pattern::Full => {}
        Pattern::Lined => {
            let inside = (long - 6.0).max(0.0);
            let _ = write!(
                occupation_notes,
                "M{:.1} {:.1}h{inside:.1}M{:.1} {:.1}h{inside:.1}",
                x + 3.0,
                y + 4.0,
                x + 3.0,
                y + 8.0
            );
        }
        Pattern::Slanted | Pattern::Dotted | Pattern::Blocks => {
            let mut at = x + 4.0;
            while at + 3.0 < x + long {
                let _ = match pattern {
                    Pattern::Slanted => write!(occupation_notes, "M{at:.1} {:.1}l3-10", y + 11.0),
                    Pattern::Dotted => write!(occupation_notes, "M{:.1} {:.1}h.01", at + 1.0, y + 6.0),
                    _ => write!(occupation_notes, "M{at:.1} {:.1}v6", y + 3.0),
                };
                at += 7.0;
            }
        }
    }
    html! {
        <>
            <rect {class} x={format!("{x:.1}")} y={format!("{y:.1}")} width={format!("{long:.1}")} height={BAR.to_string()} rx="3" />
            if !occupation_notes.is_empty() {
                <path class={if pattern == Pattern::Dotted { "tl-dots" } else { "tl-marks" }} d={occupation_notes} />
            }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_round_in_the_calendar_that_is_counted_in() {
        assert_eq!(ticks(2001.5, 2026.5, 5.0, 0), [2005, 2010, 2015, 2020, 2025]);
        assert_eq!(ticks(2001.5, 2026.5, 5.0, 621), [2006, 2011, 2016, 2021, 2026], "1385, 1390, …");
        assert_eq!(ticks(2019.5, 2022.5, 5.0, 0), [2020, 2021, 2022]);
        assert_eq!(ticks(0.5, 9999.5, 5.0, 0), [5000]);
    }

    #[test]
    fn a_name_is_cut_to_the_room_that_it_has() {
        assert_eq!((short("شیراز", 5), short("شیراز", 4), short("a", 0)), ("شیراز".into(), "شیر…".into(), "…".into()));
    }

    #[test]
    fn a_name_stands_where_its_bar_begins_or_at_its_end_in_the_later_half() {
        assert_eq!(name_place(16.0, 278.0, 294.0, false), (16.0, "start", 38));
        assert_eq!(name_place(200.0, 278.0, 294.0, false), (278.0, "end", 38));
        assert_eq!(name_place(16.0, 278.0, 294.0, true), (278.0, "end", 38));
        assert_eq!(name_place(16.0, 90.0, 294.0, true), (16.0, "start", 38));
    }

    #[test]
    fn the_point_of_a_bar_is_on_the_side_of_now() {
        assert_eq!(arrow(10.0, 20.0, false), "M10.0 21.0l5 5-5 5");
        assert_eq!(arrow(10.0, 20.0, true), "M10.0 21.0l-5 5 5 5");
    }
}
