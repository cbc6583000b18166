//! Fluent, the translators' format, compiled to what the browser reads.
//!
//! Translators write Fluent with its terms, references and plural variants. The app gets a JSON object
//! from message id to pattern, sorted by id, small enough that a resolver of a few lines formats it:
//!
//! * a plain message is a string;
//! * anything else is an array of parts, each a string, a value `{"v": "name"}` (with `"f": "number"`
//!   or `"f": "date"` when it is to be formatted), or a choice
//!   `{"v": "count", "one": [..], "other": [..], "=0": [..], "*": "other"}`, where `*` names the
//!   variant for when no other fits;
//! * a message with attributes is an object of all of them by name, its own value under `""`. The app knows an attribute
//!   `.about` of a message `digital` as the message `digital.about`.
//!
//! Terms and references to other messages are resolved here, so the browser never looks for one.
//! Whatever the format cannot say is refused with its place, and never left out.

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, Identifier, InlineExpression, Message as Node, Pattern as Source,
    PatternElement, Term, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Where something is: shown as `file:line`, which editors turn into a link.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceLocation {
    /// The file's path as people in the project would write it.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
}

impl fmt::Display for SourceLocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// Something that somebody has to correct.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where.
    pub place: SourceLocation,
    /// What is wrong, and what to do about it if that is not obvious.
    pub text: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.text)
    }
}

/// A message that is ready to be written out.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// `digital`, or `digital.about` for an attribute.
    pub id: String,
    /// What it says.
    pub pattern: Pattern,
    /// Where it is written.
    pub place: SourceLocation,
}

/// The text of a message: parts in order, in which two texts never follow each other.
pub type Pattern = Vec<Part>;

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Text as it is written.
    Text(String),
    /// A value that the app supplies.
    Value {
        /// Its name.
        name: String,
        /// The form in which it is written.
        format: Format,
    },
    /// One of several patterns, chosen by a value.
    Choice {
        /// The value's name.
        name: String,
        /// All variants, in the order written.
        variants: Vec<(Key, Pattern)>,
        /// The index of the variant for when no other fits.
        default: usize,
    },
}

/// In which form a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// As the app supplies it.
    Plain,
    /// As a number of the language.
    Number,
    /// As a date of the language.
    Date,
}

/// The key of a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// A plural category, or a word that the app supplies.
    Word(String),
    /// Exactly this number.
    Exactly(String),
}

impl Key {
    fn written(&self) -> String {
        match self {
            Self::Word(word) => word.clone(),
            Self::Exactly(number) => format!("={number}"),
        }
    }
}

/// All the files of one language, parsed together, since a term may be in another file.
pub struct Sources<'s> {
    files: Vec<File<'s>>,
    messages: BTreeMap<&'s str, (usize, Node<&'s str>)>,
    terms: BTreeMap<&'s str, Term<&'s str>>,
    order: Vec<&'s str>,
}

struct File<'s> {
    name: String,
    text: &'s str,
}

impl<'s> Sources<'s> {
    /// Parses files given as (name for messages, text).
    pub fn parse(files: impl IntoIterator<Item = (String, &'s str)>) -> (Self, Vec<Finding>) {
        let mut sources =
            Self { files: Vec::new(), messages: BTreeMap::new(), terms: BTreeMap::new(), order: Vec::new() };
        let mut findings = Vec::new();
        for (name, text) in files {
            sources.files.push(File { name, text });
            let file = sources.files.len() - 1;
            let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, errors)| {
                findings.extend(errors.iter().map(|error| sources.at(file, error.pos.start, error.to_string())));
                resource
            });
            for entry in resource.body {
                let clash = match entry {
                    Entry::Message(message) => {
                        let id = message.id.name;
                        sources.order.push(id);
                        sources.messages.insert(id, (file, message)).map(|(_, first)| (id, first.id.name))
                    }
                    Entry::Term(term) => {
                        let id = term.id.name;
                        sources.terms.insert(id, term).map(|first| (id, first.id.name))
                    }
                    _ => None,
                };
                if let Some((id, first)) = clash {
                    let first = sources.place(first);
                    findings.push(sources.finding(id, format!("`{id}` is already at {first}; one of them has to go")));
                }
            }
        }
        (sources, findings)
    }

    /// Compiles every message, in the order written, with the file (by position) that it came from.
    pub fn compile(&self) -> (Vec<(usize, Message)>, Vec<Finding>) {
        let mut compiled = Vec::new();
        let mut findings = Vec::new();
        let mut seen = BTreeSet::new();
        for id in self.order.iter().filter(|id| seen.insert(**id)) {
            let (file, node) = &self.messages[id];
            let value = node.value.iter().map(|pattern| (id.to_string(), node.id.name, pattern));
            let attributes = node.attributes.iter().map(|a| (format!("{id}.{}", a.id.name), a.id.name, &a.value));
            for (id, name, pattern) in value.chain(attributes) {
                let mut compiler =
                    Compiler { sources: self, at: name, arguments: None, inside: vec![], findings: &mut findings };
                let pattern = compiler.pattern(pattern);
                compiled.push((*file, Message { id, pattern, place: self.place(name) }));
            }
        }
        (compiled, findings)
    }

    /// The place of a piece of text, which is found by its address in memory: every name that the parser returns is a
    /// slice of one of the files.
    fn place(&self, slice: &str) -> SourceLocation {
        let address = slice.as_ptr() as usize;
        let found = self.files.iter().enumerate().find_map(|(file, File { text, .. })| {
            let offset = address.checked_sub(text.as_ptr() as usize)?;
            (offset <= text.len()).then_some((file, offset))
        });
        let (file, offset) = found.unwrap_or_default();
        self.line(file, offset)
    }

    fn line(&self, file: usize, offset: usize) -> SourceLocation {
        let File { name, text } = &self.files[file];
        let before = &text.as_bytes()[..offset.min(text.len())];
        SourceLocation { file: name.clone(), line: 1 + before.iter().filter(|byte| **byte == b'\n').count() }
    }

    fn at(&self, file: usize, offset: usize, text: String) -> Finding {
        Finding { place: self.line(file, offset), text }
    }

    fn finding(&self, slice: &str, text: String) -> Finding {
        Finding { place: self.place(slice), text }
    }
}

/// Compiles one message, following its references.
struct Compiler<'a, 's> {
    sources: &'a Sources<'s>,
    /// The text whose place is named in findings.
    at: &'s str,
    /// Inside a term: the arguments that it was given. A term sees only these, never the message's values.
    arguments: Option<BTreeMap<&'s str, String>>,
    /// The references that are being followed, to notice a circle.
    inside: Vec<String>,
    findings: &'a mut Vec<Finding>,
}

impl<'s> Compiler<'_, 's> {
    fn pattern(&mut self, pattern: &Source<&'s str>) -> Pattern {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => append(&mut parts, Part::Text(value.replace('\r', ""))),
                PatternElement::Placeable { expression } => {
                    for part in self.expression(expression) {
                        append(&mut parts, part);
                    }
                }
            }
        }
        parts
    }

    fn expression(&mut self, expression: &Expression<&'s str>) -> Pattern {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let default = variants.iter().position(|variant| variant.default).unwrap_or_default();
                let Some(name) = self.selector(selector) else {
                    return vec![];
                };
                self.at = name;
                if let Some(arguments) = &self.arguments {
                    // The term was given this word where it was used, so the choice is made here.
                    let given = arguments.get(name);
                    let chosen = variants.iter().find(|variant| Some(&key(&variant.key).written()) == given);
                    return self.pattern(&chosen.unwrap_or(&variants[default]).value);
                }
                let mut compiled: Vec<(Key, Pattern)> = Vec::new();
                for variant in variants {
                    let key = key(&variant.key);
                    if matches!(key.written().as_str(), "v" | "f") {
                        self.refuse(format!(
                            "a variant cannot be called [{}]: the catalog uses that name itself",
                            key.written()
                        ));
                    }
                    if compiled.iter().any(|(other, _)| *other == key) {
                        self.refuse(format!("the variant [{}] is written twice", key.written()));
                    }
                    compiled.push((key, self.pattern(&variant.value)));
                }
                vec![Part::Choice { name: name.to_owned(), variants: compiled, default }]
            }
        }
    }

    /// The name of the value that a choice is made by.
    fn selector(&mut self, selector: &InlineExpression<&'s str>) -> Option<&'s str> {
        match selector {
            InlineExpression::VariableReference { id } => Some(id.name),
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                self.only_variable(id, arguments)
            }
            _ => {
                self.refuse("a choice can be made by a value only: { $name -> ... }".to_owned());
                None
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<&'s str>) -> Pattern {
        match expression {
            InlineExpression::StringLiteral { value } => {
                vec![Part::Text(unescape_unicode_to_string(value).into_owned())]
            }
            InlineExpression::NumberLiteral { value } => vec![Part::Text((*value).to_owned())],
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::VariableReference { id } => self.value(id.name, Format::Plain),
            InlineExpression::FunctionReference { id, arguments } => {
                let format = match id.name {
                    "NUMBER" => Format::Number,
                    "DATETIME" => Format::Date,
                    other => {
                        self.at = id.name;
                        self.refuse(format!("there is no function {other}; NUMBER and DATETIME are there"));
                        return vec![];
                    }
                };
                self.only_variable(id, arguments).map_or_else(Vec::new, |name| self.value(name, format))
            }
            InlineExpression::MessageReference { id, attribute } => {
                let found = self.sources.messages.get(id.name);
                let found =
                    found.and_then(|(_, node)| chosen(node.value.as_ref(), &node.attributes, attribute.as_ref()));
                let name = written("", id, attribute.as_ref());
                let Some(pattern) = found else {
                    self.at = id.name;
                    self.refuse(format!("there is no message `{name}` to refer to"));
                    return vec![];
                };
                self.follow(name, pattern, None)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let found = self.sources.terms.get(id.name);
                let found = found.and_then(|term| chosen(Some(&term.value), &term.attributes, attribute.as_ref()));
                let name = written("-", id, attribute.as_ref());
                let Some(pattern) = found else {
                    self.at = id.name;
                    self.refuse(format!("there is no term `{name}`"));
                    return vec![];
                };
                let given = arguments.iter().flat_map(|arguments| &arguments.named);
                let given = given.filter_map(|argument| match &argument.value {
                    InlineExpression::StringLiteral { value } => {
                        Some((argument.name.name, unescape_unicode_to_string(value).into_owned()))
                    }
                    InlineExpression::NumberLiteral { value } => Some((argument.name.name, (*value).to_owned())),
                    _ => None,
                });
                let given = given.collect();
                self.follow(name, pattern, Some(given))
            }
        }
    }

    fn value(&mut self, name: &'s str, format: Format) -> Pattern {
        match &self.arguments {
            None => vec![Part::Value { name: name.to_owned(), format }],
            Some(arguments) => match arguments.get(name) {
                Some(given) => vec![Part::Text(given.clone())],
                None => {
                    self.at = name;
                    self.refuse(format!("the term uses ${name}, which it was not given"));
                    vec![]
                }
            },
        }
    }

    /// The pattern of another message or term, in place of the reference to it.
    fn follow(
        &mut self,
        name: String,
        pattern: &Source<&'s str>,
        arguments: Option<BTreeMap<&'s str, String>>,
    ) -> Pattern {
        if self.inside.contains(&name) {
            self.refuse(format!("`{name}` refers to itself, by way of {}", self.inside.join(", ")));
            return vec![];
        }
        self.inside.push(name);
        // A message referred to by a message sees the same values; a term sees only what it is given.
        let outside = arguments.map(|arguments| self.arguments.replace(arguments));
        let parts = self.pattern(pattern);
        if let Some(outside) = outside {
            self.arguments = outside;
        }
        self.inside.pop();
        parts
    }

    /// The one variable of a function call without options: the browser can do nothing else.
    fn only_variable(&mut self, id: &Identifier<&'s str>, arguments: &CallArguments<&'s str>) -> Option<&'s str> {
        if let ([InlineExpression::VariableReference { id }], []) =
            (arguments.positional.as_slice(), arguments.named.as_slice())
        {
            return Some(id.name);
        }
        self.at = id.name;
        self.refuse(format!("{0} takes one value and no options: {0}($name)", id.name));
        None
    }

    fn refuse(&mut self, text: String) {
        let finding = self.sources.finding(self.at, text);
        self.findings.push(finding);
    }
}

/// The value, or the attribute if one is named.
fn chosen<'n, 's>(
    value: Option<&'n Source<&'s str>>,
    attributes: &'n [Attribute<&'s str>],
    attribute: Option<&Identifier<&'s str>>,
) -> Option<&'n Source<&'s str>> {
    match attribute {
        None => value,
        Some(wanted) => attributes.iter().find(|a| a.id.name == wanted.name).map(|a| &a.value),
    }
}

fn written(sigil: &str, id: &Identifier<&str>, attribute: Option<&Identifier<&str>>) -> String {
    let attribute = attribute.map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
    format!("{sigil}{}{attribute}", id.name)
}

fn key(key: &VariantKey<&str>) -> Key {
    match key {
        VariantKey::Identifier { name } => Key::Word((*name).to_owned()),
        VariantKey::NumberLiteral { value } => Key::Exactly((*value).to_owned()),
    }
}

/// Adds a part; two texts that meet become one.
fn append(parts: &mut Pattern, part: Part) {
    match (parts.last_mut(), part) {
        (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
        (_, Part::Text(text)) if text.is_empty() => {}
        (_, part) => parts.push(part),
    }
}

/// The catalog that the app reads, sorted by id, with a message before its attributes, because the app searches it by
/// halves.
pub fn catalog<'m>(messages: impl IntoIterator<Item = &'m Message>) -> Value {
    let mut catalog = Map::new();
    let mut messages: Vec<&Message> = messages.into_iter().collect();
    messages.sort_by(|a, b| a.id.split('.').cmp(b.id.split('.')));
    for Message { id, pattern, .. } in messages {
        match id.split_once('.') {
            None => drop(catalog.insert(id.clone(), to_json(pattern))),
            Some((id, attribute)) => {
                let entry = catalog.entry(id).or_insert_with(|| json!({}));
                if !entry.is_object() {
                    *entry = json!({ "": entry.take() });
                }
                entry[attribute] = to_json(pattern);
            }
        }
    }
    Value::Object(catalog)
}

/// A pattern as it is in the catalog.
pub fn to_json(pattern: &Pattern) -> Value {
    match pattern.as_slice() {
        [] => json!(""),
        [Part::Text(text)] => json!(text),
        parts => parts_to_json(parts),
    }
}

fn parts_to_json(parts: &[Part]) -> Value {
    let parts = parts.iter().map(|part| match part {
        Part::Text(text) => json!(text),
        Part::Value { name, format: Format::Plain } => json!({ "v": name }),
        Part::Value { name, format: Format::Number } => json!({ "v": name, "f": "number" }),
        Part::Value { name, format: Format::Date } => json!({ "v": name, "f": "date" }),
        Part::Choice { name, variants, default } => {
            let mut choice = Map::new();
            choice.insert("v".to_owned(), json!(name));
            for (key, pattern) in variants {
                choice.insert(key.written(), parts_to_json(pattern));
            }
            choice.insert("*".to_owned(), json!(variants[*default].0.written()));
            Value::Object(choice)
        }
    });
    Value::Array(parts.collect())
}

/// The names of all values that a pattern uses.
pub fn values(pattern: &Pattern) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for part in pattern {
        match part {
            Part::Text(_) => {}
            Part::Value { name, .. } => {
                names.insert(name.as_str());
            }
            Part::Choice { name, variants, .. } => {
                names.insert(name.as_str());
                names.extend(variants.iter().flat_map(|(_, pattern)| values(pattern)));
            }
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compile(text: &str) -> (Value, Vec<String>) {
        let (sources, mut findings) = Sources::parse([("en/a.ftl".to_owned(), text)]);
        let (messages, more) = sources.compile();
        findings.extend(more);
        let catalog = catalog(messages.iter().map(|(_, message)| message));
        (catalog, findings.iter().map(ToString::to_string).collect())
    }

    fn check(text: &str, catalog: Value) {
        assert_eq!(compile(text), (catalog, vec![]));
    }

    fn refused(text: &str, finding: &str) {
        let (_, findings) = compile(text);
        assert!(findings.iter().any(|found| found.contains(finding)), "{findings:?} should say {finding:?}");
    }

    #[test]
    fn a_plain_message_is_a_string() {
        check("hello = Hello\n", json!({ "hello": "Hello" }));
        check("two = One line\n    and another\n", json!({ "two": "One line\nand another" }));
        check("quoted = {\"{\"}\\u0041{\"\\u00e9\"}", json!({ "quoted": "{\\u0041é" }));
    }

    #[test]
    fn attributes_become_messages() {
        check(
            "digital = Digital\n    .about = What it is\n",
            json!({ "digital": { "": "Digital", "about": "What it is" } }),
        );
        check("only =\n    .name = N\n", json!({ "only": { "name": "N" } }));
    }

    #[test]
    fn messages_are_sorted_and_attributes_stay_with_theirs() {
        let (catalog, _) = compile("b = B\na-1 = A1\na = A\n    .z = Z\n    .c = C\n");
        assert_eq!(catalog.to_string(), r#"{"a":{"":"A","c":"C","z":"Z"},"a-1":"A1","b":"B"}"#);
    }

    #[test]
    fn values_can_be_formatted() {
        check(
            "m = { $a }, { NUMBER($b) } on { DATETIME($c) }",
            json!({ "m": [{ "v": "a" }, ", ", { "v": "b", "f": "number" }, " on ", { "v": "c", "f": "date" }] }),
        );
    }

    #[test]
    fn choices_keep_their_keys_and_default() {
        check(
            "m = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n } of them\n} here",
            json!({ "m": [{ "v": "n", "=0": ["none"], "one": ["one"], "other": [{ "v": "n" }, " of them"], "*": "other" }, " here"] }),
        );
    }

    #[test]
    fn references_are_put_in_place() {
        check(
            "-app = Eight Keys\nm = Open { -app } now\nn = { m }!\n",
            json!({ "m": "Open Eight Keys now", "n": "Open Eight Keys now!" }),
        );
        check("d = D\n    .short = S\nm = { d.short }", json!({ "d": { "": "D", "short": "S" }, "m": "S" }));
    }

    #[test]
    fn terms_choose_by_what_they_are_given() {
        let term = "-key = { $case ->\n   *[nominative] klucz\n    [genitive] klucza\n}\n";
        check(
            &format!("{term}a = { }\nb = { }", "{ -key }", "{ -key(case: \"genitive\") }"),
            json!({ "a": "klucz", "b": "klucza" }),
        );
    }

    #[test]
    fn what_cannot_be_said_is_refused_with_its_place() {
        refused("ok = Ok\n\nm = { UPPER($a) }", "en/a.ftl:3: there is no function UPPER");
        refused("m = { DATETIME($d, month: \"long\") }", "takes one value and no options");
        refused("m = { other }", "no message `other`");
        refused("m = { -other }", "no term `-other`");
        refused("a = { b }\nb = { a }", "refers to itself");
        refused("m = { $n ->\n    [v] x\n   *[other] y\n}", "uses that name itself");
        refused("a = 1\nb = 2\na = 3", "en/a.ftl:3: `a` is already at en/a.ftl:1");
        refused("a = 1\nb = { $x\n", "en/a.ftl:");
    }

    #[test]
    fn all_values_of_a_pattern_are_found() {
        let (sources, _) = Sources::parse([("a".to_owned(), "m = { $a } { $n ->\n    [one] { $b }\n   *[other] x\n}")]);
        let (messages, _) = sources.compile();
        assert_eq!(values(&messages[0].1.pattern).into_iter().collect::<Vec<_>>(), ["a", "b", "n"]);
    }
}
