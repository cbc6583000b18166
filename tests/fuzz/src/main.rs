//! `cargo fuzz-native [--inputs N] [--first N] [--seed N]`: opens changed profile files, as many as asked for, on one core.
//!
//! It fails on the first input that makes the importer panic, takes longer than [`MAX_TIME`], or brings the memory of the
//! whole process above [`MAX_MEMORY`]; the input is written to `target/fuzz`. `--first` with the number that was printed
//! begins with that input again.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use fuzz_native::{Seeds, answered};

/// An input is at most 16 kB and takes a fraction of a millisecond. The rest of a second is for a machine that does
/// something else meanwhile.
const MAX_TIME: Duration = Duration::from_secs(1);

/// In kilobytes. What is opened and dropped again needs the same few megabytes each time.
const MAX_MEMORY: u64 = 256 * 1024;

/// How often memory and progress are looked at, in inputs.
const LOOK: u64 = 1 << 16;

/// One opened file in so many is written as a page too: a page is much more text than the file.
const PAGES: u64 = 16;

struct Options {
    inputs: u64,
    first: u64,
    seed: u64,
}

fn main() -> ExitCode {
    match options().and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> Result<Options, String> {
    let mut options = Options { inputs: 1_000_000, first: 0, seed: 1 };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let number = arguments.next().and_then(|number| number.replace('_', "").parse().ok());
        let number = number.ok_or_else(|| format!("{name} takes a number"))?;
        match name.as_str() {
            "--inputs" => options.inputs = number,
            "--first" => options.first = number,
            "--seed" => options.seed = number,
            _ => return Err(format!("there are --inputs, --first and --seed, and no {name}")),
        }
    }
    Ok(options)
}

fn run(options: &Options) -> Result<(), String> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../profile_file");
    let seeds = Seeds::read(&[&tests.join("golden"), &tests.join("hostile")]).map_err(|error| error.to_string())?;
    let (mut answers, mut bytes, mut slowest) = (BTreeMap::<&str, u64>::new(), 0, (Duration::ZERO, 0));
    let started = Instant::now();
    for number in options.first..options.first.saturating_add(options.inputs) {
        let input = seeds.input(options.seed, number);
        bytes += input.len();
        let opened = Instant::now();
        let answer = catch_unwind(AssertUnwindSafe(|| answered(&input, number.is_multiple_of(PAGES))));
        let took = opened.elapsed();
        let Ok(answer) = answer else { return Err(keep(number, &input, "panicked")) };
        if took > MAX_TIME {
            return Err(keep(number, &input, &format!("took {took:.1?}")));
        }
        slowest = slowest.max((took, number));
        *answers.entry(answer).or_default() += 1;
        let done = number - options.first + 1;
        if done.is_multiple_of(LOOK) || done == options.inputs {
            if peak_memory().is_some_and(|peak| peak > MAX_MEMORY) {
                return Err(keep(number, &input, "is the last one before more memory was in use than may be"));
            }
            if done.is_multiple_of(16 * LOOK) {
                println!("{done} inputs after {:.0?}", started.elapsed());
            }
        }
    }
    let seconds = started.elapsed().as_secs_f64();
    println!("{} inputs with seed {}, from number {} on: no finding", options.inputs, options.seed, options.first);
    println!("{:.0} s, {:.0} inputs a second", seconds, options.inputs as f64 / seconds);
    println!(
        "{:.0} bytes each on average; the slowest took {:.1?} (number {})",
        bytes as f64 / options.inputs as f64,
        slowest.0,
        slowest.1
    );
    match peak_memory() {
        Some(peak) => println!("at most {} MB of memory", peak.div_ceil(1024)),
        None => println!("this system does not say how much memory was in use"),
    }
    for (answer, count) in answers {
        println!("{count:>12} {answer}");
    }
    Ok(())
}

/// Writes an input that is a finding, and returns what to say about it.
fn keep(number: u64, input: &[u8], what: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/fuzz");
    let path = folder.join(format!("input-{number}"));
    match fs::create_dir_all(&folder).and_then(|()| fs::write(&path, input)) {
        Ok(()) => format!("input {number} {what}; it is in target/fuzz/input-{number}"),
        Err(error) => format!("input {number} {what}; it could not be written: {error}"),
    }
}

/// The most memory that this process has had, in kilobytes, where the system says so (Linux).
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
