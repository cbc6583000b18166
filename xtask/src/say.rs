//! What the commands print.
//!
//! Everything goes to standard error, a line at a time and without cursor movement, so that it reads
//! the same on a screen, in a log of a continuous-integration run, and in a pipe.

use std::time::{Duration, Instant};

/// A piece of work with a name; says how long it took when it ends well.
pub struct Step {
    started: Instant,
}

/// Announces a piece of work.
pub fn step(name: &str) -> Step {
    eprintln!("\n== {name}");
    Step { started: Instant::now() }
}

impl Step {
    /// Ends the step, with a few words on the outcome.
    pub fn done(self, outcome: &str) {
        eprintln!("   {outcome} ({})", duration(self.started.elapsed()));
    }
}

/// A line that belongs to the step under way.
pub fn note(text: &str) {
    for line in text.lines() {
        eprintln!("   {line}");
    }
}

/// The last line that a failed command prints.
pub fn failure(error: &anyhow::Error) {
    eprintln!("\nFailed: {error}");
    for cause in error.chain().skip(1) {
        eprintln!("  because: {cause}");
    }
}

/// "4 s", "2 min 05 s": precise enough to compare with what was promised.
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0 => format!("{} ms", time.as_millis()),
        1..60 => format!("{seconds} s"),
        _ => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_naturally() {
        assert_eq!(duration(Duration::from_millis(40)), "40 ms");
        assert_eq!(duration(Duration::from_secs(59)), "59 s");
        assert_eq!(duration(Duration::from_secs(125)), "2 min 05 s");
    }
}
