// Reporting periods: made from a calendar or by hand, closed, and opened again with a reason.
import type { Period } from "../../../lib/generated/Period";
import type { Project } from "../../../lib/generated/Project";
import { useTexts } from "../../../lib/texts";
import { RowList } from "../../../parts/edit/RowList";
import { PeriodState } from "../../reach/PeriodState";
import { Below } from "./below";
import style from "./EditPage.module.css";
import { MakePeriods } from "./MakePeriods";

interface Props {
  project: Project;
  languages: string[];
  row: string | undefined;
  onOpen: (row: string | null) => void;
}

export function Periods({ project, languages, row, onOpen }: Props) {
  const { say } = useTexts();
  const of = (key: string) => project.periods.find(({ id }) => id === key);
  const state = (key: string) => say(of(key)?.closed_at ? "periods-closed" : "periods-open");
  return (
    <>
      <RowList
        table="period"
        project={project.id}
        {...{ languages, row, onOpen }}
        more={(period) => [{ text: state(period.row) }]}
        below={(period) => <StateOfPeriod project={project} period={of(period.row)} />}
      />
      <MakePeriods project={project.id} agreements={project.agreements} />
    </>
  );
}

function StateOfPeriod({ project, period }: { project: Project; period: Period | undefined }) {
  if (!period) return null;
  return (
    <Below>
      <PeriodState project={project} period={period} />
      {period.reopened_for && <Reopened why={period.reopened_for} />}
    </Below>
  );
}

function Reopened({ why }: { why: string }) {
  return <p className={style.hint}>{useTexts().say("periods-reopened", { reason: why })}</p>;
}
