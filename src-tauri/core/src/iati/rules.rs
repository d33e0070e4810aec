//! The rules of the IATI standard that its schema cannot say (its standard ruleset, 2.03), as far as
//! our files could break them: looked after before a file is written.
//!
//! Must not know how an activity is made.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate};
use rust_decimal::Decimal;

use super::tree::Element;
use crate::domain::iati::is_over_a_year;

/// A rule that an activity breaks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Broken {
    /// Its number in the standard's ruleset.
    pub rule: &'static str,
    /// The activity's identifier.
    pub activity: String,
    /// The element.
    pub place: String,
}

/// Every rule that a file breaks.
pub fn broken(file: &Element, today: NaiveDate) -> Vec<Broken> {
    let mut all = Vec::new();
    let mut known = BTreeSet::new();
    for activity in file.each("iati-activity") {
        let name = child_text(activity, "iati-identifier").to_owned();
        let mut looked = Looking { name: &name, today, broken: &mut all };
        looked.activity(activity);
        if !known.insert(name.clone()) {
            Looking { name: &name, today, broken: &mut all }.found("1.1.2", "iati-identifier");
        }
    }
    all
}

struct Looking<'a> {
    name: &'a str,
    today: NaiveDate,
    broken: &'a mut Vec<Broken>,
}

impl Looking<'_> {
    fn found(&mut self, rule: &'static str, place: &str) {
        self.broken.push(Broken { rule, activity: self.name.to_owned(), place: place.to_owned() });
    }

    fn must(&mut self, holds: bool, rule: &'static str, place: &str) {
        if !holds {
            self.found(rule, place);
        }
    }

    fn activity(&mut self, activity: &Element) {
        self.identifiers(activity);
        self.words(activity);
        self.dates(activity);
        self.places(activity);
        self.sectors(activity);
        self.money(activity);
        for result in activity.each("result") {
            self.result(result);
        }
    }

    fn identifiers(&mut self, activity: &Element) {
        let reporting = activity.each("reporting-org").next().and_then(|it| it.get("ref")).unwrap_or("");
        let own = child_text(activity, "iati-identifier");
        self.must(own != reporting, "1.1.3", "iati-identifier");
        let plain = |it: &str| !it.is_empty() && !it.contains(['/', '&', '|', '?']) && it.trim() == it;
        self.must(plain(own), "1.3.13", "iati-identifier");
        self.must(plain(reporting), "1.14.13", "reporting-org");
        for former in activity.each("other-identifier").filter(|it| it.get("type") == Some("A3")) {
            let sound = former.get("ref").is_some_and(|it| it.trim() == it);
            self.must(sound, "1.6.1", "other-identifier");
        }
        for organisation in activity.each("participating-org") {
            self.must(organisation.get("ref").is_none_or(plain), "1.8.13", "participating-org");
            let named = organisation.get("ref").is_some_and(|it| !it.is_empty()) || is_told(organisation);
            self.must(named, "6.10.1", "participating-org");
        }
        for transaction in activity.each("transaction") {
            for provider in transaction.each("provider-org") {
                self.must(provider.get("ref").is_none_or(plain), "1.10.13", "provider-org");
                self.must(provider.get("ref").is_some() || is_told(provider), "6.9.1", "provider-org");
            }
        }
    }

    fn words(&mut self, activity: &Element) {
        self.must(activity.get("xml:lang").is_some(), "4.1.1", "iati-activity");
        for name in ["title", "description"] {
            let rule = if name == "title" { "4.3.1" } else { "4.4.1" };
            self.must(activity.each(name).next().is_some(), rule, name);
            for element in activity.each(name) {
                self.must(is_told(element), rule, name);
            }
        }
    }

    fn dates(&mut self, activity: &Element) {
        let day =
            |kind: &str| activity.each("activity-date").find(|it| it.get("type") == Some(kind)).and_then(iso);
        let (planned, actual) = (day("1"), day("2"));
        self.must(planned.is_some() || actual.is_some(), "6.11.1", "activity-date");
        let ordered =
            |from: Option<NaiveDate>, to: Option<NaiveDate>| from.zip(to).is_none_or(|(from, to)| from <= to);
        self.must(ordered(planned, day("3")), "11.1.2", "activity-date");
        self.must(ordered(actual, day("4")), "11.1.3", "activity-date");
        self.must(actual.is_none_or(|day| day <= self.today), "11.1.4", "activity-date");
        self.must(day("4").is_none_or(|day| day <= self.today), "11.1.5", "activity-date");
        let updated =
            activity.get("last-updated-datetime").and_then(|it| DateTime::parse_from_rfc3339(it).ok());
        self.must(updated.is_none_or(|it| it.date_naive() <= self.today), "11.1.1", "iati-activity");
    }

    fn places(&mut self, activity: &Element) {
        let regions = activity.each("recipient-region").count();
        let places = activity.each("recipient-country").chain(activity.each("recipient-region"));
        let shares: Vec<Option<Decimal>> = places.map(share).collect();
        let (rules, place) = match regions {
            0 => (["3.7.1", "3.1.4", "3.1.1", "3.1.2", "12.1.1"], "recipient-country"),
            _ => (["3.7.1", "3.4.4", "3.4.1", "3.4.2", "12.1.1"], "recipient-region"),
        };
        self.shares(&shares, rules, place);
    }

    fn sectors(&mut self, activity: &Element) {
        let shares: Vec<Option<Decimal>> = activity.each("sector").map(share).collect();
        self.shares(&shares, ["6.2.2", "2.1.4", "2.1.1", "2.1.2", "12.3.1"], "sector");
    }

    /// The rules of nothing, of one alone, of several without shares, of their sum, of what a share is.
    fn shares(&mut self, shares: &[Option<Decimal>], rules: [&'static str; 5], place: &str) {
        let inside = |share: &Decimal| (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(share);
        self.must(shares.iter().flatten().all(inside), rules[4], place);
        match shares {
            [] => self.found(rules[0], place),
            [one] => self.must(one.is_none_or(|it| it == Decimal::ONE_HUNDRED), rules[1], place),
            several => {
                let told: Vec<Decimal> = several.iter().copied().flatten().collect();
                let all = told.len() == several.len();
                self.must(all, rules[2], place);
                self.must(!all || told.iter().sum::<Decimal>() == Decimal::ONE_HUNDRED, rules[3], place);
            }
        }
    }

    fn money(&mut self, activity: &Element) {
        for budget in activity.each("budget") {
            let (start, end) = (child_day(budget, "period-start"), child_day(budget, "period-end"));
            let span = start.zip(end);
            self.must(span.is_some_and(|(start, end)| start < end), "8.6.3", "budget");
            self.must(span.is_some_and(|(start, end)| !is_over_a_year(start, end)), "7.5.3", "budget");
        }
        for transaction in activity.each("transaction") {
            let day = child_day(transaction, "transaction-date");
            self.must(day.is_some_and(|day| day <= self.today), "11.2.1", "transaction");
            let valued = transaction.each("value").next().and_then(|it| it.get("value-date"));
            let valued = valued.and_then(|it| it.parse::<NaiveDate>().ok());
            self.must(valued.is_some_and(|day| day <= self.today), "11.2.2", "transaction");
        }
        let valued = activity.each("budget").chain(activity.each("transaction"));
        for value in valued.flat_map(|it| it.each("value")) {
            let stated = value.get("currency").is_some() || activity.get("default-currency").is_some();
            self.must(stated, "7.8.1", "value");
        }
    }

    fn result(&mut self, result: &Element) {
        self.must(result.each("indicator").next().is_some(), "8.7.1", "result");
        let coded = result.each("reference").next().is_some();
        for indicator in result.each("indicator") {
            let both = coded && indicator.each("reference").next().is_some();
            self.must(!both, "8.11.1", "indicator");
            let qualitative = indicator.get("measure") == Some("5");
            let sound = |it: &Element| match it.get("value") {
                None => qualitative,
                Some(value) => !qualitative && value.parse::<Decimal>().is_ok(),
            };
            for baseline in indicator.each("baseline") {
                self.must(sound(baseline), "8.8.1", "baseline");
            }
            for period in indicator.each("period") {
                let span = child_day(period, "period-start").zip(child_day(period, "period-end"));
                self.must(span.is_some_and(|(start, end)| start < end), "8.6.1", "period");
                period.each("target").for_each(|it| self.must(sound(it), "8.9.1", "target"));
                period.each("actual").for_each(|it| self.must(sound(it), "8.10.1", "actual"));
            }
        }
    }
}

fn child_text<'e>(element: &'e Element, name: &'e str) -> &'e str {
    element.each(name).next().map_or("", |it| it.text.as_str())
}

fn iso(element: &Element) -> Option<NaiveDate> {
    element.get("iso-date")?.parse().ok()
}

fn child_day(element: &Element, name: &str) -> Option<NaiveDate> {
    element.each(name).next().and_then(iso)
}

fn is_told(element: &Element) -> bool {
    element.each("narrative").next().is_some_and(|it| !it.text.trim().is_empty())
}

fn share(element: &Element) -> Option<Decimal> {
    element.get("percentage")?.parse().ok()
}
