use super::*;

#[test]
fn the_bounds_belong_to_the_mixed_shelf() {
    for (percent, shelf) in [
        (0.0, Shelf::MostlyMen),
        (34.9, Shelf::MostlyMen),
        (35.0, Shelf::Mixed),
        (65.0, Shelf::Mixed),
        (65.1, Shelf::MostlyWomen),
        (100.0, Shelf::MostlyWomen),
    ] {
        assert_eq!(Shelf::of(Some(percent)), shelf, "{percent}");
    }
    assert_eq!(Shelf::of(None), Shelf::NotKnown);
}

#[test]
fn the_themes_of_work_are_its_two_highest() {
    let profile = |values| WorkProfile { code: String::new(), title: String::new(), values };
    assert_eq!(profile([100, 300, 200, 700, 300, 100]).themes(), [Theme::Social, Theme::Investigative]);
    assert_eq!(profile([100; 6]).themes(), [Theme::Realistic, Theme::Investigative]);
}

#[test]
fn names_are_read_as_they_are_written() {
    for source in ShareSource::ALL {
        assert_eq!(ShareSource::from_name(source.name()), Some(source));
        assert!(source.name().ends_with(&source.year().to_string()));
    }
    for preparation in Preparation::ALL {
        assert_eq!(Preparation::of_zone(preparation.zone()), Some(preparation));
    }
    assert_eq!((Preparation::of_zone(1), Preparation::of_zone(6)), (None, None));
}
