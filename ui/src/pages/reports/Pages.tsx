// The real pages of the report: the very bytes that are saved, drawn anew when a text is kept.
import { useMemo } from "react";
import type { ReportRow } from "../../lib/generated/ReportRow";
import { useTexts } from "../../lib/texts";
import { IconAlertTriangle } from "../../parts/icons";
import { Paper } from "../../parts/paper/Paper";
import { Problem } from "../../parts/Problem";
import style from "./Report.module.css";
import { usePages } from "./reports";

export function Pages({ report }: { report: ReportRow }) {
  const { say, language } = useTexts();
  const pages = usePages(report.id, language);
  const pdf = pages.data?.pdf;
  const bytes = useMemo(() => (pdf === undefined ? null : bytesOf(pdf)), [pdf]);
  const uncovered = pages.data?.uncovered ?? [];
  return (
    <div className={style.pages}>
      {pages.error && <Problem error={pages.error} />}
      {uncovered.length > 0 && (
        <p className={style.warned}>
          <IconAlertTriangle size={17} aria-hidden="true" />
          <span>{say("window-uncovered", { characters: uncovered.join(", ") })}</span>
        </p>
      )}
      <Paper label={say("story-pages")} bytes={bytes} busy={pages.isFetching} />
    </div>
  );
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
