// Where a section of a template goes when it is moved: a section takes its parts along. Pure; the
// answer is the place before which it goes, as places are now, or null where it cannot go.
import type { SectionForm } from "../../lib/generated/SectionForm";

type Levels = readonly Pick<SectionForm, "level">[];

const isPart = (sections: Levels, at: number) => (sections[at]?.level ?? 1) > 1;

/** The place behind a section and its parts. */
export function endOf(sections: Levels, at: number): number {
  if (isPart(sections, at)) return at + 1;
  const next = sections.findIndex((_, other) => other > at && !isPart(sections, other));
  return next < 0 ? sections.length : next;
}

/** The section of which another one is a part; itself where it is none. */
function above(sections: Levels, at: number): number {
  let found = at;
  while (found > 0 && isPart(sections, found)) found -= 1;
  return found;
}

/** One step up or down. */
export function shifted(sections: Levels, at: number, by: 1 | -1): number | null {
  const end = endOf(sections, at);
  if (by > 0) {
    if (end >= sections.length) return null;
    return isPart(sections, at) ? end + 1 : endOf(sections, end);
  }
  if (at === 0) return null;
  const before = isPart(sections, at) ? at - 1 : above(sections, at - 1);
  // The first section is a part of none.
  return isPart(sections, at) && before === 0 ? null : before;
}

/** Beside another section, where it was dropped. */
export function dropped(sections: Levels, at: number, over: number, where: "before" | "after"): number | null {
  const whole = !isPart(sections, at);
  const beside = whole ? above(sections, over) : over;
  if (whole && beside === at) return null;
  const before = where === "before" ? beside : whole ? endOf(sections, beside) : beside + 1;
  return !whole && before === 0 ? null : before;
}

/** Whether a section can become a part of the one above, or stand alone again. */
export function deeper(sections: Levels, at: number): 1 | 2 | null {
  if (isPart(sections, at)) return 1;
  return at > 0 && endOf(sections, at) === at + 1 ? 2 : null;
}
