//! What the record does not say is asked for: answers of a person, facts that were kept, questions.
//!
//! Must not know what an activity is made of.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::IatiQuestion;
use super::told::Told;
use crate::ctx::Ctx;
use crate::domain::{IatiFactKind, Identifier, Lang, Project};
use crate::intake::{Answer, Choice};
use crate::readiness::Mended;
use crate::text::Texts;

/// Asks about one project.
pub(super) struct Asking<'a> {
    project: &'a Project,
    called: String,
    answers: &'a [Answer],
    pub(super) today: NaiveDate,
    pub(super) lang: Lang,
    pub(super) questions: Vec<IatiQuestion>,
    pub(super) left_out: BTreeMap<&'static str, u32>,
}

/// A question before it is asked.
pub(super) struct Question {
    field: String,
    said: Option<String>,
    choices: Vec<Choice>,
    optional: bool,
    mended: Mended,
}

impl Question {
    /// About a fact that is kept for IATI alone.
    pub(super) fn of(fact: IatiFactKind) -> Question {
        let mended = Mended::Row { table: "iati_fact".to_owned(), row: None, field: fact.code().to_owned() };
        Question { field: fact.code().to_owned(), said: None, choices: Vec::new(), optional: false, mended }
    }

    /// About a field of a row; the row is to be added where it has no key.
    pub(super) fn at(field: &str, (table, row, column): (&str, Option<&str>, &str)) -> Question {
        let mended =
            Mended::Row { table: table.to_owned(), row: row.map(str::to_owned), field: column.to_owned() };
        Question { field: field.to_owned(), said: None, choices: Vec::new(), optional: false, mended }
    }

    pub(super) fn said(self, said: Option<impl ToString>) -> Question {
        Question { said: said.map(|said| said.to_string()), ..self }
    }

    pub(super) fn choices(self, choices: Vec<Choice>) -> Question {
        Question { choices, ..self }
    }

    pub(super) fn optional(self) -> Question {
        Question { optional: true, ..self }
    }

    /// A field of the record mends it as well as an answer.
    pub(super) fn mended(self, (table, row, column): (&str, Option<&str>, &str)) -> Question {
        let row = row.map(str::to_owned);
        Question { mended: Mended::Row { table: table.to_owned(), row, field: column.to_owned() }, ..self }
    }
}

impl<'a> Asking<'a> {
    pub(super) fn new(told: &'a Told, ctx: &Ctx, answers: &'a [Answer]) -> Asking<'a> {
        let project = told.project();
        let called = called(project);
        let (today, lang) = (ctx.today(), ctx.lang);
        let (questions, left_out) = (Vec::new(), BTreeMap::new());
        Asking { project, called, answers, today, lang, questions, left_out }
    }

    /// What a person answered: of this project before of all.
    fn answer(&self, field: &str) -> Option<&'a str> {
        let mine = self.answers.iter().find(|it| self.own_field(&it.field) == Some(field));
        let found = mine.or_else(|| self.answers.iter().find(|it| it.field == field));
        found.map(|it| it.value.trim())
    }

    /// The field of an answer about this project alone: `CT.0689:sectors`.
    fn own_field<'n>(&self, name: &'n str) -> Option<&'n str> {
        let (project, field) = name.rsplit_once(':')?;
        is_called(self.project, project).then_some(field)
    }

    /// What is said of a fact: answered, else kept; nothing where it is answered with nothing.
    pub(super) fn fact(&self, fact: IatiFactKind) -> Option<String> {
        self.given(fact.code()).filter(|value| !value.is_empty())
    }

    fn given(&self, field: &str) -> Option<String> {
        let kept = || {
            let fact = IatiFactKind::of(field)?;
            self.project.iati.iter().find(|it| it.fact == fact).map(|it| it.value.clone())
        };
        self.answer(field).map(str::to_owned).or_else(kept)
    }

    /// What is said, if it can be read so; else it is asked.
    pub(super) fn decide<T>(&mut self, asked: Question, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let given = self.given(&asked.field);
        if asked.optional && given.as_deref() == Some("") {
            return None;
        }
        let told = given.as_deref().filter(|given| !given.is_empty());
        if let Some(read) = told.and_then(read) {
            return Some(read);
        }
        let said = asked.said.or_else(|| told.map(str::to_owned));
        let key = format!("iati-ask-{}", asked.field.replace('_', "-"));
        let message = Texts::of(self.lang).with(&key, &[("said", said.as_deref().unwrap_or("–"))]);
        self.questions.push(IatiQuestion {
            project: self.project.id.clone(),
            called: self.called.clone(),
            title: self.project.title.clone(),
            kept: IatiFactKind::of(&asked.field).is_some(),
            field: asked.field,
            message,
            said,
            choices: asked.choices,
            optional: asked.optional,
            mended: asked.mended,
        });
        None
    }

    /// Notes that something is not in the file.
    pub(super) fn leave_out(&mut self, code: &'static str, count: usize) {
        if count > 0 {
            *self.left_out.entry(code).or_default() += u32::try_from(count).unwrap_or(u32::MAX);
        }
    }
}

/// What a project is called in answers.
fn called(project: &Project) -> String {
    let leading = Identifier::leading(&project.identifiers).map(|it| it.value.clone());
    leading.or_else(|| project.acronym.clone()).unwrap_or_else(|| project.id.clone())
}

/// An answer names this project.
pub(super) fn is_called(project: &Project, named: &str) -> bool {
    named == project.id || named == project.title || named == called(project)
}
