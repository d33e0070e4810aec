// What the project may cost: the stated total and the lines, where they are known.
import { decimal, money } from "../../lib/format";
import type { BudgetLine } from "../../lib/generated/BudgetLine";
import type { Project } from "../../lib/generated/Project";
import { useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import { Scroll } from "../../parts/Scroll";
import style from "./Budget.module.css";
import { From } from "./record";

/** The total is the document's own, never a sum made here. */
export function Budget({ project }: { project: Project }) {
  const { say, language } = useTexts();
  const { budget } = project;
  if (!budget) return null;
  return (
    <>
      <p className={style.total}>
        <strong>{money(budget, language)}</strong>
        <From k="budget" of={say("fact-budget")} />
        {budget.version > 1 && <span>{say("window-budget-version", { version: budget.version })}</span>}
      </p>
      {budget.lines.length > 0 && <Lines lines={budget.lines} />}
    </>
  );
}

function Lines({ lines }: { lines: BudgetLine[] }) {
  const { say } = useTexts();
  const headings = [...new Set(lines.map(({ heading }) => heading))];
  return (
    <Scroll label={say("section-budget")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("window-column-code")}</th>
            <th scope="col">{say("window-budget-line")}</th>
            <th scope="col" data-number>
              {say("window-budget-units")}
            </th>
            <th scope="col" data-number>
              {say("window-budget-unit-cost")}
            </th>
            <th scope="col" data-number>
              {say("window-budget-amount")}
            </th>
          </tr>
        </thead>
        {headings.map((heading) => (
          <tbody key={heading}>
            <tr>
              <th scope="rowgroup" colSpan={5} className={style.heading}>
                {heading}
              </th>
            </tr>
            {lines
              .filter((line) => line.heading === heading)
              .map((line) => (
                <Line key={line.id} line={line} />
              ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  );
}

function Line({ line }: { line: BudgetLine }) {
  const texts = useTexts();
  const { code, text, unit, units, unit_cost, amount } = line;
  return (
    <tr>
      <td className="figures">{code}</td>
      <th scope="row">{text}</th>
      <td data-number>
        {units && `${decimal(units, texts.language)} ${unit ? term(texts, "unit", unit, Number(units)) : ""}`}
      </td>
      <td data-number>{unit_cost && money(unit_cost, texts.language)}</td>
      <td data-number>{money(amount, texts.language)}</td>
    </tr>
  );
}
