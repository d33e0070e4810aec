// Where a report stands, as a word with a sign that only repeats it.
import { useTexts } from "../../lib/texts";
import { IconCircleCheck, IconCircleDashed, IconLock, IconMessageCircle } from "../../parts/icons";
import style from "./Reports.module.css";
import type { ReportState } from "../../lib/generated/ReportState";

const SIGNS = {
  draft: IconCircleDashed,
  review: IconMessageCircle,
  approved: IconLock,
  sent: IconCircleCheck,
} as const satisfies Readonly<Record<ReportState, unknown>>;

export function StateMark({ state }: { state: ReportState }) {
  const Sign = SIGNS[state];
  return (
    <span className={style.state} data-state={state} data-testid="report-state">
      <Sign size={15} aria-hidden="true" />
      {useTexts().say(`report-state-${state}`)}
    </span>
  );
}
