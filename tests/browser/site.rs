//! A server of the flows' own: it can go away, serve another version, and note what is asked.
//!
//! It sends the headers of `dist/_headers`, the file for hosts, so the flows that use it test that file too. The
//! release is read into memory once, so that nothing that a build does meanwhile can mix with it. A file that is there
//! only compressed, with `.br` after its name, is sent so: an earlier release is kept in this form.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// Files by their path from the site's root.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The release as it is.
pub fn release() -> Files {
    let mut files = files_of(&crate::config::dist());
    files.retain(|name, _| !name.ends_with(".br") && !name.ends_with(".gz"));
    files
}

/// The files of a folder.
pub fn files_of(folder: &Path) -> Files {
    let mut files = Files::new();
    collect(folder, "", &mut files);
    files
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) {
    for entry in fs::read_dir(folder).expect("a folder of the release").flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(entry.path()).expect("a file of the release"));
        }
    }
}

/// The same files in a folder. The headers for hosts are those of the whole site.
pub fn in_folder(folder: &str, files: &Files) -> Files {
    let place = |name: &String| if name == "_headers" { name.clone() } else { format!("{folder}/{name}") };
    files.iter().map(|(name, bytes)| (place(name), bytes.clone())).collect()
}

/// A request that came in.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The path, with whatever follows after a question mark.
    pub path: String,
    /// The whole head of the request.
    pub head: String,
}

/// What a host does differently from ours.
#[derive(Clone, Copy, Default)]
pub struct Manners {
    /// The type with which it sends WebAssembly; none for the right one.
    pub wasm_type: Option<&'static str>,
    /// Sends no headers but type and length.
    pub bare: bool,
    /// The folder of the site, with a slash at its end.
    pub folder: &'static str,
    /// Answers with the page, and not with an error, if a file does not exist.
    pub page_for_all: bool,
    /// A policy of its own, in addition to ours.
    pub policy: Option<&'static str>,
}

/// A listening server that notes what it is asked. It goes away when it is dropped.
pub struct Server {
    port: u16,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

struct Shared {
    files: Mutex<Files>,
    manners: Manners,
    asked: Mutex<Vec<Asked>>,
    open: Mutex<Vec<TcpStream>>,
    /// The end of a path that gets no answer for now.
    held: Mutex<Option<String>>,
    released: Condvar,
    stopped: AtomicBool,
}

impl Server {
    /// Serves files on a free port.
    pub fn of(files: Files) -> Self {
        Self::at(0, files)
    }

    /// Serves files on a port, such as that of an earlier server.
    pub fn at(port: u16, files: Files) -> Self {
        Self::with(port, files, Manners::default())
    }

    /// Serves files as a host does that differs from ours.
    pub fn of_host(files: Files, manners: Manners) -> Self {
        Self::with(0, files, manners)
    }

    fn with(port: u16, files: Files, manners: Manners) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).expect("a port to listen on");
        let port = listener.local_addr().expect("an address").port();
        let shared = Arc::new(Shared {
            files: Mutex::new(files),
            manners,
            asked: Mutex::default(),
            open: Mutex::default(),
            held: Mutex::default(),
            released: Condvar::new(),
            stopped: AtomicBool::new(false),
        });
        let for_thread = shared.clone();
        let thread = std::thread::spawn(move || listen(&listener, &for_thread));
        Self { port, shared, thread: Some(thread) }
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The address of a folder, like that of a copy of the app beside others.
    pub fn folder(&self, name: &str) -> String {
        format!("{}{name}/", self.address())
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        format!("http://localhost:{}/{}", self.port, self.shared.manners.folder)
    }

    /// What has been asked so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.shared.asked.lock().expect("no thread died with it").clone()
    }

    /// Serves other files from now on.
    pub fn serve(&self, files: Files) {
        *self.shared.files.lock().expect("no thread died with it") = files;
    }

    /// Lets every request for a path with this end wait, until [`release`](Self::release).
    pub fn hold(&self, end: &str) {
        *self.shared.held.lock().expect("no thread died with it") = Some(end.to_owned());
    }

    /// Answers the requests that were waiting.
    pub fn release(&self) {
        *self.shared.held.lock().expect("no thread died with it") = None;
        self.shared.released.notify_all();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        self.release();
        // Wakes the listener up.
        let _ = TcpStream::connect(SocketAddr::from((Ipv4Addr::LOCALHOST, self.port)));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        for stream in self.shared.open.lock().expect("no thread died with it").drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}

fn listen(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming().flatten() {
        if shared.stopped.load(Ordering::SeqCst) {
            return;
        }
        if let Ok(copy) = stream.try_clone() {
            shared.open.lock().expect("no thread died with it").push(copy);
        }
        let shared = shared.clone();
        std::thread::spawn(move || {
            // A connection that breaks is not the server's concern.
            let _ = answer(&stream, &shared);
            // Closing takes more than dropping, because the list of open connections contains it too.
            let _ = stream.shutdown(Shutdown::Both);
        });
    }
}

fn answer(mut stream: &TcpStream, shared: &Shared) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.set_nodelay(true)?;
    let mut received = Vec::new();
    let mut chunk = [0; 8192];
    loop {
        let Some(end) = received.windows(4).position(|window| window == b"\r\n\r\n") else {
            match stream.read(&mut chunk) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
                Ok(0) => {
                    // Somebody connected and sent nothing that is HTTP: that counts as well.
                    if !received.is_empty() {
                        note(shared, "", &String::from_utf8_lossy(&received));
                    }
                    return Ok(());
                }
                Ok(count) => received.extend_from_slice(&chunk[..count]),
            }
            continue;
        };
        let head = String::from_utf8_lossy(&received[..end]).into_owned();
        received.drain(..end + 4);
        let mut words = head.split_whitespace();
        let (method, path) = (words.next().unwrap_or_default().to_owned(), words.next().unwrap_or_default().to_owned());
        note(shared, &path, &head);
        let held = shared.held.lock().expect("no thread died with it");
        let is_held = |held: &mut Option<String>| held.as_ref().is_some_and(|end| path.ends_with(end));
        drop(shared.released.wait_while(held, is_held).expect("no thread died with it"));
        let Response { status, kind, content, cache, is_compressed } = response(shared, &path);
        let mut out = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nContent-Type: {kind}\r\n", content.len());
        if is_compressed {
            out += "Content-Encoding: br\r\n";
        }
        if !shared.manners.bare {
            out += &format!("Cache-Control: {cache}\r\n");
            for (name, value) in headers(shared) {
                out += &format!("{name}: {value}\r\n");
            }
        }
        if let Some(policy) = shared.manners.policy {
            out += &format!("Content-Security-Policy: {policy}\r\n");
        }
        out += "\r\n";
        stream.write_all(out.as_bytes())?;
        if method != "HEAD" {
            stream.write_all(&content)?;
        }
        if method != "GET" && method != "HEAD" {
            return Ok(());
        }
    }
}

fn note(shared: &Shared, path: &str, head: &str) {
    let asked = Asked { path: path.to_owned(), head: head.to_owned() };
    shared.asked.lock().expect("no thread died with it").push(asked);
}

/// An answer to a request.
struct Response {
    status: &'static str,
    kind: &'static str,
    content: Vec<u8>,
    cache: &'static str,
    /// Whether the content is compressed by brotli.
    is_compressed: bool,
}

fn response(shared: &Shared, path: &str) -> Response {
    let files = shared.files.lock().expect("no thread died with it");
    let manners = shared.manners;
    let name = path.split('?').next().unwrap_or_default().trim_start_matches('/');
    let name = name.strip_prefix(manners.folder).unwrap_or("elsewhere");
    let name = if name.is_empty() || name.ends_with('/') { format!("{name}index.html") } else { name.to_owned() };
    let name = name.as_str();
    let cache = if name.split('/').any(|part| part.starts_with("v-")) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let plain = files.get(name);
    match plain.or_else(|| files.get(&format!("{name}.br"))) {
        Some(content) if !name.starts_with('_') => {
            let wasm = manners.wasm_type.filter(|_| name.ends_with(".wasm"));
            Response {
                status: "200 OK",
                kind: wasm.unwrap_or_else(|| kind(name)),
                content: content.clone(),
                cache,
                is_compressed: plain.is_none(),
            }
        }
        _ if manners.page_for_all => Response {
            status: "200 OK",
            kind: kind("index.html"),
            content: files.get("index.html").cloned().unwrap_or_default(),
            cache: "no-cache",
            is_compressed: false,
        },
        _ => Response {
            status: "404 Not Found",
            kind: "text/plain",
            content: b"not here".to_vec(),
            cache: "no-cache",
            is_compressed: false,
        },
    }
}

/// The headers for every path, from the file for hosts.
fn headers(shared: &Shared) -> Vec<(String, String)> {
    let files = shared.files.lock().expect("no thread died with it");
    let text = files.get("_headers").map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default();
    let lines = text.lines().skip_while(|line| *line != "/*").skip(1).take_while(|line| line.starts_with(' '));
    lines.filter_map(|line| line.trim().split_once(": ")).map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
