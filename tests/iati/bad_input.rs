//! Files that are damaged or made to do harm: each is refused by name, and nothing is written.

use bilan_core::iati::{self, IatiFile};

use super::{Desk, activities, activity, ctx, file};

fn code_of(desk: &Desk, bytes: &[u8]) -> String {
    let given = IatiFile { bytes: Some(bytes.to_vec()), ..file("") };
    match iati::preview(&desk.workspace, &ctx(), &given) {
        Ok(_) => "read".to_owned(),
        Err(error) => error.code(),
    }
}

fn sound() -> String {
    activities(&activity("XM-DAC-47066-X1", ""))
}

#[test]
fn bad_files_are_refused_by_name() {
    let desk = Desk::empty();
    let sound = sound();
    let declared = |declaration: &str| {
        sound.replace("\n<iati-activities", &format!("\n{declaration}\n<iati-activities"))
    };
    let laughs = "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
    let deep = format!("{}x{}", "<a>".repeat(20_000), "</a>".repeat(20_000));
    let unclosed = sound.replace("</iati-activity>", "").replace("</iati-activities>", "");
    let cases: [(&str, String, &str); 13] = [
        ("doctype", declared("<!DOCTYPE x>"), "refused-iati-damaged"),
        ("outside entity", declared("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">"), "refused-iati-damaged"),
        ("billion laughs", declared(laughs), "refused-iati-damaged"),
        ("unknown entity", sound.replace("Safer journeys", "&secret;"), "refused-iati-damaged"),
        ("deep", activities(&activity("X-1-1", &deep)), "refused-iati-damaged"),
        ("open at the end", unclosed, "refused-iati-damaged"),
        ("truncated", sound[..sound.len() / 2].to_owned(), "refused-iati-damaged"),
        ("crossed", sound.replace("</title>", "</tittle>"), "refused-iati-damaged"),
        ("json", "{\"iati-activities\": []}".to_owned(), "refused-iati-none"),
        ("other xml", "<?xml version=\"1.0\"?><rss/>".to_owned(), "refused-iati-none"),
        ("no activities", activities(""), "refused-iati-none"),
        ("empty", "  \n".to_owned(), "refused-page-empty"),
        (
            "twice the same attribute",
            sound.replace("xml:lang=\"en\"", "xml:lang=\"en\" xml:lang=\"fr\""),
            "refused-iati-damaged",
        ),
    ];
    for (name, text, code) in cases {
        assert_eq!(code_of(&desk, text.as_bytes()), code, "{name}");
    }
    assert_eq!(code_of(&desk, b"PK\x03\x04zip"), "refused-page-binary");
    assert_eq!(desk.workspace.list_projects().unwrap().len(), 0);
}

#[test]
fn encodings_that_a_file_names_are_read_and_others_refused() {
    let desk = Desk::empty();
    let sound = sound();
    let wide: Vec<u8> =
        std::iter::once(0xfeff).chain(sound.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(code_of(&desk, &wide), "read", "UTF-16 with its mark");
    let bare: Vec<u8> = sound.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(code_of(&desk, &bare), "read", "UTF-16 without");
    let latin: Vec<u8> = sound.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap_or(b'?')).collect();
    let named = String::from_utf8_lossy(&latin).len();
    assert!(named > 0);
    assert_eq!(code_of(&desk, &latin), "refused-page-encoding", "Latin-1 that says it is UTF-8");
    let mut declared = latin.clone();
    let at = declared.windows(5).position(|it| it == b"UTF-8").unwrap();
    declared.splice(at..at + 5, b"ISO-8859-1".iter().copied());
    assert_eq!(code_of(&desk, &declared), "read", "Latin-1 that says so");
}

#[test]
fn what_is_too_large_is_refused_before_it_is_read() {
    let desk = Desk::empty();
    let mut large = sound().into_bytes();
    large.resize(60 * 1024 * 1024, b' ');
    assert_eq!(code_of(&desk, &large), "refused-iati-too-large");
    let many = activities(&activity("X-1-1", &"<a/>".repeat(1_000_001)));
    assert_eq!(code_of(&desk, many.as_bytes()), "refused-iati-damaged");
}

#[test]
fn every_cut_and_many_flips_end_with_an_answer() {
    let desk = Desk::empty();
    let sound = activities(&activity("XM-DAC-47066-X1", super::MORE)).into_bytes();
    for end in (0..sound.len() - 25).step_by(61) {
        assert_ne!(code_of(&desk, &sound[..end]), "read", "cut at {end}");
    }
    for at in (0..sound.len()).step_by(37) {
        let mut flipped = sound.clone();
        flipped[at] ^= 1 << (at % 8);
        code_of(&desk, &flipped);
    }
}
