// A section goes with its parts, and never between those of another one.
import { describe, expect, test } from "vitest";
import { deeper, dropped, endOf, shifted } from "./order";

/** a, b with two parts, c with one. */
const SECTIONS = [1, 1, 2, 2, 1, 2].map((level) => ({ level }));

/** As the core moves them. */
function moved(at: number, before: number | null): string {
  const names = ["a", "b", "b1", "b2", "c", "c1"];
  if (before === null) return names.join(" ");
  const count = endOf(SECTIONS, at) - at;
  const taken = names.slice(at, at + count);
  const rest = [...names.slice(0, before), ...taken.map((name) => `*${name}`), ...names.slice(before)];
  return rest
    .filter((name) => !taken.includes(name))
    .map((name) => name.replace("*", ""))
    .join(" ");
}

describe("one step", () => {
  test.each([
    [0, 1, "b b1 b2 a c c1"],
    [1, -1, "b b1 b2 a c c1"],
    [1, 1, "a c c1 b b1 b2"],
    [4, -1, "a c c1 b b1 b2"],
    [2, 1, "a b b2 b1 c c1"],
    [3, 1, "a b b1 c b2 c1"],
    [2, -1, "a b1 b b2 c c1"],
    [5, 1, "a b b1 b2 c c1"],
    [0, -1, "a b b1 b2 c c1"],
  ] as const)("of %i by %i", (at, by, expected) => {
    expect(moved(at, shifted(SECTIONS, at, by))).toBe(expected);
  });

  test("the first is a part of none", () => {
    expect(shifted([{ level: 1 }, { level: 2 }], 1, -1)).toBe(null);
  });
});

describe("dropped", () => {
  test.each([
    [0, 3, "before", "a b b1 b2 c c1"],
    [0, 3, "after", "b b1 b2 a c c1"],
    [4, 2, "before", "a c c1 b b1 b2"],
    [1, 5, "after", "a c c1 b b1 b2"],
    [1, 2, "after", "a b b1 b2 c c1"],
    [5, 2, "before", "a b c1 b1 b2 c"],
  ] as const)("%i over %i, %s it", (at, over, where, expected) => {
    expect(moved(at, dropped(SECTIONS, at, over, where))).toBe(expected);
  });
});

test("a section with parts of its own is no part", () => {
  expect(SECTIONS.map((_, at) => deeper(SECTIONS, at))).toEqual([null, null, 1, 1, null, 1]);
  expect(deeper([{ level: 1 }, { level: 1 }], 1)).toBe(2);
});
