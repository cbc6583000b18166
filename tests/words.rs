//! The app says what the build writes of a message.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in tests a failed unwrap is a failed test")]

use std::rc::Rc;

use eight_keys::i18n::{Arg, Catalog, Dates, Direction, Intl as _, Language, Localizer};
use fluent_compiler::{Format, Key, Message, Part, Pattern, SourceLocation, catalog};
use proptest::prelude::*;
use test_support::plain_intl::Plain;

fn words(catalog: &str) -> Option<Localizer> {
    let language = Language {
        tag: "en".into(),
        dir: Direction::Ltr,
        name: "English".into(),
        digits: String::new(),
        dates: Dates::Names,
    };
    Some(Localizer::new(language, Catalog::parse(catalog.as_bytes())?, Rc::new(Plain)))
}

fn patterns() -> impl Strategy<Value = Pattern> {
    let text = prop::collection::vec(any::<char>(), 1..8).prop_map(|text| Part::Text(text.into_iter().collect()));
    let format = prop_oneof![Just(Format::Plain), Just(Format::Number)];
    let value = format.prop_map(|format| Part::Value { name: "n".into(), format });
    let leaf = prop::collection::vec(prop_oneof![text, value], 0..4);
    leaf.prop_recursive(3, 24, 4, |inner| {
        let keys = ["one", "other", "few"].map(|key| Key::Word(key.into()));
        let keys: Vec<Key> = keys.into_iter().chain(["0", "3"].map(|key| Key::Exactly(key.into()))).collect();
        let variants = (Just(keys).prop_shuffle(), prop::collection::vec(inner.clone(), 1..6), 0_usize..6);
        let choice = variants.prop_map(|(keys, patterns, default)| {
            let default = default % patterns.len();
            Part::Choice { name: "n".into(), variants: keys.into_iter().zip(patterns).collect(), default }
        });
        (inner.clone(), choice, inner).prop_map(|(before, choice, after)| [before, vec![choice], after].concat())
    })
}

/// What a pattern means according to Fluent.
fn meaning(pattern: &Pattern, n: usize) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Value { .. } => n.to_string(),
        Part::Choice { variants, default, .. } => {
            let plural = Key::Word(Plain.plural("en", n));
            let exactly = variants.iter().find(|(key, _)| *key == Key::Exactly(n.to_string()));
            let chosen = exactly.or_else(|| variants.iter().find(|(key, _)| *key == plural));
            meaning(&chosen.unwrap_or(&variants[*default]).1, n)
        }
    };
    pattern.iter().map(part).collect()
}

proptest! {
    #[test]
    fn every_message_is_said_as_it_was_compiled(
        patterns in prop::collection::vec((patterns(), any::<bool>()), 1..6),
        n in 0_usize..5,
    ) {
        // Some are attributes of the message before them, which may have no value of its own.
        let mut owner = String::new();
        let message = |(at, (pattern, is_attribute)): (usize, (Pattern, bool))| {
            if !is_attribute || at == 0 {
                owner = format!("m{at}");
            }
            let id = if is_attribute { format!("{owner}.a{at}") } else { owner.clone() };
            Message { id, pattern, place: SourceLocation { file: String::new(), line: 1 } }
        };
        let messages: Vec<Message> = patterns.into_iter().enumerate().map(message).collect();
        let words = words(&catalog(&messages).to_string()).unwrap();
        for message in &messages {
            prop_assert!(words.has(&message.id));
            prop_assert_eq!(words.t_with(&message.id, &[("n", Arg::from(n))]), meaning(&message.pattern, n));
        }
    }

    #[test]
    fn a_catalog_cut_short_is_none(patterns in prop::collection::vec(patterns(), 1..4), at in any::<prop::sample::Index>()) {
        let message = |(at, pattern)| {
            Message { id: format!("m{at}"), pattern, place: SourceLocation { file: String::new(), line: 1 } }
        };
        let messages: Vec<Message> = patterns.into_iter().enumerate().map(message).collect();
        let text = catalog(&messages).to_string();
        let cut = &text.as_bytes()[..at.index(text.len())];
        prop_assert!(Catalog::parse(cut).is_none());
    }
}
