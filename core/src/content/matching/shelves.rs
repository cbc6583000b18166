//! The order of kinds of work, in one list and on the shelves; surprises.

use super::{FITS_WELL, Fits};
use crate::domain::{DeclineReason, Occupation, Occupations, Shelf};

/// How many kinds of work of a shelf are shown first.
pub const ON_A_SHELF: usize = 6;
/// How much one "not for me" because of the activities takes from the fit by which the most similar work is ordered.
const ALIKE: f32 = 0.1;
/// How much several of them take at most.
const ALIKE_MOST: f32 = 0.2;

/// A kind of work that the user put aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotForMe {
    /// Its index in [`Occupations::groups`].
    pub occupation: usize,
    /// The user's reason.
    pub because: DeclineReason,
}

/// The four shelves; each kind of work is on exactly one, the best-fitting first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelves([Vec<usize>; 4]);

impl Shelves {
    /// All work on a shelf: ordered by fit, then the work that has no profile, then what the user put aside.
    pub fn on(&self, shelf: Shelf) -> &[usize] {
        &self.0[shelf as usize]
    }

    /// What is shown first.
    pub fn first(&self, shelf: Shelf) -> &[usize] {
        let all = self.on(shelf);
        all.get(..ON_A_SHELF).unwrap_or(all)
    }

    /// What is suggested of the work whose share of women is not known: only what fits well. There are few such kinds
    /// of work, so filling this shelf like the others would suggest the same ones to nearly everybody.
    pub fn first_not_known(&self, fits: &Fits) -> Vec<usize> {
        let fits_well = |at: &usize| fits.get(*at).is_some_and(|fit| fit.value >= FITS_WELL);
        self.on(Shelf::NotKnown).iter().copied().filter(fits_well).take(ON_A_SHELF).collect()
    }
}

/// All kinds of work in one list: ordered by fit, then the work that has no profile, then what the user put aside.
///
/// Those that are equal are ordered by their code, so the order is the same each time.
pub fn ranked(occupations: &Occupations, fits: &Fits, not_for_me: &[NotForMe]) -> Vec<usize> {
    let standings: Vec<(u8, f32)> = standings(occupations, fits, not_for_me);
    let mut order: Vec<usize> = (0..occupations.groups.len()).collect();
    order.sort_unstable_by(|a, b| {
        let ((class_a, value_a), (class_b, value_b)) = (standings[*a], standings[*b]);
        class_a.cmp(&class_b).then(value_b.total_cmp(&value_a)).then(a.cmp(b))
    });
    order
}

/// The same, sorted onto the shelves.
pub fn shelves(occupations: &Occupations, fits: &Fits, not_for_me: &[NotForMe]) -> Shelves {
    let mut shelves = Shelves::default();
    for occupation in ranked(occupations, fits, not_for_me) {
        shelves.0[occupations.groups[occupation].shelf() as usize].push(occupation);
    }
    shelves
}

/// For each kind of work its class (0 has a fit, 1 has none, 2 was put aside) and the value that orders it within its
/// class.
pub(super) fn standings(occupations: &Occupations, fits: &Fits, not_for_me: &[NotForMe]) -> Vec<(u8, f32)> {
    let disliked: Vec<&str> = not_for_me
        .iter()
        .filter(|it| it.because == DeclineReason::Activities)
        .filter_map(|it| occupations.groups.get(it.occupation).map(|group| group.minor()))
        .collect();
    let standing = |(at, group): (usize, &Occupation)| {
        let aside = not_for_me.iter().any(|it| it.occupation == at);
        let alike = disliked.iter().filter(|minor| **minor == group.minor()).count();
        let less = (ALIKE * alike as f32).min(ALIKE_MOST);
        match fits.get(at) {
            fit if aside => (2, fit.map_or(-1.0, |fit| fit.value)),
            Some(fit) => (0, fit.value - less),
            None => (1, 0.0),
        }
    };
    occupations.groups.iter().enumerate().map(standing).collect()
}

/// The order in which the three shelves are shown: one of the six possible orders, chosen by the visit's seed.
pub fn shelf_order(seed: u64) -> [Shelf; 3] {
    let [men, mixed, women] = Shelf::SHARES;
    let orders = [
        [men, mixed, women],
        [mixed, women, men],
        [women, men, mixed],
        [men, women, mixed],
        [women, mixed, men],
        [mixed, men, women],
    ];
    orders[pick(seed, orders.len())]
}

/// Well-fitting work from a field (the first two digits) in which the user has not opened anything. The seed chooses
/// among the fields. `None` if no such field has any.
pub fn surprise(
    occupations: &Occupations,
    fits: &Fits,
    not_for_me: &[NotForMe],
    opened: &[&str],
    seed: u64,
) -> Option<usize> {
    let standings = standings(occupations, fits, not_for_me);
    let mut best: Vec<usize> = Vec::new();
    for (at, group) in occupations.groups.iter().enumerate() {
        let (class, value) = standings[at];
        if class != 0 || value < FITS_WELL || opened.contains(&group.field()) {
            continue;
        }
        match best.last_mut() {
            Some(last) if occupations.groups[*last].field() == group.field() => {
                if value > standings[*last].1 {
                    *last = at;
                }
            }
            _ => best.push(at),
        }
    }
    (!best.is_empty()).then(|| best[pick(seed, best.len())])
}

/// A number below `count`, made from a seed. Seeds that differ by one give unrelated numbers (SplitMix64).
fn pick(seed: u64, count: usize) -> usize {
    let mut mixed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^= mixed >> 31;
    usize::try_from(mixed % count.max(1) as u64).unwrap_or_default()
}
