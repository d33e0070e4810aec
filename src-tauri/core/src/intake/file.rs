//! A file that somebody attaches: what it is by its content, and a small picture of a photo.
//!
//! Must not know what it is evidence for, nor where it is kept. Of a photo's metadata (place,
//! camera, owner) nothing gets into the small picture.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage};
use sha2::{Digest, Sha256};

use super::typed;
use crate::domain::Lang;
use crate::domain::entity::Kind;
use crate::error::Refused;

/// The most bytes of a file.
pub const LARGEST: usize = 25 * 1024 * 1024;

/// The most points of a picture: a small file can unfold to gigabytes.
const MOST_POINTS: u64 = 64_000_000;

/// The most memory that a picture may take while it is unfolded.
const MOST_MEMORY: u64 = 512 * 1024 * 1024;

/// Points of the small picture's longer side.
const SMALL: u32 = 320;

/// Of 100: good to look at, small to keep.
const SMALL_QUALITY: u8 = 82;

/// Longest name of a file that every system takes.
const LONGEST_NAME: usize = 200;

/// A file that was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileRead {
    /// Its name, without a folder.
    pub name: String,
    /// What its content is.
    pub media_type: String,
    /// SHA-256 of the content, in hexadecimal.
    pub hash: String,
    /// The content.
    pub bytes: Vec<u8>,
    /// A JPEG of at most 320 points a side, where the file is a photo or drawing.
    pub thumbnail: Option<Vec<u8>>,
}

/// Looks at a file. Refused: nothing in it, too large, a program, a picture that would fill the
/// memory.
pub fn read(name: &str, bytes: Vec<u8>) -> Result<FileRead, Refused> {
    let name = file_name(name)?;
    if bytes.is_empty() {
        return Err(Refused::new("attachment-empty").with("file", name));
    }
    if bytes.len() > LARGEST {
        return Err(too_large(&name));
    }
    if infer::is_app(&bytes) {
        return Err(Refused::new("attachment-program").with("file", name));
    }
    let media_type = media_type(&bytes).to_owned();
    let thumbnail = match format(&media_type) {
        Some(format) => small_picture(&name, &bytes, format)?,
        None => None,
    };
    let hash = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(FileRead { name, media_type, hash, bytes, thumbnail })
}

/// The refusal of a file that is too large.
pub fn too_large(name: &str) -> Refused {
    Refused::new("attachment-too-large").with("file", name)
}

/// The name without its folder, whichever system it comes from.
fn file_name(given: &str) -> Result<String, Refused> {
    let last = given.rsplit(['/', '\\']).next().unwrap_or(given);
    let short: String = last.chars().take(LONGEST_NAME).collect();
    let name = typed::plain(&Kind::Line, &short, Lang::default()).map_err(|refused| refused.at("name"))?;
    name.ok_or_else(|| Refused::new("value-needed").at("name"))
}

/// By the content alone: an ending says nothing.
fn media_type(bytes: &[u8]) -> &'static str {
    let known = infer::get(bytes).map(|kind| kind.mime_type());
    let text = || std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0'));
    known.unwrap_or_else(|| if text() { "text/plain" } else { "application/octet-stream" })
}

fn format(media_type: &str) -> Option<ImageFormat> {
    match media_type {
        "image/jpeg" => Some(ImageFormat::Jpeg),
        "image/png" => Some(ImageFormat::Png),
        "image/webp" => Some(ImageFormat::WebP),
        _ => None,
    }
}

/// A picture of less than this many points a side shows nothing.
const LEAST_SIDE: u32 = 8;

/// No printed page shows more points of a picture's side.
const PRINTED: u32 = 1600;

/// Of 100: no trace of the squares on paper.
const PRINTED_QUALITY: u8 = 90;

/// A picture as it is printed: upright, without what the camera says of place and owner.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Printed {
    /// Points from left to right.
    pub width: u32,
    /// Points from top to bottom.
    pub height: u32,
    /// A JPEG in three colours.
    pub jpeg: Vec<u8>,
}

/// Makes a picture ready to be printed. Refused by name: no picture, a damaged one, one of hardly
/// any points, one that would fill the memory.
pub fn printed(name: &str, bytes: &[u8]) -> Result<Printed, Refused> {
    let no_picture = || Refused::new("picture-unreadable").with("file", name);
    let format = format(media_type(bytes)).ok_or_else(no_picture)?;
    if format == ImageFormat::Jpeg && !is_whole(bytes) {
        return Err(no_picture());
    }
    let picture = upright(name, bytes, format, PRINTED)?.ok_or_else(no_picture)?;
    let (width, height) = (picture.width(), picture.height());
    if width < LEAST_SIDE || height < LEAST_SIDE {
        let refusal = Refused::new("picture-too-small").with("file", name);
        return Err(refusal.with("width", width).with("height", height));
    }
    let jpeg = in_jpeg(&picture, PRINTED_QUALITY).ok_or_else(no_picture)?;
    Ok(Printed { width, height, jpeg })
}

/// Whether a JPEG has its end: one that is cut off would be read, with grey where it is missing.
fn is_whole(bytes: &[u8]) -> bool {
    let last = |mark: [u8; 2]| bytes.windows(2).rposition(|window| window == mark);
    matches!((last([0xFF, 0xDA]), last([0xFF, 0xD9])), (Some(scan), Some(end)) if scan < end)
}

/// The small picture; `None` where the picture is damaged, which is no reason to lose it.
fn small_picture(name: &str, bytes: &[u8], format: ImageFormat) -> Result<Option<Vec<u8>>, Refused> {
    let small = upright(name, bytes, format, SMALL)?;
    Ok(small.and_then(|small| in_jpeg(&small, SMALL_QUALITY)))
}

/// A picture of at most so many points a side, upright; `None` where it is damaged.
fn upright(
    name: &str,
    bytes: &[u8],
    format: ImageFormat,
    longest: u32,
) -> Result<Option<DynamicImage>, Refused> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let Ok(mut decoder) = reader.into_decoder() else { return Ok(None) };
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_POINTS {
        let refusal = Refused::new("attachment-picture-too-large").with("file", name);
        return Err(refusal.with("width", width).with("height", height));
    }
    let upright = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let Ok(picture) = DynamicImage::from_decoder(decoder) else { return Ok(None) };
    let mut small = match width.max(height) {
        longer if longer > longest => picture.thumbnail(longest, longest),
        _ => picture,
    };
    small.apply_orientation(upright);
    Ok(Some(small))
}

fn in_jpeg(picture: &DynamicImage, quality: u8) -> Option<Vec<u8>> {
    let mut jpeg = Vec::new();
    let written = JpegEncoder::new_with_quality(&mut jpeg, quality).encode_image(&on_white(picture));
    written.is_ok().then_some(jpeg)
}

/// A JPEG has no holes: what shines through is white.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let points = picture.to_rgba8();
    RgbImage::from_fn(points.width(), points.height(), |x, y| {
        let [red, green, blue, opacity] = points.get_pixel(x, y).0.map(u32::from);
        let mixed = |colour: u32| (colour * opacity + 255 * (255 - opacity)) / 255;
        Rgb([mixed(red), mixed(green), mixed(blue)].map(|colour| u8::try_from(colour).unwrap_or(u8::MAX)))
    })
}
