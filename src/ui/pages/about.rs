//! What this app is, what its sources are, and its licences.

use yew::prelude::*;

use crate::app::Route;
use crate::ui::components::{LinkTo, Page, link_to, page};
use crate::ui::context::Ui;
use crate::ui::pages::kept::kept_line;

/// The words that the sources of the kinds of work ask us to show, in the language in which they ask.
const ESCO: &str = "This service uses the ESCO classification of the European Commission. ISCO-08 is by the International Labour \
                    Organization.";
const SHARES: &str = "Shares of women: U.S. Bureau of Labor Statistics, Current Population Survey; U.S. Census Bureau, American \
                      Community Survey 2018. Source of the figures for the European Union: Eurostat; of those for countries: \
                      ILOSTAT (CC BY 4.0, two years added up) and Eurostat. Pay in Sweden: own calculation from figures of \
                      Statistics Sweden.";
const ONET: &str = "This product includes information from the O*NET 30.2 Database by the U.S. Department of Labor, Employment \
                    and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of \
                    USDOL/ETA. Eight Keys has modified all or some of this information. USDOL/ETA has not approved, \
                    endorsed, or tested these modifications.";

/// About, sources, licences.
pub fn about_page(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let home = if ui.state.people.current.is_some() { Route::Home } else { Route::Languages };
    page(
        speech,
        Page {
            title: speech.say("title-about"),
            back: Some((home.to_hash(), "go-back")),
            children: html! {
                <>
                    <p class="lead">{ speech.say("about-what") }</p>
                    <section class="block">
                        <h2>{ speech.say("about-private") }</h2>
                        <p>{ speech.say("about-private-how") }</p>
                        <p>{ speech.say("about-private-limits") }</p>
                        <p>{ speech.say("about-private-browser") }</p>
                        { kept_line(speech) }
                    </section>
                    <section class="block">
                        <h2>{ speech.say("about-traces") }</h2>
                        <p>{ speech.say("about-traces-what") }</p>
                        <p>{ speech.say("about-traces-not") }</p>
                        <p>{ speech.say("about-traces-title") }</p>
                        <p>{ speech.say("about-traces-own") }</p>
                        <p>{ speech.say("about-traces-private") }</p>
                        <h3>{ speech.say("about-traces-remove") }</h3>
                        <ul>
                            <li>{ speech.say("about-traces-chrome") }</li>
                            <li>{ speech.say("about-traces-firefox") }</li>
                            <li>{ speech.say("about-traces-safari") }</li>
                            <li>{ speech.say("about-traces-samsung") }</li>
                        </ul>
                        <p>{ speech.say("about-traces-account") }</p>
                        <p>{ link_to(speech, LinkTo::new("stays-title", Route::Stays.to_hash())) }</p>
                    </section>
                    <section class="block">
                        <h2>{ speech.say("about-validity") }</h2>
                        <p>{ speech.say("about-validity-what") }</p>
                    </section>
                    <section class="block">
                        <h2>{ speech.say("about-sources") }</h2>
                        <p>{ speech.say("about-sources-what") }</p>
                        <ul>
                            if let Some(pack) = &ui.state.content.pack {
                                for source in pack.sources.iter() {
                                    <li key={source.id.clone()} lang="en" dir="ltr">{ &source.title }<br /><span class="address">{ &source.url }</span></li>
                                }
                            }
                            <li key="igma" lang="nl" dir="ltr">{ "Häyren, A. en Van de Winkel, R. (2018). Methodologisch handboek igma femina. 2016-1-SE01-KA204-022119" }</li>
                        </ul>
                    </section>
                    <section class="block">
                        <h2>{ speech.say("about-licences") }</h2>
                        <p>{ speech.say("about-licence-code") }</p>
                        <p>{ speech.say("about-licence-digcomp") }</p>
                        <p>{ speech.say("about-licence-pictograms") }</p>
                        <p>
                            { speech.say("about-licence-others") }{ " " }
                            // The link opens a tab of its own: leaving the app would end a visit that keeps nothing.
                            <a class="link" href="third-party-notices.txt" target="_blank" rel="noopener">{ speech.say("about-licence-list") }</a>
                        </p>
                        for words in [ONET, ESCO, SHARES] {
                            <p key={words} lang="en" dir="ltr">{ words }</p>
                        }
                    </section>
                    <p class="version" dir="ltr">{ concat!("Eight Keys ", env!("CARGO_PKG_VERSION")) }</p>
                </>
            },
            ..Default::default()
        },
    )
}
