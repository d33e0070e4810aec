// One page as it was understood. Nothing changes until the button at the end.
import { Button } from "@mantine/core";
import type { Preview } from "../../lib/generated/Preview";
import { useChange } from "../../lib/queries";
import { go, link } from "../../lib/route";
import { useUndoRedo } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import { Lines } from "../../parts/Lines";
import { Problem } from "../../parts/Problem";
import { toast } from "../../parts/toast";
import { NotProvided } from "../project/NotProvided";
import { ConfirmBar } from "./ConfirmBar";
import { Existing } from "./Existing";
import { FoundFacts } from "./FoundFacts";
import { IatiSheet } from "./IatiSheet";
import style from "./Import.module.css";
import { decide, inputOf, leaveOut, type Sheet, useSheets } from "./incoming";
import { PageLanguage } from "./PageLanguage";
import { People } from "./People";
import { Questions } from "./Questions";
import { seemingOf } from "./kinds";
import { TakenFor } from "./TakenFor";
import { useSheetPreview } from "./useSheetPreview";

interface Props {
  sheet: Sheet;
  /** Goes to the next page that waits; null where this is the last. */
  next: (() => void) | null;
}

/** A preview, a refusal, or what became of the page. */
export function SheetView({ sheet, next }: Props) {
  const { say } = useTexts();
  const preview = useSheetPreview(sheet);
  if (sheet.imported) return <Done sheet={sheet} next={next} />;
  if (preview.error) return <RefusedSheet sheet={sheet} error={preview.error} />;
  const { activities } = preview;
  if (activities)
    return <IatiSheet sheet={sheet} activities={activities} busy={preview.isPlaceholderData} next={next} />;
  if (!preview.data) return <p role="status">{say("window-reading")}</p>;
  return <Understood sheet={sheet} preview={preview.data} busy={preview.isPlaceholderData} next={next} />;
}

function RefusedSheet({
  sheet,
  error,
}: {
  sheet: Sheet;
  error: NonNullable<ReturnType<typeof useSheetPreview>["error"]>;
}) {
  const use = seemingOf(sheet.page) === "iati" ? "iati" : "page";
  const { say } = useTexts();
  return (
    <Problem error={error}>
      <TakenFor file={sheet.page} use={use} leave={() => leaveOut(sheet.id)} />
      {error.code.includes("encoding") && (
        <Button
          size="compact-md"
          variant="light"
          onClick={() => decide(sheet.id, { encoding: "windows-1252" })}
        >
          {say("window-read-as", { encoding: "windows-1252" })}
        </Button>
      )}
      <Button size="compact-md" variant="default" onClick={() => leaveOut(sheet.id)}>
        {say(use === "iati" ? "iati-leave-file" : "window-leave-out-page")}
      </Button>
    </Problem>
  );
}

interface UnderstoodProps extends Props {
  preview: Preview;
  busy: boolean;
}

function Understood({ sheet, preview, busy, next }: UnderstoodProps) {
  const { say } = useTexts();
  const { proposal, existing } = preview;
  const { project } = proposal;
  return (
    <article className={style.preview} data-testid="proposal" aria-busy={busy}>
      <header className={style.previewHead}>
        <div>
          <p className={style.document}>{proposal.document}</p>
          <h2 lang={project.language}>{project.title || say("window-no-title")}</h2>
        </div>
        <div className={style.choices}>
          <TakenFor file={sheet.page} use="page" leave={() => leaveOut(sheet.id)} />
          <PageLanguage sheet={sheet} language={proposal.language} />
        </div>
      </header>
      {preview.people.length > 0 && <People sheet={sheet} preview={preview} />}
      {existing && <Existing sheet={sheet} existing={existing} />}
      <Questions sheet={sheet} questions={proposal.questions} />
      <section aria-labelledby="found-heading">
        <h3 id="found-heading">{say("window-found", { count: proposal.found.length })}</h3>
        <FoundFacts proposal={proposal} />
      </section>
      {proposal.unrecognised.length > 0 && (
        <section aria-labelledby="lines-heading">
          <h3 id="lines-heading">{say("window-not-understood", { count: proposal.unrecognised.length })}</h3>
          <p className={style.quiet}>{say("window-not-understood-hint")}</p>
          <Lines lines={proposal.unrecognised} lang={proposal.language} />
        </section>
      )}
      {project.not_provided.length > 0 && (
        <section aria-labelledby="missing-heading">
          <h3 id="missing-heading">{say("section-not_provided")}</h3>
          <NotProvided project={project} />
        </section>
      )}
      <Confirm sheet={sheet} preview={preview} busy={busy} next={next} />
    </article>
  );
}

function Confirm({ sheet, preview, busy, next }: UnderstoodProps) {
  const { say } = useTexts();
  const { undo } = useUndoRedo();
  const importing = useChange("import_page");
  const alone = useSheets().length === 1;
  const undecided = preview.existing !== null && sheet.decision === null;
  const decision = preview.existing ? sheet.decision : null;
  const confirm = () =>
    importing.mutate(
      { ...inputOf(sheet), ...(decision ? { decision } : {}) },
      {
        onSuccess: (imported) => {
          const said = say(`window-imported-${imported.outcome}`, { title: imported.title });
          const change =
            imported.outcome === "unchanged" ? undefined : { label: say("window-undo"), run: undo };
          toast(said, say("window-close-message"), change);
          decide(sheet.id, { imported });
          if (next) next();
          else if (alone) go({ page: "project", project: imported.project });
        },
      },
    );
  return (
    <ConfirmBar
      error={importing.error}
      before={{ people: preview.people.length > 0, open: preview.proposal.questions.length, undecided }}
      leave={{ label: say("window-leave-out-page"), run: () => leaveOut(sheet.id) }}
      confirm={{
        label: say(decision === "update" ? "window-update-now" : "window-import-now"),
        run: confirm,
        testid: "confirm-import",
        disabled: busy,
        loading: importing.isPending,
      }}
    />
  );
}

function Done({ sheet, next }: Props) {
  const { say } = useTexts();
  if (!sheet.imported) return null;
  const { project } = sheet.imported;
  return (
    <div className={style.done}>
      {[sheet.imported, ...sheet.besides].map(({ project, outcome, title }) => (
        <p key={project}>{say(`window-imported-${outcome}`, { title })}</p>
      ))}
      <div className={style.buttons}>
        {next && <Button onClick={next}>{say("window-next-page")}</Button>}
        <Button
          component="a"
          variant={next ? "default" : "filled"}
          href={link({ page: "project", project })}
          data-testid="open-imported"
        >
          {say("window-open-project")}
        </Button>
      </div>
    </div>
  );
}
