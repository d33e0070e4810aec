//! F6: little memory. The command line refuses or works; the workspace stays whole.

use std::process::Command;

use crate::bench::{Bench, Tally};
use crate::desk::Ran;
use crate::{kills, strace};

const MEGABYTES: [usize; 5] = [32, 64, 128, 256, 512];

/// Each deed with each limit of address space.
pub fn limits(bench: &Bench, tally: &mut Tally) {
    if !Command::new("prlimit").arg("--version").output().is_ok_and(|output| output.status.success()) {
        return tally.skip("prlimit is not installed");
    }
    if let Some(why) = strace::why_not() {
        return tally.skip(why);
    }
    let tried = kills::tried(bench, strace::CHANGING);
    let all: Vec<_> = tried.iter().flat_map(|tried| MEGABYTES.map(|limit| (tried, limit))).collect();
    bench.each(&bench.some(all, 20), tally, |(tried, limit), tally| {
        let desk = (tried.deed.desk)(bench);
        let command = kills::command(&desk, bench, &tried.deed);
        let mut limited = Command::new("prlimit");
        limited.args([format!("--as={}", limit * 1024 * 1024).as_str(), "--"]);
        limited.arg(command.get_program()).args(command.get_args());
        desk.dress(&mut limited);
        let ran = Ran::of(&limited.output().unwrap());
        tally.count(if ran.is_well() { "done" } else { "refused or ended" }, 1);
        tried.judge(&desk, ran.is_well(), tally, &format!("{} with {limit} MB", tried.deed.name));
    });
}
