//! Importing pages: what is kept, what is asked, what is refused, and that nothing is written then.

use serde_json::{Value, json};

use crate::run::Desk;

/// A page in our own words, in the shape of a donor's project page.
const PAGE: &str = "Renforcement des services d’accueil à la frontière nord\n\n  • Date de fin\n    2025\n  • Statut du projet\n    Achevé\n  • Budget Amount (USD)\n    85000.00\n  • Couverture\n    National\n  • Projet ID\n    CT.4321\n  • Etat(s) membre(s) beneficiaires remplissant les conditions requises\n    Paraguay\n\nCe projet prépare les équipes de l’accueil.\n";

fn imported(desk: &Desk, arguments: &[&str]) -> Value {
    desk.json(&[&["import", "page"], arguments].concat())["imported"][0].clone()
}

fn projects(desk: &Desk) -> usize {
    desk.json(&["list"]).as_array().unwrap().len()
}

#[test]
fn a_page_becomes_a_project_once() {
    let desk = Desk::empty();
    desk.write("page.txt", PAGE);
    let before = desk.workspace();
    let looked = desk.json(&["import", "page", "page.txt", "--dry-run"]);
    assert_eq!(looked["pages"][0]["proposal"]["project"]["budget"]["amount"], "85000.00");
    assert_eq!(desk.workspace(), before, "a dry run writes nothing");

    assert_eq!(imported(&desk, &["page.txt"])["outcome"], "created");
    assert_eq!(imported(&desk, &["page.txt"])["outcome"], "unchanged", "the same page is known again");
    assert_eq!(projects(&desk), 1);
    let shown = desk.json(&["show", "CT.4321"]);
    assert_eq!(shown["sources"]["budget"]["document"], "page.txt");
    assert_eq!(shown["countries"], json!(["PY"]));
}

#[test]
fn a_page_that_says_otherwise_is_decided_by_a_person() {
    let desk = Desk::empty();
    desk.write("page.txt", PAGE);
    imported(&desk, &["page.txt"]);
    desk.write("later.txt", PAGE.replace("2025", "2026"));
    let before = desk.workspace();
    let ran = desk.run(&["import", "page", "later.txt"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    assert!(ran.told.contains("refused-page-known") && ran.told.contains("2025 → 2026"), "{}", ran.told);
    assert_eq!(desk.workspace(), before, "nothing is written before it is decided");

    assert_eq!(imported(&desk, &["later.txt", "--update"])["outcome"], "updated");
    assert_eq!(projects(&desk), 1);
    assert_eq!(desk.json(&["show", "CT.4321"])["dates"]["end"], "2026");
    desk.run(&["undo"]).well();
    assert_eq!(desk.json(&["show", "CT.4321"])["dates"]["end"], "2025", "an update can be undone");
    assert_eq!(imported(&desk, &["later.txt", "--new"])["outcome"], "created");
    assert_eq!(projects(&desk), 2);
}

#[test]
fn what_is_ambiguous_is_named_and_answered() {
    let desk = Desk::empty();
    // A day and a month that could be either, and nothing on the page to tell.
    desk.write("page.txt", PAGE.replace("    2025\n", "    03/04/2025\n"));
    let before = desk.workspace();
    let ran = desk.run(&["import", "page", "page.txt", "--lang", "en", "--json"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    let told: Value = serde_json::from_str(ran.told.lines().next().unwrap()).unwrap();
    assert_eq!(told["error"]["code"], "refused-page-ambiguous");
    let question = &told["error"]["questions"][0];
    assert_eq!(question["field"], "dates.end");
    assert_eq!(question["quote"], "03/04/2025");
    assert_eq!(question["choices"].as_array().unwrap().len(), 2);
    assert_eq!(desk.workspace(), before, "nothing is written while a question is open");

    let answer = "dates.end=2025-04-03";
    imported(&desk, &["page.txt", "--lang", "en", "--answer", answer]);
    assert_eq!(desk.json(&["show", "CT.4321"])["dates"]["end"], "2025-04-03");
}

#[test]
fn a_list_of_people_on_a_page_is_kept_out_until_a_person_decides() {
    let desk = Desk::empty();
    let list = "Nom et prénoms\tTéléphone\nAmina Traoré\t+223 70 12 34 56\nOumar Diallo\t+223 76 54 32 10\n";
    desk.write("page.txt", format!("{PAGE}{list}"));
    let before = desk.workspace();
    let ran = desk.run(&["import", "page", "page.txt", "--json"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    let told: Value = serde_json::from_str(ran.told.lines().next().unwrap()).unwrap();
    assert_eq!(told["error"]["code"], "refused-page-personal");
    assert_eq!(told["error"]["people"][0]["personal"], "name");
    assert_eq!(told["error"]["people"][1]["personal"], "phone");
    assert!(!ran.told.contains("Traoré") && !ran.told.contains("70 12"), "no value is told: {}", ran.told);
    assert_eq!(desk.workspace(), before, "nothing is written before it is decided");
    let page = json!({ "name": "page.txt", "text": format!("{PAGE}{list}") }).to_string();
    assert_eq!(desk.run(&["call", "import_page", &page]).code, 4, "the way of the window is closed, too");

    assert_eq!(imported(&desk, &["page.txt", "--leave-out-people"])["outcome"], "created");
    let kept = String::from_utf8_lossy(&desk.workspace()).into_owned();
    assert!(!kept.contains("Traoré") && !kept.contains("70 12"), "nothing of the list is in the file");
    assert_eq!(imported(&desk, &["page.txt", "--leave-out-people"])["outcome"], "unchanged");

    assert_eq!(desk.run(&["import", "page", "page.txt", "--new", "--confirm", "yes"]).code, 4);
    assert_eq!(imported(&desk, &["page.txt", "--new", "--confirm", "counts"])["outcome"], "created");
}

#[test]
fn bad_files_are_refused_by_name_and_nothing_is_written() {
    let desk = Desk::example();
    let utf16: Vec<u8> = PAGE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cp1252: Vec<u8> =
        PAGE.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(0x92)).collect();
    let cases: Vec<(&str, &str, Vec<u8>)> = vec![
        ("empty.txt", "page-empty", vec![]),
        ("blank.txt", "page-empty", b" \n\t\n".to_vec()),
        ("binary.txt", "page-binary", vec![0, 1, 2, 0xff, 0, 7, 0x1b]),
        ("latin.txt", "page-encoding", cp1252),
        ("wide.txt", "page-encoding", [&[0xff, 0xfe][..], &utf16].concat()),
        (
            "page.html",
            "page-html",
            format!("<!DOCTYPE html><html><body><p>{PAGE}</p></body></html>").into_bytes(),
        ),
        ("huge.txt", "page-too-large", PAGE.repeat(4 * 1024 * 1024 / PAGE.len() + 1).into_bytes()),
        ("letter.txt", "page-no-label", b"We met on Tuesday.\nIt rained, and nobody came.\n".to_vec()),
    ];
    let before = desk.workspace();
    for (name, code, bytes) in &cases {
        desk.write(name, bytes);
        let ran = desk.run(&["import", "page", name]);
        assert_eq!(ran.code, 3, "{name}: {ran:?}");
        assert!(ran.told.contains(&format!("refused-{code}")), "{name}: {}", ran.told);
        assert!(ran.told.contains(name), "{name} is named: {}", ran.told);
        assert!(!ran.told.contains('⟦'), "{name}: {}", ran.told);
    }
    assert_eq!(desk.run(&["import", "page", "nowhere.txt"]).code, 3);
    assert_eq!(desk.workspace(), before, "nothing is written");
}

#[test]
fn one_bad_page_among_many_keeps_all_out() {
    let desk = Desk::empty();
    desk.write("good.txt", PAGE);
    desk.write("bad.txt", "");
    let before = desk.workspace();
    assert_eq!(desk.run(&["import", "page", "good.txt", "bad.txt"]).code, 3);
    assert_eq!(desk.workspace(), before, "all or none");
}

#[test]
fn a_page_in_another_encoding_is_read_when_a_person_says_which() {
    let desk = Desk::empty();
    let bytes = PAGE.chars().map(|letter| match letter {
        '’' => 0x92,
        '•' => 0x95,
        other => u8::try_from(u32::from(other)).unwrap(),
    });
    desk.write("latin.txt", bytes.collect::<Vec<u8>>());
    imported(&desk, &["latin.txt", "--encoding", "windows-1252"]);
    assert_eq!(
        desk.json(&["show", "CT.4321"])["title"],
        "Renforcement des services d’accueil à la frontière nord"
    );
}

#[test]
fn a_folder_stands_for_its_pages() {
    let desk = Desk::empty();
    std::fs::create_dir(desk.path("pages")).unwrap();
    desk.write("pages/a.txt", PAGE);
    desk.write("pages/b.txt", PAGE.replace("CT.4321", "CT.9876").replace("frontière nord", "frontière sud"));
    desk.write("pages/notes.md", "not a page");
    desk.run(&["import", "page", "pages"]).well();
    assert_eq!(projects(&desk), 2);
}
