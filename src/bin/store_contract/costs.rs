//! What an answer costs, in milliseconds.

use super::copies::mirrored;
use super::*;

/// How long it takes to write one answer, in milliseconds: into the database alone, and, as the app does, with the second
/// copy, into a device that has nothing else and into one that has everything that is in twenty profiles.
///
/// The answers take turns, so that whatever else the machine does affects all of them: their ratio says what grows.
pub async fn figures() -> serde_json::Value {
    let mut stores: Vec<(&str, &str, Box<dyn Store>)> = Vec::new();
    if let Ok(store) = fresh("figures").await {
        stores.push(("database", "anna", Box::new(store)));
    }
    if let Ok((store, _)) = mirrored("figures-mirrored").await {
        stores.push(("with copy", "anna", Box::new(store)));
    }
    if let Ok((store, _)) = mirrored("figures-much").await {
        fill_up(&store).await;
    }
    // As after a new start of the app.
    if let Ok((store, _)) = mirrored("figures-much").await {
        stores.push(("with copy, beside much", "p0", Box::new(store)));
    }
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); stores.len()];
    // The first answers of a visit are not like all others.
    for n in 0..NOT_COUNTED + TIMED {
        for ((_, profile, store), times) in stores.iter().zip(&mut times) {
            let start = now();
            let _ =
                store.write(puts(&[record(RecordKind::Answer, &format!("timed/{n}"), Some(profile), ANSWER)])).await;
            times.extend((n >= NOT_COUNTED).then(|| now() - start));
        }
    }
    let mut figures = serde_json::Map::new();
    for ((name, _, store), times) in stores.iter().zip(&mut times) {
        times.sort_by(f64::total_cmp);
        let tenths = |time: f64| (time * 10.0).round() / 10.0;
        let figure = json!({ "median": tenths(times[TIMED / 2]), "slowest": tenths(times[TIMED - 1]) });
        figures.insert((*name).into(), figure);
        let _ = store.erase().await;
    }
    figures.into()
}

/// How many answers are timed in each place, after so many that are not.
const TIMED: usize = 50;
const NOT_COUNTED: usize = 5;

/// 2,000 answers, 900 stories and 200 runs in 20 profiles, most of them in the first.
async fn fill_up(store: &dyn Store) {
    let story = "When the lift was broken I carried the shopping up for three neighbours, week by week. ".repeat(20);
    let many = |profile: &str, kind, count: usize, text: &str| -> Vec<Record> {
        (0..count).map(|n| record(kind, &format!("{profile}/{n}"), Some(profile), text)).collect()
    };
    for n in 0..20 {
        let profile = format!("p{n}");
        let share = |all: usize| if n == 0 { all * 81 / 100 } else { all / 100 };
        let mut records = many(&profile, RecordKind::Profile, 1, "profile");
        records.extend(many(&profile, RecordKind::Run, share(200), "run"));
        records.extend(many(&profile, RecordKind::Answer, share(2_000), ANSWER));
        records.extend(many(&profile, RecordKind::Evidence, share(900), &story));
        let _ = store.write(puts(&records)).await;
    }
}

const ANSWER: &str = r#"{"v":1,"data":{"run":"r","item":"digital-3","answer":"on-my-own","at":1700000000000}}"#;

fn now() -> f64 {
    gloo::utils::window().performance().map_or_else(js_sys::Date::now, |performance| performance.now())
}
