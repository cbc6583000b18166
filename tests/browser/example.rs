//! Somebody with answers and evidence, for screens that show something.

pub mod lived;

use std::fs;

use eight_keys::app::KEY_COMPETENCES;
use eight_keys::content::{Library, Pack, Section, parse_pack};
use eight_keys::domain::{
    Answer, Decision, DeclineReason, Evidence, EvidenceId, ItemId, OccupationNote, Profile, ProfileData, ProfileId,
    Proof, Run, RunId, Setting, TimedAnswer, Timestamp,
};
use eight_keys::profile_file::{Selection, export};

/// The exercise of this release.
pub fn pack() -> Pack {
    let path = crate::words::versioned().join("content/key_competences.json");
    let (pack, problems) = parse_pack(&fs::read(path).expect("the release has its content"));
    assert!(problems.is_empty(), "{problems:?}");
    pack.expect("the content of a release")
}

/// The statements of a part, in the order that they are asked in.
pub fn statements(part: &str) -> Vec<String> {
    let competence = pack().competences.into_iter().find(|it| it.id == part).expect("a part of the exercise");
    competence.statements.into_iter().map(|it| it.id).collect()
}

/// A day in 2025 or 2026, counted from the first of January 2025.
fn day(n: i64) -> Timestamp {
    Timestamp(1_735_729_200_000 + n * 86_400_000)
}

/// Shirin: two runs ten months apart, two languages beside her own, one part stopped early, four pieces of evidence in
/// her language; one kind of work saved with a note, one saved, and one put aside.
pub fn shirin(language: &str) -> ProfileData {
    let pack = pack();
    let profile = Profile {
        nickname: if language == "fa" { "شیرین" } else { "Shirin" }.to_owned(),
        ..Profile::new(ProfileId::new("p-shirin"), language, day(10))
    };
    let mut earlier = Run::new(RunId::new("r-earlier"), profile.id.clone(), KEY_COMPETENCES, day(12));
    let mut later = Run::new(RunId::new("r-later"), profile.id.clone(), KEY_COMPETENCES, day(320));
    earlier.languages = vec!["nl".to_owned()];
    later.languages = vec!["nl".to_owned(), "Kurmancî".to_owned()];
    for competence in &pack.competences {
        for (at, section) in Section::of_competence(competence, &earlier).into_iter().enumerate() {
            answer(&pack, &mut earlier, &section, at, 0);
        }
        for (at, section) in Section::of_competence(competence, &later).into_iter().enumerate() {
            answer(&pack, &mut later, &section, at, 1);
        }
    }
    earlier.finished = Some(day(13));
    let evidence =
        texts(language).into_iter().enumerate().map(|(n, (statement, tag, what, when, setting, proof, note))| {
            Evidence {
                id: EvidenceId::new(format!("e-{n}")),
                profile: profile.id.clone(),
                item: ItemId { statement: statement.to_owned(), language: tag.map(str::to_owned) },
                what: what.to_owned(),
                setting: Some(setting),
                when: when.to_owned(),
                proof: Some(proof),
                proof_note: note.to_owned(),
                created: day(325 + n as i64),
                changed: day(325 + n as i64),
                in_files: None,
                from: None,
                extras: Default::default(),
            }
        });
    let evidence = evidence.collect();
    let noted = |n: i64, occupation: &str, decision, note: &str| OccupationNote {
        decision: Some(decision),
        note: note.to_owned(),
        ..OccupationNote::new(profile.id.clone(), occupation, day(327 + n))
    };
    let occupation_notes = vec![
        noted(0, "7231", Decision::Saved, note(language)),
        noted(1, "2221", Decision::Saved, ""),
        noted(2, "5120", Decision::NotForMe(DeclineReason::Circumstances), ""),
    ];
    ProfileData {
        runs: vec![earlier, later].into(),
        evidence,
        occupation_notes: occupation_notes.into(),
        ..ProfileData::new(profile)
    }
}

fn answer(pack: &Pack, run: &mut Run, section: &Section, part: usize, growth: usize) {
    // How far she is differs from one part to the next, and nobody is at the same step everywhere.
    let strength = match section.competence.as_str() {
        "mother-tongue" => 9,
        "foreign-languages" => 6 - 3 * part.min(2),
        "maths-science-technology" => 4,
        "digital" => 3,
        "learning-to-learn" => 5,
        "social-civic" => 7,
        "initiative" => 2,
        _ => 5,
    } + growth;
    let stops = section.competence == "initiative" && growth == 0;
    for (n, (item, _)) in section.items(pack).into_iter().enumerate() {
        if stops && n >= 3 {
            run.stopped.push(section.key());
            return;
        }
        // The newest run is not finished: the last part waits for her.
        if growth == 1 && section.competence == "culture" && n >= 5 {
            return;
        }
        let answer = match (n, strength) {
            _ if n == 4 && strength == 6 => Answer::Skipped,
            _ if stops => Answer::NotYet,
            _ if n + 4 < strength => Answer::ShownOthers,
            _ if n < strength => Answer::OnMyOwn,
            _ if n < strength + 2 => Answer::WithHelp,
            _ => Answer::NotYet,
        };
        run.answers.insert(item, TimedAnswer { answer, at: Timestamp(run.started.0 + n as i64 * 20_000) });
    }
}

/// What she noted about repairing vehicles.
fn note(language: &str) -> &'static str {
    match language {
        "pl" => "Zapytać Parvin o warsztat jej brata. Czy przyjmują na naukę?",
        "fa" => "از پروین دربارهٔ تعمیرگاه برادرش بپرسم. شاگرد می‌گیرند؟",
        "nl" => "Aan Parvin vragen naar de garage van haar broer. Nemen ze leerlingen aan?",
        "fr" => "Demander à Parvin pour le garage de son frère. Est-ce qu’ils prennent des apprentis ?",
        _ => "Ask Parvin about her brother's garage. Do they take trainees?",
    }
}

type Text = (&'static str, Option<&'static str>, &'static str, &'static str, Setting, Proof, &'static str);

fn texts(language: &str) -> Vec<Text> {
    let words: [[&str; 3]; 4] = match language {
        "pl" => [
            [
                "Napisałam odwołanie do gminy w sprawie zasiłku. Sąsiadka pomogła mi tylko z jednym słowem. Decyzję zmieniono.",
                "wiosna 2024",
                "w niebieskiej teczce",
            ],
            [
                "Przez dwa lata prowadziłam kasę naszej grupy kobiet i co miesiąc pokazywałam rozliczenie.",
                "2021–2023",
                "Pani Nowak z ośrodka",
            ],
            ["Nauczyłam cztery koleżanki, jak umówić wizytę u lekarza przez internet.", "zeszłej zimy", ""],
            ["Rozmawiałam po niderlandzku z nauczycielką mojego syna.", "", ""],
        ],
        "fa" => [
            [
                "به شهرداری نامهٔ اعتراض نوشتم. همسایه‌ام فقط در یک کلمه کمک کرد. تصمیم را عوض کردند.",
                "بهار ۱۴۰۳",
                "در پوشهٔ آبی",
            ],
            [
                "دو سال صندوق گروه زنان محله را نگه داشتم و هر ماه حساب را نشان دادم.",
                "۱۴۰۰ تا ۱۴۰۲",
                "خانم رضایی از مرکز محله",
            ],
            ["به چهار نفر از دوستانم یاد دادم چطور اینترنتی نوبت دکتر بگیرند.", "زمستان گذشته", ""],
            ["با معلم پسرم به هلندی حرف زدم.", "", ""],
        ],
        "nl" => [
            [
                "Ik schreef een bezwaar aan de gemeente over een toeslag. Een buurvrouw hielp met één woord. Het besluit is veranderd.",
                "voorjaar 2024",
                "in de blauwe map",
            ],
            [
                "Twee jaar hield ik de kas van onze vrouwengroep bij en liet elke maand de rekening zien.",
                "2021 tot 2023",
                "mevrouw De Wit van het buurthuis",
            ],
            ["Ik leerde vier vriendinnen hoe je online een afspraak bij de dokter maakt.", "vorige winter", ""],
            ["Ik sprak Nederlands met de leraar van mijn zoon.", "", ""],
        ],
        "fr" => [
            [
                "J’ai écrit un recours à la commune pour une allocation. Une voisine m’a aidée pour un seul mot. La décision a changé.",
                "printemps 2024",
                "dans le classeur bleu",
            ],
            [
                "Pendant deux ans, j’ai tenu la caisse de notre groupe et montré les comptes chaque mois.",
                "2021 à 2023",
                "Mme Laurent, du centre",
            ],
            ["J’ai appris à quatre amies à prendre un rendez-vous chez le médecin en ligne.", "l’hiver dernier", ""],
            ["J’ai parlé néerlandais avec l’enseignante de mon fils.", "", ""],
        ],
        _ => [
            [
                "I wrote an objection to the council about an allowance. A neighbour helped with one word. They changed the decision.",
                "spring 2024",
                "in the blue folder",
            ],
            [
                "For two years I kept the cash box of our women's group and showed the accounts every month.",
                "2021 to 2023",
                "Ms De Wit of the community centre",
            ],
            ["I taught four friends how to book a doctor's appointment online.", "last winter", ""],
            ["I spoke Dutch with my son's teacher.", "", ""],
        ],
    };
    vec![
        ("mother-tongue-4", None, words[0][0], words[0][1], Setting::Home, Proof::Document, words[0][2]),
        ("maths-science-technology-2", None, words[1][0], words[1][1], Setting::Community, Proof::Person, words[1][2]),
        ("digital-2", None, words[2][0], words[2][1], Setting::Community, Proof::NothingYet, words[2][2]),
        ("foreign-languages-1", Some("nl"), words[3][0], words[3][1], Setting::Abroad, Proof::NothingYet, words[3][2]),
    ]
}

/// Everything of one user as a plain file.
pub fn file_of(data: &ProfileData) -> String {
    let pack = pack();
    let library = Library { statements: &pack, exercises: &[] };
    export(data, &library, &Selection::everything(data, &library), day(330)).to_json()
}
