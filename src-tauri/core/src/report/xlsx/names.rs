//! Names that Excel accepts: of sheets, of tables, of figures.
//!
//! Must not know what the names stand on.

use std::collections::BTreeSet;

use rust_xlsxwriter::utility::{check_name, quote_sheet_name, row_col_to_cell_absolute};

/// Excel's limit for a sheet name, in UTF-16 units.
const LONGEST_SHEET_NAME: usize = 31;

/// Legal names for the wanted titles: no forbidden character, at most 31 units, unique in any case.
pub fn sheet_names(wanted: Vec<&str>) -> Vec<String> {
    let mut used = BTreeSet::new();
    wanted.into_iter().map(|title| free_sheet_name(title, &mut used)).collect()
}

fn free_sheet_name(title: &str, used: &mut BTreeSet<String>) -> String {
    let mut number = 1_u32;
    loop {
        let suffix = if number == 1 { String::new() } else { format!(" ({number})") };
        let name = format!("{}{suffix}", legal_sheet_name(title, LONGEST_SHEET_NAME - suffix.len()));
        if used.insert(name.to_lowercase()) {
            return name;
        }
        number += 1;
    }
}

/// Excel keeps the name "History" for itself, and an empty name is none.
fn legal_sheet_name(title: &str, longest: usize) -> String {
    let allowed = |c: char| !c.is_control() && !"[]:*?/\\".contains(c);
    let words: String = title.chars().map(|c| if allowed(c) { c } else { ' ' }).collect();
    let words = words.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    let outer = |c: char| c == '\'' || c.is_whitespace();
    let name = cut_at_word(words.trim_matches(outer), longest).trim_matches(outer).to_owned();
    match name.to_lowercase().as_str() {
        "" => "_".to_owned(),
        "history" => format!("{name}_"),
        _ => name,
    }
}

/// The whole words that fit; where the first is too long already, what fits of it.
fn cut_at_word(text: &str, longest: usize) -> &str {
    let mut units = 0;
    let fits = |c: char| {
        units += c.len_utf16();
        units > longest
    };
    let Some(end) = text.find(fits) else {
        return text;
    };
    let (kept, rest) = text.split_at(end);
    match kept.rfind(' ') {
        Some(space) if !rest.starts_with(' ') && space > 0 => &kept[..space],
        _ => kept,
    }
}

/// The names of tables and figures of one workbook; Excel keeps both in one list.
#[derive(Default, Debug)]
pub struct Names {
    used: BTreeSet<String>,
    ids: BTreeSet<String>,
    defined: Vec<(String, String)>,
}

impl Names {
    /// A name for a table with this id.
    pub fn table(&mut self, id: &str) -> String {
        self.free(&format!("table_{}", id.replace('.', "_")))
    }

    /// Names the place of a figure after its id; the first place of an id is the one named.
    pub fn figure(&mut self, id: &str, sheet: &str, row: u32, column: u16) {
        if id.is_empty() || !self.ids.insert(id.to_owned()) {
            return;
        }
        let place = format!("={}!{}", quote_sheet_name(sheet), row_col_to_cell_absolute(row, column));
        let name = self.free(id);
        self.defined.push((name, place));
    }

    /// Names a range of cells; returns its name.
    pub fn range(&mut self, id: &str, place: String) -> String {
        let name = self.free(id);
        self.defined.push((name.clone(), place));
        name
    }

    /// Every name with its place.
    pub fn defined(&self) -> impl Iterator<Item = (&String, &String)> {
        self.defined.iter().map(|(name, place)| (name, place))
    }

    fn free(&mut self, wanted: &str) -> String {
        let base = legal_name(wanted);
        let mut name = base.clone();
        let mut number = 1_u32;
        while !self.used.insert(name.to_lowercase()) {
            number += 1;
            name = format!("{base}_{number}");
        }
        name
    }
}

/// ASCII letters, digits, dot and underscore; an underscore in front where the name would
/// read as a cell (`CT1`, `R1C1`, `R`) or begin with a digit.
fn legal_name(wanted: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '.' { c } else { '_' };
    let name: String = wanted.chars().take(200).map(plain).collect();
    let reads_as_row_or_column = matches!(name.to_ascii_lowercase().as_str(), "r" | "c" | "rc");
    if reads_as_row_or_column || check_name(&name).is_err() { format!("_{name}") } else { name }
}
