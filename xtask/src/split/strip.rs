//! A module without what only people read.

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
