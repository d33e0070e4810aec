//! The bytes of the file: objects in compressed groups, streams, and the table that finds them.
//!
//! Must not know what the objects say. An object is written when it is handed over, so that
//! nothing of it stays in memory but its bytes.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

/// So many objects stand in one compressed group.
const GROUP: usize = 100;

/// So many bytes tell where an object stands.
const WIDE: usize = 5;

/// Where an object stands.
#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    At(usize),
    In(u32, usize),
}

/// A file that is being written.
pub struct File {
    bytes: Vec<u8>,
    places: Vec<Place>,
    group: Vec<(u32, usize)>,
    body: Vec<u8>,
    next: u32,
}

/// Compresses what is written in the format's usual way.
///
/// # Errors
/// `make-pdf` if there is no memory for it.
pub fn packed(plain: &[u8]) -> Result<Vec<u8>> {
    let failed = |cause: std::io::Error| Error::failed("make-pdf", cause.to_string());
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(plain).map_err(failed)?;
    encoder.finish().map_err(failed)
}

/// Compresses a stream. One that ends in a line end reads a byte short to strict readers, so a
/// little is added to what it holds until it does not. The last byte of a compressed stream is that
/// of the sum of its bytes: adding zeros would never change it.
///
/// # Errors
/// As `packed`.
pub fn packed_whole(mut plain: Vec<u8>, padding: &[u8]) -> Result<(Vec<u8>, usize)> {
    loop {
        let content = packed(&plain)?;
        if !ends_line(&content) {
            return Ok((content, plain.len()));
        }
        plain.extend_from_slice(padding);
    }
}

fn ends_line(bytes: &[u8]) -> bool {
    matches!(bytes.last(), Some(b'\r' | b'\n'))
}

impl File {
    /// A file whose objects have numbers up to `most`.
    pub fn new(most: u32) -> File {
        let bytes = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
        let places = vec![Place::Nowhere; most as usize + 1];
        File { bytes, places, group: Vec::new(), body: Vec::new(), next: most + 1 }
    }

    /// Writes an object.
    ///
    /// # Errors
    /// As `packed`.
    pub fn object(&mut self, id: ObjectId, object: &Object) -> Result<()> {
        match object {
            Object::Stream(stream) => self.stream(id.0, &stream.dict, &stream.content),
            _ => self.plain(id.0, |out| value(out, object)),
        }
    }

    /// Writes an object that is no stream; `write` gives its bytes.
    ///
    /// # Errors
    /// As `packed`.
    pub fn plain(&mut self, number: u32, write: impl FnOnce(&mut Vec<u8>)) -> Result<()> {
        self.group.push((number, self.body.len()));
        write(&mut self.body);
        self.body.push(b' ');
        if self.group.len() == GROUP { self.close() } else { Ok(()) }
    }

    fn stream(&mut self, number: u32, dict: &Dictionary, content: &[u8]) -> Result<()> {
        self.put(number, Place::At(self.bytes.len()));
        let mut dict = dict.clone();
        dict.set("Length", content.len() as i64);
        self.bytes.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
        value(&mut self.bytes, &Object::Dictionary(dict));
        self.bytes.extend_from_slice(b"\nstream\n");
        self.bytes.extend_from_slice(content);
        self.bytes.extend_from_slice(b"\nendstream\nendobj\n");
        Ok(())
    }

    fn put(&mut self, number: u32, place: Place) {
        let at = number as usize;
        if self.places.len() <= at {
            self.places.resize(at + 1, Place::Nowhere);
        }
        self.places[at] = place;
    }

    /// Ends a group.
    fn close(&mut self) -> Result<()> {
        if self.group.is_empty() {
            return Ok(());
        }
        let (number, group) = (self.next, std::mem::take(&mut self.group));
        self.next += 1;
        let mut head = String::new();
        for (at, (object, offset)) in group.iter().enumerate() {
            head.push_str(&format!("{object} {offset} "));
            self.put(*object, Place::In(number, at));
        }
        let first = head.len();
        let plain = [head.into_bytes(), std::mem::take(&mut self.body)].concat();
        let (content, _) = packed_whole(plain, b" ")?;
        let dict = dictionary! {
            "Type" => "ObjStm",
            "N" => group.len() as i64,
            "First" => first as i64,
            "Filter" => "FlateDecode",
        };
        self.stream(number, &dict, &content)
    }

    /// Ends the file. Its identity is the digest of all that is in it: the same report has the same.
    ///
    /// # Errors
    /// As `packed`.
    pub fn end(mut self, root: Object, information: Object) -> Result<Vec<u8>> {
        self.close()?;
        let digest = Sha256::digest(&self.bytes);
        let half: Vec<u8> = digest.iter().take(16).copied().collect();
        let half = Object::String(half, lopdf::StringFormat::Hexadecimal);
        let number = self.next;
        let start = self.bytes.len();
        self.put(number, Place::At(start));
        let content = self.table()?;
        let dict = dictionary! {
            "Type" => "XRef",
            "Size" => self.places.len() as i64,
            "W" => vec![Object::Integer(1), Object::Integer(WIDE as i64), Object::Integer(2)],
            "Root" => root,
            "Info" => information,
            "ID" => vec![half.clone(), half],
            "Filter" => "FlateDecode",
        };
        self.stream(number, &dict, &content)?;
        self.bytes.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        Ok(self.bytes)
    }

    /// Where every object stands; with numbers that nothing has where it would end in a line end.
    fn table(&mut self) -> Result<Vec<u8>> {
        loop {
            let table = packed(&self.rows())?;
            if !ends_line(&table) {
                return Ok(table);
            }
            self.places.push(Place::Nowhere);
        }
    }

    fn rows(&self) -> Vec<u8> {
        let mut rows = Vec::new();
        for place in &self.places {
            let (kind, second, third) = match place {
                Place::Nowhere => (0, 0, u16::MAX),
                Place::At(at) => (1, *at, 0),
                Place::In(stream, at) => (2, *stream as usize, *at as u16),
            };
            rows.push(kind);
            let second = (second as u64).to_be_bytes();
            rows.extend_from_slice(&second[second.len() - WIDE..]);
            rows.extend_from_slice(&third.to_be_bytes());
        }
        rows
    }
}

/// Writes a value as the format has it.
pub fn value(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Integer(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Real(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Name(name) => self::name(out, name),
        Object::String(bytes, _) => string(out, bytes),
        Object::Array(values) => {
            out.push(b'[');
            for (at, one) in values.iter().enumerate() {
                if at > 0 {
                    out.push(b' ');
                }
                value(out, one);
            }
            out.push(b']');
        }
        Object::Dictionary(dict) | Object::Stream(Stream { dict, .. }) => {
            out.extend_from_slice(b"<<");
            for (key, one) in dict {
                name(out, key);
                out.push(b' ');
                value(out, one);
            }
            out.extend_from_slice(b">>");
        }
        Object::Reference(id) => reference(out, *id),
    }
}

/// Writes a reference to another object.
pub fn reference(out: &mut Vec<u8>, (number, _): ObjectId) {
    out.extend_from_slice(format!("{number} 0 R").as_bytes());
}

fn name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_alphanumeric() || b"+-_.".contains(byte) {
            out.push(*byte);
        } else {
            out.extend_from_slice(format!("#{byte:02X}").as_bytes());
        }
    }
}

/// Letters of ASCII as they are, all else by their numbers.
fn string(out: &mut Vec<u8>, bytes: &[u8]) {
    if bytes.iter().all(|byte| matches!(byte, b' '..=b'~')) {
        out.push(b'(');
        for byte in bytes {
            if matches!(byte, b'(' | b')' | b'\\') {
                out.push(b'\\');
            }
            out.push(*byte);
        }
        out.push(b')');
        return;
    }
    out.push(b'<');
    bytes.iter().for_each(|byte| out.extend_from_slice(format!("{byte:02X}").as_bytes()));
    out.push(b'>');
}
