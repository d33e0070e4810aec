//! People are counted honestly: no kind is added to another, nobody is lost or counted twice.

use bilan_core::domain::reach::ReachError;
use bilan_core::domain::totals::reach_by_kind;
use bilan_core::domain::{
    Accumulation, BreakdownCell, CountingMethod, Indicator, Measure, PeriodValue, Reach, ReachKind,
};
use rust_decimal::Decimal;

fn row(kind: ReachKind, value: Option<i64>, method: CountingMethod, cells: &[i64]) -> Reach {
    let cell = |value: &i64| BreakdownCell {
        id: format!("cell-{value}"),
        sex: Some("female".to_owned()),
        age: None,
        disability: None,
        value: *value,
    };
    Reach { value, method, cells: cells.iter().map(cell).collect(), ..Reach::new("reach-1".to_owned(), kind) }
}

#[test]
fn kinds_stand_side_by_side() {
    use CountingMethod::{Distinct, Maximum};
    use ReachKind::{Direct, Indirect, PublicEngagement};
    let told = |rows: &[Reach]| -> Vec<(ReachKind, Option<i64>)> {
        reach_by_kind(rows).unwrap().iter().map(|total| (total.kind, total.value)).collect()
    };
    let jordan = [row(PublicEngagement, Some(31), Distinct, &[]), row(Direct, Some(116), Distinct, &[])];
    assert_eq!(told(&jordan), [(Direct, Some(116)), (PublicEngagement, Some(31))], "147 is nowhere");

    let quarters = [Some(10), None, Some(5)].map(|value| row(Direct, value, Distinct, &[]));
    assert_eq!(told(&quarters), [(Direct, Some(15))], "what is not reported adds nothing");
    let again = [Some(10), Some(25), Some(5)].map(|value| row(Direct, value, Maximum, &[]));
    assert_eq!(told(&again), [(Direct, Some(25))], "the same people again: the largest row");
    assert_eq!(told(&[row(Indirect, None, Distinct, &[])]), [(Indirect, None)], "missing is not zero");
    assert_eq!(
        told(&[row(Indirect, Some(0), Distinct, &[])]),
        [(Indirect, Some(0))],
        "and zero is not missing"
    );
    assert_eq!(told(&[]), []);

    let huge = [row(Direct, Some(i64::MAX), Distinct, &[]), row(Direct, Some(1), Distinct, &[])];
    assert_eq!(reach_by_kind(&huge), Err(ReachError::TooLarge));
}

#[test]
fn a_breakdown_never_loses_people() {
    let left = |value, cells: &[i64]| {
        row(ReachKind::Direct, value, CountingMethod::Distinct, cells).not_disaggregated()
    };
    assert_eq!(left(Some(756), &[40, 2]), Ok(Some(714)));
    assert_eq!(left(Some(42), &[42]), Ok(Some(0)));
    assert_eq!(left(Some(756), &[]), Ok(None), "without a breakdown nothing is left over");
    assert_eq!(left(None, &[42]), Ok(None));
    assert_eq!(left(Some(41), &[42]), Err(ReachError::PartsExceedWhole { parts: 42, whole: 41 }));
    assert_eq!(left(Some(41), &[-1]), Err(ReachError::Negative(-1)));
    assert_eq!(left(Some(-4), &[]), Err(ReachError::Negative(-4)));
    assert_eq!(left(Some(1), &[i64::MAX, i64::MAX]), Err(ReachError::TooLarge));
}

#[test]
fn periods_add_up_as_the_indicator_says() {
    let achieved = |accumulation, baseline: Option<i64>, actuals: &[Option<i64>]| {
        let value = |actual: &Option<i64>| PeriodValue {
            id: String::new(),
            period: String::new(),
            target: None,
            actual: actual.map(Decimal::from),
            numerator: None,
            denominator: None,
            note: None,
        };
        let indicator = Indicator {
            id: String::new(),
            node: None,
            code: None,
            text: String::new(),
            unit: String::new(),
            measure: Measure::Number,
            sensitive: false,
            by_sex: false,
            by_disability: false,
            age_bands: Vec::new(),
            verification: None,
            accumulation,
            baseline: baseline.map(Decimal::from),
            baseline_date: None,
            target: None,
            values: actuals.iter().map(value).collect(),
            target_cells: Vec::new(),
        };
        indicator.achieved(&[]).map(|figure| figure.to_string())
    };
    use Accumulation::{Cumulative, Periodic};
    assert_eq!(achieved(Periodic, Some(0), &[Some(15), Some(40)]).as_deref(), Some("55"));
    assert_eq!(achieved(Cumulative, Some(0), &[Some(15), Some(40)]).as_deref(), Some("40"));
    assert_eq!(
        achieved(Cumulative, Some(0), &[Some(15), None]).as_deref(),
        Some("15"),
        "the last that reports"
    );
    assert_eq!(
        achieved(Periodic, None, &[None, None]),
        None,
        "no period reports: no figure, not the baseline"
    );
}
