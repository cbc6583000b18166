//! The start screens of `index.html`, made from `static/start_screens.html` and the words of each language.

use crate::fluent;
use crate::html::escape;
use crate::locales::Language;
use crate::project;
use anyhow::{Context, Result, bail};

/// Where the template is.
const TEMPLATE: &str = "static/start_screens.html";
/// What is above each screen: the app's `shell` and `art::brand`.
const HEADER: &str = "<header class=\"shell-header\"><a class=\"brand\" href=\"#/\"><svg class=\"brand-sign\" viewBox=\"0 0 48 48\" aria-hidden=\"true\"><path d=\"M24 24.5m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0M24 28.5V44M24 43h4M24 38h3M15 21.5l-6 4.5 5.5 5.5 4.5-7zM11.5 29 4.5 39M5 38l3.5 2M33 21.5l6 4.5-5.5 5.5-4.5-7zM36.5 29l7 10M43 38l-3.5 2\"/><path class=\"brand-ring\" d=\"M24 4a9.5 9.5 0 1 0 .01 0\"/></svg><span class=\"brand-name\" translate=\"no\">{app-name}</span></a></header>";
/// The app's `Icon::BACK`, `Icon::NEXT` and `Icon::PROBLEM`.
const BACK: &str = "<svg class=\"icon turns\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M19.5 12H5M11 5.5 4.5 12l6.5 6.5\"/></svg>";
const PROBLEM: &str = "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.5v5.5M12 16.2v.3\"/></svg>";
const NEXT: &str = "<svg class=\"icon turns on\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M4.5 12H19M13 5.5l6.5 6.5-6.5 6.5\"/></svg>";

/// The screens in all languages.
pub fn all(languages: &[Language]) -> Result<String> {
    let template = project::read_text(&project::path(TEMPLATE))?;
    languages.iter().map(|language| fill(&template, language, languages)).collect()
}

/// Puts a language's words into the template.
fn fill(template: &str, language: &Language, languages: &[Language]) -> Result<String> {
    // The comment at the top is about the template, and has no language.
    let mut rest = template.split_once("-->").map_or(template, |(_, rest)| rest);
    let mut out = String::new();
    while let Some((before, after)) = rest.split_once('{') {
        let (what, after) = after.split_once('}').with_context(|| format!("{TEMPLATE}: a {{ is not closed"))?;
        out += before;
        out += &match what {
            "tag" => language.tag.clone(),
            "dir" => language.dir.clone(),
            "header" => HEADER.replace("{app-name}", &escape(&say(language, "app-name")?)),
            "back" => BACK.to_owned(),
            "next" => NEXT.to_owned(),
            "problem" => PROBLEM.to_owned(),
            "others" => languages.iter().filter(|other| other.tag != language.tag).map(option).collect(),
            said => escape(&say(language, said).with_context(|| format!("{TEMPLATE} in {}", language.tag))?),
        };
        rest = after;
    }
    Ok(out + rest)
}

/// A language as one of many to choose.
fn option(language: &Language) -> String {
    let Language { tag, name, .. } = language;
    format!("<option value=\"{tag}\" lang=\"{tag}\">{}</option>", escape(name))
}

/// A message by its id, with numbers for its values in the order in which they occur.
fn say(language: &Language, said: &str) -> Result<String> {
    let mut words = said.split(' ');
    let id = words.next().unwrap_or_default();
    let message = language.message(id).with_context(|| format!("there is no message `{id}`"))?;
    let mut text = String::new();
    for part in &message.pattern {
        match part {
            fluent::Part::Text(part) => text += part,
            fluent::Part::Value { name, .. } => {
                let number = words.next().with_context(|| format!("`{id}` needs a number for {name}"))?;
                text.extend(number.chars().map(|digit| language.digit(digit)));
            }
            fluent::Part::Choice { .. } => bail!("`{id}` chooses between words, which only the app can"),
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn farsi() -> Language {
        let text = "step = قدم { $n } از { $of }\nless = a < b\nmany = { $n ->\n    [one] a\n   *[other] b\n }\n";
        let mut farsi = Language::from_text("fa", text);
        (farsi.dir, farsi.digits) = ("rtl".into(), Some("۰۱۲۳۴۵۶۷۸۹".into()));
        farsi
    }

    #[test]
    fn words_numbers_and_addresses_are_put_in() {
        let filled =
            fill("<!-- {x} --><p id=\"/start/{tag}\" dir=\"{dir}\">{step 2 3}, {less}</p>", &farsi(), &[]).unwrap();
        assert_eq!(filled, "<p id=\"/start/fa\" dir=\"rtl\">قدم ۲ از ۳, a &lt; b</p>");
    }

    #[test]
    fn what_cannot_be_said_is_an_error() {
        for template in ["{nothing}", "{step 2}", "{many 1}", "{step"] {
            assert!(fill(template, &farsi(), &[]).is_err(), "{template}");
        }
    }

    #[test]
    fn the_other_languages_can_be_chosen() {
        let mut english = Language::from_text("en", "");
        english.name = "English".into();
        let filled = fill("<select>{others}</select>", &farsi(), &[farsi(), english]).unwrap();
        assert_eq!(filled, "<select><option value=\"en\" lang=\"en\">English</option></select>");
    }

    #[test]
    fn every_language_has_its_screens() {
        let languages = crate::locales::Locales::load().unwrap().languages;
        let screens = all(&languages).unwrap();
        for Language { tag, .. } in &languages {
            for id in ["", "/keep", "/missing", "/second", "/begin"] {
                assert_eq!(screens.matches(&format!("id=\"/start/{tag}{id}\"")).count(), 1, "{tag}{id}");
            }
        }
        assert!(!screens.contains('{'), "all is filled in");
    }
}
