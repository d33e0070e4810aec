// Line by line: budgeted, moved, spent, what departs, and why. Every figure leads to its entries.
import { type ReactNode, useState } from "react";
import { Button } from "@mantine/core";
import { decimal, percent } from "../../../lib/format";
import type { FinanceLine } from "../../../lib/generated/FinanceLine";
import type { FinanceShown } from "../../../lib/generated/FinanceShown";
import type { Money } from "../../../lib/generated/Money";
import type { Period } from "../../../lib/generated/Period";
import type { Project } from "../../../lib/generated/Project";
import type { Variance } from "../../../lib/generated/Variance";
import type { MoneyRoute } from "../../../lib/route";
import { useTexts } from "../../../lib/texts";
import { Scroll } from "../../../parts/Scroll";
import { Explain } from "./Explain";
import { Open } from "./Figures";
import style from "./Overview.module.css";

interface Props {
  project: Project;
  finance: FinanceShown;
  period: Period | undefined;
  /** The last day of what is shown. */
  last: string;
  entries: (more: Partial<MoneyRoute>) => string;
}

export function Lines({ project, finance, period, last, entries }: Props) {
  const { say } = useTexts();
  const reserve = finance.lines.some(({ reserve }) => reserve !== null);
  const columns = [
    "budget",
    "moved",
    ...(reserve ? ["reserve"] : []),
    "revised",
    ...(period ? ["period", "before"] : []),
    "spent",
    "committed",
    "variance",
    "share",
  ];
  return (
    <section aria-labelledby="finance-lines" className={style.lines}>
      <h2 id="finance-lines">
        {say("finance-lines")} <span className={style.unit}>({finance.currency})</span>
      </h2>
      <Scroll label={say("finance-lines")}>
        <table data-testid="finance-lines">
          <thead>
            <tr>
              <th scope="col">{say("entries-column-line")}</th>
              {columns.map((column) => (
                <th key={column} scope="col" data-number>
                  {say(`finance-column-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {finance.lines.map((line) => (
              <Line key={line.line} {...{ project, line, period, last, entries, columns }} />
            ))}
          </tbody>
          <tfoot>
            <Total {...{ finance, period, last, entries, columns }} />
          </tfoot>
        </table>
      </Scroll>
    </section>
  );
}

interface LineProps extends Omit<Props, "finance"> {
  line: FinanceLine;
  columns: readonly string[];
}

function Line({ project, line, period, last, entries, columns }: LineProps) {
  const { say } = useTexts();
  const [asked, setAsked] = useState(false);
  const name = [line.code, line.text].filter(Boolean).join(" ");
  const to = linksOf(entries, period, last, line.line);
  const explained = line.must_explain || line.explanation !== null || asked;
  return (
    <>
      <tr data-heading={line.heading || undefined} data-line={line.code}>
        <th scope="row" style={{ paddingInlineStart: `${line.depth * 1.1}rem` }}>
          {name}
          {!explained && !line.heading && (
            <Button variant="subtle" size="compact-xs" onClick={() => setAsked(true)} data-testid="explain-line">
              {say("finance-explain")}
              <span className="sr-only">{name}</span>
            </Button>
          )}
        </th>
        <Cells
          project={project.id}
          columns={columns}
          to={to}
          figures={{
            ...line,
            period: line.period.amount,
            before: line.before.amount,
            committed: line.committed.amount,
          }}
        />
      </tr>
      {explained && !line.heading && (
        <tr data-explain>
          <td colSpan={columns.length + 1} style={{ paddingInlineStart: `${line.depth * 1.1}rem` }}>
            <Explain {...{ project, line, name, period }} begin={asked} />
          </td>
        </tr>
      )}
    </>
  );
}

function Total({ finance, period, last, entries, columns }: Omit<Props, "project"> & { columns: readonly string[] }) {
  const { say } = useTexts();
  const { total } = finance;
  return (
    <tr>
      <th scope="row">{say("finance-total")}</th>
      <Cells
        project={finance.project}
        columns={columns}
        to={linksOf(entries, period, last, undefined)}
        // What is moved leaves one line and comes to another.
        figures={{ ...total, moved: null, reserve: null, revised: total.budget }}
      />
    </tr>
  );
}

/** Where the entries of each figure are. */
function linksOf(
  entries: Props["entries"],
  period: Period | undefined,
  last: string,
  line: string | undefined,
): Readonly<Record<string, string>> {
  const spent = { line, kind: "expenditure" };
  return {
    spent: entries({ ...spent, until: last }),
    committed: entries({ line, kind: "commitment", until: last }),
    ...(period && {
      period: entries({ ...spent, period: period.id }),
      before: entries({ ...spent, until: dayBefore(period.start) }),
    }),
  };
}

function dayBefore(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}

interface CellsProps {
  project: string;
  columns: readonly string[];
  to: Readonly<Record<string, string>>;
  figures: {
    budget: Money | null;
    moved: Money | null;
    reserve: Money | null;
    revised: Money | null;
    period: Money | null;
    before: Money | null;
    spent: Money | null;
    committed: Money | null;
    variance: Variance | null;
  };
}

function Cells({ project, columns, to, figures }: CellsProps) {
  const { language } = useTexts();
  const amounts: Readonly<Record<string, Money | null>> = {
    ...figures,
    variance: figures.variance?.difference ?? null,
    share: null,
  };
  const shown = (column: string): ReactNode => {
    if (column === "share") return percent(figures.variance?.share ?? null, language);
    const amount = amounts[column] ?? null;
    // A sum of entries is open where one of them waits for its rate; a budget that nobody told is none.
    if (amount === null) return column in to ? <Open project={project} /> : "";
    const text = decimal(amount.amount, language);
    const link = to[column];
    return link && /[1-9]/.test(amount.amount) ? <a href={link}>{text}</a> : text;
  };
  return columns.map((column) => (
    <td key={column} data-number data-column={column} data-over={isOver(column, figures.variance)}>
      {shown(column)}
    </td>
  ));
}

function isOver(column: string, variance: Variance | null): true | undefined {
  if (column !== "variance" && column !== "share") return undefined;
  const amount = variance?.difference.amount ?? "0";
  return (!amount.startsWith("-") && /[1-9]/.test(amount)) || undefined;
}
