//! The figures of searching and ranking: as a table to read and as JSON to keep.

use super::super::report::{extremes, median};
use super::queries::{LANGUAGES, Query};
use super::{FIRST, SPEEDS};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The result of one load of the page; of two figures the first is the app's, the second MiniSearch's.
#[derive(Clone, Debug, Default)]
pub struct Visit {
    pub language: &'static str,
    /// How many labels were indexed.
    pub labels: u64,
    /// Milliseconds to build the index.
    pub index: [f64; 2],
    /// Milliseconds of each keystroke.
    pub search: Vec<[f64; 2]>,
    /// Milliseconds of each ranking.
    pub rank: Vec<f64>,
    /// Whether each query found what it means.
    pub found: Vec<(Query, [bool; 2])>,
}

/// A visit in each language, for each speed.
pub type Round = BTreeMap<u32, Vec<Visit>>;

const NAMES: [&str; 2] = ["app", "MiniSearch"];
const RATIO: &str = "app / MiniSearch";

/// A figure that is computed from a round's visits at one speed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Measure {
    /// The time within which this part of the keystrokes in all languages stays.
    Keystroke(f64),
    /// The same for one language.
    KeystrokeIn(&'static str, f64),
    /// The same for the language where it is longest.
    KeystrokeAtWorst(f64),
    Index(&'static str),
    /// The same for the rankings, which are alike in all languages.
    Rank(f64),
}

impl Measure {
    /// The rows of the table.
    fn all() -> Vec<Measure> {
        let mut all = vec![Measure::Keystroke(0.5), Measure::Keystroke(0.95), Measure::Keystroke(1.0)];
        all.extend(LANGUAGES.map(|(language, _)| Measure::KeystrokeIn(language, 0.95)));
        all.extend(LANGUAGES.map(|(language, _)| Measure::Index(language)));
        all.extend([Measure::Rank(0.5), Measure::Rank(0.95)]);
        all
    }

    fn says(self) -> String {
        match self {
            Measure::Keystroke(part) => format!("keystroke, {}", part_name(part)),
            Measure::KeystrokeIn(language, part) => format!("  {}, {language}", part_name(part)),
            Measure::KeystrokeAtWorst(part) => format!("keystroke, {}, slowest language", part_name(part)),
            Measure::Index(language) => format!("index, {language}"),
            Measure::Rank(part) => format!("ranking, {}", part_name(part)),
        }
    }

    /// The figures of the app and, if it has such a figure, of MiniSearch.
    fn of(self, visits: &[Visit]) -> Vec<f64> {
        let keystrokes = |wanted: Option<&str>, who: usize, part: f64| {
            let visits = visits.iter().filter(|visit| wanted.is_none_or(|wanted| visit.language == wanted));
            let times: Vec<f64> = visits.flat_map(|visit| visit.search.iter().map(|two| two[who])).collect();
            percentile(&times, part)
        };
        let both = |figure: &dyn Fn(usize) -> f64| (0..NAMES.len()).map(figure).collect();
        match self {
            Measure::Keystroke(part) => both(&|who| keystrokes(None, who, part)),
            Measure::KeystrokeIn(language, part) => both(&|who| keystrokes(Some(language), who, part)),
            Measure::KeystrokeAtWorst(part) => {
                let each = |who| visits.iter().map(move |visit| keystrokes(Some(visit.language), who, part));
                both(&|who| each(who).fold(f64::NEG_INFINITY, f64::max))
            }
            Measure::Index(language) => {
                let own = visits.iter().find(|visit| visit.language == language);
                own.map(|visit| visit.index.to_vec()).unwrap_or_default()
            }
            Measure::Rank(part) => {
                let times: Vec<f64> = visits.iter().flat_map(|visit| visit.rank.iter().copied()).collect();
                vec![percentile(&times, part)]
            }
        }
    }
}

fn part_name(part: f64) -> String {
    if part < 1.0 { format!("p{:.0}", part * 100.0) } else { "longest".to_owned() }
}

/// The smallest of the values that this part of them does not exceed.
fn percentile(values: &[f64], part: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = (sorted.len() as f64 * part).ceil() as usize;
    sorted.get(at.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}

struct Aim {
    measure: Measure,
    speed: u32,
    /// A part of MiniSearch's time, rather than milliseconds.
    ratio: bool,
    most: f64,
    says: &'static str,
}

/// What the app wants to reach. The aim of ranking is native: `cargo fast bench-native` measures it.
const AIMS: [Aim; 4] = [
    Aim {
        measure: Measure::KeystrokeAtWorst(0.95),
        speed: 1,
        ratio: false,
        most: 4.0,
        says: "p95 of keystrokes within 4 ms, in each language",
    },
    Aim {
        measure: Measure::KeystrokeAtWorst(0.95),
        speed: 4,
        ratio: false,
        most: 16.0,
        says: "p95 of keystrokes within 16 ms, 4 times slower",
    },
    Aim { measure: Measure::Keystroke(0.95), speed: 1, ratio: true, most: 0.25, says: "p95 in 0.25 of MiniSearch's" },
    Aim {
        measure: Measure::Keystroke(0.95),
        speed: 4,
        ratio: true,
        most: 0.25,
        says: "p95 in 0.25 of MiniSearch's, 4 times slower",
    },
];

/// The values of all rounds, of the app and of MiniSearch.
fn values(rounds: &[Round], speed: u32, measure: Measure) -> [Vec<f64>; 2] {
    let each: Vec<Vec<f64>> = rounds.iter().filter_map(|round| Some(measure.of(round.get(&speed)?))).collect();
    [0, 1].map(|who| each.iter().filter_map(|figures| figures.get(who).copied()).collect())
}

/// The app's time as a part of MiniSearch's in each round.
fn ratios([app, rival]: &[Vec<f64>; 2]) -> Vec<f64> {
    app.iter().zip(rival).map(|(app, rival)| app / rival).collect()
}

/// Whether an aim is met, with the figure.
fn judge(aim: &Aim, rounds: &[Round]) -> (bool, f64) {
    let values = values(rounds, aim.speed, aim.measure);
    let figure = if aim.ratio { median(&ratios(&values)) } else { median(&values[0]) };
    (figure <= aim.most, figure)
}

/// The median and the extremes, in milliseconds.
fn spread(values: &[f64]) -> String {
    if values.is_empty() {
        return "-".to_owned();
    }
    let (low, high) = extremes(values);
    let bare = |value: f64| if median(values) < 10.0 { format!("{value:.2}") } else { format!("{value:.0}") };
    let (middle, low, high) = (bare(median(values)), bare(low), bare(high));
    if low == high { format!("{middle} ms") } else { format!("{middle} ms [{low}-{high}]") }
}

/// How many queries there are, and for how many of them each finds what is meant. It is the same in each round.
fn found(rounds: &[Round], language: Option<&str>, misspelt: bool) -> (usize, [usize; 2]) {
    let visits = rounds.last().and_then(|round| round.get(&SPEEDS[0])).into_iter().flatten();
    let visits = visits.filter(|visit| language.is_none_or(|language| visit.language == language));
    let queries: Vec<[bool; 2]> = visits
        .flat_map(|visit| visit.found.iter().filter(|(query, _)| query.misspelt == misspelt).map(|(_, found)| *found))
        .collect();
    (queries.len(), [0, 1].map(|who| queries.iter().filter(|found| found[who]).count()))
}

/// A round in a line.
pub fn line(round: &Round) -> String {
    let at = |(speed, visits): (&u32, &Vec<Visit>)| {
        let figures = Measure::Keystroke(0.95).of(visits);
        let figures: Vec<String> =
            NAMES.iter().zip(figures).map(|(name, figure)| format!("{name} {figure:.2} ms")).collect();
        format!("p95 of keystrokes at {speed}x: {}", figures.join(", "))
    };
    round.iter().map(at).collect::<Vec<_>>().join("; ")
}

/// The table and the aims.
pub fn table(rounds: &[Round]) -> String {
    let mut out = String::new();
    for speed in SPEEDS {
        let heading = if speed == 1 { "exploring".to_owned() } else { format!("exploring, {speed} times slower") };
        out += &format!("{heading:<31}{:>24}{:>24}{RATIO:>20}\n", NAMES[0], NAMES[1]);
        for measure in Measure::all() {
            let values = values(rounds, speed, measure);
            out += &format!("{:<31}{:>24}{:>24}", measure.says(), spread(&values[0]), spread(&values[1]));
            let ratios = ratios(&values);
            out += &if ratios.is_empty() { format!("{:>20}\n", "-") } else { format!("{:>20.2}\n", median(&ratios)) };
        }
        out += "\n";
    }
    out += &format!("{:<31}{:>24}{:>24}\n", format!("meant, among the first {FIRST}"), NAMES[0], NAMES[1]);
    for misspelt in [false, true] {
        let (of, both) = found(rounds, None, misspelt);
        let both = both.map(|found| format!("{found} of {of}"));
        out += &format!("{:<31}{:>24}{:>24}\n", if misspelt { "misspelt" } else { "as written" }, both[0], both[1]);
    }
    for (query, [app, rival]) in missed(rounds) {
        let mark = |found: bool| if found { "found" } else { "not found" };
        out += &format!("  {:<29}{:>24}{:>24}\n", query.typed, mark(app), mark(rival));
    }
    out += "\nAims\n";
    for aim in &AIMS {
        let (met, figure) = judge(aim, rounds);
        let shown = if aim.ratio { format!("{figure:.2}") } else { format!("{figure:.2} ms") };
        out += &format!("{:<50}{:>10}   {}\n", aim.says, shown, if met { "met" } else { "not met" });
    }
    out
}

/// The queries with which one of the two did not find what is meant.
fn missed(rounds: &[Round]) -> Vec<(Query, [bool; 2])> {
    let visits = rounds.last().and_then(|round| round.get(&SPEEDS[0])).into_iter().flatten();
    visits.flat_map(|visit| visit.found.iter().copied()).filter(|(_, found)| found.contains(&false)).collect()
}

/// Everything, each round included.
pub fn json(rounds: &[Round]) -> Value {
    let mut speeds = Map::new();
    for speed in SPEEDS {
        let mut measures = Map::new();
        for measure in Measure::all() {
            let values = values(rounds, speed, measure);
            let mut columns = Map::new();
            let ratios = ratios(&values);
            let [app, rival] = values;
            let all = [(NAMES[0], app), (NAMES[1], rival), (RATIO, ratios)];
            for (name, values) in all.into_iter().filter(|(_, values)| !values.is_empty()) {
                let (low, high) = extremes(&values);
                let summary = json!({ "median": median(&values), "low": low, "high": high, "rounds": values });
                columns.insert(name.to_owned(), summary);
            }
            measures.insert(measure.says().trim().to_owned(), Value::Object(columns));
        }
        speeds.insert(format!("{speed}x"), Value::Object(measures));
    }
    let languages = LANGUAGES.map(|(language, _)| {
        let visit = rounds.last().and_then(|round| round.get(&SPEEDS[0])?.iter().find(|it| it.language == language));
        let found = |misspelt: bool| {
            let (of, both) = found(rounds, Some(language), misspelt);
            json!({ "of": of, NAMES[0]: both[0], NAMES[1]: both[1] })
        };
        json!({
            "language": language, "labels": visit.map(|it| it.labels), "keystrokes": visit.map(|it| it.search.len()),
            "found": { "as written": found(false), "misspelt": found(true) },
        })
    });
    let aims = AIMS.iter().map(|aim| {
        let (met, figure) = judge(aim, rounds);
        json!({ "aim": aim.says, "at_most": aim.most, "figure": figure, "met": met })
    });
    json!({ "milliseconds": speeds, "languages": languages, "aims": aims.collect::<Vec<_>>() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A round in which each keystroke takes so long; four times slower, as in the aims.
    fn round(app: f64, rival: f64) -> Round {
        let visits = |times: f64| {
            let visit = |(language, queries): (&'static str, [Query; 8])| Visit {
                language,
                labels: 3,
                index: [app * 10.0, rival * 10.0],
                search: vec![[app * times, rival * times]; 20],
                rank: vec![app * times],
                found: queries.iter().map(|query| (*query, [true, !query.misspelt])).collect(),
            };
            LANGUAGES.map(visit).to_vec()
        };
        SPEEDS.into_iter().map(|speed| (speed, visits(f64::from(speed)))).collect()
    }

    #[test]
    fn a_percentile_is_a_value_that_so_many_do_not_exceed() {
        let values: Vec<f64> = (1..=20).map(f64::from).collect();
        let near = |part: f64, value: f64| (percentile(&values, part) - value).abs() < f64::EPSILON;
        assert!(near(0.5, 10.0) && near(0.95, 19.0) && near(1.0, 20.0));
        assert!(percentile(&[], 0.5).is_nan());
    }

    #[test]
    fn aims_are_held_against_the_slowest_language_and_within_a_round() {
        let mut slow = round(1.0, 10.0);
        assert!(AIMS.iter().all(|aim| judge(aim, std::slice::from_ref(&slow)).0));
        slow.get_mut(&1).unwrap()[2].search = vec![[5.0, 10.0]; 20];
        let judged: Vec<bool> = AIMS.iter().map(|aim| judge(aim, std::slice::from_ref(&slow)).0).collect();
        assert_eq!(judged, [false, true, false, true]);
        // On a machine that became ten times slower, the result for both is the same.
        assert!((judge(&AIMS[2], &[round(1.0, 5.0), round(10.0, 50.0)]).1 - 0.2).abs() < 1e-9);
        assert!(AIMS.iter().all(|aim| !judge(aim, &[]).0), "what is missing is not met");
    }

    #[test]
    fn the_table_has_both_and_what_was_not_found() {
        let text = table(&[round(1.0, 10.0), round(1.2, 10.0)]);
        let line = |start: &str| text.lines().find(|line| line.starts_with(start)).unwrap().to_owned();
        assert!(line("keystroke, p95").contains("1.10 ms [1.00-1.20]"), "{text}");
        assert!(line("ranking, p50").ends_with(" -"), "{text}");
        assert!(line("as written").ends_with("20 of 20"), "{text}");
        assert!(line("misspelt").ends_with("20 of 20                 0 of 20"), "{text}");
        assert!(line("  electrcian").ends_with("not found"), "{text}");
        let json = json(&[round(1.0, 10.0)]);
        assert_eq!(json["milliseconds"]["4x"]["keystroke, p50"]["app"]["median"], 4.0);
        assert_eq!(json["languages"][0]["found"]["misspelt"]["MiniSearch"], 0);
    }
}
