//! What the user would like doing: the way in, the activities, and what the ratings say.

mod rate;
mod result;

use yew::prelude::*;

use crate::app::{Route, WorkRoute, tasks};
use crate::content::Activities;
use crate::domain::Run;
use crate::ui::components::{
    Button, ChoiceOption, Icon, LinkKind, LinkTo, Page, button, chips, link_to, page, progress,
};
use crate::ui::context::Ui;
use crate::ui::later::work_page;
use crate::ui::pages::errors;

/// One of the pages about what the user would like doing, or about work that fits it.
pub fn interests_page(ui: &Ui, place: WorkRoute) -> Html {
    let Some(pack) = ui.state.content.activities.clone() else { return errors::waiting(ui) };
    // A run with nothing rated yet counts as no run.
    let run = ui.state.interests().cloned();
    let read = InterestsContext { ui, pack: &pack, run: run.as_ref() };
    match place {
        WorkRoute::Interests => start(&read),
        WorkRoute::One(number) => rate::one(&read, number),
        WorkRoute::Six(screen) => rate::six(&read, screen),
        WorkRoute::Result => result::result(&read),
        WorkRoute::Shelves
        | WorkRoute::List
        | WorkRoute::All(_)
        | WorkRoute::Occupation(_)
        | WorkRoute::SideBySide(_)
        | WorkRoute::Saved => work_page(ui, place),
    }
}

/// What every page reads.
struct InterestsContext<'a> {
    ui: &'a Ui,
    pack: &'a Activities,
    run: Option<&'a Run>,
}

impl InterestsContext<'_> {
    /// How many activities have an answer, and how many there are.
    fn done(&self) -> (usize, usize) {
        (self.run.map_or(0, |run| self.pack.count_rated(run)), self.pack.activities.len())
    }

    fn six(&self) -> bool {
        self.ui.state.people.current.as_ref().is_some_and(|current| current.profile.six_together)
    }

    /// The address of the activity at an index, with as many activities on a screen as the user wants.
    fn to(&self, place: usize) -> Route {
        Route::Explore(WorkRoute::at(place, self.six()))
    }

    /// The index of the first activity without an answer; `None` if all have one.
    fn open(&self) -> Option<usize> {
        self.run.map_or(Some(0), |run| self.pack.first_open(run))
    }

    /// The choice of one or six on a screen. `place` is the activity that is on it.
    fn together(&self, place: usize) -> Html {
        let options =
            [ChoiceOption::new("one", "interests-together-one"), ChoiceOption::new("six", "interests-together-six")];
        let choose = self.ui.task(move |app, value: AttrValue| async move {
            tasks::choose_together(&app, value == "six", place).await;
        });
        let value = if self.six() { "six" } else { "one" };
        chips(&self.ui.speech, "interests-together", &options, value, &choose)
    }
}

fn start(read: &InterestsContext) -> Html {
    let speech = &read.ui.speech;
    let (done, all) = read.done();
    let open = read.open();
    page(
        speech,
        Page {
            title: speech.say("interests-title"),
            back: Some((Route::Home.to_hash(), "nav-home")),
            lead: Some(speech.say("interests-lead")),
            children: html! {
                <>
                    <p>{ speech.say("interests-not-skill") }</p>
                    <p>{ speech.say("interests-no-right") }</p>
                    if done > 0 {
                        { progress(done, all, speech.say_with("interests-progress", &[("done", done.into()), ("all", all.into())])) }
                    }
                    { read.together(open.unwrap_or(0)) }
                    <div class="actions">
                        if let Some(open) = open {
                            { link_to(speech, LinkTo {
                                href: read.to(open).to_hash(), kind: LinkKind::Primary, icon: Some(Icon::NEXT),
                                say: if done == 0 { "interests-begin" } else { "interests-go-on" },
                                ..Default::default()
                            }) }
                        }
                        if done > 0 {
                            { link_to(speech, LinkTo {
                                kind: if open.is_none() { LinkKind::Primary } else { LinkKind::Secondary },
                                ..LinkTo::new("interests-see", Route::Explore(WorkRoute::Result).to_hash())
                            }) }
                        }
                    </div>
                </>
            },
            ..Default::default()
        },
    )
}

/// The way to a new run, with what happens to the old one.
fn again(read: &InterestsContext) -> Html {
    let speech = &read.ui.speech;
    let begin = read.ui.task(|app, _: MouseEvent| async move { tasks::begin_interests_again(&app).await });
    html! {
        <section class="block screen-only">
            <h2>{ speech.say("interests-again") }</h2>
            <p>{ speech.say("interests-again-why") }</p>
            <p class="actions">{ button(speech, Button::new("interests-again-begin", begin)) }</p>
        </section>
    }
}
