//! Photographs and the logo of a report: from attached files to pages.

use std::io::Cursor;

use bilan_core::domain::Lang;
use bilan_core::intake::file;
use bilan_core::publish::{self, ReportFormat, ReportInput};
use bilan_core::report::{Report, pdf, xlsx};
use bilan_core::text::Texts;
use bilan_core::{Ctx, Error, Workspace, attach, example};
use image::{ImageFormat, RgbImage};
use tempfile::TempDir;

const PROJECT: &str = "Rutas Seguras";

struct Desk {
    workspace: Workspace,
    _folder: TempDir,
}

fn ctx() -> Ctx {
    Ctx::at("2026-04-15T09:30:00Z".parse().unwrap(), "tester", Lang::EN)
}

fn photo(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, y| image::Rgb([x as u8, y as u8, 90]));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

impl Desk {
    fn new() -> Desk {
        let folder = TempDir::new().unwrap();
        let workspace = Workspace::create(&folder.path().join("w.bilan"), &ctx()).unwrap();
        example::add(&workspace, &ctx()).unwrap();
        Desk { workspace, _folder: folder }
    }

    fn attach(&self, name: &str, bytes: Vec<u8>, owner: Option<&str>) {
        attach::keep(&self.workspace, &ctx(), PROJECT, owner, name, bytes).unwrap();
    }

    /// Key of the organisation that carries the project out.
    fn implementer(&self) -> String {
        let id = self.workspace.find_project(PROJECT).unwrap();
        let project = self.workspace.project(&id, None).unwrap();
        let role = bilan_core::domain::organisation::Role::Implementing;
        project.in_role(role).next().unwrap().id.clone()
    }

    fn asked(template: &str) -> ReportInput {
        ReportInput {
            template: Some(template.to_owned()),
            language: Some(Lang::EN),
            ..ReportInput::of(PROJECT)
        }
    }

    fn report(&self, template: &str) -> Result<Report, Error> {
        publish::compose(&self.workspace, &ctx(), &Desk::asked(template))
    }
}

#[test]
fn photographs_are_printed_where_the_template_has_room_for_them_and_the_logo_on_the_cover() {
    let desk = Desk::new();
    desk.attach("street.jpg", photo(900, 600, ImageFormat::Jpeg), None);
    desk.attach("tower.png", photo(400, 900, ImageFormat::Png), None);
    desk.attach("list.txt", b"no picture".to_vec(), None);
    desk.attach("sign.png", photo(300, 100, ImageFormat::Png), Some(&desk.implementer()));
    let report = desk.report("iomdf").unwrap();
    let shown: Vec<(&str, u32)> =
        report.photos.iter().map(|(cell, photo)| (cell.as_str(), photo.width)).collect();
    assert_eq!(shown, [("photos.1.caption", 900), ("photos.2.caption", 400)], "the logo is no photograph");
    let logo = report.logo.as_ref().expect("a logo");
    assert!((logo.width, logo.height) == (300, 100) && !logo.alternative.is_empty());
    let pdf = pdf::write(&report).unwrap();
    for cell in ["photos.1.caption", "photos.2.caption"] {
        assert_eq!(pdf.places.iter().filter(|place| place.cell == cell).count(), 1, "{cell} stands once");
    }
    let pictures = pdf.bytes.windows(9).filter(|window| window == b"DCTDecode").count();
    assert_eq!(pictures, 3, "two photographs and the logo are in the file");
    let own = desk.report("project").unwrap();
    assert!(own.photos.is_empty() && own.logo.is_some(), "only where they are asked for");
}

#[test]
fn a_photograph_that_cannot_be_printed_is_named_before_anything_is_written() {
    let desk = Desk::new();
    let whole = photo(900, 600, ImageFormat::Jpeg);
    desk.attach("cut.jpg", whole[..whole.len() / 2].to_vec(), None);
    let refused = desk.report("iomdf").unwrap_err();
    assert_eq!(refused.code(), "refused-picture-unreadable");
    let told = refused.message(Texts::of(Lang::EN));
    assert!(told.contains("cut.jpg"), "{told}");
    assert!(desk.report("project").is_ok(), "a report that does not show it is made");
}

/// A file of `tests/files/photos`.
fn odd(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/files/photos");
    std::fs::read(std::path::Path::new(folder).join(name)).unwrap()
}

/// A colour is about that one.
fn is_like(found: image::Rgb<u8>, wanted: [u8; 3]) -> bool {
    found.0.iter().zip(wanted).all(|(one, other)| one.abs_diff(other) < 60)
}

#[test]
fn pictures_of_every_kind_are_printed_in_their_colours_whatever_their_endings_say() {
    const RED: [u8; 3] = [240, 10, 10];
    const WHITE: [u8; 3] = [255, 255, 255];
    const BLUE: [u8; 3] = [10, 10, 240];
    // At the left above, at the right below.
    let kinds = [
        ("four colours.jpg", "cmyk.jpg", RED, BLUE),
        ("palette.png", "palette.png", RED, WHITE),
        ("sixteen.png", "sixteen.png", RED, BLUE),
        ("moving.webp", "moving.webp", RED, RED),
        ("wrong ending.pdf", "sixteen.png", RED, BLUE),
    ];
    let desk = Desk::new();
    for (name, file, ..) in kinds {
        desk.attach(name, odd(file), None);
    }
    let id = desk.workspace.find_project(PROJECT).unwrap();
    let kept = desk.workspace.project(&id, None).unwrap().attachments;
    for (name, _, above, below) in kinds {
        let attachment = kept.iter().find(|it| it.name == name).unwrap();
        let small = desk.workspace.attachment(&attachment.id, true).unwrap().bytes.expect(name);
        let printed =
            file::printed(name, &desk.workspace.attachment(&attachment.id, false).unwrap().bytes.unwrap());
        for jpeg in [small, printed.unwrap().jpeg] {
            let picture = image::load_from_memory(&jpeg).unwrap().to_rgb8();
            assert_eq!(picture.dimensions(), (96, 64), "{name}");
            let (first, last) = (*picture.get_pixel(4, 4), *picture.get_pixel(91, 59));
            assert!(is_like(first, above) && is_like(last, below), "{name}: {first:?} {last:?}");
        }
    }
    let report = desk.report("iomdf").unwrap();
    let shown = report.photos.len();
    assert_eq!(shown, kinds.len());
    let pdf = pdf::write(&report).unwrap();
    let pictures = pdf.bytes.windows(9).filter(|window| window == b"DCTDecode").count();
    assert_eq!(pictures, shown - 1, "every one is in the file, the same one once");
    assert!(xlsx::write(&report).is_ok());
}

#[test]
fn pictures_that_cannot_be_printed_are_refused_by_name() {
    for (name, bytes, code) in [
        ("point.png", photo(1, 1, ImageFormat::Png), "refused-picture-too-small"),
        ("cut.webp", odd("moving.webp")[..80].to_vec(), "refused-picture-unreadable"),
        ("cut.png", odd("sixteen.png")[..200].to_vec(), "refused-picture-unreadable"),
    ] {
        let desk = Desk::new();
        desk.attach(name, bytes, None);
        let refused = desk.report("iomdf").unwrap_err();
        assert_eq!(refused.code(), code, "{name}");
        assert!(refused.message(Texts::of(Lang::EN)).contains(name), "{name}");
    }
}

/// What no page can show is named in its place.
#[test]
fn a_picture_of_another_kind_is_listed_beside_those_that_are_shown() {
    let desk = Desk::new();
    desk.attach("street.jpg", photo(900, 600, ImageFormat::Jpeg), None);
    desk.attach("moving.gif", odd("moving.gif"), None);
    let report = desk.report("iomdf").unwrap();
    assert_eq!(report.photos.len(), 1);
    let pdf = pdf::write(&report).unwrap();
    assert!(pdf.places.iter().any(|place| place.cell == "photos.2.file"), "{:?}", report.photos.keys());
}

/// Twenty thousand points a side take a gigabyte when they are unfolded: told from the head of the file.
#[test]
fn a_picture_of_twenty_thousand_points_a_side_is_refused_before_it_is_unfolded() {
    let desk = Desk::new();
    let mut png = photo(9, 9, ImageFormat::Png);
    // Width and height stand first in the file, with a checksum after them.
    png[16..24].copy_from_slice(&[0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20]);
    let sum = crc(&png[12..29]).to_be_bytes();
    png[29..33].copy_from_slice(&sum);
    let refused = attach::keep(&desk.workspace, &ctx(), PROJECT, None, "wall.png", png).unwrap_err();
    assert_eq!(refused.code(), "refused-attachment-picture-too-large");
    let told = refused.message(Texts::of(Lang::EN));
    assert!(told.contains("wall.png") && told.contains("20000"), "{told}");
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg()))
    })
}

#[test]
fn a_workbook_travels_in_the_pdf_and_the_file_is_the_same_each_time() {
    let desk = Desk::new();
    let asked = ReportInput { embed: true, ..Desk::asked("iomdf") };
    let make =
        || publish::make_report(&desk.workspace, &ctx(), &asked, &[ReportFormat::Pdf]).unwrap().remove(0);
    let (one, two) = (make(), make());
    assert!(one.bytes == two.bytes && one.format == ReportFormat::Pdf);
    let told = |part: &str| one.bytes.windows(part.len()).any(|window| window == part.as_bytes());
    assert!(told("<pdfaid:part>3</pdfaid:part>"), "only PDF/A-3 may hold a workbook");
    let pdf = lopdf::Document::load_mem(&one.bytes).unwrap();
    let files = pdf.objects.values().filter_map(|object| object.as_stream().ok());
    let file = files.into_iter().find(|stream| stream.dict.has_type(b"EmbeddedFile")).expect("a file in it");
    let made = publish::make_report(&desk.workspace, &ctx(), &Desk::asked("iomdf"), &[ReportFormat::Xlsx]);
    assert!(
        file.decompressed_content().unwrap() == made.unwrap()[0].bytes,
        "it is the workbook of the report"
    );
    let plain = publish::make_report(&desk.workspace, &ctx(), &Desk::asked("iomdf"), &[ReportFormat::Pdf]);
    let plain = &plain.unwrap()[0].bytes;
    assert!(plain.windows(28).any(|window| window == b"<pdfaid:part>2</pdfaid:part>"));
}
