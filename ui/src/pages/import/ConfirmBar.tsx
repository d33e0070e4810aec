// The bar that stays in sight below what was understood: says that nothing has changed, and changes it.
import { Button } from "@mantine/core";
import type { CallError } from "../../lib/call";
import { useTexts } from "../../lib/texts";
import { IconFileImport } from "../../parts/icons";
import { Problem } from "../../parts/Problem";
import style from "./Import.module.css";

interface Props {
  error: CallError | null;
  /** What a person has to decide before: that it tells of nobody, so many questions, what is kept. */
  before: { people: boolean; open: number; undecided: boolean };
  leave: { label: string; run: () => void };
  confirm: { label: string; run: () => void; testid: string; disabled: boolean; loading: boolean };
}

export function ConfirmBar({ error, before, leave, confirm }: Props) {
  const { say } = useTexts();
  const { people, undecided } = before;
  const open = people ? 0 : before.open;
  const todo = undecided ? "window-decide-first" : "window-nothing-changed";
  return (
    <div className={style.confirm}>
      {error && <Problem error={error} />}
      <p role="status">
        {say(people ? "import-people-first" : open > 0 ? "window-answer-first" : todo, { count: open })}
      </p>
      <Button variant="default" onClick={leave.run}>
        {leave.label}
      </Button>
      <Button
        data-testid={confirm.testid}
        leftSection={<IconFileImport size={18} aria-hidden="true" />}
        disabled={people || open > 0 || undecided || confirm.disabled}
        loading={confirm.loading}
        onClick={confirm.run}
      >
        {confirm.label}
      </Button>
    </div>
  );
}
