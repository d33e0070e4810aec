//! Amounts, numbers, dates and durations in every national style: right or asked, never wrong.

use bilan_core::domain::Lang;
use bilan_core::intake::duration::durations;
use bilan_core::intake::money::{self, Amount};
use bilan_core::intake::number::{figures, spoken};
use bilan_core::intake::{Choice, dates};

const FR: Option<Lang> = Some(Lang::FR);
const PT: Option<Lang> = Some(Lang::PT);
const ES: Option<Lang> = Some(Lang::ES);
const EN: Option<Lang> = Some(Lang::EN);

#[test]
fn amounts_in_every_national_style() {
    let cases = [
        ("190000.00 USD", FR, "190000.00 USD"),
        ("USD 3.000.000", PT, "3000000.00 USD"),
        ("USD 3,000,000", PT, "3000000.00 USD"),
        ("USD 3.000", PT, "3000.00 USD"),
        ("EUR 3.000", ES, "3000.00 EUR"),
        ("USD 3,000", EN, "3000.00 USD"),
        ("€1.234,56", PT, "1234.56 EUR"),
        ("€1.234,56", EN, "1234.56 EUR"),
        ("1,234.56 €", FR, "1234.56 EUR"),
        ("1\u{a0}234,56 €", FR, "1234.56 EUR"),
        ("1\u{202f}234,56\u{a0}€", FR, "1234.56 EUR"),
        ("1\u{2009}234,56 €", None, "1234.56 EUR"),
        ("1 234 567 €", FR, "1234567.00 EUR"),
        ("CHF 1'234.56", FR, "1234.56 CHF"),
        ("CHF 1’234’567.–", FR, "1234567.00 CHF"),
        ("INR 1,23,456.78", EN, "123456.78 INR"),
        ("4,2 milhões de euros", PT, "4200000.00 EUR"),
        ("EUR 4,2 mil milhões", PT, "4200000000.00 EUR"),
        ("15 millones de euros", ES, "15000000.00 EUR"),
        ("200 mil reais", PT, "200000.00 BRL"),
        ("2,5 millions d’euros", FR, "2500000.00 EUR"),
        ("2.5 million US dollars", EN, "2500000.00 USD"),
        ("US$ 1.250.000,50", ES, "1250000.50 USD"),
        ("750 000 $US", FR, "750000.00 USD"),
        ("$ 750,000 CAD", EN, "750000.00 CAD"),
        ("C$1,000", EN, "1000.00 CAD"),
        ("R$ 1.500.000,00", PT, "1500000.00 BRL"),
        ("£2m", EN, "2000000.00 GBP"),
        ("€ 3 M", FR, "3000000.00 EUR"),
        ("250 k€", FR, "250000.00 EUR"),
        ("JPY 1,500,000", EN, "1500000 JPY"),
        ("1 234,567 TND", FR, "1234.567 TND"),
        ("12 000 dinars tunisiens", FR, "12000.000 TND"),
        ("(500) USD", EN, "-500.00 USD"),
        ("\u{2212}500 USD", EN, "-500.00 USD"),
        ("USD 0.50", EN, "0.50 USD"),
    ];
    for (text, lang, expected) in cases {
        match money::read(text, None, lang) {
            Amount::One(found) => assert_eq!(money::choice(&found).value, expected, "{text}"),
            other => panic!("{text:?} is {expected}, not {other:?}"),
        }
    }
}

#[test]
fn what_can_be_read_in_two_ways_is_asked() {
    let cases: [(&str, Option<Lang>, &[&str]); 9] = [
        ("USD 3.000", None, &["3000.00 USD", "3.00 USD"]),
        ("USD 3.000", EN, &["3000.00 USD", "3.00 USD"]),
        ("EUR 3,000", PT, &["3000.00 EUR", "3.00 EUR"]),
        ("EUR 3.125", FR, &["3125.00 EUR"]),
        ("500 000 FCFA", FR, &["500000 XOF", "500000 XAF"]),
        ("¥ 5,000", EN, &["5000 JPY", "5000.00 CNY"]),
        ("USD 200,000 (EUR 180,000)", EN, &["200000.00 USD", "180000.00 EUR"]),
        ("£ 5 billion", None, &["5000000000.00 GBP", "5000000000000.00 GBP"]),
        ("USD 1.500,75,3", EN, &[]),
    ];
    for (text, lang, expected) in cases {
        match money::read(text, None, lang) {
            Amount::Ask(choices) => {
                let values: Vec<&str> = choices.iter().map(|choice: &Choice| choice.value.as_str()).collect();
                assert_eq!(values, expected, "{text}");
            }
            Amount::None => assert!(expected.is_empty(), "{text} has no readable figure"),
            Amount::One(found) => panic!("{text:?} is asked, not read as {found:?}"),
        }
    }
    let Amount::Ask(choices) = money::read("$ 750,000", None, EN) else { panic!("a bare $ is asked") };
    assert!(choices.iter().any(|choice| choice.value == "750000.00 CAD"), "{choices:?}");
    let Amount::Ask(choices) = money::read("750,000", None, EN) else { panic!("no currency is asked") };
    assert!(choices.iter().any(|choice| choice.value == "750000.00 USD"), "{choices:?}");
}

#[test]
fn figures_stop_where_numbers_stop() {
    let whole =
        |text: &str, lang| figures(text, lang).iter().map(|figure| figure.whole()).collect::<Vec<_>>();
    assert_eq!(whole("116 participants", FR), [Some(116)]);
    assert_eq!(whole("1,240 participants", EN), [Some(1240)]);
    assert_eq!(whole("2.300 participantes", PT), [Some(2300)]);
    assert_eq!(whole("2.300 participants", EN), [None], "asked in English");
    assert_eq!(whole("in 2019 120 people", EN), [Some(2019), Some(120)]);
    assert_eq!(whole("CT1061 and B2B", EN), [], "digits inside a code are no figure");
    assert_eq!(whole("1st and 2nd", EN), [], "ordinals are no figures");
    assert_eq!(whole("999999999999999999999999999999999 x", EN), [], "beyond what can be counted");
}

#[test]
fn number_words() {
    let cases = [
        ("Trois itérations", FR, 3),
        ("Une itération", FR, 1),
        ("Vingt et un ateliers", FR, 21),
        ("quatre-vingt-dix-sept séances", FR, 97),
        ("soixante et onze", FR, 71),
        ("deux cent cinquante guides", FR, 250),
        ("mille deux cents", FR, 1200),
        ("três oficinas", PT, 3),
        ("cinco oficinas", PT, 5),
        ("vinte e uma sessões", PT, 21),
        ("cento e vinte e três", PT, 123),
        ("duas mil e quinhentas", PT, 2500),
        ("twelve workshops", EN, 12),
        ("Twenty-one sessions", EN, 21),
        ("two hundred and five", EN, 205),
        ("three thousand", EN, 3000),
        ("veintiuno", ES, 21),
        ("Veintiún talleres", ES, 21),
        ("treinta y dos", ES, 32),
        ("mil doscientos", ES, 1200),
        ("Tres talleres", None, 3),
    ];
    for (text, lang, expected) in cases {
        assert_eq!(spoken(text, lang).map(|(value, _)| value), Some(expected), "{text}");
    }
    for text in ["Ateliers", "three-day workshop", "Onerous", ""] {
        assert_eq!(spoken(text, EN), None, "{text:?} begins with no number");
    }
}

#[test]
fn dates_as_precise_as_they_are_written() {
    let cases = [
        ("2024", FR, "2024"),
        ("Novembro de 2019", PT, "2019-11"),
        ("novembre 2019", FR, "2019-11"),
        ("noviembre del 2019", ES, "2019-11"),
        ("Nov. 2019", EN, "2019-11"),
        ("1er mars 2020", FR, "2020-03-01"),
        ("15 de março de 2021", PT, "2021-03-15"),
        ("15 de marzo de 2021", ES, "2021-03-15"),
        ("March 15, 2021", EN, "2021-03-15"),
        ("15th of March 2021", EN, "2021-03-15"),
        ("15 March 2021", EN, "2021-03-15"),
        ("15/03/2021", EN, "2021-03-15"),
        ("03/15/2021", EN, "2021-03-15"),
        ("03/04/2021", FR, "2021-04-03"),
        ("04/04/2021", EN, "2021-04-04"),
        ("3.4.2021", EN, "2021-04-03"),
        ("2021-03-15", EN, "2021-03-15"),
        ("2021/03/15", EN, "2021-03-15"),
        ("2021-03", EN, "2021-03"),
        ("03/2021", FR, "2021-03"),
        ("29 février 2024", FR, "2024-02-29"),
    ];
    for (text, lang, expected) in cases {
        let found = dates::whole(text, lang).and_then(|mention| mention.certain());
        assert_eq!(found.map(|date| date.to_string()).as_deref(), Some(expected), "{text}");
    }
    for text in ["29 février 2023", "32/01/2021", "13/13/2021", "soon", "12345", ""] {
        assert!(dates::whole(text, FR).and_then(|mention| mention.certain()).is_none(), "{text} is no date");
    }
    for (text, lang) in [("03/04/2021", EN), ("03/04/2021", None), ("15/03/21", FR)] {
        let found = dates::whole(text, lang).expect(text);
        assert_eq!(found.readings.len(), 2, "{text} is asked: {:?}", found.readings);
    }
}

#[test]
fn spans_of_time() {
    let cases = [
        ("du 1er mars 2020 au 28 février 2022", FR, "2020-03-01", "2022-02-28"),
        ("2019–2022", EN, "2019", "2022"),
        ("2019-2022", EN, "2019", "2022"),
        ("from 1 March 2020 to 28 February 2022", EN, "2020-03-01", "2022-02-28"),
        ("março de 2020 a fevereiro de 2022", PT, "2020-03", "2022-02"),
        ("mars à décembre 2021", FR, "2021-03", "2021-12"),
        ("noviembre a febrero de 2022", ES, "2021-11", "2022-02"),
        ("October 1, 2020 – December 31, 2022", EN, "2020-10-01", "2022-12-31"),
        ("01/03/2020 - 28/02/2022", FR, "2020-03-01", "2022-02-28"),
        ("01/2021 - 12/2023", PT, "2021-01", "2023-12"),
    ];
    for (text, lang, start, end) in cases {
        let span = dates::span(text, lang).expect(text);
        let side = |mention: Option<dates::Mention>| {
            mention.and_then(|it| it.certain()).map(|date| date.to_string())
        };
        assert_eq!(side(span.start).as_deref(), Some(start), "{text}");
        assert_eq!(side(span.end).as_deref(), Some(end), "{text}");
    }
}

#[test]
fn durations_in_whole_months() {
    let cases = [
        ("3 anos (início em Novembro de 2019)", PT, Some(36), "3 anos"),
        ("36 meses", PT, Some(36), "36 meses"),
        ("18 months from March 2021", EN, Some(18), "18 months"),
        ("2 ans et demi", FR, Some(30), "2 ans et demi"),
        ("2 anos e meio", PT, Some(30), "2 anos e meio"),
        ("dos años y medio", ES, Some(30), "dos años y medio"),
        ("1 an et 6 mois", FR, Some(18), "1 an et 6 mois"),
        ("1,5 ans", FR, Some(18), "1,5 ans"),
        ("trois ans", FR, Some(36), "trois ans"),
        ("trois (3) ans", FR, Some(36), "3) ans"),
        ("24-month project", EN, Some(24), "24-month"),
        ("6 semaines", FR, None, "6 semaines"),
        ("1,3 ans", FR, None, "1,3 ans"),
    ];
    for (text, lang, months, words) in cases {
        let found = durations(text, lang);
        let first = found.first().unwrap_or_else(|| panic!("{text} states a duration"));
        assert_eq!(first.months, months, "{text}");
        assert_eq!(&text[first.range.clone()], words, "{text}");
    }
}
