//! The browsers that there are.

/// A browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BrowserKind {
    /// Chromium by chromedriver.
    Chromium,
    /// Firefox by geckodriver.
    Firefox,
    /// WebKit by WebKitWebDriver and its MiniBrowser, on a screen that nobody sees.
    WebKit,
}

impl BrowserKind {
    /// All of them.
    pub const ALL: [BrowserKind; 3] = [BrowserKind::Chromium, BrowserKind::Firefox, BrowserKind::WebKit];

    /// Its name in `EIGHT_KEYS_BROWSERS` and in the names of flows.
    pub fn name(self) -> &'static str {
        match self {
            BrowserKind::Chromium => "chromium",
            BrowserKind::Firefox => "firefox",
            BrowserKind::WebKit => "webkit",
        }
    }
}
