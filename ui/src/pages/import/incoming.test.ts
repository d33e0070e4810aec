// The pages on their way in, without a window: what a person decides stays with its page.
import { beforeEach, expect, test, vi } from "vitest";
import { decide, forgetAll, inputOf, leaveOut, noteAsked, type Sheet, sheetsNow, take } from "./incoming";

vi.stubGlobal("window", { location: { hash: "" } });

beforeEach(forgetAll);

const first = (): Sheet => {
  const [sheet] = sheetsNow();
  if (!sheet) throw new Error("no page was taken in");
  return sheet;
};

test("pages that are taken in are shown", () => {
  take([
    { name: "a.txt", text: "A" },
    { name: "b.txt", text: "B" },
  ]);
  expect(sheetsNow().map(({ page }) => page.name)).toEqual(["a.txt", "b.txt"]);
  expect(window.location.hash).toBe("#/import");
});

test("nothing taken in changes nothing", () => {
  take([]);
  expect(sheetsNow()).toEqual([]);
});

test("only what a person decided goes to the core", () => {
  take([{ name: "a.txt", text: "A" }]);
  expect(inputOf(first())).toEqual({ name: "a.txt", text: "A", answers: [] });
  decide(first().id, { encoding: "windows-1252", language: "pt" });
  expect(inputOf(first())).toMatchObject({ encoding: "windows-1252", language: "pt" });
});

test("a question that was answered stays, so that the answer can be changed", () => {
  take([{ name: "a.txt", text: "A" }]);
  const question = { field: "budget", quote: "3.000", line: 4, choices: [] };
  noteAsked(first().id, [question]);
  decide(first().id, { answers: [{ field: "budget", value: "" }] });
  noteAsked(first().id, []);
  expect(first().asked).toEqual([question]);
});

test("a page that is left out is gone, the others stay", () => {
  take([
    { name: "a.txt", text: "A" },
    { name: "b.txt", text: "B" },
  ]);
  leaveOut(first().id);
  expect(sheetsNow().map(({ page }) => page.name)).toEqual(["b.txt"]);
});
