//! Whether the app is complete on this device. Some people have to know before the network is gone: a teacher before a
//! lesson.

use gloo::timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::platform::{self, Kept};
use crate::ui::speech::Speech;

/// How often the app checks again while something is missing, in milliseconds.
const AGAIN: u32 = 2_000;

#[derive(Properties, PartialEq)]
struct KeptProps {
    speech: Speech,
    /// Whether the line also says that this browser keeps nothing.
    says_nothing: bool,
}

/// A line that says whether everything works without a network, and goes on checking until it does.
pub fn kept_line(speech: &Speech) -> Html {
    html! { <KeptLine speech={speech.clone()} says_nothing=true /> }
}

/// The same for the hub, which does not mention it if a browser keeps nothing.
pub fn kept_line_of_hub(speech: &Speech) -> Html {
    html! { <KeptLine speech={speech.clone()} says_nothing=false /> }
}

#[component]
fn KeptLine(props: &KeptProps) -> Html {
    let speech = &props.speech;
    // `None` until it was checked.
    let known = use_state(|| None::<Option<Kept>>);
    {
        let known = known.clone();
        use_effect_with((), move |()| {
            let shown = std::rc::Rc::new(std::cell::Cell::new(true));
            let still = shown.clone();
            spawn_local(async move {
                while still.get() {
                    let kept = platform::kept().await;
                    if still.get() {
                        known.set(Some(kept));
                    }
                    if kept.is_some_and(|kept| kept.there >= kept.all || kept.altered) {
                        return;
                    }
                    TimeoutFuture::new(AGAIN).await;
                }
            });
            move || shown.set(false)
        });
    }
    let line = (*known).map(|kept| match kept {
        None if !props.says_nothing => Html::default(),
        None => speech.say("kept-nothing"),
        Some(kept) if kept.altered => speech.say("kept-altered"),
        Some(kept) if kept.there >= kept.all => speech.say("kept-all"),
        Some(kept) => speech.say_with("kept-part", &[("there", kept.there.into()), ("all", kept.all.into())]),
    });
    html! { <p class="kept" role="status">{ line }</p> }
}
