// A project with an agreement, two quarters, a budget and a rate, as a finance officer finds it:
// what the tests of the money screens stand on.
import { expect } from "vitest";
import { Screen, type Served } from "./browser";
import { Hands } from "./hands";

type Values = Record<string, string>;

export interface Entry {
  id: string;
  kind: string;
  date: string;
  line_code: string | null;
  amount: { amount: string; currency: string };
  exchanged: { amount: { amount: string } } | null;
  reference: string | null;
  note: string | null;
}

/** Columns by their place in the grid of entries. */
export const COLUMN = {
  date: 0,
  kind: 1,
  line: 2,
  amount: 3,
  currency: 4,
  reference: 5,
  note: 6,
  rate: 7,
  exchanged: 8,
  files: 9,
} as const;

const BUDGET = `1\tStaff\t\t\t\t15,000
1.1\tCoordination\tmonth\t10\t1,000.00\t10,000.00
1.2\tLegal advice\t\t\t\t5,000.00
2\tTravel
2.1\tJourneys\t\t\t\t20,000.00`;

/** One window at the entries of a project, with the project's keys. */
export class MoneyDesk extends Hands {
  private constructor(
    screen: Screen,
    readonly project: string,
    readonly periods: readonly [string, string],
  ) {
    super(screen);
  }

  static async open(served: Served, language = "en", scheme: "light" | "dark" = "light", zoom = 1): Promise<MoneyDesk> {
    const screen = await Screen.open(served, scheme, zoom);
    await screen.call("new_workspace");
    await screen.call("set_language", { language: "en" });
    const add = async (table: string, project: string | null, values: Values) =>
      ((await screen.call("add_row", { table, project, values })) as { row: string }).row;
    const project = await add("project", null, { title: "Safe roads" });
    const agreement = await add("agreement", project, {
      number: "A-1",
      start_date: "2025-01-01",
      end_date: "2025-12-31",
    });
    await screen.call("apply_rules", { agreement, rules: "eu" });
    const quarter = (code: string, start_day: string, end_day: string) =>
      add("period", project, { code, start_day, end_day });
    const first = await quarter("2025Q1", "2025-01-01", "2025-03-31");
    const second = await quarter("2025Q2", "2025-04-01", "2025-06-30");
    await screen.call("start_budget", { project, structure: "blank", currency: "EUR" });
    await screen.call("paste_budget", { project, text: BUDGET, language: "en" });
    await screen.call("set_language", { language });
    const desk = new MoneyDesk(screen, project, [first, second]);
    await desk.go("entries");
    return desk;
  }

  /** Opens a view of the money as at the start of the program. */
  async go(view: string): Promise<void> {
    await this.screen.go(`money/${this.project}/${view}`);
    await this.screen.part(view === "entries" ? "grid" : "finance").waitFor();
  }

  /** What the core keeps, past the page. */
  async kept(): Promise<Entry[]> {
    return ((await this.screen.call("entries", { project: this.project })) as { entries: Entry[] }).entries;
  }

  /** Waits until the core keeps so many entries. */
  async keeps(count: number): Promise<Entry[]> {
    await expect.poll(async () => (await this.kept()).length).toBe(count);
    return this.kept();
  }

  /** Keeps entries past the page, as English writes them. */
  async record(rows: readonly Values[]): Promise<void> {
    const told = await this.screen.call("record_entries", { project: this.project, language: "en", rows });
    expect((told as { refused: unknown[] }).refused, "entries of the scene").toEqual([]);
  }
}
