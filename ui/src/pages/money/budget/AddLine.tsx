// A new heading or line: its number and its words; the rest is typed in the grid. One after the
// other, for as long as somebody goes on.
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useRef, useState } from "react";
import type { BudgetRow } from "../../../lib/generated/BudgetRow";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import type { Project } from "../../../lib/generated/Project";
import { useRowChange } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import { Dialog } from "../../../parts/Dialog";
import { childrenOf, following, proposed } from "../../../parts/edit/tree";
import { Problem } from "../../../parts/Problem";
import { lineName } from "./BudgetGrid";
import style from "./Budget.module.css";
import { branchesOf } from "./useLineDeeds";

interface Props {
  project: Project;
  budget: BudgetShown;
  as: "sibling" | "child";
  /** The line below or under which it stands; the end of the budget if there is none. */
  beside: BudgetRow | null;
  close: () => void;
  added: (row: string) => void;
}

export function AddLine({ project, budget, as, beside, close, added }: Props) {
  const { say } = useTexts();
  const place = placeOf(budget, as, beside);
  const adding = useRowChange("add_row");
  const [code, setCode] = useState(place.code);
  const [text, setText] = useState("");
  const [after, setAfter] = useState(place.after);
  const words = useRef<HTMLInputElement>(null);
  const add = (goOn: boolean) => {
    const values = {
      budget: budget.version.id,
      text,
      ...(place.parent && { parent: place.parent }),
      ...(code.trim() && { code }),
    };
    adding.mutate(
      { table: "budget_line", project: project.id, values, language: null, after },
      {
        onSuccess: ({ row }) => {
          if (!goOn) return added(row);
          setAfter(row);
          setCode(code.trim() ? following(code) : "");
          setText("");
          words.current?.focus();
        },
      },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add(false);
  };
  const { error } = adding;
  const refused = (field: string) => error?.field === field && <span role="alert">{error.message}</span>;
  return (
    <Dialog title={say(as === "child" ? "budget-add-under" : "budget-add-line")} close={close}>
      <form className={style.form} onSubmit={submit} data-testid="add-budget-line-form">
        {beside && (
          <p className={style.note}>
            {say(as === "child" ? "budget-add-under-of" : "budget-add-below-of", { line: lineName(beside) })}
          </p>
        )}
        <TextInput
          label={say("window-column-code")}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={refused("code")}
          maw="9rem"
          data-testid="new-line-code"
        />
        <TextInput
          ref={words}
          label={say("window-budget-line")}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            add(true);
          }}
          error={refused("text")}
          data-autofocus
          data-testid="new-line-text"
        />
        {error && error.field !== "code" && error.field !== "text" && <Problem error={error} />}
        <div className={style.formButtons}>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button
            variant="default"
            onClick={() => add(true)}
            disabled={text.trim() === ""}
            data-testid="new-line-next"
          >
            {say("budget-add-next")}
          </Button>
          <Button type="submit" disabled={text.trim() === ""} loading={adding.isPending} data-testid="new-line-add">
            {say("budget-add")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Under which heading, after which row, with which number. */
function placeOf(budget: BudgetShown, as: Props["as"], beside: BudgetRow | null) {
  const nodes = branchesOf(budget);
  const last = childrenOf(nodes, null).at(-1);
  const node = nodes.find(({ key }) => key === beside?.id) ?? last;
  if (!node) return { parent: null, after: null, code: "1" };
  const { code } = proposed(nodes, node, as);
  if (as === "sibling") return { parent: node.parent, after: node.key, code };
  const below = childrenOf(nodes, node.key).at(-1);
  return { parent: node.key, after: below?.key ?? node.key, code };
}
