//! Why a kind of work is suggested, in the user's language, with the ratings that this rests on and what speaks against
//! it.

use yew::prelude::*;

use super::WorkContext;
use crate::content::exercise::{TextKey, themes};
use crate::content::{Explanation, explain};
use crate::domain::{ActivityRating, Rated, Theme};
use crate::i18n::{Localizer, msg_prefix};
use crate::ui::art;
use crate::ui::speech::Speech;

/// At most so many themes are named in one sentence.
const NAMED: usize = 3;

/// The explanation of a suggestion. There is none if there is no fit.
pub struct Why<'a> {
    read: &'a WorkContext<'a>,
    explanation: Explanation,
    fits: bool,
}

impl<'a> Why<'a> {
    /// Why the work at this index fits or does not.
    pub fn of(read: &'a WorkContext<'a>, occupation: usize) -> Option<Why<'a>> {
        let liking = read.liking.as_ref().ok()?;
        let fit = liking.fits.get(occupation)?;
        let profile = read.work.occupations.profiles.get(fit.profile)?;
        Some(Why { read, explanation: explain(&liking.scores, &liking.rated, profile), fits: fit.value > 0.0 })
    }

    /// What speaks for it, in a sentence.
    pub fn for_it(&self) -> Html {
        self.for_it_in(self.read.speech())
    }

    fn for_it_in(&self, speech: &Speech) -> Html {
        match self.explanation.shared.as_slice() {
            _ if !self.fits => speech.say("why-little"),
            [] => speech.say("why-overall"),
            shared => with_themes(speech, "why-shared", shared),
        }
    }

    /// What speaks against it, as sentences.
    pub fn against(&self) -> Html {
        let speech = self.read.speech();
        let Explanation { work_only, user_only, .. } = &self.explanation;
        html! {
            <>
            if work_only.is_empty() && user_only.is_empty() {
                <p>{ speech.say("against-nothing") }</p>
            }
            if !work_only.is_empty() {
                <p>{ with_themes(speech, "against-more", work_only) }</p>
            }
            if !user_only.is_empty() {
                <p>{ with_themes(speech, "against-missing", user_only) }</p>
            }
            </>
        }
    }

    /// Whether more speaks for the work than against it, so that there are ratings that this rests on.
    pub fn fits(&self) -> bool {
        self.fits
    }

    /// The ratings that it rests on.
    pub fn rests_on(&self) -> Html {
        let speech = self.read.speech();
        let exercise = self.read.interests;
        let scale = themes::scale(exercise);
        let activities = themes::activities(exercise);
        let line = |rated: &Rated| {
            let activity = *activities.get(usize::from(rated.activity))?;
            let run = self.read.ui.state.interests();
            let counted = run.map_or(activity.id.as_str(), |run| themes::counted_activity(activity, run));
            let words = TextKey::Scale(scale, rated.rating.name()).message(exercise);
            Some(html! {
                <li key={activity.id.clone()}>
                    { speech.say(TextKey::Card(ActivityRating::STEP, counted).message(exercise)) }
                    <span class="answer-words">
                        { art::rating_sign(rated.rating) }{ speech.say(words) }
                    </span>
                </li>
            })
        };
        let lines: Vec<Html> = self.explanation.rests_on.iter().filter_map(line).collect();
        html! {
            if lines.is_empty() {
                <p>{ speech.say("why-rests-none") }</p>
            } else {
                <ul class="rests-on">{ for lines }</ul>
            }
        }
    }

    /// What a card says below the reason that `common` gives: the one difference that matters most, and nothing if
    /// there is no difference. Everything else is on the page of the work.
    pub fn exception(&self, common: &Common) -> Option<Html> {
        let speech = &self.read.speech().alone();
        let Explanation { shared, work_only, user_only, .. } = &self.explanation;
        if !self.fits || !shared.iter().any(|theme| common.themes.contains(theme)) {
            return Some(self.for_it_in(speech));
        }
        let (id, themes) = if work_only.is_empty() { ("card-little", user_only) } else { ("card-also", work_only) };
        Some(with_themes(speech, id, themes.get(..1)?))
    }
}

/// The reason that stands once above suggestions: the themes that the user likes more than others and that at least one
/// of the suggestions is mostly about. Suggestions that share none of them have their own reason.
pub struct Common {
    themes: Vec<Theme>,
}

impl Common {
    /// What the work at these indexes has in common with what the user likes, the theme that most of it shares first.
    pub fn of(read: &WorkContext, places: &[usize]) -> Common {
        let mut counts: Vec<(Theme, usize)> = Vec::new();
        for theme in
            places.iter().filter_map(|at| Why::of(read, *at)).filter(Why::fits).flat_map(|why| why.explanation.shared)
        {
            match counts.iter_mut().find(|(it, _)| *it == theme) {
                Some((_, count)) => *count += 1,
                None => counts.push((theme, 1)),
            }
        }
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        Common { themes: counts.into_iter().map(|(theme, _)| theme).take(NAMED).collect() }
    }

    /// The reason in a sentence, which adds that cards show the differences; nothing if there is no reason.
    pub fn say(&self, speech: &Speech) -> Html {
        let id = match self.themes.as_slice() {
            [] => return html! {},
            [_] => "why-common-one",
            _ => "why-common",
        };
        html! { <p class="why-common">{ with_themes(speech, id, &self.themes) }</p> }
    }
}

/// A sentence with a list of themes in it.
fn with_themes(speech: &Speech, id: &str, themes: &[Theme]) -> Html {
    speech.lines(&|words| words.t_with(id, &[("themes", list(words, themes).into())]))
}

fn list(words: &Localizer, themes: &[Theme]) -> String {
    msg_prefix("interest-theme-");
    let name = |theme: &Theme| words.t(&["interest-theme-", theme.letter(), ".like"].concat());
    let names: Vec<String> = themes.iter().take(NAMED).map(name).collect();
    match names.as_slice() {
        [a, b] => words.t_with("list-two", &[("a", a.as_str().into()), ("b", b.as_str().into())]),
        [a, b, c] => {
            words.t_with("list-three", &[("a", a.as_str().into()), ("b", b.as_str().into()), ("c", c.as_str().into())])
        }
        names => names.concat(),
    }
}
