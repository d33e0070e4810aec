// The way of a template with the real core: our own copy, its sections put in another order, a
// question changed, the pages seen before it is kept, a report made with it, and back again.
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Screen, type Served, serve } from "./browser";
import { onPaper } from "./pages";

let served: Served;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  served = await serve();
});

afterAll(() => served?.stop());

async function opened(language = "en", scheme: "light" | "dark" = "light"): Promise<Screen> {
  const screen = await Screen.open(served, scheme);
  await screen.call("open_demo");
  await screen.call("set_language", { language });
  return screen;
}

async function press(screen: Screen, part: string): Promise<void> {
  await screen.part(part).first().focus();
  await screen.page.keyboard.press("Enter");
}

const idsOf = (screen: Screen) =>
  screen.part("template-section").evaluateAll((all) => all.map((one) => one.getAttribute("data-section")));

const sectionOf = (screen: Screen, id: string) => screen.page.locator(`button[data-section="${id}"]`);

const textOf = async (screen: Screen) =>
  (await screen.call("template_text", { template: "harmonised" })) as { text: string; own: boolean };

/** A picture of 24 × 16 points, drawn by the page. */
const drawn = (screen: Screen) =>
  screen.page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 24, height: 16 });
    canvas.getContext("2d")?.fillRect(2, 2, 12, 12);
    return canvas.toDataURL("image/png").split(",")[1] ?? "";
  });

describe("the sign and the colour of the organisation", () => {
  test.each(["light", "dark"] as const)("are chosen, and refused in words, in %s", async (scheme) => {
    const screen = await opened("fr", scheme);
    await screen.call("set_letterhead", { logo: "sign.png", base64: await drawn(screen) });
    await screen.go("templates");
    const accent = screen.part("letterhead-accent");
    await accent.fill("#F2C200");
    await accent.press("Enter");
    const refusal = screen.page.getByRole("alert");
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(/trop pâle.*1,5.*4,5/);
    expect(await screen.look(`letterhead-refused-${scheme}`)).toEqual([]);
    await accent.fill("#7A1F3D");
    await accent.press("Enter");
    await refusal.waitFor({ state: "detached" });
    const words = screen.part("letterhead-alternative");
    await words.fill("Un pont");
    await words.press("Enter");
    const kept = () => screen.call("letterhead", {}) as Promise<{ accent: string; alternative: string }>;
    await expect.poll(async () => (await kept()).alternative).toBe("Un pont");
    expect((await kept()).accent).toBe("#7A1F3D");
    expect(await screen.look(`letterhead-${scheme}`)).toEqual([]);
    await press(screen, "letterhead-remove");
    await words.waitFor({ state: "detached" });
    await screen.call("set_letterhead", { accent: "" });
  });
});

describe("the way of a template", () => {
  test("from the program's to our own and back, with the keyboard alone", async () => {
    const screen = await opened();
    await screen.call("drop_template", { template: "harmonised" });
    const { keyboard } = screen.page;
    await screen.page.setViewportSize({ width: 1440, height: 860 });
    await screen.go("templates");
    await screen.page.locator("[data-template=harmonised]").focus();
    await keyboard.press("Enter");
    await screen.part("copy-template").waitFor();
    expect(await screen.look("template-shipped")).toEqual([]);
    await press(screen, "copy-template");
    await screen.part("keep-template").waitFor();
    expect((await textOf(screen)).own).toBe(true);

    // A section goes up with its keys, and has the focus in its new place.
    const before = await idsOf(screen);
    expect(before.slice(0, 4)).toEqual(["admin", "overall", "changes", "amendments"]);
    await sectionOf(screen, "changes").focus();
    await keyboard.press("Alt+ArrowUp");
    const after = ["admin", "changes", "amendments", "overall", ...before.slice(4)];
    await expect.poll(() => idsOf(screen)).toEqual(after);
    await expect
      .poll(() => screen.page.evaluate(() => document.activeElement?.getAttribute("data-section")))
      .toBe("changes");

    // A question in other words: the pages show it before it is kept.
    await sectionOf(screen, "overall").focus();
    await keyboard.press("Enter");
    await screen.part("edited-title").waitFor();
    await screen.part("edited-title").fill("How it went");
    await screen.part("edited-guidance").fill("Say it in ten words.");
    await screen.part("edited-words").fill("10");
    await expect.poll(() => onPaper(screen)).toMatch(/How it went.*Say it in ten words\./);
    expect((await textOf(screen)).text).not.toContain("How it went");
    expect(await screen.look("template-edited")).toEqual([]);

    // What is not kept is taken back by the keys of undo, and done again.
    await sectionOf(screen, "overall").focus();
    await keyboard.press("Control+z");
    await expect.poll(() => screen.part("edited-words").inputValue()).toBe("");
    await keyboard.press("Control+Shift+Z");
    await expect.poll(() => screen.part("edited-words").inputValue()).toBe("10");

    await press(screen, "keep-template");
    await expect.poll(async () => (await textOf(screen)).text).toContain("How it went");
    await expect.poll(() => screen.part("template-own").innerText()).toContain("version 3");

    // A report is made with it.
    const [found] = (await screen.call("search", { query: "TRACK4TIP", limit: 1 })) as { project: string }[];
    const begin = { project: found?.project, template: "harmonised", language: "en", audience: "donor" };
    const { report, sections } = (await screen.call("begin_report", begin)) as {
      report: { id: string };
      sections: { id: string; title: string; limit: number | null }[];
    };
    expect(sections.find(({ id }) => id === "overall")).toMatchObject({ title: "How it went", limit: 10 });
    await screen.go(`report/${report.id}/overall`);
    await screen.part("prose").waitFor();
    expect(await screen.part("guidance").innerText()).toBe("Say it in ten words.");
    await screen.part("template-changed").waitFor({ state: "detached" });

    // Back to the program's, and the report says that it was begun with another one.
    await screen.go("template/harmonised");
    await press(screen, "drop-template");
    await press(screen, "confirm-drop");
    await screen.part("copy-template").waitFor();
    expect((await textOf(screen)).own).toBe(false);
    await expect.poll(() => idsOf(screen)).toEqual(before);
    await screen.go(`report/${report.id}/overall`);
    await screen.part("template-changed").waitFor();

    // One step back, and our own holds again.
    await screen.page.locator("h1").focus();
    await keyboard.press("Control+z");
    await expect.poll(async () => (await textOf(screen)).own).toBe(true);
    await screen.part("template-changed").waitFor({ state: "detached" });
    expect(screen.complaints).toEqual([]);
    await screen.close();
  });

  test("a section and its columns come out of the catalogue", async () => {
    const screen = await opened();
    await screen.call("keep_template", { code: "harmonised", text: (await textOf(screen)).text });
    await screen.page.setViewportSize({ width: 1440, height: 860 });
    await screen.go("template/harmonised");
    const before = await idsOf(screen);
    await sectionOf(screen, "admin").click();
    await press(screen, "add-section");
    await screen.part("add-results").waitFor();
    expect(await screen.look("template-catalogue")).toEqual([]);
    await press(screen, "add-results");
    await expect.poll(() => idsOf(screen)).toEqual(["admin", "results", ...before.slice(1)]);
    await expect.poll(() => screen.part("part").count()).toBe(4);
    await screen.part("add-part-column").fill("Comment");
    await screen.page.getByRole("option", { name: "Comment" }).click();
    const columns = () => screen.part("part").evaluateAll((all) => all.map((one) => one.getAttribute("data-value")));
    await expect.poll(columns).toEqual(["indicator", "baseline", "target", "achieved", "comment"]);
    await press(screen, "part-remove");
    await screen.part("template-flaw").waitFor();
    expect(await screen.part("template-flaw").innerText()).toContain("indicator");
    expect(await screen.part("keep-template").isDisabled()).toBe(true);
    expect(await screen.look("template-flawed")).toEqual([]);
    await press(screen, "template-undo");
    await expect.poll(columns).toEqual(["indicator", "baseline", "target", "achieved", "comment"]);
    await screen.part("template-flaw").waitFor({ state: "detached" });
    await screen.close();
  });

  test("a form's lines are edited as a form, with their pages", async () => {
    const screen = await opened();
    const shipped = (await screen.call("template_text", { template: "sf425" })) as { text: string };
    await screen.call("keep_template", { code: "sf425", text: shipped.text });
    await screen.page.setViewportSize({ width: 1440, height: 860 });
    await screen.go("template/sf425");
    await sectionOf(screen, "sf425").click();
    const lines = screen.part("parts-line");
    await lines.waitFor();
    const before = await screen.part("part").count();
    expect(await screen.look("template-lines")).toEqual([]);
    // A form of money needs a project with a budget.
    await screen.part("sample-project").click();
    await screen.page.getByRole("option", { name: "RUTAS" }).click();
    await expect.poll(() => onPaper(screen)).toContain("SF-425");

    // A line of our own: the pages show it before it is kept.
    await lines.getByTestId("add-part-line").fill("Everything received");
    await screen.page.getByRole("option", { name: "Everything received" }).click();
    await expect.poll(() => screen.part("part").count()).toBe(before + 1);
    const line = screen.part("part").last();
    await line.getByTestId("part-title").fill("Cash of ours");
    await line.getByTestId("part-code").fill("99x");
    await line.locator("summary").focus();
    await screen.page.keyboard.press("Enter");
    expect(await screen.look("template-line-open")).toEqual([]);
    await expect.poll(() => onPaper(screen)).toContain("Cash of ours");

    await screen.call("drop_template", { template: "sf425" });
    expect(screen.complaints).toEqual([]);
    await screen.close();
  });

  test("a chart, a budget's totals and a column that is left out are chosen", async () => {
    const screen = await opened("fr");
    const shipped = (await screen.call("template_text", { template: "mptf" })) as { text: string };
    await screen.call("keep_template", { code: "mptf", text: shipped.text });
    await screen.page.setViewportSize({ width: 1440, height: 860 });
    await screen.go("template/mptf");
    await press(screen, "add-section");
    await press(screen, "add-chart");
    await screen.part("edited-chart").waitFor();
    await screen.part("edited-chart").click();
    await screen.page.getByRole("option", { name: /Cibles|Indicateurs|indicateur/ }).first().click();
    await screen.part("template-flaw").waitFor({ state: "detached" });
    await press(screen, "add-section");
    await press(screen, "add-budget");
    await screen.part("parts-total").waitFor();
    await press(screen, "add-part-total");
    await expect.poll(() => screen.part("parts-total").getByTestId("part").count()).toBe(1);
    await screen.part("parts-total").locator("summary").click();
    await screen.part("parts-total").getByTestId("part-cost-types").click();
    await screen.page.getByRole("option", { name: "Voyages" }).click();
    await screen.part("edited-headings").click();
    await expect.poll(() => screen.part("edited-headings").isChecked()).toBe(true);
    const column = screen.part("parts-column").getByTestId("part").nth(1);
    await column.locator("summary").click();
    await column.getByTestId("part-optional").click();
    await expect.poll(() => column.locator("summary").innerText()).toContain("Omise");
    expect(await screen.look("template-budget-fr")).toEqual([]);
    await press(screen, "keep-template");
    const kept = async () => ((await screen.call("template_text", { template: "mptf" })) as { text: string }).text;
    await expect.poll(kept).toMatch(/rows = "headings"/);
    expect(await kept()).toMatch(/chart = "[a-z_]+"/);
    expect(await kept()).toMatch(/of = \["travel"\]/);
    expect(await kept()).toMatch(/value = "budget"\noptional = true/);
    await screen.call("drop_template", { template: "mptf" });
    expect(screen.complaints).toEqual([]);
    await screen.close();
  });

  test("its text can be typed, and a flaw is told with its line", async () => {
    const screen = await opened();
    const { text } = await textOf(screen);
    await screen.call("keep_template", { code: "harmonised", text });
    await screen.go("template/harmonised");
    await screen.part("template-how").getByText("TOML").click();
    await screen.part("template-toml").fill(text.replace('content = "lessons"', 'content = "luck"'));
    await screen.part("template-flaw").waitFor();
    const line = text.slice(0, text.indexOf('content = "lessons"')).split("\n").length;
    expect(await screen.part("template-flaw").innerText()).toContain(
      `harmonised.toml, line ${line}: content: “luck” is not known. What can stand here: question`,
    );
    // What is not kept waits while one looks elsewhere.
    await screen.page.goto(`${new URL(screen.page.url()).origin}/#/lessons`);
    await screen.page.goBack();
    await screen.part("template-flaw").waitFor();
    await screen.part("template-how").getByText("TOML").click();
    expect(await screen.look("template-text")).toEqual([]);
    await screen.close();
  });

  test.each([
    ["dark", 1180, 780, "fr"],
    ["light", 590, 390, "es"],
    ["light", 1440, 860, "pt"],
  ] as const)("in %s at %s × %s in %s", async (scheme, width, height, language) => {
    const screen = await opened(language, scheme);
    await screen.page.setViewportSize({ width, height });
    for (const place of ["reports", "templates", "template/sida"]) {
      await screen.go(place);
      expect(await screen.page.locator("body").innerText()).not.toContain("⟦");
      expect(await screen.look(`${place.replace("/", "-")}-${scheme}-${language}`)).toEqual([]);
      const wide = () => screen.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await wide(), "nothing hangs over the edge").toBeLessThanOrEqual(0);
    }
    await screen.close();
  });
});
