//! What stands where: boxes that a person can read, the order of reading, and pages as pictures.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use bilan_core::report::look::{Accent, Look};
use bilan_core::report::pdf::Pdf;
use bilan_tests::golden;
use bilan_tests::report_text::cells;
use image::GrayImage;

use crate::reading::{contents, open, print, text};
use crate::samples::full;
use crate::speeches::SPEECHES;

/// One line a cell: its box in whole points, and which it is.
fn boxes(pdf: &Pdf) -> String {
    let mut out = String::new();
    for page in 1..=pdf.pages {
        writeln!(out, "page {page}").unwrap();
        for place in pdf.places.iter().filter(|place| place.page == page) {
            let [x, y, width, height] = [place.x, place.y, place.width, place.height].map(f32::round);
            writeln!(out, "{x:>5}{y:>5}{width:>5}{height:>5}  {}", place.cell).unwrap();
        }
    }
    out
}

#[test]
fn the_layout_is_the_approved_one() {
    let (pdf, _) = print("layout", &full(&SPEECHES[0]));
    golden::check("layout.fr.txt", &boxes(&pdf));
}

#[test]
fn cells_are_read_in_the_order_of_the_report() {
    for speech in &SPEECHES {
        let report = full(speech);
        let (pdf, _) = print(&format!("order-{}", speech.language), &report);
        let mut read: Vec<&str> = pdf.places.iter().map(|place| place.cell.as_str()).collect();
        read.dedup();
        let of_report = cells(&report);
        let mut told: Vec<&str> = of_report.iter().map(|cell| cell.id.as_str()).collect();
        told.retain(|id| read.contains(id));
        told.dedup();
        read.retain(|id| told.contains(id));
        assert_eq!(read, told, "{}", speech.language);
    }
}

/// Points a side of the squares that are compared: greater than what renderers do differently at
/// the edges of letters.
const SQUARE: u32 = 8;
/// So much lighter or darker, of 255, may a square be.
const TOLERANCE: f64 = 24.0;

/// A page in grey, small.
fn picture(path: &Path, page: usize) -> GrayImage {
    let drawn = path.with_extension(format!("{page}"));
    let number = page.to_string();
    let done = Command::new("pdftoppm")
        .args(["-r", "36", "-gray", "-png", "-singlefile", "-f", &number, "-l", &number])
        .args([path, &drawn])
        .status();
    assert!(done.expect("pdftoppm of poppler-utils runs").success());
    image::open(drawn.with_extension(format!("{page}.png"))).expect("a picture").into_luma8()
}

/// How light a square is.
fn light(picture: &GrayImage, left: u32, top: u32) -> f64 {
    let (right, bottom) = ((left + SQUARE).min(picture.width()), (top + SQUARE).min(picture.height()));
    let points = (left..right).flat_map(|x| (top..bottom).map(move |y| (x, y)));
    let lights: Vec<f64> = points.map(|(x, y)| f64::from(picture.get_pixel(x, y).0[0])).collect();
    lights.iter().sum::<f64>() / lights.len() as f64
}

#[test]
fn pages_look_as_approved() {
    let (_, path) = print("pictures", &full(&SPEECHES[0]));
    for page in [1, 3, 4] {
        let found = picture(&path, page);
        let approved = golden::path(&format!("page-{page}.png"));
        if env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
            found.save(&approved).expect("write the picture");
            continue;
        }
        assert!(fs::exists(&approved).expect("the folder is read"), "UPDATE_GOLDEN=1 writes page {page}");
        let approved = image::open(&approved).expect("an approved picture").into_luma8();
        assert_eq!(found.dimensions(), approved.dimensions(), "page {page}");
        for left in (0..found.width()).step_by(SQUARE as usize) {
            for top in (0..found.height()).step_by(SQUARE as usize) {
                let apart = (light(&found, left, top) - light(&approved, left, top)).abs();
                assert!(apart <= TOLERANCE, "page {page} is another at {left}, {top}: {apart:.0} of 255");
            }
        }
    }
}

/// The colours that a file fills with, in thousandths.
fn fills(pdf: &Pdf) -> Vec<[i64; 3]> {
    let drawn = contents(&open(pdf)).into_iter().flatten();
    let fills = drawn.filter(|operation| operation.operator == "rg");
    let part = |value: &lopdf::Object| (value.as_float().expect("a number") * 1000.0).round() as i64;
    fills.map(|fill| [part(&fill.operands[0]), part(&fill.operands[1]), part(&fill.operands[2])]).collect()
}

#[test]
fn pages_take_the_colour_of_the_organisation() {
    let ours = [43, 310, 361];
    let (usual, _) = print("accent-usual", &full(&SPEECHES[0]));
    assert!(fills(&usual).contains(&ours));
    let look = Look { accent: Accent::read("#7A1F3D"), plain_cover: true };
    let (pdf, path) = print("accent", &bilan_core::report::Report { look, ..full(&SPEECHES[0]) });
    let fills = fills(&pdf);
    assert!(fills.contains(&[478, 122, 239]) && !fills.contains(&ours));
    assert!(
        text(&path).contains(&crate::reading::squeezed(&full(&SPEECHES[0]).title.text)),
        "the cover has its title"
    );
}

#[test]
fn a_colour_that_cannot_be_read_is_none() {
    for (text, readable) in [("#0B4F5C", true), ("#7A1F3D", true), ("#F2C200", false), ("#5B9AA3", false)] {
        let contrast = Accent::read(text).expect("a colour").contrast();
        assert_eq!(contrast >= Accent::LEAST, readable, "{text}: {contrast:.2}");
    }
    for text in ["0B4F5C", "#0B4F5", "#0B4F5G", "#éééa", ""] {
        assert_eq!(Accent::read(text), None, "{text}");
    }
}
