//! F12: clocks that are wrong and zones far away: no stored date moves, no copy goes by the clock alone.

use bilan_core::domain::Lang;
use bilan_core::{Access, Ctx, backups};
use chrono::{DateTime, TimeZone, Utc};

use crate::bench::{Bench, Tally};
use crate::desk::{self, Desk};

/// Zones as the system takes them: hours west of Greenwich.
const ZONES: &[&str] = &[
    "UTC",
    "AAA-14",
    "AAA-12:45",
    "AAA-5:30",
    "AAA-1BBB",
    "AAA3:30",
    "AAA8BBB",
    "AAA11",
    "AAA12",
    "nonsense/zone",
];

/// Wrong clocks of a session, then zones of the command line.
pub fn clocks(bench: &Bench, tally: &mut Tally) {
    wrong_clocks(tally);
    zones(bench, tally);
}

fn moments() -> Vec<DateTime<Utc>> {
    let at = |year, month, day, hour, minute, second| {
        Utc.with_ymd_and_hms(year, month, day, hour, minute, second).unwrap()
    };
    vec![
        at(2026, 11, 23, 8, 0, 0),
        at(2025, 11, 23, 8, 0, 0),
        at(2036, 11, 23, 8, 0, 0),
        at(2024, 2, 29, 23, 59, 59),
        at(2026, 12, 31, 23, 59, 59),
        at(2027, 1, 1, 0, 0, 0),
        at(2026, 3, 29, 1, 0, 0),
        at(2026, 10, 25, 0, 59, 59),
        at(1970, 1, 1, 0, 0, 1),
        at(2038, 1, 19, 3, 14, 8),
        at(9999, 12, 31, 23, 59, 59),
        at(2026, 11, 23, 8, 0, 1),
    ]
}

/// One workspace through all of these moments: steps keep their order, dates their values.
fn wrong_clocks(tally: &mut Tally) {
    let desk = Desk::example();
    let before = desk::everything(&desk.open(Access::Read).unwrap()).unwrap();
    let mut kept = Vec::new();
    for (turn, now) in moments().into_iter().enumerate() {
        let folder = desk.data().join("org.bilan.desktop/backups");
        let ctx = Ctx::at(now, "tester", Lang::EN).keeping(Some(folder));
        let workspace = bilan_core::Workspace::open(&desk.path("w.bilan"), Access::Write, &ctx).unwrap();
        let project = desk::first_project(&workspace);
        kept.push(desk::add_lesson(&workspace, &ctx, &project, &format!("moment {turn}")).unwrap());
        let made = backups::make(&workspace, &ctx).unwrap();
        tally.must(usize::try_from(made.number).unwrap() == turn + 1, || {
            format!("at {now}: copy {}", made.number)
        });
        tally.must(workspace.check().is_ok(), || format!("at {now}: it is not whole"));
        tally.count("clocks", 1);
    }
    let copies = desk::copies_in(&desk.data()).len();
    tally.must(copies >= 10, || format!("of {} copies {copies} are left", kept.len()));
    let ctx = desk.ctx();
    let workspace = desk.open(Access::Write).unwrap();
    for key in kept.iter().rev() {
        tally.must(desk::keys(&workspace, &ctx).unwrap().contains(key), || "a save is lost".to_owned());
        workspace.undo(&ctx).unwrap();
        tally.must(!desk::keys(&workspace, &ctx).unwrap().contains(key), || {
            "undo goes by the clock".to_owned()
        });
    }
    let after = desk::everything(&workspace).unwrap();
    tally.must(after == before, || "the record is another one".to_owned());
}

/// The same record, the same table and the same report in each zone.
fn zones(bench: &Bench, tally: &mut Tally) {
    let desk = Desk::example();
    let mut first: Option<(String, Vec<u8>)> = None;
    for zone in ZONES {
        let run = |arguments: &[&str]| {
            let mut command = desk.command(&bench.program, arguments);
            crate::desk::Ran::of(&command.env("TZ", zone).output().unwrap())
        };
        let project = desk::first_project(&desk.open(Access::Read).unwrap());
        let shown = run(&["show", &project, "--json"]);
        let table =
            run(&["export", "zone.csv", "--as", "entries", "--format", "csv", "--audience", "internal"]);
        tally.must(shown.is_well() && table.is_well(), || format!("{zone}: {} {}", shown.told, table.told));
        let found = (shown.out, std::fs::read(desk.path("zone.csv")).unwrap());
        let first = first.get_or_insert_with(|| found.clone());
        tally.must(*first == found, || format!("{zone}: another record or another table"));
        tally.count("zones", 1);
    }
}
