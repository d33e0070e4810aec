//! Tables on the command line: what is ambiguous ends with the option that decides it.

use crate::run::Desk;

const LEDGER: &str = "Date;Pièce;Ligne;Libellé;Montant\n03/04/2025;A-1;1.1;Loyer;1.234,50\n05/06/2025;A-2;1.2;Transport;12,00\n";
const PROJECT: [&str; 4] = ["--project", "FEP-2024-118", "-w", "w.bilan"];

#[test]
fn an_ambiguity_names_the_option_that_decides_it() {
    let desk = Desk::example();
    desk.write("l.csv", LEDGER);
    let import = |more: &[&str]| {
        desk.bare(&[&["import", "table", "l.csv", "--as", "entries"], &PROJECT[..], more].concat())
    };
    let open = import(&[]);
    assert_eq!(open.code, 4, "{open:?}");
    for option in
        ["--answer 'day_order=day_first'", "--answer 'day_order=month_first'", "--answer 'currency=USD'"]
    {
        assert!(open.told.contains(option), "{open:?}");
    }
    let decided = ["--locale", "fr", "--answer", "currency=USD"];
    let dry = import(&[&decided[..], &["--dry-run"]].concat()).well();
    assert!(dry.out.contains("2 new"), "{dry:?}");
    let done = import(&decided).well();
    assert!(done.out.contains("2 new, 0 changed, 0 unchanged"), "{done:?}");
    let again = import(&decided).well();
    assert!(again.out.contains("0 new, 0 changed, 2 unchanged"), "{again:?}");
}

#[test]
fn a_file_of_a_person_says_what_columns_hold() {
    let desk = Desk::example();
    desk.write("l.csv", "Quand;Combien;Rien\n2025-01-31;5;x\n2025-02-31;6;y\n");
    desk.write("map.json", r#"{ "A": "date", "Combien": "amount", "C": null }"#);
    let mapped =
        ["import", "table", "l.csv", "--as", "entries", "--map", "map.json", "--answer", "currency=USD"];
    let refused = desk.bare(&[&mapped[..], &PROJECT[..]].concat());
    assert_eq!(refused.code, 3, "{refused:?}");
    assert!(refused.told.contains("row 3"), "{refused:?}");
    let done = desk.bare(&[&mapped[..], &PROJECT[..], &["--without-refused"]].concat()).well();
    assert!(done.out.contains("1 new") && done.out.contains("1 refused"), "{done:?}");
    let unmapped = ["import", "table", "l.csv", "--as", "reach"];
    assert_eq!(desk.bare(&[&unmapped[..], &PROJECT[..]].concat()).code, 4, "a column is missing");
}
