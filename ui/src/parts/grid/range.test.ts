import { describe, expect, test } from "vitest";
import { clamp, edgeOfData, isWithin, nextWithin, rect, spotsIn } from "./range";

test("a rectangle is the same from any of its corners", () => {
  const area = { top: 1, left: 2, bottom: 4, right: 3 };
  expect(rect({ row: 4, column: 2 }, { row: 1, column: 3 })).toEqual(area);
  expect(rect({ row: 1, column: 3 }, { row: 4, column: 2 })).toEqual(area);
  expect([...spotsIn(area)]).toHaveLength(8);
  expect([...spotsIn(area)].every((spot) => isWithin(area, spot))).toBe(true);
});

test("beyond the edge is the edge, also of nothing", () => {
  expect(clamp({ row: -1, column: 9 }, { height: 3, width: 4 })).toEqual({ row: 0, column: 3 });
  expect(clamp({ row: 5, column: 5 }, { height: 0, width: 0 })).toEqual({ row: 0, column: 0 });
});

describe("Ctrl+arrow on the line ■■·■··", () => {
  const line = [true, true, false, true, false, false];
  const edge = (from: number, by: 1 | -1) => edgeOfData((at) => line[at] === true, from, by, line.length);
  test.each([
    ["from inside a block to its end", 0, 1, 1],
    ["from the end of a block to the next one", 1, 1, 3],
    ["from a gap to the next block", 2, 1, 3],
    ["from the last block to the end", 3, 1, 5],
    ["at the end it stays", 5, 1, 5],
    ["back over the gap", 5, -1, 3],
    ["back to the end of the block before", 3, -1, 1],
    ["back through a block to its beginning", 1, -1, 0],
    ["at the beginning it stays", 0, -1, 0],
  ] as const)("%s", (_, from, by, to) => {
    expect(edge(from, by)).toBe(to);
  });
});

test("Tab and Enter come through every selected cell once, and round", () => {
  const area = { top: 2, left: 1, bottom: 4, right: 2 };
  const start = { row: 2, column: 1 };
  for (const down of [false, true]) {
    const seen = [start];
    for (let step = 0; step < 6; step++) seen.push(nextWithin(area, seen[step] ?? start, 1, down));
    expect(new Set(seen.map(({ row, column }) => `${row}:${column}`)).size).toBe(6);
    expect(seen.at(-1)).toEqual(start);
    expect(nextWithin(area, seen[1] ?? start, -1, down)).toEqual(start);
  }
});
