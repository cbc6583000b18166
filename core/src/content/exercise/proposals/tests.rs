use super::*;
use crate::content::exercise::Action;
use crate::content::exercise::sample::{exercise, line, run_with, said, ticked, words, year};
use crate::domain::{EvidenceId, Extras, ItemId, ProfileId, RunId, Season, Timestamp};

fn evidence(statement: &str, from: Option<&str>) -> Evidence {
    Evidence {
        id: EvidenceId::new(statement),
        profile: ProfileId::new("profile"),
        item: ItemId::of(statement),
        what: "I did".into(),
        setting: None,
        when: String::new(),
        proof: None,
        proof_note: String::new(),
        created: Timestamp(2),
        changed: Timestamp(2),
        in_files: None,
        from: from.map(str::to_owned),
        extras: Extras::default(),
    }
}

/// What is proposed, in short: rule, line and statement.
fn proposed(run: &Run, evidence: &[Evidence]) -> Vec<String> {
    let all = proposals(&exercise(), run, &evidence.to_vec().into());
    all.iter().map(|it| format!("{} {} {}", it.rule, it.entry, it.statement)).collect()
}

fn shop() -> Run {
    run_with(&[
        ("jobs/+j1", line(&[("name", words("shop")), ("deeds", ticked(&["accounts", "bought"]))])),
        ("jobs/+j2", line(&[("name", words("farm")), ("deeds", ticked(&["sold"])), ("story", words("accounts"))])),
        ("jobs/+j3", line(&[("name", words("stall")), ("deeds", ticked(&["bought"]))])),
    ])
}

#[test]
fn a_proposal_rests_on_what_was_ticked() {
    let all = [
        "books jobs/+j1 maths-3",
        "books jobs/+j1 maths-4",
        // Not maths-3 once more.
        "shop jobs/+j1 culture-1",
        "shop jobs/+j3 maths-3",
        "shop jobs/+j3 culture-1",
    ];
    assert_eq!(proposed(&shop(), &[]), all);
    assert_eq!(proposed(&run_with(&[]), &[]), Vec::<String>::new());
}

#[test]
fn what_was_taken_is_not_proposed_again() {
    let taken = |from: &str| proposed(&shop(), &[evidence("maths-3", Some(from))]);
    assert_eq!(taken("run/jobs/+j1")[0], "books jobs/+j1 maths-4");
    assert_eq!(taken("run/jobs/+j1").len(), 4);
    assert_eq!(taken("run/jobs/+j2").len(), 5, "from another line");
    assert_eq!(taken("other/jobs/+j1").len(), 5, "from another run");
    assert_eq!(proposed(&shop(), &[evidence("maths-3", None)]).len(), 5, "written by itself");
    let came_from_a_file = Run { in_files: Some(RunId::new("file")), ..shop() };
    assert_eq!(evidence_from(&came_from_a_file, &EntryKey::added("jobs", "j1")), "file/jobs/+j1");
    assert_eq!(proposed(&came_from_a_file, &[evidence("maths-3", Some("file/jobs/+j1"))]).len(), 4);
}

#[test]
fn what_was_declined_is_not_proposed_again_until_that_is_taken_back() {
    let key = declined_key("books", "maths-3", &EntryKey::added("jobs", "j1"));
    assert_eq!(key, EntryKey::card("proposals", "books.maths-3.j1"));
    let outcome = said(&exercise(), &shop(), Action::Set { key: key.clone(), value: declined() }, 99);
    let rest = proposed(&outcome.run, &[]);
    assert_eq!((rest.len(), rest[0].as_str()), (4, "books jobs/+j1 maths-4"), "nor by the other rule");
    let back = said(&exercise(), &outcome.run, Action::Remove(key), 100);
    assert_eq!(proposed(&back.run, &[]), proposed(&shop(), &[]));
}

#[test]
fn evidence_begins_with_the_users_words() {
    let typed = PartialDate { typed: "بهار ۱۳۹۴".into(), within: Within::Season(Season::Spring), ..year(2015) };
    let month = PartialDate { within: Within::Month(3), ..year(2015) };
    let day = PartialDate { within: Within::Day(3, 1), ..year(2016) };
    for (from, to, expected) in [
        (year(2015), Some(typed), "2015 – بهار ۱۳۹۴"),
        (month, Some(day), "2015-03 – 2016-03-01"),
        (year(2015), None, "2015 –"),
    ] {
        let run = run_with(&[(
            "jobs/+j1",
            line(&[
                ("name", words(" Bakery ")),
                ("when", FieldValue::Span(from, to)),
                ("deeds", ticked(&["bought"])),
                // Hidden, since the accounts are not ticked.
                ("where", words("Ghent")),
                ("story", words("Flour,\nsugar")),
            ]),
        )]);
        let first = proposals(&exercise(), &run, &SharedList::default()).remove(0);
        assert_eq!((first.what.as_str(), first.when.as_str()), ("Bakery\nFlour,\nsugar", expected));
        assert_eq!((first.setting, first.because), (Some(Setting::Work), vec!["bought".to_owned()]));
    }
    let long = "x".repeat(MAX_STORY);
    let run = run_with(&[(
        "jobs/+j1",
        line(&[("name", words("a")), ("deeds", ticked(&["bought"])), ("story", words(&long))]),
    )]);
    let first = proposals(&exercise(), &run, &SharedList::default()).remove(0);
    assert_eq!((first.what.chars().count(), first.when.as_str()), (MAX_STORY, ""), "no more than evidence may have");
}
