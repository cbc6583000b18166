//! Joining an opened file to the profile that it is of, and undoing that.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::profile::change;
use super::profiles::load_profile;
use super::saving::{knew, records, save};
use crate::app::{App, Route, Undo};
use crate::domain::{Extras, ProfileData, ProfileId};
use crate::i18n::msg;
use crate::profile_file::{Merge, ProfileFile, is_of, merge};
use crate::store::{Record, RecordKind, Write, codec};

/// The profile of this device that a file is of, if there is one. The one in use comes before the others.
pub async fn whose_file(app: &Rc<App>, file: &ProfileFile) -> Option<Rc<ProfileData>> {
    let state = app.state();
    if let Some(current) = state.people.current.clone().filter(|current| is_of(current, file)) {
        return Some(current);
    }
    let in_use = state.people.current.as_ref().map(|current| current.profile.id.clone());
    for profile in state.people.profiles.iter().filter(|it| Some(&it.id) != in_use.as_ref()) {
        // A profile that cannot be read says so when it is opened.
        let read = records(app, Some(&profile.id)).await.and_then(|records| codec::assemble(&records));
        if let Ok((data, _)) = read
            && is_of(&data, file)
        {
            return Some(Rc::new(data));
        }
    }
    None
}

/// Takes over what the user accepted of a file, opens the profile if it is not the one in use, and goes to its results.
/// Until the message is closed, [`undo`](super::undo) takes it back. Nothing is taken that was not shown: if the profile
/// changed meanwhile, and so what the file would change in it, nothing happens. Returns whether it was taken over.
pub async fn join_file(
    app: &Rc<App>,
    id: &ProfileId,
    file: &ProfileFile,
    shown: &Merge,
    accepted: &BTreeSet<usize>,
) -> bool {
    if app.state().people.current.as_ref().is_none_or(|current| current.profile.id != *id) {
        load_profile(app, id).await;
    }
    let state = app.state();
    let current = state.people.current.clone().filter(|current| current.profile.id == *id);
    let (Some(before), Some(pack)) = (current, &state.content.pack) else { return false };
    if merge(&before, file, pack) != *shown {
        return false;
    }
    let after = Rc::new(shown.apply(&before, &|at| accepted.contains(&at), &mut || app.platform.new_id()));
    let mut writes = Vec::new();
    for (was, record) in changes(&before, &after) {
        if let Some(was) = was {
            know(app, was);
        }
        writes.push(Write::Put(record));
    }
    app.update(|state| {
        // What the profile's own record says is written by the task for that.
        state.people.current = Some(Rc::new(ProfileData { profile: before.profile.clone(), ..(*after).clone() }));
    });
    app.go(Route::Results);
    app.update(|state| {
        state.show_toast(msg("file-joined"), Some(Undo::Joined { before: before.clone(), after: after.clone() }))
    });
    save(app, writes).await;
    if before.profile.subject != after.profile.subject {
        change(app, |profile| profile.subject.clone_from(&after.profile.subject)).await;
    }
    true
}

/// Takes back what came from a file, but for what the user changed since.
pub(super) async fn part_again(app: &Rc<App>, before: &ProfileData, after: &ProfileData) {
    let state = app.state();
    let Some(current) = state.people.current.as_ref().filter(|it| it.profile.id == before.profile.id) else { return };
    let mut kept = by_place(current);
    let mut gone: Vec<Record> = Vec::new();
    let mut writes = Vec::new();
    for (was, came) in changes(before, after) {
        match was {
            _ if kept.get(&place(&came)) != Some(&came) => {}
            Some(was) => {
                know(app, came);
                kept.insert(place(&was), was.clone());
                writes.push(Write::Put(was));
            }
            None => gone.push(came),
        }
    }
    // Answers go before their runs: a run stays in which the user has answered something since.
    gone.sort_by_key(|record| record.kind == RecordKind::Run);
    for record in gone {
        let of_run = format!("{}/", record.key);
        if record.kind == RecordKind::Run
            && kept.values().any(|it| it.kind == RecordKind::Answer && it.key.starts_with(&of_run))
        {
            continue;
        }
        kept.remove(&place(&record));
        // This record is read with the profile for as long as there is one, so it is emptied.
        writes.push(match record.kind {
            RecordKind::Setting => Write::Put(codec::file_extras(&before.profile.id, &Extras::default())),
            kind => Write::Delete(kind, record.key),
        });
    }
    let kept: Vec<Record> = kept.into_values().collect();
    let Ok((data, _)) = codec::assemble(&kept) else { return };
    app.update(|state| state.people.current = Some(Rc::new(data)));
    save(app, writes).await;
    if current.profile.subject == after.profile.subject {
        change(app, |profile| profile.subject.clone_from(&before.profile.subject)).await;
    }
}

/// Remembers what another tab may have changed field by field. Answers are written whole, as always.
fn know(app: &Rc<App>, before: Record) {
    if matches!(before.kind, RecordKind::Run | RecordKind::Evidence | RecordKind::Work) {
        let key = before.key.clone();
        knew(app, before.kind, &key, Some(before));
    }
}

type RecordPlace = (&'static str, String);

fn place(record: &Record) -> RecordPlace {
    (record.kind.name(), record.key.clone())
}

/// The records of a profile.
fn by_place(data: &ProfileData) -> BTreeMap<RecordPlace, Record> {
    let put = |write| match write {
        Write::Put(record) => Some((place(&record), record)),
        Write::Delete(..) | Write::DeleteProfile(_) => None,
    };
    codec::put_all(data).into_iter().filter_map(put).collect()
}

/// The records that differ or are new, but for that of the profile itself; each with what it was before.
fn changes(before: &ProfileData, after: &ProfileData) -> Vec<(Option<Record>, Record)> {
    let mut earlier = by_place(before);
    let of_after = by_place(after).into_iter().map(|(at, record)| (earlier.remove(&at), record));
    of_after.filter(|(was, record)| record.kind != RecordKind::Profile && was.as_ref() != Some(record)).collect()
}
