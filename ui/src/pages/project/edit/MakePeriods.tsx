// The periods that an agreement asks for, made from its calendar: what is there stays.
import { Button } from "@mantine/core";
import type { Agreement } from "../../../lib/generated/Agreement";
import type { Generated } from "../../../lib/generated/Generated";
import { joined } from "../../../lib/format";
import { lead } from "../../../lib/lead";
import { useChange } from "../../../lib/queries";
import { link } from "../../../lib/route";
import { useUndoRedo } from "../../../lib/steps";
import { useTexts } from "../../../lib/texts";
import { term } from "../../../lib/vocabulary";
import { IconCalendarPlus } from "../../../parts/icons";
import { Problem } from "../../../parts/Problem";
import { toast } from "../../../parts/toast";
import style from "./EditPage.module.css";

interface Props {
  project: string;
  agreements: Agreement[];
}

/** A button for each agreement; without one, the way to it. */
export function MakePeriods({ project, agreements }: Props) {
  const { say } = useTexts();
  if (agreements.length === 0) {
    return (
      <p className={style.hint}>
        {say("periods-need-agreement")}{" "}
        <a href={link({ page: "project", project, section: "agreements", edit: true })}>
          {say("window-add-agreement")}
        </a>
      </p>
    );
  }
  return agreements.map((agreement) => <OfAgreement key={agreement.id} {...{ project, agreement }} />);
}

function OfAgreement({ project, agreement }: { project: string; agreement: Agreement }) {
  const texts = useTexts();
  const { say } = texts;
  const { undo } = useUndoRedo();
  const making = useChange("generate_periods");
  const name = agreement.number ?? agreement.donor ?? say("window-row-unnamed");
  const route = { page: "project", project, section: "agreements", row: agreement.id, edit: true } as const;
  const { error } = making;
  const make = () =>
    making.mutate(
      { project, agreement: agreement.id },
      {
        onSuccess: (made) => {
          const action = made.added.length > 0 ? { label: say("window-undo"), run: undo } : undefined;
          toast(toldOf(made, texts), say("window-close-message"), action);
        },
      },
    );
  return (
    <div className={style.make}>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconCalendarPlus size={16} aria-hidden="true" />}
        onClick={make}
        loading={making.isPending}
        data-testid={`generate-${agreement.id}`}
      >
        {say("periods-make", { agreement: name })}
      </Button>
      <span className={style.hint}>
        {agreement.calendar ? term(texts, "calendar", agreement.calendar) : say("periods-no-calendar")}
      </span>
      {error && (
        <Problem error={error}>
          <a
            href={link(route)}
            onClick={(event) => {
              event.preventDefault();
              const field = error.field ?? "calendar";
              lead(route, `[data-form="${agreement.id}"] [data-field="${field}"] input:not([type="hidden"])`);
            }}
          >
            {say("periods-to-agreement", { agreement: name })}
          </a>
        </Problem>
      )}
    </div>
  );
}

/** What became of them: added, there already, left out because days would be counted twice. */
function toldOf(
  { added, kept, overlapping }: Generated,
  { say, language }: ReturnType<typeof useTexts>,
): string {
  const parts = [
    say(added.length > 0 ? "periods-added" : "periods-none-added", { count: added.length }),
    kept.length > 0 && say("periods-kept", { count: kept.length }),
    overlapping.length > 0 &&
      say("periods-overlapping", { count: overlapping.length, periods: joined(overlapping, language) }),
  ];
  return parts.filter(Boolean).join(" ");
}
