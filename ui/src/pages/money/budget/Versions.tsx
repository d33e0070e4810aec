// Which version is shown and how it stands; amended, adopted, compared from here.
import { Button, Select } from "@mantine/core";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import type { Project } from "../../../lib/generated/Project";
import { useChange } from "../../../lib/queries";
import { go } from "../../../lib/route";
import { useUndoRedo } from "../../../lib/steps";
import { useTexts } from "../../../lib/texts";
import { IconCircleCheck, IconFilePlus, IconGitCompare, IconLock } from "../../../parts/icons";
import { toast, toastProblem } from "../../../parts/toast";
import style from "./Budget.module.css";
import type { Opened } from "./Dialogs";
import { inForce, versionName, versionTold } from "./naming";

interface Props {
  project: Project;
  budget: BudgetShown;
  open: (opened: Opened) => void;
}

export function Versions({ project, budget, open }: Props) {
  const texts = useTexts();
  const { say } = texts;
  const { version, versions } = budget;
  const show = (key: string | null) => {
    const chosen = key === inForce(versions)?.id ? undefined : (key ?? undefined);
    go({ page: "money", project: project.id, view: "budget", version: chosen });
  };
  return (
    <div className={style.versions}>
      <Select
        aria-label={say("fact-budget-version")}
        data={versions.map((one) => ({ value: one.id, label: versionTold(one, texts) }))}
        value={version.id}
        onChange={show}
        allowDeselect={false}
        w="19rem"
        data-testid="budget-version"
      />
      <State budget={budget} />
      <div className={style.buttons}>
        {!version.current && budget.superseded_by === null && <Adopt {...{ project, budget }} />}
        {versions.length > 1 && (
          <Button
            variant="default"
            leftSection={<IconGitCompare size={16} aria-hidden="true" />}
            onClick={() => open({ is: "compare" })}
            data-testid="budget-compare"
          >
            {say("budget-compare")}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconFilePlus size={16} aria-hidden="true" />}
          onClick={() => open({ is: "amend" })}
          data-testid="budget-amend"
        >
          {say("budget-amend")}
        </Button>
      </div>
    </div>
  );
}

/** A draft, or an older version that stays as it is, and why there is this version at all. */
function State({ budget: { version, versions, superseded_by } }: { budget: BudgetShown }) {
  const texts = useTexts();
  const later = inForce(versions);
  return (
    <div className={style.state}>
      {superseded_by !== null && later && (
        <p className={style.locked} data-testid="budget-locked">
          <IconLock size={15} aria-hidden="true" />
          {texts.say("budget-locked", { version: versionName(version, texts), later: versionName(later, texts) })}
        </p>
      )}
      {superseded_by === null && !version.current && <p>{texts.say("budget-draft")}</p>}
      {version.reason && (
        <p>
          {texts.say("budget-reason")} <bdi>{version.reason}</bdi>
        </p>
      )}
    </div>
  );
}

function Adopt({ project, budget: { version } }: Pick<Props, "project" | "budget">) {
  const texts = useTexts();
  const { say } = texts;
  const { undo } = useUndoRedo();
  const adopting = useChange("adopt_budget");
  const close = say("window-close-message");
  const run = () =>
    adopting.mutate(
      { project: project.id, version: version.id },
      {
        onSuccess: () =>
          toast(say("budget-adopted", { version: versionName(version, texts) }), close, {
            label: say("window-undo"),
            run: undo,
          }),
        onError: (error) => toastProblem(error, close),
      },
    );
  return (
    <Button
      leftSection={<IconCircleCheck size={16} aria-hidden="true" />}
      onClick={run}
      loading={adopting.isPending}
      data-testid="budget-adopt"
    >
      {say("budget-adopt")}
    </Button>
  );
}
