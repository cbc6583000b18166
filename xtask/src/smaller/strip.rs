//! Removes from a module what only people read.

use anyhow::{Context, Result};
use wasm_encoder::{Module, RawSection};
use wasmparser::{Parser, Payload};

/// The module without its custom sections: names, producers, features. No engine needs them.
pub fn without_names(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Module::new();
    for payload in Parser::new(0).parse_all(bytes) {
        let payload = payload.context("this is no WebAssembly")?;
        if matches!(payload, Payload::CustomSection(_)) {
            continue;
        }
        if let Some((id, range)) = payload.as_section() {
            let data = bytes.get(usize::try_from(range.start)?..usize::try_from(range.end)?);
            out.section(&RawSection { id, data: data.context("a section ends after the module")? });
        }
    }
    Ok(out.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_out_and_nothing_else() {
        let whole = r#"(module
            (import "./glue" "log" (func $log (param i32)))
            (memory (export "memory") 1)
            (func $main (export "main") (call $log (i32.load (i32.const 8))))
            (data (i32.const 8) "eight keys"))"#;
        let whole = wat::parse_str(whole).unwrap();
        let bare = without_names(&whole).unwrap();
        wasmparser::Validator::new().validate_all(&bare).unwrap();
        assert!(bare.len() < whole.len());
        assert_eq!(without_names(&bare).unwrap(), bare);
    }
}
