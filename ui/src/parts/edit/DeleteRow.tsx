// Deleting a row: asked once, with what goes along; undo brings all of it back.
import { Button } from "@mantine/core";
import type { RowInput } from "../../lib/generated/RowInput";
import type { RowShown } from "../../lib/generated/RowShown";
import { useGoing, useRowChange } from "../../lib/rows";
import { useUndoRedo } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import { Dialog, DialogFoot } from "../Dialog";
import { Problem } from "../Problem";
import { toast } from "../toast";
import style from "./edit.module.css";

interface Props {
  row: RowShown;
  name: string;
  close: () => void;
  /** Where the focus goes once the row is gone. */
  deleted?: () => void;
}

/** Open as long as it is mounted. */
export function DeleteRow({ row, name, close, deleted }: Props) {
  const { say } = useTexts();
  const { undo } = useUndoRedo();
  const { table, row: key } = row;
  const deleting = useRowChange("delete_row");
  const confirm = () =>
    deleting.mutate(
      { table, row: key },
      {
        onSuccess: () => {
          toast(say("window-row-deleted", { name }), say("window-close-message"), {
            label: say("window-undo"),
            run: undo,
          });
          close();
          deleted?.();
        },
      },
    );
  return (
    <Dialog title={say("window-row-delete-title")} close={close}>
      <p className={style.deleteName}>{name}</p>
      <GoingAlong table={table} row={key} />
      <p className={style.deleteHint}>{say("window-row-delete-hint")}</p>
      {deleting.error && <Problem error={deleting.error} />}
      <DialogFoot>
        <Button variant="default" onClick={close}>
          {say("window-cancel")}
        </Button>
        <Button
          color="red.9"
          onClick={confirm}
          loading={deleting.isPending}
          data-testid="confirm-delete-row"
          data-autofocus
        >
          {say("window-row-delete")}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

/** How many rows of each kind go with a row; nothing where it goes alone. */
export function GoingAlong({ table, row }: RowInput) {
  const { say } = useTexts();
  const going = useGoing(table, row).data ?? [];
  if (going.length === 0) return null;
  return (
    <>
      <p className={style.deleteHint}>{say("window-row-delete-going")}</p>
      <ul className={style.going} data-testid="going">
        {going.map(({ table: other, count }) => (
          <li key={other}>{say(`window-going-${other}`, { count })}</li>
        ))}
      </ul>
    </>
  );
}
