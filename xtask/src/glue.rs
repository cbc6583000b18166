//! The script between the app's module and the browser, as wasm-bindgen writes it, with short names.
//!
//! wasm-bindgen names what a module imports `__wbg_createWritable_acf7002b315130c0`. The hash distinguishes what
//! several packages might import. In one finished app it says nothing, cannot be compressed, and is both in the script
//! and in the module. Here the imports become an array, in the order in which the module has them, and each is named by
//! its index in it. What the module exports to the script, and the script's own functions, get names of one or two
//! letters.
//!
//! Only what links the main module to its script changes. What links it to the other modules, which are loaded later,
//! stays: what it imports from the script that loads them, and what it exports to them.

use crate::project::SPLIT_SCRIPT;
use crate::script::{self, Kind, Token};
use crate::{project, say};
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ExportSection, ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// Shortens the names in each module of a folder and in the script that belongs to it.
pub fn shorten(folder: &Path) -> Result<()> {
    let step = say::step("Shorten the names between scripts and WebAssembly");
    let (mut before, mut after) = (0, 0);
    for (name, module_path) in project::files_below(folder)? {
        let Some(name) = name.strip_suffix("_bg.wasm") else { continue };
        let script_path = folder.join(format!("{name}.js"));
        let (script, module) = (project::read_text(&script_path)?, project::read(&module_path)?);
        let short = shortened(&script, &module).with_context(|| format!("cannot shorten the names of {name}"))?;
        before += script.len() + module.len();
        after += short.script.len() + short.module.len();
        project::write(&script_path, short.script.as_bytes())?;
        project::write(&module_path, &short.module)?;
    }
    step.done(&format!("{} kB became {} kB", before / 1000, after / 1000));
    Ok(())
}

/// A script and its module that use short names for each other's parts.
struct Short {
    script: String,
    module: Vec<u8>,
}

fn shortened(script: &str, module: &[u8]) -> Result<Short> {
    let links = Links::of(module)?;
    let tokens: Vec<Token> = script::tokens(script)?.into_iter().collect();
    let table = Table::find(&tokens, &links.from)?;
    let names = short_names(&tokens, &links.exports);
    // Functions that the module does not import, because wasm-opt found them unused, are left out.
    let mut out = Vec::new();
    out.extend_from_slice(&tokens[..table.start]);
    out.push(sign("["));
    for name in &links.imports {
        let value = table.values.get(name.as_str()).with_context(|| format!("the script has no `{name}`"))?;
        out.extend_from_slice(value);
        out.push(sign(","));
    }
    out.push(sign("]"));
    out.extend_from_slice(&tokens[table.end..]);
    let from = format!("\"{}\"", links.from);
    for token in &mut out {
        if token.kind == Kind::Word {
            token.text = names.get(token.text).map_or(token.text, String::as_str);
        } else if token.text == from {
            token.text = FROM;
        }
    }
    let script = without_variable(&script::joined(&out));
    Ok(Short { script, module: links.rename(module, &names)? })
}

/// Removes the variables into which wasm-bindgen puts something only to return it.
fn without_variable(script: &str) -> String {
    let mut pieces = script.split("const ret=");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out += &match piece.split_once(";return ret;") {
            Some((value, after)) if !value.contains(';') => format!("return {value};{after}"),
            _ => format!("const ret={piece}"),
        };
    }
    out
}

/// The script from which the main module has the functions that load the other modules.
fn loader() -> String {
    format!("./{SPLIT_SCRIPT}")
}

/// Whether the other modules import this from the main one.
fn links_later(export: &str) -> bool {
    export == "__indirect_function_table" || export.starts_with("__wasm_split")
}

/// The name that the module imports everything from.
const FROM: &str = "a";

fn sign(text: &str) -> Token<'_> {
    Token { kind: Kind::Sign, text }
}

/// What a module imports and exports, by name.
struct Links {
    /// Where all imports are from.
    from: String,
    /// The imports' names, each once, in order.
    imports: Vec<String>,
    exports: BTreeSet<String>,
}

impl Links {
    fn of(module: &[u8]) -> Result<Self> {
        let mut links = Self { from: String::new(), imports: Vec::new(), exports: BTreeSet::new() };
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import?;
                        if import.module == loader() {
                            continue;
                        }
                        if !links.from.is_empty() && links.from != import.module {
                            bail!("it imports from {} and from {}", links.from, import.module);
                        }
                        links.from = import.module.to_owned();
                        if !links.imports.iter().any(|name| name == import.name) {
                            links.imports.push(import.name.to_owned());
                        }
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        links.exports.insert(export?.name.to_owned());
                    }
                }
                _ => {}
            }
        }
        Ok(links)
    }

    /// The module with its imports numbered and with these names for its exports.
    fn rename(&self, module: &[u8], names: &BTreeMap<&str, String>) -> Result<Vec<u8>> {
        let mut out = Module::new();
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload?;
            let section = payload.as_section();
            match payload {
                Payload::ImportSection(section) => {
                    let mut imports = ImportSection::new();
                    for import in section.into_imports() {
                        let import = import?;
                        if import.module == loader() {
                            imports.import(import.module, import.name, RoundtripReencoder.entity_type(import.ty)?);
                            continue;
                        }
                        let place = self.imports.iter().position(|name| name == import.name).unwrap_or_default();
                        imports.import(FROM, &place.to_string(), RoundtripReencoder.entity_type(import.ty)?);
                    }
                    out.section(&imports);
                }
                Payload::ExportSection(section) => {
                    let mut exports = ExportSection::new();
                    for export in section {
                        let export = export?;
                        let name = names.get(export.name).map_or(export.name, String::as_str);
                        exports.export(name, RoundtripReencoder.export_kind(export.kind)?, export.index);
                    }
                    out.section(&exports);
                }
                _ => {
                    if let Some((id, range)) = section {
                        let data = module.get(usize::try_from(range.start)?..usize::try_from(range.end)?);
                        out.section(&RawSection { id, data: data.context("a section ends after the module")? });
                    }
                }
            }
        }
        Ok(out.finish())
    }
}

/// The object in the script that holds what the module imports: `const import0 = { __proto__: null, name: value, … }`.
struct Table<'t, 'a> {
    /// Where it begins and ends, among the tokens.
    start: usize,
    end: usize,
    values: BTreeMap<&'a str, &'t [Token<'a>]>,
}

impl<'t, 'a> Table<'t, 'a> {
    /// Finds what the script gives to imports from `from`.
    fn find(tokens: &'t [Token<'a>], from: &str) -> Result<Self> {
        // `"./eight-keys_bg.js": import0`
        let quoted = format!("\"{from}\"");
        let mut said =
            tokens.iter().skip_while(|token| token.text != quoted).filter(|it| it.kind != Kind::Space).skip(1);
        let (Some(":"), Some(name)) = (said.next().map(|it| it.text), said.next()) else {
            bail!("the script does not say what is imported from {from}");
        };
        let meant = |at: usize| tokens[..at].iter().rev().filter(|it| it.kind != Kind::Space).map(|it| it.text);
        let begins = |at: &usize| tokens[*at].text == "{" && meant(*at).take(3).eq(["=", name.text, "const"]);
        let Some(start) = (0..tokens.len()).find(begins) else { bail!("the script has no object `{}`", name.text) };

        let mut values = BTreeMap::new();
        let (mut depth, mut at, mut entry) = (0, start, start + 1);
        loop {
            let token = tokens.get(at).context("the object of imports has no end")?;
            if token.kind == Kind::Sign {
                depth += i32::from("{[(".contains(token.text)) - i32::from("}])".contains(token.text));
                if depth == 0 || (depth == 1 && token.text == ",") {
                    add_entry(&mut values, &tokens[entry..at])?;
                    entry = at + 1;
                }
            }
            at += 1;
            if depth == 0 {
                return Ok(Self { start, end: at, values });
            }
        }
    }
}

/// Adds `name: value`; nothing for the space after the last comma.
fn add_entry<'t, 'a>(values: &mut BTreeMap<&'a str, &'t [Token<'a>]>, entry: &'t [Token<'a>]) -> Result<()> {
    let mut meant = entry.iter().enumerate().filter(|(_, token)| token.kind != Kind::Space);
    let Some((_, name)) = meant.next() else { return Ok(()) };
    let Some((colon, Token { text: ":", .. })) = meant.next() else {
        bail!("after `{}` in the object of imports there is no colon", name.text)
    };
    if values.insert(name.text.trim_matches('"'), &entry[colon + 1..]).is_some() {
        bail!("the script has `{}` twice", name.text);
    }
    Ok(())
}

/// Short names for what the module exports to the script, for the script's functions that it exports to nobody, and for
/// the arguments that wasm-bindgen numbers. A name is replaced only if every such word in the script means this one
/// thing, and only by a name that the script does not use for anything.
fn short_names<'a>(tokens: &[Token<'a>], exports: &BTreeSet<String>) -> BTreeMap<&'a str, String> {
    let meant: Vec<Token> = tokens.iter().copied().filter(|token| token.kind != Kind::Space).collect();
    let text = |at: Option<usize>| at.and_then(|at| meant.get(at)).map_or("", |token| token.text);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut kept: BTreeSet<&str> = BTreeSet::new();
    let mut declared: BTreeSet<&str> = BTreeSet::new();
    for (at, token) in meant.iter().enumerate().filter(|(_, token)| token.kind == Kind::Word) {
        *counts.entry(token.text).or_default() += 1;
        let (before, after) = (text(at.checked_sub(1)), text(Some(at + 1)));
        let numbered = token.text.strip_prefix("arg").is_some_and(|it| it.parse::<u8>().is_ok());
        if before == "function" || numbered {
            declared.insert(token.text);
        }
        // It is a property, a key, or a name that stands for both in `{a, b}` and is exported there.
        let of_module = before == "." && text(at.checked_sub(2)) == "wasm" && exports.contains(token.text);
        let in_braces = matches!(before, "{" | ",") && matches!(after, "," | "}" | ":" | "as") && braced(&meant, at);
        if (before == "." && !of_module) || in_braces {
            kept.insert(token.text);
        }
    }
    let written = |name: &str| meant.iter().any(|it| it.kind == Kind::Literal && it.text.contains(name));
    let mut long: Vec<(&str, usize)> = counts
        .iter()
        .map(|(name, count)| (*name, *count))
        .filter(|(name, _)| declared.contains(name) || (exports.contains(*name) && name.contains("__")))
        .filter(|(name, _)| !kept.contains(name) && !written(name))
        .filter(|(name, _)| !links_later(name))
        .collect();
    // The names that are used most get the shortest.
    long.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let free = |name: &String| !counts.contains_key(name.as_str()) && !exports.contains(name) && !is_reserved(name);
    long.iter().map(|(name, _)| *name).zip(all_names().filter(free)).collect()
}

/// Whether the innermost bracket around a token is a brace.
fn braced(tokens: &[Token], at: usize) -> bool {
    let mut depth = 0;
    for token in tokens[..at].iter().rev().filter(|token| token.kind == Kind::Sign) {
        match token.text {
            "}" | ")" | "]" => depth += 1,
            "{" | "(" | "[" if depth == 0 => return token.text == "{",
            "{" | "(" | "[" => depth -= 1,
            _ => {}
        }
    }
    false
}

/// `a`, `b` … `Z`, `aa`, `ab` …
fn all_names() -> impl Iterator<Item = String> {
    let letters = || ('a'..='z').chain('A'..='Z');
    letters().map(String::from).chain(letters().flat_map(move |one| letters().map(move |two| format!("{one}{two}"))))
}

/// The words of two letters that cannot be names.
fn is_reserved(name: &str) -> bool {
    ["as", "do", "if", "in", "of"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULE: &str = r#"(module
        (import "./app_bg.js" "__wbg_log_0123456789abcdef" (func $log (param i32)))
        (import "./app_bg.js" "__wbindgen_cast_0000000000000001" (func $cast (result i32)))
        (import "./app_bg.js" "__wbg_log_0123456789abcdef" (func $again (param i32)))
        (func (export "main") (call $log (call $cast)) (call $again (i32.const 2)))
        (func (export "wasm_bindgen_0123___invoke") (param i32))
        (func (export "__wbindgen_free") (param i32)))"#;

    const SCRIPT: &str = r#"/* glue */
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        "__wbindgen_cast_0000000000000001": function() { return wasm_bindgen_0123___invoke({ a: 1, b: [2, 3] }, 4); },
        __wbg_unused_0123456789abcdef: function(arg0) { say(arg0, 5); },
        __wbg_log_0123456789abcdef: function(arg0, arg1) {
            say(arg0, arg1.arg1, `${free}`); // no need
        },
    };
    return { __proto__: null, "./app_bg.js": import0, };
}
function wasm_bindgen_0123___invoke(arg0) { wasm.wasm_bindgen_0123___invoke(arg0); wasm.__wbindgen_free(arg0); wasm.main() }
function say(x) { x.told(told); }
function told() {}
function free() {}
export { init, say as default };
"#;

    #[test]
    fn a_variable_that_is_only_returned_goes() {
        let kept = "function(c){const ret=c;use(ret);return ret;}";
        let script = format!("[function(c){{const ret=c.f(1);return ret;}},{kept}]");
        assert_eq!(without_variable(&script), format!("[function(c){{return c.f(1);}},{kept}]"));
    }

    fn imports(module: &[u8]) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            if let Payload::ImportSection(section) = payload.unwrap() {
                found.extend(section.into_imports().map(|it| it.unwrap()).map(|it| (it.module.into(), it.name.into())));
            }
        }
        found
    }

    #[test]
    fn script_and_module_agree_on_short_names() {
        let module = wat::parse_str(MODULE).unwrap();
        let short = shortened(SCRIPT, &module).unwrap();
        wasmparser::Validator::new().validate_all(&short.module).unwrap();
        assert_eq!(imports(&short.module), [("a", "0"), ("a", "1"), ("a", "0")].map(|(a, b)| (a.into(), b.into())));
        // `say` is exported, `told` is also a property, `free` is in a template and `arg1` follows a point: all of them
        // stay.
        assert_eq!(
            short.script,
            "function e(){const import0=[function(c,arg1){say(c,arg1.arg1,`${free}`);},\
             function(){return d({a:1,b:[2,3]},4);},];return{__proto__:null,a:import0,};}\n\
             function d(c){wasm.d(c);wasm.f(c);wasm.main()}\n\
             function say(x){x.told(told);}\nfunction told(){}\nfunction free(){}\nexport{init,say as default};\n"
        );
        assert_eq!(Links::of(&short.module).unwrap().exports, ["d", "f", "main"].map(String::from).into());
    }

    #[test]
    fn what_links_the_modules_that_come_later_keeps_its_name() {
        let later = r#"(import "./eight-keys-split.js" "__wasm_split_load_rest" (func (param i32)))
            (table (export "__indirect_function_table") 4 funcref)"#;
        let module =
            wat::parse_str(MODULE.replacen("(func (export \"main\")", &format!("{later}(func (export \"main\")"), 1));
        let module = module.unwrap();
        let short = shortened(SCRIPT, &module).unwrap();
        let found = imports(&short.module);
        assert_eq!(found[3], ("./eight-keys-split.js".to_owned(), "__wasm_split_load_rest".to_owned()));
        assert!(Links::of(&short.module).unwrap().exports.contains("__indirect_function_table"));
    }

    #[test]
    fn what_does_not_fit_together_is_refused() {
        let refused = |script: &str, module: &str| {
            let module = wat::parse_str(module).unwrap();
            format!("{:#}", shortened(script, &module).err().expect("an error"))
        };
        let missing = refused(&SCRIPT.replace("__wbg_log_0123456789abcdef", "__wbg_lag_0123456789abcdef"), MODULE);
        assert!(missing.contains("no `__wbg_log_0123456789abcdef`"), "{missing}");
        let twice = refused(&SCRIPT.replace("__wbg_unused_", "__wbg_log_"), MODULE);
        assert!(twice.contains("twice"), "{twice}");
        let elsewhere = refused(SCRIPT, &MODULE.replacen("./app_bg.js", "./other.js", 1));
        assert!(elsewhere.contains("./other.js"), "{elsewhere}");
        let unsaid = refused(SCRIPT, &MODULE.replace("./app_bg.js", "./other.js"));
        assert!(unsaid.contains("does not say"), "{unsaid}");
    }

    #[test]
    fn names_are_short_and_many() {
        let names: BTreeSet<String> = all_names().collect();
        assert_eq!(names.len(), 52 + 52 * 52);
    }
}
