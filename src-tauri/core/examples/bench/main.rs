//! What things cost, each beside the plainest program that does the same, and what exceeds the budget.
//!
//! `bench names` tells what there is to be measured, `bench one NAME FOLDER` does it and prints a line
//! for each time: the name, seconds of the processor, seconds that passed, the most memory in KB, and
//! how much came of it. `bench table LINES BUDGET` reads such lines, from wherever they came, and prints
//! medians and ratios; it ends with 1 where something costs more than the budget lets it. The
//! workspaces in FOLDER are those of the example `large`. Must not know how the program does it: that
//! is asked of the core as the window asks it (`ours`); what it is compared with stands in `plain`.

mod ours;
mod plain;
mod table;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// A thing to measure: does it so many times in a folder and notes each time.
type Measured = (&'static str, fn(&Path, &mut Noting) -> Outcome);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["names"] => names(),
        ["one", name, folder] => one(name, Path::new(folder)),
        ["table", lines, budget] => table::print(Path::new(lines), Path::new(budget)),
        _ => Err("bench names | bench one NAME FOLDER | bench table LINES BUDGET".into()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn all() -> impl Iterator<Item = &'static Measured> {
    ours::ALL.iter().chain(plain::ALL)
}

fn names() -> Outcome<bool> {
    all().for_each(|(name, _)| println!("{name}"));
    Ok(true)
}

fn one(name: &str, folder: &Path) -> Outcome<bool> {
    let found = all().find(|(known, _)| *known == name);
    let (name, measure) = found.ok_or("there is nothing of that name")?;
    measure(folder, &mut Noting { name })?;
    Ok(true)
}

/// Takes the time of what is done and prints it.
pub struct Noting {
    name: &'static str,
}

impl Noting {
    /// Does it so many times; `work` says how much came of it.
    pub fn times(&mut self, many: usize, mut work: impl FnMut() -> Outcome<usize>) -> Outcome {
        for _ in 0..many {
            forget_peak()?;
            let (begun, before) = (Instant::now(), processor()?);
            let much = work()?;
            let (worked, passed) = (processor()? - before, begun.elapsed().as_secs_f64());
            println!("{}\t{worked:.6}\t{passed:.6}\t{}\t{much}", self.name, peak()?);
        }
        Ok(())
    }
}

/// Seconds that the processor worked for this thread so far, as Linux tells it.
fn processor() -> Outcome<f64> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    let nanoseconds: f64 = told.split(' ').next().ok_or("schedstat")?.parse()?;
    Ok(nanoseconds / 1e9)
}

/// From here on the most memory is measured anew.
fn forget_peak() -> Outcome {
    Ok(std::fs::write("/proc/self/clear_refs", "5")?)
}

/// The most memory that the process held, in kilobytes, as Linux tells it.
fn peak() -> Outcome<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("VmHWM")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse()?)
}
