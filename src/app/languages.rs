//! The languages of the app.

use eight_keys_core::json;

use crate::i18n::Language;

/// The languages of the app, as `locales/languages.json` lists them. Adding one there needs no Rust.
pub fn known_languages() -> Vec<Language> {
    json::read(include_bytes!("../../locales/languages.json"), |reader| {
        let mut languages = Vec::new();
        reader.list(&mut |reader| {
            languages.push(Language::read(reader)?);
            Some(())
        })?;
        Some(languages)
    })
    .unwrap_or_default()
}

/// What the first screen says in each language, by its tag. `index.html` has it too, so it is a list of its own, which
/// comes with the code of the start screens.
pub fn promises() -> Vec<(String, String)> {
    json::read(include_bytes!("../../locales/promises.json"), |reader| {
        let mut promises = Vec::new();
        reader.object(&mut |tag, reader| {
            promises.push((tag.to_owned(), reader.text()?));
            Some(())
        })?;
        Some(promises)
    })
    .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Dates;

    #[test]
    fn the_list_of_languages_is_read_as_it_is_written() {
        let list = include_bytes!("../../locales/languages.json");
        let written: Vec<Language> = serde_json::from_slice(list).unwrap();
        assert!(!written.is_empty());
        assert_eq!(known_languages(), written);
        let promised: Vec<String> = promises().into_iter().map(|(tag, _)| tag).collect();
        assert_eq!(promised, written.iter().map(|language| language.tag.clone()).collect::<Vec<_>>());
        let in_numbers = written.iter().filter(|language| language.dates == Dates::Numbers);
        assert_eq!(in_numbers.map(|language| language.tag.as_str()).collect::<Vec<_>>(), ["fa"]);
    }
}
