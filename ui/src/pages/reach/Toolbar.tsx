// What the figures are of: the kind of reach and the period, and whether the period is open.
import { ActionIcon, SegmentedControl, Select, Tooltip } from "@mantine/core";
import { useHotkeys, useMediaQuery } from "@mantine/hooks";
import type { Period } from "../../lib/generated/Period";
import type { Project } from "../../lib/generated/Project";
import type { ReachKind } from "../../lib/generated/ReachKind";
import { go } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { IconChevronLeft, IconChevronRight } from "../../parts/icons";
import { PeriodState } from "./PeriodState";
import { neighbour, SO_FAR } from "./places";
import style from "./ReachPage.module.css";

const KINDS: readonly ReachKind[] = ["direct", "indirect", "public_engagement"];

interface Props {
  project: Project;
  kind: ReachKind;
  period: Period | null;
}

export function Toolbar({ project, kind, period }: Props) {
  const { say } = useTexts();
  const narrow = useMediaQuery("(max-width: 44em)", false, { getInitialValueInEffect: false });
  const show = (next: { kind?: ReachKind; period?: Period | null }) => {
    const { id } = (next.period === undefined ? period : next.period) ?? { id: SO_FAR };
    go({ page: "reach", project: project.id, kind: next.kind ?? kind, period: id });
  };
  return (
    <div className={style.toolbar}>
      <SegmentedControl
        aria-label={say("window-field-kind")}
        data={KINDS.map((value) => ({ value, label: say(`reach-kind-${value}`) }))}
        value={kind}
        orientation={narrow ? "vertical" : "horizontal"}
        onChange={(value) => show({ kind: KINDS.find((known) => known === value) ?? kind })}
        data-testid="reach-kinds"
      />
      <Periods project={project} period={period} choose={(next) => show({ period: next })} />
      {period && <PeriodState project={project} period={period} />}
    </div>
  );
}

interface PeriodsProps {
  project: Project;
  period: Period | null;
  choose: (period: Period | null) => void;
}

/** Ctrl+PageUp and Ctrl+PageDown turn the periods over, as sheets in a workbook. */
function Periods({ project, period, choose }: PeriodsProps) {
  const { say } = useTexts();
  const turn = (by: -1 | 1) => {
    const next = neighbour(project, period, by);
    if (next !== undefined) choose(next);
  };
  useHotkeys(
    [
      ["ctrl+PageUp", () => turn(-1)],
      ["ctrl+PageDown", () => turn(1)],
    ],
    [],
    true,
  );
  const data = [
    { value: SO_FAR, label: say("reach-no-period") },
    ...project.periods.map(({ id, code }) => ({ value: id, label: code })),
  ];
  return (
    <div className={style.periods}>
      <Turn by={-1} turn={turn} off={neighbour(project, period, -1) === undefined} />
      <Select
        aria-label={say("fact-period")}
        data={data}
        value={period?.id ?? SO_FAR}
        onChange={(value) => choose(project.periods.find(({ id }) => id === value) ?? null)}
        allowDeselect={false}
        w="11rem"
        data-testid="reach-period"
      />
      <Turn by={1} turn={turn} off={neighbour(project, period, 1) === undefined} />
    </div>
  );
}

function Turn({ by, turn, off }: { by: -1 | 1; turn: (by: -1 | 1) => void; off: boolean }) {
  const { say } = useTexts();
  const name = say(by < 0 ? "reach-period-before" : "reach-period-after");
  const Icon = by < 0 ? IconChevronLeft : IconChevronRight;
  return (
    <Tooltip label={name}>
      <ActionIcon variant="default" size="lg" aria-label={name} disabled={off} onClick={() => turn(by)}>
        <Icon size={17} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
