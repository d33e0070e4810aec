//! A headquarters takes in the packages of country offices that have no workspace in common with it.

use serde_json::json;

use bilan_core::sharing::{self, ChangesGiven};

use crate::{Desk, ctx_of, given, refusal};

#[test]
fn projects_of_an_office_come_as_new_and_their_changes_follow() {
    let folder = tempfile::tempdir().unwrap();
    let made = |who, name: &str| {
        let path = folder.path().join(name);
        drop(bilan_core::Workspace::create(&path, &ctx_of(who, 0)).unwrap());
        Desk::open(who, &path)
    };
    let (hq, niger, benin) =
        (made("eva", "hq.bilan"), made("ana", "niger.bilan"), made("ben", "benin.bilan"));
    let project = |desk: &Desk, title: &str| {
        let made = desk.call("add_row", json!({ "table": "project", "values": { "title": title } }));
        made["row"].as_str().unwrap().to_owned()
    };
    let (wells, schools) = (project(&niger, "Wells"), project(&benin, "Schools"));
    project(&hq, "Office");
    niger.add("deliverable", &wells, json!({ "text": "Pumps", "quantity": "12" }));
    let named = |bytes: &[u8], office: &str| ChangesGiven { office: Some(office.to_owned()), ..given(bytes) };
    let unnamed = ChangesGiven { office: None, ..given(&niger.give("start")) };
    assert_eq!(refusal(sharing::take(&hq.workspace, &hq.ctx(), &unnamed)), "changes-stranger");
    for (desk, office) in [(&niger, "Niger"), (&benin, "Benin")] {
        sharing::take(&hq.workspace, &hq.ctx(), &named(&desk.give("start"), office)).unwrap();
    }
    let offices = || {
        let rows = hq.workspace.list_projects().unwrap();
        rows.into_iter().map(|row| (row.title, row.office)).collect::<std::collections::BTreeMap<_, _>>()
    };
    let office = |name: &str| Some(name.to_owned());
    let all = [("Office", None), ("Schools", office("Benin")), ("Wells", office("Niger"))];
    assert_eq!(offices(), all.into_iter().map(|(title, from)| (title.to_owned(), from)).collect());

    niger.edit("project", &wells, "title", "Deep wells");
    let counts =
        sharing::take(&hq.workspace, &hq.ctx(), &ChangesGiven { office: None, ..given(&niger.give("last")) });
    assert_eq!(counts.unwrap().changed, 1);
    assert!(offices().contains_key("Deep wells"));
    assert!(hq.has("project", &schools));
    hq.check();
}
