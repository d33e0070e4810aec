// Deleting a project: asked once, and said that undo brings it back.
import { Button } from "@mantine/core";
import { useChange } from "../../lib/queries";
import { go } from "../../lib/route";
import { useUndoRedo } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import { GoingAlong } from "../../parts/edit/DeleteRow";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import { toast } from "../../parts/toast";
import style from "./DeleteDialog.module.css";

interface Props {
  project: { id: string; title: string };
  close: () => void;
}

/** Open as long as it is mounted. */
export function DeleteDialog({ project, close }: Props) {
  const { say } = useTexts();
  const { undo } = useUndoRedo();
  const deleting = useChange("delete_project");
  const confirm = () =>
    deleting.mutate(
      { project: project.id },
      {
        onSuccess: () => {
          const label = say("window-undo");
          toast(say("window-deleted", { title: project.title }), say("window-close-message"), {
            label,
            run: undo,
          });
          close();
          go({ page: "projects" });
        },
      },
    );
  return (
    <Dialog title={say("window-delete-title")} close={close}>
      <p className={style.title}>{project.title}</p>
      <GoingAlong table="project" row={project.id} />
      <p className={style.hint}>{say("window-delete-hint")}</p>
      {deleting.error && <Problem error={deleting.error} />}
      <DialogFoot>
        <Button variant="default" onClick={close} data-autofocus>
          {say("window-cancel")}
        </Button>
        <Button color="red.9" onClick={confirm} loading={deleting.isPending} data-testid="confirm-delete">
          {say("window-delete")}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
