//! The kinds of steps as they are drawn, in the pack that has one of each.

use std::rc::Rc;

use eight_keys::app::{App, Assets, ExerciseRoute, StorageMode, tasks};
use eight_keys::domain::{Comparison, EntryKey, FieldValue, Value, Winner};
use eight_keys::ui::context::Ui;
use eight_keys::ui::pages::exercise::exercise_page;
use eight_keys::ui::speech::Speech;
use yew::prelude::*;

use crate::device::{begun, draw, run};
use crate::words;

const PACK: &[u8] = include_bytes!("../packs/every_kind.json");

// The numbers of its steps, from 1.
const WAY: usize = 2;
const LIKE: usize = 3;
const SORT: usize = 4;
const RANK: usize = 5;
const WHY: usize = 6;
const NOTES: usize = 8;
const GUESS: usize = 9;

#[derive(Clone, PartialEq, Properties)]
struct StepProps {
    step: usize,
    card: Option<usize>,
    /// What was said before, in this order.
    said: Vec<(EntryKey, Value)>,
    /// What may be shown to others.
    offered: Vec<EntryKey>,
}

fn say_all(app: &Rc<App>, id: &str, props: &StepProps) {
    for (key, value) in props.said.clone() {
        run(tasks::set_entry(app, id.to_owned(), key, value, None));
    }
    for key in props.offered.clone() {
        run(tasks::offer_entry(app, id.to_owned(), key, true));
    }
}

#[component]
fn StepPage(props: &StepProps) -> Html {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    run(tasks::load_for(&app, Assets::ALL));
    let id = run(tasks::add_local_pack(&app, PACK.to_vec())).ok().unwrap();
    say_all(&app, &id, props);
    let speech = Speech { first: words::words_in("en", &["first", "later", "exercises"]), second: None };
    let address = app.state().exercise(&id).unwrap().address.clone();
    let ui = Ui { state: app.state(), app, speech, drawings: Rc::default(), on_screen: Rc::default() };
    exercise_page(&ui, &address, ExerciseRoute::Step(props.step, props.card))
}

fn page(step: usize, card: Option<usize>, said: &[(EntryKey, Value)]) -> String {
    draw::<StepPage>(StepProps { step, card, said: said.to_vec(), offered: vec![] })
        .replace(['\u{2068}', '\u{2069}'], "")
}

fn chosen(options: &[&str]) -> Value {
    Value::Chosen(options.iter().map(|it| (*it).to_owned()).collect())
}

fn on_pile(card: &str, pile: &str) -> (EntryKey, Value) {
    (EntryKey::card("sort", card), chosen(&[pile]))
}

fn own(step: &str, id: &str, text: &str, field: &str, option: &str) -> (EntryKey, Value) {
    let fields = [
        ("text".to_owned(), FieldValue::Text(text.to_owned())),
        (field.to_owned(), FieldValue::Options(vec![option.to_owned()])),
    ];
    (EntryKey::added(step, id), Value::Fields(fields.into()))
}

/// The tags that begin so, each up to its end.
fn tags<'p>(page: &'p str, begin: &str) -> Vec<&'p str> {
    page.split(begin).skip(1).map(|rest| rest.split('>').next().unwrap()).collect()
}

fn pressed(page: &str, begin: &str) -> Vec<bool> {
    tags(page, begin).iter().map(|tag| tag.contains("aria-pressed=\"true\"")).collect()
}

#[test]
fn the_figure_is_nowhere_before_it_is_asked_for() {
    let before = page(GUESS, Some(1), &[]);
    assert!(before.contains("id=\"guess-number\"") && !before.contains("id=\"figure\""), "{before}");
    for hidden in [">52<", "2023-2024", "A calendar"] {
        assert!(!before.contains(hidden), "{hidden}: {before}");
    }
    let after = page(GUESS, Some(1), &[(EntryKey::card("guess", "weeks"), Value::Number(40))]);
    for shown in [">52<", ">40<", "European Union, 2023-2024", "Source: A calendar."] {
        assert!(after.contains(shown), "{shown}: {after}");
    }
    assert!(after.contains("id=\"figure\"") && !after.contains("id=\"guess-number\""));
}

#[test]
fn a_retired_card_is_not_asked_and_what_was_rated_is_pressed() {
    for card in [Some(1), Some(2), Some(3), None] {
        assert!(!page(LIKE, card, &[]).contains("Grind flour"), "{card:?}");
    }
    let rated = page(LIKE, Some(1), &[(EntryKey::card("like", "garden"), chosen(&["some"]))]);
    assert!(rated.contains("Work in a garden") && rated.contains("Also in winter"));
    assert_eq!(pressed(&rated, "<button type=\"button\" id=\"option-"), [false, true, false], "{rated}");
}

#[test]
fn a_deck_has_the_card_on_top_and_piles_that_grow() {
    let family = on_pile("family", "most");
    let first = page(SORT, Some(1), std::slice::from_ref(&family));
    assert!(first.contains("data-below=\"2\""), "two cards are still below: {first}");
    assert_eq!(tags(&first, "<button type=\"button\" id=\"pile-").len(), 3);
    assert!(first.contains("one card") && first.contains("no cards yet"));
    assert!(first.contains("id=\"write-own\"") && !first.contains("own-line"));
    let mine = own("sort", "k1", "My mother is near", "pile", "less");
    let last = page(SORT, Some(3), &[family, mine]);
    assert!(last.contains("data-below=\"0\"") && last.contains("Learning new things"));
    assert_eq!(last.matches("My mother is near</bdi>").count(), 1, "what the user wrote stands once: {last}");
    assert!(!last.contains("sort-done"), "the card on the screen is on no pile yet");
    let done = page(SORT, Some(3), &[on_pile("learning", "some")]);
    assert!(done.contains("sort-done"));
}

#[test]
fn a_pair_is_two_cards_until_the_order_is_known() {
    let most = [on_pile("family", "most"), on_pile("quiet", "most")];
    let pair = page(RANK, None, &most);
    assert_eq!(tags(&pair, "<button type=\"button\" id=\"pair-").len(), 2, "{pair}");
    let compared = Comparison { first: "family".into(), second: "quiet".into(), winner: Winner::Second };
    let said: Vec<_> =
        most.iter().cloned().chain([(EntryKey::whole("rank"), Value::Compared(vec![compared]))]).collect();
    let order = page(RANK, None, &said);
    assert!(!order.contains("id=\"pair-1\"") && order.contains("rank-sheet"), "{order}");
    assert!(order.find("A quiet place") < order.find("Time for family"), "{order}");
    let alone = page(RANK, None, &most[..1]);
    assert!(!alone.contains("id=\"pair-1\"") && alone.contains("nothing to compare"), "{alone}");
}

#[test]
fn when_as_many_are_ticked_as_may_be_the_others_cannot() {
    let ticks = |said: &[(EntryKey, Value)]| {
        let page = page(WAY, None, said);
        let is = |tag: &&str| (tag.contains(" checked"), tag.contains(" disabled"));
        tags(&page, "<input").iter().map(is).collect::<Vec<_>>()
    };
    let way = |options: &[&str]| [(EntryKey::whole("way"), chosen(options))];
    assert_eq!(ticks(&[]), [(false, false); 3]);
    assert_eq!(ticks(&way(&["bus"])), [(false, false), (true, false), (false, false)]);
    assert_eq!(ticks(&way(&["foot", "bike"])), [(true, false), (false, true), (true, false)]);
}

#[test]
fn each_card_has_a_lock_and_each_group_an_empty_card() {
    let said = vec![
        own("notes", "k1", "Work where I can sit", "group", "hope"),
        own("notes", "k2", "The phone", "group", "worry"),
    ];
    let offered = vec![EntryKey::added("notes", "k1")];
    let page = draw::<StepPage>(StepProps { step: NOTES, card: None, said, offered });
    let locks: Vec<bool> =
        tags(&page, "role=\"switch\"").iter().map(|tag| tag.contains("aria-checked=\"true\"")).collect();
    assert_eq!(locks, [true, false], "{page}");
    assert_eq!(page.matches("card-offered").count(), 1);
    assert_eq!(page.matches("card-blank").count(), 2);
    assert_eq!(tags(&page, "<textarea").len(), 4);
}

#[test]
fn skipping_is_offered_only_while_it_takes_nothing_away() {
    let key = EntryKey::whole("why");
    assert!(page(WHY, None, &[]).contains(">Skip<"));
    let written = page(WHY, None, &[(key, Value::Text("For my children".into()))]);
    assert!(written.contains("For my children") && !written.contains(">Skip<"), "{written}");
}
