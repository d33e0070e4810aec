// The moves with their dates, in a table; each is edited, asked about and deleted from its row.
import { ActionIcon, Menu } from "@mantine/core";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import type { RowShown } from "../../../lib/generated/RowShown";
import { textOf } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import { fieldName } from "../../../lib/vocabulary";
import { useFocusBack } from "../../../parts/edit/useFocusBack";
import { IconDots, IconHistory, IconPencil, IconTrash } from "../../../parts/icons";
import { Missing } from "../../../parts/Missing";
import { Scroll } from "../../../parts/Scroll";
import style from "./Moves.module.css";

export type Deed = "edit" | "history" | "delete";

interface Props {
  rows: readonly RowShown[];
  budget: BudgetShown;
  onDeed: (deed: Deed, row: RowShown) => void;
}

export function MoveList({ rows, budget, onDeed }: Props) {
  const texts = useTexts();
  const { say } = texts;
  return (
    <Scroll label={say("moves-list")}>
      <table>
        <thead>
          <tr>
            {["date", "from", "to"].map((name) => (
              <th key={name} scope="col">
                {fieldName(texts, name)}
              </th>
            ))}
            <th scope="col" data-number>
              {say("window-budget-amount")}
            </th>
            <th scope="col">{fieldName(texts, "reason")}</th>
            <th scope="col">{fieldName(texts, "approval")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.row} {...{ row, budget, onDeed }} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Line({ row, budget, onDeed }: Omit<Props, "rows"> & { row: RowShown }) {
  const { say, language } = useTexts();
  const line = (field: string) => {
    const found = budget.rows.find(({ id }) => id === row.values[field]?.value);
    return [found?.code, found?.text].filter(Boolean).join(" ");
  };
  const shown = (field: string) => row.values[field]?.shown ?? "";
  const reason = textOf(row, "reason", language);
  const name = `${shown("date")}, ${shown("amount")}`;
  return (
    <tr data-testid="move">
      <th scope="row">{shown("date")}</th>
      <td>{line("from")}</td>
      <td>{line("to")}</td>
      <td data-number>{shown("amount")}</td>
      <td lang={reason?.lang}>{reason?.text}</td>
      <td>{shown("approval") || <Missing />}</td>
      <td className={style.menu}>
        <Actions run={(deed) => onDeed(deed, row)} label={say("window-row-actions", { name })} />
      </td>
    </tr>
  );
}

function Actions({ label, run }: { label: string; run: (deed: Deed) => void }) {
  const { say } = useTexts();
  const { target, menu } = useFocusBack();
  const shape = { size: 16, "aria-hidden": true };
  return (
    <Menu {...menu}>
      <Menu.Target>
        <ActionIcon ref={target} variant="subtle" color="gray" aria-label={label} data-testid="move-actions">
          <IconDots size={17} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil {...shape} />} onClick={() => run("edit")} data-testid="edit-move">
          {say("moves-edit")}
        </Menu.Item>
        <Menu.Item leftSection={<IconHistory {...shape} />} onClick={() => run("history")}>
          {say("window-history-of-row")}
        </Menu.Item>
        <Menu.Item
          className="danger"
          leftSection={<IconTrash {...shape} />}
          onClick={() => run("delete")}
          data-testid="delete-move"
        >
          {say("window-row-delete")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
