//! Cells, rows and columns built by hand, in the four languages.

use bilan_core::domain::{Lang, Money, PartialDate, Source};
use bilan_core::report::model::{Block, Cell, Column, ColumnKind, Fact, Row, RowKind, Section, Value};

/// The four languages in the order of [`say`].
pub const LANGUAGES: [Lang; 4] = [Lang::EN, Lang::FR, Lang::PT, Lang::ES];

/// Words in English, French, Portuguese and Spanish, separated by bars.
pub fn say(lang: Lang, words: &str) -> String {
    let index = LANGUAGES.iter().position(|other| *other == lang).unwrap();
    words.split(" | ").nth(index).unwrap_or(words).to_owned()
}

pub fn cell(id: &str, value: Value, text: impl Into<String>) -> Cell {
    Cell { id: id.to_owned(), value, text: text.into(), lang: None, source: None, follows: None }
}

pub fn text(id: &str, words: impl Into<String>) -> Cell {
    cell(id, Value::Text, words)
}

pub fn sourced(mut cell: Cell) -> Cell {
    let quote = format!("Line of the page that carries {}", cell.id);
    cell.source = Some(Source { document: "rio-verde.txt".to_owned(), quote, offset: 120 });
    cell
}

pub fn missing(id: &str, lang: Lang) -> Cell {
    cell(id, Value::Missing, say(lang, "not provided | non communiqué | não indicado | no indicado"))
}

/// Thousands as the language groups them.
pub fn grouped(lang: Lang, digits: &str) -> String {
    let mark = match lang {
        Lang::EN => ',',
        Lang::FR => '\u{202f}',
        _ => '.',
    };
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

pub fn count(id: &str, lang: Lang, value: i64) -> Cell {
    cell(id, Value::Count(value), grouped(lang, &value.to_string()))
}

pub fn money(id: &str, lang: Lang, amount: &str, currency: &str) -> Cell {
    let money = Money::parse(amount, currency.parse().unwrap()).unwrap();
    let amount = money.amount();
    let (main, fraction) = amount.split_once('.').unwrap_or((&amount, ""));
    let point = if lang == Lang::EN { "." } else { "," };
    let figure = match fraction {
        "" => grouped(lang, main),
        _ => format!("{}{point}{fraction}", grouped(lang, main)),
    };
    let shown = match lang {
        Lang::EN | Lang::PT => format!("{currency}\u{a0}{figure}"),
        _ => format!("{figure}\u{a0}{currency}"),
    };
    cell(id, Value::Money(money), shown)
}

pub fn share(id: &str, lang: Lang, share: &str, shown: &str) -> Cell {
    let text = match lang {
        Lang::EN => format!("{shown}%"),
        Lang::PT => format!("{}%", shown.replace('.', ",")),
        _ => format!("{}\u{a0}%", shown.replace('.', ",")),
    };
    cell(id, Value::Percent(share.parse().unwrap()), text)
}

pub fn date(id: &str, date: &str, text: impl Into<String>) -> Cell {
    cell(id, Value::Date(date.parse::<PartialDate>().unwrap()), text)
}

pub fn day(id: &str, lang: Lang) -> Cell {
    date(
        id,
        "2026-09-15",
        say(
            lang,
            "September 15, 2026 | 15 septembre 2026 | 15 de setembro de 2026 | 15 de septiembre de 2026",
        ),
    )
}

pub fn column(title: impl Into<String>, kind: ColumnKind) -> Column {
    Column::new("", title, kind, 1)
}

pub fn row(kind: RowKind, depth: u8, cells: Vec<Cell>) -> Row {
    Row { kind, depth, cells }
}

pub fn fact(label: String, cells: Vec<Cell>) -> Fact {
    Fact { label, cells }
}

pub fn section(id: &str, title: String, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), title, blocks }
}
