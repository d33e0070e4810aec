//! Lessons, and the lessons of other projects that this one cites.

use crate::domain::{Citation, Lang, Lesson, Project};
use crate::store::reading::{self, Reader};
use crate::store::rows::{self, Writer};

pub(super) fn write(writer: &Writer<'_>) -> rusqlite::Result<()> {
    for (at, lesson) in writer.project.lessons.iter().enumerate() {
        let columns: [rows::Column<'_>; 2] =
            [("theme", &lesson.theme), ("phase", &rows::word(&lesson.phase)?)];
        writer.item("lesson", &lesson.id, at, &columns)?;
        writer.text(&lesson.id, "observation", Some(&lesson.observation))?;
        writer.text(&lesson.id, "context", lesson.context.as_deref())?;
        writer.text(&lesson.id, "cause", lesson.cause.as_deref())?;
        writer.text(&lesson.id, "recommendation", lesson.recommendation.as_deref())?;
    }
    for (at, citation) in writer.project.citations.iter().enumerate() {
        writer.item("citation", &citation.id, at, &[("lesson_id", &citation.lesson)])?;
        writer.text(&citation.id, "note", citation.note.as_deref())?;
    }
    Ok(())
}

pub(super) fn read(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    project.lessons = reader.list(
        "SELECT * FROM lesson WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let id: String = row.get("id")?;
            Ok(Lesson {
                observation: reader.statement(&id, "observation"),
                context: reader.text(&id, "context"),
                cause: reader.text(&id, "cause"),
                recommendation: reader.text(&id, "recommendation"),
                theme: row.get("theme")?,
                phase: reading::word(row, "phase")?,
                id,
            })
        },
    )?;
    project.citations = citations(reader)?;
    Ok(())
}

/// What is cited, with its origin; a lesson or project that was put aside is not told.
fn citations(reader: &Reader<'_>) -> rusqlite::Result<Vec<Citation>> {
    reader.list(include_str!("citations.sql"), |row| {
        let own = reading::lang(row, "language")?;
        let (language, observation) = told(reader, own, row.get("observations")?)?;
        let (title_language, title) = told(reader, own, row.get("titles")?)?;
        let recommendations: Texts = texts(row.get("recommendations")?)?;
        let id: String = row.get("id")?;
        Ok(Citation {
            lesson: row.get("lesson_id")?,
            project: row.get("origin")?,
            title,
            title_language,
            identifier: row.get("identifier")?,
            language,
            observation,
            recommendation: recommendations.into_iter().find(|(lang, _)| *lang == language).map(|(_, it)| it),
            theme: row.get("theme")?,
            note: reader.text(&id, "note"),
            id,
        })
    })
}

type Texts = Vec<(Lang, String)>;

/// A text of another project: in the wanted language, else in that project's own, else in any.
fn told(reader: &Reader<'_>, own: Lang, json: String) -> rusqlite::Result<(Lang, String)> {
    let mut texts: Texts = texts(json)?;
    let [wanted, _] = reader.preference();
    let at = |lang: Lang| texts.iter().position(|(found, _)| *found == lang);
    let place = at(wanted).or_else(|| at(own)).unwrap_or(0);
    Ok(if texts.is_empty() { (own, String::new()) } else { texts.swap_remove(place) })
}

fn texts(json: String) -> rusqlite::Result<Texts> {
    serde_json::from_str(&json).map_err(|error| reading::broken(error.into()))
}
