//! Large workspaces, made from a fixed seed, and how long the daily work in them takes.
//!
//! `large make FOLDER` writes three: `many.bilan` (500 projects, 1,000,000 rows of reach),
//! `wide.bilan` (one project with 20,000 lines of 12 cells, in two periods) and `money.bilan`
//! (150,000 entries, 100,000 of them in one project); `large make FOLDER WHAT` only one of them,
//! or `programme.bilan` of which `make bench` makes a report, `few.bilan` (one project of the 500),
//! `table.csv` with `table.bilan` (a million rows to be imported). `large measure FOLDER` times them and prints
//! each goal beside: the goal is for the time that passes on a machine that does nothing else, and
//! the processor's time says how far this one was. What takes long to write out is told with its
//! memory. Must not know SQL.

mod programme;

use std::error::Error;
use std::io::Write as _;
use std::path::Path;
use std::time::Instant;

use bilan_core::domain::{
    Accumulation, BreakdownCell, Indicator, Lang, Level, Measure, Period, Project, Reach, ReachKind,
    ResultNode,
};
use bilan_core::export;
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
const AGES: [&str; 2] = ["0-17", "18+"];
const ROWS_OF_TABLE: usize = 1_000_000;
const PASTED: usize = 1_000;

/// Entries of the project with the most, and of each other one.
const ENTRIES: usize = 100_000;
const OTHER_ENTRIES: usize = 1_000;
const OTHERS: usize = 50;
const AT_ONCE: usize = 5_000;
const HEADINGS: usize = 8;
const LINES_OF_A_HEADING: usize = 10;
const MONTHS: usize = 24;
/// Currencies of the entries beside the budget's, and about how many are one of it.
const CURRENCIES: [(&str, i64); 4] = [("HNL", 2_500), ("GTQ", 770), ("KES", 12_900), ("JOD", 71)];

/// How often each thing is done; the median is told.
const TIMES: usize = 5;

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["make", folder] => make(Path::new(folder)),
        ["measure", folder] => measure(Path::new(folder)),
        ["make", folder, "money"] => money(&Path::new(folder).join("money.bilan")),
        ["measure", folder, "money"] => measure_money(&Path::new(folder).join("money.bilan")),
        ["make", folder, "programme"] => programme::make(&Path::new(folder).join("programme.bilan")),
        ["make", folder, "many"] => many(&Path::new(folder).join("many.bilan"), PROJECTS),
        ["make", folder, "wide"] => wide(&Path::new(folder).join("wide.bilan")),
        ["make", folder, "few"] => many(&Path::new(folder).join("few.bilan"), 1),
        ["make", folder, "table"] => table(Path::new(folder)),
        ["measure", folder, "export"] => measure_export(Path::new(folder)),
        _ => Err(
            "large make FOLDER [money|many|few|wide|programme|table] | large measure FOLDER [money|export]"
                .into(),
        ),
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
    many(&folder.join("many.bilan"), PROJECTS)?;
    wide(&folder.join("wide.bilan"))?;
    money(&folder.join("money.bilan"))?;
    println!("made in {:.0} s", begun.elapsed().as_secs_f64());
    Ok(())
}

fn many(path: &Path, projects: usize) -> Outcome {
    let ctx = ctx()?;
    let workspace = Workspace::create(path, &ctx)?;
    let mut seed = Seed(0x0b11_a42d_5eed);
    for number in 0..projects {
        let mut project = project(&ctx, &format!("Project {number:03}"), QUARTERS, INDICATORS)?;
        for indicator in 0..INDICATORS {
            for place in 0..PLACES {
                for period in 0..QUARTERS {
                    let mut row = row(&ctx, &project, indicator, period, place);
                    // A breakdown of every fifth row keeps the making short.
                    if place % 5 == 0 {
                        let parts = SEXES.iter().flat_map(|sex| AGES.iter().map(move |age| (sex, age)));
                        row.cells = parts.map(|part| cell(&ctx, part, seed.below(100))).collect();
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

fn money(path: &Path) -> Outcome {
    let ctx = ctx()?;
    let workspace = Workspace::create(path, &ctx)?;
    let mut seed = Seed(0xca5b_0b11_5eed);
    rate(&workspace, &ctx)?;
    books(&workspace, &ctx, "Books", ENTRIES, &mut seed)?;
    for number in 0..OTHERS {
        books(&workspace, &ctx, &format!("Other {number:02}"), OTHER_ENTRIES, &mut seed)?;
    }
    Ok(())
}

/// Rates of all months and currencies.
fn rate(workspace: &Workspace, ctx: &Ctx) -> Outcome {
    let months = (0..MONTHS).map(|month| format!("{}-{:02}", 2024 + month / 12, month % 12 + 1));
    let rates = months.flat_map(|month| {
        CURRENCIES
            .map(|(code, hundredths)| format!("{month};{code};{}.{:02}", hundredths / 100, hundredths % 100))
    });
    let rates = rates.collect::<Vec<_>>().join("\n");
    let input = json!({ "source": "un_operational", "base": "USD", "text": rates });
    call(workspace, ctx, "paste_rates", input)?;
    Ok(())
}

/// A project with an agreement, a budget of eight headings and so many entries of two years.
fn books(workspace: &Workspace, ctx: &Ctx, title: &str, entries: usize, seed: &mut Seed) -> Outcome {
    let project = project(ctx, title, QUARTERS, 0)?;
    let id = project.id.clone();
    workspace.keep_projects(ctx, Op::AddExample, title, &[(project, Vec::new())])?;
    let lines = (HEADINGS, LINES_OF_A_HEADING);
    agree(workspace, ctx, &id, lines)?;
    enter(workspace, ctx, &id, entries, lines, seed)
}

/// An agreement and a budget of so many headings with so many lines each.
fn agree(workspace: &Workspace, ctx: &Ctx, id: &str, (headings, lines): (usize, usize)) -> Outcome {
    let values = json!({ "number": "A-1", "start_date": "2024-01-01", "end_date": "2025-12-31",
        "rate_policy": "payment_month", "rounding": "half_up", "variance_percent": "10" });
    call(workspace, ctx, "add_row", json!({ "table": "agreement", "project": id, "values": values }))?;
    let input = json!({ "project": id, "structure": "blank", "currency": "USD" });
    call(workspace, ctx, "start_budget", input)?;
    let mut block = String::new();
    for heading in 1..=headings {
        block += &format!("{heading}\tHeading {heading}\n");
        for line in 1..=lines {
            block += &format!("{heading}.{line}\tCourses for officials\tmonth\t24\t1000.00\t24000.00\n");
        }
    }
    call(workspace, ctx, "paste_budget", json!({ "project": id, "text": block }))?;
    Ok(())
}

/// So many entries of two years.
fn enter(
    workspace: &Workspace,
    ctx: &Ctx,
    id: &str,
    entries: usize,
    lines: (usize, usize),
    seed: &mut Seed,
) -> Outcome {
    let mut kept = 0;
    while kept < entries {
        let rows: Vec<Value> = (kept..entries.min(kept + AT_ONCE)).map(|at| entry(at, lines, seed)).collect();
        kept += rows.len();
        let told = call(workspace, ctx, "record_entries", json!({ "project": id, "rows": rows }))?;
        if told["kept"] != json!(rows.len()) {
            return Err(format!("kept {}: {}", told["kept"], told["refused"][0]).into());
        }
    }
    Ok(())
}

/// An entry of any line, month and currency.
fn entry(at: usize, (headings, lines): (usize, usize), seed: &mut Seed) -> Value {
    let currency = usize::try_from(seed.below(8)).unwrap_or(0);
    let (month, day) = (seed.below(12) + 1, seed.below(28) + 1);
    json!({
        "date": format!("{}-{month:02}-{day:02}", 2024 + seed.below(2)),
        "kind": if seed.below(20) == 0 { "commitment" } else { "expenditure" },
        "line": format!("{}.{}", seed.below(headings as i64) + 1, seed.below(lines as i64) + 1),
        "amount": format!("{}.{:02}", seed.below(900) + 1, seed.below(100)),
        "currency": CURRENCIES.get(currency).map_or("USD", |(code, _)| *code),
        "reference": format!("V-{at:06}"),
        "note": "Rent of the office and the hall"
    })
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

fn cell(ctx: &Ctx, (sex, age): (&&str, &&str), value: i64) -> BreakdownCell {
    let (sex, age) = (Some((*sex).to_owned()), Some((*age).to_owned()));
    BreakdownCell { id: ctx.new_id(), sex, age, disability: None, value }
}

/// A million rows as a table that is to be imported (`table.csv`), and the project whose they are
/// (`table.bilan`).
fn table(folder: &Path) -> Outcome {
    let ctx = ctx()?;
    let workspace = Workspace::create(&folder.join("table.bilan"), &ctx)?;
    let project = project(&ctx, "Table", QUARTERS, INDICATORS)?;
    workspace.keep_projects(&ctx, Op::AddExample, "Table", &[(project, Vec::new())])?;
    let mut seed = Seed(0x7ab1_e0b1_5eed);
    let mut rows = std::io::BufWriter::new(std::fs::File::create(folder.join("table.csv"))?);
    writeln!(rows, "Indicator code,Period,Place,People reached")?;
    for place in 0..ROWS_OF_TABLE / (QUARTERS * INDICATORS) {
        for of in 0..QUARTERS * INDICATORS {
            let (indicator, period) = (of % INDICATORS, of / INDICATORS + 1);
            writeln!(rows, "{indicator},Q{period},Site {place},{}", seed.below(900))?;
        }
    }
    Ok(rows.flush()?)
}

fn measure(folder: &Path) -> Outcome {
    let ctx = ctx()?;
    let (many, wide) = (folder.join("many.bilan"), folder.join("wide.bilan"));
    heads();
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
    measure_money(&folder.join("money.bilan"))?;
    measure_export(folder)
}

/// A million rows of reach as separated values and as a workbook, and those of one project
/// beside them: as rows are written while they are read, memory must not grow with them.
fn measure_export(folder: &Path) -> Outcome {
    let ctx = ctx()?;
    let workspace = Workspace::open(&folder.join("many.bilan"), Access::Read, &ctx)?;
    println!("{:<50}{:>9}{:>12}{:>9}{:>9}", "", "rows", "time", "memory", "file");
    for format in ["csv", "xlsx"] {
        for (what, project) in [("one project", Some("Project 250")), ("500 projects", None)] {
            let path = folder.join(format!("reach.{format}"));
            let input = json!({ "what": "reach", "format": format, "project": project });
            forget_peak()?;
            let begun = Instant::now();
            let input = serde_json::from_value(input)?;
            let written = export::write(&workspace, &ctx, &input, &path, &mut |_rows| true)?;
            let (took, file) = (begun.elapsed().as_secs_f64(), std::fs::metadata(&path)?.len() / 1_000_000);
            let what = format!("reach of {what} as {format}");
            println!("{what:<50}{:>9}{took:>10.1} s{:>6} MB{file:>6} MB", written.rows, peak()?);
            std::fs::remove_file(&path)?;
        }
    }
    Ok(())
}

/// What is done with entries every day.
fn measure_money(path: &Path) -> Outcome {
    let ctx = ctx()?;
    heads();
    let workspace = Workspace::open(path, Access::Write, &ctx)?;
    let page = json!({ "project": "Books" });
    let first =
        told("first page of 100,000 entries", 100, || call(&workspace, &ctx, "entries", page.clone()))?;
    let late = json!({ "project": "Books", "after": 90_000, "period": null });
    told("a late page of them", 100, || call(&workspace, &ctx, "entries", late.clone()))?;
    let line = call(&workspace, &ctx, "budget", page.clone())?["rows"][0]["id"].clone();
    let line = json!({ "project": "Books", "line": line, "period": "Q3" });
    told("those of a heading in a quarter", 100, || call(&workspace, &ctx, "entries", line.clone()))?;
    let mut seed = Seed(0x00c0_ffee);
    told("record 100 entries beside them", 100, || {
        let rows: Vec<Value> =
            (0..100).map(|at| entry(at, (HEADINGS, LINES_OF_A_HEADING), &mut seed)).collect();
        let kept = call(&workspace, &ctx, "record_entries", json!({ "project": "Books", "rows": rows }))?;
        match kept["kept"] == json!(100) {
            true => Ok(()),
            false => Err(format!("kept {}: {}", kept["kept"], kept["refused"]).into()),
        }
    })?;
    let row = &first["entries"][0]["id"];
    told("one of them edited in the grid", 100, || {
        let typed = json!({ "entry": row, "amount": format!("{}.00", seed.below(900) + 1) });
        call(&workspace, &ctx, "record_entries", json!({ "project": "Books", "rows": [typed] }))
    })?;
    told("one of them edited in its form", 100, || {
        let value = format!("V-{}", seed.below(9_000));
        let input = json!({ "table": "entry", "row": row, "field": "reference", "value": value });
        call(&workspace, &ctx, "edit_field", input)
    })?;
    told("a line of the budget edited", 100, || {
        let input = json!({ "table": "budget_line", "row": first["entries"][0]["line"], "field": "amount",
            "value": format!("{}.00 USD", 24_000 + seed.below(900)) });
        call(&workspace, &ctx, "edit_field", input)
    })?;
    told("the overview of 100,000 entries", 500, || call(&workspace, &ctx, "finance", page.clone()))?;
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

fn heads() {
    println!("{:<50}{:>9}{:>12}{:>9}", "", "median", "processor", "goal");
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

/// From here on the most memory is measured anew.
fn forget_peak() -> Outcome {
    Ok(std::fs::write("/proc/self/clear_refs", "5")?)
}

/// The most memory that the process held, in megabytes, as Linux tells it.
fn peak() -> Outcome<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("VmHWM")?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kilobytes / 1024)
}
