//! Loading words.

use std::rc::Rc;

use futures_util::future::join;

use super::later::later;
use crate::app::{App, Assets, Labels, LoadError, LocalBoxFuture, Work};
use crate::content::exercise::read_exercises;
use crate::content::{Problem, parse_names, parse_occupations, parse_synonyms, read_pack};
use crate::i18n::{Catalog, Localizer};

async fn load_part(app: &Rc<App>, tag: &str, part: &str) -> Result<Catalog, LoadError> {
    let path = format!("i18n/{tag}.{part}.json");
    let bytes = app.platform.load(&path).await?;
    Catalog::parse(&bytes).ok_or(LoadError { path })
}

/// Nothing if everything came; otherwise the file that could not be loaded.
pub type Came = Result<(), LoadError>;

/// A language, and what kinds of work are called in it where those are loaded; or the file that could not be loaded.
pub type Loading = Result<(Localizer, Option<Rc<Labels>>), LoadError>;

async fn load_words(app: &Rc<App>, tag: &str, assets: Assets) -> Loading {
    let state = app.state();
    // A language that is shown already is not read again: choosing a language and beginning would each take a slow
    // phone that long.
    let words = match state.spoken().find(|words| words.language().tag == tag) {
        Some(words) => words.clone(),
        None => {
            let language = state.locales.known.iter().find(|language| language.tag == tag).cloned();
            let language = language.ok_or_else(|| LoadError { path: format!("i18n/{tag}") })?;
            Localizer::new(language, load_part(app, tag, "first").await?, app.platform.intl())
        }
    };
    if state.loaded_in(&words).has(assets.without(Assets::START)) {
        let labels = state.content.labels.iter().find(|labels| labels.names.language == tag);
        return Ok((words, labels.cloned()));
    }
    (later(app).await?.add_words)(app, words, assets).await
}

/// Adds to a language what it lacks of the words of these assets.
pub(super) fn add_words(app: &Rc<App>, words: Localizer, assets: Assets) -> LocalBoxFuture<'_, Loading> {
    Box::pin(async move {
        let [_, later, work, exercises] = Assets::WORDS;
        let load = |part| load_missing(app, &words, assets, part);
        let (a, (b, c)) = join(load(later), join(load(work), load(exercises))).await;
        let parts = [(later, a?), (work, b?), (exercises, c?)].into_iter();
        let parts = parts.filter_map(|((_, part), catalog)| Some((part, catalog?)));
        let words = parts.fold(words.clone(), |words, (part, catalog)| words.with_part(part, catalog));
        // The exercises may come after their words; then the words of the local ones come with them.
        let exercises = app.state().content.exercises.filter(|_| assets.has(Assets::EXERCISES)).unwrap_or_default();
        let words = super::local_packs::with_words(&words, exercises);
        match app.state().content.work.clone() {
            Some(work) if assets.has(Assets::WORK) => {
                let labels = load_labels(app, Some(&words), &work).await?;
                Ok((words, labels))
            }
            _ => Ok((words, None)),
        }
    })
}

/// A part of a language's words, if it is among these assets and not there yet.
async fn load_missing(
    app: &Rc<App>,
    words: &Localizer,
    assets: Assets,
    (asset, part): (Assets, &str),
) -> Result<Option<Catalog>, LoadError> {
    if !assets.has(asset) || words.has_part(part) {
        return Ok(None);
    }
    load_part(app, &words.language().tag, part).await.map(Some)
}

/// What kinds of work are called in a language that has the words about work; nothing for no language.
async fn load_labels(app: &Rc<App>, words: Option<&Localizer>, work: &Work) -> Result<Option<Rc<Labels>>, LoadError> {
    let Some(words) = words else { return Ok(None) };
    let tag = &words.language().tag;
    let occupations = &work.occupations;
    let path = format!("content/occupations.{tag}.json");
    let names = load_content(app, &path, |bytes| parse_names(bytes, occupations));
    let more = format!("content/occupations.search.{tag}.json");
    let synonyms = load_content(app, &more, |bytes| parse_synonyms(bytes, occupations));
    let (names, synonyms) = join(names, synonyms).await;
    Ok(Some(Rc::new(Labels::new(names?, synonyms?, words.clone()))))
}

/// Loads the language of the screen, and the second one where there is one, and shows them.
///
/// # Errors
/// The file that could not be loaded; the languages stay as they were.
pub async fn speak(app: &Rc<App>, first: &str, second: Option<&str>) -> Result<(), LoadError> {
    let assets = app.state().loaded();
    let (first, labels) = load_words(app, first, assets).await?;
    let (second, more_labels) = match second.filter(|tag| *tag != first.language().tag) {
        Some(tag) => {
            let (words, labels) = load_words(app, tag, assets).await?;
            (Some(words), labels)
        }
        None => (None, None),
    };
    app.platform.set_language(&first);
    app.update(|state| {
        state.locales.first = Some(first);
        state.locales.second = second;
        state.content.labels = labels.into_iter().chain(more_labels).collect();
        state.loading.failed = state.loading.failed.without(Assets::FIRST);
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
            state.loading.failed = state.loading.failed | Assets::FIRST;
            if state.has(Assets::REST) {
                state.show_toast(seen.message(), None);
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
    app.update(|state| state.content.pack = Some(Rc::new(pack)));
    Ok(())
}

/// Loads these assets, and the code of the rest, with which they come.
///
/// # Errors
/// The file that could not be loaded. What came before it stays.
pub async fn load_assets(app: &Rc<App>, needed: Assets) -> Result<(), LoadError> {
    let state = app.state();
    if state.has(needed) {
        return Ok(());
    }
    // A language of the profile may have failed to load before.
    if let (Some(current), false) = (&state.people.current, state.has(Assets::REST)) {
        speak(app, &current.profile.language, current.profile.second_language.as_deref()).await?;
    }
    // The code comes before the words and the content, because it includes what reads them.
    let later = later(app).await?;
    // The start screens come with the rest.
    app.update(|state| state.content.code = state.content.code | Assets::START | Assets::REST);
    (later.load_later_assets)(app, needed).await
}

/// Loads those of these assets that a first answer does not need, once their code is there.
pub(super) fn load_later_assets(app: &Rc<App>, needed: Assets) -> LocalBoxFuture<'_, Came> {
    Box::pin(async move {
        loop {
            let tags = app.state().spoken().map(|words| words.language().tag.clone()).collect::<Vec<_>>();
            let missing = needed.without(app.state().loaded());
            if missing.has(Assets::REST) {
                load_part_of_screen(app, "later").await?;
                load_pack(app, "content/key_competences.json").await?;
            }
            let work = async { if missing.has(Assets::WORK) { load_work(app).await } else { Ok(()) } };
            let files = async { if missing.has(Assets::FILES) { load_files(app).await } else { Ok(()) } };
            let exercises = async { if missing.has(Assets::EXERCISES) { load_exercises(app).await } else { Ok(()) } };
            let (work, (files, exercises)) = join(work, join(files, exercises)).await;
            work.and(files).and(exercises)?;
            // Another language may have been chosen meanwhile, and it lacks what was not loaded when that began.
            if app.state().has(needed) || app.state().spoken().map(|words| &words.language().tag).eq(&tags) {
                return Ok(());
            }
        }
    })
}

/// Loads a part of the words in each language of the screen that lacks it.
async fn load_part_of_screen(app: &Rc<App>, part: &'static str) -> Result<(), LoadError> {
    let state = app.state();
    let load = |words| add_part(app, words, part);
    let (first, second) = join(load(state.locales.first.as_ref()), load(state.locales.second.as_ref())).await;
    first.and(second)
}

async fn add_part(app: &Rc<App>, words: Option<&Localizer>, part: &'static str) -> Result<(), LoadError> {
    let Some(words) = words.filter(|words| !words.has_part(part)) else { return Ok(()) };
    let tag = &words.language().tag;
    let catalog = load_part(app, tag, part).await?;
    app.update(|state| {
        // By now other parts may have come, or the screen may be in another language.
        let mut shown = state.locales.first.iter_mut().chain(&mut state.locales.second);
        if let Some(words) = shown.find(|words| words.language().tag == *tag && !words.has_part(part)) {
            *words = words.with_part(part, catalog);
        }
    });
    Ok(())
}

/// Loads the code of the pages that save and open files.
async fn load_files(app: &Rc<App>) -> Result<(), LoadError> {
    app.platform.load_files().await?;
    app.update(|state| state.content.code = state.content.code | Assets::FILES);
    Ok(())
}

/// Loads the exercises that are data, with the local ones of this device, the code of their pages, and their words.
async fn load_exercises(app: &Rc<App>) -> Result<(), LoadError> {
    let content = async {
        if app.state().content.exercises.is_none() {
            let path = "content/exercises.json";
            let bytes = app.platform.load(path).await?;
            let built_in = read_exercises(&bytes).ok_or_else(|| LoadError { path: path.to_owned() })?;
            super::local_packs::use_built_in(app, built_in).await;
        }
        Ok(())
    };
    let loaded = join(app.platform.load_exercises(), join(load_part_of_screen(app, "exercises"), content)).await;
    let (code, (words, content)) = loaded;
    code.and(words).and(content)?;
    app.update(|state| state.content.code = state.content.code | Assets::EXERCISES);
    Ok(())
}

/// Loads the kinds of work, the code of their pages, the words about them, and what they are called.
async fn load_work(app: &Rc<App>) -> Result<(), LoadError> {
    let work = async {
        if let Some(work) = app.state().content.work.clone() {
            return Ok(work);
        }
        let occupations = load_content(app, "content/occupations.json", parse_occupations).await?;
        let work = Rc::new(Work::new(occupations, app.platform.now()));
        app.update(|state| state.content.work = Some(work.clone()));
        Ok(work)
    };
    let (code, (words, work)) = join(app.platform.load_work(), join(load_part_of_screen(app, "work"), work)).await;
    code.and(words)?;
    let work = work?;
    app.update(|state| state.content.code = state.content.code | Assets::WORK);
    let state = app.state();
    let load = |words| load_labels(app, words, &work);
    let (first, second) = join(load(state.locales.first.as_ref()), load(state.locales.second.as_ref())).await;
    let labels: Vec<_> = first?.into_iter().chain(second?).collect();
    app.update(|state| {
        // Languages that were chosen meanwhile have come with their own.
        let tags = state.spoken().map(|words| &words.language().tag);
        if labels.iter().map(|labels| &labels.names.language).eq(tags) {
            state.content.labels = labels;
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

/// All words of a language of the app, for a file in a language that is not on the screen.
///
/// # Errors
/// The file that could not be loaded.
pub async fn words_of(app: &Rc<App>, tag: &str) -> Result<Localizer, LoadError> {
    let all = Assets::REST | Assets::WORK | Assets::EXERCISES;
    load_words(app, tag, all).await.map(|(words, _)| words)
}
