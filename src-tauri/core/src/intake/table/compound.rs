//! The streams of a compound file, the container of old Excel: sectors in chains.
//!
//! Must not know what the streams say. No chain is followed for longer than the file has sectors,
//! and no length is believed beyond what its chain holds.

use super::package::damaged;
use crate::error::Refused;

/// The beginning of the file.
pub(super) const MARK: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const HEADER: usize = 512;
/// From here on numbers of sectors mean something else: the end, a free one.
const LAST: u32 = 0xffff_fffa;
/// Where the header names the sectors of the table of chains.
const LISTED: std::ops::Range<usize> = 76..512;
const ENTRY: usize = 128;
const MINI: usize = 64;
const ROOT: u8 = 5;
const STREAM: u8 = 2;

/// A compound file that is being read.
pub(super) struct Compound<'b> {
    file: &'b str,
    bytes: &'b [u8],
    sector: usize,
    /// Streams below this size lie in the small sectors.
    small: usize,
    chains: Vec<u32>,
    small_chains: Vec<u32>,
    /// The small sectors.
    inner: Vec<u8>,
    entries: Vec<Entry>,
}

struct Entry {
    name: String,
    kind: u8,
    start: u32,
    size: usize,
}

pub(super) fn half(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

pub(super) fn word(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn size(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(word(bytes, at)?).ok()
}

impl<'b> Compound<'b> {
    pub(super) fn open(file: &'b str, bytes: &'b [u8]) -> Result<Compound<'b>, Refused> {
        Compound::parts(file, bytes).ok_or_else(|| damaged(file, "sectors", &"–"))
    }

    fn parts(file: &'b str, bytes: &'b [u8]) -> Option<Compound<'b>> {
        let sector = match half(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut this = Compound {
            file,
            bytes,
            sector,
            small: size(bytes, 56)?,
            chains: Vec::new(),
            small_chains: Vec::new(),
            inner: Vec::new(),
            entries: Vec::new(),
        };
        this.chains = this.table_of_chains()?;
        let directory = this.chain(word(bytes, 48)?, usize::MAX)?;
        this.entries = directory.chunks_exact(ENTRY).filter_map(entry).collect();
        this.small_chains = match word(bytes, 60)? {
            LAST.. => Vec::new(),
            start => words(&this.chain(start, usize::MAX)?),
        };
        let root = this.entries.iter().find(|entry| entry.kind == ROOT)?;
        this.inner = match root.start {
            LAST.. => Vec::new(),
            start => this.chain(start, root.size)?,
        };
        Some(this)
    }

    fn sectors(&self) -> usize {
        self.bytes.len().saturating_sub(HEADER).div_ceil(self.sector)
    }

    /// A sector; the last one of a file may be cut.
    fn at(&self, number: u32) -> Option<&'b [u8]> {
        let from = usize::try_from(number).ok()?.checked_add(1)?.checked_mul(self.sector)?;
        let to = from.checked_add(self.sector)?.min(self.bytes.len());
        self.bytes.get(from..to)
    }

    /// The sectors that hold the table of chains stand in the header, and behind it in a chain of
    /// their own.
    fn table_of_chains(&self) -> Option<Vec<u32>> {
        let mut listed = words(self.bytes.get(LISTED)?);
        let mut next = word(self.bytes, 68)?;
        let mut left = self.sectors();
        while next < LAST {
            left = left.checked_sub(1)?;
            let mut more = words(self.at(next)?);
            next = more.pop()?;
            listed.extend(more);
        }
        listed.retain(|number| *number < LAST);
        if listed.len() > self.sectors() {
            return None;
        }
        let mut chains = Vec::new();
        for number in listed {
            chains.extend(words(self.at(number)?));
        }
        Some(chains)
    }

    fn chain(&self, start: u32, most: usize) -> Option<Vec<u8>> {
        let (mut bytes, mut next, mut left) = (Vec::new(), start, self.sectors());
        while next < LAST && bytes.len() < most {
            left = left.checked_sub(1)?;
            bytes.extend_from_slice(self.at(next)?);
            next = *self.chains.get(usize::try_from(next).ok()?)?;
        }
        bytes.truncate(most);
        Some(bytes)
    }

    fn small_chain(&self, start: u32, most: usize) -> Option<Vec<u8>> {
        let (mut bytes, mut next, mut left) = (Vec::new(), start, self.inner.len().div_ceil(MINI));
        while next < LAST && bytes.len() < most {
            left = left.checked_sub(1)?;
            let at = usize::try_from(next).ok()?;
            let from = at.checked_mul(MINI)?;
            bytes.extend_from_slice(self.inner.get(from..(from + MINI).min(self.inner.len()))?);
            next = *self.small_chains.get(at)?;
        }
        bytes.truncate(most);
        Some(bytes)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The bytes of a stream; `None` where there is none of this name.
    pub(super) fn stream(&self, name: &str) -> Result<Option<Vec<u8>>, Refused> {
        let named = |entry: &&Entry| entry.kind == STREAM && entry.name.eq_ignore_ascii_case(name);
        let Some(entry) = self.entries.iter().find(named) else { return Ok(None) };
        let bytes = match entry.size < self.small {
            true => self.small_chain(entry.start, entry.size),
            false => self.chain(entry.start, entry.size),
        };
        bytes.map(Some).ok_or_else(|| damaged(self.file, name, &"–"))
    }
}

fn words(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).filter_map(|chunk| word(chunk, 0)).collect()
}

fn entry(bytes: &[u8]) -> Option<Entry> {
    let length = usize::from(half(bytes, 64)?).min(64);
    let units: Vec<u16> = bytes.get(..length)?.chunks_exact(2).filter_map(|pair| half(pair, 0)).collect();
    let name = String::from_utf16_lossy(&units).trim_end_matches('\0').to_owned();
    Some(Entry { name, kind: *bytes.get(66)?, start: word(bytes, 116)?, size: size(bytes, 120)? })
}
