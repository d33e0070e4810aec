// The ways out of the workspace for a file: a copy to look at, a copy to keep.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { call } from "../../lib/call";
import { useTexts } from "../../lib/texts";
import { IconDownload, IconExternalLink } from "../icons";
import { toast, toastProblem } from "../toast";
import style from "./Files.module.css";

interface Props {
  attachment: string;
  /** Said with the buttons where several files stand in a list. */
  name?: string;
}

export function Copies({ attachment, name }: Props) {
  const { say } = useTexts();
  const close = say("window-close-message");
  const onError = (error: { message: string }) => toastProblem(error, close);
  const opening = useMutation({ mutationFn: () => call("open_attachment", { attachment }), onError });
  const revealing = useMutation({
    mutationFn: (handle: string) => call("reveal_file", { handle }),
    onError,
  });
  const saving = useMutation({
    mutationFn: () => call("save_attachment", { attachment }),
    onSuccess: (saved) => {
      if (!saved) return;
      const show = { label: say("window-reveal-file"), run: () => revealing.mutate(saved.handle) };
      toast(say("files-saved", { name: saved.name }), close, show);
    },
    onError,
  });
  return (
    <div className={style.copies}>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconExternalLink size={16} aria-hidden="true" />}
        onClick={() => opening.mutate()}
        loading={opening.isPending}
        data-testid="open-attachment"
      >
        {say("files-open")}
        {name && <span className="sr-only">{name}</span>}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconDownload size={16} aria-hidden="true" />}
        onClick={() => saving.mutate()}
        loading={saving.isPending}
        data-testid="save-attachment"
      >
        {say("files-save")}
        {name && <span className="sr-only">{name}</span>}
      </Button>
      {!name && <span className={style.hint}>{say("files-copy-hint")}</span>}
    </div>
  );
}
