//! What stays at home: names of staff, places, notes of entries, figures that point to single people.

use bilan_core::domain::Audience;
use bilan_core::domain::entry::EntryKind;
use bilan_core::iati::{self, IatiInput};

use super::{Desk, MORE, activities, activity, answers, ctx, file};

fn exported(desk: &Desk, audience: Audience) -> iati::IatiMade {
    let input = IatiInput {
        projects: vec!["XM-DAC-47066-X1".into()],
        answers: answers(&[]),
        audience: Some(audience),
    };
    iati::make(&desk.workspace, &ctx(), &input).unwrap()
}

/// A project with a sensitive indicator of few people, an expert, a place and a note.
fn desk() -> Desk {
    let desk = Desk::empty();
    let few = MORE.replace("value=\"120\"", "value=\"4\"").replace("value=\"130\"", "value=\"246\"");
    let id = desk.import(&activities(&activity("XM-DAC-47066-X1", &few))).remove(0);
    let mut project = desk.project(&id);
    project.indicators[0].sensitive = true;
    project.reach[0].place = Some("House of the lilies".into());
    project.experts.push(bilan_core::domain::Expert {
        id: ctx().new_id(),
        name: "Ana Ficticia".into(),
        nationality: None,
        expertise: None,
    });
    project.context = Some("Advice along the road.\n\nAna Ficticia trained the team.".into());
    desk.keep(project);
    desk
}

/// A transaction of an amount on a day of 2025.
fn voucher(number: usize, (month, day): (u32, u32), amount: &str) -> String {
    format!(
        "<transaction ref=\"PAY-{number}\"><transaction-type code=\"4\"/><transaction-date iso-date=\"2025-{month:02}-{day:02}\"/>\
         <value currency=\"USD\" value-date=\"2025-{month:02}-{day:02}\">{amount}</value></transaction>"
    )
}

#[test]
fn no_voucher_goes_out_alone_nor_its_number() {
    // A month of one salary stands in its quarter; one of many vouchers by itself.
    let pay = [
        ((1, 31), "1111.11"),
        ((4, 3), "10.01"),
        ((4, 4), "20.02"),
        ((4, 5), "30.03"),
        ((5, 6), "40.04"),
        ((5, 7), "50.05"),
        ((5, 8), "60.06"),
        ((9, 2), "7.00"),
        ((9, 3), "8.00"),
        ((9, 4), "9.00"),
        ((10, 2), "1.00"),
        ((10, 3), "2.00"),
        ((11, 4), "4.00"),
    ];
    let desk = Desk::empty();
    let vouchers: String =
        pay.iter().enumerate().map(|(number, (day, amount))| voucher(number, *day, amount)).collect();
    let id = desk.import(&activities(&activity("XM-DAC-47066-X1", &vouchers))).remove(0);
    let inside = exported(&desk, Audience::Internal).text;
    assert!(inside.contains("PAY-0") && inside.contains(">1111.11<"));
    for audience in [Audience::Public, Audience::Donor] {
        let made = exported(&desk, audience);
        assert!(!made.text.contains("PAY-"), "{}", made.text);
        for (_, amount) in pay {
            assert!(!made.text.contains(&format!(">{amount}<")), "{amount}: {}", made.text);
        }
        let told = made.left_out.iter().find(|it| it.code == "summed").unwrap();
        assert_eq!(told.count, 13);
        super::export::assert_valid(&made.text);
    }
    // The first quarter is one salary: so all stands in the year.
    let whole = exported(&desk, Audience::Public).text;
    assert_eq!(whole.matches("<transaction>").count() + whole.matches("<transaction ").count(), 1);
    assert!(whole.contains(">1352.32<"), "{whole}");
    // Without it, months of several vouchers stand by themselves, others in their quarter.
    let ledger = desk.workspace.ledger(&id, bilan_core::domain::Lang::EN).unwrap();
    assert_eq!(ledger.entries.len(), 13);
    let fewer = Desk::empty();
    let vouchers: String = pay.iter().skip(1).map(|(day, amount)| voucher(1, *day, amount)).collect();
    fewer.import(&activities(&activity("XM-DAC-47066-X1", &vouchers.replace(" ref=\"PAY-1\"", ""))));
    let text = exported(&fewer, Audience::Public).text;
    for sum in ["60.06", "150.15", "24.00", "7.00"] {
        assert!(text.contains(&format!(">{sum}<")), "{sum}: {text}");
    }
    assert!(text.contains("<transaction-date iso-date=\"2025-12-31\"/>") && !text.contains(">4.00<"));
}

#[test]
fn a_payment_booked_in_parts_is_one_voucher() {
    let desk = Desk::empty();
    let parts: String = (1..=3).map(|part| voucher(7, (1, 10 + part), "500.00")).collect();
    let others: String = (1..=6).map(|day| voucher(100 + day as usize, (2 + day / 4, day), "1.00")).collect();
    desk.import(&activities(&activity("XM-DAC-47066-X1", &(parts + &others))));
    let text = exported(&desk, Audience::Public).text;
    assert!(!text.contains(">1500.00<") && text.contains(">1506.00<"), "{text}");
}

#[test]
fn what_has_no_place_in_the_file_is_told() {
    let desk = Desk::example();
    let input = IatiInput { projects: vec!["FEP-2024-118".into()], ..IatiInput::default() };
    let asked = iati::ask(&desk.workspace, &ctx(), &input).unwrap();
    let codes: Vec<&str> = asked.left_out.iter().map(|it| it.code.as_str()).collect();
    for code in ["summed", "nodes", "places", "lessons", "risks"] {
        assert!(codes.contains(&code), "{code}: {codes:?}");
    }
}

#[test]
fn remarks_on_sensitive_indicators_stay_at_home() {
    let desk = Desk::empty();
    let id = desk.import(&activities(&activity("XM-DAC-47066-X1", MORE))).remove(0);
    assert!(exported(&desk, Audience::Public).text.contains("Asked by telephone."));
    let mut project = desk.project(&id);
    project.indicators.iter_mut().for_each(|it| it.sensitive = true);
    desk.keep(project);
    assert!(!exported(&desk, Audience::Public).text.contains("Asked by telephone."));
    assert!(exported(&desk, Audience::Internal).text.contains("Asked by telephone."));
}

#[test]
fn small_figures_of_sensitive_indicators_are_not_told_outside() {
    let desk = desk();
    let inside = exported(&desk, Audience::Internal).text;
    assert!(inside.contains("<actual value=\"4\""));
    for audience in [Audience::Public, Audience::Donor] {
        let made = exported(&desk, audience);
        assert!(!made.text.contains("value=\"4\""), "the small figure");
        assert!(made.left_out.iter().any(|it| it.code == "held"));
        super::export::assert_valid(&made.text);
    }
}

#[test]
fn names_places_and_notes_stay_at_home() {
    let desk = desk();
    let made = exported(&desk, Audience::Public);
    for canary in ["Ficticia", "lilies"] {
        assert!(!made.text.contains(canary), "{canary}");
    }
    assert!(made.left_out.iter().any(|it| it.code == "people"));
    let noted = Desk::empty();
    let text = activity("XM-DAC-47066-X1", MORE).replace(
        "<value currency=\"EUR\" value-date=\"2024-05-02\">1234.56</value>",
        "<value currency=\"EUR\" value-date=\"2024-05-02\">1234.56</value>\
         <description><narrative>Salary of Ana Ficticia</narrative></description>",
    );
    let id = noted.import(&activities(&text)).remove(0);
    let entries = noted.workspace.ledger(&id, bilan_core::domain::Lang::EN).unwrap().entries;
    let spent = entries.iter().find(|it| it.kind == EntryKind::Expenditure).unwrap();
    assert_eq!(spent.note.as_deref(), Some("Salary of Ana Ficticia"));
    assert!(!exported(&noted, Audience::Public).text.contains("Ficticia"));
}

#[test]
fn lines_that_tell_of_single_people_are_kept_out_until_somebody_says_otherwise() {
    let desk = Desk::empty();
    let list = "Name\tDate of birth\tPassport\nAna Ficticia\t12/03/1999\tAB1234567\nBea Ficticia\t01/02/2001\tCD7654321";
    let text = activities(&activity("XM-DAC-47066-X1", "")).replace("Advice along the road.", list);
    let told = desk.preview(&text);
    let people = &told.activities[0].preview.people;
    assert!(!people.is_empty(), "{:?}", told.activities[0].preview.proposal.project.context);
    assert_eq!(
        iati::import(&desk.workspace, &ctx(), &file(&text)).unwrap_err().code(),
        "refused-page-personal"
    );
}
