//! A small JSON Schema validator: enough for the schemas that this project publishes.
//!
//! Others write packs by the published schema, so the build checks with that very file. A full validator would be the
//! largest dependency of this program; here is the part of 2020-12 that the schemas use. A keyword that is not known
//! here is an error, and never ignored: when a schema grows, this file has to grow with it.

use anyhow::{Result, bail};
use regex_lite::Regex;
use serde_json::Value;

/// A place in the data (a JSON pointer) and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// For example `/competences/0/id`; empty for the whole.
    pub pointer: String,
    /// What is wrong, in a sentence.
    pub reason: String,
}

/// Everything that is wrong with `data` by `schema`; an error if the schema itself cannot be used.
pub fn validate(schema: &Value, data: &Value) -> Result<Vec<Problem>> {
    let mut checker = Checker { root: schema, problems: Vec::new(), depth: 0 };
    checker.check(schema, data, "")?;
    Ok(checker.problems)
}

struct Checker<'a> {
    root: &'a Value,
    problems: Vec<Problem>,
    depth: usize,
}

impl Checker<'_> {
    fn check(&mut self, schema: &Value, data: &Value, at: &str) -> Result<()> {
        if let Value::Bool(allowed) = schema {
            if !allowed {
                self.problem(at, "nothing may stand here".to_owned());
            }
            return Ok(());
        }
        let Some(keywords) = schema.as_object() else { bail!("a schema is an object or a boolean, not {schema}") };
        self.depth += 1;
        if self.depth > 100 {
            bail!("the schema refers to itself without end");
        }
        for (keyword, rule) in keywords {
            self.keyword(schema, keyword, rule, data, at)?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn keyword(&mut self, schema: &Value, keyword: &str, rule: &Value, data: &Value, at: &str) -> Result<()> {
        match keyword {
            "$schema" | "$id" | "$defs" | "$comment" | "title" | "description" | "examples" | "default" | "format" => {}
            "$ref" => {
                let target = rule
                    .as_str()
                    .and_then(|name| name.strip_prefix('#'))
                    .and_then(|pointer| self.root.pointer(pointer));
                let Some(target) = target.cloned() else {
                    bail!("the schema refers to {rule}, which it does not have")
                };
                self.check(&target, data, at)?;
            }
            "type" => {
                let allowed = one_or_many(rule);
                if !allowed.iter().any(|name| is_type(data, name)) {
                    self.problem(at, format!("this should be of type {}, not {}", allowed.join(" or "), type_of(data)));
                }
            }
            "const" => {
                if data != rule {
                    self.problem(at, format!("this should be {rule}, not {}", brief(data)));
                }
            }
            "enum" => {
                let allowed = rule.as_array().map(Vec::as_slice).unwrap_or_default();
                if !allowed.contains(data) {
                    let names: Vec<String> = allowed.iter().map(Value::to_string).collect();
                    self.problem(at, format!("this should be one of {}, not {}", names.join(", "), brief(data)));
                }
            }
            "allOf" => {
                for part in rule.as_array().into_iter().flatten() {
                    self.check(part, data, at)?;
                }
            }
            "anyOf" | "oneOf" => {
                let options = rule.as_array().map(Vec::as_slice).unwrap_or_default();
                let mut fitting = 0;
                for option in options {
                    let found = self.problems.len();
                    self.check(option, data, at)?;
                    fitting += usize::from(self.problems.len() == found);
                    self.problems.truncate(found);
                }
                if fitting == 0 || (keyword == "oneOf" && fitting > 1) {
                    self.problem(at, format!("this fits {fitting} of the {} allowed forms", options.len()));
                }
            }
            "not" => {
                let found = self.problems.len();
                self.check(rule, data, at)?;
                let fits = self.problems.len() == found;
                self.problems.truncate(found);
                if fits {
                    self.problem(at, "this is a form that is not allowed".to_owned());
                }
            }
            _ => match data {
                Value::Object(object) => self.object(schema, keyword, rule, object, at)?,
                Value::Array(items) => self.array(schema, keyword, rule, items, at)?,
                Value::String(text) => self.string(keyword, rule, text, at)?,
                Value::Number(number) => self.number(keyword, rule, number.as_f64().unwrap_or_default(), at)?,
                _ => known(keyword)?,
            },
        }
        Ok(())
    }

    fn object(
        &mut self,
        schema: &Value,
        keyword: &str,
        rule: &Value,
        object: &serde_json::Map<String, Value>,
        at: &str,
    ) -> Result<()> {
        match keyword {
            "required" => {
                for name in one_or_many(rule).into_iter().filter(|name| !object.contains_key(*name)) {
                    self.problem(at, format!("\"{name}\" is missing"));
                }
            }
            "properties" => {
                for (name, part) in rule.as_object().into_iter().flatten() {
                    if let Some(value) = object.get(name) {
                        self.check(part, value, &below(at, name))?;
                    }
                }
            }
            "additionalProperties" => {
                let known = |name: &String| schema["properties"].get(name).is_some();
                for (name, value) in object.iter().filter(|(name, _)| !known(name)) {
                    if rule == &Value::Bool(false) {
                        self.problem(&below(at, name), format!("there is no \"{name}\" in the format"));
                    } else {
                        self.check(rule, value, &below(at, name))?;
                    }
                }
            }
            "propertyNames" => {
                for name in object.keys() {
                    self.check(rule, &Value::String(name.clone()), &below(at, name))?;
                }
            }
            "minProperties" | "maxProperties" => self.count(keyword, rule, object.len(), at),
            _ => known(keyword)?,
        }
        Ok(())
    }

    fn array(&mut self, schema: &Value, keyword: &str, rule: &Value, items: &[Value], at: &str) -> Result<()> {
        match keyword {
            "items" => {
                let first = schema["prefixItems"].as_array().map_or(0, Vec::len);
                for (position, item) in items.iter().enumerate().skip(first) {
                    self.check(rule, item, &below(at, &position.to_string()))?;
                }
            }
            "prefixItems" => {
                for (position, (part, item)) in rule.as_array().into_iter().flatten().zip(items).enumerate() {
                    self.check(part, item, &below(at, &position.to_string()))?;
                }
            }
            "minItems" | "maxItems" => self.count(keyword, rule, items.len(), at),
            "uniqueItems" => {
                for (position, item) in items.iter().enumerate().filter(|_| rule == &Value::Bool(true)) {
                    if items[..position].contains(item) {
                        self.problem(&below(at, &position.to_string()), format!("{} stands here twice", brief(item)));
                    }
                }
            }
            _ => known(keyword)?,
        }
        Ok(())
    }

    fn string(&mut self, keyword: &str, rule: &Value, text: &str, at: &str) -> Result<()> {
        match keyword {
            "minLength" | "maxLength" => self.count(keyword, rule, text.chars().count(), at),
            "pattern" => {
                let pattern = rule.as_str().unwrap_or_default();
                if !Regex::new(pattern)?.is_match(text) {
                    self.problem(at, format!("\"{text}\" does not look like {pattern}"));
                }
            }
            _ => known(keyword)?,
        }
        Ok(())
    }

    fn number(&mut self, keyword: &str, rule: &Value, number: f64, at: &str) -> Result<()> {
        let bound = rule.as_f64().unwrap_or_default();
        let (fits, relation) = match keyword {
            "minimum" => (number >= bound, "at least"),
            "maximum" => (number <= bound, "at most"),
            "exclusiveMinimum" => (number > bound, "more than"),
            "exclusiveMaximum" => (number < bound, "less than"),
            _ => return known(keyword),
        };
        if !fits {
            self.problem(at, format!("{number} should be {relation} {bound}"));
        }
        Ok(())
    }

    fn count(&mut self, keyword: &str, rule: &Value, count: usize, at: &str) {
        let bound = rule.as_u64().unwrap_or_default();
        let count = count as u64;
        if keyword.starts_with("min") && count < bound {
            self.problem(at, format!("there are {count} here; at least {bound} are needed"));
        } else if keyword.starts_with("max") && count > bound {
            self.problem(at, format!("there are {count} here; at most {bound} are allowed"));
        }
    }

    fn problem(&mut self, at: &str, reason: String) {
        self.problems.push(Problem { pointer: at.to_owned(), reason });
    }
}

/// A keyword about another type of data than the present one says nothing; an unknown one is an error.
fn known(keyword: &str) -> Result<()> {
    const KNOWN: [&str; 19] = [
        "required",
        "properties",
        "additionalProperties",
        "propertyNames",
        "minProperties",
        "maxProperties",
        "items",
        "prefixItems",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minLength",
        "maxLength",
        "pattern",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
    ];
    if keyword != "multipleOf" && KNOWN.contains(&keyword) {
        return Ok(());
    }
    bail!("the schema uses \"{keyword}\", which xtask/src/schema.rs does not know yet")
}

fn one_or_many(rule: &Value) -> Vec<&str> {
    match rule {
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        other => other.as_str().into_iter().collect(),
    }
}

fn is_type(data: &Value, name: &str) -> bool {
    match name {
        "integer" => data.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => data.is_number(),
        other => type_of(data) == other,
    }
}

fn type_of(data: &Value) -> &'static str {
    match data {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// The data itself, if it is short enough to be read in a message.
fn brief(data: &Value) -> String {
    let text = data.to_string();
    if text.chars().count() <= 60 { text } else { format!("this {}", type_of(data)) }
}

fn below(at: &str, name: &str) -> String {
    format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(schema: Value, data: Value, problems: &[(&str, &str)]) {
        let found = validate(&schema, &data).unwrap();
        assert_eq!(found.len(), problems.len(), "{found:?}");
        for (problem, (pointer, reason)) in found.iter().zip(problems) {
            assert_eq!(problem.pointer, *pointer);
            assert!(problem.reason.contains(reason), "{} should say {reason}", problem.reason);
        }
    }

    #[test]
    fn each_keyword_finds_its_fault_and_its_place() {
        check(json!({ "type": "object", "required": ["a"] }), json!({}), &[("", "\"a\" is missing")]);
        check(
            json!({ "properties": { "a": { "type": "string" } } }),
            json!({ "a": 1 }),
            &[("/a", "of type string, not number")],
        );
        check(json!({ "additionalProperties": false }), json!({ "x/y": 1 }), &[("/x~1y", "no \"x/y\"")]);
        check(json!({ "items": { "enum": ["a", "b"] } }), json!(["a", "c"]), &[("/1", "one of \"a\", \"b\"")]);
        check(json!({ "minItems": 2, "uniqueItems": true }), json!(["a"]), &[("", "at least 2")]);
        check(json!({ "uniqueItems": true }), json!([1, 1]), &[("/1", "twice")]);
        check(
            json!({ "pattern": "^[a-z-]+$", "maxLength": 3 }),
            json!("AB-C"),
            &[("", "does not look"), ("", "at most 3")],
        );
        check(json!({ "type": "integer", "minimum": 1 }), json!(0), &[("", "at least 1")]);
        check(json!({ "type": ["integer", "null"] }), json!(1.5), &[("", "integer or null")]);
        check(json!({ "const": 1 }), json!(2), &[("", "should be 1, not 2")]);
        check(json!({ "oneOf": [{ "type": "string" }, { "const": "a" }] }), json!("a"), &[("", "fits 2")]);
        check(json!({ "anyOf": [{ "type": "string" }, { "const": 1 }] }), json!(1), &[]);
        check(json!({ "not": { "const": 1 } }), json!(1), &[("", "not allowed")]);
    }

    #[test]
    fn references_are_followed() {
        let schema =
            json!({ "$defs": { "id": { "pattern": "^[a-z]+$" } }, "properties": { "a": { "$ref": "#/$defs/id" } } });
        check(schema, json!({ "a": "1" }), &[("/a", "does not look")]);
        assert!(validate(&json!({ "$ref": "#/$defs/none" }), &json!(1)).is_err());
        assert!(validate(&json!({ "$ref": "#" }), &json!(1)).is_err());
    }

    #[test]
    fn an_unknown_keyword_is_never_passed_over() {
        assert!(validate(&json!({ "contains": {} }), &json!([])).is_err());
        assert!(validate(&json!({ "minLength": 1 }), &json!([])).is_ok());
    }
}
