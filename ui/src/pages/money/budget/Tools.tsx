// What can be done with the lines, by menu; each entry says its key.
import { Button, Menu, Switch } from "@mantine/core";
import type { ReactNode } from "react";
import type { BudgetRow } from "../../../lib/generated/BudgetRow";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import { useTexts } from "../../../lib/texts";
import { useFocusBack } from "../../../parts/edit/useFocusBack";
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronDown,
  IconClipboardText,
  IconCoins,
  IconHistory,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPlus,
  IconTrash,
} from "../../../parts/icons";
import { Keys } from "../../../parts/Keys";
import { lineName } from "./BudgetGrid";
import style from "./Budget.module.css";
import type { Opened } from "./Dialogs";
import { DEED_KEYS, type LineDeed } from "./useLineDeeds";

interface Props {
  budget: BudgetShown;
  active: BudgetRow | undefined;
  locked: string | undefined;
  run: (deed: LineDeed) => void;
  open: (opened: Opened) => void;
  byPeriod: boolean;
  showPeriods: (by: boolean) => void;
  /** How many reporting periods there are. */
  periods: number;
}

export function Tools({ budget, active, locked, run, open, byPeriod, showPeriods, periods }: Props) {
  const { say } = useTexts();
  const off = locked !== undefined;
  return (
    <div className={style.tools}>
      <Button
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={() => run("sibling")}
        disabled={off}
        data-testid="add-budget-line"
      >
        {say("budget-add-line")}
      </Button>
      <LineMenu active={active} off={off} run={run} />
      <Button
        variant="default"
        leftSection={<IconClipboardText size={16} aria-hidden="true" />}
        onClick={() => open({ is: "paste" })}
        disabled={off}
        data-testid="budget-paste"
      >
        {say("budget-paste")}
      </Button>
      <Button
        variant="default"
        leftSection={<IconCoins size={16} aria-hidden="true" />}
        onClick={() => open({ is: "fundings" })}
        data-testid="budget-fundings"
      >
        {say("budget-fundings", { count: budget.fundings.length })}
      </Button>
      {periods > 0 && (
        <Switch
          label={say("budget-by-period")}
          checked={byPeriod}
          onChange={(event) => showPeriods(event.currentTarget.checked)}
          data-testid="budget-by-period"
        />
      )}
    </div>
  );
}

interface MenuProps {
  active: BudgetRow | undefined;
  off: boolean;
  run: (deed: LineDeed) => void;
}

function LineMenu({ active, off, run }: MenuProps) {
  const { say } = useTexts();
  const { target, menu } = useFocusBack();
  const shape = { size: 16, "aria-hidden": true };
  const item = (deed: LineDeed, label: string, icon: ReactNode, className = "") => (
    <Menu.Item
      className={className}
      leftSection={icon}
      rightSection={DEED_KEYS[deed] && <Keys of={DEED_KEYS[deed]} />}
      disabled={off && deed !== "history"}
      onClick={() => run(deed)}
      data-testid={`line-${deed}`}
    >
      {say(label)}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-start" {...menu}>
      <Menu.Target>
        <Button
          ref={target}
          variant="default"
          rightSection={<IconChevronDown size={15} aria-hidden="true" />}
          disabled={!active}
          data-testid="line-menu"
        >
          {say("budget-line-menu")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {active && <Menu.Label className={style.menuLabel}>{lineName(active)}</Menu.Label>}
        {item("sibling", "budget-add-below", <IconPlus {...shape} />)}
        {item("child", "budget-add-under", <IconPlus {...shape} />)}
        <Menu.Divider />
        {item("up", "window-row-up", <IconArrowUp {...shape} />)}
        {item("down", "window-row-down", <IconArrowDown {...shape} />)}
        {item("nest", "window-tree-nest", <IconIndentIncrease {...shape} />)}
        {item("unnest", "window-tree-unnest", <IconIndentDecrease {...shape} />)}
        <Menu.Divider />
        {item("history", "window-history-of-row", <IconHistory {...shape} />)}
        {item("delete", "window-row-delete", <IconTrash {...shape} />, "danger")}
      </Menu.Dropdown>
    </Menu>
  );
}
