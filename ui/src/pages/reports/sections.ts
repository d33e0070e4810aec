// How far the sections of a report are, as the outline tells it.
import type { SectionShown } from "../../lib/generated/SectionShown";

/** `record`: nothing is to be written; the record fills it. */
export type Progress = "record" | "empty" | "written" | "over";

export function progressOf({ asks, text, words, limit }: SectionShown): Progress {
  if (!asksForText(asks)) return "record";
  if (text.trim() === "") return "empty";
  return limit !== null && words > limit ? "over" : "written";
}

export function asksForText(asks: SectionShown["asks"]): boolean {
  return asks === "question" || asks === "line";
}

/** Remarks that nobody has dealt with. */
export function openIn({ comments }: SectionShown): number {
  return comments.filter(({ settled }) => !settled).length;
}

/** The section that is shown: the one of the place, else the first question, else what there is. */
export function current(sections: readonly SectionShown[], wanted: string | undefined): SectionShown | undefined {
  return (
    sections.find(({ id }) => id === wanted) ??
    sections.find(({ asks }) => asks === "question") ??
    sections.find(({ asks }) => asks === "line") ??
    sections.find(({ asks }) => asks !== "chapter")
  );
}

/** The sections that can be gone to: a heading over others is none. */
export function places(sections: readonly SectionShown[]): SectionShown[] {
  return sections.filter(({ asks }) => asks !== "chapter");
}
