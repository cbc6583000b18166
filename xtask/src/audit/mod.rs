//! `cargo xtask audit FILE.csv[.gz]`: what women and men are shown first, by today's practice and by ours.
//!
//! The respondents are scored and matched by the app's own code ([`eight_keys_core`]) over the kinds of work that the app
//! has. `docs/FAIRNESS.md` explains the figures.

mod figures;
mod respondents;
mod ways;

use crate::{data, say};
use anyhow::{Context, Result, bail};
use eight_keys_core::content::{Fits, Matcher};
use eight_keys_core::domain::{Occupations, ProfileShape, Rated, Rating, Scores, Theme};
use figures::{Figures, add_chance, figures};
use respondents::{Respondent, Respondents};
use std::io::Read;
use std::path::Path;
use std::time::Instant;
use ways::Bands;

/// A reason with more lines than this shows the first of them.
const LINES_SHOWN: usize = 8;

/// Reads, computes and prints.
pub fn run(file: &str) -> Result<()> {
    let step = say::step(&format!("Audit {file}"));
    let bytes = std::fs::read(Path::new(file)).with_context(|| format!("cannot read {file}"))?;
    let mut text = String::new();
    if file.ends_with(".gz") {
        flate2::read::MultiGzDecoder::new(bytes.as_slice()).read_to_string(&mut text)?;
    } else {
        // A file may come from anywhere: letters that are not UTF-8 can only be in columns that are not read.
        text = String::from_utf8_lossy(&bytes).into_owned();
    }
    let respondents = Respondents::parse(&text).with_context(|| format!("{file} is not a file of respondents"))?;
    let occupations = data::occupations()?;
    println!("{}", report(&occupations, &respondents)?);
    step.done("the figures are above");
    Ok(())
}

/// The people who get a list, in the form that each part uses.
struct People<'r> {
    respondents: Vec<&'r Respondent>,
    women: Vec<bool>,
    scores: Vec<Scores>,
}

fn report(occupations: &Occupations, respondents: &Respondents) -> Result<String> {
    let mut out = String::new();
    let mut people = People { respondents: Vec::new(), women: Vec::new(), scores: Vec::new() };
    let mut flat = 0;
    for respondent in &respondents.all {
        match Scores::of(&respondent.ratings) {
            Ok(scores) if scores.shape(&respondent.ratings) == ProfileShape::Clear => {
                people.respondents.push(respondent);
                people.women.push(respondent.woman);
                people.scores.push(scores);
            }
            _ => flat += 1,
        }
    }
    let women = people.women.iter().filter(|woman| **woman).count();
    let men = people.women.len() - women;
    out += &format!("{} people with a list: {women} women, {men} men\n", people.women.len());
    out += &format!("{flat} more whose themes do not differ: the app shows them no list\n");
    for (reason, lines) in &respondents.left_out {
        let some: Vec<String> = lines.iter().take(LINES_SHOWN).map(ToString::to_string).collect();
        let more = if lines.len() > LINES_SHOWN { ", .." } else { "" };
        out += &format!("{} rows left out, {reason}: line {}{more}\n", lines.len(), some.join(", "));
    }
    if women == 0 || men == 0 {
        bail!("{out}there is nothing to compare without both women and men");
    }
    let matcher = Matcher::new(occupations);
    let started = Instant::now();
    let fits = ways::fits(&matcher, &people.scores);
    let ours: Vec<Vec<usize>> = fits.iter().map(|fits| ways::our_shelves(occupations, fits)).collect();
    let speed = people.women.len() as f64 / started.elapsed().as_secs_f64();
    let build = if cfg!(debug_assertions) { "an unoptimised build" } else { "an optimised build" };
    out += &format!("{speed:.0} respondents a second matched and put on shelves, in {build}\n\n");

    let today: Vec<Vec<usize>> = fits.iter().map(|fits| ways::one_list(occupations, fits)).collect();
    let count = |shown: &[Vec<usize>]| figures(occupations, &people.women, shown, &fits);
    let mut both = [count(&today), count(&ours)];
    for (figures, shown) in both.iter_mut().zip([&today, &ours]) {
        add_chance(figures, occupations, &people.women, shown);
    }
    out += &comparison(&both);
    out += &besides(occupations, &people, &fits);
    out += &frontier(occupations, &people, &fits, &both);
    out += &scale(occupations, &matcher, &people, &ours);
    Ok(out)
}

fn comparison([today, ours]: &[Figures; 2]) -> String {
    let mut out = format!("{:<52}{:>10}{:>10}{:>14}\n", "the first 18", "today", "ours", "to reach");
    let mut row = |name: &str, value: &dyn Fn(&Figures) -> f64, decimals: usize, aim: &str| {
        out += &format!("{name:<52}{:>10.decimals$}{:>10.decimals$}{aim:>14}\n", value(today), value(ours));
    };
    row("share of women in the work shown to women, percent", &|it| it.share[0], 1, "");
    row("share of women in the work shown to men, percent", &|it| it.share[1], 1, "");
    row("gap, percentage points", &Figures::gap, 2, "at most 1.5");
    row("work done mostly by men, shown to women, percent", &|it| it.mostly_men[0], 1, "at least 30");
    row("work done mostly by men, shown to men, percent", &|it| it.mostly_men[1], 1, "");
    row("women's part of men's", &Figures::ratio, 3, "at least 0.97");
    row("Duncan's dissimilarity", &|it| it.dissimilarity, 3, "");
    row("the same if gender were dealt out at random", &|it| it.by_chance, 3, "");
    row("mean fit", &|it| it.fit, 3, "");
    row("mean fit as a part of today's", &|it| it.fit / today.fit, 3, "at least 0.88");
    out
}

/// How much is suggested in addition to the shelves: well-fitting work whose share of women is not known well.
fn besides(occupations: &Occupations, people: &People, fits: &[Fits]) -> String {
    let mut sums = [(0.0, 0.0); 2];
    for (woman, fits) in people.women.iter().zip(fits) {
        let (sum, count) = &mut sums[usize::from(!woman)];
        *sum += ways::besides(occupations, fits).len() as f64;
        *count += 1.0;
    }
    let [women, men] = sums.map(|(sum, count)| sum / count);
    format!("\n{:<52}{women:>10.2}{men:>10.2}\n", "besides, share not known: kinds of work, women and men")
}

/// How much fit a smaller gap costs: with other mixes of the shelves, other bounds, other measures.
fn frontier(occupations: &Occupations, people: &People, fits: &[Fits], [today, ours]: &[Figures; 2]) -> String {
    const SHELVES: &[f32] = &[35.0, 65.1];
    let mut rows: Vec<(String, Figures)> =
        vec![("one list of 18 (today)".to_owned(), *today), ("three shelves of 6 (ours)".to_owned(), *ours)];
    let mut add = |name: &str, ranking: &[Fits], bands: &Bands| {
        let shown: Vec<Vec<usize>> = ranking.iter().map(|fits| bands.choose(occupations, fits)).collect();
        rows.push((name.to_owned(), figures(occupations, &people.women, &shown, fits)));
    };
    let thirds = Bands { ends: SHELVES, take: &[6, 6, 6] };
    add("shelves of 5, 8 and 5", fits, &Bands { ends: SHELVES, take: &[5, 8, 5] });
    add("shelves of 4, 10 and 4", fits, &Bands { ends: SHELVES, take: &[4, 10, 4] });
    add("shelves of 7, 6 and 5", fits, &Bands { ends: SHELVES, take: &[7, 6, 5] });
    add("shelves of 8, 6 and 4", fits, &Bands { ends: SHELVES, take: &[8, 6, 4] });
    add("shelves of 6, bounds at 30 and 70 %", fits, &Bands { ends: &[30.0, 70.1], take: &[6, 6, 6] });
    add("shelves of 6, bounds at 40 and 60 %", fits, &Bands { ends: &[40.0, 60.1], take: &[6, 6, 6] });
    add("ours, exactly 2 of the 6 under 25 %", fits, &Bands { ends: &[25.0, 35.0, 65.1], take: &[2, 4, 6, 6] });
    add("4 shelves: 3 under 20 %, 3 to 35 %, 6, 6", fits, &Bands { ends: &[20.0, 35.0, 65.1], take: &[3, 3, 6, 6] });
    add(
        "6 shelves of 3, bounds 20 35 50 65 75 %",
        fits,
        &Bands { ends: &[20.0, 35.0, 50.0, 65.1, 75.0], take: &[3; 6] },
    );
    let measured = |work: &Occupations, scores: &[Scores]| ways::fits(&Matcher::new(work), scores);
    let averaged = measured(&ways::averaged(occupations), &people.scores);
    add("ours, groups by their mean profile", &averaged, &thirds);
    let half = measured(&ways::centred(occupations, 0.5), &people.scores);
    add("ours, half the mean profile taken off", &half, &thirds);
    let ranks: Vec<Scores> =
        people.scores.iter().map(|scores| Scores::from_values(ways::ranks(scores.values()))).collect();
    let spearman = measured(&ways::ranks_of_work(occupations), &ranks);
    add("ours, by ranks (Spearman)", &spearman, &thirds);
    let norms = measured(occupations, &ways::normed(&people.scores));
    add("ours, scores against everybody's (norms)", &norms, &thirds);
    let mut out = format!("\n{:<44}{:>8}{:>12}{:>8}{:>8}\n", "gap against fit", "gap", "mostly men", "ratio", "fit");
    for (name, figures) in rows {
        out += &format!(
            "{name:<44}{:>8.2}{:>12.1}{:>8.3}{:>8.3}\n",
            figures.gap(),
            figures.mostly_men[0],
            figures.ratio(),
            figures.fit / today.fit
        );
    }
    out
}

/// What would change with three points instead of five.
fn scale(occupations: &Occupations, matcher: &Matcher, people: &People, ours: &[Vec<usize>]) -> String {
    let folded: Vec<Vec<Rated>> =
        people.respondents.iter().map(|it| it.ratings.iter().map(in_three).collect()).collect();
    let five: Vec<&[Rated]> = people.respondents.iter().map(|it| it.ratings.as_slice()).collect();
    let three: Vec<&[Rated]> = folded.iter().map(Vec::as_slice).collect();
    let mut out = format!("\n{:<52}{:>10}{:>10}\n", "five points folded into three", "five", "three");
    for theme in Theme::ALL {
        let name = format!("reliability (alpha), {}", theme.name());
        out += &format!("{name:<52}{:>10.3}{:>10.3}\n", alpha(&five, theme), alpha(&three, theme));
    }
    let (mut kept, mut shown, mut lost) = (0, 0, 0);
    for (ratings, ours) in three.iter().zip(ours) {
        let scores = Scores::of(ratings).ok().filter(|scores| scores.shape(ratings) == ProfileShape::Clear);
        let Some(fits) = scores.and_then(|scores| matcher.fits(&scores)) else {
            lost += 1;
            continue;
        };
        let theirs = ways::our_shelves(occupations, &fits);
        kept += ours.iter().filter(|at| theirs.contains(at)).count();
        shown += ours.len();
    }
    let kept = 100.0 * kept as f64 / f64::from(u32::try_from(shown.max(1)).unwrap_or(u32::MAX));
    out += &format!("{:<52}{:>10}{kept:>10.1}\n", "of the first 18 the same, percent", "");
    out += &format!("{:<52}{:>10}{lost:>10}\n", "people whose themes do not differ any more", "");
    out
}

/// Not, maybe, yes: the two outer points of each side become one.
fn in_three(rated: &Rated) -> Rated {
    let rating = match rated.rating {
        Rating::NotForMe | Rating::RatherNot => Rating::NotForMe,
        Rating::Maybe => Rating::Maybe,
        Rating::Like | Rating::LikeMuch => Rating::LikeMuch,
    };
    Rated { rating, ..*rated }
}

fn alpha(people: &[&[Rated]], theme: Theme) -> f64 {
    let row = |ratings: &&[Rated]| {
        let own = ratings.iter().filter(|rated| rated.theme == theme);
        own.map(|rated| f64::from(rated.rating.value())).collect()
    };
    figures::alpha(&people.iter().map(row).collect::<Vec<Vec<f64>>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use eight_keys_core::domain::Shelf;

    /// Invented people: each woman likes one theme more, each man another, with some noise from a seed.
    fn made() -> Respondents {
        let mut state = 7_u64;
        let mut rows = Vec::new();
        for person in 0..60_usize {
            let mut answers = [0; 48];
            for (at, answer) in answers.iter_mut().enumerate() {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let liked = if person % 2 == 0 { 3 } else { 0 };
                let noise = u8::try_from((state >> 40) % 3).unwrap();
                *answer = if at / 8 == liked || at / 8 == person % 6 { 3 + noise } else { 1 + noise };
            }
            rows.push((answers, if person % 2 == 0 { "2" } else { "1" }));
        }
        rows.push(([3; 48], "2"));
        rows.push(([0; 48], "2"));
        Respondents::parse(&respondents::tests::file(&rows)).unwrap()
    }

    #[test]
    fn the_report_has_its_figures() {
        let occupations = data::occupations().unwrap();
        let report = report(&occupations, &made()).unwrap();
        for text in [
            "60 people with a list: 30 women, 30 men",
            "1 more whose themes do not differ",
            "1 rows left out, an answer is missing: line 63",
            "respondents a second",
            "gap, percentage points",
            "the same if gender were dealt out at random",
            "besides, share not known",
            "three shelves of 6 (ours)",
            "ours, by ranks (Spearman)",
            "reliability (alpha), realistic",
        ] {
            assert!(report.contains(text), "{text} in\n{report}");
        }
        assert!(!report.contains("NaN"), "{report}");
    }

    #[test]
    fn our_shelves_are_the_bands_of_the_frontier() {
        let occupations = data::occupations().unwrap();
        let matcher = Matcher::new(&occupations);
        let bands = Bands { ends: &[35.0, 65.1], take: &[6, 6, 6] };
        for respondent in made().all.iter().take(10) {
            let fits = matcher.fits(&Scores::of(&respondent.ratings).unwrap()).unwrap();
            let (mut ours, mut same) = (ways::our_shelves(&occupations, &fits), bands.choose(&occupations, &fits));
            ours.sort_unstable();
            same.sort_unstable();
            assert_eq!(ours, same);
            let men = ours.iter().filter(|at| occupations.groups[**at].shelf() == Shelf::MostlyMen).count();
            assert_eq!((ours.len(), men), (18, 6));
        }
    }

    #[test]
    fn one_gender_alone_cannot_be_compared() {
        let text = respondents::tests::file(&[([3; 48], "2")]);
        let error = report(&data::occupations().unwrap(), &Respondents::parse(&text).unwrap()).err().unwrap();
        assert!(error.to_string().contains("nothing to compare"));
    }
}
