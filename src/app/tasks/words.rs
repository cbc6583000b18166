//! Loading words.

use std::rc::Rc;

use crate::app::{App, LoadError, Loaded};
use crate::content::parse_activities;
use crate::i18n::{Catalog, Language, Words};
use crate::json;

/// The languages of the app, as `locales/catalogs.json` lists them. Adding one there needs no Rust.
pub fn known_languages() -> Vec<Language> {
    json::read(include_bytes!("../../../locales/catalogs.json"), |reader| {
        let mut languages = Vec::new();
        reader.object(&mut |name, reader| match name {
            "languages" => reader.list(&mut |reader| {
                languages.push(Language::read(reader)?);
                Some(())
            }),
            // The source language, and which words load first, are the build's matter.
            "source" => reader.text().map(drop),
            _ => reader.texts().map(drop),
        })?;
        Some(languages)
    })
    .unwrap_or_default()
}

async fn load_part(app: &Rc<App>, tag: &str, part: &str) -> Result<Catalog, LoadError> {
    let path = format!("i18n/{tag}.{part}.json");
    let bytes = app.platform.load(&path).await?;
    Catalog::parse(&bytes).ok_or(LoadError { path })
}

async fn load_words(app: &Rc<App>, tag: &str, parts: Loaded) -> Result<Words, LoadError> {
    let state = app.state();
    // What is spoken already is not read again: choosing a language and beginning would each cost a slow phone that time.
    let spoken = state.first.iter().chain(&state.second).find(|words| words.language().tag == tag);
    if let Some(words) = spoken.filter(|_| state.loaded >= parts) {
        return Ok(words.clone());
    }
    let language = state.languages.iter().find(|language| language.tag == tag).cloned();
    let language = language.ok_or_else(|| LoadError { path: format!("i18n/{tag}") })?;
    let mut catalog = load_part(app, tag, "first").await?;
    for (from, part) in [(Loaded::All, "later"), (Loaded::Work, "work")] {
        if parts >= from {
            catalog.merge(load_part(app, tag, part).await?);
        }
    }
    Ok(Words::new(language, catalog, app.platform.intl()))
}

/// Loads the language of the screen, and the second one where there is one, and shows them.
///
/// # Errors
/// The file that could not be loaded; the languages stay as they were.
pub async fn speak(app: &Rc<App>, first: &str, second: Option<&str>) -> Result<(), LoadError> {
    let parts = app.state().loaded.max(Loaded::First);
    let first = load_words(app, first, parts).await?;
    let second = match second.filter(|tag| *tag != first.language().tag) {
        Some(tag) => Some(load_words(app, tag, parts).await?),
        None => None,
    };
    app.platform.set_language(&first);
    app.update(|state| {
        state.first = Some(first);
        state.second = second;
        state.loaded = parts;
    });
    Ok(())
}

/// Loads the words and the code that a first answer does not need, for pages that need them.
///
/// # Errors
/// The file that could not be loaded.
pub async fn load_all(app: &Rc<App>) -> Result<(), LoadError> {
    let state = app.state();
    if state.loaded >= Loaded::All {
        return Ok(());
    }
    let Some(first) = &state.first else { return Ok(()) };
    let first = first.with_part(load_part(app, &first.language().tag, "later").await?);
    let second = match &state.second {
        Some(second) => Some(second.with_part(load_part(app, &second.language().tag, "later").await?)),
        None => None,
    };
    app.platform.load_rest().await?;
    app.update(|state| {
        // Whoever was quicker may have loaded more meanwhile.
        if state.loaded < Loaded::All {
            state.first = Some(first);
            state.second = second;
            state.loaded = Loaded::All;
        }
    });
    Ok(())
}

/// Loads the activities and the words with which work is explored, after all other words.
///
/// # Errors
/// The file that could not be loaded.
pub async fn load_work(app: &Rc<App>) -> Result<(), LoadError> {
    let path = "content/interests.json";
    let bytes = app.platform.load(path).await?;
    let activities = parse_activities(&bytes).0.ok_or_else(|| LoadError { path: path.to_owned() })?;
    let state = app.state();
    let Some(first) = &state.first else { return Ok(()) };
    let with_work = async |words: &Words| {
        let part = load_part(app, &words.language().tag, "work").await?;
        Ok::<Words, LoadError>(words.with_part(part))
    };
    let first = with_work(first).await?;
    let second = match &state.second {
        Some(second) => Some(with_work(second).await?),
        None => None,
    };
    app.update(|state| {
        if state.loaded < Loaded::Work {
            state.first = Some(first);
            state.second = second;
            state.activities = Some(Rc::new(activities));
            state.loaded = Loaded::Work;
        }
    });
    Ok(())
}

/// All words of a language of the app, for a file in a language that the screen does not speak.
///
/// # Errors
/// The file that could not be loaded.
pub async fn words_of(app: &Rc<App>, tag: &str) -> Result<Words, LoadError> {
    load_words(app, tag, Loaded::Work).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_languages_is_read_as_it_is_written() {
        let list: serde_json::Value = serde_json::from_slice(include_bytes!("../../../locales/catalogs.json")).unwrap();
        let written: Vec<Language> = serde_json::from_value(list["languages"].clone()).unwrap();
        assert!(!written.is_empty());
        assert_eq!(known_languages(), written);
    }
}
