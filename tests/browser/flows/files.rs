//! Profile files between browsers, in every shape; and files that somebody made to do harm.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use eight_keys::content::exercise::{Exercise, FieldKind, Step};
use eight_keys::domain::{
    Decision, Entry, EntryKey, Evidence, EvidenceId, FieldValue, ItemId, ProfileData, Run, RunId, TimedAnswer,
    Timestamp, Value as Said,
};
use eight_keys::profile_file::{ImportError, Opened, ProfileFile, import, import_unlocked, seal};
use proof::proved;
use serde_json::{Value, json};

use super::privacy::{save, tick_everything};
use crate::age;
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::example;
use crate::exercises::{self, address};
use crate::person::Person;
use crate::process::Folder;
use crate::site::{Files, Server};
use crate::words::{said, said_with, words};

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// Opens the app at the page for opening files, in English.
pub fn at_open(person: &Person) {
    person.open(&config::address());
    person.click("link", "English");
    person.see_heading(&t("what-title"));
    person.visit("#/file/open");
    person.see_heading(&t("open-title"));
}

/// Chooses a file and adds it as a profile, deciding to keep it on the device if that is still open.
pub fn add(person: &Person, path: &std::path::Path, passphrase: Option<&str>) -> String {
    person.choose_file(path);
    if let Some(passphrase) = passphrase {
        person.see_heading(&t("open-pass-title"));
        person.browser.run("document.getElementById('passphrase').focus();", json!([]));
        person.type_text(passphrase);
        person.click("button", &t("open-unlock"));
    }
    add_shown(person)
}

/// Unfolds all chapters of the file that is shown.
pub fn unfold(person: &Person) {
    person.browser.run("for (const it of document.querySelectorAll('.file-view details')) it.open = true;", json!([]));
    person.until_settled();
}

/// Adds the file that is shown.
fn add_shown(person: &Person) -> String {
    person.see("button", &t("open-add-profile"));
    unfold(person);
    let seen = person.look("return plain(document.querySelector('.file-view').innerText);", json!([]));
    person.click("button", &t("open-add-profile"));
    person.until_true(
        "results or question",
        "return here() === '#/results' || Boolean(document.querySelector('dialog[open]'));",
        json!([]),
    );
    if person.place() != "#/results" {
        person.tick("keep-device");
        person.click("button", &t("open-keep-add"));
    }
    person.see_heading(&t("results-title"));
    person.see_saved();
    seen.as_str().unwrap_or_default().to_owned()
}

/// What is in a file, without what identifies it on one device: ids of runs and evidence, and when it was saved.
pub fn content(bytes: &[u8]) -> Value {
    let Ok(Opened::Profile(read)) = import(bytes) else { panic!("no profile file") };
    let file: ProfileFile = read.file;
    json!({
        "nickname": file.profile.nickname,
        "runs": file.sections.runs.iter().map(|run| json!([
            run.exercise, run.started, run.finished, run.languages, run.stopped,
            run.answers.iter().map(|(item, given)| json!([item, given])).collect::<Vec<_>>(),
        ])).collect::<Vec<_>>(),
        "evidence": file.sections.evidence.iter().map(|it| json!([
            it.item, it.what, it.setting, it.when, it.proof, it.proof_note, it.created, it.changed,
        ])).collect::<Vec<_>>(),
        "work": file.sections.work.iter().map(|it| json!([
            it.occupation, it.decision.map(Decision::name), it.note, it.created, it.changed,
        ])).collect::<Vec<_>>(),
    })
}

/// The six words as the screen shows them while the file is made.
pub fn save_sealed(person: &Person, shape: &str) -> (Vec<u8>, String) {
    let note = "window.words = ''; new MutationObserver(() => { const it = document.querySelector('.drawn-words'); \
                if (it) window.words = it.textContent; }).observe(document.body, { childList: true, subtree: true });";
    person.browser.run(note, json!([]));
    let bytes = save(person, shape, true);
    let words = person.browser.run("return window.words;", json!([]));
    (bytes, words.as_str().unwrap_or_default().to_owned())
}

/// A file that is dropped on its place opens, and one that misses it changes nothing. Every button that offers to print
/// asks the browser for it, once.
pub fn dropped_and_printed() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    at_open(&person);
    let file = example::file_of(&example::shirin("en"));
    // By itself the browser would show the file in place of the app. It does so only if nothing prevents it.
    let drop_at = "const [place, text] = arguments; const at = document.querySelector(place); \
                   const data = new DataTransfer(); data.items.add(new File([text], 'shirin.json')); \
                   return ['dragover', 'drop'].map((kind) => at.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true })));";
    assert_eq!(browser.run(drop_at, json!(["#title", file])), json!([false, false]));
    person.until_settled();
    person.see_heading(&t("open-title"));
    assert_eq!(browser.run(drop_at, json!([".file-drop", file])), json!([false, false]));
    person.see_words("Shirin");

    browser.run("window.printed = 0; window.print = () => { window.printed += 1; };", json!([]));
    // What is folded is unfolded and drawn first.
    let printed = |times: u64| person.until_true("printed", "return window.printed === arguments[0];", json!([times]));
    person.click("button", &t("open-print"));
    printed(1);
    add_shown(&person);
    person.click("button", &t("print"));
    printed(2);
    person.visit("#/file/save");
    tick_everything(&person);
    person.click("button", &t("go-on"));
    person.see_heading(&t("save-kind-title"));
    person.tick("kind-page");
    person.click("button", &t("go-on"));
    person.see_heading(&t("save-look-title"));
    person.click("button", &t("save-print"));
    printed(3);
}

/// Plain, printable in two languages, and sealed: from Chromium to a new Firefox and back.
pub fn between_chromium_and_firefox() {
    let folder = Folder::new("between");
    let original = example::file_of(&example::shirin("en"));
    let start = folder.write("start.json", original.as_bytes());
    let expected = content(original.as_bytes());

    let chromium = Browser::start(BrowserKind::Chromium);
    let there = Person::at(&chromium);
    at_open(&there);
    add(&there, &start, None);
    // The second language of the screen is the second one of the page.
    there.visit("#/settings");
    there.select("second-language", "fa");
    there.until_true("second language", "return Boolean(document.querySelector('.said-second'));", json!([]));
    // Readers from Iran and from Afghanistan have different names for the months, so dates in Farsi are numbers.
    there.visit("#/results");
    let in_numbers = "return /[۰-۹]{4}\\/[۰-۹]{1,2}\\/[۰-۹]{1,2}/.test(document.getElementById('main').textContent);";
    there.until_true("a date in numbers", in_numbers, json!([]));
    there.visit("#/settings");
    there.select("second-language", "");
    there.until_true("one language", "return !document.querySelector('.said-second');", json!([]));
    let plain = save(&there, "data", false);
    let page = save(&there, "page", false);
    let (sealed, passphrase) = save_sealed(&there, "data");
    assert_eq!(content(&plain), expected, "plain");
    assert_eq!(content(&page), expected, "page");
    assert!(sealed.starts_with(b"age-encryption.org/v1"));
    assert_eq!(passphrase.split('-').count(), 6, "six words: {passphrase}");
    let path = folder.write("by-age.json.age", &sealed);
    assert_eq!(
        content(&age::decrypt(&config::tool("EIGHT_KEYS_AGE"), &path, &passphrase)),
        expected,
        "sealed, by the age program"
    );

    let paths = [
        (folder.write("plain.json", &plain), None),
        (folder.write("page.html", &page), None),
        (folder.write("sealed.json.age", &sealed), Some(passphrase.as_str())),
    ];
    let mut back = Vec::new();
    for (path, passphrase) in &paths {
        let firefox = Browser::start(BrowserKind::Firefox);
        let here = Person::at(&firefox);
        at_open(&here);
        let seen = add(&here, path, *passphrase);
        for evidence in example::shirin("en").evidence {
            assert!(seen.contains(&evidence.what), "{} is shown", evidence.what);
        }
        for noted in example::shirin("en").occupation_notes {
            assert!(seen.contains(&noted.note), "the note about {} is shown", noted.occupation);
        }
        assert_eq!(content(&save(&here, "data", false)), expected, "{}", path.display());
        let (sealed, passphrase) = save_sealed(&here, "page");
        back.push((sealed, passphrase));
    }

    let (sealed, passphrase) = &back[1];
    let path = folder.write("back.html.age", sealed);
    let again = Browser::start(BrowserKind::Chromium);
    let home = Person::at(&again);
    at_open(&home);
    add(&home, &path, Some(passphrase));
    assert_eq!(content(&save(&home, "data", false)), expected, "from Firefox, sealed, back in Chromium");
}

/// Every hostile file, on the real page: each has its own message, and nothing on the device has changed.
pub fn hostile_files_change_nothing() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let folder = Folder::new("hostile");
    at_open(&person);
    add(&person, &folder.write("mine.json", example::file_of(&example::shirin("en")).as_bytes()), None);
    person.visit("#/file/open");
    person.see_saved();
    let before = everything(&browser);
    let en = words("en");
    let mut tried = 0;
    for path in hostile() {
        let bytes = fs::read(&path).expect("a readable fixture");
        // Files that open with a note are tested natively; see tests/profile_file.
        let Some((locks, refusal)) = refusal_of(&bytes) else { continue };
        person.choose_file(&path);
        for lock in 0..locks {
            unlock(&person, lock);
        }
        let message = said_with(&en, &refusal.message(), &refusal.args());
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        tried += 1;
        if refusal == ImportError::WrongPassphrase {
            person.see_words(&message);
            person.reload();
            person.see_heading(&t("open-title"));
            continue;
        }
        let script = "const it = document.querySelector('main'); return plain(it.innerText).includes(arguments[0]) \
                      && plain(document.querySelector('h1').innerText).includes(arguments[1].slice(0, 40));";
        person.until_true(&format!("refusal of {name}: {message}"), script, json!([message, name]));
        person.see_words(&t("open-refused-safe"));
        // The place in the file is given in words; what a program would say is folded.
        if let Some((place, args)) = refusal.place_message() {
            person.see_words(&said_with(&en, place, &args));
        }
        let pointers = "return document.querySelector('main').innerText.includes('/sections/');";
        assert_eq!(browser.run(pointers, json!([])), json!(false), "{name} shows no pointer unasked");
    }
    assert_eq!(everything(&browser), before, "nothing has changed");
    proved(18, format!("{tried} hostile files by the real page, each with its message; the database is as it was"));
    assert!(tried >= 100, "only {tried} files");
}

/// Texts that would run if any page took them for more than text. Each sets `window.ran`.
const RUNNING: [&str; 14] = [
    "<img src=x onerror=window.ran=1>",
    "<script>window.ran=1</script>",
    "</script><script>window.ran=1</script>",
    "\"><svg onload=window.ran=1>",
    "'><details open ontoggle=window.ran=1>",
    "--><script>window.ran=1</script><!--",
    "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
    "<a href=javascript:window.ran=1 autofocus onfocus=window.ran=1 tabindex=0>x</a>",
    "</textarea><img src=x onerror=window.ran=1>",
    "</title></style><img src=x onerror=window.ran=1>",
    "javascript:window.ran=1//",
    "{{constructor.constructor('window.ran=1')()}}${window.ran=1}",
    "<math><mtext></p><style><img src=x onerror=window.ran=1></style>",
    "\u{202e}<input onfocus=window.ran=1 autofocus>\u{0}",
];

/// What a file says stays text, in every place where a text of a file can stand: while the file is looked at, on every
/// page of the profile, and in the page that is saved of it, also if that is opened without its policy.
pub fn imported_text_never_runs() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let folder = Folder::new("running");
    at_open(&person);
    let exercises = exercises::built_in();
    let mut places = 0;
    let mut saved = Vec::new();
    for (n, text) in RUNNING.iter().enumerate() {
        let mut data = example::shirin("en");
        data.profile.nickname = text.chars().take(20).collect();
        for run in data.runs.iter_mut() {
            run.languages = vec!["nl".to_owned(), text.chars().filter(|it| !it.is_control()).take(20).collect()];
            run.answers.retain(|item, _| item.language.as_deref() != Some("Kurmancî"));
        }
        for evidence in data.evidence.iter_mut() {
            evidence.item.language = evidence.item.language.take().filter(|it| it == "nl");
            (*text).clone_into(&mut evidence.what);
            evidence.when = text.chars().take(60).collect();
            (*text).clone_into(&mut evidence.proof_note);
        }
        for noted in data.occupation_notes.iter_mut() {
            (*text).clone_into(&mut noted.note);
        }
        for exercise in &exercises {
            let run = said_in_lists(exercise, &data, text);
            data.runs.push(run);
        }
        let path = folder.write(&format!("running-{n}.json"), example::file_of(&data).as_bytes());
        person.visit("#/file/open");
        person.choose_file(&path);
        // Some are refused for what they contain, such as a zero; nothing of them may run either.
        person.until_true(
            "file or refusal",
            "return Boolean(document.querySelector('.file-view, .refusal, [role=alert]'));",
            json!([]),
        );
        runs_nothing(&browser, text);
        places += 1;
        if person.look("return Boolean(document.querySelector('.file-view'));", json!([])) != true {
            continue;
        }
        add_shown(&person);
        let own = ["#/results", "#/evidence", "#/results/digital", "#/work/saved", "#/compare", "#/settings", "#/home"];
        let of_exercises = exercises.iter().flat_map(|it| ["/s1", "/result", "/more"].map(|rest| address(it, rest)));
        for place in own.map(str::to_owned).into_iter().chain(of_exercises) {
            person.visit(&place);
            person.until_settled();
            runs_nothing(&browser, text);
            places += 1;
        }
        saved.push((*text, save(&person, "page", false)));
    }
    assert!(saved.len() >= 10, "only {} of the files were opened", saved.len());
    let count = saved.len();
    for (n, (text, page)) in saved.into_iter().enumerate() {
        let page = String::from_utf8(page).expect("a page is text");
        let bare = page.replace("http-equiv", "data-no-longer");
        assert_ne!(page, bare, "the page has a policy of its own");
        let server = Server::of(Files::from([("index.html".to_owned(), bare.into_bytes())]));
        browser.go(&server.address());
        person.until_true("saved page", "return document.readyState === 'complete';", json!([]));
        runs_nothing(&browser, text);
        places += 1;
        if n == 0 {
            // The same text as markup runs, so this test would have seen it.
            browser.run("document.body.insertAdjacentHTML('beforeend', arguments[0]);", json!([RUNNING[0]]));
            person.until_true("running text", "return window.ran === 1;", json!([]));
        }
    }
    proved(
        19,
        format!("{} texts in {places} places, {count} of them saved as pages without a policy: 0 ran", RUNNING.len()),
    );
}

/// A run of an exercise with a text in each field for words of each list.
fn said_in_lists(exercise: &Exercise, data: &ProfileData, text: &str) -> Run {
    let started = data.runs[0].started;
    let run =
        Run::new(RunId::new(format!("r-{}", exercise.id)), data.profile.id.clone(), exercise.id.as_str(), started);
    let lists = exercise.steps.iter().filter(|step| !exercises::fields(step).is_empty());
    let line = |step: &Step| {
        let of_words =
            exercises::fields(step).iter().filter(|it| matches!(it.kind, FieldKind::Line | FieldKind::Story));
        let words = of_words.map(|it| (it.id.clone(), FieldValue::Text(text.to_owned())));
        Entry::new(EntryKey::added(step.id.as_str(), "k1"), Said::Fields(words.collect()), started)
    };
    Run { entries: lists.map(line).collect::<Vec<_>>().into(), ..run }
}

/// Nothing that somebody else wrote ran, or became more than text.
pub fn runs_nothing(browser: &Browser, text: &str) {
    let script =
        "return [window.ran ?? null, document.querySelectorAll('body script, iframe, math, img[src=x]').length];";
    let found = browser.run(script, json!([]));
    assert_eq!(found, json!([null, 0]), "{text} ran, or became an element");
}

/// The passphrase of the sealed fixtures (`tests/profile_file/main.rs`).
const PASSPHRASE: &str = "bado-kime-luna-tori-pesa-vigu";

/// Types the passphrase of a file's outer seal, or of one inside so many others.
fn unlock(person: &Person, within: usize) {
    person.see_heading(&t(if within == 0 { "open-pass-title" } else { "open-pass-inside-title" }));
    // The page of a third seal has the same heading as that of the second, but its field is empty.
    person.until_true("an empty field", "return document.getElementById('passphrase')?.value === '';", json!([]));
    person.browser.run("document.getElementById('passphrase').focus();", json!([]));
    person.type_text(PASSPHRASE);
    person.click("button", &t("open-unlock"));
}

/// Why a fixture is refused, and how many seals are opened before that; `None` for one that opens.
fn refusal_of(bytes: &[u8]) -> Option<(usize, ImportError)> {
    let mut opened = import(bytes);
    for locks in 0.. {
        match opened {
            Err(refusal) => return Some((locks, refusal)),
            Ok(Opened::Profile(_)) => return None,
            Ok(Opened::Sealed(sealed)) => match seal::unseal(sealed.bytes(), PASSPHRASE) {
                Ok(inside) => opened = import_unlocked(&inside, locks + 1),
                Err(refusal) => return Some((locks + 1, refusal)),
            },
        }
    }
    None
}

/// A file of as many runs as there may be, of an exercise that this version has no words for, and of as many full
/// stories.
fn large_files() -> [(&'static str, String); 2] {
    let mut unknown = example::shirin("en");
    let given = *unknown.runs[0].answers.values().next().expect("an answer");
    let answers: BTreeMap<ItemId, TimedAnswer> =
        (0..600).map(|n| (ItemId::of(format!("no-such-{n}")), given)).collect();
    let run = |n: usize| Run {
        id: RunId::new(format!("run-{n}")),
        answers: answers.clone().into(),
        stopped: Vec::new(),
        languages: Vec::new(),
        ..unknown.runs[0].clone()
    };
    unknown.runs = (0..ProfileData::MAX_RUNS).map(run).collect();
    let mut stories = example::shirin("en");
    let story = |n: usize| Evidence {
        id: EvidenceId::new(format!("story-{n}")),
        what: format!("Story {n}. {}", "I repaired it with what was there. ".repeat(110)),
        created: Timestamp(stories.evidence[0].created.0 + n as i64),
        ..stories.evidence[0].clone()
    };
    stories.evidence = (0..ProfileData::MAX_EVIDENCE).map(story).collect();
    [("unknown answers", example::file_of(&unknown)), ("full stories", example::file_of(&stories))]
}

/// Large files that are allowed stop nobody: few elements are drawn, more on request, and all before printing. How long
/// the longest task took is printed. It depends on the machine, so the test sets a limit for the elements only.
pub fn large_files_in_portions() {
    const MAX_ELEMENTS: u64 = 10_000;
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let folder = Folder::new("large");
    at_open(&person);
    let watch = "window.longest = 0; new PerformanceObserver((list) => { for (const task of list.getEntries()) \
                 window.longest = Math.max(window.longest, task.duration); }).observe({ type: 'longtask' });";
    browser.run(watch, json!([]));
    let count =
        || browser.run("return document.getElementsByTagName('*').length;", json!([])).as_u64().unwrap_or(u64::MAX);
    let tell = |what: &str| {
        let longest = browser.run("const it = window.longest; window.longest = 0; return it;", json!([]));
        eprintln!("{what}: {} elements, the longest task took {longest} ms", count());
        assert!(count() < MAX_ELEMENTS, "{what}: {} elements", count());
    };
    let more = said_with(&words("en"), "list-more", &[("count", 50_usize.into())]);
    for (name, file) in large_files() {
        person.choose_file(&folder.write("large.json", file.as_bytes()));
        person.see("button", &t("open-add-profile"));
        tell(&format!("{name}, opened"));
        unfold(&person);
        if name == "unknown answers" {
            person.click("button", &t("open-unknown-show"));
            person.see_words("no-such-599");
            tell("unknown answers of one run");
        } else {
            person.use_by_keyboard("button", &more);
            assert_eq!(person.focus(), ("button".to_owned(), more.clone()), "the focus stays for the next fifty");
            tell("stories, fifty more");
            // The event that the browser sends before it prints by itself.
            browser.run("dispatchEvent(new Event('beforeprint'));", json!([]));
            person.see_words(&said_with(
                &words("en"),
                "list-shown",
                &[("shown", 1000_usize.into()), ("count", 1000_usize.into())],
            ));
            let shown = browser.run("return document.querySelectorAll('.file-view .file-what').length;", json!([]));
            assert_eq!(shown, json!(1000), "paper has all of them");
        }
        person.click("button", &t("open-close"));
        person.see_heading(&t("open-title"));
    }
    let [_, (_, file)] = large_files();
    add(&person, &folder.write("mine.json", file.as_bytes()), None);
    browser.run("window.longest = 0;", json!([]));
    person.visit("#/evidence");
    person.see_heading(&t("evidence-title"));
    tell("1,000 stories in the list of evidence");
    person.visit("#/compare");
    tell("comparing");
    person.visit("#/file/save");
    person.click("button", &t("save-way-page"));
    person.see_heading(&t("save-pick-title"));
    tell("choosing what goes on a page");
    person.click("button", &t("go-back"));
    person.click("button", &t("save-way-parts"));
    person.see_heading(&t("save-choose-title"));
    tell("choosing what goes into a file");
}

/// A sealed file inside a sealed file: the second page says that there is another one, has an empty field with the
/// focus near it, and opens with the inner file's own words.
pub fn a_lock_in_a_lock() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let folder = Folder::new("locks");
    at_open(&person);
    let inner = seal::seal(example::file_of(&example::shirin("en")).as_bytes(), PASSPHRASE, 10).expect("sealed");
    let outer = seal::seal(&inner, PASSPHRASE, 10).expect("sealed");
    person.choose_file(&folder.write("twice.json.age", &outer));
    unlock(&person, 0);
    person.see_heading(&t("open-pass-inside-title"));
    assert_eq!(browser.run("return document.getElementById('passphrase').value;", json!([])), json!(""));
    unlock(&person, 1);
    person.see_words("Shirin");
}

fn hostile() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/profile_file/hostile");
    let entries = fs::read_dir(&folder).expect("the hostile files").flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    paths.sort();
    paths
}

/// All records of the database.
pub fn everything(browser: &Browser) -> Value {
    let script = r#"
        const open = indexedDB.open(eightKeys.name);
        const db = await new Promise((go, no) => { open.onsuccess = () => go(open.result); open.onerror = no; });
        const all = {};
        for (const name of db.objectStoreNames) {
          const request = db.transaction(name).objectStore(name).getAll();
          all[name] = await new Promise((go, no) => { request.onsuccess = () => go(request.result); request.onerror = no; });
        }
        db.close();
        return all;
    "#;
    browser.run_async(script, json!([]))
}
