// Which file it is, what it was taken for, and which of its sheets is meant.
import { NativeSelect } from "@mantine/core";
import { count } from "../../lib/format";
import type { TableLooked } from "../../lib/generated/TableLooked";
import { useTexts } from "../../lib/texts";
import { IconTable } from "../../parts/icons";
import { TakenFor } from "../import/TakenFor";
import { decideTable, leaveTable, type Table } from "./given";
import style from "./Tables.module.css";

interface Props {
  table: Table;
  /** Nothing as long as it was not read. */
  looked: TableLooked | undefined;
}

export function FileOf({ table, looked }: Props) {
  const { say, language } = useTexts();
  const sheets = looked?.sheets ?? [];
  const data = sheets.map(({ name, rows, hidden }, at) => ({
    value: String(at + 1),
    label: say(hidden ? "tables-sheet-hidden" : "tables-sheet-named", {
      name,
      count: rows,
      shown: count(rows, language),
    }),
  }));
  return (
    <div className={style.fields}>
      <p className={style.file}>
        <IconTable size={22} aria-hidden="true" />
        <strong>{table.file.name}</strong>
      </p>
      <TakenFor file={table.file} use="table" leave={() => leaveTable(table.id)} />
      {sheets.length > 1 && (
        <NativeSelect
          label={say("tables-sheet")}
          data={data}
          value={String((looked?.sheet ?? 0) + 1)}
          onChange={(event) => decideTable(table.id, { sheet: event.currentTarget.value })}
          data-testid="table-sheet"
        />
      )}
    </div>
  );
}
