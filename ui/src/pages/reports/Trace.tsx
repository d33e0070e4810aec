// How a figure came about: what it follows from, the rows of the record behind it, who wrote them.
import { Table } from "@mantine/core";
import { useState } from "react";
import { shortDate } from "../../lib/format";
import type { ReportRow } from "../../lib/generated/ReportRow";
import type { Traced } from "../../lib/generated/Traced";
import { useTexts } from "../../lib/texts";
import { SideDialog } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import style from "./Report.module.css";
import { useTrace } from "./reports";

interface Props {
  report: ReportRow;
  /** Id of the figure. */
  cell: string;
  close: () => void;
}

export function Trace({ report, cell: asked, close }: Props) {
  const { say, language } = useTexts();
  const [cell, setCell] = useState(asked);
  const { data, error } = useTrace(report, cell, language);
  return (
    <SideDialog title={say("story-trace")} close={close} size="xl">
      {error && <Problem error={error} />}
      {data && <Told traced={data} follow={setCell} />}
    </SideDialog>
  );
}

function Told({ traced, follow }: { traced: Traced; follow: (cell: string) => void }) {
  const { label, text, how, parts, rows, source } = traced;
  return (
    <div className={style.form} data-testid="traced" data-cell={traced.cell}>
      <p>
        {label} <strong className="figures">{text}</strong>
      </p>
      <p className={style.guidance}>{how}</p>
      {source && <p className={style.guidance}>{source.quote}</p>}
      {parts.length > 0 && (
        <ul className={style.parts}>
          {parts.map((part) => (
            <li key={part.cell}>
              <button type="button" onClick={() => follow(part.cell)}>
                <span>{part.label}</span>
                <strong className="figures">{part.text}</strong>
              </button>
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && <Rows traced={traced} />}
    </div>
  );
}

function Rows({ traced: { columns, rows } }: { traced: Traced }) {
  const { say, language } = useTexts();
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column}>{column}</Table.Th>
          ))}
          <Table.Th>{say("story-trace-who")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ table, row, told, who, at }) => (
          <Table.Tr key={`${table} ${row}`} data-row={row}>
            {told.map((one, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the texts stand in the order of the columns
              <Table.Td key={column}>{one}</Table.Td>
            ))}
            <Table.Td>{[who, at && shortDate(at.slice(0, 10), language)].filter(Boolean).join(", ")}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
