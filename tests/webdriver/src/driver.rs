//! Browsers: started with a new profile on a free port, controlled by WebDriver, removed without leftovers.

use std::cell::RefCell;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::kind::BrowserKind;
use super::process::{Folder, Program};
use super::tools::tool;
use super::wire::{self, Fault};

/// How long a browser may take for one command. This is long, because the machine may be busy with another flow.
const PATIENCE: Duration = Duration::from_secs(90);
/// How long a driver may take to start.
const START: Duration = Duration::from_secs(30);

/// How many browsers this program has started, and how many milliseconds that took.
static STARTED: [AtomicU64; 2] = [AtomicU64::new(0), AtomicU64::new(0)];

/// How many browsers this program has started, and how long it waited for them in all.
pub fn starts() -> (u64, Duration) {
    let [count, milliseconds] = STARTED.each_ref().map(|sum| sum.load(Ordering::Relaxed));
    (count, Duration::from_millis(milliseconds))
}

/// What a browser keeps between two starts: its profile and its downloads.
pub struct Home {
    folder: Folder,
    /// Where downloads are saved.
    pub downloads: Folder,
}

impl Home {
    /// A new one.
    pub fn new() -> Rc<Self> {
        let home = Self { folder: Folder::new("home"), downloads: Folder::new("saved") };
        // WebKit asks the desktop's settings where downloads go.
        let config = home.path("config");
        fs::create_dir_all(&config).expect("a writable folder");
        let line = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", home.downloads.path().display());
        fs::write(config.join("user-dirs.dirs"), line).expect("a writable folder");
        Rc::new(home)
    }

    /// A folder in it; `chromium` is that of Chromium's profile.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

/// A running browser with one session.
pub struct Browser {
    /// Which one.
    pub kind: BrowserKind,
    /// Its profile and downloads.
    pub home: Rc<Home>,
    port: u16,
    session: String,
    // The fields are dropped in this order: the driver before the screen on which it draws.
    driver: Program,
    _screen: Option<Program>,
    ended: RefCell<bool>,
}

impl Browser {
    /// A browser with a fresh profile.
    pub fn start(kind: BrowserKind) -> Self {
        Self::start_at(kind, Home::new())
    }

    /// A browser with a profile that was used before.
    pub fn start_at(kind: BrowserKind, home: Rc<Home>) -> Self {
        let begun = Instant::now();
        // A port that was free a moment ago can be taken by somebody else: then another is tried.
        let mut last = None;
        for _ in 0..3 {
            match Self::try_start(kind, home.clone()) {
                Ok(browser) => {
                    let took = u64::try_from(begun.elapsed().as_millis()).unwrap_or_default();
                    for (sum, more) in STARTED.iter().zip([1, took]) {
                        sum.fetch_add(more, Ordering::Relaxed);
                    }
                    return browser;
                }
                Err(fault) => last = Some(fault),
            }
        }
        panic!(
            "{} cannot be started: {}",
            kind.name(),
            last.map(|it| format!("{}: {}", it.error, it.message)).unwrap_or_default()
        );
    }

    fn try_start(kind: BrowserKind, home: Rc<Home>) -> Result<Self, Fault> {
        let port = free_port();
        let mut screen = None;
        let mut command = match kind {
            BrowserKind::Chromium => {
                let mut command = Command::new(tool("EIGHT_KEYS_CHROMEDRIVER"));
                command.arg(format!("--port={port}"));
                command
            }
            BrowserKind::Firefox => {
                let mut command = Command::new(tool("EIGHT_KEYS_GECKODRIVER"));
                let (port, marionette) = (port.to_string(), free_port().to_string());
                command.args(["--port", &port, "--marionette-port", &marionette, "--log", "fatal"]);
                command.arg("--profile-root").arg(home.folder.path());
                command
            }
            BrowserKind::WebKit => {
                let (program, display) = start_screen(home.folder.path());
                screen = Some(program);
                let mut command = Command::new(tool("EIGHT_KEYS_WEBKITDRIVER"));
                command.arg(format!("--port={port}")).env("DISPLAY", display);
                // The browser draws by software, because there is no graphics card behind the invisible screen.
                command
                    .env("LIBGL_ALWAYS_SOFTWARE", "1")
                    .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
                    .env("GDK_BACKEND", "x11");
                command.env_remove("WAYLAND_DISPLAY");
                command
            }
        };
        for (variable, name) in [
            ("HOME", "."),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_DATA_HOME", "data"),
            ("TMPDIR", "tmp"),
        ] {
            let path = home.path(name);
            fs::create_dir_all(&path)?;
            command.env(variable, path);
        }
        // Firefox wants the folder of its profile to be there.
        fs::create_dir_all(home.path("firefox"))?;
        command.stdout(Stdio::null());
        let driver = Program::start(&mut command, home.folder.path());
        wait_for(port, START)?;
        let answer = wire::request(port, "POST", "/session", Some(&capabilities(kind, &home)), PATIENCE)?;
        let session = answer["sessionId"].as_str().unwrap_or_default().to_owned();
        let browser = Self { kind, home, port, session, driver, _screen: screen, ended: RefCell::new(false) };
        browser.prepare();
        Ok(browser)
    }

    fn prepare(&self) {
        self.post("/timeouts", &json!({"script": 60_000, "pageLoad": 60_000, "implicit": 0}));
        if self.kind == BrowserKind::Chromium {
            let downloads = self.home.downloads.path().to_string_lossy().into_owned();
            self.cdp("Browser.setDownloadBehavior", &json!({"behavior": "allow", "downloadPath": downloads}));
        }
    }

    /// The folder in which the browser keeps its profile. WebKit's browser has several.
    pub fn profile(&self) -> PathBuf {
        self.home.path(if self.kind == BrowserKind::Firefox { "firefox" } else { "chromium" })
    }

    /// A command that may fail.
    pub fn try_command(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, Fault> {
        wire::request(self.port, method, &format!("/session/{}{path}", self.session), body, PATIENCE)
    }

    fn post(&self, path: &str, body: &Value) -> Value {
        self.try_command("POST", path, Some(body))
            .unwrap_or_else(|fault| panic!("{} {path}: {fault}", self.kind.name()))
    }

    fn get(&self, path: &str) -> Value {
        self.try_command("GET", path, None).unwrap_or_else(|fault| panic!("{} {path}: {fault}", self.kind.name()))
    }

    /// Loads an address; one that differs only after the `#` loads nothing.
    pub fn go(&self, address: &str) {
        self.post("/url", &json!({ "url": address }));
    }

    /// Reloads the page.
    pub fn reload(&self) {
        if self.kind != BrowserKind::Firefox {
            self.post("/refresh", &json!({}));
            return;
        }
        // Firefox's driver would go past the caches and the service worker, as Shift and F5 do.
        self.run("window.isOld = true; location.reload();", json!([]));
        let until = Instant::now() + START;
        let is_new = "return !window.isOld && document.readyState === 'complete';";
        while self.try_run(is_new, json!([])).ok() != Some(json!(true)) {
            assert!(Instant::now() < until, "firefox: the page was not loaded anew");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// The browser's own Back.
    pub fn back(&self) {
        self.post("/back", &json!({}));
    }

    /// Runs a script's text as the body of a function and returns its result.
    pub fn run(&self, script: &str, args: Value) -> Value {
        self.try_run(script, args).unwrap_or_else(|fault| panic!("{}: {fault}\n{script}", self.kind.name()))
    }

    /// The same, for moments at which the page may be just disappearing.
    pub fn try_run(&self, script: &str, args: Value) -> Result<Value, Fault> {
        self.try_command("POST", "/execute/sync", Some(&json!({ "script": script, "args": args })))
    }

    /// Runs the body of an async function and waits for what it returns.
    pub fn run_async(&self, script: &str, args: Value) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);\n\
             (async () => {{ {script} }})().then((value) => done({{ value }}), (error) => done({{ error: String(error && error.stack || error) }}));"
        );
        let answer = self.post("/execute/async", &json!({ "script": script, "args": args }));
        if let Some(error) = answer["error"].as_str() {
            panic!("{}: {error}", self.kind.name());
        }
        answer["value"].clone()
    }

    /// Presses and releases keys, one after the other, on whatever has the focus.
    pub fn press(&self, keys: &[&str]) {
        let strokes: Vec<Value> = keys
            .iter()
            .flat_map(|key| [json!({"type": "keyDown", "value": key}), json!({"type": "keyUp", "value": key})])
            .collect();
        self.post("/actions", &json!({"actions": [{"type": "key", "id": "keyboard", "actions": strokes}]}));
    }

    /// Presses keys one after the other, always with the same time between two of them.
    pub fn press_every(&self, text: &str, pause: Duration) {
        let pause = u64::try_from(pause.as_millis()).unwrap_or_default();
        let strokes: Vec<Value> = text
            .chars()
            .flat_map(|key| {
                let key = key.to_string();
                [
                    json!({"type": "keyDown", "value": key}),
                    json!({"type": "keyUp", "value": key}),
                    json!({"type": "pause", "duration": pause}),
                ]
            })
            .collect();
        self.post("/actions", &json!({"actions": [{"type": "key", "id": "keyboard", "actions": strokes}]}));
    }

    /// Says yes to a question that stops the page, if there is one.
    pub fn accept_if_asked(&self) {
        let _ = self.try_command("POST", "/alert/accept", Some(&json!({})));
    }

    /// Presses keys together, as Shift and Tab.
    pub fn press_together(&self, keys: &[&str]) {
        let down = keys.iter().map(|key| json!({"type": "keyDown", "value": key}));
        let up = keys.iter().rev().map(|key| json!({"type": "keyUp", "value": key}));
        let strokes: Vec<Value> = down.chain(up).collect();
        self.post("/actions", &json!({"actions": [{"type": "key", "id": "keyboard", "actions": strokes}]}));
    }

    /// Clicks in the middle of an element with the pointer.
    pub fn click(&self, element: &Value) -> Result<(), Fault> {
        let id = element_id(element);
        self.try_command("POST", &format!("/element/{id}/click"), Some(&json!({}))).map(drop)
    }

    /// Moves the pointer to the corner of the window, where nothing is under it.
    pub fn point_away(&self) {
        let away = json!({"type": "pointerMove", "duration": 0, "x": 0, "y": 0});
        let mouse =
            json!({"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": [away]});
        self.post("/actions", &json!({ "actions": [mouse] }));
    }

    /// Gives text to an element; for a file field, the path of a file.
    pub fn type_into(&self, element: &Value, text: &str) {
        let id = element_id(element);
        self.post(&format!("/element/{id}/value"), &json!({ "text": text }));
    }

    /// Opens another tab and goes there; returns the name of the new one.
    pub fn new_tab(&self) -> String {
        let tab = self.post("/window/new", &json!({"type": "tab"}));
        let tab = tab["handle"].as_str().unwrap_or_default().to_owned();
        self.to_tab(&tab);
        tab
    }

    /// The present tab.
    pub fn tab(&self) -> String {
        self.get("/window").as_str().unwrap_or_default().to_owned()
    }

    /// Goes to a tab.
    pub fn to_tab(&self, tab: &str) {
        self.post("/window", &json!({ "handle": tab }));
    }

    /// A command of Chromium's own protocol.
    pub fn cdp(&self, command: &str, params: &Value) -> Value {
        self.post("/goog/cdp/execute", &json!({ "cmd": command, "params": params }))
    }

    /// Runs a script in every page that is loaded later, before the page's own scripts. Chromium only.
    pub fn before_each_page(&self, script: &str) {
        self.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }));
    }

    /// The size of the page in CSS pixels, and how it prefers colours. Chromium only.
    pub fn resize(&self, width: u32, height: u32) {
        self.cdp(
            "Emulation.setDeviceMetricsOverride",
            &json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
        );
    }

    /// What the user prefers: dark colours, and little motion. Chromium only.
    pub fn prefer(&self, scheme: &str, motion: &str) {
        self.cdp(
            "Emulation.setEmulatedMedia",
            &json!({ "media": "", "features": [
                { "name": "prefers-color-scheme", "value": scheme },
                { "name": "prefers-reduced-motion", "value": motion },
            ] }),
        );
    }

    /// Shows the page as it is printed, until the next preference is set. Chromium only.
    pub fn on_paper(&self) {
        self.cdp("Emulation.setEmulatedMedia", &json!({ "media": "print", "features": [] }));
    }

    /// Puts the system's few colours in place of the page's own, as high contrast does, until the next preference is
    /// set. Chromium only.
    pub fn force_colours(&self) {
        let features = json!([
            { "name": "forced-colors", "value": "active" },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.cdp("Emulation.setEmulatedMedia", &json!({ "media": "", "features": features }));
    }

    /// Makes the page's processor so many times slower. Chromium only.
    pub fn slow_down(&self, times: u32) {
        self.cdp("Emulation.setCPUThrottlingRate", &json!({ "rate": times }));
    }

    /// What has been added to a log of chromedriver since the last look.
    pub fn log(&self, kind: &str) -> Vec<Value> {
        self.post("/se/log", &json!({ "type": kind })).as_array().cloned().unwrap_or_default()
    }

    /// Kills the browser as a crash or an empty battery does; returns how many processes that were.
    pub fn crash(self) -> usize {
        *self.ended.borrow_mut() = true;
        self.driver.kill_children()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !self.ended.replace(true) {
            let path = format!("/session/{}", self.session);
            let _ = wire::request(self.port, "DELETE", &path, None, Duration::from_secs(10));
        }
    }
}

fn capabilities(kind: BrowserKind, home: &Home) -> Value {
    let downloads = home.downloads.path().to_string_lossy().into_owned();
    let options = match kind {
        BrowserKind::Chromium => json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": tool("EIGHT_KEYS_CHROMIUM"),
                "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--disable-default-apps", "--disable-breakpad",
                    "--disable-dev-shm-usage", "--force-color-profile=srgb", "--window-size=1280,900", "--lang=en",
                    format!("--user-data-dir={}", home.path("chromium").display()),
                ],
                "prefs": { "download.default_directory": downloads, "download.prompt_for_download": false },
            },
        }),
        BrowserKind::Firefox => json!({
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "binary": tool("EIGHT_KEYS_FIREFOX"),
                // A profile of our own is still there when the browser has ended.
                "args": [
                    "-headless", "-width", "1280", "-height", "900",
                    "-profile", home.path("firefox").to_string_lossy(),
                ],
                "prefs": {
                    "browser.download.folderList": 2,
                    "browser.download.dir": downloads,
                    "browser.download.useDownloadDir": true,
                    "browser.download.always_ask_before_handling_new_types": false,
                    "browser.download.open_pdf_attachments_inline": false,
                    // The list of downloads that opens by itself would take the keyboard.
                    "browser.download.alwaysOpenPanel": false,
                    "intl.accept_languages": "en",
                    // A question of the browser would take the keyboard; how it is answered does not matter to the app.
                    "permissions.default.persistent-storage": 2,
                },
            },
        }),
        BrowserKind::WebKit => json!({
            "browserName": "MiniBrowser",
            "webkitgtk:browserOptions": {
                "binary": tool("EIGHT_KEYS_MINIBROWSER"),
                "args": ["--automation"],
            },
        }),
    };
    json!({ "capabilities": { "alwaysMatch": options } })
}

/// The id of an element as scripts return it.
fn element_id(element: &Value) -> String {
    let key = "element-6066-11e4-a52e-4f735466cecf";
    element[key].as_str().unwrap_or_else(|| panic!("not an element: {element}")).to_owned()
}

/// A screen that nobody sees, on the first free number.
fn start_screen(mark: &Path) -> (Program, String) {
    let mut command = Command::new(tool("EIGHT_KEYS_XVFB"));
    command.args(["-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]).stdout(Stdio::piped());
    let mut program = Program::start(&mut command, &mark.join("no-such-mark"));
    let output = program.child().stdout.take().expect("a pipe");
    let mut number = String::new();
    BufReader::new(output).read_line(&mut number).expect("the number of the screen");
    (program, format!(":{}", number.trim()))
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}

fn wait_for(port: u16, patience: Duration) -> Result<(), Fault> {
    let until = Instant::now() + patience;
    loop {
        match wire::request(port, "GET", "/status", None, Duration::from_secs(2)) {
            Ok(_) => return Ok(()),
            Err(fault) if Instant::now() > until => return Err(fault),
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
        }
    }
}
