// The grid's side of the clipboard. The events are heard on the document, because WebKit sends
// them to the place of the text selection, which a cell is not.
import { type RefObject, useEffect } from "react";
import type { GridControl } from "./control";
import { type Block, toHtml, toTsv } from "./tsv";

/** Copies, cuts and pastes while the focus is on a cell; an open field keeps its own ways. */
export function useClipboard(frame: RefObject<HTMLElement | null>, control: GridControl): void {
  useEffect(() => {
    const stop = new AbortController();
    const on = (name: string, run: (event: ClipboardEvent) => void) =>
      document.addEventListener(
        name,
        (event) => {
          if (event instanceof ClipboardEvent && isOnCell(frame.current)) run(event);
        },
        { signal: stop.signal },
      );
    // WebKit asks first whether there is anything to copy, as no text is selected.
    for (const name of ["beforecopy", "beforecut", "beforepaste"])
      on(name, (event) => event.preventDefault());
    on("copy", (event) => put(event, control.copy(), control));
    on("cut", (event) => put(event, control.cut(), control));
    on("paste", (event) => {
      event.preventDefault();
      void control.paste(event.clipboardData?.getData("text/plain") ?? "");
    });
    return () => stop.abort();
  }, [frame, control]);
}

function put(event: ClipboardEvent, block: Block, { sheet, selected }: GridControl): void {
  const isWords = (at: number) =>
    !["number", "computed"].includes(sheet.columns[selected.left + at]?.kind ?? "");
  event.preventDefault();
  event.clipboardData?.setData("text/plain", toTsv(block));
  event.clipboardData?.setData("text/html", toHtml(block, isWords));
}

function isOnCell(frame: HTMLElement | null): boolean {
  const focused = document.activeElement;
  return frame?.contains(focused) === true && focused?.closest(".rdg-cell") === focused;
}
