// The first page: what Bilan is, three ways to begin, and what happens then.
import { Button, UnstyledButton } from "@mantine/core";
import type { ReactNode } from "react";
import type { FileHandle } from "../../lib/commands";
import { useRecent } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { useWorkspaceChoice } from "../../lib/workspace";
import {
  IconDatabase,
  IconFileDescription,
  IconFilePlus,
  IconFolderOpen,
  IconSparkles,
} from "../../parts/icons";
import { PageTitle } from "../../parts/PageTitle";
import { useReceived } from "../import/arrivals";
import { isWaiting, useSheets } from "../import/incoming";
import { isTableWaiting, useTables } from "../tables/given";
import { Rescue } from "./Rescue";
import style from "./Home.module.css";

/** Shown while no workspace is open. */
export function Home() {
  const { say } = useTexts();
  return (
    <div className={style.home}>
      <section className={style.hero}>
        <PageTitle>
          <span>{say("window-home-title")} </span>
          <span>{say("window-home-title-donors")}</span>
        </PageTitle>
        <p className={style.lead}>{say("window-home-lead")}</p>
        <Waiting />
        <Rescue />
        <Ways />
      </section>
      <div className={style.below}>
        <HowItGoes />
        <Recent />
      </div>
    </div>
  );
}

/** What was dropped here already. */
function Waiting() {
  const { say } = useTexts();
  const pages = useSheets().filter(isWaiting).length;
  const tables = useTables().filter(isTableWaiting).length;
  const count = pages + tables + useReceived().length;
  return (
    <div role="status">
      {count > 0 && (
        <p className={style.waiting} data-testid="pages-waiting">
          <IconFileDescription size={20} aria-hidden="true" />
          {say("window-pages-waiting", { count })}
        </p>
      )}
    </div>
  );
}

function Ways() {
  const { say } = useTexts();
  const { open, create, demo, busy } = useWorkspaceChoice();
  return (
    <ul className={style.ways} aria-busy={busy}>
      <Way
        testid="try-example"
        first
        icon={<IconSparkles size={22} aria-hidden="true" />}
        name={say("window-demo")}
        hint={say("window-demo-hint")}
        run={demo}
        busy={busy}
      />
      <Way
        testid="new-workspace"
        icon={<IconFilePlus size={22} aria-hidden="true" />}
        name={say("window-new")}
        hint={say("window-new-hint")}
        run={create}
        busy={busy}
      />
      <Way
        testid="open-workspace"
        icon={<IconFolderOpen size={22} aria-hidden="true" />}
        name={say("window-open")}
        hint={say("window-open-hint")}
        run={() => open()}
        busy={busy}
      />
    </ul>
  );
}

interface WayProps {
  testid: string;
  icon: ReactNode;
  name: string;
  hint: string;
  run: () => void;
  busy: boolean;
  first?: boolean;
}

function Way({ testid, icon, name, hint, run, busy, first }: WayProps) {
  return (
    <li>
      <UnstyledButton
        className={style.way}
        data-first={first}
        data-testid={testid}
        onClick={run}
        disabled={busy}
      >
        <span className={style.icon}>{icon}</span>
        <span className={style.wayName}>{name}</span>
        <span className={style.wayHint}>{hint}</span>
      </UnstyledButton>
    </li>
  );
}

function Recent() {
  const { say } = useTexts();
  const recent = useRecent();
  if (!recent.data?.length) return null;
  return (
    <section className={style.card} aria-labelledby="recent">
      <h2 id="recent">{say("window-recent")}</h2>
      <ul className={style.recent}>
        {recent.data.map((file) => (
          <RecentFile key={file.handle} file={file} />
        ))}
      </ul>
    </section>
  );
}

function RecentFile({ file }: { file: FileHandle }) {
  const { open } = useWorkspaceChoice();
  return (
    <li>
      <Button
        variant="subtle"
        color="gray"
        fullWidth
        justify="flex-start"
        h="auto"
        py={6}
        leftSection={<IconDatabase size={18} aria-hidden="true" />}
        onClick={() => open(file.handle)}
        data-testid="recent"
      >
        <span className={style.file}>
          <span>{file.name}</span>
          <span className={style.folder}>{file.folder}</span>
        </span>
      </Button>
    </li>
  );
}

function HowItGoes() {
  const { say } = useTexts();
  return (
    <section className={style.card} aria-labelledby="how">
      <h2 id="how">{say("window-how")}</h2>
      <ol className={style.steps}>
        {["import", "check", "report"].map((step) => (
          <li key={step}>
            <strong>{say(`window-how-${step}`)}</strong>
            <span>{say(`window-how-${step}-hint`)}</span>
          </li>
        ))}
      </ol>
      <p className={style.quiet}>{say("window-how-drop")}</p>
    </section>
  );
}
