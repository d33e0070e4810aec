import { expect, test } from "vitest";
import { notDisaggregated } from "./reach";

const cell = (value: number) => ({ id: `${value}`, sex: null, age: null, disability: null, value });

test("a breakdown never loses people: 756 with 42 broken down leaves 714", () => {
  expect(notDisaggregated({ value: 756, cells: [cell(24), cell(18)] })).toBe(714);
});

test("where nothing is broken down or reported there is no rest", () => {
  expect(notDisaggregated({ value: 116, cells: [] })).toBeNull();
  expect(notDisaggregated({ value: null, cells: [cell(3)] })).toBeNull();
});
