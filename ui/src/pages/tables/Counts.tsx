// How many rows become what.
import { count } from "../../lib/format";
import type { TableCounts } from "../../lib/generated/TableCounts";
import { useTexts } from "../../lib/texts";
import style from "./Tables.module.css";

const COUNTED = ["new", "changed", "unchanged", "refused", "left_out"] as const satisfies readonly (keyof TableCounts)[];

export function Counts({ counts }: { counts: TableCounts }) {
  const { say, language } = useTexts();
  const shown = COUNTED.filter((state) => state !== "left_out" || counts.left_out > 0);
  return (
    <div role="status">
      <dl className={style.counts} data-testid="table-counts">
        {shown.map((state) => (
          <div key={state} data-state={state} data-none={counts[state] === 0 || undefined}>
            <dt>{say(`tables-state-${state}`)}</dt>
            <dd data-testid={`count-${state}`}>{count(counts[state], language)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
