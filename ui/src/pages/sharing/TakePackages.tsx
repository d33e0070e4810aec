// A colleague's package: what would come of it, what a person has to decide, and taking it in.
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { count, moment } from "../../lib/format";
import type { ChangesCounts } from "../../lib/generated/ChangesCounts";
import type { ChangesPreviewed } from "../../lib/generated/ChangesPreviewed";
import type { Side } from "../../lib/generated/Side";
import { useChange, useChangesPreview } from "../../lib/queries";
import { useUndoRedo } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import { toast } from "../../parts/toast";
import { type ArrivedPackage, leavePackage, useArrivedPackages } from "./arrived";
import { Conflict } from "./Conflict";
import style from "./Sharing.module.css";
import { WhatChanges } from "./WhatChanges";

/** Open while packages wait; the first is asked about first. */
export function TakePackages() {
  const [first] = useArrivedPackages();
  const { say, language } = useTexts();
  const { undo } = useUndoRedo();
  if (first === undefined) return null;
  const close = () => leavePackage(first.id);
  const done = ({ new: fresh, changed, gone }: ChangesCounts) => {
    const [rows, changes, deleted] = [fresh, changed, gone].map((value) => count(value, language));
    const said = say("exchange-taken", { new: rows ?? "", changed: changes ?? "", gone: deleted ?? "" });
    toast(said, say("window-close-message"), { label: say("window-undo"), run: undo });
    close();
  };
  return (
    <Dialog key={first.id} title={say("exchange-taking")} close={close} size="xl">
      <Asked arrived={first} close={close} done={done} />
    </Dialog>
  );
}

type Decisions = Readonly<Record<string, Side>>;

interface AskedProps {
  arrived: ArrivedPackage;
  close: () => void;
  done: (counts: ChangesCounts) => void;
}

function Asked({ arrived, close, done }: AskedProps) {
  const { say, language } = useTexts();
  const preview = useChangesPreview(arrived);
  const taking = useChange("take_changes");
  const [decisions, setDecisions] = useState<Decisions>({});
  const [office, setOffice] = useState("");
  const told = preview.data;
  const all = told?.conflicts.length ?? 0;
  const decided = Object.keys(decisions).length;
  const stranger = told?.foreign === true && told.office === null;
  const empty = told === undefined || (told.counts.known && all === 0);
  const { name, base64 } = arrived;
  const take = () =>
    taking.mutate(
      { name, base64, decisions: { ...decisions }, ...(stranger && { office: office.trim() }) },
      { onSuccess: done },
    );
  const error = preview.error ?? taking.error;
  return (
    <div className={style.taking} data-testid="package">
      <p className={style.note}>{name}</p>
      {error && <Problem error={error} />}
      {told && <Head told={told} />}
      {stranger && (
        <TextInput
          label={say("exchange-office")}
          description={say("exchange-office-hint")}
          value={office}
          onChange={(event) => setOffice(event.currentTarget.value)}
          data-testid="package-office"
        />
      )}
      {told && all > 0 && <Conflicts told={told} decisions={decisions} decide={setDecisions} />}
      {told && <WhatChanges changes={told.changes} more={told.more} />}
      <DialogFoot>
        {all > 0 && (
          <span className={style.decided} role="status" data-testid="package-decided">
            {say("exchange-decided", { decided: count(decided, language), all: count(all, language) })}
          </span>
        )}
        <Button variant="default" onClick={close} data-autofocus>
          {say("window-cancel")}
        </Button>
        <Button
          onClick={take}
          disabled={empty || decided < all || (stranger && office.trim() === "")}
          loading={taking.isPending}
          data-testid="take-package"
        >
          {say("exchange-take-now")}
        </Button>
      </DialogFoot>
    </div>
  );
}

/** Once it is there, the next key leads to the first thing to decide. */
const focus = (here: HTMLElement | null) => here?.focus();

function Head({ told }: { told: ChangesPreviewed }) {
  const { say, language } = useTexts();
  const { author, at, workspace, office, counts } = told;
  const rows = (value: number) => count(value, language);
  return (
    <div ref={focus} tabIndex={-1} className={style.head} data-testid="package-told">
      <p>{say("package-from", { author, workspace: office ?? workspace, at: moment(at, language) })}</p>
      <p>
        {counts.known
          ? say("package-known")
          : say("package-counts", { new: rows(counts.new), changed: rows(counts.changed), gone: rows(counts.gone) })}
        {counts.skipped > 0 && ` ${say("package-skipped", { rows: rows(counts.skipped) })}`}
      </p>
    </div>
  );
}

interface ConflictsProps {
  told: ChangesPreviewed;
  decisions: Decisions;
  decide: (decisions: Decisions) => void;
}

function Conflicts({ told: { conflicts }, decisions, decide }: ConflictsProps) {
  const { say } = useTexts();
  const whole = (side: Side) => decide(Object.fromEntries(conflicts.map(({ id }) => [id, side])));
  return (
    <section className={style.conflicts} aria-labelledby="conflicts-of-package">
      <div className={style.line}>
        <h3 id="conflicts-of-package">{say("exchange-conflicts", { count: conflicts.length })}</h3>
        {conflicts.length > 1 && (
          <>
            <Button variant="subtle" size="compact-sm" onClick={() => whole("mine")}>
              {say("exchange-all-mine")}
            </Button>
            <Button variant="subtle" size="compact-sm" onClick={() => whole("theirs")}>
              {say("exchange-all-theirs")}
            </Button>
          </>
        )}
      </div>
      {conflicts.map((conflict) => (
        <Conflict
          key={conflict.id}
          conflict={conflict}
          side={decisions[conflict.id] ?? null}
          decide={(side) => decide({ ...decisions, [conflict.id]: side })}
        />
      ))}
    </section>
  );
}
