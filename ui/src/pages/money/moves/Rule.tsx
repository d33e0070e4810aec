// What the agreement says about moves, in words, and where it is said; a donor's rules can be
// taken over where it says nothing.
import { Button, Select } from "@mantine/core";
import { useState } from "react";
import { decimal } from "../../../lib/format";
import type { Agreement } from "../../../lib/generated/Agreement";
import type { Project } from "../../../lib/generated/Project";
import { useChange, useDonorRules } from "../../../lib/queries";
import { link } from "../../../lib/route";
import { useUndoRedo } from "../../../lib/steps";
import { useTexts } from "../../../lib/texts";
import { Problem } from "../../../parts/Problem";
import { toast } from "../../../parts/toast";
import style from "./Moves.module.css";

export function Rule({ project }: { project: Project }) {
  const { say } = useTexts();
  const [agreement] = project.agreements;
  if (!agreement) {
    const href = link({ page: "project", project: project.id, section: "agreements", edit: true });
    return (
      <p className={style.rule} data-testid="moves-rule">
        {say("moves-no-agreement")} <a href={href}>{say("window-add-agreement")}</a>
      </p>
    );
  }
  return (
    <div className={style.rule} data-testid="moves-rule">
      <Words project={project} agreement={agreement} />
      {agreement.variance_percent === null && <TakeOver agreement={agreement} />}
    </div>
  );
}

function Words({ project, agreement }: { project: Project; agreement: Agreement }) {
  const { say, language } = useTexts();
  const { variance_percent: percent, money } = agreement;
  const name = agreement.number ?? agreement.donor ?? say("window-row-unnamed");
  const href = link({
    page: "project",
    project: project.id,
    section: "agreements",
    row: agreement.id,
    edit: true,
  });
  const rule =
    percent === null
      ? say("moves-no-limit")
      : say(`moves-rule-${money.variance_level ?? "heading"}`, { percent: decimal(percent, language) });
  return (
    <p>
      {rule} {percent !== null && `${say(`moves-count-${money.variance_count ?? "net"}`)} `}
      <a href={href}>{say("moves-set-in", { agreement: name })}</a>
    </p>
  );
}

/** A donor's rules, written into the agreement in one step. */
export function TakeOver({ agreement }: { agreement: Agreement }) {
  const { say, language } = useTexts();
  const { undo } = useUndoRedo();
  const rules = useDonorRules(language).data ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const applying = useChange("apply_rules");
  const told = rules.find(({ code }) => code === chosen);
  const run = () => {
    if (!told) return;
    applying.mutate(
      { agreement: agreement.id, rules: told.code },
      {
        onSuccess: () =>
          toast(say("moves-rules-taken", { rules: told.name }), say("window-close-message"), {
            label: say("window-undo"),
            run: undo,
          }),
      },
    );
  };
  return (
    <div className={style.takeOver}>
      <Select
        label={say("moves-take-over")}
        placeholder={say("window-choose")}
        data={rules.map(({ code, name }) => ({ value: code, label: name }))}
        value={chosen}
        onChange={setChosen}
        data-testid="donor-rules"
      />
      <Button onClick={run} disabled={!told} loading={applying.isPending} data-testid="apply-rules">
        {say("moves-take-over-run")}
      </Button>
      {told && (
        <p className={style.note} lang="en">
          {told.about}
        </p>
      )}
      {applying.error && <Problem error={applying.error} />}
    </div>
  );
}
