//! What a table is taken for, and kinds that are kept as forms keep them.

use serde_json::{Value, json};

use crate::{Desk, PROJECT, answered, asked, counts, pasted};

fn kind(desk: &Desk, text: &str) -> Value {
    desk.look(&json!({ "name": "t.csv", "text": text, "project": PROJECT }))["kind"].clone()
}

#[test]
fn headings_tell_the_kind() {
    let desk = Desk::new();
    for (expected, text) in [
        ("rates", "Mois;Devise;Taux\n2025-01;HNL;24,65\n"),
        (
            "budget",
            "Costs,Unit,# of units,Unit value (in EUR),Total Cost (in EUR)\n10.1 Salaries,Month,12,10.00,120.00\n",
        ),
        (
            "indicators",
            "Code;Indicateur;Situation de départ;Cible;Moyens de vérification\nI1;Texte;0;5;Visites\n",
        ),
        ("deliverables", "Entregável;Prazo;Estado\nGuia;2025-05;\n"),
        ("organisations", "Organización;Siglas;País\nCruz Roja;CR;HN\n"),
        ("lessons", "Lesson learned;Cause;Recommendation\nStart early;Rain;Plan\n"),
    ] {
        assert_eq!(kind(&desk, text), expected, "{text}");
    }
}

#[test]
fn every_kind_comes_once_and_goes_with_one_undo() {
    let desk = Desk::new();
    let rates = [("rate_source", "own_books"), ("rate_base", "USD")];
    for (kind, text, answers, rows) in [
        ("rates", "Mois;Devise;Taux\n2031-01;HNL;24,65\n2031-02;HNL;24,70\n", &rates[..], 2),
        (
            "budget",
            "Costs,Unit,# of units,Unit value (in EUR),Total Cost (in EUR)\n10. Human Resources,,,,\n10.1 Salaries (local staff),Per month,12,\"1,500.00\",\"18,000.00\"\n10.2 Per diems,Per day,30,50.00,\"1,500.00\"\nSubtotal Human Resources,,,,\"19,500.00\"\n",
            &[],
            3,
        ),
        (
            "indicators",
            "Code;Indicateur;Situation de départ;Cible\nI9.1;Foyers équipés;0;12\nI9.2;Part des dossiers clos;12,5;80\n",
            &[],
            2,
        ),
        ("deliverables", "Livrable;Quantité;Échéance\nGuide;3;2025-05-31\n", &[], 1),
        ("organisations", "Organización;Siglas;País\nCruz Azul;CA;Honduras\n", &[], 1),
        ("lessons", "Leçon apprise;Cause;Recommandation\nCommencer tôt;Pluies;Planifier\n", &[], 1),
    ] {
        let given = answered(pasted(kind, text), answers);
        let before = desk.kept();
        assert_eq!(asked(&desk.preview(&given)), Vec::<&str>::new(), "{kind}");
        assert_eq!(counts(&desk.import(&given)), [rows, 0, 0, 0], "{kind}");
        let after = desk.kept();
        assert_eq!(counts(&desk.import(&given)), [0, 0, rows, 0], "{kind}: the same file twice");
        assert_eq!(desk.kept(), after, "{kind}");
        desk.undo();
        assert_eq!(desk.kept(), before, "{kind}");
        desk.call("redo", Value::Null).unwrap();
        assert_eq!(desk.kept(), after, "{kind}");
    }
}

#[test]
fn targets_by_period_stand_in_columns() {
    let desk = Desk::new();
    let indicators = "Code;Indicateur\nZ9.1;Foyers équipés\n";
    desk.import(&pasted("indicators", indicators));
    let targets = "Code;2025Q1 target;2025Q1 actual;2025Q2 target\nZ9.1;10;8;20\n";
    let given = pasted("targets", targets);
    assert_eq!(counts(&desk.import(&given)), [1, 0, 0, 0]);
    assert_eq!(counts(&desk.import(&given)), [0, 0, 1, 0]);
    let changed = pasted("targets", &targets.replace(";8;", ";9;"));
    assert_eq!(counts(&desk.preview(&changed)), [0, 1, 0, 0]);
}

#[test]
fn a_row_that_changes_says_what_it_was() {
    let desk = Desk::new();
    desk.import(&pasted("indicators", "Code;Indicateur;Cible\nZ9.1;Foyers équipés;12\n"));
    let previewed = desk.preview(&pasted("indicators", "Code;Indicateur;Cible\nZ9.1;Foyers équipés;15\n"));
    assert_eq!(counts(&previewed), [0, 1, 0, 0]);
    assert_eq!(previewed["rows"][0]["values"], json!([{ "field": "target", "old": "12", "new": "15" }]));
}

#[test]
fn a_person_says_where_the_headings_are() {
    let desk = Desk::new();
    let text = "a;b\nc;d\n2025-01-31;5\n";
    let mut given = pasted("entries", text);
    given["header"] = json!(2);
    given["columns"] = json!([{ "field": "date" }, { "field": "amount" }]);
    let looked = desk.look(&given);
    assert_eq!((looked["header"].as_u64(), looked["rows"].as_u64()), (Some(2), Some(1)));
    given["header"] = json!(0);
    assert_eq!(desk.look(&given)["rows"].as_u64(), Some(3));
}
