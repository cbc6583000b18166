//! `dist/`: the release, as plain files for any host.
//!
//! Everything that can change from one version to the next is in one folder whose name is a hash of all its content. So
//! names never repeat with another content, hosts may let browsers keep them for ever, and a page can never meet a
//! script, a catalog or a module of another version: everything is found from where the script itself came from. Beside
//! that folder are the page, the service worker, the manifest, the published schemas, the notices of whose work is in
//! it, and files that tell hosts which headers to send.

use crate::wasm_target::Profile;
use crate::{compress, content, headers, notices, page, precache, project, say, script, stamp, wasm};
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;

/// Files by their path from the site's root.
type Files = BTreeMap<String, Vec<u8>>;

/// Builds the app and writes `dist/`.
pub fn build(profile: Profile) -> Result<()> {
    let inputs = stamp::inputs(profile)?;
    let _alone = project::alone("build")?;
    content::write()?;
    wasm::build(profile)?;
    let step = say::step("Put the release together");
    let files = versioned_files()?;
    let base = format!("v-{}/", version(&files));
    let page = page::fill_release(&base, &files)?;
    let mut site: Files = files.iter().map(|(name, bytes)| (format!("{base}{name}"), bytes.clone())).collect();
    site.insert("manifest.webmanifest".to_owned(), manifest(&base, &files)?);
    site.insert(notices::FILE.to_owned(), notices::text()?);
    let worker = service_worker(&site, &page.html)?;
    site.insert("index.html".to_owned(), page.html.into_bytes());
    site.insert("sw.js".to_owned(), worker);
    write(&site, &files, &page.policy, &base, profile)?;
    stamp::write(&inputs, &page.policy)?;
    step.done(&format!("dist/ has {} files, the app in {base}", site.len()));
    Ok(())
}

/// Everything that Trunk left, except its page.
fn versioned_files() -> Result<Files> {
    let folder = project::trunk_dist();
    let mut files = Files::new();
    for (name, path) in project::files_below(&folder)?.into_iter().filter(|(name, _)| name != "index.html") {
        files.insert(name, project::read(&path)?);
    }
    Ok(files)
}

/// Twelve hexadecimal digits of a hash of the names and contents of all files.
fn version(files: &Files) -> String {
    let list: String =
        files.iter().map(|(name, bytes)| format!("{name} {}\n", project::hex(&project::sha256(bytes)))).collect();
    project::hex(&project::sha256(list.as_bytes())[..6])
}

/// The manifest, with its icons' addresses pointing into the versioned folder.
fn manifest(base: &str, files: &Files) -> Result<Vec<u8>> {
    let file = project::read(&project::path("static/manifest.webmanifest"))?;
    let mut json: Value = serde_json::from_slice(&file).context("static/manifest.webmanifest is not JSON")?;
    for icon in json["icons"].as_array_mut().into_iter().flatten() {
        if let Some(name) = icon["src"].as_str().filter(|name| files.contains_key(*name)) {
            icon["src"] = Value::String(format!("{base}{name}"));
        }
    }
    Ok(json.to_string().into_bytes())
}

/// The service worker for these files and this page.
fn service_worker(site: &Files, page: &str) -> Result<Vec<u8>> {
    let mut list = site.clone();
    list.insert("./".to_owned(), page.as_bytes().to_vec());
    let template = project::read_text(&project::path("static/sw.js"))?;
    let script = precache::fill(&template, &list)?;
    Ok(script::smaller(&script).context("static/sw.js cannot be read")?.into_bytes())
}

/// Writes a new `dist/` beside the old one, which it then replaces.
fn write(site: &Files, files: &Files, policy: &headers::Policy, base: &str, profile: Profile) -> Result<()> {
    let new = project::path("target/dist-next");
    project::remove_folder(&new)?;
    if profile == Profile::Release {
        let contents: Vec<&[u8]> = site.values().map(Vec::as_slice).collect();
        for ((name, bytes), compressed) in site.iter().zip(compress::all(&contents)?) {
            for (suffix, smaller) in [("br", compressed.br), ("gz", compressed.gz)] {
                if smaller.len() < bytes.len() {
                    project::write(&new.join(format!("{name}.{suffix}")), &smaller)?;
                }
            }
        }
    }
    for (name, bytes) in site {
        project::write(&new.join(name), bytes)?;
    }
    // Profile files name their schema by this address, so it must not change with the version.
    for (name, bytes) in files.iter().filter(|(name, _)| name.starts_with("schema/")) {
        project::write(&new.join(name), bytes)?;
    }
    project::write(&new.join("_headers"), headers::for_netlify(policy, base).as_bytes())?;
    project::write(&new.join(".htaccess"), headers::for_apache(policy).as_bytes())?;
    project::write(&new.join("nginx.conf"), headers::for_nginx(policy).as_bytes())?;
    project::remove_folder(&project::dist())?;
    fs::rename(&new, project::dist()).context("cannot move the new dist/ into place")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_changes_with_any_name_or_content() {
        let files = |name: &str, text: &str| Files::from([(name.to_owned(), text.as_bytes().to_vec())]);
        let version_of = |name, text| version(&files(name, text));
        assert_eq!(version_of("a", "1"), version_of("a", "1"));
        assert_ne!(version_of("a", "1"), version_of("a", "2"));
        assert_ne!(version_of("a", "1"), version_of("b", "1"));
        assert_eq!(version_of("a", "1").len(), 12);
    }
}
