//! Runs a program under strace: what it asks of the system, and what is answered falsely.
//!
//! Must not know a fault.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

use crate::desk::Desk;

/// Calls by which something comes onto a disk, or a name into a folder.
pub const CHANGING: &str = "openat,write,pwrite64,fsync,fdatasync,ftruncate,fallocate,rename,renameat,renameat2,\
                            unlink,unlinkat,link,linkat,mkdir,mkdirat,fchmod,chmod";

/// The same and those that only read.
pub const ALL: &str = "openat,write,pwrite64,fsync,fdatasync,ftruncate,fallocate,rename,renameat,renameat2,unlink,\
                       unlinkat,link,linkat,mkdir,mkdirat,fchmod,chmod,read,pread64,close,fcntl,flock,lseek,mmap,\
                       newfstatat,fstat,statx,getdents64";

/// Why nothing can be injected on this machine, if so: containers may forbid it.
pub fn why_not() -> Option<String> {
    let tried = Command::new("strace").args(["-f", "-e", "trace=none", "--", "true"]).output();
    match tried {
        Ok(output) if output.status.success() => None,
        Ok(output) => {
            let told = String::from_utf8_lossy(&output.stderr).into_owned();
            Some(format!("strace may not trace here ({})", told.lines().next().unwrap_or("no reason given")))
        }
        Err(error) => Some(format!("strace is not installed ({error})")),
    }
}

/// One call to the system that concerns the desk's folder: the how-manieth of its name it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Such as `pwrite64`.
    pub name: String,
    /// The first is 1.
    pub turn: usize,
    /// The line of the record, for what is told of it.
    pub line: String,
}

/// Runs a command on a desk and lists its main thread's calls that concern the desk's folder.
pub fn calls(desk: &Desk, command: &Command, which: &str) -> (Vec<Call>, Output) {
    let record = desk.path("calls.log");
    let mut traced = Command::new("strace");
    traced.args(["-f", "-y", "-s", "64", "-o"]).arg(&record).args(["-e", &format!("trace={which}"), "--"]);
    let output = run(desk, &mut traced, command);
    let text = std::fs::read(&record).unwrap();
    let calls = concerning(&String::from_utf8_lossy(&text), desk.folder());
    std::fs::remove_file(&record).unwrap();
    (calls, output)
}

fn concerning(record: &str, folder: &Path) -> Vec<Call> {
    let folder = folder.display().to_string();
    let mut turns: BTreeMap<String, usize> = BTreeMap::new();
    let mut main = None;
    let mut found = Vec::new();
    for line in record.lines() {
        let Some((thread, rest)) = line.split_once(' ') else { continue };
        let rest = rest.trim_start();
        let Some((name, _)) = rest.split_once('(').filter(|_| !rest.starts_with(['<', '+', '-'])) else {
            continue;
        };
        if *main.get_or_insert_with(|| thread.to_owned()) != thread {
            continue;
        }
        let turn = turns.entry(name.to_owned()).or_default();
        *turn += 1;
        if rest.contains(&folder) {
            found.push(Call { name: name.to_owned(), turn: *turn, line: rest.chars().take(160).collect() });
        }
    }
    found
}

/// Runs a command so that one of its calls is not carried out but ends it.
pub fn killed_at(desk: &Desk, command: &Command, call: &Call) -> Output {
    injected(desk, command, &format!("{}:signal=KILL:when={}", call.name, call.turn))
}

/// Runs a command so that a call fails, once or ever after.
pub fn failing_at(desk: &Desk, command: &Command, call: &Call, error: &str, ever_after: bool) -> Output {
    let on = if ever_after { "+" } else { "" };
    injected(desk, command, &format!("{}:error={error}:when={}{on}", call.name, call.turn))
}

/// Runs a command with what strace calls an injection.
pub fn injected(desk: &Desk, command: &Command, what: &str) -> Output {
    let name = what.split(':').next().unwrap_or_default();
    let mut traced = Command::new("strace");
    traced.args([
        "-f",
        "-qq",
        "-o",
        "/dev/null",
        "-e",
        &format!("trace={name}"),
        "-e",
        &format!("inject={what}"),
        "--",
    ]);
    run(desk, &mut traced, command)
}

fn run(desk: &Desk, traced: &mut Command, command: &Command) -> Output {
    traced.arg(command.get_program()).args(command.get_args());
    desk.dress(traced);
    traced.output().unwrap()
}
