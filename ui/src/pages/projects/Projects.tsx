// The projects of the workspace: found by any of their words, opened with Enter.
import { Button, Kbd, TextInput } from "@mantine/core";
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from "react";
import { count, country } from "../../lib/format";
import type { ProjectRow } from "../../lib/generated/ProjectRow";
import { useProjects } from "../../lib/queries";
import { go } from "../../lib/route";
import { matches } from "../../lib/search";
import { useFindKeys } from "../../lib/findKeys";
import { useTexts } from "../../lib/texts";
import { IconFileImport, IconSearch } from "../../parts/icons";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { DueReports } from "../due/DueReports";
import { receive } from "../import/arrivals";
import { usePasted } from "../import/incoming";
import { ImportTable } from "../tables/ImportTable";
import { ArchivedProjects } from "./ArchivedProjects";
import { NewProject } from "./NewProject";
import { NoProjects } from "./NoProjects";
import style from "./Projects.module.css";
import { ProjectTable } from "./ProjectTable";

/** The list. */
export function Projects() {
  const { say } = useTexts();
  const projects = useProjects();
  usePasted(say("window-pasted-name"), receive);
  return (
    <div className={style.page}>
      {projects.error && <Problem error={projects.error} />}
      {projects.data?.length === 0 && <NoProjects />}
      <DueReports />
      {projects.data && projects.data.length > 0 && <Searchable projects={projects.data} />}
      <ArchivedProjects />
    </div>
  );
}

function Searchable({ projects }: { projects: ProjectRow[] }) {
  const { say, language } = useTexts();
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query);
  const field = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const found = useMemo(
    () => projects.filter((project) => matches(wanted, wordsOf(project, language))),
    [projects, wanted, language],
  );
  const focus = () => field.current?.focus();
  useFindKeys(focus);
  const shown = {
    shown: count(found.length, language),
    all: count(projects.length, language),
    count: projects.length,
  };
  return (
    <>
      <div className={style.head}>
        <PageTitle>{say("window-projects")}</PageTitle>
        <p className={style.count} role="status">
          {say(wanted.trim() ? "window-projects-found" : "window-projects-count", shown)}
        </p>
        <TextInput
          ref={field}
          className={style.search}
          type="search"
          data-testid="search"
          aria-label={say("window-search")}
          placeholder={say("window-search-hint")}
          leftSection={<IconSearch size={17} aria-hidden="true" />}
          rightSection={<Kbd size="xs">/</Kbd>}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => fromSearch(event, table.current, () => setQuery(""))}
        />
        <NewProject />
        <ImportTable />
        <Button
          data-testid="import-page"
          leftSection={<IconFileImport size={18} aria-hidden="true" />}
          onClick={() => go({ page: "import" })}
        >
          {say("window-import")}
        </Button>
      </div>
      {found.length > 0 ? <ProjectTable ref={table} projects={found} /> : <NothingFound query={wanted} />}
      <p className={style.hint}>{say("window-projects-hint")}</p>
    </>
  );
}

/** Down or Enter lead from the search to the first row, Escape empties it. */
function fromSearch(event: KeyboardEvent, table: HTMLTableElement | null, empty: () => void): void {
  if (event.key === "Escape") empty();
  if (event.key !== "ArrowDown" && event.key !== "Enter") return;
  event.preventDefault();
  const first = table?.querySelector<HTMLAnchorElement>("tbody a");
  if (event.key === "Enter") first?.click();
  else first?.focus();
}

/** Everything by which a project can be found. */
function wordsOf(project: ProjectRow, language: string): string[] {
  return [
    project.title,
    project.donor ?? "",
    project.acronym ?? "",
    ...project.identifiers.map(({ value }) => value),
    ...project.countries.map((code) => country(code, language)),
  ];
}

function NothingFound({ query }: { query: string }) {
  return <p className={style.nothing}>{useTexts().say("window-search-nothing", { query })}</p>;
}
