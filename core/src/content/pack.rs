//! Packs: reads `static/content/*.json` into values, or refuses them with a place and a reason.
//!
//! There are two readers. [`parse_pack`] is for those who write packs: it knows every rule and says what is wrong and
//! where. [`read_pack`] is for the app, which waits for it before the first screen and ships only packs that have
//! passed the check.
//!
//! The published shape is `static/schema/pack.schema.json`; `tests/content.rs` holds every pack to both.

use serde::{Deserialize, Serialize};

use super::Problem;
use super::checked::read_checked;
use super::pack_rules::{Checks, FORMAT, Head, Item, Source};
use crate::domain::Setting;
use crate::json::{self, Reader};

/// An exercise as data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Always `eight-keys/pack`.
    pub format: String,
    /// The version of the pack format, now 1.
    pub version: u32,
    /// The exercise's id in records and files.
    pub id: String,
    /// The kind of its steps: `statements`.
    pub kind: String,
    /// The scale of its answers: `deeds`, see [`crate::domain::Answer`].
    pub scale: String,
    /// The sources that it rests on.
    pub sources: Vec<Source>,
    /// Its competences, in the order in which they are shown.
    pub competences: Vec<Competence>,
}

/// A key competence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Competence {
    /// Its id in records, messages and drawings.
    pub id: String,
    /// Whether its statements are asked for each of the user's languages.
    #[serde(default)]
    pub per_language: bool,
    /// Whether it is one of the two that courses seldom teach and that coaching has to leave room for, because they
    /// help to solve problems and to be independent (igma femina handbook, chapter 3). They are asked early
    /// ([`Pack::in_turn`]).
    #[serde(default)]
    pub set_apart: bool,
    /// Its statements, from everyday to further ones.
    pub statements: Vec<Statement>,
}

/// The message that says the name that a competence has had since 2018. Where only a part of a competence has that
/// name, there is also the message with the name of the rest: the first message gets the one as `name` and the other as
/// `rest`.
///
/// The Recommendation of 2018 names citizenship alone. The social half of "social and civic competences" went to
/// "personal, social and learning to learn competence" (2018/C 189/01, annex, 5 and 6).
pub fn message_2018(competence: &str) -> (&'static str, Option<&'static str>) {
    match competence {
        "social-civic" => ("result-name-2018-in-part", Some("learning-to-learn.name-2018")),
        _ => ("result-name-2018", None),
    }
}

/// One "I ..." line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Its id in records and messages.
    pub id: String,
    /// Its step: how far it reaches.
    pub step: StatementLevel,
    /// Its aspect: what it shows most.
    pub aspect: Aspect,
    /// The name of its drawing in `static/icons/pictograms/<competence>.txt`.
    pub pictogram: String,
    /// The settings that its example line names, at least two.
    pub settings: Vec<Setting>,
    /// The sources that it rests on: `source:code`.
    pub sources: Vec<String>,
    /// The retired statements that it replaces, newest first. Only their ids are here, since they are not asked any
    /// more. A statement whose meaning changes gets a new id, so that no answer ever becomes an answer to something
    /// else. Where a retired one was answered it is still shown, and it counts in its run until this one is answered
    /// ([`super::Section`]).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<String>,
}

/// The three steps of a competence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatementLevel {
    /// Familiar and short deeds.
    Everyday,
    /// New situations, or deeds of several steps that the user planned.
    Own,
    /// Complex deeds, deeds for others, improving or judging something.
    Further,
}

impl StatementLevel {
    /// All steps from the nearest to the farthest.
    pub const ALL: [StatementLevel; 3] = [StatementLevel::Everyday, StatementLevel::Own, StatementLevel::Further];

    /// The name used in message ids: `step-everyday`.
    pub fn name(self) -> &'static str {
        match self {
            StatementLevel::Everyday => "everyday",
            StatementLevel::Own => "own",
            StatementLevel::Further => "further",
        }
    }
}

/// What a statement shows most: the three parts that the EU's definition of a competence names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// Knowing.
    Knowledge,
    /// Being able to.
    Skill,
    /// Being willing to.
    Attitude,
}

impl Aspect {
    /// All aspects.
    pub const ALL: [Aspect; 3] = [Aspect::Knowledge, Aspect::Skill, Aspect::Attitude];

    /// The name used in packs.
    pub fn name(self) -> &'static str {
        match self {
            Aspect::Knowledge => "knowledge",
            Aspect::Skill => "skill",
            Aspect::Attitude => "attitude",
        }
    }
}

impl Pack {
    /// A competence by id.
    pub fn competence(&self, id: &str) -> Option<&Competence> {
        self.competences.iter().find(|competence| competence.id == id)
    }

    /// The competences in the order in which they are offered. First comes the one of which everybody has something to
    /// say, then the two that are set apart, so that they are not what is left over when somebody stops early, then the
    /// others.
    pub fn in_turn(&self) -> impl Iterator<Item = &Competence> {
        let (first, rest) = self.competences.split_at(self.competences.len().min(1));
        let apart = |wanted: bool| rest.iter().filter(move |competence| competence.set_apart == wanted);
        first.iter().chain(apart(true)).chain(apart(false))
    }

    /// The competence of a statement, also of a retired one.
    pub fn competence_of(&self, statement: &str) -> Option<&Competence> {
        let has = |it: &Statement| it.id == statement || it.replaces.iter().any(|id| id == statement);
        self.competences.iter().find(|competence| competence.statements.iter().any(has))
    }

    /// A statement that is asked, by id, with its competence.
    pub fn statement(&self, id: &str) -> Option<(&Competence, &Statement)> {
        self.competences
            .iter()
            .find_map(|competence| competence.statements.iter().find(|it| it.id == id).map(|it| (competence, it)))
    }
}

/// Reads a pack that the build has checked. `None` if it is of another version, or was damaged on its way.
pub fn read_pack(bytes: &[u8]) -> Option<Pack> {
    let pack = json::read(bytes, pack)?;
    (pack.format == FORMAT && pack.version == 1 && !pack.competences.is_empty()).then_some(pack)
}

fn pack(reader: &mut Reader<'_>) -> Option<Pack> {
    let mut pack = Pack {
        format: String::new(),
        version: 0,
        id: String::new(),
        kind: String::new(),
        scale: String::new(),
        sources: Vec::new(),
        competences: Vec::new(),
    };
    reader.object(&mut |name, reader| {
        match name {
            "version" => pack.version = reader.number()?,
            "sources" => reader.list(&mut |reader| {
                pack.sources.push(source(reader)?);
                Some(())
            })?,
            "competences" => reader.list(&mut |reader| {
                pack.competences.push(competence(reader)?);
                Some(())
            })?,
            _ => {
                let field = match name {
                    "format" => &mut pack.format,
                    "id" => &mut pack.id,
                    "kind" => &mut pack.kind,
                    "scale" => &mut pack.scale,
                    _ => return None,
                };
                *field = reader.text()?;
            }
        }
        Some(())
    })?;
    Some(pack)
}

fn source(reader: &mut Reader<'_>) -> Option<Source> {
    let mut source = Source { id: String::new(), title: String::new(), url: String::new() };
    reader.object(&mut |name, reader| {
        let field = match name {
            "id" => &mut source.id,
            "title" => &mut source.title,
            "url" => &mut source.url,
            _ => return None,
        };
        *field = reader.text()?;
        Some(())
    })?;
    Some(source)
}

fn competence(reader: &mut Reader<'_>) -> Option<Competence> {
    let mut competence =
        Competence { id: String::new(), per_language: false, set_apart: false, statements: Vec::new() };
    reader.object(&mut |name, reader| {
        match name {
            "id" => competence.id = reader.text()?,
            "per_language" => competence.per_language = reader.flag()?,
            "set_apart" => competence.set_apart = reader.flag()?,
            "statements" => reader.list(&mut |reader| {
                competence.statements.push(statement(reader)?);
                Some(())
            })?,
            _ => return None,
        }
        Some(())
    })?;
    Some(competence)
}

fn statement(reader: &mut Reader<'_>) -> Option<Statement> {
    let mut statement = Statement {
        id: String::new(),
        step: StatementLevel::Everyday,
        aspect: Aspect::Knowledge,
        pictogram: String::new(),
        settings: Vec::new(),
        sources: Vec::new(),
        replaces: Vec::new(),
    };
    reader.object(&mut |name, reader| {
        match name {
            "settings" => {
                let named = |name: String| Setting::ALL.into_iter().find(|it| it.name() == name);
                statement.settings = reader.texts()?.into_iter().map(named).collect::<Option<_>>()?;
            }
            "sources" => statement.sources = reader.texts()?,
            "replaces" => statement.replaces = reader.texts()?,
            _ => {
                let text = reader.text()?;
                match name {
                    "id" => statement.id = text,
                    "step" => statement.step = StatementLevel::ALL.into_iter().find(|it| it.name() == text)?,
                    "aspect" => statement.aspect = Aspect::ALL.into_iter().find(|it| it.name() == text)?,
                    "pictogram" => statement.pictogram = text,
                    _ => return None,
                }
            }
        }
        Some(())
    })?;
    Some(statement)
}

/// Reads and checks a pack. There is a pack only if there is no problem.
pub fn parse_pack(bytes: &[u8]) -> (Option<Pack>, Vec<Problem>) {
    read_checked(bytes, check)
}

fn check(pack: &Pack) -> Vec<Problem> {
    let Pack { format, version, id, kind, scale, sources, competences } = pack;
    let mut checks =
        Checks::begin(&Head { format, version: *version, id, kind, scale }, "statements", "deeds", sources);
    checks.expect(!sources.is_empty(), "/sources", "names what the exercise rests on");
    checks.expect(!competences.is_empty(), "/competences", "has at least one competence");
    for (c, competence) in competences.iter().enumerate() {
        let place = format!("/competences/{c}");
        checks.id(format!("{place}/id"), &competence.id);
        for step in StatementLevel::ALL {
            let count = competence.statements.iter().filter(|statement| statement.step == step).count();
            let reason = format!("has three statements at step \"{}\"", step.name());
            checks.expect(count == 3, format!("{place}/statements"), &reason);
        }
        let in_order = competence.statements.is_sorted_by_key(|statement| statement.step);
        checks.expect(in_order, format!("{place}/statements"), "goes from everyday over own to further");
        for (s, statement) in competence.statements.iter().enumerate() {
            let place = format!("{place}/statements/{s}");
            let Statement { id, pictogram, settings, sources, replaces, .. } = statement;
            checks.item(&place, &Item { id, pictogram, settings, sources, replaces }, (2, "two different settings"));
            checks.expect(!sources.is_empty(), format!("{place}/sources"), "names what the statement rests on");
        }
    }
    checks.problems()
}
