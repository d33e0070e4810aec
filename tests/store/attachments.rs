//! Files beside the record: kept once, shown again to the byte, gone and back with undo.

use std::io::Cursor;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::{Error, Refused, Workspace, api};
use image::{ExtendedColorType, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{ctx, everything, example, open};

fn call(workspace: &Workspace, name: &str, input: Value) -> Value {
    api::call(workspace, &ctx(), name, input).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn started() -> (TempDir, Workspace, String) {
    let (folder, path) = example();
    let workspace = open(&path);
    let project = workspace.find_project("TRACK4TIP").unwrap();
    (folder, workspace, project)
}

fn attach(workspace: &Workspace, project: &str, name: &str, bytes: &[u8]) -> Value {
    let input = json!({ "project": project, "name": name, "base64": STANDARD.encode(bytes) });
    call(workspace, "attach_file", input)
}

fn refused(workspace: &Workspace, project: &str, name: &str, bytes: &[u8]) -> Refused {
    let input = json!({ "project": project, "name": name, "base64": STANDARD.encode(bytes) });
    match api::call(workspace, &ctx(), "attach_file", input) {
        Err(Error::Refused(refused)) => refused,
        other => panic!("{name} should be refused: {other:?}"),
    }
}

fn content(workspace: &Workspace, attachment: &Value, small: bool) -> Option<Vec<u8>> {
    let input = json!({ "attachment": attachment["id"], "small": small });
    let shown = call(workspace, "show_attachment", input);
    shown["base64"].as_str().map(|base64| STANDARD.decode(base64).unwrap())
}

/// A picture, its left half red and its right half blue.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| Rgb(if x < width / 2 { [250, 0, 0] } else { [0, 0, 250] }))
}

fn encoded(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A JPEG with the metadata of a camera: turned by 90°, and a place where it was taken.
fn photo_with_metadata() -> Vec<u8> {
    let jpeg = encoded(&halves(640, 320), ImageFormat::Jpeg);
    let mut tiff = b"MM\0\x2a\0\0\0\x08".to_vec();
    tiff.extend_from_slice(&2_u16.to_be_bytes());
    // Orientation (0x0112), one SHORT: 6, to be turned clockwise.
    tiff.extend_from_slice(&[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]);
    // ImageDescription (0x010e), text at 38.
    tiff.extend_from_slice(&[0x01, 0x0e, 0, 2, 0, 0, 0, 16, 0, 0, 0, 38]);
    tiff.extend_from_slice(&[0, 0, 0, 0]);
    tiff.extend_from_slice(b"GPS 25.28 57.63\0");
    let mut segment = b"Exif\0\0".to_vec();
    segment.extend(tiff);
    let mut photo = jpeg[..2].to_vec();
    photo.extend_from_slice(&[0xff, 0xe1]);
    photo.extend_from_slice(&u16::try_from(segment.len() + 2).unwrap().to_be_bytes());
    photo.extend(segment);
    photo.extend_from_slice(&jpeg[2..]);
    photo
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

#[test]
fn a_file_is_kept_to_the_byte_and_called_by_its_content() {
    let (_folder, workspace, project) = started();
    let picture = halves(10, 10);
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("list.txt", "présents : 12\r\n".into(), "text/plain"),
        ("report.doc", b"%PDF-1.7\n%\xe2\xe3".to_vec(), "application/pdf"),
        ("C:\\scans\\photo.png", encoded(&picture, ImageFormat::Jpeg), "image/jpeg"),
        ("/srv/scans/photo", encoded(&picture, ImageFormat::Png), "image/png"),
        ("شخص 😀.bin", vec![0, 1, 2, 3], "application/octet-stream"),
    ];
    for (name, bytes, media_type) in &cases {
        let attachment = attach(&workspace, &project, name, bytes);
        assert_eq!(attachment["media_type"], json!(media_type), "{name}");
        assert_eq!(attachment["size"], json!(bytes.len()));
        assert_eq!(content(&workspace, &attachment, false).as_ref(), Some(bytes), "{name}");
    }
    let kept = workspace.project(&project, None).unwrap().attachments;
    let names: Vec<&str> = kept.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["list.txt", "report.doc", "photo.png", "photo", "شخص 😀.bin"], "no folder, in order");
    workspace.check().unwrap();
}

#[test]
fn a_small_picture_is_upright_and_tells_nothing_of_the_camera() {
    let (_folder, workspace, project) = started();
    let photo = photo_with_metadata();
    assert!(holds(&photo, b"GPS 25.28"));
    let attachment = attach(&workspace, &project, "photo.jpg", &photo);
    assert_eq!(content(&workspace, &attachment, false).unwrap(), photo, "the file itself stays as it is");
    let small = content(&workspace, &attachment, true).unwrap();
    for words in [&b"Exif"[..], b"GPS"] {
        assert!(!holds(&small, words), "{}", String::from_utf8_lossy(words));
    }
    let picture = image::load_from_memory(&small).unwrap().to_rgb8();
    assert_eq!(picture.dimensions(), (160, 320), "turned");
    let is_red = |x, y| picture.get_pixel(x, y).0[0] > 200;
    assert!(is_red(80, 40) && !is_red(80, 280), "the left half is on top now");
}

#[test]
fn what_shines_through_is_white_and_a_small_picture_is_not_blown_up() {
    let (_folder, workspace, project) = started();
    let mut bytes = Cursor::new(Vec::new());
    RgbaImage::from_pixel(40, 20, Rgba([0, 0, 0, 0])).write_to(&mut bytes, ImageFormat::Png).unwrap();
    let attachment = attach(&workspace, &project, "logo.png", &bytes.into_inner());
    let small = image::load_from_memory(&content(&workspace, &attachment, true).unwrap()).unwrap().to_rgb8();
    assert_eq!(small.dimensions(), (40, 20));
    assert!(small.pixels().all(|point| point.0.iter().all(|colour| *colour > 250)));
}

#[test]
fn a_damaged_picture_is_kept_without_a_small_one() {
    let (_folder, workspace, project) = started();
    let whole = encoded(&halves(300, 300), ImageFormat::Png);
    let cut = &whole[..60];
    let attachment = attach(&workspace, &project, "cut.png", cut);
    assert_eq!(content(&workspace, &attachment, false).unwrap(), cut);
    assert_eq!(content(&workspace, &attachment, true), None);
}

/// A picture of few bytes that unfolds to gigabytes is not unfolded.
#[test]
fn a_picture_that_would_fill_the_memory_is_refused() {
    let (_folder, workspace, project) = started();
    let mut bomb = Vec::new();
    let encoder = image::codecs::png::PngEncoder::new(&mut bomb);
    let row = vec![0_u8; 9_000 * 9_000];
    image::ImageEncoder::write_image(encoder, &row, 9_000, 9_000, ExtendedColorType::L8).unwrap();
    let refusal = refused(&workspace, &project, "bomb.png", &bomb);
    assert_eq!(refusal.code, "attachment-picture-too-large");
    assert_eq!((refusal.args["width"].as_str(), refusal.args["height"].as_str()), ("9000", "9000"));
    // The header alone is enough to say no, whatever stands behind it.
    let mut claims = encoded(&halves(2, 2), ImageFormat::Png);
    claims[16..24].copy_from_slice(&[0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff]);
    let attachment = api::call(
        &workspace,
        &ctx(),
        "attach_file",
        json!({ "project": project, "name": "x.png", "base64": STANDARD.encode(&claims) }),
    );
    // Its checksum is wrong: it counts as damaged, or as too large, and nothing is unfolded.
    assert!(attachment.is_ok_and(|it| content(&workspace, &it, true).is_none()));
}

#[test]
fn what_is_no_evidence_is_refused_by_name() {
    let (_folder, workspace, project) = started();
    let code = |name: &str, bytes: &[u8]| {
        let refusal = refused(&workspace, &project, name, bytes);
        (refusal.code, refusal.args.get("file").cloned().or(refusal.field).unwrap_or_default())
    };
    let is = |code: &str, named: &str| (code.to_owned(), named.to_owned());
    let large = vec![b'a'; 25 * 1024 * 1024 + 1];
    assert_eq!(code("large.txt", &large), is("attachment-too-large", "large.txt"));
    attach(&workspace, &project, "just.txt", &large[1..]);
    assert_eq!(code("empty.txt", &[]), is("attachment-empty", "empty.txt"));
    let program = [b"\x7fELF\x02\x01\x01\0", &[0_u8; 60][..]].concat();
    assert_eq!(code("photo.jpg", &program), is("attachment-program", "photo.jpg"));
    assert_eq!(code("folder/", b"x"), is("value-needed", "name"));
    let stranger = json!({ "project": project, "owner": "nobody", "name": "a", "base64": "YQ==" });
    match api::call(&workspace, &ctx(), "attach_file", stranger) {
        Err(Error::Refused(refused)) => assert_eq!(refused.code, "row-unknown"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_deleted_attachment_comes_back_with_its_file() {
    let (folder, workspace, project) = started();
    let node = workspace.project(&project, None).unwrap().framework[0].id.clone();
    let before = everything(&workspace);
    let input = json!({ "project": project, "owner": node, "name": "list.txt", "base64": "YWJj" });
    let attachment = call(&workspace, "attach_file", input);
    let caption = json!({
        "table": "attachment", "row": attachment["id"], "field": "caption", "language": "fr", "value": "Liste"
    });
    call(&workspace, "edit_field", caption);
    let with_file = everything(&workspace);
    // What it is evidence for goes, and it goes along.
    call(&workspace, "delete_row", json!({ "table": "result_node", "row": node }));
    assert_eq!(workspace.project(&project, None).unwrap().attachments, []);
    drop(workspace);

    let workspace = open(&folder.path().join("w.bilan"));
    workspace.undo(&ctx()).unwrap();
    assert_eq!(everything(&workspace), with_file);
    assert_eq!(content(&workspace, &attachment, false).unwrap(), b"abc");
    workspace.undo(&ctx()).unwrap();
    workspace.undo(&ctx()).unwrap();
    assert_eq!(everything(&workspace), before);
    workspace.redo(&ctx()).unwrap();
    assert_eq!(content(&workspace, &attachment, false).unwrap(), b"abc");
    workspace.check().unwrap();
}

#[test]
fn a_file_that_changed_under_us_is_noticed() {
    let (folder, workspace, project) = started();
    attach(&workspace, &project, "list.txt", b"abc");
    drop(workspace);
    let path = folder.path().join("w.bilan");
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute("UPDATE file SET bytes = x'61'", []).unwrap();
    drop(raw);
    match open(&path).check() {
        Err(Error::Refused(refused)) => assert_eq!(refused.code, "workspace-damaged"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_same_file_twice_is_kept_once() {
    let (folder, workspace, project) = started();
    attach(&workspace, &project, "a.txt", b"abc");
    attach(&workspace, &project, "b.txt", b"abc");
    assert_eq!(workspace.project(&project, None).unwrap().attachments.len(), 2);
    drop(workspace);
    let raw = rusqlite::Connection::open(folder.path().join("w.bilan")).unwrap();
    let files: i64 = raw.query_row("SELECT count(*) FROM file", [], |row| row.get(0)).unwrap();
    assert_eq!(files, 1);
}
