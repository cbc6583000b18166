//! The printable page: what is in it, and that nothing in it can act.

use std::rc::Rc;

use eight_keys::domain::{ActivityRating, ItemId, Rating, Setting, Timestamp};
use eight_keys::i18n::{Catalog, Localizer};
use eight_keys::profile_file::document::{Block, PartId, Phrase};
use eight_keys::profile_file::{ProfileFile, Selection, document, export, html};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

use crate::exercise::library;
use crate::golden::{version_1, version_1_with_interests, version_1_with_work};
use crate::sample::any_profile;
use crate::words::{Plain, words};

/// All elements that the page is made of, with the attributes that they may have.
const TAGS: [(&str, &[&str]); 29] = [
    ("!doctype", &["html"]),
    ("html", &["lang", "dir"]),
    ("head", &[]),
    ("body", &["class"]),
    ("meta", &["charset", "http-equiv", "content", "name"]),
    ("title", &[]),
    ("style", &[]),
    ("script", &["type", "id"]),
    ("main", &[]),
    ("header", &[]),
    ("footer", &[]),
    ("section", &["class"]),
    ("article", &[]),
    ("div", &["class"]),
    ("h1", &[]),
    ("h2", &[]),
    ("h3", &["dir", "lang"]),
    ("h4", &["dir", "lang"]),
    ("p", &["class", "dir", "lang"]),
    ("ul", &["class"]),
    ("li", &[]),
    ("dl", &[]),
    ("dt", &[]),
    ("dd", &[]),
    ("span", &["class", "lang", "dir"]),
    ("code", &[]),
    (
        "svg",
        &[
            "class",
            "viewBox",
            "aria-hidden",
            "focusable",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
        ],
    ),
    ("circle", &["cx", "cy", "r"]),
    ("path", &["class", "d"]),
];

/// Reads a page as strictly as it is written: every `<` begins a known tag with known attributes in double quotes, and
/// elements close in order.
fn assert_inert(page: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        let end = start + rest[start..].find('>').expect("every tag ends");
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "elements close in order");
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let (_, allowed) = TAGS.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("<{tag}>"));
        let mut left = attributes.trim_end_matches('/');
        while let Some((attribute, value)) = left.split_once("=\"") {
            assert!(allowed.contains(&attribute.trim()), "{attribute} in <{tag}>");
            left = value.split_once('"').expect("every value ends").1;
        }
        assert!(left.trim().is_empty() || allowed.contains(&left.trim()), "{left} in <{tag}>");
        if !["!doctype", "meta"].contains(&name) && !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} stay open");
    assert_eq!(page.matches("<script").count(), 1, "the data block and no other");
    assert!(page.contains("<script type=\"application/json\" "), "a block that no browser runs");
}

#[test]
fn the_policy_allows_the_style_and_nothing_else() {
    let page = html(&version_1(), library(), &[words("en")]);
    let style = page.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    let hash = base64(&Sha256::digest(style.as_bytes()));
    let policy = format!("default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
    assert!(page.contains(&format!("content=\"{policy}\"")), "the hash of printed.css is now sha256-{hash}");
    let loads = ["url(", "@import", "src=", "href=", "//"];
    assert!(loads.iter().all(|it| !style.contains(it) && !page.replace(style, "").contains(it)), "nothing is loaded");
}

/// On paper each sheet has its number, of the app's pages and of the file, in the digits of the page's language.
#[test]
fn each_sheet_has_its_number() {
    let printed = html(&version_1(), library(), &[words("fa")]);
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("static/css/print.css");
    for style in [printed.as_str(), &std::fs::read_to_string(folder).unwrap()] {
        assert!(style.contains("@bottom-center { content: counter(page);"), "{style}");
        for tag in ["en", "nl", "fr", "pl", "fa"] {
            let has_own_digits = words(tag).number(1) != "1";
            assert_eq!(
                style.contains(&format!("body:lang({tag}) {{ page: persian-digits }}")),
                has_own_digits,
                "{tag}"
            );
        }
        assert!(
            style.contains("@page persian-digits { @bottom-center { content: counter(page, persian) } }"),
            "{style}"
        );
    }
}

/// A file of an earlier version of the app: what it asked has other words and another id today.
#[test]
fn what_is_not_asked_any_more_stands_under_its_competence() {
    let mut data = crate::sample::profile_with_interests();
    let given = *data.runs[0].answers.values().next().unwrap();
    data.runs[0].answers.insert(ItemId::of("digital-9"), given);
    data.runs[0].answers.insert(ItemId::of("digital-10"), given);
    data.runs[0].answers.insert(ItemId::of("social-civic-1"), given);
    data.evidence[0].item = ItemId::of("digital-9");
    let rated = data.runs.iter_mut().find(|run| run.has_ratings()).unwrap();
    rated.set_rating(ActivityRating { activity: "interest-r-8".into(), rating: Some(Rating::LikeMuch), at: given.at });
    let file = export(&data, library(), &Selection::everything(&data, library()), Timestamp(0));
    let seen = document(&file, library());
    let is_digital =
        |id: &PartId| matches!(id, PartId::Section(run, it) if *run == data.runs[0].id && it.competence == "digital");
    let digital = seen.parts().find(|part| is_digital(&part.id)).unwrap();
    let title = Phrase::Message(format!("answer-{}", given.answer.name()));
    let groups =
        digital.blocks.iter().find_map(|block| if let Block::Groups(groups) = block { Some(groups) } else { None });
    let lines = &groups.unwrap().iter().find(|group| group.title == title).unwrap().lines;
    let place = |id: &str| lines.iter().position(|line| *line == Phrase::message(id)).unwrap();
    assert!(place("digital-10") < place("digital-9"), "in the place of what is asked instead: {lines:?}");
    for tag in ["en", "nl", "fr", "pl", "fa"] {
        let page = html(&file, library(), &[words(tag)]);
        assert_inert(&page);
        for id in ["digital-9", "interest-r-8", "social-civic-1"] {
            assert!(!page.contains(&format!("<code>{id}</code>")), "{id} has words in {tag}");
            let message = if id == "interest-r-8" { "interests-activities-card-interest-r-8" } else { id };
            assert!(page.contains(&words(tag).t(message)), "{id} in {tag}");
        }
    }
    let page = html(&file, library(), &[words("en")]);
    let part = "calls only the civic part of this “\u{2068}Citizenship competence\u{2069}”. The social part belongs to \
                “\u{2068}Personal, social and learning to learn competence\u{2069}”.";
    assert!(page.contains(part), "{page}");
}

#[test]
fn a_reader_finds_what_is_in_the_file() {
    let page = html(&version_1(), library(), &[words("en")]);
    assert_inert(&page);
    assert_eq!(page.matches("since 2018").count(), 3, "not for the digital competence, which kept its name");
    for expected in [
        "<html lang=\"en\" dir=\"ltr\">",
        "<p class=\"name\" dir=\"auto\" lang=\"\">Şîlan</p>",
        "Saved on day 20778",
        "It is not a test",
        "Assessing and certifying it is up to others.",
        "Digital competence",
        "Communication in foreign languages\u{2069}: \u{2068}Kurmancî",
        "The EU has called this “\u{2068}Multilingual competence\u{2069}” since 2018.",
        "<h4>I have shown others how</h4>",
        "<h4>With help</h4>",
        "<code>gardening-3</code>",
        "<p class=\"what\" dir=\"auto\" lang=\"\">I filled in the tax form online, for me &amp; my sister.\nIt took &lt;two&gt; evenings; she said: &quot;done&quot;!</p>",
        "<p class=\"line\" dir=\"auto\" lang=\"\">last spring</p>",
        "برای همسایه‌ام در درمانگاه ترجمه کردم.",
    ] {
        assert!(page.contains(expected), "{expected} is missing in:\n{page}");
    }
}

#[test]
fn ratings_stand_in_words_and_what_has_none_by_its_id() {
    let file = version_1_with_interests();
    let page = html(&file, library(), &[words("fa"), words("en")]);
    assert_inert(&page);
    let (fa, en) = (words("fa"), words("en"));
    for id in [
        "printed-interests",
        "printed-interests-about",
        "interests-scale-liking-like-much",
        "rating-skipped",
        "interests-activities-card-interest-s-2",
    ] {
        for words in [&fa, &en] {
            let said = words.t(id).replace('\'', "&#39;");
            assert!(page.contains(&format!(">{said}</span>")), "{id} in {}", words.language().tag);
        }
    }
    assert!(page.contains("<code>interest-z-9</code>"));
    // A file cannot put other sentences of the app on the page.
    let mut hostile = file;
    for run in &mut hostile.sections.runs {
        for rating in &mut run.ratings {
            rating.activity = "interest-theme-r".to_owned();
        }
    }
    let page = html(&hostile, library(), &[words("en")]);
    assert!(page.contains("<code>interest-theme-r</code>") && !page.contains(&en.t("interest-theme-r")));
}

#[test]
fn decisions_about_work_stand_in_words() {
    let file = version_1_with_work();
    let (nl, en) = (words("nl"), words("en"));
    let page = html(&file, library(), std::slice::from_ref(&en));
    assert_inert(&page);
    for expected in [
        "<h2>Kinds of work</h2>",
        "<article><h3>Car and motorcycle mechanics</h3>\n<p>Saved</p>",
        "<p class=\"line\" dir=\"auto\" lang=\"\">Ask Parvin whether her &lt;garage&gt; takes trainees.\nEvenings &amp; weekends?</p>",
        "<h3>Cooks</h3>\n<p>Not for me: I would not like doing this</p>",
        "<p class=\"line\" dir=\"auto\" lang=\"\">درآمد کم است؟ از خانم رضایی بپرسم.</p>",
        "<h3><code>9998</code></h3>",
    ] {
        assert!(page.contains(expected), "{expected} is missing in:\n{page}");
    }
    let page = html(&file, library(), &[nl.clone(), en.clone()]);
    assert_inert(&page);
    let decisions = eight_keys::domain::Decision::ALL.map(|decision| format!("stance-{}", decision.name()));
    let ids = ["printed-work", "printed-work-about", "printed-work-note", "occupation-7231-title"].map(str::to_owned);
    for id in decisions.into_iter().chain(ids) {
        for words in [&nl, &en] {
            let said = words.t(&id);
            assert!(said != id && page.contains(&format!(">{said}</span>")), "{id} in {}", words.language().tag);
        }
    }
    assert!(page.contains("<code>9998</code>"));
    // A language without a title shows the code, so that no line is without its words.
    let bare = Localizer::new(en.language().clone(), Catalog::default(), Rc::new(Plain));
    assert!(html(&file, library(), &[en, bare]).contains("<code>7231</code>"));
}

#[test]
fn no_message_is_missing() {
    let mut file = version_1_with_work();
    file.sections.runs.extend(version_1_with_interests().sections.runs);
    for (piece, setting) in file.sections.evidence.iter_mut().zip(Setting::ALL) {
        piece.setting = Some(setting);
    }
    for shown in [html(&file, library(), &[words("en")]), html(&file, library(), &[words("en"), words("fa")])] {
        let missing =
            [">printed-", ">overview-", ">answer-", ">setting-", ">proof-", ">rating-", ">interests-", ">stance-"];
        for beginning in missing.into_iter().chain([".name-2018<", ".short<", "{$"]) {
            assert!(!shown.contains(beginning), "{beginning}");
        }
    }
}

#[test]
fn two_languages_stand_together_each_in_its_direction() {
    let page = html(&version_1(), library(), &[words("fa"), words("en")]);
    assert_inert(&page);
    assert!(page.contains("<html lang=\"fa\" dir=\"rtl\">"));
    let answer = page.split_once("<h4>").unwrap().1.split_once("</h4>").unwrap().0;
    assert!(answer.starts_with("<span class=\"said\" lang=\"fa\" dir=\"rtl\">"));
    assert!(answer.contains("<span class=\"said\" lang=\"en\" dir=\"ltr\">I have shown others how</span>"));
}

/// Texts that have been run somewhere.
const PAYLOADS: [&str; 16] = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</SCRIPT ><svg/onload=alert(1)>",
    "<!--<script>",
    "<img src=x onerror=alert(1)>",
    "\"><iframe srcdoc='<script>alert(1)</script>'>",
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "<a href=\"javascript:alert(1)\">x</a>",
    "]]><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "</style><style>*{background:url(//x)}",
    "</title><base href=//x>",
    "<meta http-equiv=refresh content=0;url=//x>",
    "\u{202e}<b>\u{2066}",
];

#[test]
fn a_script_in_any_text_is_text() {
    for payload in PAYLOADS {
        let mut file = version_1_with_work();
        file.profile.nickname = Some(payload.to_owned());
        for run in &mut file.sections.runs {
            run.languages = vec![payload.to_owned()];
            let item = eight_keys::domain::ItemId::in_language("foreign-languages-1", payload);
            let given = *run.answers.values().next().unwrap();
            run.answers.insert(item, given);
        }
        for piece in &mut file.sections.evidence {
            piece.what = payload.to_owned();
            piece.when = payload.to_owned();
            piece.proof_note = payload.to_owned();
            piece.item.language = Some(payload.to_owned());
        }
        for noted in &mut file.sections.work {
            noted.occupation = payload.to_owned();
            noted.note = payload.to_owned();
        }
        file.language = payload.to_owned();
        file.app = payload.to_owned();
        assert_inert(&html(&file, library(), &[words("en")]));
        assert_inert(&html(&file, library(), &[words("fa"), words("en")]));
        assert_inert(&html(&file, library(), &[]));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_page_is_inert(data in any_profile()) {
        let everything = Selection::everything(&data, library());
        let file: ProfileFile = export(&data, library(), &everything, Timestamp(0));
        assert_inert(&html(&file, library(), &[words("en")]));
    }
}

fn base64(bytes: &[u8]) -> String {
    const SYMBOLS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let group = (0..3).fold(0_u32, |group, n| group << 8 | u32::from(chunk.get(n).copied().unwrap_or(0)));
        for n in 0..4 {
            out.push(if n <= chunk.len() { char::from(SYMBOLS[(group >> (18 - 6 * n) & 63) as usize]) } else { '=' });
        }
    }
    out
}
