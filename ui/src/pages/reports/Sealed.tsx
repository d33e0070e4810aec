// What can be done with a sealed report: its files saved as they went out, and compared with what
// the record says now.
import { Button, Table } from "@mantine/core";
import { useState } from "react";
import type { SavedFile } from "../../lib/commands";
import type { ReportDifferences } from "../../lib/generated/ReportDifferences";
import type { ReportRow } from "../../lib/generated/ReportRow";
import { useChange } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { Dialog, SideDialog } from "../../parts/Dialog";
import { IconDownload, IconGitCompare } from "../../parts/icons";
import { Missing } from "../../parts/Missing";
import { Problem } from "../../parts/Problem";
import { toastProblem } from "../../parts/toast";
import { WrittenFiles } from "../../parts/WrittenFiles";
import style from "./Report.module.css";
import { useDifferences } from "./reports";

export function Sealed({ report }: { report: ReportRow }) {
  const { say } = useTexts();
  const [files, setFiles] = useState<SavedFile[] | null>(null);
  const [comparing, setComparing] = useState(false);
  const saving = useChange("save_sealed");
  const save = () =>
    saving.mutate(
      { report: report.id },
      {
        // An empty list is a save dialog that was left.
        onSuccess: (saved) => saved.length > 0 && setFiles(saved),
        onError: (problem) => toastProblem(problem, say("window-close-message")),
      },
    );
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconGitCompare size={17} aria-hidden="true" />}
        onClick={() => setComparing(true)}
        data-testid="show-differences"
      >
        {say("story-differences")}
      </Button>
      <Button
        leftSection={<IconDownload size={17} aria-hidden="true" />}
        onClick={save}
        loading={saving.isPending}
        data-testid="save-sealed"
      >
        {say("story-sealed-save")}
      </Button>
      {comparing && <Differences report={report.id} close={() => setComparing(false)} />}
      {files && (
        <Dialog title={say("story-sealed-saved")} close={() => setFiles(null)} size="lg">
          <WrittenFiles
            said={say("window-report-saved", { count: files.length, folder: files[0]?.folder ?? "" })}
            files={files}
            close={() => setFiles(null)}
          />
        </Dialog>
      )}
    </>
  );
}

function Differences({ report, close }: { report: string; close: () => void }) {
  const { say, language } = useTexts();
  const { data, error } = useDifferences(report, language);
  return (
    <SideDialog title={say("story-differences")} close={close} size="xl">
      {error && <Problem error={error} />}
      {data && <Compared differences={data} />}
    </SideDialog>
  );
}

function Compared({ differences }: { differences: ReportDifferences }) {
  const { say } = useTexts();
  const { cells, template_changed, budget, budget_now } = differences;
  const version = budget?.version;
  const now = budget_now?.version;
  const compares = version !== undefined && (
    <p className={style.guidance} data-testid="budget-compared">
      {now === undefined || now === version
        ? say("story-differences-budget", { version })
        : say("story-differences-budget-now", { version, now })}
    </p>
  );
  if (cells.length === 0 && !template_changed)
    return (
      <>
        <p>{say("story-differences-none")}</p>
        {compares}
      </>
    );
  return (
    <div className={style.form} data-testid="differences">
      {compares}
      <p className={style.guidance}>{say("story-differences-hint")}</p>
      {template_changed && <p className={style.warned}>{say("story-differences-template")}</p>}
      {cells.length > 0 && (
        <Table>
          <Table.Thead>
            <Table.Tr>
              {(["what", "sealed", "now"] as const).map((column) => (
                <Table.Th key={column}>{say(`story-differences-${column}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {cells.map(({ cell, section, label, sealed, now }) => (
              <Table.Tr key={cell} data-cell={cell}>
                <Table.Td>{[section, label].filter((part) => part).join(" · ")}</Table.Td>
                <Table.Td>{sealed ?? <Missing />}</Table.Td>
                <Table.Td>{now ?? <Missing />}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </div>
  );
}
