//! Loading words.

use std::rc::Rc;

use eight_keys_core::json;
use futures_util::future::join;

use super::later::later;
use crate::app::{App, Labels, LoadError, Loaded, Soon, Work};
use crate::content::{Problem, parse_activities, parse_names, parse_occupations, parse_synonyms, read_pack};
use crate::i18n::{Catalog, Language, Words};

/// The languages of the app, as `locales/languages.json` lists them. Adding one there needs no Rust.
pub fn known_languages() -> Vec<Language> {
    json::read(include_bytes!("../../../locales/languages.json"), |reader| {
        let mut languages = Vec::new();
        reader.list(&mut |reader| {
            languages.push(Language::read(reader)?);
            Some(())
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

/// A language, and what kinds of work are called in it once those are loaded.
type Loading = (Words, Option<Rc<Labels>>);

/// A language with the words about work, and what kinds of work are called in it; or the file that could not be loaded.
pub type WithWork = Result<(Words, Rc<Labels>), LoadError>;

async fn load_words(app: &Rc<App>, tag: &str, parts: Loaded) -> Result<Loading, LoadError> {
    let state = app.state();
    // A language that is shown already is not read again: choosing a language and beginning would each take a slow
    // phone that long.
    let spoken = state.first.iter().chain(&state.second).find(|words| words.language().tag == tag);
    if let Some(words) = spoken.filter(|_| state.loaded >= parts) {
        let labels = state.labels.iter().find(|labels| labels.names.language == tag);
        return Ok((words.clone(), labels.cloned()));
    }
    let language = state.languages.iter().find(|language| language.tag == tag).cloned();
    let language = language.ok_or_else(|| LoadError { path: format!("i18n/{tag}") })?;
    let mut catalog = load_part(app, tag, "first").await?;
    if parts >= Loaded::All {
        catalog.merge(load_part(app, tag, "later").await?);
    }
    let words = Words::new(language, catalog, app.platform.intl());
    match &state.work {
        Some(work) if parts >= Loaded::Work => {
            let (words, labels) = (later(app).await?.add_work)(app, words, work.clone()).await?;
            Ok((words, Some(labels)))
        }
        _ => Ok((words, None)),
    }
}

/// Loads the language of the screen, and the second one where there is one, and shows them.
///
/// # Errors
/// The file that could not be loaded; the languages stay as they were.
pub async fn speak(app: &Rc<App>, first: &str, second: Option<&str>) -> Result<(), LoadError> {
    let parts = app.state().loaded.max(Loaded::First);
    let (first, labels) = load_words(app, first, parts).await?;
    let (second, more_labels) = match second.filter(|tag| *tag != first.language().tag) {
        Some(tag) => {
            let (words, labels) = load_words(app, tag, parts).await?;
            (Some(words), labels)
        }
        None => (None, None),
    };
    app.platform.set_language(&first);
    app.update(|state| {
        state.first = Some(first);
        state.second = second;
        state.labels = labels.into_iter().chain(more_labels).collect();
        state.loaded = parts;
    });
    Ok(())
}

/// As [`speak`], and the user is told if something could not be loaded: at once if all of the app is loaded, otherwise
/// on the pages that wait for the rest, with which it is tried again. Returns whether the language is shown now.
pub async fn speak_or_say(app: &Rc<App>, first: &str, second: Option<&str>) -> bool {
    let spoken = speak(app, first, second).await.is_ok();
    if !spoken {
        let seen = app.platform.seen();
        app.update(|state| {
            state.offline_gap = true;
            if state.loaded >= Loaded::All {
                state.tell(seen.message(), None);
            }
        });
    }
    spoken
}

/// Loads the eight key competences, at first without their sources, which only later pages show.
///
/// # Errors
/// The file that could not be loaded.
pub async fn load_pack(app: &Rc<App>, path: &str) -> Result<(), LoadError> {
    let bytes = app.platform.load(path).await?;
    let pack = read_pack(&bytes).ok_or_else(|| LoadError { path: path.to_owned() })?;
    app.update(|state| state.pack = Some(Rc::new(pack)));
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
    // A language of the profile may have failed to load before.
    if let Some(current) = &state.current {
        speak(app, &current.profile.language, current.profile.second_language.as_deref()).await?;
    }
    // The code comes before its words, because it includes what reads them.
    (later(app).await?.load_later_words)(app).await
}

/// Loads the words that a first answer does not need, and the sources of the exercise.
pub(super) fn load_later_words(app: &Rc<App>) -> Soon<'_, Result<(), LoadError>> {
    Box::pin(async move {
        let state = app.state();
        let Some(first) = &state.first else { return Ok(()) };
        let first = first.with_part(load_part(app, &first.language().tag, "later").await?);
        let second = match &state.second {
            Some(second) => Some(second.with_part(load_part(app, &second.language().tag, "later").await?)),
            None => None,
        };
        load_pack(app, "content/key_competences.json").await?;
        app.update(|state| {
            // Another task may have loaded more meanwhile.
            if state.loaded < Loaded::All {
                state.first = Some(first);
                state.second = second;
                state.loaded = Loaded::All;
            }
        });
        Ok(())
    })
}

/// Loads the activities, the kinds of work, and the words for exploring work, after all other words.
///
/// # Errors
/// The file that could not be loaded.
pub async fn load_work(app: &Rc<App>) -> Result<(), LoadError> {
    let activities = load_content(app, "content/interests.json", parse_activities);
    let occupations = load_content(app, "content/occupations.json", parse_occupations);
    let (code, (activities, occupations)) = join(app.platform.load_work(), join(activities, occupations)).await;
    code?;
    let (activities, occupations) = (activities?, occupations?);
    let work = Rc::new(Work::new(occupations, app.platform.now()));
    let state = app.state();
    let Some(first) = state.first.clone() else { return Ok(()) };
    let second = async {
        match state.second.clone() {
            Some(second) => add_work(app, second, work.clone()).await.map(Some),
            None => Ok(None),
        }
    };
    let (first, second) = join(add_work(app, first, work.clone()), second).await;
    let ((first, labels), second) = (first?, second?);
    let (second, more_labels) = second.unzip();
    app.update(|state| {
        if state.loaded < Loaded::Work {
            state.first = Some(first);
            state.second = second;
            state.labels = std::iter::once(labels).chain(more_labels).collect();
            state.activities = Some(Rc::new(activities));
            state.work = Some(work);
            state.loaded = Loaded::Work;
        }
    });
    Ok(())
}

/// Loads a file of `static/content`.
pub(super) async fn load_content<T>(
    app: &Rc<App>,
    path: &str,
    parse: impl FnOnce(&[u8]) -> (Option<T>, Vec<Problem>),
) -> Result<T, LoadError> {
    let bytes = app.platform.load(path).await?;
    parse(&bytes).0.ok_or_else(|| LoadError { path: path.to_owned() })
}

/// A language with the words about work, and its labels.
pub(super) fn add_work(app: &Rc<App>, words: Words, work: Rc<Work>) -> Soon<'_, WithWork> {
    Box::pin(async move {
        let tag = words.language().tag.clone();
        let occupations = &work.occupations;
        let path = format!("content/occupations.{tag}.json");
        let names = load_content(app, &path, |bytes| parse_names(bytes, occupations));
        let more = format!("content/occupations.search.{tag}.json");
        let synonyms = load_content(app, &more, |bytes| parse_synonyms(bytes, occupations));
        let (part, (names, synonyms)) = join(load_part(app, &tag, "work"), join(names, synonyms)).await;
        let words = words.with_part(part?);
        let labels = Labels::new(names?, synonyms?, words.clone());
        Ok((words, Rc::new(labels)))
    })
}

/// All words of a language of the app, for a file in a language that is not on the screen.
///
/// # Errors
/// The file that could not be loaded.
pub async fn words_of(app: &Rc<App>, tag: &str) -> Result<Words, LoadError> {
    load_words(app, tag, Loaded::Work).await.map(|(words, _)| words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Dates;

    #[test]
    fn the_list_of_languages_is_read_as_it_is_written() {
        let list = include_bytes!("../../../locales/languages.json");
        let written: Vec<Language> = serde_json::from_slice(list).unwrap();
        assert!(!written.is_empty());
        assert_eq!(known_languages(), written);
        let in_numbers = written.iter().filter(|language| language.dates == Dates::Numbers);
        assert_eq!(in_numbers.map(|language| language.tag.as_str()).collect::<Vec<_>>(), ["fa"]);
    }
}
