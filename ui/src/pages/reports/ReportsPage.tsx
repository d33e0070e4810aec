// The reports of a project, or of all: what is owed, what is being written, what was sent.
import { Button, Table } from "@mantine/core";
import { useState } from "react";
import type { DueLine } from "../../lib/generated/DueLine";
import { languageName } from "../../lib/format";
import type { ReportRow } from "../../lib/generated/ReportRow";
import { useProject } from "../../lib/queries";
import { link } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { IconArrowLeft, IconPlus } from "../../parts/icons";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { Scroll } from "../../parts/Scroll";
import { BeginDialog, type Wish } from "./BeginDialog";
import { useDue, useReports } from "./reports";
import style from "./Reports.module.css";
import { StateMark } from "./StateMark";

export function ReportsPage({ project }: { project: string }) {
  const { say, language } = useTexts();
  const kept = useReports(project, language);
  const due = useDue(project, language).data ?? [];
  const [wish, setWish] = useState<Wish | null>(null);
  return (
    <div className={style.page}>
      <Back project={project} />
      <div className={style.head}>
        <PageTitle>{say("reports")}</PageTitle>
        <Button
          leftSection={<IconPlus size={17} aria-hidden="true" />}
          onClick={() => setWish({})}
          data-testid="begin-report"
        >
          {say("reports-begin")}
        </Button>
      </div>
      {kept.error && <Problem error={kept.error} />}
      {due.length > 0 && <Due lines={due} begin={setWish} />}
      {kept.data && (kept.data.length > 0 ? <Kept reports={kept.data} /> : <p>{say("reports-none")}</p>)}
      {wish && <BeginDialog project={project} wish={wish} close={() => setWish(null)} />}
    </div>
  );
}

function Back({ project }: { project: string }) {
  const { language } = useTexts();
  const { data } = useProject(project, language);
  return (
    <a className={style.back} href={link({ page: "project", project })}>
      <IconArrowLeft size={17} aria-hidden="true" />
      <span lang={data?.language}>{data?.acronym ?? data?.title}</span>
    </a>
  );
}

/** What is owed next, the nearest day first; only what was not sent. */
function Due({ lines, begin }: { lines: readonly DueLine[]; begin: (wish: Wish) => void }) {
  const { say } = useTexts();
  return (
    <section aria-labelledby="reports-due" className={style.due}>
      <h2 id="reports-due">{say("reports-due")}</h2>
      <ul>
        {lines.slice(0, 6).map((line) => (
          <li key={line.id} data-late={line.left < 0 || undefined} data-testid="due-line">
            <span className={style.what}>
              <strong>{line.kind}</strong>
              <span>{[line.code, line.donor].filter((part) => part).join(" · ")}</span>
            </span>
            <span className={style.when}>
              <span>{line.day_shown}</span>
              <strong>{line.left_shown}</strong>
            </span>
            {line.report ? (
              <a href={link({ page: "report", report: line.report })}>{line.standing_shown}</a>
            ) : (
              <Button size="compact-sm" variant="light" onClick={() => begin(wishOf(line))}>
                {say("reports-begin-this")}
                <span className="sr-only">
                  {line.kind} {line.code}
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function wishOf({ template, period, agreement }: DueLine): Wish {
  return { ...(template && { template }), ...(period && { period }), agreement };
}

function Kept({ reports }: { reports: readonly ReportRow[] }) {
  const { say, language } = useTexts();
  return (
    <Scroll label={say("reports")}>
      <Table className={style.table} data-testid="reports">
        <Table.Thead>
          <Table.Tr>
            {(["report", "period", "language", "audience", "state", "comments"] as const).map((column) => (
              <Table.Th key={column}>{say(`reports-column-${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {reports.map((report) => (
            <Table.Tr key={report.id} data-row={report.id} data-testid="report-row">
              <Table.Td>
                <a href={link({ page: "report", report: report.id })}>{report.template_name}</a>
                {report.reason && <p className={style.reason}>{say("reports-corrects", { reason: report.reason })}</p>}
              </Table.Td>
              <Table.Td>{report.period_code ?? say("finance-whole-time")}</Table.Td>
              <Table.Td>{languageName(report.language, language)}</Table.Td>
              <Table.Td>{say(`story-audience-${report.audience}`)}</Table.Td>
              <Table.Td>
                <StateMark state={report.state} />
              </Table.Td>
              <Table.Td>{report.open_comments > 0 ? report.open_comments : ""}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroll>
  );
}
