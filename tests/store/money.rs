//! A project's money in the file: budgets begun, amended and compared, entries kept or refused
//! row by row, rates asked for by name, closed periods left alone.

use bilan_core::domain::Lang;
use bilan_core::{Ctx, Error, Workspace, api, donors};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{HistoryInput, ctx, example, open, page};

/// A project with an agreement of 2025 in euro, two quarters, and a budget of two headings.
pub(crate) struct Office {
    workspace: Workspace,
    pub(crate) project: String,
    agreement: String,
    pub(crate) quarters: [String; 2],
    /// Staff 1.1 with 10,000 and 1.2 with 5,000; travel 2.1 with 20,000.
    pub(crate) lines: [String; 3],
    /// Goes after the workspace that lies in it.
    _folder: TempDir,
}

impl Office {
    pub(crate) fn new() -> Office {
        let (folder, path) = example();
        let workspace = open(&path);
        let added = |input: Value| called(&workspace, "add_row", input)["row"].as_str().unwrap().to_owned();
        let project = added(json!({ "table": "project", "values": { "title": "Safe roads" } }));
        let row = |table: &str, values: Value| {
            added(json!({ "table": table, "project": project, "values": values }))
        };
        let agreement = row(
            "agreement",
            json!({ "number": "A-1", "start_date": "2025-01-01", "end_date": "2025-12-31" }),
        );
        let applied = json!({ "agreement": agreement, "rules": "eu" });
        called(&workspace, "apply_rules", applied);
        let quarters = [("Q1", "2025-01-01", "2025-03-31"), ("Q2", "2025-04-01", "2025-06-30")].map(
            |(code, start, end)| row("period", json!({ "code": code, "start_day": start, "end_day": end })),
        );
        let begun = json!({ "project": project, "structure": "blank", "currency": "EUR" });
        called(&workspace, "start_budget", begun);
        let block = "1\tStaff\t\t\t\t15,000\n1.1\tCoordination\tmonth\t10\t1,000.00\t10,000.00\n\
                     1.2\tLegal advice\t\t\t\t5,000.00\n2\tTravel\n2.1\tJourneys\t\t\t\t20,000.00";
        let pasted = json!({ "project": project, "text": block, "language": "en" });
        let told = called(&workspace, "paste_budget", pasted);
        assert_eq!(json!([told["kept"], told["refused"], told["total"]]), json!([5, [], eur("35000.00")]));
        let shown = called(&workspace, "budget", json!({ "project": project }));
        let key = |at: usize| shown["rows"][at]["id"].as_str().unwrap().to_owned();
        let lines = [key(1), key(2), key(4)];
        Office { workspace, project, agreement, quarters, lines, _folder: folder }
    }

    pub(crate) fn called(&self, name: &str, input: Value) -> Value {
        called(&self.workspace, name, input)
    }

    fn budget(&self, version: Option<&str>) -> Value {
        self.called("budget", json!({ "project": self.project, "version": version }))
    }

    /// How many rows were kept, and place, field and code of each that was not.
    pub(crate) fn recorded(&self, rows: Value) -> Value {
        let told = self.called("record_entries", json!({ "project": self.project, "rows": rows }));
        let refused = told["refused"].as_array().unwrap().iter();
        let refused: Vec<Value> = refused.map(|it| json!([it["index"], it["field"], it["code"]])).collect();
        json!([told["kept"], refused])
    }

    pub(crate) fn finance(&self, more: Value) -> Value {
        let mut input = json!({ "project": self.project, "day": "2025-06-30" });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.called("finance", input)
    }

    fn rates(&self, text: &str) -> Value {
        let told = self.called("paste_rates", json!({ "source": "infor_euro", "base": "EUR", "text": text }));
        let refused = told["refused"].as_array().unwrap().iter();
        let refused: Vec<Value> = refused.map(|it| json!([it["index"], it["code"]])).collect();
        json!([told["kept"], told["there"], refused])
    }

    pub(crate) fn refused(&self, name: &str, input: Value) -> Value {
        match api::call(&self.workspace, &ctx(), name, input) {
            Err(Error::Refused(refused)) => json!([refused.code, refused.field]),
            other => panic!("{name}: {other:?}"),
        }
    }

    fn edit(&self, table: &str, row: &str, field: &str, value: &str) -> Value {
        json!({ "table": table, "row": row, "field": field, "value": value })
    }

    fn add(&self, table: &str, values: Value) -> Value {
        json!({ "table": table, "project": self.project, "values": values })
    }
}

fn called(workspace: &Workspace, name: &str, input: Value) -> Value {
    api::call(workspace, &ctx(), name, input.clone())
        .unwrap_or_else(|error| panic!("{name} {input}: {error:?}"))
}

fn eur(amount: &str) -> Value {
    json!({ "amount": amount, "currency": "EUR" })
}

#[test]
fn a_pasted_budget_is_a_tree_with_totals_and_one_undo() {
    let office = Office::new();
    let budget = office.budget(None);
    let told: Vec<Value> = budget["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| json!([row["code"], row["depth"], row["heading"], row["cost"]["amount"]]))
        .collect();
    let expected = json!([
        ["1", 0, true, "15000.00"],
        ["1.1", 1, false, "10000.00"],
        ["1.2", 1, false, "5000.00"],
        ["2", 0, true, "20000.00"],
        ["2.1", 1, false, "20000.00"]
    ]);
    assert_eq!(json!(told), expected);
    assert_eq!(budget["total"], eur("35000.00"));
    let shown = office.called("show_project", json!({ "project": office.project }));
    assert_eq!(shown["budget"]["amount"], json!("35000.00"), "the report knows it, too");
    assert_eq!(shown["budget"]["lines"][0]["heading"], json!("1 Staff"));
    office.called("undo", json!({}));
    assert_eq!(office.budget(None)["rows"], json!([]), "the block was one step");
    office.called("redo", json!({}));
    assert_eq!(office.budget(None), budget);
}

#[test]
fn of_a_pasted_budget_what_can_stand_is_kept() {
    let office = Office::new();
    let block = "3\tOffice\t\t\t\t99\n3.1\tRent\t\t\t\t100.50\n3.2\tPaper\t\t\t\t1.005\n1.1\tAgain\t\t\t\t1\n4\t\t\t\t\t5\n\
                 5\tBad\t\t\t\tlots\n6\tLess\t\t\t\t-1";
    let told =
        office.called("paste_budget", json!({ "project": office.project, "text": block, "language": "en" }));
    let refused: Vec<Value> = told["refused"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| json!([it["index"], it["field"], it["code"]]))
        .collect();
    assert_eq!(told["kept"], json!(2));
    let expected = json!([
        [0, "amount", "heading-sum"],
        [2, "amount", "money-decimals"],
        [3, "code", "line-known"],
        [4, "text", "value-needed"],
        [5, "amount", "number-unreadable"],
        [6, "amount", "amount-negative"]
    ]);
    assert_eq!(json!(refused), expected);
}

#[test]
fn a_pasted_line_does_not_stand_under_one_that_counts_by_itself() {
    let office = Office::new();
    let priced = "1.1.1\tHalf of it\t\t\t\t5\n1.3\tBeside it\t\t\t\t5";
    let pasted = |text: &str| {
        let told = office
            .called("paste_budget", json!({ "project": office.project, "text": text, "language": "en" }));
        let refused = told["refused"].as_array().unwrap().iter();
        let refused = refused.map(|it| json!([it["index"], it["field"], it["code"]]));
        json!([told["kept"], refused.collect::<Vec<_>>()])
    };
    assert_eq!(pasted(priced), json!([1, [[0, "code", "line-has-amount"]]]));
    assert_eq!(pasted("7\tOpen"), json!([1, []]));
    office.recorded(json!([{ "date": "2025-02-03", "line": "7", "amount": "10" }]));
    assert_eq!(pasted("7.1\tPart\t\t\t\t5"), json!([0, [[0, "code", "line-has-entries"]]]));
    let total = office.budget(None)["total"]["amount"].clone();
    assert_eq!(total, json!("35005.00"), "nothing is counted twice");
}

#[test]
fn what_was_spent_is_not_lacking_where_it_was_entered() {
    let office = Office::new();
    let lacks = || {
        let shown = office.called("show_project", json!({ "project": office.project }));
        shown["not_provided"].as_array().unwrap().contains(&json!("expenditure"))
    };
    assert!(lacks());
    office.recorded(json!([{ "date": "2025-02-03", "amount": "10", "kind": "commitment" }]));
    assert!(lacks(), "what is promised is not spent");
    office.recorded(json!([{ "date": "2025-02-03", "amount": "10" }]));
    assert!(!lacks());
    office.called("undo", json!({}));
    assert!(lacks());
}

#[test]
fn entries_are_kept_row_by_row_and_each_that_cannot_stand_says_why() {
    let office = Office::new();
    office.called("close_period", json!({ "project": office.project, "period": "Q2" }));
    let rows = json!([
        { "date": "2025-02-03", "line": "1.1", "amount": "1,234.50", "reference": "V-1" },
        { "date": "2025-02-03", "line": "1.1", "amount": "10", "currency": "EURO" },
        { "date": "2025-02-03", "line": "1.1", "amount": "10.005" },
        { "date": "2025-02-03", "line": "1.1", "amount": "10.5", "currency": "JPY" },
        { "date": "2025-02-03", "line": "9.9", "amount": "10" },
        { "date": "2025-02-03", "line": "1", "amount": "10" },
        { "date": "2024-12-31", "line": "1.1", "amount": "10" },
        { "date": "2025-02-03", "line": "1.1", "amount": "99999999999999999" },
        { "date": "2025-02-03", "line": "1.1", "amount": "10", "currency": "XOF", "rate": "0" },
        { "date": "2025-05-05", "line": "1.1", "amount": "10" },
        { "date": "2025-02", "line": "1.1", "amount": "10" },
        { "date": "2025-02-04", "line": "2.1", "amount": "-100.00" },
        { "date": "2025-02-04", "line": "2.1", "amount": "(7.25)", "correction": false },
        { "date": "2025-02-05", "line": "2.1", "kind": "advance", "amount": "500" },
        { "date": "2026-02-05", "kind": "income", "amount": "1000" },
        { "date": "2025-02-05", "kind": "gift", "amount": "1" },
        { "line": "1.1", "amount": "1" }
    ]);
    let told = office.recorded(rows);
    let expected = json!([
        4,
        [
            [1, "currency", "currency-unknown"],
            [2, "amount", "money-decimals"],
            [3, "amount", "money-decimals"],
            [4, "line", "budget-line-unknown"],
            [5, "line", "line-is-heading"],
            [6, "date", "date-outside-agreement"],
            [7, "amount", "money-too-large"],
            [8, "rate", "rate-not-positive"],
            [9, "date", "period-closed"],
            [10, "date", "date-not-a-day"],
            [12, "amount", "entry-negative"],
            [15, "kind", "choice-unknown"],
            [16, "date", "value-needed"]
        ]
    ]);
    assert_eq!(told, expected);
    let page = office.called("entries", json!({ "project": office.project }));
    assert_eq!(page["count"], json!(4));
    assert_eq!(page["entries"][1]["correction"], json!(true), "an amount below zero is marked");
    let sums: Vec<Value> = page["sums"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| json!([it["kind"], it["amount"]["amount"], it["count"]]))
        .collect();
    assert_eq!(
        json!(sums),
        json!([["expenditure", "1134.50", 2], ["advance", "500.00", 1], ["income", "1000.00", 1]]),
        "kinds are never added to each other"
    );
    office.called("undo", json!({}));
    assert_eq!(office.called("entries", json!({ "project": office.project }))["count"], json!(0));
}

#[test]
fn a_lock_says_who_closed_the_period_at_every_door() {
    let office = Office::new();
    office.recorded(json!([{ "date": "2025-02-03", "line": "1.1", "amount": "10" }]));
    let page = office.called("entries", json!({ "project": office.project }));
    let entry = page["entries"][0]["id"].as_str().unwrap().to_owned();
    office.called("close_period", json!({ "project": office.project, "period": office.quarters[0] }));
    let closed = json!(["period-closed", "date"]);
    assert_eq!(office.refused("edit_field", office.edit("entry", &entry, "amount", "11 EUR")), closed);
    assert_eq!(office.refused("edit_field", office.edit("entry", &entry, "date", "2025-05-01")), closed);
    assert_eq!(office.refused("delete_row", json!({ "table": "entry", "row": entry })), closed);
    let new = json!({ "date": "2025-02-03", "kind": "expenditure", "amount": "1 EUR" });
    assert_eq!(office.refused("add_row", office.add("entry", new)), closed);
    assert_eq!(
        office.recorded(json!([{ "entry": entry, "note": "late" }])),
        json!([0, [[0, "date", "period-closed"]]])
    );
    let told = office.called(
        "record_entries",
        json!({ "project": office.project, "rows": [{ "date": "2025-02-03", "amount": "1" }] }),
    );
    assert!(told["refused"][0]["message"].as_str().unwrap().contains("tester"), "{told}");
}

#[test]
fn a_line_stays_while_money_hangs_on_it() {
    let office = Office::new();
    office.recorded(json!([{ "date": "2025-02-03", "line": "1.1", "amount": "10" }]));
    let heading = office.budget(None)["rows"][0]["id"].as_str().unwrap().to_owned();
    for row in [&heading, &office.lines[0]] {
        let named = json!({ "table": "budget_line", "row": row });
        assert_eq!(office.refused("delete_row", named.clone()), json!(["line-has-entries", null]));
        assert_eq!(office.refused("archive_row", named), json!(["line-has-entries", null]));
    }
    office.called("delete_row", json!({ "table": "budget_line", "row": office.lines[1] }));
    let version = office.budget(None)["version"]["id"].as_str().unwrap().to_owned();
    let named = json!({ "table": "budget", "row": version });
    assert_eq!(office.refused("delete_row", named), json!(["line-has-entries", null]));

    // A new version's row is the same line: it stays, too, and the version as a whole may go.
    let amended = json!({ "project": office.project, "reason": "Addendum 1", "adopt": true });
    let second = office.called("amend_budget", amended);
    let row = second["rows"][1]["id"].clone();
    assert_ne!(row, json!(office.lines[0]));
    let named = json!({ "table": "budget_line", "row": row });
    assert_eq!(office.refused("delete_row", named), json!(["line-has-entries", null]));
    let spent = &office.finance(json!({}))["lines"][1];
    assert_eq!(spent["spent"], eur("10.00"), "entries stay in place whatever version is read");
    office.called("delete_row", json!({ "table": "budget", "row": second["version"]["id"] }));
    assert_eq!(office.budget(None)["version"]["id"], json!(version));
}

#[test]
fn cells_of_a_budget_are_kept_together_and_refused_one_by_one() {
    let office = Office::new();
    let [staff, advice, travel] = &office.lines;
    let heading = office.budget(None)["rows"][0]["id"].as_str().unwrap().to_owned();
    let donor = office.called("add_row", office.add("funding", json!({ "name": "EU", "kind": "grant" })));
    let donor = donor["row"].as_str().unwrap();
    let cell = |line: &str, cell: Value, text: &str| json!({ "line": line, "cell": cell, "text": text });
    let part = json!({ "funding": donor, "period": office.quarters[0] });
    let typed = json!({ "project": office.project, "cells": [
        // The part is more than the line was: the line is raised behind it in the same block.
        cell(advice, part.clone(), "6.000,50"),
        cell(advice, json!("amount"), "7.500,00"),
        cell(staff, json!("units"), "12,5"),
        cell(staff, json!("unit_cost"), "1.000,005"),
        cell(staff, json!("amount"), "-1"),
        cell(&heading, json!("amount"), "5"),
        cell(&heading, json!("cost_type"), "personnel"),
        cell(travel, json!("text"), ""),
        cell(travel, part.clone(), "20.000,01"),
        cell(travel, json!("unit"), "flight"),
    ] });
    let told = office.called("record_budget", typed);
    let refused: Vec<Value> = told["refused"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| json!([it["index"], it["field"], it["code"]]))
        .collect();
    assert_eq!(
        json!(refused),
        json!([
            [3, "unit_cost", "money-decimals"],
            [4, "amount", "amount-negative"],
            [5, "amount", "heading-amount"],
            [7, "text", "value-needed"],
            [8, "allocation", "parts-exceed-amount"],
        ])
    );
    assert_eq!(told["kept"], json!(5));
    let shown = office.budget(None);
    assert_eq!(told["budget"], shown, "the answer is the budget as it is read anew");
    assert_eq!(shown["rows"][2]["cost"], eur("7500.00"));
    assert_eq!(shown["rows"][2]["kind"], json!("personnel"));
    assert_eq!(shown["rows"][1]["units"], json!("12.5"));
    assert_eq!(shown["rows"][4]["unit"], json!("flight"));
    assert_eq!(
        shown["parts"][1],
        json!({ "funding": donor, "period": office.quarters[0], "total": eur("6000.50") })
    );
    assert_eq!(shown["rows"][0]["parts"], json!([null, eur("6000.50")]), "a heading has the parts below it");
    let emptied = json!({ "project": office.project, "cells": [cell(advice, part, "")] });
    assert_eq!(office.called("record_budget", emptied)["kept"], json!(1));
    assert_eq!(office.budget(None)["rows"][2]["parts"], json!([null]));
    office.called("undo", json!({}));
    office.called("undo", json!({}));
    assert_eq!(office.budget(None)["rows"][2]["cost"], eur("5000.00"), "one block is one step");

    office.called("amend_budget", json!({ "project": office.project, "reason": "Addendum", "adopt": true }));
    let late =
        json!({ "project": office.project, "version": "1", "cells": [cell(staff, json!("amount"), "1")] });
    assert_eq!(office.refused("record_budget", late), json!(["budget-superseded", null]));
    assert_eq!(office.budget(Some("1"))["superseded_by"], json!(2));
}

#[test]
fn a_move_says_what_it_comes_to_before_it_is_kept() {
    let office = Office::new();
    let [staff, advice, travel] = &office.lines;
    let moved = |amount: &str, dry: bool| {
        json!({ "project": office.project, "date": "2025-03-01", "from": travel, "to": staff,
                "amount": amount, "approval": "Letter 7", "reason": "Prices rose", "dry": dry })
    };
    let sides = |told: &Value| -> Vec<Value> {
        let rows = told["moved"].as_array().unwrap().iter();
        rows.map(|it| json!([it["passed"], it["may_come"], it["may_leave"]])).collect()
    };
    // 25 % of 15,000 may come to staff, 25 % of 20,000 may leave travel.
    let told = office.called("keep_move", moved("3750", true));
    assert_eq!(told["row"], json!(null));
    assert_eq!(
        json!(sides(&told)),
        json!([[false, eur("0.00"), eur("7500.00")], [false, eur("8750.00"), eur("1250.00")]])
    );
    assert_eq!(
        office.called("list_rows", json!({ "table": "reallocation", "project": office.project })),
        json!([])
    );
    let over = office.called("keep_move", moved("3,750.01", true));
    assert_eq!(sides(&over)[0][0], json!(true));
    let kept = office.called("keep_move", moved("3750", false));
    assert_eq!(office.finance(json!({}))["moved"][0], kept["moved"][0], "what was said is what it came to");

    // The same move written anew is not counted twice, and one within a heading touches no limit.
    let mut again = moved("100.50", false);
    again["row"] = kept["row"].clone();
    let changed = office.called("keep_move", again);
    assert_eq!(changed["moved"][0]["came"], eur("100.50"));
    let rows = office.called("list_rows", json!({ "table": "reallocation", "project": office.project }));
    assert_eq!(json!([rows[0]["values"]["amount"]["value"], rows[1]]), json!(["100.50 EUR", null]));
    let mut within = moved("1", true);
    within["from"] = json!(advice);
    assert_eq!(office.called("keep_move", within)["moved"], json!([]));
    for (field, value, code) in [
        ("amount", "1.005", "money-decimals"),
        ("amount", "", "value-needed"),
        ("amount", "19899.51", "move-too-large"),
        ("date", "2025", "date-not-a-day"),
        ("date", "", "value-needed"),
        ("from", "", "value-needed"),
        ("to", "", "value-needed"),
    ] {
        let mut input = moved("1", false);
        input[field] = json!(value);
        assert_eq!(office.refused("keep_move", input), json!([code, field]), "{field} {value}");
    }
}

#[test]
fn rows_of_money_are_refused_at_their_field() {
    let office = Office::new();
    let [staff, advice, travel] = &office.lines;
    let heading = office.budget(None)["rows"][0]["id"].as_str().unwrap().to_owned();
    let edit = |row: &str, field: &str, value: &str| {
        office.refused("edit_field", office.edit("budget_line", row, field, value))
    };
    assert_eq!(edit(&heading, "amount", "5 EUR"), json!(["heading-amount", "amount"]));
    assert_eq!(edit(staff, "amount", "5 USD"), json!(["currency-differs", "amount"]));
    assert_eq!(edit(staff, "amount", "5.0001 EUR"), json!(["money-decimals", "amount"]));
    assert_eq!(edit(staff, "amount", "-5 EUR"), json!(["amount-negative", "amount"]));
    assert_eq!(edit(staff, "parent", advice), json!(["line-has-amount", "parent"]));
    assert_eq!(edit(&heading, "parent", staff), json!(["under-itself", "parent"]));
    let allocation = |amount: &str| office.add("allocation", json!({ "line": staff, "amount": amount }));
    office.called("add_row", allocation("9999.99 EUR"));
    assert_eq!(office.refused("add_row", allocation("0.02 EUR")), json!(["parts-exceed-amount", "amount"]));
    assert_eq!(edit(staff, "amount", "9999 EUR"), json!(["parts-exceed-amount", "amount"]));
    let moved = |from: &str, to: &str, amount: &str| {
        office.add("reallocation", json!({ "date": "2025-03-01", "from": from, "to": to, "amount": amount }))
    };
    for (from, to, amount, refusal) in [
        (travel, staff, "0 EUR", json!(["amount-not-positive", "amount"])),
        (travel, travel, "1 EUR", json!(["move-same-line", "to"])),
        (travel, &heading, "1 EUR", json!(["line-is-heading", "to"])),
        (travel, staff, "20000.01 EUR", json!(["move-too-large", "amount"])),
        (travel, staff, "1 USD", json!(["currency-differs", "amount"])),
    ] {
        assert_eq!(office.refused("add_row", moved(from, to, amount)), refusal);
    }
    let rate = |counter: &str, rate: &str| {
        json!({ "table": "rate", "values":
            { "source": "infor_euro", "base": "EUR", "counter": counter, "date": "2025-02", "rate": rate } })
    };
    assert_eq!(office.refused("add_row", rate("XOF", "0")), json!(["rate-not-positive", "rate"]));
    assert_eq!(office.refused("add_row", rate("EUR", "1")), json!(["rate-same-currency", "counter"]));
    assert_eq!(office.refused("add_row", rate("ABC", "1")), json!(["currency-unknown", "counter"]));
    office.called("add_row", rate("XOF", "655.957"));
    assert_eq!(office.refused("add_row", rate("XOF", "655")), json!(["rate-known", "date"]));
    let started = json!({ "project": office.project, "structure": "blank", "currency": "EUR" });
    assert_eq!(office.refused("start_budget", started), json!(["budget-begun", null]));
    let percent = office.edit("agreement", &office.agreement, "indirect_percent", "-1");
    assert_eq!(office.refused("edit_field", percent), json!(["amount-negative", "indirect_percent"]));
}

#[test]
fn a_missing_rate_leaves_figures_open_and_is_asked_for_by_name() {
    let office = Office::new();
    office.recorded(json!([
        { "date": "2025-02-03", "line": "1.1", "amount": "655,957", "currency": "XOF", "reference": "V-1" },
        { "date": "2025-02-04", "line": "2.1", "amount": "100.00" }
    ]));
    let told = office.finance(json!({}));
    let needed = &told["rates_needed"][0];
    assert_eq!(json!([needed["from"], needed["into"], needed["date"]]), json!(["XOF", "EUR", "2025-02"]));
    assert!(told["asked"][0].as_str().unwrap().contains("February 2025"), "{}", told["asked"]);
    assert_eq!(told["lines"][1]["spent"], json!(null), "a figure without its rate is no figure");
    assert_eq!(told["lines"][4]["spent"], eur("100.00"));
    assert_eq!(told["total"]["spent"], json!(null));
    assert_eq!(
        office.rates(
            "2025-02\tXOF\t655.957\n2025-03;XOF;0\n2025;XOF;1\n2025-04;NIX;3\n2025-05;XOF\n2025-06;EUR;1"
        ),
        json!([
            1,
            0,
            [
                [1, "rate-not-positive"],
                [2, "rate-year"],
                [3, "currency-unknown"],
                [4, "rate-line"],
                [5, "rate-same-currency"]
            ]
        ])
    );
    assert_eq!(office.rates("2025-02;XOF;655.957\n2025-02;XOF;656"), json!([0, 1, [[1, "rate-known"]]]));
    let told = office.finance(json!({}));
    assert_eq!(told["lines"][1]["spent"], eur("1000.00"));
    assert_eq!(told["total"]["spent"], eur("1100.00"));
    assert_eq!(told["rates_needed"], json!([]));
    assert_eq!(told["rates"][0]["rate"], json!("655.957"), "the rates that were used are told");
    assert_eq!(told["policy"]["policy"], json!("payment_month"));
    // What a closed period was reckoned with stays.
    office.called("close_period", json!({ "project": office.project, "period": "Q1" }));
    let rate = told["rates"][0]["id"].as_str().unwrap();
    let refused = office.refused("edit_field", office.edit("rate", rate, "rate", "600"));
    assert_eq!(refused, json!(["period-closed", "rate"]));
    let refused = office.refused("delete_row", json!({ "table": "rate", "row": rate }));
    assert_eq!(refused, json!(["period-closed", "rate"]));
}

#[test]
fn every_figure_leads_to_its_entries_and_the_sums_agree() {
    let office = Office::new();
    office.recorded(json!([
        { "date": "2025-01-10", "line": "1.1", "amount": "4,000.01" },
        { "date": "2025-05-10", "line": "1.1", "amount": "6,500.00" },
        { "date": "2025-05-11", "line": "2.1", "amount": "250.50" },
        { "date": "2025-05-12", "line": "2.1", "amount": "-50.50" },
        { "date": "2025-05-13", "line": "1.2", "kind": "commitment", "amount": "300" },
        { "date": "2025-05-13", "amount": "1.00" },
        { "date": "2025-08-01", "line": "1.1", "amount": "9999" }
    ]));
    let told = office.finance(json!({ "period": "Q2" }));
    let line = &told["lines"][1];
    assert_eq!(line["before"]["amount"], eur("4000.01"));
    assert_eq!(line["period"]["amount"], eur("6500.00"));
    assert_eq!(line["spent"], eur("10500.01"));
    assert_eq!(line["variance"]["difference"], eur("500.01"));
    assert_eq!(line["variance"]["share"], json!("0.050001"));
    assert_eq!(told["lines"][0]["spent"], eur("10500.01"), "the heading is the sum of its lines");
    assert_eq!(told["lines"][2]["committed"]["amount"], eur("300.00"));
    assert_eq!(told["total"]["spent"], eur("10701.01"));
    assert_eq!(told["total"]["unplaced"]["amount"], eur("1.00"));
    let keys = json!({ "project": office.project, "keys": line["period"]["entries"] });
    let page = office.called("entries", keys);
    assert_eq!(page["sums"][0]["amount"], eur("6500.00"), "its entries make the figure");
    let of_heading = json!({ "project": office.project, "line": told["lines"][3]["line"] });
    assert_eq!(office.called("entries", of_heading)["sums"][0]["amount"], eur("200.00"));
    let codes: Vec<&str> =
        told["alerts"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect();
    assert!(
        codes.contains(&"overspent") && codes.contains(&"explain") && codes.contains(&"unplaced"),
        "{codes:?}"
    );
    for warning in told["warnings"].as_array().unwrap() {
        let warning = warning.as_str().unwrap();
        assert!(!warning.contains('⟦') && !warning.contains("{$"), "{warning}");
    }
}

#[test]
fn moves_count_against_the_agreement_until_an_addendum() {
    let office = Office::new();
    let [staff, _, travel] = &office.lines;
    let shift = |amount: &str| {
        let values = json!({ "date": "2025-03-01", "from": travel, "to": staff, "amount": amount });
        office.called("add_row", office.add("reallocation", values))
    };
    shift("3750 EUR");
    let told = office.finance(json!({}));
    assert_eq!(told["moved"][0]["share"], json!("0.25"));
    assert_eq!(told["moved"][0]["passed"], json!(false));
    assert_eq!(told["moved"][0]["may_come"], eur("0.00"));
    shift("0.01 EUR");
    let told = office.finance(json!({}));
    assert_eq!(json!([told["moved"][0]["passed"], told["moved"][1]["passed"]]), json!([true, false]));
    assert!(told["alerts"].as_array().unwrap().iter().any(|it| it["code"] == "moved"));
    let amended = json!({ "project": office.project, "reason": "Addendum 1", "adopt": true });
    let second = office.called("amend_budget", amended);
    assert_eq!(second["rows"][1]["cost"], eur("13750.01"));
    assert_eq!(second["rows"][3]["cost"], eur("16249.99"));
    assert_eq!(second["total"], eur("35000.00"));
    let told = office.finance(json!({}));
    assert_eq!(told["moved"][0]["counted"], eur("0.00"), "the base is the amended heading");
    let compared =
        office.called("compare_budgets", json!({ "project": office.project, "from": "1", "to": "2" }));
    let changed: Vec<Value> = compared["lines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["change"] == "changed" && it["heading"] == false)
        .map(|it| json!([it["code"], it["difference"]["amount"]]))
        .collect();
    assert_eq!(json!(changed), json!([["1.1", "3750.01"], ["2.1", "-3750.01"]]));
    assert_eq!(compared["before"], compared["after"]);
}

#[test]
fn every_ready_structure_begins_a_budget_and_every_rule_an_agreement() {
    let office = Office::new();
    let structures = office.called("budget_structures", json!({}));
    let codes: Vec<&str> =
        structures.as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["blank", "eu_external", "iom_fund", "sf424a", "un_harmonised"]);
    for code in codes {
        let added = json!({ "table": "project", "values": { "title": code } });
        let project = office.called("add_row", added)["row"].as_str().unwrap().to_owned();
        let begun = json!({ "project": project, "structure": code, "currency": "USD" });
        let begun = office.called("start_budget", begun);
        assert_eq!(begun["total"], json!(null), "{code}: nothing told is not zero");
        let lang = |lang: Lang| {
            let ctx = Ctx::at(ctx().now, "tester", lang);
            api::call(&office.workspace, &ctx, "budget", json!({ "project": project })).unwrap()
        };
        for (one, other) in [(Lang::EN, Lang::FR), (Lang::PT, Lang::ES)] {
            assert_eq!(
                lang(one)["rows"].as_array().unwrap().len(),
                lang(other)["rows"].as_array().unwrap().len()
            );
        }
        if code == "eu_external" {
            assert_eq!(lang(Lang::FR)["rows"][0]["text"], json!("Ressources humaines"));
            assert_eq!(begun["rows"][2]["depth"], json!(2), "1.1.1 stands under 1.1 under 1");
            assert_eq!(begun["rows"][2]["kind"], json!("personnel"));
        }
    }
    for rules in office.called("donor_rules", json!({})).as_array().unwrap() {
        let applied = json!({ "agreement": office.agreement, "rules": rules["code"] });
        office.called("apply_rules", applied);
    }
}

#[test]
fn a_flaw_of_a_data_file_names_file_line_and_key() {
    let name = "about = \"x\"\n[name]\nen = \"a\"\nfr = \"a\"\npt = \"a\"\nes = \"a\"\n";
    let text = "text = { en = \"a\", fr = \"a\", pt = \"a\", es = \"a\" }\n";
    let flaw = |content: String| donors::structure("own", &content).unwrap_err().to_string();
    let told = flaw(format!("{name}[[line]]\ncode = \"1\"\ntext = {{ en = \" \" }}\n"));
    assert!(told.starts_with("own.toml, line 9: ") && told.contains("words"), "{told}");
    let told = flaw(format!("{name}[[line]]\ncode = \"1\"\ncost_type = \"staff\"\n{text}"));
    assert!(told.starts_with("own.toml, line 9: ") && told.contains("staff"), "{told}");
    let told = flaw(format!("{name}[[line]]\ncode = \"1\"\n{text}[[line]]\ncode = \"1\"\n{text}"));
    assert_eq!(told, "own.toml, line 11: code \"1\" stands twice");
    let told = flaw(format!("{name}[[line]]\ncode = \"1\"\nunder = \"0\"\n{text}"));
    assert!(told.starts_with("own.toml, line 9: under \"0\""), "{told}");
    let rules = |line: &str| {
        donors::rules("own", &format!("{name}[rules]\n{line}\n"), Lang::EN).unwrap_err().to_string()
    };
    assert!(rules("colour = \"red\"").starts_with("own.toml, line 8: \"colour\""));
    assert!(rules("rate_policy = \"mine\"").starts_with("own.toml, line 8: rate_policy"));
}

#[test]
fn who_pays_which_part_of_a_line() {
    let office = Office::new();
    let donor = office.called("add_row", office.add("funding", json!({ "name": "EU", "kind": "grant" })));
    let own = office.called("add_row", office.add("funding", json!({ "name": "Own", "kind": "own" })));
    let part = |funding: &Value, period: Option<&str>, amount: &str| {
        let mut values = json!({ "line": office.lines[0], "funding": funding["row"], "amount": amount });
        if let Some(period) = period {
            values["period"] = json!(period);
        }
        office.called("add_row", office.add("allocation", values));
    };
    part(&donor, Some(&office.quarters[0]), "6000 EUR");
    part(&donor, Some(&office.quarters[1]), "2000 EUR");
    part(&own, None, "1500 EUR");
    let of = |funding: &Value| {
        office.called("budget", json!({ "project": office.project, "funding": funding["row"] }))
    };
    assert_eq!(of(&donor)["total"], eur("8000.00"));
    assert_eq!(of(&own)["total"], eur("1500.00"));
    assert_eq!(office.budget(None)["rows"][1]["open"], eur("500.00"), "what nobody was named to pay");
    let told = office.finance(json!({ "period": "Q1" }));
    assert_eq!(told["lines"][1]["planned"], eur("6000.00"));
    assert_eq!(told["outlook"]["by_plan"], eur("2000.00"), "nothing spent, and the second quarter's plan");
}

/// What the example's money comes to, reckoned by hand at the United Nations' rates.
#[test]
fn the_examples_money_reconciles() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let asked = json!({ "project": "Rutas Seguras", "day": "2025-06-30" });
    let told = called(&workspace, "finance", asked);
    assert_eq!(told["rates_needed"], json!([]), "{}", told["asked"]);
    assert_eq!(called(&workspace, "entries", json!({ "project": "Rutas Seguras" }))["count"], 12);
    let line =
        |code: &str| told["lines"].as_array().unwrap().iter().find(|line| line["code"] == code).unwrap();
    assert_eq!(line("2.1")["moved"]["amount"], "1800.00");
    assert!(line("2.1")["explanation"]["text"].as_str().unwrap().starts_with("Los viajes"));
    let usd = |amount: &str| json!({ "amount": amount, "currency": "USD" });
    // 3200 + 4350 + 540.20 + 3200 + 4350 + 11250 - 225 + 2850 + 14500
    assert_eq!(told["total"]["spent"], usd("44015.20"));
    assert_eq!(told["total"]["advances"]["amount"], usd("2500.00"));
    assert_eq!(told["total"]["committed"], usd("7500.00"));
    assert_eq!(told["total"]["income"]["amount"], usd("150000.00"));
    let of_lines: i64 = told["lines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["heading"] == json!(false))
        .map(|line| line["spent"]["amount"].as_str().unwrap().replace('.', "").parse::<i64>().unwrap())
        .sum();
    assert_eq!(of_lines, 4_401_520, "the lines make the total to the cent");
    assert!(workspace.check().is_ok());
}

/// Whoever opens the example, in whatever language, finds the same, made in one step that one
/// undo takes back.
#[test]
fn the_example_with_its_money_is_one_step() {
    for lang in [Lang::EN, Lang::FR, Lang::ES, Lang::PT] {
        let folder = tempfile::tempdir().unwrap();
        let ctx = Ctx::at(ctx().now, "tester", lang);
        let workspace = bilan_core::Workspace::create(&folder.path().join("w.bilan"), &ctx).unwrap();
        assert_eq!(bilan_core::example::add(&workspace, &ctx).unwrap(), 6);
        let spent =
            || called(&workspace, "finance", json!({ "project": "Rutas Seguras", "day": "2025-06-30" }));
        assert_eq!(spent()["total"]["spent"]["amount"], "44015.20", "{lang}");
        let steps = page(&workspace, &HistoryInput::default()).steps;
        assert_eq!(steps.iter().map(|step| step.name.op.as_str()).collect::<Vec<_>>(), ["add-example"]);
        workspace.undo(&ctx).unwrap();
        assert!(workspace.list_projects().unwrap().is_empty());
        assert!(called(&workspace, "list_rows", json!({ "table": "rate" })).as_array().unwrap().is_empty());
        workspace.redo(&ctx).unwrap();
        assert_eq!(spent()["total"]["spent"]["amount"], "44015.20", "{lang}");
        assert!(workspace.check().is_ok());
    }
}

/// A workspace of the version before: headings that were texts of lines become rows above them.
#[test]
fn headings_of_an_older_file_become_rows() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.bilan");
    let old = rusqlite::Connection::open(&path).unwrap();
    let steps = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/core/src/store/migrations");
    for step in ["001_record.sql", "002_whole_record.sql"] {
        let sql = std::fs::read_to_string(std::path::Path::new(steps).join(step)).unwrap();
        old.execute_batch(&sql).unwrap();
    }
    old.execute_batch(
        "INSERT INTO project (id, position, language, end_derived) VALUES ('p', 0, 'fr', 0);
         INSERT INTO text VALUES ('p', 'p', 'title', 'fr', 'Titre');
         INSERT INTO budget VALUES ('b', 'p', 1, 1, 30000, 'USD');
         INSERT INTO budget_line (id, project_id, budget_id, position, code, units, unit_cost_minor, amount_minor, currency) VALUES
           ('l1', 'p', 'b', 0, '1.1', '2', 5000, 10000, 'USD'),
           ('l2', 'p', 'b', 1, '1.2', NULL, NULL, 15000, 'USD'),
           ('l3', 'p', 'b', 2, NULL, NULL, NULL, 5000, 'USD');
         INSERT INTO text VALUES
           ('p', 'l1', 'text', 'fr', 'Chef'), ('p', 'l2', 'text', 'fr', 'Juriste'), ('p', 'l3', 'text', 'fr', 'Seul'),
           ('p', 'l1', 'heading', 'fr', 'Personnel'), ('p', 'l1', 'heading', 'en', 'Staff'),
           ('p', 'l2', 'heading', 'fr', 'Personnel');
         PRAGMA application_id = 1114205294; PRAGMA user_version = 2;",
    )
    .unwrap();
    drop(old);
    let workspace = open(&path);
    assert!(workspace.check().is_ok());
    let budget = called(&workspace, "budget", json!({ "project": "p", "language": "en" }));
    let rows: Vec<Value> = budget["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| json!([row["text"], row["depth"], row["heading"], row["cost"]["amount"]]))
        .collect();
    let expected = json!([
        ["Staff", 0, true, "250.00"],
        ["Chef", 1, false, "100.00"],
        ["Juriste", 1, false, "150.00"],
        ["Seul", 0, false, "50.00"]
    ]);
    assert_eq!(json!(rows), expected);
    assert_eq!(budget["differs"], json!(null));
    let project = workspace.project("p", None).unwrap();
    let headings: Vec<String> = project.budget.unwrap().lines.into_iter().map(|line| line.heading).collect();
    assert_eq!(headings, ["Personnel", "Personnel", ""]);
}

/// A page that tells the budget's total anew leaves versions, lines, entries and moves alone.
#[test]
fn a_rewrite_of_the_project_leaves_its_money_alone() {
    let office = Office::new();
    office.recorded(json!([{ "date": "2025-02-03", "line": "1.1", "amount": "10" }]));
    let [staff, _, travel] = &office.lines;
    let values =
        json!({ "date": "2025-03-01", "from": travel, "to": staff, "amount": "5 EUR", "reason": "why" });
    office.called("add_row", office.add("reallocation", values));
    office.called("amend_budget", json!({ "project": office.project, "reason": "Addendum" }));
    let before = [office.finance(json!({})), office.budget(Some("1")), office.budget(Some("2"))];
    let project = office.workspace.project(&office.project, None).unwrap();
    let op = bilan_core::op::Op::UpdateFromPage;
    office.workspace.keep_projects(&ctx(), op, "t", &[(project, Vec::new())]).unwrap();
    let after = [office.finance(json!({})), office.budget(Some("1")), office.budget(Some("2"))];
    assert_eq!(before, after);
}
