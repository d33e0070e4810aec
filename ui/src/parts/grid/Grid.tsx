// The one grid of the app: cells as in a spreadsheet, for the keyboard first. It shows texts
// and hands back wishes (patches); what they mean, whether they are right and how they are
// undone is the business of whoever shows it.
import { useElementSize, useMergedRef } from "@mantine/hooks";
import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  startTransition,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTexts } from "../../lib/texts";
import { useClipboard } from "./clipboard";
import { type Calls, GridControl } from "./control";
import { Foot } from "./Foot";
import style from "./Grid.module.css";
import { useKeys, usePointer } from "./hands";
import { type CellContent, type GridColumn, type GridRow, inOrder, type Selection, Sheet } from "./model";
import type { Spot } from "./range";
import { Table } from "./Table";
import { Tip, type Told } from "./Tip";

export interface GridProps extends Calls {
  ref?: Ref<GridHandle>;
  /** Names the grid for screen readers. */
  label: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  /** Stand beneath the rows, always in sight; they are never typed. */
  totals?: readonly GridRow[];
  /** Without it nothing can be changed. */
  onPatches?: Calls["onPatches"];
  /** What is selected, told after the screen has followed, so that adding up costs no key press. */
  onSelect?: (selection: Selection) => void;
  /** What came of the last patches, such as "2 need attention": shown beneath and read out. */
  notice?: string | undefined;
  /** Stands beneath, at the end of the line: sum and count of what is selected. */
  status?: ReactNode;
  /** Stands beneath the headings when there are no rows. */
  empty?: ReactNode;
  /** As in CSS; beyond it the rows scroll. */
  maxHeight?: string;
}

export interface GridHandle {
  /** Goes to a cell and takes the focus; `false` where there is no such cell. */
  goTo: (row: string, column: string) => boolean;
}

const NO_ROWS: readonly GridRow[] = [];

export function Grid({
  ref,
  label,
  rows,
  totals = NO_ROWS,
  notice,
  status,
  empty,
  maxHeight,
  ...props
}: GridProps) {
  const [control] = useState(() => new GridControl());
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { ref: sized, width } = useElementSize();
  const merged = useMergedRef(frame, sized);
  const { ref: probe, width: tenRem } = useElementSize();
  const writable = props.onPatches !== undefined;
  const columns = useMemo(() => prepared(props.columns, writable), [props.columns, writable]);
  const sheet = useMemo(() => new Sheet(columns, rows, totals), [columns, rows, totals]);
  useLayoutEffect(() => {
    control.calls = { onFollow: goTo, ...props };
    control.show(sheet);
  });
  useImperativeHandle(ref, () => ({ goTo: (row, column) => control.goToNamed(row, column) }), [control]);
  useSelectionTold(control, sheet, props.onSelect);
  useClipboard(frame, control);
  const keys = useKeys(control);
  const pointer = usePointer(control);
  const tellOf = useMemo(() => (spot: Spot) => toldOf(sheet.cell(spot.row, spot.column)), [sheet]);
  return (
    <div
      ref={merged}
      className={style.frame}
      style={maxHeight ? ({ "--grid-height": maxHeight } as CSSProperties) : undefined}
      data-testid="grid"
      {...keys}
      {...pointer}
    >
      <span ref={probe} className={style.probe} />
      <p id={`${id}-keys`} hidden>
        {useTexts().say("grid-keys")}
      </p>
      <Table
        control={control}
        id={id}
        label={label}
        columns={columns}
        rows={rows}
        totals={totals}
        rem={tenRem ? tenRem / 10 : 16}
        width={width}
      />
      {rows.length === 0 && empty && <div className={style.empty}>{empty}</div>}
      <Tip frame={frame} tellOf={tellOf} />
      <Foot control={control} notice={notice} status={status} />
    </div>
  );
}

/** What the tip says of a cell. */
function toldOf({ mark, hint }: CellContent): Told | undefined {
  return mark ?? (hint === undefined ? undefined : { level: "text", message: hint });
}

function goTo(href: string): void {
  window.location.hash = href;
}

function prepared(columns: readonly GridColumn[], writable: boolean): GridColumn[] {
  const ordered = inOrder(columns);
  return writable ? ordered : ordered.map((column) => ({ ...column, editable: false }));
}

function useSelectionTold(control: GridControl, sheet: Sheet, onSelect: GridProps["onSelect"]): void {
  const told = useRef(onSelect);
  useLayoutEffect(() => {
    told.current = onSelect;
  });
  useEffect(() => {
    let before = "";
    const tell = () => {
      const { active, anchor, head } = control.store.get();
      const now = [active, anchor, head].map(({ row, column }) => `${row}:${column}`).join(" ");
      const selection = selectionOf(sheet, control);
      if (now === before || !selection) return;
      before = now;
      startTransition(() => told.current?.(selection));
    };
    tell();
    return control.store.watch(tell);
  }, [control, sheet]);
}

function selectionOf(sheet: Sheet, control: GridControl): Selection | null {
  const { active } = control.store.get();
  const { top, left, bottom, right } = control.selected;
  const row = sheet.row(active.row);
  const column = sheet.columns[active.column];
  if (!row || !column) return null;
  const { rows, totals } = sheet;
  const beneath =
    bottom < rows.length ? [] : totals.slice(Math.max(0, top - rows.length), bottom - rows.length + 1);
  return {
    active: { row, column },
    rows: [...rows.slice(top, bottom + 1), ...beneath],
    columns: sheet.columns.slice(left, right + 1),
  };
}
