//! The places in the app. Routes are written behind `#`, so that no server's log contains them.
//!
//! Few routes are ever in the address bar ([`Route::has_address`]), because others can see it and the browser's
//! history, see `history.rs`. All other routes are links on the page, or are read from old addresses. They name a
//! language by its place in the user's list.

use super::ExerciseRoute;
use crate::content::exercise::Chapter;
use crate::domain::{EvidenceId, RunId, Shelf, Theme, is_unit_group};

/// A place in the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The choice of language.
    Languages,
    /// A language was chosen, by its tag, and maybe more, before the app was loaded. This forwards to that start
    /// screen, or begins.
    Start(String, StartScreen),
    /// What this is and is not.
    What,
    /// The choice of where the answers are kept.
    StorageChoice,
    /// The second language.
    Second,
    /// The chooser of profiles.
    Profiles,
    /// The hub.
    Home,
    /// A competence (and the place of a language in the user's list, from 1): forwards to its first open statement.
    Section(SectionPath),
    /// A statement, by its number from 1.
    Ask(SectionPath, usize),
    /// The offer to stop before the statement of this number.
    Pause(SectionPath, usize),
    /// The end of a section.
    Done(SectionPath),
    /// The overview of all results.
    Results,
    /// The results of one competence.
    Result(String),
    /// Two runs side by side.
    Compare(Option<(RunId, RunId)>),
    /// Exploring work.
    Explore(WorkRoute),
    /// A place in an exercise that is data, by the exercise's name in addresses.
    Exercise(String, ExerciseRoute),
    /// A chapter of the hub with what it holds.
    Chapter(Chapter),
    /// The local packs of this device: what organisations wrote and the user opened from files.
    Packs,
    /// The list of evidence.
    Evidence,
    /// New evidence for a statement (and the place of a language in the user's list).
    NewEvidence(String, Option<usize>),
    /// A piece of evidence.
    EditEvidence(EvidenceId),
    /// Saving a profile file.
    SaveFile,
    /// Opening a profile file.
    OpenFile,
    /// Languages, storage, deleting.
    Settings,
    /// What somebody who looks can find on this device, and how to clear it.
    Stays,
    /// About, sources, licences.
    About,
    /// The design system's examples.
    Gallery,
}

/// The start screens and what follows them. The screens are also in `index.html` (`static/start_screens.html`), where
/// their addresses include the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartScreen {
    /// [`Route::What`].
    What,
    /// [`Route::StorageChoice`].
    StorageChoice,
    /// [`Route::Second`].
    Second,
    /// Everything is chosen, and a profile can begin.
    Begin,
}

/// How many kinds of work can be looked at side by side.
pub const SIDE_BY_SIDE: usize = 3;

/// A place in exploring work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkRoute {
    /// The work that fits, on three shelves.
    Shelves,
    /// The same as one list.
    List,
    /// All kinds of work. With a choice in the address it forwards to the same place without it, and the choice is then
    /// made.
    All(Option<Preset>),
    /// One kind of work, by its code.
    Occupation(String),
    /// Kinds of work side by side, by their codes.
    SideBySide(Vec<String>),
    /// What the user saved, put aside and noted.
    Saved,
}

/// A choice among all kinds of work that is made by an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// A shelf.
    Shelf(Shelf),
    /// The theme that the work has to be mostly about.
    Theme(Theme),
}

impl WorkRoute {
    fn parse(parts: &[&str]) -> Option<WorkRoute> {
        let code = |text: &&str| is_unit_group(text).then(|| (*text).to_owned());
        Some(match parts {
            [] => WorkRoute::Shelves,
            ["list"] => WorkRoute::List,
            ["all"] => WorkRoute::All(None),
            ["all", chosen] => WorkRoute::All(Some(Preset::from_name(chosen)?)),
            ["saved"] => WorkRoute::Saved,
            ["compare", codes @ ..] if codes.len() <= SIDE_BY_SIDE => {
                WorkRoute::SideBySide(codes.iter().map(code).collect::<Option<_>>()?)
            }
            [one] => WorkRoute::Occupation(code(one)?),
            _ => return None,
        })
    }

    fn to_hash(&self) -> String {
        match self {
            WorkRoute::Shelves => "#/work".to_owned(),
            WorkRoute::List => "#/work/list".to_owned(),
            WorkRoute::All(None) => "#/work/all".to_owned(),
            WorkRoute::All(Some(chosen)) => format!("#/work/all/{}", chosen.name()),
            WorkRoute::Occupation(code) => format!("#/work/{code}"),
            WorkRoute::SideBySide(codes) => {
                codes.iter().fold("#/work/compare".to_owned(), |address, code| format!("{address}/{code}"))
            }
            WorkRoute::Saved => "#/work/saved".to_owned(),
        }
    }
}

impl Preset {
    fn name(self) -> &'static str {
        match self {
            Preset::Shelf(shelf) => shelf.name(),
            Preset::Theme(theme) => theme.name(),
        }
    }

    fn from_name(name: &str) -> Option<Preset> {
        let shelf = Shelf::ALL.into_iter().find(|shelf| shelf.name() == name).map(Preset::Shelf);
        shelf.or_else(|| Theme::from_name(name).map(Preset::Theme))
    }
}

/// A section in an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionPath {
    /// The competence's id.
    pub competence: String,
    /// The language's place in the user's list, from 1, if the competence is asked per language.
    pub language: Option<usize>,
}

impl Route {
    /// Reads an address. Anything that is not an address of the app leads to the choice of language, which leads on.
    pub fn parse(hash: &str) -> Route {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        let own = |text: &&str| (*text).to_owned();
        match parts.as_slice() {
            ["start", "about"] => Route::What,
            ["start", "keep"] => Route::StorageChoice,
            ["start", "second"] => Route::Second,
            ["start", tag] => Route::Start(own(tag), StartScreen::What),
            // Here the page says that something has to be chosen.
            ["start", tag, "keep" | "missing"] => Route::Start(own(tag), StartScreen::StorageChoice),
            ["start", tag, "second"] => Route::Start(own(tag), StartScreen::Second),
            ["start", tag, "begin"] => Route::Start(own(tag), StartScreen::Begin),
            ["profiles"] => Route::Profiles,
            ["home"] => Route::Home,
            ["do", competence, rest @ ..] => Self::parse_section(competence, rest),
            ["results"] => Route::Results,
            ["results", competence] => Route::Result(own(competence)),
            ["compare"] => Route::Compare(None),
            ["compare", a, b] => Route::Compare(Some((RunId::new(*a), RunId::new(*b)))),
            ["work", rest @ ..] => WorkRoute::parse(rest).map_or(Route::Languages, Route::Explore),
            ["x", address, rest @ ..] => {
                ExerciseRoute::parse(rest).map_or(Route::Languages, |place| Route::Exercise(own(address), place))
            }
            ["c", chapter] => Chapter::from_name(chapter).map_or(Route::Languages, Route::Chapter),
            ["packs"] => Route::Packs,
            ["evidence"] => Route::Evidence,
            ["evidence", "new", statement] => Route::NewEvidence(own(statement), None),
            ["evidence", "new", statement, n] => Route::NewEvidence(own(statement), n.parse().ok()),
            ["evidence", id] => Route::EditEvidence(EvidenceId::new(*id)),
            ["file", "save"] => Route::SaveFile,
            ["file", "open"] => Route::OpenFile,
            ["settings"] => Route::Settings,
            ["stays"] => Route::Stays,
            ["about"] => Route::About,
            ["components"] => Route::Gallery,
            _ => Route::Languages,
        }
    }

    fn parse_section(competence: &str, rest: &[&str]) -> Route {
        let (language, rest) = match rest {
            [first, rest @ ..] if first.parse::<usize>().is_ok() => (first.parse().ok(), rest),
            _ => (None, rest),
        };
        let place = SectionPath { competence: competence.to_owned(), language };
        let number = |text: &str, prefix: &str| text.strip_prefix(prefix).and_then(|n| n.parse().ok());
        match rest {
            ["done"] => Route::Done(place),
            [last] => match (number(last, "q"), number(last, "pause")) {
                (Some(n), _) => Route::Ask(place, n),
                (_, Some(n)) => Route::Pause(place, n),
                _ => Route::Section(place),
            },
            _ => Route::Section(place),
        }
    }

    /// Writes the address.
    pub fn to_hash(&self) -> String {
        match self {
            Route::Languages => "#/".to_owned(),
            Route::Start(tag, StartScreen::What) => format!("#/start/{tag}"),
            Route::Start(tag, StartScreen::StorageChoice) => format!("#/start/{tag}/keep"),
            Route::Start(tag, StartScreen::Second) => format!("#/start/{tag}/second"),
            Route::Start(tag, StartScreen::Begin) => format!("#/start/{tag}/begin"),
            Route::What => "#/start/about".to_owned(),
            Route::StorageChoice => "#/start/keep".to_owned(),
            Route::Second => "#/start/second".to_owned(),
            Route::Profiles => "#/profiles".to_owned(),
            Route::Home => "#/home".to_owned(),
            Route::Section(place) => place.to_hash(),
            Route::Ask(place, n) => format!("{}/q{n}", place.to_hash()),
            Route::Pause(place, n) => format!("{}/pause{n}", place.to_hash()),
            Route::Done(place) => format!("{}/done", place.to_hash()),
            Route::Results => "#/results".to_owned(),
            Route::Result(competence) => format!("#/results/{competence}"),
            Route::Compare(None) => "#/compare".to_owned(),
            Route::Compare(Some((a, b))) => format!("#/compare/{a}/{b}"),
            Route::Explore(place) => place.to_hash(),
            Route::Exercise(address, place) => place.to_hash(address),
            Route::Chapter(chapter) => format!("#/c/{}", chapter.name()),
            Route::Packs => "#/packs".to_owned(),
            Route::Evidence => "#/evidence".to_owned(),
            Route::NewEvidence(statement, None) => format!("#/evidence/new/{statement}"),
            Route::NewEvidence(statement, Some(n)) => format!("#/evidence/new/{statement}/{n}"),
            Route::EditEvidence(id) => format!("#/evidence/{id}"),
            Route::SaveFile => "#/file/save".to_owned(),
            Route::OpenFile => "#/file/open".to_owned(),
            Route::Settings => "#/settings".to_owned(),
            Route::Stays => "#/stays".to_owned(),
            Route::About => "#/about".to_owned(),
            Route::Gallery => "#/components".to_owned(),
        }
    }

    /// Whether it is in the address bar and the browser’s history, because the page is the same for everybody. The
    /// start screens of `index.html`, which the browser shows by their addresses, lose these when the app takes over.
    pub fn has_address(&self) -> bool {
        matches!(self, Route::OpenFile | Route::About | Route::Gallery)
    }

    /// The id of the message that is the title of the browser's tab, for pages that have addresses. No other page has a
    /// title of its own, because browsers write titles into their history.
    pub fn title(&self) -> Option<&'static str> {
        match self {
            Route::OpenFile => Some("title-open-file"),
            Route::About => Some("title-about"),
            _ => None,
        }
    }

    /// Whether it comes before a profile: the choice of language and what follows.
    pub fn is_start(&self) -> bool {
        matches!(self, Route::Languages | Route::Start(..) | Route::What | Route::StorageChoice | Route::Second)
    }

    /// Whether this place can be shown without a profile.
    pub fn is_public(&self) -> bool {
        self.is_start()
            || matches!(
                self,
                Route::Profiles | Route::OpenFile | Route::Settings | Route::Stays | Route::About | Route::Gallery
            )
    }

    /// Whether a returning user is led here: not to a page that forwards, nor to one that shows somebody else's file.
    pub fn is_remembered(&self) -> bool {
        let forwards = match self {
            Route::Section(_) | Route::Explore(WorkRoute::All(Some(_))) => true,
            Route::Exercise(_, ExerciseRoute::Line(_, id)) => id == ExerciseRoute::NEW,
            _ => false,
        };
        !self.is_public() && !forwards && !matches!(self, Route::Settings | Route::Packs)
    }

    /// Whether the user only reads and chooses here, so that loading the page anew interrupts nothing. A new
    /// route has to be put into one of the two groups, or this does not compile.
    pub fn only_reads(&self) -> bool {
        match self {
            Route::Home
            | Route::Done(_)
            | Route::Results
            | Route::Result(_)
            | Route::Chapter(_)
            | Route::Stays
            | Route::About => true,
            Route::Explore(place) => match place {
                WorkRoute::Shelves | WorkRoute::List => true,
                WorkRoute::All(_) | WorkRoute::Occupation(_) | WorkRoute::SideBySide(_) | WorkRoute::Saved => false,
            },
            Route::Exercise(_, place) => match place {
                ExerciseRoute::Intro | ExerciseRoute::Result | ExerciseRoute::Compare => true,
                ExerciseRoute::Step(..) | ExerciseRoute::Line(..) | ExerciseRoute::Proposals => false,
            },
            Route::Languages
            | Route::Start(..)
            | Route::What
            | Route::StorageChoice
            | Route::Second
            | Route::Profiles
            | Route::Section(_)
            | Route::Ask(..)
            | Route::Pause(..)
            | Route::Compare(_)
            | Route::Evidence
            | Route::NewEvidence(..)
            | Route::EditEvidence(_)
            | Route::SaveFile
            | Route::OpenFile
            | Route::Settings
            | Route::Packs
            | Route::Gallery => false,
        }
    }
}

impl SectionPath {
    fn to_hash(&self) -> String {
        match self.language {
            None => format!("#/do/{}", self.competence),
            Some(n) => format!("#/do/{}/{n}", self.competence),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_read_as_it_is_written() {
        let place = |language| SectionPath { competence: "foreign-languages".into(), language };
        for route in [
            Route::Languages,
            Route::Start("fa".into(), StartScreen::What),
            Route::Start("fa".into(), StartScreen::StorageChoice),
            Route::Start("fa".into(), StartScreen::Second),
            Route::What,
            Route::StorageChoice,
            Route::Second,
            Route::Profiles,
            Route::Home,
            Route::Section(place(None)),
            Route::Section(place(Some(2))),
            Route::Ask(place(Some(2)), 9),
            Route::Ask(place(None), 1),
            Route::Pause(place(None), 4),
            Route::Done(place(Some(1))),
            Route::Results,
            Route::Result("digital".into()),
            Route::Compare(None),
            Route::Compare(Some((RunId::new("a"), RunId::new("b")))),
            Route::Explore(WorkRoute::Shelves),
            Route::Explore(WorkRoute::List),
            Route::Explore(WorkRoute::All(None)),
            Route::Explore(WorkRoute::All(Some(Preset::Shelf(Shelf::MostlyMen)))),
            Route::Explore(WorkRoute::All(Some(Preset::Theme(Theme::Social)))),
            Route::Explore(WorkRoute::Occupation("0310".into())),
            Route::Explore(WorkRoute::SideBySide(vec![])),
            Route::Explore(WorkRoute::SideBySide(vec!["2221".into(), "7231".into(), "0310".into()])),
            Route::Explore(WorkRoute::Saved),
            Route::Exercise("m2".into(), ExerciseRoute::Intro),
            Route::Exercise("m2".into(), ExerciseRoute::Step(3, None)),
            Route::Exercise("m2".into(), ExerciseRoute::Step(3, Some(7))),
            Route::Exercise("m2".into(), ExerciseRoute::Line(3, "new".into())),
            Route::Exercise("m2".into(), ExerciseRoute::Line(12, "00112233445566778899aabb".into())),
            Route::Exercise("local.vdab.first-week".into(), ExerciseRoute::Result),
            Route::Exercise("m2".into(), ExerciseRoute::Proposals),
            Route::Exercise("m2".into(), ExerciseRoute::Compare),
            Route::Packs,
            Route::Evidence,
            Route::NewEvidence("digital-1".into(), None),
            Route::NewEvidence("foreign-languages-1".into(), Some(3)),
            Route::EditEvidence(EvidenceId::new("x")),
            Route::SaveFile,
            Route::OpenFile,
            Route::Settings,
            Route::Stays,
            Route::About,
            Route::Gallery,
        ] {
            assert_eq!(Route::parse(&route.to_hash()), route, "{}", route.to_hash());
        }
        for chapter in Chapter::ALL {
            assert_eq!(Route::parse(&Route::Chapter(chapter).to_hash()), Route::Chapter(chapter));
        }
    }

    /// H1: what somebody does in an exercise is in no address and no title, and a new line is not a place to come back to.
    #[test]
    fn places_in_exercises_are_remembered_and_have_no_address() {
        for (hash, is_remembered) in [
            ("#/x/m2", true),
            ("#/x/m2/s3", true),
            ("#/x/m2/s3/c7", true),
            ("#/x/m2/s3/e/k3", true),
            ("#/x/m2/s3/e/new", false),
            ("#/x/m2/result", true),
            ("#/x/m2/more", true),
            ("#/x/m2/then", true),
            ("#/c/matters", true),
            ("#/packs", false),
        ] {
            let route = Route::parse(hash);
            assert_eq!(route.to_hash(), hash);
            assert_eq!(route.is_remembered(), is_remembered, "{hash}");
            assert!(!route.has_address() && route.title().is_none() && !route.is_public(), "{hash}");
        }
    }

    #[test]
    fn what_is_no_address_leads_to_the_start() {
        for hash in [
            "",
            "#",
            "#/",
            "#/nowhere",
            "#//",
            "#/results/a/b/c",
            "#/interests",
            "#/interests/q3",
            "#/interests/result",
            "#/%00",
            "#/work/22",
            "#/work/all/green",
            "#/work/compare/2221/2222/2223/2224",
            "#/work/compare/x",
            "#/x",
            "#/x/m2/s0",
            "#/x/m2/s1/c0",
            "#/x/m2/s",
            "#/x/m2/s1/e",
            "#/x/m2/s1/e/a/b",
            "#/x/m2/nowhere",
            "#/c/nowhere",
            "#/packs/1",
        ] {
            assert_eq!(Route::parse(hash), Route::Languages, "{hash:?}");
        }
    }
}
