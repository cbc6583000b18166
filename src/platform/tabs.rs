//! The other tabs of this copy of the app on this device.
//!
//! A tab tells only which profile changed; the others read from the store what changed. So nothing that the user
//! entered is sent on the channel, and a message that is lost or late does no harm. Any page of the origin can write to
//! the channel: messages of other versions are ignored, and nothing is believed before the store was looked at.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{BroadcastChannel, MessageEvent};

use super::scope;
use crate::app::LocalBoxFuture;
use crate::domain::ProfileId;

/// The version of the messages.
const VERSION: f64 = 1.0;
/// The property that contains it.
const V: &str = "v";
const PROFILE: &str = "profile";
const ERASED: &str = "erased";

/// What another tab says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// A profile changed, or was deleted.
    Changed(ProfileId),
    /// Everything was deleted, or so the message says.
    Erased,
}

/// The channel to the other tabs. If the browser has none, tabs do not follow each other.
#[derive(Default)]
pub struct Tabs {
    channel: Rc<OnceCell<BroadcastChannel>>,
}

impl Tabs {
    /// Tells the other tabs something. This must be called after the change has committed, because they read at once.
    pub fn tell(&self, news: &News) {
        let Some(channel) = self.channel.get() else { return };
        let message = Object::new();
        let (name, value) = match news {
            News::Changed(profile) => (PROFILE, profile.as_str().into()),
            News::Erased => (ERASED, JsValue::TRUE),
        };
        // None of these can fail: the object is our own, and the channel is open as long as the page is.
        let _ = Reflect::set(&message, &V.into(), &VERSION.into());
        let _ = Reflect::set(&message, &name.into(), &value);
        let _ = channel.post_message(&message);
    }

    /// Joins the other tabs, and calls back with what they say as long as the page is open: one call after the other,
    /// and a message that comes several times during a call is passed on only once.
    pub fn follow(&self, follow: Rc<dyn Fn(News) -> LocalBoxFuture<'static, ()>>) {
        let joined = self.channel.clone();
        spawn_local(async move {
            let place = scope::place().await;
            let Ok(channel) = BroadcastChannel::new(place) else { return };
            let waiting = Rc::new(RefCell::new(Vec::new()));
            let busy = Rc::new(Cell::new(false));
            let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
                let Some(news) = read(&event.data(), place == scope::SHARED) else { return };
                if !waiting.borrow().contains(&news) {
                    waiting.borrow_mut().push(news);
                }
                if busy.replace(true) {
                    return;
                }
                let (follow, waiting, busy) = (follow.clone(), waiting.clone(), busy.clone());
                spawn_local(async move {
                    loop {
                        let next = waiting.take();
                        if next.is_empty() {
                            break;
                        }
                        for news in next {
                            follow(news).await;
                        }
                    }
                    busy.set(false);
                });
            });
            channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
            listener.forget();
            let _ = joined.set(channel);
        });
    }
}

fn read(data: &JsValue, shared: bool) -> Option<News> {
    let get = |name: &str| Reflect::get(data, &name.into()).ok();
    let told = Told {
        version: get(V).filter(|it| !it.is_undefined()).map(|it| it.as_f64().unwrap_or_default()),
        profile: get(PROFILE).and_then(|it| it.as_string()),
        erased: get(ERASED).is_some_and(|it| it.is_truthy()),
        names_profile: Reflect::has(data, &PROFILE.into()).unwrap_or(false),
    };
    told.news(shared)
}

/// A message, as far as the app reads it.
#[derive(Clone)]
struct Told {
    /// `None` if it has no version.
    version: Option<f64>,
    profile: Option<String>,
    erased: bool,
    /// Whether it has the property at all, with any value.
    names_profile: bool,
}

impl Told {
    fn news(self, shared: bool) -> Option<News> {
        match (self.version, self.profile) {
            (Some(VERSION), Some(profile)) => Some(News::Changed(ProfileId::new(profile))),
            (Some(VERSION), None) if self.erased => Some(News::Erased),
            // The message comes from a page of a version whose messages had no version yet. Such pages occur only if
            // answers are kept under the name of that time. They named no profile when everything was deleted.
            (None, Some(profile)) if shared => Some(News::Changed(ProfileId::new(profile))),
            (None, None) if shared && self.names_profile => Some(News::Erased),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_of_this_version_is_not_listened_to() {
        let told = |version, profile: Option<&str>, erased, names_profile| Told {
            version,
            profile: profile.map(str::to_owned),
            erased,
            names_profile,
        };
        let anna = Some(News::Changed(ProfileId::new("anna")));
        for (message, here, where_all_shared) in [
            // `null`, `5`, `{hello: 1}` and anything else without any of the properties.
            (told(None, None, false, false), None, None),
            (told(Some(2.0), None, false, false), None, None),
            (told(Some(2.0), Some("anna"), true, true), None, None),
            (told(Some(0.0), Some("anna"), true, true), None, None),
            (told(Some(f64::NAN), None, true, false), None, None),
            (told(Some(1.0), None, false, true), None, None),
            (told(Some(1.0), Some("anna"), false, true), anna.clone(), anna.clone()),
            (told(Some(1.0), None, true, false), Some(News::Erased), Some(News::Erased)),
            (told(None, None, true, false), None, None),
            (told(None, Some("anna"), false, true), None, anna),
            (told(None, None, false, true), None, Some(News::Erased)),
        ] {
            assert_eq!(message.clone().news(false), here);
            assert_eq!(message.news(true), where_all_shared);
        }
    }
}
