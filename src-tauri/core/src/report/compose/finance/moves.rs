//! Moves between lines, and how far every heading moved beside the donor's limit.
//!
//! Must not know entries.

use crate::domain::PartialDate;
use crate::domain::moves::{Moved, parted};
use crate::domain::plan::Move;
use crate::error::Result;
use crate::report::model::{Block, Cell, Column, ColumnKind, Follows, Row, RowKind};

use super::super::cells::body;
use super::super::{Composer, broken};
use super::{Ledgered, MOVES, column_of, following};
use crate::domain::Money;

impl Composer<'_> {
    pub(super) fn moves_sheet(&self, money: &Ledgered<'_>) -> Result<Vec<Block>> {
        let (counting, reserve) =
            parted(&money.lines.tree, &money.accounts.plan().moves, money.accounts.last);
        if counting.is_empty() && reserve.is_empty() {
            return Ok(vec![self.note("accounts-no-moves")]);
        }
        let mut all: Vec<(&Move, bool)> = counting.iter().map(|it| (*it, false)).collect();
        all.extend(reserve.iter().map(|it| (*it, true)));
        all.sort_by_key(|(it, _)| it.date);
        let mut rows: Vec<Row> =
            all.iter().enumerate().map(|(place, (it, of))| body(self.moved(money, place, it, *of))).collect();
        let columns = self.move_columns(money);
        let blank = |column: &Column| self.blank(&format!("{MOVES}.total.{}", column.key));
        let mut cells: Vec<Cell> = columns.iter().map(blank).collect();
        cells[0] = self.word(&format!("{MOVES}.total.date"), self.say("word-total"));
        let total = Money::sum(all.iter().map(|(it, _)| it.amount), money.currency()).map_err(broken)?;
        let follows =
            Follows::Where { table: MOVES.to_owned(), column: "amount".to_owned(), conditions: Vec::new() };
        let id = format!("{MOVES}.total.amount");
        if let Some(at) = columns.iter().position(|column| column.key == "amount") {
            cells[at] = following(self.amount(&id, total), Some(follows));
        }
        rows.push(Row { kind: RowKind::Total, depth: 0, cells });
        let caption = self.say("accounts-caption-moves");
        let mut blocks = vec![Block::Table { id: MOVES.to_owned(), caption, columns, rows }];
        blocks.extend(self.limit_table(money));
        Ok(blocks)
    }

    fn move_columns(&self, money: &Ledgered<'_>) -> Vec<Column> {
        let column = |key: &str, kind: ColumnKind, weight: u8| {
            column_of(key, &self.say(&format!("accounts-move-{key}")), kind, weight, money.currency())
        };
        vec![
            column("date", ColumnKind::Date, 1),
            column("kind", ColumnKind::Text, 1),
            column("from", ColumnKind::Code, 1),
            column("to", ColumnKind::Code, 1),
            column("amount", ColumnKind::Money, 1),
            column("approval", ColumnKind::Text, 1),
            column("reason", ColumnKind::Text, 3),
        ]
    }

    fn moved(&self, money: &Ledgered<'_>, place: usize, it: &Move, of_reserve: bool) -> Vec<Cell> {
        let of = |part: &str| format!("{MOVES}.{}.{part}", place + 1);
        let name = |key: &str| money.lines.tree.place(key).map(|at| money.lines.names[at].as_str());
        let kept = |part: &str, text: Option<&str>| match text {
            Some(text) => self.word(&of(part), text),
            None => self.blank(&of(part)),
        };
        vec![
            self.short_date(&of("date"), PartialDate::Day(it.date)),
            self.word(&of("kind"), self.move_kind(of_reserve)),
            kept("from", name(&it.from)),
            kept("to", name(&it.to)),
            self.amount(&of("amount"), it.amount),
            kept("approval", it.approval.as_deref()),
            kept("reason", it.reason.as_deref()),
        ]
    }

    /// What moved in all, beside what may.
    fn limit_table(&self, money: &Ledgered<'_>) -> Vec<Block> {
        let finance = &money.accounts.finance;
        let moved: Vec<&Moved> = finance.moved.iter().filter(|it| !it.moves.is_empty()).collect();
        if moved.is_empty() {
            return Vec::new();
        }
        let column = |key: &str, kind: ColumnKind, weight: u8| {
            column_of(key, &self.say(&format!("accounts-limit-{key}")), kind, weight, money.currency())
        };
        let columns = vec![
            column("heading", ColumnKind::Text, 3),
            column("base", ColumnKind::Money, 1),
            column("came", ColumnKind::Money, 1),
            column("left", ColumnKind::Money, 1),
            column("counted", ColumnKind::Money, 1),
            column("share", ColumnKind::Number, 1),
            column("result", ColumnKind::Text, 1),
        ];
        let rows = moved.iter().enumerate().map(|(place, it)| body(self.limit_row(money, place, it)));
        let rows = rows.collect();
        let percent = money.accounts.agreement.as_ref().and_then(|agreement| agreement.variance_percent);
        let limit = percent.map(|percent| {
            let percent = self.format.number(percent);
            Block::Note { text: self.texts.with("accounts-limit-note", &[("percent", &percent)]) }
        });
        let caption = self.say("accounts-caption-limit");
        let table = Block::Table { id: "limits".to_owned(), caption: caption.clone(), columns, rows };
        [Some(Block::Heading { text: caption }), limit, Some(table)].into_iter().flatten().collect()
    }

    fn limit_row(&self, money: &Ledgered<'_>, place: usize, it: &Moved) -> Vec<Cell> {
        let of = |part: &str| format!("limits.{}.{part}", place + 1);
        let at = it.line.as_deref().and_then(|key| money.lines.tree.place(key));
        let heading = match at {
            Some(at) => self.line_title(money, &of("heading"), at),
            None => self.word(&of("heading"), self.say("variance-level-total")),
        };
        let result = match (it.passed, it.may_come.is_some()) {
            (_, false) => self.say("accounts-limit-none"),
            (true, _) => self.say("accounts-limit-passed"),
            (false, _) => self.say("accounts-limit-kept"),
        };
        let share =
            it.share.map_or_else(|| self.no_detail(&of("share")), |share| self.percent(&of("share"), share));
        let none = share.text.clone();
        let none = if it.share.is_some() { self.no_detail("").text } else { none };
        let follows = Follows::Share { part: of("counted"), whole: of("base"), none };
        vec![
            heading,
            self.amount(&of("base"), it.base),
            self.amount(&of("came"), it.came),
            self.amount(&of("left"), it.left),
            self.amount(&of("counted"), it.counted),
            following(share, Some(follows)),
            self.word(&of("result"), result),
        ]
    }

    /// `1.1 Staff`, in the language of the record.
    pub(in super::super) fn line_title(&self, money: &Ledgered<'_>, id: &str, at: usize) -> Cell {
        let line = money.lines.tree.lines[at];
        let text = match &line.code {
            Some(code) => format!("{code} {}", line.text),
            None => line.text.clone(),
        };
        self.quoted(id, line.same(), &text)
    }
}
