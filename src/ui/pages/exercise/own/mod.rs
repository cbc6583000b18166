//! Parts of results that are drawn by code of their own. Each has its check in the registry of packs
//! ([`crate::content::exercise::OWN_RESULTS`]).

mod themes;

use yew::prelude::*;

use super::ExerciseContext;
use crate::content::exercise::ResultBlock;

/// How a part of a result is drawn.
pub struct OwnResultPage {
    /// The name of its code in packs.
    pub code: &'static str,
    /// Draws it. It is only called if something was said in the run.
    pub draw: fn(&ExerciseContext) -> Html,
    /// Whether it leads on by itself, so that what is open is not the main way.
    pub leads_on: fn(&ExerciseContext) -> bool,
}

/// All of them.
pub const OWN_RESULT_PAGES: [OwnResultPage; 1] =
    [OwnResultPage { code: "themes", draw: themes::themes, leads_on: themes::leads_on }];

fn of(code: &str) -> Option<&'static OwnResultPage> {
    OWN_RESULT_PAGES.iter().find(|page| page.code == code)
}

/// The part with this code.
pub(super) fn own(cx: &ExerciseContext, code: &str) -> Html {
    of(code).map_or_else(Html::default, |page| (page.draw)(cx))
}

/// Whether a part of the result leads on by itself.
pub(super) fn leads_on(cx: &ExerciseContext) -> bool {
    cx.exercise.results.iter().any(|block| match block {
        ResultBlock::Own(code) => of(code).is_some_and(|page| (page.leads_on)(cx)),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::exercise::OWN_RESULTS;

    #[test]
    fn whatever_a_pack_may_name_is_drawn() {
        assert!(OWN_RESULTS.iter().map(|own| own.code).eq(OWN_RESULT_PAGES.iter().map(|page| page.code)));
    }
}
