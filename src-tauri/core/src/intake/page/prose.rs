//! Facts that sentences show: programme, components, organisations, experts, laws.
//!
//! Must not know the patterns (`cues`) nor labels. Prose itself is always kept.

use regex::Captures;

use super::cues;
use super::draft::Draft;
use super::framework;
use super::names;
use super::organisations::{add_expert, domains, organisation, role};
use super::text::Span;
use super::{enumeration, money_and_time, rows};
use crate::domain::{Component, DeliverableStatus, Level, Reference, Role, TargetGroup};
use crate::fold::fold;
use crate::intake::duration::durations;
use crate::intake::words::words;

/// Prose beyond this many bytes is kept, but not searched for facts.
const ENOUGH: usize = 200_000;
/// No paragraph shows one kind of fact more often.
const MOST: usize = 100;

/// Searches paragraphs of a page for facts.
pub fn read<'p>(draft: &mut Draft<'p>, paragraphs: &[Span<'p>]) {
    let mut budget = ENOUGH;
    for paragraph in paragraphs {
        if paragraph.text.len() > budget {
            return;
        }
        budget -= paragraph.text.len();
        for cue in cues::all() {
            for hit in cue.pattern.captures_iter(paragraph.text).take(MOST) {
                take(draft, &cue.fact, *paragraph, &hit);
            }
        }
        planned(draft, *paragraph);
    }
}

fn group<'p>(paragraph: Span<'p>, hit: &Captures<'_>, name: &str) -> Option<Span<'p>> {
    hit.name(name).map(|part| paragraph.part(part.range()).trim()).filter(|span| !span.is_empty())
}

fn take<'p>(draft: &mut Draft<'p>, fact: &str, paragraph: Span<'p>, hit: &Captures<'_>) {
    let part = |name: &str| group(paragraph, hit, name);
    match fact {
        "programme" => part("name").into_iter().for_each(|name| programme(draft, name)),
        "component.own" => own_component(draft, part("number"), part("acronym")),
        "component.sibling" => sibling(draft, part("number"), part("title"), part("lead")),
        "partners" | "observers" => {
            let role = if fact == "partners" { Role::Partner } else { Role::Observer };
            part("list").into_iter().for_each(|list| listed(draft, role, list));
        }
        "experts" => experts(draft, part("names"), part("nationality"), part("expertise")),
        "domains" => part("list").into_iter().for_each(|list| domains(draft, list)),
        "law" => part("text").into_iter().for_each(|text| law(draft, text, part("number"))),
        "goal" => part("goal").into_iter().for_each(|goal| self::goal(draft, goal)),
        "goal.sentence" => stated_goal(draft, paragraph, hit.get(0).map_or(0, |whole| whole.start())),
        "duration" => part("duration").into_iter().for_each(|span| duration(draft, span)),
        "components" => enumeration::components(draft, paragraph, part("word"), part("list")),
        "target_groups" => part("list").into_iter().for_each(|list| target_groups(draft, list)),
        // Sentences that announce outputs are taken in their order, by `planned`.
        "planned" => {}
        _ => {
            if let (Some(role), Some(name)) = (role(fact), part("name")) {
                named(draft, role, name);
            }
        }
    }
}

fn programme<'p>(draft: &mut Draft<'p>, name: Span<'p>) {
    let own = draft.project.acronym.as_deref().is_some_and(|acronym| name.text.contains(acronym));
    if draft.project.programme.is_none() && !own {
        draft.project.programme = Some(name.text.to_owned());
        draft.cite("programme", "programme", name);
    }
}

fn own_component<'p>(draft: &mut Draft<'p>, number: Option<Span<'p>>, acronym: Option<Span<'p>>) {
    let Some(number) = number.filter(|number| !knows_component(draft, number.text)) else { return };
    component(draft, number, None, None, true);
    if let Some(acronym) = acronym.filter(|_| draft.project.acronym.is_none()) {
        draft.project.acronym = Some(acronym.text.to_owned());
        draft.cite("acronym", "acronym", acronym);
    }
}

fn knows_component(draft: &Draft<'_>, number: &str) -> bool {
    draft.project.components.iter().any(|component| component.number == number)
}

fn sibling<'p>(
    draft: &mut Draft<'p>,
    number: Option<Span<'p>>,
    title: Option<Span<'p>>,
    lead: Option<Span<'p>>,
) {
    let Some(number) = number.filter(|number| !knows_component(draft, number.text)) else { return };
    let end = lead.or(title).unwrap_or(number);
    component(draft, draft.page.between(number, end), title, lead, false);
    if let Some(known) = draft.project.components.last_mut() {
        known.number = number.text.to_owned();
    }
    if let Some(lead) = lead {
        organisation(draft, Role::ComponentLead, names::without_article(lead));
    }
}

fn component<'p>(
    draft: &mut Draft<'p>,
    quote: Span<'p>,
    title: Option<Span<'p>>,
    lead: Option<Span<'p>>,
    own: bool,
) {
    let id = draft.row("components");
    draft.cite(&id, "components", quote);
    draft.project.components.push(Component {
        id,
        number: quote.text.to_owned(),
        title: title.map(|title| title.text.to_owned()),
        lead: lead.map(|lead| lead.text.to_owned()),
        own,
    });
}

/// A body that a sentence names; what a label says of the role goes before.
fn named<'p>(draft: &mut Draft<'p>, role: Role, name: Span<'p>) {
    let labelled =
        matches!(role, Role::Funding | Role::Implementing) && draft.project.in_role(role).next().is_some();
    let name = names::without_article(name);
    if !labelled && name.text.starts_with(char::is_uppercase) {
        organisation(draft, role, name);
    }
}

fn listed<'p>(draft: &mut Draft<'p>, role: Role, list: Span<'p>) {
    let page = draft.page;
    if draft.project.in_role(role).any(|known| fold(list.text).contains(&fold(&known.name))) {
        return;
    }
    for name in names::in_sentence(list, |first, last| page.between(first, last)) {
        organisation(draft, role, name);
    }
}

fn experts<'p>(
    draft: &mut Draft<'p>,
    names: Option<Span<'p>>,
    nationality: Option<Span<'p>>,
    expertise: Option<Span<'p>>,
) {
    let Some(names) = names else { return };
    let owned = |span: Option<Span<'p>>| span.map(|span| span.text.to_owned());
    for range in cues::people(names.text) {
        let name = names.part(range);
        add_expert(draft, name, owned(nationality), owned(expertise), name);
    }
}

fn law<'p>(draft: &mut Draft<'p>, text: Span<'p>, number: Option<Span<'p>>) {
    let number = number.map(|number| number.text.to_owned());
    let known =
        draft.project.references.iter().any(|known| known.number == number || known.text == text.text);
    if !known {
        let id = draft.row("references");
        draft.cite(&id, "references", text);
        draft.project.references.push(Reference {
            id,
            kind: "law".to_owned(),
            number,
            text: text.text.to_owned(),
        });
    }
}

/// The goal as a row of the framework, once.
pub fn goal<'p>(draft: &mut Draft<'p>, text: Span<'p>) {
    let has = draft.project.framework.iter().any(|node| node.level == Level::Goal);
    if !has {
        framework::add(
            draft,
            framework::Row { level: Level::Goal, code: None, text, description: None, quote: text },
        );
    }
}

/// "… seeks to …" is the goal where no label states an objective.
fn stated_goal<'p>(draft: &mut Draft<'p>, paragraph: Span<'p>, at: usize) {
    if draft.project.objective.is_none() {
        goal(draft, sentence_at(paragraph, at));
    }
}

fn duration<'p>(draft: &mut Draft<'p>, span: Span<'p>) {
    if let Some(stated) = durations(span.text, draft.lang).first().filter(|found| found.range.start == 0) {
        money_and_time::set_duration(draft, stated, span);
    }
}

fn target_groups<'p>(draft: &mut Draft<'p>, list: Span<'p>) {
    for part in names::pieces(list, true) {
        let group = names::without_article(part);
        if !draft.project.target_groups.iter().any(|known| fold(&known.text) == fold(group.text)) {
            let id = draft.row("target_groups");
            draft.cite(&id, "target_groups", group);
            draft.project.target_groups.push(TargetGroup { id, text: group.text.to_owned() });
        }
    }
}

/// Outputs that sentences announce, where no list of the page names outputs.
fn planned<'p>(draft: &mut Draft<'p>, paragraph: Span<'p>) {
    let listed = draft.project.deliverables.iter().any(|known| known.status.is_none());
    let framed = draft.project.framework.iter().any(|node| node.level > Level::Goal);
    if listed || framed {
        return;
    }
    for sentence in sentences(paragraph).into_iter().take(MOST) {
        if cues::first("planned", sentence.text).is_some() {
            rows::deliverable(draft, None, sentence, Some(DeliverableStatus::Planned));
        }
    }
}

/// The sentences of a paragraph.
pub fn sentences(paragraph: Span<'_>) -> Vec<Span<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    let text = paragraph.text;
    for (at, stop) in text.match_indices(['.', '!', '?']) {
        let end = at + stop.len();
        let mut rest = text[end..].chars();
        let blank = rest.next().is_some_and(char::is_whitespace);
        let capital =
            rest.find(|c| !c.is_whitespace()).is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
        let short = text[..at]
            .rsplit(|c: char| !c.is_alphanumeric())
            .next()
            .is_some_and(|word| word.chars().count() <= 1);
        if blank && capital && !short {
            found.push(paragraph.part(start..end).trim());
            start = end;
        }
    }
    found.push(paragraph.part(start..text.len()).trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// The sentence in which a byte of the paragraph stands.
fn sentence_at(paragraph: Span<'_>, at: usize) -> Span<'_> {
    let place = paragraph.at + at;
    sentences(paragraph).into_iter().find(|sentence| sentence.range().contains(&place)).unwrap_or(paragraph)
}

/// The level that a word such as "volets" stands for.
pub fn level_of(word: &str) -> Option<Level> {
    words().code("framework", &fold(word)).and_then(framework::level)
}
