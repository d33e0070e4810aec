// Copies of the workspace, by a person who deleted too much. Real page, real core, no mocks.
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ProjectRow } from "../../ui/src/lib/generated/ProjectRow";
import { Screen, type Served, serve } from "./browser";

let served: Served;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  served = await serve();
});

afterAll(() => served?.stop());

const focused = (screen: Screen) =>
  screen.page.evaluate(() => document.activeElement?.getAttribute("data-testid") ?? null);

test("a copy is made, looked at, put back and that undone, by keyboard alone", async () => {
  const screen = await Screen.open(served, "light");
  const { keyboard } = screen.page;
  await screen.call("open_demo");
  await screen.go("history");
  const copies = screen.part("copies-of-workspace");
  await copies.waitFor();
  await copies.focus();
  await keyboard.press("Enter");
  await expect.poll(() => focused(screen)).toBe("make-copy");
  await keyboard.press("Enter");
  await screen.part("copies").waitFor();
  expect(await screen.part("look-at-copy").count(), "a copy of what is here now changes nothing").toBe(0);
  expect(await screen.look("copies")).toEqual([]);
  await keyboard.press("Escape");

  const before = (await screen.call("list_projects")) as ProjectRow[];
  await screen.call("delete_project", { project: before[0]?.id ?? "" });
  await screen.page.reload();
  await copies.waitFor();
  await copies.focus();
  await keyboard.press("Enter");
  const look = screen.part("look-at-copy").first();
  await look.waitFor();
  await look.focus();
  await keyboard.press("Enter");
  await screen.part("would-change").waitFor();
  expect(await screen.part("would-change").innerText()).toContain(before[0]?.title ?? "?");
  expect(await screen.look("copies-preview")).toEqual([]);

  await screen.part("put-back").focus();
  await keyboard.press("Enter");
  await expect.poll(async () => (await screen.call("list_projects")) as ProjectRow[]).toEqual(before);
  await expect.poll(() => screen.part("put-back").count()).toBe(0);
  await screen.call("undo");
  expect(((await screen.call("list_projects")) as ProjectRow[]).length).toBe(before.length - 1);
});
