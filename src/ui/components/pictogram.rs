//! Pictures of statements, of activities and of the fields of work.

use yew::prelude::*;

/// The drawings that are loaded so far, Phosphor icons on a field of 256 by 256. They come in sets (one for each
/// competence, one for the activities, one for exercises that are data, one for the fields of work), and nothing ever waits
/// for them, because the words carry the meaning.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pictograms {
    /// One drawing in each line: its name, then its outlines, with tabs between.
    lines: String,
    /// The sets that were asked for.
    asked: Vec<String>,
    /// How many of them are being loaded.
    coming: usize,
    /// Whether some could not be loaded.
    lost: bool,
}

impl Pictograms {
    /// The path of a set of drawings: that of a competence has its id, the others are `interests`, `exercises` and
    /// `fields`.
    pub fn path(set: &str) -> String {
        format!("icons/pictograms/{set}.txt")
    }

    /// Notes that somebody is about to load a set of drawings; `false` if that was done before.
    pub fn ask(&mut self, set: &str) -> bool {
        let new = !self.asked.iter().any(|asked| asked == set);
        if new {
            self.asked.push(set.to_owned());
            self.coming += 1;
        }
        new
    }

    /// Adds what was loaded. If nothing was, the drawings can be asked for again. Bytes that are not drawings add none.
    pub fn come(&mut self, set: &str, bytes: Option<Vec<u8>>) {
        self.coming = self.coming.saturating_sub(1);
        match bytes.and_then(|bytes| String::from_utf8(bytes).ok()) {
            Some(lines) => self.lines.push_str(&lines),
            None => {
                self.asked.retain(|asked| asked != set);
                self.lost = true;
            }
        }
    }

    /// Whether drawings are being loaded, or nobody has asked for any yet: a page asks for its drawings once it is
    /// shown.
    pub fn is_expecting(&self) -> bool {
        self.coming > 0 || self.asked.is_empty() && !self.lost
    }

    fn outlines(&self, name: &str) -> Option<&str> {
        self.lines.split('\n').find_map(|line| line.strip_prefix(name)?.strip_prefix('\t'))
    }
}

/// A picture of a statement or an activity, by its name in the pack. Nothing if there is no such picture, and its empty
/// place while it is being loaded.
///
/// Accessibility: it is decoration and hidden from screen readers, because the words beside it say everything.
pub fn pictogram(name: &str, drawings: &Pictograms) -> Html {
    let outlines = drawings.outlines(name);
    html! {
        if outlines.is_some() || drawings.is_expecting() {
            <svg class="pictogram" viewBox="0 0 256 256" aria-hidden="true">
                for (index, d) in outlines.into_iter().flat_map(|outlines| outlines.split('\t')).enumerate() {
                    <path key={index} d={d.to_owned()} />
                }
            </svg>
        }
    }
}

/// The sign of a field of work (a two-digit code of ISCO-08): its picture on a ring, like the keys.
///
/// Accessibility: it is decoration and hidden from screen readers, because the name of the work stands beside it.
pub fn field_sign(field: &str, drawings: &Pictograms) -> Html {
    html! {
        <svg class="field-sign" viewBox="0 0 256 300" aria-hidden="true">
            <circle class="ring-wire" cx="128" cy="32" r="24" />
            <g transform="translate(0 44)">
                for (index, d) in drawings.outlines(field).into_iter().flat_map(|it| it.split('\t')).enumerate() {
                    <path key={index} d={d.to_owned()} />
                }
            </g>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_come_by_competence() {
        let mut drawings = Pictograms::default();
        assert!(drawings.ask("digital") && drawings.ask("culture") && !drawings.ask("digital"));
        drawings.come("digital", Some(b"eyes\tM1\neye\tM2\tM3\n".to_vec()));
        drawings.come("culture", Some(b"globe\tM4\n".to_vec()));
        let outlines: Vec<_> = ["eye", "eyes", "globe", "M2", ""].map(|name| drawings.outlines(name)).into();
        assert_eq!(outlines, [Some("M2\tM3"), Some("M1"), Some("M4"), None, None]);
        assert!(!drawings.is_expecting());
    }

    #[test]
    fn what_did_not_come_can_be_asked_for_again() {
        let mut drawings = Pictograms::default();
        assert!(drawings.is_expecting(), "a page keeps the place before it asks");
        drawings.ask("digital");
        drawings.come("digital", None);
        assert!(!drawings.is_expecting(), "no place is kept for what did not come");
        assert!(drawings.ask("digital"));
        drawings.come("digital", Some(vec![0xff]));
        assert!(drawings.ask("digital"));
    }
}
