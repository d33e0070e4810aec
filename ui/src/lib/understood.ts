// How a found fact was understood, in a few words for the preview of an import.
import { count, country, date, joined, languageName, money } from "./format";
import type { Project } from "./generated/Project";
import type { Texts } from "./texts";
import { term } from "./vocabulary";

/** The fact by its key (`budget`, `countries.PY`, `deliverables-2`); null where its words say it all. */
export function understood(project: Project, key: string, texts: Texts): string | null {
  const part = key.split(".")[1];
  if (key.startsWith("countries.") && part) return country(part, texts.language);
  return single(project, key, texts) ?? row(project, key, texts);
}

/** A choice as the language writes it: `3000.00 USD` as money, `2025-04-03` as a date. */
export function choiceText(text: string, language: string): string {
  const [, amount, currency] = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(text) ?? [];
  if (amount && currency) return money({ amount, currency }, language);
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? date(text, language) : text;
}

function single(project: Project, key: string, texts: Texts): string | null {
  const { language } = texts;
  const coded = (family: string, code: string | null) => code && term(texts, family, code);
  const dated = (text: string | null) => text && date(text, language);
  switch (key) {
    case "status":
      return coded("status", project.status);
    case "type":
      return coded("type", project.type);
    case "coverage":
      return coded("coverage", project.coverage);
    case "language":
      return languageName(project.language, language);
    case "countries":
      return (
        joined(
          project.countries.map((code) => country(code, language)),
          language,
        ) || null
      );
    case "dates.start":
      return dated(project.dates.start);
    case "dates.end":
      return dated(project.dates.end);
    case "duration_months": {
      const months = project.duration_months;
      return months === null
        ? null
        : texts.say("window-months", { count: months, shown: count(months, language) });
    }
    case "budget":
      return project.budget && money(project.budget, language);
    default:
      return null;
  }
}

/** A row of the record by its key. */
function row(project: Project, key: string, texts: Texts): string | null {
  const { language } = texts;
  const shown = (value: number | null) => (value === null ? null : count(value, language));
  const joinParts = (...parts: (string | null)[]) => parts.filter(Boolean).join(" · ") || null;
  const identifier = project.identifiers.find(({ id }) => id === key);
  if (identifier) return joinParts(identifier.value, term(texts, "scheme", identifier.scheme));
  const organisation = project.organisations.find(({ id }) => id === key);
  if (organisation)
    return joinParts(organisation.name, organisation.sub_unit, term(texts, "role", organisation.role));
  const node = project.framework.find(({ id }) => id === key);
  if (node) return joinParts(node.code, node.text);
  const reach = project.reach.find(({ id }) => id === key);
  if (reach) return joinParts(shown(reach.value), term(texts, "reach", reach.kind), reach.group);
  const deliverable = project.deliverables.find(({ id }) => id === key);
  if (deliverable) return joinParts(shown(deliverable.quantity), deliverable.text);
  const lesson = project.lessons.find(({ id }) => id === key);
  if (lesson) return lesson.text;
  const { results, engagement, target_groups, domains } = project;
  const texted = [...results, ...engagement, ...target_groups, ...domains];
  return texted.find(({ id }) => id === key)?.text ?? null;
}
