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
});
