//! Pictures of statements.

use yew::prelude::*;

/// The drawings that are there so far, Phosphor icons on a field of 256 by 256. They come by competence, and nothing ever
/// waits for them: the words carry the meaning.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pictograms {
    /// One a line: its name, then its outlines, with tabs between.
    lines: String,
    /// The competences whose drawings were asked for.
    asked: Vec<String>,
    /// How many of them are on their way.
    coming: usize,
    /// Whether some did not come.
    lost: bool,
}

impl Pictograms {
    /// Where a competence's drawings are.
    pub fn path(competence: &str) -> String {
        format!("icons/pictograms/{competence}.txt")
    }

    /// Notes that somebody is about to load a competence's drawings; `false` if that was done before.
    pub fn ask(&mut self, competence: &str) -> bool {
        let new = !self.asked.iter().any(|asked| asked == competence);
        if new {
            self.asked.push(competence.to_owned());
            self.coming += 1;
        }
        new
    }

    /// Adds what was loaded; without it the drawings can be asked for once more. Bytes that are no drawings add none.
    pub fn come(&mut self, competence: &str, bytes: Option<Vec<u8>>) {
        self.coming = self.coming.saturating_sub(1);
        match bytes.and_then(|bytes| String::from_utf8(bytes).ok()) {
            Some(lines) => self.lines.push_str(&lines),
            None => {
                self.asked.retain(|asked| asked != competence);
                self.lost = true;
            }
        }
    }

    /// Whether drawings are on their way, or nobody asked for any: a page asks for its drawings once it is shown.
    pub fn is_expecting(&self) -> bool {
        self.coming > 0 || self.asked.is_empty() && !self.lost
    }

    fn outlines(&self, name: &str) -> Option<&str> {
        self.lines.split('\n').find_map(|line| line.strip_prefix(name)?.strip_prefix('\t'))
    }
}

/// A statement's picture by its name in the pack; nothing where there is none, and its empty place while it is on its way.
///
/// Accessibility: decoration, hidden from screen readers: the statement says it all.
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
