// The rows of a kind in one list: added, opened, moved, put aside and deleted, with the
// keyboard or the pointer alike.
import { Button } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { RowShown } from "../../lib/generated/RowShown";
import { useEntity, useRows } from "../../lib/rows";
import { useTexts } from "../../lib/texts";
import { IconPlus } from "../icons";
import { Problem } from "../Problem";
import { Archived } from "./Archived";
import { DeleteRow } from "./DeleteRow";
import style from "./edit.module.css";
import { type Told, useNames } from "./names";
import { afterFor } from "./order";
import { RowForm } from "./RowForm";
import { RowLine } from "./RowLine";
import { useDrag } from "./useDrag";
import { useRowActions } from "./useRowActions";

interface Props {
  table: string;
  /** Null for rows that projects share. */
  project: string | null;
  languages: string[];
  /** Stands above the list where a section has several. */
  heading?: string;
  /** Only rows with these values; a new row gets them. */
  where?: Readonly<Record<string, string>>;
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
  /** False where rows come to be in another way, such as files. */
  addable?: boolean;
}

/** A row that is being made; once it is kept its form stays as it is. */
interface Draft {
  id: string;
  row: RowShown | null;
}

export function RowList(props: Props) {
  const { table, project, languages, heading, where, onOpen, below, more, addable = true } = props;
  const { say } = useTexts();
  const entity = useEntity(table);
  const read = useRows(table, project);
  const told = useNames(table, project);
  const names = { ...told, ...(props.named && { name: props.named }) };
  const { archive, restore, move } = useRowActions();
  const here = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [focus, setFocus] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [deleting, setDeleting] = useState<RowShown | null>(null);
  const headingId = useId();

  const all = (read.data ?? []).filter((row) => fits(row, where));
  const rows = all.filter(({ archived }) => archived === null);
  const shown = rows.map(({ row }) => row);
  // Once it is kept it stands among the rows, and goes when it goes from them.
  const waiting = draft !== null && (draft.row === null || read.data === undefined);
  const items = [
    ...rows.map((row) => ({ id: draft?.row?.row === row.row ? draft.id : row.row, row })),
    ...(waiting ? [{ id: draft.id, row: draft.row }] : []),
  ];
  const tabbable = items.some(({ id }) => id === current) ? current : items[0]?.id;

  useOpened(props.row, shown, (row) => {
    setOpened(draft?.row?.row === row ? draft.id : row);
    setFocus(true);
  });
  const open = (id: string | null, row: RowShown | null) => {
    setOpened(id);
    setFocus(true);
    // A row that was begun and never got what it needs is dropped.
    if (draft && draft.row === null && id !== draft.id) setDraft(null);
    onOpen?.(row?.row ?? null);
  };
  const add = () => {
    const id = `new-${crypto.randomUUID()}`;
    setDraft({ id, row: null });
    setOpened(id);
    setFocus(true);
  };
  const toRow = (id: string | undefined) => {
    const button = id === undefined ? null : here.current?.querySelector<HTMLElement>(`[data-item="${id}"]`);
    (button?.querySelector<HTMLElement>("button") ?? addButton.current)?.focus();
  };
  const moveTo = (row: RowShown, to: number) => {
    if (to < 0 || to >= shown.length || shown.indexOf(row.row) === to) return;
    const every = (read.data ?? []).map((other) => other.row);
    move(row, afterFor(every, shown, row.row, to), {}, () =>
      requestAnimationFrame(() => toRow(items.find((item) => item.row?.row === row.row)?.id)),
    );
  };
  const { handle, mark } = useDrag({
    list: `${table}-${headingId}`,
    drop: (key, over, place) => {
      const row = rows.find((other) => other.row === key);
      const others = shown.filter((other) => other !== key);
      if (row) moveTo(row, others.indexOf(over) + (place === "after" ? 1 : 0));
    },
  });
  const onKeyDown = (event: KeyboardEvent, at: number, row: RowShown | null) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.altKey && step && row) moveTo(row, shown.indexOf(row.row) + step);
    else if (step) toRow(items[at + step]?.id);
    else if (event.key === "Home") toRow(items[0]?.id);
    else if (event.key === "End") toRow(items.at(-1)?.id);
    else if (event.key === "Delete" && row) setDeleting(row);
    else return;
    event.preventDefault();
  };

  if (!entity) return null;
  return (
    <div className={style.rows} data-testid={`rows-${table}`}>
      {heading && <h3 id={headingId}>{heading}</h3>}
      {read.error && <Problem error={read.error} />}
      {items.length > 0 && (
        <ul ref={here} className={style.list} aria-labelledby={heading ? headingId : undefined}>
          {items.map(({ id, row }, at) => (
            <RowLine
              key={id}
              id={id}
              row={row}
              name={row ? names.name(row) : { text: say("window-new-row") }}
              facts={row ? [...names.facts(row), ...(more?.(row) ?? [])] : []}
              open={opened === id}
              tabbable={id === tabbable}
              drag={{ handle: row ? handle(row.row) : {}, mark: row ? mark(row.row) : {} }}
              toggle={() => open(opened === id ? null : id, row)}
              onFocus={() => setCurrent(id)}
              onKeyDown={(event) => onKeyDown(event, at, row)}
              move={(by) => row && moveTo(row, shown.indexOf(row.row) + by)}
              archive={() => row && archive(row, names.name(row).text, () => toRow(items[at + 1]?.id))}
              remove={() => setDeleting(row)}
            >
              <Opened
                close={() => {
                  open(null, null);
                  toRow(id);
                }}
              >
                <RowForm
                  entity={entity}
                  project={project}
                  row={row}
                  languages={languages}
                  {...(where && { given: where })}
                  focus={focus}
                  onAdded={(added) => {
                    setDraft({ id, row: added });
                    onOpen?.(added.row);
                  }}
                />
                {row && below?.(row)}
              </Opened>
            </RowLine>
          ))}
        </ul>
      )}
      {addable && (
        <Button
          ref={addButton}
          className={style.add}
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={add}
          data-testid={`add-${table}`}
        >
          {say(`window-add-${table}`)}
        </Button>
      )}
      <Archived rows={all.filter(({ archived }) => archived !== null)} name={names.name} restore={restore} />
      {deleting && (
        <DeleteRow
          row={deleting}
          name={names.name(deleting).text || say("window-row-unnamed")}
          close={() => setDeleting(null)}
          deleted={() => {
            const at = items.findIndex(({ row }) => row?.row === deleting.row);
            setTimeout(() => toRow((items[at + 1] ?? items[at - 1])?.id));
          }}
        />
      )}
    </div>
  );
}

function fits(row: RowShown, where: Props["where"]): boolean {
  return Object.entries(where ?? {}).every(([field, value]) => row.values[field]?.value === value);
}

/** Opens the row that the address names, once its list is there. */
function useOpened(row: string | undefined, shown: string[], open: (row: string) => void): void {
  const seen = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (row === seen.current || (row !== undefined && !shown.includes(row))) return;
    seen.current = row;
    if (row !== undefined) open(row);
  });
}

/** Esc in a form with nothing to take back closes it. */
function Opened({ close, children }: { close: () => void; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for those inside, who have their own roles
    <div
      onKeyDown={(event) => {
        // An open list of choices is closed by the same key first.
        const choosing = event.target instanceof Element && event.target.ariaExpanded === "true";
        if (event.key !== "Escape" || event.defaultPrevented || choosing) return;
        event.stopPropagation();
        close();
      }}
    >
      {children}
    </div>
  );
}
