//! What this is, what it rests on, and its licences.

use yew::prelude::*;

use crate::app::Route;
use crate::ui::components::{Page, Say};
use crate::ui::context::use_ui;

/// About, sources, licences.
#[component]
pub fn AboutPage() -> Html {
    let ui = use_ui();
    let home = if ui.state.current.is_some() { Route::Home } else { Route::Languages };
    html! {
        <Page title={html! { <Say id="title-about" /> }} back={Some((home.to_hash().into(), "go-back".into()))}>
            <p class="lead"><Say id="about-what" /></p>
            <section class="block">
                <h2><Say id="about-private" /></h2>
                <p><Say id="about-private-how" /></p>
                <p><Say id="about-private-limits" /></p>
            </section>
            <section class="block">
                <h2><Say id="about-validity" /></h2>
                <p><Say id="about-validity-what" /></p>
            </section>
            <section class="block">
                <h2><Say id="about-sources" /></h2>
                <p><Say id="about-sources-what" /></p>
                <ul>
                    if let Some(pack) = &ui.state.pack {
                        for source in pack.sources.iter() {
                            <li key={source.id.clone()} lang="en" dir="ltr">{ &source.title }<br /><span class="address">{ &source.url }</span></li>
                        }
                    }
                    <li key="igma" lang="nl" dir="ltr">{ "Häyren, A. en Van de Winkel, R. (2018). Methodologisch handboek igma femina. 2016-1-SE01-KA204-022119" }</li>
                </ul>
            </section>
            <section class="block">
                <h2><Say id="about-licences" /></h2>
                <p><Say id="about-licence-code" /></p>
                <p><Say id="about-licence-digcomp" /></p>
                <p><Say id="about-licence-pictograms" /></p>
            </section>
            <p class="version" dir="ltr">{ concat!("Eight Keys ", env!("CARGO_PKG_VERSION")) }</p>
        </Page>
    }
}
