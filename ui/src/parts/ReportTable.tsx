// A table of the report as the core composed it: the same cells as in PDF and workbook.
import type { Cell } from "../lib/generated/Cell";
import type { ColumnKind } from "../lib/generated/ColumnKind";
import type { ReportTable as Table } from "../lib/report";
import { Scroll } from "./Scroll";

const NUMBERS: readonly ColumnKind[] = ["number", "money"];

/** The caption is the heading above it. */
export function ReportTable({ table }: { table: Table }) {
  const number = (at: number) => NUMBERS.includes(table.columns[at]?.kind ?? "text") || undefined;
  const body = table.rows.filter(({ kind }) => kind !== "total");
  const total = table.rows.filter(({ kind }) => kind === "total");
  const row = (cells: Cell[]) => (
    <tr key={cells[0]?.id}>
      {cells.map((cell, at) => (
        <Shown key={cell.id} cell={cell} first={at === 0} number={number(at)} />
      ))}
    </tr>
  );
  return (
    <Scroll label={table.caption}>
      <table>
        <thead>
          <tr>
            {table.columns.map(({ title }, at) => (
              <th key={title} scope="col" data-number={number(at)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{body.map(({ cells }) => row(cells))}</tbody>
        {total.length > 0 && <tfoot>{total.map(({ cells }) => row(cells))}</tfoot>}
      </table>
    </Scroll>
  );
}

interface ShownProps {
  cell: Cell;
  first: boolean;
  number: true | undefined;
}

function Shown({ cell, first, number }: ShownProps) {
  const missing = cell.value.kind === "missing" ? "missing" : undefined;
  const lang = cell.lang ?? undefined;
  if (first) {
    return (
      <th scope="row" lang={lang}>
        {cell.text}
      </th>
    );
  }
  return (
    <td lang={lang} data-number={number} className={missing}>
      {cell.text}
    </td>
  );
}
