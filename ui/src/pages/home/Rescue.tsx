// A workspace that could not be opened: why, and the newest good copy with what it holds.
import { Button } from "@mantine/core";
import type { HurtFile } from "../../lib/commands";
import { count, moment } from "../../lib/format";
import type { Rescue as Found } from "../../lib/generated/Rescue";
import { useChange, useRescue } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { Problem } from "../../parts/Problem";
import { toast } from "../../parts/toast";
import style from "./Rescue.module.css";

/** Nothing where no file is hurt. */
export function Rescue() {
  const hurt = useRescue();
  if (hurt.error) return <Problem error={hurt.error} />;
  return hurt.data ? <Hurt hurt={hurt.data} /> : null;
}

function Hurt({ hurt }: { hurt: HurtFile }) {
  const { say } = useTexts();
  return (
    <section className={style.rescue} aria-labelledby="rescue" data-testid="rescue">
      <h2 id="rescue">{say("rescue-title", { file: hurt.name })}</h2>
      <Problem error={hurt} />
      {hurt.rescue ? <Copy found={hurt.rescue} /> : <p>{say("rescue-none")}</p>}
    </section>
  );
}

function Copy({ found }: { found: Found }) {
  const { say, language } = useTexts();
  const putting = useChange("rescue_workspace");
  const at = moment(found.copy.at, language);
  const put = () =>
    putting.mutate(
      {},
      {
        onSuccess: ({ aside }) =>
          toast(
            [say("copies-restored", { at }), aside && say("rescue-aside", { file: aside.name })].filter(Boolean).join(" "),
            say("window-close-message"),
          ),
      },
    );
  const projects = found.projects.length;
  return (
    <>
      <p className={style.found}>
        <strong>{say("rescue-copy", { at })}</strong>{" "}
        {say("rescue-projects", { count: projects, shown: count(projects, language) })}
      </p>
      <ul className={style.projects}>
        {found.projects.slice(0, SHOWN).map((title) => (
          <li key={title}>{title}</li>
        ))}
        {projects > SHOWN && <li>{say("rescue-more", { count: projects - SHOWN })}</li>}
      </ul>
      <p className={style.quiet}>{say("rescue-lead")}</p>
      {putting.error && <Problem error={putting.error} />}
      <Button onClick={put} loading={putting.isPending} data-testid="rescue-put">
        {say("rescue-put")}
      </Button>
    </>
  );
}

/** So many projects are named. */
const SHOWN = 6;
