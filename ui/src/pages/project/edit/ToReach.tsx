// From the edited project to the people reached, which have a page of their own.
import { Button } from "@mantine/core";
import type { Project } from "../../../lib/generated/Project";
import { link } from "../../../lib/route";
import { useTexts } from "../../../lib/texts";
import { IconTable } from "../../../parts/icons";
import style from "./EditPage.module.css";

/** Figures are entered as in a spreadsheet. */
export function ToReach({ project }: { project: Project }) {
  const { say } = useTexts();
  return (
    <>
      <p className={style.hint}>{say("reach-rows-kept", { count: project.reach.length })}</p>
      <Button
        component="a"
        className={style.way}
        variant="default"
        size="compact-md"
        href={link({ page: "reach", project: project.id })}
        leftSection={<IconTable aria-hidden="true" size={16} />}
        data-testid="to-reach"
      >
        {say("reach-entry")}
      </Button>
    </>
  );
}
