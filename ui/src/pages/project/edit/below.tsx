// What stands below the form of a row: what belongs to it, and the files that are evidence for it.
import type { ReactNode } from "react";
import type { RowShown } from "../../../lib/generated/RowShown";
import { useTexts } from "../../../lib/texts";
import { tableName } from "../../../lib/vocabulary";
import edit from "../../../parts/edit/edit.module.css";
import { RowList } from "../../../parts/edit/RowList";
import { Files } from "../../../parts/files/Files";
import { PeriodValues } from "./PeriodValues";

interface BelowProps {
  of: RowShown;
  project: string;
  languages: string[];
  row: string | undefined;
}

export function FilesOfRow({ of, project, languages, row }: BelowProps) {
  return (
    <Below>
      <Files {...{ project, languages, row }} owner={of} />
    </Below>
  );
}

/** Amendments. */
export function OfAgreement({ of, project, languages, row }: BelowProps) {
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

/** Its figures by period and the targets of its breakdown. */
export function OfIndicator({ of, project, languages, row }: BelowProps) {
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

/** Set off from the form above it. */
export function Below({ children }: { children: ReactNode }) {
  return <div className={edit.nested}>{children}</div>;
}
