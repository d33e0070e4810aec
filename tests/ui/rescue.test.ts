// A workspace that was damaged, by a person who needs it today. Real page, real core, no mocks.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ProjectRow } from "../../ui/src/lib/generated/ProjectRow";
import { Screen, type Served, serve } from "./browser";

let served: Served;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  served = await serve();
});

afterAll(() => served?.stop());

/** The example with a copy of it, closed, and then spoilt in the middle. */
async function spoilt(screen: Screen): Promise<ProjectRow[]> {
  await screen.call("open_demo");
  const projects = (await screen.call("list_projects")) as ProjectRow[];
  const { workspace } = (await screen.call("status")) as { workspace: { path: string } };
  await screen.call("make_backup");
  await screen.call("close_workspace");
  const bytes = readFileSync(workspace.path);
  bytes.fill(0xa5, 12_288, 40_960);
  writeFileSync(workspace.path, bytes);
  return projects;
}

test("a damaged workspace leads to its newest good copy, by keyboard alone", async () => {
  const screen = await Screen.open(served, "light");
  const projects = await spoilt(screen);
  await screen.go("");
  const recent = screen.part("recent").first();
  await recent.waitFor();
  await recent.focus();
  await screen.page.keyboard.press("Enter");
  const card = screen.part("rescue");
  await card.waitFor();
  const told = await card.innerText();
  expect(told).toContain("example");
  for (const { title } of projects.slice(0, 6)) expect(told, "it says what the copy holds").toContain(title);
  expect(await screen.look("rescue")).toEqual([]);

  await screen.part("rescue-put").focus();
  await screen.page.keyboard.press("Enter");
  await card.waitFor({ state: "detached" });
  expect(await screen.call("list_projects"), "all of it is back").toEqual(projects);
  expect(screen.complaints).toEqual([]);
  await screen.close();
});

test.each(["fr", "pt", "es"])("it is said in %s, on dark ground too", async (language) => {
  const screen = await Screen.open(served, "dark");
  await spoilt(screen);
  await screen.call("set_language", { language });
  await screen.go("");
  await screen.part("recent").first().click();
  await screen.part("rescue-put").waitFor();
  expect(await screen.look(`rescue-${language}`)).toEqual([]);
  await screen.part("rescue-put").click();
  await screen.part("rescue").waitFor({ state: "detached" });
  await screen.call("set_language", { language: "en" });
  await screen.close();
});
