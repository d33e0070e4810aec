// Every screen in light and dark, judged by axe; and the ways through them that must
// work with the keyboard alone. Real page, real core, no mocks.
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Findings, Screen, type Served, serve } from "./browser";

let served: Served;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  served = await serve();
});

afterAll(() => served?.stop());

/** A page whose budget can be read in two ways, with a line that no rule knows. */
const PAGE = `Titre du projet
Un refuge de plus à Porto-Novo
Projet ID XT.0990
Statut du projet
Achevé
Date de fin
2023
Pays
Bénin
Budget total
3.000 USD
Imprimer cette page`;

const languages = { light: "en", dark: "fr" } as const;

describe.each(["light", "dark"] as const)("in %s", (scheme) => {
  test("axe finds nothing serious on any screen", async () => {
    const screen = await Screen.open(served, scheme);
    const look = async (name: string) => {
      const findings: Findings = await screen.look(`${name}-${scheme}`);
      expect.soft(findings, "serious or critical findings of axe").toEqual([]);
    };

    await screen.call("close_workspace");
    await screen.call("set_language", { language: languages[scheme] });
    await screen.go("projects");
    await look("home");
    await screen.part("language").click();
    await look("language-menu");

    await screen.call("new_workspace");
    await screen.go("projects");
    await look("no-projects");

    await screen.call("open_demo");
    await screen.go("projects");
    await look("projects");
    await screen.part("search").fill("zzz");
    await look("nothing-found");

    await screen.part("search").fill("");
    await screen.part("project-actions").first().click();
    await look("project-menu");
    await screen.page.keyboard.press("Escape");
    await screen.part("project-row").last().click();
    await screen.part("make-report").waitFor();
    await look("project");
    await screen.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await look("project-end");

    await screen.part("make-report").click();
    await screen.part("save-report").waitFor();
    await look("report");
    await screen.part("save-report").click();
    await screen.part("report-file").first().waitFor();
    await look("report-saved");
    await screen.page.keyboard.press("Escape");

    await screen.part("project-actions").click();
    await screen.part("delete-project").click();
    await screen.part("confirm-delete").waitFor();
    await look("delete");

    await screen.go("import");
    await look("import");
    await screen.part("paste-area").fill(PAGE);
    await screen.part("preview").click();
    await screen.part("proposal").waitFor();
    await look("proposal");

    await changeDeliverable(screen);
    await screen.call("undo");
    await screen.go("history");
    await screen.part("history-step").first().waitFor();
    for (const summary of (await screen.page.locator("summary").all()).slice(1)) await summary.click();
    await look("history");
    await screen.part("ask-field").first().click();
    await screen.part("field-history").waitFor();
    await look("history-of-a-field");

    expect(screen.complaints, "errors of the page and breaches of its policy").toEqual([]);
    await screen.close();
  });
});

describe("with the keyboard alone", () => {
  test("a project is found and opened, and the way back leads to its row", async () => {
    const screen = await Screen.open(served, "light");
    await screen.call("set_language", { language: "en" });
    await screen.call("open_demo");
    await screen.go("projects");
    const { keyboard } = screen.page;
    await keyboard.press("/");
    await keyboard.type("paraguay");
    await expect.poll(() => screen.part("project-row").count()).toBe(1);
    const opened = await screen.part("project-row").getAttribute("data-project");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await screen.part("make-report").waitFor();
    await screen.page.goBack();
    await screen.part("project-row").first().waitFor();
    const focused = () => (document.activeElement as HTMLElement | null)?.dataset["project"];
    const said = "the row that was opened has the focus again";
    await expect.poll(() => screen.page.evaluate(focused), { message: said }).toBe(opened);
    await screen.close();
  });

  test("a pasted page is imported, undone and done again", async () => {
    const screen = await Screen.open(served, "light");
    await screen.call("open_demo");
    await screen.go("projects");
    const before = await screen.part("project-row").count();
    await screen.page.evaluate((text) => navigator.clipboard.writeText(text), PAGE);
    await screen.page.keyboard.press("Control+V");
    await screen.part("proposal").waitFor();
    await answerAll(screen);
    await screen.part("confirm-import").focus();
    await screen.page.keyboard.press("Enter");
    await screen.part("make-report").waitFor();
    await screen.page.evaluate(() => {
      window.location.hash = "#/projects";
    });
    await expect.poll(() => screen.part("project-row").count()).toBe(before + 1);
    await screen.page.keyboard.press("Control+Z");
    await expect.poll(() => screen.part("project-row").count()).toBe(before);
    await screen.page.keyboard.press("Control+Shift+Z");
    await expect.poll(() => screen.part("project-row").count()).toBe(before + 1);
    await screen.page.keyboard.press("Control+Z");
    await expect.poll(() => screen.part("project-row").count()).toBe(before);
    await screen.close();
  });

  test("an earlier value comes back from the history of its field, and goes again", async () => {
    const screen = await Screen.open(served, "light");
    await screen.call("set_language", { language: "en" });
    await screen.call("open_demo");
    const { row, before } = await changeDeliverable(screen);
    const quantity = async () => {
      const shown = await screen.call("show_row", { table: "deliverable", row });
      return (shown as Row).values["quantity"]?.value;
    };
    await screen.go("history");
    const { keyboard } = screen.page;
    await screen.part("history-step").first().locator("summary").focus();
    await keyboard.press("Enter");
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await screen.part("field-history").waitFor();
    await screen.part("field-history").locator("[data-testid=restore-value]").first().focus();
    await keyboard.press("Enter");
    await expect.poll(quantity, { message: "what it was before" }).toBe(before);
    await expect.poll(() => screen.part("field-history").locator("li").count()).toBe(3);
    await keyboard.press("Escape");
    await expect.poll(() => screen.part("field-history").count()).toBe(0);
    const focused = () => (document.activeElement as HTMLElement | null)?.dataset["testid"];
    await expect.poll(() => screen.page.evaluate(focused), { message: "back at the field" }).toBe("ask-field");
    await keyboard.press("Control+Z");
    await expect.poll(quantity, { message: "the restoring is undone" }).toBe("41");
    await expect.poll(() => screen.part("undo").getAttribute("aria-label")).toContain("Undo: ");
    await screen.close();
  });

  test("the history of a long workspace comes page by page, and of one project alone", async () => {
    const screen = await Screen.open(served, "light");
    await screen.call("set_language", { language: "en" });
    await screen.call("open_demo");
    const { project, row } = await changeDeliverable(screen);
    for (let step = 0; step < 60; step += 1) {
      // Two fields in turn, so that no two edits become one step.
      const field = step % 2 === 0 ? "quantity" : "delivered";
      await screen.call("edit_field", { table: "deliverable", row, field, value: `${100 + step}` });
    }
    await screen.go("history");
    await expect.poll(() => screen.part("history-step").count()).toBe(50);
    while ((await screen.part("earlier-steps").count()) > 0) {
      const shown = await screen.part("history-step").count();
      await screen.part("earlier-steps").focus();
      await screen.page.keyboard.press("Enter");
      await expect.poll(() => screen.part("history-step").count()).toBeGreaterThan(shown);
    }
    const all = await screen.part("history-step").count();
    expect(all).toBeGreaterThan(60);
    const other = await screen.part("history-project").locator("option").evaluateAll(
      (options, own) => options.map((option) => (option as HTMLOptionElement).value).find((id) => id && id !== own),
      project,
    );
    await screen.part("history-project").selectOption(other ?? "");
    await expect.poll(() => screen.part("history-step").count()).toBe(1);
    await screen.close();
  });

  test("the language changes at once, on the page and in its lang", async () => {
    const screen = await Screen.open(served, "light");
    await screen.call("open_demo");
    await screen.call("set_language", { language: "en" });
    await screen.go("projects");
    await screen.part("language").focus();
    await screen.page.keyboard.press("Enter");
    await screen.part("language-pt").focus();
    await screen.page.keyboard.press("Enter");
    await expect.poll(() => screen.page.evaluate(() => document.documentElement.lang)).toBe("pt");
    await expect.poll(() => screen.page.locator("h1").innerText()).toBe("Projetos");
    await screen.call("set_language", { language: "en" });
    await screen.close();
  });
});

test("at 200 % nothing has to be scrolled sideways but wide tables", async () => {
  const screen = await Screen.open(served, "light");
  await screen.call("open_demo");
  await screen.page.setViewportSize({ width: 590, height: 390 });
  for (const place of ["projects", "import", "history"]) {
    await screen.go(place);
    const overflow = await screen.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${place} is as wide as the window`).toBeLessThanOrEqual(0);
  }
  await screen.close();
});

interface Row {
  row: string;
  project: string;
  values: Record<string, { value: string } | undefined>;
}

/** Writes a quantity twice, as two steps; tells what it was between. */
async function changeDeliverable(screen: Screen): Promise<{ project: string; row: string; before: string }> {
  const projects = (await screen.call("list_projects")) as { id: string }[];
  const lists = await Promise.all(
    projects.map(({ id }) => screen.call("list_rows", { table: "deliverable", project: id })),
  );
  const chosen = (lists.flat() as Row[])[0];
  if (!chosen) throw new Error("no project of the example has a deliverable");
  const { project, row } = chosen;
  const edit = (field: string, value: string) =>
    screen.call("edit_field", { table: "deliverable", row, field, value });
  await edit("quantity", "40");
  await edit("status", "cancelled");
  await edit("quantity", "41");
  return { project, row, before: "40" };
}

/** Takes the first choice of every question. */
async function answerAll(screen: Screen): Promise<void> {
  for (const question of await screen.part("question").all()) {
    await question.locator("input[type=radio]").first().focus();
    await screen.page.keyboard.press("Space");
  }
  await expect.poll(() => screen.part("confirm-import").isEnabled()).toBe(true);
}
