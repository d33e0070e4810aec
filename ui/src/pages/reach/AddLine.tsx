// New lines: whose people they are, where, and who. Places may be many, as copied from a column.
import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import type { Period } from "../../lib/generated/Period";
import type { PlacesAdded } from "../../lib/generated/PlacesAdded";
import type { Project } from "../../lib/generated/Project";
import type { ReachKind } from "../../lib/generated/ReachKind";
import { useChange } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import { toast } from "../../parts/toast";
import style from "./ReachPage.module.css";

interface Props {
  project: Project;
  kind: ReachKind;
  period: Period | null;
  /** Places that are proposed, such as those of a pasted block. */
  places?: readonly string[];
  close: () => void;
  added?: () => void;
}

export function AddLine({ project, kind, period, places = [], close, added }: Props) {
  const { say } = useTexts();
  const one = useChange("add_reach_line");
  const many = useChange("add_reach_places");
  const [of, setOf] = useState<string | null>(null);
  const [typed, setTyped] = useState(places.join("\n"));
  const [group, setGroup] = useState("");
  const [word, setWord] = useState("");
  const onAdded = () => {
    added?.();
    close();
  };
  const onMany = ({ rows, known, refused }: PlacesAdded) => {
    if (refused.length > 0) return;
    const said = [
      say("reach-lines-added", { count: rows.length }),
      known > 0 ? say("reach-lines-known", { count: known }) : "",
    ];
    toast(said.filter(Boolean).join(" "), say("window-close-message"));
    onAdded();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const indicator = project.indicators.some(({ id }) => id === of);
    const named = placesIn(typed);
    const line = {
      project: project.id,
      kind,
      period: period?.id ?? null,
      group: group.trim() || null,
      ...(of !== null && (indicator ? { indicator: of } : { activity: of })),
    };
    if (named.length < 2) one.mutate({ ...line, place: named[0] ?? null }, { onSuccess: onAdded });
    else many.mutate({ line, places: named, confirmed: word.trim() || null }, { onSuccess: onMany });
  };
  const { refused = [], confirm = null } = many.data ?? {};
  const error = one.error ?? many.error;
  return (
    <Dialog title={say("reach-add-line")} size="lg" close={close}>
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
          <Textarea
            label={say("reach-place")}
            description={say("reach-places-hint")}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={submitOnEnter}
            autosize
            maxRows={8}
            inputWrapperOrder={["label", "input", "description", "error"]}
            error={refused.map(({ message }) => message).join(" ")}
            data-testid="line-place"
          />
          <TextInput
            label={say("reach-group")}
            value={group}
            onChange={(event) => setGroup(event.currentTarget.value)}
            data-testid="line-group"
          />
        </div>
        {confirm && (
          <TextInput
            label={say("reach-places-confirm", { word: confirm })}
            value={word}
            onChange={(event) => setWord(event.currentTarget.value)}
            autoComplete="off"
          />
        )}
        {error && <Problem error={error} />}
        <DialogFoot>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button type="submit" loading={one.isPending || many.isPending} data-testid="line-add">
            {say("reach-add-line")}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

/** Most people add one place: Enter adds it, as in any form. Shift+Enter goes on in the next line. */
function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** One place a line; of a row with several cells the first one. */
function placesIn(typed: string): string[] {
  return typed.split("\n").flatMap((row) => row.split("\t")[0]?.trim() || []);
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
