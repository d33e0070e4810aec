//! Countries by name, in four languages.

use bilan_core::countries::{code, mentions, un_name};
use bilan_core::domain::Lang;

#[test]
fn names_in_four_languages_lead_to_the_code() {
    let cases = [
        ("Kirghizistan", "KG"),
        ("Kirghizstan", "KG"),
        ("Quirguistão", "KG"),
        ("Kirguistán", "KG"),
        ("Kyrgyzstan", "KG"),
        ("Curaçau", "CW"),
        ("Curaçao", "CW"),
        ("Curazao", "CW"),
        ("Jordanie", "JO"),
        ("JORDANIE", "JO"),
        ("Jordânia", "JO"),
        ("Côte d'Ivoire", "CI"),
        ("Cote d’Ivoire", "CI"),
        ("Ivory Coast", "CI"),
        ("Costa do Marfim", "CI"),
        ("Bolivia (Plurinational State of)", "BO"),
        ("Bolivia", "BO"),
        ("RDC", "CD"),
        ("République démocratique du Congo", "CD"),
        ("Congo", "CG"),
        ("Guinea-Bissau", "GW"),
        ("Guiné Equatorial", "GQ"),
        ("Guinée", "GN"),
        ("Níger", "NE"),
        ("Nigeria", "NG"),
        ("Trinidad e Tobago", "TT"),
        ("Trinité-et-Tobago", "TT"),
        ("República Dominicana", "DO"),
        ("Dominica", "DM"),
        ("Viet Nam", "VN"),
        ("Türkiye", "TR"),
        ("Turquie", "TR"),
        ("EE.UU.", "US"),
        ("United States of America", "US"),
        ("Kosovo", "XK"),
        ("Timor-Leste", "TL"),
        ("São Tomé e Príncipe", "ST"),
        ("Eswatini", "SZ"),
        ("Etat de Palestine", "PS"),
        ("Macédoine du Nord", "MK"),
    ];
    for (name, iso2) in cases {
        assert_eq!(code(name), Some(iso2), "{name}");
    }
    for name in ["América Latina", "Atlantis", "", "Sahel", "et", "Georgian"] {
        assert_eq!(code(name), None, "{name} is no country");
    }
}

#[test]
fn a_list_is_read_with_the_longest_names_first() {
    let cases: [(&str, &[&str]); 8] = [
        ("Kazakhstan Kirghizistan Tadjikistan", &["KZ", "KG", "TJ"]),
        ("República Dominicana Trinidad e Tobago", &["DO", "TT"]),
        ("Ghana, Togo, Benin and Côte d’Ivoire", &["GH", "TG", "BJ", "CI"]),
        ("Guinée, Guinée-Bissau et Guinée équatoriale", &["GN", "GW", "GQ"]),
        ("Bosnia and Herzegovina and Serbia", &["BA", "RS"]),
        ("Colombia, Ecuador, Perú y Venezuela", &["CO", "EC", "PE", "VE"]),
        ("Antigua et Barbuda / Saint-Kitts-et-Nevis", &["AG", "KN"]),
        ("Guinea, Bissau", &["GN"]),
    ];
    for (list, codes) in cases {
        let found: Vec<&str> = mentions(list).into_iter().map(|mention| mention.iso2).collect();
        assert_eq!(found, codes, "{list}");
    }
}

#[test]
fn a_country_prints_as_the_un_writes_it() {
    assert_eq!(un_name("KG", Lang::FR), Some("Kirghizistan"));
    assert_eq!(un_name("KG", Lang::EN), Some("Kyrgyzstan"));
    assert_eq!(un_name("CW", Lang::PT), Some("Curaçau"), "the UN writes no Portuguese: CLDR does");
    assert_eq!(un_name("XK", Lang::FR), Some("Kosovo"), "CLDR knows what the UN's list leaves out");
    assert_eq!(un_name("ZZ", Lang::FR), None);
}
