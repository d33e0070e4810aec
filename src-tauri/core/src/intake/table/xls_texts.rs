//! The texts of old Excel: their letters in one byte or two, cut where a record ends.
//!
//! Must not know cells. No length is believed: what is read lies within the record.

use encoding_rs::Encoding;

use super::compound::{half, word};

/// How texts are written.
pub(super) struct Texts {
    /// As Excel 97 has them; before, in the bytes of a code page.
    pub(super) wide: bool,
    pub(super) encoding: &'static Encoding,
}

/// Letters have two bytes.
const WIDE: u8 = 1;
/// Behind the letters stands how they are spoken.
const SPOKEN: u8 = 4;
/// Behind the letters stands how they look.
const RICH: u8 = 8;

impl Texts {
    /// With its length in one byte.
    pub(super) fn short(&self, bytes: &[u8]) -> Option<String> {
        let length = usize::from(*bytes.first()?);
        match self.wide {
            true => wide(&[bytes], 1, length),
            false => self.narrow(bytes.get(1..1 + length)?),
        }
    }

    /// With its length in two bytes, in a record and those that continue it.
    pub(super) fn long(&self, parts: &[&[u8]]) -> Option<String> {
        let bytes = parts.first()?;
        let length = usize::from(half(bytes, 0)?);
        match self.wide {
            true => wide(parts, 2, length),
            false => self.narrow(bytes.get(2..2 + length)?),
        }
    }

    /// The code of a format of numbers, behind its number.
    pub(super) fn of_format(&self, bytes: &[u8]) -> Option<String> {
        match self.wide {
            true => self.long(&[bytes.get(2..)?]),
            false => self.short(bytes.get(2..)?),
        }
    }

    fn narrow(&self, bytes: &[u8]) -> Option<String> {
        let text = self.encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
        Some(text.into_owned())
    }
}

fn wide(parts: &[&[u8]], at: usize, length: usize) -> Option<String> {
    let mut reader = Reader { parts, part: 0, at };
    let flags = reader.byte()?;
    reader.letters(length, flags)
}

/// The texts that cells name by their place, up to one that is cut or damaged: cells that name one
/// behind it have a fault. `None` where there are more than is allowed.
pub(super) fn shared(parts: &[&[u8]], most: usize) -> Option<Vec<String>> {
    /// How many there are stands before them, twice.
    const COUNTS: usize = 8;
    let mut reader = Reader { parts, part: 0, at: COUNTS };
    let mut texts = Vec::new();
    while let Some(text) = reader.shared() {
        if texts.len() == most {
            return None;
        }
        texts.push(text);
    }
    Some(texts)
}

/// Bytes that lie in several records.
struct Reader<'p> {
    parts: &'p [&'p [u8]],
    part: usize,
    at: usize,
}

impl<'p> Reader<'p> {
    /// The rest of the record in which the next byte lies.
    fn rest(&mut self) -> Option<&'p [u8]> {
        loop {
            let part = self.parts.get(self.part)?;
            match part.get(self.at..) {
                Some(rest) if !rest.is_empty() => return Some(rest),
                _ => (self.part, self.at) = (self.part + 1, 0),
            }
        }
    }

    fn byte(&mut self) -> Option<u8> {
        let byte = *self.rest()?.first()?;
        self.at += 1;
        Some(byte)
    }

    fn half(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    fn word(&mut self) -> Option<u32> {
        let bytes = [self.byte()?, self.byte()?, self.byte()?, self.byte()?];
        word(&bytes, 0)
    }

    fn skip(&mut self, mut left: usize) -> Option<()> {
        while left > 0 {
            let here = self.rest()?.len().min(left);
            self.at += here;
            left -= here;
        }
        Some(())
    }

    fn shared(&mut self) -> Option<String> {
        let length = usize::from(self.half()?);
        let flags = self.byte()?;
        let looks = if flags & RICH != 0 { usize::from(self.half()?) * 4 } else { 0 };
        let spoken = if flags & SPOKEN != 0 { usize::try_from(self.word()?).ok()? } else { 0 };
        let text = self.letters(length, flags)?;
        // A text whose looks are cut off is whole.
        let _end_of_the_texts = self.skip(looks.saturating_add(spoken));
        Some(text)
    }

    /// Letters: in each record that continues the text a byte says anew how wide they are.
    fn letters(&mut self, mut left: usize, mut flags: u8) -> Option<String> {
        let mut units: Vec<u16> = Vec::new();
        while left > 0 {
            let before = self.part;
            let rest = self.rest()?;
            if self.part != before {
                flags = self.byte()?;
                continue;
            }
            let size = if flags & WIDE != 0 { 2 } else { 1 };
            let here = (rest.len() / size).min(left);
            match size {
                2 => units.extend(rest.chunks_exact(2).take(here).filter_map(|pair| half(pair, 0))),
                _ => units.extend(rest.iter().take(here).map(|byte| u16::from(*byte))),
            }
            if here == 0 {
                return None;
            }
            self.at += here * size;
            left -= here;
        }
        String::from_utf16(&units).ok()
    }
}
