//! The only place where a value becomes text: numbers, money, dates, countries, lists.
//!
//! Must not know where the text goes, nor any sentence. Everything follows CLDR
//! through ICU4X for the language, so that a report reads as its readers write.

use std::cmp::Ordering;

use chrono::{Datelike, NaiveDate};
use icu_calendar::{Date, Gregorian};
use icu_collator::CollatorBorrowed;
use icu_datetime::FixedCalendarDateTimeFormatter as DateFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal as IcuDecimal;
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::Locale;
use icu_locale::extensions::unicode::Value as Keyword;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::domain::{Currency, Lang, Money, PartialDate};
use crate::language::Language;

/// Shares are printed with this many decimals, in every row of a column.
const DECIMALS_OF_A_SHARE: u32 = 1;

/// How values are written in one language. Cheap to make: its tables are compiled in.
///
/// A formatter is `None` only where CLDR does not have the language; then the plain
/// form (`1234.5`, `2019-11`, `PY`) is printed, which is always right, if not pretty.
pub struct Format {
    /// The language.
    pub lang: Lang,
    locale: Locale,
    decimal: Option<DecimalFormatter>,
    percent: Option<PercentFormatter<DecimalFormatter>>,
    dates: Dates,
    short_dates: Dates,
    list: Option<ListFormatter>,
    regions: Option<RegionDisplayNames>,
    languages: Option<LanguageDisplayNames>,
    collator: Option<CollatorBorrowed<'static>>,
}

/// Dates of one length, in words.
struct Dates {
    day: Option<DateFormatter<Gregorian, YMD>>,
    month: Option<DateFormatter<Gregorian, YM>>,
}

impl Dates {
    fn new(locale: &Locale, day: YMD, month: YM) -> Dates {
        Dates {
            day: DateFormatter::try_new(locale.into(), day).ok(),
            month: DateFormatter::try_new(locale.into(), month).ok(),
        }
    }

    fn print(&self, date: PartialDate) -> String {
        let printed = match date {
            PartialDate::Year(_) => None,
            PartialDate::Month(year, month) => {
                gregorian(year, month, 1).and_then(|day| Some(self.month.as_ref()?.format(&day).to_string()))
            }
            PartialDate::Day(day) => gregorian(day.year(), day.month(), day.day())
                .and_then(|day| Some(self.day.as_ref()?.format(&day).to_string())),
        };
        printed.unwrap_or_else(|| date.to_string())
    }
}

impl std::fmt::Debug for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Format").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Format {
    /// The formats of a language.
    pub fn of(lang: Lang) -> Format {
        let Language { words, numbers, .. } = Language::of(lang);
        let locale: Locale = numbers.parse().unwrap_or(Locale::UNKNOWN);
        let words = words.parse().unwrap_or_else(|_no_locale| locale.clone());
        let list = ListFormatterOptions::default().with_length(ListLength::Wide);
        Format {
            lang,
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            percent: PercentFormatter::try_new((&locale).into(), Default::default()).ok(),
            dates: Dates::new(&words, YMD::long(), YM::long()),
            short_dates: Dates::new(&words, YMD::medium(), YM::medium()),
            list: ListFormatter::try_new_and((&words).into(), list).ok(),
            regions: RegionDisplayNames::try_new((&locale).into(), Default::default()).ok(),
            languages: LanguageDisplayNames::try_new((&locale).into(), Default::default()).ok(),
            collator: CollatorBorrowed::try_new((&locale).into(), Default::default()).ok(),
            locale,
        }
    }

    /// People or things: `1 240` in French.
    pub fn count(&self, count: i64) -> String {
        self.plain(count.to_string())
    }

    /// Whether decimals stand after a comma.
    pub fn has_decimal_comma(&self) -> bool {
        self.number(Decimal::new(5, 1)).contains(',')
    }

    /// A measured number, without zeros that say nothing at its end.
    pub fn number(&self, number: Decimal) -> String {
        self.plain(number.normalize().to_string())
    }

    /// A share: 0.25 is `25,0 %` in French. Half is rounded away from zero, as workbooks do.
    pub fn percent(&self, share: Decimal) -> String {
        let away = RoundingStrategy::MidpointAwayFromZero;
        let Some(hundredths) = share.checked_mul(Decimal::ONE_HUNDRED) else {
            return share.to_string();
        };
        let mut rounded = hundredths.round_dp_with_strategy(DECIMALS_OF_A_SHARE, away);
        rounded.rescale(DECIMALS_OF_A_SHARE);
        let plain = rounded.to_string();
        match (&self.percent, IcuDecimal::try_from_str(&plain)) {
            (Some(percent), Ok(value)) => percent.format(&value).to_string(),
            _ => format!("{plain}%"),
        }
    }

    /// A round share on the scale of a chart: 0.25 is `25 %` in French.
    pub fn whole_percent(&self, share: Decimal) -> String {
        let hundredths = share.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(share).normalize();
        match (&self.percent, IcuDecimal::try_from_str(&hundredths.to_string())) {
            (Some(percent), Ok(value)) => percent.format(&value).to_string(),
            _ => format!("{hundredths}%"),
        }
    }

    /// An amount with its ISO code where the language puts it: `190 000,00 USD`.
    pub fn money(&self, money: Money) -> String {
        let amount = money.amount();
        let digits = self.plain(amount.trim_start_matches('-').to_owned());
        match self.around_amount(money.currency(), money.minor() < 0) {
            Some((before, after)) => format!("{before}{digits}{after}"),
            None => format!("{amount} {}", money.currency()),
        }
    }

    /// An amount without its currency, for a column whose heading names it.
    pub fn amount(&self, money: Money) -> String {
        self.plain(money.amount())
    }

    /// A date in the precision it has: `2024`, `novembre 2019`, `5 novembre 2019`.
    pub fn date(&self, date: PartialDate) -> String {
        self.dates.print(date)
    }

    /// The same for a column of a table, where months are cut: `nov. 2019`, `5 nov. 2019`.
    pub fn short_date(&self, date: PartialDate) -> String {
        self.short_dates.print(date)
    }

    /// A span of days, in months where it covers whole months: `janvier 2025 – mars 2025`.
    pub fn span(&self, start: NaiveDate, end: NaiveDate) -> String {
        let whole_months = start.day() == 1 && end.succ_opt().is_some_and(|next| next.day() == 1);
        let shorten = |day: NaiveDate| match whole_months {
            true => PartialDate::Month(day.year(), day.month()),
            false => PartialDate::Day(day),
        };
        let (first, last) = (self.date(shorten(start)), self.date(shorten(end)));
        if first == last { first } else { format!("{first} – {last}") }
    }

    /// A country by its ISO 3166-1 alpha-2 code: as the UN writes it, which is what donors
    /// print; in a language that the UN does not write, as CLDR does.
    pub fn country(&self, iso2: &str) -> String {
        if let Some(name) = crate::countries::un_name(iso2, self.lang) {
            return name.to_owned();
        }
        iso2.parse()
            .ok()
            .and_then(|region| self.regions.as_ref()?.of(region))
            .map_or_else(|| iso2.to_owned(), ToOwned::to_owned)
    }

    /// The name of a language, as it stands inside a sentence: `portugais`.
    pub fn language(&self, language: Lang) -> String {
        (language.as_str().parse().ok())
            .and_then(|code| self.languages.as_ref()?.of(code))
            .map_or_else(|| language.as_str().to_owned(), ToOwned::to_owned)
    }

    /// Names in a row: `A, B et C`.
    pub fn list(&self, names: &[String]) -> String {
        match &self.list {
            Some(list) => list.format(names.iter()).to_string(),
            None => names.join(", "),
        }
    }

    /// Which of two texts stands first in an alphabetical list of this language.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        match &self.collator {
            Some(collator) => collator.compare(left, right),
            None => left.cmp(right),
        }
    }

    /// Groups and marks a plain decimal such as `-1234.50`.
    fn plain(&self, decimal: String) -> String {
        match (&self.decimal, IcuDecimal::try_from_str(&decimal)) {
            (Some(format), Ok(value)) => format.format(&value).to_string(),
            _ => decimal,
        }
    }

    /// What the language writes before and after an amount in this currency. ICU's own
    /// currency formatter rounds to what is usual in shops (no decimals for the Iraqi
    /// dinar); money here is exact, so only the place of sign and code is taken from it.
    fn around_amount(&self, currency: Currency, negative: bool) -> Option<(String, String)> {
        let keyword = Keyword::try_from_str(&currency.code().to_ascii_lowercase()).ok()?;
        let code = CurrencyType::try_from(keyword).ok()?;
        let format = CurrencyFormatter::try_new_code((&self.locale).into(), code, Default::default()).ok()?;
        let one = IcuDecimal::from(if negative { -1 } else { 1 });
        let sample = format.format_fixed_decimal(&one).to_string();
        let first = sample.find(|c: char| c.is_ascii_digit())?;
        let last = sample.rfind(|c: char| c.is_ascii_digit())?;
        Some((sample[..first].to_owned(), sample[last + 1..].to_owned()))
    }
}

fn gregorian(year: i32, month: u32, day: u32) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
}
