//! The names of the functions that no first answer needs.

use super::module::Module;
use crate::project;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::path::PathBuf;

const EXPLANATION: &str = "\
# The functions of the app that did not run on the way to the first answers, so that they can be loaded after them.
# Written by `cargo xtask first-part`; see xtask/src/split. Each line is the beginning of the hash of a function's name:
# names with all their types would be thirty times as long, and nobody would read either.
";

/// What runs by chance: which branches of the allocator, of Yew's queue and of its lists are taken depends on how events
/// fall together, so one measurement says little of the next visit. These stay in the first part.
const BY_CHANCE: [&str; 5] =
    ["dlmalloc::", "yew::scheduler", "yew::dom_bundle", "wasm_bindgen_futures::", "js_sys::futures::"];

/// By chance runs also what takes apart what these hold: a rendering that is asked for twice before the browser lets Yew
/// draw is dropped undone. It is a few bytes each, and one that was missing cost a first answer two seconds.
const DESTRUCTORS: [&str; 3] = ["ptr::drop_in_place::", ">::drop_slow", " as core::ops::drop::Drop>::drop"];
/// Whose destructors: those of the framework.
const FRAMEWORK: [&str; 3] = ["yew::", "js_sys::", "wasm_bindgen::"];
/// But for what goes with its component, and no sooner: what only pages and hooks hold.
const WITH_COMPONENTS: [&str; 2] = ["eight_keys::ui::pages::", "yew::functional::"];

/// Which functions can wait until after the first answers.
#[derive(Debug, Default, PartialEq)]
pub struct CanWait(BTreeSet<String>);

impl CanWait {
    fn path() -> PathBuf {
        project::path("xtask/can_wait.txt")
    }

    /// The list as it was written last.
    pub fn load() -> Result<Self> {
        Ok(Self::parse(&project::read_text(&Self::path())?))
    }

    fn parse(text: &str) -> Self {
        Self(text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect())
    }

    /// Writes the list: all functions of this module but those that `ran`, given by their number.
    pub fn write(module: &[u8], ran: &BTreeSet<u32>) -> Result<usize> {
        let module = Module::parse(module)?;
        let needed: BTreeSet<String> =
            ran.iter().filter_map(|function| module.names.get(function)).map(|name| mark(name)).collect();
        // Two functions can share a name without its hash: if one of them ran, both are needed.
        let waiting: BTreeSet<String> =
            module.names.values().map(|name| mark(name)).filter(|mark| !needed.contains(mark)).collect();
        let lines: String = waiting.iter().map(|mark| format!("{mark}\n")).collect();
        project::write(&Self::path(), format!("{EXPLANATION}{lines}").as_bytes()).context("cannot keep the list")?;
        Ok(waiting.len())
    }

    /// Whether the function of this name can wait.
    pub fn has(&self, name: &str) -> bool {
        !by_chance(&readable(name)) && self.0.contains(&mark(name))
    }
}

fn by_chance(name: &str) -> bool {
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    has(&BY_CHANCE) || has(&DESTRUCTORS) && has(&FRAMEWORK) && !has(&WITH_COMPONENTS)
}

/// What stands for a function's name: it has to be the same for the next build and the next compiler, so the hashes
/// that the compiler gives to crates are left out.
fn mark(name: &str) -> String {
    project::hex(&project::sha256(readable(name).as_bytes())[..4])
}

fn readable(name: &str) -> String {
    without_hashes(&format!("{:#}", rustc_demangle::demangle(name)))
}

/// The name without `[a25177bcba92664a]`: wasm-bindgen writes names for people already, with the hash behind each crate.
/// It has no leading zeros, so one in sixteen is shorter. A slice, `[f32]`, follows no name.
fn without_hashes(name: &str) -> String {
    let mut out = String::new();
    let mut rest = name;
    while let Some((before, from)) = rest.split_once('[') {
        out += before;
        let hash = from
            .split_once(']')
            .filter(|(hash, _)| (1..=16).contains(&hash.len()) && hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match hash {
            Some((_, after)) if before.ends_with(|c: char| c.is_alphanumeric() || c == '_') => rest = after,
            _ => {
                out.push('[');
                rest = from;
            }
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compilers_hash_of_a_crate_does_not_count() {
        assert_eq!(mark("_RNvCs5XZzjx8yl0J_5alloc4grow"), mark("_RNvCsg8mp4FAySiG_5alloc4grow"));
        assert_ne!(mark("_RNvCs5XZzjx8yl0J_5alloc4grow"), mark("_RNvCs5XZzjx8yl0J_5alloc4free"));
        let grow = "<alloc[84191437197a5fe3]::vec::Vec<[u8]>>::grow";
        assert_eq!(without_hashes(grow), "<alloc::vec::Vec<[u8]>>::grow");
        for hash in ["1b9ffa0eb84b9f96", "d1649f914f85c90", "b"] {
            assert_eq!(mark(grow), mark(&format!("<alloc[{hash}]::vec::Vec<[u8]>>::grow")));
        }
        assert_eq!(without_hashes("<std[1]::Vec<[f32]>>::from([u8])"), "<std::Vec<[f32]>>::from([u8])");
    }

    #[test]
    fn the_list_is_read_as_it_is_written() {
        let waiting = CanWait::parse(&format!("{EXPLANATION}{}\n", mark("a")));
        assert!(waiting.has("a") && !waiting.has("b"));
        for chance in [
            "<dlmalloc[b]::dlmalloc::Dlmalloc>::malloc",
            "core::ptr::drop_in_place::<yew::html::component::lifecycle::RenderRunner>",
            "<alloc::rc::Rc<js_sys::futures::queue::QueueState>>::drop_slow",
        ] {
            assert!(!CanWait::parse(&mark(chance)).has(chance), "what runs by chance stays: {chance}");
        }
        let page = "core::ptr::drop_in_place::<yew::callback::Callback<eight_keys::ui::pages::open_file::Stage>>";
        assert!(CanWait::parse(&mark(page)).has(page), "what only a page drops can wait");
    }
}
