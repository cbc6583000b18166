//! Every part of the design system, drawn natively as the page of examples shows it: it has a name, is not empty, and
//! has what assistive technology needs.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test, in its helpers too")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};

use eight_keys::ui::components::Pictograms;
use eight_keys::ui::pages::gallery::examples;
use eight_keys::ui::speech::Speech;
use test_support::words;
use yew::prelude::*;

/// A language of the screen and the one beside it.
type Languages = (&'static str, Option<&'static str>);

const SCREENS: [Languages; 3] = [("en", None), ("fa", None), ("nl", Some("fa"))];

#[derive(Clone, PartialEq, Properties)]
struct ScreenProps {
    languages: Languages,
}

/// All examples, each in an element with its name.
#[component]
fn Screen(props: &ScreenProps) -> Html {
    let (first, second) = props.languages;
    let speech = Speech { first: words::words(first), second: second.map(words::words) };
    let drawings = drawings();
    html! {
        for (name, example) in examples(&speech, &drawings) {
            <section data-example={name}>{ example }</section>
        }
    }
}

/// The drawings of the examples.
fn drawings() -> Pictograms {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static");
    let mut drawings = Pictograms::default();
    drawings.ask("mother-tongue");
    drawings.come("mother-tongue", Some(fs::read(folder.join(Pictograms::path("mother-tongue"))).unwrap()));
    drawings
}

/// The examples by name, as markup.
fn drawn(languages: Languages) -> Vec<(String, String)> {
    let renderer = yew::ServerRenderer::<Screen>::with_props(move || ScreenProps { languages }).hydratable(false);
    let page = wait_for(renderer.render());
    let parts = page.split("<section data-example=\"").skip(1);
    parts
        .map(|part| {
            let (name, rest) = part.split_once("\">").unwrap();
            (name.to_owned(), rest.trim_end_matches("</section>").to_owned())
        })
        .collect()
}

/// The renderer works in threads of its own; this one sleeps until it has finished.
fn wait_for<T>(future: impl Future<Output = T>) -> T {
    struct Sleeper(Thread);
    impl Wake for Sleeper {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Arc::new(Sleeper(thread::current())).into();
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

/// A tag that opens: its name, its attributes, and what follows it.
struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
    after: &'a str,
    /// How many labels are open around it.
    labels: usize,
}

impl<'a> Tag<'a> {
    fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(it, _)| *it == name).map(|(_, value)| *value)
    }

    /// The words from here to the end of the element, if no element of this name is inside.
    fn words(&self) -> String {
        let inside = self.after.split(&format!("</{}>", self.name)).next().unwrap_or_default();
        let texts = inside.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
        texts.collect::<String>().trim().to_owned()
    }
}

fn tags(markup: &str) -> Vec<Tag<'_>> {
    let (mut found, mut labels) = (Vec::new(), 0);
    for (at, _) in markup.match_indices('<') {
        let rest = &markup[at + 1..];
        if rest.starts_with("/label") {
            labels -= 1;
        }
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        // A quoted value may contain the sign that ends a tag.
        let mut quoted = false;
        let end = rest.find(|c| {
            quoted ^= c == '"';
            c == '>' && !quoted
        });
        let (inside, after) = rest.split_at(end.unwrap());
        let name = inside.split([' ', '/']).next().unwrap();
        let mut attributes = Vec::new();
        let mut left = inside[name.len()..].trim_end_matches('/').trim();
        while !left.is_empty() {
            let end = left.find(['=', ' ']).unwrap_or(left.len());
            let attribute = &left[..end];
            left = left[end..].trim_start();
            let value = left.strip_prefix("=\"").map(|rest| rest.split_once('"').unwrap());
            attributes.push((attribute, value.map_or("", |(value, _)| value)));
            left = value.map_or(left, |(_, rest)| rest).trim_start();
        }
        found.push(Tag { name, attributes, after: &after[1..], labels });
        if name == "label" {
            labels += 1;
        }
    }
    found
}

#[test]
fn every_part_has_a_named_example_that_shows_something() {
    for languages in SCREENS {
        let examples = drawn(languages);
        assert!(examples.len() > 20, "{languages:?}: {} examples", examples.len());
        let names: BTreeSet<_> = examples.iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), examples.len(), "names are told apart");
        for (name, markup) in &examples {
            assert!(!name.is_empty() && !tags(markup).is_empty(), "{languages:?} {name}: {markup}");
        }
    }
}

#[test]
fn no_id_stands_for_two_elements() {
    for languages in SCREENS {
        let mut seen = BTreeSet::new();
        for (name, markup) in drawn(languages) {
            for id in tags(&markup).iter().filter_map(|tag| tag.get("id")) {
                assert!(seen.insert(id.to_owned()), "{languages:?} {name}: a second {id}");
            }
        }
    }
}

#[test]
fn every_control_has_a_label() {
    for languages in SCREENS {
        for (name, markup) in drawn(languages) {
            let tags = tags(&markup);
            let labelled = |tag: &Tag| match tag.name {
                "button" | "a" | "summary" => {
                    // The keys of the ring are links for a pointer; the list beside them has the same links with words.
                    tag.get("aria-label").is_some() || !tag.words().is_empty() || tag.get("tabindex") == Some("-1")
                }
                _ => {
                    let is_its = |label: &&Tag| label.name == "label" && label.get("for") == tag.get("id");
                    tag.labels > 0 || tags.iter().find(is_its).is_some_and(|label| !label.words().is_empty())
                }
            };
            let is_control = |tag: &&Tag| {
                matches!(tag.name, "button" | "a" | "summary" | "input" | "select" | "textarea" | "progress")
            };
            for tag in tags.iter().filter(is_control) {
                assert!(labelled(tag), "{languages:?} {name}: {} {:?}", tag.name, tag.attributes);
            }
            let described = tags.iter().filter_map(|tag| tag.get("aria-describedby"));
            for id in described.flat_map(|ids| ids.split(' ')) {
                assert!(tags.iter().any(|tag| tag.get("id") == Some(id)), "{languages:?} {name}: no {id}");
            }
        }
    }
}

#[test]
fn every_picture_says_what_it_is_or_is_hidden() {
    let examples = drawn(("en", None));
    let pictograms = examples.iter().find(|(name, _)| name == "Pictogram").map(|(_, markup)| tags(markup).len());
    assert!(pictograms > Some(8), "pictograms are drawn");
    for (name, markup) in &examples {
        for tag in tags(markup).iter().filter(|tag| matches!(tag.name, "svg" | "img")) {
            assert!(
                tag.get("role").is_some() || tag.get("aria-hidden") == Some("true"),
                "{name}: {:?}",
                tag.attributes
            );
        }
    }
}

/// All errors look alike, because one component draws them.
#[test]
fn no_page_draws_an_error_of_its_own() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui/pages")];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            files += 1;
            let code = fs::read_to_string(entry.path()).unwrap();
            assert!(!code.contains("class=\"error"), "{}: `error_line` draws it", entry.path().display());
        }
    }
    assert!(files > 30, "{files} files");
}

/// The content security policy drops it, so what it should show would not be seen.
#[test]
fn nothing_has_a_style_of_its_own() {
    for (name, markup) in drawn(("en", None)) {
        assert!(tags(&markup).iter().all(|tag| tag.get("style").is_none()), "{name}");
    }
}

#[test]
fn with_two_languages_each_message_is_said_in_both() {
    for (name, markup) in drawn(("nl", Some("fa"))) {
        let lines = |class: &str| markup.matches(&format!("class=\"{class}\"")).count();
        assert_eq!(lines("said-first"), lines("said-second"), "{name}");
    }
}

/// Browsers offer what was typed, and some keep what was ticked, for whoever comes next.
#[test]
fn no_browser_keeps_what_was_entered() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui")];
    let mut fields = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let code = fs::read_to_string(entry.path()).unwrap();
            for begins in ["<input ", "<textarea ", "<select "] {
                for (at, _) in code.match_indices(begins) {
                    let tag = code[at..].split("/>").next().unwrap_or_default();
                    let is_file = tag.contains("type=\"file\"");
                    assert!(is_file || tag.contains("autocomplete=\"off\""), "{}: {tag}", entry.path().display());
                    fields += 1;
                }
            }
        }
    }
    assert!(fields > 12, "{fields} fields");
    let early = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("static/start_screens.html")).unwrap();
    for tag in tags(early.split_once("-->").unwrap().1).iter().filter(|it| ["input", "select"].contains(&it.name)) {
        assert_eq!(tag.get("autocomplete"), Some("off"), "{:?}", tag.attributes);
    }
}

/// No browser may check, mend, suggest, capitalise or remember what is typed; any file can be picked, since some phones grey
/// out endings that they do not know.
#[test]
fn nothing_typed_is_sent_to_a_service_of_the_browser() {
    let page: String = drawn(("en", None)).into_iter().map(|(_, markup)| markup).collect();
    let all = tags(&page);
    let fields = || all.iter().filter(|tag| ["input", "textarea"].contains(&tag.name));
    let kind = |tag: &Tag| tag.get("type").unwrap_or("text").to_owned();
    let typed: Vec<&Tag> = fields().filter(|tag| ["text", "password"].contains(&kind(tag).as_str())).collect();
    assert!(typed.len() >= 3 && typed.iter().any(|tag| kind(tag) == "password"));
    for tag in typed {
        for (name, value) in [("spellcheck", "false"), ("writingsuggestions", "false"), ("autocomplete", "off")] {
            assert_eq!(tag.get(name), Some(value), "{name} of {:?}", tag.attributes);
        }
        if kind(tag) == "password" {
            assert_eq!([tag.get("autocapitalize"), tag.get("autocorrect")], [Some("off"); 2], "{:?}", tag.attributes);
        }
    }
    let picked: Vec<&Tag> = fields().filter(|tag| kind(tag) == "file").collect();
    assert!(!picked.is_empty() && picked.iter().all(|tag| tag.get("accept").is_none()));
}
