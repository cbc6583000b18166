//! The contract that every store keeps, as cases that run natively (`tests/store.rs`) and in real browsers
//! (`src/bin/store_contract`).
//!
//! Testing with a stand-in for IndexedDB would prove little: engines differ exactly in when they commit and abort. So
//! the cases depend on no test framework; each takes an empty store and says in words what it found wrong.

use std::future::Future;
use std::pin::Pin;

use super::{NO_ENTRIES, PACKS, Record, RecordKind, Store, StoreError, Write};
use crate::domain::ProfileId;

/// What a case found: nothing, or what is wrong.
pub type Outcome = Result<(), String>;

/// A case and what it found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseResult {
    /// What has to be true.
    pub name: &'static str,
    /// Whether it is true.
    pub outcome: Outcome,
}

type Running<'a> = Pin<Box<dyn Future<Output = Outcome> + 'a>>;
type Case = (&'static str, fn(&dyn Store) -> Running<'_>);

/// Runs every case, each on a store of its own.
///
/// `fresh` makes an empty store; the store is erased after its case, which is part of the contract too.
pub async fn run<S: Store>(fresh: impl AsyncFn() -> Result<S, StoreError>) -> Vec<CaseResult> {
    let mut results = Vec::with_capacity(CASES.len());
    for (name, case) in CASES {
        let outcome = match fresh().await {
            Ok(store) => {
                let outcome = case(&store).await;
                outcome.and(is_ok(store.erase().await, "erasing"))
            }
            Err(error) => Err(format!("no store: {error:?}")),
        };
        results.push(CaseResult { name, outcome });
    }
    results
}

const CASES: &[Case] = &[
    ("a new store is empty", |store| Box::pin(a_new_store_is_empty(store))),
    ("a record comes back as it was put", |store| Box::pin(a_record_comes_back(store))),
    ("a second put replaces", |store| Box::pin(a_second_put_replaces(store))),
    ("the same key in two kinds is two records", |store| Box::pin(kinds_are_apart(store))),
    ("deleting removes one record", |store| Box::pin(deleting_removes_one(store))),
    ("deleting what is not there is fine", |store| Box::pin(deleting_nothing(store))),
    ("deleting a profile leaves the others alone", |store| Box::pin(a_profile_goes_alone(store))),
    ("a deleted profile can be put again", |store| Box::pin(a_profile_put_again(store))),
    ("a batch is done in order", |store| Box::pin(a_batch_is_in_order(store))),
    ("a batch sees its own puts when it deletes a profile", |store| Box::pin(a_batch_sees_itself(store))),
    ("an empty batch is fine", |store| Box::pin(an_empty_batch(store))),
    ("records come by key", |store| Box::pin(records_come_by_key(store))),
    ("records in ranges of keys come without the others", |store| Box::pin(records_in_ranges(store))),
    ("records of a profile come by kind and key", |store| Box::pin(of_profile_is_in_order(store))),
    ("what belongs to the device belongs to no profile", |store| Box::pin(device_records(store))),
    ("any text comes back", |store| Box::pin(any_text(store))),
    ("a long text comes back", |store| Box::pin(a_long_text(store))),
    ("a large batch is whole", |store| Box::pin(a_large_batch(store))),
    ("writes that overlap are all there", |store| Box::pin(overlapping_writes(store))),
    ("erasing leaves nothing, and the store goes on", |store| Box::pin(erasing(store))),
];

/// A record for tests.
pub fn record(kind: RecordKind, key: &str, profile: Option<&str>, text: &str) -> Record {
    Record { kind, key: key.into(), profile: profile.map(ProfileId::new), text: text.into() }
}

/// A batch that puts these records.
pub fn puts(records: &[Record]) -> Vec<Write> {
    records.iter().cloned().map(Write::Put).collect()
}

/// Checks that a result is good.
///
/// # Errors
/// What went wrong while `doing`.
pub fn is_ok<T>(result: Result<T, StoreError>, doing: &str) -> Result<T, String> {
    result.map_err(|error| format!("{doing}: {error:?}"))
}

/// Checks that two values are equal.
///
/// # Errors
/// Both, if they are not.
pub fn same<T: PartialEq + std::fmt::Debug>(found: &T, expected: &T, what: &str) -> Outcome {
    if found == expected { Ok(()) } else { Err(format!("{what}: found {found:?}, expected {expected:?}")) }
}

async fn write(store: &dyn Store, batch: Vec<Write>) -> Outcome {
    is_ok(store.write(batch).await, "writing")
}

async fn holds(store: &dyn Store, kind: RecordKind, expected: &[Record]) -> Outcome {
    let found = is_ok(store.all(kind).await, "reading a kind")?;
    same(&found.as_slice(), &expected, kind.name())
}

async fn owns(store: &dyn Store, profile: &str, expected: &[Record]) -> Outcome {
    let found = is_ok(store.of_profile(&ProfileId::new(profile)).await, "reading a profile")?;
    same(&found.as_slice(), &expected, profile)
}

async fn a_new_store_is_empty(store: &dyn Store) -> Outcome {
    for kind in RecordKind::ALL {
        holds(store, kind, &[]).await?;
    }
    owns(store, "anna", &[]).await
}

async fn a_record_comes_back(store: &dyn Store) -> Outcome {
    for kind in RecordKind::ALL {
        let one = record(kind, "k", Some("anna"), r#"{"v":1,"data":1}"#);
        write(store, puts(std::slice::from_ref(&one))).await?;
        holds(store, kind, &[one]).await?;
    }
    Ok(())
}

async fn a_second_put_replaces(store: &dyn Store) -> Outcome {
    let first = record(RecordKind::Answer, "k", Some("anna"), "first");
    let second = Record { text: "second".into(), ..first.clone() };
    write(store, puts(&[first])).await?;
    write(store, puts(std::slice::from_ref(&second))).await?;
    holds(store, RecordKind::Answer, &[second]).await
}

async fn kinds_are_apart(store: &dyn Store) -> Outcome {
    let run = record(RecordKind::Run, "k", Some("anna"), "run");
    let answer = record(RecordKind::Answer, "k", Some("anna"), "answer");
    write(store, puts(&[run.clone(), answer.clone()])).await?;
    holds(store, RecordKind::Run, &[run]).await?;
    holds(store, RecordKind::Answer, std::slice::from_ref(&answer)).await?;
    write(store, vec![Write::Delete(RecordKind::Run, "k".into())]).await?;
    holds(store, RecordKind::Answer, &[answer]).await
}

async fn deleting_removes_one(store: &dyn Store) -> Outcome {
    let (a, b) =
        (record(RecordKind::Evidence, "a", Some("anna"), "1"), record(RecordKind::Evidence, "b", Some("anna"), "2"));
    write(store, puts(&[a, b.clone()])).await?;
    write(store, vec![Write::Delete(RecordKind::Evidence, "a".into())]).await?;
    holds(store, RecordKind::Evidence, &[b]).await
}

async fn deleting_nothing(store: &dyn Store) -> Outcome {
    write(store, vec![Write::Delete(RecordKind::Run, "none".into()), Write::DeleteProfile(ProfileId::new("nobody"))])
        .await
}

async fn a_profile_goes_alone(store: &dyn Store) -> Outcome {
    let of = |profile: &str| {
        [RecordKind::Profile, RecordKind::Run, RecordKind::Answer, RecordKind::Evidence]
            .map(|kind| record(kind, &format!("{profile}-{}", kind.name()), Some(profile), "text"))
    };
    let device = record(RecordKind::Setting, "language", None, "text");
    write(store, puts(&of("anna"))).await?;
    write(store, puts(&of("anna2"))).await?;
    write(store, puts(std::slice::from_ref(&device))).await?;
    write(store, vec![Write::DeleteProfile(ProfileId::new("anna"))]).await?;
    owns(store, "anna", &[]).await?;
    owns(store, "anna2", &of("anna2")).await?;
    holds(store, RecordKind::Setting, &[device]).await
}

async fn a_profile_put_again(store: &dyn Store) -> Outcome {
    let profile = record(RecordKind::Profile, "anna", Some("anna"), "text");
    write(store, puts(std::slice::from_ref(&profile))).await?;
    write(store, vec![Write::DeleteProfile(ProfileId::new("anna"))]).await?;
    write(store, puts(std::slice::from_ref(&profile))).await?;
    owns(store, "anna", &[profile]).await
}

async fn a_batch_is_in_order(store: &dyn Store) -> Outcome {
    let old = record(RecordKind::Answer, "k", Some("anna"), "old");
    let new = Record { text: "new".into(), ..old.clone() };
    write(store, vec![Write::Put(old.clone()), Write::Delete(RecordKind::Answer, "k".into()), Write::Put(new.clone())])
        .await?;
    holds(store, RecordKind::Answer, &[new]).await?;
    write(store, vec![Write::Put(old), Write::Delete(RecordKind::Answer, "k".into())]).await?;
    holds(store, RecordKind::Answer, &[]).await
}

async fn a_batch_sees_itself(store: &dyn Store) -> Outcome {
    let (before, within, after) = (
        record(RecordKind::Answer, "before", Some("anna"), "1"),
        record(RecordKind::Answer, "within", Some("anna"), "2"),
        record(RecordKind::Answer, "after", Some("anna"), "3"),
    );
    write(store, puts(&[before])).await?;
    let gone = Write::DeleteProfile(ProfileId::new("anna"));
    write(store, vec![Write::Put(within), gone, Write::Put(after.clone())]).await?;
    owns(store, "anna", &[after]).await
}

async fn an_empty_batch(store: &dyn Store) -> Outcome {
    write(store, Vec::new()).await
}

async fn records_come_by_key(store: &dyn Store) -> Outcome {
    // IndexedDB compares UTF-16 units and Rust compares characters. The order of the last two keys shows which of them
    // is used.
    let keys = ["", "10", "2", "A", "a", "run/item", "run/item@pl", "é", "ی", "\u{ff5e}", "\u{1f511}"];
    let expected = keys.map(|key| record(RecordKind::Run, key, Some("anna"), key));
    let mut shuffled = expected.clone();
    shuffled.reverse();
    shuffled.swap(1, 7);
    write(store, puts(&shuffled)).await?;
    holds(store, RecordKind::Run, &expected).await?;
    owns(store, "anna", &expected).await
}

async fn records_in_ranges(store: &dyn Store) -> Outcome {
    let keys = [
        "entry",
        "entry-",
        "entry/",
        "entry/r/jobs/+k3",
        "entry0",
        "file-extras/anna",
        "language",
        "pack/",
        "pack/a",
        "pack0",
    ];
    let of = |key: &str| record(RecordKind::Setting, key, key.contains('/').then_some("anna"), key);
    let mut shuffled = keys.map(of);
    shuffled.reverse();
    shuffled.swap(0, 5);
    write(store, puts(&shuffled)).await?;
    write(store, puts(&[record(RecordKind::Run, "pack/b", Some("anna"), "another kind")])).await?;
    let packs = is_ok(store.in_ranges(RecordKind::Setting, PACKS).await, "reading packs")?;
    same(&packs, &["pack/", "pack/a"].map(of).to_vec(), "packs")?;
    let rest = is_ok(store.in_ranges(RecordKind::Setting, NO_ENTRIES).await, "reading what is no entry")?;
    let expected: Vec<Record> = keys.into_iter().filter(|key| !key.starts_with("entry/")).map(of).collect();
    same(&rest, &expected, "what is no entry")
}

async fn of_profile_is_in_order(store: &dyn Store) -> Outcome {
    let mut expected = Vec::new();
    for kind in RecordKind::ALL {
        expected.extend(["a", "b"].map(|key| record(kind, key, Some("anna"), kind.name())));
    }
    let mut shuffled = expected.clone();
    shuffled.reverse();
    write(store, puts(&shuffled)).await?;
    write(store, puts(&[record(RecordKind::Run, "c", Some("other"), "")])).await?;
    owns(store, "anna", &expected).await
}

async fn device_records(store: &dyn Store) -> Outcome {
    let device = record(RecordKind::Setting, "language", None, "text");
    write(store, puts(std::slice::from_ref(&device))).await?;
    // An empty name is still the name of a profile: it does not mean the device.
    write(store, vec![Write::DeleteProfile(ProfileId::new(""))]).await?;
    owns(store, "", &[]).await?;
    holds(store, RecordKind::Setting, &[device]).await
}

async fn any_text(store: &dyn Store) -> Outcome {
    let texts = [
        "",
        "\0",
        "\"\\\r\n\t",
        "</script><!--",
        "zażółć gęślą jaźń",
        "سلام؛ من می‌توانم",
        "\u{202e}abc\u{202c}",
        "👩‍👩‍👧‍👧 🔑",
        "\u{feff}\u{fffd}\u{10ffff}",
    ];
    let expected: Vec<Record> = texts
        .iter()
        .enumerate()
        .map(|(n, text)| record(RecordKind::Evidence, &n.to_string(), Some(text), text))
        .collect();
    write(store, puts(&expected)).await?;
    holds(store, RecordKind::Evidence, &expected).await?;
    for one in &expected {
        owns(store, &one.text, std::slice::from_ref(one)).await?;
    }
    Ok(())
}

async fn a_long_text(store: &dyn Store) -> Outcome {
    let long = record(RecordKind::Evidence, &"k".repeat(1_000), Some("anna"), &"lang 長い ".repeat(100_000));
    write(store, puts(std::slice::from_ref(&long))).await?;
    let found = is_ok(store.all(RecordKind::Evidence).await, "reading")?;
    if found == [long] { Ok(()) } else { Err("a text of a million bytes changed".into()) }
}

async fn a_large_batch(store: &dyn Store) -> Outcome {
    let expected: Vec<Record> =
        (0..1_000).map(|n| record(RecordKind::Answer, &format!("run/{n:04}"), Some("anna"), &n.to_string())).collect();
    write(store, puts(&expected)).await?;
    let found = is_ok(store.of_profile(&ProfileId::new("anna")).await, "reading")?;
    same(&found.len(), &expected.len(), "records")?;
    if found == expected { Ok(()) } else { Err("some records changed".into()) }
}

async fn overlapping_writes(store: &dyn Store) -> Outcome {
    let (a, b) =
        (record(RecordKind::Answer, "a", Some("anna"), "1"), record(RecordKind::Answer, "b", Some("anna"), "2"));
    let (first, second) =
        together(store.write(puts(std::slice::from_ref(&a))), store.write(puts(std::slice::from_ref(&b)))).await;
    is_ok(first, "the first")?;
    is_ok(second, "the second")?;
    holds(store, RecordKind::Answer, &[a, b]).await
}

async fn erasing(store: &dyn Store) -> Outcome {
    let profile = record(RecordKind::Profile, "anna", Some("anna"), "text");
    write(store, puts(&[profile.clone(), record(RecordKind::Setting, "language", None, "text")])).await?;
    is_ok(store.erase().await, "erasing")?;
    a_new_store_is_empty(store).await?;
    write(store, puts(std::slice::from_ref(&profile))).await?;
    holds(store, RecordKind::Profile, &[profile]).await
}

/// Runs two futures at once.
async fn together<T>(
    mut first: impl Future<Output = T> + Unpin,
    mut second: impl Future<Output = T> + Unpin,
) -> (T, T) {
    use std::task::Poll;
    let (mut a, mut b) = (None, None);
    std::future::poll_fn(move |context| {
        if a.is_none()
            && let Poll::Ready(value) = Pin::new(&mut first).poll(context)
        {
            a = Some(value);
        }
        if b.is_none()
            && let Poll::Ready(value) = Pin::new(&mut second).poll(context)
        {
            b = Some(value);
        }
        match (a.take(), b.take()) {
            (Some(a), Some(b)) => Poll::Ready((a, b)),
            (first, second) => {
                (a, b) = (first, second);
                Poll::Pending
            }
        }
    })
    .await
}
