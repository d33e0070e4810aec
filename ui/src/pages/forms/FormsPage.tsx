// Figures from partners who do not have the program: whom one asked for what, what came back,
// what is missing from whom; and the forms that have just come in.
import { Button, Table } from "@mantine/core";
import { useState } from "react";
import { count } from "../../lib/format";
import type { FormTold } from "../../lib/generated/FormTold";
import { chooseTables } from "../../lib/host";
import { useFormsAsked, useProject } from "../../lib/queries";
import { link } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { BackLink, PageHead } from "../../parts/BackLink";
import { IconSend, IconUpload } from "../../parts/icons";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { Scroll } from "../../parts/Scroll";
import { Arrived } from "./Arrived";
import { takeForms, useArrivedForms } from "./arrived";
import { AskDialog } from "./AskDialog";
import style from "./Forms.module.css";

/** Those of all projects where none is named: a partner is asked in its project. */
export function FormsPage({ project }: { project?: string | undefined }) {
  const { say } = useTexts();
  const asked = useFormsAsked(project);
  const arrived = useArrivedForms();
  const [asking, setAsking] = useState(false);
  const choose = () => void chooseTables().then((files) => takeForms(files, project));
  return (
    <div className={style.page}>
      {project !== undefined && <Back project={project} />}
      <PageHead>
        <PageTitle>{say("forms-title")}</PageTitle>
        <div className={style.deeds}>
          <Button
            variant="default"
            leftSection={<IconUpload size={17} aria-hidden="true" />}
            onClick={choose}
            data-testid="take-form"
          >
            {say("forms-take")}
          </Button>
          {project !== undefined && (
            <Button
              leftSection={<IconSend size={17} aria-hidden="true" />}
              onClick={() => setAsking(true)}
              data-testid="ask-partner"
            >
              {say("forms-ask")}
            </Button>
          )}
        </div>
      </PageHead>
      <p className={style.lead}>{say("forms-lead")}</p>
      {arrived.map((form) => (
        <Arrived key={form.id} form={form} />
      ))}
      {asked.error && <Problem error={asked.error} />}
      {asked.data && (asked.data.length > 0 ? <Asked forms={asked.data} all={project === undefined} /> : <p>{say("form-none-asked")}</p>)}
      {asking && project !== undefined && <AskDialog project={project} close={() => setAsking(false)} />}
    </div>
  );
}

function Back({ project }: { project: string }) {
  const { say, language } = useTexts();
  const { data } = useProject(project, language);
  return (
    <BackLink to={{ page: "reach", project }} lang={data?.language}>
      {`${say("reach-entry")} · ${data?.acronym ?? data?.title ?? ""}`}
    </BackLink>
  );
}

function Asked({ forms, all }: { forms: readonly FormTold[]; all: boolean }) {
  const { say } = useTexts();
  return (
    <Scroll label={say("forms-title")}>
      <Table className={style.table} data-testid="forms-asked">
        <Table.Thead>
          <Table.Tr>
            {all && <Table.Th>{say("reports-column-project")}</Table.Th>}
            {(["partner", "period", "asked", "received", "standing"] as const).map((column) => (
              <Table.Th key={column}>{say(`forms-column-${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {forms.map((form) => (
            <Row key={form.form} form={form} all={all} />
          ))}
        </Table.Tbody>
      </Table>
    </Scroll>
  );
}

function Row({ form, all }: { form: FormTold; all: boolean }) {
  const { say, language } = useTexts();
  const figures = (of: number) => count(of, language);
  return (
    <Table.Tr data-testid="form-row">
      {all && (
        <Table.Td>
          <a href={link({ page: "forms", project: form.project })}>{form.title}</a>
        </Table.Td>
      )}
      <Table.Td>{form.partner_name}</Table.Td>
      <Table.Td>
        <a href={link({ page: "reach", project: form.project, period: form.period })}>{form.period_code}</a>
        <div className={style.small}>{form.period_name}</div>
      </Table.Td>
      <Table.Td>
        {form.asked_at}
        <div className={style.small}>{form.asked_by}</div>
      </Table.Td>
      <Table.Td>
        {form.answers.length === 0 && <span className={style.small}>{say("forms-nothing-back")}</span>}
        {form.answers.map(({ file, at, who }) => (
          <div key={`${file} ${at}`}>
            {at}
            <div className={style.small}>{`${file} · ${who}`}</div>
          </div>
        ))}
      </Table.Td>
      <Table.Td>
        <span className={style.standing} data-standing={form.standing} data-testid="form-standing">
          {say(`form-standing-${form.standing}`, {
            missing: figures(form.missing),
            asked: figures(form.asked),
            day: form.asked_at,
          })}
        </span>
        {form.lines.length > 0 && form.standing !== "replaced" && (
          <ul className={style.lines}>
            {form.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
