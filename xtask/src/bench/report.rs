//! Medians, spreads, ratios and aims: as a table to read and as JSON to keep.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The results of one visit, by the name of the measure.
#[derive(Clone, Debug, Default)]
pub struct Figures(BTreeMap<&'static str, f64>);

impl Figures {
    /// Notes a figure.
    pub fn set(&mut self, measure: &'static str, value: f64) {
        self.0.insert(measure, value);
    }

    /// A figure, if this visit has it.
    pub fn get(&self, measure: &str) -> Option<f64> {
        self.0.get(measure).copied()
    }
}

/// Which of the columns a visit belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The app, from an empty start, with its start screens.
    App,
    /// The app with a profile and cold caches.
    Back,
    /// SurveyJS.
    SurveyJs,
    /// The plain page.
    Plain,
}

impl Column {
    /// All columns, from left to right.
    pub const ALL: [Column; 4] = [Column::App, Column::Back, Column::SurveyJs, Column::Plain];

    /// Its heading, and its name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Column::App => "app",
            Column::Back => "app, coming back",
            Column::SurveyJs => "SurveyJS",
            Column::Plain => "plain",
        }
    }
}

/// One round: a visit of each contestant.
pub type Round = BTreeMap<Column, Figures>;

#[derive(Clone, Copy)]
enum Unit {
    Milliseconds,
    Kilobytes,
    Count,
}

struct Measure {
    name: &'static str,
    says: &'static str,
    unit: Unit,
}

const fn measure(name: &'static str, says: &'static str, unit: Unit) -> Measure {
    Measure { name, says, unit }
}

const MEASURES: [Measure; 8] = [
    measure("screen", "first screen", Unit::Milliseconds),
    measure("possible", "first answer possible", Unit::Milliseconds),
    measure("committed", "first answer committed", Unit::Milliseconds),
    measure("saved", "first answer said to be saved", Unit::Milliseconds),
    measure("tap", "tap to next statement", Unit::Milliseconds),
    measure("bytes", "bytes until then, content", Unit::Kilobytes),
    measure("bytes_with_headers", "  with the heads of responses", Unit::Kilobytes),
    measure("requests", "  requests", Unit::Count),
];

enum Of {
    /// The app's own figure.
    Own,
    /// The app's figure as a part of SurveyJS's.
    Ratio,
}

struct Aim {
    measure: &'static str,
    of: Of,
    most: f64,
    says: &'static str,
}

/// What the app wants to reach. The app's column is the one with the start screens, because users have to pass them.
const AIMS: [Aim; 5] = [
    Aim { measure: "screen", of: Of::Own, most: 1000.0, says: "first screen within 1.0 s" },
    Aim { measure: "possible", of: Of::Own, most: 2600.0, says: "first answer possible within 2.6 s" },
    Aim { measure: "possible", of: Of::Ratio, most: 0.45, says: "first answer possible in 0.45 of SurveyJS's time" },
    Aim { measure: "tap", of: Of::Ratio, most: 0.26, says: "tap to next statement in 0.26 of SurveyJS's time" },
    Aim { measure: "bytes", of: Of::Own, most: 220_000.0, says: "at most 220 kB of content until it is saved" },
];

/// The median of some values; of an even number, the mean of the two in the middle.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => f64::NAN,
        n if n % 2 == 1 => sorted[n / 2],
        n => f64::midpoint(sorted[n / 2 - 1], sorted[n / 2]),
    }
}

fn values(rounds: &[Round], column: Column, measure: &str) -> Vec<f64> {
    rounds.iter().filter_map(|round| round.get(&column)?.get(measure)).collect()
}

/// The app's figure as a part of SurveyJS's in each round. The visits of a round follow one another, so whatever else
/// the machine does affects both.
fn ratios(rounds: &[Round], measure: &str) -> Vec<f64> {
    let ratio =
        |round: &Round| Some(round.get(&Column::App)?.get(measure)? / round.get(&Column::SurveyJs)?.get(measure)?);
    rounds.iter().filter_map(ratio).collect()
}

/// The smallest and the largest.
pub fn extremes(values: &[f64]) -> (f64, f64) {
    values.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (low.min(*it), high.max(*it)))
}

impl Unit {
    fn shown(&self, value: f64) -> String {
        match self {
            Unit::Milliseconds if value >= 1000.0 => format!("{:.2} s", value / 1000.0),
            Unit::Milliseconds => format!("{value:.0} ms"),
            Unit::Kilobytes => format!("{:.1} kB", value / 1000.0),
            Unit::Count => format!("{value:.0}"),
        }
    }

    /// The median and the extremes, with the unit only once.
    fn spread(&self, values: &[f64]) -> String {
        if values.is_empty() {
            return "-".to_owned();
        }
        let middle = median(values);
        let (low, high) = extremes(values);
        let bare = |value: f64| match self {
            Unit::Milliseconds if middle >= 1000.0 => format!("{:.2}", value / 1000.0),
            Unit::Milliseconds | Unit::Count => format!("{value:.0}"),
            Unit::Kilobytes => format!("{:.1}", value / 1000.0),
        };
        let (low, high) = (bare(low), bare(high));
        if low == high { self.shown(middle) } else { format!("{} [{low}-{high}]", self.shown(middle)) }
    }
}

/// Whether an aim is met, with the figure.
fn judge(aim: &Aim, rounds: &[Round]) -> (bool, f64) {
    let values = match aim.of {
        Of::Own => values(rounds, Column::App, aim.measure),
        Of::Ratio => ratios(rounds, aim.measure),
    };
    let figure = median(&values);
    (figure <= aim.most, figure)
}

/// The table and the aims.
pub fn table(rounds: &[Round]) -> String {
    let mut out = format!("{:<31}", "");
    for column in Column::ALL {
        out += &format!("{:>24}", column.name());
    }
    out += &format!("{:>16}\n", "app / SurveyJS");
    for measure in &MEASURES {
        out += &format!("{:<31}", measure.says);
        for column in Column::ALL {
            out += &format!("{:>24}", measure.unit.spread(&values(rounds, column, measure.name)));
        }
        let ratios = ratios(rounds, measure.name);
        out += &if ratios.is_empty() { format!("{:>16}\n", "-") } else { format!("{:>16.2}\n", median(&ratios)) };
    }
    out += "\nAims\n";
    for aim in &AIMS {
        let (met, figure) = judge(aim, rounds);
        let unit = MEASURES.iter().find(|measure| measure.name == aim.measure).map_or(Unit::Count, |it| it.unit);
        let shown = match aim.of {
            Of::Own => unit.shown(figure),
            Of::Ratio => format!("{figure:.2}"),
        };
        out += &format!("{:<50}{:>10}   {}\n", aim.says, shown, if met { "met" } else { "not met" });
    }
    out
}

/// Everything, each round included.
pub fn json(rounds: &[Round]) -> Value {
    let mut measures = Map::new();
    for measure in &MEASURES {
        let mut columns = Map::new();
        for column in Column::ALL {
            let values = values(rounds, column, measure.name);
            if !values.is_empty() {
                let (low, high) = extremes(&values);
                let summary = json!({ "median": median(&values), "low": low, "high": high, "rounds": values });
                columns.insert(column.name().to_owned(), summary);
            }
        }
        let ratios = ratios(rounds, measure.name);
        if !ratios.is_empty() {
            columns.insert("app / SurveyJS".to_owned(), json!({ "median": median(&ratios), "rounds": ratios }));
        }
        measures.insert(measure.name.to_owned(), Value::Object(columns));
    }
    let aims: Vec<Value> = AIMS
        .iter()
        .map(|aim| {
            let (met, figure) = judge(aim, rounds);
            json!({ "aim": aim.says, "at_most": aim.most, "figure": figure, "met": met })
        })
        .collect();
    json!({ "measures": measures, "aims": aims })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(app: f64, surveyjs: f64) -> Round {
        let figures = |value: f64| {
            let mut figures = Figures::default();
            figures.set("possible", value);
            figures.set("tap", value / 10.0);
            figures
        };
        Round::from([(Column::App, figures(app)), (Column::SurveyJs, figures(surveyjs))])
    }

    #[test]
    fn the_middle_is_not_moved_by_one_slow_round() {
        assert!((median(&[3.0, 1.0, 900.0]) - 3.0).abs() < f64::EPSILON);
        assert!((median(&[4.0, 1.0, 2.0, 900.0]) - 3.0).abs() < f64::EPSILON);
    }

    #[test]
    fn ratios_are_taken_within_a_round() {
        // On a machine that became ten times slower in the second round, the result for both is the same.
        let rounds = [round(1000.0, 2000.0), round(10_000.0, 20_000.0)];
        assert!((median(&ratios(&rounds, "possible")) - 0.5).abs() < 1e-9);
    }

    #[test]
    fn aims_are_told_as_met_or_not_and_what_is_missing_is_not_met() {
        let text = table(&[round(2500.0, 10_000.0)]);
        let line = |start: &str| text.lines().find(|line| line.starts_with(start)).unwrap().to_owned();
        assert!(line("first answer possible within").ends_with("   met"), "{text}");
        assert!(line("tap to next statement in").ends_with("   met"), "{text}");
        assert!(line("first screen within").ends_with("not met"), "{text}");
        let slow = table(&[round(2601.0, 5000.0)]);
        assert!(!slow.contains("   met"), "{slow}");
    }
}
