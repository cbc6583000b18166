//! `index.html`: the first screens, filled in by the build.
//!
//! The source is a page that a designer can read. The build inserts the list of languages (in the words of each, from
//! the locales), the start screens ([`start_screens`]), the style of the first screen, the policy, and the versioned
//! addresses.

use crate::headers::Policy;
use crate::html::escape;
use crate::locales::{Language, Locales};
use crate::project::SPLIT_SCRIPT;
use crate::{css, project, start_screens};
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Where the list of languages goes.
const LANGUAGES: &str = "<!-- languages -->";
/// Where the start screens go.
const START_SCREENS: &str = "<!-- start screens -->";
/// Where the style of the first screen goes.
const STYLE: &str = "<!-- critical-style -->";
/// After this the policy is inserted: it must come before anything that it is to control.
const CHARSET: &str = "<meta charset=\"utf-8\">";
/// Before this the build's own links are inserted.
const END_OF_HEAD: &str = "</head>";

/// The files that the app asks for as soon as it runs. Asking for them with the page saves a round trip for each.
const PRELOADED: [(&str, &str); 4] = [
    ("eight-keys.js", "rel=\"modulepreload\""),
    // The other one imports it.
    (SPLIT_SCRIPT, "rel=\"modulepreload\""),
    // `crossorigin` is as in the request that follows; otherwise the browser would fetch them twice.
    ("eight-keys_bg.wasm", "rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin"),
    ("content/key_competences.first.json", "rel=\"preload\" as=\"fetch\" type=\"application/json\" crossorigin"),
];

/// The page of a release.
pub struct Page {
    /// The text.
    pub html: String,
    /// The policy that applies to it.
    pub policy: Policy,
}

/// Fills in the page for a release whose files are in `base` (`v-…/`).
pub fn fill_release(base: &str, files: &BTreeMap<String, Vec<u8>>) -> Result<Page> {
    let template = project::read_text(&project::path("index.html"))?;
    let style = css::first()?;
    let policy = Policy { style_hashes: if style.is_empty() { vec![] } else { vec![integrity(style.as_bytes())] } };
    let html = without_trunk(&template);
    let html = fill_words(&html, &style)?;
    let html = without_comments(&html);
    let html = with_addresses(&html, base, files);
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", policy.for_meta());
    let html = put(&html, CHARSET, &format!("{CHARSET}\n{meta}"))?;
    let preloads = PRELOADED.iter().filter_map(|(name, attributes)| {
        let bytes = files.get(*name)?;
        // A preload with a hash is used only by a request with the same hash, which that of wasm-bindgen does not have.
        // A module's hash is checked when it is preloaded, and the import then finds it checked.
        let hash = if name.ends_with(".js") { format!(" integrity=\"{}\"", integrity(bytes)) } else { String::new() };
        Some(format!("<link {attributes} href=\"{base}{name}\"{hash}>\n"))
    });
    let preloads: String = preloads.collect();
    let html = put(&html, END_OF_HEAD, &format!("{preloads}{END_OF_HEAD}"))?;
    Ok(Page { html, policy })
}

/// Fills in the page that Trunk is about to serve for development: words and style only. The policy is left out there,
/// because Trunk's reloading script is inline.
pub fn fill_dev() -> Result<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR").context("this is called by Trunk only, see Trunk.toml")?;
    let folder = PathBuf::from(folder);
    let path = folder.join("index.html");
    let html = fill_words(&project::read_text(&path)?, &css::first()?)?;
    project::write(&path, html.as_bytes())?;
    // In a release its addresses are changed (`xtask/src/dist.rs`), so Trunk does not copy it.
    project::write(&folder.join("manifest.webmanifest"), &project::read(&project::path("static/manifest.webmanifest"))?)
}

fn fill_words(html: &str, style: &str) -> Result<String> {
    let locales = Locales::load()?;
    let html = put(html, LANGUAGES, &languages(&locales.languages))?;
    let html = put(&html, START_SCREENS, &start_screens::all(&locales.languages)?)?;
    let style = if style.is_empty() { String::new() } else { format!("<style>{style}</style>") };
    put(&html, STYLE, &style)
}

/// The languages as items of a list; each link leads to a start screen, of the page or, once the app is loaded, of the
/// app.
fn languages(languages: &[Language]) -> String {
    let items = languages.iter().map(|language| {
        let Language { tag, dir, name, promise, .. } = language;
        format!(
            "<li><a href=\"#/start/{tag}\" lang=\"{tag}\" dir=\"{dir}\" hreflang=\"{tag}\"><strong>{}</strong> <span>{}</span></a></li>",
            escape(name),
            escape(promise)
        )
    });
    items.collect::<Vec<_>>().join("\n")
}

/// Replaces the one place where `mark` is.
fn put(html: &str, mark: &str, text: &str) -> Result<String> {
    match html.matches(mark).count() {
        1 => Ok(html.replacen(mark, text, 1)),
        count => bail!("index.html should have `{mark}` once, for the build to fill in; it has it {count} times"),
    }
}

/// Removes the elements that tell Trunk what to build.
fn without_trunk(html: &str) -> String {
    let mut out = String::new();
    for (text, tag) in tags(html) {
        out += text;
        if !tag.contains(" data-trunk") {
            out += tag;
        }
    }
    out
}

/// Removes comments, indentation and empty lines. White space between words stays a space.
fn without_comments(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(start) = rest.find("<!--") {
        out += &rest[..start];
        rest = rest[start..].find("-->").map_or("", |end| &rest[start + end + 3..]);
    }
    out += rest;
    let lines = out.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Points every address of a versioned file into its folder, and adds the hash of the expected bytes where HTML allows
/// that: for scripts and styles.
fn with_addresses(html: &str, base: &str, files: &BTreeMap<String, Vec<u8>>) -> String {
    let mut out = String::new();
    for (text, tag) in tags(html) {
        out += text;
        let mut tag = tag.to_owned();
        for attribute in [" href=\"", " src=\""] {
            let Some(start) = tag.find(attribute).map(|at| at + attribute.len()) else {
                continue;
            };
            let Some(length) = tag[start..].find('"') else {
                continue;
            };
            let address = &tag[start..start + length];
            let name = address.split('#').next().unwrap_or_default().trim_start_matches("./").to_owned();
            let Some(bytes) = files.get(&name) else {
                continue;
            };
            let hashed = tag.starts_with("<script") || tag.contains("rel=\"stylesheet\"");
            let after = start + length + 1;
            if hashed {
                tag.insert_str(after, &format!(" integrity=\"{}\"", integrity(bytes)));
            }
            tag.replace_range(start..start + address_prefix(&tag[start..]), base);
        }
        out += &tag;
    }
    out
}

/// The length of a leading `./`, which is replaced by the versioned folder.
fn address_prefix(address: &str) -> usize {
    if address.starts_with("./") { 2 } else { 0 }
}

/// Splits a page into (text, tag) pairs; comments count as text. Attributes of our own page never
/// contain `>`.
fn tags(html: &str) -> Vec<(&str, &str)> {
    let mut pairs = Vec::new();
    let mut text_start = 0;
    let mut at = 0;
    while let Some(open) = html[at..].find('<').map(|found| at + found) {
        if html[open..].starts_with("<!--") {
            at = html[open..].find("-->").map_or(html.len(), |end| open + end + 3);
            continue;
        }
        let close = html[open..].find('>').map_or(html.len(), |end| open + end + 1);
        pairs.push((&html[text_start..open], &html[open..close]));
        text_start = close;
        at = close;
    }
    pairs.push((&html[text_start..], ""));
    pairs
}

/// `sha256-…`, as integrity attributes and policies write it.
fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", project::base64(&project::sha256(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_point_into_the_versioned_folder() {
        let files = BTreeMap::from([
            ("app.css".to_owned(), b"a".to_vec()),
            ("boot.js".to_owned(), b"b".to_vec()),
            ("i.svg".to_owned(), b"c".to_vec()),
        ]);
        let page = "<link rel=\"stylesheet\" href=\"app.css\"><a href=\"#/start/en\">app.css</a>\
                    <script type=\"module\" src=\"./boot.js\"></script><use href=\"i.svg#key\"/><a href=\"other.css\">";
        let page = with_addresses(page, "v-1/", &files);
        assert!(page.contains("href=\"v-1/app.css\" integrity=\"sha256-"), "{page}");
        assert!(page.contains("src=\"v-1/boot.js\" integrity=\"sha256-"), "{page}");
        assert!(page.contains("<use href=\"v-1/i.svg#key\"/>") && page.contains("<a href=\"other.css\">"), "{page}");
        assert!(page.contains("<a href=\"#/start/en\">app.css</a>"), "{page}");
    }

    #[test]
    fn every_language_says_what_goes_wrong() {
        let page = project::read_text(&project::path("index.html")).unwrap();
        let notices: Vec<&str> = page.split("<div ").filter(|part| part.contains("<p lang=")).collect();
        assert_eq!(notices.len(), 7, "no script, none that ran, and five that boot.js shows");
        for Language { tag, .. } in Locales::load().unwrap().languages {
            for notice in &notices {
                let line =
                    notice.split_once(&format!("<p lang=\"{tag}\"")).and_then(|(_, rest)| rest.split_once("</p>"));
                assert!(line.is_some_and(|(line, _)| line.len() > 40), "{tag}: {notice}");
            }
        }
    }

    #[test]
    fn nothing_of_trunk_and_no_comment_is_left() {
        let page = "<head>\n  <!-- why <b> -->\n  <link data-trunk rel=\"rust\">\n  <title>T</title>\n</head>";
        assert_eq!(without_comments(&without_trunk(page)), "<head>\n<title>T</title>\n</head>\n");
    }

    #[test]
    fn each_language_speaks_for_itself() {
        let mut farsi = Language::from_text("fa", "");
        (farsi.name, farsi.promise) = ("فارسی".into(), "a < b".into());
        let list = languages(&[farsi, Language::from_text("xx", "other = x\n")]);
        assert!(list.contains("href=\"#/start/fa\" lang=\"fa\""), "{list}");
        assert!(list.contains("<strong>فارسی</strong> <span>a &lt; b</span>"), "{list}");
        assert!(list.contains("<strong>xx</strong> <span></span>"), "{list}");
    }

    #[test]
    fn a_mark_must_be_there_once() {
        assert!(put("<p>", LANGUAGES, "").is_err());
        assert!(put(&LANGUAGES.repeat(2), LANGUAGES, "").is_err());
    }
}
