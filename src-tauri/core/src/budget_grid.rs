//! What is typed or pasted into the grid of a budget: fields of lines, and the parts of them by
//! who pays and by period, all at once, in one step.
//!
//! Must not know SQL, nor how a tree is drawn. Cells are read in the style of their block and
//! checked beside each other, as they will be; what cannot be kept comes back by its place.

use std::collections::{BTreeMap, HashMap, HashSet};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::budgets::{self, BudgetInput, BudgetShown};
use crate::ctx::Ctx;
use crate::domain::plan::{Allocation, BudgetVersion, PlanLine, Tree};
use crate::domain::{Currency, Lang, Money};
use crate::edit;
use crate::entries::RefusedRow;
use crate::error::{Refused, Result};
use crate::finance::{Books, not_added};
use crate::intake::amounts::{self, Style};
use crate::intake::typed;
use crate::ledger;
use crate::store::{Assignment, Kept, PartWritten, Workspace};

/// A field of a line that stands in a column.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BudgetField {
    /// The donor's number.
    Code,
    /// What is paid for.
    Text,
    /// What is counted.
    Unit,
    /// How many.
    Units,
    /// What one costs.
    UnitCost,
    /// What the line costs.
    Amount,
    /// What it is.
    CostType,
}

impl BudgetField {
    fn name(self) -> &'static str {
        match self {
            BudgetField::Code => "code",
            BudgetField::Text => "text",
            BudgetField::Unit => "unit",
            BudgetField::Units => "units",
            BudgetField::UnitCost => "unit_cost",
            BudgetField::Amount => "amount",
            BudgetField::CostType => "cost_type",
        }
    }

    fn is_figure(self) -> bool {
        matches!(self, BudgetField::Units | BudgetField::UnitCost | BudgetField::Amount)
    }
}

/// Which part of lines: what one pays, in one period.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct BudgetPartCell {
    /// Key of who pays.
    pub funding: Option<String>,
    /// Key of the period.
    pub period: Option<String>,
}

/// A column of the grid.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, TS)]
#[serde(untagged)]
#[ts(export)]
pub enum BudgetCell {
    /// A field.
    Field(BudgetField),
    /// A part.
    Part(BudgetPartCell),
}

/// A cell as it was typed.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct BudgetTyped {
    /// Key of the line.
    pub line: String,
    /// The column.
    pub cell: BudgetCell,
    /// What was typed; nothing empties the cell.
    pub text: Option<String>,
}

/// Cells that were typed or pasted together.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RecordBudgetInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// Key or number of the version; the one in force if nothing is said.
    #[serde(default)]
    pub version: Option<String>,
    /// Language in which they are written and shown; the person's if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
    /// The cells.
    pub cells: Vec<BudgetTyped>,
}

/// What became of cells.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct RecordedBudget {
    /// How many were kept.
    pub kept: usize,
    /// Those that were not, by their place among the cells given.
    pub refused: Vec<RefusedRow>,
    /// The budget as it is now.
    pub budget: BudgetShown,
}

/// Keeps what can be kept.
pub fn record(workspace: &Workspace, ctx: &Ctx, input: &RecordBudgetInput) -> Result<RecordedBudget> {
    let language = input.language.unwrap_or(ctx.lang);
    let books = Books::plan(workspace, &input.project, language, None)?;
    let version = books.version(input.version.as_deref())?;
    open_to_change(&books, version)?;
    let figures = input.cells.iter().filter(|it| is_figure(&it.cell)).filter_map(|it| it.text.as_deref());
    let style = Style::of(figures, ctx.lang);
    let mut sheet = Sheet::of(&books, version, style, ctx.lang);
    let mut open: Vec<usize> = (0..input.cells.len()).collect();
    let mut refused = BTreeMap::new();
    // What one cell stands in the way of, another may allow: a part and its whole are pasted together.
    loop {
        let before = open.len();
        open.retain(|at| match sheet.take(ctx, &input.cells[*at]) {
            Ok(()) => {
                refused.remove(at);
                false
            }
            Err(why) => {
                refused.insert(*at, why);
                true
            }
        });
        if open.is_empty() || open.len() == before {
            break;
        }
    }
    let kept = input.cells.len() - refused.len();
    if kept > 0 {
        sheet.adds_up()?;
        let lines = sheet.lines_written(workspace, language)?;
        let project = &books.project;
        workspace.record_budget(ctx, &project.title, &project.id, &lines, &sheet.written)?;
    }
    let asked = BudgetInput {
        project: books.project.id.clone(),
        version: Some(version.id.clone()),
        funding: None,
        language: Some(language),
    };
    let refused = refused.into_iter().map(|(at, why)| RefusedRow::of(at, why, ctx.lang)).collect();
    Ok(RecordedBudget { kept, refused, budget: budgets::show(workspace, ctx, &asked)? })
}

/// Refuses changes of a version that another one has taken the place of.
pub(crate) fn open_to_change(books: &Books, version: &BudgetVersion) -> Result<()> {
    match superseded_by(books, version) {
        Some(later) => Err(Refused::new("budget-superseded")
            .with("version", version.version)
            .with("later", later.version)
            .into()),
        None => Ok(()),
    }
}

/// The later version that is in force in its place.
pub(crate) fn superseded_by<'b>(books: &'b Books, version: &BudgetVersion) -> Option<&'b BudgetVersion> {
    books.ledger.current().filter(|current| current.version > version.version)
}

fn is_figure(cell: &BudgetCell) -> bool {
    match cell {
        BudgetCell::Field(field) => field.is_figure(),
        BudgetCell::Part(_) => true,
    }
}

/// As it is kept: `190000.00 USD`.
fn plain_money(amount: Money) -> String {
    format!("{} {}", amount.amount(), amount.currency())
}

/// A version's lines and parts as they will be.
struct Sheet<'b> {
    books: &'b Books,
    currency: Currency,
    budget: &'b str,
    lines: Vec<PlanLine>,
    places: HashMap<&'b str, usize>,
    headings: HashSet<&'b str>,
    parts: Vec<Allocation>,
    style: Style,
    lang: Lang,
    /// Fields by line, in the order in which they were typed.
    assigned: BTreeMap<usize, Vec<(BudgetField, Option<String>)>>,
    /// Parts, the last word of each.
    written: Vec<PartWritten>,
}

impl<'b> Sheet<'b> {
    fn of(books: &'b Books, version: &'b BudgetVersion, style: Style, lang: Lang) -> Sheet<'b> {
        let all = &books.ledger.lines;
        let places = all.iter().enumerate().filter(|(_, line)| line.budget == version.id);
        Sheet {
            books,
            currency: version.currency,
            budget: &version.id,
            lines: all.clone(),
            places: places.map(|(at, line)| (line.id.as_str(), at)).collect(),
            headings: all.iter().filter_map(|line| line.parent.as_deref()).collect(),
            parts: books.ledger.allocations.clone(),
            style,
            lang,
            assigned: BTreeMap::new(),
            written: Vec::new(),
        }
    }

    fn take(&mut self, ctx: &Ctx, typed: &BudgetTyped) -> Result<(), Refused> {
        let unknown = || Refused::new("row-unknown").with("table", "budget_line").with("row", &typed.line);
        let at = self.places.get(typed.line.as_str()).copied().ok_or_else(unknown)?;
        let text = typed.text.as_deref().filter(|text| !text.trim().is_empty());
        match &typed.cell {
            BudgetCell::Field(field) => self.field(at, *field, text).map_err(|why| why.at(field.name())),
            BudgetCell::Part(part) => self.part(ctx, at, part, text).map_err(|why| why.at("allocation")),
        }
    }

    fn field(&mut self, at: usize, field: BudgetField, text: Option<&str>) -> Result<(), Refused> {
        let mut line = self.lines[at].clone();
        let heading = self.headings.contains(line.id.as_str());
        if heading && text.is_some() && matches!(field, BudgetField::Amount | BudgetField::UnitCost) {
            return Err(Refused::new("heading-amount"));
        }
        let plain = match field {
            BudgetField::Amount => {
                line.amount = self.money(text)?;
                line.amount.map(plain_money)
            }
            BudgetField::UnitCost => {
                line.unit_cost = self.money(text)?;
                line.unit_cost.map(plain_money)
            }
            BudgetField::Units => {
                line.units = self.units(text)?;
                line.units.map(|units| units.normalize().to_string())
            }
            _ => self.words(field, text)?,
        };
        if field == BudgetField::Text && plain.is_none() {
            return Err(Refused::new("value-needed"));
        }
        let parts: Vec<Money> = self.parts_of(&line.id).map(|part| part.amount).collect();
        ledger::parts_fit(&parts, line.cost())?;
        self.lines[at] = line;
        self.assigned.entry(at).or_default().push((field, plain));
        Ok(())
    }

    /// As a form reads the field.
    fn words(&self, field: BudgetField, text: Option<&str>) -> Result<Option<String>, Refused> {
        let unknown =
            || Refused::new("field-unknown").with("field", field.name()).with("table", "budget_line");
        let known = crate::domain::entity::entity("budget_line").and_then(|it| it.field(field.name()));
        let kind = known.ok_or_else(unknown)?.kind;
        typed::plain(&kind, text.unwrap_or_default(), self.lang)
    }

    fn money(&self, text: Option<&str>) -> Result<Option<Money>, Refused> {
        let amount = text.map(|text| amounts::amount(text, self.currency, &self.style)).transpose()?;
        match amount {
            Some(amount) if amount.minor() < 0 => Err(Refused::new("amount-negative")),
            amount => Ok(amount),
        }
    }

    fn units(&self, text: Option<&str>) -> Result<Option<Decimal>, Refused> {
        let units = text.map(|text| amounts::number(text, &self.style)).transpose()?;
        match units {
            Some(units) if units < Decimal::ZERO => Err(Refused::new("amount-negative")),
            units => Ok(units),
        }
    }

    fn part(
        &mut self,
        ctx: &Ctx,
        at: usize,
        cell: &BudgetPartCell,
        text: Option<&str>,
    ) -> Result<(), Refused> {
        let line = &self.lines[at];
        if self.headings.contains(line.id.as_str()) {
            return Err(Refused::new("line-is-heading").with("line", &line.text));
        }
        self.known(cell)?;
        let amount = self.money(text)?;
        let is = |part: &Allocation| {
            part.line == line.id && part.funding == cell.funding && part.period == cell.period
        };
        let others = self.parts_of(&line.id).filter(|part| !is(part)).map(|part| part.amount);
        let parts: Vec<Money> = others.chain(amount).collect();
        ledger::parts_fit(&parts, line.cost())?;
        // Rows that say the same are one part: the first is written, the others go.
        let mut keys: Vec<String> =
            self.parts.iter().filter(|part| is(part)).map(|it| it.id.clone()).collect();
        let line = line.id.clone();
        self.parts.retain(|part| !keys.contains(&part.id));
        let new = keys.is_empty();
        if new && amount.is_some() {
            keys.push(ctx.new_id());
        }
        for (place, id) in keys.into_iter().enumerate() {
            let amount = amount.filter(|_| place == 0);
            let (funding, period) = (cell.funding.clone(), cell.period.clone());
            let (key, line) = (id.clone(), line.clone());
            let kept = amount.map(|amount| Allocation { id, line, funding, period, amount });
            // A part that is typed twice in one block is new but once.
            let was_new = self.written.iter().any(|it| it.key == key && it.new);
            self.written.retain(|it| it.key != key);
            self.parts.extend(kept.clone());
            if kept.is_some() || !was_new {
                self.written.push(PartWritten { key, new: new || was_new, part: kept });
            }
        }
        Ok(())
    }

    fn known(&self, cell: &BudgetPartCell) -> Result<(), Refused> {
        if let Some(funding) = &cell.funding
            && !self.books.ledger.fundings.iter().any(|it| it.id == *funding)
        {
            return Err(Refused::new("funding-unknown").with("funding", funding));
        }
        if let Some(period) = &cell.period
            && !self.books.project.periods.iter().any(|it| it.id == *period)
        {
            return Err(Refused::new("period-unknown").with("period", period));
        }
        Ok(())
    }

    fn parts_of<'s>(&'s self, line: &'s str) -> impl Iterator<Item = &'s Allocation> {
        self.parts.iter().filter(move |part| part.line == line)
    }

    /// No sum of the lines leaves what can be kept.
    fn adds_up(&self) -> Result<()> {
        let tree = Tree::of(&self.lines, self.budget);
        let costs = tree.costs(self.currency).map_err(|error| not_added(&error))?;
        tree.total(&costs, self.currency).map_err(|error| not_added(&error))?;
        Ok(())
    }

    /// The rows that change. Words go into the language in which they are read, where the line has
    /// them in it, else into the project's own.
    fn lines_written(&self, workspace: &Workspace, shown: Lang) -> Result<Vec<(Kept, Vec<Assignment>)>> {
        let entity = edit::known("budget_line")?;
        let own = workspace.project_language(&self.books.project.id)?;
        let mut written = Vec::with_capacity(self.assigned.len());
        for (at, fields) in &self.assigned {
            let row = workspace.row(entity, &self.lines[*at].id)?;
            let assignments = fields.iter().filter_map(|(field, value)| {
                let field = entity.field(field.name())?;
                let said = row.texts.get(field.name).is_some_and(|texts| texts.contains_key(&shown));
                let language = if said { shown } else { own };
                Some(Assignment { field, language, value: value.clone() })
            });
            let assignments = assignments.collect();
            written.push((row, assignments));
        }
        Ok(written)
    }
}
