// The parts of the project page, in the order of the report.
import type { Project } from "../../lib/generated/Project";

/** Name, which is the report's text key `section-<name>`, and whether the record has anything for it. */
export interface SectionOf {
  name: string;
  filled: (project: Project) => boolean;
}

export const SECTIONS = [
  { name: "identity", filled: () => true },
  { name: "purpose", filled: ({ objective, context }) => objective !== null || context !== null },
  { name: "framework", filled: ({ framework }) => framework.length > 0 },
  { name: "indicators", filled: ({ indicators }) => indicators.length > 0 },
  { name: "deliverables", filled: ({ deliverables }) => deliverables.length > 0 },
  { name: "budget", filled: ({ budget }) => budget !== null },
  { name: "reach", filled: ({ reach }) => reach.length > 0 },
  { name: "engagement", filled: ({ engagement }) => engagement.length > 0 },
  { name: "results", filled: ({ results }) => results.length > 0 },
  { name: "lessons", filled: ({ lessons }) => lessons.length > 0 },
  {
    name: "partners",
    filled: ({ organisations, experts }) => organisations.length + experts.length > 0,
  },
  { name: "references", filled: ({ references }) => references.length > 0 },
  { name: "files", filled: ({ attachments }) => attachments.length > 0 },
  { name: "not_provided", filled: ({ not_provided }) => not_provided.length > 0 },
  { name: "sources", filled: ({ sources }) => Object.keys(sources).length > 0 },
] as const satisfies readonly SectionOf[];

export type SectionName = (typeof SECTIONS)[number]["name"];

/** The sections that have something to show. */
export function sectionsOf(project: Project): SectionName[] {
  return SECTIONS.filter(({ filled }) => filled(project)).map(({ name }) => name);
}
