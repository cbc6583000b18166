//! The raw files under `data/`, read once.

use super::table::Table;
use anyhow::Result;
use std::collections::BTreeMap;

/// Every table that the kinds of work are built from.
pub struct Raw {
    /// ISCO-08 unit groups with official titles.
    pub unit_groups: Table,
    /// Which official titles are corrected or left out.
    pub titles_changed: Table,
    /// ESCO occupations with labels.
    pub esco: Table,
    /// Which labels are corrected, given both forms, or left out.
    pub labels_changed: Table,
    /// Examples of our own, for each language that our ESCO labels lack.
    pub own_examples: BTreeMap<&'static str, Table>,
    /// Words of our own to find work by, for each language.
    pub search: BTreeMap<&'static str, Table>,
    /// Words that no name of a job may have.
    pub never: Table,
    /// ISCO-08 to SOC 2010.
    pub isco_to_soc2010: Table,
    /// SOC 2010 to SOC 2018.
    pub soc2010_to_soc2018: Table,
    /// Which links are changed by hand.
    pub links_changed: Table,
    /// Rest rows of the Census that are nevertheless about one kind of work.
    pub rest_of_one_kind: Table,
    /// O*NET occupations with job zones and interest values.
    pub onet: Table,
    /// Education required.
    pub education: Table,
    /// Importance of skills.
    pub skills: Table,
    /// Related occupations.
    pub related: Table,
    /// Which of the groups that they lead to are left out, or replaced by others that are named first.
    pub related_changed: Table,
    /// Job titles that people report.
    pub reported: Table,
    /// Which skills count towards which competence.
    pub skill_map: Table,
    /// Competences by title.
    pub by_title: Table,
    /// Census occupations with shares of women.
    pub census: Table,
    /// O*NET-SOC codes with Census codes.
    pub onet_census: Table,
    /// Published figures for the EU.
    pub europe: Table,
    /// What these figures cover.
    pub coverage: Table,
    /// Women and men employed by country and two-digit group.
    pub by_country: Table,
    /// The same by one-digit group.
    pub by_country_and_major: Table,
    /// Schooling by country and one-digit group.
    pub schooling: Table,
    /// Swedish pay by three-digit group.
    pub swedish_pay: Table,
    /// Which of those groups are the same as a group of ISCO-08.
    pub swedish_groups: Table,
}

/// The columns of the six themes in O*NET's table, in the order of `Theme::ALL`.
pub const THEME_COLUMNS: [&str; 6] = ["R", "I", "A", "S", "E", "C"];

/// The languages of the app.
pub const LANGUAGES: [&str; 5] = ["en", "nl", "fr", "pl", "fa"];
/// Those of them in which the examples are our own.
pub const OWN_EXAMPLES: [&str; 2] = ["pl", "fa"];

/// A table for each language, in a file named after it: unit groups with a list between bars.
fn each_language<const N: usize>(
    languages: [&'static str; N],
    folder: &str,
    column: &str,
) -> Result<BTreeMap<&'static str, Table>> {
    let table = |language| Ok((language, Table::load(&format!("{folder}/{language}.csv"), &["isco08", column])?));
    languages.into_iter().map(table).collect()
}

impl Raw {
    /// Reads them all.
    pub fn load() -> Result<Raw> {
        let mut onet = vec!["onetsoc", "soc2018", "title", "job_zone"];
        onet.extend(THEME_COLUMNS);
        let census = ["census", "title", "acs2018_men", "acs2018_women", "pct_women", "source"];
        let reported = ["O*NET-SOC Code", "Reported Job Title", "Shown in My Next Move"];
        let share = |name: &str| format!("data/womens_share/{name}.csv");
        let country = |name: &str| format!("data/countries/{name}.csv");
        Ok(Raw {
            unit_groups: Table::load("data/isco/unit_groups.csv", &["isco08", "en", "nl", "fr", "pl"])?,
            titles_changed: Table::load(
                "data/isco/titles_changed.csv",
                &["isco08", "language", "was", "title", "reason"],
            )?,
            labels_changed: Table::load(
                "data/esco/labels_changed.csv",
                &["code", "language", "was", "label", "reason"],
            )?,
            own_examples: each_language(OWN_EXAMPLES, "data/examples", "examples")?,
            search: each_language(LANGUAGES, "data/search", "words")?,
            never: Table::load("data/occupations/words_never.csv", &["language", "word", "reason"])?,
            esco: Table::load("data/esco/occupations_labels.csv", &["code", "iscoGroup", "en", "nl", "fr"])?,
            isco_to_soc2010: Table::load(&share("isco08_to_soc2010"), &["isco08", "part", "soc2010", "soc2010_title"])?,
            soc2010_to_soc2018: Table::load(&share("soc2010_to_soc2018"), &["soc2010", "soc2018"])?,
            links_changed: Table::load(
                "data/occupations/links_changed.csv",
                &["isco08", "onetsoc", "change", "reason"],
            )?,
            rest_of_one_kind: Table::load(
                "data/occupations/rest_rows_of_one_kind.csv",
                &["census", "title", "reason"],
            )?,
            onet: Table::load("data/onet/occupations.csv", &onet)?,
            education: Table::load(
                "data/onet/education_required_level.csv",
                &["onetsoc", "category", "percent", "recommend_suppress"],
            )?,
            skills: Table::load("data/onet/skills_importance_matrix.csv", &["O*NET-SOC Code"])?,
            related: Table::load(
                "data/onet/Related_Occupations.txt",
                &["O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index"],
            )?,
            related_changed: Table::load(
                "data/occupations/related_changed.csv",
                &["isco08", "other", "change", "reason"],
            )?,
            reported: Table::load("data/onet/Sample_of_Reported_Titles.txt", &reported)?,
            skill_map: Table::load(
                "data/occupations/skills_to_competences.csv",
                &["skill", "competence", "facet", "reason"],
            )?,
            by_title: Table::load("data/occupations/competences_by_title.csv", &["isco08", "competence", "reason"])?,
            census: Table::load(&share("womens_share_by_census2018"), &census)?,
            onet_census: Table::load(
                &share("womens_share_by_onetsoc"),
                &["onetsoc", "soc2018", "census2018", "join_level"],
            )?,
            europe: Table::load("data/eurostat/eurostat_q3_2023_share_of_women.csv", &["group", "pct_women"])?,
            coverage: Table::load("data/eurostat/coverage.csv", &["group", "isco08", "covers"])?,
            by_country: Table::load(
                &country("isco2_women_share_by_country"),
                &["country", "isco2", "year", "women_thousand", "men_thousand"],
            )?,
            by_country_and_major: Table::load(
                &country("eu_women_share_isco1_by_country"),
                &["geo", "isco08", "year", "women_thousand", "men_thousand", "flags"],
            )?,
            schooling: Table::load(
                &country("eu_education_by_isco1_country"),
                &["geo", "isco08", "year", "pct_low_ISCED0_2", "pct_medium_ISCED3_4", "pct_high_ISCED5_8"],
            )?,
            swedish_pay: Table::load(
                &country("se_pay_and_women_ssyk3_2020"),
                &["ssyk2012", "mean_monthly_sek_women_2020", "mean_monthly_sek_men_2020"],
            )?,
            swedish_groups: Table::load(&country("ssyk3_to_isco"), &["ssyk2012", "isco08", "reason"])?,
        })
    }
}
