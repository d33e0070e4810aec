//! What holds for every page: nothing is lost, every quote stands where it says, nothing panics.

use bilan_core::domain::Lang;
use bilan_core::intake::{Proposal, decode, page};
use bilan_tests::cases::cases;
use proptest::prelude::*;

/// Lines that pages have, and lines that none has.
fn line() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "Statut du projet",
        "Achevé",
        "STATUT DU PROJET Complété",
        "Projet ID",
        "CT.0001",
        "Estado: activo",
        "Budget Amount (USD)",
        "1500.00",
        "Orçamento total: EUR 3.000",
        "Pays",
        "Kazakhstan Kirghizistan",
        "País: Perú y Atlantis",
        "Date de fin",
        "2024",
        "LIVRABLES DU PROJET",
        "• Formation",
        "-Trois ateliers",
        "- 2 manuels",
        "Leçons apprises :",
        "PORTÉE TOTALE DU PROJET",
        "• 116 participants (directement)",
        "• 31 Canadiens",
        "Experts",
        "Metas",
        "Objetivos específicos",
        "Pilar 1:",
        "Atividade 1.1: Abrir a casa",
        "1.2 Fechar a casa agora mesmo",
        "Contact",
        "Duration: 3 years (from March 2020)",
        "Donor: State - Office",
        "Partners: OIM, ONUDC; Croix-Rouge (CR)",
        "Context",
        "",
        "  ",
        "\u{a0}",
        "Le projet vise à renforcer la capacité du Ministère de la Justice, avec une loi (4788).",
        "Period: 2019-2022",
        "Status\tOngoing | Type\tx",
    ])
    .prop_map(str::to_owned);
    let unknown = "[ \t•–*-]{0,3}[A-Za-zéçãñ’0-9.,:;()$€%/\u{a0}]{1,12}( [a-zàéíõ0-9.,:()-]{1,9}){0,14}";
    prop_oneof![3 => known, 2 => unknown, 1 => "\\PC{0,40}"]
}

fn text() -> impl Strategy<Value = String> {
    (prop::collection::vec(line(), 0..40), prop::sample::select(vec!["\n", "\r\n", "\r"]))
        .prop_map(|(lines, end)| lines.join(end))
}

/// Letters and digits only, so that bullets and signs between facts do not count.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Every line's words are in a fact, a quote, a label or among what was not understood.
fn nothing_is_lost(text: &str, proposal: &Proposal) -> Result<(), TestCaseError> {
    let record = serde_json::to_value(&proposal.project).expect("JSON");
    let mut kept = Vec::new();
    strings(&record, &mut kept);
    kept.push(proposal.language.to_string());
    let kept: Vec<String> = kept.iter().map(|text| bare(text)).collect();
    let labels = page::labels_of(text);
    for (number, line) in
        text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}']).enumerate()
    {
        let words = bare(line);
        let found = words.is_empty() || kept.iter().any(|kept| kept.contains(&words));
        let pieces = || line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let in_pieces = || pieces().all(|word| kept.iter().any(|kept| kept.contains(word)));
        let label = labels.iter().any(|label| bare(label).contains(&words))
            || labels
                .iter()
                .any(|label| line.contains(label.as_str()) && in_pieces_after(line, label, &kept));
        prop_assert!(found || label || in_pieces(), "line {number} is lost: {line:?}");
    }
    Ok(())
}

fn in_pieces_after(line: &str, label: &str, kept: &[String]) -> bool {
    let rest = line.replacen(label, "", 1);
    rest.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .all(|word| kept.iter().any(|kept| kept.contains(word)))
}

fn strings(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => found.push(text.clone()),
        serde_json::Value::Array(list) => list.iter().for_each(|value| strings(value, found)),
        serde_json::Value::Object(fields) => fields.values().for_each(|value| strings(value, found)),
        _ => {}
    }
}

/// The words at a source's offset are its quote.
fn quotes_stand_where_they_say(text: &str, proposal: &Proposal) -> Result<(), TestCaseError> {
    let characters: Vec<char> = text.chars().collect();
    for (key, source) in &proposal.project.sources {
        let start = source.offset as usize;
        let there: String = characters[start..start + source.quote.chars().count()].iter().collect();
        prop_assert_eq!(&there, &source.quote, "{}", key);
    }
    for found in &proposal.found {
        prop_assert!(proposal.project.sources.contains_key(&found.key), "{} has a source", found.key);
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn a_page_keeps_every_line(text in text()) {
        for lang in [None, Some(Lang::FR), Some(Lang::EN)] {
            if let Ok(proposal) = page::read("p.txt", &text, lang, &[]) {
                nothing_is_lost(&text, &proposal)?;
                quotes_stand_where_they_say(&text, &proposal)?;
                prop_assert_eq!(&proposal.text, &text, "the text is kept byte for byte");
            }
        }
    }

    #[test]
    fn bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(text) = decode("p", &bytes, None) {
            prop_assert!(!text.contains(char::REPLACEMENT_CHARACTER), "no letter is replaced");
        }
        if let Ok(text) = decode("p", &bytes, Some("windows-1252")) {
            prop_assert!(!text.contains(char::REPLACEMENT_CHARACTER), "no letter is replaced");
        }
    }

    #[test]
    fn a_page_in_its_place_among_known_lines_keeps_its_bytes(word in "[a-z’\u{a0}\u{301}é]{1,20}", tail in "\\PC{0,30}") {
        let page = format!("Titre du projet : {word} {tail}\nStatut du projet : Achevé\n");
        if let Ok(proposal) = page::read("p", &page, Some(Lang::FR), &[]) {
            prop_assert!(page.contains(&proposal.project.title));
        }
    }
}

/// Pages that `make explore` found.
#[test]
fn what_is_said_twice_or_of_nobody_is_not_lost() {
    let pages = [
        "Experts\n–, 0\n–: í",
        "Experts\nAna Ruiz, law\nAna Ruiz, medicine",
        "Budget Amount (USD)\n2 \nBudget Amount (USD)\n- 2 manuels",
        "País: Perú y Atlantis\nPays\n\u{11d93}",
    ];
    for text in pages {
        let proposal = page::read("p.txt", text, None, &[]).unwrap();
        nothing_is_lost(text, &proposal).unwrap();
    }
}

#[test]
fn hostile_pages_end() {
    let label = "Statut du projet : Achevé\n";
    let mut cases = vec![
        format!("{label}{}", "a".repeat(1_000_000)),
        format!("{label}{}", "mot ".repeat(250_000)),
        format!("{label}{}", "x\n".repeat(200_000)),
        format!("{label}Livrables\n{}", "• Trois ateliers\n".repeat(40_000)),
        format!("{label}{}", "(".repeat(500_000)),
        format!("{label}{}", "1.1 ".repeat(200_000)),
        format!("{label}Pays : {}", "Congo, ".repeat(100_000)),
        format!("{label}Budget : {}", "1 000 000 ".repeat(80_000)),
        format!("{label}Budget : {}", "9".repeat(500_000)),
        format!("{label}Durée : {}", "3 ans et ".repeat(80_000)),
        format!("{label}Partenaires : {}", "OIM, ".repeat(100_000)),
        format!("{label}{}", "👩‍👩‍👧‍👦\u{202e}\u{301}".repeat(20_000)),
        format!("{label}{}", "Le projet vise à former des ONG. ".repeat(25_000)),
        format!("{label}Période : {}", "mars 2020 au ".repeat(70_000)),
    ];
    cases.push("\u{feff}\u{200b}".repeat(1000) + label);
    for text in cases {
        let start: String = text.chars().take(60).collect();
        let begun = std::time::Instant::now();
        let read = page::read("p", &text, None, &[]);
        assert!(read.is_ok() || text.starts_with('\u{feff}'), "{start}");
        println!("{:?} for {start:?}", begun.elapsed());
    }
}
