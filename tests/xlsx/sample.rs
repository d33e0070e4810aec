//! A report of an invented project, built by hand, with every kind of block and value.

use bilan_core::domain::Lang;
use bilan_core::report::look::Look;
use bilan_core::report::model::{Block, Cell, Column, ColumnKind, Fact, Figure, Report, RowKind, Section};

pub use crate::build::*;
use crate::people::{engagement, lessons, not_provided, reach};

/// The report in a language.
pub fn report(lang: Lang) -> Report {
    let title = "Safe journeys along the Rio Verde: protecting young people on the move from recruitment and exploitation | Voyages sûrs le long du Rio Verde : protéger les jeunes en déplacement contre le recrutement et l’exploitation | Viagens seguras ao longo do Rio Verde: proteger os jovens em movimento do recrutamento e da exploração | Viajes seguros a lo largo del Río Verde: proteger a los jóvenes en movimiento frente a la captación y la explotación";
    let words = [
        ("page", "Page | Page | Página | Página"),
        ("of", "of | sur | de | de"),
        ("contents", "Contents | Sommaire | Índice | Índice"),
        ("source", "Source | Source | Fonte | Fuente"),
        ("not-provided", "not provided | non communiqué | não indicado | no indicado"),
        ("sheet-summary", "Summary | Synthèse | Resumo | Resumen"),
        ("sheet-narrative", "Narrative | Récit | Narrativa | Narrativa"),
    ];
    Report {
        template: "project".to_owned(),
        kind: say(lang, "Project report | Rapport de projet | Relatório do projeto | Informe del proyecto"),
        language: lang,
        title: sourced(text("title", say(lang, title))),
        subtitle: Some(text(
            "subtitle",
            say(lang, "Phase two | Deuxième phase | Segunda fase | Segunda fase"),
        )),
        kept: None,
        landscape: false,
        look: Look::default(),
        logo: None,
        photos: std::collections::BTreeMap::new(),
        cover: cover(lang),
        date: "2026-09-15".parse().unwrap(),
        date_text: day("report.date", lang).text,
        words: words.into_iter().map(|(key, all)| (key.to_owned(), say(lang, all))).collect(),
        sections: vec![
            key_figures(lang),
            purpose(lang),
            framework(lang),
            deliverables(lang),
            budget(lang),
            reach(lang),
            engagement(lang),
            lessons(lang),
            not_provided(lang),
        ],
    }
}

fn cover(lang: Lang) -> Vec<Fact> {
    let label = |words: &str| say(lang, words);
    vec![
        fact(
            label("Project code | Code du projet | Código do projeto | Código del proyecto"),
            vec![text("identifier.0", "RV.0042"), text("identifier.1", "PRIMA RV20P0042")],
        ),
        fact(label("Donor | Bailleur | Doador | Donante"), vec![missing("donor", lang)]),
        fact(
            label("Start | Début | Início | Inicio"),
            vec![sourced(date(
                "dates.start",
                "2019-11",
                say(lang, "November 2019 | novembre 2019 | novembro de 2019 | noviembre de 2019"),
            ))],
        ),
        fact(label("End | Fin | Fim | Fin"), vec![date("dates.end", "2024", "2024")]),
        fact(label("Countries | Pays | Países | Países"), vec![text("countries", "Ecuador, Perú, Brasil")]),
        fact(
            label("Budget | Budget | Orçamento | Presupuesto"),
            vec![sourced(money("budget.total", lang, "3000000.00", "USD"))],
        ),
        fact(
            label("Date of the report | Date du rapport | Data do relatório | Fecha del informe"),
            vec![day("report.date", lang)],
        ),
    ]
}

fn key_figures(lang: Lang) -> Section {
    let figure = |label: &str, cell: Cell, note: Option<&str>| Figure {
        label: say(lang, label),
        cell,
        note: note.map(|words| say(lang, words)),
    };
    let figures = vec![
        figure(
            "Total budget | Budget total | Orçamento total | Presupuesto total",
            sourced(money("key.budget.total", lang, "3000000.00", "USD")),
            None,
        ),
        figure(
            "people reached directly | personnes touchées directement | pessoas alcançadas diretamente | personas alcanzadas directamente",
            sourced(count("key.reach.direct", lang, 116)),
            Some("distinct people | personnes distinctes | pessoas distintas | personas distintas"),
        ),
        figure(
            "people reached by public engagement | personnes touchées par l’engagement du public | pessoas alcançadas pelo envolvimento do público | personas alcanzadas por la participación pública",
            count("key.reach.public_engagement", lang, 31),
            None,
        ),
        figure(
            "Share spent | Part dépensée | Parte gasta | Parte gastada",
            share("key.budget.spent", lang, "0.6251", "62.5"),
            Some("derived | calculé | derivado | derivado"),
        ),
        figure(
            "Indirect reach | Personnes touchées indirectement | Alcance indireto | Alcance indirecto",
            missing("key.reach.indirect", lang),
            None,
        ),
    ];
    let note = "Kinds of reach are never added together. | Les types de portée ne s’additionnent jamais. | Os tipos de alcance nunca se somam. | Los tipos de alcance nunca se suman.";
    section(
        "summary",
        say(lang, "Key figures | Chiffres clés | Números-chave | Cifras clave"),
        vec![Block::Figures { figures }, Block::Note { text: say(lang, note) }],
    )
}

fn purpose(lang: Lang) -> Section {
    let long = "Young people who travel along the river look for work that is offered online; some of those offers are traps. The project trains officials and shelters on both banks, brings a free telephone line to the ports and helps those who ask for it to return, to stay, or to go on safely.";
    let blocks = vec![
        Block::Heading { text: say(lang, "Objective | Objectif | Objetivo | Objetivo") },
        Block::Paragraph {
            cell: sourced(text(
                "objective",
                "Fewer young people are recruited into exploitation along the Rio Verde.",
            )),
        },
        Block::Heading { text: say(lang, "Context | Contexte | Contexto | Contexto") },
        Block::Paragraph { cell: text("context.0", long) },
        Block::Paragraph {
            cell: text(
                "context.1",
                "Deuxième alinéa : l’équipe a relevé « trois » ports — Porto Velho, Iquitos et Leticia — où les offres circulent ; voir l’annexe.\nUne ligne de plus.",
            ),
        },
        Block::Facts {
            rows: vec![fact(
                say(lang, "Region | Région | Região | Región"),
                vec![text("region", "América Latina"), missing("region.code", lang)],
            )],
        },
    ];
    section(
        "purpose",
        say(lang, "Objective and context | Objectif et contexte | Objetivo e contexto | Objetivo y contexto"),
        blocks,
    )
}

fn framework(lang: Lang) -> Section {
    let columns = || {
        vec![
            column(say(lang, "No. | N° | N.º | N.º"), ColumnKind::Code),
            column(say(lang, "Level | Niveau | Nível | Nivel"), ColumnKind::Text),
            Column {
                weight: 4,
                ..column(say(lang, "Statement | Énoncé | Enunciado | Enunciado"), ColumnKind::Text)
            },
        ]
    };
    let activity = say(lang, "Activity | Activité | Atividade | Actividad");
    let node = |depth: u8, code: &str, words: &str| {
        row(
            RowKind::Body,
            depth,
            vec![
                text(&format!("framework.activity.{code}.code"), code),
                text(&format!("framework.activity.{code}.level"), activity.clone()),
                sourced(text(&format!("framework.activity.{code}"), words)),
            ],
        )
    };
    let activities = vec![
        node(
            0,
            "1.1",
            "Set up a working group of port authorities, police and shelters on both banks, which meets every quarter and keeps a shared list of cases to follow.",
        ),
        node(1, "1.2", "Write and test a common referral form."),
        node(0, "1.10", "Train sixty officials."),
        node(0, "2.1", "-Begins with a hyphen"),
    ];
    let pillar = |code: &str, words: &str| {
        row(
            RowKind::Body,
            0,
            vec![
                text(&format!("framework.pillar.{code}.code"), code),
                text(&format!("framework.pillar.{code}.level"), say(lang, "Pillar | Pilier | Pilar | Pilar")),
                text(&format!("framework.pillar.{code}"), words),
            ],
        )
    };
    let pillars = vec![pillar("1", "Information of quality"), pillar("2", "Coordination")];
    let caption = |words: &str| say(lang, words);
    section(
        "framework",
        say(lang, "Results framework | Cadre de résultats | Quadro de resultados | Marco de resultados"),
        vec![
            Block::Note {
                text: say(
                    lang,
                    "The donor’s numbering is kept. | La numérotation du bailleur est conservée. | A numeração do doador é mantida. | Se conserva la numeración del donante.",
                ),
            },
            Block::Table {
                id: "framework.main".to_owned(),
                caption: caption("Activities | Activités | Atividades | Actividades"),
                columns: columns(),
                rows: activities,
            },
            Block::Table {
                id: "framework.pillars".to_owned(),
                caption: caption("Pillars | Piliers | Pilares | Pilares"),
                columns: columns(),
                rows: pillars,
            },
        ],
    )
}

fn deliverables(lang: Lang) -> Section {
    let columns = vec![
        column(say(lang, "Deliverable | Livrable | Produto | Entregable"), ColumnKind::Text),
        column(say(lang, "Quantity | Quantité | Quantidade | Cantidad"), ColumnKind::Number),
        column(say(lang, "Date | Date | Data | Fecha"), ColumnKind::Date),
    ];
    let rows = vec![
        row(
            RowKind::Body,
            0,
            vec![
                text("deliverable.0", "Basic course for officials"),
                count("deliverable.0.quantity", lang, 3),
                day("deliverable.0.date", lang),
            ],
        ),
        row(
            RowKind::Body,
            0,
            vec![
                text("deliverable.1", "=HYPERLINK(\"http://example.org\";\"click\")"),
                count("deliverable.1.quantity", lang, 12500),
                date("deliverable.1.date", "2024", "2024"),
            ],
        ),
        row(
            RowKind::Body,
            0,
            vec![
                text("deliverable.2", "Study of online recruitment"),
                missing("deliverable.2.quantity", lang),
                missing("deliverable.2.date", lang),
            ],
        ),
    ];
    let title = say(lang, "Deliverables | Livrables | Produtos | Entregables");
    section(
        "deliverables",
        title.clone(),
        vec![Block::Table { id: "deliverables".to_owned(), caption: title, columns, rows }],
    )
}

fn budget(lang: Lang) -> Section {
    let columns = vec![
        column(say(lang, "Line | Ligne | Linha | Línea"), ColumnKind::Code),
        column(say(lang, "Heading | Intitulé | Rubrica | Rubro"), ColumnKind::Text),
        column(say(lang, "Budget | Budget | Orçamento | Presupuesto"), ColumnKind::Money),
        column(say(lang, "Spent | Dépensé | Gasto | Gastado"), ColumnKind::Money),
        column(say(lang, "Share spent | Part dépensée | Parte gasta | Parte gastada"), ColumnKind::Number),
    ];
    let line = |kind: RowKind, code: &str, words: &str, budget: &str, spent: Option<&str>, part: &str| {
        let id = |field: &str| format!("budget.{code}.{field}");
        row(
            kind,
            0,
            vec![
                text(&id("code"), if kind == RowKind::Total { "" } else { code }),
                text(&id("text"), words),
                sourced(money(&id("amount"), lang, budget, "USD")),
                spent.map_or_else(
                    || missing(&id("spent"), lang),
                    |spent| money(&id("spent"), lang, spent, "USD"),
                ),
                share(&id("share"), lang, part, &format!("{:.1}", part.parse::<f64>().unwrap() * 100.0)),
            ],
        )
    };
    let group = |id: &str, words: &str| row(RowKind::Group, 0, vec![text(id, words)]);
    let subtotal = say(lang, "Subtotal | Sous-total | Subtotal | Subtotal");
    let rows = vec![
        group("budget.1", "1 · Training of officials and shelters"),
        line(
            RowKind::Body,
            "1.1",
            "Trainers and interpreters for the sixty officials of both banks, travel by boat included",
            "1200000.10",
            Some("800000.05"),
            "0.6667",
        ),
        line(RowKind::Body, "1.2", "Rooms", "300000.20", None, "0"),
        line(RowKind::Total, "1", &subtotal, "1500000.30", Some("800000.05"), "0.5333"),
        group("budget.2", "2 · Telephone line"),
        line(RowKind::Body, "2.1", "Operators", "1000000.00", Some("900000.00"), "0.9"),
        line(RowKind::Body, "2.2", "Lines and equipment", "499999.70", Some("175250.45"), "0.3505"),
        line(RowKind::Total, "2", &subtotal, "1499999.70", Some("1075250.45"), "0.7168"),
        line(
            RowKind::Total,
            "sum",
            &say(lang, "Total | Total | Total | Total"),
            "3000000.00",
            Some("1875250.50"),
            "0.6251",
        ),
    ];
    let facts = vec![fact(
        say(lang, "Version | Version | Versão | Versión"),
        vec![text("budget.version", "Amendment 1")],
    )];
    section(
        "budget",
        say(lang, "Budget | Budget | Orçamento | Presupuesto"),
        vec![
            Block::Facts { rows: facts },
            Block::Table {
                id: "budget.lines".to_owned(),
                caption: say(
                    lang,
                    "Budget lines | Lignes budgétaires | Linhas orçamentais | Líneas presupuestarias",
                ),
                columns,
                rows,
            },
        ],
    )
}
