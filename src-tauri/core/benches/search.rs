//! How long a search takes among 10,000 lessons of four texts each, told in one line.
//!
//! Must not know how a search is carried out: it asks as the window does.

use std::time::{Duration, Instant};

use bilan_core::domain::{Lang, Lesson, Project};
use bilan_core::op::Op;
use bilan_core::store::{LessonQuery, SimilarQuery};
use bilan_core::{Ctx, Result, Workspace};

const PROJECTS: usize = 500;
const LESSONS_EACH: usize = 20;
const LANGUAGES: [Lang; 4] = [Lang::FR, Lang::EN, Lang::PT, Lang::ES];
const WORDS: usize = 20_000;
const GOAL: Duration = Duration::from_millis(50);

/// What is typed: a rare and a common word, their first letters, several words, an accent.
const TYPED: [&str; 9] = ["w9999", "project", "w1", "w", "w1 w2 w3", "w77 w12", "w4", "wé12", "w3 w5000"];

fn main() -> Result<()> {
    let folder = tempfile::tempdir().map_err(|error| bilan_core::Error::failed("make-folder", error))?;
    let ctx = Ctx::here(Lang::EN);
    let workspace = Workspace::create(&folder.path().join("lessons.bilan"), &ctx)?;
    let mut chance = Chance(1);
    for number in 0..PROJECTS {
        let project = project(number, LANGUAGES[number % LANGUAGES.len()], &mut chance);
        workspace.keep_projects(&ctx, Op::AddExample, "lessons", &[(project, Vec::new())])?;
    }
    let found = worst(|typed| workspace.search(typed, 8, Lang::EN).map(|hits| hits.len()))?;
    let listed = worst(|typed| {
        let query = LessonQuery { query: Some(typed.to_owned()), ..LessonQuery::default() };
        workspace.lessons(&query, Lang::EN).map(|library| library.lessons.len())
    })?;
    let text = words(&mut chance, 80);
    let similar = SimilarQuery { text, language: Lang::FR, exclude: None };
    let alike = worst(|_| workspace.similar_lessons(&similar, Lang::EN).map(|lessons| lessons.len()))?;
    let lessons = PROJECTS * LESSONS_EACH;
    println!(
        "{lessons} lessons: slowest search {found:.1?}, in the library {listed:.1?}, similar ones {alike:.1?} (goal: under {GOAL:?})"
    );
    Ok(())
}

/// The slowest of the questions, each the best of five times.
fn worst(mut ask: impl FnMut(&str) -> Result<usize>) -> Result<Duration> {
    let mut worst = Duration::ZERO;
    for typed in TYPED {
        let mut best = Duration::MAX;
        let mut found = 0;
        for _ in 0..5 {
            let begun = Instant::now();
            found = ask(typed)?;
            best = best.min(begun.elapsed());
        }
        if std::env::var_os("EACH").is_some() {
            println!("  {typed:12} {found:5} {best:.1?}");
        }
        worst = worst.max(best);
    }
    Ok(worst)
}

fn project(number: usize, language: Lang, chance: &mut Chance) -> Project {
    let id = format!("project-{number:04}");
    let lesson = |at| Lesson {
        id: format!("{id}-lesson-{at:02}"),
        observation: words(chance, 60),
        context: Some(words(chance, 40)),
        cause: Some(words(chance, 40)),
        recommendation: Some(words(chance, 40)),
        theme: Some("training".to_owned()),
        phase: None,
    };
    let lessons = (0..LESSONS_EACH).map(lesson).collect();
    Project { title: format!("Project {number} {language}"), language, lessons, id, ..Project::default() }
}

/// Words of which some are frequent and most are rare, as in a language.
fn words(chance: &mut Chance, count: usize) -> String {
    let word = |_| {
        let share = chance.next();
        let rank = ((WORDS as f64).powf(share)) as usize;
        if rank.is_multiple_of(5) { format!("wé{rank}") } else { format!("w{rank}") }
    };
    (0..count).map(word).collect::<Vec<_>>().join(" ")
}

/// The same numbers in each run, between 0 and 1.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}
