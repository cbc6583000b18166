//! Leaving quickly: whether the user wants it, and where it leads.
//!
//! A button on every screen, or Shift three times, empties the page and puts another one in its place
//! (`static/leave.js`). So that Back does not bring anything back, the whole time in the app is one entry of the
//! browser's history ([`App::go`](super::App::go)), and every start begins with the choice of language, whatever is
//! stored (`tasks::startup`, `forward.rs`).

use super::{Route, State};

/// Why an address that was typed is none to leave to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAddress {
    /// It is not one of `https`. A page that comes without it can be read and changed on its way.
    NotSecure,
    /// It has no name of a website, or signs that no address has.
    NotComplete,
}

impl NoAddress {
    /// The message that says so.
    pub fn message(self) -> &'static str {
        match self {
            NoAddress::NotSecure => "leave-address-not-secure",
            NoAddress::NotComplete => "leave-address-not-complete",
        }
    }
}

/// The most letters that an address may have.
const LONGEST: usize = 500;

/// The address that was meant by what was typed: `https://` may be left out.
///
/// The browser reads the address again when the user leaves; what it does not take leads to the app's own empty page.
///
/// # Errors
/// Why it is none.
pub fn address_to_leave_to(typed: &str) -> Result<String, NoAddress> {
    let typed = typed.trim();
    let rest = match typed.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => rest,
        Some(_) => return Err(NoAddress::NotSecure),
        None => typed,
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
    // `javascript:` and `data:` have no port that is a number, and no name with a dot.
    let port_fits = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    let label_fits = |label: &str| {
        let edges_fit = !label.starts_with('-') && !label.ends_with('-');
        !label.is_empty() && edges_fit && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let labels: Vec<&str> = name.split('.').collect();
    let name_fits = labels.len() > 1
        && labels.iter().all(|label| label_fits(label))
        && labels.last().is_some_and(|last| last.chars().any(char::is_alphabetic));
    let rest_fits = rest.len() <= LONGEST
        && !rest.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '\\' | '"' | '<' | '>'));
    if name_fits && port_fits && rest_fits { Ok(["https://", rest].concat()) } else { Err(NoAddress::NotComplete) }
}

impl State {
    /// Whether the user wants to leave quickly: the one whose profile is in use; before that whoever is beginning, or
    /// anybody who has a profile here.
    pub fn leaves(&self) -> bool {
        match &self.people.current {
            Some(current) => current.profile.leave_to.is_some(),
            None => self.people.start_choices.leaves || self.people.profiles.iter().any(|it| it.leave_to.is_some()),
        }
    }

    /// Whether the button that leaves is on the screen: on every screen but the first, on which there is nothing of the
    /// user's, and the button would tell that there is something.
    pub fn shows_leaving(&self) -> bool {
        self.leaves() && !matches!(self.screen.route, Route::Languages | Route::Start(..))
    }

    /// Where leaving leads: the address that the user chose, if it is one, and otherwise the weather page, which is a
    /// message of the language.
    pub fn leave_to(&self, weather: String) -> String {
        let chosen = self.people.current.as_ref().and_then(|current| current.profile.leave_to.as_deref());
        chosen.and_then(|typed| address_to_leave_to(typed).ok()).unwrap_or(weather)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_is_read_as_it_was_meant_or_refused_for_a_reason() {
        for (typed, expected) in [
            ("https://example.org", Ok("https://example.org")),
            (" https://www.knmi.nl/nederland-nu/weer ", Ok("https://www.knmi.nl/nederland-nu/weer")),
            ("HTTPS://example.org/?q=a#b", Ok("https://example.org/?q=a#b")),
            ("knmi.nl", Ok("https://knmi.nl")),
            ("example.org:8443/a", Ok("https://example.org:8443/a")),
            ("pogoda.świat.pl", Ok("https://pogoda.świat.pl")),
            ("هواشناسی.com", Ok("https://هواشناسی.com")),
            ("http://example.org", Err(NoAddress::NotSecure)),
            ("ftp://example.org", Err(NoAddress::NotSecure)),
            ("javascript://example.org/%0aalert(1)", Err(NoAddress::NotSecure)),
            ("javascript:alert(1)", Err(NoAddress::NotComplete)),
            ("data:text/html,hello.you", Err(NoAddress::NotComplete)),
            ("about:blank", Err(NoAddress::NotComplete)),
            ("", Err(NoAddress::NotComplete)),
            ("   ", Err(NoAddress::NotComplete)),
            ("weather", Err(NoAddress::NotComplete)),
            ("https://", Err(NoAddress::NotComplete)),
            ("https://example", Err(NoAddress::NotComplete)),
            ("https://.org", Err(NoAddress::NotComplete)),
            ("https://example..org", Err(NoAddress::NotComplete)),
            ("https://-example.org", Err(NoAddress::NotComplete)),
            ("https://192.168.1", Err(NoAddress::NotComplete)),
            ("https://user@example.org", Err(NoAddress::NotComplete)),
            ("https://user:secret@example.org", Err(NoAddress::NotComplete)),
            ("https://example.org:0", Err(NoAddress::NotComplete)),
            ("https://example.org:99999", Err(NoAddress::NotComplete)),
            ("the weather of today.", Err(NoAddress::NotComplete)),
            ("https://example.org/a b", Err(NoAddress::NotComplete)),
            ("https://example.org\\a", Err(NoAddress::NotComplete)),
        ] {
            assert_eq!(address_to_leave_to(typed), expected.map(str::to_owned), "{typed:?}");
        }
        let long = format!("example.org/{}", "a".repeat(LONGEST));
        assert_eq!(address_to_leave_to(&long), Err(NoAddress::NotComplete));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_leads_to_a_secure_page_or_nowhere(typed in ".{0,40}") {
            if let Ok(address) = address_to_leave_to(&typed) {
                prop_assert!(address.starts_with("https://"));
                prop_assert!(!address.contains(char::is_whitespace));
                // Reading it again changes nothing.
                prop_assert_eq!(address_to_leave_to(&address), Ok(address));
            }
        }

        #[test]
        fn no_other_scheme_passes(scheme in "[a-z]{1,8}", rest in "[a-z./:]{0,20}") {
            prop_assume!(scheme != "https");
            let address = address_to_leave_to(&format!("{scheme}://{rest}"));
            prop_assert_eq!(address, Err(NoAddress::NotSecure));
        }
    }
}
