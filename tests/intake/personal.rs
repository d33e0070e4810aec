//! Pasted blocks that tell of single people are recognised by their headings and by their
//! values; places, counts and codes are let through. Nobody in these lists exists.

use bilan_core::domain::Lang;
use bilan_core::intake::personal::{self, Personal, look};
use bilan_core::intake::sensitive;
use bilan_tests::cases::cases;
use proptest::prelude::*;

use Personal::{Address, BirthDate, Email, IdNumber, Name, Phone};

fn block(rows: &[&[&str]]) -> Vec<Vec<String>> {
    rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect()
}

/// A column under a heading; `None` where it tells of nobody.
fn told(heading: &str, values: &[&str]) -> Option<Personal> {
    let column: Vec<Vec<String>> =
        std::iter::once(&heading).chain(values).map(|cell| vec![(*cell).to_owned()]).collect();
    look(&column, Lang::EN).findings.pop().map(|finding| finding.personal)
}

const NAMES: &[&str] = &["Amina Traoré", "Luis Quispe Mamani", "Grace Otieno"];
const SINGLE: &[&str] = &["Amina", "Luis", "Grace", "Oumar"];
const PHONES: &[&str] = &["+223 70 12 34 56", "0788 123 456", "77 123 45 67"];
const MAILS: &[&str] = &["amina.t@example.org", "luis@example.org"];
const BIRTHS: &[&str] = &["12/03/1987", "04.11.2001", "1995-06-30"];
const PAPERS: &[&str] = &["AB123456", "KIN-34", "12345678"];
const HOMES: &[&str] = &["12 rue des Acacias", "Calle 5 n.º 34", "Box 78, Kibera"];

/// Headings as attendance sheets have them, in four languages.
const PERSONAL: &[(Personal, &[&str], &[&str])] = &[
    (
        Name,
        &[
            "Name",
            "Full Name",
            "Participant's name",
            "Name of participant",
            "Names",
            "Surname",
            "Name of child",
            "Beneficiary name",
            "Nom & Prénom(s)",
            "Nom et prénoms",
            "NOM ET PRENOM",
            "Noms",
            "Nom complet du bénéficiaire",
            "Nom de l’enfant",
            "Nome completo",
            "Nome",
            "Nome da criança",
            "Nome do/a beneficiário/a",
            "Apelido",
            "Nombre y apellidos",
            "Nombres y Apellidos",
            "APELLIDOS",
            "Nombre de la persona",
            "Nombre del niño o niña",
            "Participante",
            "Bénéficiaires",
        ],
        NAMES,
    ),
    (Name, &["First name", "Prénom", "Primeiro nome", "Nombre", "Nom", "Given name(s)"], SINGLE),
    (IdNumber, &["Survivor code", "Case number", "Code bénéficiaire", "Código do caso"], &["C-01", "C-02"]),
    (
        Phone,
        &[
            "Phone",
            "Phone no.",
            "Mobile Number",
            "Tel.",
            "Telephone contact",
            "WhatsApp No",
            "Téléphone",
            "N° de tél.",
            "Numéro de téléphone",
            "Contact",
            "Telefone",
            "Telemóvel",
            "N.º de telefone",
            "Celular",
            "Teléfono",
            "Nº de celular",
            "Teléf.",
            "Móvil",
        ],
        PHONES,
    ),
    (
        Email,
        &["E-mail", "Email address", "Courriel", "Adresse mail", "Correio eletrónico", "Correo electrónico"],
        MAILS,
    ),
    (
        BirthDate,
        &[
            "Date of birth",
            "DOB",
            "DOB (dd/mm/yyyy)",
            "Date de naissance",
            "Né(e) le",
            "Data de nascimento",
            "Data nasc.",
            "Fecha de nacimiento",
            "Fecha nac.",
            "F. nacimiento",
        ],
        BIRTHS,
    ),
    (
        BirthDate,
        &["Year of birth", "Année de naissance", "Ano de nascimento", "Año de nacimiento"],
        &["1987", "2001", "1995"],
    ),
    (
        IdNumber,
        &[
            "ID No.",
            "National ID",
            "Passport number",
            "Case ID",
            "N° CNI",
            "N° CNI / Passeport",
            "Numéro de dossier",
            "N.º do BI",
            "Bilhete de identidade",
            "CPF",
            "Cédula",
            "N.º de cédula",
            "DNI",
            "Documento de identidad",
            "UNHCR ID",
        ],
        PAPERS,
    ),
    (Address, &["Home address", "Address", "Adresse", "Morada", "Endereço", "Dirección", "Domicilio"], HOMES),
];

/// Columns that a project's sheets have and that tell of nobody.
const HARMLESS: &[(&str, &[&str])] = &[
    ("Place", &["San José", "Santa María", "Port-au-Prince"]),
    ("Site name", &["Foyer Sainte Marie", "Centro San Juan", "Hope Shelter"]),
    ("Nom du site", &["Ségou", "Mopti", "Gao"]),
    ("Nombre del municipio", &["San Pedro", "Villa Elisa", "Ciudad del Este"]),
    ("Nome da escola", &["Escola João Paulo", "Escola Santa Maria"]),
    ("Name of organisation", &["Women for Peace", "Save Our Rivers"]),
    ("District", &["Karak", "Zarqa", "Ali Sabieh"]),
    ("P-code", &["ML010101", "ML010203", "ML070405"]),
    ("Code de la localité", &["01010112", "01010113", "01020301"]),
    ("Pays", &["Mali", "Bénin", "Cabo Verde"]),
    ("Participants", &["34", "120", "7"]),
    ("Beneficiaries", &["1 240", "3 000", "980"]),
    ("Bénéficiaires", &["1.240", "12.500", "980"]),
    ("Participantes", &["12", "", "40"]),
    ("Number", &["1", "2", "3"]),
    ("N°", &["1", "2", "3", "4"]),
    ("Numéro", &["101", "102", "103"]),
    ("Female 18-29", &["34", "20", "11"]),
    ("Mujeres", &["34", "20", "11"]),
    ("Homens", &["1.034", "2.220", "3.011"]),
    ("Total", &["12345", "67890", "13579"]),
    ("Reached by radio", &["1200000", "850000", "2300000"]),
    ("Indicator code", &["1.1.1", "1.1.2", "2.3.1"]),
    ("Code", &["OC1", "OP1.1", "OP1.2"]),
    ("Indicateur", &["1.1 Personnes formées", "1.2 Personnes orientées"]),
    ("Activity", &["Training of police officers", "Community dialogue"]),
    ("Activité", &["Formation des juges", "Dialogue communautaire"]),
    ("Date", &["12/03/2025", "14/03/2025", "02/04/2025"]),
    ("Date of activity", &["2025-03-12", "2025-04-14", "2025-05-02"]),
    ("Fecha", &["12/03/2024", "14/09/2024", "02/04/2025"]),
    ("Période", &["2024-T1", "2024-T2", "2025-T1"]),
    ("Period", &["Q1 2025", "Q2 2025"]),
    ("Budget", &["USD 12,000.00", "USD 3,400.50"]),
    ("Montant", &["12 000,00", "3 400,50"]),
    ("Unit", &["person", "household", "training"]),
    ("Sex", &["F", "M", "F"]),
    ("Age", &["18-29", "30-59", "60+"]),
    ("Âge", &["34", "27", "51"]),
    ("Group", &["Police officers", "Judges", "Social workers"]),
    ("Público", &["Funcionários da justiça", "Professores"]),
    ("Contact sessions", &["12", "14"]),
    ("Telephone calls answered", &["120", "340", "95"]),
    ("Appels téléphoniques", &["120", "340", "95"]),
    ("Mobile clinics", &["2", "3"]),
    ("E-mails sent", &["120", "45"]),
    ("Births registered", &["12", "40"]),
    ("Passports issued", &["12", "40", "33"]),
    ("Number of cases", &["12", "40", "33"]),
    ("Partner", &["Ministry of Justice", "Red Cross"]),
    ("Comments", &["Rain delayed the second course.", ""]),
    ("Year", &["2023", "2024", "2025"]),
    ("Année", &["2019", "2022", "2025"]),
];

#[test]
fn headings_of_single_people_are_recognised_in_four_languages() {
    let cases: Vec<(Personal, &str, &[&str])> = PERSONAL
        .iter()
        .flat_map(|(personal, headings, values)| headings.iter().map(|it| (*personal, *it, *values)))
        .collect();
    assert!(cases.len() >= 60, "a list of {} headings", cases.len());
    assert!(personal::headings_known() >= 60, "words for headings");
    let missed: Vec<_> =
        cases.iter().filter(|(personal, heading, values)| told(heading, values) != Some(*personal)).collect();
    let recall = 100 - missed.len() * 100 / cases.len();
    assert!(recall >= 95, "{recall} % of {}; missed {missed:#?}", cases.len());
}

#[test]
fn columns_that_tell_of_nobody_are_let_through() {
    let alarms: Vec<_> = HARMLESS
        .iter()
        .filter_map(|(heading, values)| told(heading, values).map(|personal| (heading, personal)))
        .collect();
    assert_eq!(alarms, Vec::new());
}

#[test]
fn values_speak_without_a_heading() {
    let by_values = |values: &[&str]| told(values[0], &values[1..]);
    for (personal, values) in [
        (Name, NAMES),
        (Name, &["Maria da Silva", "Carlos Gomes", "Ana Pereira"]),
        (Name, &["Mme Koné", "M. Diarra", "Mlle Sidibé"]),
        (Phone, PHONES),
        (Phone, &["0788123456", "0722123456", "0733123456"]),
        (Phone, &["788123456", "722123456", "733123456"]),
        (Email, MAILS),
        (Email, &["Koffi <koffi@example.org>", "12"]),
        (BirthDate, BIRTHS),
        (BirthDate, &["12/03/1987", "03/03/1988", "12/12/1979"]),
        (IdNumber, &["AB 123456", "CD 654321", "EF 112233"]),
        (IdNumber, &["123.456.789-09", "987.654.321-00", "111.222.333-44"]),
        (IdNumber, &["12345678", "87654321", "11223344"]),
    ] {
        assert_eq!(by_values(values), Some(personal), "{values:?}");
    }
    for values in [
        &["San José", "Santa María", "San Juan"][..],
        &["12", "34", "56"],
        &["1 234 567", "2 345 678", "3 456 789"],
        &["12,345,678", "2,345,678", "23,456,789"],
        &["2025-03-01", "2025-03-08", "2025-04-01"],
        &["1.1", "1.2", "2.1"],
        &["Zarqa", "Karak", "Irbid"],
        &["", "", ""],
    ] {
        assert_eq!(by_values(values), None, "{values:?}");
    }
}

#[test]
fn a_block_is_looked_through_column_by_column() {
    let sheet = block(&[
        &["N°", "Nom et prénom", "Village", "Femmes", "Tél."],
        &["1", "Amina Traoré", "Ségou", "12", "70 12 34 56"],
        &["2", "Oumar Keïta", "Mopti", "9", "66 12 34 56"],
        &["", "", "Total", "21"],
    ]);
    let looked = look(&sheet, Lang::FR);
    let found: Vec<_> =
        looked.findings.iter().map(|it| (it.column, it.personal, it.heading.as_deref())).collect();
    assert_eq!(found, [(1, Name, Some("Nom et prénom")), (4, Phone, Some("Tél."))]);
    assert_eq!(looked.counts, [0, 3]);
    assert_eq!(look(&[], Lang::EN), personal::Looked::default());
}

#[test]
fn indicators_about_people_in_danger_are_proposed_as_sensitive() {
    for text in [
        "Number of victims of trafficking identified",
        "Children who leave the shelter with a family",
        "Survivors of gender-based violence assisted",
        "Nombre de victimes de la traite orientées",
        "Enfants hébergés dans un foyer",
        "Femmes victimes de violences accompagnées",
        "Vítimas de tráfico de pessoas assistidas",
        "Crianças em abrigo",
        "Mulheres que sofreram violência",
        "Víctimas de trata atendidas",
        "Niñas y niños en albergues",
        "Mujeres que sufrieron violencia",
        "PERSONNES SURVIVANTES ACCOMPAGNÉES",
    ] {
        assert!(!sensitive::words_of(text).is_empty(), "{text}");
    }
    for text in [
        "Judges trained",
        "Kilometres of road repaired",
        "Agents formés à la lutte contre la corruption",
        "Taux de satisfaction des participants",
        "Funcionários formados",
        "Jornadas de formación realizadas",
        "Retraités du secteur public",
        "Tratamiento de aguas",
        "Minor repairs of water points",
        "Boycott campaigns",
        "",
    ] {
        assert_eq!(sensitive::words_of(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn the_words_are_sound() {
    assert_eq!((personal::flaw(), sensitive::flaw()), (None, None));
}

proptest! {
    #![proptest_config(cases(256))]

    /// Whatever is pasted, looking never fails, and a finding names a column that is there.
    #[test]
    fn any_block_can_be_looked_through(rows in prop::collection::vec(prop::collection::vec("\\PC{0,24}", 0..5), 0..8)) {
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let looked = look(&rows, Lang::PT);
        for column in looked.findings.iter().map(|it| it.column).chain(looked.counts) {
            prop_assert!(column < width);
        }
    }

    /// Counts of people alone are never taken for anything else.
    #[test]
    fn counts_are_let_through(counts in prop::collection::vec(prop::option::weighted(0.9, 0..9_999_999_u32), 1..40)) {
        let rows: Vec<Vec<String>> =
            counts.iter().map(|count| vec![count.map_or_else(String::new, |count| count.to_string())]).collect();
        prop_assert_eq!(look(&rows, Lang::ES).findings, Vec::new());
    }
}
