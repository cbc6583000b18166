//! The kinds of work: reads `static/content/occupations*.json` into values, or refuses them with a place and a reason.
//!
//! `cargo xtask data` writes the files and reads them back with this very code. There are three kinds of files: what is
//! the same in every language (`occupations.json`), the official titles and the examples
//! (`occupations.<language>.json`), and further words to find work by (`occupations.search.<language>.json`). All lists
//! of groups are in the order of the first file. An example's code begins with its group's code and is written without
//! it. The short titles are messages.

use serde_json::Value;

use super::Problem;
use crate::domain::{
    EuropeFigure, Join, Member, Occupation, Occupations, Precision, Preparation, Share, ShareSource, Theme, Ways,
    WorkProfile,
};

/// Official titles and examples in one language, in the order of [`Occupations::groups`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkNames {
    /// The language of the titles.
    pub language: String,
    /// Whether the examples are our own words: the ESCO labels that the app has are in three languages only.
    pub own_examples: bool,
    /// The official title; `None` where ISCO-08 has none in this language.
    pub official: Vec<Option<String>>,
    /// Names of jobs, for each kind of work.
    pub examples: Vec<Vec<String>>,
}

/// More words to find each group by, in the order of [`Occupations::groups`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkSynonyms {
    /// The language of the words.
    pub language: String,
    /// Our own words for each group: feminine names, and everyday words.
    pub own: Vec<Vec<String>>,
    /// The words of ESCO and O*NET.
    pub more: Vec<Vec<String>>,
}

/// Reads `occupations.json`. There are occupations only if there is no problem.
pub fn parse_occupations(bytes: &[u8]) -> (Option<Occupations>, Vec<Problem>) {
    read(bytes, "eight-keys/occupations", |json, reader| {
        let mut occupations = Occupations {
            profiles: reader.list(json, "", "profiles", read_profile),
            europe: reader.list(json, "", "europe", read_figure),
            groups: Vec::new(),
        };
        let codes: Vec<&str> = items(&json["groups"]).iter().filter_map(|group| group["code"].as_str()).collect();
        reader.expect(codes.is_sorted_by(|a, b| a < b), "/groups", "goes by code, each code once");
        let (profiles, figures) = (occupations.profiles.len(), occupations.europe.len());
        let place = |code: &str| codes.binary_search(&code).ok();
        occupations.groups = reader
            .list(json, "", "groups", |group, at, reader| read_group(group, at, reader, profiles, figures, &place));
        let sorted = occupations.profiles.is_sorted_by(|a, b| a.code < b.code);
        reader.expect(sorted, "/profiles", "goes by code, each code once");
        reader.expect(!occupations.groups.is_empty(), "/groups", "has at least one group");
        occupations
    })
}

/// Reads `occupations.<language>.json`, which has to be about these occupations.
pub fn parse_names(bytes: &[u8], occupations: &Occupations) -> (Option<WorkNames>, Vec<Problem>) {
    read(bytes, "eight-keys/occupation-names", |json, reader| {
        let mut names = WorkNames {
            language: reader.text(json, "", "language"),
            own_examples: reader.flag(json, "own_examples"),
            ..WorkNames::default()
        };
        for (group, own) in reader.groups(json, occupations) {
            names.official.push(own[1].as_str().map(str::to_owned));
            let labels: Vec<String> = items(&own[2]).iter().filter_map(Value::as_str).map(str::to_owned).collect();
            let no_more = names.own_examples || labels.len() <= group.examples.len();
            reader.expect(no_more, &format!("/groups ({})", group.code), "has no label without an example of ESCO's");
            names.examples.push(labels);
        }
        names
    })
}

/// Reads `occupations.search.<language>.json`, which has to be about these occupations.
pub fn parse_synonyms(bytes: &[u8], occupations: &Occupations) -> (Option<WorkSynonyms>, Vec<Problem>) {
    read(bytes, "eight-keys/occupation-synonyms", |json, reader| {
        let language = reader.text(json, "", "language");
        let groups = reader.groups(json, occupations);
        let split = |words: &Value| match words.as_str() {
            Some(words) if !words.is_empty() => words.split('|').map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        let list = |index: usize| groups.iter().map(|(_, words)| split(&words[index])).collect();
        WorkSynonyms { language, own: list(1), more: list(2) }
    })
}

fn read<T>(bytes: &[u8], format: &str, work: impl FnOnce(&Value, &mut Reader) -> T) -> (Option<T>, Vec<Problem>) {
    let json: Value = match serde_json::from_slice(bytes) {
        Ok(json) => json,
        Err(error) => return (None, vec![Problem::of_json(&error)]),
    };
    let mut reader = Reader { problems: Vec::new() };
    reader.expect(json["format"] == format, "/format", &format!("is \"{format}\""));
    reader.expect(json["version"] == 1, "/version", "is 1, the only version so far");
    let value = work(&json, &mut reader);
    (reader.problems.is_empty().then_some(value), reader.problems)
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// Takes values out of JSON and notes whatever is not as expected.
struct Reader {
    problems: Vec<Problem>,
}

impl Reader {
    fn expect(&mut self, holds: bool, place: &str, reason: &str) {
        if !holds {
            self.problems.push(Problem { place: place.to_owned(), reason: reason.to_owned() });
        }
    }

    fn text(&mut self, json: &Value, at: &str, name: &str) -> String {
        let text = json[name].as_str().unwrap_or_default();
        self.expect(!text.is_empty(), &format!("{at}/{name}"), "is a text");
        text.to_owned()
    }

    fn flag(&mut self, json: &Value, name: &str) -> bool {
        self.expect(json[name].is_boolean(), &format!("/{name}"), "is true or false");
        json[name] == true
    }

    fn text_at(&mut self, json: &Value, at: &str, index: usize) -> String {
        let text = json[index].as_str().unwrap_or_default();
        self.expect(!text.is_empty(), &format!("{at}/{index}"), "is a text");
        text.to_owned()
    }

    fn percent(&mut self, value: &Value, at: &str) -> f32 {
        let percent = value.as_f64().unwrap_or(f64::NAN);
        self.expect((0.0..=100.0).contains(&percent), at, "is a percentage from 0 to 100");
        percent as f32
    }

    fn list<T>(
        &mut self,
        json: &Value,
        at: &str,
        name: &str,
        mut read: impl FnMut(&Value, &str, &mut Reader) -> T,
    ) -> Vec<T> {
        self.expect(json[name].is_array(), &format!("{at}/{name}"), "is a list");
        let all = items(&json[name]).iter().enumerate();
        all.map(|(index, item)| read(item, &format!("{at}/{name}/{index}"), self)).collect()
    }

    /// The groups of a language's file together with those of the occupations; the two lists have to be the same.
    fn groups<'o, 'j>(&mut self, json: &'j Value, occupations: &'o Occupations) -> Vec<(&'o Occupation, &'j Value)> {
        let own = items(&json["groups"]);
        let codes = own.iter().map(|group| group[0].as_str().unwrap_or_default());
        let same = codes.eq(occupations.groups.iter().map(|group| group.code.as_str()));
        self.expect(same, "/groups", "has the groups of occupations.json in the same order");
        occupations.groups.iter().zip(own).collect()
    }
}

fn read_profile(json: &Value, at: &str, reader: &mut Reader) -> WorkProfile {
    let mut values = [0; 6];
    for (theme, value) in Theme::ALL.into_iter().zip(&mut values) {
        let index = theme.index() + 2;
        *value = json[index].as_u64().and_then(|value| u16::try_from(value).ok()).unwrap_or_default();
        reader.expect((100..=700).contains(value), &format!("{at}/{index}"), "is from 100 to 700");
    }
    WorkProfile { code: reader.text_at(json, at, 0), title: reader.text_at(json, at, 1), values }
}

fn read_figure(json: &Value, at: &str, reader: &mut Reader) -> EuropeFigure {
    let isco = json[1].as_str().unwrap_or_default().to_owned();
    EuropeFigure { group: reader.text_at(json, at, 0), isco, percent: reader.percent(&json[2], &format!("{at}/2")) }
}

fn read_group(
    json: &Value,
    at: &str,
    reader: &mut Reader,
    profiles: usize,
    figures: usize,
    place: &dyn Fn(&str) -> Option<usize>,
) -> Occupation {
    let code = reader.text(json, at, "code");
    let is_code = code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit());
    reader.expect(is_code, &format!("{at}/code"), "is four digits");
    let members = reader.list(json, at, "members", |member, at, reader| {
        let profile = index(&member[0], profiles);
        let join = Join::ALL.into_iter().find(|join| member[1] == join.letter());
        reader.expect(profile.is_some(), at, "names a profile by its place");
        reader.expect(join.is_some(), at, "says how it was joined: w, p, r or a");
        Member { profile: profile.unwrap_or_default(), join: join.unwrap_or(Join::Residual) }
    });
    let ways = read_ways(&json["ways"], &format!("{at}/ways"), reader);
    reader.expect(ways.is_some() != members.is_empty(), &format!("{at}/ways"), "is there where members are");
    let share = (!json["share"].is_null()).then(|| read_share(&json["share"], &format!("{at}/share"), reader));
    let europe = reader.list(json, at, "europe", |figure, at, reader| {
        let figure = index(figure, figures);
        reader.expect(figure.is_some(), at, "names a figure for the EU by its place");
        figure.unwrap_or_default()
    });
    let related = reader.list(json, at, "related", |other, at, reader| {
        let other = other.as_str().and_then(place);
        reader.expect(other.is_some(), at, "is the code of another group");
        other.unwrap_or_default()
    });
    let texts = |name: &str, reader: &mut Reader| {
        reader.list(json, at, name, |text, at, reader| {
            reader.expect(text.is_string(), at, "is a text");
            text.as_str().unwrap_or_default().to_owned()
        })
    };
    let (examples, competences) = (texts("examples", reader), texts("competences", reader));
    let examples = examples.into_iter().map(|rest| format!("{code}{rest}")).collect();
    Occupation { code, members, ways, share, europe, examples, related, competences }
}

fn read_ways(json: &Value, at: &str, reader: &mut Reader) -> Option<Ways> {
    if json.is_null() {
        return None;
    }
    let zone = |index: usize| json[index].as_u64().and_then(|it| u8::try_from(it).ok()).and_then(Preparation::of_zone);
    let mut education = [0; 4];
    for (value, percent) in items(&json[3]).iter().zip(&mut education) {
        *percent = value.as_u64().and_then(|it| u8::try_from(it).ok()).filter(|it| *it <= 100).unwrap_or(101);
    }
    let known = !json[3].is_null();
    let sums = !known || (98..=102).contains(&education.iter().map(|it| u32::from(*it)).sum::<u32>());
    reader.expect(sums, at, "has four percentages of education that add up to 100, or null");
    let (usual, least, most) = (zone(0), zone(1), zone(2));
    let ordered = least <= usual && usual <= most && least.is_some();
    reader.expect(ordered, at, "begins with three job zones from 2 to 5: usual, least, most");
    Some(Ways { usual: usual?, least: least?, most: most?, education: known.then_some(education) })
}

fn read_share(json: &Value, at: &str, reader: &mut Reader) -> Share {
    let sources = reader.list(json, at, "sources", |source, at, reader| {
        let named = source.as_str().and_then(ShareSource::from_name);
        reader.expect(named.is_some(), at, "is a source such as \"CPS 2025\"");
        named.unwrap_or(ShareSource::Acs2018)
    });
    reader.expect(!sources.is_empty(), &format!("{at}/sources"), "has at least one source");
    let census = reader.list(json, at, "census", |code, at, reader| {
        reader.expect(code.is_string(), at, "is a Census code");
        code.as_str().unwrap_or_default().to_owned()
    });
    reader.expect(!census.is_empty(), &format!("{at}/census"), "has at least one Census code");
    let precision = Precision::ALL.into_iter().find(|precision| json["precision"] == precision.name());
    reader.expect(precision.is_some(), &format!("{at}/precision"), "is exact, broad or residual");
    Share {
        percent: reader.percent(&json["percent"], &format!("{at}/percent")),
        sources,
        precision: precision.unwrap_or(Precision::Residual),
        census,
        // Present in the JSON only where it is not so.
        stands: json["stands"] != false,
    }
}

fn index(value: &Value, length: usize) -> Option<usize> {
    value.as_u64().and_then(|index| usize::try_from(index).ok()).filter(|index| *index < length)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{
 "format": "eight-keys/occupations", "version": 1,
 "profiles": [["11-1011.00", "Chief Executives", 126, 305, 216, 354, 696, 497]],
 "europe": [["Managers", "1", 34.7]],
 "groups": [
  {"code": "1120", "members": [[0, "p"]], "ways": [5, 5, 5, [5, 10, 60, 25]],
   "share": {"percent": 33.0, "sources": ["CPS 2025"], "precision": "exact", "census": ["0010"]},
   "europe": [0], "examples": [".1"], "related": ["5161"], "competences": ["initiative"]},
  {"code": "5161", "members": [], "ways": null, "share": null, "europe": [], "examples": [], "related": [],
   "competences": []}
 ]}"#;
    const NAMES: &str = r#"{"format": "eight-keys/occupation-names", "version": 1, "language": "nl",
 "own_examples": false,
 "groups": [["1120", "Directeuren van grote ondernemingen", ["directeur"]], ["5161", null, []]]}"#;
    const SYNONYMS: &str = r#"{"format": "eight-keys/occupation-synonyms", "version": 1, "language": "en",
 "groups": [["1120", "boss", "CEO|chief"], ["5161", "", ""]]}"#;

    fn occupations() -> Occupations {
        let (occupations, problems) = parse_occupations(GOOD.as_bytes());
        assert_eq!(problems, []);
        occupations.unwrap()
    }

    #[test]
    fn what_is_written_is_read() {
        let occupations = occupations();
        let chief = &occupations.groups[occupations.index("1120").unwrap()];
        assert_eq!(chief.members, [Member { profile: 0, join: Join::Part }]);
        assert_eq!(chief.share.as_ref().unwrap().years(), (2025, 2025));
        assert_eq!(
            (chief.examples.as_slice(), chief.related.as_slice()),
            (["1120.1".to_owned()].as_slice(), [1].as_slice())
        );
        assert_eq!(chief.ways.unwrap().education, Some([5, 10, 60, 25]));
        assert_eq!(occupations.index("9999"), None);
        let (names, problems) = parse_names(NAMES.as_bytes(), &occupations);
        assert_eq!(problems, []);
        assert_eq!(names.unwrap().official[1], None);
        let (synonyms, problems) = parse_synonyms(SYNONYMS.as_bytes(), &occupations);
        assert_eq!(problems, []);
        let synonyms = synonyms.unwrap();
        assert_eq!(synonyms.own, [vec!["boss".to_owned()], vec![]]);
        assert_eq!(synonyms.more, [vec!["CEO".to_owned(), "chief".to_owned()], vec![]]);
    }

    #[test]
    fn each_mistake_has_its_place() {
        for (right, wrong, place) in [
            ("126,", "99,", "/profiles/0/2"),
            ("34.7", "134.7", "/europe/0/2"),
            ("33.0", "-1", "/groups/0/share/percent"),
            ("[\"CPS 2025\"]", "[]", "/groups/0/share/sources"),
            ("\"CPS 2025\"", "\"CPS 2005\"", "/groups/0/share/sources/0"),
            ("[\"0010\"]", "[]", "/groups/0/share/census"),
            ("\"exact\"", "\"good\"", "/groups/0/share/precision"),
            ("[[0, \"p\"]]", "[[1, \"p\"]]", "/groups/0/members/0"),
            ("[[0, \"p\"]]", "[[0, \"x\"]]", "/groups/0/members/0"),
            ("[5, 5, 5, [", "[5, 6, 5, [", "/groups/0/ways"),
            ("[5, 5, 5, [5", "[5, 5, 5, [50", "/groups/0/ways"),
            ("\"code\": \"5161\"", "\"code\": \"1120\"", "/groups"),
            ("[\"5161\"]", "[\"5162\"]", "/groups/0/related/0"),
            ("\"version\": 1", "\"version\": 2", "/version"),
            ("\"members\": [],", "", "/groups/1/members"),
        ] {
            assert!(GOOD.contains(right), "{right}");
            let (none, problems) = parse_occupations(GOOD.replacen(right, wrong, 1).as_bytes());
            assert!(none.is_none(), "{wrong}");
            assert!(problems.iter().any(|problem| problem.place == place), "{wrong}: {problems:?}");
        }
        assert_eq!(parse_occupations(b"{\n]").1[0].place, "line 2 column 1");
        assert!(!parse_names(NAMES.replace("5161", "5162").as_bytes(), &occupations()).1.is_empty());
        let two = NAMES.replace("[\"directeur\"]", "[\"directeur\", \"directrice\"]");
        assert!(!parse_names(two.as_bytes(), &occupations()).1.is_empty());
    }
}
