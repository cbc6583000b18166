//! Both parts are valid and fit together. That they also do what the whole does, the browser flows show.

use super::{by_use, split, without_names};
use wasmparser::{Parser, Payload, TypeRef, Validator};

/// Three functions that call one another directly and by the table, as rustc writes them: `main` (exported), `shown`
/// and `hidden`, which calls back into `shown`.
const WHOLE: &str = r#"(module
    (type $unary (func (param i32) (result i32)))
    (import "./glue" "0" (func $__wbg_linkRest_0123))
    (import "./glue" "log" (func $log (param i32)))
    (table 4 4 funcref)
    (memory (export "memory") 1)
    (global $stack (mut i32) (i32.const 1024))
    (func $main (export "main") (param i32) (result i32)
        (i32.add (call $hidden (local.get 0)) (call_indirect (type $unary) (local.get 0) (i32.const 2))))
    (func $shown (type $unary) (i32.load (global.get $stack)))
    (func $hidden (type $unary) (call $log (local.get 0)) (call $shown (i32.const 7)))
    (func $listed (type $unary) (call $hidden (i32.const 1)))
    (elem (i32.const 1) func $shown $listed)
    (data (i32.const 8) "eight keys"))"#;

fn imports(module: &[u8]) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(section) = payload.unwrap() {
            for import in section.into_imports() {
                let import = import.unwrap();
                found.push((import.name.to_owned(), matches!(import.ty, TypeRef::Func(_))));
            }
        }
    }
    found
}

#[test]
fn both_parts_are_valid_and_share_everything() {
    let whole = wat::parse_str(WHOLE).unwrap();
    let halves = split(&whole, &whole, |name| ["main", "hidden", "listed"].contains(&name)).unwrap();
    Validator::new().validate_all(&halves.first).unwrap();
    Validator::new().validate_all(&halves.rest).unwrap();
    assert_eq!((halves.moved, halves.functions), (2, 4), "what JavaScript calls stays, whatever the list says");
    // Slot 1 held `shown` before; `log` had none and got the one after the last, 4, or 5 with `hidden` before it.
    let needed: Vec<String> =
        imports(&halves.rest).into_iter().filter(|(_, function)| *function).map(|it| it.0).collect();
    assert_eq!(needed, ["4", "1"]);
    let shared: Vec<String> =
        imports(&halves.rest).into_iter().filter(|(_, function)| !*function).map(|it| it.0).collect();
    assert_eq!(shared, ["t0", "m0", "g0"]);
    assert_eq!(imports(&halves.first).len(), 2, "the first part imports what the whole did");
}

#[test]
fn without_a_list_everything_stays() {
    let whole = wat::parse_str(WHOLE).unwrap();
    let halves = split(&whole, &whole, |_| false).unwrap();
    Validator::new().validate_all(&halves.first).unwrap();
    assert_eq!(halves.moved, 0);
}

#[test]
fn a_module_that_cannot_have_the_rest_linked_is_refused() {
    let whole = wat::parse_str(WHOLE.replace("linkRest", "other")).unwrap();
    assert!(split(&whole, &whole, |_| false).is_err());
}

#[test]
fn every_function_says_whether_it_ran() {
    let whole = wat::parse_str(WHOLE).unwrap();
    let counted = super::instrument(&whole).unwrap();
    Validator::new().validate_all(&counted).unwrap();
    let mut exports = Vec::new();
    for payload in Parser::new(0).parse_all(&counted) {
        if let Payload::ExportSection(section) = payload.unwrap() {
            exports.extend(section.into_iter().map(|export| export.unwrap().name.to_owned()));
        }
    }
    assert_eq!(exports, ["memory", "main", "ran:2", "ran:3", "ran:4", "ran:5"]);
}

#[test]
fn names_are_taken_out_and_nothing_else() {
    let whole = wat::parse_str(WHOLE).unwrap();
    let bare = without_names(&whole).unwrap();
    Validator::new().validate_all(&bare).unwrap();
    assert!(bare.len() < whole.len());
    assert_eq!(without_names(&bare).unwrap(), bare);
}

#[test]
fn variables_are_numbered_by_use() {
    let before = r#"(module (func (param i32) (result i64) (local i32 i64 f32 i64)
        (local.set 1 (local.get 0)) (local.set 4 (i64.extend_i32_u (local.get 1)))
        (local.set 2 (local.get 4)) (i64.add (local.get 4) (local.get 2))))"#;
    // Variable 3 was never used; of the two long ones, 4 is used more.
    let after = r#"(module (func (param i32) (result i64) (local i64 i64 i32)
        (local.set 3 (local.get 0)) (local.set 1 (i64.extend_i32_u (local.get 3)))
        (local.set 2 (local.get 1)) (i64.add (local.get 1) (local.get 2))))"#;
    let renumbered = by_use(&wat::parse_str(before).unwrap()).unwrap();
    Validator::new().validate_all(&renumbered).unwrap();
    assert_eq!(renumbered, wat::parse_str(after).unwrap());
}
