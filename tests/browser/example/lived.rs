//! What somebody says in the three exercises that are data: six days, values sorted and ranked, and twelve lines of a
//! life. As much as a user who takes their time writes, in their own language.

use eight_keys::content::exercise::fits;
use eight_keys::domain::{
    Comparison, Entry, EntryKey, FieldValue, PartialDate, ProfileId, Run, RunId, Timestamp, Value, Winner, Within,
};

use crate::exercises;
use crate::words::LANGUAGES;

/// The words of one language.
struct Texts {
    /// Names of lines, in the order of [`LINES`].
    names: [&'static str; 12],
    /// Where it was.
    places: [&'static str; 3],
    /// What happened there.
    stories: [&'static str; 3],
    /// What went well on a day.
    well: [&'static str; 4],
    /// What was learned from it.
    learned: [&'static str; 3],
    /// What comes next.
    next: [&'static str; 2],
    /// A day as it should be.
    day: &'static str,
    /// A card of their own.
    own: &'static str,
    /// Why a card matters.
    why: [&'static str; 2],
}

/// A line of "what I bring": its list, what was done, from and until which year, and the papers.
type Line = (&'static str, &'static [&'static str], u16, Option<u16>, &'static str);

/// The lines of "what I bring": the list, what was ticked in it, the years, and the paper.
const LINES: [Line; 12] = [
    ("learning", &["asked", "practised"], 1998, Some(2007), "elsewhere"),
    ("learning", &["own-plan", "new-subject", "spoke-to-group"], 2023, None, "here"),
    ("jobs", &["instructions", "measured", "mended"], 2008, Some(2011), "none"),
    ("jobs", &["explained", "on-time", "listened"], 2012, Some(2015), "elsewhere"),
    ("jobs", &["safety", "other-habits", "before-asked"], 2022, Some(2023), "here"),
    ("business", &["money-enough", "costs", "convinced", "designed"], 2013, Some(2019), "none"),
    ("home", &["planned-day", "money-enough", "offices", "peace"], 2011, None, "none"),
    ("home", &["listened", "explained", "rested"], 2016, Some(2018), "none"),
    ("helping", &["organised", "passed-on", "letter"], 2021, Some(2023), "elsewhere"),
    ("languages", &["daily", "read", "wrote"], 1990, None, "none"),
    ("languages", &["daily", "read", "at-work"], 2020, None, "here"),
    ("papers", &["safety", "practised"], 2022, None, "here"),
];

/// The cards of the values, in three piles. The first pile is in the order of its ranking; a card of the user's own comes
/// last in it.
const PILES: [(&str, &[&str]); 3] = [
    ("most", &["useful", "family", "learn", "income", "use-skills"]),
    ("some", &["decide", "thanked", "fair", "see-result", "respected", "colleagues", "conscience"]),
    ("less", &["own-ideas", "backed", "in-my-hands", "move-up", "shown", "place"]),
];

/// A run of each of the three exercises, begun on that day.
pub fn runs(language: &str, profile: &ProfileId, day: Timestamp) -> Vec<Run> {
    let texts = texts(language);
    [("journal", journal(&texts)), ("values", values(&texts)), ("bring", bring(&texts))]
        .into_iter()
        .map(|(exercise, said)| {
            let mut run = Run::new(RunId::new(format!("all-{exercise}")), profile.clone(), exercise, day);
            for (at, (key, value)) in said.into_iter().enumerate() {
                run.put_entry(Entry::new(key, value, Timestamp(day.0 + at as i64)));
            }
            run
        })
        .collect()
}

/// Each exercise of the app has a run in each language, and takes all that is said in it.
pub fn the_exercises_take_all_of_it() {
    let exercises = exercises::built_in();
    for language in LANGUAGES {
        let runs = runs(language, &ProfileId::new("p"), Timestamp(0));
        assert_eq!(runs.len() + 1, exercises.len(), "all but the interests, which are rated already");
        for run in &runs {
            let exercise = exercises.iter().find(|it| it.id == run.exercise).expect("an exercise of the app");
            let strange: Vec<_> = run.entries.iter().filter(|entry| !fits(exercise, entry)).collect();
            assert!(strange.is_empty(), "{language}: {strange:#?}");
        }
    }
}

/// Six days.
fn journal(texts: &Texts) -> Vec<(EntryKey, Value)> {
    let day = |n: usize| {
        let when = date(2025, Within::Day(1 + n as u8, 3 + 2 * n as u8));
        let mut fields = vec![
            ("well", text(texts.well[n % 4])),
            ("when", FieldValue::Date(when)),
            ("learned", text(texts.learned[n % 3])),
            ("idea", options(&[["done", "partly", "not-yet"][n % 3]])),
        ];
        if n.is_multiple_of(2) {
            fields.push(("next", text(texts.next[n / 2 % 2])));
        }
        (EntryKey::added("days", format!("day-{n}")), of_fields(fields))
    };
    (0..6).map(day).collect()
}

/// All cards in piles, the first pile ranked, two reasons, and a day as it should be.
fn values(texts: &Texts) -> Vec<(EntryKey, Value)> {
    let mut said = Vec::new();
    for (pile, cards) in PILES {
        said.extend(cards.iter().map(|card| (EntryKey::card("sort", *card), Value::Chosen(vec![pile.to_owned()]))));
    }
    said.push((
        EntryKey::added("sort", "own"),
        of_fields(vec![("text", text(texts.own)), ("pile", options(&["most"]))]),
    ));
    let ranked: Vec<&str> = PILES[0].1.iter().copied().chain(["+own"]).collect();
    let mut pairs = Vec::new();
    for (at, first) in ranked.iter().enumerate() {
        for second in &ranked[at + 1..] {
            pairs.push(Comparison { first: (*first).to_owned(), second: (*second).to_owned(), winner: Winner::First });
        }
    }
    said.push((EntryKey::whole("rank"), Value::Compared(pairs)));
    for (card, why) in ranked.iter().zip(texts.why) {
        said.push((EntryKey::card("rank", *card), Value::Text(why.to_owned())));
    }
    said.push((EntryKey::whole("day"), Value::Text(texts.day.to_owned())));
    said
}

/// Twelve lines; two of three have a story.
fn bring(texts: &Texts) -> Vec<(EntryKey, Value)> {
    let line = |(n, (list, deeds, from, until, paper)): (usize, Line)| {
        let span = FieldValue::Span(date(from, Within::Year), until.map(|year| date(year, Within::Year)));
        let mut fields = vec![
            ("name", text(texts.names[n])),
            ("when", span),
            ("where", text(texts.places[n % 3])),
            ("deeds", options(deeds)),
            ("paper", options(&[paper])),
        ];
        if !n.is_multiple_of(3) {
            fields.push(("story", text(texts.stories[n % 3])));
        }
        (EntryKey::added(list, format!("line-{n}")), of_fields(fields))
    };
    LINES.into_iter().enumerate().map(line).collect()
}

fn date(year: u16, within: Within) -> PartialDate {
    PartialDate { year, within, typed: year.to_string() }
}

fn text(text: &str) -> FieldValue {
    FieldValue::Text(text.to_owned())
}

fn options(options: &[&str]) -> FieldValue {
    FieldValue::Options(options.iter().map(|it| (*it).to_owned()).collect())
}

fn of_fields(fields: Vec<(&str, FieldValue)>) -> Value {
    Value::Fields(fields.into_iter().map(|(id, value)| (id.to_owned(), value)).collect())
}

fn texts(language: &str) -> Texts {
    match language {
        "nl" => Texts {
            names: [
                "Lagere school en drie jaar middelbare school",
                "Avondcursus boekhouden",
                "Naaister in een atelier",
                "Kassa en magazijn van een supermarkt",
                "Keukenhulp in een verzorgingshuis",
                "Taarten op bestelling, vanuit huis",
                "Huishouden van zes mensen",
                "Zorg voor mijn schoonmoeder",
                "Kas van de vrouwengroep",
                "Farsi",
                "Nederlands",
                "Hygiëne in de keuken",
            ],
            places: ["Herat", "in de buurt waar we wonen", "in het buurthuis"],
            stories: [
                "Ik deed het eerst samen met een collega en na een maand alleen.",
                "Elke week schreef ik op wat erin en eruit ging. Toen het niet klopte, vond ik de fout en liet zien waar die zat.",
                "Er kwamen steeds meer mensen. Ik maakte een lijst, zodat iedereen aan de beurt kwam.",
            ],
            well: [
                "Ik heb zelf naar de school gebeld.",
                "Het formulier is af en verstuurd.",
                "In de les heb ik als eerste geantwoord.",
                "Mijn buurvrouw begreep mijn uitleg meteen.",
            ],
            learned: [
                "Als ik vooraf drie zinnen opschrijf, durf ik te bellen.",
                "Vragen is niet lastig voor de ander. Ze legden het graag twee keer uit.",
                "Ik weet nu waar de brieven van de gemeente staan en hoe ik ze bewaar.",
            ],
            next: ["Morgen vraag ik naar de cursus.", "Deze week lees ik de brief nog een keer."],
            day: "Ik sta op als de kinderen naar school gaan. Om negen uur begin ik, met mensen die ik ken. Ik maak iets af, en iemand heeft er iets aan. Tussen de middag eten we samen. Om vier uur ben ik thuis, en ’s avonds lees ik nog wat voor mijn cursus.",
            own: "Dicht bij huis werken",
            why: ["Ik slaap beter als ik iemand heb geholpen.", "De kinderen zijn nog klein."],
        },
        "fr" => Texts {
            names: [
                "École primaire et trois ans de collège",
                "Cours du soir de comptabilité",
                "Couturière dans un atelier",
                "Caisse et réserve d’un supermarché",
                "Aide en cuisine dans une maison de retraite",
                "Gâteaux sur commande, à la maison",
                "Ménage de six personnes",
                "Soins à ma belle-mère",
                "Caisse du groupe de femmes",
                "Persan",
                "Néerlandais",
                "Hygiène en cuisine",
            ],
            places: ["Hérat", "dans le quartier où nous habitons", "au centre de quartier"],
            stories: [
                "Au début, je travaillais avec une collègue, et après un mois toute seule.",
                "Chaque semaine, je notais ce qui entrait et ce qui sortait. Quand le compte était faux, j’ai trouvé l’erreur et montré où elle était.",
                "Il venait de plus en plus de monde. J’ai fait une liste pour que chacun ait son tour.",
            ],
            well: [
                "J’ai téléphoné moi-même à l’école.",
                "Le formulaire est rempli et envoyé.",
                "En cours, j’ai répondu la première.",
                "Ma voisine a tout de suite compris mon explication.",
            ],
            learned: [
                "Si j’écris trois phrases avant, j’ose téléphoner.",
                "Poser une question ne dérange pas. On m’a volontiers expliqué deux fois.",
                "Je sais maintenant où sont les lettres de la commune et comment les garder.",
            ],
            next: ["Demain, je demande pour le cours.", "Cette semaine, je relis la lettre."],
            day: "Je me lève quand les enfants partent à l’école. À neuf heures, je commence, avec des gens que je connais. Je termine quelque chose qui sert à quelqu’un. À midi, nous mangeons ensemble. À quatre heures, je suis à la maison, et le soir je lis encore un peu pour mon cours.",
            own: "Travailler près de chez moi",
            why: ["Je dors mieux quand j’ai aidé quelqu’un.", "Les enfants sont encore petits."],
        },
        "pl" => Texts {
            names: [
                "Szkoła podstawowa i trzy lata liceum",
                "Wieczorowy kurs księgowości",
                "Szycie w pracowni krawieckiej",
                "Kasa i magazyn w supermarkecie",
                "Pomoc w kuchni w domu opieki",
                "Torty na zamówienie, w domu",
                "Dom dla sześciu osób",
                "Opieka nad teściową",
                "Kasa grupy kobiet",
                "Perski",
                "Niderlandzki",
                "Higiena w kuchni",
            ],
            places: ["Herat", "w dzielnicy, w której mieszkamy", "w domu sąsiedzkim"],
            stories: [
                "Najpierw robiłam to razem z koleżanką, a po miesiącu sama.",
                "Co tydzień zapisywałam, ile przyszło i ile wyszło. Kiedy rachunek się nie zgadzał, znalazłam błąd i pokazałam, gdzie był.",
                "Przychodziło coraz więcej osób. Zrobiłam listę, żeby każdy miał swoją kolej.",
            ],
            well: [
                "Sama zadzwoniłam do szkoły.",
                "Formularz jest gotowy i wysłany.",
                "Na lekcji odpowiedziałam jako pierwsza.",
                "Sąsiadka od razu zrozumiała moje wyjaśnienie.",
            ],
            learned: [
                "Kiedy wcześniej zapiszę trzy zdania, mam odwagę zadzwonić.",
                "Pytanie nikomu nie przeszkadza. Chętnie wyjaśnili mi to dwa razy.",
                "Wiem już, gdzie są listy z gminy i jak je przechowywać.",
            ],
            next: ["Jutro zapytam o kurs.", "W tym tygodniu przeczytam list jeszcze raz."],
            day: "Wstaję, kiedy dzieci idą do szkoły. O dziewiątej zaczynam, z ludźmi, których znam. Kończę coś, co się komuś przyda. W południe jemy razem. O czwartej jestem w domu, a wieczorem czytam jeszcze trochę na kurs.",
            own: "Praca blisko domu",
            why: ["Lepiej śpię, kiedy komuś pomogłam.", "Dzieci są jeszcze małe."],
        },
        "fa" => Texts {
            names: [
                "دورهٔ ابتدایی و سه سال متوسطه",
                "کورس شبانهٔ حسابداری",
                "خیاطی در یک کارگاه",
                "صندوق و انبار فروشگاه",
                "کمک در آشپزخانهٔ خانهٔ سالمندان",
                "کیک سفارشی در خانه",
                "کارهای خانهٔ شش نفر",
                "مراقبت از مادر شوهرم",
                "صندوق گروه زنان",
                "فارسی",
                "هلندی",
                "بهداشت در آشپزخانه",
            ],
            places: ["هرات", "در محله‌ای که زندگی می‌کنیم", "در مرکز محله"],
            stories: [
                "اول با یک همکار کار می‌کردم و بعد از یک ماه تنها.",
                "هر هفته می‌نوشتم چقدر آمد و چقدر رفت. وقتی حساب درست نبود، اشتباه را پیدا کردم و نشان دادم کجاست.",
                "هر روز آدم‌های بیشتری می‌آمدند. فهرستی نوشتم تا نوبت به همه برسد.",
            ],
            well: [
                "خودم به مدرسه زنگ زدم.",
                "فرم تمام شد و آن را فرستادم.",
                "در کلاس اول از همه جواب دادم.",
                "همسایه‌ام توضیح مرا زود فهمید.",
            ],
            learned: [
                "اگر پیش از آن سه جمله بنویسم، جرئت می‌کنم زنگ بزنم.",
                "پرسیدن کسی را ناراحت نمی‌کند. با خوشی دو بار توضیح دادند.",
                "حالا می‌دانم نامه‌های شهرداری کجاست و چطور نگه‌شان دارم.",
            ],
            next: ["فردا دربارهٔ کورس می‌پرسم.", "این هفته نامه را یک بار دیگر می‌خوانم."],
            day: "وقتی بچه‌ها به مدرسه می‌روند، بلند می‌شوم. ساعت نه شروع می‌کنم، با آدم‌هایی که می‌شناسم. کاری را تمام می‌کنم که به درد کسی می‌خورد. ظهر با هم غذا می‌خوریم. ساعت چهار خانه هستم و شب کمی برای کورسم می‌خوانم.",
            own: "کار نزدیک خانه",
            why: ["وقتی به کسی کمک کرده‌ام، بهتر می‌خوابم.", "بچه‌ها هنوز کوچک هستند."],
        },
        _ => Texts {
            names: [
                "Primary school and three years of secondary school",
                "Evening course in bookkeeping",
                "Sewing in a workshop",
                "Till and stockroom of a supermarket",
                "Kitchen help in a care home",
                "Cakes to order, from home",
                "A household of six people",
                "Care of my mother-in-law",
                "Cash box of the women's group",
                "Farsi",
                "Dutch",
                "Hygiene in the kitchen",
            ],
            places: ["Herat", "in the part of town where we live", "in the community centre"],
            stories: [
                "At first I did it with a colleague, and after a month by myself.",
                "Every week I wrote down what came in and what went out. When it did not add up, I found the mistake and showed where it was.",
                "More and more people came. I made a list, so that everybody had a turn.",
            ],
            well: [
                "I telephoned the school myself.",
                "The form is finished and sent.",
                "I was the first to answer in class.",
                "My neighbour understood at once what I explained.",
            ],
            learned: [
                "If I write down three sentences before, I dare to telephone.",
                "Asking is no trouble to others. They were glad to explain it twice.",
                "Now I know where the letters from the council are and how to keep them.",
            ],
            next: ["Tomorrow I will ask about the course.", "This week I will read the letter again."],
            day: "I get up when the children go to school. At nine I begin, with people whom I know. I finish something, and somebody has a use for it. At noon we eat together. At four I am at home, and in the evening I read a little for my course.",
            own: "Working close to home",
            why: ["I sleep better when I have helped somebody.", "The children are still small."],
        },
    }
}
