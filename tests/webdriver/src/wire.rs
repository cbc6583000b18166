//! WebDriver's protocol: JSON over HTTP on this machine.
//!
//! This is written out because it is so little: one request, one answer, on a connection of its own. A client library
//! would bring an async runtime and an HTTP stack, which take longer to compile than everything else here.

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use serde_json::Value;

/// What the driver answers in place of a value, or why there was no answer.
#[derive(Debug, Clone)]
pub struct Fault {
    /// WebDriver's name for it, such as `stale element reference`; `no answer` if there was none.
    pub error: String,
    /// What the driver says about it.
    pub message: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let first = self.message.lines().next().unwrap_or_default();
        write!(f, "{}: {first}", self.error)
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        Self { error: "no answer".into(), message: error.to_string() }
    }
}

/// Sends a request to a driver and returns the value of its answer.
pub fn request(port: u16, method: &str, path: &str, body: Option<&Value>, patience: Duration) -> Result<Value, Fault> {
    let body = body.map(Value::to_string).unwrap_or_default();
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(patience))?;
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Type: application/json; charset=utf-8\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes())?;
    let answer = read_answer(&mut stream)?;
    let json: Value = serde_json::from_slice(&answer).map_err(|error| Fault {
        error: "no answer".into(),
        message: format!("not JSON ({error}): {}", String::from_utf8_lossy(&answer)),
    })?;
    let value = json.get("value").cloned().unwrap_or(Value::Null);
    match value.get("error").and_then(Value::as_str) {
        Some(error) => {
            Err(Fault { error: error.to_owned(), message: value["message"].as_str().unwrap_or_default().to_owned() })
        }
        None => Ok(value),
    }
}

/// Reads the content of an answer; drivers send it with a length or in chunks.
fn read_answer(stream: &mut impl Read) -> std::io::Result<Vec<u8>> {
    let mut received = Vec::new();
    let mut chunk = [0; 16 * 1024];
    loop {
        if let Some(content) = content(&received) {
            return Ok(content);
        }
        match stream.read(&mut chunk) {
            Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(count) => received.extend_from_slice(&chunk[..count]),
            // A machine that was stopped for a moment wakes a socket that has a time limit.
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// The content of an answer, once all of it is there.
fn content(received: &[u8]) -> Option<Vec<u8>> {
    let end = find(received, b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&received[..end]).to_lowercase();
    let rest = &received[end + 4..];
    let header = |name: &str| {
        head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).map(|value| value.trim().to_owned())
    };
    if header("transfer-encoding").as_deref() == Some("chunked") {
        return unchunked(rest);
    }
    let length: usize = header("content-length")?.parse().ok()?;
    (rest.len() >= length).then(|| rest[..length].to_vec())
}

fn unchunked(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    loop {
        let line = find(rest, b"\r\n")?;
        let size = usize::from_str_radix(std::str::from_utf8(&rest[..line]).ok()?.trim(), 16).ok()?;
        let chunk = rest.get(line + 2..line + 2 + size)?;
        if size == 0 {
            return Some(content);
        }
        content.extend_from_slice(chunk);
        rest = rest.get(line + 2 + size + 2..)?;
    }
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

/// Bytes from base64, in which drivers send pictures.
pub fn from_base64(text: &str) -> Vec<u8> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for digit in text.bytes().filter_map(value) {
        bits = bits << 6 | u32::from(digit);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xFF) as u8);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A connection on which each read is interrupted once before it brings a few bytes.
    struct Interrupted<'a> {
        rest: &'a [u8],
        is_due: bool,
    }

    impl Read for Interrupted<'_> {
        fn read(&mut self, chunk: &mut [u8]) -> std::io::Result<usize> {
            self.is_due = !self.is_due;
            if self.is_due { Err(ErrorKind::Interrupted.into()) } else { self.rest.read(&mut chunk[..7]) }
        }
    }

    #[test]
    fn an_interrupted_read_is_done_again() {
        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
        let whole = read_answer(&mut Interrupted { rest: answer, is_due: false });
        assert_eq!(whole.unwrap(), b"hello");
        let cut = read_answer(&mut Interrupted { rest: &answer[..answer.len() - 1], is_due: false });
        assert_eq!(cut.unwrap_err().kind(), ErrorKind::UnexpectedEof);
    }

    #[test]
    fn answers_are_read_whole() {
        let with_length = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
        assert_eq!(content(with_length).as_deref(), Some(&b"hello"[..]));
        assert_eq!(content(&with_length[..with_length.len() - 1]), None);
        let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n";
        assert_eq!(content(chunked).as_deref(), Some(&b"hello"[..]));
        assert_eq!(content(&chunked[..chunked.len() - 12]), None);
        assert_eq!(from_base64("Zm9vYg=="), b"foob");
    }
}
