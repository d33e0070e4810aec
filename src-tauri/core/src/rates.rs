//! A block of exchange rates that was pasted: month, currency, rate.
//!
//! Must not know SQL, nor which rate a donor wants. A rate that is kept already stays; another
//! one for the same month comes back.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::dates::PartialDate;
use crate::domain::entity::{self, Kind};
use crate::domain::rate::{self, Rate};
use crate::domain::{Currency, Lang};
use crate::entries::RefusedRow;
use crate::error::{Refused, Result};
use crate::format::Format;
use crate::intake::amounts::{self, Style};
use crate::intake::typed;
use crate::ledger;
use crate::store::{Kept, Workspace};
use crate::text::Texts;

/// A block of rates.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PasteRatesInput {
    /// Whose they are: `infor_euro`, `un_operational`, `own_books`, or other words.
    pub source: String,
    /// The currency of which there is one: EUR for InforEuro, USD for the United Nations.
    pub base: String,
    /// Lines of month (or day), currency, rate, parted by tabs or semicolons.
    pub text: String,
    /// Language in which they are written; the person's if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
    /// Nothing is kept: just what would become of them.
    #[serde(default)]
    pub dry: bool,
}

/// What became of rates.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PastedRates {
    /// How many were kept.
    pub kept: usize,
    /// How many were there already.
    pub there: usize,
    /// Lines that were not kept.
    pub refused: Vec<RefusedRow>,
    /// The rates as they were understood.
    pub rates: Vec<Rate>,
}

/// Cells of a pasted block, line by line, blank lines left out, each with its place.
pub(crate) fn cells(text: &str) -> Vec<(usize, Vec<&str>)> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let parted = |line: &'_ str| if line.contains('\t') { '\t' } else { ';' };
    lines.map(|(at, line)| (at, line.split(parted(line)).map(str::trim).collect())).collect()
}

/// Keeps what can be kept of a pasted block.
pub fn paste(workspace: &Workspace, ctx: &Ctx, input: &PasteRatesInput) -> Result<PastedRates> {
    let language = input.language.unwrap_or(ctx.lang);
    let base = typed::currency(&input.base).map_err(|refused| refused.at("base"))?;
    let source = typed::plain(&Kind::Line, &input.source, language).map_err(|it| it.at("source"))?;
    let source = source.ok_or_else(|| Refused::new("value-needed").at("source"))?;
    let lines = cells(&input.text);
    let style = Style::of(lines.iter().filter_map(|(_, cells)| cells.get(2).copied()), language);
    let mut known = workspace.rates()?;
    let (mut added, mut there, mut refused) = (Vec::new(), 0, Vec::new());
    for (at, cells) in lines {
        let read = one(&cells, &style, language).map(|(date, counter, rate)| Rate {
            id: ctx.new_id(),
            source: source.clone(),
            base,
            counter,
            date,
            rate,
        });
        match read.and_then(|rate| new(&known, rate)) {
            Ok(Some(rate)) => match allowed(workspace, &rate) {
                Ok(()) => {
                    known.push(rate.clone());
                    added.push(rate);
                }
                Err(crate::Error::Refused(why)) => refused.push(RefusedRow::of(at, why, ctx.lang)),
                Err(error) => return Err(error),
            },
            Ok(None) => there += 1,
            Err(why) => refused.push(RefusedRow::of(at, why, ctx.lang)),
        }
    }
    if !added.is_empty() && !input.dry {
        let count = i64::try_from(added.len()).unwrap_or(i64::MAX);
        let told = Texts::of(ctx.lang).count("rates-kept", count, &Format::of(ctx.lang).count(count));
        workspace.add_rates(ctx, &format!("{told} · {source}"), &added)?;
    }
    Ok(PastedRates { kept: added.len(), there, refused, rates: added })
}

pub(crate) type Read = (Option<PartialDate>, Currency, rust_decimal::Decimal);

/// Month or day, currency and number of a line.
pub(crate) fn one(cells: &[&str], style: &Style, lang: Lang) -> std::result::Result<Read, Refused> {
    let [date, counter, rate] = cells else {
        return Err(Refused::new("rate-line").with("count", cells.len()));
    };
    let date = match date.is_empty() {
        true => None,
        false => Some(typed::date(date, lang).map_err(|refused| refused.at("date"))?),
    };
    if let Some(year @ PartialDate::Year(_)) = date {
        return Err(Refused::new("rate-year").with("value", year).at("date"));
    }
    let counter = typed::currency(counter).map_err(|refused| refused.at("counter"))?;
    let value = amounts::number(rate, style).map_err(|refused| refused.at("rate"))?;
    let rate = rate::check(value).map_err(|why| ledger::no_rate(why, "rate"))?;
    Ok((date, counter, rate))
}

/// `None` where the very same rate is kept already.
pub(crate) fn new(known: &[Rate], rate: Rate) -> std::result::Result<Option<Rate>, Refused> {
    if rate.base == rate.counter {
        return Err(Refused::new("rate-same-currency").with("currency", rate.counter).at("counter"));
    }
    let says = |it: &Rate| (it.source.clone(), it.base, it.counter, it.date);
    match known.iter().find(|other| says(other) == says(&rate)) {
        Some(twin) if twin.rate == rate.rate => Ok(None),
        Some(twin) => Err(Refused::new("rate-known").with("rate", twin.rate).at("date")),
        None => Ok(Some(rate)),
    }
}

/// By the rules of any edit: nothing that a closed period was reckoned with.
pub(crate) fn allowed(workspace: &Workspace, rate: &Rate) -> Result<()> {
    let date = rate.date.map(|date| ("date", date.to_string()));
    let values = [
        ("source", rate.source.clone()),
        ("base", rate.base.to_string()),
        ("counter", rate.counter.to_string()),
        ("rate", rate.rate.to_string()),
    ];
    let values = values.into_iter().chain(date).collect();
    let texts = std::collections::BTreeMap::new();
    let row = Kept { key: rate.id.clone(), project: None, archived: None, values, texts };
    match entity::entity("rate") {
        Some(entity) => ledger::check(workspace, entity, &row, &row),
        None => Ok(()),
    }
}
