//! The organisation's sign and colour: set, refused with a reason, on every report, taken back.

use std::io::Cursor;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::domain::Lang;
use bilan_core::error::Error;
use bilan_core::report::look::Accent;
use image::{ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

use bilan_tests::office::{Office, ctx};

fn sign() -> String {
    let mut bytes = Cursor::new(Vec::new());
    let picture = RgbImage::from_pixel(120, 40, Rgb([122, 31, 61]));
    picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
    STANDARD.encode(bytes.into_inner())
}

fn refused(office: &Office, input: Value) -> (String, String) {
    match bilan_core::api::call(&office.workspace, &ctx(), "set_letterhead", input).unwrap_err() {
        Error::Refused(refused) => {
            (refused.code.to_owned(), refused.message(bilan_core::text::Texts::of(Lang::EN)))
        }
        Error::Failed(failed) => panic!("{failed:?}"),
    }
}

#[test]
fn every_report_bears_the_sign_and_the_colour() {
    let office = Office::example();
    let before = office.report("project", Lang::EN, None);
    assert!(before.logo.is_none() && before.look.accent.is_none());
    office.called("set_letterhead", json!({ "accent": "#7a1f3d" }));
    office.called("set_letterhead", json!({ "logo": "sign.png", "base64": sign() }));
    let told = office.called("set_letterhead", json!({ "alternative": "A bridge" }));
    assert_eq!((&told["accent"], &told["logo"]), (&json!("#7A1F3D"), &json!("sign.png")));
    assert!(told["picture"].is_string());
    for template in ["project", "eu_interim", "sf425"] {
        let report = office.report(template, Lang::FR, Some("2025Q2"));
        assert_eq!(report.look.accent, Accent::read("#7A1F3D"), "{template}");
        assert_eq!(report.logo.unwrap().alternative, "A bridge", "{template}");
    }
    // A template that has its own colour keeps it.
    let text = office.called("template_text", json!({ "template": "sida" }))["text"].clone();
    let own = format!("accent = \"#0B5F8A\"\n{}", text.as_str().unwrap());
    office.called("keep_template", json!({ "code": "sida", "text": own }));
    assert_eq!(office.report("sida", Lang::EN, None).look.accent, Accent::read("#0B5F8A"));
    office.called("undo", json!({}));

    // Each is one step, taken back as any other.
    office.called("undo", json!({}));
    let unsaid = office.report("project", Lang::EN, None).logo.unwrap();
    assert!(!unsaid.alternative.is_empty(), "without words it is the name of who reports");
    office.called("undo", json!({}));
    office.called("undo", json!({}));
    assert_eq!(office.report("project", Lang::EN, None), before);
    office.called("redo", json!({}));
    office.called("redo", json!({}));
    assert!(office.report("project", Lang::EN, None).logo.is_some(), "its content was kept");
    office.called("set_letterhead", json!({ "logo": "", "accent": "" }));
    assert_eq!(office.report("project", Lang::EN, None), before);
}

#[test]
fn what_could_not_be_read_or_printed_is_refused_in_words() {
    let office = Office::example();
    let (code, said) = refused(&office, json!({ "accent": "#F2C200" }));
    assert_eq!(code, "accent-pale");
    assert!(said.contains("1.5") && said.contains("4.5"), "{said}");
    assert_eq!(refused(&office, json!({ "accent": "teal" })).0, "accent-unknown");
    let words = STANDARD.encode("no picture");
    assert_eq!(refused(&office, json!({ "logo": "sign.txt", "base64": words })).0, "logo-kind");
    let told = office.called("letterhead", json!({}));
    assert_eq!(told, json!({ "accent": null, "logo": null, "picture": null, "alternative": null }));
}
