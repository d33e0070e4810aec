// Entering people reached: one kind and one period at a time, as in a spreadsheet. Kinds are
// chosen, never shown together: no figure here could be taken for the sum of two kinds.
import { Button } from "@mantine/core";
import { useState } from "react";
import type { Project } from "../../lib/generated/Project";
import type { ReachKind } from "../../lib/generated/ReachKind";
import { useProject } from "../../lib/queries";
import { link, type ReachRoute } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { BackLink, PageHead } from "../../parts/BackLink";
import { IconSend } from "../../parts/icons";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { ImportTable } from "../tables/ImportTable";
import { Lines } from "./Lines";
import { current } from "./places";
import style from "./ReachPage.module.css";
import { Toolbar } from "./Toolbar";

export function ReachPage({ route }: { route: ReachRoute }) {
  const { language } = useTexts();
  const project = useProject(route.project, language);
  return (
    <div className={style.page}>
      {project.error && <Problem error={project.error} />}
      {project.data && <Shown project={project.data} route={route} />}
    </div>
  );
}

function Shown({ project, route }: { project: Project; route: ReachRoute }) {
  const { say } = useTexts();
  const kind: ReachKind = route.kind ?? "direct";
  const period = current(project, route.period);
  const [before, showBefore] = useState(false);
  return (
    <>
      <BackLink to={{ page: "project", project: project.id, section: "reach" }} lang={project.language}>
        {project.acronym ?? project.title}
      </BackLink>
      <PageHead>
        <PageTitle>{say("reach-entry")}</PageTitle>
        <div className={style.deeds}>
          <Button
            component="a"
            variant="default"
            leftSection={<IconSend size={16} aria-hidden="true" />}
            href={link({ page: "forms", project: project.id })}
            data-testid="to-forms"
          >
            {say("forms-open")}
          </Button>
          <ImportTable kind="reach" project={project.id} />
        </div>
      </PageHead>
      <Toolbar project={project} kind={kind} period={period} />
      <Lines key={`${kind} ${period?.id}`} {...{ project, kind, period, before, showBefore }} />
    </>
  );
}
