import { describe, expect, test } from "vitest";
import {
  axesOf,
  type Branch,
  dropped,
  following,
  nested,
  proposed,
  shifted,
  unfolded,
  unnested,
} from "./tree";

function node(key: string, parent: string | null = null, axis = "objectives", level = "objective"): Branch {
  return { key, parent, axis, level, code: key };
}

/** Two objectives with activities, and a pillar beside them. */
const nodes = [
  node("1"),
  node("1.1", "1", "objectives", "activity"),
  node("1.2", "1", "objectives", "activity"),
  node("P1", null, "pillars", "pillar"),
  node("2"),
  node("2.1", "2", "objectives", "activity"),
];

describe("the tree", () => {
  test("is shown top to bottom, with the place of each node", () => {
    const shown = unfolded(axesOf(nodes)[0]?.[1] ?? [], new Set());
    expect(shown.map(({ node: { key }, depth, at, of }) => [key, depth, at, of])).toEqual([
      ["1", 0, 1, 2],
      ["1.1", 1, 1, 2],
      ["1.2", 1, 2, 2],
      ["2", 0, 2, 2],
      ["2.1", 1, 1, 1],
    ]);
  });

  test("leaves out what is folded", () => {
    const shown = unfolded(axesOf(nodes)[0]?.[1] ?? [], new Set(["1"]));
    expect(shown.map(({ node: { key } }) => key)).toEqual(["1", "2", "2.1"]);
  });

  test("shows a node whose parent is not there at the top", () => {
    expect(unfolded([node("x", "gone")], new Set())).toHaveLength(1);
  });
});

describe("a node", () => {
  test.each([
    ["1.2", -1, { after: "1", parent: "1" }],
    ["1", 1, { after: "2", parent: null }],
    ["1", -1, null],
    ["2.1", 1, null],
  ] as const)("%s moves by %i among its siblings", (key, by, move) => {
    expect(shifted(nodes, key, by)).toEqual(move);
  });

  test("nests under the sibling above, behind its children", () => {
    expect(nested(nodes, "2")).toEqual({ after: "1.2", parent: "1" });
    expect(nested(nodes, "1.2")).toEqual({ after: "1.1", parent: "1.1" });
    expect(nested(nodes, "1"), "the first has nothing to stand under").toBeNull();
    expect(nested(nodes, "P1"), "axes do not mix").toBeNull();
  });

  test("comes out right after its parent", () => {
    expect(unnested(nodes, "1.1")).toEqual({ after: "1", parent: null });
    expect(unnested(nodes, "1")).toBeNull();
  });

  test("can be dropped before, after and into another of its axis, but not under itself", () => {
    expect(dropped(nodes, "2.1", "1.1", "before")).toEqual({ after: "1", parent: "1" });
    expect(dropped(nodes, "1.1", "2", "after")).toEqual({ after: "2", parent: null });
    expect(dropped(nodes, "1.1", "2", "into")).toEqual({ after: "2.1", parent: "2" });
    expect(dropped(nodes, "1", "1.2", "into")).toBeNull();
    expect(dropped(nodes, "1.1", "P1", "after")).toBeNull();
  });
});

describe("numbers", () => {
  test.each([
    ["1.2", "1.3"],
    ["Pilar 6", "Pilar 7"],
    ["9", "10"],
    ["2)", "3)"],
    ["b", "c"],
    ["a)", "b)"],
    ["Goal", ""],
    ["", ""],
  ])("after %s comes %s", (code, next) => {
    expect(following(code)).toBe(next);
  });

  test("are proposed from the last sibling, or from the parent", () => {
    expect(proposed(nodes, node("1"), "sibling")).toEqual({ level: "objective", code: "3" });
    expect(proposed(nodes, node("1"), "child")).toEqual({ level: "activity", code: "1.3" });
    expect(proposed(nodes, node("2.1", "2", "objectives", "outcome"), "child")).toEqual({
      level: "output",
      code: "2.1.1",
    });
  });
});
