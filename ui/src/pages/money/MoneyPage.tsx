// A project's money, one view at a time: what is budgeted, what was spent, what was moved, at
// which rates, and all of it at one view. Each view is a folder of its own beside this file.
import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { type ComponentType, useState } from "react";
import type { Project } from "../../lib/generated/Project";
import type { TableKind } from "../../lib/generated/TableKind";
import { useProject } from "../../lib/queries";
import { go, link, MONEY_VIEWS, type MoneyRoute, type MoneyView } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { BackLink, PageHead } from "../../parts/BackLink";
import { IconDownload } from "../../parts/icons";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { ExportDialog } from "../export/ExportDialog";
import { Budget } from "./budget/Budget";
import { Entries } from "./entries/Entries";
import { Moves } from "./moves/Moves";
import { Rates } from "./rates/Rates";
import style from "./MoneyPage.module.css";
import { ImportTable } from "../tables/ImportTable";
import { Overview } from "./overview/Overview";

/** What every view is given: whose money, and to what it is narrowed. */
export interface ViewProps {
  project: Project;
  route: MoneyRoute;
}

const VIEWS: Record<MoneyView, ComponentType<ViewProps>> = {
  overview: Overview,
  budget: Budget,
  entries: Entries,
  moves: Moves,
  rates: Rates,
};

/** What a table that is brought in from a view is most likely to hold. */
const IMPORTED: Record<MoneyView, TableKind> = {
  overview: "entries",
  budget: "budget",
  entries: "entries",
  moves: "entries",
  rates: "rates",
};

export function MoneyPage({ route }: { route: MoneyRoute }) {
  const { language } = useTexts();
  const project = useProject(route.project, language);
  return (
    <div className={style.page}>
      {project.error && <Problem error={project.error} />}
      {project.data && <Shown project={project.data} route={route} />}
    </div>
  );
}

function Shown({ project, route }: ViewProps) {
  const { say } = useTexts();
  const view = route.view ?? "overview";
  const View = VIEWS[view];
  return (
    <>
      <BackLink to={{ page: "project", project: project.id, section: "budget" }} lang={project.language}>
        {project.acronym ?? project.title}
      </BackLink>
      <PageHead>
        <PageTitle>{say("money")}</PageTitle>
        <div className={style.deeds}>
          <ImportTable kind={IMPORTED[view]} project={project.id} />
          <Export project={project} />
        </div>
      </PageHead>
      <Views project={project.id} shown={view} />
      <View project={project} route={route} />
    </>
  );
}

function Export({ project }: { project: Project }) {
  const { say } = useTexts();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden="true" />}
        data-testid="export-tables"
        onClick={() => setAsking(true)}
      >
        {say("export-open")}
      </Button>
      {asking && <ExportDialog project={project} what="entries" close={() => setAsking(false)} />}
    </>
  );
}

/** Alt+1 to Alt+5 show a view, from inside a field as well. */
function Views({ project, shown }: { project: string; shown: MoneyView }) {
  const { say } = useTexts();
  useHotkeys(
    MONEY_VIEWS.map((view, at) => [`alt+${at + 1}`, () => go({ page: "money", project, view })]),
    [],
    true,
  );
  return (
    <nav className={style.views} aria-label={say("money-views")}>
      {MONEY_VIEWS.map((view) => (
        <a
          key={view}
          href={link({ page: "money", project, view })}
          aria-current={view === shown ? "page" : undefined}
          data-testid={`money-${view}`}
        >
          {say(`money-view-${view}`)}
        </a>
      ))}
    </nav>
  );
}
