// A new line: whose people they are, where, and how they are counted.
import { Button, Modal, Select, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { Period } from "../../lib/generated/Period";
import type { Project } from "../../lib/generated/Project";
import type { ReachKind } from "../../lib/generated/ReachKind";
import { useChange } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { Problem } from "../../parts/Problem";
import style from "./ReachPage.module.css";

interface Props {
  project: Project;
  kind: ReachKind;
  period: Period | null;
  close: () => void;
}

export function AddLine({ project, kind, period, close }: Props) {
  const { say } = useTexts();
  const adding = useChange("add_reach_line");
  const [of, setOf] = useState<string | null>(null);
  const [place, setPlace] = useState("");
  const [group, setGroup] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const indicator = project.indicators.some(({ id }) => id === of);
    adding.mutate(
      {
        project: project.id,
        kind,
        period: period?.id ?? null,
        place: place.trim() || null,
        group: group.trim() || null,
        ...(of !== null && (indicator ? { indicator: of } : { activity: of })),
      },
      { onSuccess: close },
    );
  };
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={say("reach-add-line")}
      closeButtonProps={{ "aria-label": say("window-close") }}
    >
      <form onSubmit={submit} className={style.reopen} data-testid="add-line-form">
        <Select
          label={say("reach-of")}
          data={choices(project, say)}
          value={of}
          onChange={setOf}
          searchable
          clearable
          // The list would lie over the other fields.
          openOnFocus={false}
          data-autofocus
          data-testid="line-of"
        />
        <div className={style.line}>
          <TextInput
            label={say("reach-place")}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
            data-testid="line-place"
          />
          <TextInput
            label={say("reach-group")}
            value={group}
            onChange={(event) => setGroup(event.currentTarget.value)}
            data-testid="line-group"
          />
        </div>
        {adding.error && <Problem error={adding.error} />}
        <div className={style.buttons}>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button type="submit" loading={adding.isPending} data-testid="line-add">
            {say("reach-add-line")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Indicators that count people come first, then the activities. */
function choices({ indicators, framework }: Project, say: (key: string) => string) {
  const named = (code: string | null, text: string) => (code ? `${code} ${text}` : text);
  const of = (rows: readonly { id: string; code: string | null; text: string }[]) =>
    rows.map(({ id, code, text }) => ({ value: id, label: named(code, text) }));
  const people = indicators.filter(({ measure }) => measure === "people");
  const activities = framework.filter(({ level }) => level === "activity");
  return [
    { group: say("fact-indicators"), items: of(people.length > 0 ? people : indicators) },
    { group: say("levels-activity"), items: of(activities) },
  ].filter(({ items }) => items.length > 0);
}
