// The rows of a kind in one list: added, opened, moved, put aside and deleted, with the
// keyboard or the pointer alike.
import { Button } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from "react";
import type { RowShown } from "../../lib/generated/RowShown";
import { useEntity, useRows } from "../../lib/rows";
import { useTexts } from "../../lib/texts";
import { FieldHistory } from "../FieldHistory";
import { IconPlus } from "../icons";
import { Problem } from "../Problem";
import { Archived } from "./Archived";
import { DeleteRow } from "./DeleteRow";
import style from "./edit.module.css";
import { type Item, useItems } from "./items";
import { type Told, useNames } from "./names";
import { Opened } from "./Opened";
import { RowForm } from "./RowForm";
import { RowLine } from "./RowLine";
import { useDrag } from "./useDrag";
import { useRowActions } from "./useRowActions";
import { useRowKeys } from "./useRowKeys";

interface Props {
  table: string;
  /** Null for rows that projects share. */
  project: string | null;
  languages: string[];
  /** Stands above the list where a section has several. */
  heading?: string;
  /** Only rows with these values; a new row gets them. */
  where?: Readonly<Record<string, string>>;
  /** Only these, where the rows' own fields do not say it. */
  among?: (row: RowShown) => boolean;
  /** The row to open, from the address. */
  row?: string | undefined;
  /** Told when a row is opened, null when it is closed. */
  onOpen?: (row: string | null) => void;
  /** What belongs to a row and stands below its form. */
  below?: (row: RowShown) => ReactNode;
  /** The name of a row whose own fields do not say it. */
  named?: (row: RowShown) => Told;
  /** More facts about a row. */
  more?: (row: RowShown) => Told[];
  /** Stands before the name of a row. */
  lead?: (row: RowShown) => ReactNode;
  /** How rows are added that are not made in a form, such as files. */
  adding?: Adding;
}

interface Adding {
  run: () => void;
  busy: boolean;
}

export function RowList(props: Props) {
  const { table, project, languages, heading, where, among, below, more, lead, adding } = props;
  const { say } = useTexts();
  const entity = useEntity(table);
  const read = useRows(table, project);
  const names = { ...useNames(table, project), ...(props.named && { name: props.named }) };
  const { archive, restore } = useRowActions();
  const [current, setCurrent] = useState<string | null>(null);
  const [deleting, setDeleting] = useState<RowShown | null>(null);
  const [asked, setAsked] = useState<RowShown | null>(null);
  const id = useId();

  const fitting = read.data?.filter((row) => fits(row, where) && (among?.(row) ?? true));
  const rows = fitting?.filter(({ archived }) => archived === null);
  const list = useItems({ rows, named: props.row, onOpen: props.onOpen });
  const { items } = list;
  const all = (read.data ?? []).map(({ row }) => row);
  const keys = useRowKeys({ items, all, remove: setDeleting });
  const drag = useDrag({ list: `${table}-${id}`, drop: keys.drop });
  const tabbable = items.some((item) => item.id === current) ? current : items[0]?.id;

  const factsOf = (row: RowShown) => [
    ...names.facts(row),
    ...(more?.(row) ?? []),
    ...names.gaps(row, languages),
  ];
  const lineOf = (item: Item, at: number) => ({
    id: item.id,
    row: item.row,
    lead: item.row && lead?.(item.row),
    name: item.row ? names.name(item.row) : { text: say("window-new-row") },
    facts: item.row ? factsOf(item.row) : [],
    open: list.opened === item.id,
    tabbable: item.id === tabbable,
    drag: item.row ? { handle: drag.handle(item.row.row), mark: drag.mark(item.row.row) } : NO_DRAG,
    toggle: () => list.toggle(item),
    onFocus: () => setCurrent(item.id),
    onKeyDown: (event: KeyboardEvent) => keys.onKeyDown(event, at),
  });
  const deedsOf = (row: RowShown) => ({
    move: (by: 1 | -1) => keys.moveBy(row, by),
    archive: () => archive(row, names.name(row).text, () => keys.afterGone(row)),
    history: () => setAsked(row),
    remove: () => setDeleting(row),
  });

  if (!entity) return null;
  return (
    <div className={style.rows} data-testid={`rows-${table}`}>
      {heading && <h3 id={id}>{heading}</h3>}
      {read.error && <Problem error={read.error} />}
      {items.length > 0 && (
        <ul ref={keys.list} className={style.list} aria-labelledby={heading ? id : undefined}>
          {items.map((item, at) => (
            <RowLine key={item.id} {...lineOf(item, at)} deeds={item.row && deedsOf(item.row)}>
              <Opened
                close={() => {
                  list.close();
                  keys.toRow(item.id);
                }}
              >
                <RowForm
                  {...{ entity, project, languages }}
                  row={item.row}
                  {...(where && { given: where })}
                  focus={list.focus}
                  onAdded={(row) => list.added(item.id, row)}
                />
                {item.row && below?.(item.row)}
              </Opened>
            </RowLine>
          ))}
        </ul>
      )}
      <Add ref={keys.button} table={table} {...(adding ?? { run: list.begin, busy: false })} />
      <Archived
        rows={fitting?.filter(({ archived }) => archived !== null) ?? []}
        name={names.name}
        restore={restore}
      />
      {asked && <FieldHistory project={project ?? undefined} row={asked.row} close={() => setAsked(null)} />}
      {deleting && (
        <DeleteRow
          row={deleting}
          name={names.name(deleting).text || say("window-row-unnamed")}
          close={() => setDeleting(null)}
          deleted={() => keys.afterGone(deleting)}
        />
      )}
    </div>
  );
}

const NO_DRAG = { handle: {}, mark: {} };

function fits(row: RowShown, where: Props["where"]): boolean {
  return Object.entries(where ?? {}).every(([field, value]) => row.values[field]?.value === value);
}

function Add({ ref, table, run, busy }: Adding & { ref: Ref<HTMLButtonElement>; table: string }) {
  return (
    <Button
      ref={ref}
      className={style.add}
      variant="subtle"
      size="compact-md"
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      onClick={run}
      loading={busy}
      data-testid={`add-${table}`}
    >
      {useTexts().say(`window-add-${table}`)}
    </Button>
  );
}
