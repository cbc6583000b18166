//! What other programs do to a file on its way: minifiers, mail programs, editors, browsers' "save page as". Each copy
//! opens as the same file, or is refused for a reason that says what to do.

use std::fs;

use eight_keys::profile_file::limits::MAX_LOCKS;
use eight_keys::profile_file::{ForeignFormat, ImportError, seal};

use crate::{PASSPHRASE, folder, open};

fn golden(name: &str) -> String {
    fs::read_to_string(folder("golden").join(name)).unwrap()
}

fn utf_16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(unit).collect()
}

/// One change, by its name.
type Change = (&'static str, fn(&str) -> Vec<u8>);

/// Changes to a text that keep what it says, in either shape.
const TO_TEXT: [Change; 7] = [
    ("a byte order mark", |text| format!("\u{feff}{text}").into_bytes()),
    ("UTF-16, as Notepad's Unicode", |text| utf_16(&format!("\u{feff}{text}"), u16::to_le_bytes)),
    ("UTF-16, the other way round", |text| utf_16(&format!("\u{feff}{text}"), u16::to_be_bytes)),
    ("UTF-16 without a mark", |text| utf_16(text, u16::to_le_bytes)),
    ("UTF-16 without a mark, the other way round", |text| utf_16(text, u16::to_be_bytes)),
    ("Windows' ends of lines", |text| text.replace('\n', "\r\n").into_bytes()),
    ("space around", |text| format!("\r\n  {text}\n\n\t").into_bytes()),
];

/// Changes to a page that keep what it says.
const TO_PAGE: [Change; 12] = [
    ("Chromium's and Firefox's mark of where it is from", |page| {
        page.replacen("<html", "<!-- saved from url=(0029)https://example.org/notes.html -->\n<html", 1).into_bytes()
    }),
    ("attributes without quotation marks", |page| {
        page.replace(
            "type=\"application/json\" id=\"eight-keys-profile\"",
            "type=application/json id=eight-keys-profile",
        )
        .into_bytes()
    }),
    ("single quotation marks, another order", |page| {
        page.replace(
            "type=\"application/json\" id=\"eight-keys-profile\"",
            "id='eight-keys-profile'\n  type='application/json'",
        )
        .into_bytes()
    }),
    ("capitals", |page| {
        page.replace("<script type=\"application/json\" id=\"eight-keys-profile\"", "<SCRIPT ID=\"EIGHT-KEYS-PROFILE\"")
            .replace("</script", "</SCRIPT")
            .into_bytes()
    }),
    ("entities in the name", |page| {
        page.replace("\"eight-keys-profile\"", "\"eight&#45;keys&#x2D;profile\"").into_bytes()
    }),
    ("more attributes", |page| {
        page.replace("<script type", "<script data-from=\"a > b\" nonce class='x y' type").into_bytes()
    }),
    ("space in the tags", |page| {
        page.replace("id=\"eight-keys-profile\">", "\n id = \"eight-keys-profile\"\n >")
            .replace("</script>", "</script\n >")
            .into_bytes()
    }),
    ("XHTML", |page| {
        page.replace("-profile\">", "-profile\">//<![CDATA[\n").replace("</script>", "\n//]]></script>").into_bytes()
    }),
    ("a comment around the block's content", |page| {
        page.replace("-profile\">", "-profile\"><!--\n").replace("</script>", "\n//--></script>").into_bytes()
    }),
    ("entities in the content", |page| {
        let (before, rest) = page.split_once("-profile\">").unwrap();
        let (json, after) = rest.split_once("</script>").unwrap();
        let json = json.replace('&', "&amp;").replace('"', "&quot;").replace('>', "&gt;");
        format!("{before}-profile\">{json}</script>{after}").into_bytes()
    }),
    ("JSON made anew, with the sign that we escape", |page| page.replace("\\u003c", "<").into_bytes()),
    ("other scripts before and after", |page| {
        page.replace("<head>", "<head><SCRIPT>if (a < b) { '<!--' }</SCRIPT>")
            .replace("</body>", "<script src=x></script></body>")
            .into_bytes()
    }),
];

/// Changes to the data file that keep what it says.
const TO_DATA: [Change; 3] = [
    ("on one line", |json| serde_json::from_str::<serde_json::Value>(json).unwrap().to_string().into_bytes()),
    ("letters escaped, as many languages' libraries write", |json| {
        let escaped =
            |c: char| c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04X}")).collect::<String>();
        json.chars().map(|c| if c.is_ascii() { c.to_string() } else { escaped(c) }).collect::<String>().into_bytes()
    }),
    ("slashes escaped, as PHP writes", |json| json.replace('/', "\\/").into_bytes()),
];

#[test]
fn a_copy_that_says_the_same_opens_as_the_same() {
    for (name, changes) in [("v1.html", &TO_PAGE[..]), ("v1.json", &TO_DATA[..])] {
        let original = golden(name);
        let expected = open(original.as_bytes()).unwrap();
        for (what, change) in TO_TEXT.iter().chain(changes) {
            let changed = change(&original);
            assert_ne!(changed, original.as_bytes(), "{name}: {what}");
            assert_eq!(open(&changed).as_ref(), Ok(&expected), "{name}: {what}");
        }
    }
}

#[test]
fn a_copy_that_lost_something_is_refused_for_its_reason() {
    let page = golden("v1.html");
    let json = golden("v1.json");
    let without_block = |page: &str| {
        let (before, rest) = page.split_once("<script").unwrap();
        format!("{before}{}", rest.split_once("</script>").unwrap().1)
    };
    let foreign = |kind| ImportError::ForeignFormat(kind);
    let mail = format!(
        "Received: from a by b;\n\tSun, 29 Nov 2026 18:00:00 +0000\nTo: x@example.org\nMIME-Version: 1.0\n\n{page}"
    );
    let archive = "From: <Saved by Blink>\nSnapshot-Content-Location: file:///notes.html\nSubject: What I can do\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\"\n\n------x\n";
    for (what, changed, refusal) in [
        (
            "a page whose scripts a mail program took out",
            without_block(&page).into_bytes(),
            ImportError::HtmlWithoutProfile,
        ),
        ("a browser's archive of a page", archive.as_bytes().to_vec(), foreign(ForeignFormat::Archive)),
        ("Safari's archive of a page", b"bplist00\xd1\x01".to_vec(), foreign(ForeignFormat::Archive)),
        ("the whole mail", mail.into_bytes(), foreign(ForeignFormat::Mail)),
        (
            "a mail's beginning",
            b"Return-Path: <x@example.org>\r\nReceived: by y\r\n\r\nHello".to_vec(),
            foreign(ForeignFormat::Mail),
        ),
        ("the page's text", "What I can do\nSaved on 21 November 2026\n".into(), foreign(ForeignFormat::Text)),
        ("a letter that begins with a colon", "To whom it may concern: hello\n".into(), foreign(ForeignFormat::Text)),
        ("a word processor's quotation marks", json.replace('"', "\u{201d}").into_bytes(), ImportError::NotText),
        ("German ones", json.replacen('"', "\u{201e}", 1).into_bytes(), ImportError::NotText),
        (
            "half a letter of UTF-16",
            utf_16(&format!("\u{feff}{json}"), u16::to_le_bytes)[..101].to_vec(),
            ImportError::Truncated,
        ),
        (
            "a broken letter of UTF-16",
            [&utf_16(&json, u16::to_le_bytes)[..10], &[0, 0xd8, b'a', 0]].concat(),
            ImportError::NotText,
        ),
        ("the end is missing in UTF-16", utf_16(&json, u16::to_be_bytes)[..200].to_vec(), ImportError::Truncated),
    ] {
        assert_eq!(open(&changed), Err(refusal), "{what}");
    }
}

/// A changed bit anywhere in a sealed file's header is reported as damage, unless it looks the same as something else.
#[test]
fn a_damaged_header_of_a_sealed_file_is_called_damaged() {
    const VERSION: usize = "age-encryption.org/v".len();
    let sealed = seal::seal(golden("v1.json").as_bytes(), PASSPHRASE, 10).unwrap();
    let header = sealed.windows(5).position(|it| it == b"\n--- ").unwrap() + 5 + 43;
    let salt = VERSION + 2 + "-> scrypt ".len()..VERSION + 2 + "-> scrypt ".len() + 22;
    let work = salt.end + 1..salt.end + 3;
    let body = work.end + 1..work.end + 1 + 43;
    for at in 0..header {
        for bit in 0..8 {
            let mut changed = sealed.clone();
            changed[at] ^= 1 << bit;
            let refusal = open(&changed).unwrap_err();
            let is_as_told = match refusal {
                ImportError::DamagedSealed => true,
                // Another salt or another key gives the same as another passphrase.
                ImportError::WrongPassphrase => salt.contains(&at) || body.contains(&at) || work.contains(&at),
                ImportError::WorkFactorTooHigh { .. } => work.contains(&at),
                // "v3" may be a later version.
                ImportError::NewerSeal => at == VERSION && changed[at].is_ascii_digit(),
                _ => false,
            };
            assert!(is_as_told, "byte {at}, bit {bit}: {refusal:?}");
        }
    }
}

#[test]
fn armor_that_was_damaged_is_called_so_too() {
    let armored = fs::read_to_string(folder("hostile").join("armored-for-a-key.age")).unwrap();
    for changed in [armored.replacen("BEGIN", "BEGIM", 1), armored.replacen("FILE", "F1LE", 1)] {
        assert_eq!(open(changed.as_bytes()), Err(ImportError::DamagedSealed));
    }
    let marked = format!("\u{feff}{armored}");
    assert_eq!(open(marked.as_bytes()), open(armored.as_bytes()), "a byte order mark is no damage");
}

#[test]
fn a_lock_in_a_lock_opens_and_there_is_an_end_to_it() {
    let expected = open(golden("v1.json").as_bytes());
    let mut sealed = golden("v1.json").into_bytes();
    for locks in 1..=MAX_LOCKS + 1 {
        sealed = seal::seal(&sealed, PASSPHRASE, 1).unwrap();
        let opened = open(&sealed);
        if locks <= MAX_LOCKS {
            assert_eq!(opened, expected, "{locks} locks");
        } else {
            assert_eq!(opened, Err(ImportError::SealedTooOften), "{locks} locks");
        }
    }
}
