//! The figures of the country where the user lives, beside those of the United States. They are about this and similar
//! work, since no country publishes them for each kind of work.

use yew::prelude::*;

use super::WorkContext;
use crate::domain::{Country, Occupation};
use crate::i18n::msg_prefix;
use crate::ui::pages::country::country_id;
use crate::ui::speech::MessageArg;

/// Low, medium and high, in the order of [`CountrySchooling::percent`](crate::domain::CountrySchooling).
const SCHOOLING: [&str; 3] = ["schooling-low", "schooling-medium", "schooling-high"];

/// The country that the user chose, by the message of its name, and its figures if they are loaded.
fn chosen(read: &WorkContext) -> Option<(String, Option<&'static Country>)> {
    let code = &read.data.profile.country;
    // A record of another version may name a country that this version does not know.
    Country::ALL.contains(&code.as_str()).then(|| (country_id(code), read.ui.state.country(code)))
}

/// The message that names a group: a field of work, or a whole major group.
fn group_id(group: &str) -> String {
    msg_prefix("field-");
    msg_prefix("major-");
    [if group.len() == 1 { "major-" } else { "field-" }, group].concat()
}

/// Who does this and similar work there, and what they earn.
pub fn who_here(read: &WorkContext, group: &Occupation) -> Html {
    let speech = read.speech();
    let Some((name, country)) = chosen(read) else { return html! {} };
    let country_name = ("country", MessageArg::Message(name.as_str()));
    let Some(country) = country else {
        // While the figures are being loaded there is nothing to say.
        return html! {
            if read.ui.state.loading.countries_failed {
                <p>{ speech.say_named("country-not-here", &[country_name]) }</p>
            }
        };
    };
    let (share, pay) = (country.share(&group.code), country.pay(&group.code));
    html! {
        <>
            if let Some(share) = share {
                <p class="deed">{ speech.say_named(if share.about { "country-share-about" } else { "country-share" }, &[
                    country_name.clone(), ("percent", usize::from(share.percent).into()),
                    ("group", MessageArg::Message(&group_id(&share.group))),
                ]) }</p>
                <p class="hint">{ speech.say_with(
                    // Figures for two digits are published by the ILO, those for one digit by Eurostat.
                    if share.group.len() == 1 { "country-source-eurostat" } else { "country-source-ilo" },
                    &[("year", years(share.years).into())],
                ) }</p>
            }
            if let Some(pay) = pay {
                <p>{ speech.say_named("country-pay", &[
                    country_name.clone(), ("women", money(pay.month.0)), ("men", money(pay.month.1)),
                ]) }</p>
                <p class="hint">{ speech.say_with("country-source-sweden", &[("year", pay.year.to_string().into())]) }</p>
            }
            if share.is_none() && pay.is_none() {
                <p>{ speech.say_named("country-no-figure", &[country_name]) }</p>
            }
        </>
    }
}

/// The schooling of those who do this and similar work there.
pub fn schooling_here(read: &WorkContext, group: &Occupation) -> Html {
    let speech = read.speech();
    let Some((name, Some(country))) = chosen(read) else { return html! {} };
    let Some(schooling) = country.schooling(&group.code) else { return html! {} };
    html! {
        <>
            <h3>{ speech.say_named("country-schooling", &[
                ("country", MessageArg::Message(&name)), ("group", MessageArg::Message(&group_id(&schooling.group))),
            ]) }</h3>
            <ul>
                for (name, percent) in SCHOOLING.into_iter().zip(schooling.percent).filter(|(_, percent)| *percent > 0) {
                    <li key={name}>{ speech.say_named("education-share", &[
                        ("name", MessageArg::Message(name)), ("percent", usize::from(percent).into()),
                    ]) }</li>
                }
            </ul>
            <p class="hint">{
                speech.say_with("country-source-eurostat", &[("year", schooling.year.to_string().into())])
            }</p>
        </>
    }
}

/// A year as a text, so that no language writes it as a number of thousands.
fn years((first, last): (u16, u16)) -> String {
    if first == last { first.to_string() } else { format!("{first}–{last}") }
}

fn money(amount: u32) -> MessageArg<'static> {
    usize::try_from(amount).unwrap_or_default().into()
}
