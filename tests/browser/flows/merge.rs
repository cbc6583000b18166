//! The file of somebody who went on elsewhere joins what is on the device, with their yes.

use eight_keys::profile_file::{Opened, import};
use serde_json::json;

use super::files::{add, at_open, content, everything};
use super::privacy::save;
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::example;
use crate::person::Person;
use crate::process::Folder;
use crate::words::{said, said_with, words};

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// How often somebody answered, in all runs of a file.
fn answers(bytes: &[u8]) -> usize {
    let Ok(Opened::Profile(read)) = import(bytes) else { panic!("no profile file") };
    read.file.sections.runs.iter().map(|run| run.answers.len()).sum()
}

/// Saved here, gone on with there, and opened here again: the differences are shown, a no changes nothing, a yes brings
/// all of it, it can be undone, and the second time there is nothing to bring.
pub fn a_file_that_went_on_elsewhere_comes_back() {
    let folder = Folder::new("merge");
    let chromium = Browser::start(BrowserKind::Chromium);
    let here = Person::at(&chromium);
    at_open(&here);
    add(&here, &folder.write("start.json", example::file_of(&example::shirin("en")).as_bytes()), None);
    let first = save(&here, "data", false);

    let elsewhere = Browser::start(BrowserKind::Chromium);
    let there = Person::at(&elsewhere);
    at_open(&there);
    add(&there, &folder.write("first.json", &first), None);
    // One answer is changed and one is new.
    for (place, digit, next) in
        [("#/do/digital/q1", "4", "#/do/digital/q2"), ("#/do/culture/q6", "3", "#/do/culture/q7")]
    {
        there.visit(place);
        there.until_settled();
        there.press(digit);
        there.see_route(next);
        there.see_saved();
    }
    let second = save(&there, "data", false);
    assert_eq!(answers(&second), answers(&first) + 1);
    let newer = folder.write("second.json", &second);

    let go_on = said_with(&words("en"), "open-go-on-named", &[("name", "Shirin".into())]);
    let counted =
        |id: &str| said_with(&words("en"), "join-count", &[("what", t(id).into()), ("count", 1_usize.into())]);
    here.visit("#/file/open");
    here.choose_file(&newer);
    here.see_words(&t("open-known"));
    let before = everything(&chromium);
    here.click("button", &go_on);
    here.see_place(&t("join-title"));
    here.see_words(&counted("join-changed-answers"));
    here.see_words(&counted("join-new-answers"));
    // The answer as it is and as it would be.
    here.see_words(&t("join-before"));
    here.see_words(&t("answer-on-my-own"));
    here.see_words(&t("answer-shown-others"));

    here.click("button", &t("join-no"));
    here.see_heading("Shirin");
    assert_eq!(everything(&chromium), before, "a no changes nothing");

    let both = said_with(&words("en"), "join-yes", &[("count", 2_usize.into())]);
    here.click("button", &go_on);
    here.click("button", &both);
    here.see_heading(&t("results-title"));
    here.see_words(&t("file-joined"));
    here.see_saved();
    here.click("button", &t("undo"));
    here.see_saved();
    assert_eq!(content(&save(&here, "data", false)), content(&first), "everything is as before");

    // Without the first of the two.
    here.visit("#/file/open");
    here.choose_file(&newer);
    here.click("button", &go_on);
    here.see_heading(&t("join-title"));
    here.tick("take-0");
    let one = said_with(&words("en"), "join-yes", &[("count", 1_usize.into())]);
    here.click("button", &one);
    here.see_heading(&t("results-title"));
    here.see_saved();
    here.click("button", &t("close"));
    // And then that one. It lasts: the app is left and opened again before it is saved.
    here.visit("#/file/open");
    here.choose_file(&newer);
    here.click("button", &go_on);
    here.click("button", &one);
    here.see_heading(&t("results-title"));
    here.see_saved();
    here.come_back(&config::address());
    assert_eq!(content(&save(&here, "data", false)), content(&second), "all of it is here");

    here.visit("#/file/open");
    here.choose_file(&newer);
    here.click("button", &go_on);
    here.see_words(&t("join-nothing"));
    assert_eq!(here.look("return document.querySelectorAll('main input').length;", json!([])), json!(0));
}
