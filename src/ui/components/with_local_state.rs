//! What a screen remembers only as long as it is shown.

use std::rc::Rc;

use yew::prelude::*;

/// Names, each with what is typed or chosen under it. Any text means yes, and no text means no.
#[derive(Default)]
pub struct LocalValues(Vec<(&'static str, AttrValue)>);

impl Reducible for LocalValues {
    type Action = (&'static str, AttrValue);

    fn reduce(self: Rc<Self>, (name, value): Self::Action) -> Rc<Self> {
        let mut values: Vec<_> = self.0.iter().filter(|(other, _)| *other != name).cloned().collect();
        values.push((name, value));
        Rc::new(LocalValues(values))
    }
}

/// Access to what a screen remembers, as it is at this rendering. Each name is a field.
#[derive(Clone)]
pub struct LocalState(UseReducerHandle<LocalValues>);

impl LocalState {
    /// What is typed or chosen; `None` if nothing was.
    pub fn find(&self, name: &str) -> Option<&AttrValue> {
        self.0.0.iter().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    /// What is typed or chosen; the empty text if nothing was.
    pub fn get(&self, name: &str) -> &str {
        self.find(name).map_or("", AttrValue::as_str)
    }

    /// Whether it means yes.
    pub fn is(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }

    /// Notes it.
    pub fn set(&self, name: &'static str, value: impl Into<AttrValue>) {
        self.0.dispatch((name, value.into()));
    }

    /// Notes a yes or a no.
    pub fn set_flag(&self, name: &'static str, on: bool) {
        self.set(name, if on { "yes" } else { "" });
    }

    /// A callback that notes a text.
    pub fn setter(&self, name: &'static str) -> Callback<AttrValue> {
        let fields = self.clone();
        Callback::from(move |value: AttrValue| fields.set(name, value))
    }

    /// A callback that notes a yes or a no, whatever the event is.
    pub fn flag_setter<E: 'static>(&self, name: &'static str, on: bool) -> Callback<E> {
        let fields = self.clone();
        Callback::from(move |_| fields.set_flag(name, on))
    }
}

#[derive(Properties)]
struct WithLocalStateProps {
    draw: Rc<dyn Fn(&LocalState) -> Html>,
}

impl PartialEq for WithLocalStateProps {
    /// Never equal: what is drawn depends on what the drawing function refers to, which cannot be compared.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// One component for all screens with such fields, because each type of component costs the first load some kilobytes.
#[component]
fn WithLocalState(props: &WithLocalStateProps) -> Html {
    let fields = use_reducer(LocalValues::default);
    (props.draw)(&LocalState(fields))
}

/// Draws a screen or a part that has fields of its own.
pub fn with_local_state(draw: impl Fn(&LocalState) -> Html + 'static) -> Html {
    html! { <WithLocalState draw={Rc::new(draw) as Rc<dyn Fn(&LocalState) -> Html>} /> }
}
