//! A small reader of the JSON that the app itself ships.
//!
//! Words, exercises and drawings have to be read before anything is on the screen. `serde_json`, with what it generates
//! for each type, was a tenth of all the code that a first answer waits for; this reader is a fiftieth. It says only
//! that a text cannot be read, not where: the build has checked what it ships, so this reader meets broken downloads,
//! not mistakes. What comes from outside (profile files, records) is read by `serde_json`.

/// How deep lists and objects may be nested; ours are five deep.
const MAX_DEPTH: usize = 64;

/// Reads values one after the other. Each method reads one whole value, or returns `None`; then the text has to be
/// given up.
pub struct Reader<'t> {
    rest: &'t [u8],
    deeper: usize,
}

/// What is done with each value of a list.
pub type Each<'e, 't> = &'e mut dyn FnMut(&mut Reader<'t>) -> Option<()>;

/// What is done with each value of an object, by its name.
pub type EachNamed<'e, 't> = &'e mut dyn FnMut(&str, &mut Reader<'t>) -> Option<()>;

/// Reads a text that is one value and nothing more. `None` if it is anything else.
pub fn read<'t, T>(text: &'t [u8], value: impl FnOnce(&mut Reader<'t>) -> Option<T>) -> Option<T> {
    let mut reader = Reader { rest: text, deeper: MAX_DEPTH };
    let value = value(&mut reader)?;
    reader.peek().is_none().then_some(value)
}

impl<'t> Reader<'t> {
    /// What the next value begins with.
    pub fn peek(&mut self) -> Option<u8> {
        // Not `trim_ascii_start`, which also removes a form feed: that is not a space in JSON.
        while let [b' ' | b'\t' | b'\n' | b'\r', rest @ ..] = self.rest {
            self.rest = rest;
        }
        self.rest.first().copied()
    }

    /// A text.
    pub fn text(&mut self) -> Option<String> {
        self.expect(b'"')?;
        let mut text = Vec::new();
        loop {
            let plain = self.rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..b' '))?;
            let (before, rest) = self.rest.split_at_checked(plain)?;
            text.extend_from_slice(before);
            self.rest = rest;
            match self.byte()? {
                b'"' => return String::from_utf8(text).ok(),
                b'\\' => text.extend_from_slice(self.escaped()?.encode_utf8(&mut [0; 4]).as_bytes()),
                _ => return None,
            }
        }
    }

    /// A list of texts.
    pub fn texts(&mut self) -> Option<Vec<String>> {
        let mut texts = Vec::new();
        self.list(&mut |reader| {
            texts.push(reader.text()?);
            Some(())
        })?;
        Some(texts)
    }

    /// A whole number from 0 on.
    pub fn number(&mut self) -> Option<u32> {
        let is_zero = self.peek()? == b'0';
        let mut number = self.digit()?;
        while !is_zero && let Some(digit) = self.digit() {
            number = number.checked_mul(10)?.checked_add(digit)?;
        }
        Some(number)
    }

    /// `true` or `false`.
    pub fn flag(&mut self) -> Option<bool> {
        let flag = self.peek()? == b't';
        self.rest = self.rest.strip_prefix(if flag { "true" } else { "false" }.as_bytes())?;
        Some(flag)
    }

    /// A list.
    pub fn list(&mut self, each: Each<'_, 't>) -> Option<()> {
        self.members(b'[', b']', each)
    }

    /// An object. A name that comes twice is passed on twice.
    pub fn object(&mut self, each: EachNamed<'_, 't>) -> Option<()> {
        self.members(b'{', b'}', &mut |reader| {
            let name = reader.text()?;
            reader.expect(b':')?;
            each(&name, reader)
        })
    }

    fn members(&mut self, open: u8, close: u8, each: Each<'_, 't>) -> Option<()> {
        self.expect(open)?;
        self.deeper = self.deeper.checked_sub(1)?;
        if self.peek()? != close {
            each(self)?;
            while self.peek()? == b',' {
                self.expect(b',')?;
                each(self)?;
            }
        }
        self.deeper += 1;
        self.expect(close)
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.peek();
        (self.byte()? == byte).then_some(())
    }

    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }

    fn digit(&mut self) -> Option<u32> {
        let digit = char::from(*self.rest.first()?).to_digit(10)?;
        self.byte()?;
        Some(digit)
    }

    /// What follows a backslash.
    fn escaped(&mut self) -> Option<char> {
        match self.byte()? {
            b'n' => Some('\n'),
            b't' => Some('\t'),
            b'r' => Some('\r'),
            b'b' => Some('\u{8}'),
            b'f' => Some('\u{c}'),
            byte @ (b'"' | b'\\' | b'/') => Some(char::from(byte)),
            b'u' => {
                let unit = self.unit()?;
                if !(0xd800..0xdc00).contains(&unit) {
                    return char::from_u32(unit);
                }
                // A character beyond 16 bits is written as two units.
                self.rest = self.rest.strip_prefix(b"\\u")?;
                let low = self.unit()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + low)
            }
            _ => None,
        }
    }

    fn unit(&mut self) -> Option<u32> {
        (0..4).try_fold(0, |unit, _| Some(unit << 4 | char::from(self.byte()?).to_digit(16)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Map, Value, json};

    /// Any value, as far as this reader understands it.
    fn any(reader: &mut Reader<'_>) -> Option<Value> {
        match reader.peek()? {
            b'"' => reader.text().map(Value::from),
            b'0'..=b'9' => reader.number().map(Value::from),
            b'[' => {
                let mut list = Vec::new();
                reader.list(&mut |reader| {
                    list.push(any(reader)?);
                    Some(())
                })?;
                Some(list.into())
            }
            b'{' => {
                let mut object = Map::new();
                reader.object(&mut |name, reader| {
                    object.insert(name.to_owned(), any(reader)?);
                    Some(())
                })?;
                Some(object.into())
            }
            _ => reader.flag().map(Value::from),
        }
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            any_text().prop_map(Value::from),
            proptest::prelude::any::<u32>().prop_map(Value::from),
            proptest::prelude::any::<bool>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::btree_map(any_text(), inner, 0..6)
                    .prop_map(|object| Value::Object(object.into_iter().collect())),
            ]
        })
    }

    fn any_text() -> impl Strategy<Value = String> {
        prop::collection::vec(proptest::prelude::any::<char>(), 0..12).prop_map(|text| text.into_iter().collect())
    }

    proptest! {
        #[test]
        fn what_serde_json_writes_is_read(value in values()) {
            prop_assert_eq!(read(value.to_string().as_bytes(), any), Some(value.clone()));
            prop_assert_eq!(read(format!(" {value:#}\n").as_bytes(), any), Some(value));
        }

        #[test]
        fn what_is_read_is_what_serde_json_reads(text in r#"[\[\]{}",:\\ua01dcf8 \-.etrls\n]{0,40}"#) {
            if let Some(value) = read(text.as_bytes(), any) {
                prop_assert_eq!(serde_json::from_str::<Value>(&text).ok(), Some(value));
            }
        }

        #[test]
        fn a_damaged_text_is_no_reason_to_panic(value in values(), at in 0_usize..2000, byte in 0_u8..) {
            let mut text = value.to_string().into_bytes();
            let at = at % text.len();
            prop_assert!(read(&text[..at], any).is_none() || value.is_number());
            text[at] = byte;
            if let Some(read) = read(&text, any) {
                prop_assert_eq!(serde_json::from_slice::<Value>(&text).ok(), Some(read));
            }
        }
    }

    #[test]
    fn a_form_feed_is_no_space() {
        assert_eq!(read(b" \t\r\n7 ", any), Some(Value::from(7)));
        assert_eq!(read(b"7\x0c", any), None);
        assert_eq!(read(b"\x0c7", any), None);
    }

    #[test]
    fn escapes_are_read() {
        let text = r#""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDD11""#;
        assert_eq!(read(text.as_bytes(), any), Some(json!("\"\\/\u{8}\u{c}\n\r\té🔑")));
    }

    #[test]
    fn what_is_no_json_or_none_of_ours_is_refused() {
        let deep = "[".repeat(100_000);
        for text in [
            "",
            " ",
            "\"",
            "\"\n\"",
            r#""\x""#,
            r#""\ud83d""#,
            r#""\ud83d\u0041""#,
            r#""\udd11""#,
            "01",
            "4294967296",
            "1 2",
            "tru",
            "[1,]",
            "[1",
            "[,1]",
            "{\"a\"}",
            "{\"a\":}",
            "{1:2}",
            "[}",
            "-1",
            "1.5",
            "null",
            &deep,
        ] {
            assert_eq!(read(text.as_bytes(), any), None, "{text:.20}");
        }
        assert_eq!(read(b"\"\xff\"", any), None);
    }
}
