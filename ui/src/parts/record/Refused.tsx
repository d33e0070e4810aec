// What could not be kept, in a list beneath the grid: where it stands, what was typed, why it
// was refused and what stays until it is mended. Each line leads to its cell.
import { Button } from "@mantine/core";
import { useId } from "react";
import { useTexts } from "../../lib/texts";
import type { GridColumn, GridRow } from "../grid/model";
import { IconAlertTriangle } from "../icons";
import type { Draft, Drafts } from "./drafts";
import style from "./Refused.module.css";

/** More would push the rest of the page away; they come up as the first ones are mended. */
const SHOWN = 6;

interface Props {
  drafts: Drafts;
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  /** The cell by its names: row and column. */
  name: (draft: Draft) => string;
  /** What the cell holds until then, as people read it. */
  stays: (draft: Draft) => string;
  goTo: (draft: Draft) => void;
  discard: (drafts: Drafts) => void;
}

export function Refused({ drafts, rows, columns, name, stays, goTo, discard }: Props) {
  const { say } = useTexts();
  const heading = useId();
  const listed = inOrder(drafts, rows, columns);
  if (listed.length === 0) return null;
  const [first] = listed;
  return (
    <section className={style.refused} aria-labelledby={heading} data-testid="refused">
      <div className={style.refusedHead}>
        <IconAlertTriangle size={18} aria-hidden="true" />
        <h2 id={heading}>{say("reach-attention", { count: listed.length })}</h2>
        {first && (
          <Button size="compact-sm" onClick={() => goTo(first)} data-testid="refused-next">
            {say("reach-attention-first")}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => discard(drafts)}
          data-testid="refused-discard"
        >
          {say("reach-attention-discard")}
        </Button>
      </div>
      <ul>
        {listed.slice(0, SHOWN).map((draft) => (
          <li key={`${draft.line} ${draft.column}`}>
            <button type="button" onClick={() => goTo(draft)} data-testid="refused-cell">
              <bdi>{name(draft)}</bdi>
            </button>
            <p>
              {draft.message}{" "}
              {say("reach-attention-stays", { value: stays(draft) || say("window-history-empty") })}
            </p>
          </li>
        ))}
      </ul>
      {listed.length > SHOWN && <p>{say("reach-attention-more", { count: listed.length - SHOWN })}</p>}
    </section>
  );
}

/** Row by row, as they stand in the grid. */
function inOrder(drafts: Drafts, rows: readonly GridRow[], columns: readonly GridColumn[]): Draft[] {
  const row = new Map(rows.map(({ id }, at) => [id, at]));
  const column = new Map(columns.map(({ key }, at) => [key, at]));
  const place = ({ line, column: key }: Draft) =>
    (row.get(line) ?? 0) * columns.length + (column.get(key) ?? 0);
  return [...drafts.values()]
    .filter(({ line, message }) => row.has(line) && message !== "")
    .sort((one, other) => place(one) - place(other));
}
