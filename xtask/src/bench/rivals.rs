//! The two rivals' sites, made at each run: pages of `xtask/bench`, SurveyJS's files from npm, and the statements from
//! the same packs and words that the app is made of, so that there is one source.

use crate::locales::{Language, Locales};
use crate::{compress, content, fluent, project, tools};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The exercise that is answered.
const PACK: &str = "static/content/key_competences.json";
/// The answers in the order of the buttons, by their names in records.
const ANSWERS: [&str; 4] = ["not-yet", "with-help", "on-my-own", "shown-others"];
/// The words on the buttons of the app's start screens, by message.
const WALK: [&str; 4] = ["keep-device", "go-on", "begin", "home-begin"];
/// SurveyJS's files: its model, its drawing for pages without a framework, and its style without web fonts.
const SURVEYJS: [(usize, &str); 3] =
    [(0, "survey.core.min.js"), (0, "survey-core.fontless.min.css"), (1, "survey-js-ui.min.js")];

/// The words on the screens, in English.
pub struct Words {
    /// The statements in their order.
    pub statements: Vec<Value>,
    /// The words to press on the way through the app's start screens.
    pub walk: Vec<String>,
    /// The button by which the only user of a device goes on.
    pub go_on: String,
    /// The button that makes a profile of an opened file.
    pub add_profile: String,
    answers: Vec<Value>,
    question: String,
    saved: String,
}

/// Reads packs and words.
pub fn words() -> Result<Words> {
    let locales = Locales::load()?;
    let source = locales.source()?;
    let pack: Value = serde_json::from_slice(&project::read(&project::path(PACK))?)?;
    let mut statements = Vec::new();
    for competence in pack["competences"].as_array().into_iter().flatten() {
        for statement in competence["statements"].as_array().into_iter().flatten() {
            let id = statement["id"].as_str().with_context(|| format!("a statement in {PACK} has no id"))?;
            let example = text(source, &format!("{id}.example"))?;
            statements.push(json!({ "id": id, "text": text(source, id)?, "example": example }));
        }
    }
    let answer = |name: &&str| Ok(json!({ "value": name, "text": text(source, &format!("answer-{name}"))? }));
    let mut walk = vec![source.name.clone()];
    for id in WALK {
        walk.push(text(source, id)?);
    }
    Ok(Words {
        statements,
        walk,
        go_on: text(source, "profiles-go-on-unnamed")?,
        add_profile: text(source, "open-add-profile")?,
        answers: ANSWERS.iter().map(answer).collect::<Result<_>>()?,
        question: text(source, "statement-question")?,
        saved: text(source, "saved")?,
    })
}

/// A message that is plain text.
fn text(language: &Language, id: &str) -> Result<String> {
    let message = language.message(id).with_context(|| format!("there is no message `{id}`"))?;
    match message.pattern.as_slice() {
        [fluent::Part::Text(text)] => Ok(text.clone()),
        _ => bail!("`{id}` has values in it, and the benchmark's rivals show plain text only"),
    }
}

/// Writes the plain page's site and returns its folder.
pub fn plain(words: &Words) -> Result<PathBuf> {
    site("plain", words, Vec::new())
}

/// Writes SurveyJS's site and returns its folder.
pub fn surveyjs(words: &Words) -> Result<PathBuf> {
    let Some(folders) = tools::surveyjs() else { bail!("the benchmark needs SurveyJS from npm, and node to run npm") };
    let files =
        SURVEYJS.iter().map(|(folder, name)| Ok(((*name).to_owned(), project::read(&folders[*folder].join(name))?)));
    site("surveyjs", words, files.collect::<Result<_>>()?)
}

/// Puts a site together, with the compressed files that the app has too.
fn site(name: &str, words: &Words, mut files: Vec<(String, Vec<u8>)>) -> Result<PathBuf> {
    let pages = project::path("xtask/bench");
    for (name, path) in project::files_below(&pages.join(name))? {
        files.push((name, project::read(&path)?));
    }
    files.push(("keep.js".to_owned(), project::read(&pages.join("keep.js"))?));
    files.push(("icon.svg".to_owned(), project::read(&project::path("static/icons/favicon.svg"))?));
    files.push(("data.js".to_owned(), data(words).into_bytes()));
    let folder = project::path("target/bench").join(name);
    for (name, bytes) in &files {
        // Our own scripts are made as small as the app's.
        let ours = name.ends_with(".js") && !name.contains("survey");
        let bytes = if ours { content::smaller_script(bytes)? } else { bytes.clone() };
        put(&folder.join(name), &bytes)?;
    }
    Ok(folder)
}

fn data(words: &Words) -> String {
    format!(
        "export const statements = {};\nexport const answers = {};\nexport const question = {};\nexport const saved = {};\n",
        Value::from(words.statements.clone()),
        Value::from(words.answers.clone()),
        json!(words.question),
        json!(words.saved),
    )
}

/// Writes a file and its brotli form. Compressing a megabyte takes seconds, so existing files are kept.
fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    let small = path.with_file_name(format!("{}.br", path.file_name().unwrap_or_default().to_string_lossy()));
    if small.is_file() && std::fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    project::write(path, bytes)?;
    project::write(&small, &compress::brotli(bytes)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rivals_get_every_statement_with_its_example() {
        let words = words().unwrap();
        assert_eq!(words.statements.len(), 72);
        assert!(words.statements.iter().all(|it| it["text"].as_str().is_some_and(|text| text.ends_with('.'))));
        assert!(data(&words).contains("\"value\":\"on-my-own\",\"text\":\"Without help\""));
    }
}
