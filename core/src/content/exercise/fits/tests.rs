use super::*;
use crate::content::exercise::sample::{
    chosen, compared, exercise, line, own_card, run, said, text, ticked, words, year,
};
use crate::content::exercise::{Action, reduce};
use crate::domain::{Extras, Season, Timestamp, Within};

fn taken(key: &str, value: &Value) -> bool {
    takes(&exercise(), &EntryKey::parse(key).unwrap(), value)
}

#[test]
fn each_kind_of_step_takes_its_values() {
    let most = &"x".repeat(MAX_STORY);
    for (key, value) in [
        ("choice", Value::Skipped),
        ("choice", chosen(&[])),
        ("choice", chosen(&["c", "a"])),
        ("why", Value::Skipped),
        ("why", text("")),
        ("why", text(&"ن".repeat(100))),
        ("more", text(most)),
        ("liking/r1", chosen(&["some"])),
        ("liking/old-r2", chosen(&["some"])),
        ("liking/r3", Value::Skipped),
        ("sort/family", chosen(&["less"])),
        ("sort/+k1", own_card("quiet", "pile", "most")),
        ("sort/+k1", line(&[("text", words("quiet"))])),
        ("rank", compared(&[("family", "+k1")])),
        ("rank", compared(&[("gone", "family")])),
        ("rank", compared(&[])),
        ("rank", Value::Skipped),
        ("rank/family", text(most)),
        ("rank/+k1", text("it is mine")),
        ("hopes/+h1", own_card(&"x".repeat(MAX_LINE), "group", "worry")),
        ("hopes", Value::Skipped),
        ("jobs", Value::Skipped),
        ("jobs/+j1", line(&[])),
        ("jobs/+j1", line(&[("name", words(&"x".repeat(MAX_LINE))), ("story", words(most))])),
        ("jobs/+j1", line(&[("deeds", ticked(&["sold", "bought", "accounts"])), ("paper", ticked(&["here"]))])),
        ("jobs/+j1", line(&[("when", FieldValue::Span(year(2013), None)), ("day", FieldValue::Date(year(2015)))])),
        ("jobs/+j1", line(&[("when", FieldValue::Span(year(2016), Some(year(2013))))])),
        ("jobs/+j1", line(&[("hours", FieldValue::Number(10_000))])),
        ("jobs/+j1", line(&[("statement", FieldValue::Reference("foreign-languages-1@pl".into()))])),
        ("jobs/+j1", line(&[("work", FieldValue::Reference("2221".into()))])),
        ("guess/x", Value::Number(0)),
        ("guess/y", Value::Number(100)),
        ("guess/y", Value::Skipped),
        ("proposals/books.maths-3.j1", chosen(&["declined"])),
        ("proposals/shop.culture-1.j1.b", chosen(&["declined"])),
    ] {
        assert!(taken(key, &value), "{key} {value:?}");
    }
}

#[test]
fn nothing_else_is_taken() {
    let long = &"x".repeat(MAX_STORY + 1);
    let invalid = PartialDate { within: Within::Day(2, 30), ..year(2015) };
    let many = vec![("family", "time"); MAX_COMPARISONS + 1];
    for (key, value) in [
        ("nowhere", Value::Skipped),
        ("hello", Value::Skipped),
        ("choice/a", Value::Skipped),
        ("choice", chosen(&["d"])),
        ("choice", chosen(&["a", "a"])),
        ("choice", chosen(&["a", "b", "c"])),
        ("choice", text("a")),
        ("why", text(&"x".repeat(101))),
        ("why/+k1", text("x")),
        ("more", text(long)),
        ("liking", Value::Skipped),
        ("liking/r4", chosen(&["some"])),
        ("liking/r1", chosen(&["most"])),
        ("liking/r1", chosen(&[])),
        ("liking/r1", chosen(&["very", "some"])),
        ("sort/family", chosen(&["very"])),
        ("sort/+k1", Value::Skipped),
        ("sort/+k1", chosen(&["most"])),
        ("sort/+k1", own_card("quiet", "pile", "none")),
        ("sort/+k1", own_card("quiet", "group", "most")),
        ("sort/+k1", line(&[("text", ticked(&["most"]))])),
        ("sort/+k1", line(&[("pile", ticked(&["most", "some"]))])),
        ("rank", compared(&[("family", "family")])),
        ("rank", compared(&[("family", "")])),
        ("rank", compared(&many)),
        ("rank", chosen(&["family"])),
        ("rank/gone", text("why")),
        ("rank/family", text(long)),
        ("rank/family", Value::Skipped),
        ("hopes/+h1", own_card(&"x".repeat(MAX_LINE + 1), "group", "hope")),
        ("hopes/+h1", own_card("work", "group", "fear")),
        ("hopes/h1", own_card("work", "group", "hope")),
        ("hopes", text("work")),
        ("jobs", line(&[])),
        ("jobs/+j1", text("shop")),
        ("jobs/+j1", line(&[("salary", FieldValue::Number(1))])),
        ("jobs/+j1", line(&[("name", words(&"x".repeat(MAX_LINE + 1)))])),
        ("jobs/+j1", line(&[("name", ticked(&["here"]))])),
        ("jobs/+j1", line(&[("paper", ticked(&["here", "none"]))])),
        ("jobs/+j1", line(&[("paper", ticked(&["lost"]))])),
        ("jobs/+j1", line(&[("day", FieldValue::Date(invalid.clone()))])),
        ("jobs/+j1", line(&[("when", FieldValue::Span(year(2013), Some(invalid)))])),
        ("jobs/+j1", line(&[("hours", FieldValue::Number(-1))])),
        ("jobs/+j1", line(&[("hours", FieldValue::Number(10_001))])),
        ("jobs/+j1", line(&[("statement", FieldValue::Reference("@pl".into()))])),
        ("jobs/+j1", line(&[("work", FieldValue::Reference("nurse".into()))])),
        ("guess/x", Value::Number(101)),
        ("guess/x", text("7")),
        ("guess/z", Value::Number(7)),
        ("guess", Value::Number(7)),
        ("proposals", chosen(&["declined"])),
        ("proposals/books.maths-3.j1", chosen(&["taken"])),
        ("proposals/books.maths-3.j1", Value::Skipped),
        ("proposals/books.culture-1.j1", chosen(&["declined"])),
        ("proposals/books.maths-3.", chosen(&["declined"])),
        ("proposals/none.maths-3.j1", chosen(&["declined"])),
        ("proposals/+books.maths-3.j1", chosen(&["declined"])),
    ] {
        assert!(!taken(key, &value), "{key} {value:?}");
        let action = Action::Set { key: EntryKey::parse(key).unwrap(), value };
        assert_eq!(reduce(&exercise(), &run(), action, Timestamp(9)), None, "{key}");
    }
}

#[test]
fn what_is_kept_is_in_the_order_of_the_pack_and_without_empty_fields() {
    let spring = PartialDate { within: Within::Season(Season::Spring), ..year(2015) };
    for (key, value, kept) in [
        ("choice", chosen(&["c", "a"]), chosen(&["a", "c"])),
        (
            "jobs/+j1",
            line(&[("deeds", ticked(&["sold", "bought"])), ("name", words("shop")), ("story", words(""))]),
            line(&[("deeds", ticked(&["bought", "sold"])), ("name", words("shop"))]),
        ),
        (
            "jobs/+j1",
            line(&[("paper", ticked(&[])), ("day", FieldValue::Date(spring.clone())), ("name", words(" "))]),
            line(&[("day", FieldValue::Date(spring)), ("name", words(" "))]),
        ),
        ("sort/+k1", line(&[("text", words("quiet")), ("pile", ticked(&[]))]), line(&[("text", words("quiet"))])),
    ] {
        let key = EntryKey::parse(key).unwrap();
        let put = said(&exercise(), &run(), Action::Set { key, value }, 9).put;
        assert_eq!(put.map(|entry| entry.value), Some(kept));
    }
}

#[test]
fn an_entry_fits_as_it_stands() {
    let entry = |key: &str, value| Entry::new(EntryKey::parse(key).unwrap(), value, Timestamp(1));
    assert!(fits(&exercise(), &entry("liking/old-r2", chosen(&["very"]))), "a card that is not asked any more");
    assert!(!fits(&exercise(), &entry("liking/r9", chosen(&["very"]))));
    let later = Extras::of([("value".to_owned(), "{\"kind\":\"sung\"}".to_owned())]);
    let unknown = Entry { extras: later, ..entry("choice", Value::Skipped) };
    assert!(!fits(&exercise(), &unknown), "a value that a newer version wrote");
    assert!(fits(&exercise(), &Entry { value: chosen(&["a"]), ..unknown }), "said anew since");
}
