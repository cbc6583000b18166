//! The security headers: one source for the local server, for the files that hosts read, and for the
//! `<meta>` tag that stands in for them on hosts that set no headers.
//!
//! The policy begins by allowing nothing and adds what the app needs. There is no `unsafe-inline` and no `unsafe-eval`;
//! the one style in the page is allowed by its hash, so exactly that text and no other.

/// How long a file with its version in its path may be kept: for ever, as far as HTTP can say it.
const KEEP: &str = "public, max-age=31536000, immutable";
/// Asked for again each time, so that an update is noticed at all; "not modified" is the usual answer.
const ASK: &str = "no-cache";

/// The browser features that a policy can turn off and that this app never uses. The list has only names that current
/// browsers know: an unknown one is reported on the console of every visitor.
const CLOSED_FEATURES: [&str; 30] = [
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "clipboard-write",
    "compute-pressure",
    "cross-origin-isolated",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// The content security policy.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Hashes of the styles in the page, as `sha256-…`.
    pub style_hashes: Vec<String>,
}

impl Policy {
    fn directives(&self) -> Vec<(&'static str, String)> {
        let styles = self.style_hashes.iter().map(|hash| format!(" '{hash}'")).collect::<String>();
        [
            ("default-src", "'none'"),
            // This is for compiling WebAssembly, which some browsers count as evaluating.
            ("script-src", "'self' 'wasm-unsafe-eval'"),
            ("style-src", &format!("'self'{styles}")),
            // Words, packs and the module itself. Nothing else is ever asked for.
            ("connect-src", "'self'"),
            ("img-src", "'self'"),
            ("manifest-src", "'self'"),
            ("worker-src", "'self'"),
            ("base-uri", "'none'"),
            ("form-action", "'none'"),
            // No text can become code: scripts are loaded only through the policy in static/boot.js.
            ("require-trusted-types-for", "'script'"),
            ("trusted-types", "eight-keys"),
        ]
        .map(|(name, value)| (name, value.to_owned()))
        .into()
    }

    /// The policy for the `<meta>` tag, where `frame-ancestors` is not allowed and would only cause a complaint.
    pub fn for_meta(&self) -> String {
        join(self.directives())
    }

    /// The policy for the header.
    pub fn for_header(&self) -> String {
        let mut directives = self.directives();
        directives.push(("frame-ancestors", "'none'".to_owned()));
        join(directives)
    }

    /// The headers that every response carries.
    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let closed: Vec<String> = CLOSED_FEATURES.iter().map(|feature| format!("{feature}=()")).collect();
        vec![
            ("Content-Security-Policy", self.for_header()),
            ("Referrer-Policy", "no-referrer".to_owned()),
            ("Permissions-Policy", closed.join(", ")),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
            ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
            ("Cross-Origin-Embedder-Policy", "require-corp".to_owned()),
        ]
    }
}

fn join(directives: Vec<(&'static str, String)>) -> String {
    directives.iter().map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join("; ")
}

/// How long a response may be kept, by its path from the site's root.
pub fn cache_control(path: &str) -> &'static str {
    if is_versioned(path) { KEEP } else { ASK }
}

/// Whether a path contains the version of its content: `v-` and twelve hexadecimal digits, then more.
fn is_versioned(path: &str) -> bool {
    let rest = path.trim_start_matches('/').strip_prefix("v-").and_then(|rest| rest.split_once('/'));
    rest.is_some_and(|(version, file)| {
        version.len() == 12 && version.bytes().all(|b| b.is_ascii_hexdigit()) && !file.is_empty()
    })
}

/// `_headers`, as Netlify and Cloudflare Pages read it. Both combine all rules that match a path, so no two of these
/// rules give the same header to one path.
pub fn for_netlify(policy: &Policy, base: &str) -> String {
    let mut out = String::from("/*\n");
    for (name, value) in policy.headers() {
        out += &format!("  {name}: {value}\n");
    }
    for path in ["/", "/index.html", "/sw.js", "/manifest.webmanifest", "/third-party-notices.txt"] {
        out += &format!("{path}\n  Cache-Control: {ASK}\n");
    }
    out += &format!("/{base}*\n  Cache-Control: {KEEP}\n");
    out
}

/// `.htaccess` for Apache with mod_headers, mod_mime and mod_rewrite.
pub fn for_apache(policy: &Policy) -> String {
    let mut out =
        String::from("# Eight Keys: security headers, types, compressed files. Needs AllowOverride FileInfo.\n");
    out +=
        "AddType application/wasm .wasm\nAddType text/javascript .js\nAddType application/manifest+json .webmanifest\n";
    out += "<IfModule mod_headers.c>\n";
    for (name, value) in policy.headers() {
        out += &format!("  Header always set {name} \"{value}\"\n");
    }
    out += &format!("  Header set Cache-Control \"{ASK}\"\n");
    out += &format!(
        "  <If \"%{{REQUEST_URI}} =~ m#/v-[0-9a-f]{{12}}/#\">\n    Header set Cache-Control \"{KEEP}\"\n  </If>\n"
    );
    out += "  Header append Vary Accept-Encoding\n</IfModule>\n<IfModule mod_rewrite.c>\n  RewriteEngine On\n";
    for (coding, suffix) in [("br", "br"), ("gzip", "gz")] {
        out += &format!(
            "  RewriteCond %{{HTTP:Accept-Encoding}} {coding}\n  RewriteCond %{{REQUEST_FILENAME}}.{suffix} -f\n  \
             RewriteRule ^(.*)$ $1.{suffix} [L]\n"
        );
    }
    out += "</IfModule>\n";
    for (suffix, coding) in [("br", "br"), ("gz", "gzip")] {
        // mod_mime would take `.js.gz` for an archive; these lines say what is inside, and how it is packed.
        for (kind, mime) in [
            ("js", "text/javascript"),
            ("css", "text/css"),
            ("json", "application/json"),
            ("wasm", "application/wasm"),
            ("html", "text/html"),
            ("svg", "image/svg+xml"),
            ("webmanifest", "application/manifest+json"),
            ("txt", "text/plain"),
        ] {
            out += &format!("<FilesMatch \"\\.{kind}\\.{suffix}$\">\n  ForceType {mime}\n</FilesMatch>\n");
        }
        out += &format!("AddEncoding {coding} .{suffix}\n");
    }
    out += "<IfModule mod_deflate.c>\n  SetEnvIfNoCase Request_URI \"\\.(br|gz)$\" no-gzip\n</IfModule>\n";
    out
}

/// A `server` part for nginx. A `location` with an `add_header` of its own inherits none, so each of them has the whole
/// list.
pub fn for_nginx(policy: &Policy) -> String {
    let list = |indent: &str, keep: &str| {
        let mut out = String::new();
        for (name, value) in policy.headers() {
            out += &format!("{indent}add_header {name} \"{value}\" always;\n");
        }
        out + &format!("{indent}add_header Cache-Control \"{keep}\" always;\n")
    };
    format!(
        "# Eight Keys: put this inside a `server` block whose `root` is this folder.\n\
         # nginx must know application/wasm (its mime.types of the last years does).\n\
         # With the module ngx_brotli, `brotli_static on;` sends the .br files as well.\n\
         gzip_static on;\n\
         gzip_vary on;\n\
         location ~ ^/v-[0-9a-f]+/ {{\n{}    try_files $uri =404;\n}}\n\
         location = /manifest.webmanifest {{\n    types {{}}\n    default_type application/manifest+json;\n{}}}\n\
         location / {{\n{}    index index.html;\n    try_files $uri $uri/ =404;\n}}\n\
         location ~ /(_headers|nginx\\.conf|\\.htaccess)$ {{\n    return 404;\n}}\n",
        list("    ", KEEP),
        list("    ", ASK),
        list("    ", ASK),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> Policy {
        Policy { style_hashes: vec!["sha256-abc=".to_owned()] }
    }

    #[test]
    fn the_policy_starts_from_nothing_and_allows_no_inline_code() {
        let header = policy().for_header();
        assert!(header.starts_with("default-src 'none'; "));
        assert!(header.contains("style-src 'self' 'sha256-abc='; "));
        assert!(header.ends_with("frame-ancestors 'none'"));
        for never in ["unsafe-inline", "'unsafe-eval'", "*", "http:", "https:", "data:", "blob:"] {
            assert!(!header.contains(never), "{never}");
        }
    }

    #[test]
    fn the_meta_tag_says_the_same_but_for_what_it_may_not() {
        let policy = policy();
        assert_eq!(format!("{}; frame-ancestors 'none'", policy.for_meta()), policy.for_header());
        assert!(!policy.for_meta().contains('"'), "it stands in double quotes");
    }

    #[test]
    fn only_versioned_files_are_kept() {
        for (path, kept) in [
            ("/v-0123456789ab/app.css", true),
            ("v-0123456789ab/i18n/en.first.json", true),
            ("/", false),
            ("/index.html", false),
            ("/sw.js", false),
            ("/v-0123456789ab/", false),
            ("/v-short/app.css", false),
            ("/x/v-0123456789ab/app.css", false),
        ] {
            assert_eq!(cache_control(path) == KEEP, kept, "{path}");
        }
    }

    #[test]
    fn every_hosts_file_has_every_header() {
        let policy = policy();
        for file in [for_netlify(&policy, "v-0/"), for_apache(&policy), for_nginx(&policy)] {
            for (name, value) in policy.headers() {
                assert!(file.contains(name) && file.contains(&value), "{name} in {file}");
            }
            assert!(file.contains(KEEP) && file.contains(ASK));
        }
    }
}
