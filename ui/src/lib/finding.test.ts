import { expect, test } from "vitest";
import { found } from "./finding";

const CHOICES = ["1.1 Coordination", "1.10 Évaluation finale", "2.1 Voyages", "2.2 Voyages locaux, coordination"].map(
  (name, at) => ({ value: String(at), name }),
);

test.each([
  ["a number finds its line before those that begin with it", "1.1", ["0", "1"]],
  ["words are found by their beginnings, whatever accents and case", "EVAL fin", ["1"]],
  ["a name that begins so comes first", "2.1 voy", ["2"]],
  ["the order of the lines stays where several fit", "voy", ["2", "3"]],
  ["a word in the middle is found, too", "ocaux", ["3"]],
  ["nothing typed is all of them", " ", ["0", "1", "2", "3"]],
  ["what nobody has finds nothing", "zzz", []],
])("%s", (_, typed, values) => {
  expect(found(CHOICES, typed).map(({ value }) => value)).toEqual(values);
});
