//! Report → PDF.
/// A written PDF.
#[derive(Debug)]
pub struct Pdf {
    /// Bytes.
    pub bytes: Vec<u8>,
    /// Characters without a glyph.
    pub uncovered: Vec<String>,
}
/// Writes.
pub fn write(_: &super::Report) -> crate::error::Result<Pdf> {
    Ok(Pdf { bytes: b"%PDF-".to_vec(), uncovered: vec![] })
}
