// What happens to a pasted block before it reaches the grid: personal columns stop it, and
// headings, names and totals are told from the figures.
import { type ReactNode, useRef, useState } from "react";
import { type CallError, call } from "../../lib/call";
import type { ReachGrid } from "../../lib/generated/ReachGrid";
import { useTexts } from "../../lib/texts";
import type { Placed } from "../../parts/grid/control";
import type { GridColumn } from "../../parts/grid/model";
import type { Rect } from "../../parts/grid/range";
import type { Block } from "../../parts/grid/tsv";
import { toastProblem } from "../../parts/toast";
import { arranged } from "./block";
import { type Found, Personal } from "./Personal";
import { isFigureColumn, TOTAL } from "./sheet";

/** A question that stands on the screen, and how it is answered. */
interface Asked {
  findings: Found[];
  rest: boolean;
  confirm: string;
  answer: (answer: Answer) => void;
}

/** A word is typed by somebody who says that the columns are counts. */
type Answer = "leave-out" | "nothing" | { word: string };

export function usePaste(grid: ReachGrid, columns: readonly GridColumn[]) {
  const { say } = useTexts();
  const [asked, setAsked] = useState<Asked | null>(null);
  const confirmed = useRef<string | null>(null);
  const [missing, setMissing] = useState<string[]>([]);

  /** The block without what must not come in; `null` where nothing is to be pasted. */
  const permitted = async (block: Block): Promise<Block | null> => {
    if (isPlain(block)) return block;
    const { findings, confirm } = await call("check_block", { rows: block.map((row) => [...row]) });
    if (findings.length === 0) return block;
    const out = new Set(findings.map(({ column }) => column));
    const rest = block.map((row) => row.filter((_, column) => !out.has(column)));
    const isRest = rest.some((row) => row.some((text) => text.trim() !== ""));
    const answer = await new Promise<Answer>((answer) =>
      setAsked({ findings, rest: isRest, confirm, answer }),
    );
    setAsked(null);
    if (answer === "nothing") return null;
    if (answer === "leave-out") return rest;
    confirmed.current = answer.word;
    return block;
  };

  const beforePaste = async (block: Block, area: Rect): Promise<Placed | null> => {
    // What could not be looked through does not come in; the clipboard keeps it.
    const rest = await permitted(block).catch((error: CallError) => {
      toastProblem(error, say("window-close-message"));
      return null;
    });
    setMissing([]);
    if (rest === null) return null;
    const at = columns[area.left];
    if (!at || !isFigureColumn(at)) return { block: rest };
    const { told, missing, ...placed } = arranged(rest, {
      places: grid.lines.map(({ place }) => place),
      row: area.top,
      toTotal: columns.findIndex(({ key }) => key === TOTAL) - area.left,
    });
    setMissing(missing);
    return { ...placed, told: told.map(({ key, ...args }) => say(key, args)).join(" ") };
  };

  const question: ReactNode = asked && (
    <Personal
      findings={asked.findings}
      rest={asked.rest}
      confirm={asked.confirm}
      leaveOut={() => asked.answer("leave-out")}
      pasteAll={(word) => asked.answer({ word })}
      close={() => asked.answer("nothing")}
    />
  );
  /** The word of the block that is being pasted; it speaks for that block alone. */
  const takeConfirmed = () => {
    const word = confirmed.current;
    confirmed.current = null;
    return word;
  };
  return { beforePaste, question, takeConfirmed, missing, forgetMissing: () => setMissing([]) };
}

/** Nothing but counts, with or without signs between thousands: nobody's name, number or birthday. */
function isPlain(block: Block): boolean {
  const count = /^\s*(-?\d{0,6}|\d{1,3}([\s.,'’]\d{3}){1,2}|\d{1,6}[.,]\d{1,2})\s*$/;
  return block.every((row) => row.every((text) => count.test(text)));
}
