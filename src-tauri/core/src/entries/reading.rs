//! One row of a block of entries, read field by field beside what is kept of it.
//!
//! Must not know how it is kept.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::record::EntryTyped;
use crate::ctx::Ctx;
use crate::domain::closed;
use crate::domain::dates::PartialDate;
use crate::domain::entity::Kind;
use crate::domain::entry::{Entry, EntryKind};
use crate::domain::rate;
use crate::domain::{Currency, Lang, Money};
use crate::error::Refused;
use crate::finance::Books;
use crate::fold::fold;
use crate::intake::amounts::{self, Style};
use crate::intake::dates::{self, DayOrder};
use crate::intake::typed;
use crate::ledger::{self, Told};
use crate::store::EntryWritten;
use crate::text::Texts;

/// Reads rows of one block.
pub(super) struct Reading<'a> {
    pub(super) books: &'a Books,
    /// The entries that the rows name.
    pub(super) there: &'a HashMap<String, Entry>,
    pub(super) language: Lang,
    pub(super) style: Style,
    pub(super) order: Option<DayOrder>,
    pub(super) all: HashMap<Currency, i128>,
}

impl<'a> Reading<'a> {
    /// An entry that is there already keeps what it was where a field cannot stand; a new one
    /// waits until every field can.
    pub(super) fn as_far_as_possible(
        &mut self,
        ctx: &Ctx,
        row: &EntryTyped,
    ) -> (Option<EntryWritten>, Vec<Refused>) {
        let (mut row, mut refused) = (row.clone(), Vec::new());
        loop {
            match self.row(ctx, &row) {
                Ok(entry) => return (Some(entry), refused),
                Err(why) => {
                    if row.entry.is_none() {
                        return (None, self.slips(&row, why));
                    }
                    let rest = why.field.as_deref().is_some_and(|field| row.leave(field));
                    refused.push(why);
                    if !rest || row.says_nothing() {
                        return (None, refused);
                    }
                }
            }
        }
    }

    /// Everything that is wrong with the fields of a new row, each by itself, beside what keeps it
    /// as a whole from standing.
    fn slips(&self, row: &EntryTyped, why: Refused) -> Vec<Refused> {
        let currency = self.currency(row, None);
        // An amount whose currency is unknown has no number of decimals to be wrong.
        let amount = match &currency {
            Ok(currency) => self.amount(row, None, *currency).err(),
            Err(_) => self.figure(row).err(),
        };
        let found = [
            self.date(row, None).err(),
            self.kind(row, None).err(),
            self.line(row, None).err(),
            amount,
            currency.err(),
            self.got(row, None).err(),
            self.rate(row, None).err(),
            self.funding(row, None).err(),
            self.text(&row.reference, None, "reference").err(),
            self.text(&row.note, None, "note").err(),
        ];
        let mut slips: Vec<Refused> = found.into_iter().flatten().collect();
        if !slips.iter().any(|slip| slip.field == why.field) {
            slips.push(why);
        }
        slips
    }

    fn row(&mut self, ctx: &Ctx, row: &EntryTyped) -> std::result::Result<EntryWritten, Refused> {
        let kept = match &row.entry {
            Some(key) => Some(self.kept(key)?),
            None => None,
        };
        if let Some(kept) = kept {
            self.open(kept.date)?;
        }
        let date = self.date(row, kept)?;
        self.open(date)?;
        let currency = self.currency(row, kept)?;
        let amount = self.amount(row, kept, currency)?;
        let kind = self.kind(row, kept)?;
        let correction = row.correction.or(kept.map(|kept| kept.correction && amount.minor() < 0));
        let correction = correction.unwrap_or(amount.minor() < 0 && kind != EntryKind::Advance);
        let got = self.got(row, kept)?;
        ledger::entry_fits(&self.books.project, &Told { kind, day: date, amount, correction, got })?;
        let entry = Entry {
            id: kept.map_or_else(|| ctx.new_id(), |kept| kept.id.clone()),
            kind,
            date,
            line: self.line(row, kept)?,
            funding: self.funding(row, kept)?,
            amount,
            correction,
            got,
            rate: self.rate(row, kept)?,
            reference: self.text(&row.reference, kept.and_then(|it| it.reference.as_ref()), "reference")?,
            note: self.text(&row.note, kept.and_then(|it| it.note.as_ref()), "note")?,
        };
        self.fits_among_all(&entry)?;
        Ok(EntryWritten { entry, new: kept.is_none() })
    }

    fn kept(&self, key: &str) -> std::result::Result<&'a Entry, Refused> {
        self.there.get(key).ok_or_else(|| Refused::new("row-unknown").with("table", "entry").with("row", key))
    }

    fn open(&self, day: NaiveDate) -> std::result::Result<(), Refused> {
        let periods = &self.books.project.periods;
        let periods = periods.iter().filter(|period| (period.start..=period.end).contains(&day));
        for period in periods {
            closed::check(period).map_err(|closed| Refused::from(closed).at("date"))?;
        }
        Ok(())
    }

    fn date(&self, row: &EntryTyped, kept: Option<&Entry>) -> std::result::Result<NaiveDate, Refused> {
        let Some(typed) = &row.date else {
            return kept.map(|kept| kept.date).ok_or_else(|| Refused::new("value-needed").at("date"));
        };
        if typed.trim().is_empty() {
            return Err(Refused::new("value-needed").at("date"));
        }
        if let Some(day) = self.order.and_then(|order| dates::by_order(typed, order)) {
            return Ok(day);
        }
        match typed::date(typed, self.language).map_err(|refused| refused.at("date"))? {
            PartialDate::Day(day) => Ok(day),
            _ => Err(Refused::new("date-not-a-day").with("value", typed.trim()).at("date")),
        }
    }

    /// As it stands beside the amount, or in it, or as the entry or the budget has it.
    fn currency(&self, row: &EntryTyped, kept: Option<&Entry>) -> std::result::Result<Currency, Refused> {
        if let Some(code) = row.currency.as_deref().filter(|code| !code.trim().is_empty()) {
            return typed::currency(code).map_err(|refused| refused.at("currency"));
        }
        let named = row.amount.as_deref().map(crate::intake::money::currencies).unwrap_or_default();
        if let [sign] = named.as_slice()
            && let [currency] = sign.codes.as_slice()
        {
            return Ok(*currency);
        }
        let usual = kept.map(|kept| kept.amount.currency());
        let usual = usual.or(self.books.ledger.current().map(|version| version.currency));
        usual.ok_or_else(|| Refused::new("value-needed").at("currency"))
    }

    fn amount(
        &self,
        row: &EntryTyped,
        kept: Option<&Entry>,
        currency: Currency,
    ) -> std::result::Result<Money, Refused> {
        let at = |refused: Refused| refused.at("amount");
        match (row.amount.as_deref(), kept) {
            (Some(typed), _) if !typed.trim().is_empty() => {
                amounts::amount(typed, currency, &self.style).map_err(at)
            }
            // Another currency for the same figure.
            (None, Some(kept)) => {
                let value = kept.amount.amount().parse().unwrap_or_default();
                amounts::exact(value, currency).map_err(at)
            }
            _ => Err(Refused::new("value-needed").at("amount")),
        }
    }

    /// The figure alone, where its currency is not known.
    fn figure(&self, row: &EntryTyped) -> std::result::Result<(), Refused> {
        let typed = row.amount.as_deref().map(str::trim).filter(|typed| !typed.is_empty());
        let typed = typed.ok_or_else(|| Refused::new("value-needed").at("amount"))?;
        if !crate::intake::money::currencies(typed).is_empty() {
            return Ok(());
        }
        amounts::number(typed, &self.style).map(|_number| ()).map_err(|refused| refused.at("amount"))
    }

    fn kind(&self, row: &EntryTyped, kept: Option<&Entry>) -> std::result::Result<EntryKind, Refused> {
        let usual = || Ok(kept.map_or(EntryKind::Expenditure, |kept| kept.kind));
        let Some(typed) = row.kind.as_deref().map(str::trim).filter(|it| !it.is_empty()) else {
            return usual();
        };
        const CODES: [&str; 4] = ["expenditure", "commitment", "advance", "income"];
        let texts = Texts::of(self.language);
        let is = |code: &&&str| **code == typed || fold(&texts.get(&format!("entry-{code}"))) == fold(typed);
        let found = CODES.iter().find(is).map(|code| ledger::entry_kind(code));
        found.ok_or_else(|| {
            Refused::new("choice-unknown").with("value", typed).with("choices", CODES.join(", ")).at("kind")
        })
    }

    fn got(&self, row: &EntryTyped, kept: Option<&Entry>) -> std::result::Result<Option<Money>, Refused> {
        let Some(typed) = &row.got else { return Ok(kept.and_then(|kept| kept.got)) };
        let plain = typed::plain(&Kind::Money, typed, self.language).map_err(|refused| refused.at("got"))?;
        Ok(plain.as_deref().and_then(crate::intake::money::answer))
    }

    /// By key, else by number, else by words, among the lines of the version in force.
    fn line(&self, row: &EntryTyped, kept: Option<&Entry>) -> std::result::Result<Option<String>, Refused> {
        let Some(typed) = &row.line else { return Ok(kept.and_then(|kept| kept.line.clone())) };
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let unknown = || Refused::new("budget-line-unknown").with("line", typed).at("line");
        let ledger = &self.books.ledger;
        let tree = ledger.current().map(|version| ledger.tree(&version.id)).ok_or_else(unknown)?;
        let by = |is: &dyn Fn(usize) -> bool| {
            let mut found = (0..tree.len()).filter(|at| is(*at));
            found.next().filter(|_| found.next().is_none())
        };
        let place = by(&|at| tree.lines[at].id == typed || tree.lines[at].same() == typed)
            .or_else(|| by(&|at| tree.lines[at].code.as_deref() == Some(typed)))
            .or_else(|| by(&|at| fold(&tree.lines[at].text) == fold(typed)));
        let at = place.ok_or_else(unknown)?;
        if tree.is_heading(at) {
            return Err(Refused::new("line-is-heading").with("line", &tree.lines[at].text).at("line"));
        }
        // The first version's row, if it is still there; else this one.
        let same = tree.lines[at].same();
        let stands = ledger.lines.iter().any(|line| line.id == same);
        Ok(Some(if stands { same.to_owned() } else { tree.lines[at].id.clone() }))
    }

    fn funding(
        &self,
        row: &EntryTyped,
        kept: Option<&Entry>,
    ) -> std::result::Result<Option<String>, Refused> {
        let Some(typed) = &row.funding else { return Ok(kept.and_then(|kept| kept.funding.clone())) };
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let is = |it: &&crate::domain::plan::Funding| it.id == typed || it.name == typed;
        let found = self.books.ledger.fundings.iter().find(is).map(|it| Some(it.id.clone()));
        found.ok_or_else(|| Refused::new("funding-unknown").with("funding", typed).at("funding"))
    }

    fn rate(
        &self,
        row: &EntryTyped,
        kept: Option<&Entry>,
    ) -> std::result::Result<Option<rust_decimal::Decimal>, Refused> {
        let Some(typed) = &row.rate else { return Ok(kept.and_then(|kept| kept.rate)) };
        if typed.trim().is_empty() {
            return Ok(None);
        }
        let value = amounts::number(typed, &self.style).map_err(|refused| refused.at("rate"))?;
        rate::check(value).map(Some).map_err(|why| ledger::no_rate(why, "rate"))
    }

    fn text(
        &self,
        typed: &Option<String>,
        kept: Option<&String>,
        field: &str,
    ) -> std::result::Result<Option<String>, Refused> {
        match typed {
            None => Ok(kept.cloned()),
            Some(typed) => {
                typed::plain(&Kind::Line, typed, self.language).map_err(|refused| refused.at(field))
            }
        }
    }

    /// No sum of all amounts may be beyond what is kept.
    fn fits_among_all(&mut self, entry: &Entry) -> std::result::Result<(), Refused> {
        let currency = entry.amount.currency();
        let all = self.all.entry(currency).or_default();
        let sum = *all + i128::from(entry.amount.minor()).abs();
        let fits = i64::try_from(sum).is_ok_and(|sum| Money::from_minor(sum, currency).is_ok());
        if !fits {
            let value = entry.amount.amount();
            return Err(Refused::new("money-too-large").with("value", value).at("amount"));
        }
        *all = sum;
        Ok(())
    }
}
