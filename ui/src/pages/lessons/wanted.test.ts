import { expect, test } from "vitest";
import { isNarrowed, NOTHING, wantedOf, withWanted } from "./wanted";

test("what was kept with a place is read again, anything else is all of the library", () => {
  expect(wantedOf({ query: "abri", theme: "training" })).toEqual({ query: "abri", theme: "training" });
  expect(wantedOf({ query: 7, limit: 3, phase: "start" })).toEqual({ phase: "start" });
  for (const kept of [undefined, null, "abri", 4]) expect(wantedOf(kept)).toEqual(NOTHING);
});

test("an empty value does not matter", () => {
  const wanted = withWanted({ query: "abri" }, "theme", "training");
  expect(wanted).toEqual({ query: "abri", theme: "training" });
  expect(withWanted(wanted, "query", "")).toEqual({ theme: "training" });
  expect(isNarrowed(withWanted(withWanted(wanted, "query", null), "theme", null))).toBe(false);
});
