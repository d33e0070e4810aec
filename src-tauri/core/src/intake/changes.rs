//! Reads a package of changes from a colleague: bytes → `Package`, with every size counted.
//!
//! Must not know the store, nor what becomes of the rows: only that they are rows of tables and
//! columns that the record has.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Cursor, Read};

use sha2::{Digest, Sha256};
use zip::ZipArchive;

use crate::domain::changes::{
    ColumnShape, FORM, FieldGiven, Head, Known, Line, PARTS, Package, Place, Plain, RowGiven, RowLine, Shape,
    TableShape, Version,
};
use crate::error::Refused;

const MEGABYTE: usize = 1024 * 1024;
/// Bytes of the file.
pub const LARGEST: usize = 200 * MEGABYTE;
/// Bytes that its head and its lines unpack to.
const UNPACKED: u64 = 600 * MEGABYTE as u64;
/// More than so many times its packed size nothing unpacks to that is no bomb; small parts may.
const RATIO: u64 = 200;
const SMALL: u64 = 10 * MEGABYTE as u64;
/// Bytes of a line: the largest attachment in base64.
const LONGEST: usize = 48 * MEGABYTE;
/// Lines, and versions that the giver knows.
const MOST: usize = 2_000_000;

/// Whether the bytes seem to be a package, whole or not.
pub fn is_package(bytes: &[u8]) -> bool {
    let start = bytes.get(..256).unwrap_or(bytes);
    bytes.starts_with(b"PK") && start.windows(PARTS[0].len()).any(|here| here == PARTS[0].as_bytes())
}

/// Reads a package whole, or says what is wrong with it and where.
pub fn read(name: &str, bytes: &[u8], shape: &Shape) -> Result<Package, Refused> {
    if bytes.len() > LARGEST {
        return Err(too_large(name));
    }
    if !is_package(bytes) {
        return Err(Refused::new("changes-foreign").with("file", name));
    }
    let zip = ZipArchive::new(Cursor::new(bytes));
    let mut zip = zip.map_err(|error| damaged(name, "zip", &error))?;
    let mut hash = Sha256::new();
    let head = read_head(name, &mut zip, shape, &mut hash)?;
    let known = head.known.iter().map(|told| known(name, told)).collect::<Result<Vec<_>, _>>()?;
    if known.iter().map(|it| it.version).collect::<BTreeSet<_>>().len() != known.len() {
        return Err(damaged(name, PARTS[0], &"known"));
    }
    let mut package = Package {
        origin: head.origin,
        known,
        from: head.from,
        rows: Vec::new(),
        files: Vec::new(),
        seals: Vec::new(),
        hash: head.hash,
    };
    let lines = Reading { name, shape, places: BTreeSet::new() }.lines(&mut zip, &mut package, &mut hash)?;
    if lines != head.lines || digits(&hash.finalize()) != package.hash {
        return Err(Refused::new("changes-hash").with("file", name));
    }
    Ok(package)
}

type Zip<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// The head, which is fed into the hash as it was before the hash stood in it.
fn read_head(name: &str, zip: &mut Zip<'_>, shape: &Shape, hash: &mut Sha256) -> Result<Head, Refused> {
    let wrong = |cause: &dyn std::fmt::Display| damaged(name, PARTS[0], cause);
    let (part, most) = part(name, zip, PARTS[0])?;
    let mut text = Vec::new();
    part.take(most + 1).read_to_end(&mut text).map_err(|error| wrong(&error))?;
    if text.len() as u64 > most {
        return Err(too_large(name));
    }
    /// What a head of any form says.
    #[derive(serde::Deserialize)]
    struct Formed {
        bilan_changes: u32,
    }
    let formed: Formed = serde_json::from_slice(&text).map_err(|error| wrong(&error))?;
    if formed.bilan_changes != FORM {
        return Err(Refused::new("changes-newer").with("file", name).with("form", formed.bilan_changes));
    }
    let head: Head = serde_json::from_slice(&text).map_err(|error| wrong(&error))?;
    if head.origin.schema != shape.version {
        let code = if head.origin.schema > shape.version { "changes-newer" } else { "changes-older" };
        return Err(Refused::new(code).with("file", name).with("form", head.origin.schema));
    }
    if head.lines > MOST || head.known.len() > MOST {
        return Err(too_large(name));
    }
    if head.from > head.known.len() || !is_identity(&head.origin.workspace) {
        return Err(wrong(&"origin"));
    }
    let unsigned = Head { hash: String::new(), ..head.clone() };
    hash.update(serde_json::to_vec(&unsigned).map_err(|error| wrong(&error))?);
    Ok(head)
}

fn is_identity(workspace: &str) -> bool {
    workspace.len() == 32 && workspace.bytes().all(|it| it.is_ascii_hexdigit())
}

fn known(name: &str, (stamp, at, who): &(String, String, String)) -> Result<Known, Refused> {
    let version = Version::of_digits(stamp).ok_or_else(|| damaged(name, PARTS[0], stamp))?;
    if chrono::DateTime::parse_from_rfc3339(at).is_err() || who.len() > 1_000 {
        return Err(damaged(name, PARTS[0], at));
    }
    Ok(Known { version, at: at.clone(), who: who.clone() })
}

/// A part of the archive, and how many bytes it may unpack to.
fn part<'z>(name: &str, zip: &'z mut Zip<'_>, wanted: &str) -> Result<(impl Read + 'z, u64), Refused> {
    let at = zip.index_for_name(wanted);
    let at = at.ok_or_else(|| Refused::new("changes-foreign").with("file", name))?;
    let part = zip.by_index(at).map_err(|error| damaged(name, wanted, &error))?;
    let most = UNPACKED.min(SMALL.max(part.compressed_size().saturating_mul(RATIO)));
    Ok((part, most))
}

/// Reads the lines one by one.
struct Reading<'r> {
    name: &'r str,
    shape: &'r Shape,
    places: BTreeSet<Place>,
}

impl Reading<'_> {
    fn lines(
        &mut self,
        zip: &mut Zip<'_>,
        package: &mut Package,
        hash: &mut Sha256,
    ) -> Result<usize, Refused> {
        let (part, most) = part(self.name, zip, PARTS[1])?;
        let mut text = BufReader::with_capacity(256 * 1024, part.take(most + 1));
        let (mut line, mut lines, mut read) = (Vec::new(), 0, 0_u64);
        loop {
            line.clear();
            let told = (&mut text).take(LONGEST as u64 + 1).read_until(b'\n', &mut line);
            let told = told.map_err(|error| damaged(self.name, PARTS[1], &error))?;
            if told == 0 {
                return Ok(lines);
            }
            (lines, read) = (lines + 1, read + told as u64);
            if told > LONGEST || lines > MOST || read > most {
                return Err(too_large(self.name));
            }
            hash.update(&line);
            self.line(&line, lines, package)?;
        }
    }

    fn line(&mut self, line: &[u8], at: usize, package: &mut Package) -> Result<(), Refused> {
        let told = serde_json::from_slice(line);
        let told = told.map_err(|error| damaged(self.name, &format!("{} {at}", PARTS[1]), &error))?;
        match told {
            Line::Row(row) => {
                let row = self.row(row, at, package)?;
                if !self.places.insert(row.place.clone()) {
                    return Err(self.wrong("changes-row-twice", at, row.place.table, ""));
                }
                package.rows.push(row);
            }
            Line::File(file) => package.files.push(file),
            Line::Seal(seal) => package.seals.push(seal),
        }
        Ok(())
    }

    fn row(&self, told: RowLine, at: usize, package: &Package) -> Result<RowGiven, Refused> {
        let known = self.shape.tables.get_key_value(told.table.as_str());
        let (table, shape) = known.ok_or_else(|| self.wrong("changes-table-unknown", at, &told.table, ""))?;
        let fits = |(part, column): (&String, &ColumnShape)| !column.whole || part.parse::<i64>().is_ok();
        let part_wrong = |part: &String| part.contains('\u{1f}');
        if told.key.len() != shape.keys.len()
            || !told.key.iter().zip(&shape.keys).all(fits)
            || told.key.iter().any(part_wrong)
        {
            return Err(self.wrong("changes-key-wrong", at, table, ""));
        }
        let version = |at_known: Option<usize>| match at_known {
            None => Ok(None),
            Some(place) => {
                let found = package.known.get(place).map(|it| Some(it.version));
                found.ok_or_else(|| self.wrong("changes-version-unknown", at, table, ""))
            }
        };
        let mut fields = BTreeMap::new();
        for (field, (by, values)) in told.fields {
            self.check_field(at, table, shape, &field, &values)?;
            fields.insert(field, FieldGiven { version: version(by)?, values });
        }
        let complete = fields.len() == shape.fields.len();
        if told.whole && (told.there != complete || (!told.there && !fields.is_empty())) {
            return Err(self.wrong("changes-row-cut", at, table, ""));
        }
        if !told.there && !told.whole {
            return Err(self.wrong("changes-row-cut", at, table, ""));
        }
        let place = Place { table, key: told.key };
        let version = version(told.version)?;
        Ok(RowGiven { place, there: told.there, version, whole: told.whole, fields, line: at })
    }

    /// A field has just the columns that it has here, and values of their kind.
    fn check_field(
        &self,
        at: usize,
        table: &str,
        shape: &TableShape,
        field: &str,
        values: &BTreeMap<String, Plain>,
    ) -> Result<(), Refused> {
        let unknown = |column: &str| self.wrong("changes-column-unknown", at, table, column);
        let columns = shape.fields.get(field).ok_or_else(|| unknown(field))?;
        if let Some(column) = values.keys().find(|it| !columns.iter().any(|column| column.name == **it)) {
            return Err(unknown(column));
        }
        for column in columns {
            let fits = match values.get(&column.name) {
                None => false,
                Some(Plain::Missing) => !column.needed,
                Some(Plain::Whole(_)) => column.whole,
                Some(Plain::Text(_)) => !column.whole,
            };
            if !fits {
                return Err(self.wrong("changes-value-wrong", at, table, &column.name));
            }
        }
        Ok(())
    }

    fn wrong(&self, code: &str, line: usize, table: &str, column: &str) -> Refused {
        let refused = Refused::new(code).with("file", self.name).with("line", line);
        refused.with("table", table).with("column", column)
    }
}

/// The package is larger than any that is made here.
pub fn too_large(name: &str) -> Refused {
    Refused::new("changes-too-large").with("file", name).with("most", LARGEST / MEGABYTE)
}

fn damaged(name: &str, place: &str, cause: &dyn std::fmt::Display) -> Refused {
    Refused::new("changes-damaged").with("file", name).with("place", place).with("cause", cause)
}

fn digits(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
