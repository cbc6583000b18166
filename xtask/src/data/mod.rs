//! `cargo xtask data`: from the raw files in `data/` to `static/content/occupations*.json` and `countries.json`.
//!
//! Every figure can be traced: the output keeps the codes of O*NET, ESCO and the Census that it rests on. A mistake in
//! a raw file stops the build and names the row. The same files give the same bytes, and a test checks the committed
//! files.
//!
//! [`links`] joins O*NET occupations to unit groups; [`shares`], [`ways`], [`competences`], [`related`] and [`words`]
//! each derive one thing for the joined groups. [`countries`] has a file of its own.

mod competences;
mod countries;
mod links;
mod raw;
mod related;
mod shares;
pub mod table;
#[cfg(test)]
mod tests;
mod ways;
mod words;

use crate::fluent::Finding;
use crate::locales::{Locales, Part};
use crate::{compress, project, say};
use anyhow::{Context, Result, bail};
use eight_keys_core::content::{parse_countries, parse_names, parse_occupations, parse_synonyms};
use eight_keys_core::domain::{Country, Occupations};
use links::Links;
use raw::{LANGUAGES, OWN_EXAMPLES, Raw};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use words::Words;

/// What the explorer may load in one language, in bytes of brotli.
const LIMIT: usize = 120_000;

/// Whether a file of `static/content` is one of these and not a pack.
pub fn is_ours(name: &str) -> bool {
    name.starts_with("occupations.") || name == "countries.json"
}

/// Builds and writes.
pub fn run() -> Result<()> {
    let step = say::step("Build the kinds of work from data/");
    let (files, told) = build()?;
    for line in told {
        say::note(&line);
    }
    for (name, text) in &files {
        project::write(&project::path("static/content").join(name), text.as_bytes())?;
    }
    say::note(&sizes(&files)?);
    step.done(&format!("{} files in static/content", files.len()));
    Ok(())
}

/// The occupations as they are built, for the audit.
pub fn occupations() -> Result<Occupations> {
    let path = project::path("static/content/occupations.json");
    let bytes = project::read(&path).context("run `cargo xtask data`")?;
    let (occupations, problems) = parse_occupations(&bytes);
    occupations.with_context(|| format!("{}: {problems:?}", project::shown(&path)))
}

/// The texts of the files by name, and the messages to print.
fn build() -> Result<(BTreeMap<String, String>, Vec<String>)> {
    build_from(&Raw::load()?)
}

fn build_from(raw: &Raw) -> Result<(BTreeMap<String, String>, Vec<String>)> {
    let mut findings = Vec::new();
    let links = Links::of(raw, &mut findings);
    let words = Words::of(raw, &links, &mut findings);
    let countries = countries::countries(raw, &mut findings);
    let (base, mut told) = base(raw, &links, &words, &countries, &mut findings)?;
    let mut files = BTreeMap::from([("occupations.json".to_owned(), base)]);
    for language in LANGUAGES {
        files.insert(format!("occupations.{language}.json"), names(&links, &words, language));
        files.insert(format!("occupations.search.{language}.json"), synonyms(&words, language));
    }
    files.insert("countries.json".to_owned(), by_country(&countries));
    refuse(findings)?;
    read_back(&files)?;
    let joined: BTreeSet<&String> = links.members.values().flat_map(BTreeMap::keys).collect();
    let unused: Vec<&str> = links.onet.keys().filter(|code| !joined.contains(code)).map(String::as_str).collect();
    told.push(format!("not in the explorer: {}", links.unreached.join(" ")));
    told.push(format!("O*NET occupations with a profile that belong to no group: {}", unused.join(" ")));
    Ok((files, told))
}

fn refuse(mut findings: Vec<Finding>) -> Result<()> {
    findings.sort();
    findings.dedup();
    if findings.is_empty() {
        return Ok(());
    }
    let list: Vec<String> = findings.iter().map(ToString::to_string).collect();
    bail!("{} mistakes in the raw files:\n{}", list.len(), list.join("\n"))
}

/// What is the same in every language.
fn base(
    raw: &Raw,
    links: &Links,
    words: &Words,
    countries: &[Country],
    findings: &mut Vec<Finding>,
) -> Result<(String, Vec<String>)> {
    let mut shares = shares::united_states(raw, links, findings);
    shares::stand(&mut shares, countries);
    let europe = shares::europe(raw, findings);
    let ways = ways::ways(raw, links, findings);
    let competences = competences::competences(raw, links, &competence_ids()?, findings);
    let related = related::related(raw, links, findings);
    let used: BTreeSet<&String> = links.members.values().flat_map(BTreeMap::keys).collect();
    let places: BTreeMap<&str, usize> = used.iter().enumerate().map(|(at, code)| (code.as_str(), at)).collect();
    let profiles = used.iter().filter_map(|code| {
        let onet = links.onet.get(*code)?;
        let [r, i, a, s, e, c] = onet.values;
        Some(json!([code, onet.title, r, i, a, s, e, c]))
    });
    let figures = europe.iter().map(|figure| json!([figure.group, figure.isco, tenths(figure.percent)]));
    let groups = links.members.iter().map(|(code, members)| {
        let members =
            members.iter().filter_map(|(onet, join)| Some(json!([places.get(onet.as_str())?, join.letter()])));
        let ways =
            ways.get(code).map(|ways| json!([ways.usual.zone(), ways.least.zone(), ways.most.zone(), ways.education]));
        let share = shares.get(code).map(|share| {
            let sources: Vec<&str> = share.sources.iter().map(|source| source.name()).collect();
            let percent = tenths(share.percent);
            let precision = share.precision.name();
            let mut json = json!({"percent": percent, "sources": sources, "precision": precision, "census": share.census});
            // Nearly all stand on a shelf, so only the others are marked.
            if !share.stands {
                json["stands"] = Value::Bool(false);
            }
            json
        });
        let covers = europe.iter().enumerate().filter(|(_, it)| !it.isco.is_empty() && code.starts_with(&it.isco));
        json!({
            "code": code,
            "members": members.collect::<Vec<_>>(),
            "ways": ways,
            "share": share,
            "europe": covers.map(|(at, _)| at).collect::<Vec<_>>(),
            "examples": words.esco_examples(code).map(|row| row.get("code").trim_start_matches(code.as_str())).collect::<Vec<_>>(),
            "related": related.get(code),
            "competences": competences.get(code).cloned().unwrap_or_default(),
        })
    });
    let text = format!(
        "{{\"format\": \"eight-keys/occupations\", \"version\": 1,\n\"profiles\": {},\n\"europe\": {},\n\"groups\": {}}}\n",
        lines(profiles),
        lines(figures),
        lines(groups)
    );
    let told = format!(
        "{} groups, {} with a share of women, {} O*NET occupations",
        links.members.len(),
        shares.keys().filter(|code| links.members.contains_key(*code)).count(),
        used.len()
    );
    Ok((text, vec![told]))
}

/// Official titles and examples of one language.
fn names(links: &Links, words: &Words, language: &'static str) -> String {
    let groups =
        links.members.keys().map(|code| json!([code, words.title(code, language), words.examples(code, language)]));
    format!(
        "{{\"format\": \"eight-keys/occupation-names\", \"version\": 1, \"language\": \"{language}\", \
         \"own_examples\": {},\n\"groups\": {}}}\n",
        OWN_EXAMPLES.contains(&language),
        lines(groups)
    )
}

/// The figures of all countries, one country in each line.
fn by_country(countries: &[Country]) -> String {
    let countries = countries.iter().map(|country| {
        let shares = country.shares.iter().map(|it| json!([it.group, it.percent, it.years.0, it.years.1, it.about]));
        let schooling = country.schooling.iter().map(|it| {
            let [low, medium, high] = it.percent;
            json!([it.group, it.year, low, medium, high])
        });
        let pay = country.pay.iter().map(|it| json!([it.group, it.year, it.month.0, it.month.1]));
        json!({
            "country": country.code,
            "shares": shares.collect::<Vec<_>>(),
            "schooling": schooling.collect::<Vec<_>>(),
            "pay": pay.collect::<Vec<_>>(),
        })
    });
    let countries = lines(countries);
    format!("{{\"format\": \"eight-keys/countries\", \"version\": 1,\n\"countries\": {countries}}}\n")
}

/// The search words of one language: our own, and those of ESCO and O*NET.
fn synonyms(words: &Words, language: &'static str) -> String {
    let groups = words
        .synonyms(language)
        .into_iter()
        .map(|(code, synonyms)| json!([code, words.own_words(code, language), synonyms]));
    format!(
        "{{\"format\": \"eight-keys/occupation-synonyms\", \"version\": 1, \"language\": \"{language}\",\n\"groups\": {}}}\n",
        lines(groups)
    )
}

/// A list with one item in each line, so that a diff shows the lines that changed.
fn lines(items: impl Iterator<Item = Value>) -> String {
    let items: Vec<String> = items.map(|item| item.to_string()).collect();
    if items.is_empty() { "[]".to_owned() } else { format!("[\n{}\n]", items.join(",\n")) }
}

/// One decimal, without the noise of a binary fraction.
fn tenths(percent: f32) -> f64 {
    (f64::from(percent) * 10.0).round() / 10.0
}

fn competence_ids() -> Result<BTreeSet<String>> {
    let pack: Value = serde_json::from_slice(&project::read(&project::path("static/content/key_competences.json"))?)?;
    let all = pack["competences"].as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(all.iter().filter_map(|it| it["id"].as_str()).map(str::to_owned).collect())
}

/// Reads everything with the app's own code.
fn read_back(files: &BTreeMap<String, String>) -> Result<()> {
    let text = |name: &str| files.get(name).map(String::as_bytes).unwrap_or_default();
    let (occupations, problems) = parse_occupations(text("occupations.json"));
    let occupations = occupations.with_context(|| format!("the app would refuse occupations.json: {problems:?}"))?;
    let mut all = Vec::new();
    for language in LANGUAGES {
        all.extend(parse_names(text(&format!("occupations.{language}.json")), &occupations).1);
        all.extend(parse_synonyms(text(&format!("occupations.search.{language}.json")), &occupations).1);
    }
    all.extend(parse_countries(text("countries.json")).1);
    if !all.is_empty() {
        bail!("the app would refuse the words: {all:?}");
    }
    Ok(())
}

/// A table of what the explorer loads in each language; an error if it is above the limit.
fn sizes(files: &BTreeMap<String, String>) -> Result<String> {
    let mut sizes = BTreeMap::new();
    for (name, text) in files {
        let small: Value = serde_json::from_str(text)?;
        sizes.insert(name.clone(), compress::brotli(small.to_string().as_bytes())?.len());
    }
    let size = |name: String| sizes.get(&name).copied().unwrap_or_default();
    let locales = Locales::load()?;
    let mut table =
        format!("{:<10}{:>10}{:>10}{:>10}{:>12}{:>10}", "brotli", "base", "titles", "search", "own words", "all");
    for language in LANGUAGES {
        let base = size("occupations.json".to_owned());
        let (titles, search) =
            (size(format!("occupations.{language}.json")), size(format!("occupations.search.{language}.json")));
        let own = locales.languages.iter().find(|it| it.tag == language);
        let own = compress::brotli(&own.context("a language has no words")?.catalog(Part::Work))?.len();
        let all = base + titles + search + own;
        table += &format!("\n{language:<10}{base:>10}{titles:>10}{search:>10}{own:>12}{all:>10}");
        if all > LIMIT {
            bail!("{table}\nthis is above the limit of {LIMIT}");
        }
    }
    Ok(table)
}
