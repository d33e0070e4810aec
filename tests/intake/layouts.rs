//! Pages in our own words, in the layouts that pages have: each gives its facts and
//! loses no line.

use serde_json::{Value, json};

use crate::support::{answered, case, proposal, record, unrecognised};
use bilan_core::domain::Lang;

/// One field of every row of a list.
fn column(record: &Value, list: &str, field: &str) -> Vec<Value> {
    record[list].as_array().expect(list).iter().map(|row| row[field].clone()).collect()
}

fn has(record: &Value, expected: Value) {
    for (field, value) in expected.as_object().expect("an object") {
        assert_eq!(&record[field], value, "{field}");
    }
}

#[test]
fn english_table_with_tabs() {
    let record = record(&case("en-table.txt"));
    has(
        &record,
        json!({
            "language": "en",
            "title": "Safe Roads: Protecting migrant workers in the Gulf of Guinea",
            "status": "implementation",
            "countries": ["GH", "TG", "BJ", "CI"],
            "dates": { "start": "2021-04-13", "end": "2023-09-30", "end_derived": false },
            "donor": "European Union; Norwegian Agency for Development Cooperation",
        }),
    );
    assert_eq!(record["budget"]["amount"], "1250000.00");
    assert_eq!(column(&record, "deliverables", "quantity"), [json!(12), json!(2), json!(1)]);
    assert_eq!(column(&record, "deliverables", "group"), ["Training", "Training", "Publications"]);
    assert_eq!(column(&record, "deliverables", "unit"), ["workshop", "training", "manual"]);
    assert_eq!(column(&record, "reach", "kind"), ["direct", "indirect", "public_engagement"]);
    assert_eq!(column(&record, "reach", "value"), [1240, 560, 75]);
    assert_eq!(
        column(&record, "framework", "code"),
        [json!(null), json!("1"), json!("1.1"), json!("1.1.1"), json!("1.1.2"), json!("1.2")]
    );
    let rows = record["framework"].as_array().expect("rows");
    assert_eq!(
        rows[2]["parent"], rows[1]["id"],
        "an output hangs below the outcome whose number it goes on from"
    );
    assert_eq!(rows[3]["parent"], rows[2]["id"]);
    let proposal = proposal(&case("en-table.txt"));
    let lost = [
        "Home > Projects > Protection",
        "The office in the harbour",
        "+233 00 00 00",
        "Next phase",
        "Something nobody knows",
    ];
    assert_eq!(unrecognised(&proposal), lost, "what nobody understands is shown");
}

#[test]
fn english_with_markdown_signs() {
    let record = record(&case("en-markdown.txt"));
    has(
        &record,
        json!({
            "title": "BRIDGE – Building Resilience In Desert Gateways",
            "acronym": "BRIDGE",
            "status": "completed",
            "status_label": "Closed (December 2022)",
            "countries": ["NE"],
            "geo_note": "Agadez and Zinder",
            "duration_months": 27,
            "dates": { "start": "2020-10-01", "end": "2022-12-31", "end_derived": false },
        }),
    );
    assert_eq!(record["identifiers"][0]["scheme"], "agreement");
    assert_eq!(column(&record, "organisations", "role"), ["funding", "implementing", "partner"]);
    assert_eq!(column(&record, "results", "text").len(), 2);
}

#[test]
fn spanish_labels_in_capitals() {
    let record = record(&case("es-capitals.txt"));
    has(
        &record,
        json!({
            "language": "es",
            "status": "implementation",
            "type": "counter_trafficking",
            "countries": ["CO", "EC", "PE", "VE"],
            "duration_months": 24,
            "dates": { "start": "2022-03-01", "end": "2024-02-28", "end_derived": false },
            "objective": "Contribuir a que las víctimas de trata reciban atención integral en la frontera norte.",
        }),
    );
    assert_eq!(record["budget"]["amount"], "1250000.50");
    assert_eq!(column(&record, "deliverables", "quantity"), [21, 1, 3000]);
    assert_eq!(column(&record, "deliverables", "unit"), ["workshop", "manual", "copy"]);
    assert_eq!(column(&record, "reach", "value"), [350, 1200]);
    assert_eq!(column(&record, "reach", "kind"), ["direct", "indirect"]);
    assert_eq!(column(&record, "lessons", "text").len(), 2);
}

#[test]
fn spanish_values_on_the_next_line() {
    let record = record(&case("es-next-line.txt"));
    has(
        &record,
        json!({
            "title": "Caminos Seguros",
            "status": "completed",
            "countries": ["SV", "GT", "HN"],
            "donor": "Gobierno de Canadá",
            "dates": { "start": "2019", "end": "2022", "end_derived": false },
        }),
    );
    assert_eq!(record["budget"]["currency"], "CAD");
    assert_eq!(record["budget"]["amount"], "15000000.00");
    assert_eq!(column(&record, "framework", "code"), ["1", "2"]);
    assert_eq!(column(&record, "reach", "value"), [300, 250]);
}

#[test]
fn portuguese_labels_and_values_on_one_line() {
    let record = record(&case("pt-inline.txt"));
    has(
        &record,
        json!({
            "language": "pt",
            "title": "Rota Segura - Proteção de migrantes no Corredor da Beira",
            "duration_months": 30,
            "duration_text": "2 anos e meio",
            "countries": ["MZ", "MW"],
            "dates": { "start": "2023-03", "end": "2025", "end_derived": false },
        }),
    );
    assert_eq!(record["budget"]["amount"], "4200000.00");
    assert_eq!(record["budget"]["currency"], "EUR");
    assert_eq!(column(&record, "deliverables", "quantity"), [5, 2, 21]);
    assert_eq!(record["framework"][1]["text"], "Informação");
    assert!(record["framework"][1]["description"].is_string(), "the sentence below a title describes it");
    assert_eq!(column(&record, "reach", "value"), [2300]);
}

#[test]
fn portuguese_all_in_capitals() {
    let record = record(&case("pt-capitals.txt"));
    has(
        &record,
        json!({
            "title": "Barcos de papel",
            "status": "completed",
            "coverage": "national",
            "countries": ["BR"],
            "dates": { "start": "2020-03", "end": "2022-02", "end_derived": false },
        }),
    );
    assert_eq!(record["budget"]["currency"], "BRL");
    assert_eq!(column(&record, "deliverables", "quantity"), [3, 1]);
}

#[test]
fn french_labels_and_values_on_one_line() {
    let record = record(&case("fr-inline.txt"));
    has(
        &record,
        json!({
            "language": "fr",
            "status": "completed",
            "countries": ["SN", "ML", "GW"],
            "duration_months": 36,
            "dates": { "start": "2021-01-15", "end": "2024-01-14", "end_derived": false },
            "donor": "Agence française de développement; Fondation de France",
        }),
    );
    assert_eq!(record["budget"]["amount"], "2500000.00");
    assert_eq!(
        column(&record, "organisations", "acronym"),
        [json!("AFD"), json!(null), json!(null), json!("RE"), json!(null)]
    );
    assert_eq!(column(&record, "reach", "value"), [1250, 10000]);
    assert_eq!(record["framework"][3]["parent"], record["framework"][1]["id"]);
}

#[test]
fn french_bullets_with_components_in_a_sentence() {
    let record = record(&case("fr-bullets.txt"));
    has(
        &record,
        json!({
            "status": "implementation",
            "coverage": "sub_national",
            "countries": ["SN", "GM"],
            "dates": { "start": null, "end": "2025-12", "end_derived": false },
        }),
    );
    assert_eq!(column(&record, "identifiers", "scheme"), ["prima", "donor_project"]);
    assert_eq!(column(&record, "framework", "code"), ["1", "2"]);
    assert!(
        record["framework"][0]["description"]
            .as_str()
            .is_some_and(|text| text.starts_with("Le volet relatif"))
    );
    assert!(
        record["framework"][1]["description"]
            .as_str()
            .is_some_and(|text| text.starts_with("Le deuxième volet"))
    );
}

#[test]
fn values_alone_reveal_their_facts() {
    let text = case("fr-values-only.txt");
    let record = record(&text);
    has(
        &record,
        json!({
            "title": "Appui à la gestion des frontières au Sahel",
            "status": "completed",
            "type": "border_management",
            "coverage": "regional",
            "region_code": "africa",
            "countries": ["NE", "ML", "TD"],
        }),
    );
    assert_eq!(column(&record, "identifiers", "value"), ["CT.0990", "NE10P0513"]);
    let proposal = proposal(&text);
    assert_eq!(unrecognised(&proposal), ["350000.00"], "a figure without label and currency says nothing");
}

#[test]
fn line_breaks_of_windows_change_no_fact() {
    for name in ["en-table.txt", "es-capitals.txt", "pt-inline.txt", "fr-bullets.txt", "fr-inline.txt"] {
        let text = case(name);
        let facts = |text: &str| {
            let mut project = proposal(text).project;
            project.sources.clear();
            project
        };
        let windows = text.replace('\n', "\r\n").replace("\r\r", "\r");
        let (unix, crlf) = (facts(&text), facts(&windows));
        assert_eq!(unix.framework, crlf.framework, "{name}");
        assert_eq!(unix.deliverables, crlf.deliverables, "{name}");
        assert_eq!((unix.title, unix.dates, unix.budget), (crlf.title, crlf.dates, crlf.budget), "{name}");
        assert_eq!(unix.unrecognised.len(), crlf.unrecognised.len(), "{name}");
    }
}

#[test]
fn an_ambiguous_place_is_asked_and_the_answer_counts() {
    let page = "Title: Far Shores\nStatus: Completed\nTotal budget: $ 3,000\nStart date: 03/04/2021\n";
    let asked = proposal(page);
    let fields: Vec<&str> = asked.questions.iter().map(|question| question.field.as_str()).collect();
    assert_eq!(fields, ["budget", "dates.start"]);
    assert_eq!(asked.project.budget, None, "nothing is guessed");
    assert_eq!(asked.questions[1].line, 4);
    let told = answered(page, None, &[("budget", "3000.00 CAD"), ("dates.start", "2021-04-03")]);
    assert!(told.questions.is_empty());
    let record = serde_json::to_value(&told.project).expect("JSON");
    assert_eq!(
        (&record["budget"]["currency"], &record["dates"]["start"]),
        (&json!("CAD"), &json!("2021-04-03"))
    );
    let left_out = answered(page, None, &[("budget", ""), ("dates.start", "")]);
    assert!(left_out.questions.is_empty());
    assert_eq!((left_out.project.budget.clone(), left_out.project.dates.start), (None, None));
    assert_eq!(unrecognised(&left_out).len(), 2, "what is left out of the facts is still shown");
    let wrong = answered(page, None, &[("budget", "much"), ("dates.start", "2021-04-03")]);
    assert_eq!(wrong.questions.len(), 1, "an answer that is no amount is asked again");
}

#[test]
fn statements_that_contradict_each_other_are_asked() {
    let page = "Título do projeto: Duas margens\nDuração: 3 anos (início em março de 2020)\nObjetivo: Uma intervenção de 24 meses com as comunidades da fronteira.\n";
    let asked = proposal(page);
    assert_eq!(asked.questions.len(), 1);
    assert_eq!(asked.questions[0].field, "duration_months");
    let values: Vec<&str> = asked.questions[0].choices.iter().map(|choice| choice.value.as_str()).collect();
    assert_eq!(values, ["36", "24"]);
    let told = answered(page, None, &[("duration_months", "24")]);
    assert_eq!(told.project.duration_months, Some(24));
    assert_eq!(
        told.project.dates.end.map(|end| end.to_string()).as_deref(),
        Some("2022-02"),
        "24 months from March 2020"
    );
    assert!(told.project.dates.end_derived);

    let page = "Titre du projet : Deux rives\nDate de début : mars 2020\nDate de fin : février 2022\nDurée : 36 mois\n";
    assert_eq!(proposal(page).questions[0].field, "duration_months", "start, end and duration do not agree");
    let page = "Titre du projet : Deux rives\nBudget : 100 000 €\nBudget total : 120 000 €\n";
    assert_eq!(proposal(page).questions[0].field, "budget", "two budgets");
}

#[test]
fn the_language_is_asked_where_it_does_not_show() {
    let page = "Status: 3\nCT.0001\n";
    let page = page.replace("Status: 3\n", "");
    let asked = proposal(&page);
    assert!(asked.questions.iter().any(|question| question.field == "language"));
    let told = answered(&page, Some(Lang::PT), &[("title", "Barcos")]);
    assert!(told.questions.is_empty(), "{:?}", told.questions);
    assert_eq!(told.language, Lang::PT);
    assert_eq!(told.project.title, "Barcos");
}

#[test]
fn a_word_of_the_site_s_menu_is_no_title() {
    let proposal = proposal(
        "Accueil\nUn toit à Djibouti\n\nSTATUT DU PROJET\nEn cours\nPROJET DIRIGÉ PAR\nCroix-Bleue\n",
    );
    assert_eq!(proposal.project.title, "Un toit à Djibouti");
    assert_eq!(unrecognised(&proposal), ["Accueil"]);
    assert_eq!(proposal.project.organisations[0].name, "Croix-Bleue");
}

#[test]
fn an_unknown_layout_keeps_what_was_found_and_shows_the_rest() {
    let page = "Ponte nova\n\nCor preferida: azul\nEstado do projeto: concluído\nQuadro 7\n-> 12 <-\n";
    let proposal = proposal(page);
    assert_eq!(proposal.project.title, "Ponte nova");
    assert_eq!(unrecognised(&proposal), ["Cor preferida: azul", "Quadro 7", "-> 12 <-"]);
}
