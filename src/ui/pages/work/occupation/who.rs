//! Who does the work today: the share of women, with its source.

use yew::prelude::*;

use crate::domain::{EuropeFigure, Occupation, Share, ShareSource};
use crate::i18n::msg_prefix;
use crate::ui::pages::country::country_question;
use crate::ui::pages::work::WorkContext;
use crate::ui::pages::work::here::who_here;
use crate::ui::speech::{MessageArg, Speech};

pub(super) fn who(read: &WorkContext, group: &Occupation) -> Html {
    let speech = read.speech();
    let europe = group.europe.iter().filter_map(|place| read.work.occupations.europe.get(*place));
    let europe: Vec<&EuropeFigure> = europe.collect();
    html! {
        <section class="block">
            <h2>{ speech.say("occupation-who") }</h2>
            if let Some(share) = &group.share {
                { united_states(speech, share) }
            } else {
                <p>{ speech.say("share-not-known") }</p>
            }
            if !europe.is_empty() {
                <ul>
                    for figure in europe.iter() {
                        <li key={figure.isco.clone()}>{ in_europe(speech, figure) }</li>
                    }
                </ul>
                <p class="hint">{ speech.say("share-eu-source") }</p>
            }
            { who_here(read, group) }
            <p>{ speech.say("share-today") }</p>
            <div class="screen-only">{ country_question(read.ui) }</div>
        </section>
    }
}

/// Shares are given in whole percent: a decimal would pretend to know them better than the sources do.
fn whole(percent: f32) -> usize {
    percent.round().clamp(0.0, 100.0) as usize
}

/// A share of women with its source, year and precision.
pub fn united_states(speech: &Speech, share: &Share) -> Html {
    msg_prefix("precision-");
    let percent = whole(share.percent);
    let sources: Vec<String> = share.sources.iter().map(|source| published(*source)).collect();
    html! {
        <>
            <p class="deed">
                if percent == 0 {
                    { speech.say("share-us-none") }
                } else {
                    { speech.say_with("share-us", &[("percent", percent.into())]) }
                }
            </p>
            <p class="hint">
                { speech.say_with("share-source", &[("source", sources.join("; ").into())]) }{ " " }
                { speech.say(["precision-", share.precision.name()].concat()) }
            </p>
        </>
    }
}

/// What the publishers call their figures.
fn published(source: ShareSource) -> String {
    let name = match source {
        ShareSource::Acs2018 => "US Census Bureau, American Community Survey",
        ShareSource::Cps2019 | ShareSource::Cps2022 | ShareSource::Cps2023 | ShareSource::Cps2025 => {
            "US Bureau of Labor Statistics, Current Population Survey"
        }
    };
    format!("{name}, {}", source.year())
}

fn in_europe(speech: &Speech, figure: &EuropeFigure) -> Html {
    msg_prefix("europe-");
    let group = ["europe-", &figure.isco].concat();
    speech.say_named(
        "share-eu",
        &[("percent", MessageArg::Value(whole(figure.percent).into())), ("group", MessageArg::Message(&group))],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_a_whole_number_of_a_hundred() {
        for (percent, expected) in [(0.0, 0), (0.4, 0), (0.5, 1), (18.2, 18), (99.6, 100)] {
            assert_eq!(whole(percent), expected, "{percent}");
        }
    }
}
