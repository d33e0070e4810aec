//! What is said of a text while it is written: in a whole workspace, through the commands.

use bilan_core::domain::Lang;
use bilan_core::{Ctx, Error, Workspace, api, attach, example};
use serde_json::{Value, json};
use tempfile::TempDir;

struct Desk {
    workspace: Workspace,
    _folder: TempDir,
}

fn ctx() -> Ctx {
    Ctx::at("2026-04-15T09:30:00Z".parse().unwrap(), "tester", Lang::EN)
}

impl Desk {
    fn new() -> Desk {
        let folder = TempDir::new().unwrap();
        let workspace = Workspace::create(&folder.path().join("w.bilan"), &ctx()).unwrap();
        example::add(&workspace, &ctx()).unwrap();
        Desk { workspace, _folder: folder }
    }

    fn check(&self, text: &str) -> Value {
        self.checked(text, "en", None)
    }

    fn checked(&self, text: &str, language: &str, limit: Option<usize>) -> Value {
        let made = json!({ "project": "Rutas Seguras", "language": language });
        let mut input = json!({ "made": made, "section": "results", "text": text });
        if let Some(limit) = limit {
            input["limit"] = json!(limit);
        }
        api::call(&self.workspace, &ctx(), "check_section", input).unwrap()
    }

    fn figure(&self, id: &str, language: &str) -> Value {
        let made = json!({ "project": "Rutas Seguras", "language": language });
        let told = api::call(&self.workspace, &ctx(), "report_figures", json!({ "made": made })).unwrap();
        let found = told.as_array().unwrap().iter().find(|it| it["id"] == id).cloned();
        found.unwrap_or_else(|| panic!("no figure {id}"))
    }
}

/// Kind, figure and the words of each remark.
fn remarks(told: &Value, text: &str) -> Vec<(String, String, String)> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let remark = |it: &Value| {
        let number = |key: &str| usize::try_from(it[key].as_u64().unwrap()).unwrap();
        let said = String::from_utf16(&units[number("at")..number("at") + number("length")]).unwrap();
        (it["kind"].as_str().unwrap().to_owned(), it["figure"].as_str().unwrap_or("").to_owned(), said)
    };
    told["remarks"].as_array().unwrap().iter().map(remark).collect()
}

fn one(kind: &str, figure: &str, said: &str) -> Vec<(String, String, String)> {
    vec![(kind.to_owned(), figure.to_owned(), said.to_owned())]
}

#[test]
fn figures_are_told_with_label_and_text_in_the_reports_language() {
    let desk = Desk::new();
    let direct = desk.figure("reach.direct", "en");
    assert_eq!(direct["text"], "1,402");
    assert!(direct["label"].as_str().unwrap().contains("directly"), "{direct}");
    assert_eq!(desk.figure("reach.direct", "fr")["text"], "1\u{202f}402");
    assert!(desk.figure("budget.total", "fr")["text"].as_str().unwrap().contains("408"));
}

#[test]
fn numbers_typed_by_hand_are_compared_with_the_report() {
    let desk = Desk::new();
    let say = |text: &str| remarks(&desk.check(text), text);
    assert_eq!(say("🛡 In all 1,402 people were reached directly."), one("equals", "reach.direct", "1,402"));
    assert_eq!(
        say("In all 1,410 people were reached directly."),
        one("nearly_equals", "reach.direct", "1,410")
    );
    assert_eq!(
        say("In all 1,430 people were reached directly."),
        one("contradicts", "reach.direct", "1,430")
    );
    // Swapped digits are a slip of the keyboard, however far apart the numbers are.
    assert_eq!(say("People reached directly: 1,042."), one("nearly_equals", "reach.direct", "1,042"));
    assert_eq!(say("In 2024 there were 3 of them, {reach.direct} in all."), []);
    assert_eq!(say("See https://example.org/1402 or [it](https://example.org/1402)."), []);
    let french = "Au total, 1\u{a0}402 personnes.";
    let told = remarks(&desk.checked(french, "fr", None), french);
    assert!(
        told.len() == 1 && told[0].1.starts_with("reach.direct") && told[0].2 == "1\u{a0}402",
        "{told:?}"
    );
}

/// As people write numbers in four languages: what is a figure of the report is found, what counts
/// nothing or is rounded on purpose is left in peace.
#[test]
fn odd_numbers_of_four_languages_are_understood() {
    let desk = Desk::new();
    let told = |language: &str, text: &str| {
        let found = remarks(&desk.checked(text, language, None), text);
        found.into_iter().map(|(kind, _, said)| (kind, said)).collect::<Vec<_>>()
    };
    for (language, text, kind, said) in [
        ("pt", "No total, 1.402 pessoas foram alcançadas diretamente.", "equals", "1.402"),
        ("pt", "O orçamento total é de 408.855,56 EUR.", "equals", "408.855,56"),
        ("es", "En total, 1.402 personas alcanzadas directamente.", "equals", "1.402"),
        ("fr", "Au total, 1\u{202f}402 personnes touchées directement.", "equals", "1\u{202f}402"),
        // Another language's style is a slip, no other number.
        ("fr", "Au total, 1,402 personnes touchées directement.", "equals", "1,402"),
        ("en", "In all 1402 people were reached directly.", "equals", "1402"),
        ("en", "People reached directly (1,402) were counted once.", "equals", "1,402"),
        // Rounded and said to be.
        ("en", "About 1,400 people were reached directly.", "equals", "1,400"),
        ("fr", "Près de 1\u{a0}400 personnes ont été touchées directement.", "equals", "1\u{a0}400"),
        ("es", "Unas 1.400 personas fueron alcanzadas directamente.", "equals", "1.400"),
        ("pt", "O orçamento total é de 0,4 milhões de euros.", "equals", "0,4 milhões"),
        ("en", "The total budget is EUR 409 thousand.", "equals", "409 thousand"),
        // Rounded, and wrong.
        ("en", "About 1,480 people were reached directly.", "contradicts", "1,480"),
        ("pt", "O orçamento total é de 418.855,56 EUR.", "contradicts", "418.855,56"),
    ] {
        let found = told(language, text);
        assert_eq!(found, [(kind.to_owned(), said.to_owned())], "{language}: {text}");
    }
    for (language, text) in [
        ("en", "On 12 March and March 14, 2025, from 10:30 to 12:45, in room 12 of building 24."),
        ("en", "Resolution 1402 and Article 12 of Law 1410; FEP-2024-1402; 2024–26; phase 12."),
        ("en", "See note 1.4.02 and the code B-1402/24, tel. +55-11-1402."),
        ("fr", "Le 12 mars, du 14/05/2025 au 31/12/2025, à 14h30, l’article 1402 et la résolution 1325."),
        ("pt", "Em 12 de março de 2025, o artigo 12.º da Lei n.º 1402 e a Resolução 1402."),
        ("es", "El 12 de marzo, artículo 1402, la Ley 1410 y la resolución 1402, entre 2024 y 2026."),
        ("en", "Some 12 of us met 24 times in 36 weeks."),
    ] {
        assert_eq!(told(language, text), [], "{language}: {text}");
    }
}

#[test]
fn a_figure_that_is_not_there_and_words_over_the_limit_are_told() {
    let desk = Desk::new();
    let text = "é {reach.gone} <b>and</b> more";
    let told = desk.checked(text, "en", Some(2));
    let kinds: Vec<_> = remarks(&told, text).into_iter().map(|(kind, _, said)| (kind, said)).collect();
    let expected = [("unknown_figure", "{reach.gone}"), ("as_typed", "<b>"), ("as_typed", "</b>")];
    assert_eq!(kinds, expected.map(|(kind, said)| (kind.to_owned(), said.to_owned())));
    assert_eq!(
        (&told["limit"], told["words"].as_u64().unwrap() - 2),
        (&json!(2), told["over"].as_u64().unwrap())
    );
    assert!(told["over"].as_u64().unwrap() >= 2, "{told}");
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(width, height).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A picture that says in its head to be 20,000 points wide and high.
fn boasting() -> Vec<u8> {
    let mut bytes = png(1, 1);
    let side = 20_000_u32.to_be_bytes();
    bytes[16..20].copy_from_slice(&side);
    bytes[20..24].copy_from_slice(&side);
    let sum = bytes[12..29].iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xEDB8_8320 * (sum & 1)))
    });
    bytes[29..33].copy_from_slice(&(!sum).to_be_bytes());
    bytes
}

#[test]
fn a_picture_of_one_point_is_told_by_its_name_and_a_huge_one_is_not_even_kept() {
    let desk = Desk::new();
    let keep = |name: &str, bytes: Vec<u8>| {
        attach::keep(&desk.workspace, &ctx(), "Rutas Seguras", None, name, bytes)
    };
    keep("dot.png", png(1, 1)).unwrap();
    keep("room.png", png(300, 200)).unwrap();
    keep("notes.txt", b"no picture".to_vec()).unwrap();
    for (name, words) in [("dot.png", "1 × 1"), ("notes.txt", "JPEG, PNG"), ("gone.png", "attachments")] {
        let text = format!("![It]({name})");
        let told = desk.check(&text);
        assert_eq!(remarks(&told, &text), one("no_picture", "", &text));
        let message = told["remarks"][0]["message"].as_str().unwrap();
        assert!(message.contains(words), "{message}");
    }
    assert_eq!(desk.check("![It](room.png)")["remarks"], json!([]));
    let code = |error: Error| error.code();
    assert_eq!(
        keep("wide.png", boasting()).map_err(code),
        Err("refused-attachment-picture-too-large".to_owned())
    );
    let heavy = vec![0; 200 * 1024 * 1024];
    assert_eq!(keep("heavy.png", heavy).map_err(code), Err("refused-attachment-too-large".to_owned()));
}
