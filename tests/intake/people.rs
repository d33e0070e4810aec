//! Pages that carry a list of single people: the list is found whole, and the page without it
//! is all the rest. Nobody in these lists exists.

use bilan_core::domain::Lang;
use bilan_core::intake::people::{on_page, without};
use bilan_core::intake::personal::Personal;
use bilan_tests::cases::cases;
use proptest::prelude::*;

use Personal::{BirthDate, Email, Name, Phone};

const BEFORE: &str = "Project title: Safe roads\nBudget: 85,000.00 USD\n";
const AFTER: &str = "Objective\nPeople on the road know their rights; they get help, shelter and advice.\n";

/// What is found in a list between the lines of a page, by what it tells; the list must go whole
/// and nothing else with it.
fn told(list: &str) -> Vec<Personal> {
    let page = format!("{BEFORE}{list}{AFTER}");
    let people = on_page(&page, Lang::EN);
    if !people.is_empty() {
        assert_eq!(without(&page, &people), format!("{BEFORE}{AFTER}"), "{list}");
    }
    people.into_iter().map(|found| found.personal).collect()
}

#[test]
fn lists_of_people_are_found_however_their_cells_are_parted() {
    let cases: &[(&str, &[Personal])] = &[
        ("Name\tPhone\nAmina Traoré\t+223 70 12 34 56\nGrace Otieno\t0788 123 456\n", &[Name, Phone]),
        (
            "Nom et prénoms;Date de naissance;Sexe\nAmina Traoré;12/03/1987;F\nOumar Diallo;04/11/2001;M\n",
            &[Name, BirthDate],
        ),
        ("| Nome completo | E-mail |\n| Luísa Tavares | l.t@example.org |\n", &[Name, Email]),
        ("\"Nombres y apellidos\",\"Edad\"\n\"Luis Quispe\",34\n\"Rosa Mamani\",29\n", &[Name]),
        // Without any heading, and ragged at the end.
        ("Amina Traoré\t+223 70 12 34 56\nGrace Otieno\t0788 123 456\tZarqa\n", &[Name, Phone]),
        ("Date of birth: 3 May 1998\n", &[BirthDate]),
        ("Date de naissance : 03/05/1998\n", &[BirthDate]),
    ];
    for (list, personal) in cases {
        assert_eq!(told(list), *personal, "{list}");
    }
}

#[test]
fn what_projects_say_of_themselves_is_let_through() {
    let harmless = [
        "Indicator\tBaseline\tTarget\nPeople assisted\t0\t400\nCentres opened\t1\t3\n",
        "Site;Women;Men\nZarqa;12;9\nSan Pedro;4;7\nSanta Ana;3;8\n",
        "Start date: 01/03/2021\nEnd date: 30/06/2023\n",
        "Project ID: CT.0689\nCode: XT.123456\n",
        "We trained judges, police, and nurses.\nThey met, talked, and agreed.\nThey wrote, signed, and left.\n",
        "Activity\tDate\nWorkshop\t2023-02-01\nCampaign\t2023-09-15\n",
    ];
    for page in harmless {
        assert_eq!(told(page), [], "{page}");
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn any_text_is_looked_through_and_only_whole_lines_go(page in "[\\PC\t\n|;,:]{0,400}") {
        let people = on_page(&page, Lang::FR);
        let rest = without(&page, &people);
        let kept: Vec<&str> = page.split_inclusive('\n').collect();
        prop_assert!(rest.split_inclusive('\n').all(|line| kept.contains(&line)));
        prop_assert!(people.iter().all(|found| found.lines.end <= page.lines().count()));
        prop_assert_eq!(people.is_empty(), rest == page);
    }
}
