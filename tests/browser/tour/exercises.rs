//! The part of the tour that goes through the chapters, the page of local packs, and every exercise that is data: those of
//! the app, and a made-up local one with every kind of step.

use eight_keys::content::exercise::{Chapter, Exercise, ResultBlock, StepKind};
use serde_json::{Value, json};

use super::{Came, Tour};
use crate::exercises::{self, address};
use crate::walk::{Hands, Walk};

impl Tour<'_> {
    /// Everything that exercises that are data have, empty and filled.
    pub(super) fn exercises(&mut self) {
        self.chapters("nothing said yet");
        self.open_packs();
        // What has a result of its own was met on the way through kinds of work.
        let has_own = |it: &Exercise| it.results.iter().any(|block| matches!(block, ResultBlock::Own(_)));
        for exercise in exercises::built_in().iter().chain(&[exercises::made_up()]).filter(|it| !has_own(it)) {
            self.exercise(exercise);
        }
        self.chapters("something said");
        self.go("#/home", "home, exercises");
        self.go("#/packs", "packs, one");
        self.button("packs-remove");
        self.person.see_words(&self.t("pack-removed"));
        self.see("packs, removed", Came::Stayed);
        self.close_message();
    }

    fn chapters(&mut self, when: &str) {
        for chapter in Chapter::ALL {
            self.go(&format!("#/c/{}", chapter.name()), &format!("chapter {}, {when}", chapter.name()));
        }
    }

    /// A pack that is refused, and one that is looked at and added.
    fn open_packs(&mut self) {
        self.go("#/packs", "packs, none");
        let (refused, message) = exercises::hostile().swap_remove(0);
        self.person.choose_file(&refused);
        self.person.see_words(&self.t(&message));
        self.see("packs, refused", Came::Stayed);
        self.person.choose_file(&exercises::made_up_path());
        self.heading("packs-preview-title");
        self.see("packs, looked at", Came::Moved);
        self.button("packs-add");
        self.person.see_words(&self.t("packs-here"));
        self.see("packs, added", Came::Stayed);
    }

    /// An exercise from its first page to two runs beside each other.
    fn exercise(&mut self, exercise: &Exercise) {
        let id = exercise.id.as_str();
        self.go(&address(exercise, ""), &format!("{id}, new"));
        self.fill_in(exercise);
        self.see(&format!("{id}, result"), Came::Moved);
        self.open_what_is_folded();
        self.why(id);
        self.go(&address(exercise, ""), &format!("{id}, said"));
        for (at, step) in exercise.steps.iter().enumerate() {
            // Lists are seen with their lines on the way.
            if !matches!(step.kind, StepKind::Info | StepKind::List { .. } | StepKind::Own { .. }) {
                self.go(&address(exercise, &format!("/s{}", at + 1)), &format!("{id}, {}, again", step.id));
            }
        }
        self.change_line(exercise);
        if !exercise.proposals.is_empty() {
            self.proposals(exercise);
        }
        if !exercise.ongoing {
            self.second_run(exercise);
        }
    }

    /// Says everything once.
    fn fill_in(&mut self, exercise: &Exercise) {
        let (person, words) = (self.person, self.words.clone());
        let walk = Walk::of(person, exercise, &words, Hands::Pointer);
        let mut see = |name: &str, came: Came| self.see(&format!("{}, {name}", exercise.id), came);
        walk.to_the_result(&mut see);
    }

    /// The user's words on why a card stands first, if something is ranked.
    fn why(&mut self, id: &str) {
        let open =
            "const it = document.querySelector('#main [id^=why-][id$=-change]'); it?.click(); return Boolean(it);";
        if self.person.look(open, json!([])) != Value::Bool(true) {
            return;
        }
        let there = "return Boolean(document.activeElement?.closest('.why-editor'));";
        self.person.until_true("the field for why", there, json!([]));
        self.person.type_text("Why");
        self.see(&format!("{id}, why"), Came::Stayed);
        self.button("exercise-line-done");
        self.person.see_saved();
    }

    /// The first list: a line is changed, removed, and comes back.
    fn change_line(&mut self, exercise: &Exercise) {
        let Some(at) = exercise.steps.iter().position(|step| matches!(step.kind, StepKind::List { .. })) else {
            return;
        };
        self.person.visit(&address(exercise, &format!("/s{}", at + 1)));
        let pencil = "const it = document.querySelector('.lines .pen'); it?.click(); return Boolean(it);";
        self.person.until_true("a pencil", pencil, json!([]));
        let editor = "return Boolean(document.activeElement?.closest('.line-editor'));";
        self.person.until_true("the editor", editor, json!([]));
        self.see(&format!("{}, a line is changed", exercise.id), Came::Stayed);
        self.button("exercise-line-delete");
        self.person.see_words(&self.t("entry-removed"));
        self.see(&format!("{}, a line is removed", exercise.id), Came::Stayed);
        let undo = "document.querySelector('.toast-action').click();";
        self.person.browser.run(undo, json!([]));
        self.person.until_true(
            "the line again",
            "return Boolean(document.querySelector('.lines > .line'));",
            json!([]),
        );
    }

    /// What lines may show: one is taken, and one is not asked again.
    fn proposals(&mut self, exercise: &Exercise) {
        let id = exercise.id.as_str();
        let place = address(exercise, "/more");
        self.go(&place, &format!("{id}, proposals"));
        self.button("exercise-proposal-yes");
        self.person.until_true("its evidence", "return here().startsWith('#/evidence/');", json!([]));
        self.see(&format!("{id}, evidence of a proposal"), Came::Moved);
        self.go(&place, &format!("{id}, proposals, one taken"));
        if self.person.has("button", &self.t("exercise-proposal-not-now")) {
            self.button("exercise-proposal-not-now");
            self.person.see_words(&self.t("proposal-declined"));
            self.see(&format!("{id}, proposals, one not now"), Came::Stayed);
            self.close_message();
        }
    }

    /// Begins again, says the first thing, and looks at both runs.
    fn second_run(&mut self, exercise: &Exercise) {
        let id = exercise.id.as_str();
        self.person.visit(&address(exercise, "/result"));
        self.button("exercise-again");
        self.person.see_words(&self.t("run-begun-again"));
        self.close_message();
        let (person, words) = (self.person, self.words.clone());
        let walk = Walk::of(person, exercise, &words, Hands::Pointer);
        let says_nothing = exercise.steps.iter().take_while(|step| matches!(step.kind, StepKind::Info)).count();
        for _ in 0..=says_nothing {
            walk.act_here();
        }
        self.person.see_saved();
        self.go(&address(exercise, "/then"), &format!("{id}, then and now"));
        self.open_what_is_folded();
        if exercise.results.iter().any(|block| matches!(block, ResultBlock::Ranking(_))) {
            self.go(&address(exercise, "/result"), &format!("{id}, result of a little"));
        }
    }

    fn close_message(&self) {
        self.person.click("button", &self.words.t("close"));
    }
}
