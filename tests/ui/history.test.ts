// What happened, told per record and per field: the way to an earlier value with the keyboard
// alone, and page by page. Real page, real core, no mocks.
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RowShown } from "../../ui/src/lib/generated/RowShown";
import { Screen, type Served, serve } from "./browser";

let served: Served;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  served = await serve();
});

afterAll(() => served?.stop());

interface Scene {
  screen: Screen;
  project: string;
  deliverable: string;
  quantity: () => Promise<string | undefined>;
}

/** A deliverable whose quantity was 10, then 20, then 30. */
async function scene(scheme: "light" | "dark" = "light", language = "en"): Promise<Scene> {
  const screen = await Screen.open(served, scheme);
  await screen.call("new_workspace");
  await screen.call("set_language", { language });
  const add = (table: string, project: string | null, values: object) =>
    screen.call("add_row", { table, project, values, language: "en" }) as Promise<RowShown>;
  const { row: project } = await add("project", null, { title: "Wells" });
  const { row: deliverable } = await add("deliverable", project, { text: "Manual", quantity: "10" });
  // Two edits of one field in a row would be one step.
  await edit(screen, deliverable, "quantity", "20");
  await edit(screen, deliverable, "due", "2026");
  await edit(screen, deliverable, "quantity", "30");
  const quantity = async () => {
    const kept = (await screen.call("show_row", { table: "deliverable", row: deliverable })) as RowShown;
    return kept.values["quantity"]?.value;
  };
  return { screen, project, deliverable, quantity };
}

async function edit(screen: Screen, row: string, field: string, value: string): Promise<void> {
  await screen.call("edit_field", { table: "deliverable", row, field, value });
}

function focused(screen: Screen): Promise<string | null | undefined> {
  return screen.page.evaluate(() => document.activeElement?.getAttribute("data-testid"));
}

/** Presses Tab until an element has the focus. */
async function tabTo(screen: Screen, testid: string): Promise<void> {
  for (let step = 0; step < 60 && (await focused(screen)) !== testid; step++) await screen.page.keyboard.press("Tab");
  expect(await focused(screen)).toBe(testid);
}

test("a record tells its history where it is edited, and gives an earlier value back", async () => {
  const { screen, project, quantity } = await scene();
  const { keyboard } = screen.page;
  await screen.go(`project/${project}?edit`);
  await screen.part("rows-deliverable").locator("[data-testid=row-actions]").focus();
  await keyboard.press("Enter");
  await expect.poll(() => focused(screen)).not.toBe("row-actions");
  for (let step = 0; step < 6 && (await focused(screen)) !== "history-of-row"; step++) await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  const history = screen.part("field-history");
  await expect.poll(() => history.locator("[data-testid=history-step]").count()).toBe(4);
  await tabTo(screen, "restore-value");
  await keyboard.press("Enter");
  await expect.poll(quantity, { message: "the value before the last step" }).toBe("20");
  await expect.poll(() => history.locator("[data-testid=history-step]").count()).toBe(5);
  await keyboard.press("Escape");
  await expect.poll(() => focused(screen), { message: "back to where it was asked from" }).toBe("row-actions");
  await keyboard.press("Control+Z");
  await expect.poll(quantity, { message: "the restoring is a step like others" }).toBe("30");
  expect(screen.complaints).toEqual([]);
  await screen.close();
});

test("a field tells its history from the list of all steps, and gives an earlier value back", async () => {
  const { screen, project, quantity } = await scene();
  const { keyboard } = screen.page;
  await screen.go(`history/${project}`);
  const steps = screen.part("history-step");
  await steps.first().waitFor();
  await steps.first().locator("summary").focus();
  await keyboard.press("Enter");
  await steps.first().locator("[data-testid=ask-field]").focus();
  await keyboard.press("Enter");
  const history = screen.part("field-history");
  const ofField = history.locator("[data-testid=history-step]");
  await expect.poll(() => ofField.count(), { message: "the steps of other fields are left out" }).toBe(3);
  const restore = history.locator("[data-testid=restore-value]");
  await restore.last().focus();
  await keyboard.press("Enter");
  await expect.poll(quantity, { message: "the earliest of all" }).toBe("10");
  await keyboard.press("Escape");
  await expect.poll(() => focused(screen)).toBe("ask-field");
  expect(screen.complaints).toEqual([]);
  await screen.close();
});

test("a long history is read page by page", async () => {
  const { screen, project, deliverable } = await scene();
  for (let at = 0; at < 50; at++) {
    await edit(screen, deliverable, at % 2 === 0 ? "due" : "quantity", String(2000 + at));
  }
  await screen.go(`history/${project}`);
  const steps = screen.part("history-step");
  await expect.poll(() => steps.count()).toBe(50);
  await screen.part("earlier-steps").focus();
  await screen.page.keyboard.press("Enter");
  // The two rows, three edits, then fifty more.
  await expect.poll(() => steps.count()).toBe(55);
  const sequence = await steps.evaluateAll((all) => all.map((step) => Number((step as HTMLElement).dataset["seq"])));
  expect(sequence, "newest first, each once").toEqual([...new Set(sequence)].sort((one, other) => other - one));
  expect(await screen.part("earlier-steps").count(), "there is nothing earlier").toBe(0);
  const at = () => screen.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["seq"]);
  await expect.poll(at, { message: "reading goes on with the first that is new" }).toBe(String(sequence[50]));
  await screen.close();
});

test.each([
  ["light", "en"],
  ["dark", "fr"],
] as const)("axe finds nothing serious in the history in %s", async (scheme, language) => {
  const { screen, project } = await scene(scheme, language);
  await screen.go("history");
  await screen.part("history-step").first().waitFor();
  for (const summary of await screen.page.locator("summary").all()) await summary.click();
  expect.soft(await screen.look(`history-steps-${scheme}`)).toEqual([]);
  await screen.go(`project/${project}?edit`);
  await screen.part("rows-deliverable").locator("[data-testid=row-actions]").click();
  await screen.part("history-of-row").waitFor();
  expect.soft(await screen.look(`row-menu-${scheme}`)).toEqual([]);
  await screen.part("history-of-row").click();
  await screen.part("restore-value").first().waitFor();
  expect.soft(await screen.look(`history-of-row-${scheme}`)).toEqual([]);
  await screen.close();
});

test("a deleted project is forgotten for good when a person types so, and nothing brings it back", async () => {
  const { screen, project } = await scene("light", "en");
  await screen.call("delete_project", { project });
  await screen.go("history");
  await tabTo(screen, "forget-project");
  const { keyboard } = screen.page;
  await keyboard.press("Enter");
  expect(await screen.look("forget"), "findings of axe").toEqual([]);
  const go = screen.part("forget-go");
  expect(await go.isDisabled()).toBe(true);
  await screen.part("forget").focus();
  await keyboard.type("forget");
  await keyboard.press("Enter");
  await screen.part("forgotten").waitFor();
  expect(await screen.look("forgotten"), "findings of axe").toEqual([]);
  await keyboard.press("Enter");
  await expect.poll(() => screen.part("forget-project").count()).toBe(0);
  const { undo } = (await screen.call("status")) as { undo: { op: string } | null };
  expect(undo?.op).not.toBe("delete-project");
  expect(screen.complaints).toEqual([]);
  await screen.close();
});
