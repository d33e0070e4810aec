//! Entries as a grid needs them: narrowed to those of a figure, kept as far as they can stand,
//! read in the order of days that their block shows, and deleted together.

use serde_json::{Value, json};

use crate::money::Office;

fn three(office: &Office) -> Vec<String> {
    let rows = json!([
        { "date": "2025-01-31", "line": "1.1", "amount": "1000", "reference": "PL-1", "note": "Janvier à Zarqa" },
        { "date": "2025-04-02", "line": "2.1", "amount": "250", "kind": "commitment" },
        { "date": "2025-05-06", "amount": "12" }
    ]);
    assert_eq!(office.recorded(rows), json!([3, []]));
    keys(office, json!({}))
}

fn keys(office: &Office, narrowed: Value) -> Vec<String> {
    let mut input = json!({ "project": office.project });
    input.as_object_mut().unwrap().extend(narrowed.as_object().unwrap().clone());
    let page = office.called("entries", input);
    let entries = page["entries"].as_array().unwrap().iter();
    entries.map(|entry| entry["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn they_are_narrowed_by_line_days_kind_and_words() {
    let office = Office::new();
    let all = three(&office);
    let [january, april, may] = [&all[..1], &all[1..2], &all[2..]];
    assert_eq!(keys(&office, json!({ "line": office.lines[0] })), january);
    assert_eq!(keys(&office, json!({ "line": "" })), may, "on no line");
    assert_eq!(keys(&office, json!({ "from": "2025-04-02", "until": "2025-04-02" })), april);
    assert_eq!(keys(&office, json!({ "kind": "commitment" })), april);
    assert_eq!(keys(&office, json!({ "text": "JANVIER A" })), january, "whatever accents and case");
    assert_eq!(keys(&office, json!({ "text": "journeys" })), april, "a line by its words");
    let sums = office.called("entries", json!({ "project": office.project, "keys": all, "limit": 0 }));
    assert_eq!(json!([sums["entries"], sums["count"]]), json!([[], 3]), "the sums alone");
    let told: Vec<Value> =
        sums["sums"].as_array().unwrap().iter().map(|it| it["amount"]["amount"].clone()).collect();
    assert_eq!(json!(told), json!(["1012.00", "250.00"]), "kinds are never added");
}

#[test]
fn everything_that_is_wrong_with_a_new_entry_is_said_at_once() {
    let office = Office::new();
    let told = |row: Value| {
        let told = office.called("record_entries", json!({ "project": office.project, "rows": [row] }));
        assert_eq!(told["kept"], json!(0));
        let refused = told["refused"].as_array().unwrap().iter();
        json!(refused.map(|it| json!([it["field"], it["code"]])).collect::<Vec<_>>())
    };
    let row =
        json!({ "date": "2025-02-30", "line": "9.9", "amount": "twelve", "currency": "XYZ", "rate": "0" });
    assert_eq!(
        told(row),
        json!([
            ["date", "date-unreadable"],
            ["line", "budget-line-unknown"],
            ["amount", "number-unreadable"],
            ["currency", "currency-unknown"],
            ["rate", "rate-not-positive"]
        ])
    );
    let row = json!({ "line": "9.9", "amount": "12 USD", "currency": "XYZ" });
    let codes = [["date", "value-needed"], ["line", "budget-line-unknown"], ["currency", "currency-unknown"]];
    assert_eq!(told(row), json!(codes), "an amount with a currency of its own may be right");
    let outside = json!({ "date": "2031-02-03", "line": "9.9", "amount": "-5", "kind": "commitment", "correction": false });
    let told = told(outside);
    assert_eq!(told.as_array().unwrap().len(), 2, "{told}: the line, and what keeps it from standing");
}

#[test]
fn what_cannot_stand_of_an_entry_stays_as_it_was_and_the_rest_is_kept() {
    let office = Office::new();
    let all = three(&office);
    let told = office.called(
        "record_entries",
        json!({ "project": office.project, "rows": [
            { "entry": all[0], "amount": "many", "note": "new words", "line": "9.9" },
            { "entry": all[2], "amount": "none" },
            { "date": "2025-02-01", "amount": "5", "line": "9.9" }
        ] }),
    );
    let refused: Vec<Value> =
        told["refused"].as_array().unwrap().iter().map(|it| json!([it["index"], it["field"]])).collect();
    assert_eq!(json!(refused), json!([[0, "amount"], [0, "line"], [1, "amount"], [2, "line"]]));
    assert_eq!(told["kept"], json!(1));
    let [entry] = told["entries"].as_array().unwrap().as_slice() else { panic!("{told}") };
    let seen = json!([entry["note"], entry["amount"]["amount"], entry["line_code"]]);
    assert_eq!(seen, json!(["new words", "1000.00", "1.1"]), "it comes back as it is shown");
}

#[test]
fn the_day_is_told_by_the_other_dates_or_by_the_person() {
    let office = Office::new();
    let dates = |texts: &[&str], order: Option<&str>| {
        let rows: Vec<Value> = texts.iter().map(|date| json!({ "date": date, "amount": "1" })).collect();
        let input = json!({ "project": office.project, "rows": rows, "order": order });
        let told = office.called("record_entries", input);
        let days: Vec<&str> =
            told["entries"].as_array().unwrap().iter().map(|it| it["date"].as_str().unwrap()).collect();
        let refused = told["refused"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap());
        let outcome = json!([days, refused.collect::<Vec<_>>()]);
        office.called("undo", json!({}));
        outcome
    };
    assert_eq!(dates(&["03/04/2025", "25/04/2025"], None), json!([["2025-04-03", "2025-04-25"], []]));
    assert_eq!(dates(&["03/04/2025", "04/25/2025"], None), json!([["2025-03-04", "2025-04-25"], []]));
    assert_eq!(dates(&["03/04/2025", "2025-06-01"], None), json!([["2025-06-01"], ["date-ambiguous"]]));
    assert_eq!(dates(&["03/04/2025"], Some("month_first")), json!([["2025-03-04"], []]));
    let both = ["03/04/2025", "25/04/2025", "04/25/2025"];
    assert_eq!(
        dates(&both, None)[1],
        json!(["date-ambiguous"]),
        "a block that contradicts itself tells nothing"
    );
}

#[test]
fn they_are_deleted_in_one_step_and_none_where_one_cannot_go() {
    let office = Office::new();
    let all = three(&office);
    let project = &office.project;
    office.called("close_period", json!({ "project": project, "period": office.quarters[0] }));
    let closed = office.called("entries", json!({ "project": project }));
    let told = closed["entries"][0]["closed"].as_str().unwrap();
    assert!(told.contains("tester"), "{told}");
    assert_eq!(closed["entries"][1]["closed"], json!(null));
    let refused = office.refused("delete_entries", json!({ "project": project, "entries": all }));
    assert_eq!(refused[0], json!("period-closed"));
    assert_eq!(keys(&office, json!({})).len(), 3);
    let told = office.called("delete_entries", json!({ "project": project, "entries": all[1..] }));
    assert_eq!(told["deleted"], json!(2));
    assert_eq!(keys(&office, json!({})), all[..1]);
    office.called("undo", json!({}));
    assert_eq!(keys(&office, json!({})), all, "one step");
}

#[test]
fn a_rate_says_whose_it_is_and_the_charts_say_what_the_figures_say() {
    let office = Office::new();
    three(&office);
    let rates =
        json!({ "source": "infor_euro", "base": "EUR", "text": "2025-02\tXOF\t655.957", "language": "en" });
    office.called("paste_rates", rates);
    office.recorded(json!([{ "date": "2025-02-03", "line": "1.2", "amount": "655957", "currency": "XOF" }]));
    let page = office.called("entries", json!({ "project": office.project, "currency": "XOF" }));
    let used = &page["entries"][0]["rate_used"];
    assert_eq!(used["number"], json!("655.957"));
    assert_eq!(used["words"], json!("1 EUR = 655.957 XOF · InforEuro · February 2025"));
    let told = office.finance(json!({ "day": "2025-05-31" }));
    assert_eq!(told["total"]["available"]["amount"], json!("32738.00"), "less what is spent and promised");
    let bars = &told["charts"]["headings"];
    assert_eq!(bars["labels"], json!(["1 Staff", "2 Travel"]));
    assert_eq!(bars["series"][1]["points"][0], json!({ "value": "2000.00", "text": "2,000.00" }));
    let curve = &told["charts"]["burn"];
    assert_eq!(curve["labels"].as_array().unwrap().len(), 12, "as long as the agreement");
    let spent = curve["series"][0]["points"].as_array().unwrap();
    let values: Vec<&Value> = spent.iter().map(|point| &point["value"]).collect();
    assert_eq!(
        values[..5],
        [&json!("1000.00"), &json!("2000.00"), &json!("2000.00"), &json!("2000.00"), &json!("2012.00")]
    );
    assert_eq!(values[5], &json!(null), "of months to come nothing is told");
    let forecast = curve["series"].as_array().unwrap().iter().find(|it| it["code"] == "forecast").unwrap();
    assert_eq!(forecast["points"][11]["value"], told["outlook"]["linear"]["amount"]);
}
