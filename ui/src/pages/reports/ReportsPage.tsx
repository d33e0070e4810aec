// The reports of a project, or of all: what is owed, what is being written, what was sent.
import { Button, Table } from "@mantine/core";
import { useState } from "react";
import { languageName } from "../../lib/format";
import type { ReportRow } from "../../lib/generated/ReportRow";
import { useProject } from "../../lib/queries";
import { link } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { BackLink, PageHead } from "../../parts/BackLink";
import { IconFileDescription, IconPlus } from "../../parts/icons";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { Scroll } from "../../parts/Scroll";
import { DueReports } from "../due/DueReports";
import { BeginDialog } from "./BeginDialog";
import { useReports } from "./reports";
import style from "./Reports.module.css";
import { StateMark } from "./StateMark";

/** Those of all projects where none is named: a new one is begun in its project. */
export function ReportsPage({ project }: { project?: string }) {
  const { say, language } = useTexts();
  const kept = useReports(project, language);
  const [beginning, setBeginning] = useState(false);
  return (
    <div className={style.page}>
      {project !== undefined && <Back project={project} />}
      <PageHead>
        <PageTitle>{say("reports")}</PageTitle>
        <div className={style.deeds}>
          <Button
            component="a"
            href={link({ page: "templates" })}
            variant="default"
            leftSection={<IconFileDescription size={17} aria-hidden="true" />}
            data-testid="to-templates"
          >
            {say("window-templates")}
          </Button>
          {project !== undefined && (
            <Button
              leftSection={<IconPlus size={17} aria-hidden="true" />}
              onClick={() => setBeginning(true)}
              data-testid="begin-report"
            >
              {say("reports-begin")}
            </Button>
          )}
        </div>
      </PageHead>
      {kept.error && <Problem error={kept.error} />}
      <DueReports {...(project !== undefined && { project })} />
      {kept.data && (kept.data.length > 0 ? <Kept reports={kept.data} all={project === undefined} /> : <p>{say("reports-none")}</p>)}
      {beginning && project !== undefined && <BeginDialog project={project} wish={{}} close={() => setBeginning(false)} />}
    </div>
  );
}

function Back({ project }: { project: string }) {
  const { language } = useTexts();
  const { data } = useProject(project, language);
  return (
    <BackLink to={{ page: "project", project }} lang={data?.language}>
      {data?.acronym ?? data?.title}
    </BackLink>
  );
}

function Kept({ reports, all }: { reports: readonly ReportRow[]; all: boolean }) {
  const { say, language } = useTexts();
  return (
    <Scroll label={say("reports")}>
      <Table className={style.table} data-testid="reports">
        <Table.Thead>
          <Table.Tr>
            {all && <Table.Th>{say("reports-column-project")}</Table.Th>}
            {(["report", "period", "language", "audience", "state", "comments"] as const).map((column) => (
              <Table.Th key={column}>{say(`reports-column-${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {reports.map((report) => (
            <Table.Tr key={report.id} data-row={report.id} data-testid="report-row">
              {all && (
                <Table.Td>
                  <a href={link({ page: "reports", project: report.project })}>{report.project_title}</a>
                </Table.Td>
              )}
              <Table.Td>
                <a href={link({ page: "report", report: report.id })}>{report.template_name}</a>
                {report.reason && <p className={style.reason}>{say("reports-corrects", { reason: report.reason })}</p>}
              </Table.Td>
              <Table.Td>{report.period_code ?? say("finance-whole-time")}</Table.Td>
              <Table.Td>
                {languageName(report.language, language)}
                {report.currency !== null && ` · ${report.currency}`}
              </Table.Td>
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
