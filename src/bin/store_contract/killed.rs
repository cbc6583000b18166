//! For `tests/kill.rs`: writing until the browser is killed, and damage.

use eight_keys::domain::{Comparison, Entry, EntryKey, FieldValue, FieldValues, Run, RunId, Value, Winner};
use eight_keys::store::codec;

use super::*;

/// The profile whose answers are numbered.
const KILLED: &str = "killed";

/// What is written until the browser is killed: numbered records, each together with one that has the last number.
pub struct Written {
    /// The records of a number.
    batch: fn(u64) -> Vec<Record>,
    /// The number of a record that has one of its own.
    number: fn(&Record) -> Option<u64>,
    /// Whether what was found of the last record fits to the last number.
    is_whole: fn(&[Record], u64) -> bool,
}

/// Answers, and the profile.
pub const ANSWERS: Written = Written {
    batch: |number| {
        let text = number.to_string();
        vec![
            record(RecordKind::Profile, KILLED, Some(KILLED), &text),
            record(RecordKind::Answer, &format!("{number:09}"), Some(KILLED), &text),
        ]
    },
    number: |record| record.key.parse().ok().filter(|_| record.kind == RecordKind::Answer),
    is_whole: |found, last| {
        found.iter().filter(|it| it.kind == RecordKind::Profile).all(|it| it.text == last.to_string())
    },
};

/// Lines of a list, and a ranking that changes with each: as the app writes them.
pub const ENTRIES: Written = Written {
    batch: |number| {
        let run = Run::new(RunId::new(KILLED), ProfileId::new(KILLED), "made-up", Timestamp(0));
        let line = FieldValues::from([("name".to_owned(), FieldValue::Text(format!("line {number}")))]);
        let card = |number: u64| format!("card-{number}");
        // As many comparisons as a long ranking has, the last one of them new.
        let pairs = (number.saturating_sub(RANKED)..number).map(|at| Comparison {
            first: card(at),
            second: card(at + 1),
            winner: Winner::First,
        });
        let said = |key, value| codec::entry(&run, &Entry::new(key, value, Timestamp(0)));
        vec![
            record(RecordKind::Profile, KILLED, Some(KILLED), "profile"),
            said(EntryKey::added(LIST, format!("{number:09}")), Value::Fields(line)),
            said(EntryKey::whole("rank"), Value::Compared(pairs.collect())),
        ]
    },
    number: |record| record.key.split_once(&format!("/{LIST}/+"))?.1.parse().ok(),
    is_whole: |found, last| {
        let newest = format!("\"card-{last}\"");
        last == 0 || found.iter().any(|it| it.key.ends_with("/rank") && it.text.contains(&newest))
    },
};

/// How many comparisons the ranking has.
const RANKED: u64 = 40;
/// The step with the list.
const LIST: &str = "jobs";

pub async fn write_until_killed(unmirrored: bool, written: &Written) {
    let opened = if unmirrored {
        IndexedDbStore::open_as(scope::SHARED, STEPS).await.map(|store| (Rc::new(store) as Rc<dyn Store>, false))
    } else {
        device::open(Start::Returning).await.map(|opened| (opened.store, !opened.found.restored.is_empty()))
    };
    let (store, recovered) = match opened {
        Ok(opened) => opened,
        Err(error) => return say(json!({ "error": error.name() })).await,
    };
    let found = match store.of_profile(&ProfileId::new(KILLED)).await {
        Ok(found) => found,
        Err(error) => return say(json!({ "error": error.name() })).await,
    };
    let numbers: Vec<u64> = found.iter().filter_map(written.number).collect();
    let mut last = numbers.iter().copied().max().unwrap_or(0);
    let whole = (written.is_whole)(&found, last);
    say(json!({ "found": numbers.len(), "last": last, "whole": whole, "recovered": recovered })).await;
    // Each batch has several records: some without the others would be a torn transaction.
    loop {
        last += 1;
        match store.write(puts(&(written.batch)(last))).await {
            Ok(()) => say(json!({ "acknowledged": last })).await,
            Err(error) => return say(json!({ "error": error.name() })).await,
        }
        let (alarm, setter) = timeout::alarm();
        setter.set(20);
        timeout::with_timeout(alarm, std::future::pending::<()>()).await;
    }
}

/// The profiles that are damaged.
const FILLED: [&str; 2] = ["anna", "bea"];

/// Writes what `look` looks for, as the app does: one batch after the other.
pub async fn fill(is_large: bool, is_more: bool) {
    let store = match device::open(Start::Returning).await {
        Ok(opened) => opened.store,
        Err(error) => return say(json!({ "error": error.name() })).await,
    };
    for profile in FILLED {
        let own = |kind, key: String, text: &str| record(kind, &format!("{profile}-{key}"), Some(profile), text);
        let batches: Vec<Vec<Record>> = if is_more {
            (0..3).map(|n| vec![own(RecordKind::Answer, format!("more-{n}"), "later")]).collect()
        } else {
            let begun = [
                record(RecordKind::Profile, profile, Some(profile), "profile"),
                own(RecordKind::Run, "run".into(), "run"),
            ];
            let answers = (0..14).map(|n| vec![own(RecordKind::Answer, n.to_string(), "answer")]);
            let stories: Vec<Record> = (0..if is_large { 900 } else { 1 })
                .map(|n| {
                    own(RecordKind::Evidence, n.to_string(), &format!("{n} a story that is told {n} ").repeat(100))
                })
                .collect();
            // A note that is written with every few letters, which fills the engine's log.
            let note = (0..if is_large { 600 } else { 3 })
                .map(|n| vec![own(RecordKind::Work, "note".into(), &"note ".repeat(n))]);
            let stories = stories.chunks(100).map(<[Record]>::to_vec);
            std::iter::once(begun.to_vec()).chain(answers).chain(stories).chain(note).collect()
        };
        for batch in batches {
            if let Err(error) = store.write(puts(&batch)).await {
                return say(json!({ "error": error.name() })).await;
            }
        }
    }
    say(json!({ "filled": true })).await;
}

/// Opens the store as the app does, and says what is there.
pub async fn look() {
    let opened = match device::open(Start::Returning).await {
        Ok(opened) => opened,
        Err(error) => return say(json!({ "looked": true, "told": error.name() })).await,
    };
    let mut profiles = serde_json::Map::new();
    for profile in FILLED {
        let records = opened.store.of_profile(&ProfileId::new(profile)).await.unwrap_or_default();
        let sum = Sum::of(&records);
        profiles.insert(profile.into(), format!("{} {:x}", sum.count, sum.digest).into());
    }
    let Recovery { restored, incomplete, missing, copy_only } = opened.found;
    let names = |profiles: Vec<ProfileId>| profiles.iter().map(ToString::to_string).collect::<Vec<_>>();
    say(json!({
        "looked": true, "profiles": profiles, "missing": missing, "copy_only": copy_only,
        "restored": names(restored), "incomplete": names(incomplete),
    }))
    .await;
}

async fn say(what: serde_json::Value) {
    let _ = JsFuture::from(report(&what.to_string())).await;
}
