// Rows of a preview as the grid shows them, and refused rows as a list for a spreadsheet. Pure.
import type { ColumnMeaning } from "../../lib/generated/ColumnMeaning";
import type { TableColumn } from "../../lib/generated/TableColumn";
import type { TableField } from "../../lib/generated/TableField";
import type { TableRowRefused } from "../../lib/generated/TableRowRefused";
import type { TableRowTold } from "../../lib/generated/TableRowTold";
import type { TableValue } from "../../lib/generated/TableValue";
import type { CellContent, GridColumn, GridRow } from "../../parts/grid/model";

type Say = (key: string, args?: Record<string, string | number>) => string;

/** The column of the rows' numbers in their sheet. */
const ROW = "row";
/** The column of why a row is refused. */
const WHY = "why";

/** The fields that rows tell, in the order in which the kind has them. */
export function shownColumns(
  { fields }: { fields: readonly TableField[] },
  rows: readonly TableRowTold[],
  say: Say,
): GridColumn[] {
  const told = new Set(rows.flatMap(({ values }) => values.map(({ field }) => field)));
  const named = fields.filter(({ field }) => told.delete(field));
  // What the kind's own list does not name is shown by its key, never left out.
  const all = [...named, ...[...told].map((field) => ({ field, name: field }))];
  return [
    { key: ROW, name: say("tables-row"), kind: "label", editable: false, width: 5, frozen: true },
    ...all.map(({ field, name }): GridColumn => {
      const texts = rows.flatMap(({ values }) => values.filter((value) => value.field === field).map(lettersOf));
      return { key: field, name, kind: "text", editable: false, width: widthOf(name, texts) };
    }),
  ];
}

function lettersOf({ old, new: next }: TableValue): number {
  return (next?.length ?? 1) + (old === null || old === next ? 0 : old.length + 5);
}

/** In rem: as wide as what stands in it asks for, within reason. */
function widthOf(name: string, letters: readonly number[]): number {
  const longest = letters.reduce((most, one) => Math.max(most, one), name.length);
  return Math.min(20, Math.max(5, 1.8 + longest * 0.52));
}

export function shownRows(rows: readonly TableRowTold[], say: Say): GridRow[] {
  // A row of a wide table is told once for each of its figures.
  return rows.map(({ row, values }, at) => ({
    id: `${row} ${at}`,
    cells: {
      [ROW]: { text: String(row) },
      ...Object.fromEntries(values.map((value) => [value.field, shownValue(value, say)])),
    },
  }));
}

/** What was and what will be; a value that stays stands alone. */
function shownValue({ old, new: next }: TableValue, say: Say): CellContent {
  if (old === null || old === next) return { text: next ?? "" };
  const message = say("tables-was", { old, new: next ?? "–" });
  return { text: `${old} → ${next ?? "–"}`, mark: { level: "note", message } };
}

/** Columns of refused rows: the sheet's own that are kept, with the reason before them. */
export function mendColumns(columns: readonly TableColumn[], say: Say): GridColumn[] {
  const kept = columns.filter(({ meaning, by }) => isKept(meaning) || by === "person");
  return [
    { key: ROW, name: say("tables-row"), kind: "label", editable: false, width: 5, frozen: true },
    { key: WHY, name: say("tables-why"), kind: "text", editable: false, width: 20 },
    ...kept.map(
      ({ column, heading, letters }): GridColumn => ({
        key: String(column),
        name: heading || letters,
        kind: "text",
        editable: true,
        width: 10,
      }),
    ),
  ];
}

function isKept(meaning: ColumnMeaning | null): boolean {
  return meaning !== null;
}

/** Refused rows with their cells; each reason stands at its cell as well. */
export function mendRows(refused: readonly TableRowRefused[]): GridRow[] {
  return refused.map(({ row, reasons, cells }) => {
    const contents: Record<string, CellContent> = { [ROW]: { text: String(row) } };
    cells.forEach((text, at) => {
      contents[String(at)] = { text };
    });
    const why = reasons.map(({ message }) => message).join(" ");
    contents[WHY] = { text: why, mark: { level: "error", message: why } };
    for (const { column, message } of reasons) {
      if (column === null) continue;
      contents[String(column)] = { text: cells[column] ?? "", mark: { level: "error", message } };
    }
    return { id: String(row), cells: contents };
  });
}

/** What a spreadsheet would take for the beginning of a formula; numbers with a sign are none. */
const FORMULA = /^([=@\t\r＝＠]|[+\-＋－](?![\d\s.,]*$))/;

/** Refused rows as a file that a spreadsheet opens: number, reason, then the cells. */
export function listOf(
  refused: readonly TableRowRefused[],
  columns: readonly TableColumn[],
  headings: { row: string; why: string },
  language: string,
): string {
  const between = language === "en" ? "," : ";";
  const cell = (text: string) => {
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /["\r\n,;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [
    [headings.row, headings.why, ...columns.map(({ heading, letters }) => heading || letters)],
    ...refused.map(({ row, reasons, cells }) => [
      String(row),
      reasons.map(({ message }) => message).join(" "),
      ...columns.map(({ column }) => cells[column] ?? ""),
    ]),
  ];
  // Excel takes a file for UTF-8 by its mark.
  return `\ufeff${lines.map((line) => line.map(cell).join(between)).join("\r\n")}\r\n`;
}
