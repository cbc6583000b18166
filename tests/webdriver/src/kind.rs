//! The browsers that there are.

/// A browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Chromium by chromedriver.
    Chromium,
    /// Firefox by geckodriver.
    Firefox,
    /// WebKit by WebKitWebDriver and its MiniBrowser, on a screen that nobody sees.
    WebKit,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 3] = [Kind::Chromium, Kind::Firefox, Kind::WebKit];

    /// Its name in `EIGHT_KEYS_BROWSERS` and in the names of flows.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Chromium => "chromium",
            Kind::Firefox => "firefox",
            Kind::WebKit => "webkit",
        }
    }
}
