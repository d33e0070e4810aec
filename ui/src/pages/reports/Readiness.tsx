// What still stands between a report and its donor, the heaviest first; each line leads to where
// it is mended.
import { Button } from "@mantine/core";
import { type HotkeyItem, useHotkeys } from "@mantine/hooks";
import { useState } from "react";
import type { ReadinessLine } from "../../lib/generated/ReadinessLine";
import type { ReportRow } from "../../lib/generated/ReportRow";
import { lead } from "../../lib/lead";
import { link } from "../../lib/route";
import { hint, KEYS } from "../../lib/shortcuts";
import { useTexts } from "../../lib/texts";
import { SideDialog } from "../../parts/Dialog";
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from "../../parts/icons";
import { Problem } from "../../parts/Problem";
import { mendedAt } from "./mended";
import style from "./Report.module.css";
import { useReadiness } from "./reports";

const SIGNS = { must: IconAlertTriangle, should: IconAlertTriangle, note: IconInfoCircle } as const;

const WEIGHTS = ["must", "should", "note"] as const;

/** The button with how many matters there are that must or should be mended. */
export function ReadinessButton({ report }: { report: ReportRow }) {
  const texts = useTexts();
  const [asking, setAsking] = useState(false);
  const lines = useReadiness(report.id, texts.language).data?.lines;
  const open = lines?.filter(({ severity }) => severity !== "note").length;
  useHotkeys(
    KEYS.missing.map((key): HotkeyItem => [key, () => setAsking(true)]),
    [],
    true,
  );
  return (
    <>
      <Button
        variant="default"
        onClick={() => setAsking(true)}
        title={hint(KEYS.missing, texts)}
        aria-keyshortcuts={KEYS.missing[0]}
        rightSection={open !== undefined && <span data-testid="readiness-count">{open}</span>}
        data-testid="show-readiness"
      >
        {texts.say("story-readiness")}
      </Button>
      {asking && <ReadinessList report={report} close={() => setAsking(false)} />}
    </>
  );
}

function ReadinessList({ report, close }: { report: ReportRow; close: () => void }) {
  const { say, language } = useTexts();
  const read = useReadiness(report.id, language);
  const lines = read.data?.lines ?? [];
  return (
    <SideDialog title={say("story-readiness")} close={close}>
      {read.error && <Problem error={read.error} />}
      {read.data && lines.length === 0 && (
        <p className={style.ready}>
          <IconCircleCheck size={18} aria-hidden="true" />
          {say("story-ready")}
        </p>
      )}
      <div className={style.matters} data-testid="readiness">
        {WEIGHTS.map((weight) => (
          <Matters
            key={weight}
            weight={weight}
            lines={lines.filter(({ severity }) => severity === weight)}
            report={report}
            close={close}
          />
        ))}
      </div>
    </SideDialog>
  );
}

interface MattersProps {
  weight: (typeof WEIGHTS)[number];
  lines: readonly ReadinessLine[];
  report: ReportRow;
  close: () => void;
}

function Matters({ weight, lines, report, close }: MattersProps) {
  const { say } = useTexts();
  if (lines.length === 0) return null;
  const Sign = SIGNS[weight];
  return (
    <section aria-labelledby={`readiness-${weight}`} data-weight={weight}>
      <h3 id={`readiness-${weight}`}>{say(`story-readiness-${weight}`)}</h3>
      <ul>
        {lines.map((line) => (
          <li key={`${line.code} ${line.section} ${line.message}`} data-code={line.code}>
            <Sign size={16} aria-hidden="true" />
            <Matter line={line} report={report} close={close} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Matter({ line, report, close }: { line: ReadinessLine; report: ReportRow; close: () => void }) {
  const where = mendedAt(line, report);
  if (!where) return <span>{line.message}</span>;
  return (
    <a
      href={link(where.route)}
      data-testid="readiness-line"
      onClick={(event) => {
        event.preventDefault();
        close();
        lead(where.route, where.focus);
      }}
    >
      {line.message}
    </a>
  );
}
