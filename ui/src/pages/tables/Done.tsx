// What became of a table: how many rows are new and changed, where they are, how all of it is
// taken back, and which rows stayed behind.
import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { count } from "../../lib/format";
import type { TableImported } from "../../lib/generated/TableImported";
import { useStatus } from "../../lib/queries";
import { link } from "../../lib/route";
import { useUndoRedo } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import { IconCircleCheck } from "../../parts/icons";
import { Counts } from "./Counts";
import { decideTable, leaveTable, type Table, useTables, isTableWaiting } from "./given";
import style from "./Tables.module.css";
import { placeOf } from "./where";

interface Props {
  table: Table;
  imported: TableImported;
}

export function Done({ table, imported }: Props) {
  const { say, language } = useTexts();
  const { undo } = useUndoRedo();
  const more = useTables().some(isTableWaiting);
  const here = useRef<HTMLHeadingElement>(null);
  useEffect(() => here.current?.focus(), []);
  const { counts, kind } = imported;
  const kept = counts.new + counts.changed;
  // Another step, or its own undoing, came after it: then undoing would meet something else.
  const isLast = useStatus().data?.undo?.seq === table.step;
  const back = () => decideTable(table.id, { imported: null });
  return (
    <section className={style.done} data-testid="table-done">
      <h2 ref={here} tabIndex={-1}>
        <IconCircleCheck size={22} aria-hidden="true" />
        {kept > 0
          ? say("tables-imported", { count: kept, shown: count(kept, language) })
          : say("tables-imported-none")}
      </h2>
      <p>{table.file.name}</p>
      <Counts counts={counts} />
      <div className={style.tools}>
        <Button component="a" href={link(placeOf(kind, imported.project ?? table.project))} data-testid="open-imported-rows">
          {say(`tables-open-${kind}`)}
        </Button>
        {kept > 0 && isLast && (
          <Button
            variant="default"
            onClick={() => {
              undo();
              back();
            }}
            data-testid="undo-table"
          >
            {say("tables-undo")}
          </Button>
        )}
        {counts.refused > 0 && (
          <Button variant="default" onClick={back} data-testid="mend-rest">
            {say("tables-mend-rest", { count: counts.refused })}
          </Button>
        )}
        <Button variant="default" onClick={() => leaveTable(table.id)} data-testid="another-table">
          {say(more ? "tables-next" : "tables-another")}
        </Button>
      </div>
    </section>
  );
}
