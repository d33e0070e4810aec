//! Entries of a ledger: read in four ways of writing figures, asked where two fit, known again.

use serde_json::json;

use crate::{Desk, answered, asked, counts, meanings, pasted, plain};

/// The same three entries as four countries write them.
const LEDGERS: [(&str, &str); 4] = [
    (
        "fr",
        "Journal\nDate;N° pièce;Ligne budgétaire;Libellé;Montant;Devise\n31/01/2025;A-1;1.1;Loyer;1 234,50;USD\n15/02/2025;A-2;1.2;Transport;12,00;USD\n28/02/2025;A-3;;Frais;7;USD\nTotal;;;;1 253,50;\n",
    ),
    (
        "en",
        "Date,Voucher,Budget line,Description,Amount,Currency\n01/31/2025,A-1,1.1,Loyer,\"1,234.50\",USD\n02/15/2025,A-2,1.2,Transport,12.00,USD\n02/28/2025,A-3,,Frais,7,USD\n",
    ),
    (
        "pt",
        "Data\tDocumento\tRubrica\tDescrição\tValor\tMoeda\n31/01/2025\tA-1\t1.1\tLoyer\t1.234,50\tUSD\n15/02/2025\tA-2\t1.2\tTransport\t12,00\tUSD\n28/02/2025\tA-3\t\tFrais\t7\tUSD\n",
    ),
    (
        "es",
        "Fecha;Comprobante;Partida;Concepto;Importe;Moneda\n31/01/2025;A-1;1.1;Loyer;1'234,50;USD\n2025-02-15;A-2;1.2;Transport;12,00;USD\n28 de febrero de 2025;A-3;;Frais;7;USD\n",
    ),
];

#[test]
fn four_countries_write_the_same_entries() {
    let desk = Desk::new();
    let before = desk.kept();
    for (lang, ledger) in LEDGERS {
        let given = json!({ "name": "l.csv", "text": ledger, "project": crate::PROJECT });
        let looked = desk.look(&given);
        assert_eq!(looked["kind"], "entries", "{lang}");
        assert_eq!(meanings(&looked), ["date", "reference", "line", "note", "amount", "currency"], "{lang}");
        assert_eq!((asked(&looked), looked["rows"].as_u64()), (vec![], Some(3)), "{lang}");
        let imported = desk.import(&given);
        assert_eq!(counts(&imported), [3, 0, 0, 0], "{lang}");
        let page = desk.call("entries", json!({ "project": crate::PROJECT, "text": "Loyer" })).unwrap();
        assert_eq!(page["entries"][0]["amount"]["amount"], "1234.50", "{lang}");
        assert_eq!(page["entries"][0]["date"], "2025-01-31", "{lang}");
        desk.undo();
        assert_eq!(desk.kept(), before, "{lang}: one undo takes all of it back");
    }
}

#[test]
fn what_can_be_read_in_two_ways_is_asked() {
    let desk = Desk::new();
    let given = pasted("entries", "Date;Montant\n03/04/2025;1.234\n05/06/2025;2.500\n");
    let looked = desk.look(&given);
    assert_eq!(asked(&looked), ["decimal_mark", "day_order", "currency"]);
    let mark = &looked["questions"][0];
    assert_eq!(mark["examples"], json!(["B2: 1.234", "B3: 2.500"]));
    assert_eq!(mark["choices"][0], json!({ "value": ",", "text": "Comma: 1,234" }));
    assert_eq!(desk.preview(&given)["questions"], looked["questions"], "nothing is counted before");
    assert_eq!(desk.refused(&given), "refused-table-ambiguous");
    for (mark, order, amount, date) in
        [(",", "day_first", "1234.00", "2025-04-03"), (".", "month_first", "1.23", "2025-03-04")]
    {
        let answers = [("decimal_mark", mark), ("day_order", order), ("currency", "USD")];
        let previewed = desk.preview(&answered(given.clone(), &answers));
        let told = if mark == "," { "USD 1,234.00" } else { amount };
        let first = plain(&previewed["rows"]);
        // Dollars have no tenths of a cent: read as decimals, 1.234 cannot stand.
        assert_eq!(first.contains(told), mark == ",", "{previewed} {date}");
        assert_eq!(counts(&previewed)[3], if mark == "," { 0 } else { 1 });
    }
    let french = json!({ "language": "fr", "answers": [{ "field": "currency", "value": "USD" }] });
    let mut named = given.clone();
    named.as_object_mut().unwrap().extend(french.as_object().unwrap().clone());
    assert_eq!(asked(&desk.look(&named)), ["decimal_mark"; 0], "a language that is named decides");
}

#[test]
fn other_rows_tell_what_a_sign_means() {
    let desk = Desk::new();
    let rows = "Date;Amount (USD)\n13/04/2025;1.234\n05/06/2025;0,5\n";
    let looked = desk.look(&pasted("entries", rows));
    assert_eq!(asked(&looked), Vec::<&str>::new(), "the heading names the currency, rows the rest");
    let previewed = desk.preview(&pasted("entries", rows));
    let told = plain(&previewed["rows"]);
    assert!(told.contains("USD 1,234.00") && told.contains("5 Jun 2025"), "{told}");
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let desk = Desk::new();
    let given = json!({ "name": "l.csv", "text": LEDGERS[0].1, "project": crate::PROJECT });
    desk.import(&given);
    let kept = desk.kept();
    assert_eq!(counts(&desk.import(&given)), [0, 0, 3, 0]);
    assert_eq!(desk.kept(), kept);
    let said_otherwise = LEDGERS[0].1.replace("12,00", "13,00");
    let given = json!({ "name": "l.csv", "text": said_otherwise, "project": crate::PROJECT });
    let previewed = desk.preview(&given);
    assert_eq!(counts(&previewed), [0, 1, 2, 0], "its voucher names it");
    let changed = previewed["rows"].as_array().unwrap().iter().find(|row| row["state"] == "changed").unwrap();
    let amount = changed["values"].as_array().unwrap().iter().find(|it| it["field"] == "amount").unwrap();
    assert_eq!(plain(amount), r#"{"field":"amount","new":"USD 13.00","old":"USD 12.00"}"#);
}

#[test]
fn a_refused_row_is_mended_in_place_or_left_out() {
    let desk = Desk::new();
    let text =
        "Date;Ligne;Montant;Devise\n2025-01-31;1.1;10;USD\n2025-02-31;9.9;abc;USD\n2025-03-31;1.2;5;USD\n";
    let mut given = pasted("entries", text);
    let previewed = desk.preview(&given);
    assert_eq!(counts(&previewed), [2, 0, 0, 1]);
    let refused = &previewed["refused"][0];
    assert_eq!(
        (refused["row"].as_u64(), &refused["cells"]),
        (Some(3), &json!(["2025-02-31", "9.9", "abc", "USD"]))
    );
    let columns: Vec<u64> =
        refused["reasons"].as_array().unwrap().iter().map(|it| it["column"].as_u64().unwrap()).collect();
    assert_eq!(columns, [0, 1, 2], "each reason with its column");
    assert_eq!(desk.refused(&given), "refused-table-rows-refused");
    given["corrected"] = json!([{ "row": 3, "cells": { "0": "2025-02-28", "1": "1.1", "2": "11" } }]);
    assert_eq!(counts(&desk.preview(&given)), [3, 0, 0, 0]);
    given["corrected"] = json!([{ "row": 3, "leave_out": true }]);
    let previewed = desk.preview(&given);
    assert_eq!((counts(&previewed), previewed["counts"]["left_out"].as_u64()), ([2, 0, 0, 0], Some(1)));
    given["corrected"] = json!([]);
    given["without_refused"] = json!(true);
    let imported = desk.import(&given);
    assert_eq!((counts(&imported), imported["refused"][0]["row"].as_u64()), ([2, 0, 0, 1], Some(3)));
}

#[test]
fn debit_and_credit_are_one_amount() {
    let desk = Desk::new();
    let text = "Date;Libellé;Débit;Crédit\n2025-01-31;Achat;100,00;\n2025-02-01;Retour;;20,00\n2025-02-02;Les deux;1,00;2,00\n";
    let given = answered(pasted("entries", text), &[("currency", "USD")]);
    let previewed = desk.preview(&given);
    assert_eq!(counts(&previewed), [2, 0, 0, 1]);
    assert!(plain(&previewed["rows"][1]).contains("-USD 20.00"), "{previewed}");
    assert_eq!(previewed["refused"][0]["reasons"][0]["code"], "table-debit-and-credit");
}

#[test]
fn a_row_of_another_project_is_refused() {
    let desk = Desk::new();
    let text = "Project code;Date;Amount;Currency\nFEP-2024-118;2025-01-31;1;USD\nCT.0689;2025-01-31;1;USD\n";
    let previewed = desk.preview(&pasted("entries", text));
    assert_eq!(counts(&previewed), [1, 0, 0, 1]);
    assert_eq!(previewed["refused"][0]["reasons"][0]["code"], "table-other-project");
}

#[test]
fn what_columns_hold_is_remembered() {
    let desk = Desk::new();
    let text = "Quand;Combien;Pourquoi;Devise\n2025-01-31;10;Loyer;USD\n";
    let mut given = pasted("entries", text);
    assert_eq!(desk.refused(&given), "refused-table-columns-missing");
    given["columns"] =
        json!([{ "field": "date" }, { "field": "amount" }, { "field": "note" }, { "field": "currency" }]);
    desk.import(&given);
    let again = json!({ "name": "t2.csv", "text": text.replace("10", "11"), "project": crate::PROJECT });
    let looked = desk.look(&again);
    assert_eq!(looked["remembered"], true);
    assert_eq!(meanings(&looked), ["date", "amount", "note", "currency"]);
    desk.undo();
    assert_eq!(desk.look(&again)["remembered"], true, "it is no part of the record");
}
