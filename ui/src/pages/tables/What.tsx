// What the rows are, to which project they belong, and where the headings end: shown in the first
// rows of the sheet themselves.
import { Button, NativeSelect, Radio, Select } from "@mantine/core";
import { useState } from "react";
import { count } from "../../lib/format";
import type { TableLooked } from "../../lib/generated/TableLooked";
import type { TableTopRow } from "../../lib/generated/TableTopRow";
import { useProjects } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { Scroll } from "../../parts/Scroll";
import { lacksProject } from "./asking";
import { decideTable, type Table } from "./given";
import style from "./Tables.module.css";

/** So many rows below the headings are enough to know them. */
const BELOW = 6;

interface Props {
  table: Table;
  looked: TableLooked;
}

export function What({ table, looked }: Props) {
  const { say } = useTexts();
  const kinds = looked.kinds.map(({ kind }) => ({ value: kind, label: say(`tables-kind-${kind}`) }));
  const told = looked.kinds.find(({ kind }) => kind === looked.kind);
  return (
    <>
      <div className={style.fields}>
        <NativeSelect
          label={say("tables-kind")}
          data={kinds}
          value={looked.kind}
          onChange={(event) => {
            const kind = looked.kinds.find((one) => one.kind === event.currentTarget.value)?.kind;
            if (kind) decideTable(table.id, { kind });
          }}
          data-testid="table-kind"
        />
        {told?.needs_project !== false && <ProjectOf table={table} looked={looked} />}
      </div>
      {looked.assumed.map((told) => (
        <p key={told} className={style.note} data-testid="table-assumed">
          {told}
        </p>
      ))}
      {looked.remembered && <p className={style.note}>{say("tables-remembered")}</p>}
      <Top table={table} looked={looked} />
    </>
  );
}

function ProjectOf({ table, looked }: Props) {
  const { say } = useTexts();
  const several = looked.projects.length > 0;
  const projects = useProjects().data ?? [];
  const named = projects.map(({ id, acronym, title }) => ({ value: id, label: acronym ? `${acronym} · ${title}` : title }));
  return (
    <Select
      label={say("tables-project")}
      placeholder={say(several ? "tables-projects-named" : "tables-project-choose", {
        count: looked.projects.length,
      })}
      data={named}
      value={looked.project}
      onChange={(project) => decideTable(table.id, { project })}
      error={lacksProject(looked) && say("tables-project-missing")}
      searchable
      allowDeselect={false}
      data-testid="table-project"
    />
  );
}

/** The first rows; the arrows move the mark of the row in which the headings end. */
function Top({ table, looked }: Props) {
  const { say, language } = useTexts();
  const [all, setAll] = useState(false);
  const choose = (header: number) => decideTable(table.id, { header });
  const near = looked.top.filter(({ row }) => row <= looked.header + BELOW);
  const shown = all ? looked.top : near;
  const told = say("tables-rows", { count: looked.rows, shown: count(looked.rows, language) });
  return (
    <fieldset className={style.top}>
      <legend>{say("tables-header")}</legend>
      <p className={style.note}>
        {told}
        {looked.totals.length > 0 && ` ${say("tables-totals", { count: looked.totals.length })}`}
      </p>
      <Radio
        name={`header ${table.id}`}
        label={say("tables-header-none")}
        checked={looked.header === 0}
        onChange={() => choose(0)}
        data-testid="header-none"
      />
      <Scroll label={say("tables-top")}>
        <table className={style.sheet} data-testid="table-top">
          <tbody>
            {shown.map((row) => (
              <TopRow key={row.row} row={row} table={table} header={looked.header} choose={choose} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {shown.length < looked.top.length && (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)} data-testid="top-more">
            {say("tables-top-more", { count: looked.top.length - shown.length })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface TopRowProps {
  row: TableTopRow;
  table: Table;
  header: number;
  choose: (header: number) => void;
}

/** Cells beyond this many are told by the columns below. */
const WIDEST = 24;

function TopRow({ row: { row, part, cells }, table, header, choose }: TopRowProps) {
  const { say } = useTexts();
  return (
    <tr data-part={part}>
      <th scope="row">
        <Radio
          size="xs"
          name={`header ${table.id}`}
          label={String(row)}
          aria-label={say("tables-header-row", { row })}
          checked={header === row}
          onChange={() => choose(row)}
          data-testid="header-row"
        />
      </th>
      <td className={style.part}>{say(`tables-part-${part}`)}</td>
      {cells.slice(0, WIDEST).map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
        <td key={at} dir="auto">
          {text}
        </td>
      ))}
    </tr>
  );
}
