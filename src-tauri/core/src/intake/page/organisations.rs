//! Bodies and experts that labelled lists name.
//!
//! Must not know sentences: what prose says of them is the business of `prose`.

use super::draft::Draft;
use super::names::{self, Name};
use super::sections::{Section, entries};
use super::text::Span;
use crate::domain::{Expert, Organisation, Role, SupportDomain};
use crate::fold::fold;

/// The role that a field of labels or cues stands for.
pub fn role(field: &str) -> Option<Role> {
    Some(match field {
        "donor" => Role::Funding,
        "implementer" => Role::Implementing,
        "partner" => Role::Partner,
        "beneficiary_institution" => Role::BeneficiaryInstitution,
        "observer" => Role::Observer,
        "network" => Role::Network,
        "component_lead" => Role::ComponentLead,
        _ => return None,
    })
}

/// Takes the names below a label.
pub fn take<'p>(draft: &mut Draft<'p>, field: &str, section: &Section<'p>) {
    for entry in entries(draft.page, section.label.value, &section.rows) {
        match (field, role(field)) {
            ("experts", _) => expert(draft, entry.span),
            ("domains", _) => domains(draft, entry.span),
            (_, Some(role)) => {
                names::labelled(entry.span).into_iter().for_each(|part| organisation(draft, role, part));
            }
            _ => {}
        }
    }
}

/// Adds a body in a role, once.
pub fn organisation<'p>(draft: &mut Draft<'p>, role: Role, span: Span<'p>) {
    let Name { name, acronym, whole } = names::name(span);
    if name.text.chars().filter(|c| c.is_alphanumeric()).count() < 2 {
        return;
    }
    let (name, sub_unit) = if role == Role::Funding { sub_unit(name) } else { (name, None) };
    let same = |known: &&Organisation| known.role == role && fold(&known.name) == fold(name.text);
    if draft.project.organisations.iter().any(|known| same(&known)) {
        return draft.keep(whole);
    }
    let id = draft.row("organisations");
    let field = if role == Role::Funding { "donor" } else { "organisations" };
    draft.cite(&id, field, whole);
    draft.project.organisations.push(Organisation {
        id,
        name: name.text.to_owned(),
        acronym: acronym.map(str::to_owned),
        sub_unit: sub_unit.map(|unit| unit.text.to_owned()),
        role,
        body: None,
        country: None,
        reference: None,
    });
}

/// "Departamento de Estado - JTIP": the body and the part of it that pays.
fn sub_unit(name: Span<'_>) -> (Span<'_>, Option<Span<'_>>) {
    let at = [" - ", " – ", " — "].iter().find_map(|dash| Some((name.text.find(dash)?, dash.len())));
    match at {
        Some((at, width)) => (name.part(0..at).trim(), Some(name.part(at + width..name.text.len()).trim())),
        None => (name, None),
    }
}

/// "Name, field of work": a person by whom the project works.
pub fn expert<'p>(draft: &mut Draft<'p>, span: Span<'p>) {
    let cut = span
        .text
        .find([',', '(', ':', ';'])
        .or_else(|| span.text.find(" – ").or_else(|| span.text.find(" - ")));
    let (name, work) = match cut {
        Some(at) => {
            (span.part(0..at).trim(), span.part(at..span.text.len()).trimmed(|c| !c.is_alphanumeric()))
        }
        None => (span.trim(), span.part(0..0)),
    };
    let expertise = (!work.is_empty()).then(|| work.text.to_owned());
    add_expert(draft, name, None, expertise, span);
}

/// Adds an expert once; what is said of him or her later is added. What says something
/// else than the first time stays among what was not understood.
pub fn add_expert<'p>(
    draft: &mut Draft<'p>,
    name: Span<'p>,
    nationality: Option<String>,
    expertise: Option<String>,
    quote: Span<'p>,
) {
    if !name.text.contains(char::is_alphanumeric) {
        return;
    }
    if let Some(known) = draft.project.experts.iter_mut().find(|known| fold(&known.name) == fold(name.text)) {
        let told = [tell(&mut known.nationality, nationality), tell(&mut known.expertise, expertise)];
        if told == [true, true] {
            draft.keep(quote);
        }
        return;
    }
    let id = draft.row("experts");
    draft.cite(&id, "experts", quote);
    draft.project.experts.push(Expert { id, name: name.text.to_owned(), nationality, expertise });
}

/// Adds what was not said yet; false where something else was.
fn tell(known: &mut Option<String>, said: Option<String>) -> bool {
    match (&known, said) {
        (None, said) => {
            *known = said;
            true
        }
        (Some(_), None) => true,
        (Some(known), Some(said)) => *known == said,
    }
}

/// Fields of support: "protection", "cooperation".
pub fn domains<'p>(draft: &mut Draft<'p>, span: Span<'p>) {
    for part in names::pieces(span, true) {
        let bare = names::without_article(part).trimmed(|c| c == '.' || c.is_whitespace());
        if !bare.is_empty() && !draft.project.domains.iter().any(|known| known.text == bare.text) {
            let id = draft.row("domains");
            draft.cite(&id, "domains", span);
            draft.project.domains.push(SupportDomain { id, text: bare.text.to_owned() });
        }
    }
}
