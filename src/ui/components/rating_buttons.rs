//! The five ratings.

use yew::prelude::*;

use crate::domain::Rating;
use crate::platform::taps::is_meant;
use crate::ui::art;
use crate::ui::speech::Speech;

/// How much room there is for the ratings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RatingSize {
    /// Alone on a screen: a line for each.
    Large,
    /// Under one of several activities: beside each other, with short words.
    Small,
}

/// Five buttons: one tap rates. The rating given before is the chosen one.
///
/// Accessibility: toggle buttons, as in [`super::answer_buttons`], and for the same reason. The higher the rating, the
/// more steps its sign has, so that the shape says it beside the words. Small buttons have short words, and the long
/// ones as their title. `label` is the id of what is rated, which names the group; `keys` says whether keys rate too.
pub fn rating_buttons(
    speech: &Speech,
    size: RatingSize,
    label: &str,
    chosen: Option<Rating>,
    keys: bool,
    onrate: &Callback<Rating>,
) -> Html {
    let class = match size {
        RatingSize::Large => "answers",
        RatingSize::Small => "answers ratings-small",
    };
    html! {
        <div {class} role="group" aria-labelledby={label.to_owned()}>
            for rating in Rating::SCALE {
                { one(speech, size, rating, chosen == Some(rating), keys, onrate) }
            }
        </div>
    }
}

fn one(speech: &Speech, size: RatingSize, rating: Rating, chosen: bool, keys: bool, onrate: &Callback<Rating>) -> Html {
    let id = format!("rating-{}", rating.name());
    let key = keys.then(|| rating.value().to_string());
    let words = match size {
        RatingSize::Large => speech.say(&id),
        RatingSize::Small => speech.say(format!("{id}.short")),
    };
    let onclick = {
        let onrate = onrate.clone();
        Callback::from(move |event: MouseEvent| {
            if is_meant(&event) {
                onrate.emit(rating);
            }
        })
    };
    html! {
        <button key={rating.name()} type="button" class="answer" {onclick}
            aria-pressed={if chosen { "true" } else { "false" }} aria-keyshortcuts={key.clone()}
            title={(size == RatingSize::Small).then(|| speech.t(&id))}>
            { art::rating_sign(rating) }
            { words }
            if size == RatingSize::Large {
                <span class="answer-end" aria-hidden="true">
                    <span class="answer-tick">{ super::Icon::CHECK.draw() }</span>
                    if let Some(key) = key {
                        <kbd class="key-hint">{ key }</kbd>
                    }
                </span>
            }
        </button>
    }
}
