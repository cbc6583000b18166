//! Compares the built files with the raw ones, computed in another way than the build does: line by line from the CSV
//! files, from a group's code towards its figures, with O*NET's own table of interests instead of the joined one.

#![allow(clippy::indexing_slicing, reason = "a failed test is a failed test")]

use super::*;
use eight_keys_core::domain::{Join, Shelf};
use std::fs;
use std::sync::LazyLock;

static BUILT: LazyLock<(BTreeMap<String, String>, Occupations)> = LazyLock::new(|| {
    let files = build().unwrap().0;
    let occupations = parse_occupations(files["occupations.json"].as_bytes()).0.unwrap();
    (files, occupations)
});

fn text(path: &str) -> String {
    fs::read_to_string(project::path("data").join(path)).unwrap()
}

/// A simple reader for simple files: no quotes within the first cells that are used.
fn simple(path: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for line in text(path).lines().skip(1) {
        let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
        for c in line.chars() {
            match c {
                '"' => quoted = !quoted,
                ',' | '\t' if !quoted => cells.push(std::mem::take(&mut cell)),
                _ => cell.push(c),
            }
        }
        cells.push(cell);
        rows.push(cells);
    }
    rows
}

/// At least 25 groups by a fixed seed, and every special case.
fn sample() -> Vec<&'static str> {
    let occupations = &BUILT.1;
    let special = [
        "0310", "1111", "1322", "2164", "2211", "2230", "3230", "5161", "5163", "5169", "7223", "9332", "9510", "2221",
    ];
    let mut seed = 20_260_301_u64;
    let mut sample: BTreeSet<&str> = special.into_iter().collect();
    while sample.len() < special.len() + 30 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let at = (seed >> 33) as usize % occupations.groups.len();
        sample.insert(&occupations.groups[at].code);
    }
    sample.into_iter().collect()
}

#[test]
fn what_is_committed_is_what_is_built() {
    for (name, text) in &BUILT.0 {
        let committed = fs::read_to_string(project::path("static/content").join(name)).unwrap_or_default();
        assert!(committed == *text, "static/content/{name} is not what `cargo xtask data` builds");
    }
    let ours = fs::read_dir(project::path("static/content"))
        .unwrap()
        .filter(|entry| is_ours(&entry.as_ref().unwrap().file_name().to_string_lossy()));
    assert_eq!(ours.count(), BUILT.0.len(), "a file in static/content is not built any more");
}

#[test]
fn the_same_files_give_the_same_bytes() {
    assert!(build().unwrap().0 == BUILT.0);
    sizes(&BUILT.0).unwrap();
}

#[test]
fn there_are_as_many_groups_as_the_crosswalk_reaches() {
    let occupations = &BUILT.1;
    assert_eq!(occupations.groups.len(), 428);
    let without: Vec<&str> =
        occupations.groups.iter().filter(|it| it.members.is_empty()).map(|it| it.code.as_str()).collect();
    assert_eq!(without, ["0310", "5161", "5169", "9332", "9510"]);
    let unknown: Vec<&str> =
        occupations.groups.iter().filter(|it| it.shelf() == Shelf::NotKnown).map(|it| it.code.as_str()).collect();
    assert_eq!(unknown, ["0310", "1322", "1349", "3143", "4419", "5165", "9510", "9629"]);
    let told = text("occupations/SOURCE.md");
    for group in simple("isco/unit_groups.csv").iter().map(|row| row[0].as_str()) {
        let listed = told.contains(&format!("| {group} |"));
        assert_eq!(occupations.index(group).is_none(), listed, "{group} in data/occupations/SOURCE.md");
    }
}

#[test]
fn profiles_are_those_of_onets_own_table() {
    let mut interests: BTreeMap<(String, String), String> = BTreeMap::new();
    for line in text("onet/Interests.txt").lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        if cells[3] == "OI" {
            interests.insert((cells[0].to_owned(), cells[2].to_owned()), cells[4].to_owned());
        }
    }
    let names = ["Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"];
    for profile in &BUILT.1.profiles {
        for (name, value) in names.into_iter().zip(profile.values) {
            let raw = &interests[&(profile.code.clone(), name.to_owned())];
            assert_eq!(raw.replace('.', ""), value.to_string(), "{} {name}", profile.code);
        }
    }
}

#[test]
fn members_of_a_sample_are_those_of_the_crosswalks() {
    let occupations = &BUILT.1;
    let first = simple("womens_share/isco08_to_soc2010.csv");
    let second = simple("womens_share/soc2010_to_soc2018.csv");
    let onet = simple("onet/Interests.txt");
    let onet: BTreeSet<&str> = onet.iter().map(|row| row[0].as_str()).collect();
    let changed = simple("occupations/links_changed.csv");
    for code in sample() {
        let mut wanted: BTreeMap<&str, Join> = BTreeMap::new();
        for link in first.iter().filter(|row| row[0] == code) {
            let join = if link[4].ends_with("All Other") {
                Join::Residual
            } else if link[2] == "*" {
                Join::Part
            } else {
                Join::Whole
            };
            for soc in second.iter().filter(|row| row[0] == link[3]).map(|row| &row[2]) {
                for occupation in onet.iter().filter(|it| it.starts_with(soc.as_str())) {
                    let known = wanted.entry(occupation).or_insert(join);
                    *known = join.min(*known);
                }
            }
        }
        for change in changed.iter().filter(|row| row[0] == code) {
            match change[2].as_str() {
                "added" | "counted" => drop(wanted.insert(&change[1], Join::Added)),
                "left-out" => drop(wanted.remove(change[1].as_str())),
                _ => {}
            }
        }
        let group = &occupations.groups[occupations.index(code).unwrap()];
        let built: BTreeMap<&str, Join> =
            group.members.iter().map(|it| (occupations.profiles[it.profile].code.as_str(), it.join)).collect();
        assert_eq!(built, wanted, "{code}");
    }
}

/// Groups whose SOC codes were changed by hand, so that their share differs from the other program's.
fn touched() -> BTreeSet<String> {
    let changed = simple("occupations/links_changed.csv").into_iter().filter(|row| row[2] != "added");
    changed.map(|row| row[0].clone()).collect()
}

#[test]
fn shares_are_those_of_another_program() {
    let occupations = &BUILT.1;
    let touched = touched();
    let mut compared = 0;
    for row in simple("womens_share/us_womens_share_by_isco08.csv") {
        let Some(at) = occupations.index(&row[0]).filter(|_| !touched.contains(&row[0])) else { continue };
        let share = occupations.groups[at].share.as_ref().unwrap();
        let other: f32 = row[2].parse().unwrap();
        assert!((share.percent - other).abs() < 0.11, "{}: {} and {other}", row[0], share.percent);
        assert_eq!(share.census.len().to_string(), row[3], "{}", row[0]);
        compared += 1;
    }
    assert!(compared > 250, "{compared}");
}

#[test]
fn shares_of_a_sample_are_the_weighted_means_of_their_rows() {
    let census = simple("womens_share/womens_share_by_census2018.csv");
    for code in sample() {
        let group = &BUILT.1.groups[BUILT.1.index(code).unwrap()];
        let Some(share) = &group.share else { continue };
        let rows: Vec<&Vec<String>> = census.iter().filter(|row| share.census.contains(&row[0])).collect();
        assert_eq!(rows.len(), share.census.len(), "{code}");
        let number = |cell: &String| cell.parse::<f64>().unwrap();
        let people: f64 = rows.iter().map(|row| number(&row[9]) + number(&row[10])).sum();
        let women: f64 = rows.iter().map(|row| (number(&row[9]) + number(&row[10])) * number(&row[13]) / 100.0).sum();
        assert!((women / people * 100.0 - f64::from(share.percent)).abs() < 0.051, "{code}");
        let sources: BTreeSet<&str> = rows.iter().map(|row| row[14].trim_end_matches(" 1-year")).collect();
        assert_eq!(sources, share.sources.iter().map(|it| it.name()).collect(), "{code}");
    }
}

#[test]
fn eu_figures_are_attached_to_what_they_cover() {
    let occupations = &BUILT.1;
    assert_eq!(occupations.europe.len(), 10);
    let of = |code: &str| -> Vec<(&str, f32)> {
        let group = &occupations.groups[occupations.index(code).unwrap()];
        group
            .europe
            .iter()
            .map(|at| (occupations.europe[*at].group.as_str(), occupations.europe[*at].percent))
            .collect()
    };
    assert_eq!(of("2221"), [("Nursing and midwifery professionals", 87.5)]);
    assert_eq!(of("8332"), [("Heavy truck drivers", 3.8)]);
    assert_eq!(of("3153"), [], "half of all technicians are women, and few pilots");
    assert_eq!(of("0310"), []);
}

/// Rows of the Census by their codes: title, people in 2018, share of women.
static CENSUS: LazyLock<BTreeMap<String, (String, f64, f32)>> = LazyLock::new(|| {
    let rows = simple("womens_share/womens_share_by_census2018.csv").into_iter();
    let read = |row: Vec<String>| {
        let people = row[9].parse::<f64>().ok()? + row[10].parse::<f64>().ok()?;
        Some((row[0].clone(), (row[2].clone(), people, row[13].parse().ok()?)))
    };
    rows.filter_map(read).collect()
});

/// Work that supervises: managers, and what ISCO-08 calls so. Housekeepers of a home are one of its three groups of
/// "building and housekeeping supervisors".
fn supervises(code: &str, title: &str) -> bool {
    code.starts_with('1') || title.to_lowercase().contains("supervisor") || code == "5152"
}

#[test]
fn nobody_is_counted_with_their_supervisors() {
    let titles: BTreeMap<String, String> =
        simple("isco/unit_groups.csv").into_iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    let mut supervising = 0;
    for group in &BUILT.1.groups {
        let members = group.members.iter().map(|it| BUILT.1.profiles[it.profile].title.as_str());
        let rows = group.share.iter().flat_map(|share| share.census.iter().map(|code| CENSUS[code].0.as_str()));
        let found: Vec<&str> = members.chain(rows).filter(|it| it.to_lowercase().contains("supervisor")).collect();
        if supervises(&group.code, &titles[&group.code]) {
            supervising += found.len();
        } else {
            assert!(found.is_empty(), "{} {}: {found:?}", group.code, titles[&group.code]);
        }
    }
    assert!(supervising > 5, "supervisors are still somewhere: {supervising}");
}

/// A row of the Census counts towards a group if it is linked to the work itself, or to a rest of the same broad SOC
/// group. A row that is reached by a foreign rest group counts only if there is nothing else, or if the group is a rest
/// group itself.
#[test]
fn a_rest_group_does_not_count_beside_the_work_itself() {
    let titles = simple("isco/unit_groups.csv");
    let (first, second) = (simple("womens_share/isco08_to_soc2010.csv"), simple("womens_share/soc2010_to_soc2018.csv"));
    let rows: BTreeMap<String, String> = simple("womens_share/womens_share_by_onetsoc.csv")
        .into_iter()
        .map(|row| (row[1].clone(), row[3].clone()))
        .collect();
    let changed = simple("occupations/links_changed.csv");
    // The only rest link that counts: tutors have a row of their own, and this is what the group is called in the US.
    let by_hand = [("2359", "25-3041")];
    let mut checked = 0;
    for group in &BUILT.1.groups {
        let title = &titles.iter().find(|row| row[0] == group.code).unwrap()[1];
        let Some(share) = group.share.as_ref() else { continue };
        if title.contains("not elsewhere classified") || title.starts_with("Other cleaning") {
            continue;
        }
        // The row of each SOC 2018 code, by the work itself and by rests.
        let (mut own, mut rests) = (BTreeSet::new(), BTreeSet::new());
        for link in first.iter().filter(|row| row[0] == group.code) {
            for soc in second.iter().filter(|row| row[0] == link[3]) {
                let is_rest = link[4].contains("All Other") || soc[3].contains("All Other");
                if is_rest {
                    rests.insert(soc[2].as_str())
                } else {
                    own.insert(soc[2].as_str())
                };
            }
        }
        // Rows that are left out or not counted as a whole do not count.
        let counts = |soc: &&str| {
            let all: Vec<_> = changed.iter().filter(|row| row[0] == group.code && row[1].starts_with(*soc)).collect();
            all.is_empty() || all.iter().any(|row| row[2] == "counted")
        };
        let own: Vec<&str> = own.into_iter().filter(counts).filter(|soc| rows.contains_key(*soc)).collect();
        if own.is_empty() {
            continue;
        }
        let own_rows: BTreeSet<&String> = own.iter().map(|soc| &rows[*soc]).collect();
        for soc in rests.into_iter().filter(counts) {
            let same = own.iter().any(|it| it[..6] == soc[..6]) || by_hand.contains(&(&group.code, soc));
            let Some(row) = rows.get(soc).filter(|row| !same && !own_rows.contains(row)) else { continue };
            assert!(!share.census.contains(row), "{} {title}: {soc} by a rest group", group.code);
        }
        checked += 1;
    }
    assert!(checked > 300, "{checked}");
}

/// The share of each group beside that of the row of the Census that looks most similar. If they differ by more than
/// five points, `own_census_rows.csv` says why, and it has no other reasons.
#[test]
fn each_share_is_near_that_of_its_own_row_or_the_reason_is_known() {
    let own = simple("occupations/own_census_rows.csv");
    let listed: BTreeMap<&str, (&str, &str, &str)> =
        own.iter().map(|row| (row[0].as_str(), (row[1].as_str(), row[2].as_str(), row[3].as_str()))).collect();
    assert_eq!(listed.len(), own.len(), "each group once");
    let mut far = Vec::new();
    for group in &BUILT.1.groups {
        let Some(share) = &group.share else { continue };
        let (row, title, why) = listed[group.code.as_str()];
        let (known, _, percent) = &CENSUS[row];
        assert_eq!(title, known, "{}", group.code);
        let differs = (share.percent - percent).abs() > 5.0;
        if differs == why.is_empty() {
            far.push(format!("{}: {} and {percent} of {row} {title}; reason: {why:?}", group.code, share.percent));
        }
    }
    assert!(far.is_empty(), "{}", far.join("\n"));
}

/// What the corrected links are about, as the Census counts it.
#[test]
fn shares_that_were_wrong_are_those_of_their_own_rows() {
    for (code, percent) in [
        ("3151", 0.0),
        ("3152", 7.3),
        ("3153", 7.0),
        ("5111", 70.9),
        ("5112", 55.8),
        ("5141", 82.9),
        ("5311", 93.2),
        ("7533", 72.8),
        ("8343", 5.8),
        ("8344", 8.1),
        ("9611", 12.7),
    ] {
        let share = BUILT.1.groups[BUILT.1.index(code).unwrap()].share.as_ref().unwrap();
        assert_eq!(share.percent, percent, "{code}");
    }
    let cranes = &BUILT.1.groups[BUILT.1.index("8343").unwrap()];
    let mut members = cranes.members.iter().map(|it| BUILT.1.profiles[it.profile].code.as_str());
    assert!(members.all(|it| !it.starts_with("39-")), "no amusement attendants");
}

static COUNTRIES: LazyLock<Vec<Country>> =
    LazyLock::new(|| parse_countries(BUILT.0["countries.json"].as_bytes()).0.unwrap());

/// "Counted by itself" is said only of work whose rows belong to no other work.
#[test]
fn an_exact_share_is_of_nothing_else() {
    let counted =
        |row: &String| BUILT.1.groups.iter().filter(|it| it.share.iter().any(|it| it.census.contains(row))).count();
    let exact = BUILT.1.groups.iter().filter_map(|it| Some((&it.code, it.share.as_ref()?)));
    let exact: Vec<_> = exact.filter(|(_, it)| it.precision == eight_keys_core::domain::Precision::Exact).collect();
    assert!(exact.len() > 100, "{}", exact.len());
    for (code, share) in exact {
        assert!(share.census.iter().all(|row| counted(row) == 1), "{code}: {:?}", share.census);
    }
}

fn country(code: &str) -> &'static Country {
    COUNTRIES.iter().find(|it| it.code == code).unwrap()
}

/// Two-digit shares from the table, both years together (in Belgium the newer one), line by line.
fn by_hand(code: &str, group: &str) -> Option<f64> {
    let rows = simple("countries/isco2_women_share_by_country.csv");
    let rows: Vec<_> = rows.iter().filter(|row| row[0] == code && row[1] == group).collect();
    let sum = |column: usize| -> Option<f64> {
        rows.iter().filter(|row| code != "BE" || row[2] == "2024").map(|row| row[column].parse::<f64>().ok()).sum()
    };
    let (women, men) = (sum(3)?, sum(4)?);
    Some(100.0 * women / (women + men))
}

#[test]
fn shares_by_country_are_those_of_the_tables() {
    let mut compared = 0;
    for code in ["AT", "BE", "DE", "ES", "FR", "IE", "IT", "NL", "SE"] {
        for share in country(code).shares.iter().filter(|it| it.group.len() == 2) {
            let percent = by_hand(code, &share.group).unwrap();
            assert!((percent - f64::from(share.percent)).abs() <= 0.5, "{code} {}: {percent}", share.group);
            compared += 1;
        }
    }
    assert!(compared > 320, "{compared}");
    // Fewer than twenty thousand people, and women not published.
    for (code, group) in [("SE", "11"), ("AT", "73"), ("NL", "62"), ("BE", "74"), ("IE", "71")] {
        assert!(country(code).shares.iter().all(|it| it.group != group), "{code} {group}");
    }
    assert_eq!(by_hand("NL", "62"), None);
}

/// One-digit figures are used only for leading work and farm work; "half of all technicians" says nothing about pilots.
#[test]
fn one_digit_stands_only_where_it_says_something() {
    for code in Country::ALL {
        let country = country(code);
        assert_eq!(country.code, code);
        let one_digit = country.shares.iter().filter(|it| it.group.len() == 1);
        assert!(one_digit.into_iter().all(|it| ["1", "6"].contains(&it.group.as_str())), "{code}");
        assert!(country.share("3153").is_none_or(|it| it.group == "31"), "{code}");
        assert!(!country.schooling.is_empty(), "{code}");
    }
    assert_eq!(
        (country("GB").share("1211").unwrap().years, country("SE").pay("2212").unwrap().month),
        ((2019, 2019), (63_500, 67_300))
    );
}

/// A share that counts mostly a rest of other work puts nothing on a shelf by itself: five countries have to agree.
#[test]
fn a_residual_share_stands_where_five_countries_agree() {
    let mut residual = 0;
    for group in &BUILT.1.groups {
        let Some(share) = &group.share else { continue };
        let people = |code: &&String| CENSUS[*code].1;
        let all: f64 = share.census.iter().map(|code| people(&code)).sum();
        let of_one_kind = simple("occupations/rest_rows_of_one_kind.csv");
        let rest = |code: &&String| {
            let title = &CENSUS[*code].0;
            (title.contains("all other") || title.starts_with("Other "))
                && of_one_kind.iter().all(|row| row[0] != **code)
        };
        let rests: f64 = share.census.iter().filter(rest).map(|code| people(&code)).sum();
        let is_residual = rests * 2.0 > all;
        assert_eq!(share.precision == eight_keys_core::domain::Precision::Residual, is_residual, "{}", group.code);
        let shelf = Shelf::of(Some(share.percent));
        let countries = ["AT", "BE", "DE", "ES", "FR", "IE", "IT", "NL", "SE"].into_iter();
        let shown = countries.filter(|it| country(it).shares.iter().any(|it| it.group == group.field()));
        let agree =
            shown.filter(|it| Shelf::of(by_hand(it, group.field()).map(|it| it.round() as f32)) == shelf).count();
        assert_eq!(share.stands, !is_residual || agree >= 5, "{}: {agree}", group.code);
        residual += usize::from(is_residual);
    }
    assert_eq!(residual, 33);
}

#[test]
fn preparation_of_a_sample_is_the_middle_of_its_members() {
    let zones: BTreeMap<String, u8> = simple("onet/occupations.csv")
        .into_iter()
        .filter_map(|row| Some((row[0].clone(), row[3].parse().ok()?)))
        .collect();
    for code in sample() {
        let group = &BUILT.1.groups[BUILT.1.index(code).unwrap()];
        let mut own: Vec<u8> = group.members.iter().map(|it| zones[&BUILT.1.profiles[it.profile].code]).collect();
        own.sort_unstable();
        let Some(ways) = group.ways else {
            assert!(own.is_empty(), "{code}");
            continue;
        };
        assert_eq!((ways.least.zone(), ways.most.zone()), (own[0], *own.last().unwrap()), "{code}");
        let below = own.iter().filter(|zone| **zone < ways.usual.zone()).count();
        let above = own.iter().filter(|zone| **zone > ways.usual.zone()).count();
        assert!(2 * below < own.len() && 2 * above <= own.len(), "{code}: {own:?} {:?}", ways.usual);
    }
}

#[test]
fn examples_and_titles_are_the_published_ones() {
    let occupations = &BUILT.1;
    let labels = simple("esco/occupations_labels.csv");
    let changed = simple("esco/labels_changed.csv");
    let titles = simple("isco/unit_groups.csv");
    let other_titles = simple("isco/titles_changed.csv");
    for (language, label, title) in [("en", Some(3), 1), ("nl", Some(4), 2), ("fr", Some(5), 3), ("pl", None, 4)] {
        let names = parse_names(BUILT.0[&format!("occupations.{language}.json")].as_bytes(), occupations).0.unwrap();
        assert_eq!(names.own_examples, label.is_none());
        for (at, group) in occupations.groups.iter().enumerate() {
            let row = titles.iter().find(|row| row[0] == group.code).unwrap();
            let other = other_titles.iter().find(|row| row[0] == group.code && row[1] == language);
            let wanted = other.map_or(&row[title], |other| &other[3]);
            assert_eq!(names.official[at].as_deref().unwrap_or_default(), wanted);
            assert!(group.examples.len() <= 8);
            let Some(label) = label else { continue };
            let wanted = group.examples.iter().map(|code| {
                let row = labels.iter().find(|row| row[1] == *code).unwrap();
                assert_eq!(row[2], group.code);
                let other = changed.iter().find(|row| row[0] == *code && row[1] == language);
                other.map_or(&row[label], |other| &other[3])
            });
            // What two forms have in common is written once, so the words have to be the same.
            let parts = |label: &String| -> BTreeSet<String> {
                label.split([' ', '/']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
            };
            let wanted: Vec<_> = wanted.filter(|label| !label.is_empty()).map(parts).collect();
            let built: Vec<_> = names.examples[at].iter().map(parts).collect();
            assert_eq!(built, wanted, "{} {language}", group.code);
        }
    }
    let farsi = parse_names(BUILT.0["occupations.fa.json"].as_bytes(), occupations).0.unwrap();
    assert!(farsi.official.iter().all(Option::is_none) && farsi.own_examples);
    assert!(farsi.examples.iter().all(|examples| !examples.is_empty()));
}

/// This is for every text that is built, whoever wrote it: no word that endangers or demeans, nothing that a source has
/// broken, and no title of a rest group where work is looked for.
#[test]
fn nothing_that_endangers_or_demeans_is_shown_or_found() {
    let never = simple("occupations/words_never.csv");
    assert!(never.len() > 30 && never.iter().all(|row| row.len() == 3 && !row[2].is_empty()));
    let words = |text: &str| format!(" {} ", eight_keys_core::content::fold(text));
    for language in LANGUAGES {
        for name in [format!("occupations.{language}.json"), format!("occupations.search.{language}.json")] {
            let text = words(&BUILT.0[&name]);
            for row in never.iter().filter(|row| row[0] == language) {
                assert!(!text.contains(&words(&row[1])), "{name} has \"{}\"", row[1]);
            }
            assert!(!text.contains("restcloud"), "{name}");
        }
    }
    let left_out = simple("esco/labels_changed.csv").into_iter().filter(|row| row[1] == "*").map(|row| row[0].clone());
    let left_out: BTreeSet<String> = left_out.collect();
    assert!(left_out.contains("5169.3"), "escort");
    assert!(BUILT.1.groups.iter().flat_map(|group| &group.examples).all(|code| !left_out.contains(code)));
}

/// Each language has its own words to find work by, in the agreed numbers: at least 600 different ones, for at least 200
/// groups.
#[test]
fn there_are_words_of_every_day_in_each_language() {
    for language in LANGUAGES {
        let rows = simple(&format!("search/{language}.csv"));
        let words: BTreeSet<String> =
            rows.iter().flat_map(|row| row[1].split('|')).map(|word| word.trim().to_lowercase()).collect();
        assert!(words.len() >= 600 && rows.len() >= 200, "{language}: {} for {} groups", words.len(), rows.len());
    }
}

#[test]
fn competences_come_out_as_one_would_expect() {
    let leans = |code: &str, id: &str| {
        let group = &BUILT.1.groups[BUILT.1.index(code).unwrap()];
        assert!(group.competences.iter().any(|it| it == id), "{code}: {:?} without {id}", group.competences);
    };
    for (code, id) in [
        ("2514", "digital"),
        ("2513", "digital"),
        ("7212", "maths-science-technology"),
        ("2120", "maths-science-technology"),
        ("2341", "learning-to-learn"),
        ("2635", "social-civic"),
        ("1412", "initiative"),
        ("2651", "culture"),
        ("2642", "mother-tongue"),
        ("2643", "foreign-languages"),
    ] {
        leans(code, id);
    }
    for group in &BUILT.1.groups {
        assert!(group.competences.len() <= 3, "{}", group.code);
    }
    // Groups without a profile, or with members whose skills O*NET did not rate.
    let none = BUILT.1.groups.iter().filter(|it| it.competences.is_empty()).map(|it| it.code.as_str());
    assert_eq!(none.collect::<Vec<_>>(), ["0310", "1111", "2659", "3252", "3258", "5161", "5169", "9332", "9510"]);
}

#[test]
fn related_work_is_never_the_same_work() {
    for (at, group) in BUILT.1.groups.iter().enumerate() {
        assert!(!group.related.contains(&at) && group.related.len() <= 6, "{}", group.code);
        assert!(!group.related.is_empty() || group.members.is_empty(), "{}", group.code);
    }
    let changed = simple("occupations/related_changed.csv");
    for row in &changed {
        let group = &BUILT.1.groups[BUILT.1.index(&row[0]).unwrap()];
        let there = group.related.contains(&BUILT.1.index(&row[1]).unwrap());
        assert_eq!(there, row[2] == "added", "{row:?}");
    }
    // A reader of a kind of work would name these.
    for (code, other) in [
        ("2221", "2222"),
        ("2512", "2514"),
        ("3153", "3154"),
        ("5120", "7512"),
        ("5141", "5142"),
        ("5311", "2342"),
        ("5412", "5413"),
        ("7411", "7412"),
        ("7531", "7533"),
        ("8331", "8322"),
        ("9111", "9112"),
    ] {
        let group = &BUILT.1.groups[BUILT.1.index(code).unwrap()];
        let first: Vec<&str> = group.related.iter().take(3).map(|at| BUILT.1.groups[*at].code.as_str()).collect();
        assert!(first.contains(&other), "{code}: {first:?} without {other}");
    }
}

/// Each mistake in a raw file stops the build and names its row.
#[test]
fn mistakes_stop_the_build_with_their_row() {
    type Change = fn(&mut Raw, table::Table);
    type Case = (&'static str, &'static [&'static str], &'static str, &'static str, Change, &'static str);
    let cases: [Case; 12] = [
        (
            "data/esco/labels_changed.csv",
            &[],
            "5169.3,*,escort",
            "5169.3,*,host",
            |raw, table| raw.labels_changed = table,
            "does not say what the label was",
        ),
        (
            "data/esco/occupations_labels.csv",
            &[],
            ",companion,",
            ",escort,",
            |raw, table| raw.esco = table,
            "\"escort\" may not be in \"escort\". Endangers",
        ),
        (
            "data/isco/titles_changed.csv",
            &[],
            "Osoby do towarzystwa,,",
            "Osoby do towarzystwa,Osoby do towarzystwa,",
            |raw, table| raw.titles_changed = table,
            "Everyday Polish for escorts",
        ),
        (
            "data/search/nl.csv",
            &[],
            "verpleegster|",
            "winkelmeisje|verpleegster|",
            |raw, table| drop(raw.search.insert("nl", table)),
            "\"winkelmeisje\" may not be in",
        ),
        (
            "data/womens_share/womens_share_by_census2018.csv",
            &[],
            ",33.0,CPS 2025",
            ",133.0,CPS 2025",
            |raw, table| raw.census = table,
            "womens_share_by_census2018.csv:2: the share of women is 133 percent",
        ),
        (
            "data/womens_share/womens_share_by_census2018.csv",
            &[],
            ",33.0,CPS 2025",
            ",33.0,",
            |raw, table| raw.census = table,
            "womens_share_by_census2018.csv:2: a share of women has the source \"\"",
        ),
        (
            "data/onet/occupations.csv",
            &[],
            ",5,1.26,",
            ",5,0.26,",
            |raw, table| raw.onet = table,
            "occupations.csv:2: R is 0.26 and not from 1 to 7",
        ),
        (
            "data/onet/occupations.csv",
            &[],
            "11-1011.03,",
            "11-1011.00,",
            |raw, table| raw.onet = table,
            "occupations.csv:3: 11-1011.00 is there twice",
        ),
        (
            "data/isco/unit_groups.csv",
            &[],
            "\n0210,",
            "\n0110,",
            |raw, table| raw.unit_groups = table,
            "unit_groups.csv:3: 0110 is there twice",
        ),
        (
            "data/womens_share/soc2010_to_soc2018.csv",
            &[],
            "\n11-1011,",
            "\n11-9999,",
            |raw, table| raw.soc2010_to_soc2018 = table,
            "SOC 2010 11-1011 leads to no SOC 2018 code",
        ),
        (
            "data/eurostat/coverage.csv",
            &[],
            "Managers,1,",
            "Bosses,1,",
            |raw, table| raw.coverage = table,
            "does not say what \"Managers\" covers",
        ),
        (
            "data/occupations/links_changed.csv",
            &[],
            "1322,17-2151.00,added",
            "1322,99-2151.00,added",
            |raw, table| raw.links_changed = table,
            "adds a group or an occupation with a profile that is not there",
        ),
    ];
    for (path, columns, right, wrong, change, reason) in cases {
        let good = fs::read_to_string(project::path(path)).unwrap();
        assert!(good.contains(right), "{path}: {right}");
        let table = table::Table::parse(path, &good.replacen(right, wrong, 1), ',', columns).unwrap();
        let mut raw = Raw::load().unwrap();
        change(&mut raw, table);
        let error = build_from(&raw).err().unwrap().to_string();
        assert!(error.contains(reason), "{error}");
        assert!(error.contains(&format!("{path}:")) || error.contains("data/"), "{error}");
    }
}
