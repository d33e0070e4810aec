//! The data set M: one programme of which the report has some hundred pages.
//!
//! 60 budget lines over twelve quarters with 3,000 entries, 120 deliverables, 250 indicators with
//! a value for each quarter, 20,000 rows of reach, 150 lessons. Must not know SQL.

use std::path::Path;

use bilan_core::Workspace;
use bilan_core::domain::{
    Accumulation, Deliverable, DeliverableStatus, Indicator, Lesson, Measure, PeriodValue, Project,
};
use bilan_core::op::Op;
use serde_json::json;

use super::{Outcome, Seed, ctx, project, row};

const QUARTERS: usize = 12;
const OF_PEOPLE: usize = 10;
const INDICATORS: usize = 250;
const ROWS: usize = 20_000;
const DELIVERABLES: usize = 120;
const LESSONS: usize = 150;
const ENTRIES: usize = 3_000;
const HEADINGS: usize = 6;
const LINES: usize = 10;

/// Parts of sentences that make texts of unequal length.
const SAID: [&str; 8] = [
    "The courses of the second year were held in the evening, so that officials did not have to leave their posts.",
    "Shelters in three districts were furnished late because the tender had to be repeated.",
    "Interpreters were paid by the day and not by the month, which kept them for the whole season.",
    "Two ministries agreed on one form, and the figures of both can be compared since.",
    "Women came more often when the meetings were near the market.",
    "The evaluation recommends to plan a month between the end of the courses and the first visit.",
    "Prices of fuel rose by a fifth; fewer visits were made, and each took in more villages.",
    "What was promised was delivered, but in another order.",
];

/// Makes the workspace `programme.bilan`.
pub fn make(path: &Path) -> Outcome {
    let ctx = ctx()?;
    let workspace = Workspace::create(path, &ctx)?;
    let mut seed = Seed(0x0009_4a3e_5eed);
    let mut project = project(&ctx, "Programme", QUARTERS, OF_PEOPLE)?;
    for at in 0..ROWS {
        let (place, of) = (at / (QUARTERS * OF_PEOPLE), at % (QUARTERS * OF_PEOPLE));
        let mut row = row(&ctx, &project, of % OF_PEOPLE, of / OF_PEOPLE, place);
        row.value = Some(seed.below(900));
        project.reach.push(row);
    }
    tell(&ctx, &mut project, &mut seed)?;
    let id = project.id.clone();
    workspace.keep_projects(&ctx, Op::AddExample, "Programme", &[(project, Vec::new())])?;
    super::rate(&workspace, &ctx)?;
    super::agree(&workspace, &ctx, &id, (HEADINGS, LINES))?;
    super::enter(&workspace, &ctx, &id, ENTRIES, (HEADINGS, LINES), &mut seed)
}

/// Indicators with their values, deliverables and lessons.
fn tell(ctx: &bilan_core::Ctx, project: &mut Project, seed: &mut Seed) -> Outcome {
    project.objective = Some(said(seed, 4));
    project.context = Some(said(seed, 9));
    let periods: Vec<String> = project.periods.iter().map(|period| period.id.clone()).collect();
    for number in OF_PEOPLE..INDICATORS {
        let values: Vec<PeriodValue> = periods
            .iter()
            .map(|period| {
                let given = json!({ "id": ctx.new_id(), "period": period, "target": "40",
                    "actual": seed.below(60).to_string() });
                serde_json::from_value(given)
            })
            .collect::<Result<_, _>>()?;
        let node = project.framework.get(number % project.framework.len()).map(|node| node.id.clone());
        project.indicators.push(serde_json::from_value::<Indicator>(json!({
            "id": ctx.new_id(), "node": node, "code": format!("{number}"), "text": said(seed, 1), "unit": "visit",
            "measure": Measure::Number, "by_sex": false, "accumulation": Accumulation::Periodic,
            "baseline": "0", "target": "480", "values": values
        }))?);
    }
    for number in 0..DELIVERABLES {
        let late = seed.below(3) == 0;
        project.deliverables.push(serde_json::from_value::<Deliverable>(json!({
            "id": ctx.new_id(), "group": format!("Part {}", number / 20 + 1), "text": said(seed, 1), "quantity": 12,
            "delivered": seed.below(13), "unit": "visit", "due": format!("2025-{:02}-28", seed.below(12) + 1),
            "status": if late { DeliverableStatus::InProgress } else { DeliverableStatus::Delivered },
            "delivered_date": null, "evidence": null
        }))?);
    }
    for _ in 0..LESSONS {
        project.lessons.push(serde_json::from_value::<Lesson>(json!({
            "id": ctx.new_id(), "text": said(seed, 3), "context": said(seed, 2), "cause": said(seed, 1),
            "recommendation": said(seed, 2), "theme": null, "phase": null
        }))?);
    }
    Ok(())
}

/// So many sentences.
fn said(seed: &mut Seed, many: usize) -> String {
    let sentence = |_| {
        let at = usize::try_from(seed.below(SAID.len() as i64)).unwrap_or(0);
        SAID.get(at).copied().unwrap_or_default()
    };
    (0..many).map(sentence).collect::<Vec<_>>().join(" ")
}
