// A project with two quarters and a few lines of people reached, and the hands of somebody who
// types and pastes into its grid: what the tests of the reach page stand on.
import { expect } from "vitest";
import { Screen, type Served } from "./browser";
import { Hands } from "./hands";

type Values = Record<string, string>;

interface Line {
  id: string;
  row: string | null;
  place: string | null;
  total: number | null;
  not_disaggregated: number | null;
  values: (number | null)[];
  method: string;
}

/** Columns by their place in the grid: line, place, then women, men and others by age, then totals. */
export const COLUMN = { line: 0, place: 1, women: 2, men: 5, total: 11, rest: 12, before: 13, method: 14 } as const;

/** One window at the grid of a quarter, with the project's keys. */
export class Desk extends Hands {
  private constructor(
    screen: Screen,
    readonly project: string,
    readonly periods: Readonly<Record<string, string>>,
  ) {
    super(screen);
  }

  /** The second quarter of a new project; the first has figures and is closed if asked. */
  static async open(served: Served, language = "en", scheme: "light" | "dark" = "light", zoom = 1): Promise<Desk> {
    const screen = await Screen.open(served, scheme, zoom);
    await screen.call("new_workspace");
    await screen.call("set_language", { language: "en" });
    const made = await projectIn(screen);
    const desk = new Desk(screen, made.project, made.periods);
    await screen.call("set_language", { language });
    await desk.go();
    return desk;
  }

  /** Opens the grid as at the start of the program. */
  async go(period = "2025Q2", kind = "direct"): Promise<void> {
    await this.screen.go(`reach/${this.project}/${kind}/${this.periods[period] ?? period}`);
    await this.screen.part("grid").waitFor();
  }

  /** What the core keeps of a period, past the page. */
  async kept(period = "2025Q2", kind = "direct"): Promise<Line[]> {
    const asked = { project: this.project, kind, period };
    return ((await this.screen.call("reach_grid", asked)) as { lines: Line[] }).lines;
  }

  /** Waits until the core keeps these parts (and total) of a line, in a period. */
  async keeps(line: number, parts: (number | null)[], total: number | null = null): Promise<void> {
    const held = async () => {
      const found = (await this.kept())[line];
      return [found?.values.slice(0, parts.length), found?.total];
    };
    await expect.poll(held).toEqual([parts, total]);
  }
}

const FIRST_QUARTER = [
  ["120", "340", "25", "98", "310", "18"],
  ["64", "151", "", "70", "140", ""],
  ["0", "88", "4", "2", "61", "9"],
];

async function projectIn(screen: Screen) {
  const add = async (table: string, project: string | null, values: Values) =>
    ((await screen.call("add_row", { table, project, values })) as { row: string }).row;
  const project = await add("project", null, { title: "Safe roads" });
  const quarter = (code: string, start_day: string, end_day: string) =>
    add("period", project, { code, start_day, end_day });
  const first = await quarter("2025Q1", "2025-01-01", "2025-03-31");
  const second = await quarter("2025Q2", "2025-04-01", "2025-06-30");
  const indicator = await add("indicator", project, {
    code: "1.1",
    text: "People on the move who received legal or psychosocial assistance",
    measure: "people",
    by_sex: "1",
    age_bands: "0-17,18-59,60+",
  });
  const activity = await add("result_node", project, { level: "activity", code: "2.1", axis: "main", text: "Sessions in schools" });
  const line = async (values: Values) => {
    const input = { project, kind: "direct", period: first, ...values };
    return ((await screen.call("add_reach_line", input)) as { row: string }).row;
  };
  const lines: string[] = [];
  for (const place of ["Zarqa", "Irbid", "مأدبا 🎒"]) lines.push(await line({ indicator, place }));
  lines.push(await line({ activity, place: "Mafraq", method: "maximum" }));
  await screen.call("record_reach", {
    project,
    kind: "direct",
    period: first,
    figures: FIRST_QUARTER.flatMap((texts, at) => {
      const parts = ["female", "male"].flatMap((sex) => ["0-17", "18-59", "60+"].map((age) => ({ sex, age })));
      return parts.map((cell, column) => ({ line: lines[at], cell, text: texts[column] || null }));
    }),
  });
  return { project, periods: { "2025Q1": first, "2025Q2": second } };
}
