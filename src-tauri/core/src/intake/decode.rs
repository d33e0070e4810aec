//! Bytes of a file → the text of a page, or the reason why they are none.
//!
//! Must not know what the text says. Only UTF-8 is read without asking; another
//! encoding is read when a person names it, and never with a replaced character.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::error::Refused;

/// No page of text is larger; a file that is, is something else.
const LARGEST: usize = 1024 * 1024;

/// First bytes of files that are no text.
const MAGIC: [&[u8]; 12] = [
    b"%PDF",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"{\\rtf",
    b"\x1f\x8b",
    b"SQLite format 3",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x7fELF",
];

/// First words of markup, and the tags of which three make a page markup.
const MARKUP: [&str; 4] = ["<!doctype", "<html", "<?xml", "<svg"];
const TAGS: [&str; 14] = [
    "<div", "<p>", "<p ", "<span", "<body", "<head", "<table", "<br", "<li", "<ul", "<script", "<td", "<h1",
    "<a ",
];

/// The bytes of a file as they cross the wire. Refused: what is no base64.
pub fn of_base64(given: &str) -> Result<Vec<u8>, Refused> {
    STANDARD.decode(given).map_err(|error| Refused::new("input-malformed").with("cause", error))
}

/// The text of a file's bytes. `encoding` is a name such as `windows-1252` that a person chose.
///
/// Refused with `page-empty`, `page-binary`, `page-html`, `page-encoding`,
/// `page-encoding-unknown`, `page-damaged` or `page-too-large`; each names the file.
pub fn decode(name: &str, bytes: &[u8], encoding: Option<&str>) -> Result<String, Refused> {
    if bytes.len() > LARGEST {
        return Err(Refused::new("page-too-large").with("file", name));
    }
    let text = any(name, bytes, encoding)?;
    match is_markup(&text) {
        true => Err(Refused::new("page-html").with("file", name)),
        false => Ok(text),
    }
}

/// The same of any text, however large, be it markup or not.
pub(super) fn any(name: &str, bytes: &[u8], encoding: Option<&str>) -> Result<String, Refused> {
    let refused = |code: &str| Refused::new(code).with("file", name);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(refused("page-empty"));
    }
    if MAGIC.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(refused("page-binary"));
    }
    let encoding = match encoding {
        Some(label) => Encoding::for_label(label.trim().as_bytes())
            .ok_or_else(|| refused("page-encoding-unknown").with("encoding", label))?,
        None => UTF_8,
    };
    let text = strictly(bytes, encoding).ok_or_else(|| match guess(bytes) {
        Some(likely) => refused("page-encoding").with("encoding", likely.name().to_ascii_lowercase()),
        None => refused("page-binary"),
    })?;
    match flaw(&text) {
        Some(code) => Err(refused(code)),
        None => Ok(text),
    }
}

/// The text, if every byte has a meaning in that encoding.
fn strictly(bytes: &[u8], encoding: &'static Encoding) -> Option<String> {
    if encoding == UTF_8 && wide(bytes).is_some() {
        return None;
    }
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    Some(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
}

/// UTF-16 shows in its mark or in the zero bytes between Latin letters.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes).filter(|(encoding, _)| *encoding != UTF_8) {
        return Some(encoding);
    }
    let start = &bytes[..bytes.len().min(4096)];
    let zeros = |parity: usize| start.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, enough) = (zeros(0), zeros(1), start.len() / 4);
    let likely = match () {
        () if odd > enough && even * 4 < odd => UTF_16LE,
        () if even > enough && odd * 4 < even => UTF_16BE,
        () => return None,
    };
    let text = likely.decode_without_bom_handling_and_without_replacement(bytes)?;
    (!text.contains(is_control)).then_some(likely)
}

/// The encoding that the bytes are most likely in; `None` for bytes that are no text.
fn guess(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some(encoding) = wide(bytes) {
        let text = strictly(bytes, encoding);
        return text.filter(|text| !text.contains(is_control)).map(|_| encoding);
    }
    if bytes.iter().any(|byte| is_control(char::from(*byte)) && *byte < 0x80) {
        return None;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    Some(detector.guess(None, Utf8Detection::Deny))
}

fn is_control(character: char) -> bool {
    character.is_control() && !matches!(character, '\t' | '\n' | '\r' | '\x0b' | '\x0c' | '\u{85}')
}

fn flaw(text: &str) -> Option<&'static str> {
    match () {
        () if text.trim().is_empty() => Some("page-empty"),
        () if text.contains(is_control) => Some("page-binary"),
        () if text.contains('\u{fffd}') => Some("page-damaged"),
        () => None,
    }
}

fn is_markup(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let start = lower.trim_start();
    MARKUP.iter().any(|mark| start.starts_with(mark))
        || TAGS.iter().map(|tag| lower.matches(tag).count()).sum::<usize>() >= 3
}
