//! Chromium is killed while it writes: every record that was acknowledged is there when it starts again.
//!
//! A page (`src/bin/store_contract.rs` with `?kill`) writes numbered records through the store of the app and tells
//! this test which were acknowledged, so the test knows it outside the browser that it kills. Half of the kills are
//! followed by a new start at once: that is when Chromium was seen to lose a whole database. And some are followed by
//! damage: the database's files are removed, or cut, of which Chromium says nothing to the page.
//!
//! `cargo xtask test` runs it after the flows, a few times; without a browser it is ignored.
//!
//! `EIGHT_KEYS_STORE_PAGE` names the folder of the built page and `EIGHT_KEYS_CHROMIUM` the browser. `EIGHT_KEYS_KILLS` is
//! how often, and `EIGHT_KEYS_UNMIRRORED=1` leaves the second copy out, to see what it is good for: then losses are counted
//! and are no failure.

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

/// A start takes a second or two; on a busy machine ten.
const STARTING: Duration = Duration::from_secs(60);

#[test]
#[ignore = "it needs a browser, and minutes: `cargo xtask test` runs it"]
fn what_was_acknowledged_survives_a_kill() {
    let page = folder("EIGHT_KEYS_STORE_PAGE").expect("EIGHT_KEYS_STORE_PAGE is set");
    let chromium = env::var_os("EIGHT_KEYS_CHROMIUM").expect("EIGHT_KEYS_CHROMIUM is set");
    let kills: usize = env::var("EIGHT_KEYS_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(50);
    let mirrored = env::var_os("EIGHT_KEYS_UNMIRRORED").is_none();
    let (address, reports) = serve(page);
    let profile = env::temp_dir().join(format!("eight-keys-kill-{}", std::process::id()));
    let query = if mirrored { "kill&report" } else { "kill&unmirrored&report" };
    let url = format!("http://{address}/index.html?{query}");
    let mut chance = Chance::new();
    let mut tally = Tally::default();
    let mut acknowledged = 0;

    // One start more than kills: the last one looks.
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
        // What it said before it died was said; what comes after this belongs to the next start.
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
    // The folder is the browser's; a file that a dying process still writes may stay behind.
    let _ = fs::remove_dir_all(&profile);
    eprintln!("{tally:?}, {acknowledged} records acknowledged");
    assert_eq!(tally.torn, 0, "a transaction was torn");
    if mirrored {
        assert_eq!(tally.lost, 0, "acknowledged records were lost");
        assert!(tally.healed >= tally.damaged, "damage was not noticed");
    }
}

/// What the kills did.
#[derive(Debug, Default)]
struct Tally {
    kills: usize,
    /// Kills after which the database was damaged.
    damaged: usize,
    /// Starts that did not find all that was acknowledged, and how many records those lacked.
    losses: usize,
    lost: u64,
    /// Starts at which the database had lost something and the second copy gave it back.
    healed: usize,
    /// Starts that found a part of a transaction.
    torn: usize,
}

impl Tally {
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

/// Removes the browser's databases. Whether there were any.
fn remove_database(profile: &Path) -> bool {
    fs::remove_dir_all(profile.join("Default/IndexedDB")).is_ok()
}

/// Cuts the newest records off the database's log. Whether there were any.
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

/// Reads reports for a while: the last number that was acknowledged.
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
        // A group of its own, so that one signal reaches all of its processes.
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        Self(command.spawn().expect("the browser starts"))
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

/// Chance enough for moments; not for secrets.
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
            // A browser that was killed breaks its connections off.
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
