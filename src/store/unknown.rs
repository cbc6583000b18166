//! What this version does not know of a record: it is set apart when the record is read, and put back when it is
//! written.
//!
//! **Invariant U1: no field is lost by being read and written here.** A field with another name stays as it is. So does
//! a word that its field does not know yet (a setting, a proof, a decision, an answer, a rating): the field counts as
//! empty, or the answer as skipped, until the user answers anew. The value of an entry is another such word: see
//! [`Value`](crate::domain::Value).

use serde_json::{Map, Value};

use super::RecordKind;
use crate::domain::{ActivityRating, Answer, Decision, Extras, Proof, Setting, is_word};

const PROFILE: &[&str] = &[
    "id",
    "nickname",
    "language",
    "second_language",
    "created",
    "place",
    "file_saved",
    "six_together",
    "opened_fields",
    "keys_off",
    "country",
    "idea",
    "subject",
    "of_another",
    "leave_to",
];
const RUN: &[&str] =
    &["id", "profile", "exercise", "started", "finished", "languages", "stopped", "beside", "in_files", "answers"];
const ANSWER: &[&str] = &["run", "item", "answer", "at"];
const RATING: &[&str] = &["run", "activity", "rating", "at"];
const EVIDENCE: &[&str] = &[
    "id",
    "profile",
    "item",
    "what",
    "setting",
    "when",
    "proof",
    "proof_note",
    "created",
    "changed",
    "in_files",
    "from",
];
const WORK: &[&str] = &["profile", "occupation", "stance", "note", "created", "changed"];
const ENTRY: &[&str] = &["run", "step", "card", "id", "value", "offered", "created", "changed"];

/// A field with a fixed list of words.
struct KnownWords {
    field: &'static str,
    is_known: fn(&str) -> bool,
    /// The word that stands for one that is not known; `None` if the field may be missing.
    instead: Option<&'static str>,
}

const SETTING: KnownWords =
    KnownWords { field: "setting", is_known: |word| Setting::ALL.iter().any(|it| it.name() == word), instead: None };
const PROOF: KnownWords =
    KnownWords { field: "proof", is_known: |word| Proof::ALL.iter().any(|it| it.name() == word), instead: None };
const STANCE: KnownWords =
    KnownWords { field: "stance", is_known: |word| Decision::from_name(word).is_some(), instead: None };
const ANSWERED: KnownWords = KnownWords {
    field: "answer",
    is_known: |word| Answer::Skipped.name() == word || Answer::SCALE.iter().any(|it| it.name() == word),
    instead: Some("skipped"),
};
const RATED: KnownWords = KnownWords {
    field: "rating",
    is_known: |word| ActivityRating::from_name(word).is_some(),
    instead: Some("skipped"),
};

/// Takes out of a record's fields what this version does not know.
pub fn set_apart(kind: RecordKind, fields: &mut Map<String, Value>) -> Extras {
    let (known, words): (&[&str], &[KnownWords]) = match kind {
        RecordKind::Profile => (PROFILE, &[]),
        RecordKind::Run => (RUN, &[]),
        RecordKind::Answer if fields.contains_key("activity") => (RATING, &[RATED]),
        RecordKind::Answer => (ANSWER, &[ANSWERED]),
        RecordKind::Evidence => (EVIDENCE, &[SETTING, PROOF]),
        RecordKind::Work => (WORK, &[STANCE]),
        RecordKind::Setting if fields.contains_key("step") => (ENTRY, &[]),
        // A setting of the device is written as a whole.
        RecordKind::Setting => return Extras::default(),
    };
    let mut apart = Vec::new();
    let names: Vec<String> = fields.keys().filter(|name| !known.contains(&name.as_str())).cloned().collect();
    for name in names {
        apart.extend(fields.remove(&name).map(|value| (name, value.to_string())));
    }
    // Earlier versions kept whatever a file had under this name.
    if kind == RecordKind::Evidence
        && fields.get("from").is_some_and(|from| !from.is_string())
        && let Some(from) = fields.remove("from")
    {
        apart.push(("from".to_owned(), from.to_string()));
    }
    for words in words {
        let is_strange = |value: &Value| value.as_str().is_some_and(|it| is_word(it) && !(words.is_known)(it));
        if fields.get(words.field).is_some_and(is_strange)
            && let Some(word) = fields.remove(words.field)
        {
            apart.push((words.field.to_owned(), word.to_string()));
            fields.extend(words.instead.map(|instead| (words.field.to_owned(), instead.into())));
        }
    }
    Extras::of(apart)
}

/// Puts fields back into the text of a record, which ends with its data: `{"v":1,"data":{…}}`. None of them may be there
/// already.
pub fn put_back(text: &mut String, extras: &Extras) {
    if extras.is_empty() {
        return;
    }
    let Some(open) = text.strip_suffix("}}").map(str::len) else { return };
    text.truncate(open);
    for (name, value) in extras.fields() {
        text.push(',');
        text.push_str(&serde_json::to_string(name).unwrap_or_default());
        text.push(':');
        text.push_str(value);
    }
    text.push_str("}}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Decision, DeclineReason, Entry, EntryKey, Evidence, EvidenceId, FieldValue, ItemId, KeptIdea, OccupationNote,
        Profile, ProfileData, ProfileId, Rating, Run, RunId, Timestamp, Value as Said,
    };
    use crate::store::{Record, Write, codec, merging};
    use proptest::prelude::*;
    use serde_json::json;

    const NOW: Timestamp = Timestamp(7);

    /// A profile in which every field of every record has a value.
    fn full() -> ProfileData {
        let id = ProfileId::new("p");
        let profile = Profile {
            id: id.clone(),
            nickname: "Ewa".into(),
            language: "pl".into(),
            second_language: Some("fa".into()),
            created: NOW,
            place: "#/home".into(),
            file_saved: Some(NOW),
            six_together: true,
            keys_off: true,
            country: "NL".into(),
            idea: Some(KeptIdea { item: ItemId::of("digital-1"), kept: NOW, not_yet: Some(NOW) }),
            subject: Some("s".into()),
            opened_fields: vec!["22".into()],
            of_another: true,
            leave_to: Some("example.org".into()),
            extras: Extras::default(),
        };
        let item = ItemId::in_language("foreign-languages-1", "pl");
        let mut answered = Run {
            finished: Some(NOW),
            languages: vec!["pl".into()],
            stopped: vec!["digital".into()],
            beside: true,
            in_files: Some(RunId::new("r0")),
            ..Run::new(RunId::new("r1"), id.clone(), "key-competences", Timestamp(1))
        };
        answered.answers.insert(item.clone(), crate::domain::TimedAnswer { answer: Answer::OnMyOwn, at: NOW });
        let mut rated = Run::new(RunId::new("r2"), id.clone(), "interests", Timestamp(2));
        rated.set_rating(ActivityRating { activity: "interest-r-1".into(), rating: Some(Rating::Like), at: NOW });
        let mut filled = Run::new(RunId::new("r3"), id.clone(), "values", Timestamp(3));
        let fields = [("name".to_owned(), FieldValue::Text("Bakery".into()))].into();
        for (key, value) in [
            (EntryKey::card("sort", "family"), Said::Chosen(vec!["most".into()])),
            (EntryKey::added("jobs", "k3"), Said::Fields(fields)),
        ] {
            filled.put_entry(Entry { offered: true, ..Entry::new(key, value, NOW) });
        }
        let evidence = Evidence {
            id: EvidenceId::new("e"),
            profile: id.clone(),
            item,
            what: "I wrote it down".into(),
            setting: Some(Setting::Home),
            when: "last winter".into(),
            proof: Some(Proof::Person),
            proof_note: "ask Parvin".into(),
            created: NOW,
            changed: NOW,
            in_files: Some(EvidenceId::new("e0")),
            from: Some("r3/jobs/+k3".into()),
            extras: Extras::default(),
        };
        let decision = Some(Decision::NotForMe(DeclineReason::Preparation));
        let noted = OccupationNote { decision, note: "later".into(), ..OccupationNote::new(id, "2221", NOW) };
        ProfileData {
            runs: vec![answered, rated, filled].into(),
            evidence: vec![evidence].into(),
            occupation_notes: vec![noted].into(),
            file_extras: Extras::of([("/sections/later".to_owned(), "[1]".to_owned())]),
            ..ProfileData::new(profile)
        }
    }

    fn records(data: &ProfileData) -> Vec<Record> {
        let put = |write| match write {
            Write::Put(record) => Some(record),
            _ => None,
        };
        codec::put_all(data).into_iter().filter_map(put).collect()
    }

    fn data_of(record: &Record) -> Map<String, Value> {
        codec::open::<Map<String, Value>>(record).unwrap()
    }

    /// A record as a newer version would have written it.
    fn with(record: &Record, change: impl FnOnce(&mut Map<String, Value>)) -> Record {
        let mut data = data_of(record);
        change(&mut data);
        Record { text: json!({ "v": codec::VERSION, "data": data }).to_string(), ..record.clone() }
    }

    #[test]
    fn every_field_of_this_version_is_known() {
        let records = records(&full());
        assert_eq!(records.len(), 11);
        for record in records.into_iter().filter(|record| !record.key.starts_with("file-extras")) {
            let mut data = data_of(&record);
            // A run's answers are records of their own; the name is kept for runs of before that.
            let known = match record.kind {
                RecordKind::Profile => PROFILE,
                RecordKind::Run if record.key == "r1" => &RUN[..RUN.len() - 1],
                RecordKind::Run => &RUN[..4],
                RecordKind::Answer if data.contains_key("activity") => RATING,
                RecordKind::Answer => ANSWER,
                RecordKind::Evidence => EVIDENCE,
                RecordKind::Setting => ENTRY,
                RecordKind::Work => WORK,
            };
            let mut names: Vec<&str> = data.keys().map(String::as_str).collect();
            // An entry is about a card, or about something that the user added.
            let absent = if data.contains_key("card") { "id" } else { "card" };
            let is_entry = record.kind == RecordKind::Setting;
            let mut known: Vec<&str> = known.iter().copied().filter(|name| !is_entry || *name != absent).collect();
            names.sort_unstable();
            known.sort_unstable();
            assert_eq!(names, known, "{}", record.text);
            assert_eq!(set_apart(record.kind, &mut data), Extras::default());
        }
    }

    #[test]
    fn a_word_of_a_newer_version_is_kept_until_the_user_answers_anew() {
        let newer = |record: Record| {
            let fields = ["setting", "proof", "stance", "answer", "rating"];
            with(&record, |data| {
                let is_word = |field: &str| record.kind != RecordKind::Profile && fields.contains(&field);
                data.iter_mut()
                    .filter(|(field, _)| is_word(field))
                    .for_each(|(_, value)| *value = "of-tomorrow".into());
            })
        };
        let stored: Vec<Record> = records(&full()).into_iter().map(newer).collect();
        let (mut data, problems) = codec::assemble(&stored).unwrap();
        assert_eq!(problems, []);
        let item = data.evidence[0].item.clone();
        assert_eq!(
            (data.evidence[0].setting, data.evidence[0].proof, data.occupation_notes[0].decision),
            (None, None, None)
        );
        assert_eq!(data.evidence[0].proof_note, "ask Parvin");
        assert!(data.evidence[0].has_proof(), "the note belongs to a proof, if not to one of these");
        assert_eq!(data.runs[0].answer(&item), Some(Answer::Skipped), "it counts neither for nor against");
        assert_eq!(data.runs[1].rating("interest-r-1").unwrap().rating, None);
        let again = records(&data);
        for (before, after) in stored.iter().zip(&again) {
            assert_eq!(data_of(before), data_of(after));
        }
        // What the user answers now is the answer, and then there is one of it.
        data.evidence[0].setting = Some(Setting::Work);
        data.occupation_notes[0].decision = Some(Decision::Saved);
        data.runs[1].set_rating(ActivityRating {
            activity: "interest-r-1".into(),
            rating: Some(Rating::Maybe),
            at: NOW,
        });
        data.runs[0].answers.insert(item, crate::domain::TimedAnswer { answer: Answer::NotYet, at: NOW });
        let text: String = records(&data).into_iter().map(|record| record.text).collect();
        for word in ["\"setting\":\"work\"", "\"stance\":\"saved\"", "\"rating\":\"maybe\"", "\"answer\":\"not-yet\""] {
            assert_eq!(text.matches(word).count(), 1, "{word}");
        }
        assert_eq!(text.matches("of-tomorrow").count(), 1, "only the proof was not answered anew");
    }

    #[test]
    fn what_a_file_had_under_a_name_that_has_a_meaning_now_is_kept() {
        for from in [json!({ "coach": "Ms De Wit" }), json!(7), json!(null)] {
            let other = |record: Record| match record.kind {
                RecordKind::Evidence => with(&record, |data| drop(data.insert("from".into(), from.clone()))),
                _ => record,
            };
            let stored: Vec<Record> = records(&full()).into_iter().map(other).collect();
            let (mut data, problems) = codec::assemble(&stored).unwrap();
            assert_eq!((problems.len(), data.evidence[0].from.as_deref()), (0, None));
            assert_eq!(data_of(&codec::evidence(&data.evidence[0]))["from"], from);
            data.evidence[0].from = Some("r3/why".into());
            let text = codec::evidence(&data.evidence[0]).text;
            assert_eq!(text.matches("\"from\"").count(), 1, "{text}");
        }
    }

    #[test]
    fn a_value_of_a_newer_version_is_kept_until_the_user_says_something_else() {
        for value in [
            json!({ "kind": "sung", "text": "la la" }),
            json!({ "kind": "chosen", "options": ["most"], "because": ["a", "b"] }),
            json!({ "kind": "fields", "fields": { "p": { "kind": "photo", "name": "a.jpg" } } }),
            json!("all of it"),
        ] {
            let newer = |record: Record| {
                if record.key.starts_with("entry/") {
                    with(&record, |data| drop(data.insert("value".into(), value.clone())))
                } else {
                    record
                }
            };
            let stored: Vec<Record> = records(&full()).into_iter().map(newer).collect();
            let (mut data, problems) = codec::assemble(&stored).unwrap();
            assert_eq!(problems, []);
            assert!(data.runs[2].entries.iter().all(|entry| entry.value == Said::Skipped));
            for (before, after) in stored.iter().zip(records(&data)) {
                assert_eq!(data_of(before), data_of(&after));
            }
            data.runs[2].entries[0].value = Said::Number(7);
            let first = EntryKey::parse(&data.runs[2].entries[0].key.to_string()).unwrap();
            let after = codec::entry(&data.runs[2], data.runs[2].entry(&first).unwrap());
            assert_eq!(data_of(&after)["value"], json!({ "kind": "number", "number": 7 }));
            assert_eq!(after.text.matches("\"value\"").count(), 1);
        }
    }

    #[test]
    fn what_is_no_word_is_damage() {
        for value in [json!(7), json!([]), json!(""), json!("Not a word"), json!("x".repeat(61))] {
            let stored: Vec<Record> = records(&full())
                .into_iter()
                .map(|record| match record.kind {
                    RecordKind::Evidence => with(&record, |data| drop(data.insert("setting".into(), value.clone()))),
                    _ => record,
                })
                .collect();
            assert_eq!(codec::assemble(&stored).unwrap().1.len(), 1, "{value}");
        }
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            "\\PC{0,12}".prop_map(Value::from),
            Just(json!("}}")),
        ];
        leaf.prop_recursive(4, 16, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                proptest::collection::btree_map("\\PC{0,6}", inner, 0..4)
                    .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    fn any_extras() -> impl Strategy<Value = Map<String, Value>> {
        let name = prop_oneof!["later_[a-z\"\\\\]{1,4}", Just("v".to_owned()), Just("data".to_owned())];
        proptest::collection::btree_map(name, any_value(), 0..4).prop_map(|fields| fields.into_iter().collect())
    }

    proptest! {
        #[test]
        fn no_field_is_lost_by_reading_and_writing(extras in proptest::collection::vec(any_extras(), 11)) {
            let stored: Vec<Record> = records(&full())
                .iter()
                .zip(&extras)
                .map(|(record, extras)| with(record, |data| data.extend(extras.clone())))
                .collect();
            let (mut data, problems) = codec::assemble(&stored).unwrap();
            prop_assert_eq!(problems, vec![]);
            for (before, after) in stored.iter().zip(records(&data)) {
                prop_assert_eq!(data_of(before), data_of(&after));
            }
            // The same when this version changes something in each record, and merges it with what is stored.
            data.profile.nickname = "Parvin".into();
            data.runs.iter_mut().for_each(|run| run.started = Timestamp(run.started.0 + 10));
            data.runs[1].entries[0].changed = Timestamp(9);
            data.evidence[0].what = "I told it".into();
            data.occupation_notes[0].note = String::new();
            data.runs[2].entries[0].value = Said::Skipped;
            for ((before, extras), after) in stored.iter().zip(&extras).zip(records(&data)) {
                let merged = merging::merge(Some(&before.text), &after.text, &before.text).unwrap();
                for text in [&after.text, &merged.text] {
                    let after = data_of(&Record { text: text.clone(), ..after.clone() });
                    for (name, value) in extras {
                        prop_assert_eq!(after.get(name), Some(value));
                    }
                }
            }
        }
    }
}
