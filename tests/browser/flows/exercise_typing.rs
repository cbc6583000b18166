//! What is typed and chosen in exercises that are data is kept: in every kind of field, however the page ends, and whichever
//! window it is typed in.

use std::collections::BTreeSet;

use eight_keys::content::exercise::{Exercise, FieldKind, ResultBlock, Step, StepKind};
use eight_keys::store::RecordKind;
use serde_json::{Value, json};

use super::exercise::add_pack;
use super::storage::begin;
use super::typing::{LOST, leave, type_on};
use crate::config::{self, BrowserKind};
use crate::driver::{Browser, Home};
use crate::exercises::{self, address, fields, ticked};
use crate::person::Person;
use crate::walk::{Hands, Walk};
use crate::words::{said, words};

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// What the database has of what was said in exercises: every text in it, as another program would read it.
fn texts(browser: &Browser) -> Vec<String> {
    let script = "const open = indexedDB.open(eightKeys.name); \
        const db = await new Promise((go, no) => { open.onsuccess = () => go(open.result); open.onerror = no; }); \
        const all = db.transaction(args[0]).objectStore(args[0]).getAll(); \
        const found = await new Promise((go) => { all.onsuccess = () => go(all.result); }); db.close(); \
        const texts = []; \
        const look = (it) => { if (typeof it === 'string') texts.push(it); else if (it && typeof it === 'object') Object.values(it).forEach(look); }; \
        for (const record of found) if (record.key.startsWith('entry/')) look(JSON.parse(record.text).data.value); \
        return texts;";
    let found = browser.run_async(script, json!([RecordKind::Setting.name()]));
    found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// How many letters of a text are stored, from its beginning.
fn stored(browser: &Browser, typed: &str) -> usize {
    let found = texts(browser);
    let mut ends = (0..=typed.len()).rev().filter(|end| typed.is_char_boundary(*end));
    let is_there = |end: &usize| found.iter().any(|text| text.contains(&typed[..*end]));
    ends.find(is_there).unwrap_or_default()
}

/// A field for words: how to get there, and as which kind of field it counts.
struct Field {
    kind: String,
    step: usize,
    /// What brings the field, if it comes only when it is wanted.
    wanted: Option<&'static str>,
    selector: String,
    /// Whether the line has to be named first.
    is_later: bool,
}

/// The fields for words of an exercise, one of each kind.
fn word_fields(exercise: &Exercise) -> Vec<Field> {
    let mut all = Vec::new();
    let field = |step: usize, kind: &str, selector: String| Field {
        kind: kind.to_owned(),
        step,
        wanted: None,
        selector,
        is_later: false,
    };
    for (at, step) in exercise.steps.iter().enumerate() {
        match &step.kind {
            StepKind::Text { .. } => all.push(field(at, "text", "#words".to_owned())),
            StepKind::Cards { groups, .. } => {
                let group = groups.first().map_or("all", String::as_str);
                all.push(field(at, "card", format!("#card-{group}-1")));
                all.push(field(at, "next card", ".index-cards .card-blank textarea".to_owned()));
            }
            StepKind::Sort { own_cards: true, .. } => {
                all.push(Field { wanted: Some("#write-own"), ..field(at, "own card", "#own-card".to_owned()) });
            }
            StepKind::List { .. } => {
                for (place, it) in fields(step).iter().enumerate() {
                    let kind = match it.kind {
                        FieldKind::Line if place == 0 => "name",
                        FieldKind::Line => "line",
                        FieldKind::Story => "story",
                        _ => continue,
                    };
                    let is_shown = it.when.is_none();
                    let selector = format!("#field-{}", it.id);
                    let of_list = Field { wanted: Some("#line-add"), is_later: place > 0, ..field(at, kind, selector) };
                    all.extend(is_shown.then_some(of_list));
                }
            }
            _ => {}
        }
    }
    let mut kinds = BTreeSet::new();
    all.retain(|field| kinds.insert(field.kind.clone()));
    all
}

/// Puts the focus at the end of a field, with what has to be there before.
fn reach(person: &Person, exercise: &Exercise, field: &Field) {
    let place = address(exercise, &format!("/s{}", field.step + 1));
    person.visit("#/home");
    person.visit(&place);
    person.see_route(&place);
    let there = "return Boolean(document.querySelector(arguments[0]));";
    if let Some(wanted) = field.wanted {
        person.until_true(wanted, there, json!([wanted]));
        person.look("document.querySelector(arguments[0]).click();", json!([wanted]));
    }
    if field.is_later {
        let first = format!("#field-{}", fields(&exercise.steps[field.step])[0].id);
        person.until_true(
            "the editor",
            "return document.activeElement?.matches(arguments[0]) === true;",
            json!([first]),
        );
        person.type_text("a name");
    }
    person.until_true(&field.selector, there, json!([field.selector]));
    // An editor takes the focus to its first field a moment after it is drawn.
    person.until_settled();
    let focus = "const it = document.querySelector(arguments[0]); it.focus(); it.setSelectionRange(it.value.length, it.value.length); \
                 return document.activeElement === it;";
    person.until_true("the focus", focus, json!([field.selector]));
}

/// Text that is typed without a pause is there when the page is loaded anew, except for the last letters: in every kind of
/// field of every exercise, and in the words on why a card stands first.
pub fn every_field() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&config::address());
    begin(&person, "device");
    add_pack(&person, &exercises::made_up_path());
    let (en, local) = (words("en"), exercises::made_up());
    // Every step is shown once something is said in those before.
    person.visit(&address(&local, ""));
    Walk::of(person, &local, &en, Hands::Pointer).to_the_result(&mut |_, _| {});
    person.see_saved();
    let mut all = exercises::built_in();
    all.push(local);
    let mut kinds = BTreeSet::new();
    for exercise in &all {
        for field in word_fields(exercise) {
            if exercise.steps[field.step].when.is_some() && !exercise.is_local() {
                continue;
            }
            reach(&person, exercise, &field);
            is_kept(&person, exercise, &field.kind);
            kinds.insert(field.kind);
        }
    }
    assert_eq!(
        kinds.into_iter().collect::<Vec<_>>(),
        ["card", "line", "name", "next card", "own card", "story", "text"],
        "every kind of field for words"
    );
    let ranked =
        all.iter().filter(|it| it.is_local() && it.results.iter().any(|it| matches!(it, ResultBlock::Ranking(_))));
    for exercise in ranked {
        person.visit(&address(exercise, "/result"));
        let open = "const it = document.querySelector('[id^=why-][id$=-change]'); it?.click(); return Boolean(it);";
        person.until_true("a pencil", open, json!([]));
        let there = "return document.activeElement?.matches('.why-editor textarea') === true;";
        person.until_true("the field for why", there, json!([]));
        is_kept(&person, exercise, "why");
    }
}

/// Types where the focus is, ends the page, and finds the text.
fn is_kept(person: &Person, exercise: &Exercise, kind: &str) {
    let typed = format!("letters in {} {kind}", exercise.address);
    type_on(person.browser, &typed);
    leave(person.browser, || person.browser.try_command("POST", "/refresh", Some(&json!({}))));
    person.until_started();
    let found = stored(person.browser, &typed);
    assert!(typed.len() - found <= LOST, "{}, {kind}: only “{}” is stored", exercise.id, &typed[..found]);
}

/// The first list of an exercise that has a field for a name, one for more words and one to tick.
fn list_of(exercise: &Exercise) -> Option<(usize, &Step, String, String)> {
    exercise.steps.iter().enumerate().find_map(|(at, step)| {
        let (first, rest) = fields(step).split_first()?;
        let story = rest.iter().find(|it| matches!(it.kind, FieldKind::Story) && it.when.is_none())?;
        let options = rest.iter().find(|it| matches!(it.kind, FieldKind::Options { .. }) && it.when.is_none())?;
        let option = ticked(exercise, step, options).first().map(|it| (*it).to_owned())?;
        matches!(first.kind, FieldKind::Line)
            .then(|| (at, step, story.id.clone(), format!("input[name='field-{}'][value='{option}']", options.id)))
    })
}

/// Two windows with one line: a tick in the older one erases no words of the newer one. This is tried once with messages
/// between the windows, and once without.
pub fn two_windows_on_one_line() {
    let exercise =
        exercises::built_in().into_iter().find(|it| list_of(it).is_some()).expect("a list with words and ticks");
    let (at, step, story, tick) = list_of(&exercise).expect("it was found");
    let name = format!("#field-{}", fields(step)[0].id);
    let story = format!("#field-{story}");
    let silent = "BroadcastChannel.prototype.postMessage = () => {};";
    for told in [true, false] {
        let browser = Browser::start(BrowserKind::Chromium);
        let person = Person::at(&browser);
        if !told {
            browser.before_each_page(silent);
        }
        person.open(&config::address());
        begin(&person, "device");
        let type_at = |selector: &str, text: &str| {
            person.until_true(selector, "return Boolean(document.querySelector(arguments[0]));", json!([selector]));
            person.until_settled();
            let end = "const it = document.querySelector(arguments[0]); it.focus(); it.setSelectionRange(it.value.length, it.value.length);";
            person.look(end, json!([selector]));
            person.type_text(text);
            person.see_saved();
        };
        person.visit(&address(&exercise, &format!("/s{}/e/new", at + 1)));
        type_at(&name, "At the bakery");
        let line = person.place();
        let older = browser.tab();
        browser.new_tab();
        if !told {
            browser.before_each_page(silent);
        }
        person.open(&config::address());
        person.visit(&line);
        person.see_route(&line);
        type_at(&story, "I baked bread for the whole street");
        browser.to_tab(&older);
        let press =
            "document.querySelector(arguments[0]).click(); return document.querySelector(arguments[0]).checked;";
        person.until_true("a tick", press, json!([tick]));
        person.see_saved();
        let found = texts(&browser);
        for text in ["At the bakery", "I baked bread for the whole street"] {
            assert!(found.iter().any(|it| it == text), "told: {told}: “{text}” is gone: {found:?}");
        }
        // The line can be read with both, and is one line.
        person.click("button", &t("exercise-line-done"));
        person.see_words("I baked bread for the whole street");
        let lines = person.look("return document.querySelectorAll('.lines > .line').length;", json!([]));
        assert_eq!(lines, json!(1), "told: {told}");
    }
}

/// How many comparisons are stored.
fn compared(browser: &Browser) -> usize {
    let script = "const open = indexedDB.open(eightKeys.name); \
        const db = await new Promise((go, no) => { open.onsuccess = () => go(open.result); open.onerror = no; }); \
        const all = db.transaction(args[0]).objectStore(args[0]).getAll(); \
        const found = await new Promise((go) => { all.onsuccess = () => go(all.result); }); db.close(); \
        const values = found.filter((it) => it.key.startsWith('entry/')).map((it) => JSON.parse(it.text).data.value); \
        return values.filter((it) => it?.kind === 'compared').reduce((sum, it) => sum + it.pairs.length, 0);";
    let count = browser.run_async(script, json!([RecordKind::Setting.name()]));
    usize::try_from(count.as_u64().unwrap_or_default()).unwrap_or_default()
}

/// The browser is killed while a line is being written or cards are being compared, again and again: every line and every
/// comparison that was shown as saved is there.
pub fn lines_and_comparisons_survive_a_kill() {
    let all = exercises::built_in();
    let ranked = all.iter().find_map(|it| {
        let at = it.steps.iter().position(|step| matches!(step.kind, StepKind::Rank { .. }))?;
        Some((it, address(it, &format!("/s{}", at + 1))))
    });
    let (ranked, rank) = ranked.expect("an exercise with a ranking");
    let (listed, (at, step, story, _)) =
        all.iter().find_map(|it| Some((it, list_of(it)?))).expect("an exercise with a list");
    let (new_line, name) = (address(listed, &format!("/s{}/e/new", at + 1)), format!("#field-{}", fields(step)[0].id));
    let (home, en) = (Home::new(), words("en"));
    let kills = proof::times(8, 50);
    let (mut lines, mut comparisons) = (Vec::new(), 0);
    for kill in 0..=kills {
        let browser = Browser::start_at(BrowserKind::Chromium, home.clone());
        let person = Person::at(&browser);
        person.open(&config::address());
        if kill == 0 {
            begin(&person, "device");
            person.visit(&address(ranked, ""));
            person.click("link", &t("begin"));
            person.until_true("a step", "return here().startsWith(arguments[0]);", json!([address(ranked, "/s")]));
            let walk = Walk::of(person, ranked, &en, Hands::Pointer);
            walk.go_on_to(|step| matches!(step.kind, StepKind::Rank { .. }), &mut |_, _| {});
            person.see_saved();
        }
        let found = texts(&browser);
        let lost: Vec<&String> = lines.iter().filter(|line| !found.contains(line)).collect();
        assert!(lost.is_empty(), "after {kill} kills these lines are lost: {lost:?}");
        assert!(compared(&browser) >= comparisons, "after {kill} kills comparisons are lost");
        if kill == kills {
            break;
        }
        if kill % 2 == 0 {
            person.visit(&new_line);
            person.until_true(&name, "return document.activeElement?.matches(arguments[0]) === true;", json!([name]));
            let line = format!("line {kill}");
            person.type_text(&line);
            person.see_saved();
            lines.push(line);
            // It is killed in the middle of the next words.
            let focus =
                "const it = document.querySelector(arguments[0]); it?.focus(); return document.activeElement === it;";
            person.until_true("the next field", focus, json!([format!("#field-{story}")]));
            person.type_text("and more of it");
        } else {
            person.visit(&rank);
            person.see_route(&rank);
            let there = "return Boolean(document.querySelector('#pair-1, .rank-sheet'));";
            person.until_true("two cards, or their order", there, json!([]));
            let pair = "return document.querySelector('.pair')?.textContent ?? '';";
            let before = person.look(pair, json!([]));
            if before == json!("") {
                person.click("button", &t("exercise-back-one"));
                person.until_true("two cards", "return Boolean(document.getElementById('pair-1'));", json!([]));
                person.see_saved();
                comparisons = compared(&browser);
            } else {
                person.press("1");
                let next = "return (document.querySelector('.pair')?.textContent ?? '') !== arguments[0];";
                person.until_true("the next cards", next, json!([before]));
                person.see_saved();
                comparisons += 1;
            }
            // It is killed while the next one is on its way.
            person.press("2");
        }
        browser.crash();
    }
    eprintln!("{kills} kills: {} lines and {comparisons} comparisons shown as saved, 0 lost", lines.len());
}
