// The facts of the project itself, with its numbers and components.
import type { Project } from "../../../lib/generated/Project";
import { useEntity, useRow } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import { tableName } from "../../../lib/vocabulary";
import { RowForm } from "../../../parts/edit/RowForm";
import { RowList } from "../../../parts/edit/RowList";
import style from "./EditPage.module.css";

interface Props {
  project: Project;
  languages: string[];
  row: string | undefined;
  onOpen: (row: string | null) => void;
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

export function Identity({ project, languages, row, onOpen }: Props) {
  const texts = useTexts();
  const shared = { project: project.id, languages, row, onOpen };
  return (
    <div className={style.lists}>
      <OfProject project={project} languages={languages} only={IDENTITY} />
      <RowList table="identifier" heading={tableName(texts, "identifier")} {...shared} />
      <RowList table="iati_fact" heading={tableName(texts, "iati_fact")} {...shared} />
      <RowList table="component" heading={tableName(texts, "component")} {...shared} />
    </div>
  );
}

/** Fields of the project itself. */
export function OfProject({
  project,
  languages,
  only,
}: Pick<Props, "project" | "languages"> & { only: string[] }) {
  const entity = useEntity("project");
  const row = useRow("project", project.id).data;
  if (!entity || !row) return null;
  return <RowForm entity={entity} project={project.id} row={row} languages={languages} only={only} />;
}
