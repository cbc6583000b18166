//! Files of a newer app that has more than this version knows: nothing is lost on the way through this version, and
//! nothing goes on unseen.

use eight_keys::domain::{Answer, Decision, Extras, ProfileData, Timestamp};
use eight_keys::profile_file::document::{Block, Phrase};
use eight_keys::profile_file::limits::{MAX_ENTRIES_IN_RUN, MAX_KEPT_DEPTH, MAX_KEPT_VALUES, MAX_STORY};
use eight_keys::profile_file::{
    ImportWarningKind, PartId, ProfileFile, Selection, as_new_profile, as_runs_of, document, export, ready_html,
    ready_plain, take_over,
};
use eight_keys::store::{Record, Write, codec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::exercise::library;
use crate::open;
use crate::sample::{any_profile, profile};
use crate::words::words;

/// A file as a later version may write it: more fields at every place, words that do not exist yet, a section of its
/// own.
fn tomorrow() -> Value {
    json!({
        "format": "eight-keys/profile", "version": 1, "saved": 7, "app": "9.0.0", "language": "nl",
        "made_by": { "name": "another program", "build": 12 },
        "profile": { "nickname": "Ewa", "subject": "5f0c", "avatar": "key-3" },
        "sections": {
            "runs": [
                { "id": "r1", "exercise": "key-competences", "started": 1, "mood": ["calm", 3],
                  "answers": {
                      "digital-1": { "answer": "taught-a-class", "at": 2, "because": "Parvin asked" },
                      "digital-2": { "answer": "with-help", "at": 3 },
                  } },
                { "id": "r2", "exercise": "interests", "started": 4, "answers": {},
                  "ratings": { "interest-r-1": { "rating": "adore", "at": 5, "since": "childhood" } } },
            ],
            "evidence": [
                { "id": "e1", "item": "digital-1", "what": "I repaired it", "setting": "online", "proof": "badge",
                  "proof_note": "on the shelf", "created": 1, "changed": 2, "from": "r9/why",
                  "photo": { "name": "a.jpg", "size": [640, 480] } },
            ],
            "work": [
                { "occupation": "2221", "stance": "dreamt-of", "created": 1, "changed": 2 },
                { "occupation": "7231", "stance": "saved", "created": 3, "changed": 3, "reminder": "in May" },
            ],
            "exercises": [
                { "run": "r9", "exercise": "values", "version": 7, "started": 6, "coach": { "name": "Ms De Wit" },
                  "words": { "language": "nl", "texts": { "title": "Wat telt", "sort.card.family": "Mijn gezin" } },
                  "entries": [
                    { "step": "sort", "card": "family", "created": 6, "changed": 6, "author": "Parvin",
                      "value": { "kind": "chosen", "options": ["most"] } },
                    { "step": "why", "created": 6, "changed": 7,
                      "value": { "kind": "sung", "text": "Because of\nthe children" } },
                    { "step": "jobs", "id": "k3", "offered": true, "created": 8, "changed": 8,
                      "value": { "kind": "fields", "fields": { "name": { "kind": "text", "text": "Cook" },
                                 "scan": { "kind": "photo", "name": "b.jpg" } } } },
                ] },
            ],
            "packs": [{ "id": "local.x.y", "title": "Our own questions" }],
        },
    })
}

fn read(tree: &Value) -> ProfileFile {
    let read = open(tree.to_string().as_bytes()).unwrap();
    assert_eq!(read.notes, []);
    read.file
}

fn written(file: &ProfileFile) -> Value {
    serde_json::from_str(&file.to_json()).unwrap()
}

fn everything(data: &ProfileData) -> ProfileFile {
    export(data, library(), &Selection::everything(data, library()), Timestamp(7))
}

/// Everything, and the id that joins files.
fn with_sign(data: &ProfileData) -> Selection {
    Selection::everything(data, library()).iter().cloned().chain([PartId::Subject]).collect()
}

fn ids() -> impl FnMut() -> String {
    let mut next = 0;
    move || {
        next += 1;
        format!("new-{next}")
    }
}

fn records(data: &ProfileData) -> Vec<Record> {
    let put = |write| match write {
        Write::Put(record) => Some(record),
        _ => None,
    };
    codec::put_all(data).into_iter().filter_map(put).collect()
}

/// What comes back from the records of a profile.
fn stored(data: &ProfileData) -> ProfileData {
    let (back, problems) = codec::assemble(&records(data)).unwrap();
    assert_eq!(problems, []);
    back
}

#[test]
fn a_file_of_tomorrow_opens_and_is_written_as_it_was() {
    let file = read(&tomorrow());
    assert_eq!(written(&file), tomorrow());
    for bytes in [ready_plain(&file).unwrap(), ready_html(&file, library(), &[words("en")]).unwrap()] {
        assert_eq!(open(&bytes).unwrap().file, file);
    }
}

#[test]
fn it_goes_through_this_device_without_a_loss() {
    let data = stored(&as_new_profile(&read(&tomorrow()), "nl", Timestamp(9), &mut ids()));
    let digital = "digital-1".parse().unwrap();
    assert_eq!(data.runs[0].answer(&digital), Some(Answer::Skipped), "it counts neither for nor against");
    assert_eq!((data.evidence[0].setting, data.evidence[0].proof_note.as_str()), (None, "on the shelf"));
    assert_eq!((data.occupation_notes[0].decision, data.occupation_notes[1].decision), (None, Some(Decision::Saved)));
    // All that differs is what a file says of itself, and the sign that joins files, which has its own tick.
    let mut expected = tomorrow();
    expected["app"] = env!("CARGO_PKG_VERSION").into();
    expected["profile"].as_object_mut().unwrap().remove("subject");
    assert_eq!(written(&everything(&data)), expected);
    let with_sign = with_sign(&data);
    assert_eq!(written(&export(&data, library(), &with_sign, Timestamp(7)))["profile"]["subject"], "5f0c");
    // Added to a profile that has something of its own, nothing is lost either; and the second time there is nothing
    // new.
    let mut mine = profile();
    let added = as_runs_of(&mine, &read(&tomorrow()), &mut ids());
    assert!(added.fits(&mine));
    mine.runs.extend(added.runs);
    mine.evidence.extend(added.evidence);
    mine.occupation_notes.extend(added.occupation_notes);
    mine.file_extras = added.file_extras.unwrap();
    let again = as_runs_of(&stored(&mine), &read(&tomorrow()), &mut ids());
    assert!(again.is_empty(), "{again:?}");
    // A later file of the same person has one more run of an exercise.
    let mut more = tomorrow();
    let entry =
        json!({ "step": "log", "id": "a", "created": 9, "changed": 9, "value": { "kind": "text", "text": "!" } });
    let run = json!({ "run": "r10", "exercise": "journal", "started": 9, "entries": [entry] });
    more["sections"]["exercises"].as_array_mut().unwrap().push(run);
    mine.runs.extend(as_runs_of(&mine, &read(&more), &mut ids()).runs);
    let exercises = &written(&everything(&mine))["sections"]["exercises"];
    assert_eq!(exercises, &more["sections"]["exercises"]);
}

#[test]
fn what_is_not_known_is_in_the_file_only_where_it_is_ticked_and_then_it_is_seen() {
    let data = as_new_profile(&read(&tomorrow()), "nl", Timestamp(9), &mut ids());
    let all = Selection::everything(&data, library());
    let without = all.iter().filter(|part| **part != PartId::Others).cloned().collect();
    let without = export(&data, library(), &without, Timestamp(7));
    assert!(!document(&without, library()).parts().any(|part| part.id == PartId::Others));
    let text = without.to_json();
    let strange = ["author", "De Wit", "mood", "online", "badge", "a.jpg", "avatar", "packs", "dreamt", "May", "5f0c"];
    for word in strange {
        assert!(!text.contains(word), "{word}");
    }
    // Without its piece of evidence, what belongs to it stays out too.
    let few = Selection::from_iter([PartId::Others, PartId::Nickname]);
    let text = export(&data, library(), &few, Timestamp(7)).to_json();
    assert!(!text.contains("a.jpg") && !text.contains("mood") && text.contains("avatar") && !text.contains("values"));
    let seen = document(&export(&data, library(), &all, Timestamp(7)), library());
    let part = seen.parts().find(|part| part.id == PartId::Others).unwrap();
    let details =
        part.blocks.iter().flat_map(|block| if let Block::Details(all) = block { all.as_slice() } else { &[] });
    let lines: Vec<String> = details
        .map(|detail| match (&detail.label, &detail.lines[..]) {
            (Phrase::Known { message: None, id }, [Phrase::Own(text)]) => format!("{id}: {text}"),
            other => panic!("{other:?}"),
        })
        .collect();
    for line in [
        "exercises 1 · coach · name: Ms De Wit",
        "exercises 1 · sort/family · author: Parvin",
        "made_by · name: another program",
        "profile · avatar: key-3",
        "packs 1 · title: Our own questions",
        "runs 1 · mood: calm\n3",
        "runs 1 · digital-1 · answer: taught-a-class",
        "runs 2 · interest-r-1 · since: childhood",
        "evidence 1 · photo · size: 640\n480",
        "evidence 1 · setting: online",
        "work 2221 · stance: dreamt-of",
        "work 7231 · reminder: in May",
    ] {
        assert!(lines.iter().any(|it| it == line), "{line} is not in {lines:#?}");
    }
    let page = ready_html(&export(&data, library(), &all, Timestamp(7)), library(), &[words("en")]).unwrap();
    let page = String::from_utf8(page).unwrap();
    for text in
        ["Another exercise", "Wat telt", "Mijn gezin", "<code>most</code>", "Because of\nthe children</p>", "b.jpg"]
    {
        assert!(page.contains(text), "{text}");
    }
}

/// An earlier version kept `/sections/exercises` without knowing it. When this one opens such a profile, or makes a file
/// of it, it becomes runs with entries.
#[test]
fn what_an_earlier_version_kept_of_exercises_becomes_entries() {
    let mut before = as_new_profile(&read(&tomorrow()), "nl", Timestamp(9), &mut ids());
    let exercises = tomorrow()["sections"]["exercises"].clone();
    before.runs.retain(|run| run.entries_but_ratings().next().is_none());
    let kept = before.file_extras.fields().iter().cloned();
    before.file_extras = Extras::of(kept.chain([("/sections/exercises".to_owned(), exercises.to_string())]));
    assert_eq!(written(&everything(&before))["sections"]["exercises"], exercises, "in the next file");
    let after = stored(&take_over(&before).unwrap());
    let run = after.runs.iter().find(|run| run.exercise == "values").unwrap();
    assert_eq!((run.entries.len(), run.file_id().as_str()), (3, "r9"));
    assert_eq!(after.file_extras.get("/sections/exercises"), None);
    assert_eq!(written(&everything(&after)), written(&everything(&before)));
    assert_eq!(take_over(&after), None, "it is done once");
    // Two tabs that do it at once make the same records, and nothing is there twice.
    let twice = ProfileData { file_extras: before.file_extras.clone(), ..after.clone() };
    assert_eq!(stored(&take_over(&twice).unwrap()), after);
    // The file itself, opened again, has nothing new.
    assert!(as_runs_of(&after, &read(&tomorrow()), &mut ids()).is_empty());
    // What no version would write stays where it is, and is in no file.
    let odd = Extras::of([("/sections/exercises".to_owned(), json!([7, { "run": "r" }, exercises[0]]).to_string())]);
    let taken = take_over(&ProfileData { file_extras: odd, ..before.clone() }).unwrap();
    assert_eq!(taken.file_extras.get("/sections/exercises"), Some(r#"[7,{"run":"r"}]"#));
    assert_eq!(written(&everything(&taken))["sections"]["exercises"], exercises);
    let only_odd = Extras::of([("/sections/exercises".to_owned(), "[7]".to_owned())]);
    assert_eq!(take_over(&ProfileData { file_extras: only_odd, ..before }), None);
}

/// Two states of one run may have more entries together than a file takes. Then the second one stays where it is.
#[test]
fn what_is_too_much_for_a_run_stays_where_an_earlier_version_kept_it() {
    let state = |name: &str, count: usize| -> Value {
        let said = json!({ "kind": "text", "text": "!" });
        let entry =
            |at| json!({ "step": "log", "id": format!("{name}{at}"), "created": 9, "changed": 9, "value": said });
        json!({ "run": "r9", "exercise": "journal", "started": 9, "entries": (0..count).map(entry).collect::<Vec<_>>() })
    };
    let most = MAX_ENTRIES_IN_RUN;
    for (more, total, is_left) in [(1, most, false), (2, most - 1, true)] {
        let kept = json!([state("a", most - 1), state("b", more)]);
        let kept = Extras::of([("/sections/exercises".to_owned(), kept.to_string())]);
        let data = take_over(&ProfileData { file_extras: kept, ..profile() }).unwrap();
        let run = data.runs.iter().find(|run| run.exercise == "journal").unwrap();
        assert_eq!((run.entries.len(), data.file_extras.get("/sections/exercises").is_some()), (total, is_left));
        assert!(ready_plain(&everything(&data)).is_ok());
        assert_eq!(take_over(&data), None, "it is done once");
    }
}

#[test]
fn the_sign_that_joins_files_has_its_own_tick() {
    let mut data = profile();
    assert_eq!(export(&data, library(), &with_sign(&data), Timestamp(0)).profile.subject, None, "there is none yet");
    data.profile.subject = Some("5f0c-77".to_owned());
    assert!(!everything(&data).to_json().contains("5f0c-77"), "not without being asked");
    let file = export(&data, library(), &with_sign(&data), Timestamp(0));
    let seen = document(&file, library());
    let sign = seen.about.iter().find(|part| part.id == PartId::Subject).unwrap();
    let says = Phrase::With("printed-subject", vec![("subject", "5f0c-77".into())]);
    assert_eq!(sign.blocks, [Block::Line(says)]);
    assert_eq!(open(&ready_plain(&file).unwrap()).unwrap().file, file);
    assert!(
        with_sign(&data).holds_all(&data, library())
            && Selection::everything(&data, library()).holds_all(&data, library())
    );
    assert!(Selection::from_iter([PartId::Subject]).is_empty(), "it says nothing by itself");
    let new = as_new_profile(&file, "en", Timestamp(0), &mut ids());
    assert_eq!(stored(&new).profile.subject.as_deref(), Some("5f0c-77"));
}

#[test]
fn what_is_beyond_the_limits_is_passed_over_and_said() {
    let deep = |depth: usize| (0..depth).fold(json!(1), |inner, _| json!([inner]));
    for (field, value, is_kept) in [
        ("later", deep(MAX_KEPT_DEPTH), true),
        ("later", deep(MAX_KEPT_DEPTH + 1), false),
        ("later", json!("x".repeat(MAX_STORY)), true),
        ("later", json!("x".repeat(MAX_STORY + 1)), false),
        ("later", json!(vec![0; MAX_KEPT_VALUES - 1_000]), true),
        ("later", json!(vec![0; MAX_KEPT_VALUES]), false),
        ("later", json!(vec!["x".repeat(MAX_STORY); 1_100]), false),
        ("later/on", json!(1), false),
        ("", json!(1), false),
        (" later", json!(1), false),
        ("la\u{202e}ter", json!(1), false),
        ("later", json!({ "la\u{0}ter": 1 }), false),
        // Names that records on this device have for something else.
        ("profile", json!("somebody-else"), false),
        ("beside", json!(true), false),
        ("in_files", json!("r7"), false),
    ] {
        let mut tree = tomorrow();
        tree["sections"]["runs"][0][field] = value;
        let read = open(tree.to_string().as_bytes()).unwrap();
        let kinds: Vec<ImportWarningKind> = read.notes.iter().map(|note| note.kind).collect();
        assert_eq!(kinds, if is_kept { vec![] } else { vec![ImportWarningKind::UnknownField] }, "{field:?}");
        let data = as_new_profile(&read.file, "nl", Timestamp(9), &mut ids());
        assert_eq!(stored(&data).runs, data.runs, "{field:?}");
        assert!(ready_plain(&everything(&data)).is_ok());
    }
    for (list, field) in [("answers", "activity"), ("answers", "rating"), ("ratings", "item"), ("ratings", "answer")] {
        let mut tree = tomorrow();
        let runs = &mut tree["sections"]["runs"];
        let given =
            if list == "answers" { &mut runs[0][list]["digital-2"] } else { &mut runs[1][list]["interest-r-1"] };
        given[field] = "like".into();
        let read = open(tree.to_string().as_bytes()).unwrap();
        assert_eq!(read.notes.len(), 1, "{list} {field}");
        let data = as_new_profile(&read.file, "nl", Timestamp(9), &mut ids());
        assert_eq!(stored(&data).runs, data.runs, "{list} {field}");
    }
    // Invisible signs are left out of what is kept, as everywhere.
    let mut tree = tomorrow();
    tree["sections"]["evidence"][0]["photo"] = "a\u{0}b".into();
    let read = open(tree.to_string().as_bytes()).unwrap();
    assert_eq!(read.notes[0].kind, ImportWarningKind::ControlCharacters);
    assert_eq!(written(&read.file)["sections"]["evidence"][0]["photo"], "ab");
    // What is understood only without them is understood at once, and not only when the next file is read.
    let mut tree = tomorrow();
    tree["sections"]["exercises"][0]["entries"][0]["value"]["options"][0] = "mo\u{0}st".into();
    let read = open(tree.to_string().as_bytes()).unwrap();
    assert_eq!(read.notes[0].kind, ImportWarningKind::ControlCharacters);
    assert_eq!(read.file.sections.exercises, open(tomorrow().to_string().as_bytes()).unwrap().file.sections.exercises);
    assert!(ready_plain(&read.file).is_ok());
}

fn any_value(leaf: BoxedStrategy<Value>) -> impl Strategy<Value = Value> {
    leaf.prop_recursive(4, 12, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map("[a-zA-Z_@ß~.-]{1,6}", inner, 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn exact() -> BoxedStrategy<Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        Just(json!("}}\n</script><!--")),
    ]
    .boxed()
}

fn with_fractions() -> BoxedStrategy<Value> {
    prop_oneof![exact(), any::<f64>().prop_filter("JSON has no others", |it| it.is_finite()).prop_map(Value::from)]
        .boxed()
}

/// The objects of a file in which fields may come that this version does not know.
fn places(tree: &Value) -> Vec<String> {
    let mut places = vec![String::new(), "/profile".to_owned(), "/sections".to_owned()];
    for list in ["runs", "evidence", "work", "exercises"] {
        let count = tree["sections"][list].as_array().map_or(0, Vec::len);
        places.extend((0..count).map(|index| format!("/sections/{list}/{index}")));
    }
    for index in 0..tree["sections"]["exercises"].as_array().map_or(0, Vec::len) {
        let count = tree["sections"]["exercises"][index]["entries"].as_array().map_or(0, Vec::len);
        places.extend((0..count).map(|number| format!("/sections/exercises/{index}/entries/{number}")));
    }
    let escaped = |key: &String| key.replace('~', "~0").replace('/', "~1");
    for index in 0..tree["sections"]["runs"].as_array().map_or(0, Vec::len) {
        for list in ["answers", "ratings"] {
            let of_run = tree["sections"]["runs"][index][list].as_object();
            let keys = of_run.into_iter().flatten().map(|(key, _)| escaped(key));
            places.extend(keys.map(|key| format!("/sections/runs/{index}/{list}/{key}")));
        }
    }
    places
}

/// A file with its runs and evidence in the order of their ids.
fn by_id(mut tree: Value) -> Value {
    for list in ["runs", "evidence", "exercises"] {
        if let Some(list) = tree["sections"].get_mut(list).and_then(Value::as_array_mut) {
            list.sort_by_key(|it| (it["id"].to_string(), it["run"].to_string()));
        }
    }
    tree
}

fn with_fields(file: &ProfileFile, fields: &[(prop::sample::Index, String, Value)]) -> Value {
    let mut tree = written(file);
    let places = places(&tree);
    for (at, name, value) in fields {
        let place: &String = at.get(&places);
        let object = tree.pointer_mut(place).and_then(Value::as_object_mut).expect("an object");
        object.insert(format!("later_{name}"), value.clone());
    }
    tree
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_field_is_lost_wherever_it_is(
        data in any_profile(),
        fields in proptest::collection::vec((any::<prop::sample::Index>(), "[a-z]{1,3}", any_value(exact())), 0..6)
    ) {
        let tree = with_fields(&everything(&data), &fields);
        let file = read(&tree);
        prop_assert_eq!(&written(&file), &tree);
        // Through a device: into records, back, and into a file.
        let back = stored(&as_new_profile(&file, "nl", Timestamp(9), &mut ids()));
        let mut again = written(&everything(&back));
        for field in ["saved", "app", "language"] {
            again[field] = tree[field].clone();
        }
        // A profile has its runs and evidence in the order of their times.
        prop_assert_eq!(by_id(again), by_id(tree));
    }

    #[test]
    fn whatever_was_opened_can_be_saved(
        data in any_profile(),
        fields in proptest::collection::vec((any::<prop::sample::Index>(), "[a-z]{1,3}", any_value(with_fractions())), 0..6)
    ) {
        let tree = with_fields(&everything(&data), &fields);
        let file = open(tree.to_string().as_bytes()).unwrap().file;
        prop_assert!(ready_plain(&file).is_ok());
        prop_assert!(ready_html(&file, library(), &[words("en")]).is_ok());
        let back = stored(&as_new_profile(&file, "nl", Timestamp(9), &mut ids()));
        prop_assert!(ready_plain(&everything(&back)).is_ok());
    }
}
