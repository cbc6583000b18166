//! Chromium is killed while it writes: every record that was acknowledged is there when it starts again.
//!
//! A page (`src/bin/store_contract` with `?kill`) writes numbered records through the store of the app and tells
//! this test which were acknowledged, so that the test knows it even when the browser is killed. It does so once with
//! answers, and once with the lines and rankings of an exercise that is data. Half of the kills are
//! followed at once by a new start, because that is when Chromium was seen to lose a whole database. And some are
//! followed by damage: the database's files are removed or cut, of which Chromium says nothing to the page.
//!
//! `cargo xtask test` runs it after the flows, a few times; without a browser it is ignored.
//!
//! A second test damages the files of database, copy and witness in some eighty ways, in small and large profiles, and
//! checks what the app makes of each: everything is there; or it came back, and the app says so; or it is missing, and
//! the app says so. A loss in silence is a failure. The test prints the outcomes as a table.
//!
//! `EIGHT_KEYS_STORE_PAGE` names the folder of the built page and `EIGHT_KEYS_CHROMIUM` the browser.
//! `EIGHT_KEYS_UNMIRRORED=1` leaves the second copy out, to show what it is good for: then losses are counted and are
//! no failure.

#![allow(clippy::expect_used, clippy::panic, reason = "a failed expectation is a failed test, in its helpers too")]

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use serde_json::Value;

/// A start takes a second or two; on a busy machine it takes ten.
const STARTING: Duration = Duration::from_secs(60);

#[test]
#[ignore = "it needs a browser, and minutes: `cargo xtask test` runs it"]
fn what_was_acknowledged_survives_a_kill() {
    let (tally, acknowledged) = kill_again_and_again("answers", "", proof::times(16, 200));
    if is_mirrored() {
        let Tally { kills, damaged, lost, healed, torn, .. } = tally;
        let damage = format!("{damaged} of them followed by damage, {healed} starts healed from the second copy");
        proof::proved(
            1,
            format!("the store alone: {kills} kills, {acknowledged} records, {lost} lost, {torn} torn; {damage}"),
        );
    }
    tally.check();
}

/// The same in the middle of lists and rankings. Each line is written together with the comparisons made until then.
#[test]
#[ignore = "it needs a browser, and minutes: `cargo xtask test` runs it"]
fn lines_and_rankings_survive_a_kill() {
    let (tally, acknowledged) = kill_again_and_again("entries", "&entries", proof::times(8, 50));
    let Tally { kills, lost, torn, healed, .. } = tally;
    eprintln!(
        "lists and rankings: {kills} kills, {acknowledged} lines, {lost} lost, {torn} torn, {healed} starts healed"
    );
    tally.check();
}

fn is_mirrored() -> bool {
    env::var_os("EIGHT_KEYS_UNMIRRORED").is_none()
}

/// Kills the browser so many times while a page writes, and returns what came of it and how much was acknowledged.
fn kill_again_and_again(name: &str, query: &str, kills: usize) -> (Tally, u64) {
    let page = folder("EIGHT_KEYS_STORE_PAGE").expect("EIGHT_KEYS_STORE_PAGE is set");
    let chromium = env::var_os("EIGHT_KEYS_CHROMIUM").expect("EIGHT_KEYS_CHROMIUM is set");
    let mirrored = is_mirrored();
    let (address, reports) = serve(page);
    let profile = env::temp_dir().join(format!("eight-keys-kill-{name}-{}", std::process::id()));
    let unmirrored = if mirrored { "" } else { "&unmirrored" };
    let url = format!("http://{address}/index.html?kill{query}{unmirrored}&report");
    let mut chance = Chance::new();
    let mut tally = Tally::default();
    let mut acknowledged = 0;

    // There is one start more than kills: the last one only looks.
    for round in 0..=kills {
        let mut browser = Browser::start(Path::new(&chromium), &profile, &url);
        let found = wait(&reports, STARTING, |report| report.get("found").is_some());
        tally.compare(&found, acknowledged, round);
        acknowledged = number(&found, "last");
        if round == kills {
            break;
        }
        acknowledged = acknowledged.max(read_for(&reports, Duration::from_millis(chance.below(800))));
        let first = wait(&reports, STARTING, |report| report.get("acknowledged").is_some());
        acknowledged = acknowledged.max(number(&first, "acknowledged"));
        acknowledged = acknowledged.max(read_for(&reports, Duration::from_millis(chance.below(800))));
        browser.kill();
        // What it said before it was killed counts; what comes after this belongs to the next start.
        acknowledged = acknowledged.max(read_for(&reports, Duration::from_millis(5)));
        tally.kills += 1;
        match round % 8 {
            _ if !mirrored => {}
            3 => tally.damaged += usize::from(remove_database(&profile)),
            7 => tally.damaged += usize::from(cut_database(&profile)),
            _ => {}
        }
        if round % 2 == 1 {
            thread::sleep(Duration::from_millis(1_500));
        }
    }
    // The folder is the browser's; a file that an ending process still writes may stay behind.
    let _ = fs::remove_dir_all(&profile);
    (tally, acknowledged)
}

/// What happened because of the kills.
#[derive(Debug, Default)]
struct Tally {
    kills: usize,
    /// Kills after which the database was damaged.
    damaged: usize,
    /// Starts that did not find everything that was acknowledged, and how many records were missing.
    losses: usize,
    lost: u64,
    /// Starts at which the database had lost something and the second copy brought it back.
    healed: usize,
    /// Starts that found a part of a transaction.
    torn: usize,
}

impl Tally {
    /// Nothing was lost, and what was damaged came back.
    fn check(&self) {
        assert_eq!(self.torn, 0, "a transaction was torn");
        if is_mirrored() {
            assert_eq!(self.lost, 0, "acknowledged records were lost");
            assert!(self.healed >= self.damaged, "damage was not noticed");
        }
    }

    fn compare(&mut self, found: &Value, acknowledged: u64, round: usize) {
        let last = number(found, "last");
        let gaps = last - number(found, "found");
        let lost = acknowledged.saturating_sub(last) + gaps;
        self.lost += lost;
        self.losses += usize::from(lost > 0);
        self.torn += usize::from(found["whole"] != true);
        self.healed += usize::from(found["recovered"] == true);
        if lost > 0 || found["recovered"] == true {
            eprintln!("start {round}: {acknowledged} acknowledged, {found}");
        }
    }
}

/// What engines really repair by half, and then show as whole: these are done in each run.
const ALWAYS: [&str; 2] = ["CURRENT removed", "MANIFEST halved"];

#[test]
#[ignore = "it needs a browser, and minutes: `cargo xtask test` runs it"]
fn no_damage_is_a_loss_in_silence() {
    let page = folder("EIGHT_KEYS_STORE_PAGE").expect("EIGHT_KEYS_STORE_PAGE is set");
    let chromium = folder("EIGHT_KEYS_CHROMIUM").expect("EIGHT_KEYS_CHROMIUM is set");
    // There are some ninety in all.
    let most = proof::times(24, usize::MAX);
    let (address, reports) = serve(page);
    let whole = env::temp_dir().join(format!("eight-keys-damage-{}", std::process::id()));
    let hurt = whole.with_extension("hurt");
    let visit = |profile: &Path, query: &str, report: &str| {
        let url = format!("http://{address}/index.html?{query}&report");
        let mut browser = Browser::start(&chromium, profile, &url);
        let said = wait(&reports, STARTING, |it| it.get(report).is_some());
        browser.close();
        said
    };
    let mut table: Vec<(Outcome, String)> = Vec::new();
    for size in ["small", "large"] {
        // What was written before a restart is in the engine's tables, what came after is in its log.
        for (query, report) in [(format!("fill&{size}"), "filled"), ("fill&more".into(), "filled")] {
            visit(&whole, &query, report);
        }
        let expected = visit(&whole, "look", "looked")["profiles"].clone();
        let damages = damages();
        let step = damages.len().div_ceil(most.div_ceil(2).max(1));
        let in_turn =
            damages.into_iter().enumerate().filter(|(n, (name, _))| n % step == 0 || ALWAYS.contains(&&**name));
        for (_, (name, parts)) in in_turn {
            let _ = fs::remove_dir_all(&hurt);
            copy_folder(&whole, &hurt);
            let done = parts.iter().map(|part| part(&Disk(&hurt))).filter(|done| *done).count();
            if done < parts.len() {
                // A small profile has no tables.
                assert_eq!(size, "small", "{name}: there was nothing to damage");
                continue;
            }
            let found = visit(&hurt, "look", "looked");
            let outcome = Outcome::of(&found, &expected);
            if outcome == Outcome::Silent {
                eprintln!("{size}, {name}: {found}, expected {expected}");
            }
            table.push((outcome, format!("{size}: {name}")));
        }
        let _ = fs::remove_dir_all(&whole);
    }
    let _ = fs::remove_dir_all(&hurt);
    table.sort();
    for (outcome, name) in &table {
        eprintln!("{:<18} {name}", outcome.name());
    }
    let counted = Outcome::ALL
        .map(|outcome| format!("{} {}", table.iter().filter(|(it, _)| *it == outcome).count(), outcome.name()));
    proof::proved(2, format!("{} damages, small and large: {}", table.len(), counted.join(", ")));
    assert!(table.iter().all(|(outcome, _)| *outcome != Outcome::Silent), "something was lost in silence");
}

/// What happened to two profiles when their files were damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Whole,
    Restored,
    Missing,
    Silent,
}

impl Outcome {
    const ALL: [Self; 4] = [Self::Whole, Self::Restored, Self::Missing, Self::Silent];

    fn name(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Restored => "restored and said",
            Self::Missing => "missing and said",
            Self::Silent => "LOST IN SILENCE",
        }
    }

    /// Each profile counts by itself: what the app says about one says nothing about the other.
    fn of(found: &Value, expected: &Value) -> Self {
        if found.get("told").is_some() {
            return Self::Missing;
        }
        let lists = |list: &str, profile: &str| {
            found[list].as_array().is_some_and(|list| list.iter().any(|it| it.as_str() == Some(profile)))
        };
        let mut missing = number(found, "missing");
        let of_one = |profile: &str| {
            let (is, was) = (&found["profiles"][profile], &expected[profile]);
            if is == was {
                let said = lists("restored", profile) || found["copy_only"] == true;
                return if said { Self::Restored } else { Self::Whole };
            }
            if lists("incomplete", profile) {
                return Self::Missing;
            }
            // Answers can be left of a profile whose own record is gone. Then it is in no list, and counts as missing.
            match missing.checked_sub(1) {
                Some(rest) => {
                    missing = rest;
                    Self::Missing
                }
                None => Self::Silent,
            }
        };
        ["anna", "bea"].map(of_one).into_iter().max().unwrap_or(Self::Silent)
    }
}

/// The folder of a browser that is not running.
struct Disk<'d>(&'d Path);

/// Damages something; returns whether there was anything to damage.
type Part = fn(&Disk<'_>) -> bool;

impl Disk<'_> {
    fn files(&self, below: &str) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.0.join("Default").join(below)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();
                if path.is_dir() { folders.push(path) } else { found.push(path) }
            }
        }
        found.sort();
        found
    }

    /// The database's files whose names contain this, the largest first.
    fn database(&self, name: &str) -> Vec<PathBuf> {
        let mut files = self.files("IndexedDB");
        files.retain(|path| path.file_name().is_some_and(|it| it.to_string_lossy().contains(name)));
        files.sort_by_key(|path| std::cmp::Reverse(fs::metadata(path).map_or(0, |it| it.len())));
        files
    }

    /// The files of the copy whose names contain this, of one profile or of both.
    fn copies(&self, what: &str, profile: &str) -> Vec<PathBuf> {
        let mut files = self.files("File System");
        files.retain(|path| {
            let bytes = fs::read(path).unwrap_or_default();
            let text = String::from_utf8_lossy(&bytes);
            text.get(16..).is_some_and(|text| text.starts_with(" {\"v\":"))
                && text.contains(&format!("\"what\":\"{what}"))
                && text.contains(&format!("\"owner\":\"{profile}"))
        });
        files
    }

    fn remove(&self, below: &str) -> bool {
        fs::remove_dir_all(self.0.join("Default").join(below)).is_ok()
    }
}

fn largest(files: &[PathBuf]) -> &[PathBuf] {
    files.get(..1).unwrap_or_default()
}

fn remove(files: &[PathBuf]) -> bool {
    !files.is_empty() && files.iter().all(|file| fs::remove_file(file).is_ok())
}

/// Cuts files off after so many hundredths.
fn cut(files: &[PathBuf], to: usize) -> bool {
    let change = |bytes: &mut Vec<u8>| bytes.truncate(bytes.len() * to / 100);
    !files.is_empty() && files.iter().all(|file| rewrite(file, change))
}

/// Changes one byte, so many hundredths from the beginning.
fn flip(files: &[PathBuf], place: usize) -> bool {
    let change = |bytes: &mut Vec<u8>| {
        let at = (bytes.len() * place / 100).min(bytes.len().saturating_sub(1));
        if let Some(byte) = bytes.get_mut(at) {
            *byte = !*byte;
        }
    };
    !files.is_empty() && files.iter().all(|file| rewrite(file, change))
}

fn rewrite(file: &Path, change: impl FnOnce(&mut Vec<u8>)) -> bool {
    let Ok(mut bytes) = fs::read(file) else { return false };
    change(&mut bytes);
    fs::write(file, bytes).is_ok()
}

/// All kinds of damage, by name. Losing all three places at once is not among them: then nobody could know that there
/// was anything.
fn damages() -> Vec<(String, Vec<Part>)> {
    let database: [(&str, Part); 25] = [
        ("database removed", |disk| disk.remove("IndexedDB")),
        ("CURRENT removed", |disk| remove(&disk.database("CURRENT"))),
        ("CURRENT emptied", |disk| cut(&disk.database("CURRENT"), 0)),
        ("CURRENT changed", |disk| flip(&disk.database("CURRENT"), 50)),
        ("MANIFEST removed", |disk| remove(&disk.database("MANIFEST"))),
        ("MANIFEST halved", |disk| cut(&disk.database("MANIFEST"), 50)),
        ("MANIFEST cut to 90 %", |disk| cut(&disk.database("MANIFEST"), 90)),
        ("MANIFEST emptied", |disk| cut(&disk.database("MANIFEST"), 0)),
        ("MANIFEST changed at the beginning", |disk| flip(&disk.database("MANIFEST"), 2)),
        ("MANIFEST changed in the middle", |disk| flip(&disk.database("MANIFEST"), 50)),
        ("CURRENT and MANIFEST removed", |disk| {
            remove(&disk.database("CURRENT")) && remove(&disk.database("MANIFEST"))
        }),
        ("log removed", |disk| remove(&disk.database(".log"))),
        ("log halved", |disk| cut(&disk.database(".log"), 50)),
        ("log cut to 10 %", |disk| cut(&disk.database(".log"), 10)),
        ("log cut to 99 %", |disk| cut(&disk.database(".log"), 99)),
        ("log emptied", |disk| cut(&disk.database(".log"), 0)),
        ("log changed at the beginning", |disk| flip(&disk.database(".log"), 0)),
        ("log changed in the middle", |disk| flip(&disk.database(".log"), 50)),
        ("largest table removed", |disk| remove(largest(&disk.database(".ldb")))),
        ("largest table halved", |disk| cut(largest(&disk.database(".ldb")), 50)),
        ("largest table emptied", |disk| cut(largest(&disk.database(".ldb")), 0)),
        ("largest table changed at the beginning", |disk| flip(largest(&disk.database(".ldb")), 1)),
        ("largest table changed in the middle", |disk| flip(largest(&disk.database(".ldb")), 50)),
        ("largest table changed at the end", |disk| flip(largest(&disk.database(".ldb")), 100)),
        ("all tables removed", |disk| remove(&disk.database(".ldb"))),
    ];
    let copy: [(&str, Part); 9] = [
        ("copies removed", |disk| disk.remove("File System")),
        ("snapshots and logs of one profile removed", |disk| remove(&disk.copies("", "anna"))),
        ("copy of one profile halved", |disk| cut(&disk.copies("", "anna"), 50)),
        ("copy of one profile emptied", |disk| cut(&disk.copies("", "anna"), 0)),
        ("copy of one profile changed at the beginning", |disk| flip(&disk.copies("", "anna"), 10)),
        ("copy of one profile changed in the middle", |disk| flip(&disk.copies("", "anna"), 50)),
        ("the end of every copy cut", |disk| cut(&disk.copies("", ""), 95)),
        ("the names of the copies lost", |disk| {
            let paths = disk.files("File System");
            remove(&paths.into_iter().filter(|path| path.to_string_lossy().contains("/Paths/")).collect::<Vec<_>>())
        }),
        ("witness removed", |disk| disk.remove("Local Storage")),
    ];
    let both = [
        (0, 1),
        (0, 2),
        (0, 4),
        (0, 5),
        (0, 6),
        (0, 8),
        (1, 1),
        (4, 3),
        (5, 5),
        (5, 0),
        (12, 0),
        (12, 1),
        (11, 0),
        (15, 4),
    ];
    let one = |(name, part): &(&str, Part)| ((*name).to_owned(), vec![*part]);
    let two = |(a, b): (usize, usize)| (format!("{}, {}", database[a].0, copy[b].0), vec![database[a].1, copy[b].1]);
    database.iter().map(one).chain(copy.iter().map(one)).chain(both.into_iter().map(two)).collect()
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        // The browser's lock is a link to nowhere.
        match fs::metadata(&path) {
            Ok(it) if it.is_dir() => copy_folder(&path, &target),
            Ok(it) if it.is_file() => drop(fs::copy(&path, &target)),
            _ => {}
        }
    }
}

/// Removes the browser's databases. Returns whether there were any.
fn remove_database(profile: &Path) -> bool {
    fs::remove_dir_all(profile.join("Default/IndexedDB")).is_ok()
}

/// Cuts the newest records off the database's log. Returns whether there were any.
fn cut_database(profile: &Path) -> bool {
    let folders = fs::read_dir(profile.join("Default/IndexedDB")).into_iter().flatten().flatten();
    let files = folders.filter_map(|folder| fs::read_dir(folder.path()).ok()).flatten().flatten();
    let mut logs = files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|it| it == "log"));
    logs.any(|log| {
        let Ok(bytes) = fs::read(&log) else { return false };
        !bytes.is_empty() && fs::write(&log, &bytes[..bytes.len() / 2]).is_ok()
    })
}

fn folder(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from)
}

fn number(report: &Value, name: &str) -> u64 {
    report[name].as_u64().unwrap_or_default()
}

/// Waits for a report of a kind.
fn wait(reports: &Receiver<Value>, limit: Duration, wanted: impl Fn(&Value) -> bool) -> Value {
    let end = Instant::now() + limit;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        let report = reports.recv_timeout(left).expect("the page reports in time");
        assert!(report.get("error").is_none(), "the store failed: {report}");
        if wanted(&report) {
            return report;
        }
    }
}

/// Reads reports for a while: returns the last number that was acknowledged.
fn read_for(reports: &Receiver<Value>, time: Duration) -> u64 {
    let end = Instant::now() + time;
    let mut last = 0;
    loop {
        match reports.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(report) => last = last.max(number(&report, "acknowledged")),
            Err(RecvTimeoutError::Timeout) => return last,
            Err(RecvTimeoutError::Disconnected) => panic!("the server stopped"),
        }
    }
}

struct Browser(Child);

impl Browser {
    fn start(chromium: &Path, profile: &Path, url: &str) -> Self {
        let flags = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ];
        let mut command = Command::new(chromium);
        command.args(flags).arg(format!("--user-data-dir={}", profile.display())).arg(url);
        // It has a group of its own, so that one signal reaches all of its processes.
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        Self(command.spawn().expect("the browser starts"))
    }

    /// Lets it write what it holds back, and end.
    fn close(&mut self) {
        let _ = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).stderr(Stdio::null()).status();
        let end = Instant::now() + STARTING;
        while Instant::now() < end && matches!(self.0.try_wait(), Ok(None)) {
            thread::sleep(Duration::from_millis(20));
        }
        self.kill();
    }

    fn kill(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Random enough for moments, but not for secrets.
struct Chance(u64);

impl Chance {
    fn new() -> Self {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("a clock after 1970");
        Self(now.subsec_nanos().into())
    }

    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// Serves a folder and passes on what the page reports.
fn serve(folder: PathBuf) -> (String, Receiver<Value>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address").to_string();
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (folder, sender) = (folder.clone(), sender.clone());
            // A browser that was killed breaks off its connections.
            thread::spawn(move || drop(answer(stream, &folder, &sender)));
        }
    });
    (address, receiver)
}

fn answer(mut stream: TcpStream, folder: &Path, reports: &Sender<Value>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        let header = header.trim_end().to_ascii_lowercase();
        if header.is_empty() {
            break;
        }
        if let Some(value) = header.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    if request.starts_with("POST") {
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        if let Ok(report) = serde_json::from_slice(&body) {
            let _ = reports.send(report);
        }
        return stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    }
    let path = request.split_whitespace().nth(1).unwrap_or_default();
    let name = path.split('?').next().unwrap_or_default().trim_start_matches('/');
    let kind = match Path::new(name).extension().and_then(|it| it.to_str()) {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        _ => "text/plain",
    };
    match fs::read(folder.join(name)) {
        Ok(bytes) => {
            let length = bytes.len();
            write!(
                stream,
                "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
            )?;
            stream.write_all(&bytes)
        }
        Err(_) => stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
    }
}
