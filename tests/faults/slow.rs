//! F11: a slow disk. The command line waits for it and loses nothing.

use crate::bench::{Bench, Tally};
use crate::desk::Ran;
use crate::{kills, strace};

/// Each deed with every sync taking its time.
pub fn delays(bench: &Bench, tally: &mut Tally) {
    if let Some(why) = strace::why_not() {
        return tally.skip(why);
    }
    let tried = kills::tried(bench, "fsync,fdatasync,renameat,pwrite64");
    let delays: &[u64] = if bench.is_large() { &[100, 1_000, 5_000] } else { &[200] };
    let all: Vec<_> =
        tried.iter().flat_map(|tried| delays.iter().map(move |delay| (tried, *delay))).collect();
    bench.each(&all, tally, |(tried, delay), tally| {
        let desk = (tried.deed.desk)(bench);
        let command = kills::command(&desk, bench, &tried.deed);
        let what = format!("fsync,fdatasync:delay_exit={}", delay * 1_000);
        let ran = Ran::of(&strace::injected(&desk, &command, &what));
        tally.count("runs", 1);
        tally.must(ran.is_well(), || format!("{}: {}", tried.deed.name, ran.told));
        tried.judge(&desk, ran.is_well(), tally, &format!("{} with {delay} ms", tried.deed.name));
    });
}
