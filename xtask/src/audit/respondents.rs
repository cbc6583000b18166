//! Respondents of an interest questionnaire of 48 items, eight for each theme.
//!
//! Gender is read here, for the audit alone. The app has no such value, and what is handed to its code is [`Rated`].

use anyhow::{Result, bail};
use eight_keys_core::domain::{Rated, Rating, Theme};
use std::collections::BTreeMap;

/// Someone who answered all items.
pub struct Respondent {
    /// Whether the respondent said they are a woman; otherwise they said they are a man.
    pub woman: bool,
    /// The 48 ratings in the order R1 to C8.
    pub ratings: Vec<Rated>,
}

/// A file of respondents.
#[derive(Default)]
pub struct Respondents {
    /// Those who can be counted.
    pub all: Vec<Respondent>,
    /// Rows that cannot be counted: why, and their lines.
    pub left_out: BTreeMap<&'static str, Vec<usize>>,
}

impl Respondents {
    /// Reads comma- or tab-separated text whose header names R1 to R8, I1 to I8, .. C8 and gender.
    ///
    /// # Errors
    /// Only if the header lacks a column. A row that cannot be used is counted and its line noted.
    pub fn parse(text: &str) -> Result<Respondents> {
        let mut lines = text.lines().enumerate();
        let header = lines.next().map_or("", |(_, line)| line);
        let separator = if header.contains('\t') { '\t' } else { ',' };
        let names: Vec<&str> = cells(header, separator).collect();
        let place = |name: &str| names.iter().position(|it| *it == name);
        let mut items = Vec::new();
        for (theme, letter) in Theme::ALL.into_iter().zip("RIASEC".chars()) {
            for number in 1..=8 {
                let name = format!("{letter}{number}");
                match place(&name) {
                    Some(at) => items.push((theme, at)),
                    None => bail!("there is no column {name}"),
                }
            }
        }
        let Some(gender) = place("gender") else { bail!("there is no column gender") };
        let mut respondents = Respondents::default();
        for (at, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
            let row: Vec<&str> = cells(line, separator).collect();
            match respondent(&row, names.len(), &items, gender) {
                Ok(respondent) => respondents.all.push(respondent),
                Err(reason) => respondents.left_out.entry(reason).or_default().push(at + 1),
            }
        }
        Ok(respondents)
    }
}

fn cells(line: &str, separator: char) -> impl Iterator<Item = &str> {
    line.trim_end_matches('\r').split(separator).map(|cell| cell.trim().trim_matches('"'))
}

fn respondent(row: &[&str], width: usize, items: &[(Theme, usize)], gender: usize) -> Result<Respondent, &'static str> {
    if row.len() != width {
        return Err("not as many cells as the header");
    }
    let mut ratings = Vec::with_capacity(items.len());
    for (activity, (theme, at)) in (0..).zip(items) {
        let rating = match row[*at] {
            "0" | "-1" | "" => return Err("an answer is missing"),
            text => text.parse().ok().and_then(Rating::from_value).ok_or("an answer is not from 1 to 5")?,
        };
        ratings.push(Rated { activity, theme: *theme, rating });
    }
    let woman = match row[gender] {
        "1" => false,
        "2" => true,
        _ => return Err("gender is neither 1 nor 2"),
    };
    Ok(Respondent { woman, ratings })
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A header and rows made of 48 answers and a gender.
    pub fn file(rows: &[([u8; 48], &str)]) -> String {
        let names = "RIASEC".chars().flat_map(|letter| (1..=8).map(move |number| format!("{letter}{number}")));
        let mut text = names.chain(["gender".to_owned()]).collect::<Vec<_>>().join(",");
        for (answers, gender) in rows {
            let cells = answers.iter().map(ToString::to_string).chain([(*gender).to_owned()]);
            text += &format!("\n{}", cells.collect::<Vec<_>>().join(","));
        }
        text
    }

    #[test]
    fn respondents_are_read_and_bad_rows_counted() {
        let mut missing = [3; 48];
        missing[5] = 0;
        let mut high = [3; 48];
        high[47] = 6;
        let text = file(&[([1; 48], "1"), (missing, "2"), ([5; 48], "2"), (high, "1"), ([2; 48], "3"), ([2; 48], "0")]);
        let text = format!("{text}\n1,2\n\n");
        for text in [text.clone(), text.replace(',', "\t"), text.replace('\n', "\r\n"), text.replace("3,3", "\"3\",3")]
        {
            let read = Respondents::parse(&text).unwrap();
            assert_eq!(read.all.iter().map(|it| it.woman).collect::<Vec<_>>(), [false, true]);
            assert_eq!(read.all[0].ratings.len(), 48);
            let first = read.all[1].ratings[8];
            assert_eq!((first.activity, first.theme, first.rating), (8, Theme::Investigative, Rating::LikeMuch));
            let left_out: Vec<(&str, Vec<usize>)> = read.left_out.into_iter().collect();
            assert_eq!(
                left_out,
                [
                    ("an answer is missing", vec![3]),
                    ("an answer is not from 1 to 5", vec![5]),
                    ("gender is neither 1 nor 2", vec![6, 7]),
                    ("not as many cells as the header", vec![8]),
                ]
            );
        }
    }

    #[test]
    fn a_missing_column_is_named() {
        let text = file(&[]);
        assert_eq!(Respondents::parse(&text.replace("A3", "B3")).err().unwrap().to_string(), "there is no column A3");
        assert!(Respondents::parse(&text.replace("gender", "x")).is_err());
        assert!(Respondents::parse("").is_err());
    }
}
