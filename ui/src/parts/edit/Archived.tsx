// Rows that were put aside: shown on demand, and taken back with one press.
import { Button, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import type { RowShown } from "../../lib/generated/RowShown";
import { useTexts } from "../../lib/texts";
import { IconArchive, IconChevronDown, IconRestore } from "../icons";
import style from "./edit.module.css";
import type { Told } from "./names";

interface Props {
  rows: RowShown[];
  name: (row: RowShown) => Told;
  restore: (row: RowShown) => void;
}

/** Nothing where nothing was put aside. */
export function Archived({ rows, name, restore }: Props) {
  const { say } = useTexts();
  const [shown, setShown] = useState(false);
  if (rows.length === 0) return null;
  return (
    <div className={style.archived}>
      <UnstyledButton
        className={style.archivedToggle}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
        data-testid="show-archived"
      >
        <IconArchive size={15} aria-hidden="true" />
        {say("window-rows-archived", { count: rows.length })}
        <IconChevronDown size={14} aria-hidden="true" data-turned={shown || undefined} />
      </UnstyledButton>
      {shown && (
        <ul className={style.list}>
          {rows.map((row) => (
            <ArchivedRow key={row.row} row={row} told={name(row)} restore={() => restore(row)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function ArchivedRow({ row, told, restore }: { row: RowShown; told: Told; restore: () => void }) {
  const { say } = useTexts();
  const name = told.text || say("window-row-unnamed");
  return (
    <li className={style.archivedRow}>
      <span lang={told.lang} dir="auto">
        {name}
      </span>
      {row.archived !== row.row && <span className={style.along}>{say("window-archived-along")}</span>}
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconRestore size={15} aria-hidden="true" />}
        aria-label={say("window-row-back-named", { name })}
        onClick={restore}
        data-testid="restore-row"
      >
        {say("window-row-back")}
      </Button>
    </li>
  );
}
