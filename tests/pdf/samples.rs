//! Invented reports with every kind of block, in four languages.

use std::collections::BTreeMap;

use bilan_core::report::look::Look;
use bilan_core::report::{
    Block, Cell, Column, ColumnKind, Fact, Figure, Report, Row, RowKind, Section, Value,
};
use chrono::NaiveDate;

use crate::speeches::{SPEECHES, Speech};

pub fn cell(id: &str, value: Value, text: &str) -> Cell {
    Cell { id: id.to_owned(), value, text: text.to_owned(), lang: None, source: None, follows: None }
}

pub fn words(id: &str, text: &str) -> Cell {
    cell(id, Value::Text, text)
}

pub fn missing(id: &str, speech: &Speech) -> Cell {
    cell(id, Value::Missing, speech.missing)
}

pub fn column(title: &str, kind: ColumnKind, weight: u8) -> Column {
    Column::new("", title, kind, weight)
}

pub fn row(kind: RowKind, depth: u8, cells: Vec<Cell>) -> Row {
    Row { kind, depth, cells }
}

fn fact(label: &str, cells: Vec<Cell>) -> Fact {
    Fact { label: label.to_owned(), cells }
}

fn section(id: &str, title: &str, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), title: title.to_owned(), blocks }
}

/// A report with a cover and nothing else.
pub fn bare(speech: &Speech) -> Report {
    Report {
        template: "project".to_owned(),
        kind: speech.kind.to_owned(),
        language: speech.language,
        title: words("title", speech.title),
        subtitle: None,
        cover: Vec::new(),
        kept: None,
        landscape: false,
        look: Look::default(),
        logo: None,
        photos: BTreeMap::new(),
        date: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date"),
        date_text: speech.date.to_owned(),
        words: BTreeMap::new(),
        sections: Vec::new(),
    }
}

/// A report with every kind of block.
pub fn full(speech: &Speech) -> Report {
    let labels = &speech.labels;
    let arabic = Cell {
        lang: "ar".parse().ok(), ..words("partner.2", "جمعية بذور الوادي (تمار) 2024")
    };
    Report {
        subtitle: Some(words("subtitle", speech.subtitle)),
        cover: vec![
            fact(labels[4], vec![words("id.1", "TM.0417"), words("id.2", "XM-DAC-99-4711")]),
            fact(labels[0], vec![words("donor", "Fonds du Fleuve")]),
            fact(labels[1], vec![words("period", "2024 – 2026")]),
            fact(labels[2], vec![words("countries", "Maroc, Tunisie, Moçambique, Perú, Côte d’Ivoire")]),
            fact(labels[3], vec![missing("status", speech)]),
            fact(labels[5], vec![words("partner.1", "Coopérative Tamar"), arabic]),
        ],
        words: speech.words.iter().map(|(key, word)| ((*key).to_owned(), (*word).to_owned())).collect(),
        sections: vec![
            key_figures(speech),
            context(speech),
            framework(speech),
            deliverables(speech),
            budget(speech),
            lessons(speech),
            section("missing", speech.sections[6], vec![]),
        ],
        ..bare(speech)
    }
}

fn key_figures(speech: &Speech) -> Section {
    let figure = |label: &str, cell: Cell, note: Option<&str>| Figure {
        label: label.to_owned(),
        cell,
        note: note.map(str::to_owned),
    };
    let figures = vec![
        figure(speech.labels[6], cell("reach.direct", Value::Count(12_480), speech.people), None),
        figure(speech.labels[7], cell("budget.total", Value::Count(0), speech.amount), Some(speech.note)),
        figure(speech.labels[2], cell("countries.count", Value::Count(5), "5"), None),
        figure(speech.labels[3], missing("status.figure", speech), None),
    ];
    let note = Block::Note { text: speech.note.to_owned() };
    section("figures", speech.sections[0], vec![Block::Figures { figures }, note])
}

fn context(speech: &Speech) -> Section {
    let other = SPEECHES.iter().find(|other| other.language != speech.language).expect("four languages");
    let foreign = Cell { lang: Some(other.language), ..words("objective", other.paragraph) };
    let facts = vec![
        fact(speech.labels[0], vec![words("donor.again", "Fonds du Fleuve")]),
        fact(speech.labels[5], vec![words("p.1", "Coopérative Tamar"), words("p.2", "Asociación Río Manso")]),
        fact(speech.labels[3], vec![missing("status.again", speech)]),
    ];
    section(
        "context",
        speech.sections[1],
        vec![
            Block::Paragraph { cell: words("context.1", speech.paragraph) },
            Block::Heading { text: speech.heading.to_owned() },
            Block::Paragraph { cell: words("context.2", &format!("{0} {0}", speech.paragraph)) },
            Block::Paragraph { cell: foreign },
            Block::Facts { rows: facts },
        ],
    )
}

fn framework(speech: &Speech) -> Section {
    let columns = vec![
        column("N°", ColumnKind::Code, 1),
        column(speech.sections[2], ColumnKind::Text, 3),
        column(speech.labels[3], ColumnKind::Text, 1),
    ];
    let line = |depth: u8, code: &str, text: &str| {
        let id = format!("framework.{code}");
        let state = if depth == 2 { missing(&id, speech) } else { words(&id, "✓ → 2026") };
        row(RowKind::Body, depth, vec![words(&id, code), words(&id, text), state])
    };
    let mut rows = vec![row(RowKind::Group, 0, vec![words("group.1", speech.sections[1])])];
    for pillar in 1..=3 {
        rows.push(line(0, &format!("{pillar}"), speech.heading));
        for activity in 1..=4 {
            rows.push(line(1, &format!("{pillar}.{activity}"), speech.lesson));
            rows.push(line(2, &format!("{pillar}.{activity}.1"), speech.subtitle));
        }
    }
    let caption = speech.sections[2].to_owned();
    let table = Block::Table { id: "framework".to_owned(), caption, columns, rows };
    section("framework", speech.sections[2], vec![table])
}

fn deliverables(speech: &Speech) -> Section {
    let columns = vec![
        column(speech.sections[3], ColumnKind::Text, 2),
        column("Qté", ColumnKind::Number, 1),
        column(speech.labels[1], ColumnKind::Date, 1),
    ];
    let rows = (1..=5)
        .map(|number| {
            let id = format!("deliverable.{number}");
            let quantity = cell(&id, Value::Count(number * 111), &format!("{}", number * 111));
            row(RowKind::Body, 0, vec![words(&id, speech.subtitle), quantity, words(&id, "2025-03")])
        })
        .collect();
    let table = Block::Table { id: "d".to_owned(), caption: speech.heading.to_owned(), columns, rows };
    section(
        "deliverables",
        speech.sections[3],
        vec![Block::Heading { text: speech.heading.to_owned() }, table],
    )
}

fn budget(speech: &Speech) -> Section {
    let columns = vec![
        column("N°", ColumnKind::Code, 1),
        column(speech.sections[4], ColumnKind::Text, 1),
        column("2024", ColumnKind::Money, 1),
        column("2025", ColumnKind::Money, 1),
        column("±", ColumnKind::Number, 1),
        column(speech.labels[7], ColumnKind::Money, 1),
    ];
    let line = |kind: RowKind, depth: u8, code: &str, text: &str| {
        let id = format!("budget.{code}");
        let money = |text: &str| cell(&id, Value::Count(1), text);
        let delta = money("\u{2212}12,5\u{202F}%");
        row(
            kind,
            depth,
            vec![
                words(&id, code),
                words(&id, text),
                money("48\u{202F}200"),
                money("1\u{202F}048\u{202F}200"),
                delta,
                money(speech.amount),
            ],
        )
    };
    let mut rows = Vec::new();
    for part in 1..=3 {
        rows.push(line(RowKind::Body, 0, &format!("{part}"), speech.sections[part]));
        for number in 1..=4 {
            rows.push(line(RowKind::Body, 1, &format!("{part}.{number}"), speech.labels[number]));
        }
    }
    rows.push(line(RowKind::Total, 0, "", speech.labels[7]));
    let caption = speech.sections[4].to_owned();
    let table = Block::Table { id: "budget".to_owned(), caption, columns, rows };
    section("budget", speech.sections[4], vec![table, Block::Note { text: speech.note.to_owned() }])
}

fn lessons(speech: &Speech) -> Section {
    let items = (1..=4).map(|number| words(&format!("lesson.{number}"), speech.lesson)).collect();
    section("lessons", speech.sections[5], vec![Block::List { items }])
}

/// A table of `count` rows with groups, a total and a cell taller than a page.
pub fn long(speech: &Speech, count: usize) -> Report {
    let columns = vec![
        column("Code", ColumnKind::Code, 1),
        column(speech.sections[3], ColumnKind::Text, 1),
        column(speech.labels[7], ColumnKind::Money, 1),
    ];
    let mut rows = Vec::new();
    for number in 0..count {
        if number % 40 == 0 {
            rows.push(row(RowKind::Group, 0, vec![words(&format!("g.{number}"), &format!("Lot {number}"))]));
        }
        let id = format!("line.{number}");
        let text =
            if number == 17 { speech.paragraph.repeat(14) } else { format!("{} {number}", speech.subtitle) };
        let amount = cell(&id, Value::Count(number as i64), &format!("{number}\u{202F}000,00\u{A0}€"));
        rows.push(row(
            RowKind::Body,
            0,
            vec![words(&id, &format!("A-{number:03}")), words(&id, &text), amount],
        ));
    }
    let total = vec![words("t", ""), words("t", "Total"), cell("t", Value::Count(1), speech.amount)];
    rows.push(row(RowKind::Total, 0, total));
    let caption = speech.sections[3].to_owned();
    let table = Block::Table { id: "long".to_owned(), caption, columns, rows };
    let sections = vec![section("long", speech.sections[3], vec![table])];
    let words = full(speech).words;
    Report { sections, words, ..bare(speech) }
}

/// Texts that are hard to set.
pub fn hard() -> Report {
    let speech = &SPEECHES[3];
    let texts = [
        "A word without end: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzendenstellvertretung, and on.",
        "https://example.org/a/very/long/address/that/has/no/blank/at/all/and/goes/on/for/more/than/a/line?query=1&other=2#fragment",
        "Latin e\u{301} decomposed, Русский текст, Ελληνικά, Tiếng Việt, ﬁne ﬂow office affluent.",
        "Arabic جمعية بذور الوادي (تمار) ١٢٣ then Latin (brackets) 45 %, and سلام.",
        "منظمة الوادي الأخضر للتنمية المستدامة (OVDD) تأسست عام 2009 وتعمل في ثلاثة بلدان مع التعاونيات النسائية والبلديات من أجل الماء والبذور.",
        "Signs ≥ 80 %, ≤ 5, ≈, → ✓ ✔ ☑ ★ ①, a minus \u{2212}3, no-break\u{A0}space, soft\u{AD}hyphen, zero\u{200B}width.",
        "Not covered: \u{1F600} and \u{0F40}.\tA tab,\na line break,\r\nanother.",
        "",
    ];
    let items: Vec<Cell> =
        texts.iter().enumerate().map(|(at, text)| words(&format!("hard.{at}"), text)).collect();
    let paragraphs = items.iter().map(|cell| Block::Paragraph { cell: cell.clone() });
    let narrow: Vec<Column> =
        (0..12).map(|at| column(&format!("Quarter {at}"), ColumnKind::Number, 1)).collect();
    let cells =
        (0..12).map(|at| cell(&format!("n.{at}"), Value::Count(at), "12\u{202F}345\u{202F}678")).collect();
    let wide = Block::Table {
        id: "wide".to_owned(),
        caption: "Too many columns".to_owned(),
        columns: narrow,
        rows: vec![
            row(RowKind::Body, 0, cells),
            row(RowKind::Total, 0, vec![words("short", "too few cells")]),
        ],
    };
    let columns = vec![column("Code", ColumnKind::Code, 1), column("Text", ColumnKind::Text, 1)];
    let rows =
        items.iter().map(|cell| row(RowKind::Body, 3, vec![words("c", "A.1.2"), cell.clone()])).collect();
    let table = Block::Table { id: "hard".to_owned(), caption: String::new(), columns, rows };
    let empty = Block::Table {
        id: "none".to_owned(),
        caption: "No rows".to_owned(),
        columns: vec![column("A", ColumnKind::Text, 1)],
        rows: vec![],
    };
    let blocks = paragraphs
        .chain([wide, table, empty, Block::List { items: items.clone() }, Block::Facts { rows: vec![] }])
        .collect();
    Report { sections: vec![section("hard", "Hard \u{1F600} texts", blocks)], ..bare(speech) }
}
