//! Wide tables and those of several projects: what stands in a heading holds for all below it, what
//! stands in a column of projects says whose the row is.

use serde_json::json;

use crate::{Desk, PROJECT, answered, asked, counts, meanings, pasted, plain};

#[test]
fn entries_with_a_column_for_each_month_stand_at_its_last_day() {
    let desk = Desk::new();
    let text = "Dépenses 2025,,,,,\nLigne,Libellé,janv. 2025,févr. 2025,mars 2025,Total\n1.1,Loyer,100,,120.50,220.50\n1.1,Eau,,30,,30\nTotal,,100,30,120.50,250.50\n";
    let given = answered(pasted("entries", text), &[("currency", "USD")]);
    let looked = desk.look(&given);
    let held = ["line", "note", "amount 2025-01", "amount 2025-02", "amount 2025-03", ""];
    assert_eq!(meanings(&looked), held, "{looked}");
    assert_eq!(looked["header"], 2);
    assert!(plain(&looked["assumed"]).contains("last day"), "{looked}");
    let previewed = desk.preview(&given);
    assert_eq!(counts(&previewed), [2, 0, 0, 0], "{previewed}");
    desk.import(&given);
    let page = desk.call("entries", json!({ "project": PROJECT, "text": "Loyer" })).unwrap();
    let mut days: Vec<&str> =
        page["entries"].as_array().unwrap().iter().map(|entry| entry["date"].as_str().unwrap()).collect();
    days.sort_unstable();
    assert!(
        days.ends_with(&["2025-01-31", "2025-03-31"]) || days == ["2025-01-31", "2025-03-31"],
        "{days:?}"
    );
    assert_eq!(counts(&desk.preview(&given)), [0, 0, 2, 0], "the same table twice changes nothing");
}

#[test]
fn periods_alone_ask_what_stands_below_them() {
    let desk = Desk::new();
    let text = "Indicator code,2025Q1,2025Q2\n1.1,10,20\n";
    let given = pasted("targets", text);
    let looked = desk.look(&given);
    assert_eq!(asked(&looked), ["figures"]);
    let given = answered(given, &[("figures", "target")]);
    assert_eq!(meanings(&desk.look(&given)), ["indicator_code", "target 2025Q1", "target 2025Q2"]);
    assert_eq!(asked(&desk.look(&given)), Vec::<&str>::new());
}

#[test]
fn lines_of_headings_stand_above_each_other() {
    let desk = Desk::new();
    for text in [
        "Lieu,2025Q1,,2025Q2,\n,Femmes,Hommes,Femmes,Hommes\nLomé,1,2,3,4\n",
        "Personnes touchées par trimestre\nLieu,T1 2025,,T2 2025,\n,F,H,F,H\nLomé,1,2,3,4\n",
        ",2025Q1,2025Q1,2025Q2,2025Q2\nLieu,Femmes,Hommes,Femmes,Hommes\nLomé,1,2,3,4\n",
    ] {
        let looked = desk.look(&answered(pasted("reach", text), &[("kind", "direct")]));
        let held = meanings(&looked);
        assert_eq!(held[0], "place", "{looked}");
        assert_eq!(held[1], "value 2025Q1 female", "{text}: {held:?}");
        assert_eq!(held[4], "value 2025Q2 male", "{text}: {held:?}");
        let kinds = desk.look(&json!({ "name": "t.csv", "text": text, "project": PROJECT }));
        assert_eq!(kinds["kind"], "reach", "{text}");
    }
    let text = "Lugar,H,M\nLomé,1,2\n";
    let looked = desk.look(&answered(pasted("reach", text), &[("kind", "direct")]));
    assert_eq!(meanings(&looked), ["place", "value male", "value female"], "hombres y mujeres");
    let text = "Site,F,M\nLomé,1,2\n";
    let looked = desk.look(&answered(pasted("reach", text), &[("kind", "direct")]));
    assert_eq!(meanings(&looked), ["place", "value female", "value male"]);
    let text = "Lieu,Femmes,,Hommes,\n,0-17,18+,0-17,18+\nLomé,1,2,3,4\n";
    let looked = desk.look(&answered(pasted("reach", text), &[("kind", "direct")]));
    assert_eq!(meanings(&looked)[3], "value 0-17 male");
}

#[test]
fn rows_of_several_projects_go_each_its_way_and_come_back_with_one_undo() {
    let desk = Desk::new();
    let projects = desk.workspace.list_projects().unwrap();
    let other = projects.iter().find(|it| it.id != desk.workspace.find_project(PROJECT).unwrap()).unwrap();
    let text = format!(
        "Project,Lesson\n{PROJECT},Start early\n{},Ask the neighbours\nNobody’s,Stay away\n",
        other.id
    );
    let given = json!({ "name": "t.csv", "text": text, "kind": "lessons" });
    let looked = desk.look(&given);
    assert_eq!(looked["project"], json!(null));
    assert_eq!(looked["projects"].as_array().unwrap().len(), 2, "{looked}");
    let previewed = desk.preview(&given);
    assert_eq!(counts(&previewed), [2, 0, 0, 1], "{previewed}");
    let mut given = given;
    given["without_refused"] = json!(true);
    assert_eq!(counts(&desk.import(&given)), [2, 0, 0, 1]);
    let lessons = |project: &str| {
        let rows = desk.call("list_rows", json!({ "table": "lesson", "project": project })).unwrap();
        plain(&rows)
    };
    assert!(lessons(PROJECT).contains("Start early") && !lessons(PROJECT).contains("neighbours"));
    assert!(lessons(&other.id).contains("Ask the neighbours"));
    assert_eq!(counts(&desk.import(&given)), [0, 0, 2, 1]);
    desk.undo();
    assert!(!lessons(PROJECT).contains("Start early") && !lessons(&other.id).contains("neighbours"));
}

#[test]
fn an_answer_to_no_question_is_refused_with_those_that_are() {
    let desk = Desk::new();
    let text = "Date,Amount,Currency\n2025-01-31,1,USD\n";
    let refused = desk.call("preview_table", answered(pasted("entries", text), &[("periode", "2025Q1")]));
    let refused = refused.unwrap_err();
    assert_eq!(refused.code(), "refused-answer-unknown");
    let told = refused.message(bilan_core::text::Texts::of(bilan_core::domain::Lang::EN));
    assert!(told.contains("decimal_mark") && told.contains("currency"), "{told}");
    let refused = desk.refused(&answered(pasted("entries", text), &[("day_order", "month")]));
    assert_eq!(refused, "refused-choice-unknown");
}

#[test]
fn years_of_two_digits_are_told_and_those_far_ahead_asked() {
    let desk = Desk::new();
    let text = "Date,Amount,Currency\n13/04/25,1,USD\n";
    let looked = desk.look(&pasted("entries", text));
    assert!(plain(&looked["assumed"]).contains("A2: 13/04/25"), "{looked}");
    assert!(plain(&desk.preview(&pasted("entries", text))["assumed"]).contains("2025"));
    let text = "Date,Amount,Currency\n13/04/25,1,USD\n14/04/98,2,USD\n";
    let given = pasted("entries", text);
    assert_eq!(asked(&desk.look(&given)), ["century"]);
    let told = |century: &str| plain(&desk.preview(&answered(given.clone(), &[("century", century)])));
    assert!(told("19").contains("1998") && told("19").contains("2025"));
    assert!(told("20").contains("2098"));
}

#[test]
fn what_m_means_is_told_by_what_stands_beside_it_or_asked() {
    let desk = Desk::new();
    let table = |sexes: [&str; 2]| {
        let text = format!("Lugar,Sexo,Personas\nX,{},1\nY,{},2\n", sexes[0], sexes[1]);
        answered(pasted("reach", &text), &[("kind", "direct"), ("period", "2026Q2")])
    };
    let told = |given: &serde_json::Value| plain(&desk.preview(given)["rows"]);
    assert!(told(&table(["H", "M"])).contains("Women"), "{}", told(&table(["H", "M"])));
    assert!(told(&table(["F", "M"])).contains("Men and"));
    assert_eq!(asked(&desk.look(&table(["M", "m"]))), ["sex_m"]);
    let mut given = table(["M", "m"]);
    given["answers"].as_array_mut().unwrap().push(json!({ "field": "sex_m", "value": "female" }));
    assert!(told(&given).contains("Women"));
}
