use super::*;
use crate::domain::{DeclineReason, KeptIdea};
use serde_json::json;

fn record(text: &str) -> Record {
    Record { kind: RecordKind::Setting, key: "k".into(), profile: None, text: text.into() }
}

#[test]
fn an_old_record_is_brought_up_step_by_step() {
    let upcasts: &[Upcast] = &[
        |_, mut data| {
            data["second"] = json!(2);
            data
        },
        |kind, mut data| {
            data["kind"] = json!(kind.name());
            data
        },
    ];
    for (text, expected) in [
        (r#"{"v":1,"data":{"a":1}}"#, json!({"a":1,"second":2,"kind":"setting"})),
        (r#"{"v":2,"data":{"a":1}}"#, json!({"a":1,"kind":"setting"})),
        (r#"{"v":3,"data":{"a":1}}"#, json!({"a":1})),
    ] {
        assert_eq!(open_with::<Value>(&record(text), 3, upcasts), Ok(expected));
    }
}

#[test]
fn a_newer_or_broken_record_is_refused() {
    assert_eq!(open::<Value>(&record(r#"{"v":2,"data":{}}"#)), Err(StoreError::NewerVersion));
    for text in ["", "{", r#"{"v":0,"data":{}}"#, r#"{"data":{}}"#] {
        assert!(matches!(open::<Value>(&record(text)), Err(StoreError::Other(_))), "{text:?}");
    }
}

#[test]
fn ratings_come_back_with_their_run() {
    use crate::domain::Rating;
    let id = ProfileId::new("p");
    let person = Profile {
        six_together: true,
        keys_off: true,
        country: "NL".into(),
        leave_to: Some(String::new()),
        idea: Some(KeptIdea {
            item: ItemId::in_language("foreign-languages-1", "Kurmancî"),
            kept: Timestamp(3),
            not_yet: Some(Timestamp(4)),
        }),
        ..Profile::new(id.clone(), "en", Timestamp(0))
    };
    let mut run = Run::new(RunId::new("r"), id, "interests", Timestamp(1));
    for (n, rating) in Rating::SCALE.into_iter().map(Some).chain([None]).enumerate() {
        run.set_rating(ActivityRating { activity: format!("interest-s-{n}"), rating, at: Timestamp(n as i64) });
    }
    let data = ProfileData { runs: vec![run].into(), ..ProfileData::new(person) };
    let mut records: Vec<Record> = put_all(&data)
        .into_iter()
        .filter_map(|write| match write {
            Write::Put(record) => Some(record),
            _ => None,
        })
        .collect();
    assert_eq!(assemble(&records), Ok((data.clone(), vec![])));
    assert!(!records[1].text.contains("ratings"), "a run's record holds no rating");
    // A record that is not a rating is left where it is and reported; one of a newer version ends the reading.
    let text = records[2].text.replace("\"not-for-me\"", "[]");
    records[2].text = text;
    let (read, problems) = assemble(&records).unwrap();
    assert_eq!((read.runs[0].entries.len(), problems.len()), (5, 1));
    let [StoreError::Other(why)] = &problems[..] else { panic!("{problems:?}") };
    assert!(!why.contains("item"), "a damaged rating is not taken for a damaged answer: {why}");
    records[2].text = records[3].text.replace("\"v\":1", "\"v\":2");
    assert_eq!(assemble(&records), Err(StoreError::NewerVersion));
    records.remove(1);
    records.remove(1);
    assert_eq!(assemble(&records).unwrap().1.len(), 5, "ratings without their run");
}

#[test]
fn decisions_about_work_come_back() {
    let id = ProfileId::new("p");
    let person: Profile = serde_json::from_value(json!({ "id": "p", "language": "en", "created": 0 })).unwrap();
    let noted = |occupation: &str, decision, note: &str, at| OccupationNote {
        decision,
        note: note.into(),
        ..OccupationNote::new(id.clone(), occupation, Timestamp(at))
    };
    let occupation_notes = vec![
        noted("7231", Some(Decision::Saved), "ask Parvin\nabout evenings", 1),
        noted("2221", Some(Decision::NotForMe(DeclineReason::Preparation)), "", 2),
        noted("0310", None, "ها", 2),
    ];
    let mut data = ProfileData { occupation_notes: occupation_notes.into(), ..ProfileData::new(person) };
    let records: Vec<Record> = put_all(&data)
        .into_iter()
        .filter_map(|write| match write {
            Write::Put(record) => Some(record),
            _ => None,
        })
        .collect();
    assert!(records.is_sorted_by(|a, b| (a.kind, &a.key) < (b.kind, &b.key)), "as a store has them, each once");
    data.occupation_notes = [0, 2, 1].map(|at| data.occupation_notes[at].clone()).into_iter().collect();
    assert_eq!(assemble(&records), Ok((data, vec![])));
    let mut unknown = records;
    for (key, from, to) in [("p/7231", "\"saved\"", "7"), ("p/2221", "\"2221\"", "\"22\"")] {
        let noted = unknown.iter_mut().find(|it| it.key == key).unwrap();
        noted.text = noted.text.replace(from, to);
    }
    let (read, problems) = assemble(&unknown).unwrap();
    assert_eq!((read.occupation_notes.len(), problems.len()), (1, 2));
}

#[test]
fn version_and_upcasts_agree() {
    assert_eq!(UPCASTS.len(), VERSION as usize - 1);
}

#[test]
fn a_setting_comes_back() {
    assert_eq!(open::<Timestamp>(&setting("k", &Timestamp(7))), Ok(Timestamp(7)));
}

#[test]
fn a_time_is_opened_as_any_record() {
    for time in [0, 7, -7, i64::MAX, i64::MIN] {
        let written = setting("k", &Timestamp(time));
        assert!(written.text.starts_with(TIME_BEGINS), "{}", written.text);
        assert_eq!(open_time(&written), Ok(Timestamp(time)));
    }
    for text in [
        "",
        "{",
        r#"{"v":1,"data":}"#,
        r#"{"v":1,"data":"7"}"#,
        r#"{"v":1,"data":1.5}"#,
        r#"{"v":2,"data":7}"#,
        r#"{"v":0,"data":7}"#,
        r#"{"data":7,"v":1}"#,
        r#"{"v":1,"data":9223372036854775808}"#,
        r#" {"v":1,"data":7}"#,
    ] {
        assert_eq!(open_time(&record(text)), open(&record(text)), "{text}");
    }
}

fn records_of(data: &ProfileData) -> Vec<Record> {
    let put = |write| match write {
        Write::Put(record) => Some(record),
        _ => None,
    };
    put_all(data).into_iter().filter_map(put).collect()
}

#[test]
fn entries_come_back_with_their_run() {
    use crate::domain::{Entry, EntryKey, Value as Said};
    let person: Profile = serde_json::from_value(json!({ "id": "p", "language": "en", "created": 0 })).unwrap();
    let mut run = Run::new(RunId::new("r"), person.id.clone(), "values", Timestamp(1));
    for (key, value, at) in [
        (EntryKey::whole("why"), Said::Text("because".into()), 5),
        (EntryKey::card("sort", "family"), Said::Chosen(vec!["most".into()]), 3),
        (EntryKey::added("jobs", "k3"), Said::Skipped, 3),
    ] {
        run.put_entry(Entry { offered: at == 5, ..Entry::new(key, value, Timestamp(at)) });
    }
    let data = ProfileData { runs: vec![run].into(), ..ProfileData::new(person) };
    let records = records_of(&data);
    assert!(records.is_sorted_by(|a, b| (a.kind, &a.key) < (b.kind, &b.key)), "as a store has them, each once");
    let keys: Vec<&str> = records.iter().filter(|it| is_entry(it)).map(|it| it.key.as_str()).collect();
    assert_eq!(keys, ["entry/r/jobs/+k3", "entry/r/sort/family", "entry/r/why"]);
    assert!(records.iter().all(|it| it.profile == Some(ProfileId::new("p"))), "they go with their profile");
    let (read, problems) = assemble(&records).unwrap();
    assert_eq!(problems, []);
    let order: Vec<String> = read.runs[0].entries.iter().map(|it| it.key.to_string()).collect();
    assert_eq!(order, ["jobs/+k3", "sort/family", "why"], "the oldest first");
    assert_eq!(records_of(&read), records);
    // What cannot be read is left where it is and reported; a newer version ends the reading.
    let changed = |from: &str, to: &str| -> Vec<Record> {
        records.iter().map(|it| Record { text: it.text.replace(from, to), ..it.clone() }).collect()
    };
    for (from, to) in [
        ("\"step\":\"why\"", "\"step\":\"\""),
        ("\"step\":\"why\"", "\"step\":\"a/b\""),
        ("\"card\":\"family\"", "\"card\":\"family\",\"id\":\"k\""),
        ("\"card\":\"family\"", "\"card\":\"a/b\""),
        ("\"created\":5", "\"created\":\"5\""),
        ("\"value\":{\"kind\":\"skipped\"},", ""),
    ] {
        let (read, problems) = assemble(&changed(from, to)).unwrap();
        assert_eq!((read.runs[0].entries.len(), problems.len()), (2, 1), "{from} {to}");
    }
    assert_eq!(
        assemble(&changed("{\"v\":1,\"data\":{\"run\"", "{\"v\":2,\"data\":{\"run\"")),
        Err(StoreError::NewerVersion)
    );
    let without: Vec<Record> = records.into_iter().filter(|it| it.kind != RecordKind::Run).collect();
    assert_eq!(assemble(&without).unwrap().1.len(), 3, "entries without their run are kept and reported");
}

fn is_entry(record: &Record) -> bool {
    record.key.starts_with(crate::store::ENTRIES.0)
}

#[test]
fn local_packs_come_back_as_their_files_were() {
    let text = "{\"format\": \"eight-keys/pack\",\n \"id\": \"local.a.b\"}";
    let record = local_pack("local.a.b", text);
    assert_eq!((record.kind, record.key.as_str(), &record.profile), (RecordKind::Setting, "pack/local.a.b", &None));
    let broken = Record { text: "{".into(), ..local_pack("local.a.c", text) };
    let newer = Record { text: record.text.replace("\"v\":1", "\"v\":2"), ..local_pack("local.a.d", text) };
    let other = setting("language", &"nl");
    assert_eq!(open_local_packs(&[record, broken, newer, other]), [text]);
    let many: Vec<Record> = (0..30).map(|n| local_pack(&n.to_string(), text)).collect();
    assert_eq!(open_local_packs(&many).len(), MAX_LOCAL_PACKS);
}
