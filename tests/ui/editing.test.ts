// Everything a person does to the rows of a project, with the keyboard alone; what is
// refused; and every screen of it judged by axe. Real page, real core, no mocks.
import { mkdirSync } from "node:fs";
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

  await screen.go(`project/${rich?.id}?edit`);
  await screen.part("rows-deliverable").waitFor();
  await look("edit");
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
