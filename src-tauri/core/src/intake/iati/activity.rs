//! One activity → the record: who, what, where, when. Codes become words, texts stand in each of
//! their languages, and what nobody placed is kept.
//!
//! Must not know results and money, which have modules of their own.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::ActivityRead;
use super::node::{Lines, Node};
use crate::domain::entry::Entry;
use crate::domain::iati::{Share, coverage_of, role_of, shares_told, status_of};
use crate::domain::{
    Currency, IatiFact, IatiFactKind, Identifier, Lang, Money, Organisation, PartialDate, Project, Role,
    Source, TargetGroup, Unrecognised,
};
use crate::intake::proposal::{Answer, Choice, Found, Proposal, Question};

/// The file around an activity.
pub(super) struct Room<'a> {
    pub(super) document: &'a str,
    pub(super) text: &'a str,
    pub(super) file: &'a Node,
    pub(super) answers: &'a [Answer],
}

/// The activity while it is read, in one language.
pub(super) struct Draft<'a> {
    pub(super) room: &'a Room<'a>,
    pub(super) node: &'a Node,
    /// The language in which the texts are read.
    lang: Lang,
    /// The language of texts that do not say theirs.
    main: Lang,
    pub(super) currency: Option<Currency>,
    pub(super) project: Project,
    pub(super) budgets: Vec<(u32, Money)>,
    pub(super) entries: Vec<Entry>,
    /// First days of sums that our own file tells.
    pub(super) summed: HashMap<String, NaiveDate>,
    pub(super) questions: Vec<Question>,
    found: Vec<Found>,
    rows: HashMap<&'static str, usize>,
    lines: Lines,
    /// Characters before a byte, asked in rising order.
    counted: (usize, u32),
}

/// Reads an activity in each of its languages.
pub(super) fn read(room: &Room<'_>, node: Node) -> ActivityRead {
    let text = room.text.get(node.start..node.end).unwrap_or_default();
    let main = language(&node, room.file);
    let own = Draft::new(room, &node, (main, main)).read();
    let mut left = BTreeMap::new();
    let mut languages = Vec::new();
    spoken(&node, main, &mut languages);
    languages.retain(|lang| *lang != main);
    let others: Vec<Project> =
        languages.into_iter().map(|lang| Draft::new(room, &node, (lang, main)).read().project).collect();
    let lines = Lines::of(text);
    node.left(room.text, node.start, &lines, &mut left);
    let unrecognised: Vec<Unrecognised> = left
        .into_iter()
        .map(|(line, text)| Unrecognised { document: room.document.to_owned(), line, text })
        .collect();
    let mut project = own.project;
    project.unrecognised.clone_from(&unrecognised);
    let identifier = project.identifiers.iter().find(|it| it.scheme == "iati");
    let identifier = identifier.map(|it| it.value.clone()).unwrap_or_default();
    let fingerprint = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    let proposal = Proposal {
        document: room.document.to_owned(),
        fingerprint,
        text: text.to_owned(),
        language: main,
        project,
        found: own.found,
        questions: own.questions,
        unrecognised,
    };
    let (budgets, entries, summed) = (own.budgets, own.entries, own.summed);
    ActivityRead { identifier, proposal, others, budgets, entries, summed, words: words_alone(&node, text) }
}

/// The language of the activity's texts: its own, the file's, else English, as the standard has it.
fn language(node: &Node, file: &Node) -> Lang {
    let said = node.get("xml:lang").or_else(|| file.get("xml:lang"));
    said.and_then(|it| it.parse().ok()).unwrap_or_default()
}

/// Languages of the texts that have their place.
fn spoken(node: &Node, main: Lang, languages: &mut Vec<Lang>) {
    for child in &node.children {
        if child.name == "narrative" && child.is_placed() {
            let lang = language_of(child, main);
            if !languages.contains(&lang) {
                languages.push(lang);
            }
        }
        spoken(child, main, languages);
    }
}

fn language_of(narrative: &Node, main: Lang) -> Lang {
    narrative.look("xml:lang").and_then(|it| it.parse().ok()).unwrap_or(main)
}

/// The texts of an activity, each in the line in which it stands.
fn words_alone(node: &Node, text: &str) -> String {
    let lines = Lines::of(text);
    let mut told: BTreeMap<u32, String> = BTreeMap::new();
    let mut waiting: Vec<&Node> = vec![node];
    while let Some(next) = waiting.pop() {
        if next.children.is_empty() && !next.text.trim().is_empty() && next.start >= node.start {
            let first = lines.at(next.start - node.start);
            for (line, said) in (first..).zip(next.text.lines()) {
                let kept = told.entry(line).or_default();
                kept.push_str(said);
                kept.push(' ');
            }
        }
        waiting.extend(next.children.iter());
    }
    let last = told.keys().last().copied().unwrap_or(0);
    (1..=last).map(|line| told.remove(&line).unwrap_or_default() + "\n").collect()
}

impl<'a> Draft<'a> {
    fn new(room: &'a Room<'a>, node: &'a Node, (lang, main): (Lang, Lang)) -> Draft<'a> {
        let currency = node.get("default-currency").or_else(|| room.file.get("default-currency"));
        Draft {
            room,
            node,
            lang,
            main,
            currency: currency.and_then(|code| code.parse().ok()),
            project: Project { language: lang, ..Project::default() },
            budgets: Vec::new(),
            entries: Vec::new(),
            summed: HashMap::new(),
            questions: Vec::new(),
            found: Vec::new(),
            rows: HashMap::new(),
            lines: Lines::of(room.text.get(node.start..node.end).unwrap_or_default()),
            counted: (0, 0),
        }
    }

    fn read(mut self) -> Draft<'a> {
        self.node.place();
        if let Some(humanitarian) = self.node.get("humanitarian") {
            let told = matches!(humanitarian, "1" | "true");
            self.fact(IatiFactKind::Humanitarian, if told { "1" } else { "0" });
        }
        self.identifiers();
        self.titles();
        self.descriptions();
        self.organisations();
        self.codes();
        self.dates();
        self.places();
        self.sectors();
        self.money();
        self.results();
        self.project.settle();
        self
    }

    /// The key of a new row: `framework-3`.
    pub(super) fn row(&mut self, list: &'static str) -> String {
        let count = self.rows.entry(list).or_insert(0);
        *count += 1;
        format!("{list}-{count}")
    }

    pub(super) fn fact(&mut self, fact: IatiFactKind, value: &str) {
        let id = self.row("iati");
        self.project.iati.push(IatiFact { id, fact, value: value.to_owned() });
    }

    /// What the file says of a fact, with where it says it.
    pub(super) fn cite(&mut self, key: &str, field: &str, node: &Node) {
        let base = self.node.start;
        let given = self.room.text.get(node.start..node.end).unwrap_or_default();
        let quote: String = given.chars().take(400).collect();
        let from = self.counted.0.min(node.start - base);
        let start = if from == self.counted.0 { self.counted.1 } else { 0 };
        let from = if start == 0 && from != self.counted.0 { 0 } else { from };
        let between = self.room.text.get(base + from..node.start).unwrap_or_default();
        let offset = start + u32::try_from(between.chars().count()).unwrap_or(0);
        self.counted = (node.start - base, offset);
        let document = self.room.document.to_owned();
        self.project.sources.insert(key.to_owned(), Source { document, quote: quote.clone(), offset });
        let line = self.lines.at(node.start - base);
        self.found.push(Found { key: key.to_owned(), field: field.to_owned(), quote, line });
    }

    /// The text of an element in the language that is read, else in another, which is noted. The
    /// narratives that are read in one of the languages have their place.
    pub(super) fn say(&mut self, node: &Node, place: &str) -> Option<String> {
        node.place();
        let mut known: Vec<(Lang, &Node)> = Vec::new();
        for narrative in node.each("narrative").filter(|it| !it.text.trim().is_empty()) {
            let lang = language_of(narrative, self.main);
            if !known.iter().any(|(it, _)| *it == lang) {
                narrative.place();
                narrative.get("xml:lang");
                known.push((lang, narrative));
            }
        }
        let in_lang = |wanted: Lang| known.iter().find(|(lang, _)| *lang == wanted);
        let (lang, narrative) = in_lang(self.lang).or_else(|| in_lang(self.main)).or(known.first())?;
        if *lang != self.lang {
            self.project.foreign.insert(place.to_owned(), *lang);
        }
        Some(narrative.text.trim().to_owned())
    }

    /// A name, which is the same in every language: that of the main one, else the first.
    fn name(&self, node: &Node) -> Option<String> {
        let told = || node.each("narrative").filter(|it| !it.text.trim().is_empty());
        let own = told().find(|it| language_of(it, self.main) == self.main);
        let narrative = own.or_else(|| told().next())?;
        narrative.place();
        narrative.get("xml:lang");
        Some(narrative.text.trim().to_owned())
    }

    /// Asks how to read a place, unless it is answered; whoever answers with nothing cannot say.
    pub(super) fn decide(&mut self, field: &str, node: &Node, choices: &[&str]) -> Option<String> {
        let answer = self.room.answers.iter().find(|it| it.field == field).map(|it| it.value.trim());
        match answer {
            Some("") => return None,
            Some(answer) if choices.contains(&answer) => return Some(answer.to_owned()),
            _ => {}
        }
        if !self.questions.iter().any(|it| it.field == field) {
            let named = node.one("title").and_then(|it| it.one("narrative")).map(|it| it.text.trim());
            let given = self.room.text.get(node.start..node.end).unwrap_or_default();
            let quote = named.unwrap_or(given).chars().take(120).collect();
            let line = self.lines.at(node.start - self.node.start);
            let choice = |it: &&str| Choice { value: (*it).to_owned(), text: (*it).to_owned() };
            let choices = choices.iter().map(choice).collect();
            self.questions.push(Question { field: field.to_owned(), quote, line, choices });
        }
        None
    }

    fn identifiers(&mut self) {
        if let Some(node) = self.node.one("iati-identifier").filter(|it| !it.text.trim().is_empty()) {
            node.place();
            let id = self.row("identifiers");
            self.cite(&id, "identifiers", node);
            let value = node.text.trim().to_owned();
            self.project.identifiers.push(Identifier { id, scheme: "iati".to_owned(), value });
        }
        for node in self.node.each("other-identifier") {
            let scheme = match (node.look("type"), node.look("bilan:scheme")) {
                (_, Some(own)) => own,
                (Some("A1"), _) => "internal",
                (Some("A2"), _) => "crs",
                (Some("A3"), _) => "previous",
                (Some("A9"), _) => "other",
                _ => continue,
            };
            let Some(value) = node.place().get("ref") else { continue };
            node.get("type");
            let id = self.row("identifiers");
            self.cite(&id, "identifiers", node);
            let (scheme, value) = (scheme.to_owned(), value.to_owned());
            self.project.identifiers.push(Identifier { id, scheme, value });
        }
        let Some(node) = self.node.one("reporting-org") else { return };
        node.place();
        if let Some(reference) = node.get("ref") {
            self.fact(IatiFactKind::ReportingOrg, reference);
        }
        if let Some(name) = self.name(node) {
            self.fact(IatiFactKind::ReportingName, &name);
        }
        if let Some(kind) = node.get("type") {
            self.fact(IatiFactKind::ReportingType, kind);
        }
    }

    fn titles(&mut self) {
        let Some(node) = self.node.one("title") else { return self.ask_title() };
        match self.say(node, "title") {
            Some(title) => {
                self.project.title = title;
                self.cite("title", "title", node);
            }
            None => self.ask_title(),
        }
    }

    /// A project without a title cannot be found again: a person gives one.
    fn ask_title(&mut self) {
        let answer = self.room.answers.iter().find(|it| it.field == "title" && !it.value.trim().is_empty());
        match answer {
            Some(answer) => self.project.title = answer.value.trim().to_owned(),
            None => {
                let quote = self.node.one("iati-identifier").map(|it| it.text.trim().to_owned());
                let (field, choices) = ("title".to_owned(), Vec::new());
                self.questions.push(Question { field, quote: quote.unwrap_or_default(), line: 1, choices });
            }
        }
    }

    /// What it does is its context, what it is for its objective; several of a kind stand one after
    /// the other, each as far as it is told in the language.
    fn descriptions(&mut self) {
        for node in self.node.each("description") {
            let kind = node.get("type").unwrap_or("1");
            match kind {
                "2" if self.project.objective.is_none() => {
                    self.project.objective = self.say(node, "objective");
                    self.cite("objective", "objective", node);
                }
                "3" => {
                    let id = self.row("target_groups");
                    if let Some(text) = self.say(node, &id) {
                        self.cite(&id, "target_groups", node);
                        self.project.target_groups.push(TargetGroup { id, text });
                    }
                }
                _ => self.context(node),
            }
        }
    }

    fn context(&mut self, node: &Node) {
        let Some(said) = self.say(node, "context") else { return };
        match &mut self.project.context {
            Some(context) => {
                context.push_str("\n\n");
                context.push_str(&said);
            }
            none => {
                *none = Some(said);
                self.cite("context", "context", node);
            }
        }
    }

    fn organisations(&mut self) {
        for node in self.node.each("participating-org") {
            let partner = node.look("bilan:role") == Some("partner");
            let Some(role) = node.look("role").and_then(role_of) else { continue };
            let role = if partner { Role::Partner } else { role };
            let reference = node.look("ref").map(str::to_owned);
            let Some(name) = self.name(node).or_else(|| reference.clone()) else { continue };
            node.place();
            node.get("role");
            node.get("ref");
            let (id, body) = (self.row("organisations"), self.body(&name, reference.as_deref()));
            self.cite(&id, "organisations", node);
            let (acronym, sub_unit, country) = (None, None, None);
            let body = Some(body);
            let organisation = Organisation { id, body, name, acronym, sub_unit, role, country, reference };
            self.project.organisations.push(organisation);
        }
    }

    /// The key of a body: one for all of its parts.
    fn body(&mut self, name: &str, reference: Option<&str>) -> String {
        let same = |it: &&Organisation| it.name == name && it.reference.as_deref() == reference;
        let known = self.project.organisations.iter().find(same).and_then(|it| it.body.clone());
        known.unwrap_or_else(|| self.row("bodies"))
    }

    fn codes(&mut self) {
        if let Some(node) = self.node.one("activity-status")
            && let Some(status) = node.look("code").and_then(status_of)
        {
            self.placed_code(node);
            self.project.status = Some(status);
            self.cite("status", "status", node);
        }
        if let Some(node) = self.node.one("activity-scope")
            && let Some(coverage) = node.look("code").and_then(coverage_of)
        {
            self.placed_code(node);
            self.project.coverage = Some(coverage);
            self.cite("coverage", "coverage", node);
        }
        let defaults = [
            ("collaboration-type", IatiFactKind::CollaborationType),
            ("default-flow-type", IatiFactKind::FlowType),
            ("default-finance-type", IatiFactKind::FinanceType),
            ("default-aid-type", IatiFactKind::AidType),
            ("default-tied-status", IatiFactKind::TiedStatus),
        ];
        for (name, fact) in defaults {
            let Some(node) = self.node.one(name) else { continue };
            if matches!(node.look("vocabulary"), None | Some("1"))
                && let Some(code) = self.placed_code(node)
            {
                node.get("vocabulary");
                self.fact(fact, &code);
            }
        }
    }

    fn placed_code(&self, node: &Node) -> Option<String> {
        node.place();
        node.get("code").map(str::to_owned)
    }

    /// The real day where there is one, else the planned one; each of them is kept for IATI.
    fn dates(&mut self) {
        let kinds = [
            ("1", IatiFactKind::PlannedStart),
            ("2", IatiFactKind::ActualStart),
            ("3", IatiFactKind::PlannedEnd),
            ("4", IatiFactKind::ActualEnd),
        ];
        for (kind, fact) in kinds {
            let Some(node) = self.node.each("activity-date").find(|it| it.look("type") == Some(kind)) else {
                continue;
            };
            let Some(day) = node.day() else { continue };
            node.place();
            node.get("type");
            node.get("iso-date");
            self.fact(fact, &day.to_string());
            // The real day comes after the planned one, and takes its place.
            let day = Some(PartialDate::Day(day));
            match kind {
                "1" | "2" => self.project.dates.start = day,
                _ => self.project.dates.end = day,
            }
            let key = if matches!(kind, "1" | "2") { "dates.start" } else { "dates.end" };
            self.found.retain(|found| found.key != key);
            self.cite(key, key, node);
        }
    }

    fn places(&mut self) {
        let mut countries: Vec<Share> = Vec::new();
        for node in self.node.each("recipient-country") {
            let Some(code) = node.look("code").map(str::to_ascii_uppercase) else { continue };
            let known = code.len() == 2 && code.chars().all(|it| it.is_ascii_uppercase());
            if !known || countries.iter().any(|it| it.code == code) {
                continue;
            }
            node.place();
            node.get("code");
            let percent = node.get("percentage").and_then(|it| it.parse().ok());
            self.cite(&format!("countries.{code}"), "countries", node);
            self.project.countries.push(code.clone());
            countries.push(Share { code, percent });
        }
        if countries.iter().any(|it| it.percent.is_some()) && countries.len() > 1 {
            self.fact(IatiFactKind::Countries, &shares_told(&countries));
        }
        let regions = self.shares_of("recipient-region");
        if !regions.is_empty() {
            self.fact(IatiFactKind::Regions, &shares_told(&regions));
            if countries.len() == 1 && countries[0].percent.is_some() {
                self.fact(IatiFactKind::Countries, &shares_told(&countries));
            }
        }
    }

    fn sectors(&mut self) {
        let sectors = self.shares_of("sector");
        if !sectors.is_empty() {
            self.fact(IatiFactKind::Sectors, &shares_told(&sectors));
        }
    }

    /// Codes of the standard's own vocabulary with their shares.
    fn shares_of(&mut self, name: &'static str) -> Vec<Share> {
        let mut shares = Vec::new();
        for node in self.node.each(name) {
            let own = matches!(node.look("vocabulary"), None | Some("1"));
            let Some(code) = node.look("code").filter(|_| own) else { continue };
            let code = code.to_owned();
            node.place();
            node.get("code");
            node.get("vocabulary");
            shares.push(Share { code, percent: node.get("percentage").and_then(|it| it.parse().ok()) });
        }
        shares
    }
}
