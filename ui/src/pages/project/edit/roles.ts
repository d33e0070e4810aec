// The roles of a tree in a grid, with what they say. The rows are laid out as a grid of our
// own, which table elements do not take well in every engine.

export const treegrid = (label: string) => ({ role: "treegrid", "aria-label": label }) as const;

export const row = (depth: number) => ({ role: "row", "aria-level": depth + 1 }) as const;

export const CELL = { role: "gridcell" } as const;
