// Everything a person does to the rows of a project, with the keyboard alone; what is
// refused; and every screen of it judged by axe. Real page, real core, no mocks.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Findings, Screen, type Served, serve } from "./browser";

let served: Served;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  served = await serve();
});

afterAll(() => served?.stop());

interface Row {
  row: string;
  label: string;
  archived: string | null;
  values: Record<string, { value: string }>;
  texts: Record<string, Record<string, string>>;
}

/** What the core keeps. */
async function rowsOf(screen: Screen, table: string, project: string | null): Promise<Row[]> {
  return (await screen.call("list_rows", { table, project })) as Row[];
}

async function labels(screen: Screen, table: string, project: string): Promise<string[]> {
  return (await rowsOf(screen, table, project)).map(({ label }) => label);
}

/** An empty workspace, and a project in it that was made with the keyboard. */
async function withNewProject(title: string): Promise<{ screen: Screen; project: string }> {
  const screen = await Screen.open(served, "light");
  await screen.call("new_workspace");
  await screen.call("set_language", { language: "en" });
  await screen.go("projects");
  await screen.part("new-project").focus();
  await screen.page.keyboard.press("Enter");
  await screen.part("new-project-title").waitFor();
  await screen.page.keyboard.type(title);
  await screen.page.keyboard.press("Enter");
  await screen.part("add-deliverable").waitFor();
  const [made] = await rowsOf(screen, "project", null);
  return { screen, project: made?.row ?? "" };
}

/** Presses a list's button and types into the field that has the focus then. */
async function add(screen: Screen, table: string, text: string): Promise<void> {
  await screen.part(`add-${table}`).focus();
  await screen.page.keyboard.press("Enter");
  await screen.part(`form-${table}`).last().waitFor();
  await screen.page.keyboard.type(text);
  await screen.page.keyboard.press("Enter");
}

/** The rows that the page shows by now: what is done with the next key is done to one of them. */
async function shown(screen: Screen, table: string): Promise<string[]> {
  const names = screen.part(`rows-${table}`).locator("[data-testid=row-name]");
  return names.allInnerTexts();
}

/** A picture of one point. */
const PHOTO = {
  name: "photo.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
};

/** Chooses files with the button of a list. */
async function choose(screen: Screen, files: Locator, chosen: (typeof PHOTO)[]): Promise<void> {
  const asked = screen.page.waitForEvent("filechooser");
  await files.locator("[data-testid=add-attachment]").focus();
  await screen.page.keyboard.press("Enter");
  await (await asked).setFiles(chosen);
}

/** Drops a file of text onto an element. */
async function drop(onto: Locator, name: string, text: string): Promise<void> {
  await onto.scrollIntoViewIfNeeded();
  const box = await onto.boundingBox();
  if (!box) throw new Error("nothing to drop on");
  const place = { clientX: box.x + box.width / 2, clientY: box.y + Math.min(box.height / 2, 200) };
  await onto.evaluate(
    (element, { name, text, place }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name, { type: "text/plain" }));
      element.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true, ...place }));
    },
    { name, text, place },
  );
}

async function focusRow(screen: Screen, table: string, at: number): Promise<void> {
  await screen.part(`rows-${table}`).locator("[data-testid=row-open]").nth(at).focus();
}

describe("with the keyboard alone", () => {
  test("a project is made, filled, ordered and emptied, and nothing is lost", async () => {
    const { screen, project } = await withNewProject("Safe crossings");
    const { keyboard } = screen.page;
    expect(await screen.page.locator("h1").innerText()).toBe("Safe crossings");

    for (const text of ["Manual", "Two courses", "Website"]) {
      await add(screen, "deliverable", text);
      await expect.poll(() => labels(screen, "deliverable", project)).toContain(text);
      await keyboard.press("Escape");
    }
    await focusRow(screen, "deliverable", 2);
    await keyboard.press("Alt+ArrowUp");
    await expect.poll(() => labels(screen, "deliverable", project)).toEqual(["Manual", "Website", "Two courses"]);
    const focused = () => screen.page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused, { message: "the row that was moved keeps the focus" }).toContain("Website");

    await keyboard.press("Enter");
    await screen.part("form-deliverable").waitFor();
    await keyboard.type(" in three languages");
    await keyboard.press("Tab");
    await expect.poll(() => labels(screen, "deliverable", project)).toContain("Website in three languages");
    await keyboard.press("Escape");

    await focusRow(screen, "deliverable", 0);
    await keyboard.press("Delete");
    await screen.part("confirm-delete-row").waitFor();
    await keyboard.press("Enter");
    await expect.poll(() => labels(screen, "deliverable", project)).toHaveLength(2);
    await screen.page.locator(".mantine-Notification-root button").first().focus();
    await keyboard.press("Enter");
    await expect.poll(() => shown(screen, "deliverable")).toEqual(["Manual", "Website in three languages", "Two courses"]);

    await screen.part("rows-deliverable").locator("[data-testid=row-actions]").first().focus();
    await keyboard.press("Enter");
    await screen.part("archive-row").focus();
    await keyboard.press("Enter");
    await expect.poll(() => screen.part("rows-deliverable").locator("[data-testid=row]").count()).toBe(2);
    await screen.part("rows-deliverable").locator("[data-testid=show-archived]").focus();
    await keyboard.press("Enter");
    await screen.part("restore-row").focus();
    await keyboard.press("Enter");
    await expect.poll(() => screen.part("rows-deliverable").locator("[data-testid=row]").count()).toBe(3);
    expect(screen.complaints).toEqual([]);
    await screen.close();
  });

  test("a row that was just added goes when it is put aside, and when it is deleted", async () => {
    const { screen, project } = await withNewProject("Second thoughts");
    const { keyboard } = screen.page;
    await add(screen, "deliverable", "Put aside");
    await expect.poll(() => labels(screen, "deliverable", project)).toHaveLength(1);
    await screen.part("rows-deliverable").locator("[data-testid=row-actions]").focus();
    await keyboard.press("Enter");
    await screen.part("archive-row").focus();
    await keyboard.press("Enter");
    await screen.part("show-archived").waitFor();
    await expect.poll(() => shown(screen, "deliverable")).toEqual([]);
    await add(screen, "deliverable", "Deleted");
    await expect.poll(() => labels(screen, "deliverable", project)).toHaveLength(2);
    await focusRow(screen, "deliverable", 0);
    await keyboard.press("Delete");
    await screen.part("confirm-delete-row").focus();
    await keyboard.press("Enter");
    await expect.poll(() => shown(screen, "deliverable")).toEqual([]);
    await screen.close();
  });

  test("a dialog takes the next key, and leads back to where it was asked from", async () => {
    const { screen, project } = await withNewProject("There and back");
    const { keyboard } = screen.page;
    await add(screen, "deliverable", "Kept");
    await expect.poll(() => labels(screen, "deliverable", project)).toHaveLength(1);
    const focused = () => screen.page.evaluate(() => document.activeElement?.getAttribute("data-testid"));
    await focusRow(screen, "deliverable", 0);
    await keyboard.press("Delete");
    expect(await focused()).toBe("confirm-delete-row");
    await keyboard.press("Escape");
    await expect.poll(focused).toBe("row-open");
    await screen.part("rows-deliverable").locator("[data-testid=row-actions]").focus();
    await keyboard.press("Enter");
    await screen.part("delete-row").focus();
    await keyboard.press("Enter");
    await expect.poll(focused).toBe("confirm-delete-row");
    await keyboard.press("Escape");
    await expect.poll(focused, { message: "the menu is gone, its button is there" }).toBe("row-actions");
    await focusRow(screen, "deliverable", 0);
    await keyboard.press("Delete");
    await keyboard.press("Enter");
    await expect.poll(() => shown(screen, "deliverable")).toEqual([]);
    await expect.poll(focused, { message: "no row is left" }).toBe("add-deliverable");
    await screen.close();
  });

  test("the framework is written as a tree, and moved in it", async () => {
    const { screen, project } = await withNewProject("A tree");
    const { keyboard } = screen.page;
    const tree = async () =>
      (await rowsOf(screen, "result_node", project)).map(({ row, values, texts }) => ({
        key: row,
        text: texts["text"]?.["en"],
        code: values["code"]?.value,
        level: values["level"]?.value,
        parent: values["parent"]?.value,
      }));
    const of = async (text: string) => (await tree()).find((node) => node.text === text);

    await screen.part("add-result_node").focus();
    await keyboard.press("Enter");
    await screen.part("add-level-objective").focus();
    await keyboard.press("Enter");
    await screen.part("new-node").waitFor();
    await keyboard.type("Protect");
    await keyboard.press("Enter");
    await expect.poll(() => screen.part("node").count()).toBe(1);
    await screen.part("node-code").fill("1");
    await screen.part("node-code").press("Tab");
    await expect.poll(async () => (await of("Protect"))?.code).toBe("1");

    await screen.part("node").focus();
    await keyboard.press("Control+Enter");
    await screen.part("new-node").waitFor();
    await keyboard.type("Shelters");
    await keyboard.press("Enter");
    await expect.poll(() => screen.part("node").count()).toBe(2);
    await expect.poll(() => screen.page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await keyboard.type("Training");
    await keyboard.press("Enter");
    await expect.poll(() => screen.part("node").count()).toBe(3);
    await keyboard.press("Escape");
    const protect = await of("Protect");
    expect(await of("Training"), "the number follows, the level is the sibling's").toMatchObject({
      code: "1.2",
      level: "outcome",
      parent: protect?.key,
    });

    await screen.part("node").nth(2).focus();
    await keyboard.press("Alt+ArrowRight");
    const shelters = await of("Shelters");
    await expect.poll(async () => (await of("Training"))?.parent).toBe(shelters?.key);
    await expect.poll(() => screen.part("node").nth(2).getAttribute("aria-level")).toBe("3");
    await keyboard.press("Alt+ArrowLeft");
    await expect.poll(async () => (await of("Training"))?.parent).toBe(protect?.key);
    await expect.poll(() => screen.part("node").nth(2).getAttribute("aria-level")).toBe("2");
    await keyboard.press("Alt+ArrowUp");
    await expect
      .poll(async () => (await tree()).map(({ text }) => text))
      .toEqual(["Protect", "Training", "Shelters"]);
    expect((await of("Training"))?.code, "the donor's number stays as it is").toBe("1.2");
    await screen.close();
  });

  test("an indicator gets its figures by period in a small table", async () => {
    const { screen, project } = await withNewProject("Figures");
    const { keyboard } = screen.page;
    await add(screen, "period", "2026");
    for (const day of ["1/1/2026", "31/12/2026"]) {
      await keyboard.press("Tab");
      await keyboard.type(day);
    }
    await keyboard.press("Enter");
    await expect.poll(() => rowsOf(screen, "period", project)).toHaveLength(1);
    await keyboard.press("Escape");
    await screen.part("add-indicator").focus();
    await keyboard.press("Enter");
    await screen.part("field-text").last().focus();
    await keyboard.type("People trained");
    await keyboard.press("Tab");
    await screen.part("period-values").waitFor();
    const target = screen.part("period-values").locator("[data-testid=field-target]");
    await target.focus();
    await keyboard.type("1200");
    await keyboard.press("Tab");
    await keyboard.type("310");
    await keyboard.press("Enter");
    const kept = async () => {
      const [value] = await rowsOf(screen, "period_value", project);
      return [value?.values["target"]?.value, value?.values["actual"]?.value];
    };
    await expect.poll(kept, { message: "both figures are in one row" }).toEqual(["1200", "310"]);
    expect(await rowsOf(screen, "period_value", project)).toHaveLength(1);
    await screen.close();
  });

  test("Ctrl+E leads from reading to editing, Back leads back, a row's link opens the row", async () => {
    const screen = await Screen.open(served, "light");
    await screen.call("open_demo");
    await screen.call("set_language", { language: "en" });
    const [first] = (await screen.call("list_projects")) as { id: string }[];
    await screen.go(`project/${first?.id}`);
    await screen.part("make-report").waitFor();
    await screen.page.keyboard.press("Control+E");
    await screen.part("languages").waitFor();
    await screen.page.goBack();
    await expect.poll(() => screen.part("languages").count()).toBe(0);

    const nodes = await rowsOf(screen, "result_node", first?.id ?? "");
    await screen.go(`project/${first?.id}/framework/${nodes.at(-1)?.row}`);
    await screen.part("make-report").waitFor();
    await screen.page.keyboard.press("Control+E");
    await screen.part("form-result_node").waitFor();
    const inside = () => screen.page.evaluate(() => document.activeElement?.closest("[data-testid^=form-]") !== null);
    await expect.poll(inside, { message: "the focus is in the row's form" }).toBe(true);
    await screen.close();
  });
});

test("an edited field is read anew with what it touches, not with every list of the page", async () => {
  const { screen, project } = await withNewProject("Few calls");
  const calls: string[] = [];
  let answered = 0;
  screen.page.on("request", (request) => {
    if (!request.url().endsWith("/call")) return;
    const { name, input } = request.postDataJSON() as { name: string; input: { table?: string } };
    calls.push(input.table ? `${name} ${input.table}` : name);
  });
  screen.page.on("requestfinished", (request) => {
    if (request.url().endsWith("/call")) answered += 1;
  });
  const atRest = () => calls.includes("status") && answered === calls.length;
  await add(screen, "deliverable", "Courses");
  await expect.poll(() => labels(screen, "deliverable", project)).toEqual(["Courses"]);
  await expect.poll(atRest).toBe(true);
  calls.splice(0);
  answered = 0;
  await screen.part("field-quantity").focus();
  await screen.page.keyboard.type("12");
  await screen.page.keyboard.press("Enter");
  await expect.poll(atRest).toBe(true);
  expect(calls.sort()).toEqual([
    "attention",
    "edit_field deliverable",
    "list_rows deliverable",
    "show_project",
    "status",
  ]);
  await screen.close();
});

describe("files", () => {
  test("are attached to a row, named, saved as a copy, deleted and brought back", async () => {
    const { screen, project } = await withNewProject("Evidence");
    const { keyboard } = screen.page;
    await add(screen, "deliverable", "A manual");
    const files = screen.part("files-of-row");
    await files.waitFor();
    await choose(screen, files, [PHOTO, { name: "list.txt", mimeType: "text/plain", buffer: Buffer.from("who was there") }]);
    await expect.poll(() => labels(screen, "attachment", project)).toEqual(["photo.png", "list.txt"]);
    const rows = files.locator("[data-testid=row-open]");
    await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringContaining("Picture"), expect.stringContaining("Text")]);
    await files.locator("[data-testid=thumbnail]").waitFor();
    const shown = (await screen.call("show_project", { project, language: "en" })) as { attachments: { owner: string }[] };
    const [deliverable] = await rowsOf(screen, "deliverable", project);
    expect(shown.attachments.map(({ owner }) => owner)).toEqual([deliverable?.row, deliverable?.row]);

    await rows.first().focus();
    await keyboard.press("Enter");
    await files.locator("[data-testid=field-caption]").focus();
    await keyboard.type("The first course");
    await keyboard.press("Tab");
    const caption = async () => (await rowsOf(screen, "attachment", project))[0]?.texts["caption"]?.["en"];
    await expect.poll(caption).toBe("The first course");
    await files.locator("[data-testid=save-attachment]").focus();
    await keyboard.press("Enter");
    await screen.page.locator(".mantine-Notification-root").getByText("photo.png").waitFor();

    await rows.last().focus();
    await keyboard.press("Delete");
    await keyboard.press("Enter");
    await expect.poll(() => rows.count()).toBe(1);
    await screen.page.locator(".mantine-Notification-root button").first().focus();
    await keyboard.press("Enter");
    await expect.poll(() => rows.count()).toBe(2);
    await screen.go(`project/${project}`);
    await expect.poll(() => screen.page.locator("#files").innerText()).toContain("The first course");
    expect(screen.complaints).toEqual([]);
    await screen.close();
  });

  test("that are refused are named beside the list, and the others are kept", async () => {
    const { screen, project } = await withNewProject("Refused files");
    const files = screen.part("files-of-project");
    const program = { name: "setup.exe", mimeType: "application/octet-stream", buffer: Buffer.from("MZ\x90\x00".padEnd(200, "x"), "latin1") };
    const empty = { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) };
    await choose(screen, files, [program, empty, PHOTO]);
    await expect.poll(() => labels(screen, "attachment", project)).toEqual(["photo.png"]);
    await expect.poll(() => files.getByRole("alert").locator("p").count()).toBe(2);
    const said = await files.getByRole("alert").innerText();
    expect(said).toContain("empty.txt");
    expect(said).toContain("setup.exe");
    await screen.close();
  });

  test("that are dropped on the files of a row belong to it; elsewhere they are pages", async () => {
    const { screen, project } = await withNewProject("Dropped files");
    await drop(screen.part("files-of-project"), "notes.txt", "What was said");
    await expect.poll(() => labels(screen, "attachment", project)).toEqual(["notes.txt"]);
    await drop(screen.page.locator("h1"), "page.txt", "Titre du projet\nUn refuge");
    await expect.poll(() => screen.page.evaluate(() => window.location.hash)).toBe("#/import");
    await screen.close();
  });
});

describe("periods", () => {
  test("are made from an agreement's calendar, closed, and opened again with a reason", async () => {
    const { screen, project } = await withNewProject("Calendar");
    const { keyboard } = screen.page;
    const values = { number: "A-1", start_date: "2026-01-01", end_date: "2026-12-31" };
    const agreement = (await screen.call("add_row", { table: "agreement", project, values })) as Row;
    await screen.go(`project/${project}?edit`);
    const make = screen.part(`generate-${agreement.row}`);
    await make.focus();
    await keyboard.press("Enter");
    const refused = screen.page.locator("#periods").getByRole("alert");
    await refused.waitFor();
    await refused.locator("a").focus();
    await keyboard.press("Enter");
    const field = () => screen.page.evaluate(() => document.activeElement?.getAttribute("data-testid"));
    await expect.poll(field, { message: "the way leads to what is missing" }).toBe("field-calendar");
    const calendar = { table: "agreement", row: agreement.row, field: "calendar", value: "quarterly" };
    await screen.call("edit_field", calendar);
    await make.focus();
    await keyboard.press("Enter");
    const periods = screen.part("rows-period").locator("[data-testid=row-open]");
    await expect.poll(() => periods.count()).toBe(4);
    await expect.poll(() => periods.first().innerText()).toContain("Open");

    await periods.first().focus();
    await keyboard.press("Enter");
    await screen.part("close-period").focus();
    await keyboard.press("Enter");
    await screen.part("period-closed").waitFor();
    await expect.poll(() => periods.first().innerText()).toContain("Closed");
    await screen.part("reopen-period").focus();
    await keyboard.press("Enter");
    await screen.part("reopen-reason").focus();
    await keyboard.type("A late list of participants");
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await screen.part("close-period").waitFor();
    await expect.poll(() => screen.part("rows-period").innerText()).toContain("A late list of participants");
    await screen.close();
  });
});

describe("what is missing or late", () => {
  test("is listed at the side, counted by section, and each line leads to its field", async () => {
    const { screen, project } = await withNewProject("Gaps");
    const { keyboard } = screen.page;
    const indicator = { table: "indicator", project, values: { text: "People trained" } };
    await screen.call("add_row", indicator);
    await screen.go(`project/${project}`);
    await screen.part("make-report").waitFor();
    const field = () => screen.page.evaluate(() => document.activeElement?.getAttribute("data-testid"));
    await keyboard.press("F8");
    const line = (code: string) => screen.page.locator(`[data-testid=attention-line][data-code=${code}]`);
    await line("no-baseline").waitFor();
    await expect.poll(field, { message: "the first line has the focus" }).toBe("attention-line");
    const at = () => screen.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["code"]);
    for (let step = 0; step < 10 && (await at()) !== "no-baseline"; step++) await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await expect.poll(field).toBe("field-baseline");
    await keyboard.type("0");
    await keyboard.press("Tab");
    const count = screen.page.locator("a[href*=indicators] [data-testid=missing-count]");
    await expect.poll(async () => (await count.innerText()).trim()[0], { message: "only the target is left" }).toBe("1");

    await keyboard.press("F8");
    await line("no-donor").focus();
    await keyboard.press("Enter");
    await expect.poll(field).toBe("add-project_organisation");
    await keyboard.press("F8");
    await line("no-start").focus();
    await keyboard.press("Enter");
    await expect.poll(field).toBe("field-start_date");
    await screen.close();
  });
});

test("a language that texts lack is told in every place where they are edited", async () => {
  const { screen, project } = await withNewProject("Three languages");
  const [row] = await rowsOf(screen, "project", null);
  await screen.call("edit_field", { table: "project", row: row?.row, field: "title", language: "fr", value: "Trois langues" });
  for (const [table, values] of [
    ["lesson", { observation: "Families come in the evening" }],
    ["result_statement", { text: "Shelters are open" }],
    ["result_node", { level: "objective", text: "Protect" }],
  ] as const) {
    await screen.call("add_row", { table, project, values });
  }
  await screen.go(`project/${project}?edit`);
  const lesson = screen.part("rows-lesson").locator("[data-testid=row-open] [data-gap]");
  await expect.poll(() => lesson.innerText()).toContain("French");
  expect(await screen.part("rows-result_statement").locator("[data-testid=row-open] [data-gap]").innerText()).toContain("French");
  expect(await screen.part("node-gap").textContent()).toContain("French");
  expect(await screen.part("field-objective-fr").getAttribute("placeholder")).toContain("French");
  expect(await screen.part("field-title-fr").inputValue()).toBe("Trois langues");

  await screen.part("rows-lesson").locator("[data-testid=row-open]").focus();
  await screen.page.keyboard.press("Enter");
  await screen.part("field-observation-fr").fill("Les familles viennent le soir");
  await screen.page.keyboard.press("Tab");
  await expect.poll(() => lesson.count(), { message: "the gap is closed" }).toBe(0);
  await screen.close();
});

describe("what cannot be", () => {
  const refused: [string, string, string][] = [
    ["3,5 deliverables", "quantity", "3,5"],
    ["minus three", "quantity", "-3"],
    ["more than there are", "quantity", "1000000000000000000"],
    ["no date", "due", "soon"],
    ["a text of 4 MB", "evidence", "x".repeat(4_000_000)],
  ];

  test.each(refused)("%s stands beside its field, and what was typed stays", async (_name, field, typed) => {
    const { screen, project } = await withNewProject("Refusals");
    const { keyboard } = screen.page;
    await add(screen, "deliverable", "Courses");
    await expect.poll(() => labels(screen, "deliverable", project)).toEqual(["Courses"]);
    const input = screen.part(`field-${field}`);
    await input.focus();
    await screen.page.evaluate((text) => document.execCommand("insertText", false, text), typed);
    await keyboard.press("Tab");
    await expect.poll(() => input.getAttribute("aria-invalid")).toBe("true");
    const described = (await input.getAttribute("aria-describedby")) ?? "";
    const words = await screen.page.evaluate(
      (ids) => ids.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" "),
      described,
    );
    expect(words.length, "a sentence says what to do").toBeGreaterThan(30);
    expect((await input.inputValue()).length, "the typed text is still there").toBe(typed.length);

    await input.focus();
    await keyboard.press("Escape");
    await expect.poll(() => input.inputValue()).toBe("");
    await expect.poll(() => input.getAttribute("aria-invalid")).not.toBe("true");
    await screen.close();
  });

  test("a refused value is corrected and kept", async () => {
    const { screen, project } = await withNewProject("Corrected");
    const { keyboard } = screen.page;
    await add(screen, "deliverable", "Courses");
    await expect.poll(() => labels(screen, "deliverable", project)).toEqual(["Courses"]);
    await screen.part("field-quantity").focus();
    await keyboard.type("-3");
    await keyboard.press("Enter");
    await expect.poll(() => screen.part("field-quantity").getAttribute("aria-invalid")).toBe("true");
    await keyboard.press("Home");
    await keyboard.press("Delete");
    await keyboard.press("Enter");
    const quantity = async () => (await rowsOf(screen, "deliverable", project))[0]?.values["quantity"]?.value;
    await expect.poll(quantity).toBe("3");
    await expect.poll(() => screen.part("field-quantity").getAttribute("aria-invalid")).not.toBe("true");
    await screen.close();
  });

  test("an end before the beginning is refused in the project's own fields", async () => {
    const { screen } = await withNewProject("Backwards");
    const { keyboard } = screen.page;
    for (const [field, typed] of [
      ["start_date", "2026"],
      ["end_date", "2024"],
    ] as const) {
      await screen.part(`field-${field}`).first().focus();
      await keyboard.type(typed);
      await keyboard.press("Tab");
    }
    const end = screen.part("field-end_date").first();
    await expect.poll(() => end.getAttribute("aria-invalid")).toBe("true");
    expect(await end.inputValue()).toBe("2024");
    await screen.close();
  });

  test("names from right to left and with emoji are kept as they are", async () => {
    const { screen, project } = await withNewProject("مشروع الحماية 🌍");
    const [kept] = await rowsOf(screen, "project", null);
    expect(kept?.texts["title"]?.["en"]).toBe("مشروع الحماية 🌍");
    await add(screen, "expert", "ד״ר נועה 👩‍⚕️");
    await expect.poll(() => labels(screen, "expert", project)).toEqual(["ד״ר נועה 👩‍⚕️"]);
    await screen.close();
  });
});

test("a row is moved with the pointer", async () => {
  const { screen, project } = await withNewProject("Dragged");
  for (const text of ["one", "two", "three"]) {
    await add(screen, "support_domain", text);
    await expect.poll(() => labels(screen, "support_domain", project)).toContain(text);
    await screen.page.keyboard.press("Escape");
  }
  const lines = screen.part("rows-support_domain").locator("[data-row]");
  await lines.first().scrollIntoViewIfNeeded();
  const from = await lines.nth(2).locator("span").first().boundingBox();
  const to = await lines.nth(0).boundingBox();
  if (!from || !to) throw new Error("the rows are not in sight");
  await screen.page.mouse.move(from.x + 5, from.y + 10);
  await screen.page.mouse.down();
  await screen.page.mouse.move(to.x + 80, to.y + to.height * 0.8, { steps: 6 });
  await screen.page.mouse.move(to.x + 80, to.y + 4, { steps: 3 });
  await screen.page.mouse.up();
  await expect.poll(() => labels(screen, "support_domain", project)).toEqual(["three", "one", "two"]);
  await screen.close();
});

test("an organisation is added where it is needed, and counted where it is listed", async () => {
  const { screen, project } = await withNewProject("Partners");
  const { keyboard } = screen.page;
  await add(screen, "project_organisation", "Casa Ceiba");
  await expect.poll(() => rowsOf(screen, "organisation", null)).toHaveLength(1);
  await expect.poll(() => rowsOf(screen, "project_organisation", project)).toHaveLength(1);
  await screen.part("lists").focus();
  await keyboard.press("Enter");
  await screen.part("rows-organisation").waitFor();
  await expect.poll(() => screen.part("rows-organisation").innerText()).toContain("1 project");
  await screen.close();
});

const languages = { light: "en", dark: "fr" } as const;

test.each(["light", "dark"] as const)("axe finds nothing serious on the screens of editing in %s", async (scheme) => {
  const screen = await Screen.open(served, scheme);
  const { keyboard } = screen.page;
  const look = async (name: string) => {
    const findings: Findings = await screen.look(`${name}-${scheme}`);
    expect.soft(findings, "serious or critical findings of axe").toEqual([]);
  };
  await screen.call("open_demo");
  await screen.call("set_language", { language: languages[scheme] });
  const projects = (await screen.call("list_projects")) as { id: string; identifiers: { value: string }[] }[];
  const rich = projects.find(({ identifiers }) => identifiers.some(({ value }) => value === "PA-07"));
  await screen.go("projects");
  await screen.part("new-project").click();
  await screen.part("new-project-title").waitFor();
  await look("new-project");

  const [deliverable] = await rowsOf(screen, "deliverable", rich?.id ?? "");
  const photo = readFileSync(join(import.meta.dirname, "../../resources/pictures/window.png")).toString("base64");
  for (const [name, base64, owner] of [
    ["Curso de abril.png", photo, deliverable?.row],
    ["Lista.txt", btoa("Ana, Rosa, Luz"), null],
  ]) {
    await screen.call("attach_file", { project: rich?.id, owner, name, base64 });
  }

  await screen.go(`project/${rich?.id}/files`);
  await screen.part("thumbnail").first().waitFor();
  await look("files-read");
  await screen.go(`project/${rich?.id}?edit`);
  await screen.part("rows-deliverable").waitFor();
  await look("edit");
  await keyboard.press("F8");
  await screen.part("attention-line").first().waitFor();
  await look("attention");
  await keyboard.press("Escape");
  await screen.part("rows-attachment").last().locator("[data-testid=row-open]").first().click();
  await screen.part("save-attachment").waitFor();
  await screen.part("files-of-project").scrollIntoViewIfNeeded();
  await look("edit-files");
  await screen.page.evaluate(() => document.documentElement.setAttribute("data-dropping", ""));
  await look("edit-files-dropping");
  await screen.page.evaluate(() => document.documentElement.removeAttribute("data-dropping"));
  await screen.part("add-language").click();
  await screen.part("add-language-pt").click();
  await look("edit-languages");
  await screen.part("field-start_date").first().fill("nonsense");
  await keyboard.press("Tab");
  await screen.page.getByRole("alert").first().waitFor();
  await look("edit-refused");
  await keyboard.press("Escape");
  for (const table of ["agreement", "period", "indicator", "deliverable", "lesson", "risk"]) {
    const open = screen.part(`rows-${table}`).locator("[data-testid=row-open]");
    if ((await open.count()) > 0) await open.first().click();
    else await screen.part(`add-${table}`).click();
    await screen.part(`form-${table}`).last().waitFor();
    await look(`edit-${table}`);
    if (table !== "deliverable") continue;
    await screen.part("files-of-row").last().scrollIntoViewIfNeeded();
    await look("edit-files-of-row");
  }
  await screen.part("node").first().focus();
  await keyboard.press("Space");
  await screen.part("form-result_node").waitFor();
  await look("edit-framework-details");
  await screen.part("node").first().focus();
  await keyboard.press("Space");
  await screen.part("node").nth(1).focus();
  await keyboard.press("Enter");
  await screen.part("new-node").waitFor();
  await look("edit-framework-new");
  await keyboard.press("Escape");
  await screen.part("node").first().focus();
  await keyboard.press("Delete");
  await screen.part("confirm-delete-row").waitFor();
  await look("edit-delete");
  await keyboard.press("Escape");

  await screen.go("lists");
  await screen.part("row-open").first().click();
  await screen.part("form-organisation").waitFor();
  await look("lists");
  expect(screen.complaints, "errors of the page and breaches of its policy").toEqual([]);
  await screen.close();
});

test("at 200 % nothing has to be scrolled sideways where rows are edited", async () => {
  const screen = await Screen.open(served, "light");
  await screen.call("open_demo");
  const [first] = (await screen.call("list_projects")) as { id: string }[];
  await screen.page.setViewportSize({ width: 590, height: 390 });
  for (const place of [`project/${first?.id}?edit`, "lists"]) {
    await screen.go(place);
    await screen.part("row-open").first().click();
    const overflow = await screen.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${place} is as wide as the window`).toBeLessThanOrEqual(0);
    await screen.look(`200-${place.split("/")[0]}`);
  }
  await screen.close();
});
