// One project with everything that is kept of it, on one page to be read.
import { Button, Menu } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Project } from "../../lib/generated/Project";
import { useProject } from "../../lib/queries";
import { link } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import { IconArrowLeft, IconChevronDown, IconReportAnalytics, IconTrash } from "../../parts/icons";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { useLedTo } from "../../parts/useLedTo";
import { lastOpened } from "../projects/lastOpened";
import { ReportDialog } from "../report/ReportDialog";
import { DeleteDialog } from "./DeleteDialog";
import { KeyFigures } from "./KeyFigures";
import style from "./ProjectPage.module.css";
import { From, Record, useLang } from "./record";
import { Section } from "./Section";
import { SectionNav } from "./SectionNav";
import { sectionsOf } from "./sections";

interface Props {
  id: string;
  section: string | undefined;
  row: string | undefined;
}

/** `section` is the part of the page to go to, `row` the key of a row in it. */
export function ProjectPage({ id, section, row }: Props) {
  const project = useProject(id, useTexts().language);
  useEffect(() => {
    lastOpened.id = id;
  }, [id]);
  return (
    <div className={style.page}>
      <Back />
      {project.error && <Problem error={project.error} />}
      {project.data && <Shown project={project.data} section={section} row={row} />}
    </div>
  );
}

function Back() {
  return (
    <a className={style.back} href={link({ page: "projects" })}>
      <IconArrowLeft size={17} aria-hidden="true" />
      {useTexts().say("window-projects")}
    </a>
  );
}

type ShownProps = Omit<Props, "id"> & { project: Project };

function Shown({ project, section, row }: ShownProps) {
  const sections = sectionsOf(project);
  useEffect(() => {
    if (section) document.getElementById(section)?.scrollIntoView();
  }, [section]);
  useLedTo(row);
  return (
    <Record project={project}>
      <Head project={project} />
      <KeyFigures project={project} />
      <div className={style.columns}>
        <SectionNav project={project.id} sections={sections} />
        <div className={style.sections}>
          {sections.map((name) => (
            <Section key={name} name={name} project={project} />
          ))}
        </div>
      </div>
    </Record>
  );
}

function Head({ project }: { project: Project }) {
  const texts = useTexts();
  const titleLang = useLang("title");
  const subtitleLang = useLang("subtitle");
  return (
    <div className={style.head}>
      <div className={style.titles}>
        <p className={style.codes}>
          {project.acronym && <strong>{project.acronym}</strong>}
          {project.identifiers.map(({ id, scheme, value }) => (
            <span key={id} title={term(texts, "scheme", scheme)}>
              {value}
            </span>
          ))}
        </p>
        <PageTitle lang={titleLang}>{project.title}</PageTitle>
        <From k="title" of={texts.say("fact-title")} />
        {project.subtitle && (
          <p className={style.subtitle} lang={subtitleLang}>
            {project.subtitle}
          </p>
        )}
      </div>
      <Actions project={project} />
    </div>
  );
}

function Actions({ project }: { project: Project }) {
  const { say } = useTexts();
  const [asking, setAsking] = useState<"report" | "delete" | null>(null);
  const close = () => setAsking(null);
  return (
    <div className={style.actions}>
      <Button
        data-testid="make-report"
        leftSection={<IconReportAnalytics size={18} aria-hidden="true" />}
        onClick={() => setAsking("report")}
      >
        {say("window-report-make")}
      </Button>
      <Menu>
        <Menu.Target>
          <Button
            variant="default"
            rightSection={<IconChevronDown size={15} aria-hidden="true" />}
            data-testid="project-actions"
          >
            {say("window-more")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            className="danger"
            data-testid="delete-project"
            leftSection={<IconTrash size={16} aria-hidden="true" />}
            onClick={() => setAsking("delete")}
          >
            {say("window-delete")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking === "report" && <ReportDialog project={project} close={close} />}
      {asking === "delete" && <DeleteDialog project={project} close={close} />}
    </div>
  );
}
