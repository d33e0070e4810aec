//! Lines of measures as a table, beside the budget. Must not know what was measured.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::Outcome;

/// What each may cost, as the budget file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    cost: Vec<Cost>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cost {
    /// In words.
    what: String,
    /// The name of what is measured.
    of: String,
    /// What it is compared with.
    beside: String,
    /// Which of the figures.
    measure: Measure,
    /// The ratio that it may have at most.
    most: f64,
    /// How much more of it there is than of what it is compared with: growth is measured for as much.
    #[serde(default = "same")]
    times: f64,
}

fn same() -> f64 {
    1.0
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Measure {
    Processor,
    Passed,
    Memory,
}

/// The medians of what was measured.
#[derive(Clone, Copy)]
struct Median {
    processor: f64,
    passed: f64,
    memory: f64,
    much: f64,
    runs: usize,
}

impl Median {
    fn of(mut lines: Vec<[f64; 4]>) -> Option<Median> {
        let mut middle = |at: usize| {
            lines.sort_by(|one, other| one[at].total_cmp(&other[at]));
            lines.get(lines.len() / 2).map(|line| line[at])
        };
        let [processor, passed, memory, much] = [middle(0)?, middle(1)?, middle(2)?, middle(3)?];
        Some(Median { processor, passed, memory, much, runs: lines.len() })
    }

    fn figure(self, measure: Measure) -> f64 {
        match measure {
            Measure::Processor => self.processor,
            Measure::Passed => self.passed,
            Measure::Memory => self.memory,
        }
    }
}

/// Prints the table; says whether everything stayed within the budget.
pub fn print(lines: &Path, budget: &Path) -> Outcome<bool> {
    let medians = medians(&std::fs::read_to_string(lines)?)?;
    let budget: Budget = toml::from_str(&std::fs::read_to_string(budget)?)?;
    println!(
        "{:<18}{:>6}{:>13}{:>13}{:>12}{:>13}",
        "medians", "runs", "processor", "passed", "memory", "made"
    );
    for (name, median) in &medians {
        let (processor, passed) = (seconds(median.processor), seconds(median.passed));
        let memory = format!("{:.1} MB", median.memory / 1024.0);
        println!("{name:<18}{:>6}{processor:>13}{passed:>13}{memory:>12}{:>13}", median.runs, median.much);
    }
    println!("\n{:<66}{:>8}{:>8}", "beside", "ratio", "budget");
    let (mut over, mut unknown) = (0, 0);
    for cost in &budget.cost {
        let both = medians.get(&cost.of).zip(medians.get(&cost.beside));
        let told = match both {
            None => {
                unknown += 1;
                "       -  not measured".to_owned()
            }
            Some((ours, theirs)) => {
                let ratio = ours.figure(cost.measure) / theirs.figure(cost.measure) / cost.times;
                let exceeds = ratio > cost.most;
                over += usize::from(exceeds);
                let mark = if exceeds { "  exceeds the budget" } else { "" };
                format!("{ratio:>8.3}{:>8}{mark}", cost.most)
            }
        };
        println!("{:<66}{told}", cost.what);
    }
    println!("\n{} of {} exceed their budget, {unknown} were not measured", over, budget.cost.len());
    Ok(over == 0)
}

fn medians(lines: &str) -> Outcome<BTreeMap<String, Median>> {
    let mut all: BTreeMap<String, Vec<[f64; 4]>> = BTreeMap::new();
    for line in lines.lines().filter(|line| !line.is_empty()) {
        let mut fields = line.split('\t');
        let name = fields.next().unwrap_or_default();
        let figures: Result<Vec<f64>, _> = fields.map(str::parse).collect();
        let figures = <[f64; 4]>::try_from(figures?).map_err(|_| format!("four figures in: {line}"))?;
        all.entry(name.to_owned()).or_default().push(figures);
    }
    Ok(all.into_iter().filter_map(|(name, lines)| Some((name, Median::of(lines)?))).collect())
}

fn seconds(seconds: f64) -> String {
    match seconds {
        short if short < 0.9995 => format!("{:.2} ms", short * 1e3),
        long => format!("{long:.2} s"),
    }
}
