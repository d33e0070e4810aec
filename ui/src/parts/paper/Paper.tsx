// The real pages of a report: the bytes of its PDF, drawn. New bytes take the place of the old
// when they are drawn, so that nothing flickers and the reader stays where he was.
import { ActionIcon, Tooltip } from "@mantine/core";
import { type KeyboardEvent, useCallback, useRef, useState } from "react";
import { useTexts } from "../../lib/texts";
import {
  IconArrowAutofitWidth,
  IconArrowDown,
  IconArrowUp,
  IconZoomIn,
  IconZoomOut,
} from "../icons";
import style from "./Paper.module.css";
import { Sheet } from "./Sheet";
import { usePdf } from "./usePdf";
import { usePageInSight, useWidth } from "./sight";

/** Where a figure stands on the pages, in points from the upper left corner. */
export interface Place {
  cell: string;
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Props {
  label: string;
  bytes: Uint8Array | null;
  /** New pages are on their way. */
  busy: boolean;
  places?: readonly Place[];
  /** A figure was pressed. */
  onPlace?: (place: Place) => void;
  /** What a figure is called by those who hear it. */
  nameOf?: (place: Place) => string;
}

/** How much larger than on paper; null fits the width. */
type Zoom = number | null;

const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];
/** Points to CSS pixels. */
const REAL = 96 / 72;

export function Paper({ label, bytes, busy, places = [], onPlace, nameOf }: Props) {
  const { say } = useTexts();
  const frame = useRef<HTMLElement>(null);
  const { pdf, sizes, problem } = usePdf(bytes);
  const [zoom, setZoom] = useState<Zoom>(null);
  const width = useWidth(frame);
  const widest = Math.max(...sizes.map((size) => size.width), 1);
  // Room for the frame and a scroll bar.
  const scale = zoom === null ? Math.max((width - 28) / widest, 0.2) : zoom * REAL;
  const step = useCallback((by: 1 | -1) => setZoom(nextStep(scale / REAL, by)), [scale]);
  const [page, turn] = usePageInSight(frame, sizes.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keyOf(event.key, { step, fit: () => setZoom(null), turn: (by) => turn(page + by) });
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className={style.paper} data-testid="paper" data-pages={sizes.length} data-busy={busy || undefined}>
      <div className={style.tools} role="toolbar" aria-label={label}>
        <Tool name="paper-before" Icon={IconArrowUp} off={page <= 1} act={() => turn(page - 1)} />
        <Tool name="paper-after" Icon={IconArrowDown} off={page >= sizes.length} act={() => turn(page + 1)} />
        <span className={style.count} data-testid="paper-page">
          {sizes.length > 0 && say("paper-page", { page, pages: sizes.length })}
        </span>
        <Tool name="paper-smaller" Icon={IconZoomOut} act={() => step(-1)} />
        <Tool name="paper-larger" Icon={IconZoomIn} act={() => step(1)} />
        <Tool name="paper-fit" Icon={IconArrowAutofitWidth} on={zoom === null} act={() => setZoom(null)} />
      </div>
      {problem && (
        <p role="alert" className={style.problem}>
          {say("paper-unreadable")}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it */}
      <section ref={frame} className={style.frame} aria-label={label} tabIndex={0} onKeyDown={onKeyDown}>
        {sizes.map((size, at) => (
          <Sheet
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number, whatever is printed on it
            key={at}
            number={at + 1}
            label={say("paper-page", { page: at + 1, pages: sizes.length })}
            size={size}
            scale={scale}
            pdf={pdf}
            places={places.filter((place) => place.page === at + 1)}
            onPlace={onPlace}
            nameOf={nameOf}
          />
        ))}
      </section>
    </div>
  );
}

interface ToolProps {
  name: string;
  Icon: typeof IconZoomIn;
  on?: boolean;
  off?: boolean;
  act: () => void;
}

function Tool({ name, Icon, on, off, act }: ToolProps) {
  const told = useTexts().say(name);
  return (
    <Tooltip label={told}>
      <ActionIcon
        variant={on ? "light" : "subtle"}
        aria-label={told}
        aria-pressed={on}
        disabled={off === true}
        data-testid={name}
        onClick={act}
      >
        <Icon size={18} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}

function nextStep(now: number, by: 1 | -1): number {
  const found =
    by > 0 ? STEPS.find((one) => one > now * 1.02) : STEPS.findLast((one) => one < now * 0.98);
  return found ?? (by > 0 ? Math.max(...STEPS) : Math.min(...STEPS));
}

interface Acts {
  step: (by: 1 | -1) => void;
  fit: () => void;
  turn: (by: 1 | -1) => void;
}

function keyOf(key: string, { step, fit, turn }: Acts): (() => void) | null {
  if (key === "+") return () => step(1);
  if (key === "-") return () => step(-1);
  if (key === "0") return fit;
  if (key === "n") return () => turn(1);
  if (key === "p") return () => turn(-1);
  return null;
}
