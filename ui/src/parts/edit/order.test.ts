import { expect, test } from "vitest";
import { afterFor, before } from "./order";

const all = ["a", "hidden", "b", "c"];
const shown = ["a", "b", "c"];

test.each([
  ["c", 0, null],
  ["a", 1, "b"],
  ["a", 2, "c"],
  ["c", 1, "hidden"],
  ["b", 9, "c"],
])("%s to place %i of what is shown stands after %s", (key, to, after) => {
  expect(afterFor(all, shown, key, to)).toBe(after);
});

test("before the first row is the beginning", () => {
  expect(before(all, "b", "a")).toBeNull();
});

test("a row alone has nothing to stand after", () => {
  expect(afterFor(["a"], ["a"], "a", 0)).toBeNull();
});
