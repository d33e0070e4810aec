// A page for trying the grid by itself, with a parent that plays the core's part in small: it
// reads numbers strictly, marks what it cannot read, and owns undo. It is no part of the built
// program. The address says how it opens: ?rows=20000&lang=fr&read-only&empty.
import "@fontsource-variable/noto-sans/wght.css";
import "@mantine/core/styles.layer.css";
import "../src/base.css";
import { MantineProvider } from "@mantine/core";
import { StrictMode, useMemo, useReducer, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { TextsIn } from "../src/lib/texts";
import { Grid } from "../src/parts/grid/Grid";
import {
  type CellContent,
  type Deed,
  type GridColumn,
  type GridRow,
  type LeftOut,
  type Patch,
  type Selection,
  withPatches,
} from "../src/parts/grid/model";
import { theme } from "../src/theme";

const asked = new URLSearchParams(window.location.search);
const language = asked.get("lang") ?? "en";
document.documentElement.lang = language;

const AGES = ["0–5 years", "6–12 years", "13–17 years", "18–49 years", "50–59 years", "60 years and older"];
const SEXES = ["Women and girls", "Men and boys"];
const PLACES = ["Zarqa", "Irbid", "Mafraq", "Amman east", "Ma’an", "مأدبا", "Tafilah", "Jerash"];
const ACTIVITIES = [
  "1.1 Case management and psychosocial support for survivors",
  "1.2 Safe shelter",
  "2.1 Training of front-line workers",
  "2.2 Awareness sessions in schools 🎒",
];
const CELLS = SEXES.flatMap((sex, s) => AGES.map((age, a) => ({ key: `c${s}${a}`, age, sex })));

const COLUMNS: GridColumn[] = [
  { key: "activity", name: "Activity", kind: "label", editable: false, width: 15, frozen: true },
  { key: "place", name: "Place", kind: "label", editable: false, width: 7, frozen: true },
  {
    key: "method",
    name: "Counting method",
    kind: "choice",
    editable: true,
    width: 7.5,
    choices: [
      { value: "distinct", name: "Distinct people" },
      { value: "maximum", name: "Largest day" },
      { value: "overlap", name: "Less overlap" },
    ],
  },
  ...CELLS.map(({ key, age, sex }): GridColumn => {
    return { key, name: age, group: ["July to September 2026", sex], kind: "number", editable: true };
  }),
  {
    key: "rest",
    name: "Not disag­gregated",
    group: ["July to September 2026"],
    kind: "number",
    editable: true,
  },
  { key: "sum", name: "Total", group: ["July to September 2026"], kind: "computed", editable: false },
  ...CELLS.map(({ key, age, sex }): GridColumn => {
    return {
      key: `p${key}`,
      name: age,
      group: ["April to June 2026", sex],
      kind: "computed",
      editable: false,
    };
  }),
  { key: "note", name: "Note", kind: "text", editable: true, width: 16 },
];

const format = new Intl.NumberFormat(language);

/** The first rows are filled, some in a way that needs attention. */
function rowsOf(count: number): GridRow[] {
  return Array.from({ length: count }, (_, at) => {
    const cells: Record<string, CellContent> = {
      activity: { text: ACTIVITIES[Math.floor(at / PLACES.length) % ACTIVITIES.length] ?? "" },
      place: { text: PLACES[at % PLACES.length] ?? "" },
      method: at % 3 === 0 ? { text: "Distinct people", edit: "distinct" } : { text: "" },
      note: at === 2 ? { text: "Two sites closed\nin August" } : { text: "" },
    };
    CELLS.forEach(({ key }, column) => {
      const before = (at * 7 + column * 13) % 60;
      cells[`p${key}`] = { text: format.format(before) };
      if (at < 40 && column < 9)
        cells[key] = numberIn(String(((at * 11 + column * 17) % 90) + 1000 * (column % 2)));
    });
    if (at === 1)
      cells["c00"] = {
        text: "12O",
        mark: { level: "error", message: "“12O” is no number: it ends in the letter O. Type 120." },
      };
    if (at === 3)
      cells["c02"] = {
        text: "940",
        mark: { level: "warning", message: "Nine times the figure of the last period (104)." },
      };
    if (at === 4)
      cells["c03"] = {
        text: "0",
        mark: { level: "note", message: "Nobody was reached; the figure was entered as 0." },
      };
    if (at === 5)
      cells["c01"] = {
        text: "77",
        readOnly: "Locked with the report of the period.",
        mark: { level: "note", message: "Locked with the report of the period." },
      };
    return withSum({ id: `row-${at}`, cells });
  });
}

function numberIn(text: string): CellContent {
  if (text === "") return { text };
  if (!/^\d+$/.test(text)) {
    return { text, mark: { level: "error", message: `“${text}” is no whole number. Type digits only.` } };
  }
  return { text: format.format(Number(text)), edit: text };
}

function withSum(row: GridRow): GridRow {
  const given = [...CELLS.map(({ key }) => row.cells[key]?.edit), row.cells["rest"]?.edit].filter(
    (text) => text,
  );
  const sum = given.reduce((total, text) => total + Number(text), 0);
  return { ...row, cells: { ...row.cells, sum: { text: given.length > 0 ? format.format(sum) : "" } } };
}

/** What the core would answer: each patch read, or kept as it came with a mark. */
function answered(rows: readonly GridRow[], patches: readonly Patch[]): GridRow[] {
  const touched = new Set(patches.map(({ row }) => row));
  const columns = new Map(COLUMNS.map((column) => [column.key, column]));
  const byRow = new Map<string, Patch[]>();
  for (const patch of patches) byRow.set(patch.row, [...(byRow.get(patch.row) ?? []), patch]);
  return rows.map((row) => {
    if (!touched.has(row.id)) return row;
    const cells = { ...row.cells };
    for (const { column, text } of byRow.get(row.id) ?? []) {
      cells[column] = { ...readAs(columns.get(column), text ?? ""), state: "saved" };
    }
    return withSum({ ...row, cells });
  });
}

function readAs(column: GridColumn | undefined, text: string): CellContent {
  if (column?.kind === "number") return numberIn(text.trim());
  const choice = column?.choices?.find(({ value }) => value === text);
  return choice ? { text: choice.name, edit: choice.value } : { text };
}

interface Kept {
  rows: readonly GridRow[];
  past: (readonly GridRow[])[];
  future: (readonly GridRow[])[];
}

type Step =
  | { do: "keep"; rows: readonly GridRow[] }
  | { do: "undo" }
  | { do: "redo" }
  | { do: "show"; rows: GridRow[] };

function next(record: Kept, step: Step): Kept {
  const { rows, past, future } = record;
  switch (step.do) {
    case "show":
      return { ...record, rows: step.rows };
    case "keep":
      return { rows: step.rows, past: [...past, rows], future: [] };
    case "undo": {
      const before = past.at(-1);
      return before ? { rows: before, past: past.slice(0, -1), future: [rows, ...future] } : record;
    }
    case "redo": {
      const [after, ...rest] = future;
      return after ? { rows: after, past: [...past, rows], future: rest } : record;
    }
  }
}

/** For tests and measurements: everything that the grid has handed back. */
interface Told {
  patches: Patch[][];
  deeds: Deed[];
  leftOut: LeftOut[];
}

const told: Told = { patches: [], deeds: [], leftOut: [] };
Object.assign(window, { told });

function Trial() {
  const first = useMemo(() => (asked.has("empty") ? [] : rowsOf(Number(asked.get("rows") ?? 32))), []);
  const [record, step] = useReducer(next, { rows: first, past: [], future: [] });
  const [notice, setNotice] = useState<string>();
  const [selection, setSelection] = useState<Selection>();
  const totals = useTotals(record.rows);
  const keep = (patches: Patch[], deed: Deed) => {
    told.patches.push(patches);
    told.deeds.push(deed);
    const rows = answered(record.rows, patches);
    step({ do: "keep", rows: asked.has("slow") ? withPatches(record.rows, patches) : rows });
    if (asked.has("slow")) window.setTimeout(() => step({ do: "show", rows }), 600);
    const changed = rows.filter((row, at) => row !== record.rows[at]);
    const bad = changed
      .flatMap(({ cells }) => Object.values(cells))
      .filter(({ mark, state }) => mark && state).length;
    setNotice(deed === "paste" && bad > 0 ? `${bad} need attention.` : undefined);
  };
  return (
    <main style={{ padding: "1.5rem", maxInlineSize: "92rem", margin: "0 auto" }}>
      <h1 style={{ marginBlockEnd: "1rem" }}>People reached</h1>
      <Grid
        label="People reached, July to September 2026"
        columns={COLUMNS}
        rows={record.rows}
        totals={totals}
        onPatches={asked.has("read-only") ? undefined : keep}
        onUndo={() => step({ do: "undo" })}
        onRedo={() => step({ do: "redo" })}
        onLeftOut={(texts) => told.leftOut.push(...texts)}
        onSelect={setSelection}
        notice={notice}
        status={selection && <Sum selection={selection} />}
        empty="No activity has a place yet. Paste rows from a spreadsheet, or add an activity."
      />
      <p style={{ marginBlockStart: "1rem" }}>
        <a href="#after">After the grid</a>
      </p>
    </main>
  );
}

/** The sums, carried on from those of the rows before: only rows that changed are looked at. */
function useTotals(rows: readonly GridRow[]): readonly GridRow[] {
  const before = useRef<{ rows: readonly GridRow[]; sums: Map<string, number> }>(null);
  return useMemo(() => {
    const known = before.current ?? { rows: [], sums: new Map<string, number>() };
    const sums = new Map(known.sums);
    rows.forEach((row, at) => {
      if (row === known.rows[at]) return;
      for (const { key } of CELLS) {
        const by = Number(row.cells[key]?.edit ?? 0) - Number(known.rows[at]?.cells[key]?.edit ?? 0);
        if (by) sums.set(key, (sums.get(key) ?? 0) + by);
      }
    });
    before.current = { rows, sums };
    const cells = [...sums].map(([key, sum]) => [key, { text: format.format(sum) }] as const);
    return [{ id: "totals", cells: { activity: { text: "All places" }, ...Object.fromEntries(cells) } }];
  }, [rows]);
}

function Sum({ selection: { rows, columns } }: { selection: Selection }) {
  let sum = 0;
  let count = 0;
  for (const { cells } of rows) {
    for (const { key, kind } of columns) {
      const text = kind === "number" ? cells[key]?.edit : undefined;
      if (text) {
        sum += Number(text);
        count += 1;
      }
    }
  }
  return (
    <span data-testid="sum">
      {count > 1 ? `Sum ${format.format(sum)} · ${format.format(count)} figures` : ""}
    </span>
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <TextsIn language={language}>
          <Trial />
        </TextsIn>
      </MantineProvider>
    </StrictMode>,
  );
}
document.body.dataset["ready"] = "1";
