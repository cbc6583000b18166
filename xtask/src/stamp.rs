//! Knowing whether `dist/` is made from the present sources.
//!
//! The stamp is a hash of the content of everything that goes into a build, this program's own sources included. Times
//! of change would be enough for one folder, but not across a fresh checkout.

use crate::wasm_target::Profile;
use crate::{headers::Policy, project};
use anyhow::{Context, Result};
use serde_json::{Value, json};

const INPUTS: [&str; 12] = [
    "core",
    "src",
    "locales",
    "static",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
    "xtask/src",
    "xtask/fluent",
    "data/attributions.txt",
    "data/pictograms/LICENSE",
];

/// What is known of the last build.
pub struct Stamp {
    /// Hash of what went in.
    inputs: String,
    /// The policy that its page was made for.
    pub policy: Policy,
}

/// The hash of everything that goes into a build.
pub fn inputs(profile: Profile) -> Result<String> {
    let mut all = format!("{profile:?}");
    for input in INPUTS {
        let path = project::path(input);
        let files = if path.is_dir() { project::files_below(&path)? } else { vec![(String::new(), path)] };
        for (name, file) in files {
            all += &format!("\n{input}/{name} {}", project::hex(&project::sha256(&project::read(&file)?)));
        }
    }
    Ok(project::hex(&project::sha256(all.as_bytes())))
}

/// Notes a build.
pub fn write(inputs: &str, policy: &Policy) -> Result<()> {
    let json = json!({ "inputs": inputs, "style_hashes": policy.style_hashes });
    project::write(&path(), json.to_string().as_bytes())
}

/// The last build, if there is one.
pub fn read() -> Option<Stamp> {
    let json: Value = serde_json::from_slice(&std::fs::read(path()).ok()?).ok()?;
    let hashes = json["style_hashes"].as_array()?.iter().filter_map(Value::as_str);
    Some(Stamp {
        inputs: json["inputs"].as_str()?.to_owned(),
        policy: Policy { style_hashes: hashes.map(str::to_owned).collect() },
    })
}

/// The last build, if it was made from the present input.
pub fn current(profile: Profile) -> Result<Option<Stamp>> {
    let now = inputs(profile).context("cannot read the sources")?;
    Ok(read().filter(|stamp| stamp.inputs == now && project::dist().join("index.html").is_file()))
}

fn path() -> std::path::PathBuf {
    project::path("target/dist-stamp.json")
}
