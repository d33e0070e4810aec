//! Packages of changes: given to colleagues, taken from them, decided where both changed the same.
//!
//! Must not know how a package is written, read or merged.

use std::process::ExitCode;

use bilan_core::domain::changes::{ConflictKind, Side};
use bilan_core::domain::entity::FieldShown;
use bilan_core::sharing::{self, ChangesCounts, ChangesPreviewed, GiveInput};
use bilan_core::store::{Changed, ConflictTold, Written};
use bilan_core::{Access, Ctx, Error, Refused, Result, Workspace};
use serde::Serialize;
use serde_json::{Value, json};

use crate::args;
use crate::say::{Say, UNDECIDED};

/// Writes a package.
pub fn give(asked: &args::Changes, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = Workspace::open(&asked.at.workspace, Access::Write, ctx)?;
    let input = GiveInput { since: asked.since.clone(), answer: asked.answer.clone() };
    let given = sharing::give_into(&workspace, ctx, &input, &asked.out)?;
    let file = asked.out.display().to_string();
    let (rows, steps) = (count(given.rows, say), count(given.steps, say));
    let words = say.texts().with("cli-changes-given", &[("file", &file), ("rows", &rows), ("steps", &steps)]);
    let answer = json!({ "file": file, "rows": given.rows, "steps": given.steps, "hash": given.hash });
    say.done(&answer, &[words])
}

/// Takes a package in, or shows what would become of it.
pub fn take(asked: &args::Take, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let access = if asked.dry_run { Access::Read } else { Access::Write };
    let workspace = Workspace::open(&asked.at.workspace, access, ctx)?;
    let mut given = sharing::read_file(&asked.file)?;
    given.office.clone_from(&asked.office);
    let first = sharing::preview(&workspace, ctx, &given)?;
    for word in &asked.decide {
        let (which, side) = decision(word)?;
        match which {
            None => given.decide = Some(side),
            Some(number) => {
                let at = number.checked_sub(1).and_then(|at| first.conflicts.get(at));
                let at = at.ok_or_else(|| Refused::new("changes-decide").with("word", word).at("decide"))?;
                given.decisions.insert(at.id.clone(), side);
            }
        }
    }
    let previewed = sharing::preview(&workspace, ctx, &given)?;
    let open = previewed.conflicts.iter().any(|conflict| conflict.decided.is_none());
    if asked.dry_run {
        say.answer(&told(&previewed)?, &lines(&previewed, say))?;
        return Ok(if open { ExitCode::from(UNDECIDED) } else { ExitCode::SUCCESS });
    }
    match sharing::take(&workspace, ctx, &given) {
        Ok(counts) => say.done(&told(&counts)?, &[counted(counts, say)]),
        Err(Error::Refused(refused)) if refused.code == "changes-undecided" => {
            let error = Error::from(refused);
            let conflicts: Vec<String> = conflicts(&previewed.conflicts, say);
            let message = format!("{}\n{}", error.message(say.texts()), conflicts.join("\n"));
            say.trouble(&error.code(), &message, &json!({ "conflicts": told(&previewed.conflicts)? }));
            Ok(ExitCode::from(UNDECIDED))
        }
        Err(error) => Err(error),
    }
}

/// Lists the packages that were given and taken.
pub fn list(asked: &args::Target, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = Workspace::open(&asked.workspace, Access::Read, ctx)?;
    let packages = sharing::list(&workspace)?;
    let line = |it: &bilan_core::store::PackageKept| {
        let key = match (it.taken, it.undone) {
            (false, _) => "package-given",
            (true, false) => "package-taken",
            (true, true) => "package-taken-back",
        };
        let rows = count(it.rows, say);
        let by = it
            .office
            .as_ref()
            .map_or_else(|| it.author.clone(), |office| format!("{office} ({})", it.author));
        let words = say.texts().with(key, &[("rows", &rows), ("author", &by)]);
        format!("{}  {}  {words}", it.at, it.file)
    };
    let mut lines: Vec<String> = packages.iter().map(line).collect();
    if lines.is_empty() {
        lines.push(say.texts().get("package-none"));
    }
    say.done(&json!({ "packages": told(&packages)? }), &lines)
}

/// `theirs`, or `3=theirs`.
fn decision(word: &str) -> Result<(Option<usize>, Side)> {
    let refused = || Refused::new("changes-decide").with("word", word).at("decide");
    let (which, side) = word.split_once('=').map_or((None, word), |(which, side)| (Some(which), side));
    let side = match side {
        "mine" => Side::Mine,
        "theirs" => Side::Theirs,
        _ => return Err(refused().into()),
    };
    let which = which.map(str::parse).transpose().map_err(|_no_number| refused())?;
    Ok((which, side))
}

fn lines(previewed: &ChangesPreviewed, say: &Say) -> Vec<String> {
    let from = previewed.office.as_ref().unwrap_or(&previewed.workspace);
    let head = say
        .texts()
        .with("package-from", &[("author", &previewed.author), ("workspace", from), ("at", &previewed.at)]);
    let mut lines = vec![head, counted(previewed.counts, say)];
    lines.extend(conflicts(&previewed.conflicts, say));
    lines.extend(previewed.changes.iter().map(|it| changed(it, say)));
    if previewed.more > 0 {
        let more = i64::try_from(previewed.more).unwrap_or(i64::MAX);
        lines.push(format!("  {}", say.texts().count("cli-step-more", more, &count(previewed.more, say))));
    }
    lines
}

fn counted(counts: ChangesCounts, say: &Say) -> String {
    if counts.known {
        return say.texts().get("package-known");
    }
    let told = [
        ("new", count(counts.new, say)),
        ("changed", count(counts.changed, say)),
        ("gone", count(counts.gone, say)),
    ];
    let told: Vec<(&str, &str)> = told.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut words = say.texts().with("package-counts", &told);
    if counts.skipped > 0 {
        words.push(' ');
        words.push_str(&say.texts().with("package-skipped", &[("rows", &count(counts.skipped, say))]));
    }
    words
}

fn conflicts(all: &[ConflictTold], say: &Say) -> Vec<String> {
    all.iter().enumerate().flat_map(|(at, it)| conflict(at + 1, it, say)).collect()
}

/// Both sides, one below the other, under the number by which it is decided.
fn conflict(number: usize, it: &ConflictTold, say: &Say) -> Vec<String> {
    let key = match it.kind {
        ConflictKind::Field => "conflict-field",
        ConflictKind::GoneHere => "conflict-gone_here",
        ConflictKind::GoneThere => "conflict-gone_there",
        ConflictKind::Same => "conflict-same",
    };
    let decided = match it.decided {
        None => String::new(),
        Some(Side::Mine) => format!(" [{}]", say.texts().get("conflict-mine")),
        Some(Side::Theirs) => format!(" [{}]", say.texts().get("conflict-theirs")),
    };
    let field = it.field.as_ref().map(|field| format!(".{field}")).unwrap_or_default();
    let project = it.project.as_ref().map(|project| format!(" ({project})")).unwrap_or_default();
    let head =
        format!("  {number}. {}{field} “{}”{project}: {}{decided}", it.table, it.label, say.texts().get(key));
    let side = |word: &str, value: &Option<FieldShown>, by: &Option<Written>| {
        let by = by.as_ref().map(|by| format!("  ({}, {})", by.who, by.at)).unwrap_or_default();
        let value = value.as_ref().map_or("–", |value| value.shown.as_str());
        format!("       {}: {value}{by}", say.texts().get(word))
    };
    vec![
        head,
        side("conflict-mine", &it.mine, &it.mine_by),
        side("conflict-theirs", &it.theirs, &it.theirs_by),
    ]
}

fn changed(it: &Changed, say: &Say) -> String {
    let project = it.project.as_ref().map(|project| format!(" ({project})")).unwrap_or_default();
    let value = |value: &Option<FieldShown>| value.as_ref().map_or("–".to_owned(), |it| it.shown.clone());
    let what = match (&it.field, it.comes, it.goes) {
        (_, true, _) => format!(": {}", say.texts().get("package-comes")),
        (_, _, true) => format!(": {}", say.texts().get("package-goes")),
        (field, ..) => {
            format!(".{}: {} → {}", field.as_deref().unwrap_or_default(), value(&it.old), value(&it.new))
        }
    };
    format!("  {} “{}”{project}{what}", it.table, it.label)
}

fn count(count: usize, say: &Say) -> String {
    say.format().count(i64::try_from(count).unwrap_or(i64::MAX))
}

fn told<T: Serialize>(value: &T) -> Result<Value> {
    serde_json::to_value(value).map_err(|error| Error::failed("answer", error))
}
