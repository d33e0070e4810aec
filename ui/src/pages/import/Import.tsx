// Bringing pages in: paste, choose or drop; look at what was found; only then import.
import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { go } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { PageTitle } from "../../parts/PageTitle";
import { AddPages } from "./AddPages";
import { forgetAll, type Sheet, usePasted, useSheets } from "./incoming";
import style from "./Import.module.css";
import { receive } from "./arrivals";
import { seemingOf } from "./kinds";
import { SheetList } from "./SheetList";
import { SheetView } from "./SheetView";

/** The page. */
export function Import() {
  const { say } = useTexts();
  const sheets = useSheets();
  usePasted(say("window-pasted-name"), receive);
  const isIati = sheets.length > 0 && sheets.every(({ page }) => seemingOf(page) === "iati");
  const leave = () => {
    forgetAll();
    go({ page: "projects" });
  };
  return (
    <div className={style.page}>
      <div className={style.head}>
        <div>
          <PageTitle>{say(isIati ? "import-iati" : "window-import")}</PageTitle>
          <p className={style.lead}>{say(sheets.length > 0 ? "window-import-look" : "window-import-lead")}</p>
        </div>
        <Button variant="default" onClick={leave} data-testid="leave-import">
          {say(
            sheets.every(({ imported }) => imported) && sheets.length > 0 ? "window-done" : "window-cancel",
          )}
        </Button>
      </div>
      {sheets.length === 0 ? <AddPages /> : <Sheets sheets={sheets} />}
    </div>
  );
}

function Sheets({ sheets }: { sheets: readonly Sheet[] }) {
  const [chosen, choose] = useState<number | null>(null);
  const waiting = sheets.find(({ imported }) => imported === null) ?? sheets[0];
  const shown = sheets.find(({ id }) => id === chosen) ?? waiting;
  const top = useRef<HTMLDivElement>(null);
  if (!shown) return null;
  const show = (id: number) => {
    choose(id);
    // The page before may have been longer.
    top.current?.scrollIntoView({ block: "start" });
  };
  const after = sheets.find(({ id, imported }) => id !== shown.id && imported === null);
  return (
    <div ref={top} className={sheets.length > 1 ? style.several : undefined}>
      {sheets.length > 1 && <SheetList sheets={sheets} shown={shown.id} choose={show} />}
      <SheetView key={shown.id} sheet={shown} next={after ? () => show(after.id) : null} />
    </div>
  );
}
