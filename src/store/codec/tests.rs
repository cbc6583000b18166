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
        id: id.clone(),
        nickname: String::new(),
        language: "en".into(),
        second_language: None,
        created: Timestamp(0),
        place: String::new(),
        file_saved: None,
        six_together: true,
        keys_off: true,
        country: "NL".into(),
        idea: Some(KeptIdea {
            item: ItemId::in_language("foreign-languages-1", "Kurmancî"),
            kept: Timestamp(3),
            not_yet: Some(Timestamp(4)),
        }),
        opened_fields: Vec::new(),
        of_another: false,
        subject: None,
        extras: Extras::default(),
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
    assert!(!records[1].text.contains("said"), "a run's record holds no rating");
    // A record that is not a rating is left where it is and reported; one of a newer version ends the reading.
    let text = records[2].text.replace("\"not-for-me\"", "[]");
    records[2].text = text;
    let (read, problems) = assemble(&records).unwrap();
    assert_eq!((read.runs[0].ratings.len(), problems.len()), (5, 1));
    records[2].text = records[3].text.replace("\"v\":1", "\"v\":2");
    assert_eq!(assemble(&records), Err(StoreError::NewerVersion));
    records.remove(1);
    records.remove(1);
    assert_eq!(assemble(&records).unwrap().1.len(), 5, "ratings without their run");
}

#[test]
fn what_she_decided_about_work_comes_back() {
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
