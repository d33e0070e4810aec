import { describe, expect, test } from "vitest";
import type { SectionShown } from "../../lib/generated/SectionShown";
import { current, openIn, progressOf } from "./sections";

const SECTION: SectionShown = {
  id: "a",
  title: "A",
  level: 1,
  asks: "question",
  guidance: null,
  limit: 3,
  text: "",
  words: 0,
  last: null,
  comments: [],
  lost: false,
};

describe("how far a section is", () => {
  test.each([
    ["empty", {}],
    ["empty", { text: "  \n" }],
    ["written", { text: "a b c", words: 3 }],
    ["over", { text: "a b c d", words: 4 }],
    ["written", { text: "a b c d", words: 4, limit: null }],
    ["record", { asks: "block" as const }],
  ])("%s", (progress, of) => {
    expect(progressOf({ ...SECTION, ...of })).toBe(progress);
  });
});

test("only remarks that nobody has dealt with are open", () => {
  const comment = { id: "c", section: "a", text: "?", at: null, who: null, settled: false };
  expect(openIn({ ...SECTION, comments: [comment, { ...comment, settled: true }] })).toBe(1);
});

test("the first question is shown where the place names no section", () => {
  const block = { ...SECTION, id: "b", asks: "block" as const };
  expect(current([{ ...SECTION, id: "l", asks: "line" }, SECTION], undefined)?.id).toBe("a");
  expect(current([block, SECTION], undefined)?.id).toBe("a");
  expect(current([block, SECTION], "b")?.id).toBe("b");
  expect(current([{ ...block, asks: "chapter" }, block], undefined)?.id).toBe("b");
  expect(current([], undefined)).toBeUndefined();
});
