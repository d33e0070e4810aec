// The table of projects. One row is in the tab order; the arrow keys move between rows.
import { ActionIcon, Menu, Table } from "@mantine/core";
import { type KeyboardEvent, type MouseEvent, type Ref, useEffect, useState } from "react";
import { country, joined, money, shortDate } from "../../lib/format";
import type { Dates } from "../../lib/generated/Dates";
import type { ProjectRow } from "../../lib/generated/ProjectRow";
import { go, link } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { IconDots, IconReportAnalytics, IconTrash } from "../../parts/icons";
import { Missing } from "../../parts/Missing";
import { StatusMark } from "../../parts/StatusMark";
import { DeleteDialog } from "../project/DeleteDialog";
import { ReportDialog } from "../report/ReportDialog";
import { lastOpened } from "./lastOpened";
import style from "./Projects.module.css";

const COLUMNS = ["code", "title", "donor", "countries", "dates", "status", "budget"] as const;

interface Props {
  projects: ProjectRow[];
  ref: Ref<HTMLTableElement>;
}

/** `projects` are the rows that the search found. */
export function ProjectTable({ projects, ref }: Props) {
  const { say } = useTexts();
  const [current, setCurrent] = useState(lastOpened.id);
  const tabbable = projects.some(({ id }) => id === current) ? current : projects[0]?.id;
  return (
    <Table.ScrollContainer minWidth={860} className={style.frame}>
      <Table ref={ref} className={style.table} onKeyDown={moveByArrows} aria-label={say("window-projects")}>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column} scope="col" data-column={column}>
                {say(`window-column-${column}`)}
              </Table.Th>
            ))}
            <Table.Th data-column="actions">
              <span className="sr-only">{say("window-actions")}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {projects.map((project) => (
            <Row key={project.id} project={project} tabbable={project.id === tabbable} onFocus={setCurrent} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Up, Down, Home and End from row to row, on the links that open them. */
function moveByArrows(event: KeyboardEvent<HTMLTableElement>): void {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>("tbody a")];
  const at = links.indexOf(event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  links[to]?.focus();
}

interface RowProps {
  project: ProjectRow;
  tabbable: boolean;
  onFocus: (id: string) => void;
}

function Row({ project, tabbable, onFocus }: RowProps) {
  const { language } = useTexts();
  const tabIndex = tabbable ? 0 : -1;
  useEffect(() => {
    if (lastOpened.id !== project.id) return;
    document.getElementById(`row-${project.id}`)?.focus();
    lastOpened.id = undefined;
  }, [project.id]);
  const open = (event: MouseEvent<HTMLTableRowElement>) => {
    const { target, currentTarget } = event;
    // Clicks in a row's menu or dialog reach the row through React, but are not in it.
    if (!(target instanceof Element) || !currentTarget.contains(target) || target.closest("a, button"))
      return;
    go({ page: "project", project: project.id });
  };
  return (
    <Table.Tr onClick={open} onFocus={() => onFocus(project.id)}>
      <Table.Td data-column="code">
        <Codes project={project} />
      </Table.Td>
      <Table.Th scope="row" data-column="title">
        <a
          id={`row-${project.id}`}
          data-testid="project-row"
          data-project={project.id}
          href={link({ page: "project", project: project.id })}
          tabIndex={tabIndex}
          lang={project.language}
        >
          {project.title}
        </a>
        {project.office && (
          <div className={style.office} data-testid="project-office">
            {project.office}
          </div>
        )}
      </Table.Th>
      <Table.Td data-column="donor">{project.donor ?? <Missing />}</Table.Td>
      <Table.Td data-column="countries">
        <Countries codes={project.countries} />
      </Table.Td>
      <Table.Td data-column="dates">
        <Span dates={project.dates} />
      </Table.Td>
      <Table.Td data-column="status">
        <StatusMark status={project.status} />
      </Table.Td>
      <Table.Td data-column="budget">
        {project.budget ? <span className="figures">{money(project.budget, language)}</span> : <Missing />}
      </Table.Td>
      <Table.Td data-column="actions">
        <Actions project={project} tabIndex={tabIndex} />
      </Table.Td>
    </Table.Tr>
  );
}

function Codes({ project }: { project: ProjectRow }) {
  const { identifiers, acronym } = project;
  if (identifiers.length === 0) return acronym ? <span className={style.code}>{acronym}</span> : <Missing />;
  return identifiers.map(({ id, value }) => (
    <span key={id} className={style.code}>
      {value}
    </span>
  ));
}

/** All names where they are few, else the first ones and how many more there are. */
function Countries({ codes }: { codes: string[] }) {
  const { say, language } = useTexts();
  const names = codes.map((code) => country(code, language));
  if (names.length === 0) return <Missing />;
  if (names.length <= 3) return joined(names, language);
  const rest = say("window-countries-more", { count: names.length - 2 });
  return <span title={joined(names, language)}>{`${names.slice(0, 2).join(", ")} ${rest}`}</span>;
}

function Span({ dates }: { dates: Dates }) {
  const { say, language } = useTexts();
  const { start, end } = dates;
  if (!start && !end) return <Missing />;
  const words = (text: string) => shortDate(text, language);
  if (start && end) {
    return (
      <>
        <span>{`${words(start)} –`}</span> <span>{words(end)}</span>
      </>
    );
  }
  return start ? say("window-from", { date: words(start) }) : say("window-until", { date: words(end ?? "") });
}

function Actions({ project, tabIndex }: { project: ProjectRow; tabIndex: number }) {
  const { say } = useTexts();
  const [asking, setAsking] = useState<"report" | "delete" | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <Menu>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            tabIndex={tabIndex}
            aria-label={say("window-actions-of", { title: project.title })}
            data-testid="project-actions"
          >
            <IconDots size={18} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconReportAnalytics size={16} aria-hidden="true" />}
            onClick={() => setAsking("report")}
          >
            {say("window-report-make")}
          </Menu.Item>
          <Menu.Item
            className="danger"
            leftSection={<IconTrash size={16} aria-hidden="true" />}
            onClick={() => setAsking("delete")}
          >
            {say("window-delete")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking === "report" && <ReportDialog project={project} close={close} />}
      {asking === "delete" && <DeleteDialog project={project} close={close} />}
    </>
  );
}
