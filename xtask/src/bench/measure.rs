//! One visit of one contestant: a browser of its own, slowed down, measured from inside the page and by its network
//! log.

use super::report::Figures;
use super::rivals::Words;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::time::Duration;
use webdriver_client::driver::{Browser, Home};
use webdriver_client::kind::BrowserKind;
use webdriver_client::tools;

/// How much slower than this machine the page's processor is.
const SLOWER: u32 = 4;
/// Lighthouse's "Slow 4G" stands for a round trip of 150 ms, 1.6 Mbit/s down and 750 kbit/s up. A browser's own
/// emulation delays whole requests and has neither handshakes nor slow start. To make up for that, Lighthouse sets it
/// to 3.75 round trips for each request and to nine tenths of the rates. Here it is set in the same way.
const ROUND_TRIP: f64 = 150.0;
const DOWN: f64 = 1.6 * 1024.0 * 1024.0 / 8.0;
const UP: f64 = 750.0 * 1024.0 / 8.0;
const REQUEST_ROUND_TRIPS: f64 = 3.75;
const RATE: f64 = 0.9;

/// The answers after the first one of a visit. With the first one and the one on coming back they stay within the nine
/// statements of the first competence, so that a statement always follows.
const TAPS: usize = 6;
/// A user reads a statement before answering. In this time what a page does after its first answer can end as well.
const READING: Duration = Duration::from_millis(2000);
const BETWEEN_TAPS: Duration = Duration::from_millis(300);

/// Who is measured.
pub struct Contestant {
    /// Its name in the report.
    pub name: &'static str,
    /// The address of its page.
    pub address: String,
    /// Selectors for the statement, for its answers, and for what says that an answer is saved.
    pub statement: &'static str,
    pub answer: &'static str,
    pub saved: &'static str,
    /// Whether there are start screens to walk through.
    pub start_screens: bool,
}

impl Contestant {
    /// A first visit with an empty profile: load, first answer, and more answers. Also returns the profile, to come
    /// back with.
    pub fn first_visit(&self, words: &Words) -> Result<(Figures, Rc<Home>)> {
        let home = Home::new();
        let figures = self.visit(words, &home, true)?;
        Ok((figures, home))
    }

    /// Coming back in the same browser, with the answers of the first visit and everything that the browser kept.
    pub fn coming_back(&self, words: &Words, home: &Rc<Home>) -> Result<Figures> {
        self.visit(words, home, false)
    }

    fn visit(&self, words: &Words, home: &Rc<Home>, first: bool) -> Result<Figures> {
        let browser = Browser::start_at(BrowserKind::Chromium, home.clone());
        browser.resize(412, 823);
        slow_down(&browser, first);
        browser.before_each_page(&self.watch(words, first));
        browser.log("performance");
        browser.go(&self.address);
        self.until_answered(&browser)?;
        // Something that was stopped or failed was not done, and took no time.
        if let Some(entry) = browser.log("browser").into_iter().find(|entry| entry["level"] == "SEVERE") {
            bail!("{}: {}", self.name, entry["message"]);
        }
        let bench = browser.run("return { ...window.bench, origin: performance.timeOrigin };", json!([]));
        let time = |name: &str| bench[name].as_f64();
        let needed = |name: &str| time(name).with_context(|| format!("{}: the page says no {name}", self.name));
        let saved = needed("saved")?;
        let traffic = Traffic::until(&browser.log("performance"), needed("origin")? + saved);
        let mut figures = Figures::default();
        figures.set("screen", needed("paint")?);
        figures.set("possible", needed("possible")?);
        figures.set("committed", needed("committed")?);
        figures.set("saved", saved);
        figures.set("requests", traffic.requests);
        figures.set("bytes", traffic.content);
        figures.set("bytes_with_headers", traffic.all);
        if first {
            std::thread::sleep(READING);
            let times = (0..TAPS).map(|_| self.tap(&browser)).collect::<Result<Vec<_>>>()?;
            figures.set("tap", super::report::median(&times));
            // What is there after coming back was kept for good.
            browser.run_async("for (const it of await navigator.serviceWorker.getRegistrations()) if (!it.active) await navigator.serviceWorker.ready;", json!([]));
        }
        Ok(figures)
    }

    /// Waits until the first answer is said to be saved, which the page gives by itself.
    pub fn until_answered(&self, browser: &Browser) -> Result<()> {
        let script = "return await Promise.race([window.bench.finished.then(() => null), \
                      new Promise((go) => setTimeout(() => go(window.bench.scene()), 50_000))]);";
        match browser.run_async(script, json!([])).as_str() {
            Some(scene) => bail!("{}: no answer was saved; on the screen: {scene}", self.name),
            None => Ok(()),
        }
    }

    /// Answers with the pointer; returns the milliseconds until the next statement is drawn.
    fn tap(&self, browser: &Browser) -> Result<f64> {
        self.press(browser)?;
        let next = self.time_of(browser, "tapped");
        std::thread::sleep(BETWEEN_TAPS);
        next
    }

    /// Answers with the pointer; returns the milliseconds until the next statement is drawn, and until the answer is said
    /// to be saved.
    pub fn answer(&self, browser: &Browser) -> Result<[f64; 2]> {
        self.press(browser)?;
        let times = [self.time_of(browser, "tapped")?, self.time_of(browser, "kept")?];
        std::thread::sleep(BETWEEN_TAPS);
        Ok(times)
    }

    fn press(&self, browser: &Browser) -> Result<()> {
        let at = browser.run("return window.bench.aim();", json!([]));
        if at.is_null() {
            let scene = browser.run("return window.bench.scene();", json!([]));
            bail!("{}: there is no statement to answer: {scene}", self.name);
        }
        for kind in ["mousePressed", "mouseReleased"] {
            let (x, y) = (&at["x"], &at["y"]);
            let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            browser.cdp("Input.dispatchMouseEvent", &event);
        }
        Ok(())
    }

    /// How long after the last tap something happened.
    fn time_of(&self, browser: &Browser, what: &str) -> Result<f64> {
        let script = "return await Promise.race([window.bench[args[0]], \
                      new Promise((go) => setTimeout(() => go(window.bench.scene()), 20_000))]);";
        let time = browser.run_async(script, json!([what]));
        time.as_f64().with_context(|| format!("{}: a tap was not followed by what is `{what}`: {time}", self.name))
    }

    /// The script that measures, with what it has to know about this contestant. On a first visit it walks through the
    /// start screens; on coming back it says who is here, and the app leads to the user's place by itself.
    pub fn watch(&self, words: &Words, first: bool) -> String {
        let walk: &[String] = match (self.start_screens, first) {
            (false, _) => &[],
            (true, true) => &words.walk,
            (true, false) => std::slice::from_ref(&words.go_on),
        };
        let settings = json!({
            "statements": words.statements.iter().map(|it| &it["text"]).collect::<Vec<_>>(),
            "statement": self.statement,
            "answer": self.answer,
            "saved": self.saved,
            "store": "answer",
            "walk": walk,
        });
        // It is in a function, because a page's own scripts may use the same names.
        format!("(() => {{ const SETTINGS = {settings};\n{} }})();", include_str!("../../bench/watch.js"))
    }
}

fn slow_down(browser: &Browser, first: bool) {
    browser.slow_down(SLOWER);
    browser.cdp("Network.enable", &json!({}));
    let network = json!({
        "offline": false,
        "latency": ROUND_TRIP * REQUEST_ROUND_TRIPS,
        "downloadThroughput": DOWN * RATE,
        "uploadThroughput": UP * RATE,
    });
    browser.cdp("Network.emulateNetworkConditions", &network);
    // The emulation reaches what a page asks for but not what its service worker does. So that nothing comes to the
    // page by a connection that is faster than the emulated one, a first visit bypasses the worker. Later the worker
    // has all of the app.
    browser.cdp("Network.setBypassServiceWorker", &json!({ "bypass": first }));
}

/// What came over the network, in bytes, as the browser counted it.
#[derive(Debug, Default, PartialEq)]
struct Traffic {
    requests: f64,
    /// The content of the responses, compressed as it was transferred.
    content: f64,
    /// The same with the headers of the responses.
    all: f64,
}

impl Traffic {
    /// From chromedriver's log, up to a moment in milliseconds since 1970. What was under way then is counted as far as
    /// it had arrived.
    fn until(log: &[Value], moment: f64) -> Self {
        let messages = log.iter().filter_map(|entry| {
            let message: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
            Some(message["message"].clone())
        });
        let messages: Vec<Value> = messages.collect();
        // Events have a monotonic time; the first request of each page shows which moment that is.
        let offset = messages.iter().find_map(|message| {
            let params = &message["params"];
            Some(params["wallTime"].as_f64()? - params["timestamp"].as_f64()?)
        });
        let mut heads: HashMap<String, f64> = HashMap::new();
        let mut contents: BTreeMap<String, f64> = BTreeMap::new();
        for message in &messages {
            let params = &message["params"];
            let (Some(id), Some(at)) = (params["requestId"].as_str(), params["timestamp"].as_f64()) else { continue };
            if (at + offset.unwrap_or_default()) * 1000.0 > moment {
                continue;
            }
            let bytes = |value: &Value| value["encodedDataLength"].as_f64().unwrap_or_default();
            match message["method"].as_str() {
                Some("Network.responseReceived") => {
                    let response = &params["response"];
                    let web = response["url"].as_str().is_some_and(|url| url.starts_with("http"));
                    if web && response["fromDiskCache"] != true && response["fromServiceWorker"] != true {
                        heads.insert(id.to_owned(), bytes(response));
                    }
                }
                Some("Network.dataReceived") => *contents.entry(id.to_owned()).or_default() += bytes(params),
                Some("Network.loadingFinished") => {
                    if let Some(head) = heads.get(id) {
                        contents.insert(id.to_owned(), bytes(params) - head);
                    }
                }
                _ => {}
            }
        }
        contents.retain(|id, _| heads.contains_key(id));
        // The sum of no numbers is -0 here.
        let content = contents.values().sum::<f64>() + 0.0;
        Self { requests: heads.len() as f64, content, all: content + heads.values().sum::<f64>() }
    }
}

/// Makes the driver's programs known to the client.
pub fn use_tools(tools: BTreeMap<&'static str, String>) {
    tools::tell(tools);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(method: &str, params: Value) -> Value {
        json!({ "message": json!({ "message": { "method": method, "params": params } }).to_string() })
    }

    #[test]
    fn bytes_are_counted_up_to_the_moment_and_from_the_network_only() {
        let response = |id: &str, at: f64, cached: bool| {
            let response = json!({ "url": "http://localhost/", "encodedDataLength": 100, "fromDiskCache": cached });
            entry("Network.responseReceived", json!({ "requestId": id, "timestamp": at, "response": response }))
        };
        let data = |id: &str, at: f64, bytes: u32| {
            entry(
                "Network.dataReceived",
                json!({ "requestId": id, "timestamp": at, "dataLength": 9999, "encodedDataLength": bytes }),
            )
        };
        let finished = |id: &str, at: f64, bytes: u32| {
            entry("Network.loadingFinished", json!({ "requestId": id, "timestamp": at, "encodedDataLength": bytes }))
        };
        let log = [
            entry("Network.requestWillBeSent", json!({ "requestId": "a", "timestamp": 10.0, "wallTime": 1010.0 })),
            response("a", 11.0, false),
            data("a", 11.5, 40),
            finished("a", 12.0, 150),
            response("b", 12.0, false),
            data("b", 12.5, 7),
            data("b", 13.5, 1000),
            finished("b", 14.0, 1107),
            response("c", 12.0, true),
            finished("c", 12.0, 100),
        ];
        let early = Traffic::until(&log, 1_013_000.0);
        assert_eq!(early, Traffic { requests: 2.0, content: 57.0, all: 257.0 });
        assert_eq!(Traffic::until(&log, 1_020_000.0).content, 1057.0);
    }
}
