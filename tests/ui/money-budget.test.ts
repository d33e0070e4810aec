// A project's budget, reallocations and exchange rates, as somebody keeps them who knows a
// spreadsheet: real page, real core, real clipboard. What is kept is asked of the core.
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BudgetShown } from "../../ui/src/lib/generated/BudgetShown";
import type { FinanceShown } from "../../ui/src/lib/generated/FinanceShown";
import type { RowShown } from "../../ui/src/lib/generated/RowShown";
import { Screen, type Served, serve } from "./browser";
import { Hands } from "./hands";

let served: Served;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  served = await serve();
});

afterAll(() => served?.stop());

/** Columns of the budget's grid by their place. */
const COLUMN = { code: 0, text: 1, unit: 2, units: 3, unitCost: 4, amount: 5, costType: 6, part: 7 } as const;

type Values = Record<string, string>;

/** One window at the money of a new project. */
class Desk extends Hands {
  private constructor(
    screen: Screen,
    readonly project: string,
    readonly agreement: string,
  ) {
    super(screen);
  }

  /** With an agreement of 2025 and two quarters, and the rules of a donor if asked. */
  static async open(language = "en", rules: string | null = "eu", scheme: "light" | "dark" = "light", zoom = 1) {
    const screen = await Screen.open(served, scheme, zoom);
    await screen.call("new_workspace");
    await screen.call("set_language", { language: "en" });
    const add = async (table: string, project: string | null, values: Values) =>
      ((await screen.call("add_row", { table, project, values })) as RowShown).row;
    const project = await add("project", null, { title: "Safe roads" });
    const agreement = await add("agreement", project, {
      number: "EU-2025-17",
      amount: "250000 EUR",
      start_date: "2025-01-01",
      end_date: "2025-12-31",
    });
    await add("period", project, { code: "2025S1", start_day: "2025-01-01", end_day: "2025-06-30" });
    await add("period", project, { code: "2025S2", start_day: "2025-07-01", end_day: "2025-12-31" });
    if (rules) await screen.call("apply_rules", { agreement, rules });
    await screen.call("set_language", { language });
    return new Desk(screen, project, agreement);
  }

  async go(view: "budget" | "moves" | "rates", query = ""): Promise<void> {
    await this.screen.go(`money/${this.project}/${view}${query}`);
  }

  async add(table: string, values: Values, project: string | null = this.project): Promise<string> {
    return ((await this.screen.call("add_row", { table, project, values })) as RowShown).row;
  }

  async budget(version?: string): Promise<BudgetShown> {
    return (await this.screen.call("budget", { project: this.project, version })) as BudgetShown;
  }

  async finance(): Promise<FinanceShown> {
    return (await this.screen.call("finance", { project: this.project, day: "2025-06-30" })) as FinanceShown;
  }

  /** The key of a line by its number. */
  async line(code: string): Promise<string> {
    const row = (await this.budget()).rows.find((row) => row.code === code);
    if (!row) throw new Error(`there is no line ${code}`);
    return row.id;
  }

  /** A budget of two headings, 15,000 and 20,000 euro. */
  async withLines(): Promise<void> {
    const { project } = this;
    await this.screen.call("start_budget", { project, structure: "blank", currency: "EUR" });
    const text = `1\tStaff
1.1\tCoordination\tmonth\t10\t1,000.00\t10,000.00
1.2\tLegal advice\t\t\t\t5,000.00
2\tTravel
2.1\tJourneys\t\t\t\t20,000.00`;
    await this.screen.call("paste_budget", { project, text, language: "en" });
  }

  /** Waits until the core keeps this amount of a line. */
  async costs(code: string, amount: string | null): Promise<void> {
    const cost = async () => (await this.budget()).rows.find((row) => row.code === code)?.cost?.amount ?? null;
    await expect.poll(cost).toBe(amount);
  }

  async clip(text: string): Promise<void> {
    await this.screen.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  }

  async look(name: string): Promise<void> {
    expect.soft(await this.screen.look(name), "serious or critical findings of axe").toEqual([]);
  }
}

describe("the budget", () => {
  test("is begun with the EU's structure, typed and pasted in French, all with the keyboard", async () => {
    const desk = await Desk.open("fr");
    await desk.go("budget");
    await desk.screen.part("budget-begin").waitFor();
    await desk.screen.part("structure-eu_external").waitFor();
    await desk.look("budget-begin");
    await desk.tabTo("structure-eu_external");
    await desk.press("Space");
    await desk.tabTo("budget-currency");
    await desk.press("Control+a");
    await desk.type("eurr");
    await desk.press("Enter");
    await expect.poll(() => desk.screen.page.locator('[role="alert"]').innerText()).toContain("eurr");
    await desk.press("Control+a");
    await desk.type("eur");
    await desk.press("Enter");
    await desk.screen.part("grid").waitFor();
    const lines = (await desk.budget()).rows;
    expect(lines.length).toBeGreaterThan(10);
    const at = lines.findIndex(({ heading }) => !heading);
    const code = lines[at]?.code ?? "";

    await desk.at(at, COLUMN.units);
    await desk.type("12");
    await desk.press("Tab");
    await desk.type("2500,50");
    await desk.press("Enter");
    await desk.costs(code, "30006.00");
    await expect.poll(async () => (await desk.text(at, COLUMN.amount)).replaceAll(/\s/g, " ")).toBe("30 006,00");
    await desk.paste(at, COLUMN.units, "6\t1 234,56\t7 407,36\r\n2\t1,005\t-3\r\n");
    await desk.costs(code, "7407.36");
    const refused = desk.screen.part("refused");
    await refused.waitFor();
    const words = await refused.innerText();
    expect(words).toContain("1.005");
    expect(words).toContain("inférieure à zéro");
    await desk.look("budget-refused");
    await desk.press("Control+z");
    await desk.costs(code, "30006.00");
    expect(await refused.count(), "what was refused goes with the step it came with").toBe(0);
    await desk.close();
  });

  test("a whole budget is pasted from a spreadsheet and seen before it is kept", async () => {
    const desk = await Desk.open("fr");
    await desk.go("budget");
    await desk.tabTo("budget-begin-paste");
    await desk.press("Enter");
    await desk.screen.part("paste-budget-form").waitFor();
    await desk.clip(`N°\tLibellé\tUnité\tNombre\tCoût unitaire\tMontant
1\tPersonnel\t\t\t\t30 000,00
1.1\tCoordination\tmois\t12\t2 500,00\t30 000,00
2\tVoyages\t\t\t\t9 999,00
2.1\tMissions\tvol\t10\t1 000,50\t
2.2\tVisas\t\t\t\tdouze
`);
    await desk.press("Control+v");
    await desk.screen.part("paste-understood").waitFor();
    const told = desk.screen.part("paste-understood");
    await expect.poll(() => told.innerText()).toContain("Coordination");
    const refused = await desk.screen.part("paste-refused").innerText();
    expect(refused).toContain("douze");
    expect(refused).toContain("9999");
    expect((await desk.budget()).rows, "nothing is kept before").toEqual([]);
    await desk.look("budget-paste");
    await desk.tabTo("paste-budget-keep");
    await desk.press("Enter");
    await desk.costs("1", "30000.00");
    await desk.costs("2", "10005.00");
    await desk.screen.part("grid").waitFor();
    await desk.press("Control+z");
    await expect.poll(async () => (await desk.budget()).rows.length).toBe(0);
    await desk.close();
  });

  test("lines are added, moved and deleted with the keyboard, and a heading with entries stays", async () => {
    const desk = await Desk.open();
    await desk.withLines();
    await desk.screen.call("record_entries", {
      project: desk.project,
      rows: [{ date: "2025-02-03", line: "1.1", amount: "123.45" }],
    });
    await desk.go("budget");
    await desk.screen.part("grid").waitFor();
    await desk.at(2, COLUMN.text);
    await desk.press("Control+Enter");
    await desk.screen.part("add-budget-line-form").waitFor();
    await desk.type("Interpreters");
    await desk.press("Control+Enter");
    const codes = async () => (await desk.budget()).rows.map(({ code }) => code);
    await expect.poll(codes).toEqual(["1", "1.1", "1.2", "1.3", "2", "2.1"]);
    await desk.type("Drivers");
    await desk.press("Enter");
    await expect.poll(codes).toEqual(["1", "1.1", "1.2", "1.3", "1.4", "2", "2.1"]);
    await expect.poll(() => desk.active(), { message: "the amount is typed next" }).toBe(`4:${COLUMN.amount}`);
    await desk.type("1,500");
    await desk.press("Enter");
    await desk.costs("1.4", "1500.00");
    await desk.at(4, COLUMN.amount);
    await desk.press("Alt+ArrowUp");
    await expect.poll(codes).toEqual(["1", "1.1", "1.2", "1.4", "1.3", "2", "2.1"]);
    await expect.poll(() => desk.active(), { message: "the focus goes along" }).toBe(`3:${COLUMN.amount}`);
    await expect.poll(() => desk.text(3, COLUMN.code)).toBe("1.4");
    await desk.press("Alt+ArrowLeft");
    const parent = async () => (await desk.budget()).rows.find(({ code }) => code === "1.4")?.parent;
    await expect.poll(parent).toBe(null);
    await expect.poll(() => desk.text(4, COLUMN.code), { message: "it stands behind its heading" }).toBe("1.4");
    await desk.press("Alt+ArrowRight");
    await expect.poll(parent).not.toBe(null);
    await desk.at(0, COLUMN.text);
    await desk.press("Control+Delete");
    await desk.screen.part("confirm-delete-row").waitFor();
    await desk.tabTo("confirm-delete-row");
    await desk.press("Enter");
    await expect.poll(() => desk.screen.page.locator('[role="dialog"] [role="alert"]').innerText()).toContain("One entry hangs");
    await desk.look("budget-delete-refused");
    await desk.press("Escape");
    // What was spent leads to its entries.
    await desk.at(1, COLUMN.costType + 1);
    await desk.press("Enter");
    const where = () => desk.screen.page.evaluate(() => window.location.hash);
    await expect.poll(where).toContain(`entries?line=${await desk.line("1.1")}`);
    await desk.close();
  });

  test("who pays gets a column, and parts are never more than their line", async () => {
    const desk = await Desk.open();
    await desk.withLines();
    await desk.add("funding", { name: "European Union", kind: "grant" });
    await desk.go("budget");
    await desk.screen.part("grid").waitFor();
    await desk.tabTo("budget-fundings", "Shift+Tab");
    await desk.press("Enter");
    await desk.screen.part("rows-funding").waitFor();
    await desk.look("budget-fundings");
    await desk.press("Escape");
    await desk.screen.part("rows-funding").waitFor({ state: "detached" });
    await desk.paste(1, COLUMN.part, "9,000\n5,000.01\n");
    await expect.poll(async () => (await desk.budget()).parts[0]?.total?.amount).toBe("9000.00");
    await expect.poll(() => desk.screen.part("refused").innerText()).toContain("5000.01");
    await expect.poll(() => desk.text(1, COLUMN.part + 1), { message: "not shared out" }).toBe("1,000.00");
    await desk.screen.part("budget-by-period").focus();
    await desk.press("Space");
    await desk.look("budget-parts");
    await desk.close();
  });

  test("is amended, compared, and what is no longer in force stays as it is", async () => {
    const desk = await Desk.open();
    await desk.withLines();
    await desk.go("budget");
    await desk.screen.part("grid").waitFor();
    await desk.tabTo("budget-amend", "Shift+Tab");
    await desk.press("Enter");
    await desk.screen.part("amend-form").waitFor();
    await desk.press("Control+Enter");
    await desk.tabTo("amend-run");
    await desk.press("Enter");
    await expect.poll(() => desk.screen.page.locator('[role="dialog"] [role="alert"]').count()).toBe(1);
    await desk.look("budget-amend");
    await desk.screen.part("amend-reason").focus();
    await desk.type("Prices rose");
    await desk.tabTo("amend-date");
    await desk.type("2025-07");
    await desk.press("Enter");
    await expect.poll(async () => (await desk.budget()).version.version).toBe(2);
    await desk.screen.part("budget-compare").waitFor();
    await desk.at(4, COLUMN.amount);
    await desk.type("25000");
    await desk.press("Enter");
    await desk.costs("2.1", "25000.00");
    await desk.tabTo("budget-compare", "Shift+Tab");
    await desk.press("Enter");
    await expect.poll(() => desk.screen.part("compared").count()).toBe(2);
    const line = await desk.screen.part("compared").last().innerText();
    expect(line.replaceAll(/\s+/g, " ")).toContain("2.1 Journeys 20,000.00 25,000.00 +5,000.00 25%");
    await desk.look("budget-compare");
    await desk.press("Escape");
    const first = (await desk.budget("1")).version.id;
    await desk.go("budget", `?version=${first}`);
    await desk.screen.part("budget-locked").waitFor();
    await desk.at(4, COLUMN.amount);
    await desk.type("1");
    expect(await desk.said()).toMatch(/Amendment no\..1 is in force in its place/);
    await desk.look("budget-locked");
    await desk.close();
  });
});

describe("reallocations", () => {
  // Left out until the select of a line takes an Enter that follows the last letter at once: the
  // library's list is not ready then, and nothing is chosen.
  test("beyond 25 % are said before they are kept, and beside the limit afterwards", async () => {
    const desk = await Desk.open();
    await desk.withLines();
    await desk.go("moves");
    const rule = desk.screen.part("moves-rule");
    await rule.waitFor();
    expect(await rule.innerText()).toContain("up to 25 % of a main heading’s signed amount");
    const move = async (amount: string) => {
      await desk.tabTo("add-move");
      await desk.press("Enter");
      await desk.screen.part("move-form").waitFor();
      await desk.type("2025-03-01");
      await desk.press("Tab");
      for (const [field, line] of [
        ["move-from", "2.1 Journeys"],
        ["move-to", "1.1 Coordination"],
      ] as const) {
        // Without a pause, as somebody types who knows the number.
        await desk.type(line.slice(0, 3));
        await desk.press(field === "move-from" ? "Enter Tab" : "Tab");
        expect(await desk.screen.part(field).inputValue()).toContain(line);
      }
      await desk.type(amount);
    };
    const told = desk.screen.part("move-told");
    await move("3,750.01");
    await expect.poll(() => told.innerText()).toContain("An addendum is needed first");
    expect(await told.innerText(), "no share that reads as allowed").toContain("1 Staff: 25.0001% moved, more");
    expect(await told.innerText()).toContain("2 Travel: 18.8% moved, allowed");
    await desk.look("moves-form");
    await desk.press("Control+a");
    await desk.type("3750");
    await expect.poll(() => told.innerText()).toMatch(/1 Staff: 25% moved, allowed. Up to EUR.0.00 more may come/);
    await desk.press("Enter");
    await desk.screen.part("move-form").waitFor({ state: "detached" });
    await expect.poll(() => desk.screen.part("move").count()).toBe(1);
    const state = async () => (await desk.screen.part("moved").first().innerText()).replaceAll(/\s+/g, " ");
    await expect.poll(state).toContain("15,000.00 3,750.00 0.00 3,750.00 25% 0.00 7,500.00 Allowed");
    await move("0.01");
    await desk.press("Enter");
    await desk.screen.part("move-form").waitFor({ state: "detached" });
    await expect.poll(state).toContain("Addendum needed (since");
    await desk.look("moves");
    expect((await desk.finance()).moved[0]?.passed).toBe(true);
    await move("20000");
    const refused = desk.screen.page.locator('[role="dialog"] [role="alert"]').filter({ hasText: "16249.99" });
    await expect.poll(() => refused.count()).toBe(1);
    await desk.press("Escape");
    await desk.screen.part("move-form").waitFor({ state: "detached" });
    await desk.screen.part("move-actions").last().focus();
    await desk.press("Enter");
    await desk.screen.part("delete-move").focus();
    await desk.press("Enter");
    await desk.screen.part("confirm-delete-row").waitFor();
    await desk.press("Enter");
    await expect.poll(state).toContain("Allowed");
    await desk.close();
  });

  test("a donor's rules are taken over where the agreement has none", async () => {
    const desk = await Desk.open("fr", null);
    await desk.withLines();
    await desk.go("moves");
    await desk.screen.part("donor-rules").waitFor();
    await desk.look("moves-no-rules");
    await desk.screen.part("donor-rules").focus();
    await desk.type("Uni");
    await desk.press("ArrowDown Enter");
    await desk.tabTo("apply-rules");
    await desk.press("Enter");
    await expect.poll(() => desk.screen.part("moves-rule").innerText()).toContain("25");
    await expect.poll(async () => (await desk.finance()).policy.policy).toBe("payment_month");
    await desk.close();
  });
});

describe("a limit that is passed", () => {
  test("leads to the line that passes it", async () => {
    const desk = await Desk.open();
    await desk.withLines();
    const indirect = await desk.line("2.1");
    const made = { table: "budget_line", row: indirect, field: "cost_type", value: "indirect" };
    await desk.screen.call("edit_field", made);
    await desk.screen.go(`money/${desk.project}/overview`);
    await desk.screen.page.getByRole("link", { name: /Indirect costs are budgeted with/ }).focus();
    await desk.press("Enter");
    await desk.screen.part("grid").waitFor();
    const led = async () => desk.cell(Number((await desk.active())?.split(":")[0]), COLUMN.code).innerText();
    await expect.poll(async () => (await desk.active())?.split(":")[1]).toBe(String(COLUMN.amount));
    expect((await led()).trim()).toBe("2.1");
    await desk.close();
  });

  test("has no budget to stand beside: that is said with a way to begin one", async () => {
    const desk = await Desk.open();
    await desk.screen.go(`money/${desk.project}/overview`);
    await desk.screen.part("no-budget").waitFor();
    await desk.close();
  });
});

describe("exchange rates", () => {
  test("a missing one is asked for by name and entered, others are pasted, and no wrong one is kept", async () => {
    const desk = await Desk.open("fr");
    await desk.withLines();
    await desk.screen.call("record_entries", {
      project: desk.project,
      language: "en",
      rows: [{ date: "2025-02-03", line: "1.1", amount: "655957", currency: "XOF" }],
    });
    await desk.go("rates");
    const asked = desk.screen.part("rates-asked");
    await asked.waitFor();
    expect(await asked.innerText()).toContain("XOF");
    expect(await asked.innerText()).toContain("février 2025");
    await desk.look("rates-asked");
    await desk.tabTo("enter-rate");
    await desk.press("Enter");
    await expect.poll(() => desk.active()).toBe("0:2");
    expect(await desk.texts(0, 0, 2)).toEqual(["2025-02", "EUR"]);
    await desk.type("0");
    await desk.press("Enter");
    await expect.poll(() => desk.screen.part("refused").innerText()).toContain("supérieur à zéro");
    await desk.look("rates-refused");
    await desk.at(0, 2);
    await desk.type("655,957");
    await desk.press("Enter");
    await asked.waitFor({ state: "detached" });
    expect((await desk.finance()).lines[1]?.spent?.amount).toBe("1000.00");
    await expect.poll(() => desk.text(1, 2)).toBe("655,957");

    await desk.at(1, 3);
    await desk.type("ABC");
    await desk.press("Enter");
    await expect.poll(() => desk.screen.part("refused").innerText()).toContain("ABC");
    await desk.press("Control+z");
    await expect.poll(() => desk.screen.part("refused").count()).toBe(0);

    await desk.paste(0, 0, "2025-03\tXOF\t655,957\n2025-04\tUSD\t1,0815\n2025-02\tXOF\t655,957\n2025-05\tUSD\t0\n");
    const form = desk.screen.part("paste-rates-form");
    await form.waitFor();
    await desk.screen.part("rates-understood").waitFor();
    await expect.poll(() => form.innerText()).toContain("1 EUR = 1,0815 USD");
    expect(await desk.screen.part("paste-refused").innerText()).toMatch(/Ligne.4/);
    await desk.look("rates-paste");
    await desk.tabTo("paste-rates-keep");
    await desk.press("Enter");
    await form.waitFor({ state: "detached" });
    const rates = async () => ((await desk.screen.call("list_rows", { table: "rate" })) as RowShown[]).length;
    await expect.poll(rates).toBe(3);
    await desk.close();
  });
});

describe.each([
  ["light", "fr", 2],
  ["dark", "pt", 1],
  ["dark", "es", 2],
] as const)("in %s, %s, at zoom %s", (scheme, language, zoom) => {
  test("axe finds nothing serious in the money's books, and nothing is wider than the window", async () => {
    const desk = await Desk.open(language, "eu", scheme, zoom);
    await desk.withLines();
    await desk.add("funding", { name: "Union européenne", kind: "grant" });
    await desk.screen.call("add_row", {
      table: "rate",
      values: { source: "infor_euro", base: "EUR", counter: "XOF", date: "2025-02", rate: "656" },
    });
    await desk.add("reallocation", {
      date: "2025-03-01",
      from: await desk.line("2.1"),
      to: await desk.line("1.1"),
      amount: "4000 EUR",
    });
    for (const view of ["budget", "moves", "rates"] as const) {
      await desk.go(view);
      await desk.screen.page.locator("table, [role=grid]").first().waitFor();
      await desk.look(`books-${view}-${scheme}-${language}-${zoom}`);
      const overflow = await desk.screen.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(overflow, `${view} is as wide as the window`).toBeLessThanOrEqual(0);
    }
    await desk.close();
  });
});
