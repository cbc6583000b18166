//! The other tabs of the app on this device.
//!
//! A tab tells only which profile changed; what changed, the others read from the store. So nothing of a person
//! travels on the channel, and a message that is lost or late does no harm.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

use crate::domain::ProfileId;

const NAME: &str = "eight-keys";
const PROFILE: &str = "profile";

/// The channel to the other tabs. Where the browser has none, tabs do not follow each other.
pub struct Tabs {
    channel: Option<BroadcastChannel>,
}

impl Tabs {
    /// Joins the other tabs.
    pub fn open() -> Self {
        Self { channel: BroadcastChannel::new(NAME).ok() }
    }

    /// Tells the other tabs that a profile changed, or without one that everything was deleted. Call it after the change has
    /// committed, for they read at once.
    pub fn tell(&self, profile: Option<&ProfileId>) {
        let Some(channel) = &self.channel else { return };
        let message = Object::new();
        // Neither can fail: the object is ours, and the channel is open as long as the page is.
        let _ = Reflect::set(&message, &PROFILE.into(), &profile.map(ProfileId::as_str).into());
        let _ = channel.post_message(&message);
    }

    /// Calls back with each profile that another tab changed, and without one when everything was deleted, as long as the
    /// page is there.
    pub fn on_change(&self, on_change: impl Fn(Option<ProfileId>) + 'static) {
        let Some(channel) = &self.channel else { return };
        let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let profile = Reflect::get(&event.data(), &PROFILE.into()).ok().and_then(|profile| profile.as_string());
            on_change(profile.map(ProfileId::new));
        });
        channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        listener.forget();
    }
}
