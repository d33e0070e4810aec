// The grid by itself, in a real browser: every key, the clipboard, marks, and many rows. What
// the cells hold is the business of `ui/dev/grid.tsx`, which plays the core's part.
import { mkdirSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Screen, type Served, serveTrial } from "./browser";

let served: Served;
let grid: GridPage;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  served = await serveTrial("grid");
  grid = await GridPage.open();
});

afterAll(() => served?.stop());

beforeEach(() => grid.screen.try(""));

afterEach(() => {
  expect(grid.screen.complaints, "errors of the page").toEqual([]);
});

// Columns of the page: 0 activity, 1 place, 2 method, 3–8 women, 9–14 men, 15 not disaggregated,
// 16 total (computed), 17–28 the period before (computed), 29 note. Rows: 32, then a total.
const FIRST = 2;
const LAST = 29;

describe("moving", () => {
  test.each([
    ["ArrowRight ArrowDown ArrowDown ArrowLeft", "5:5", "7:5"],
    ["ArrowUp", "0:5", "0:5"],
    ["Tab", "5:15", `5:${LAST}`],
    ["Tab", `5:${LAST}`, `6:${FIRST}`],
    ["Shift+Tab", `6:${FIRST}`, `5:${LAST}`],
    ["Enter", "5:5", "6:5"],
    ["Shift+Enter", "5:5", "4:5"],
    ["Tab Tab Tab Enter", "5:5", "6:5"],
    ["Tab Tab ArrowRight Enter", "5:5", "6:8"],
    ["Enter", "31:5", "31:5"],
    ["Home", "5:9", "5:2"],
    ["Home Home", "5:9", "5:0"],
    ["End", "5:5", "5:29"],
    ["Control+Home", "20:9", "0:2"],
    ["Control+End", "3:3", "31:29"],
    ["Control+ArrowRight", "5:3", "5:11"],
    ["Control+ArrowRight Control+ArrowRight", "5:3", "5:16"],
    ["Control+ArrowLeft", "5:8", "5:3"],
    ["Control+ArrowDown", "3:4", "31:4"],
    ["Control+ArrowDown ArrowDown", "3:4", "32:4"],
    ["Control+ArrowDown Control+ArrowDown", "3:4", "32:4"],
    ["Control+ArrowUp", "20:4", "0:4"],
    ["PageDown PageUp", "0:5", "0:5"],
  ])("%s from %s leads to %s", async (keys, from, to) => {
    await grid.goTo(from);
    await grid.press(keys);
    expect(await grid.active()).toBe(to);
    expect(await grid.focused(), "the focus is on that cell").toBe(to);
    expect(await grid.covered(), "and nothing lies over it").toBe(null);
  });

  test("a page is what is in sight", async () => {
    await grid.goTo("0:5");
    await grid.press("PageDown");
    const [row] = (await grid.active()).split(":").map(Number);
    expect(row).toBeGreaterThan(8);
    expect(row).toBeLessThan(16);
    expect(await grid.covered()).toBe(null);
  });

  test("Escape, then Tab leaves the grid; Shift+Tab comes back to the cell", async () => {
    await grid.goTo("5:5");
    await grid.press("Escape Tab");
    expect(await grid.screen.page.evaluate(() => document.activeElement?.textContent)).toBe("After the grid");
    await grid.press("Shift+Tab");
    expect(await grid.focused()).toBe("5:5");
    await grid.press("Escape Shift+Tab");
    expect(await grid.focused(), "also backwards").toBe(null);
  });

  test("the last cell lets Tab out, too", async () => {
    await grid.goTo("5:5");
    await grid.press("Control+End Tab");
    expect(await grid.focused()).toBe(null);
  });
});

describe("selecting", () => {
  test.each([
    ["Shift+ArrowRight Shift+ArrowDown Shift+ArrowDown", "5:5", "5:5 7:6"],
    ["Shift+ArrowRight Shift+ArrowLeft Shift+ArrowLeft", "5:5", "5:4 5:5"],
    ["Control+Shift+ArrowRight", "5:3", "5:3 5:11"],
    ["Shift+Home", "5:5", "5:2 5:5"],
    ["Shift+ArrowDown Shift+ArrowDown Escape", "5:5", "5:5 5:5"],
    ["Shift+ArrowDown Tab", "5:5", "5:5 6:5"],
  ])("%s from %s selects %s", async (keys, from, area) => {
    await grid.goTo(from);
    await grid.press(keys);
    expect(await grid.area()).toBe(area);
    expect(await grid.focused(), "the focus stays in a cell").not.toBe(null);
  });

  test("Tab and Enter go round within the selection", async () => {
    await grid.goTo("5:5");
    await grid.press("Shift+ArrowRight Shift+ArrowDown");
    const seen: string[] = [];
    for (const key of ["Tab", "Tab", "Tab", "Tab", "Enter", "Enter", "Shift+Enter"]) {
      await grid.press(key);
      seen.push(await grid.active());
    }
    expect(seen).toEqual(["5:6", "6:5", "6:6", "5:5", "6:5", "5:6", "6:5"]);
    expect(await grid.area()).toBe("5:5 6:6");
  });

  test("all, a row and a column", async () => {
    await grid.goTo("5:5");
    await grid.press("Control+a");
    await expect.poll(() => grid.status()).toMatch(/Sum .* figures/);
    await grid.press("Escape");
    await grid.screen.page.keyboard.press("Control+Space");
    expect(await grid.area(), "as far as it is drawn").toMatch(/^0:5 \d\d:5$/);
    await grid.press("Escape");
    await grid.screen.page.keyboard.press("Shift+Space");
    expect(await grid.area(), "as far as it is drawn").toMatch(/^5:0 5:\d\d$/);
  });

  test("with the pointer: Shift and click, dragging, and a heading", async () => {
    await grid.goTo("5:5");
    await grid.cell("8:7").click({ modifiers: ["Shift"] });
    expect(await grid.area()).toBe("5:5 8:7");
    await grid.cell("2:4").hover();
    await grid.screen.page.mouse.down();
    await grid.cell("3:5").hover();
    await grid.cell("4:6").hover();
    await expect.poll(() => grid.area(), { message: "the selection follows" }).toBe("2:4 4:6");
    await grid.screen.page.mouse.up();
    expect(await grid.active()).toBe("2:4");
    await grid.screen.page.getByRole("columnheader", { name: "Women and girls" }).first().click();
    expect(await grid.area()).toMatch(/^0:3 \d+:8$/);
    expect(await grid.focused()).toBe("0:3");
  });

  test("dragging beyond the edge scrolls on", async () => {
    await grid.cell("2:4").hover();
    await grid.screen.page.mouse.down();
    const box = await grid.root().boundingBox();
    await grid.screen.page.mouse.move((box?.x ?? 0) + 600, (box?.y ?? 0) + (box?.height ?? 0) + 60, { steps: 4 });
    await expect.poll(() => grid.root().evaluate((element) => element.scrollTop)).toBeGreaterThan(200);
    await grid.screen.page.mouse.up();
    expect(await grid.active()).toBe("2:4");
  });

  test("what is selected is given out to be summed", async () => {
    await grid.goTo("6:3");
    await grid.press("Shift+ArrowDown Shift+ArrowDown");
    await expect.poll(() => grid.status()).toBe("Sum 231 · 3 figures");
  });
});

describe("editing", () => {
  test("typing replaces, Enter keeps and goes down", async () => {
    await grid.goTo("6:3");
    await grid.type("250");
    await grid.press("Enter");
    expect(await grid.active()).toBe("7:3");
    expect(await grid.text("6:3")).toBe("250");
    expect(await grid.told()).toEqual(["type row-6.c00=250"]);
  });

  test("0 is a figure and nothing is not", async () => {
    await grid.goTo("6:3");
    await grid.type("0");
    await grid.press("Enter Delete Enter");
    expect(await grid.told()).toEqual(["type row-6.c00=0", "delete row-7.c00=null"]);
    expect([await grid.text("6:3"), await grid.text("7:3")]).toEqual(["0", ""]);
  });

  test("F2 edits what is there, with its own arrows", async () => {
    await grid.goTo("6:4");
    await grid.press("F2");
    expect(await grid.field().inputValue(), "without the separators of the display").toBe("1083");
    await grid.press("ArrowLeft ArrowLeft");
    await grid.type("9");
    await grid.press("Tab");
    expect(await grid.told()).toEqual(["type row-6.c01=10983"]);
    expect(await grid.active()).toBe("6:5");
  });

  test("after typing, an arrow keeps the text and moves on; F2 changes to its own arrows", async () => {
    await grid.goTo("6:4");
    await grid.type("12");
    await grid.press("ArrowRight");
    expect(await grid.active()).toBe("6:5");
    await grid.type("34");
    await grid.press("F2 ArrowLeft");
    await grid.type("5");
    await grid.press("Shift+Enter");
    expect(await grid.told()).toEqual(["type row-6.c01=12", "type row-6.c02=354"]);
    expect(await grid.active()).toBe("5:5");
  });

  test("Escape leaves everything as it was, and the focus on the cell", async () => {
    await grid.goTo("6:4");
    await grid.type("12");
    await grid.press("Escape");
    expect(await grid.focused()).toBe("6:4");
    expect(await grid.text("6:4")).toBe("1,083");
    await grid.press("F2 Enter");
    expect(await grid.told(), "an edit that changes nothing is none").toEqual([]);
  });

  test("a double click edits, a click elsewhere keeps", async () => {
    await grid.cell("6:4").dblclick();
    await grid.press("End");
    await grid.type("5");
    await grid.cell("9:4").click();
    expect(await grid.told()).toEqual(["type row-6.c01=10835"]);
    expect(await grid.focused()).toBe("9:4");
    await grid.type("1");
    await grid.screen.page.getByRole("heading").click();
    expect(await grid.told()).toHaveLength(2);
  });

  test("a choice", async () => {
    await grid.goTo("1:2");
    await grid.type("L");
    expect(await grid.field().evaluate((field) => field.tagName)).toBe("SELECT");
    await grid.press("Enter");
    expect(await grid.told()).toEqual(["type row-1.method=maximum"]);
    expect(await grid.text("1:2")).toBe("Largest day");
  });

  test("a text of two lines, composed signs included", async () => {
    await grid.goTo("4:3");
    await grid.press("End");
    // The first half of ê opens the field, and the field gets the whole of it.
    const keys = await grid.screen.page.context().newCDPSession(grid.screen.page);
    await keys.send("Input.dispatchKeyEvent", { type: "keyDown", key: "Dead", code: "BracketLeft" });
    await grid.screen.page.keyboard.insertText("ê");
    await grid.type("n");
    await grid.press("Alt+Enter");
    await grid.type("b");
    await grid.press("Enter");
    expect(await grid.told()).toEqual(["type row-4.note=ên\nb"]);
  });

  test("what cannot be changed says so, and F2 and digits do nothing to it", async () => {
    for (const spot of ["5:16", "5:4", "5:0", "32:4"]) {
      await grid.goTo(spot);
      await grid.type("7");
      const why = spot === "5:4" ? "Locked with the report of the period." : "This cell cannot be changed here.";
      expect(await grid.said(), spot).toBe(why);
      await grid.press("F2");
      expect(await grid.field().count(), spot).toBe(0);
    }
  });

  test("a mark of the core stands at the cell that was typed", async () => {
    await grid.goTo("6:4");
    await grid.type("3.5");
    await grid.press("Enter Shift+Enter");
    const cell = grid.cell("6:4");
    expect(await cell.getAttribute("aria-invalid")).toBe("true");
    await expect.poll(() => grid.tip()).toBe("“3.5” is no whole number. Type digits only.");
  });

  test("while the answer is on its way the cell says so, and the next one can be typed", async () => {
    await grid.screen.try("slow");
    await grid.goTo("6:4");
    await grid.type("1");
    await grid.press("Tab");
    await grid.type("22");
    expect(await grid.cell("6:4").getAttribute("aria-busy")).toBe("true");
    await expect.poll(() => grid.cell("6:4").getAttribute("data-state")).toBe("saved");
    expect(await grid.field().inputValue(), "the answer does not close the field").toBe("22");
    await grid.press("Enter");
    await expect.poll(() => grid.text("6:5")).toBe("22");
  });
});

describe("blocks", () => {
  test("copying gives texts and a table", async () => {
    await grid.goTo("6:1");
    await grid.press("Shift+ArrowRight Shift+ArrowRight Shift+ArrowRight Shift+ArrowDown Control+c");
    expect(await grid.clipboard("text/plain")).toBe("Tafilah\tDistinct people\t66\t1083\nJerash\t\t77\t1004\n");
    expect(await grid.clipboard("text/html")).toContain("<td>1083</td>");
    expect(await grid.said()).toBe("8 cells copied.");
  });

  test("cutting copies and empties; pasting elsewhere brings it back", async () => {
    await grid.goTo("6:3");
    await grid.press("Shift+ArrowDown Control+x");
    expect(await grid.text("6:3")).toBe("");
    await grid.goTo("10:3");
    await grid.press("Control+v");
    expect([await grid.text("10:3"), await grid.text("11:3")]).toEqual(["66", "77"]);
    expect(await grid.area(), "what was pasted is selected").toBe("10:3 11:3");
    expect(await grid.told()).toEqual([
      "cut row-6.c00=null row-7.c00=null",
      "paste row-10.c00=66 row-11.c00=77",
    ]);
  });

  test("one cell fills the selection, a block is repeated over it", async () => {
    await grid.put("9");
    await grid.goTo("6:3");
    await grid.press("Shift+ArrowDown Shift+ArrowRight Control+v");
    expect(await grid.said()).toBe("4 cells pasted.");
    await grid.put("1\t2\r\n");
    await grid.press("Control+v");
    expect((await grid.told()).at(-1)).toBe("paste row-6.c00=1 row-6.c01=2 row-7.c00=1 row-7.c01=2");
  });

  test("quoted cells, line breaks, emoji and right-to-left names arrive whole", async () => {
    await grid.put('"two\nlines ""quoted"""\r\nمأدبا 🎒\r\n');
    await grid.goTo("4:3");
    await grid.press("End Control+v");
    expect(await grid.told()).toEqual(['paste row-4.note=two\nlines "quoted" row-5.note=مأدبا 🎒']);
  });

  test("what does not fit is told, seen and heard, and the rest is kept", async () => {
    await grid.put("1\t2\t3\n4\t5\t6\n");
    await grid.goTo("31:14");
    await grid.press("Control+v");
    expect((await grid.told()).at(-1)).toBe("paste row-31.c15=1 row-31.rest=2");
    const said = await grid.said();
    expect(said).toContain("2 cells pasted.");
    expect(said).toContain("1 row did not fit below the last row and was left out.");
    expect(said).toContain("1 cell cannot be changed and stays as it was.");
    expect(await grid.leftOut()).toEqual(["3 read-only", "4 below", "5 below", "6 below"]);
    const region = grid.screen.part("grid-said");
    expect(await region.getAttribute("role"), "readers are told").toBe("status");
  });

  test("what the core has to say about a paste is read out with it", async () => {
    await grid.put("12\nno number\n");
    await grid.goTo("6:3");
    await grid.press("Control+v");
    await expect.poll(() => grid.said()).toBe("2 cells pasted. 1 need attention.");
  });

  test("in an open field the clipboard is the field's", async () => {
    await grid.put("5");
    await grid.goTo("6:3");
    await grid.press("F2 Control+v Enter");
    expect(await grid.told()).toEqual(["type row-6.c00=665"]);
  });

  test("Ctrl+D fills down, Ctrl+R to the right, Delete empties", async () => {
    await grid.goTo("6:3");
    await grid.press("Shift+ArrowDown Shift+ArrowDown Control+d");
    await grid.press("Escape Shift+ArrowRight Control+r Backspace");
    expect(await grid.told()).toEqual([
      "fill row-7.c00=66 row-8.c00=66",
      "fill row-6.c01=66",
      "delete row-6.c00=null row-6.c01=null",
    ]);
  });

  test("undo and redo are asked of whoever keeps the figures", async () => {
    await grid.goTo("6:3");
    await grid.type("5");
    await grid.press("Enter Control+z");
    expect(await grid.text("6:3")).toBe("66");
    await grid.press("Control+y");
    expect(await grid.text("6:3")).toBe("5");
    await grid.press("Control+z Control+Shift+Z");
    expect(await grid.text("6:3")).toBe("5");
    expect(await grid.focused()).toBe("7:3");
  });

  test("a grid that is only shown can be copied from, and nothing else", async () => {
    await grid.screen.try("read-only");
    await grid.goTo("6:3");
    await grid.type("5");
    await grid.put("8");
    await grid.press("Control+v Delete Control+d");
    expect(await grid.text("6:3")).toBe("66");
    await grid.press("Control+c");
    expect(await grid.clipboard("text/plain")).toBe("66");
  });
});

describe("marks", () => {
  test("their words are told on the cell and shown on focus and on hover", async () => {
    await grid.goTo("1:3");
    await expect.poll(() => grid.tip()).toMatch(/ends in the letter O/);
    await grid.press("Escape");
    await expect.poll(() => grid.tip()).toBe(null);
    await grid.cell("3:5").hover();
    await expect.poll(() => grid.tip()).toMatch(/Nine times/);
    const described = await grid.cell("3:5").evaluate((cell) => {
      const id = cell.getAttribute("aria-describedby") ?? "";
      return document.getElementById(id)?.textContent;
    });
    expect(described).toMatch(/Nine times/);
    expect(await grid.cell("3:5").getAttribute("aria-invalid"), "a warning does not make it wrong").toBe(null);
    expect(await grid.cell("1:3").getAttribute("aria-invalid")).toBe("true");
  });

  test("they are shown where a key has just scrolled to, and while the cell is edited", async () => {
    await grid.goTo("31:4");
    await grid.press(Array(26).fill("ArrowUp").join(" "));
    await expect.poll(() => grid.tip()).toMatch(/Locked/);
    await grid.goTo("1:3");
    await grid.press("F2");
    await expect.poll(() => grid.tip()).toMatch(/letter O/);
    expect(await grid.screen.part("grid-tip").isVisible()).toBe(true);
  });

  test("a name that does not fit is shown whole", async () => {
    await grid.cell("0:0").hover();
    await expect.poll(() => grid.tip()).toBe("1.1 Case management and psychosocial support for survivors");
  });
});

test("assistive technology is told rows, columns, headings and states", async () => {
  const root = grid.root();
  const told = await root.evaluate((element) =>
    Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])),
  );
  expect(told).toMatchObject({
    role: "grid",
    "aria-label": "People reached, July to September 2026",
    "aria-colcount": "30",
    "aria-rowcount": "36",
    "aria-multiselectable": "true",
  });
  const spans = await grid.screen.page.getByRole("columnheader").evaluateAll((cells) =>
    cells.map((cell) => `${cell.textContent} ${cell.getAttribute("aria-colspan") ?? 1}×${cell.getAttribute("aria-rowspan") ?? 1}`),
  );
  expect(spans).toContain("July to September 2026 14×1");
  expect(spans).toContain("Women and girls 6×1");
  expect(spans).toContain("Place 1×3");
  expect(await grid.cell("2:1").getAttribute("role")).toBe("rowheader");
  await grid.goTo("2:16");
  expect(await grid.cell("2:16").getAttribute("aria-readonly")).toBe("true");
  await grid.goTo("2:3");
  expect(await grid.cell("2:3").getAttribute("aria-readonly")).toBe(null);
  await grid.goTo("6:3");
  await grid.press("F2");
  const name = "1.1 Case management and psychosocial support for survivors, Tafilah, July to September 2026, Women and girls, 0–5 years";
  expect(await grid.field().getAttribute("aria-label")).toBe(name);
});

test("20,000 rows: only those in sight are drawn, wherever one goes", async () => {
  await grid.screen.try("rows=20000");
  await grid.goTo("2:5");
  await grid.press("Control+End");
  expect(await grid.active()).toBe("19999:29");
  expect(await grid.covered()).toBe(null);
  await grid.root().evaluate((element) => element.scrollBy(0, -300_000));
  await grid.cell("9995:29").waitFor();
  const drawn = await grid.screen.page.locator('[role="row"]').count();
  expect(drawn).toBeLessThan(60);
  await grid.press("ArrowUp");
  expect(await grid.active(), "a key brings the cell with the focus back in sight").toBe("19998:29");
  expect(await grid.covered()).toBe(null);
  await grid.put(Array.from({ length: 1000 }, (_, row) => Array(12).fill(row).join("\t")).join("\n"));
  await grid.press("Control+Home ArrowRight Control+v");
  expect(await grid.said()).toBe("11,999 cells pasted. 1 cell cannot be changed and stays as it was. Locked with the report of the period.");
  await grid.press("Control+z Control+y");
  expect(await grid.text("7:5")).toBe("7");
});

test("without rows there is a word about what to do", async () => {
  await grid.screen.try("empty");
  expect(await grid.screen.page.getByText("No activity has a place yet").isVisible()).toBe(true);
  await grid.screen.page.keyboard.press("Tab");
  await grid.put("1");
  await grid.press("Control+v ArrowDown Enter");
  expect(await grid.told()).toEqual([]);
});

describe.each([
  ["light", 1],
  ["dark", 1],
  ["light", 2],
  ["dark", 2],
] as const)("in %s at %s00 %", (scheme, zoom) => {
  test("axe finds nothing serious, resting, selecting, editing and refusing", async () => {
    const page = await GridPage.open(scheme, zoom);
    const look = async (name: string) => {
      const findings = await page.screen.look(`grid-${name}-${scheme}-${zoom}00`);
      expect.soft(findings, "serious or critical findings of axe").toEqual([]);
    };
    await look("resting");
    await page.goTo("1:3");
    await expect.poll(() => page.tip()).not.toBe(null);
    await look("mark");
    await page.press("ArrowDown Shift+ArrowDown Shift+ArrowDown Shift+ArrowRight");
    await look("selecting");
    await page.goTo("2:3");
    await page.type("12");
    await look("editing");
    await page.press("Enter");
    await page.goTo("31:14");
    await page.put("1\t2\t3\n4\t5\t6\n");
    await page.press("Control+v");
    await look("refusing");
    await page.goTo("2:29");
    await look("end");
    expect(page.screen.complaints).toEqual([]);
    await page.screen.close();
  });
});

/** What a person sees and does at the grid. */
class GridPage {
  readonly screen: Screen;

  private constructor(screen: Screen) {
    this.screen = screen;
  }

  static async open(scheme: "light" | "dark" = "light", zoom = 1): Promise<GridPage> {
    const screen = await Screen.open(served, scheme, zoom);
    await screen.try("");
    return new GridPage(screen);
  }

  root() {
    return this.screen.page.getByRole("grid");
  }

  cell(spot: string) {
    return this.screen.page.locator(`.rdg-cell[data-spot="${spot}"], .rdg-cell:has(> [data-spot="${spot}"])`);
  }

  field() {
    return this.root().locator("input, select, textarea");
  }

  /** With keys alone, from the first cell that can be typed into. */
  async goTo(spot: string): Promise<void> {
    const [row = 0, column = 0] = spot.split(":").map(Number);
    await this.screen.page.locator(".rdg-cell[data-look~='active']").focus();
    await this.press("End Control+Home");
    await this.press(Array(row).fill("ArrowDown").join(" "));
    const across = column - FIRST;
    await this.press(Array(Math.abs(across)).fill(across < 0 ? "ArrowLeft" : "ArrowRight").join(" "));
    expect(await this.active()).toBe(spot);
  }

  async press(keys: string): Promise<void> {
    for (const key of keys.split(" ").filter(Boolean)) await this.screen.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.screen.page.keyboard.type(text);
  }

  async text(spot: string): Promise<string> {
    return (await this.cell(spot).locator("> *").first().innerText()).trim();
  }

  async active(): Promise<string> {
    return (await this.screen.page.locator("[data-look~='active']").getAttribute("data-spot")) ?? "";
  }

  /** The cell that has the keyboard's focus. */
  async focused(): Promise<string | null> {
    return this.screen.page.evaluate(() => {
      const cell = document.activeElement;
      if (!cell?.matches(".rdg-cell")) return null;
      return cell.getAttribute("data-spot") ?? cell.querySelector("[data-spot]")?.getAttribute("data-spot") ?? null;
    });
  }

  /** What lies over the middle of the cell with the focus (WCAG 2.4.11); `null` is as it should be. */
  async covered(): Promise<string | null> {
    return this.screen.page.evaluate(() => {
      const cell = document.activeElement;
      const box = cell?.getBoundingClientRect();
      if (!cell || !box) return "no cell";
      const corners = [3, 0.5, -3].map((at) => [
        at === 0.5 ? box.left + box.width / 2 : at > 0 ? box.left + at : box.right + at,
        at === 0.5 ? box.top + box.height / 2 : at > 0 ? box.top + at : box.bottom + at,
      ]);
      const over = corners.map(([x = 0, y = 0]) => document.elementFromPoint(x, y));
      const other = over.find((element) => !element || !cell.contains(element));
      return other === undefined ? null : (other?.outerHTML ?? "nothing").slice(0, 120);
    });
  }

  /** The corners of what is selected, as far as it is drawn. */
  async area(): Promise<string> {
    const spots = await this.screen.page
      .locator("[data-look~='selected']")
      .evaluateAll((cells) => cells.map((cell) => (cell.getAttribute("data-spot") ?? "").split(":").map(Number)));
    const rows = spots.map(([row = 0]) => row);
    const columns = spots.map(([, column = 0]) => column);
    return `${Math.min(...rows)}:${Math.min(...columns)} ${Math.max(...rows)}:${Math.max(...columns)}`;
  }

  /** Every deed with its patches, in a line each. */
  async told(): Promise<string[]> {
    return this.screen.page.evaluate(() => {
      interface Patch {
        row: string;
        column: string;
        text: string | null;
      }
      const { told } = window as unknown as { told: { patches: Patch[][]; deeds: string[] } };
      return told.patches.map((patches, at) =>
        [told.deeds[at], ...patches.map(({ row, column, text }) => `${row}.${column}=${text}`)].join(" "),
      );
    });
  }

  async leftOut(): Promise<string[]> {
    return this.screen.page.evaluate(() => {
      const { told } = window as unknown as { told: { leftOut: { text: string; why: string }[] } };
      return told.leftOut.map(({ text, why }) => `${text} ${why}`);
    });
  }

  async said(): Promise<string> {
    return this.screen.part("grid-said").innerText();
  }

  async status(): Promise<string> {
    return this.screen.part("sum").innerText();
  }

  async tip(): Promise<string | null> {
    const tip = this.screen.part("grid-tip");
    return (await tip.count()) > 0 ? tip.innerText() : null;
  }

  async put(text: string): Promise<void> {
    await this.screen.page.evaluate((given) => navigator.clipboard.writeText(given), text);
  }

  async clipboard(type: string): Promise<string> {
    return this.screen.page.evaluate(async (wanted) => {
      const [first] = await navigator.clipboard.read();
      return (await first?.getType(wanted))?.text() ?? "";
    }, type);
  }
}
