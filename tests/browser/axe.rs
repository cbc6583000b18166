//! Accessibility as axe-core sees it: its rules for WCAG 2.2 A and AA, and its best practices.

use std::fs;
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::config;
use crate::driver::Browser;

/// The rules that are checked.
const TAGS: [&str; 7] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/// What axe finds on the present screen, one line for each rule and element.
pub fn findings(browser: &Browser) -> Vec<String> {
    // It goes through the driver, because the page's policy would not load such a script, and should not.
    if browser.run("return typeof axe;", json!([])) != "object" {
        browser.run(&format!("{}\nwindow.axe = axe;", source()), json!([]));
    }
    // What lies half under a bar that stays in sight comes free by scrolling, and the focus keeps clear of it
    // (`scroll-padding`); axe counts it as too small wherever the page happens to stand. So the bar is at its place in the
    // page while axe looks. The page's policy allows no style sheet of a test, but properties by script.
    // What is just appearing is half transparent, and its contrast is measured when it is there.
    let script = "const comes = document.getAnimations().filter((it) => it.effect?.getComputedTiming().endTime < 1000);\n\
                  await Promise.all(comes.map((it) => it.finished.catch(() => {})));\n\
                  const bars = [...document.querySelectorAll('.save-bar, .leave')];\n\
                  for (const bar of bars) bar.style.position = 'static';\n\
                  const found = await axe.run(document, { runOnly: { type: 'tag', values: args[0] }, resultTypes: ['violations'] });\n\
                  for (const bar of bars) bar.style.removeProperty('position');\n\
                  return found.violations.flatMap((rule) => rule.nodes.map((node) => \
                  `${rule.id} (${rule.impact}) at ${node.target.join(' ')}: ${(node.failureSummary ?? '').split('\\n').slice(1, 3).join(' ').trim()} ${node.html.slice(0, 140)}`));";
    let found = browser.run_async(script, json!([TAGS]));
    let lines = found.as_array().cloned().unwrap_or_default();
    lines.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn source() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| fs::read_to_string(config::tool("EIGHT_KEYS_AXE")).expect("axe-core is text"))
}
