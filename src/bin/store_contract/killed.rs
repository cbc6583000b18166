//! For `tests/kill.rs`: writing until the browser is killed, and damage.

use super::*;

/// The profile whose answers are numbered.
const KILLED: &str = "killed";

pub async fn write_until_killed(unmirrored: bool) {
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
    let numbers: Vec<u64> =
        found.iter().filter(|it| it.kind == RecordKind::Answer).filter_map(|it| it.key.parse().ok()).collect();
    let mut last = numbers.iter().copied().max().unwrap_or(0);
    let whole = found.iter().filter(|it| it.kind == RecordKind::Profile).all(|it| it.text == last.to_string());
    say(json!({ "found": numbers.len(), "last": last, "whole": whole, "recovered": recovered })).await;
    // Each batch has two records: one without the other would be a torn transaction.
    loop {
        last += 1;
        let number = last.to_string();
        let batch = [
            record(RecordKind::Profile, KILLED, Some(KILLED), &number),
            record(RecordKind::Answer, &format!("{last:09}"), Some(KILLED), &number),
        ];
        match store.write(puts(&batch)).await {
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
