//! The byte budgets: what is downloaded before a first answer can be given, each part of the code, and what exploring
//! work and exercises add in a language.
//!
//! On a slow phone connection 150 kB take about a second, and the latency that comes with them another. The build fails
//! above the limits, because a budget that only warns is used up by the next change, and the one after.

use crate::locales::Locales;
use crate::project::SPLIT_SCRIPT;
use crate::{project, say, wasm};
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What a first answer may cost, in bytes of brotli.
const LIMIT: usize = 155_000;

/// What it should cost: the room up to the limit is for what is being built.
const AIM: usize = 145_000;

/// What any one WebAssembly module may cost, in bytes of brotli: a page waits for the module that contains it.
const PART_LIMIT: usize = 250_000;

/// What is loaded up to the first answer in every language, in addition to its words ([`first_words`]). The flow
/// `first_part::a_first_answer_needs_the_first_part_only` counts what a browser really asks for.
const FIRST_ANSWER: [&str; 10] = [
    "index.html",
    "boot.js",
    "app.css",
    "eight-keys.js",
    SPLIT_SCRIPT,
    "eight-keys_bg.wasm",
    "content/key_competences.first.json",
    // These are the files of one competence, which are the largest.
    "icons/pictograms/culture.txt",
    // Browsers ask for these by themselves.
    "icons/favicon.svg",
    "manifest.webmanifest",
];

/// The words up to the first answer.
fn first_words(tag: &str) -> String {
    format!("i18n/{tag}.first.json")
}

/// What exploring work may cost in one language, in bytes of brotli: the kinds of work, their names and their words. The
/// exercises, from which it is known what fits, are counted by themselves.
const WORK_LIMIT: usize = 120_000;

/// What exercises that are data may cost in one language, in bytes of brotli: the exercises and their words. The code of
/// their pages is a part of its own.
const EXERCISES_LIMIT: usize = 60_000;

/// What is loaded for them in a language.
fn exercise_files(tag: &str) -> Vec<String> {
    vec!["content/exercises.json".to_owned(), format!("i18n/{tag}.exercises.json")]
}

/// What is loaded when the user explores work in a language.
fn work_files(tag: &str) -> Vec<String> {
    vec![
        "content/occupations.json".to_owned(),
        format!("content/occupations.{tag}.json"),
        format!("i18n/{tag}.work.json"),
    ]
}

/// The size of a file, as it is and in brotli.
#[derive(Clone, Copy, Debug, Default)]
struct Size {
    /// As it is.
    raw: usize,
    /// As it is transferred.
    brotli: usize,
}

impl Size {
    fn with(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, brotli: self.brotli + other.brotli }
    }
}

/// Prints the table for the release in `dist/`; an error if a file is missing or the sum is above the limit.
pub fn check() -> Result<()> {
    let step = say::step("Check the size budget");
    let mut sizes = BTreeMap::new();
    for (name, path) in project::files_below(&project::dist())? {
        let compressed = path.with_file_name(format!("{}.br", path.file_name().unwrap_or_default().to_string_lossy()));
        let raw = size_of(&path)?;
        let brotli = if compressed.is_file() { size_of(&compressed)? } else { raw };
        sizes.insert(unversioned(&name).to_owned(), Size { raw, brotli });
    }
    let tags: Vec<String> = Locales::load()?.languages.into_iter().map(|language| language.tag).collect();
    say::note(&table(&sizes, &tags)?);
    say::note(&parts_table(&sizes, &tags, &wasm::modules_of_store()?)?);
    say::note(&language_table(&sizes, &tags, ("exploring work", work_files, WORK_LIMIT))?);
    say::note(&language_table(&sizes, &tags, ("exercises that are data", exercise_files, EXERCISES_LIMIT))?);
    step.done("within the budget");
    Ok(())
}

fn size_of(path: &Path) -> Result<usize> {
    let meta = fs::metadata(path).with_context(|| format!("cannot look at {}", path.display()))?;
    Ok(usize::try_from(meta.len())?)
}

/// A file's name without the folder of its version.
fn unversioned(name: &str) -> &str {
    match name.split_once('/') {
        Some((folder, rest)) if folder.starts_with("v-") => rest,
        _ => name,
    }
}

fn size(sizes: &BTreeMap<String, Size>, name: &str) -> Result<Size> {
    sizes.get(name).copied().with_context(|| format!("the release has no {name}, which the first answers need"))
}

fn table(sizes: &BTreeMap<String, Size>, tags: &[String]) -> Result<String> {
    let of = |name: &str| size(sizes, name);
    let mut table = format!("{:<36}{:>10}{:>10}\n", "up to the first answer", "raw", "brotli");
    let mut all = Size::default();
    for name in FIRST_ANSWER {
        let size = of(name)?;
        table += &row(name, size);
        all = all.with(size);
    }
    let mut over = Vec::new();
    for tag in tags {
        let total = all.with(of(&first_words(tag))?);
        table += &row(&format!("with words, {tag}"), total);
        if total.brotli > LIMIT {
            over.push(format!("{tag} is {} bytes over the budget", thousands(total.brotli - LIMIT)));
        }
    }
    table += &format!("{:<36}{:>20}\n{:<36}{:>20}", "limit", thousands(LIMIT), "aim", thousands(AIM));
    if !over.is_empty() {
        bail!("{table}\n{}", over.join("\n"));
    }
    Ok(table)
}

/// The WebAssembly modules, and what is downloaded until a first answer is on the disk: in addition to what the screen
/// waits for, the modules with the code of the store.
fn parts_table(sizes: &BTreeMap<String, Size>, tags: &[String], store: &[String]) -> Result<String> {
    let mut table = format!("{:<36}{:>10}{:>10}\n", "parts of the code", "raw", "brotli");
    let mut over = Vec::new();
    for (name, part) in sizes.iter().filter(|(name, _)| name.ends_with(".wasm")) {
        table += &row(name, *part);
        if part.brotli > PART_LIMIT {
            over.push(format!("{name} is {} bytes over the budget", thousands(part.brotli - PART_LIMIT)));
        }
    }
    table += &format!("{:<36}{:>20}\n", "limit of each", thousands(PART_LIMIT));
    let mut first = Size::default();
    for name in FIRST_ANSWER.iter().copied().chain(store.iter().map(String::as_str)) {
        first = first.with(size(sizes, name)?);
    }
    for tag in tags {
        let total = first.with(size(sizes, &first_words(tag))?);
        table += &row(&format!("until it is on the disk, {tag}"), total);
    }
    if !over.is_empty() {
        bail!("{table}\n{}", over.join("\n"));
    }
    Ok(table.trim_end().to_owned())
}

/// Something that is loaded in a language: its name, its files, and what they may cost.
type InLanguage = (&'static str, fn(&str) -> Vec<String>, usize);

fn language_table(sizes: &BTreeMap<String, Size>, tags: &[String], (what, files, limit): InLanguage) -> Result<String> {
    let mut table = format!("{:<36}{:>10}{:>10}\n", format!("{what}, in a language"), "raw", "brotli");
    let mut over = Vec::new();
    for tag in tags {
        let mut total = Size::default();
        for name in files(tag) {
            let Some(size) = sizes.get(&name) else { bail!("the release has no {name}, which {what} needs") };
            total = total.with(*size);
        }
        table += &row(tag, total);
        if total.brotli > limit {
            over.push(format!("{tag} is {} bytes over the budget", thousands(total.brotli - limit)));
        }
    }
    table += &format!("{:<36}{:>20}", "limit", thousands(limit));
    if !over.is_empty() {
        bail!("{table}\n{}", over.join("\n"));
    }
    Ok(table)
}

fn row(name: &str, size: Size) -> String {
    format!("{name:<36}{:>10}{:>10}\n", thousands(size.raw), thousands(size.brotli))
}

/// "150 000".
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A release of equal files.
    fn sizes(brotli: usize) -> BTreeMap<String, Size> {
        let names = FIRST_ANSWER.iter().map(|name| (*name).to_owned());
        let names = names.chain(["en", "fa"].map(first_words));
        names.map(|name| (name, Size { raw: 2 * brotli, brotli })).collect()
    }

    #[test]
    fn the_budget_is_kept_to_the_byte() {
        let tags = ["en".to_owned(), "fa".to_owned()];
        let mut sizes = sizes(LIMIT / 11);
        sizes.get_mut("boot.js").unwrap().brotli += LIMIT % 11;
        assert!(table(&sizes, &tags).unwrap().contains("155 000"));
        sizes.get_mut("i18n/fa.first.json").unwrap().brotli += 10;
        let over = table(&sizes, &tags).unwrap_err().to_string();
        assert!(over.contains("fa is 10 bytes over") && !over.contains("en is"), "{over}");
    }

    #[test]
    fn each_part_has_a_budget_and_the_first_answer_needs_the_store_to_be_on_the_disk() {
        let tags = ["fa".to_owned()];
        let mut sizes = sizes(10);
        let store = ["split_store.wasm".to_owned()];
        assert!(parts_table(&sizes, &tags, &store).is_err(), "a module that is needed is missing");
        sizes.insert(store[0].clone(), Size { raw: PART_LIMIT, brotli: PART_LIMIT });
        let shown = parts_table(&sizes, &tags, &store).unwrap();
        assert!(shown.contains("disk, fa") && shown.ends_with("250 110"), "{shown}");
        sizes.insert("split_rest.wasm".to_owned(), Size { raw: 0, brotli: PART_LIMIT + 7 });
        let over = parts_table(&sizes, &tags, &store).unwrap_err().to_string();
        assert!(over.contains("split_rest.wasm is 7 bytes over"), "{over}");
    }

    #[test]
    fn exploring_work_has_a_budget_in_each_language() {
        let tags = ["en".to_owned(), "fa".to_owned()];
        let mut sizes: BTreeMap<String, Size> = BTreeMap::new();
        for name in tags.iter().flat_map(|tag| work_files(tag)) {
            sizes.insert(name, Size { raw: WORK_LIMIT, brotli: WORK_LIMIT / 3 });
        }
        let work_table =
            |sizes: &BTreeMap<String, Size>| language_table(sizes, &tags, ("exploring work", work_files, WORK_LIMIT));
        assert!(work_table(&sizes).unwrap().contains("120 000"));
        sizes.get_mut("i18n/fa.work.json").unwrap().brotli += 1;
        let over = work_table(&sizes).unwrap_err().to_string();
        assert!(over.contains("fa is 1 bytes over") && !over.contains("en is"), "{over}");
        sizes.remove("i18n/en.work.json");
        assert!(work_table(&sizes).is_err());
    }

    #[test]
    fn a_needed_file_must_be_there() {
        let mut sizes = sizes(1);
        sizes.remove("boot.js");
        assert!(table(&sizes, &[]).is_err());
    }
}
