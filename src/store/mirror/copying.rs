//! Writing and tidying the files of the second copy.

use super::{BackupFiles, FILE, FileName, Line, Log, MAX_LOG, MirroredStore};
use crate::domain::Timestamp;
use crate::store::StoreError;
use crate::store::stamp::{Change, Owner, Stamp, Sum, is_stamp};

impl MirroredStore {
    /// Copies a change as a line. It is copied as a snapshot if it does not follow what this tab copied last, or if the
    /// log is long.
    pub(super) async fn copy(&self, files: &dyn BackupFiles, change: Change, stamp: Stamp) -> Result<(), StoreError> {
        let owner = change.owner.clone();
        let log = self.logs.borrow_mut().remove(&owner).unwrap_or_default();
        // What was deleted must not stay in lines and snapshots from before. If no snapshot can be written, a line has
        // to do.
        if change.is_fresh {
            for name in files.names().await? {
                if matches!(FileName::parse(&name), Some(FileName::Later(of, _)) if of == owner) {
                    files.remove(&name).await?;
                }
            }
        }
        let purges = change.is_fresh || !change.removed.is_empty();
        if purges && self.snapshot(files, &owner, Keeps::Nothing).await.is_ok() {
            return Ok(());
        }
        let follows = change.is_fresh || change.from == log.last;
        let Some(mut log) = Some(log).filter(|log| follows && log.bytes < MAX_LOG) else {
            return self.snapshot(files, &owner, Keeps::OneBefore).await;
        };
        let line = Line::of(change, stamp).to_text();
        log.bytes += line.len();
        let (name, text) = match log.file.take() {
            Some((name, text)) if text.len() + line.len() <= FILE => (name, text + &line),
            _ => (FileName::Log(owner.clone(), stamp.generation).to_name(), line),
        };
        files.write(&name, &text).await?;
        (log.last, log.file) = (Some(stamp.generation), Some((name, text)));
        self.logs.borrow_mut().insert(owner, log);
        Ok(())
    }

    /// Writes all records of an owner as they are in the database now, and removes the files that are no longer needed.
    /// The caller has the turn, so an older state cannot overwrite a newer one, whichever tab each comes from.
    pub(super) async fn snapshot(
        &self,
        files: &dyn BackupFiles,
        owner: &Owner,
        keeps: Keeps,
    ) -> Result<(), StoreError> {
        self.logs.borrow_mut().remove(owner);
        let records = self.records(owner).await?;
        let Some(stamp) = records.iter().find(|record| is_stamp(record)) else {
            // Another tab has deleted the profile meanwhile and takes care of its copy.
            return Ok(());
        };
        let mut stamp = Stamp::from_record(stamp)?;
        let sum = Sum::of(&records);
        if stamp.sum.is_some_and(|said| said != sum) {
            return Err(StoreError::Other("the database lost records".into()));
        }
        stamp.sum = Some(sum);
        let text = Line::all(owner.clone(), stamp, records).to_text();
        files.write(&FileName::Snapshot(owner.clone(), stamp.generation).to_name(), &text).await?;
        let log = Log { last: Some(stamp.generation), ..Log::default() };
        self.logs.borrow_mut().insert(owner.clone(), log);
        self.tidy(files, owner, stamp.generation, keeps).await;
        Ok(())
    }

    /// Removes what is older than the snapshot before the last one, or older than the last one. What cannot be removed
    /// now can be removed the next time.
    async fn tidy(&self, files: &dyn BackupFiles, owner: &Owner, last: Timestamp, keeps: Keeps) {
        let Ok(names) = files.names().await else { return };
        let named: Vec<FileName> = names.iter().filter_map(|name| FileName::parse(name)).collect();
        let mut named: Vec<FileName> = named.into_iter().filter(|named| named.owner() == owner).collect();
        // The oldest first: a kill in between must not leave files that go back further and lack a generation, because a
        // database of that generation would look as if it had gone on by itself.
        named.sort_by_key(|named| match named {
            FileName::Snapshot(_, generation) | FileName::Log(_, generation) => Some(*generation),
            FileName::First(_) | FileName::Mark(_) | FileName::Later(..) => None,
        });
        let before = named.iter().filter_map(|named| match named {
            FileName::Snapshot(_, generation) if *generation < last => Some(*generation),
            _ => None,
        });
        let before = match keeps {
            Keeps::OneBefore => before.max(),
            Keeps::Nothing => Some(last),
        };
        for named in &named {
            let is_old = match named {
                FileName::Snapshot(_, generation) | FileName::Log(_, generation) => Some(*generation) < before,
                FileName::First(_) => true,
                FileName::Mark(_) | FileName::Later(..) => false,
            };
            if is_old {
                let _ = files.remove(&named.to_name()).await;
            }
        }
    }

    /// Removes the files of a deleted profile: all of them, or all but the mark.
    pub(super) async fn forget(&self, owner: &Owner, keeps_mark: bool) {
        self.logs.borrow_mut().remove(owner);
        let Some(files) = &self.parts.files else { return };
        let _ = self.remove_files(files.as_ref(), owner, keeps_mark).await;
    }

    pub(super) async fn remove_files(
        &self,
        files: &dyn BackupFiles,
        owner: &Owner,
        keeps_mark: bool,
    ) -> Result<(), StoreError> {
        for name in files.names().await? {
            let Some(named) = FileName::parse(&name).filter(|named| named.owner() == owner) else { continue };
            if !(keeps_mark && matches!(named, FileName::Mark(_))) {
                files.remove(&name).await?;
            }
        }
        Ok(())
    }
}

/// Which of the older files stay after a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keeps {
    /// The snapshot before it and all lines since then.
    OneBefore,
    /// None, because something was deleted.
    Nothing,
}
