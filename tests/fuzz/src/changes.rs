//! What happens to a file: to its values, to its bytes, and to what is around it.

use serde_json::{Map, Value, json};

use crate::chance::Chance;

/// Texts in which something is wrong, unusual or meant to be taken for something else.
const ODD_TEXTS: [&str; 20] = [
    "",
    " ",
    "\0",
    "\u{1b}[31m",
    "\u{202e}txt.exe",
    "\u{200c}\u{200d}\u{feff}",
    "e\u{301}\u{301}\u{301}",
    "\u{10ffff}",
    "شیرین",
    "</script><script>alert(1)</script>",
    "<!--",
    "]]>",
    "&quot;&#0;&#x110000;",
    "../../etc/passwd",
    "__proto__",
    "foreign-languages-1@pl@pl",
    "digital-1/~0~1",
    "2026-11-30T00:00:00Z",
    "not-for-me-activities",
    "eight-keys/profile",
];

/// Pieces of text that mean something to the readers of JSON, pages and sealed files.
const TOKENS: [&[u8]; 18] = [
    b"\"",
    b",",
    b"}",
    b"]",
    b"{",
    b"[",
    b":",
    b"\\ud800",
    b"\\u0000",
    b"1e999",
    b"-0",
    b"NaN",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"<script type=\"application/json\" id=\"eight-keys-profile\">",
    b"</script>",
    b"-->",
    b"-> scrypt c2FsdA 30\n",
];

/// An odd value, of any kind.
fn odd(chance: &mut Chance) -> Value {
    match chance.below(12) {
        0 => Value::Null,
        1 => json!(chance.one_in(2)),
        2 => Value::from(*chance.pick(&[0, -1, 1, 253_402_300_799_999, 253_402_300_800_000, i64::MIN, i64::MAX])),
        3 => json!(u64::MAX - chance.below(2) as u64),
        4 => Value::from(*chance.pick(&[0.5, -0.0, 1e308, f64::MAX, 5e-324])),
        5 => json!([]),
        6 => json!({}),
        7 => Value::from("x".repeat(*chance.pick(&[140, 141, 400, 401, 4_000, 4_001]))),
        8 => {
            let (deep, mut value) = (1 + chance.below(18), json!(1));
            for _ in 0..deep {
                value = if chance.one_in(2) { json!([value]) } else { json!({ "later": value }) };
            }
            value
        }
        _ => Value::from(*chance.pick::<&str>(&ODD_TEXTS)),
    }
}

/// Does something to a value somewhere in a tree.
fn somewhere(value: &mut Value, chance: &mut Chance, change: &mut dyn FnMut(&mut Value, &mut Chance)) {
    let inner = match value {
        Value::Array(list) => list.len(),
        Value::Object(map) => map.len(),
        _ => 0,
    };
    if inner == 0 || chance.one_in(6) {
        return change(value, chance);
    }
    let at = chance.below(inner);
    let inner = match value {
        Value::Array(list) => list.get_mut(at),
        Value::Object(map) => map.values_mut().nth(at),
        _ => None,
    };
    if let Some(inner) = inner {
        somewhere(inner, chance, change);
    }
}

/// Changes one value of a tree. `other` is a tree from which a part may come.
pub fn change_value(tree: &mut Value, other: &Value, chance: &mut Chance) {
    somewhere(tree, chance, &mut |value: &mut Value, chance: &mut Chance| {
        if chance.one_in(5) {
            *value = odd(chance);
            return;
        }
        if chance.one_in(8) {
            let mut part = Value::Null;
            let mut other = other.clone();
            somewhere(&mut other, chance, &mut |from: &mut Value, _: &mut Chance| part = from.take());
            *value = part;
            return;
        }
        match value {
            Value::Object(map) => change_object(map, chance),
            Value::Array(list) => change_list(list, chance),
            Value::String(text) => change_text(text, chance),
            Value::Number(number) => {
                let number = number.as_i64().unwrap_or_default();
                *value = match chance.below(4) {
                    0 => json!(number.wrapping_add(1)),
                    1 => json!(number.wrapping_neg()),
                    2 => json!(number as f64 + 0.5),
                    _ => json!(number.wrapping_mul(1_000)),
                };
            }
            Value::Bool(_) | Value::Null => *value = odd(chance),
        }
    });
}

fn change_object(map: &mut Map<String, Value>, chance: &mut Chance) {
    let key = map.keys().nth(chance.below(map.len())).cloned();
    match (chance.below(4), key) {
        (0, Some(key)) => drop(map.remove(&key)),
        (1, Some(key)) => {
            let value = map.remove(&key).unwrap_or_default();
            map.insert((*chance.pick::<&str>(&ODD_TEXTS)).to_owned(), value);
        }
        (2, Some(key)) => {
            let value = map.get(&key).cloned().unwrap_or_default();
            map.insert(key + "-2", value);
        }
        _ => drop(map.insert("later".to_owned(), odd(chance))),
    }
}

fn change_list(list: &mut Vec<Value>, chance: &mut Chance) {
    let at = chance.below(list.len());
    match (chance.below(4), list.get(at).cloned()) {
        (0, Some(_)) => drop(list.remove(at)),
        (1, Some(value)) => list.insert(at, value),
        (2, Some(value)) => list.extend(std::iter::repeat_n(value, chance.below(6))),
        (3, Some(_)) => list.reverse(),
        _ => list.push(odd(chance)),
    }
}

fn change_text(text: &mut String, chance: &mut Chance) {
    let places = text.chars().count();
    let at = text.char_indices().nth(chance.below(places)).map_or(0, |(at, _)| at);
    match chance.below(4) {
        0 => text.truncate(at),
        1 => *text = text.repeat(1 + chance.below(4)),
        2 => *text = text.to_uppercase(),
        _ => text.insert_str(at, chance.pick::<&str>(&ODD_TEXTS)),
    }
}

/// Changes some bytes. `other` is a file from which a piece may come.
pub fn change_bytes(bytes: &mut Vec<u8>, other: &[u8], chance: &mut Chance) {
    let range = chance.range(bytes.len(), 64);
    match chance.below(7) {
        0 => bytes.truncate(range.start),
        1 => {
            if let Some(byte) = bytes.get_mut(range.start) {
                *byte ^= 1 << chance.below(8);
            }
        }
        2 => drop(bytes.drain(range)),
        3 => {
            let piece = bytes[range.clone()].to_vec();
            bytes.splice(range.start..range.start, piece);
        }
        4 => {
            let token = *chance.pick(&TOKENS);
            bytes.splice(range.start..range.start, token.iter().copied());
        }
        5 => {
            let piece: Vec<u8> = bytes.drain(range).collect();
            let at = chance.below(bytes.len() + 1);
            bytes.splice(at..at, piece);
        }
        _ => {
            let piece = other[chance.range(other.len(), 256)].to_vec();
            bytes.splice(range, piece);
        }
    }
}

/// Puts something around a file, as programs on its way do.
pub fn wrap(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    match chance.below(4) {
        0 => [b"\xef\xbb\xbf".as_slice(), bytes].concat(),
        1 => std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        2 => format!(
            "<script type=\"application/json\" id=\"eight-keys-profile\">{}</script>",
            text.replace('<', "\\u003c")
        )
        .into_bytes(),
        _ => [b"\r\n \t".as_slice(), bytes, b"\n"].concat(),
    }
}
