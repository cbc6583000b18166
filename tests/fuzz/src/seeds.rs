//! The files that inputs are made of.

use std::fs;
use std::io;
use std::path::Path;

use serde_json::Value;

use crate::chance::Chance;
use crate::changes::{change_bytes, change_value, wrap};

/// Larger files are left out, and larger inputs are cut: a second tells more in ten thousand small inputs than in ten
/// large ones. What large files may cost is held by `tests/profile_file/hostile.rs`.
const MAX_BYTES: usize = 16 * 1024;

/// How many smaller trees are made of each file.
const VARIANTS: usize = 16;

/// Files to change, in groups: those of the first folder are taken three times as often as all others together.
pub struct Seeds {
    trees: Vec<Vec<Value>>,
    texts: Vec<Vec<Vec<u8>>>,
}

impl Seeds {
    /// Reads the files of these folders, in the order of their names. Files of the first should open, so that changes
    /// get beyond the first checks.
    ///
    /// # Errors
    /// If a folder or a file cannot be read, or a folder has nothing to change.
    pub fn read(folders: &[&Path]) -> io::Result<Self> {
        let (mut trees, mut texts) = (Vec::new(), Vec::new());
        let mut chance = Chance::of(0, 0);
        for folder in folders {
            let (mut of_folder, mut text_of_folder) = (Vec::new(), Vec::new());
            let mut paths: Vec<_> =
                fs::read_dir(folder)?.map(|entry| entry.map(|it| it.path())).collect::<Result<_, _>>()?;
            paths.sort();
            for path in paths.into_iter().filter(|path| path.is_file()) {
                let bytes = fs::read(path)?;
                if let Ok(tree @ Value::Object(_)) = serde_json::from_slice(&bytes) {
                    of_folder.extend((0..VARIANTS).map(|_| pruned(&tree, &mut chance)));
                }
                if bytes.len() <= MAX_BYTES {
                    text_of_folder.push(bytes);
                }
            }
            if of_folder.is_empty() || text_of_folder.is_empty() {
                return Err(io::Error::other(format!("there is no file to change in {}", folder.display())));
            }
            trees.push(of_folder);
            texts.push(text_of_folder);
        }
        Ok(Self { trees, texts })
    }

    /// The input with this number.
    pub fn input(&self, seed: u64, number: u64) -> Vec<u8> {
        let chance = &mut Chance::of(seed, number);
        let is_tree = !chance.one_in(6);
        let mut bytes = if is_tree {
            let mut tree = one(&self.trees, chance).clone();
            for _ in 0..chance.below(4) {
                change_value(&mut tree, one(&self.trees, chance), chance);
            }
            tree.to_string().into_bytes()
        } else {
            one(&self.texts, chance).clone()
        };
        if !is_tree || chance.one_in(3) {
            for _ in 0..=chance.below(3) {
                change_bytes(&mut bytes, one::<Vec<u8>>(&self.texts, chance), chance);
            }
        }
        if chance.one_in(10) {
            bytes = wrap(&bytes, chance);
        }
        bytes.truncate(MAX_BYTES);
        bytes
    }
}

fn one<'g, T>(groups: &'g [Vec<T>], chance: &mut Chance) -> &'g T {
    let group = if chance.one_in(4) { chance.pick(groups) } else { &groups[0] };
    chance.pick(group)
}

/// A tree with fewer entries in its lists and objects, so that the pieces that make a file special are most of it. The
/// fields by which a file is known stay.
fn pruned(value: &Value, chance: &mut Chance) -> Value {
    match value {
        Value::Array(list) => {
            let left = 1 + chance.below(2);
            let first = chance.below(list.len());
            list.iter().skip(first).take(left).map(|it| pruned(it, chance)).collect()
        }
        // Answers and ratings by their ids; no other object has so many.
        Value::Object(map) if map.len() > 12 => {
            let (left, first) = (1 + chance.below(3), chance.below(map.len()));
            Value::Object(map.iter().skip(first).take(left).map(|(key, it)| (key.clone(), it.clone())).collect())
        }
        Value::Object(map) => Value::Object(map.iter().map(|(key, it)| (key.clone(), pruned(it, chance))).collect()),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn inputs_are_the_same_each_time_and_reach_far() {
        let folder = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("../profile_file").join(name);
        let seeds = Seeds::read(&[&folder("golden"), &folder("hostile")]).unwrap();
        let mut answers: BTreeMap<&str, usize> = BTreeMap::new();
        for number in 0..2_000 {
            let input = seeds.input(1, number);
            assert!(input.len() <= MAX_BYTES);
            assert_eq!(input, seeds.input(1, number));
            *answers.entry(crate::answered(&input, number % 8 == 0)).or_default() += 1;
        }
        // Otherwise only the first lines of the importer would be tried.
        assert!(answers.get("opened").is_some_and(|opened| *opened >= 200), "{answers:?}");
        assert!(answers.len() >= 10, "{answers:?}");
    }
}
