//! How long each flow took: the test runner says nothing of it, and whoever wants the flows to be quick has to know which
//! of them are slow.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::driver;

/// How many of the slowest flows are listed.
const SLOWEST: usize = 20;

/// The flows that have ended, with their times.
static ENDED: Mutex<Vec<(String, Duration)>> = Mutex::new(Vec::new());

/// A flow that is running. Its time is noted when this is dropped, so that of a flow that fails is noted too.
pub struct Timed {
    name: String,
    begun: Instant,
}

impl Timed {
    /// A flow that begins now.
    pub fn of(name: String) -> Self {
        Self { name, begun: Instant::now() }
    }
}

impl Drop for Timed {
    fn drop(&mut self) {
        let ended = (std::mem::take(&mut self.name), self.begun.elapsed());
        ENDED.lock().unwrap_or_else(PoisonError::into_inner).push(ended);
    }
}

/// What the flows of this run took: the slowest, each file of flows, and starting browsers. The times are those of a
/// clock, and two flows run at a time, so all of them together are about twice as long as the run.
pub fn report() -> String {
    let ended = ENDED.lock().unwrap_or_else(PoisonError::into_inner).clone();
    format!("{}{}", table(ended), started(driver::starts()))
}

fn table(mut ended: Vec<(String, Duration)>) -> String {
    ended.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
    let mut files: BTreeMap<&str, (usize, Duration)> = BTreeMap::new();
    for (name, time) in &ended {
        let file = files.entry(name.split("::").next().unwrap_or_default()).or_default();
        *file = (file.0 + 1, file.1 + *time);
    }
    let mut files: Vec<_> = files.into_iter().collect();
    files.sort_by_key(|(_, (_, time))| std::cmp::Reverse(*time));
    // Writing to a text cannot fail.
    let mut out = String::from("\nThe slowest flows, in seconds:\n");
    for (name, time) in ended.iter().take(SLOWEST) {
        let _ = writeln!(out, "{:>7.1}  {name}", time.as_secs_f64());
    }
    let _ = writeln!(out, "Each file of flows, in seconds:");
    for (name, (count, time)) in files {
        let _ = writeln!(out, "{:>7.1}  {name}: {count}", time.as_secs_f64());
    }
    let all: Duration = ended.iter().map(|(_, time)| *time).sum();
    let _ = writeln!(out, "{:>7.1}  all: {}", all.as_secs_f64(), ended.len());
    out
}

fn started((count, time): (u64, Duration)) -> String {
    format!("{:>7.1}  of these, starting browsers: {count}\n", time.as_secs_f64())
}

/// The slowest come first, each file has the sum of its flows, and nothing is left out of the sum of all.
pub fn the_slowest_come_first() {
    let flow = |name: &str, tenths: u64| (name.to_owned(), Duration::from_millis(tenths * 100));
    let mut ended: Vec<_> = (0..SLOWEST as u64).map(|n| flow(&format!("many::{n}"), 10)).collect();
    ended.extend([flow("files::a", 21), flow("one::b", 305), flow("files::c", 4)]);
    let table = table(ended);
    let lines: Vec<&str> = table.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(lines[1..4], ["30.5  one::b", "2.1  files::a", "1.0  many::0"], "{table}");
    assert_eq!(
        lines[SLOWEST + 1..],
        ["Each file of flows, in seconds:", "30.5  one: 1", "20.0  many: 20", "2.5  files: 2", "53.0  all: 23",]
    );
}
