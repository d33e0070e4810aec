//! Files that are no page: each is refused with its own code, in four languages.

use bilan_core::domain::Lang;
use bilan_core::error::Error;
use bilan_core::intake::{decode, page};
use bilan_core::text::Texts;

const PAGE: &str =
    "Título do projeto: Ação às fronteiras\nEstado do projeto: concluído\nDoador: União Europeia\n";

fn utf16(text: &str, little: bool, mark: bool) -> Vec<u8> {
    let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
    units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
}

fn cp1252(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect()
}

#[test]
fn each_kind_of_file_has_its_own_refusal() {
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("nothing", Vec::new(), "page-empty"),
        ("blanks", b" \r\n\t ".to_vec(), "page-empty"),
        ("only a byte order mark", b"\xef\xbb\xbf\n".to_vec(), "page-empty"),
        ("PDF", b"%PDF-1.7\nStatus: x".to_vec(), "page-binary"),
        ("Word or ZIP", b"PK\x03\x04rest".to_vec(), "page-binary"),
        ("old Word", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), "page-binary"),
        ("a zero byte", b"Status: done\0\nBudget: 3".to_vec(), "page-binary"),
        ("control bytes", b"Status: \x01\x02\x03".to_vec(), "page-binary"),
        ("HTML", b"<!DOCTYPE html><html><body>Status</body></html>".to_vec(), "page-html"),
        ("a piece of HTML", b"<div><p>Status</p><span>done</span></div>".to_vec(), "page-html"),
        ("UTF-16 LE with mark", utf16(PAGE, true, true), "page-encoding"),
        ("UTF-16 BE with mark", utf16(PAGE, false, true), "page-encoding"),
        ("UTF-16 LE", utf16(PAGE, true, false), "page-encoding"),
        ("UTF-16 BE", utf16(PAGE, false, false), "page-encoding"),
        ("cp1252", cp1252(PAGE), "page-encoding"),
        ("a lost letter", "Status: conclu\u{fffd}do".as_bytes().to_vec(), "page-damaged"),
        ("4 MB", vec![b'a'; 4 * 1024 * 1024], "page-too-large"),
    ];
    for (what, bytes, code) in cases {
        let refused = decode("proj.txt", &bytes, None).expect_err(what);
        assert_eq!(refused.code, code, "{what}");
        for lang in ["en", "fr", "pt", "es"] {
            let texts = Texts::of(lang.parse::<Lang>().expect(lang));
            let sentence = Error::from(refused.clone()).message(texts);
            assert!(sentence.contains("proj.txt"), "{lang} names the file: {sentence}");
            assert!(!sentence.contains(['⟦', '{']), "{lang} has the sentence: {sentence}");
        }
    }
}

#[test]
fn the_named_encoding_is_the_next_step() {
    for (bytes, encoding) in [
        (cp1252(PAGE), "windows-1252"),
        (cp1252(PAGE), "latin1"),
        (utf16(PAGE, true, true), "utf-16le"),
        (utf16(PAGE, true, false), "UTF-16"),
        (utf16(PAGE, false, true), "utf-16be"),
    ] {
        assert_eq!(decode("p", &bytes, Some(encoding)).as_deref(), Ok(PAGE), "{encoding}");
    }
    let refused = decode("p", &cp1252(PAGE), None).expect_err("cp1252 is not read without asking");
    assert_eq!(refused.args["encoding"], "windows-1252", "the likely encoding is named");
    let refused = decode("p", &utf16(PAGE, true, true), None).expect_err("UTF-16 is not read without asking");
    assert_eq!(refused.args["encoding"], "utf-16le");
    assert_eq!(
        decode("p", PAGE.as_bytes(), Some("klingon")).expect_err("no encoding").code,
        "page-encoding-unknown"
    );
    assert_eq!(decode("p", &cp1252(PAGE), Some("utf-8")).expect_err("not UTF-8").code, "page-encoding");
}

#[test]
fn utf8_is_read_with_and_without_its_mark() {
    assert_eq!(decode("p", PAGE.as_bytes(), None).as_deref(), Ok(PAGE));
    let marked = [b"\xef\xbb\xbf", PAGE.as_bytes()].concat();
    assert_eq!(decode("p", &marked, None).as_deref(), Ok(PAGE), "the mark is no part of the text");
}

#[test]
fn a_page_without_any_label_is_refused() {
    for text in
        ["Once upon a time there was a mill.\nIt stood by the river.\n", "a\n", "😀😀😀", "\u{202e}txt"]
    {
        let refused = page::read("p.txt", text, None, &[]).expect_err(text);
        assert_eq!(refused.code, "page-no-label");
        assert_eq!(refused.args["file"], "p.txt");
    }
}
