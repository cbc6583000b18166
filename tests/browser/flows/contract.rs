//! The store's contract on the databases of real browsers: `src/bin/store_contract` runs it, this flow opens its
//! page.

use std::path::PathBuf;

use proof::proved;
use serde_json::{Value, json};

use crate::config::BrowserKind;
use crate::driver::Browser;
use crate::person::Person;
use crate::site::{Files, Server};

/// Every case of the contract, and those that need a real database.
pub fn the_store_keeps_its_contract(kind: BrowserKind) {
    let server = Server::of(page());
    let browser = Browser::start(kind);
    browser.go(&server.address());
    let person = Person::at(&browser);
    let results = person.until("results", || {
        let text = browser.try_run("return document.getElementById('results')?.textContent ?? '';", json!([])).ok()?;
        let results: Value = serde_json::from_str(text.as_str()?).ok()?;
        (results["done"] == true).then_some(results)
    });
    let cases = results["cases"].as_array().expect("a list of cases");
    let failed: Vec<String> = cases
        .iter()
        .filter_map(|case| Some(format!("{}: {}: {}", case["store"], case["name"], case["failure"].as_str()?)))
        .collect();
    eprintln!("contract in {}: {} cases, {} failed", kind.name(), cases.len(), failed.len());
    eprintln!("contract in {}: one answer, in milliseconds: {}", kind.name(), results["milliseconds"]);
    let median = |what: &str| results["milliseconds"][what]["median"].as_f64();
    if let (Some(alone), Some(beside)) = (median("with copy"), median("with copy, beside much")) {
        // The aim is 1.5, and `cargo xtask bench --costs` measures it in the app. That what is done does not grow is
        // counted natively (`an_answer_costs_the_same…`); a time says little on a busy machine, so only a cost of
        // another kind fails here.
        eprintln!("contract in {}: {:.2} times as long beside much", kind.name(), beside / alone.max(0.1));
        assert!(beside <= alone * 10.0 + 20.0, "an answer takes {beside} ms beside much, and {alone} ms alone");
    }
    assert!(cases.len() > 30, "only {} cases ran", cases.len());
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    let strict = cases.iter().filter(|case| case["name"].as_str().is_some_and(|name| name.contains("strict")));
    assert!(strict.count() > 0, "a case makes any write that is not strict fail");
    proved(
        6,
        format!(
            "{}: {} cases of the store's contract, one in which every write that is not strict fails",
            kind.name(),
            cases.len()
        ),
    );
}

/// The page with its module, as `cargo xtask test` built it.
fn page() -> Files {
    let folder = std::env::var_os("EIGHT_KEYS_STORE_PAGE").map(PathBuf::from);
    let folder = folder.expect("EIGHT_KEYS_STORE_PAGE is not set; `cargo xtask test` builds the page and sets it");
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())).flatten();
    let files = entries.filter(|entry| entry.path().is_file());
    let read = |path: PathBuf| std::fs::read(path).expect("a readable file");
    files.map(|entry| (entry.file_name().to_string_lossy().into_owned(), read(entry.path()))).collect()
}
