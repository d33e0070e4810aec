// The way to the import of a table, from where its rows will be seen.
import { Button } from "@mantine/core";
import type { TableKind } from "../../lib/generated/TableKind";
import { link } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { IconTable } from "../../parts/icons";

interface Props {
  kind?: TableKind;
  project?: string;
}

export function ImportTable({ kind, project }: Props) {
  const { say } = useTexts();
  return (
    <Button
      component="a"
      variant="default"
      leftSection={<IconTable size={16} aria-hidden="true" />}
      href={link({ page: "tables", kind, project })}
      data-testid="import-a-table"
    >
      {say("tables-import-open")}
    </Button>
  );
}
