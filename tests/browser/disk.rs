//! What is in a browser's own files. Words are searched for as they are, as UTF-16, and in the blocks of LevelDB's
//! tables, which are compressed with Snappy. Chromium keeps databases, local storage and the names of private files in
//! such tables.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The words that are found below a folder, each with the files in which it is.
pub fn find(folder: &Path, words: &[&str]) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    look(folder, words, &mut found);
    found
}

fn look(folder: &Path, words: &[&str], found: &mut BTreeMap<String, Vec<String>>) {
    // A running browser removes files while we look.
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            look(&path, words, found);
            continue;
        }
        let Ok(bytes) = fs::read(&path) else { continue };
        let blocks = table_blocks(&bytes).unwrap_or_default();
        for word in words {
            let wide = |order: fn(u16) -> [u8; 2]| word.encode_utf16().flat_map(order).collect::<Vec<u8>>();
            let shapes = [word.as_bytes().to_vec(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)];
            let is_in = |bytes: &[u8]| shapes.iter().any(|shape| contains(bytes, shape));
            if is_in(&bytes) || blocks.iter().any(|block| is_in(block)) {
                found.entry((*word).to_owned()).or_default().push(path.display().to_string());
            }
        }
    }
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    let Some(first) = wanted.first() else { return true };
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        rest = &rest[at..];
        if rest.starts_with(wanted) {
            return true;
        }
        rest = &rest[1..];
    }
    false
}

/// The last bytes of a table.
const MAGIC: [u8; 8] = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb];
/// How long a table's footer is: two handles of blocks, filled up, and the magic bytes.
const FOOTER: usize = 48;

/// The blocks of a LevelDB table, unpacked; `None` if it is not a table, or a broken one.
fn table_blocks(bytes: &[u8]) -> Option<Vec<Vec<u8>>> {
    let footer = bytes.get(bytes.len().checked_sub(FOOTER)?..)?;
    if !footer.ends_with(&MAGIC) {
        return None;
    }
    let mut at = 0;
    // The handle of the filters comes first.
    number(footer, &mut at)?;
    number(footer, &mut at)?;
    let index = block(bytes, number(footer, &mut at)?, number(footer, &mut at)?)?;
    let restarts =
        usize::try_from(u32::from_le_bytes(index.get(index.len().checked_sub(4)?..)?.try_into().ok()?)).ok()?;
    let end = index.len().checked_sub(4 * (restarts + 1))?;
    let mut blocks = Vec::new();
    let mut at = 0;
    while at < end {
        // How many bytes a key shares with the one before, how long the rest of it is, and the length of the value,
        // which is a handle.
        number(&index, &mut at)?;
        let (rest, length) = (number(&index, &mut at)?, number(&index, &mut at)?);
        let handle = index.get(at + rest..at + rest + length)?;
        at += rest + length;
        let mut inside = 0;
        blocks.push(block(bytes, number(handle, &mut inside)?, number(handle, &mut inside)?)?);
    }
    Some(blocks)
}

fn block(bytes: &[u8], from: usize, length: usize) -> Option<Vec<u8>> {
    let content = bytes.get(from..from.checked_add(length)?)?;
    match bytes.get(from + length)? {
        0 => Some(content.to_vec()),
        1 => snap::raw::Decoder::new().decompress_vec(content).ok(),
        _ => None,
    }
}

/// A number of variable length, seven bits a byte.
fn number(bytes: &[u8], at: &mut usize) -> Option<usize> {
    let mut value = 0;
    for shift in (0..56).step_by(7) {
        let byte = *bytes.get(*at)?;
        *at += 1;
        value |= usize::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

/// Words are found in each of the forms that they can have in a file.
pub fn every_shape_is_found() {
    let folder = crate::process::Folder::new("disk");
    let packed = snap::raw::Encoder::new().compress_vec(b"canary canary canary in a block").expect("it packs");
    let mut table = packed.clone();
    table.push(1);
    table.extend([0; 4]);
    let from = table.len();
    let mut index = vec![0, 1, 2, b'k', 0, u8::try_from(packed.len()).expect("short")];
    index.extend(0_u32.to_le_bytes());
    index.extend(1_u32.to_le_bytes());
    table.extend(&index);
    table.push(0);
    table.extend([0; 4]);
    let mut footer = vec![0, 0, u8::try_from(from).expect("short"), u8::try_from(index.len()).expect("short")];
    footer.resize(FOOTER - MAGIC.len(), 0);
    table.extend(footer);
    table.extend(MAGIC);
    let wide: Vec<u8> = "zażółć".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (name, bytes) in [("table.ldb", table), ("wide", wide), ("plain", b"a raw one".to_vec())] {
        folder.write(name, &bytes);
    }
    let found = find(folder.path(), &["canary canary canary in a block", "zażółć", "a raw one", "missing"]);
    let files: Vec<_> = found.values().flatten().filter_map(|path| path.rsplit('/').next()).collect();
    assert_eq!(files, ["plain", "table.ldb", "wide"]);
}
