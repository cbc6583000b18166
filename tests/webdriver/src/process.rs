//! Programs that a flow starts, and folders that it needs. They are gone when the flow ends, however it ends.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder of its own that is removed at the end.
pub struct Folder(PathBuf);

impl Folder {
    /// A new, empty folder.
    pub fn new(what: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("eight-keys-{}-{number}-{what}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder for temporary files");
        Self(path)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file into it and returns its path.
    pub fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, bytes).expect("a writable folder");
        path
    }

    /// Its files, without those that a browser is still writing.
    pub fn files(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.0).into_iter().flatten().flatten();
        let unfinished = ["crdownload", "part", "tmp", "wkdownload"];
        let mut files: Vec<PathBuf> = entries
            .map(|entry| entry.path())
            .filter(|path| {
                path.is_file() && !path.extension().and_then(OsStr::to_str).is_some_and(|it| unfinished.contains(&it))
            })
            .filter(|path| path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.')))
            .collect();
        files.sort();
        files
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A browser that is just ending may write a last file, so the second attempt is enough.
        if fs::remove_dir_all(&self.0).is_err() {
            std::thread::sleep(std::time::Duration::from_millis(200));
            let _ = fs::remove_dir_all(&self.0);
        }
    }
}

/// A program with everything that it starts in turn.
pub struct Program {
    child: Child,
    /// A path that is in the command line of everything that it starts and of nothing else.
    mark: PathBuf,
}

impl Program {
    /// Starts a program in a process group of its own, without output.
    pub fn start(command: &mut Command, mark: &Path) -> Self {
        command.stdin(Stdio::null()).stderr(Stdio::null()).process_group(0);
        let child = command.spawn().unwrap_or_else(|error| panic!("{command:?} cannot be started: {error}"));
        Self { child, mark: mark.to_path_buf() }
    }

    /// The program itself.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Kills everything that the program started, and leaves the program itself running.
    pub fn kill_children(&self) -> usize {
        let mut targets = family(self.child.id());
        targets.extend(marked(&self.mark));
        targets.remove(&self.child.id());
        kill(&targets);
        targets.len()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let mut targets = family(self.child.id());
        targets.extend(marked(&self.mark));
        targets.insert(self.child.id());
        kill(&targets);
        let _ = self.child.wait();
    }
}

/// Sends SIGKILL in one call, so that none of them sees another one end.
fn kill(processes: &HashSet<u32>) {
    let ids: Vec<String> = processes.iter().map(u32::to_string).collect();
    if !ids.is_empty() {
        let _ = Command::new("kill").arg("-9").args(ids).stderr(Stdio::null()).status();
    }
}

/// A process and all its descendants.
fn family(root: u32) -> HashSet<u32> {
    let parents: Vec<(u32, u32)> = processes().filter_map(|id| Some((id, parent(id)?))).collect();
    let mut family = HashSet::from([root]);
    loop {
        let before = family.len();
        family.extend(
            parents.iter().filter(|(_, parent)| family.contains(parent)).map(|(id, _)| *id).collect::<Vec<_>>(),
        );
        if family.len() == before {
            return family;
        }
    }
}

/// Processes that name the path in their command line: some browsers' helpers leave the family of processes.
fn marked(mark: &Path) -> HashSet<u32> {
    let mark = mark.to_string_lossy();
    let names = |id: &u32| {
        fs::read(format!("/proc/{id}/cmdline")).is_ok_and(|line| String::from_utf8_lossy(&line).contains(mark.as_ref()))
    };
    processes().filter(|id| *id != std::process::id()).filter(names).collect()
}

fn processes() -> impl Iterator<Item = u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

fn parent(id: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The second field, the program's name in parentheses, may contain anything.
    stat.rsplit_once(") ")?.1.split(' ').nth(1)?.parse().ok()
}
