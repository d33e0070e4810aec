// The real pages of the report: the very bytes that are saved, drawn anew when a text is kept. A
// figure on them is pressed to see how it came about.
import { useMemo, useState } from "react";
import type { ReportRow } from "../../lib/generated/ReportRow";
import { useTexts } from "../../lib/texts";
import { IconAlertTriangle } from "../../parts/icons";
import { bytesOf } from "../../parts/paper/bytes";
import { Paper } from "../../parts/paper/Paper";
import { Problem } from "../../parts/Problem";
import style from "./Report.module.css";
import { useFigures, usePages } from "./reports";
import { Trace } from "./Trace";

export function Pages({ report }: { report: ReportRow }) {
  const { say, language } = useTexts();
  const pages = usePages(report.id, language);
  const figures = useFigures(report, language).data;
  const [traced, setTraced] = useState<string | null>(null);
  const pdf = pages.data?.pdf;
  const bytes = useMemo(() => (pdf === undefined ? null : bytesOf(pdf)), [pdf]);
  const known = useMemo(() => new Map((figures ?? []).map((one) => [one.id, one])), [figures]);
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
      <Paper
        label={say("story-pages")}
        bytes={bytes}
        busy={pages.isFetching}
        places={pages.data?.places.filter(({ cell }) => known.has(cell)) ?? []}
        onPlace={({ cell }) => setTraced(cell)}
        nameOf={({ cell }) => say("story-trace-figure", { label: known.get(cell)?.label ?? cell })}
      />
      {traced !== null && <Trace report={report} cell={traced} close={() => setTraced(null)} />}
    </div>
  );
}
