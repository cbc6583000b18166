//! Why the work could fit, and the six themes.

use yew::prelude::*;

use crate::app::{ExerciseRoute, INTERESTS};
use crate::content::Grade;
use crate::domain::{Occupation, Theme};
use crate::i18n::{msg, msg_prefix};
use crate::ui::art;
use crate::ui::pages::work::WorkContext;
use crate::ui::pages::work::all::theme_id;
use crate::ui::pages::work::why::Why;
use crate::ui::speech::{MessageArg, Speech};

/// Why the work could fit, what speaks against it, and how strong the six themes are in the work and in the user's
/// ratings.
pub(super) fn fit(read: &WorkContext, at: usize, group: &Occupation) -> Html {
    msg_prefix("fit-");
    let speech = read.speech();
    if group.members.is_empty() {
        return html! {
            <section class="block">
                <h2>{ speech.say("fit-title") }</h2>
                <p>{ speech.say("occupation-no-profile") }</p>
            </section>
        };
    }
    let liked = read.liking.as_ref().ok().map(|liking| liking.scores.values());
    let best = read.fits().and_then(|fits| fits.get(at)).map(|fit| fit.profile);
    let shown = best.or_else(|| group.members.first().map(|member| member.profile));
    let Some(profile) = shown.and_then(|place| read.work.occupations.profiles.get(place)) else { return html! {} };
    let grade = Grade::of(read.fits(), at);
    html! {
        <section class="block">
            <h2>{ speech.say(if liked.is_some() { "why-title" } else { "fit-title" }) }</h2>
            if let Some(why) = Why::of(read, at) {
                <p class="deed">{ speech.say(["fit-", grade.name()].concat()) }</p>
                <p class="why">{ why.for_it() }</p>
                if why.fits() {
                    <h3>{ speech.say("why-rests") }</h3>
                    { why.rests_on() }
                }
                <h3>{ speech.say("against-title") }</h3>
                { why.against() }
            } else {
                <p>{ speech.say("work-nothing") }</p>
                <p><a class="link" href={read.ui.state.route_in(INTERESTS, ExerciseRoute::Intro).to_hash()}>{ speech.say("work-to-interests") }</a></p>
            }
            <h3>{ speech.say("fit-themes") }</h3>
            <ul class="bar-list">
                for theme in Theme::ALL {
                    <li key={theme.letter()} class="bar">
                        <p class="bar-label">{ art::theme_mark(theme) }<span>{ speech.say(theme_id(theme)) }</span></p>
                        { bar(speech, "fit-bar-work", of_work(profile.values[theme.index()])) }
                        if let Some(liked) = liked {
                            <div class="bar-own">{ bar(speech, "fit-bar-you", liked[theme.index()]) }</div>
                        }
                    </li>
                }
            </ul>
        </section>
    }
}

/// Converts O*NET's hundredths of 1 to 7 to the scale of ratings, 1 to 5.
fn of_work(hundredths: u16) -> f32 {
    1.0 + (f32::from(hundredths) / 100.0 - 1.0) / 6.0 * 4.0
}

/// The scale in three parts of equal size.
fn level(value: f32) -> &'static str {
    match value {
        value if value < 1.0 + 4.0 / 3.0 => msg("level-little"),
        value if value < 1.0 + 8.0 / 3.0 => msg("level-some"),
        _ => msg("level-much"),
    }
}

fn bar(speech: &Speech, say: &str, value: f32) -> Html {
    html! {
        <>
            <p class="bar-words">{ speech.say_named(say, &[("level", MessageArg::Message(level(value)))]) }</p>
            { art::theme_bar(Some(value)) }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_bars_have_the_same_ends() {
        assert_eq!((of_work(100), of_work(400), of_work(700)), (1.0, 3.0, 5.0));
        for (value, expected) in [(1.0, "level-little"), (3.0, "level-some"), (5.0, "level-much")] {
            assert_eq!(level(value), expected);
        }
    }
}
