//! Why a kind of work is suggested, in her language, with the ratings it rests on and what speaks against it.

use yew::prelude::*;

use super::Read;
use crate::content::{Explanation, explain};
use crate::domain::{Rated, Theme};
use crate::i18n::{Words, msg_prefix};
use crate::ui::art;
use crate::ui::components::disclosure;
use crate::ui::speech::Speech;

/// At most so many themes are named in one sentence.
const NAMED: usize = 3;

/// What a suggestion says of itself. Nothing where there is no fit.
pub struct Why<'a> {
    read: &'a Read<'a>,
    explanation: Explanation,
    fits: bool,
}

impl<'a> Why<'a> {
    /// Why the work at this place fits or does not.
    pub fn of(read: &'a Read<'a>, occupation: usize) -> Option<Why<'a>> {
        let liking = read.liking.as_ref().ok()?;
        let fit = liking.fits.get(occupation)?;
        let profile = read.work.occupations.profiles.get(fit.profile)?;
        Some(Why { read, explanation: explain(&liking.scores, &liking.rated, profile), fits: fit.value > 0.0 })
    }

    /// What speaks for it, in a sentence.
    pub fn for_it(&self) -> Html {
        let speech = self.read.speech();
        match self.explanation.shared.as_slice() {
            _ if !self.fits => speech.say("why-little"),
            [] => speech.say("why-overall"),
            shared => with_themes(speech, "why-shared", shared),
        }
    }

    /// What speaks against it, as sentences.
    pub fn against(&self) -> Html {
        let speech = self.read.speech();
        let Explanation { work_only, hers_only, .. } = &self.explanation;
        html! {
            <>
            if work_only.is_empty() && hers_only.is_empty() {
                <p>{ speech.say("against-nothing") }</p>
            }
            if !work_only.is_empty() {
                <p>{ with_themes(speech, "against-more", work_only) }</p>
            }
            if !hers_only.is_empty() {
                <p>{ with_themes(speech, "against-missing", hers_only) }</p>
            }
            </>
        }
    }

    /// Whether it speaks for the work more than against it, so that there are ratings to rest on.
    pub fn fits(&self) -> bool {
        self.fits
    }

    /// The ratings that it rests on.
    pub fn rests_on(&self) -> Html {
        msg_prefix("rating-");
        let speech = self.read.speech();
        let line = |rated: &Rated| {
            let activity = self.read.activities.activities.get(usize::from(rated.activity))?;
            let counted = self.read.ui.state.interests().map_or(activity.id.as_str(), |run| activity.counted(run));
            Some(html! {
                <li key={activity.id.clone()}>
                    { speech.say(counted) }
                    <span class="answer-words">
                        { art::rating_sign(rated.rating) }{ speech.say(["rating-", rated.rating.name()].concat()) }
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

    /// All of it, short: for a card.
    pub fn short(&self) -> Html {
        let speech = self.read.speech();
        html! {
            <>
                <p class="why">{ self.for_it() }</p>
                if self.fits {
                    { disclosure(speech.say("why-rests"), false, self.rests_on()) }
                }
                <div class="against">{ self.against() }</div>
            </>
        }
    }
}

/// A sentence with a list of themes in it.
fn with_themes(speech: &Speech, id: &str, themes: &[Theme]) -> Html {
    speech.lines(&|words| words.t_with(id, &[("themes", list(words, themes).into())]))
}

fn list(words: &Words, themes: &[Theme]) -> String {
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
