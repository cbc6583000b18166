//! A server for `dist/` on this machine: GET and HEAD of files, with the headers of a real host.
//!
//! It is as large as what it does. A framework would bring an async runtime and a minute of compiling before a new
//! contributor sees the app. The hard part of HTTP is reading the request, and that is left to the parser that hyper
//! uses too. The server listens on the loopback address only.

use crate::{headers, project};
use anyhow::{Context, Result};
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// A request with its headers must fit into this many bytes; browsers send far less.
const REQUEST_LIMIT: usize = 32 * 1024;
/// A connection without a request for this long is closed.
const IDLE: Duration = Duration::from_secs(60);

/// What is served, and how.
#[derive(Clone)]
pub struct Site {
    /// The folder.
    pub folder: PathBuf,
    /// Headers that every response has.
    pub headers: Vec<(&'static str, String)>,
}

/// A listening server.
pub struct Server {
    listener: TcpListener,
    site: Arc<Site>,
}

impl Server {
    /// Listens on the given port, or on any free one if that is 0.
    pub fn listen(port: u16, site: Site) -> Result<Self> {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| format!("cannot listen on port {port}"))?;
        Ok(Self { listener, site: Arc::new(site) })
    }

    /// The address to open.
    pub fn url(&self) -> Result<String> {
        let SocketAddr::V4(address) = self.listener.local_addr()? else { anyhow::bail!("not an IPv4 address") };
        // The address has this name, because browsers treat name and number as a safe place, but WebAuthn, service
        // workers and people know this one.
        Ok(format!("http://localhost:{}/", address.port()))
    }

    /// Serves until the program ends, a thread for each connection.
    pub fn run(self) {
        for connection in self.listener.incoming().flatten() {
            let site = Arc::clone(&self.site);
            // A broken connection is the browser's concern; it will open another.
            std::thread::spawn(move || serve(connection, &site));
        }
    }
}

fn serve(mut connection: TcpStream, site: &Site) -> std::io::Result<()> {
    connection.set_read_timeout(Some(IDLE))?;
    connection.set_nodelay(true)?;
    let mut received = Vec::new();
    while let Some(length) = read_request(&mut connection, &mut received)? {
        let (response, open) = answer(&received[..length], site);
        connection.write_all(&response)?;
        received.drain(..length);
        if !open {
            break;
        }
    }
    Ok(())
}

/// Reads until a whole request is there and returns its length; `None` at the end of the connection.
fn read_request(connection: &mut TcpStream, received: &mut Vec<u8>) -> std::io::Result<Option<usize>> {
    let mut chunk = [0; 4096];
    loop {
        if let Some(end) = received.windows(4).position(|window| window == b"\r\n\r\n") {
            return Ok(Some(end + 4));
        }
        if received.len() > REQUEST_LIMIT {
            return Err(ErrorKind::InvalidData.into());
        }
        match connection.read(&mut chunk) {
            Ok(0) => return Ok(None),
            Ok(count) => received.extend_from_slice(&chunk[..count]),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// The response to a request, and whether the connection stays open.
fn answer(request: &[u8], site: &Site) -> (Vec<u8>, bool) {
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut parsed = httparse::Request::new(&mut headers);
    let (Ok(httparse::Status::Complete(_)), Some(method), Some(path)) =
        (parsed.parse(request), parsed.method, parsed.path)
    else {
        return (Response::plain(400, "Bad request").bytes(site, true, false), false);
    };
    let header = |name: &str| {
        let found = parsed.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
        found.and_then(|header| std::str::from_utf8(header.value).ok()).unwrap_or_default()
    };
    // The server reads no bodies, so a request that has one ends the connection.
    let open = !header("connection").eq_ignore_ascii_case("close")
        && header("content-length").is_empty()
        && header("transfer-encoding").is_empty();
    let response = match method {
        "GET" | "HEAD" => file(path, header("accept-encoding"), header("if-none-match"), &site.folder),
        _ => Response::plain(405, "Only GET and HEAD"),
    };
    (response.bytes(site, method != "HEAD", open), open)
}

/// A response before the site's own headers.
struct Response {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Response {
    fn plain(status: u16, text: &str) -> Self {
        Self {
            status,
            headers: vec![("Content-Type", "text/plain; charset=utf-8".to_owned())],
            body: text.as_bytes().to_vec(),
        }
    }

    fn bytes(self, site: &Site, with_body: bool, open: bool) -> Vec<u8> {
        let reason = match self.status {
            200 => "OK",
            304 => "Not Modified",
            400 => "Bad Request",
            404 => "Not Found",
            _ => "Method Not Allowed",
        };
        let mut head = format!("HTTP/1.1 {} {reason}\r\n", self.status);
        for (name, value) in self.headers.iter().chain(&site.headers) {
            head += &format!("{name}: {value}\r\n");
        }
        head += &format!("Content-Length: {}\r\n", self.body.len());
        head += if open { "Connection: keep-alive\r\n\r\n" } else { "Connection: close\r\n\r\n" };
        let mut bytes = head.into_bytes();
        if with_body {
            bytes.extend(self.body);
        }
        bytes
    }
}

/// The file at a request's path, in the best form that the browser accepts.
fn file(target: &str, accepted: &str, known: &str, folder: &Path) -> Response {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let Some(relative) = relative(path) else {
        return Response::plain(404, "Not found");
    };
    let full = folder.join(&relative);
    let Ok(plain) = std::fs::read(&full) else {
        return Response::plain(404, "Not found");
    };
    let coded = [("br", "br"), ("gzip", "gz")].into_iter().find_map(|(coding, suffix)| {
        let wanted = accepted.split(',').any(|item| item.split(';').next().is_some_and(|name| name.trim() == coding));
        let path = full.with_file_name(format!("{}.{suffix}", full.file_name()?.to_string_lossy()));
        wanted.then(|| std::fs::read(path).ok()).flatten().map(|bytes| (coding, bytes))
    });
    let name = relative.to_string_lossy().replace('\\', "/");
    let (coding, body) = coded.map_or((None, plain), |(coding, bytes)| (Some(coding), bytes));
    let tag = format!("\"{}\"", project::hex(&project::sha256(&body)[..8]));
    let mut response = Response { status: 200, headers: vec![("Content-Type", kind(&name).to_owned())], body };
    response.headers.push(("Cache-Control", headers::cache_control(&name).to_owned()));
    response.headers.push(("Vary", "Accept-Encoding".to_owned()));
    if known.split(',').any(|item| item.trim() == tag) {
        response.status = 304;
        response.body.clear();
    } else if let Some(coding) = coding {
        response.headers.push(("Content-Encoding", coding.to_owned()));
    }
    response.headers.push(("ETag", tag));
    response
}

/// A request's path as one inside the folder; `None` for one that leads out of it or to a hidden file.
fn relative(path: &str) -> Option<PathBuf> {
    let decoded = decode(path.strip_prefix('/')?)?;
    let name = if decoded.is_empty() || decoded.ends_with('/') { format!("{decoded}index.html") } else { decoded };
    let relative = PathBuf::from(name);
    let inside = relative.components().all(|part| match part {
        Component::Normal(part) => !part.to_string_lossy().starts_with('.'),
        _ => false,
    });
    inside.then_some(relative)
}

fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok().filter(|path| !path.contains('\0'))
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// Answers requests from a folder with a page, a script in three forms, and a file outside.
    fn check(name: &str, request: &str, status: &str, with: &[&str], body: &str) {
        let folder = std::env::temp_dir().join(format!("eight-keys-http-{}-{name}", std::process::id()));
        fs::create_dir_all(folder.join("site/v-0123456789ab")).unwrap();
        fs::write(folder.join("secret.txt"), "secret").unwrap();
        fs::write(folder.join("site/.hidden"), "hidden").unwrap();
        fs::write(folder.join("site/index.html"), "page").unwrap();
        for (suffix, text) in [("", "script"), (".br", "br"), (".gz", "gz")] {
            fs::write(folder.join(format!("site/v-0123456789ab/a.js{suffix}")), text).unwrap();
        }
        let site = Site { folder: folder.join("site"), headers: vec![("X-Always", "yes".to_owned())] };
        let request = format!("{}\r\nHost: localhost\r\n\r\n", request.replace('\n', "\r\n"));
        let (response, _) = answer(request.as_bytes(), &site);
        let response = String::from_utf8(response).unwrap();
        fs::remove_dir_all(folder).unwrap();
        assert!(response.starts_with(&format!("HTTP/1.1 {status}")), "{response}");
        for line in with.iter().chain(&["X-Always: yes"]) {
            assert!(response.contains(&format!("{line}\r\n")), "{line} in {response}");
        }
        assert!(response.ends_with(&format!("\r\n\r\n{body}")), "{response}");
    }

    #[test]
    fn files_come_with_type_and_keeping() {
        check(
            "page",
            "GET / HTTP/1.1",
            "200",
            &["Content-Type: text/html; charset=utf-8", "Cache-Control: no-cache"],
            "page",
        );
        check("query", "GET /?a=1 HTTP/1.1", "200", &["Content-Length: 4"], "page");
        check("head", "HEAD /index.html HTTP/1.1", "200", &["Content-Length: 4"], "");
        let kept = "Cache-Control: public, max-age=31536000, immutable";
        check(
            "script",
            "GET /v-0123456789ab/a.js HTTP/1.1",
            "200",
            &["Content-Type: text/javascript; charset=utf-8", kept],
            "script",
        );
    }

    #[test]
    fn compressed_forms_are_sent_to_those_who_take_them() {
        let get = "GET /v-0123456789ab/a.js HTTP/1.1\nAccept-Encoding: ";
        check(
            "br",
            &format!("{get}gzip, deflate, br"),
            "200",
            &["Content-Encoding: br", "Vary: Accept-Encoding"],
            "br",
        );
        check("gzip", &format!("{get}gzip"), "200", &["Content-Encoding: gzip"], "gz");
        check("none", &format!("{get}zstd"), "200", &[], "script");
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        for (at, path) in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "//etc/passwd",
            "/.hidden",
            "/none",
            "/v-0123456789ab",
        ]
        .iter()
        .enumerate()
        {
            check(&format!("outside{at}"), &format!("GET {path} HTTP/1.1"), "404", &[], "Not found");
        }
        check("post", "POST / HTTP/1.1\nContent-Length: 2", "405", &["Connection: close"], "Only GET and HEAD");
    }

    #[test]
    fn an_unchanged_file_is_not_sent_again() {
        let tag = format!("\"{}\"", project::hex(&project::sha256(b"page")[..8]));
        check("etag", &format!("GET / HTTP/1.1\nIf-None-Match: {tag}"), "304", &["Content-Length: 0"], "");
    }
}
