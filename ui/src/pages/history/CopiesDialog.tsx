// Copies of the workspace: which there are, what putting one back would change, and the way back.
import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { count, moment } from "../../lib/format";
import type { BackupTold } from "../../lib/generated/BackupTold";
import type { RestorePreview } from "../../lib/generated/RestorePreview";
import { useBackups, useChange, useRestorePreview } from "../../lib/queries";
import { useUndoRedo } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import { tableName } from "../../lib/vocabulary";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import { Scroll } from "../../parts/Scroll";
import { toast } from "../../parts/toast";
import style from "./CopiesDialog.module.css";

interface Props {
  close: () => void;
}

/** Open as long as it is mounted: first the list, then what one of them would change. */
export function CopiesDialog({ close }: Props) {
  const { say } = useTexts();
  const [chosen, setChosen] = useState<BackupTold | null>(null);
  return (
    <Dialog title={say("copies-title")} close={close} size="lg">
      {chosen ? (
        <Chosen copy={chosen} back={() => setChosen(null)} close={close} />
      ) : (
        <All choose={setChosen} />
      )}
    </Dialog>
  );
}

function All({ choose }: { choose: (copy: BackupTold) => void }) {
  const { say } = useTexts();
  const backups = useBackups();
  const making = useChange("make_backup");
  const told = backups.data;
  const error = backups.error ?? making.error;
  return (
    <>
      <p className={style.lead}>{say("copies-lead")}</p>
      {error && <Problem error={error} />}
      {told?.copies.length === 0 && <p>{say("copies-none")}</p>}
      {told && told.copies.length > 0 && (
        <ul className={style.copies} data-testid="copies">
          {told.copies.map((copy) => (
            <Copy key={copy.number} copy={copy} choose={() => choose(copy)} />
          ))}
        </ul>
      )}
      {told?.folder && <p className={style.folder}>{say("copies-folder", { folder: told.folder })}</p>}
      <DialogFoot>
        <Button onClick={() => making.mutate({})} loading={making.isPending} data-autofocus data-testid="make-copy">
          {say("copies-make")}
        </Button>
      </DialogFoot>
    </>
  );
}

function Copy({ copy, choose }: { copy: BackupTold; choose: () => void }) {
  const { say, language } = useTexts();
  const at = moment(copy.at, language);
  return (
    <li className={style.copy}>
      <span className={style.moment}>{at}</span>
      <span className={style.size}>{useSize(copy.size)}</span>
      {copy.current ? (
        <span className={style.current}>{say("copies-current")}</span>
      ) : (
        <Button
          variant="light"
          size="compact-sm"
          onClick={choose}
          aria-label={say("copies-look-at", { at })}
          data-testid="look-at-copy"
        >
          {say("copies-look")}
        </Button>
      )}
    </li>
  );
}

function Chosen({ copy, back, close }: { copy: BackupTold; back: () => void; close: () => void }) {
  const { say, language } = useTexts();
  const { undo } = useUndoRedo();
  const preview = useRestorePreview(copy.number);
  const restoring = useChange("restore_backup");
  const at = moment(copy.at, language);
  const restore = () =>
    restoring.mutate(
      { number: copy.number },
      {
        onSuccess: () => {
          toast(say("copies-restored", { at }), say("window-close-message"), {
            label: say("window-undo"),
            run: undo,
          });
          close();
        },
      },
    );
  const error = preview.error ?? restoring.error;
  return (
    <>
      <h3 className={style.chosen}>{say("copies-of", { at })}</h3>
      {error && <Problem error={error} />}
      {preview.data && <Told told={preview.data} />}
      <p className={style.lead}>{say("copies-undoable")}</p>
      <DialogFoot>
        <Button variant="default" onClick={back} data-autofocus>
          {say("copies-back")}
        </Button>
        <Button
          onClick={restore}
          disabled={!preview.data || preview.data.changes.length === 0}
          loading={restoring.isPending}
          data-testid="put-back"
        >
          {say("copies-put-back")}
        </Button>
      </DialogFoot>
    </>
  );
}

function Told({ told }: { told: RestorePreview }) {
  const texts = useTexts();
  const { say, language } = texts;
  if (told.changes.length === 0) return <p>{say("copies-same")}</p>;
  const number = (value: number): ReactNode => (value === 0 ? "–" : count(value, language));
  return (
    <div data-testid="would-change">
      {told.projects_back.map((title) => (
        <p key={title}>{say("copies-project-back", { title })}</p>
      ))}
      {told.projects_gone.map((title) => (
        <p key={title}>{say("copies-project-gone", { title })}</p>
      ))}
      <Scroll label={say("copies-changes")}>
        <table className={style.changes}>
          <thead>
            <tr>
              <th scope="col">{say("copies-what")}</th>
              <th scope="col">{say("copies-rows-back")}</th>
              <th scope="col">{say("copies-rows-changed")}</th>
              <th scope="col">{say("copies-rows-gone")}</th>
            </tr>
          </thead>
          <tbody>
            {byName(told, (table) => tableName(texts, table)).map(({ name, back, changed, gone }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{number(back)}</td>
                <td>{number(changed)}</td>
                <td>{number(gone)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

/** Several tables may bear one name: an indicator and its values. */
function byName(told: RestorePreview, nameOf: (table: string) => string) {
  const lines = new Map<string, { name: string; back: number; changed: number; gone: number }>();
  for (const { table, back, changed, gone } of told.changes) {
    const name = nameOf(table);
    const line = lines.get(name) ?? { name, back: 0, changed: 0, gone: 0 };
    lines.set(name, {
      name,
      back: line.back + back,
      changed: line.changed + changed,
      gone: line.gone + gone,
    });
  }
  return [...lines.values()];
}

function useSize(bytes: number): string {
  const { language, say } = useTexts();
  return say("copies-size", { size: count(Math.ceil(bytes / 1000), language) });
}
