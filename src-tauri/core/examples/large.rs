//! Large workspaces, made from a fixed seed, and how long the daily work in them takes.
//!
//! `large make FOLDER` writes two: `many.bilan` (500 projects, 1,000,000 rows of reach) and
//! `wide.bilan` (one project with 20,000 lines of 12 cells, in two periods). `large measure
//! FOLDER` times them and prints each goal beside: the goal is for the time that passes on a
//! machine that does nothing else, and the processor's time says how far this one was. Must not
//! know SQL.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use bilan_core::domain::{
    Accumulation, BreakdownCell, Indicator, Lang, Level, Measure, Period, Project, Reach, ReachKind,
    ResultNode,
};
use bilan_core::op::Op;
use bilan_core::{Access, Ctx, Workspace, api};
use chrono::{DateTime, Days, NaiveDate, Utc};
use serde_json::{Value, json};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const PROJECTS: usize = 500;
const QUARTERS: usize = 8;
const INDICATORS: usize = 10;
/// Places by quarters and indicators make 2,000 rows a project.
const PLACES: usize = 25;

const LINES: usize = 20_000;
const BANDS: [&str; 6] = ["0-4", "5-11", "12-17", "18-29", "30-59", "60+"];
const SEXES: [&str; 2] = ["female", "male"];
const PASTED: usize = 1_000;

/// How often each thing is done; the median is told.
const TIMES: usize = 5;

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["make", folder] => make(Path::new(folder)),
        ["measure", folder] => measure(Path::new(folder)),
        _ => Err("large make FOLDER | large measure FOLDER".into()),
    }
}

fn ctx() -> Outcome<Ctx> {
    let now: DateTime<Utc> = "2026-03-01T09:30:00Z".parse()?;
    Ok(Ctx::at(now, "bench", Lang::EN))
}

/// Numbers that look like chance and are the same in every run (xorshift).
struct Seed(u64);

impl Seed {
    fn below(&mut self, most: i64) -> i64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i64::try_from(self.0 >> 2).unwrap_or(0) % most
    }
}

fn make(folder: &Path) -> Outcome {
    let begun = Instant::now();
    many(&folder.join("many.bilan"))?;
    wide(&folder.join("wide.bilan"))?;
    println!("made in {:.0} s", begun.elapsed().as_secs_f64());
    Ok(())
}

fn many(path: &Path) -> Outcome {
    let ctx = ctx()?;
    let workspace = Workspace::create(path, &ctx)?;
    let mut seed = Seed(0x0b11_a42d_5eed);
    for number in 0..PROJECTS {
        let mut project = project(&ctx, &format!("Project {number:03}"), QUARTERS, INDICATORS)?;
        for indicator in 0..INDICATORS {
            for place in 0..PLACES {
                for period in 0..QUARTERS {
                    let mut row = row(&ctx, &project, indicator, period, place);
                    // A breakdown of every fifth row keeps the making short.
                    if place % 5 == 0 {
                        row.cells = SEXES.iter().map(|sex| cell(&ctx, sex, seed.below(200))).collect();
                    }
                    row.value = Some(row.cells.iter().map(|cell| cell.value).sum::<i64>() + seed.below(99));
                    project.reach.push(row);
                }
            }
        }
        workspace.keep_projects(&ctx, Op::AddExample, &project.title.clone(), &[(project, Vec::new())])?;
    }
    Ok(())
}

fn wide(path: &Path) -> Outcome {
    let ctx = ctx()?;
    let workspace = Workspace::create(path, &ctx)?;
    let mut seed = Seed(0x5eed_0b11_a42d);
    let mut project = project(&ctx, "Wide", 2, 1)?;
    project.indicators[0].age_bands = BANDS.iter().map(|band| (*band).to_owned()).collect();
    for period in 0..2 {
        for place in 0..LINES {
            let row = row(&ctx, &project, 0, period, place);
            project.reach.push(Reach { group: Some("participants".to_owned()), ..row });
        }
    }
    let lines: Vec<String> = project.reach.iter().take(LINES).map(|row| row.id.clone()).collect();
    let id = project.id.clone();
    workspace.keep_projects(&ctx, Op::AddExample, "Wide", &[(project, Vec::new())])?;
    for period in ["Q1", "Q2"] {
        for lines in lines.chunks(LINES / 4) {
            let figures: Vec<Value> = lines.iter().flat_map(|line| figures(line, &mut seed)).collect();
            let input = json!({ "project": id, "kind": "direct", "period": period, "figures": figures });
            call(&workspace, &ctx, "record_reach", input)?;
        }
    }
    Ok(())
}

/// A total and twelve parts of a line.
fn figures(line: &str, seed: &mut Seed) -> Vec<Value> {
    let total = json!({ "line": line, "cell": "total", "text": "12000" });
    let parts = SEXES.iter().flat_map(|sex| BANDS.iter().map(move |band| json!({ "sex": sex, "age": band })));
    let figure = |cell| json!({ "line": line, "cell": cell, "text": seed.below(900).to_string() });
    std::iter::once(total).chain(parts.map(figure)).collect()
}

/// A project with a framework, quarters and indicators of people.
fn project(ctx: &Ctx, title: &str, quarters: usize, indicators: usize) -> Outcome<Project> {
    let mut project = Project {
        id: ctx.new_id(),
        title: title.to_owned(),
        language: Lang::EN,
        countries: vec!["PY".to_owned(), "BR".to_owned()],
        ..Project::default()
    };
    for place in 0..30 {
        project.framework.push(serde_json::from_value(json!({
            "id": ctx.new_id(), "parent": null, "axis": "activities", "level": Level::Activity,
            "code": format!("{}.{}", place / 5 + 1, place % 5 + 1), "text": "Courses for officials"
        }))?);
    }
    let mut day = NaiveDate::from_ymd_opt(2024, 1, 1).ok_or("a day")?;
    for quarter in 0..quarters {
        let next = day.checked_add_days(Days::new(91)).ok_or("a day")?;
        project.periods.push(serde_json::from_value::<Period>(json!({
            "id": ctx.new_id(), "code": format!("Q{}", quarter + 1), "start": day, "end": next.pred_opt()
        }))?);
        day = next;
    }
    for indicator in 0..indicators {
        let node = project.framework.get(indicator).map(|node: &ResultNode| node.id.clone());
        project.indicators.push(serde_json::from_value::<Indicator>(json!({
            "id": ctx.new_id(), "node": node, "code": format!("{indicator}"), "text": "People who took part",
            "unit": "person", "measure": Measure::People, "by_sex": true, "accumulation": Accumulation::Periodic,
            "baseline": null, "target": null, "values": []
        }))?);
    }
    Ok(project)
}

fn row(ctx: &Ctx, project: &Project, indicator: usize, period: usize, place: usize) -> Reach {
    Reach {
        indicator: project.indicators.get(indicator).map(|it| it.id.clone()),
        period: project.periods.get(period).map(|it| it.id.clone()),
        place: Some(format!("Site {place}")),
        ..Reach::new(ctx.new_id(), ReachKind::Direct)
    }
}

fn cell(ctx: &Ctx, sex: &str, value: i64) -> BreakdownCell {
    BreakdownCell { id: ctx.new_id(), sex: Some(sex.to_owned()), age: None, disability: None, value }
}

fn measure(folder: &Path) -> Outcome {
    let ctx = ctx()?;
    let (many, wide) = (folder.join("many.bilan"), folder.join("wide.bilan"));
    println!("{:<50}{:>9}{:>12}{:>9}", "", "median", "processor", "goal");

    told("open 500 projects, 1,000,000 rows, and list them", 300, || {
        let workspace = Workspace::open(&many, Access::Write, &ctx)?;
        call(&workspace, &ctx, "list_projects", Value::Null)
    })?;
    let workspace = Workspace::open(&many, Access::Write, &ctx)?;
    let list = workspace.list_projects()?;
    let project = &list.get(PROJECTS / 2).ok_or("no project")?.id;
    told("open one of them (2,000 rows)", 100, || {
        call(&workspace, &ctx, "show_project", json!({ "project": project }))
    })?;
    let grid = json!({ "project": project, "kind": "direct", "period": "Q5" });
    let shown = told("its grid (250 lines)", 100, || call(&workspace, &ctx, "reach_grid", grid.clone()))?;
    record(&workspace, &ctx, "one figure kept in it", 100, &shown, 1)?;
    told("how its figure came about", 100, || {
        call(&workspace, &ctx, "explain_reach", json!({ "project": project, "kind": "direct" }))
    })?;
    drop(workspace);
    println!("{:<50}{:>6} MB", "  memory of the backend at most, so far", peak()?);

    let workspace = Workspace::open(&wide, Access::Write, &ctx)?;
    let project = &workspace.list_projects()?.first().ok_or("no project")?.id.clone();
    let grid = json!({ "project": project, "kind": "direct", "period": "Q2" });
    let shown =
        told("grid of 20,000 lines of 12 cells", 500, || call(&workspace, &ctx, "reach_grid", grid.clone()))?;
    println!("{:<50}{:>6} MB", "  its answer", serde_json::to_vec(&shown)?.len() / 1_000_000);
    record(&workspace, &ctx, "paste of 1,000 × 12 figures", 500, &shown, PASTED)?;
    record(&workspace, &ctx, "one figure kept among 20,000 lines", 500, &shown, 1)?;
    told("open the project (40,000 rows, 480,000 cells)", 2_000, || {
        call(&workspace, &ctx, "show_project", json!({ "project": project }))
    })?;
    println!("{:<50}{:>6} MB", "  memory of the backend at most", peak()?);
    Ok(())
}

fn call(workspace: &Workspace, ctx: &Ctx, name: &str, input: Value) -> Outcome<Value> {
    Ok(api::call(workspace, ctx, name, input)?)
}

/// Figures for the first lines of a grid, others each time, sent as the window does; every one
/// of them must be kept.
fn record(workspace: &Workspace, ctx: &Ctx, what: &str, goal: u128, shown: &Value, most: usize) -> Outcome {
    let lines = keys(shown, most);
    let columns: Vec<&Value> =
        shown["columns"].as_array().into_iter().flatten().map(|it| &it["part"]).collect();
    let mut seed = Seed(0x00c0_ffee);
    told(what, goal, || {
        let mut typed: Vec<Value> = lines.iter().flat_map(|line| figures(line, &mut seed)).collect();
        if lines.len() == 1 {
            typed.truncate(1);
            typed[0]["text"] = json!((20_000 + seed.below(900)).to_string());
        }
        let given = typed.len();
        let input = json!({ "project": shown["project"], "kind": "direct", "period": shown["period"]["id"],
            "figures": typed, "columns": columns });
        let kept = call(workspace, ctx, "record_reach", input)?;
        match kept["kept"] == json!(given) {
            true => Ok(kept),
            false => Err(format!("kept {} of {given}: {}", kept["kept"], kept["refused"]).into()),
        }
    })?;
    Ok(())
}

/// The keys of the first lines of a grid.
fn keys(grid: &Value, most: usize) -> Vec<&str> {
    let lines = grid["lines"].as_array().into_iter().flatten();
    lines.filter_map(|line| line["id"].as_str()).take(most).collect()
}

/// Does something several times and prints the medians in milliseconds; hands out the last outcome.
fn told<T>(what: &str, goal: u128, mut work: impl FnMut() -> Outcome<T>) -> Outcome<T> {
    let (mut took, mut worked) = (Vec::new(), Vec::new());
    loop {
        let (begun, before) = (Instant::now(), processor()?);
        let outcome = work()?;
        took.push(begun.elapsed().as_millis());
        worked.push((processor()? - before) / 1_000_000);
        if took.len() == TIMES {
            took.sort_unstable();
            worked.sort_unstable();
            println!("{what:<50}{:>6} ms{:>9} ms{goal:>6} ms", took[TIMES / 2], worked[TIMES / 2]);
            return Ok(outcome);
        }
    }
}

/// How long the processor worked for this thread so far, in nanoseconds, as Linux tells it.
fn processor() -> Outcome<u64> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    Ok(told.split(' ').next().ok_or("schedstat")?.parse()?)
}

/// The most memory that the process held, in megabytes, as Linux tells it.
fn peak() -> Outcome<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("VmHWM")?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kilobytes / 1024)
}
