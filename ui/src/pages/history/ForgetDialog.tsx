// Forgetting a deleted project for good: nothing brings it back, so a person types a word.
import { Button } from "@mantine/core";
import type { Purged } from "../../lib/generated/Purged";
import { count } from "../../lib/format";
import { useChange } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import { TypedWord } from "../../parts/TypedWord";
import style from "./ForgetDialog.module.css";

interface Props {
  project: { id: string; title: string };
  close: () => void;
}

/** Open as long as it is mounted. */
export function ForgetDialog({ project, close }: Props) {
  const { say } = useTexts();
  const purging = useChange("purge_project");
  if (purging.data) return <Forgotten purged={purging.data} close={close} />;
  return (
    <Dialog title={say("forget-title")} close={close}>
      <div className={style.body}>
        <p className={style.title}>{project.title}</p>
        <p>{say("forget-lead")}</p>
        {purging.error && <Problem error={purging.error} />}
        <TypedWord
          label={say("forget-type")}
          word={say("forget-word")}
          go={say("forget-go")}
          confirm={() => purging.mutate({ project: project.id })}
          testid="forget"
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={close} data-autofocus>
          {say("window-cancel")}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

/** What went, and where it may still be. */
function Forgotten({ purged, close }: { purged: Purged; close: () => void }) {
  const { say, language } = useTexts();
  const parts = (["steps", "seals", "files", "copies"] as const).filter(
    (part) => part === "copies" || purged[part] > 0,
  );
  return (
    <Dialog title={say("forget-done")} close={close}>
      <ul className={style.gone} data-testid="forgotten">
        {parts.map((part) => (
          <li key={part}>
            {say(`purge-${part}`, { count: purged[part], shown: count(purged[part], language) })}
          </li>
        ))}
      </ul>
      <DialogFoot>
        <Button onClick={close} data-autofocus>
          {say("forget-close")}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
