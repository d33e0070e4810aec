//! Counts as people type and paste them: read exactly, or refused with what to do.

use bilan_core::domain::Lang;
use bilan_core::intake::counts::{block, one};
use bilan_tests::cases::cases;
use proptest::prelude::*;

use Lang as L;

/// The count, or the code of the refusal.
fn told(count: Result<i64, bilan_core::Refused>) -> String {
    count.map_or_else(|refused| refused.code, |count| count.to_string())
}

#[test]
fn a_figure_alone_is_read_as_the_language_writes_it() {
    let ambiguous = "number-ambiguous";
    for (typed, en, fr, pt, es) in [
        ("0", "0", "0", "0", "0"),
        ("1240", "1240", "1240", "1240", "1240"),
        (" 1240 ", "1240", "1240", "1240", "1240"),
        ("1.234", ambiguous, ambiguous, "1234", "1234"),
        ("1,234", "1234", ambiguous, ambiguous, ambiguous),
        ("1.000", ambiguous, ambiguous, "1000", "1000"),
        ("1.234.567", "1234567", "1234567", "1234567", "1234567"),
        ("1,234,567", "1234567", "1234567", "1234567", "1234567"),
        ("1 234", "1234", "1234", "1234", "1234"),
        ("1\u{a0}234", "1234", "1234", "1234", "1234"),
        ("1\u{202f}234", "1234", "1234", "1234", "1234"),
        ("1'234", "1234", "1234", "1234", "1234"),
        ("1,23,456", "123456", "123456", "123456", "123456"),
        ("1.234,00", "1234", "1234", "1234", "1234"),
        ("1,234.00", "1234", "1234", "1234", "1234"),
        ("12.00", "12", "12", "12", "12"),
        ("=12+30", "42", "42", "42", "42"),
        ("= 12 + 30 + 0", "42", "42", "42", "42"),
        ("=+12+30", "42", "42", "42", "42"),
        ("=1.234+6", ambiguous, ambiguous, "1240", "1240"),
    ] {
        for (lang, expected) in [(L::EN, en), (L::FR, fr), (L::PT, pt), (L::ES, es)] {
            assert_eq!(told(one(typed, lang)), expected, "{typed:?} in {lang}");
        }
    }
}

#[test]
fn what_is_no_count_is_refused_by_its_reason() {
    for (typed, code) in [
        ("3.5", "count-fraction"),
        ("3,5", "count-fraction"),
        ("=1,5+2", "count-fraction"),
        ("0,5", "count-fraction"),
        ("-4", "count-negative"),
        ("−4", "count-negative"),
        ("(4)", "count-negative"),
        ("=-4+2", "count-negative"),
        ("-", "count-dash"),
        ("–", "count-dash"),
        ("1000000000000000000", "count-too-large"),
        ("10000000001", "count-too-large"),
        ("=9999999999+9", "count-too-large"),
        ("99999999999999999999999999", "count-too-large"),
        ("0812345678", "count-leading-zero"),
        ("007", "count-leading-zero"),
        ("+243812345678", "number-unreadable"),
        ("douze", "number-unreadable"),
        ("12 pers.", "number-unreadable"),
        ("n/a", "number-unreadable"),
        ("12%", "number-unreadable"),
        ("12 34", "number-unreadable"),
        ("1.23.4567", "number-unreadable"),
        ("1e3", "number-unreadable"),
        ("٣٤", "number-unreadable"),
        ("=SUM(A1:A9)", "number-unreadable"),
        ("=", "number-unreadable"),
        ("=12+", "number-unreadable"),
        ("=12-3", "number-unreadable"),
        ("12/03/2025", "number-unreadable"),
        ("👩‍👩‍👧 3", "number-unreadable"),
    ] {
        for lang in [L::EN, L::FR, L::PT, L::ES] {
            assert_eq!(told(one(typed, lang)), code, "{typed:?} in {lang}");
        }
    }
    let long = "9".repeat(4 * 1024 * 1024);
    assert_eq!(told(one(&long, L::EN)), "count-too-large", "four megabytes of digits");
}

#[test]
fn an_ambiguous_figure_is_refused_with_both_readings() {
    let refused = one("1.234", L::EN).unwrap_err();
    assert_eq!(refused.args["readings"], "1234 / 1.234");
    assert_eq!(refused.args["value"], "1.234");
}

/// The block's own figures say what a sign means, before the language does.
#[test]
fn a_block_tells_its_own_style() {
    let ambiguous = "number-ambiguous";
    let read = |typed: &[&str], lang| block(typed, lang).into_iter().map(told).collect::<Vec<_>>();
    for (why, lang, typed, expected) in [
        ("a group elsewhere", L::EN, &["1.234.567", "1.234"][..], &["1234567", "1234"][..]),
        ("a decimal comma elsewhere", L::EN, &["12,00", "1.234"], &["12", "1234"]),
        ("both at once elsewhere", L::FR, &["2.500,00", "1.234", "7"], &["2500", "1234", "7"]),
        ("a decimal point elsewhere", L::PT, &["12.00", "1.234"], &["12", ambiguous]),
        ("the comma groups elsewhere", L::PT, &["1,234,567", "1.234"], &["1234567", ambiguous]),
        (
            "a block that contradicts",
            L::PT,
            &["1.234.567", "3.50", "1.234"],
            &["1234567", "count-fraction", ambiguous],
        ),
        ("the language alone", L::ES, &["1.234", "12"], &["1234", "12"]),
        ("spaces tell nothing of points", L::FR, &["1 234", "1.234"], &["1234", ambiguous]),
        ("a refused cell is no witness", L::EN, &["x 1.234.567", "1.234"], &["number-unreadable", ambiguous]),
        ("a sum is a witness", L::EN, &["=1.234.567+1", "1.234"], &["1234568", "1234"]),
    ] {
        assert_eq!(read(typed, lang), expected, "{why}: {typed:?} in {lang}");
    }
}

proptest! {
    #![proptest_config(cases(256))]

    /// What a language prints is read back, whatever else is in the block.
    #[test]
    fn a_grouped_count_is_never_read_as_another(count in 0..10_000_000_000_i64, group in prop_oneof![Just('.'), Just(','), Just('\u{a0}'), Just('\'')]) {
        let digits = count.to_string();
        let mut shown = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at) % 3 == 0 {
                shown.push(group);
            }
            shown.push(digit);
        }
        for lang in [L::EN, L::FR, L::PT, L::ES] {
            match one(&shown, lang) {
                Ok(read) => prop_assert_eq!(read, count),
                Err(refused) => prop_assert_eq!(refused.code, "number-ambiguous"),
            }
        }
    }

    #[test]
    fn nothing_typed_ends_the_program(typed in proptest::collection::vec("\\PC{0,12}", 0..6)) {
        let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
        prop_assert_eq!(block(&typed, L::FR).len(), typed.len());
    }
}
