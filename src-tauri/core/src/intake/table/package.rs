//! The parts of a zip file: how much they unpack to is counted while they are unpacked.
//!
//! Must not know what the parts say. Nothing is ever written to a disk, so that a name such as
//! `../../x` names no file.

use std::io::{Cursor, Read};

use encoding_rs::{Encoding, UTF_8};
use zip::ZipArchive;

use crate::error::Refused;

pub(super) const MEGABYTE: usize = 1024 * 1024;
/// Bytes of the file.
pub(super) const LARGEST: usize = 50 * MEGABYTE;
/// Parts of the file.
const MOST_PARTS: usize = 2_000;
/// Bytes that all parts unpack to that are read.
const UNPACKED: usize = 200 * MEGABYTE;
/// Bytes of a part that lists sheets, links or styles.
const LONGEST_LIST: usize = 16 * MEGABYTE;
/// More than so many times its packed size nothing unpacks to that is no bomb; small parts may.
const RATIO: u64 = 200;
const SMALL: u64 = 10 * MEGABYTE as u64;

/// A zip file that is being read.
pub(super) struct Package<'b> {
    name: &'b str,
    zip: ZipArchive<Cursor<&'b [u8]>>,
    left: usize,
}

impl<'b> Package<'b> {
    pub(super) fn open(name: &'b str, bytes: &'b [u8]) -> Result<Package<'b>, Refused> {
        let refused = |code: &str| Refused::new(code).with("file", name);
        if bytes.len() > LARGEST {
            return Err(refused("table-file-too-large").with("most", LARGEST / MEGABYTE));
        }
        let zip = ZipArchive::new(Cursor::new(bytes));
        let zip = zip.map_err(|error| refused("table-damaged").with("place", "zip").with("cause", error))?;
        if zip.len() > MOST_PARTS {
            return Err(refused("table-bomb"));
        }
        Ok(Package { name, zip, left: UNPACKED })
    }

    pub(super) fn name(&self) -> &'b str {
        self.name
    }

    pub(super) fn has(&self, part: &str) -> bool {
        self.zip.index_for_name(part).is_some()
    }

    /// The text of a part that lists a few things: none has thousands of sheets or styles.
    pub(super) fn list(&mut self, part: &str) -> Result<Option<String>, Refused> {
        match self.part(part)? {
            Some(text) if text.len() > LONGEST_LIST => {
                Err(Refused::new("table-bomb").with("file", self.name))
            }
            text => Ok(text),
        }
    }

    /// The text of a part; `None` where there is none of this name.
    pub(super) fn part(&mut self, part: &str) -> Result<Option<String>, Refused> {
        let Some(at) = self.zip.index_for_name(part) else { return Ok(None) };
        let name = self.name;
        let damaged = |cause: &dyn std::fmt::Display| damaged(name, part, cause);
        let file = self.zip.by_index(at).map_err(|error| damaged(&error))?;
        let packed = file.compressed_size().max(1);
        let most = u64::try_from(self.left).unwrap_or(u64::MAX).min(SMALL.max(packed.saturating_mul(RATIO)));
        let mut bytes = Vec::new();
        file.take(most + 1).read_to_end(&mut bytes).map_err(|error| damaged(&error))?;
        if bytes.len() as u64 > most {
            return Err(Refused::new("table-bomb").with("file", name));
        }
        self.left -= bytes.len();
        let (encoding, mark) = Encoding::for_bom(&bytes).unwrap_or((UTF_8, 0));
        if mark == 0 {
            return String::from_utf8(bytes).map(Some).map_err(|_letters| damaged(&encoding.name()));
        }
        let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..]);
        let text = text.ok_or_else(|| damaged(&encoding.name()))?;
        Ok(Some(text.into_owned()))
    }
}

/// A part that cannot be read.
pub(super) fn damaged(file: &str, place: &str, cause: &dyn std::fmt::Display) -> Refused {
    Refused::new("table-damaged").with("file", file).with("place", place).with("cause", cause)
}
