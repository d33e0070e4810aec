//! IATI files out and in: what is asked, what is valid, what is kept of a foreign file, and that no
//! file takes the program down.

mod attacker;
mod bad_input;
mod export;
mod import;
mod names;
mod privacy;
mod round_trips;

use bilan_core::domain::{Audience, Lang, Project};
use bilan_core::iati::{self, IatiFile, IatiInput, IatiPreviewed};
use bilan_core::import::Decision;
use bilan_core::intake::Answer;
use bilan_core::op::Op;
use bilan_core::{Ctx, Workspace, example};
use chrono::{TimeZone, Utc};
use tempfile::TempDir;

/// A workspace.
struct Desk {
    workspace: Workspace,
    _folder: TempDir,
}

fn ctx() -> Ctx {
    let now = Utc.with_ymd_and_hms(2026, 3, 1, 9, 30, 0).unwrap();
    Ctx::at(now, "tester", Lang::EN)
}

fn answers(given: &[(&str, &str)]) -> Vec<Answer> {
    let answer = |(field, value): &(&str, &str)| Answer { field: (*field).into(), value: (*value).into() };
    given.iter().map(answer).collect()
}

impl Desk {
    fn empty() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::create(&folder.path().join("w.bilan"), &ctx()).unwrap();
        Desk { workspace, _folder: folder }
    }

    fn example() -> Desk {
        let desk = Desk::empty();
        example::add(&desk.workspace, &ctx()).unwrap();
        desk
    }

    fn preview(&self, text: &str) -> IatiPreviewed {
        iati::preview(&self.workspace, &ctx(), &file(text)).unwrap()
    }

    fn import(&self, text: &str) -> Vec<String> {
        let done = iati::import(&self.workspace, &ctx(), &file(text)).unwrap();
        done.imported.into_iter().map(|it| it.project).collect()
    }

    fn project(&self, id: &str) -> Project {
        self.workspace.project(id, None).unwrap()
    }

    fn keep(&self, project: Project) {
        self.workspace.keep_projects(&ctx(), Op::EditField, "test", &[(project, Vec::new())]).unwrap();
    }

    /// The file of a project, with the answers that IATI wants of any.
    fn export(&self, project: &str, given: &[(&str, &str)]) -> String {
        self.export_for(Audience::Public, project, given)
    }

    fn export_for(&self, audience: Audience, project: &str, given: &[(&str, &str)]) -> String {
        let projects = vec![project.to_owned()];
        let input = IatiInput { projects, answers: answers(given), audience: Some(audience) };
        let asked = iati::ask(&self.workspace, &ctx(), &input).unwrap().questions;
        assert!(asked.is_empty(), "open: {asked:#?}");
        iati::make(&self.workspace, &ctx(), &input).unwrap().text
    }
}

fn file(text: &str) -> IatiFile {
    IatiFile {
        name: "file.xml".to_owned(),
        bytes: Some(text.as_bytes().to_vec()),
        answers: answers(&[("accumulation", "periodic")]),
        decision: Some(Decision::Update),
        ..IatiFile::default()
    }
}

/// A file with these activities.
fn activities(inside: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n{inside}\n</iati-activities>\n"
    )
}

/// An activity that says what every activity must, and more.
fn activity(identifier: &str, more: &str) -> String {
    format!(
        r#"<iati-activity xml:lang="en" default-currency="USD">
  <iati-identifier>{identifier}</iati-identifier>
  <reporting-org ref="XM-DAC-47066" type="40"><narrative>International Organization for Migration</narrative></reporting-org>
  <title><narrative>Safer journeys</narrative><narrative xml:lang="fr">Des trajets plus sûrs</narrative></title>
  <description type="1"><narrative>Advice along the road.</narrative></description>
  <participating-org ref="XM-DAC-5-7" role="1"><narrative>A ministry</narrative></participating-org>
  <participating-org role="4"><narrative>An implementer</narrative></participating-org>
  <activity-status code="2"/>
  <activity-date iso-date="2024-01-15" type="2"/>
  <activity-date iso-date="2026-12-31" type="3"/>
  <recipient-country code="PY" percentage="60"/>
  <recipient-country code="BO" percentage="40"/>
  <sector vocabulary="1" code="15190"/>
  {more}
</iati-activity>"#
    )
}

/// Money and results in the order of the standard.
const MORE: &str = r#"
  <budget type="1">
    <period-start iso-date="2024-01-15"/><period-end iso-date="2024-12-31"/>
    <value currency="USD" value-date="2024-01-15">600000.50</value>
  </budget>
  <budget type="1">
    <period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/>
    <value currency="USD" value-date="2024-01-15">399999.50</value>
  </budget>
  <transaction ref="A-1">
    <transaction-type code="11"/><transaction-date iso-date="2024-01-10"/>
    <value value-date="2024-01-10">1000000</value>
    <provider-org ref="XM-DAC-5-7"><narrative>A ministry</narrative></provider-org>
  </transaction>
  <transaction ref="V-7">
    <transaction-type code="4"/><transaction-date iso-date="2024-05-02"/>
    <value currency="EUR" value-date="2024-05-02">1234.56</value>
  </transaction>
  <transaction>
    <transaction-type code="3"/><transaction-date iso-date="2024-06-02"/>
    <value value-date="2024-06-02">50.00</value>
  </transaction>
  <transaction>
    <transaction-type code="12"/><transaction-date iso-date="2024-06-03"/>
    <value value-date="2024-06-03">77.00</value>
  </transaction>
  <result type="2">
    <title><narrative>People travel safely</narrative><narrative xml:lang="fr">On voyage en sûreté</narrative></title>
    <indicator measure="1">
      <title><narrative>People advised</narrative></title>
      <baseline year="2023" value="0"/>
      <period>
        <period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
        <target value="300"/>
        <actual value="250"/>
        <actual value="120"><dimension name="sex" value="female"/></actual>
        <actual value="130"><dimension name="sex" value="male"/></actual>
        <actual value="99"><dimension name="nationality" value="VE"/></actual>
      </period>
      <period>
        <period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/>
        <target value="400"/>
        <actual value="410"/>
      </period>
    </indicator>
    <indicator measure="2">
      <title><narrative>Content with the advice</narrative></title>
      <period>
        <period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/>
        <target value="80"/>
        <actual value="76.5"><comment><narrative>Asked by telephone.</narrative></comment></actual>
      </period>
    </indicator>
  </result>"#;
