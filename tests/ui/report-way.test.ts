// The whole way of a report with the real core: begun, written with a live figure, checked,
// remarked on, approved, its sealed files found; and the screen in every size and colour.
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Screen, type Served, serve } from "./browser";
import { onPaper, plain } from "./pages";

let served: Served;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  served = await serve();
});

afterAll(() => served?.stop());

interface Shown {
  report: { id: string; state: string; audience: string; currency: string | null };
  sections: { id: string; asks: string; text: string; comments: { settled: boolean }[] }[];
}

/** The example's project with a budget. */
async function withProject(scheme: "light" | "dark" = "light"): Promise<{ screen: Screen; project: string }> {
  const screen = await Screen.open(served, scheme);
  await screen.call("open_demo");
  await screen.call("set_language", { language: "en" });
  const found = (await screen.call("search", { query: "TRACK4TIP", limit: 1 })) as { project: string }[];
  return { screen, project: found[0]?.project ?? "" };
}

async function begun(screen: Screen, project: string, language = "en"): Promise<string> {
  const template = "harmonised";
  const made = (await screen.call("begin_report", { project, template, language, audience: "donor" })) as Shown;
  return made.report.id;
}

const kept = async (screen: Screen, report: string): Promise<Shown> =>
  (await screen.call("show_report", { report })) as Shown;

/** Says what a button does with the keyboard. */
async function press(screen: Screen, part: string): Promise<void> {
  await screen.part(part).focus();
  await screen.page.keyboard.press("Enter");
}

describe("the way of a report", () => {
  test("from its beginning to its sealed files, with the keyboard alone", async () => {
    const { screen, project } = await withProject();
    const { keyboard } = screen.page;
    // Wide enough for the outline beside the words.
    await screen.page.setViewportSize({ width: 1440, height: 860 });
    await screen.go(`reports/${project}`);
    await press(screen, "begin-report");
    await screen.part("begin-template").waitFor();
    await keyboard.press("ArrowDown");
    const option = screen.page.getByRole("option", { name: /8\+3/ });
    await option.waitFor();
    for (let step = 0; step < 40; step++) {
      if ((await option.getAttribute("data-combobox-selected")) !== null) break;
      await keyboard.press("ArrowDown");
    }
    await keyboard.press("Enter");
    await press(screen, "confirm-begin");
    await screen.part("prose").waitFor();
    const report = new URL(screen.page.url()).hash.split("/")[2] ?? "";

    // Words with a live figure: they are kept and stand on the pages soon after the last key.
    const { sections } = await kept(screen, report);
    const first = sections.find(({ asks }) => asks === "question");
    expect(await screen.page.locator("[aria-current][data-section]").getAttribute("data-section")).toBe(first?.id);
    await screen.part("prose").focus();
    await keyboard.type("In all {");
    await screen.part("figure-picker").waitFor();
    await keyboard.type("budget.total");
    await keyboard.press("Enter");
    await keyboard.type(" were there to spend.");
    const textOf = async () => (await kept(screen, report)).sections.find(({ id }) => id === first?.id)?.text;
    await expect.poll(textOf).toBe("In all {budget.total} were there to spend.");
    const figure = await screen.page.locator("[data-figure='budget.total']").innerText();
    expect(figure).toMatch(/\d/);
    await expect.poll(() => onPaper(screen)).toContain(plain(`In all ${figure} were there to spend.`));
    const page = async () => Number((await screen.part("paper-page").innerText()).match(/\d+/)?.[0]);
    await screen.page.locator("section:has(> [data-testid=sheet])").focus();
    const turned = async () => {
      await keyboard.press("p");
      return page();
    };
    await expect.poll(turned).toBe(1);

    // What is missing leads to its place.
    await press(screen, "show-readiness");
    await screen.part("readiness").waitFor();
    expect(await screen.look("report-readiness")).toEqual([]);
    await keyboard.press("Escape");

    // A remark beside the section, and what is done about it.
    await screen.part("comment-text").focus();
    await keyboard.type("Say how many women.");
    await press(screen, "add-comment");
    await screen.part("comment").waitFor();
    await screen.part("comment").locator("input").focus();
    await keyboard.press("Space");
    await expect.poll(async () => (await kept(screen, report)).sections.flatMap(({ comments }) => comments)).toMatchObject([
      { settled: true },
    ]);

    await press(screen, "step-review");
    await press(screen, "confirm-step");
    await expect.poll(async () => (await kept(screen, report)).report.state).toBe("review");
    await expect.poll(() => screen.part("confirm-step").count()).toBe(0);
    await press(screen, "step-approve");
    // Something must be mended still: a reason is asked for, and kept in the seal.
    await screen.part("step-reason").focus();
    await keyboard.type("The donor knows of it.");
    await press(screen, "confirm-step");
    await expect.poll(async () => (await kept(screen, report)).report.state).toBe("approved");
    await expect.poll(() => screen.part("prose").getAttribute("contenteditable")).toBe("false");
    await press(screen, "save-sealed");
    await expect.poll(() => screen.part("written-file").count()).toBe(2);
    expect(await screen.part("written-file").allInnerTexts()).toMatchObject([/\.pdf/, /\.xlsx/].map((name) => expect.stringMatching(name)));
    expect(await screen.look("report-sealed")).toEqual([]);
    expect(screen.complaints).toEqual([]);
    await screen.close();
  });

  test("a text that is undone goes back on the screen as well", async () => {
    const { screen, project } = await withProject();
    const report = await begun(screen, project);
    await screen.go(`report/${report}`);
    await screen.part("prose").focus();
    await screen.page.keyboard.type("Gone soon");
    await expect.poll(() => screen.part("keeping").getAttribute("data-keeping")).toBe("kept");
    await screen.page.locator("h1").focus();
    await screen.page.keyboard.press("Control+z");
    await expect.poll(() => screen.part("prose").innerText()).not.toContain("Gone soon");
    await screen.close();
  });
});

test("what a draft is made of is chosen anew, with the keyboard alone", async () => {
  const { screen, project } = await withProject();
  const report = await begun(screen, project);
  await screen.go(`report/${report}`);
  await press(screen, "change-report");
  await screen.part("audience-public").focus();
  await screen.page.keyboard.press("Space");
  expect(await screen.look("report-change")).toEqual([]);
  await press(screen, "confirm-begin");
  await expect.poll(async () => (await kept(screen, report)).report.audience).toBe("public");
  await expect.poll(() => screen.part("confirm-begin").count()).toBe(0);
  await expect.poll(() => onPaper(screen)).toContain("The public");
  await screen.close();
});

test("the currency of a report is chosen, said with its rate, and taken back with one key", async () => {
  const { screen } = await withProject();
  const { keyboard } = screen.page;
  const found = (await screen.call("search", { query: "Rutas", limit: 1 })) as { project: string }[];
  const project = found[0]?.project ?? "";
  const made = { project, template: "eu_financial", period: "2025Q2", language: "en", audience: "donor" };
  const report = ((await screen.call("begin_report", made)) as Shown).report.id;
  const currency = async () => (await kept(screen, report)).report.currency;
  await screen.go(`report/${report}`);
  await press(screen, "change-report");
  await expect.poll(() => screen.part("begin-currency").inputValue()).toBe("USD, as the budget is");
  await screen.part("begin-currency").focus();
  await keyboard.press("ArrowDown");
  const lempira = screen.page.getByRole("option", { name: /^HNL, at 1 USD = 26 HNL/ });
  await lempira.waitFor();
  for (let step = 0; step < 5; step++) {
    if ((await lempira.getAttribute("data-combobox-selected")) !== null) break;
    await keyboard.press("ArrowDown");
  }
  await keyboard.press("Enter");
  expect(await screen.look("report-currency")).toEqual([]);
  await press(screen, "confirm-begin");
  await expect.poll(currency).toBe("HNL");
  await expect.poll(() => screen.part("confirm-begin").count()).toBe(0);
  await expect.poll(() => onPaper(screen)).toContain(plain("Amounts in HNL are exchanged at 1 USD = 26 HNL"));
  expect(await screen.look("report-in-currency")).toEqual([]);

  // Of a period without a rate it cannot be told: what is missing is said, with the way to its place.
  await press(screen, "change-report");
  await screen.part("begin-period").focus();
  await keyboard.press("ArrowDown");
  await screen.page.getByRole("option", { name: "2025Q4" }).click();
  await screen.page.getByText(/rate from USD into HNL for December 2025 is missing/).waitFor();
  expect(await screen.look("report-currency-missing")).toEqual([]);
  await screen.part("currency-rates").click();
  await expect.poll(() => new URL(screen.page.url()).hash).toContain("/rates");
  await screen.go(`report/${report}`);
  await screen.part("change-report").waitFor();
  await screen.page.locator("h1").focus();
  await keyboard.press("Control+z");
  await expect.poll(currency).toBe(null);
  expect(screen.complaints).toEqual([]);
  await screen.close();
});

describe("the screen", () => {
  test.each([
    ["light", 1440, 860, "en"],
    ["dark", 1180, 780, "fr"],
    ["light", 1024, 700, "pt"],
    // The size of the first at 200 %.
    ["light", 590, 390, "es"],
  ] as const)("in %s at %s × %s in %s", async (scheme, width, height, language) => {
    const { screen, project } = await withProject(scheme);
    await screen.page.setViewportSize({ width, height });
    const report = await begun(screen, project, language);
    await screen.call("set_language", { language });
    await screen.go(`reports/${project}`);
    await screen.part("report-row").first().waitFor();
    expect(await screen.look(`reports-${scheme}-${language}`)).toEqual([]);
    await screen.go(`report/${report}`);
    await screen.part("prose").waitFor();
    expect(await screen.page.locator("body").innerText()).not.toContain("⟦");
    expect(await screen.look(`report-${scheme}-${language}`)).toEqual([]);
    const wide = () => screen.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await wide(), "nothing hangs over the edge").toBeLessThanOrEqual(0);
    await screen.close();
  });
});
