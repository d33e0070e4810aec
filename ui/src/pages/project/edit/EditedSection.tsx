// One part of a project that is edited: its rows in a list, or what is made for it.
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { Attachment } from "../../../lib/generated/Attachment";
import type { Period } from "../../../lib/generated/Period";
import type { Project } from "../../../lib/generated/Project";
import type { RowShown } from "../../../lib/generated/RowShown";
import { link } from "../../../lib/route";
import { useEntity, useRow, useRowsOf } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import { tableName } from "../../../lib/vocabulary";
import edit from "../../../parts/edit/edit.module.css";
import type { Told } from "../../../parts/edit/names";
import { RowForm } from "../../../parts/edit/RowForm";
import { RowList } from "../../../parts/edit/RowList";
import { Files } from "../../../parts/files/Files";
import { IconTable } from "../../../parts/icons";
import { PeriodState } from "../../reach/PeriodState";
import page from "../ProjectPage.module.css";
import style from "./EditPage.module.css";
import { FrameworkTree } from "./FrameworkTree";
import { MakePeriods } from "./MakePeriods";
import { PeriodValues } from "./PeriodValues";
import { EDITED, type EditedName, editedName, WITH_FILES } from "./sections";

interface Props {
  name: EditedName;
  project: Project;
  languages: string[];
  row: string | undefined;
  onOpen: (row: string | null) => void;
}

/** The section's name is its anchor, as when it is read. */
export function EditedSection(props: Props) {
  const { name } = props;
  return (
    <section id={name} className={page.section} aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{editedName(useTexts(), name)}</h2>
      <Part {...props} />
    </section>
  );
}

function Part({ name, ...props }: Props) {
  const { project, languages, row, onOpen } = props;
  const shared = { project: project.id, languages, row, onOpen };
  const table = EDITED[name];
  switch (name) {
    case "identity":
      return <Identity {...props} />;
    case "purpose":
      return <OfProject project={project} languages={languages} only={["objective", "context"]} />;
    case "framework":
      return <FrameworkTree {...shared} />;
    case "agreements":
      return <RowList table="agreement" {...shared} below={(of) => <Amendments of={of} {...shared} />} />;
    case "indicators":
      return <RowList table="indicator" {...shared} below={(of) => <OfIndicator of={of} {...shared} />} />;
    case "periods":
      return <Periods {...props} />;
    case "reach":
      return <ToReach project={project} />;
    case "files":
      return <FilesOfProject {...shared} />;
    case "citations":
      return <RowList table="citation" {...shared} named={(cited) => citedIn(project, cited)} />;
    default:
      return table && <RowList table={table} {...shared} {...(WITH_FILES.has(table) && withFiles(shared))} />;
  }
}

type Shared = Omit<BelowProps, "of"> & Pick<Props, "onOpen">;

/** Files are attached below the form of the row that they are evidence for. */
const withFiles = ({ project, languages, row }: Shared) => ({
  below: (of: RowShown) => <FilesOfRow {...{ of, project, languages, row }} />,
});

function FilesOfRow({ of, project, languages, row }: BelowProps) {
  return (
    <Below>
      <Files {...{ project, languages, row }} owner={of} />
    </Below>
  );
}

/** All of them, each with the row that it belongs to. */
function FilesOfProject({ project, ...shared }: Shared) {
  const owners = useRowsOf([...WITH_FILES], project);
  const ownerOf = ({ owner }: Attachment): Told | null => {
    const label = owners.find(({ row }) => row === owner)?.label;
    return label ? { text: label } : null;
  };
  return <Files project={project} {...shared} ownerOf={ownerOf} />;
}

function Periods({ project, languages, row, onOpen }: Omit<Props, "name">) {
  const { say } = useTexts();
  const of = (key: string) => project.periods.find(({ id }) => id === key);
  const state = (key: string) => say(of(key)?.closed_at ? "periods-closed" : "periods-open");
  return (
    <>
      <RowList
        table="period"
        project={project.id}
        {...{ languages, row, onOpen }}
        more={(period) => [{ text: state(period.row) }]}
        below={(period) => <StateOfPeriod project={project} period={of(period.row)} />}
      />
      <MakePeriods project={project.id} agreements={project.agreements} />
    </>
  );
}

function StateOfPeriod({ project, period }: { project: Project; period: Period | undefined }) {
  if (!period) return null;
  return (
    <Below>
      <PeriodState project={project} period={period} />
      {period.reopened_for && <Reopened why={period.reopened_for} />}
    </Below>
  );
}

function Reopened({ why }: { why: string }) {
  return <p className={style.hint}>{useTexts().say("periods-reopened", { reason: why })}</p>;
}

/** Figures are entered as in a spreadsheet, on a page of their own. */
function ToReach({ project }: { project: Project }) {
  const { say } = useTexts();
  return (
    <>
      <p className={style.hint}>{say("reach-rows-kept", { count: project.reach.length })}</p>
      <Button
        component="a"
        className={edit.add}
        variant="default"
        size="compact-md"
        href={link({ page: "reach", project: project.id })}
        leftSection={<IconTable aria-hidden="true" size={16} />}
        data-testid="to-reach"
      >
        {say("reach-entry")}
      </Button>
    </>
  );
}

/** The lesson is another project's: the project that cites it knows its words. */
function citedIn({ citations }: Project, { row }: RowShown): Told {
  const cited = citations.find(({ id }) => id === row);
  return cited ? { text: cited.observation, lang: cited.language } : { text: "" };
}

const IDENTITY = [
  "title",
  "subtitle",
  "acronym",
  "language",
  "status",
  "type",
  "programme",
  "start_date",
  "end_date",
  "duration_months",
  "coverage",
  "region",
  "geo_note",
  "countries",
];

function Identity({ project, languages, row, onOpen }: Omit<Props, "name">) {
  const texts = useTexts();
  const shared = { project: project.id, languages, row, onOpen };
  return (
    <div className={style.lists}>
      <OfProject project={project} languages={languages} only={IDENTITY} />
      <RowList table="identifier" heading={tableName(texts, "identifier")} {...shared} />
      <RowList table="component" heading={tableName(texts, "component")} {...shared} />
    </div>
  );
}

/** Fields of the project itself. */
function OfProject({ project, languages, only }: Pick<Props, "project" | "languages"> & { only: string[] }) {
  const entity = useEntity("project");
  const row = useRow("project", project.id).data;
  if (!entity || !row) return null;
  return <RowForm entity={entity} project={project.id} row={row} languages={languages} only={only} />;
}

interface BelowProps {
  of: RowShown;
  project: string;
  languages: string[];
  row: string | undefined;
}

function Amendments({ of, project, languages, row }: BelowProps) {
  return (
    <>
      <Below>
        <RowList
          table="amendment"
          heading={tableName(useTexts(), "amendment")}
          project={project}
          languages={languages}
          row={row}
          where={{ agreement: of.row }}
        />
      </Below>
      <FilesOfRow {...{ of, project, languages, row }} />
    </>
  );
}

function OfIndicator({ of, project, languages, row }: BelowProps) {
  return (
    <>
      <PeriodValues indicator={of} project={project} languages={languages} />
      <FilesOfRow {...{ of, project, languages, row }} />
      <Below>
        <RowList
          table="target_cell"
          heading={tableName(useTexts(), "target_cell")}
          project={project}
          languages={languages}
          row={row}
          where={{ indicator: of.row }}
        />
      </Below>
    </>
  );
}

function Below({ children }: { children: ReactNode }) {
  return <div className={edit.nested}>{children}</div>;
}
