//! What a screen remembers only as long as it is shown, or until the user returns to it: texts and flags by their names, or
//! a struct of its own.

use std::any::Any;
use std::marker::PhantomData;
use std::rc::Rc;

use yew::prelude::*;

use crate::platform::focus;

/// Names, each with what is typed or chosen under it, where any text means yes, and no text means no; and the screen's
/// struct, once something in it was changed.
#[derive(Clone, Default)]
pub struct LocalValues {
    texts: Vec<(&'static str, AttrValue)>,
    own: Option<Rc<dyn Any>>,
}

impl LocalValues {
    fn find(&self, name: &str) -> Option<&AttrValue> {
        self.texts.iter().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    fn set(&mut self, name: &'static str, value: AttrValue) {
        self.texts.retain(|(other, _)| *other != name);
        self.texts.push((name, value));
    }

    /// The screen's struct. Another screen's, which was in the same place before, is not taken for it.
    fn own<T: Default + 'static>(&self) -> Rc<T> {
        self.own.clone().and_then(|own| own.downcast::<T>().ok()).unwrap_or_default()
    }

    fn change<T: Clone + Default + 'static>(&mut self, change: impl FnOnce(&mut T)) {
        let mut own = self.own::<T>();
        change(Rc::make_mut(&mut own));
        self.own = Some(own);
    }
}

impl Reducible for LocalValues {
    type Action = Box<dyn FnOnce(&mut LocalValues)>;

    fn reduce(mut self: Rc<Self>, change: Self::Action) -> Rc<Self> {
        change(Rc::make_mut(&mut self));
        self
    }
}

/// Access to what a screen remembers. Each name is a field.
#[derive(Clone)]
pub struct LocalState(UseReducerHandle<LocalValues>);

impl LocalState {
    /// What is typed or chosen; `None` if nothing was.
    pub fn find(&self, name: &str) -> Option<&AttrValue> {
        self.0.find(name)
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
        self.note(name, value.into());
    }

    fn note(&self, name: &'static str, value: AttrValue) {
        self.0.dispatch(Box::new(move |values: &mut LocalValues| values.set(name, value)));
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

    /// The screen's struct, which it has beside the fields. A screen has one.
    pub fn own<T: Clone + Default + 'static>(&self) -> Local<T> {
        Local { values: self.0.clone(), of: PhantomData }
    }
}

/// Access to a struct that a screen remembers; at first it is the default.
pub struct Local<T> {
    values: UseReducerHandle<LocalValues>,
    of: PhantomData<T>,
}

impl<T> Clone for Local<T> {
    fn clone(&self) -> Self {
        Self { values: self.values.clone(), of: PhantomData }
    }
}

impl<T: Clone + Default + 'static> Local<T> {
    /// It, as it is now.
    pub fn get(&self) -> Rc<T> {
        self.values.own()
    }

    /// Changes it.
    pub fn change(&self, change: impl FnOnce(&mut T) + 'static) {
        self.values.dispatch(Box::new(move |values: &mut LocalValues| values.change(change)));
    }

    /// A callback that changes it, by what the callback is called with.
    pub fn on<E: 'static>(&self, change: impl Fn(&mut T, E) + 'static) -> Callback<E> {
        let (local, change) = (self.clone(), Rc::new(change));
        Callback::from(move |event: E| {
            let change = change.clone();
            local.change(move |own| change(own, event));
        })
    }
}

#[derive(Properties)]
struct WithLocalStateProps {
    draw: Rc<dyn Fn(&LocalState) -> Html>,
    /// The place of the screen, if Back brings back what it remembered.
    place: Option<AttrValue>,
}

impl PartialEq for WithLocalStateProps {
    /// Never equal: what is drawn depends on what the drawing function refers to, which cannot be compared.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// One component for all screens that remember something, because each type of component costs the first load some
/// kilobytes.
#[component]
fn WithLocalState(props: &WithLocalStateProps) -> Html {
    let place = props.place.clone();
    let fields = use_reducer(move || place.as_deref().and_then(as_left).unwrap_or_default());
    if let Some(place) = &props.place {
        focus::keep(place, Rc::new((*fields).clone()));
    }
    (props.draw)(&LocalState(fields))
}

/// What the screen of this place remembered when it was left, if the user is returning to it.
fn as_left(place: &str) -> Option<LocalValues> {
    let left = focus::kept(place)?.downcast::<LocalValues>().ok()?;
    Some((*left).clone())
}

/// Draws a screen or a part that has fields or a struct of its own.
pub fn with_local_state(draw: impl Fn(&LocalState) -> Html + 'static) -> Html {
    remembering(None, Rc::new(draw))
}

/// The same for what the user chose and finds again by Back: a view, a filter, how much of a list is shown. A screen has one.
/// `place` is its address.
pub fn with_kept_state(place: String, draw: impl Fn(&LocalState) -> Html + 'static) -> Html {
    remembering(Some(place.into()), Rc::new(draw))
}

fn remembering(place: Option<AttrValue>, draw: Rc<dyn Fn(&LocalState) -> Html>) -> Html {
    html! { <WithLocalState {place} {draw} /> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_change_counts_and_another_screens_struct_is_not_taken_for_ones_own() {
        let mut values = LocalValues::default();
        values.change(|number: &mut u8| *number += 1);
        values.change(|number: &mut u8| *number += 1);
        values.set("name", "one".into());
        values.set("name", "two".into());
        let before = Rc::new(values);
        let after =
            before.clone().reduce(Box::new(|values: &mut LocalValues| values.change(|number: &mut u8| *number = 9)));
        assert_eq!((*before.own::<u8>(), *after.own::<u8>(), *after.own::<bool>()), (2, 9, false));
        assert_eq!(after.find("name").map(AttrValue::as_str), Some("two"));
    }

    #[test]
    fn what_is_kept_is_there_for_who_returns_and_for_nobody_else() {
        let view = |place: &str| as_left(place).and_then(|values| values.find("view").cloned());
        let mut values = LocalValues::default();
        values.set("view", "words".into());
        focus::keep("#/results", Rc::new(values));
        assert_eq!(view("#/results"), None, "whoever goes there by a link");
        focus::return_to("#/results");
        assert_eq!((view("#/results"), view("#/evidence")), (Some("words".into()), None));
        focus::keep("#/results", Rc::new(LocalValues::default()));
        assert_eq!(view("#/results"), None, "the last time counts");
        let mut values = LocalValues::default();
        values.set("view", "bars".into());
        focus::keep("#/results", Rc::new(values));
        focus::forget();
        focus::return_to("#/results");
        assert_eq!(view("#/results"), None, "somebody else may come");
    }
}
