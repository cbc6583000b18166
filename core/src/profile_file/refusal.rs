//! Why a file was not opened, told apart by what the user can do about it.

use crate::i18n::Arg;

/// Why a file was not opened. Nothing was changed, because a file is never imported in part.
///
/// The words are the messages `refusal-<name>` of `locales/*/file.ftl`, with the variables of [`ImportError::args`]. Where
/// something in the file is wrong, [`ImportError::place_message`] says in words where, and [`ImportError::technical`] as a program
/// would.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportError {
    /// The file has no content: choose another, or save it again.
    Empty,
    /// More than [`super::limits::MAX_BYTES`]: certainly another file.
    TooLarge,
    /// Letters in another encoding than UTF-8 and UTF-16, or typographic quotation marks: the file was saved again by a
    /// program that changed it.
    NotText,
    /// Another kind of file: choose the right one.
    ForeignFormat(ForeignFormat),
    /// JSON or text that is not about a profile: choose another.
    NotAProfile,
    /// A page without the data block: choose the file itself, not a copy of its text.
    HtmlWithoutProfile,
    /// A page with more than one data block: somebody put two together.
    TwoProfilesInHtml,
    /// The file ends too early: copy or send it again.
    Truncated,
    /// Not readable as JSON at this place: copy or send it again.
    Damaged {
        /// The line, counted from one.
        line: usize,
        /// The column, counted from one.
        column: usize,
    },
    /// Nested deeper than [`super::limits::MAX_DEPTH`].
    TooDeep,
    /// The same name twice in one object: nobody knows which of the two is meant.
    DuplicateKey {
        /// The name.
        key: String,
    },
    /// More of something than a profile can have.
    TooMany {
        /// What: `values`, `runs`, `answers`, `evidence`, `work`, `languages`, `sections`, `entries`.
        what: &'static str,
        /// How many there may be.
        most: usize,
    },
    /// A text longer than its field.
    TooLong {
        /// A JSON pointer.
        place: String,
        /// How many characters it may have.
        most: usize,
    },
    /// A field that has to be there is not.
    Missing {
        /// A JSON pointer.
        place: String,
    },
    /// A value of another kind than its field takes.
    WrongType {
        /// A JSON pointer.
        place: String,
        /// What is expected: `text`, `list`, `object`, `number`, `true or false`.
        expected: &'static str,
    },
    /// A word that its field does not know, for example an answer that is not on the scale.
    UnknownValue {
        /// A JSON pointer.
        place: String,
    },
    /// Not a point in time between 1970 and 9999.
    BadTime {
        /// A JSON pointer.
        place: String,
    },
    /// This should be an id, a language or the name of a statement, and is not.
    BadName {
        /// A JSON pointer.
        place: String,
    },
    /// The same id for two things.
    RepeatedId {
        /// A JSON pointer.
        place: String,
    },
    /// Written by a newer app: update this one.
    NewerVersion {
        /// The file's version.
        version: u64,
    },
    /// Sealed in a later version of the age format: open it with a program that knows it.
    NewerSeal,
    /// Sealed for a key instead of with a passphrase: open it with the program that holds the key.
    SealedForKeys,
    /// Opening it would take more computing than [`super::limits::MAX_WORK`] allows.
    WorkFactorTooHigh {
        /// The file's work factor, as a power of two.
        asked: u8,
    },
    /// The seal is broken: a part of the file was changed or is missing. Copy or send it again.
    DamagedSealed,
    /// Sealed more than [`super::limits::MAX_LOCKS`] times, one inside the other: ask for the innermost file.
    SealedTooOften,
    /// The passphrase is not the right one: try again.
    WrongPassphrase,
    /// Our own file was not equal when it was read again, so it was not handed out: choose fewer parts, and tell the
    /// authors of the app.
    NotReadBack,
    /// The worker could not be started or had no memory: close other tabs, or use another device.
    SealingFailed,
}

/// Kinds of files that people choose by mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForeignFormat {
    /// A PDF document.
    Pdf,
    /// A photo or a picture.
    Picture,
    /// A word processor's document, or another package of files.
    Package,
    /// A page in a browser's archive (MHTML, Safari's web archive), which leaves the data block out.
    Archive,
    /// A whole e-mail; the file may be its attachment.
    Mail,
    /// Text, but not about a profile.
    Text,
    /// Anything else.
    Other,
}

impl ForeignFormat {
    /// The value of the variable `kind` in the message.
    pub fn name(self) -> &'static str {
        match self {
            ForeignFormat::Pdf => "pdf",
            ForeignFormat::Picture => "picture",
            ForeignFormat::Package => "package",
            ForeignFormat::Archive => "archive",
            ForeignFormat::Mail => "mail",
            ForeignFormat::Text => "text",
            ForeignFormat::Other => "other",
        }
    }
}

impl ImportError {
    /// The last part of the id of its message.
    pub fn name(&self) -> &'static str {
        match self {
            ImportError::Empty => "empty",
            ImportError::TooLarge => "too-large",
            ImportError::NotText => "not-text",
            ImportError::ForeignFormat(_) => "foreign",
            ImportError::NotAProfile => "not-a-profile",
            ImportError::HtmlWithoutProfile => "html-without-profile",
            ImportError::TwoProfilesInHtml => "two-profiles",
            ImportError::Truncated => "truncated",
            ImportError::Damaged { .. } => "damaged",
            ImportError::TooDeep => "too-deep",
            ImportError::DuplicateKey { .. } => "duplicate-key",
            ImportError::TooMany { .. } => "too-many",
            ImportError::TooLong { .. } => "too-long",
            ImportError::Missing { .. } => "missing",
            ImportError::WrongType { .. } => "wrong-type",
            ImportError::UnknownValue { .. } => "unknown-value",
            ImportError::BadTime { .. } => "bad-time",
            ImportError::BadName { .. } => "bad-name",
            ImportError::RepeatedId { .. } => "repeated-id",
            ImportError::NewerVersion { .. } => "newer-version",
            ImportError::NewerSeal => "newer-seal",
            ImportError::SealedForKeys => "sealed-for-keys",
            ImportError::WorkFactorTooHigh { .. } => "work-factor-too-high",
            ImportError::DamagedSealed => "damaged-sealed",
            ImportError::SealedTooOften => "sealed-too-often",
            ImportError::WrongPassphrase => "wrong-passphrase",
            ImportError::NotReadBack => "not-read-back",
            ImportError::SealingFailed => "sealing-failed",
        }
    }

    /// The id of its message.
    pub fn message(&self) -> String {
        format!("refusal-{}", self.name())
    }

    /// The variables of its message.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            ImportError::ForeignFormat(kind) => vec![("kind", kind.name().into())],
            ImportError::TooMany { what, most } => vec![("what", (*what).into()), ("most", (*most).into())],
            ImportError::TooLong { most, .. } => vec![("most", (*most).into())],
            _ => Vec::new(),
        }
    }

    /// The place in the file that it is about: a JSON pointer.
    fn place(&self) -> Option<&str> {
        match self {
            ImportError::TooLong { place, .. }
            | ImportError::Missing { place }
            | ImportError::WrongType { place, .. }
            | ImportError::UnknownValue { place }
            | ImportError::BadTime { place }
            | ImportError::BadName { place }
            | ImportError::RepeatedId { place } => Some(place),
            _ => None,
        }
    }

    /// The message that says in words where in the file it is, and its variables: `number` counts from one.
    pub fn place_message(&self) -> Option<(&'static str, Vec<(&'static str, Arg)>)> {
        let place = self.place()?;
        let parts: Vec<&str> = place.split('/').skip(1).collect();
        let numbered = |message, index: &str| {
            let number = index.parse().map_or(1, |index: usize| index + 1);
            (message, vec![("number", number.into())])
        };
        Some(match parts[..] {
            ["profile", ..] => ("place-nickname", Vec::new()),
            ["sections", "runs", run, "answers", ..] => numbered("place-answers", run),
            ["sections", "runs", run, "ratings", ..] => numbered("place-ratings", run),
            ["sections", "runs", run, "languages", ..] => numbered("place-languages", run),
            ["sections", "runs", run, ..] => numbered("place-run", run),
            ["sections", "evidence", piece, ..] => numbered("place-evidence", piece),
            ["sections", "work", work, ..] => numbered("place-work", work),
            ["sections", "exercises", run, ..] => numbered("place-exercise", run),
            ["sections", ..] => ("place-parts", Vec::new()),
            _ => ("place-beginning", Vec::new()),
        })
    }

    /// The details for a technician, in no language: the refusal's name, and where and what exactly. `None` if that is
    /// no more than the message says.
    pub fn technical(&self) -> Option<String> {
        let details = match self {
            ImportError::Damaged { line, column } => format!("{line}:{column}"),
            ImportError::DuplicateKey { key } => format!("\"{key}\""),
            ImportError::WrongType { place, expected } => format!("{place} ({expected})"),
            ImportError::TooLong { place, most } => format!("{place} ({most})"),
            ImportError::NewerVersion { version } => format!("{version}"),
            ImportError::WorkFactorTooHigh { asked } => format!("{asked}"),
            _ => self.place()?.to_owned(),
        };
        Some(format!("{} {details}", self.name()))
    }

    /// The refusal with this name. The sealing worker answers with the name only; any name that is not known becomes
    /// [`ImportError::SealingFailed`].
    pub fn of_worker(name: &str) -> ImportError {
        use ImportError::{DamagedSealed, NewerSeal, SealedForKeys, TooLarge, WrongPassphrase};
        [WrongPassphrase, DamagedSealed, SealedForKeys, NewerSeal, TooLarge]
            .into_iter()
            .find(|refusal| refusal.name() == name)
            .unwrap_or(ImportError::SealingFailed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_said_in_words_and_for_technicians() {
        let number = |n: usize| vec![("number", Arg::from(n))];
        for (place, message, args) in [
            ("", "place-beginning", vec![]),
            ("/saved", "place-beginning", vec![]),
            ("/profile/nickname", "place-nickname", vec![]),
            ("/sections", "place-parts", vec![]),
            ("/sections/runs", "place-parts", vec![]),
            ("/sections/runs/0/id", "place-run", number(1)),
            ("/sections/runs/199", "place-run", number(200)),
            ("/sections/runs/2/answers/digital-1/at", "place-answers", number(3)),
            ("/sections/runs/2/ratings/interest-r-1", "place-ratings", number(3)),
            ("/sections/runs/0/languages/1", "place-languages", number(1)),
            ("/sections/evidence/4/what", "place-evidence", number(5)),
            ("/sections/work/0/note", "place-work", number(1)),
            ("/sections/exercises/3/entries/7/value", "place-exercise", number(4)),
        ] {
            let refusal = ImportError::Missing { place: place.to_owned() };
            assert_eq!(refusal.place_message(), Some((message, args)), "{place}");
            assert_eq!(refusal.technical(), Some(format!("missing {place}")));
        }
        assert_eq!(ImportError::Empty.place_message(), None);
        assert_eq!(ImportError::Empty.technical(), None);
        assert_eq!(ImportError::Damaged { line: 1, column: 42 }.technical(), Some("damaged 1:42".into()));
    }
}
