// The field in which a cell is edited. It opens with the draft, hands every change to it, and
// is closed by the grid's keys, by the pointer or by losing the focus.
import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { useGrid } from "./context";
import style from "./Grid.module.css";
import type { GridColumn, GridRow } from "./model";
import type { Spot } from "./range";
import { Search } from "./Search";

interface Props {
  row: GridRow;
  spot: Spot;
  markId: string;
}

/** What all kinds of fields have. */
export interface Shared {
  className: string | undefined;
  "aria-label": string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
  defaultValue: string;
  onInput: (event: { currentTarget: Typed }) => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
  ref: (element: HTMLElement | null) => void;
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A choice, a text of several lines, or one line. */
export function Editor({ row, spot, markId }: Props) {
  const { control, columns } = useGrid();
  const field = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => begin(field.current), []);
  const column = columns[spot.column];
  if (!column) return null;
  const mark = row.cells[column.key]?.mark;
  const shared: Shared = {
    className: style.editor,
    "aria-label": cellName(columns, row, column),
    "aria-invalid": mark?.level === "error" || undefined,
    "aria-describedby": mark && markId,
    defaultValue: control.store.get().editing?.draft ?? "",
    onInput: ({ currentTarget }) => {
      control.draft(currentTarget.value);
      grow(currentTarget);
    },
    onBlur: ({ currentTarget }) => {
      // Leaving the window is not leaving the field.
      if (currentTarget !== document.activeElement) control.commit();
    },
    ref: (element: HTMLElement | null) => {
      field.current = element;
    },
  };
  const said = mark && (
    <span id={markId} hidden>
      {mark.message}
    </span>
  );
  return (
    <>
      {column.kind === "search" ? (
        <Search
          choices={column.choices ?? []}
          shared={shared}
          draft={(text) => control.draft(text)}
          done={() => {
            control.commit();
            control.goTo(spot);
          }}
        />
      ) : (
        <Field column={column} shared={shared} />
      )}
      {said}
    </>
  );
}

function Field({ column, shared }: { column: GridColumn; shared: Shared }) {
  switch (column.kind) {
    case "choice":
      return (
        <select {...shared}>
          <option value="" />
          {column.choices?.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      );
    case "number":
      return <input {...shared} inputMode="decimal" autoComplete="off" />;
    default:
      return <textarea {...shared} rows={1} dir="auto" onKeyDown={breakLine} />;
  }
}

/** Alt+Enter, as in a spreadsheet. */
function breakLine(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || !event.altKey) return;
  event.preventDefault();
  const field = event.currentTarget;
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** As many lines as the text has. */
function grow(field: Typed): void {
  if (field instanceof HTMLTextAreaElement) field.rows = field.value.split("\n").length;
}

function begin(field: HTMLElement | null): void {
  field?.focus({ preventScroll: true });
  if (field instanceof HTMLTextAreaElement) grow(field);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.setSelectionRange(field.value.length, field.value.length);
  }
}

/** The name of a cell for those who do not see where it stands. */
function cellName(columns: readonly GridColumn[], row: GridRow, column: GridColumn): string {
  const labels = columns.filter(({ kind }) => kind === "label").map(({ key }) => row.cells[key]?.text);
  return [...labels, ...(column.group ?? []), column.name].filter(Boolean).join(", ");
}
