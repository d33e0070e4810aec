// Where a row goes when it is moved among others. Pure. Rows of a project stand in one list,
// and a screen may show only some of them: a move says after which row of all it is to stand.

/** The row after which `key` stands to be right before `next`; null is the beginning. */
export function before(all: readonly string[], key: string, next: string): string | null {
  const others = all.filter((other) => other !== key);
  return others[others.indexOf(next) - 1] ?? null;
}

/** What to say when `key` becomes the `to`th of the shown rows (itself not counted). */
export function afterFor(
  all: readonly string[],
  shown: readonly string[],
  key: string,
  to: number,
): string | null {
  const others = shown.filter((other) => other !== key);
  const next = others[to];
  if (next !== undefined) return before(all, key, next);
  return others.at(-1) ?? null;
}
