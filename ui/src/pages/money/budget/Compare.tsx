// Two versions of the budget side by side: what changed, by how much, what came and what went.
import { Select, Switch } from "@mantine/core";
import { useState } from "react";
import { decimal, money, percent } from "../../../lib/format";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import type { Compared } from "../../../lib/generated/Compared";
import type { ComparedBudgets } from "../../../lib/generated/ComparedBudgets";
import type { Money } from "../../../lib/generated/Money";
import type { Project } from "../../../lib/generated/Project";
import { useCompared } from "../../../lib/queries";
import { useTexts } from "../../../lib/texts";
import { SideDialog } from "../../../parts/Dialog";
import { Problem } from "../../../parts/Problem";
import { Scroll } from "../../../parts/Scroll";
import { lineName } from "./BudgetGrid";
import style from "./Budget.module.css";
import { inForce, versionName, versionTold } from "./naming";

interface Props {
  project: Project;
  budget: BudgetShown;
  close: () => void;
}

export function Compare({ project, budget: { version, versions }, close }: Props) {
  const texts = useTexts();
  const { say, language } = texts;
  const [first] = versions;
  const [from, setFrom] = useState(before(versions, version)?.id ?? first?.id ?? "");
  const [to, setTo] = useState(version.id === from ? (inForce(versions)?.id ?? version.id) : version.id);
  const [all, setAll] = useState(false);
  const compared = useCompared(project.id, from, to, language);
  const data = versions.map((one) => ({ value: one.id, label: versionTold(one, texts) }));
  return (
    <SideDialog title={say("budget-compare-title")} close={close} size="xl">
      <div className={style.form} data-testid="compare-panel">
        <div className={style.pair}>
          <Select
            label={say("budget-compare-from")}
            data={data}
            value={from}
            onChange={(value) => setFrom(value ?? from)}
            allowDeselect={false}
            data-autofocus
            data-testid="compare-from"
          />
          <Select
            label={say("budget-compare-to")}
            data={data}
            value={to}
            onChange={(value) => setTo(value ?? to)}
            allowDeselect={false}
            data-testid="compare-to"
          />
        </div>
        <Switch
          label={say("budget-compare-all")}
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
        {compared.error && <Problem error={compared.error} />}
        {compared.data && <Table compared={compared.data} all={all} />}
      </div>
    </SideDialog>
  );
}

/** The version that came before one. */
function before(versions: BudgetShown["versions"], { version }: BudgetShown["version"]) {
  return versions.filter((other) => other.version < version).at(-1);
}

function Table({ compared, all }: { compared: ComparedBudgets; all: boolean }) {
  const texts = useTexts();
  const { say, language } = texts;
  const { from, to, lines, before, after } = compared;
  const shown = all ? lines : lines.filter(({ change }) => change !== "same");
  if (shown.length === 0) return <p>{say("budget-compare-same")}</p>;
  return (
    <Scroll label={say("budget-compare-title")}>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{say("window-budget-line")}</th>
            <th scope="col" data-number>
              {versionName(from, texts)}
            </th>
            <th scope="col" data-number>
              {versionName(to, texts)}
            </th>
            <th scope="col" data-number>
              {say("budget-difference")}
            </th>
            <th scope="col" data-number>
              %
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <Line key={`${line.change} ${line.line}`} line={line} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say("budget-total")}</th>
            <td data-number>{before ? money(before, language) : "–"}</td>
            <td data-number>{after ? money(after, language) : "–"}</td>
            <td data-number>{signed(compared.difference, language)}</td>
            <td data-number>{percent(compared.share, language)}</td>
          </tr>
        </tfoot>
      </table>
    </Scroll>
  );
}

/** What came has its sign, too. */
function signed({ amount }: Money, language: string): string {
  const sign = /[1-9]/.test(amount) && !amount.startsWith("-") ? "+" : "";
  return `${sign}${decimal(amount, language)}`;
}

function Line({ line }: { line: Compared }) {
  const { say, language } = useTexts();
  const shown = (amount: Money | null) => (amount ? decimal(amount.amount, language) : "–");
  const { change } = line;
  return (
    <tr data-change={change} data-heading={line.heading || undefined} data-testid="compared">
      <th scope="row" style={{ paddingInlineStart: `${0.5 + line.depth * 0.9}rem` }}>
        {lineName(line)}{" "}
        {(change === "added" || change === "dropped") && (
          <span className={style.change} data-change={change}>
            {say(`budget-change-${change}`)}
          </span>
        )}
      </th>
      <td data-number>{shown(line.before)}</td>
      <td data-number>{shown(line.after)}</td>
      <td data-number>{signed(line.difference, language)}</td>
      <td data-number>{percent(line.share, language)}</td>
    </tr>
  );
}
