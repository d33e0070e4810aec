//! Rows that cannot both be what they say they are: two versions of a budget with one number, two
//! templates of one code.
//!
//! Must not know how it is written or told.

use std::collections::BTreeMap;

use super::giving::Values;
use super::merging::{Contradiction, Merging, id_of};
use crate::domain::changes::{ConflictKind, Place, Plain, Side};

/// What must be there once: in which table, of what, in which column.
struct Once {
    table: &'static str,
    of: &'static [&'static str],
    column: &'static str,
    /// Only rows where it is one.
    flag: bool,
}

const ONCE: &[Once] = &[
    Once { table: "budget", of: &["project_id"], column: "version", flag: false },
    Once { table: "budget", of: &["project_id"], column: "current", flag: true },
    Once { table: "template", of: &[], column: "code", flag: false },
    Once { table: "report_section", of: &["report_id"], column: "section", flag: false },
];

impl Merging<'_> {
    pub(super) fn settle_alike(&mut self) -> rusqlite::Result<()> {
        for once in ONCE {
            let came = |(place, it): (&Place, &super::merging::Outcome)| {
                place.table == once.table && it.values.is_some()
            };
            if self.outcomes.iter().any(came) {
                self.settle_once(once)?;
            }
        }
        Ok(())
    }

    fn settle_once(&mut self, once: &Once) -> rusqlite::Result<()> {
        let all = self.all_rows(once.table)?;
        let mut alike: BTreeMap<Vec<Plain>, Vec<Place>> = BTreeMap::new();
        for (place, values) in &all {
            let key = once
                .of
                .iter()
                .chain([&once.column])
                .map(|name| values.get(*name).cloned().unwrap_or(Plain::Missing));
            if !once.flag || values.get(once.column) == Some(&Plain::Whole(1)) {
                alike.entry(key.collect()).or_default().push(place.clone());
            }
        }
        for (_, mut places) in alike.into_iter().filter(|(_, places)| places.len() > 1) {
            // What was here already stands first.
            places.sort_by_key(|place| (self.outcomes.contains_key(place), place.clone()));
            let mut stands = places.remove(0);
            for other in places {
                stands = self.settle_two(once, &all, stands, other)?;
            }
        }
        Ok(())
    }

    /// Every row of a table as it will be.
    fn all_rows(&self, table: &'static str) -> rusqlite::Result<BTreeMap<Place, Values>> {
        let mut found = self.workspace.conn.prepare(&format!("SELECT id FROM \"{table}\""))?;
        let ids: Vec<String> = found.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let places = ids.into_iter().map(|id| Place { table, key: vec![id] });
        let came = self.outcomes.keys().filter(|place| place.table == table).cloned();
        let mut all = BTreeMap::new();
        for place in places.chain(came).collect::<Vec<_>>() {
            if let Some(values) = self.now(&place)? {
                all.insert(place, values);
            }
        }
        Ok(all)
    }

    /// Lets one of two rows be what both say; returns that one.
    fn settle_two(
        &mut self,
        once: &Once,
        all: &BTreeMap<Place, Values>,
        mine: Place,
        theirs: Place,
    ) -> rusqlite::Result<Place> {
        let side = self.decide(Contradiction {
            id: id_of(&theirs, once.column),
            kind: ConflictKind::Same,
            place: mine.clone(),
            other: Some(theirs.clone()),
            field: Some(once.column.to_owned()),
            mine: all.get(&mine).cloned(),
            theirs: all.get(&theirs).cloned(),
            mine_by: None,
            theirs_by: None,
            rows: 1,
            decided: None,
        });
        let (stands, yields) = if side == Side::Mine { (mine, theirs) } else { (theirs, mine) };
        let values = all.get(&yields).cloned().unwrap_or_default();
        let own = self.own;
        let other = match values.get(once.column) {
            _ if once.flag => Some(Plain::Whole(0)),
            Some(Plain::Whole(_)) => Some(next_number(once, all, &values)),
            Some(Plain::Text(code)) if once.table == "template" => Some(next_code(all, code)),
            _ => None,
        };
        match other {
            Some(other) => {
                let values = Values::from([(once.column.to_owned(), other)]);
                self.outcome(&yields)?.set(once.column, &values, own);
            }
            None => self.remove_with_children(&yields)?,
        }
        Ok(stands)
    }
}

fn next_number(once: &Once, all: &BTreeMap<Place, Values>, values: &Values) -> Plain {
    let same = |other: &&Values| once.of.iter().all(|name| other.get(*name) == values.get(*name));
    let numbers = all.values().filter(same).filter_map(|it| match it.get(once.column) {
        Some(Plain::Whole(number)) => Some(*number),
        _ => None,
    });
    Plain::Whole(numbers.max().unwrap_or(0) + 1)
}

fn next_code(all: &BTreeMap<Place, Values>, code: &str) -> Plain {
    let taken = |code: &str| all.values().any(|it| it.get("code") == Some(&Plain::Text(code.to_owned())));
    let codes = (2..).map(|number| format!("{code}-{number}"));
    let free = codes.into_iter().find(|code| !taken(code));
    Plain::Text(free.unwrap_or_default())
}
