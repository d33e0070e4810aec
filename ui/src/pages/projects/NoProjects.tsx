// A workspace without projects: says how the first one gets in.
import { Button } from "@mantine/core";
import { go } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { IconClipboardText, IconFileImport } from "../../parts/icons";
import { PageTitle } from "../../parts/PageTitle";
import { NewProject } from "./NewProject";
import style from "./NoProjects.module.css";

/** One sentence, two ways to begin, one hint. */
export function NoProjects() {
  const { say } = useTexts();
  return (
    <section className={style.empty}>
      <span className={style.icon}>
        <IconClipboardText size={30} aria-hidden="true" />
      </span>
      <PageTitle>{say("window-empty-title")}</PageTitle>
      <p>{say("window-empty-lead")}</p>
      <div className={style.ways}>
        <Button
          size="md"
          data-testid="import-page"
          leftSection={<IconFileImport size={18} aria-hidden="true" />}
          onClick={() => go({ page: "import" })}
        >
          {say("window-import")}
        </Button>
        <NewProject size="md" />
      </div>
      <p className={style.hint}>{say("window-empty-hint")}</p>
    </section>
  );
}
