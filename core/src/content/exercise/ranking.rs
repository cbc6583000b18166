//! Ranking by pairs: which two cards to compare next, and which order follows from the comparisons.
//!
//! It is a knockout tournament in which nothing is asked that is already known. All cards that no open card is known to
//! beat could be the highest one; of these, the two that have beaten the fewest are compared. So each comparison doubles
//! what is known of its winner, as in a balanced tournament, and after the first place was found only the cards that lost
//! to the first one can be second. The first 5 of 9 cards take at most 17 comparisons, where all pairs would be 36. No
//! more is ever needed than S. S. Kislitsyn's bound for tournaments (D. E. Knuth, The Art of Computer Programming, volume 3,
//! section 5.3.3): for the first t of n cards n - t, and for each j from n - t + 2 to n the logarithm of j to the base of
//! 2, rounded up.
//!
//! Nothing is kept but the comparisons. So one can be taken back, cards can join or leave the pile, and comparisons from
//! two devices can be put together.

use crate::domain::{Comparison, Winner};

/// The next two cards to compare, the one that comes first in the pile first; `None` once the first `keep` cards are
/// found. Comparisons of cards that are not in the pile count for nothing.
pub fn next_pair(cards: &[String], made: &[Comparison], keep: usize) -> Option<(String, String)> {
    let (_, next) = Known::of(cards, made).places(keep);
    next.map(|(a, b)| (cards[a].clone(), cards[b].clone()))
}

/// The places that are found, from the highest: each with one card, or with those that are the same. There are as many as
/// it takes for `keep` cards, or fewer while comparisons are open.
pub fn order(cards: &[String], made: &[Comparison], keep: usize) -> Vec<Vec<String>> {
    let (places, _) = Known::of(cards, made).places(keep);
    places.into_iter().map(|place| place.into_iter().map(|at| cards[at].clone()).collect()).collect()
}

/// About how many comparisons are left: so many as there would be if the card that comes first in the pile always won.
pub fn about_left(cards: &[String], made: &[Comparison], keep: usize) -> usize {
    let mut known = Known::of(cards, made);
    let mut left = 0;
    while let (_, Some((a, b))) = known.places(keep) {
        known.note(a, b);
        left += 1;
    }
    left
}

/// What follows from the comparisons.
struct Known {
    cards: usize,
    /// Whether one card is at least as high as another: `one * cards + other`.
    at_least: Vec<bool>,
}

impl Known {
    /// Of comparisons that contradict each other the later one counts.
    fn of(cards: &[String], made: &[Comparison]) -> Self {
        let count = cards.len();
        let at_least = (0..count * count).map(|at| at / count == at % count).collect();
        let mut known = Self { cards: count, at_least };
        let index = |name: &str| cards.iter().position(|card| card == name);
        for it in made.iter().rev() {
            let (Some(first), Some(second)) = (index(&it.first), index(&it.second)) else { continue };
            let (up, down) = (known.is_at_least(first, second), known.is_at_least(second, first));
            match it.winner {
                Winner::First if !down => known.note(first, second),
                Winner::Second if !up => known.note(second, first),
                Winner::Both if !up && !down => {
                    known.note(first, second);
                    known.note(second, first);
                }
                // The later comparisons say it already, or say something else.
                _ => {}
            }
        }
        known
    }

    fn is_at_least(&self, one: usize, other: usize) -> bool {
        self.at_least[one * self.cards + other]
    }

    fn is_same(&self, one: usize, other: usize) -> bool {
        self.is_at_least(one, other) && self.is_at_least(other, one)
    }

    fn is_above(&self, one: usize, other: usize) -> bool {
        self.is_at_least(one, other) && !self.is_at_least(other, one)
    }

    /// Notes that one card is at least as high as another, and what follows from that.
    fn note(&mut self, one: usize, other: usize) {
        let above: Vec<usize> = (0..self.cards).filter(|it| self.is_at_least(*it, one)).collect();
        let below: Vec<usize> = (0..self.cards).filter(|it| self.is_at_least(other, *it)).collect();
        for high in above {
            for low in &below {
                self.at_least[high * self.cards + low] = true;
            }
        }
    }

    /// The places that are found, and the next two cards to compare if there are not enough.
    fn places(&self, keep: usize) -> (Vec<Vec<usize>>, Option<(usize, usize)>) {
        let mut open: Vec<usize> = (0..self.cards).collect();
        let mut places: Vec<Vec<usize>> = Vec::new();
        while self.cards - open.len() < keep && !open.is_empty() {
            // Those that could be the highest of the open ones.
            let is_beaten = |card: usize| open.iter().any(|other| self.is_above(*other, card));
            let highest: Vec<usize> = open.iter().copied().filter(|card| !is_beaten(*card)).collect();
            // Of cards that are the same, the first one is compared for all of them.
            let is_first = |card: &usize| !highest.iter().any(|other| other < card && self.is_same(*other, *card));
            let mut rivals: Vec<usize> = highest.iter().copied().filter(is_first).collect();
            rivals.sort_by_key(|card| (0..self.cards).filter(|other| self.is_at_least(*card, *other)).count());
            if let [a, b, ..] = rivals[..] {
                return (places, Some((a.min(b), a.max(b))));
            }
            open.retain(|card| !highest.contains(card));
            places.push(highest);
        }
        (places, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names(count: usize) -> Vec<String> {
        (0..count).map(|at| if at % 3 == 2 { format!("+{at}") } else { format!("card-{at}") }).collect()
    }

    fn comparison(first: &str, second: &str, winner: Winner) -> Comparison {
        Comparison { first: first.into(), second: second.into(), winner }
    }

    /// Asks until the order is found. `worth` says how high each card is; cards of the same worth are the same.
    fn ask(cards: &[String], keep: usize, worth: &[usize]) -> Vec<Comparison> {
        let mut made = Vec::new();
        while let Some((first, second)) = next_pair(cards, &made, keep) {
            let of = |name: &str| worth[cards.iter().position(|card| card == name).unwrap()];
            let winner = match of(&first).cmp(&of(&second)) {
                std::cmp::Ordering::Greater => Winner::First,
                std::cmp::Ordering::Less => Winner::Second,
                std::cmp::Ordering::Equal => Winner::Both,
            };
            made.push(comparison(&first, &second, winner));
        }
        made
    }

    /// How many comparisons finding the first cards in order may take.
    fn bound(count: usize, keep: usize) -> usize {
        let keep = keep.min(count);
        let height = |count: usize| count.next_power_of_two().trailing_zeros() as usize;
        count - keep + (count + 2 - keep..=count).map(height).sum::<usize>()
    }

    fn shuffled(count: usize) -> impl Strategy<Value = Vec<usize>> {
        Just((0..count).collect::<Vec<usize>>()).prop_shuffle()
    }

    #[test]
    fn a_pile_without_rivals_needs_no_comparison() {
        assert_eq!((next_pair(&[], &[], 5), order(&[], &[], 5), about_left(&[], &[], 5)), (None, vec![], 0));
        let one = names(1);
        assert_eq!((next_pair(&one, &[], 5), order(&one, &[], 5)), (None, vec![one.clone()]));
        assert_eq!(next_pair(&names(3), &[], 0), None);
        let two = names(2);
        assert_eq!(next_pair(&two, &[], 2), Some((two[0].clone(), two[1].clone())));
        assert_eq!(order(&two, &[], 2), Vec::<Vec<String>>::new());
    }

    #[test]
    fn the_first_places_are_found_before_the_last_ones() {
        let cards = names(3);
        let made = [comparison("card-0", "card-1", Winner::First), comparison("card-0", "+2", Winner::Second)];
        assert_eq!(order(&cards, &made, 1), [["+2"]]);
        assert_eq!(order(&cards, &made, 3), [["+2"], ["card-0"], ["card-1"]], "it follows: nothing else is asked");
        assert_eq!(order(&cards, &made[..1], 3), Vec::<Vec<String>>::new());
    }

    #[test]
    fn what_is_the_same_shares_a_place() {
        let cards = names(4);
        let made = [comparison("card-0", "card-1", Winner::Both), comparison("card-1", "card-3", Winner::First)];
        assert_eq!(next_pair(&cards, &made, 4), Some(("card-0".into(), "+2".into())));
        let made = [&made[..], &[comparison("card-0", "+2", Winner::First)]].concat();
        assert_eq!(order(&cards, &made, 2), [vec!["card-0", "card-1"]]);
        assert_eq!((order(&cards, &made, 3), next_pair(&cards, &made, 2)), (order(&cards, &made, 2), None));
        assert_eq!(next_pair(&cards, &made, 3), Some(("+2".into(), "card-3".into())));
    }

    #[test]
    fn of_two_comparisons_that_contradict_the_later_one_counts() {
        let cards = names(3);
        let circle = [
            comparison("card-0", "card-1", Winner::First),
            comparison("card-1", "+2", Winner::First),
            comparison("+2", "card-0", Winner::First),
        ];
        assert_eq!(order(&cards, &circle, 3), [["card-1"], ["+2"], ["card-0"]]);
        let twice = [comparison("card-0", "card-1", Winner::First), comparison("card-1", "card-0", Winner::First)];
        assert_eq!(order(&names(2), &twice, 2), [["card-1"], ["card-0"]]);
        let same = [comparison("card-0", "card-1", Winner::First), comparison("card-1", "card-0", Winner::Both)];
        assert_eq!(order(&names(2), &same, 2), [["card-0", "card-1"]]);
    }

    #[test]
    fn cards_that_left_the_pile_count_for_nothing() {
        let made = ask(&names(5), 5, &[3, 1, 4, 0, 2]);
        let rest: Vec<String> = names(5).into_iter().filter(|name| name != "+2").collect();
        let made_of_rest: Vec<Comparison> =
            made.iter().filter(|it| it.first != "+2" && it.second != "+2").cloned().collect();
        assert_eq!(next_pair(&rest, &made, 4), next_pair(&rest, &made_of_rest, 4));
        assert_eq!(order(&rest, &made, 4), order(&rest, &made_of_rest, 4));
    }

    /// Every order of up to six cards.
    #[test]
    fn every_order_of_few_cards_is_found() {
        fn each(rest: &mut Vec<usize>, chosen: &mut Vec<usize>, check: &mut impl FnMut(&[usize])) {
            if rest.is_empty() {
                check(chosen);
            }
            for at in 0..rest.len() {
                let it = rest.remove(at);
                chosen.push(it);
                each(rest, chosen, check);
                chosen.pop();
                rest.insert(at, it);
            }
        }
        for count in 1..=6 {
            let cards = names(count);
            each(&mut (0..count).collect(), &mut Vec::new(), &mut |worth: &[usize]| {
                for keep in [1, 2, count] {
                    let made = ask(&cards, keep, worth);
                    assert!(made.len() <= bound(count, keep), "{worth:?}: {}", made.len());
                    let found: Vec<usize> = order(&cards, &made, keep)
                        .iter()
                        .map(|place| worth[cards.iter().position(|card| *card == place[0]).unwrap()])
                        .collect();
                    let expected: Vec<usize> = (0..count).rev().take(keep).collect();
                    assert_eq!(found, expected, "{worth:?}");
                }
            });
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn the_first_five_of_nine_take_at_most_seventeen_comparisons(worth in shuffled(9)) {
            let made = ask(&names(9), 5, &worth);
            prop_assert!(made.len() <= 17, "{}", made.len());
        }

        /// However many cards there are, the order is found in so many comparisons, and it is the true one.
        #[test]
        fn orders_are_found_in_few_comparisons(count in 1..=12_usize, keep in 1..=9_usize, worth in shuffled(12)) {
            let cards = names(count);
            let worth = &worth[..count];
            let made = ask(&cards, keep, worth);
            prop_assert!(made.len() <= bound(count, keep), "{} of {count}, {keep}", made.len());
            let mut expected = cards.clone();
            expected.sort_by_key(|name| std::cmp::Reverse(worth[cards.iter().position(|card| card == name).unwrap()]));
            expected.truncate(keep);
            let found: Vec<String> = order(&cards, &made, keep).concat();
            prop_assert_eq!(found, expected);
        }

        /// With cards that are the same, the order agrees with each comparison that was made, and none is asked twice or
        /// after its result was known.
        #[test]
        fn the_order_agrees_with_every_comparison(
            worth in prop::collection::vec(0..4_usize, 2..=12), keep in 1..=9_usize,
        ) {
            let cards = names(worth.len());
            let made = ask(&cards, keep, &worth);
            prop_assert!(made.len() < worth.len() * worth.len());
            let places = order(&cards, &made, keep);
            prop_assert!(places.iter().map(Vec::len).sum::<usize>() >= keep.min(cards.len()));
            let place = |name: &String| places.iter().position(|place| place.contains(name)).unwrap_or(places.len());
            for it in &made {
                let (first, second) = (place(&it.first), place(&it.second));
                let are_beyond = first == places.len() && second == places.len();
                let agrees = match it.winner {
                    Winner::First => first < second || are_beyond,
                    Winner::Second => first > second || are_beyond,
                    Winner::Both => first == second,
                };
                prop_assert!(agrees, "{it:?} {places:?}");
            }
        }

        /// Whatever was compared, in whatever order and however it contradicts, asking comes to an end, what is left is
        /// known, and taking back the last comparison asks the question before it again.
        #[test]
        fn asking_comes_to_an_end(
            made in prop::collection::vec((0..8_usize, 0..8_usize, prop::sample::select(Winner::ALL.to_vec())), 0..30),
            keep in 1..=9_usize,
        ) {
            let cards = names(6);
            let all = names(8);
            let compared = |(first, second, winner): (usize, usize, Winner)| comparison(&all[first], &all[second], winner);
            let mut made: Vec<Comparison> =
                made.into_iter().filter(|(first, second, _)| first != second).map(compared).collect();
            for _ in 0..=15 {
                let next = next_pair(&cards, &made, keep);
                prop_assert_eq!(&next, &next_pair(&cards, &made, keep));
                prop_assert_eq!(next.is_none(), about_left(&cards, &made, keep) == 0);
                let Some((first, second)) = next.clone() else { break };
                made.push(comparison(&first, &second, Winner::Second));
                prop_assert_eq!(&next, &next_pair(&cards, &made[..made.len() - 1], keep));
            }
            prop_assert_eq!(next_pair(&cards, &made, keep), None);
        }
    }
}
