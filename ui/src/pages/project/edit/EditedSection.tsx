// One part of a project that is edited: its rows in a list, or what is made for it.
import type { Project } from "../../../lib/generated/Project";
import type { RowShown } from "../../../lib/generated/RowShown";
import { useTexts } from "../../../lib/texts";
import type { Told } from "../../../parts/edit/names";
import { RowList } from "../../../parts/edit/RowList";
import page from "../ProjectPage.module.css";
import { FilesOfRow, OfAgreement, OfIndicator } from "./below";
import { FilesOfProject } from "./FilesOfProject";
import { FrameworkTree } from "./FrameworkTree";
import { Identity, OfProject } from "./Identity";
import { Periods } from "./Periods";
import { EDITED, type EditedName, editedName, WITH_FILES } from "./sections";
import { ToReach } from "./ToReach";

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
      return <RowList table="agreement" {...shared} below={(of) => <OfAgreement of={of} {...shared} />} />;
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

/** Files are attached below the form of the row that they are evidence for. */
const withFiles = ({
  project,
  languages,
  row,
}: {
  project: string;
  languages: string[];
  row: string | undefined;
}) => ({
  below: (of: RowShown) => <FilesOfRow {...{ of, project, languages, row }} />,
});

/** The lesson is another project's: the project that cites it knows its words. */
function citedIn({ citations }: Project, { row }: RowShown): Told {
  const cited = citations.find(({ id }) => id === row);
  return cited ? { text: cited.observation, lang: cited.language } : { text: "" };
}
