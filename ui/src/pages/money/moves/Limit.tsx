// How far every heading has moved since the donor signed, beside the limit: what may still move,
// or that an addendum is needed.
import { decimal, percent as shareOf, percentBeyond } from "../../../lib/format";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import type { Money } from "../../../lib/generated/Money";
import type { Moved } from "../../../lib/generated/Moved";
import type { RowShown } from "../../../lib/generated/RowShown";
import { useTexts } from "../../../lib/texts";
import { IconAlertTriangle, IconCircleCheck } from "../../../parts/icons";
import { Scroll } from "../../../parts/Scroll";
import style from "./Moves.module.css";

interface Props {
  moved: readonly Moved[];
  budget: BudgetShown;
  moves: readonly RowShown[];
  /** The limit; nothing where the agreement sets none. */
  percent: string | null;
}

/** More lines than these are shown only where something was moved. */
const MOST = 12;

export function Limit({ moved, budget, moves, percent }: Props) {
  const { say } = useTexts();
  const { currency } = budget.version;
  const shown = moved.length > MOST ? moved.filter((row) => row.moves.length > 0) : moved;
  if (shown.length === 0) return null;
  return (
    <section className={style.section} aria-labelledby="moves-limit">
      <h2 id="moves-limit">{say("moves-limit")}</h2>
      <Scroll label={say("moves-limit")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("moves-of")}</th>
              <Figures name={say("moves-signed", { currency })} />
              <Figures name={say("moves-came")} />
              <Figures name={say("moves-left")} />
              <Figures name={say("moves-counted")} />
              <Figures name="%" />
              {percent !== null && <Figures name={say("moves-may-come")} />}
              {percent !== null && <Figures name={say("moves-may-leave")} />}
              {percent !== null && <th scope="col">{say("moves-state")}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.line ?? "all"} {...{ row, budget, moves, percent }} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function Figures({ name }: { name: string }) {
  return (
    <th scope="col" data-number>
      {name}
    </th>
  );
}

function Row({ row, budget, moves, percent }: Omit<Props, "moved"> & { row: Moved }) {
  const { say, language } = useTexts();
  const shown = (amount: Money | null) => (amount ? decimal(amount.amount, language) : "–");
  const amounts = [row.base, row.came, row.left, row.counted];
  return (
    <tr data-passed={row.passed || undefined} data-testid="moved">
      <th scope="row">{nameOf(row, budget) ?? say("moves-whole")}</th>
      {amounts.map((amount, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <td key={at} data-number>
          {shown(amount)}
        </td>
      ))}
      <td data-number>{row.passed ? percentBeyond(row.share, percent, language) : shareOf(row.share, language)}</td>
      {percent !== null && (
        <>
          <td data-number>{shown(row.may_come)}</td>
          <td data-number>{shown(row.may_leave)}</td>
          <td>
            <State row={row} moves={moves} />
          </td>
        </>
      )}
    </tr>
  );
}

/** What a row is called; nothing for the whole budget. */
export function nameOf({ line }: Moved, { rows }: BudgetShown): string | null {
  const row = rows.find(({ id }) => id === line);
  return row ? [row.code, row.text].filter(Boolean).join(" ") : null;
}

function State({ row, moves }: { row: Moved; moves: readonly RowShown[] }) {
  const { say } = useTexts();
  const by = moves.find((move) => move.row === row.passed_by)?.values["date"]?.shown;
  if (!row.passed) {
    return (
      <span className={style.allowed}>
        <IconCircleCheck size={15} aria-hidden="true" />
        {say("moves-allowed")}
      </span>
    );
  }
  return (
    <span className={style.passed}>
      <IconAlertTriangle size={15} aria-hidden="true" />
      {say("moves-addendum")}
      {by && ` ${say("moves-passed-by", { date: by })}`}
    </span>
  );
}
