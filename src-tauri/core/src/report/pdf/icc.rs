//! An sRGB profile built from the constants of IEC 61966-2-1, so that no file and no
//! licence is needed (ICC.1:2010, version 4.3, matrix and parametric curves).

/// XYZ of the primaries and of white, adapted to D50.
const PRIMARIES: [(&[u8; 4], [f64; 3]); 4] = [
    (b"wtpt", [0.964_2, 1.0, 0.824_9]),
    (b"rXYZ", [0.436_07, 0.222_49, 0.013_92]),
    (b"gXYZ", [0.385_15, 0.716_87, 0.097_08]),
    (b"bXYZ", [0.143_07, 0.060_61, 0.714_10]),
];

/// From the white of sRGB (D65) to D50, after Bradford.
const ADAPTATION: [f64; 9] =
    [1.047_91, 0.022_93, -0.050_19, 0.029_59, 0.990_48, -0.017_07, -0.009_25, 0.015_08, 0.751_68];

/// The curve's exponent and coefficients.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];

/// The profile's bytes, always the same.
pub fn srgb() -> Vec<u8> {
    let mut tags: Vec<(&[u8; 4], Vec<u8>)> = vec![(b"desc", text("sRGB")), (b"cprt", text("No copyright"))];
    tags.extend(PRIMARIES.map(|(name, xyz)| (name, numbers(b"XYZ ", &[], &xyz))));
    tags.push((b"chad", numbers(b"sf32", &[], &ADAPTATION)));
    let curve = numbers(b"para", &[0, 3, 0, 0], &CURVE);
    tags.extend([b"rTRC", b"gTRC", b"bTRC"].map(|name| (name, curve.clone())));
    profile(&tags)
}

fn profile(tags: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut table = (tags.len() as u32).to_be_bytes().to_vec();
    let mut body = Vec::new();
    let start = 128 + 4 + 12 * tags.len();
    for (name, content) in tags {
        table.extend_from_slice(*name);
        table.extend_from_slice(&((start + body.len()) as u32).to_be_bytes());
        table.extend_from_slice(&(content.len() as u32).to_be_bytes());
        body.extend_from_slice(content);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    let mut profile = header((start + body.len()) as u32);
    profile.extend(table);
    profile.extend(body);
    profile
}

fn header(size: u32) -> Vec<u8> {
    let mut header = size.to_be_bytes().to_vec();
    header.extend([0; 4]);
    header.extend([4, 0x30, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    // The profile's own date: any fixed one.
    header.extend([2000_u16, 1, 1, 0, 0, 0].iter().flat_map(|part| part.to_be_bytes()));
    header.extend(b"acsp");
    header.resize(68, 0);
    header.extend([0.964_2, 1.0, 0.824_9].iter().flat_map(|number| fixed(*number)));
    header.resize(128, 0);
    header
}

/// s15Fixed16Number.
fn fixed(number: f64) -> [u8; 4] {
    ((number * 65_536.0).round() as i32).to_be_bytes()
}

fn numbers(kind: &[u8; 4], head: &[u8], numbers: &[f64]) -> Vec<u8> {
    let values = numbers.iter().flat_map(|number| fixed(*number));
    kind.iter().copied().chain([0; 4]).chain(head.iter().copied()).chain(values).collect()
}

/// multiLocalizedUnicodeType with one English record.
fn text(text: &str) -> Vec<u8> {
    let words: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut content = b"mluc\0\0\0\0".to_vec();
    content.extend([1_u32, 12].iter().flat_map(|number| number.to_be_bytes()));
    content.extend(b"enUS");
    content.extend([words.len() as u32, 28].iter().flat_map(|number| number.to_be_bytes()));
    content.extend(words);
    content
}
