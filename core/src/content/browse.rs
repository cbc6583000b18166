//! Looking around in all kinds of work: what the user chooses, and what is then shown in which order.

use super::matching::FITS_WELL;
use super::{Fits, Found, LabelKind};
use crate::domain::{Occupation, Occupations, Preparation, Shelf, Theme};

/// What the user chose. With nothing chosen, everything is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BrowseFilter {
    /// What the user typed.
    pub typed: String,
    /// The theme that there has to be most of: one of the two strongest themes of a member.
    pub theme: Option<Theme>,
    /// The preparation usually needed.
    pub preparation: Option<Preparation>,
    /// The shelf.
    pub shelf: Option<Shelf>,
    /// The field: two digits of ISCO-08; empty for all.
    pub field: String,
    /// Whether to order by name where there are fits too.
    pub by_title: bool,
    /// How many more portions of the list the user asked for.
    pub portions: usize,
}

impl BrowseFilter {
    /// Whether anything narrows what is shown, other than the word that was typed and the order.
    pub fn narrow(&self) -> bool {
        self.filters() > 0
    }

    /// How many filters narrow what is shown, from 0 to 4.
    pub fn filters(&self) -> usize {
        let set = [self.theme.is_some(), self.preparation.is_some(), self.shelf.is_some(), !self.field.is_empty()];
        set.into_iter().filter(|it| *it).count()
    }

    /// The same word without anything else that narrows.
    pub fn widened(&self) -> BrowseFilter {
        BrowseFilter { typed: self.typed.clone(), by_title: self.by_title, ..BrowseFilter::default() }
    }

    /// Whether a kind of work is among what the user chose, whatever was typed.
    fn admits(&self, occupations: &Occupations, group: &Occupation) -> bool {
        let mostly = |theme: Theme| {
            let profiles = group.members.iter().filter_map(|member| occupations.profiles.get(member.profile));
            profiles.into_iter().any(|profile| profile.themes().contains(&theme))
        };
        self.theme.is_none_or(mostly)
            && self.preparation.is_none_or(|wanted| group.ways.is_some_and(|ways| ways.usual == wanted))
            && self.shelf.is_none_or(|wanted| group.shelf() == wanted)
            && (self.field.is_empty() || group.field() == self.field)
    }
}

/// One kind of work in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrowseItem {
    /// Its index in [`Occupations::groups`].
    pub occupation: usize,
    /// The words by which it was found, unless the list shows them anyway.
    pub label: Option<String>,
}

/// The kinds of work that the user chose. If a word was typed, they stand in the order of `found`, which is what that
/// word found; otherwise they stand in the order of `order`, which has every kind of work once.
pub fn browse(
    occupations: &Occupations,
    choices: &BrowseFilter,
    found: Option<Vec<Found>>,
    order: &[usize],
) -> Vec<BrowseItem> {
    let listed: Vec<BrowseItem> = match found {
        Some(found) => found
            .into_iter()
            .map(|it| BrowseItem { occupation: it.occupation, label: (!shown_anyway(it.kind)).then_some(it.label) })
            .collect(),
        None => order.iter().map(|occupation| BrowseItem { occupation: *occupation, label: None }).collect(),
    };
    let admitted =
        |it: &BrowseItem| occupations.groups.get(it.occupation).is_some_and(|group| choices.admits(occupations, group));
    listed.into_iter().filter(admitted).collect()
}

/// Whether the list shows this text of every kind of work anyway: its title and what people do in it.
fn shown_anyway(kind: LabelKind) -> bool {
    matches!(kind, LabelKind::Title | LabelKind::Does)
}

/// How well a kind of work fits, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// More agreement than not.
    Well,
    /// Some agreement.
    Partly,
    /// No agreement, or the opposite.
    Little,
    /// The work has no profile, or the user's ratings do not tell the themes apart.
    NotKnown,
}

impl Grade {
    /// The word for the fit of the kind of work at this index.
    pub fn of(fits: Option<&Fits>, occupation: usize) -> Grade {
        match fits.and_then(|fits| fits.get(occupation)) {
            Some(fit) if fit.value >= FITS_WELL => Grade::Well,
            Some(fit) if fit.value > 0.0 => Grade::Partly,
            Some(_) => Grade::Little,
            None => Grade::NotKnown,
        }
    }

    /// The name used in message ids: `fit-well`.
    pub fn name(self) -> &'static str {
        match self {
            Grade::Well => "well",
            Grade::Partly => "partly",
            Grade::Little => "little",
            Grade::NotKnown => "not-known",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Matcher, parse_occupations};
    use crate::domain::Scores;

    fn occupations() -> Occupations {
        parse_occupations(include_bytes!("../../../static/content/occupations.json")).0.unwrap()
    }

    #[test]
    fn everything_is_shown_until_something_is_chosen() {
        let all = occupations();
        let order: Vec<usize> = (0..all.groups.len()).rev().collect();
        let listed = browse(&all, &BrowseFilter::default(), None, &order);
        assert_eq!(listed.iter().map(|it| it.occupation).collect::<Vec<_>>(), order);
    }

    #[test]
    fn each_choice_narrows_and_together_they_narrow_more() {
        let all = occupations();
        let order: Vec<usize> = (0..all.groups.len()).collect();
        let shown = |choices: &BrowseFilter| -> Vec<&Occupation> {
            browse(&all, choices, None, &order).into_iter().map(|it| &all.groups[it.occupation]).collect()
        };
        let mixed = BrowseFilter { shelf: Some(Shelf::Mixed), ..BrowseFilter::default() };
        assert!(mixed.narrow() && !mixed.widened().narrow());
        assert_eq!([&mixed, &mixed.widened()].map(BrowseFilter::filters), [1, 0]);
        assert!(shown(&mixed).iter().all(|group| group.shelf() == Shelf::Mixed));
        let short = BrowseFilter { preparation: Some(Preparation::Short), ..mixed.clone() };
        assert!(shown(&short).len() < shown(&mixed).len() && !shown(&short).is_empty());
        assert!(shown(&short).iter().all(|group| group.ways.unwrap().usual == Preparation::Short));
        let health = BrowseFilter { field: "22".into(), theme: Some(Theme::Social), ..BrowseFilter::default() };
        assert!(shown(&health).iter().any(|group| group.code == "2221"), "nursing");
        assert!(shown(&health).iter().all(|group| group.field() == "22"));
    }

    #[test]
    fn what_was_typed_keeps_its_order_and_says_by_which_word() {
        let all = occupations();
        let found = |code: &str, kind, label: &str| Found {
            occupation: all.index(code).unwrap(),
            kind,
            label: label.to_owned(),
        };
        let typed = vec![
            found("7231", LabelKind::Title, "Motor vehicle mechanics"),
            found("2221", LabelKind::Example, "nurse"),
        ];
        let shown = browse(&all, &BrowseFilter::default(), Some(typed), &[]);
        assert_eq!(shown[0].label, None);
        assert_eq!((all.groups[shown[1].occupation].code.as_str(), shown[1].label.as_deref()), ("2221", Some("nurse")));
    }

    #[test]
    fn a_fit_has_a_word() {
        let all = occupations();
        let fits = Matcher::new(&all).fits(&Scores::from_values([5.0, 1.0, 1.0, 1.0, 1.0, 2.0])).unwrap();
        let at = |code: &str| all.index(code).unwrap();
        assert_eq!(Grade::of(Some(&fits), at("7231")), Grade::Well, "mechanics, for who likes tools");
        assert_eq!(Grade::of(Some(&fits), at("2635")), Grade::Little, "social work");
        assert_eq!(Grade::of(None, at("7231")), Grade::NotKnown);
    }
}
