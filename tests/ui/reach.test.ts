// Entering people reached, as somebody does who lives in a spreadsheet: real page, real core,
// real clipboard. What is kept is asked of the core, past the page.
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Screen, type Served, serve } from "./browser";
import { COLUMN, Desk } from "./reachDesk";

let served: Served;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  served = await serve();
});

afterAll(() => served?.stop());

const { women, men, total, rest } = COLUMN;

test("a line is added to the grid of people reached", async () => {
  const screen = await Screen.open(served, "light");
  await screen.call("set_language", { language: "en" });
  await screen.call("open_demo");
  await screen.go("projects");
  await screen.part("project-row").first().click();
  await screen.part("enter-reach").click();
  await screen.part("grid").waitFor();
  await screen.part("add-line").click();
  await screen.part("line-place").fill("Zarqa");
  await screen.part("line-add").click();
  const line = screen.page.getByRole("row", { name: /Zarqa/ });
  await line.waitFor();
  expect(await screen.look("reach-light"), "serious or critical findings of axe").toEqual([]);
  await screen.close();
});

describe("typing", () => {
  test("with the keys of a spreadsheet: 0 stays 0, nothing stays nothing, and a reload shows the same", async () => {
    const desk = await Desk.open(served);
    await desk.at(0, women);
    await desk.type("12");
    await desk.press("Tab");
    await desk.type("0");
    await desk.press("Tab Tab");
    await desk.type("7");
    await desk.press("Enter");
    expect(await desk.active(), "Enter goes back to where the Tabs began, a row below").toBe(`1:${women}`);
    await desk.keeps(0, [12, 0, null, 7]);
    await desk.type("99");
    await desk.press("Escape");
    expect(await desk.text(1, women), "Escape leaves what was there").toBe("");
    await desk.at(0, women);
    await desk.press("F2");
    await desk.type("5");
    await desk.press("ArrowLeft ArrowLeft");
    await desk.type("1");
    await desk.press("Enter");
    await desk.keeps(0, [1125, 0, null, 7]);
    await desk.at(0, total);
    await desk.type("=1000+500");
    await desk.press("ArrowDown");
    await desk.keeps(0, [1125, 0, null, 7], 1500);
    await expect.poll(() => desk.text(0, rest), { message: "who is in no part" }).toBe("368");
    await desk.at(0, men);
    await desk.press("Delete");
    await desk.keeps(0, [1125, 0, null, null], 1500);
    const shown = await desk.texts(0, women, 11);
    await desk.go();
    expect(await desk.texts(0, women, 11)).toEqual(shown);
    expect(shown.slice(0, 4)).toEqual(["1,125", "0", "", ""]);
    await desk.close();
  });

  test("filling down, copying, cutting and taking back", async () => {
    const desk = await Desk.open(served);
    await desk.paste(0, women, "5\t6\n");
    await desk.keeps(0, [5, 6]);
    await desk.press("Shift+ArrowDown Shift+ArrowDown Control+d");
    await desk.keeps(2, [5, 6]);
    await desk.at(0, women);
    await desk.press("Shift+ArrowRight Shift+ArrowRight Shift+ArrowDown");
    expect(await desk.copied()).toBe("5\t6\t\n5\t6\t\n");
    await desk.press("Control+x");
    await desk.keeps(1, [null, null]);
    expect(await desk.texts(0, women, 2)).toEqual(["", ""]);
    await desk.press("Control+z");
    await desk.keeps(1, [5, 6]);
    await expect.poll(() => desk.texts(0, women, 2)).toEqual(["5", "6"]);
    await desk.press("Control+z");
    const row = async () => (await desk.kept())[2]?.row;
    await expect.poll(row, { message: "the line has no row in the period again" }).toBe(null);
    await desk.close();
  });
});

describe("pasting a block", () => {
  test.each([
    ["fr", "1\u202f234\t2\u00a0500\t12\r\n0\t\t1 000\r\n", ["1\u202f234", "2\u202f500", "12"]],
    ["pt", "1.234\t2.500,00\t12\r\n0\t\t1.000\r\n", ["1234", "2500", "12"]],
  ])("in the national format of %s", async (language, block, shown) => {
    const desk = await Desk.open(served, language);
    await desk.paste(0, women, block);
    await desk.keeps(0, [1234, 2500, 12]);
    await desk.keeps(1, [0, null, 1000]);
    const plain = (texts: string[]) => texts.map((text) => text.replaceAll(/\D/g, ""));
    await expect.poll(async () => plain(await desk.texts(0, women, 3))).toEqual(plain(shown));
    expect(await desk.screen.part("refused").count()).toBe(0);
    await desk.close();
  });

  test("with headings, places in another order and a row of sums", async () => {
    const desk = await Desk.open(served);
    const block = "Place\t0-17\t18-59\t60+\nIrbid\t3\t4\t5\nZarqa\t10\t20\t30\nTotal\t13\t24\t35\n";
    await desk.paste(0, women, block);
    await desk.keeps(0, [10, 20, 30]);
    await desk.keeps(1, [3, 4, 5]);
    expect((await desk.kept())[2]?.values.every((value) => value === null), "no sum in the line below").toBe(true);
    const said = await desk.said();
    expect(said).toContain("headings was left out");
    expect(said).toContain("row of sums was left out");
    expect(said).toContain("lines of their places");
    await desk.close();
  });

  test("what does not fit is told, and what fits is kept", async () => {
    const desk = await Desk.open(served);
    await desk.paste(2, women, "1\t2\n3\t4\n5\t6\n7\t9\n");
    await desk.keeps(2, [1, 2]);
    await desk.keeps(3, [3, 4]);
    expect(await desk.said()).toContain("2 rows did not fit below");
    await desk.close();
  });

  test("what is refused is listed with words, stays, is mended in its cell, and all is one step", async () => {
    const desk = await Desk.open(served);
    await desk.paste(0, women, "150\t3.5\t-2\n1000000000000000000\ttwelve\t25\n");
    await desk.keeps(0, [150, null, null]);
    await desk.keeps(1, [null, null, 25]);
    const listed = desk.screen.part("refused");
    await listed.waitFor();
    const words = (await listed.innerText()).replaceAll(/\s+/g, " ");
    expect(words).toContain("4 cells need attention");
    for (const reason of ["not a whole number", "below zero", "people on Earth", "“twelve” is not a number"]) {
      expect(words).toContain(reason);
    }
    expect(await desk.text(0, women + 1), "nothing that was pasted is lost").toBe("3.5");
    await expect.poll(() => desk.cell(0, women + 1).getAttribute("aria-invalid")).toBe("true");

    // Another period and back: what was refused still waits.
    await desk.press("Control+PageUp");
    await expect.poll(() => desk.text(0, women)).toBe("120");
    expect(await listed.count()).toBe(0);
    await desk.press("Control+PageDown");
    await expect.poll(() => desk.text(0, women + 1)).toBe("3.5");

    await desk.screen.part("refused-next").click();
    expect(await desk.active()).toBe(`0:${women + 1}`);
    await desk.type("4");
    await desk.press("Enter");
    await desk.keeps(0, [150, 4, null]);
    await expect.poll(async () => (await listed.innerText()).includes("3 cells need attention")).toBe(true);

    await desk.press("Control+z");
    await desk.keeps(0, [150, null, null]);
    await expect.poll(() => desk.text(0, women + 1), { message: "as it was before the correction" }).toBe("3.5");
    await desk.press("Control+z");
    await expect.poll(async () => (await desk.kept())[0]?.row ?? null).toBe(null);
    await expect.poll(() => listed.count(), { message: "the paste is gone with what was refused of it" }).toBe(0);
    await expect.poll(() => desk.texts(1, women, 3)).toEqual(["", "", ""]);
    await desk.press("Control+y");
    await desk.keeps(0, [150, null, null]);
    await expect.poll(() => desk.text(0, women + 1)).toBe("3.5");
    await desk.screen.part("refused-discard").click();
    await expect.poll(() => desk.text(0, women + 1)).toBe("");
    await desk.close();
  });

  test("columns that look personal stop it before anything goes anywhere", async () => {
    const desk = await Desk.open(served);
    const block = "Full name\tPhone\t0-17\nAmina Haddad\t0791234567\t3\nOmar Khalil\t0797654321\t5\nLina Saleh\t0781112223\t6\n";
    await desk.paste(0, women, block);
    const question = desk.screen.part("personal");
    await question.waitFor();
    expect(await question.innerText()).toMatch(/names of people[\s\S]*telephone numbers/);
    expect(await desk.screen.look("reach-personal"), "findings of axe").toEqual([]);
    await desk.press("Escape");
    await question.waitFor({ state: "detached" });
    expect((await desk.kept()).every(({ row }) => row === null), "nothing was pasted").toBe(true);
    expect(await desk.screen.page.evaluate(() => navigator.clipboard.readText()), "nothing is lost").toBe(block);

    await desk.at(0, women);
    await desk.press("Control+v");
    await desk.screen.part("personal-leave-out").click();
    await desk.keeps(0, [3]);
    await desk.keeps(2, [6]);
    expect(await desk.screen.part("refused").count(), "no name came in").toBe(0);
    await desk.close();
  });
});

test("more people in the parts than in the whole are refused at the cell, and the total is mended first", async () => {
  const desk = await Desk.open(served);
  await desk.at(0, total);
  await desk.type("100");
  await desk.press("Enter");
  await desk.keeps(0, [null], 100);
  await desk.paste(0, women, "60\t70\n");
  await desk.keeps(0, [60, null], 100);
  expect(await desk.screen.part("refused").innerText()).toContain("Zarqa · Women and girls · 18–59");
  await desk.at(0, total);
  await desk.type("200");
  await desk.press("Enter");
  await desk.keeps(0, [60, null], 200);
  await desk.at(0, women + 1);
  await desk.press("F2 Enter");
  await desk.keeps(0, [60, 70], 200);
  await expect.poll(() => desk.screen.part("refused").count()).toBe(0);
  await desk.close();
});

test("rows of a block whose places have no line get their lines, and the block is pasted again", async () => {
  const desk = await Desk.open(served);
  const lines = (await desk.kept()).length;
  const block = "Place\tWomen\tMen\nZarqa\t5\t6\nAjloun\t7\t8\nKarak\t9\t10\n";
  await desk.paste(0, women, block);
  await desk.screen.part("add-missing").click();
  await desk.screen.part("add-line-form").waitFor();
  expect(await desk.screen.part("line-place").inputValue()).toBe("Ajloun\nKarak");
  await desk.screen.part("line-add").click();
  await expect.poll(() => desk.kept().then((all) => all.length)).toBe(lines + 2);
  await expect.poll(() => desk.screen.part("add-missing").count()).toBe(0);
  await desk.paste(0, women, block);
  const figures = async () => {
    const all = await desk.kept();
    return ["Zarqa", "Ajloun", "Karak"].map((place) => all.find((line) => line.place === place)?.values[0] ?? null);
  };
  await expect.poll(figures).toEqual([5, 7, 9]);
  await desk.close();
});

test("pasted places are kept in every period in one step, and one undo takes them all back", async () => {
  const desk = await Desk.open(served);
  const before = await desk.kept();
  const places = () => desk.kept().then((lines) => lines.slice(0, 3).map(({ place }) => place));
  const old = before.slice(0, 3).map(({ place }) => place);
  await desk.paste(0, COLUMN.place, "Irbid\nMafraq\nKarak\n");
  await expect.poll(places).toEqual(["Irbid", "Mafraq", "Karak"]);
  await desk.press("Control+z");
  await expect.poll(places, { message: "one step" }).toEqual(old);
  await desk.paste(0, COLUMN.place, `${old[0]}\nMafraq\n`);
  await expect.poll(places, { message: "what says the same is no step" }).toEqual([old[0], "Mafraq", old[2]]);
  await desk.press("Control+z");
  await expect.poll(places).toEqual(old);
  await desk.close();
});

test("a closed period refuses with who closed it and when, until it is opened again", async () => {
  const desk = await Desk.open(served);
  await desk.paste(0, women, "5\n");
  await desk.keeps(0, [5]);
  await desk.screen.part("close-period").click();
  await desk.screen.part("period-closed").waitFor();
  await desk.at(0, women);
  await desk.type("6");
  await expect.poll(() => desk.said()).toMatch(/closed this period on .*20\d\d/);
  await desk.paste(1, women, "1\t2\n");
  expect(await desk.said()).toMatch(/2 cells cannot be changed.*closed this period/);
  await desk.keeps(0, [5]);
  await desk.screen.part("reopen-period").click();
  await desk.screen.part("reopen-reason").fill("A sheet came late");
  await desk.press("Tab Tab Enter");
  await desk.screen.part("close-period").waitFor();
  await desk.at(0, women);
  await desk.type("6");
  await desk.press("Enter");
  await desk.keeps(0, [6]);
  await desk.close();
});

test("the figure of the project follows, and tells row by row how it came about", async () => {
  const desk = await Desk.open(served);
  const figure = () => desk.screen.part("reach-figure").locator("strong").innerText();
  expect(await figure()).toBe("1,500");
  await desk.paste(0, women, "100\n");
  await expect.poll(figure).toBe("1,600");
  await desk.screen.part("how-counted").click();
  const panel = desk.screen.part("how-panel");
  await panel.waitFor();
  expect(await panel.locator("tbody tr").count()).toBe(5);
  expect(await panel.locator("tfoot").innerText()).toContain("1,600");
  await desk.press("Escape");
  await panel.waitFor({ state: "detached" });
  await desk.at(0, women);
  await desk.press("Control+z");
  await expect.poll(figure).toBe("1,500");
  await desk.screen.page.getByText("Indirectly").click();
  await desk.screen.page.getByText("No line yet.").waitFor();
  expect(await desk.screen.part("reach-figure").locator("strong").count(), "kinds are never added").toBe(0);
  await desk.close();
});

test("a line is described, its history is told, and an earlier value comes back", async () => {
  const desk = await Desk.open(served);
  for (const figure of ["40", "55"]) {
    await desk.at(0, total);
    await desk.type(figure);
    await desk.press("Enter");
    await desk.keeps(0, [null], Number(figure));
  }
  await desk.at(0, total);
  await desk.screen.part("cell-history").click();
  const history = desk.screen.part("field-history");
  await history.waitFor();
  await history.getByRole("button", { name: /restore|bring back|give back/i }).first().click();
  await desk.keeps(0, [null], 40);
  await desk.press("Escape");
  await history.waitFor({ state: "detached" });
  await expect.poll(() => desk.text(0, total)).toBe("40");

  await desk.at(0, women);
  await desk.screen.part("edit-line").click();
  const form = desk.screen.part("edit-line-form");
  await form.waitFor();
  const indicator = form.locator("[data-field=indicator] input").first();
  await expect.poll(() => indicator.inputValue()).toContain("psychosocial assistance");
  await form.locator("[data-field=place] input").fill("Zarqa 🎒 الزرقاء");
  await desk.press("Tab");
  await expect.poll(async () => (await desk.kept())[0]?.place).toBe("Zarqa 🎒 الزرقاء");
  await form.locator("[data-field=text] textarea").first().fill("Counted from attendance sheets");
  await desk.press("Tab Escape");
  await form.waitFor({ state: "detached" });
  await expect.poll(() => desk.text(0, COLUMN.place)).toBe("Zarqa 🎒 الزرقاء");
  await desk.close();
});

describe("for everybody", () => {
  test.each([
    ["light", 1],
    ["dark", 1],
    ["light", 2],
  ] as const)("axe finds nothing in the %s at %d", async (scheme, zoom) => {
    const desk = await Desk.open(served, "fr", scheme, zoom);
    const look = (name: string) => desk.screen.look(`reach-${name}-${scheme}-${zoom}`);
    await desk.paste(0, women, "150\t3.5\t-2\n");
    await desk.screen.part("refused").waitFor();
    await desk.at(0, women + 1);
    await desk.screen.part("grid-tip").waitFor();
    const found = await look("refused");
    const box = await desk.screen.part("grid").boundingBox();
    expect(box?.height, "rows are in sight, also when magnified").toBeGreaterThan(200);
    await desk.screen.part("how-counted").click();
    await desk.screen.part("how-panel").waitFor();
    found.push(...(await look("how")));
    await desk.press("Escape");
    await desk.screen.part("how-panel").waitFor({ state: "detached" });
    await desk.screen.part("edit-line").click();
    await desk.screen.part("form-reach").waitFor();
    found.push(...(await look("line")));
    await desk.press("Escape");
    await desk.screen.part("form-reach").waitFor({ state: "detached" });
    await desk.screen.part("cell-history").click();
    await desk.screen.part("history-step").first().waitFor();
    found.push(...(await look("history")));
    expect(found).toEqual([]);
    await desk.close();
  });

  test("the whole flow with the keyboard alone", async () => {
    const desk = await Desk.open(served);
    await desk.screen.go(`project/${desk.project}`);
    await desk.screen.part("enter-reach").focus();
    await desk.press("Enter");
    await desk.screen.part("grid").waitFor();
    // It opens at the first quarter that is not closed; the next one is turned to.
    await desk.press("Control+PageDown");
    await desk.screen.page.getByRole("grid", { name: /Apr/ }).waitFor();
    await desk.tabTo("add-line");
    await desk.press("Enter");
    await desk.screen.part("add-line-form").waitFor();
    await desk.tabTo("line-place");
    await desk.type("Aqaba");
    await desk.press("Enter");
    await desk.screen.page.getByRole("row", { name: /Aqaba/ }).waitFor();
    await desk.tabToGrid();
    await desk.at(4, women);
    await desk.type("twelve");
    await desk.press("Tab");
    await desk.screen.part("refused").waitFor();
    await desk.press("Escape Tab");
    await desk.tabTo("refused-cell");
    await desk.press("Enter");
    expect(await desk.active(), "the list leads to the cell").toBe(`4:${women}`);
    await desk.type("12");
    await desk.press("Enter");
    await desk.keeps(4, [12]);
    await expect.poll(() => desk.screen.part("refused").count()).toBe(0);
    await desk.press("Control+PageUp");
    await expect.poll(() => desk.text(0, women)).toBe("120");
    await desk.press("Control+PageDown");
    await expect.poll(() => desk.text(4, women)).toBe("12");
    await desk.tabTo("close-period", "Shift+Tab");
    await desk.press("Enter");
    await desk.screen.part("period-closed").waitFor();
    await desk.close();
  });

  test("a screen reader is told what the grid is, where it is, and what was refused", async () => {
    const desk = await Desk.open(served);
    const grid = desk.screen.page.getByRole("grid", { name: /Reached directly, .*2025/ });
    expect(await grid.getAttribute("aria-rowcount"), "headings, lines and totals").toBe("8");
    expect(await grid.getAttribute("aria-colcount")).toBe("16");
    const headings = await grid.getByRole("columnheader").allInnerTexts();
    expect(headings).toEqual(expect.arrayContaining(["2025Q2", "Women and girls", "0–17", "Total", "Place"]));
    const row = grid.getByRole("row", { name: /Irbid/ });
    expect(await row.getByRole("rowheader").innerText()).toContain("legal or psychosocial assistance");
    await desk.at(1, women);
    await desk.type("3.5");
    const field = desk.screen.page.getByRole("textbox", { name: /assistance, 2025Q2, Women and girls, 0–17/ });
    await field.waitFor();
    await desk.press("Enter");
    const status = desk.screen.page.getByRole("status").filter({ hasText: "needs attention" });
    await status.waitFor();
    const cell = desk.cell(1, women);
    await expect.poll(() => cell.getAttribute("aria-invalid")).toBe("true");
    const said = async (attribute: string) => {
      const id = await cell.getAttribute(attribute);
      return desk.screen.page.evaluate((id) => document.getElementById(id ?? "")?.textContent, id);
    };
    expect(await said("aria-describedby"), "the cell says why").toContain("not a whole number");
    await desk.screen.page.getByRole("region", { name: "1 cell needs attention" }).waitFor();
    await desk.screen.page.getByRole("button", { name: "Irbid · Women and girls · 0–17" }).waitFor();
    expect(await desk.cell(1, rest).getAttribute("aria-readonly"), "sums cannot be typed").toBe("true");
    await desk.close();
  });
});

test("the previous period stands beside, its breakdown on demand", async () => {
  const desk = await Desk.open(served);
  expect(await desk.text(0, COLUMN.before)).toBe("911");
  await desk.screen.part("show-before").click();
  await desk.at(0, COLUMN.before);
  expect(await desk.copied(), "of women under 18").toBe("120");
  expect(await desk.screen.look("reach-before"), "findings of axe").toEqual([]);
  await desk.close();
});

test("words that are there in another language only say so, each for itself", async () => {
  const screen = await Screen.open(served, "light");
  await screen.call("new_workspace");
  await screen.call("set_language", { language: "en" });
  const add = async (table: string, project: string | null, values: Record<string, string>) =>
    ((await screen.call("add_row", { table, project, language: "en", values })) as { row: string }).row;
  const french = (table: string, row: string, field: string, value: string) =>
    screen.call("edit_field", { table, row, field, value, language: "fr" });
  const project = await add("project", null, { title: "Safe roads" });
  const node = await add("result_node", project, { level: "outcome", axis: "main", text: "People know" });
  await french("result_node", node, "description", "Les gens savent");
  const reach = await add("reach", project, { kind: "direct", value: "5", place: "Zarqa", text: "Five people" });
  await french("reach", reach, "group", "participantes");
  await add("reach", project, { kind: "direct", value: "7" });
  await screen.go(`project/${project}`);
  const lang = (words: string) => screen.page.getByText(words, { exact: true }).first().getAttribute("lang");
  await screen.page.getByText("Les gens savent").waitFor();
  expect([await lang("People know"), await lang("Les gens savent")]).toEqual([null, "fr"]);
  expect([await lang("participantes"), await lang("Zarqa")]).toEqual(["fr", null]);
  await screen.close();
});
