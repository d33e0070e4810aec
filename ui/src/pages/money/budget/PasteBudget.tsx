// A whole budget pasted from a spreadsheet: what its columns hold, and what became of each line,
// seen before anything is kept.
import { Select } from "@mantine/core";
import { useMemo, useState } from "react";
import { call } from "../../../lib/call";
import { decimal, money } from "../../../lib/format";
import type { BudgetColumn } from "../../../lib/generated/BudgetColumn";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import type { PastedBudget } from "../../../lib/generated/PastedBudget";
import type { PastedLine } from "../../../lib/generated/PastedLine";
import type { Project } from "../../../lib/generated/Project";
import { useChange } from "../../../lib/queries";
import { useTexts } from "../../../lib/texts";
import { Problem } from "../../../parts/Problem";
import { Scroll } from "../../../parts/Scroll";
import { NotKept } from "../NotKept";
import { BlockField, BlockLanguage, PasteDialog, useKept, useLook } from "../PasteDialog";
import { COLUMNS, cellsOf, columnsOf, hasHeadings, withoutHeadings } from "./block";
import style from "./Budget.module.css";

interface Props {
  project: Project;
  budget: BudgetShown;
  close: () => void;
}

export function PasteBudget({ project, budget, close }: Props) {
  const { say } = useTexts();
  const [pasted, setPasted] = useState("");
  const [language, setLanguage] = useState(project.language);
  const [chosen, setChosen] = useState<readonly BudgetColumn[] | null>(null);
  const headings = useMemo(() => hasHeadings(cellsOf(pasted)), [pasted]);
  const text = headings ? withoutHeadings(pasted) : pasted;
  const cells = useMemo(() => cellsOf(text), [text]);
  const columns = chosen ?? columnsOf(cells);
  const input = { project: project.id, version: budget.version.id, columns: [...columns], text, language };
  const { told, error } = useLook("budget", input, () => call("paste_budget", { ...input, dry: true }));
  const keeping = useChange("paste_budget");
  const said = useKept(close);
  const type = (words: string) => {
    setPasted(words);
    setChosen(null);
  };
  const kept = told?.kept ?? 0;
  const words = {
    title: say("budget-paste-title"),
    lead: say("budget-paste-lead"),
    keep: say("budget-paste-keep", { count: kept }),
  };
  const keep = () => {
    const onSuccess = (told: { kept: number }) => said(say("budget-pasted", { count: told.kept }));
    keeping.mutate(input, { onSuccess });
  };
  return (
    <PasteDialog
      block="budget"
      words={words}
      size="64rem"
      kept={kept}
      keeping={keeping.isPending}
      keep={keep}
      close={close}
    >
      <BlockField block="budget" text={pasted} type={type} />
      {cells.length > 0 && (
        <>
          <BlockLanguage block="budget" value={language} choose={setLanguage} />
          <Columns columns={columns} sample={cells} choose={setChosen} />
          {headings && <p className={style.note}>{say("reach-paste-headings", { count: 1 })}</p>}
        </>
      )}
      {error && <Problem error={error} />}
      {told && <Understood told={told} currency={budget.version.currency} />}
      {keeping.error && <Problem error={keeping.error} />}
    </PasteDialog>
  );
}

interface ColumnsProps {
  columns: readonly BudgetColumn[];
  sample: readonly (readonly string[])[];
  choose: (columns: readonly BudgetColumn[]) => void;
}

/** What each column holds, with its first words as a reminder. */
function Columns({ columns, sample, choose }: ColumnsProps) {
  const { say } = useTexts();
  const data = COLUMNS.map((value) => ({ value, label: say(`budget-paste-column-${value}`) }));
  const set = (at: number, value: string | null) =>
    choose(columns.map((column, place) => (place === at ? (COLUMNS.find((one) => one === value) ?? column) : column)));
  return (
    <fieldset className={style.columns}>
      <legend>{say("budget-paste-columns")}</legend>
      {columns.map((column, at) => (
        <Select
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          key={at}
          label={sample.map((row) => row[at]).find(Boolean) ?? say("budget-paste-column", { number: at + 1 })}
          data={data}
          value={column}
          onChange={(value) => set(at, value)}
          allowDeselect={false}
          data-testid={`paste-column-${at}`}
        />
      ))}
    </fieldset>
  );
}

function Understood({ told, currency }: { told: PastedBudget; currency: string }) {
  const { say, language } = useTexts();
  return (
    <div className={style.understood} data-testid="paste-understood">
      <h3>
        {say("budget-paste-understood", { count: told.lines.length })}
        {told.total && ` · ${money(told.total, language)}`}
      </h3>
      <NotKept refused={told.refused} />
      {told.lines.length > 0 && (
        <Scroll label={say("budget-paste-understood", { count: told.lines.length })}>
          <table className={style.table}>
            <thead>
              <tr>
                <th scope="col">{say("window-column-code")}</th>
                <th scope="col">{say("window-budget-line")}</th>
                <th scope="col">{say("budget-column-unit")}</th>
                <th scope="col" data-number>
                  {say("window-budget-units")}
                </th>
                <th scope="col" data-number>
                  {say("window-budget-unit-cost")}
                </th>
                <th scope="col" data-number>
                  {say("budget-column-amount", { currency })}
                </th>
              </tr>
            </thead>
            <tbody>
              {told.lines.map((line) => (
                <Line key={line.index} line={line} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </div>
  );
}

function Line({ line }: { line: PastedLine }) {
  const { language } = useTexts();
  const shown = (text: string | undefined | null) => (text ? decimal(text, language) : "");
  return (
    <tr data-heading={line.heading || undefined}>
      <td className="figures">{line.code}</td>
      <th scope="row" style={{ paddingInlineStart: `${0.5 + line.depth * 0.9}rem` }}>
        {line.text}
      </th>
      <td>{line.unit}</td>
      <td data-number>{shown(line.units)}</td>
      <td data-number>{shown(line.unit_cost?.amount)}</td>
      <td data-number>{shown(line.cost?.amount)}</td>
    </tr>
  );
}
