// One row of a list: its name and key facts in a line, its form below when it is open.
import { ActionIcon, Menu } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { RowShown } from "../../lib/generated/RowShown";
import { useTexts } from "../../lib/texts";
import {
  IconArchive,
  IconArrowDown,
  IconArrowUp,
  IconChevronRight,
  IconDots,
  IconGripVertical,
  IconHistory,
  IconTrash,
} from "../icons";
import style from "./edit.module.css";
import type { Told } from "./names";

interface Props {
  /** Its place in the list, for the focus. */
  id: string;
  /** Nothing for a row that is being made. */
  row: RowShown | null;
  /** Stands before the name. */
  lead?: ReactNode;
  name: Told;
  facts: Told[];
  open: boolean;
  tabbable: boolean;
  /** What the pointer needs: handle and marks. */
  drag: { handle: object; mark: object };
  toggle: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
  /** None for a row that is being made. */
  deeds: Deeds | null;
  children: ReactNode;
}

/** What can be done with a whole row. */
interface Deeds {
  move: (by: 1 | -1) => void;
  archive: () => void;
  history: () => void;
  remove: () => void;
}

export function RowLine(props: Props) {
  const { id, row, lead, name, facts, open, tabbable, drag, toggle, onFocus, onKeyDown, deeds, children } =
    props;
  const { say } = useTexts();
  const shown = name.text || say("window-row-unnamed");
  return (
    <li className={style.item} data-item={id} data-open={open || undefined} data-testid="row">
      <div className={style.line} {...drag.mark}>
        <span className={style.handle} aria-hidden="true" {...drag.handle}>
          {row && <IconGripVertical size={16} />}
        </span>
        <button
          type="button"
          id={row ? `row-${row.row}` : undefined}
          className={style.opener}
          aria-expanded={open}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
          tabIndex={tabbable ? 0 : -1}
          onClick={toggle}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          data-testid="row-open"
        >
          <IconChevronRight size={15} aria-hidden="true" className={style.chevron} />
          {lead}
          <span
            className={style.rowName}
            lang={name.lang}
            dir="auto"
            data-unnamed={!name.text || undefined}
            data-testid="row-name"
          >
            {shown}
          </span>
          {facts.length > 0 && (
            <span className={style.facts}>
              {facts.map(({ text, lang, gap }) => (
                <span key={text} lang={lang} data-gap={gap}>
                  {text}
                </span>
              ))}
            </span>
          )}
        </button>
        {deeds && <Actions {...deeds} name={shown} tabIndex={tabbable ? 0 : -1} />}
      </div>
      {open && <div className={style.below}>{children}</div>}
    </li>
  );
}

function Actions({
  name,
  tabIndex,
  move,
  archive,
  history,
  remove,
}: Deeds & { name: string; tabIndex: number }) {
  const { say } = useTexts();
  const [opened, setOpened] = useState(false);
  return (
    <Menu opened={opened} onChange={setOpened}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          tabIndex={tabIndex}
          aria-label={say("window-row-actions", { name })}
          data-testid="row-actions"
        >
          <IconDots size={17} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      {opened && (
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconArrowUp size={16} aria-hidden="true" />} onClick={() => move(-1)}>
            {say("window-row-up")}
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowDown size={16} aria-hidden="true" />} onClick={() => move(1)}>
            {say("window-row-down")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArchive size={16} aria-hidden="true" />}
            onClick={archive}
            data-testid="archive-row"
          >
            {say("window-row-archive")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconHistory size={16} aria-hidden="true" />}
            onClick={history}
            data-testid="history-of-row"
          >
            {say("window-history-of-row")}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            className="danger"
            leftSection={<IconTrash size={16} aria-hidden="true" />}
            onClick={remove}
            data-testid="delete-row"
          >
            {say("window-row-delete")}
          </Menu.Item>
        </Menu.Dropdown>
      )}
    </Menu>
  );
}
