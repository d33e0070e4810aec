//! Workspaces with money: the example's, and small ones typed for a case.

use std::collections::BTreeMap;

use bilan_core::domain::plan::PlanLine;
use bilan_core::domain::{Currency, Lang, Money};
use bilan_core::publish::{self, ReportInput};
use bilan_core::report::Report;
use bilan_core::store::LineAdded;
use bilan_core::{Ctx, Error, Workspace, api, example};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A workspace and its folder.
pub struct Office {
    pub workspace: Workspace,
    pub project: String,
    _folder: TempDir,
}

pub fn ctx() -> Ctx {
    let now = "2025-07-10T09:30:00Z".parse().unwrap();
    Ctx::at(now, "tester", Lang::EN)
}

impl Office {
    /// The example, as `project` has it.
    pub fn example() -> Office {
        let office = Office::empty("Rutas Seguras");
        example::add(&office.workspace, &ctx()).unwrap();
        office
    }

    fn empty(project: &str) -> Office {
        let folder = TempDir::new().unwrap();
        let workspace = Workspace::create(&folder.path().join("w.bilan"), &ctx()).unwrap();
        Office { workspace, project: project.to_owned(), _folder: folder }
    }

    /// A project with an agreement, a donor's rules, and a budget that is pasted.
    pub fn with_budget(currency: &str, rules: &str, block: &str) -> Office {
        let mut office = Office::empty("");
        let added =
            office.called("add_row", json!({ "table": "project", "values": { "title": "Safe roads" } }));
        office.project = added["row"].as_str().unwrap().to_owned();
        let agreement = office.row(
            "agreement",
            json!({ "number": "A-1", "start_date": "2025-01-01", "end_date": "2026-12-31",
                    "amount": format!("250000 {currency}") }),
        );
        office.called("apply_rules", json!({ "agreement": agreement, "rules": rules }));
        let begun = json!({ "project": office.project, "structure": "blank", "currency": currency });
        office.called("start_budget", begun);
        let pasted = json!({ "project": office.project, "text": block, "language": "en" });
        let kept = office.called("paste_budget", pasted);
        assert_eq!(kept["refused"], json!([]), "the budget is good");
        office
    }

    pub fn row(&self, table: &str, values: Value) -> String {
        let input = json!({ "table": table, "project": self.project, "values": values });
        self.called("add_row", input)["row"].as_str().unwrap().to_owned()
    }

    pub fn record(&self, rows: Value) {
        let told =
            self.called("record_entries", json!({ "project": self.project, "language": "en", "rows": rows }));
        assert_eq!(told["refused"], json!([]), "the entries are good");
    }

    /// Puts a line under one that counts by itself, as only older files have it.
    pub fn part(&self, budget: &str, parent: &str, (amount, currency): (i64, &str)) {
        let currency: Currency = currency.parse().unwrap();
        let minor = amount * 10_i64.pow(currency.decimals());
        let line = PlanLine {
            id: ctx().new_id(),
            budget: budget.to_owned(),
            parent: Some(parent.to_owned()),
            origin: None,
            code: Some("1.1.1".to_owned()),
            text: String::new(),
            unit: None,
            units: None,
            unit_cost: None,
            amount: Some(Money::from_minor(minor, currency).unwrap()),
            cost_type: None,
        };
        let texts = BTreeMap::from([(Lang::EN, "Half of it".to_owned())]);
        let added = LineAdded { line, texts, units: BTreeMap::new(), like: None };
        self.workspace.add_lines(&ctx(), "parted", &self.project, &[added]).unwrap();
    }

    pub fn called(&self, name: &str, input: Value) -> Value {
        api::call(&self.workspace, &ctx(), name, input).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The report of a template.
    pub fn report(&self, template: &str, language: Lang, period: Option<&str>) -> Report {
        self.asked(template, language, period).unwrap_or_else(|error| panic!("{template}: {error}"))
    }

    pub fn asked(&self, template: &str, language: Lang, period: Option<&str>) -> Result<Report, Error> {
        let input = ReportInput {
            language: Some(language),
            date: "2025-07-10".parse().ok(),
            template: Some(template.to_owned()),
            period: period.map(str::to_owned),
            ..ReportInput::of(&self.project)
        };
        publish::compose(&self.workspace, &ctx(), &input)
    }
}
