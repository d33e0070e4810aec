// The menu of a node: every deed that has a key, and those that have none.
import { ActionIcon, Menu } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTexts } from "../../../lib/texts";
import { useFocusBack } from "../../../parts/edit/useFocusBack";
import {
  IconArchive,
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconHistory,
  IconIndentDecrease,
  IconIndentIncrease,
  IconListDetails,
  IconPlus,
  IconTrash,
} from "../../../parts/icons";
import type { Deed } from "./deeds";

interface Props {
  name: string;
  tabIndex: number;
  deed: (deed: Deed) => void;
}

export function TreeMenu({ name, tabIndex, deed }: Props) {
  const { say } = useTexts();
  const [opened, setOpened] = useState(false);
  const { target, menu } = useFocusBack();
  const item = (which: Deed, label: string, icon: ReactNode, className = "") => (
    <Menu.Item
      className={className}
      leftSection={icon}
      onClick={() => deed(which)}
      data-testid={`node-${which}`}
    >
      {say(label)}
    </Menu.Item>
  );
  const shape = { size: 16, "aria-hidden": true };
  return (
    <Menu opened={opened} onChange={setOpened} {...menu}>
      <Menu.Target>
        <ActionIcon
          ref={target}
          variant="subtle"
          color="gray"
          tabIndex={tabIndex}
          aria-label={say("window-row-actions", { name })}
          data-testid="node-actions"
        >
          <IconDots size={17} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      {opened && (
        <Menu.Dropdown>
          {item("details", "window-tree-details", <IconListDetails {...shape} />)}
          <Menu.Divider />
          {item("sibling", "window-tree-add-sibling", <IconPlus {...shape} />)}
          {item("child", "window-tree-add-child", <IconPlus {...shape} />)}
          <Menu.Divider />
          {item("up", "window-row-up", <IconArrowUp {...shape} />)}
          {item("down", "window-row-down", <IconArrowDown {...shape} />)}
          {item("nest", "window-tree-nest", <IconIndentIncrease {...shape} />)}
          {item("unnest", "window-tree-unnest", <IconIndentDecrease {...shape} />)}
          <Menu.Divider />
          {item("archive", "window-row-archive", <IconArchive {...shape} />)}
          {item("history", "window-history-of-row", <IconHistory {...shape} />)}
          {item("delete", "window-row-delete", <IconTrash {...shape} />, "danger")}
        </Menu.Dropdown>
      )}
    </Menu>
  );
}
