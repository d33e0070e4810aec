//! The sample's sections about people: reach, engagement, lessons, what is not provided.

use bilan_core::domain::Lang;
use bilan_core::report::model::{Block, ColumnKind, RowKind, Section};

use crate::build::*;

pub fn reach(lang: Lang) -> Section {
    let columns = vec![
        column(say(lang, "Group | Groupe | Grupo | Grupo"), ColumnKind::Text),
        column(say(lang, "Women | Femmes | Mulheres | Mujeres"), ColumnKind::Number),
        column(say(lang, "Men | Hommes | Homens | Hombres"), ColumnKind::Number),
        column(
            say(
                lang,
                "People reached directly | Personnes touchées directement | Pessoas alcançadas diretamente | Personas alcanzadas directamente",
            ),
            ColumnKind::Number,
        ),
    ];
    let line = |kind: RowKind, id: &str, words: &str, figures: [Option<i64>; 3]| {
        let fields = ["women", "men", "people"];
        let cells = fields.iter().zip(figures).map(|(field, figure)| {
            let id = format!("reach.{id}.{field}");
            figure.map_or_else(|| missing(&id, lang), |figure| count(&id, lang, figure))
        });
        row(kind, 0, std::iter::once(text(&format!("reach.{id}.group"), words)).chain(cells).collect())
    };
    let rows = vec![
        line(RowKind::Body, "0", "Officials", [Some(40), Some(30), Some(70)]),
        line(RowKind::Body, "1", "Shelter staff", [Some(36), None, Some(46)]),
        line(RowKind::Body, "2", "Same people again", [Some(0), Some(2), Some(30)]),
        // 70 and 46 are distinct people; the thirty are among them, so no sum gives 116.
        line(RowKind::Total, "direct", "Total", [Some(76), Some(32), Some(116)]),
    ];
    section(
        "reach",
        say(
            lang,
            "People reached: direct, indirect and by public engagement | Personnes touchées : portée directe, indirecte et engagement du public | Pessoas alcançadas: alcance direto, indireto e envolvimento do público | Personas alcanzadas: alcance directo, indirecto y participación pública",
        ),
        vec![
            Block::Table { id: "reach.direct".to_owned(), caption: String::new(), columns, rows },
            Block::Note {
                text: say(
                    lang,
                    "Some people took part twice. | Certaines personnes ont participé deux fois. | Algumas pessoas participaram duas vezes. | Algunas personas participaron dos veces.",
                ),
            },
        ],
    )
}

pub fn engagement(lang: Lang) -> Section {
    section(
        "engagement",
        say(
            lang,
            "Public engagement | Engagement du public | Envolvimento do público | Participación pública",
        ),
        vec![Block::List {
            items: vec![
                text("engagement.0", "Lecture at a week of open days"),
                text("engagement.1", "@Radio round table, broadcast twice"),
            ],
        }],
    )
}

pub fn lessons(lang: Lang) -> Section {
    section(
        "lessons",
        say(lang, "Lessons learned | Leçons apprises | Lições aprendidas | Lecciones aprendidas"),
        vec![Block::List {
            items: vec![sourced(text(
                "lesson.0",
                "Training that begins with what survivors need, and that goes slowly, lowers the risk of harm; officials who met shelter staff before the course referred twice as many people after it, and they said so themselves when the team came back in spring.",
            ))],
        }],
    )
}

pub fn not_provided(lang: Lang) -> Section {
    section(
        "not_provided",
        say(
            lang,
            "Not provided in the sources | Non communiqué dans les sources | Não indicado nas fontes | No indicado en las fuentes",
        ),
        vec![Block::List {
            items: vec![text("not_provided.0", say(lang, "Donor | Bailleur | Doador | Donante"))],
        }],
    )
}
