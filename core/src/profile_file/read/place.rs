//! Where something is in a file.

use std::fmt;

use crate::domain::clean_name;

/// Where something is in the file: a JSON pointer that is put together only when it is shown.
#[derive(Clone, Copy)]
pub enum JsonPath<'a> {
    /// The whole file.
    Root,
    /// A field.
    Key(&'a JsonPath<'a>, &'a str),
    /// An entry of a list, from 0.
    Index(&'a JsonPath<'a>, usize),
}

impl fmt::Display for JsonPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            JsonPath::Root => Ok(()),
            JsonPath::Key(parent, key) => write!(f, "{parent}/{}", shown(&key.replace('~', "~0").replace('/', "~1"))),
            JsonPath::Index(parent, index) => write!(f, "{parent}/{index}"),
        }
    }
}

/// A name from the file, made fit to stand in a message: short, and without invisible characters.
pub fn shown(name: &str) -> String {
    const MAX_SHOWN_LENGTH: usize = 40;
    let name = clean_name(name);
    match name.char_indices().nth(MAX_SHOWN_LENGTH) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.into_owned(),
    }
}
