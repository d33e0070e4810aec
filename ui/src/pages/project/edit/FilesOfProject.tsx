// All files of a project in one list, each with the row that it is evidence for.
import type { Attachment } from "../../../lib/generated/Attachment";
import { useRowsOf } from "../../../lib/rows";
import type { Told } from "../../../parts/edit/names";
import { Files } from "../../../parts/files/Files";
import { WITH_FILES } from "./sections";

interface Props {
  project: string;
  languages: string[];
  row: string | undefined;
  onOpen: (row: string | null) => void;
}

/** What is attached here belongs to the project itself. */
export function FilesOfProject({ project, ...shared }: Props) {
  const owners = useRowsOf([...WITH_FILES], project);
  const ownerOf = ({ owner }: Attachment): Told | null => {
    const label = owners.find(({ row }) => row === owner)?.label;
    return label ? { text: label } : null;
  };
  return <Files project={project} {...shared} ownerOf={ownerOf} />;
}
