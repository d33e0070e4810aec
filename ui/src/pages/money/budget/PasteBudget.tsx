// A whole budget pasted from a spreadsheet: what its columns hold, and what became of each line,
// seen before anything is kept.
import { Button, Select, Textarea } from "@mantine/core";
import { skipToken, useQuery } from "@tanstack/react-query";
import { type FormEvent, useMemo, useState } from "react";
import { call } from "../../../lib/call";
import { decimal, languageName, money } from "../../../lib/format";
import type { BudgetColumn } from "../../../lib/generated/BudgetColumn";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import type { PastedBudget } from "../../../lib/generated/PastedBudget";
import type { PastedLine } from "../../../lib/generated/PastedLine";
import type { Project } from "../../../lib/generated/Project";
import { useChange, useStatus } from "../../../lib/queries";
import { useUndoRedo } from "../../../lib/steps";
import { useTexts } from "../../../lib/texts";
import { Dialog } from "../../../parts/Dialog";
import { Problem } from "../../../parts/Problem";
import { Scroll } from "../../../parts/Scroll";
import { toast } from "../../../parts/toast";
import { NotKept } from "../NotKept";
import { COLUMNS, cellsOf, columnsOf, hasHeadings, withoutHeadings } from "./block";
import style from "./Budget.module.css";

interface Props {
  project: Project;
  budget: BudgetShown;
  close: () => void;
}

export function PasteBudget({ project, budget, close }: Props) {
  const { say, language: own } = useTexts();
  const { undo } = useUndoRedo();
  const languages = useStatus().data?.languages ?? [];
  const [pasted, setPasted] = useState("");
  const [language, setLanguage] = useState(project.language);
  const [chosen, setChosen] = useState<readonly BudgetColumn[] | null>(null);
  const headings = useMemo(() => hasHeadings(cellsOf(pasted)), [pasted]);
  const text = headings ? withoutHeadings(pasted) : pasted;
  const cells = useMemo(() => cellsOf(text), [text]);
  const columns = chosen ?? columnsOf(cells);
  const input = { project: project.id, version: budget.version.id, columns: [...columns], text, language };
  const read = useQuery({
    queryKey: ["paste_budget", input, own],
    queryFn: text.trim() === "" ? skipToken : () => call("paste_budget", { ...input, dry: true }),
    placeholderData: (before) => before,
  });
  const keeping = useChange("paste_budget");
  const told = text.trim() === "" ? undefined : read.data;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keeping.mutate(input, {
      onSuccess: ({ kept }) => {
        close();
        const action = { label: say("window-undo"), run: undo };
        toast(say("budget-pasted", { count: kept }), say("window-close-message"), action);
      },
    });
  };
  return (
    <Dialog title={say("budget-paste-title")} close={close} size="64rem">
      <form className={style.form} onSubmit={submit} data-testid="paste-budget-form">
        <p className={style.note}>{say("budget-paste-lead")}</p>
        <Textarea
          label={say("budget-paste-here")}
          value={pasted}
          onChange={(event) => {
            setPasted(event.currentTarget.value);
            setChosen(null);
          }}
          autosize
          minRows={3}
          maxRows={7}
          spellCheck={false}
          data-autofocus
          data-testid="paste-budget-text"
        />
        {cells.length > 0 && (
          <>
            <Select
              label={say("budget-paste-language")}
              data={languages.map((code) => ({ value: code, label: languageName(code, own) }))}
              value={language}
              onChange={(code) => setLanguage(code ?? language)}
              allowDeselect={false}
              maw="16rem"
              data-testid="paste-budget-language"
            />
            <Columns columns={columns} sample={cells} choose={setChosen} />
            {headings && <p className={style.note}>{say("reach-paste-headings", { count: 1 })}</p>}
          </>
        )}
        {read.error && <Problem error={read.error} />}
        {told && <Understood told={told} currency={budget.version.currency} />}
        {keeping.error && <Problem error={keeping.error} />}
        <div className={style.formButtons}>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button
            type="submit"
            disabled={!told || told.kept === 0}
            loading={keeping.isPending}
            data-testid="paste-budget-keep"
          >
            {say("budget-paste-keep", { count: told?.kept ?? 0 })}
          </Button>
        </div>
      </form>
    </Dialog>
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
