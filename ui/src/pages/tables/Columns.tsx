// What each column holds: its heading, some of its values, what it was taken for and why. What is
// not kept is said in so many words.
import { NativeSelect } from "@mantine/core";
import { joined } from "../../lib/format";
import type { TableColumn } from "../../lib/generated/TableColumn";
import type { TableLooked } from "../../lib/generated/TableLooked";
import { useTexts } from "../../lib/texts";
import { IconAlertTriangle } from "../../parts/icons";
import { Scroll } from "../../parts/Scroll";
import { mean, type Table } from "./given";
import { Spread } from "./Spread";
import style from "./Tables.module.css";

/** In place of a field: the column is not kept. */
const NOTHING = "";

interface Props {
  table: Table;
  looked: TableLooked;
}

export function Columns({ table, looked }: Props) {
  const { say, language } = useTexts();
  const ignored = looked.columns.filter(({ meaning, filled }) => meaning === null && filled > 0);
  return (
    <>
      {looked.missing.length > 0 && (
        <p className={style.missing} role="status" data-testid="table-missing">
          <IconAlertTriangle size={18} aria-hidden="true" />
          {say("tables-missing", { count: looked.missing.length, fields: joined(looked.missing, language) })}
        </p>
      )}
      <Scroll label={say("tables-step-columns")}>
        <table className={style.columns} data-testid="table-columns">
          <thead>
            <tr>
              {(["column", "samples", "meaning", "by"] as const).map((heading) => (
                <th key={heading} scope="col">
                  {say(`tables-column-${heading}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {looked.columns.map((column) => (
              <Column key={column.column} column={column} table={table} looked={looked} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {ignored.length > 0 && (
        <p className={style.note} data-testid="table-ignored">
          {say("tables-ignored", { count: ignored.length, columns: joined(ignored.map(nameOf), language) })}
        </p>
      )}
    </>
  );
}

/** A column by its heading, or by its letters. */
export function nameOf({ heading, letters }: Pick<TableColumn, "heading" | "letters">): string {
  return heading || letters;
}

function Column({ column, table, looked }: Props & { column: TableColumn }) {
  const { say } = useTexts();
  const { fields } = looked;
  const own = column.meaning;
  const field = fields.find((one) => one.field === own?.field);
  const data = [
    { value: NOTHING, label: say("tables-meaning-nothing") },
    ...fields.map(({ field, name, needed }) => ({ value: field, label: needed ? `${name} *` : name })),
  ];
  const choose = (chosen: string) =>
    mean(table, looked, column.column, chosen === NOTHING ? null : { field: chosen });
  return (
    <tr data-kept={own !== null} data-testid="table-column">
      <th scope="row">
        <span className={style.letters}>{column.letters}</span> <span dir="auto">{column.heading}</span>
        {column.tag && <span className={style.tag}>{column.tag}</span>}
      </th>
      <td className={style.samples} dir="auto">
        {column.samples.slice(0, 3).join(" · ")}
      </td>
      <td className={style.meaning}>
        <NativeSelect
          size="sm"
          aria-label={say("tables-meaning-of", { column: nameOf(column) })}
          data={data}
          value={own?.field ?? NOTHING}
          onChange={(event) => choose(event.currentTarget.value)}
          data-testid={`meaning-${column.column}`}
        />
        {own && field && field.spread.length > 0 && (
          <Spread
            of={own.of ?? {}}
            field={field}
            looked={looked}
            change={(of) => mean(table, looked, column.column, { field: own.field, of })}
          />
        )}
      </td>
      <td className={style.by} data-by={column.by}>
        {say(`tables-by-${column.by}`)}
      </td>
    </tr>
  );
}
