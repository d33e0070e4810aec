// One project with everything that is kept of it, on one page to be read.
import { Button, Menu } from "@mantine/core";
import { type HotkeyItem, useHotkeys } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import type { Project } from "../../lib/generated/Project";
import { useAttention, useProject } from "../../lib/queries";
import { go, link, type ProjectRoute } from "../../lib/route";
import { KEYS } from "../../lib/shortcuts";
import { useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import {
  IconArchive,
  IconBook2,
  IconChevronDown,
  IconDownload,
  IconPencil,
  IconReportAnalytics,
  IconTrash,
} from "../../parts/icons";
import { BackLink } from "../../parts/BackLink";
import { useRowActions } from "../../parts/edit/useRowActions";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { useLedTo } from "../../parts/useLedTo";
import { lastOpened } from "../projects/lastOpened";
import { ExportDialog } from "../export/ExportDialog";
import { ReportDialog } from "../report/ReportDialog";
import { AttentionButton } from "./attention/AttentionList";
import { countsOf } from "./attention/where";
import { DeleteDialog } from "./DeleteDialog";
import { EditPage } from "./edit/EditPage";
import { KeyFigures } from "./KeyFigures";
import style from "./ProjectPage.module.css";
import { From, Record, useLang } from "./record";
import { Section } from "./Section";
import { SectionNav } from "./SectionNav";
import { sectionsOf } from "./sections";

/** The route says which part of the page to go to, and whether it is read or edited. */
export function ProjectPage({ route }: { route: ProjectRoute }) {
  const { project: id } = route;
  const { say, language } = useTexts();
  const project = useProject(id, language);
  useEffect(() => {
    lastOpened.id = id;
  }, [id]);
  return (
    <div className={style.page}>
      <BackLink to={{ page: "projects" }}>{say("window-projects")}</BackLink>
      {project.error && <Problem error={project.error} />}
      {project.data && <Shown project={project.data} route={route} />}
    </div>
  );
}

function Shown({ project, route }: { project: Project; route: ProjectRoute }) {
  const { section, row, edit = false } = route;
  const seen = useRef<string | undefined>(undefined);
  useEffect(() => {
    // A row that is opened is where one is already.
    if (section && !row && section !== seen.current) document.getElementById(section)?.scrollIntoView();
    seen.current = section;
  }, [section, row]);
  const turn = () => go({ ...route, edit: edit ? undefined : true });
  useHotkeys(
    KEYS.edit.map((key): HotkeyItem => [key, turn]),
    [],
  );
  useLedTo(edit ? undefined : row);
  return (
    <Record project={project}>
      <Head project={project} route={route} />
      {edit ? <EditPage project={project} section={section} row={row} /> : <Reading project={project} />}
    </Record>
  );
}

function Reading({ project }: { project: Project }) {
  const { say, language } = useTexts();
  const sections = sectionsOf(project);
  const missing = countsOf(useAttention(project.id, language).data ?? []);
  return (
    <>
      <KeyFigures project={project} />
      <div className={style.columns}>
        <SectionNav
          project={project.id}
          sections={sections}
          name={(name) => say(`section-${name}`)}
          missing={missing}
        />
        <div className={style.sections}>
          {sections.map((name) => (
            <Section key={name} name={name} project={project} />
          ))}
        </div>
      </div>
    </>
  );
}

function Head({ project, route }: { project: Project; route: ProjectRoute }) {
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
      <div className={style.actions}>
        <ReadOrEdit route={route} />
        <AttentionButton project={project} />
        <Actions project={project} />
      </div>
    </div>
  );
}

/** Two places of the window, so that Back leads from one to the other. */
function ReadOrEdit({ route }: { route: ProjectRoute }) {
  const { say } = useTexts();
  const { edit = false } = route;
  return (
    <nav className={style.modes} aria-label={say("window-mode")}>
      <a
        href={link({ ...route, edit: undefined })}
        aria-current={edit ? undefined : "page"}
        data-testid="read"
      >
        <IconBook2 size={16} aria-hidden="true" />
        {say("window-mode-read")}
      </a>
      <a
        href={link({ ...route, edit: true })}
        aria-current={edit ? "page" : undefined}
        aria-keyshortcuts="Control+E"
        data-testid="edit"
      >
        <IconPencil size={16} aria-hidden="true" />
        {say("window-mode-edit")}
      </a>
    </nav>
  );
}

function Actions({ project }: { project: Project }) {
  const { say } = useTexts();
  const [asking, setAsking] = useState<"report" | "export" | "delete" | null>(null);
  const close = () => setAsking(null);
  const { archive } = useRowActions();
  const toList = () => go({ page: "projects" });
  return (
    <>
      <Button
        data-testid="make-report"
        leftSection={<IconReportAnalytics size={18} aria-hidden="true" />}
        onClick={() => setAsking("report")}
      >
        {say("window-report-make")}
      </Button>
      <Button
        component="a"
        variant="default"
        href={link({ page: "reach", project: project.id })}
        data-testid="enter-reach"
      >
        {say("reach-entry")}
      </Button>
      <Button
        component="a"
        variant="default"
        href={link({ page: "money", project: project.id })}
        data-testid="to-money"
      >
        {say("money")}
      </Button>
      <Button
        component="a"
        variant="default"
        href={link({ page: "reports", project: project.id })}
        data-testid="to-reports"
      >
        {say("reports")}
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
            data-testid="export-tables"
            leftSection={<IconDownload size={16} aria-hidden="true" />}
            onClick={() => setAsking("export")}
          >
            {say("export-open")}
          </Menu.Item>
          <Menu.Item
            data-testid="archive-project"
            leftSection={<IconArchive size={16} aria-hidden="true" />}
            onClick={() => archive({ table: "project", row: project.id }, project.title, toList)}
          >
            {say("window-project-archive")}
          </Menu.Item>
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
      {asking === "export" && <ExportDialog project={project} what="reach" close={close} />}
      {asking === "delete" && <DeleteDialog project={project} close={close} />}
    </>
  );
}
