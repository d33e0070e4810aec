//! The five real pages with exactly the facts that they state. Their text is not part
//! of the repository: where the pages are not at hand these tests say so.

use serde_json::{Value, json};

use bilan_core::domain::Lang;
use bilan_core::intake::{Proposal, decode, page, people};

fn real(name: &str) -> Option<Proposal> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/pages").join(name);
    let Ok(bytes) = std::fs::read(&path) else {
        println!("skipped: the page {name} is not at hand");
        return None;
    };
    let text = decode(name, &bytes, None).expect("UTF-8");
    assert_eq!(people::on_page(&text, Lang::EN), [], "{name} tells of nobody but its experts");
    Some(page::read(name, &text, None, &[]).expect("a project page"))
}

fn checked(name: &str) -> Option<Value> {
    let proposal = real(name)?;
    assert!(proposal.questions.is_empty(), "{name}: nothing is ambiguous: {:?}", proposal.questions);
    assert!(
        proposal.unrecognised.is_empty(),
        "{name}: every line is understood: {:?}",
        proposal.unrecognised
    );
    Some(serde_json::to_value(&proposal.project).expect("JSON"))
}

fn column(record: &Value, list: &str, field: &str) -> Vec<Value> {
    record[list].as_array().expect(list).iter().map(|row| row[field].clone()).collect()
}

fn lacks(record: &Value, facts: &[&str]) {
    let missing = record["not_provided"].as_array().expect("a list");
    for fact in facts {
        assert!(missing.contains(&json!(fact)), "{fact} is not on the page");
    }
}

fn has(record: &Value, expected: Value) {
    for (field, value) in expected.as_object().expect("an object") {
        assert_eq!(&record[field], value, "{field}");
    }
}

#[test]
fn paraguay() {
    let Some(record) = checked("idf-paraguay-ct0689.fr.txt") else { return };
    has(
        &record,
        json!({
            "language": "fr",
            "title": "Coopération technique aux fins de renforcement de la capacité du Gouvernement à lutter contre la traite des personnes",
            "status": "completed",
            "status_label": "Achevé",
            "type": "counter_trafficking",
            "type_label": "Lutte contre la traite",
            "coverage": "national",
            "region": "Amérique latine et Caraïbes",
            "countries": ["PY"],
            "dates": { "start": null, "end": "2024", "end_derived": false },
        }),
    );
    assert_eq!(
        (&record["budget"]["amount"], &record["budget"]["currency"]),
        (&json!("190000.00"), &json!("USD"))
    );
    assert_eq!(column(&record, "identifiers", "value"), ["CT.0689"]);
    assert_eq!(record["references"][0]["number"], "4788");
    assert_eq!(column(&record, "framework", "code"), ["1", "2", "3"]);
    assert_eq!(column(&record, "framework", "level"), ["component", "component", "component"]);
    assert!(
        column(&record, "framework", "description").iter().all(Value::is_string),
        "each component is described"
    );
    assert_eq!(column(&record, "target_groups", "text")[..2], ["femmes", "filles"]);
    assert_eq!(column(&record, "organisations", "role"), ["beneficiary_institution"]);
    lacks(&record, &["identifiers.prima", "dates.start", "reach", "donor", "expenditure"]);
}

#[test]
fn jordan() {
    let Some(record) = checked("tap-jordan-training.fr.txt") else { return };
    has(
        &record,
        json!({
            "title": "Formation spécialisée en matière de lutte contre la traite des êtres humains en Jordanie",
            "status": "completed",
            "status_label": "Complété",
            "countries": ["JO"],
            "budget": null,
        }),
    );
    assert_eq!(column(&record, "domains", "text"), ["protection", "poursuites", "coopération"]);
    assert!(record["programme"].as_str().is_some_and(|name| name.contains("(PAT)")));
    assert_eq!(column(&record, "deliverables", "quantity"), [3, 1]);
    assert_eq!(column(&record, "deliverables", "unit"), ["iteration", "iteration"]);
    assert_eq!(column(&record, "deliverables", "group"), ["Soutien aux capacités et formation"; 2]);
    assert_eq!(column(&record, "reach", "kind"), ["direct", "public_engagement"]);
    assert_eq!(column(&record, "reach", "value"), [116, 31]);
    assert_eq!(column(&record, "reach", "group"), ["participants", "Canadiens"]);
    assert_eq!(record["lessons"].as_array().map(Vec::len), Some(1));
    assert_eq!(record["results"].as_array().map(Vec::len), Some(1));
    assert_eq!(record["engagement"][0]["person"], "Wayne Hissong");
    assert_eq!(record["engagement"][0]["event"], "Together Ensemble");
    assert_eq!(column(&record, "experts", "name"), ["Andrea Wojtak", "Wayne Hissong"]);
    let roles = column(&record, "organisations", "role");
    let count = |role: &str| roles.iter().filter(|found| *found == role).count();
    assert_eq!((count("partner"), count("observer"), count("beneficiary_institution")), (6, 4, 1));
    assert_eq!(record["organisations"][0]["acronym"], "PSD");
    assert!(!record["reach"].to_string().contains("147"), "kinds of reach are never added");
    lacks(&record, &["budget", "dates.start", "dates.end", "identifiers", "donor"]);
}

#[test]
fn eurofront() {
    let Some(record) = checked("eurofront-component-2.pt.txt") else { return };
    has(
        &record,
        json!({
            "language": "pt",
            "title": "Combate ao tráfico de seres humanos para fins de exploração e ao tráfico ilícito de migrantes",
            "programme": "Programa EUROFRONT",
            "countries": [],
            "geo_note": "América Latina",
        }),
    );
    let levels = column(&record, "framework", "level");
    let count = |level: &str| levels.iter().filter(|found| *found == level).count();
    assert_eq!((count("goal"), count("objective"), count("pillar")), (1, 6, 6));
    let objectives: Vec<&Value> = record["framework"]
        .as_array()
        .expect("rows")
        .iter()
        .filter(|row| row["level"] == "objective")
        .collect();
    let titles: Vec<&str> = objectives.iter().filter_map(|row| row["text"].as_str()).collect();
    let expected = [
        "Desenvolvimento de informações de qualidade",
        "Reforço da coordenação",
        "Consciencialização",
        "Materiais de capacitação",
        "Capacitação tecnológica",
        "Mecanismos de cooperação",
    ];
    assert_eq!(titles, expected);
    assert!(objectives.iter().all(|row| row["description"].is_string() && row["code"].is_null()));
    let codes: Vec<&Value> = record["framework"]
        .as_array()
        .expect("rows")
        .iter()
        .filter(|row| row["level"] == "pillar")
        .map(|row| &row["code"])
        .collect();
    assert_eq!(codes, ["1", "2", "3", "4", "5", "6"]);
    assert_eq!(column(&record, "components", "number"), ["II", "I"]);
    assert_eq!(column(&record, "components", "own"), [true, false]);
    assert_eq!(record["components"][1]["title"], "Gestão Integrada de Fronteiras");
    let role = |role: &str| {
        record["organisations"].as_array().expect("rows").iter().find(|row| row["role"] == role).expect(role)
            ["acronym"]
            .clone()
    };
    assert_eq!((role("implementing"), role("component_lead")), (json!("IOM"), json!("FIIAPP")));
    lacks(&record, &["budget", "dates.start", "dates.end", "countries", "donor", "reach"]);
}

#[test]
fn track4tip() {
    let Some(record) = checked("track4tip.pt.txt") else { return };
    has(
        &record,
        json!({
            "acronym": "TRACK4TIP",
            "countries": ["EC", "PE", "BR", "CO", "DO", "TT", "CW", "AW"],
            "donor": "Departamento de Estado dos Estados Unidos - JTIP",
            "duration_months": 36,
            "duration_text": "3 anos",
            "dates": { "start": "2019-11", "end": "2022-10", "end_derived": true },
        }),
    );
    assert!(
        record["title"]
            .as_str()
            .is_some_and(|title| title.starts_with("TRACK4TIP - Transformação de alertas"))
    );
    assert!(record["objective"].as_str().is_some_and(|text| text.contains("36 meses")));
    assert_eq!(
        (&record["budget"]["amount"], &record["budget"]["currency"]),
        (&json!("3000000.00"), &json!("USD"))
    );
    let codes: Vec<Value> = column(&record, "framework", "code");
    assert_eq!(
        codes[1..],
        [json!("1.1"), json!("1.2"), json!("2.1"), json!("2.2"), json!("3.1"), json!("3.2"), json!("3.3")]
    );
    assert_eq!(record["framework"][0]["level"], "goal");
    let networks: Vec<&Value> = record["organisations"]
        .as_array()
        .expect("rows")
        .iter()
        .filter(|row| row["role"] == "network")
        .map(|row| &row["name"])
        .collect();
    assert_eq!(networks, ["REDTRAM"]);
    assert!(!record["organisations"].to_string().contains("UNODC"), "UNODC is not on the page");
    lacks(&record, &["status", "identifiers", "reach", "implementer"]);
}

#[test]
fn central_asia() {
    let Some(record) = checked("idf-central-asia-ct1061.fr.txt") else { return };
    has(
        &record,
        json!({
            "status": "completed",
            "coverage": "regional",
            "coverage_label": "Regional",
            "region": "Asie et Océanie",
            "countries": ["KZ", "KG", "TJ"],
            "dates": { "start": null, "end": "2024", "end_derived": false },
        }),
    );
    assert_eq!(record["budget"]["amount"], "200000.00");
    assert_eq!(column(&record, "identifiers", "scheme"), ["prima", "donor_project"]);
    assert_eq!(column(&record, "identifiers", "value"), ["KZ20P0002", "CT.1061"]);
    assert_eq!(
        column(&record, "deliverables", "status"),
        ["planned"; 4],
        "study, application, two trainings"
    );
    assert!(record["context"].is_string());
    lacks(&record, &["dates.start", "reach", "donor", "framework"]);
}

#[test]
fn the_portfolio_adds_up() {
    let names = [
        "idf-paraguay-ct0689.fr.txt",
        "tap-jordan-training.fr.txt",
        "eurofront-component-2.pt.txt",
        "track4tip.pt.txt",
        "idf-central-asia-ct1061.fr.txt",
    ];
    let pages: Vec<Value> = names.iter().filter_map(|name| checked(name)).collect();
    if pages.len() < names.len() {
        return;
    }
    let budgets: Vec<&str> = pages.iter().filter_map(|page| page["budget"]["amount"].as_str()).collect();
    assert_eq!(budgets, ["190000.00", "3000000.00", "200000.00"]);
    let countries: std::collections::BTreeSet<&str> = pages
        .iter()
        .flat_map(|page| page["countries"].as_array().expect("list"))
        .filter_map(Value::as_str)
        .collect();
    assert_eq!(countries.len(), 13, "13 distinct countries");
    assert_eq!(pages.iter().filter(|page| page["status"] == "completed").count(), 3);
}
