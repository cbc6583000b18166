//! What a page asked the network for, and what its policy stopped.

use serde_json::{Value, json};

use crate::driver::Browser;

/// Collects violations from before the page's own scripts; it lasts until the page is left.
pub const WATCH: &str = "window.violations = []; document.addEventListener('securitypolicyviolation', (event) => \
    window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));";

/// One request of a page, from Chromium's own log.
#[derive(Clone, Debug)]
pub struct Request {
    /// The address.
    pub url: String,
}

/// The requests since the last look, including those that were answered from a cache or stopped by the policy.
pub fn requests(browser: &Browser) -> Vec<Request> {
    let entries = browser.log("performance");
    let messages = entries.iter().filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok());
    let mut requests = Vec::new();
    for message in messages {
        let (method, params) =
            (message["message"]["method"].as_str().unwrap_or_default().to_owned(), &message["message"]["params"]);
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        // The empty tab with which the browser starts is a page of its own, which comes from the browser itself.
        if params["documentURL"].as_str().is_some_and(|page| page.starts_with("chrome:")) {
            continue;
        }
        match method.as_str() {
            "Network.requestWillBeSent" => {
                requests.push(Request { url: text(&params["request"]["url"]) });
            }
            "Network.webSocketCreated" => requests.push(Request { url: text(&params["url"]) }),
            _ => {}
        }
    }
    requests
}

/// What the policy stopped on this page, by the page's own events.
pub fn violations(browser: &Browser) -> Vec<String> {
    let list = browser.run("return window.violations ?? ['nobody watched'];", json!([]));
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Warnings and errors on the console since the last look.
pub fn console(browser: &Browser) -> Vec<String> {
    let entries = browser.log("browser");
    let bad = entries.iter().filter(|entry| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING")));
    bad.filter_map(|entry| entry["message"].as_str()).map(str::to_owned).collect()
}

/// Waits until the service worker says that it holds everything.
pub fn wait_for_worker(browser: &Browser) {
    let script = r#"
        const until = Date.now() + 50_000;
        let last = "no worker";
        while (Date.now() < until) {
          const registration = await navigator.serviceWorker.getRegistration();
          const worker = registration?.active;
          if (worker) {
            const status = await new Promise((resolve) => {
              const channel = new MessageChannel();
              channel.port1.onmessage = (event) => resolve(event.data);
              worker.postMessage({ type: "status" }, [channel.port2]);
              setTimeout(() => resolve(null), 2_000);
            });
            if (status?.complete && navigator.serviceWorker.controller) return "";
            last = JSON.stringify(status);
          }
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return `the service worker is not complete: ${last}`;
    "#;
    let answer = browser.run_async(script, json!([]));
    assert_eq!(answer, json!(""), "{answer}");
}
