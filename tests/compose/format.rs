//! Numbers, money, dates and countries in every language of reports: one golden table each.

use std::fmt::Write as _;

use bilan_core::domain::{Lang, Money, PartialDate};
use bilan_core::format::Format;
use bilan_tests::golden;

const LANGUAGES: [&str; 6] = ["en", "fr", "pt", "es", "ru", "ar"];

/// One line a case, one column a language; spaces that do not break and marks of direction are made
/// visible.
fn table(cases: &[&str], show: impl Fn(&Format, &str) -> String) -> String {
    let formats = LANGUAGES.map(|language| Format::of(language.parse().unwrap()));
    let mut text = format!("case | {}\n", LANGUAGES.join(" | "));
    for case in cases {
        let shown: Vec<String> = formats.iter().map(|format| show(format, case)).collect();
        writeln!(text, "{case} | {}", shown.join(" | ")).unwrap();
    }
    let visible = [('\u{a0}', "⍽"), ('\u{202f}', "‧"), ('\u{200e}', "→"), ('\u{200f}', "←")];
    visible.into_iter().fold(text, |text, (mark, sign)| text.replace(mark, sign))
}

#[test]
fn numbers_follow_the_language() {
    let cases = [
        "0",
        "7",
        "116",
        "1000",
        "1240",
        "9999.5",
        "12345",
        "1234567.891",
        "-12",
        "-1234.5",
        "0.05",
        "55.00",
    ];
    golden::check("format/numbers.txt", &table(&cases, |format, case| format.number(case.parse().unwrap())));
}

#[test]
fn shares_have_one_decimal_in_every_language() {
    let cases = ["0", "0.25", "0.3333333", "0.0005", "1", "1.125", "-0.2"];
    golden::check("format/percent.txt", &table(&cases, |format, case| format.percent(case.parse().unwrap())));
}

#[test]
fn money_keeps_every_decimal_of_its_currency() {
    let cases = [
        "190000.00 USD",
        "3000000.00 USD",
        "0.05 EUR",
        "-1250.50 EUR",
        "1200 JPY",
        "12500.125 TND",
        "7500.250 IQD",
        "655957 XOF",
        "-400 CLP",
    ];
    let money = |case: &str| {
        let (amount, currency) = case.split_once(' ').unwrap();
        Money::parse(amount, currency.parse().unwrap()).unwrap()
    };
    golden::check("format/money.txt", &table(&cases, |format, case| format.money(money(case))));
    golden::check("format/amounts.txt", &table(&cases, |format, case| format.amount(money(case))));
}

#[test]
fn dates_keep_their_precision() {
    let cases = ["2024", "2019-11", "2022-10", "2019-11-05", "2025-01-01", "2026-08-31"];
    let date = |case: &str| case.parse::<PartialDate>().unwrap();
    golden::check("format/dates.txt", &table(&cases, |format, case| format.date(date(case))));
}

#[test]
fn spans_of_whole_months_name_months() {
    let cases = ["2025-01-01 2025-03-31", "2024-02-01 2024-02-29", "2025-01-15 2025-04-14"];
    let span = |format: &Format, case: &str| {
        let (start, end) = case.split_once(' ').unwrap();
        format.span(start.parse().unwrap(), end.parse().unwrap())
    };
    golden::check("format/spans.txt", &table(&cases, span));
}

#[test]
fn countries_and_languages_have_names() {
    let countries = [
        "PY", "JO", "EC", "PE", "BR", "CO", "DO", "TT", "CW", "AW", "KZ", "KG", "TJ", "GT", "HN", "SV", "XX",
        "?",
    ];
    golden::check("format/countries.txt", &table(&countries, |format, case| format.country(case)));
    let languages = ["en", "fr", "pt", "es", "ar", "xx"];
    let language = |format: &Format, case: &str| format.language(case.parse().unwrap());
    golden::check("format/languages.txt", &table(&languages, language));
}

#[test]
fn lists_and_order_follow_the_language() {
    let lists = ["A", "A,B", "A,B,C", "España,Suiza,Italia"];
    let list = |format: &Format, case: &str| {
        format.list(&case.split(',').map(ToOwned::to_owned).collect::<Vec<_>>())
    };
    golden::check("format/lists.txt", &table(&lists, list));
    let mut names = ["Zambie", "Équateur", "Égypte", "Brésil", "Eswatini"];
    names.sort_by(|left, right| Format::of(Lang::FR).compare(left, right));
    assert_eq!(names, ["Brésil", "Égypte", "Équateur", "Eswatini", "Zambie"], "É sorts beside E");
}
