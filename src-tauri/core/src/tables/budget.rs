//! A table of budget lines, kept as a pasted block is: the same lines under the same headings. What
//! one pays in one period may stand in a row or a column of its own, as in the program's exports:
//! such parts are one line.
//!
//! Must not know SQL. What a line is known by: its key where the table has it, else its number. A
//! line that is there and says something else stays as it is: a budget is changed by an amendment,
//! or in its own grid.

use std::collections::{BTreeMap, HashMap, HashSet};

use rust_decimal::Decimal;

use super::plan::{self, Outcome, Plan, Settled, Written};
use super::shapes::{RowState, TableValue};
use super::style::Reading;
use super::table::{Record, Table};
use super::words;
use crate::budget_grid::{self, BudgetCell, BudgetField, BudgetPartCell, BudgetTyped, RecordBudgetInput};
use crate::budgets::{self, BudgetColumn, PasteBudgetInput, PastedBudget};
use crate::ctx::Ctx;
use crate::domain::Money;
use crate::domain::plan::PlanLine;
use crate::error::{Error, Refused, Result};
use crate::finance::Books;
use crate::fold::fold;
use crate::format::Format;
use crate::store::Workspace;

/// The columns of the block, with the fields that the table has for them.
const COLUMNS: [(BudgetColumn, &str); 6] = [
    (BudgetColumn::Code, "line_code"),
    (BudgetColumn::Text, "line"),
    (BudgetColumn::Unit, "unit"),
    (BudgetColumn::Units, "units"),
    (BudgetColumn::UnitCost, "unit_cost"),
    (BudgetColumn::Amount, "amount"),
];
const CODE: usize = 0;
const TEXT: usize = 1;
const UNIT: usize = 2;
const UNITS: usize = 3;
const UNIT_COST: usize = 4;
const AMOUNT: usize = 5;
const COST_TYPES: [&str; 12] = [
    "direct",
    "personnel",
    "travel",
    "equipment",
    "supplies",
    "rent",
    "services",
    "evaluation",
    "subgrant",
    "indirect",
    "contingency",
    "outside",
];

/// Who pays and in which period, as the table says it.
type Part = (String, String);

/// What the table says of one line.
struct Said {
    block: [String; 6],
    key: Option<String>,
    version: Option<String>,
    currency: Option<String>,
    cost_type: Option<String>,
    headings: String,
    parts: BTreeMap<Part, Decimal>,
    /// A row of it that cannot stand, so that none of it can.
    refused: Option<Refused>,
}

/// Lines of a table.
pub(super) struct Budget {
    books: Books,
    /// Key of the version that lines are added to.
    version: String,
    number: String,
    /// Rows tell parts of lines.
    by_part: bool,
    /// Of each record its row, its column and its line.
    places: Vec<(usize, Option<usize>, usize)>,
    lines: Vec<Said>,
    line_of: HashMap<[String; 4], usize>,
    /// What the block holds: headings that are to be made, lines.
    block: Vec<([String; 6], Option<usize>)>,
    understood: Option<PastedBudget>,
}

impl Budget {
    pub(super) fn of(workspace: &Workspace, ctx: &Ctx, table: &Table<'_>, project: &str) -> Result<Budget> {
        let books = Books::plan(workspace, project, ctx.lang, None)?;
        let version = books.version(table.answer("version").as_deref())?;
        let (version, number) = (version.id.clone(), version.version.to_string());
        Ok(Budget {
            by_part: ["row", "funding", "period"].iter().any(|field| table.holds(field)),
            books,
            version,
            number,
            places: Vec::new(),
            lines: Vec::new(),
            line_of: HashMap::new(),
            block: Vec::new(),
            understood: None,
        })
    }

    /// The line that a record tells of; in a table of parts, several do.
    fn line(&mut self, record: &Record<'_>) -> usize {
        let filled = |field: &str| record.owned(field).filter(|text| !text.is_empty());
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut block = COLUMNS.map(|(_, field)| one_line(record.get(field).unwrap_or_default()));
        if block[CODE].is_empty() {
            (block[CODE], block[TEXT]) = numbered(&block[TEXT]);
        }
        let (key, version) = (filled("row"), filled("version"));
        let named = [&key, &version].map(|it| it.clone().unwrap_or_default());
        let [key_said, version_said] = named;
        let known = match self.by_part && !(key.is_none() && block[CODE].is_empty() && block[TEXT].is_empty())
        {
            true if key.is_some() => [key_said, version_said, String::new(), String::new()],
            true => [key_said, version_said, block[CODE].clone(), block[TEXT].clone()],
            // Each row is a line, whatever it says.
            false => [String::new(), String::new(), String::new(), record.row.to_string()],
        };
        if let Some(at) = self.line_of.get(&known) {
            return *at;
        }
        self.line_of.insert(known, self.lines.len());
        if self.by_part {
            block[AMOUNT].clear();
        }
        self.lines.push(Said {
            block,
            key,
            version,
            currency: filled("currency"),
            cost_type: filled("cost_type"),
            headings: filled("headings").unwrap_or_default(),
            parts: BTreeMap::new(),
            refused: None,
        });
        self.lines.len() - 1
    }

    /// What one pays in one period; all of a line are what it costs.
    fn add_part(&mut self, record: &Record<'_>, line: usize) -> std::result::Result<(), Refused> {
        let said = record.get("amount").filter(|text| !text.is_empty());
        let Some(said) = said.filter(|_| self.by_part) else { return Ok(()) };
        let unreadable = |()| Refused::new("number-unreadable").with("value", said).at("amount");
        let amount: Decimal = said.parse().map_err(|_none| unreadable(()))?;
        let named = |field: &str| record.owned(field).unwrap_or_default();
        let part = (named("funding"), named("period"));
        self.part_keys(&part)?;
        let said = &mut self.lines[line];
        let told = said.parts.entry(part).or_default();
        *told = told.checked_add(amount).ok_or_else(|| unreadable(()))?;
        let all = said.parts.values().try_fold(Decimal::ZERO, |sum, part| sum.checked_add(*part));
        let all = all.ok_or_else(|| unreadable(()))?;
        said.block[AMOUNT] = super::style::sure(all);
        Ok(())
    }

    /// Keys of who pays and of the period.
    fn part_keys(&self, (funding, period): &Part) -> std::result::Result<BudgetPartCell, Refused> {
        let said = |text: &String| (!text.is_empty()).then(|| text.clone());
        let funding = said(funding).map(|named| {
            let mut all = self.books.ledger.fundings.iter();
            let found = all.find(|it| it.id == named || fold(&it.name) == fold(&named));
            let unknown = || Refused::new("table-name-unknown").with("name", &named).at("funding");
            found.map(|it| it.id.clone()).ok_or_else(unknown)
        });
        let period = said(period).map(|named| {
            let unknown = || Refused::new("period-unknown").with("period", &named).at("period");
            words::period(&self.books.project, &named).map(|it| it.id.clone()).ok_or_else(unknown)
        });
        Ok(BudgetPartCell { funding: funding.transpose()?, period: period.transpose()? })
    }

    /// The line that is there already, by its key in any version, else by its number in the one
    /// that lines are added to.
    fn kept(&self, said: &Said) -> Option<&PlanLine> {
        let lines = &self.books.ledger.lines;
        let by_key = said.key.as_ref().and_then(|key| lines.iter().find(|line| line.id == *key));
        let number = |code: &str| code.trim_end_matches('.').to_owned();
        let code = number(&said.block[CODE]);
        by_key.or_else(|| {
            let own = lines.iter().filter(|line| line.budget == self.version);
            own.into_iter().find(|it| it.code.as_deref().map(number).as_ref() == Some(&code))
        })
    }

    /// Whether a line that is there says the same.
    fn says_the_same(&self, said: &Said, kept: &PlanLine) -> bool {
        let decimal = |text: &str| text.parse::<Decimal>().ok();
        let figure =
            |at: usize, kept: Option<Decimal>| said.block[at].is_empty() || decimal(&said.block[at]) == kept;
        let heading = self.books.ledger.lines.iter().any(|it| it.parent.as_deref() == Some(&kept.id));
        let unit = &said.block[UNIT];
        fold(&kept.text) == fold(&said.block[TEXT])
            && (unit.is_empty() || fold(unit) == fold(kept.unit.as_deref().unwrap_or_default()))
            && figure(UNITS, kept.units)
            && figure(UNIT_COST, kept.unit_cost.and_then(value))
            && (heading || figure(AMOUNT, kept.cost().and_then(value)))
            && (heading || !self.by_part || self.parts_kept(kept) == nonzero(self.parts_said(said)))
    }

    fn parts_said(&self, said: &Said) -> BTreeMap<BudgetPart, Decimal> {
        let mut parts = BTreeMap::new();
        for (part, amount) in &said.parts {
            let keys = self.part_keys(part).unwrap_or(BudgetPartCell { funding: None, period: None });
            *parts.entry((keys.funding, keys.period)).or_default() += *amount;
        }
        parts
    }

    /// What is allotted of a line; what nobody allotted is a part of nobody.
    fn parts_kept(&self, line: &PlanLine) -> BTreeMap<BudgetPart, Decimal> {
        let mut parts: BTreeMap<BudgetPart, Decimal> = BTreeMap::new();
        let mut rest = line.cost().and_then(value).unwrap_or_default();
        for part in self.books.ledger.allocations.iter().filter(|part| part.line == line.id) {
            let amount = value(part.amount).unwrap_or_default();
            rest -= amount;
            *parts.entry((part.funding.clone(), part.period.clone())).or_default() += amount;
        }
        *parts.entry((None, None)).or_default() += rest;
        nonzero(parts)
    }

    /// Lines that are not there, and the headings that the table names above them.
    fn fill_block(&mut self) -> Vec<Option<Refused>> {
        let there = self.books.ledger.lines.iter().filter(|line| line.budget == self.version);
        let mut codes: HashSet<String> = there.filter_map(|line| line.code.clone()).collect();
        codes.extend(self.lines.iter().map(|said| said.block[CODE].clone()));
        let mut refused = Vec::with_capacity(self.lines.len());
        for (at, said) in self.lines.iter().enumerate() {
            let why = said.refused.clone().or_else(|| self.not_to_be_added(said));
            let adds = why.is_none() && self.kept(said).is_none();
            let mut above = Vec::new();
            let why = why.or_else(|| match adds {
                true => headings_above(said, &mut above).err(),
                false => None,
            });
            if adds && why.is_none() {
                let new = above.into_iter().filter(|heading| codes.insert(heading[CODE].clone()));
                self.block.extend(new.map(|heading| (heading, None)));
                let mut line = said.block.clone();
                if let Some(currency) = said.currency.as_ref().filter(|_| !line[AMOUNT].is_empty()) {
                    line[AMOUNT] = format!("{} {currency}", line[AMOUNT]);
                }
                self.block.push((line, Some(at)));
            }
            refused.push(why);
        }
        refused
    }

    fn not_to_be_added(&self, said: &Said) -> Option<Refused> {
        match self.kept(said) {
            Some(kept) if self.says_the_same(said, kept) => None,
            Some(_) => Some(Refused::new("line-known").with("code", &said.block[CODE]).at("line_code")),
            None => {
                let other = said.version.as_ref().filter(|version| **version != self.number)?;
                let refused = Refused::new("table-other-version").with("version", other);
                Some(refused.with("into", &self.number).at("version"))
            }
        }
    }

    fn pasted(&self, workspace: &Workspace, ctx: &Ctx, keeps: &[bool], dry: bool) -> Result<PastedBudget> {
        let kept = self.block.iter().filter(|(_, line)| line.is_none_or(|line| keeps[line]));
        let text: Vec<String> = kept.map(|(cells, _)| cells.join("\t")).collect();
        let input = PasteBudgetInput {
            project: self.books.project.id.clone(),
            version: Some(self.version.clone()),
            columns: COLUMNS.iter().map(|(column, _)| *column).collect(),
            text: text.join("\n"),
            language: None,
            dry,
        };
        budgets::paste(workspace, ctx, &input)
    }

    /// What the pasted block does not hold: parts, and what kind of cost a line is.
    fn keep_parts(&self, workspace: &Workspace, ctx: &Ctx, keeps: &[bool]) -> Result<()> {
        let books = Books::plan(workspace, &self.books.project.id, ctx.lang, None)?;
        let tree = books.ledger.tree(&self.version);
        let mut cells = Vec::new();
        for (line, at) in
            self.block.iter().filter_map(|(line, at)| Some((line, (*at)?))).filter(|(_, at)| keeps[*at])
        {
            let code = Some(line[CODE].as_str()).filter(|code| !code.is_empty());
            let is = |it: &&PlanLine| it.code.as_deref() == code && fold(&it.text) == fold(&line[TEXT]);
            let Some(place) = tree.lines.iter().position(|line| is(line)) else { continue };
            let said = &self.lines[at];
            let mut cell = |cell, text: String| {
                cells.push(BudgetTyped { line: tree.lines[place].id.clone(), cell, text: Some(text) });
            };
            for (part, amount) in &said.parts {
                let keys = self.part_keys(part)?;
                if keys.funding.is_some() || keys.period.is_some() {
                    cell(BudgetCell::Part(keys), super::style::sure(*amount));
                }
            }
            let own = serde_json::to_value(tree.cost_type(place))
                .map_err(|error| Error::failed("answer", error))?;
            let kind = said.cost_type.as_deref().and_then(|said| words::code("cost-type", &COST_TYPES, said));
            if let Some(kind) = kind.filter(|kind| own.as_str() != Some(*kind)) {
                cell(BudgetCell::Field(BudgetField::CostType), kind.to_owned());
            }
        }
        if cells.is_empty() {
            return Ok(());
        }
        let input = RecordBudgetInput {
            project: self.books.project.id.clone(),
            version: Some(self.version.clone()),
            language: None,
            cells,
        };
        let recorded = budget_grid::record(workspace, ctx, &input)?;
        match recorded.refused.first() {
            // The whole import is taken back: a line without its parts would say something else.
            Some(row) => Err(Refused::new("table-part-refused").with("reason", &row.message).into()),
            None => Ok(()),
        }
    }
}

/// Keys of who pays and of the period.
type BudgetPart = (Option<String>, Option<String>);

fn nonzero(mut parts: BTreeMap<BudgetPart, Decimal>) -> BTreeMap<BudgetPart, Decimal> {
    parts.retain(|_, amount| !amount.is_zero());
    parts
}

fn value(money: Money) -> Option<Decimal> {
    money.amount().parse().ok()
}

/// "1.1 Salaries" begins with its number.
fn numbered(text: &str) -> (String, String) {
    let end = text.find(|sign: char| !(sign.is_ascii_digit() || sign == '.')).unwrap_or(0);
    let (code, rest) = text.split_at(end);
    match code.starts_with(|sign: char| sign.is_ascii_digit()) && rest.starts_with([' ', '\u{a0}']) {
        true => (code.trim_end_matches('.').to_owned(), rest.trim().to_owned()),
        false => (String::new(), text.to_owned()),
    }
}

/// The headings above a line as the table names them: "1 Staff / 1.2 Travel".
fn headings_above(said: &Said, above: &mut Vec<[String; 6]>) -> std::result::Result<(), Refused> {
    for heading in said.headings.split(" / ").map(str::trim).filter(|heading| !heading.is_empty()) {
        let (code, text) = heading.split_once(' ').unwrap_or((heading, ""));
        let code = code.trim_end_matches('.');
        let stands_above = said.block[CODE].strip_prefix(code).is_some_and(|rest| rest.starts_with('.'));
        if !stands_above || text.is_empty() {
            let refused = Refused::new("table-heading-unnumbered").with("heading", heading);
            return Err(refused.at("headings"));
        }
        let mut cells: [String; 6] = Default::default();
        (cells[CODE], cells[TEXT]) = (code.to_owned(), text.trim().to_owned());
        above.push(cells);
    }
    Ok(())
}

fn refused_of(row: &crate::entries::RefusedRow) -> Refused {
    let mut why = Refused::new(&row.code);
    why.field = row.field.as_deref().map(|field| match field {
        "code" => "line_code".to_owned(),
        "text" => "line".to_owned(),
        other => other.to_owned(),
    });
    why.args.insert("said".to_owned(), row.message.clone());
    why
}

impl Plan for Budget {
    fn take(&mut self, _ctx: &Ctx, record: &Record<'_>) {
        let line = self.line(record);
        self.places.push((record.row, record.column, line));
        let added = plan::of_project(&self.books.project, record).and_then(|()| self.add_part(record, line));
        if let Err(refused) = added {
            self.lines[line].refused.get_or_insert(refused);
        }
    }

    fn settle(&mut self, workspace: &Workspace, ctx: &Ctx, _reading: &Reading) -> Result<Settled> {
        let mut refused: Vec<Vec<Refused>> =
            self.fill_block().into_iter().map(|why| why.into_iter().collect()).collect();
        let pasted = self.pasted(workspace, ctx, &vec![true; self.lines.len()], true)?;
        for row in &pasted.refused {
            // What is wrong with a heading is wrong with the line that it was made for.
            let mut behind = self.block.iter().skip(row.index).filter_map(|(_, line)| *line);
            if let Some(line) = behind.next() {
                refused[line].push(refused_of(row));
            }
        }
        let outcomes = self.places.iter().map(|(row, column, line)| {
            let refused = refused[*line].clone();
            let state = match (self.kept(&self.lines[*line]).is_some(), refused.is_empty()) {
                (_, false) => RowState::Refused,
                (true, true) => RowState::Unchanged,
                (false, true) => RowState::New,
            };
            Outcome { row: *row, column: *column, state, refused }
        });
        let outcomes = outcomes.collect();
        self.understood = Some(pasted);
        Ok(Settled::Outcomes(outcomes))
    }

    fn told(&self, ctx: &Ctx, at: usize) -> Vec<TableValue> {
        let format = Format::of(ctx.lang);
        let plain = |field: &str, new: Option<String>| TableValue { field: field.to_owned(), old: None, new };
        let at = self.places[at].2;
        let place = self.block.iter().position(|(_, line)| *line == Some(at));
        let pasted = self.understood.as_ref();
        let line = place.and_then(|place| pasted?.lines.iter().find(|line| line.index == place));
        let told = match line {
            Some(line) => vec![
                plain("line_code", line.code.clone()),
                plain("line", Some(line.text.clone())),
                plain("unit", line.unit.clone()),
                plain("units", line.units.map(|units| format.number(units))),
                plain("unit_cost", line.unit_cost.map(|cost| format.money(cost))),
                plain("amount", line.cost.map(|cost| format.money(cost))),
            ],
            None => {
                let block = &self.lines[at].block;
                let said = |at: usize| Some(block[at].clone()).filter(|text| !text.is_empty());
                vec![plain("line_code", said(CODE)), plain("line", said(TEXT))]
            }
        };
        told.into_iter().filter(|value| value.new.is_some()).collect()
    }

    fn keep(&self, workspace: &Workspace, ctx: &Ctx, keeps: &[bool], _goes_on: Written<'_>) -> Result<()> {
        let mut lines = vec![false; self.lines.len()];
        for ((_, _, line), keep) in self.places.iter().zip(keeps) {
            lines[*line] |= keep;
        }
        self.pasted(workspace, ctx, &lines, false)?;
        self.keep_parts(workspace, ctx, &lines)
    }
}
