// Projects that were put aside: not in the list, and taken back from here.
import { textOf, useRows } from "../../lib/rows";
import { useTexts } from "../../lib/texts";
import { Archived } from "../../parts/edit/Archived";
import { useRowActions } from "../../parts/edit/useRowActions";

export function ArchivedProjects() {
  const { language } = useTexts();
  const { restore } = useRowActions();
  const projects = useRows("project", null).data?.filter(({ archived }) => archived !== null) ?? [];
  return (
    <Archived
      rows={projects}
      name={(row) => textOf(row, "title", language) ?? { text: row.label }}
      restore={restore}
    />
  );
}
