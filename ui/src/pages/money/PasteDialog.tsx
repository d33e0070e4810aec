// A block from a spreadsheet pasted into a dialog: what the core makes of it is seen before
// anything is kept. What a block is and how its lines are shown is each dialog's own.
import { Button, Select, Textarea } from "@mantine/core";
import { skipToken, useQuery } from "@tanstack/react-query";
import type { FormEvent, ReactNode } from "react";
import { languageName } from "../../lib/format";
import { useStatus } from "../../lib/queries";
import { useUndoRedo } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { toast } from "../../parts/toast";
import style from "./PasteDialog.module.css";

/** The blocks that are pasted so; by it tests find the parts of their dialogs. */
export type Block = "budget" | "rates";

interface Props {
  block: Block;
  words: { title: string; lead: string; keep: string };
  size: string;
  /** Lines that would be kept; none while nothing is understood. */
  kept: number;
  keeping: boolean;
  keep: () => void;
  close: () => void;
  children: ReactNode;
}

export function PasteDialog({ block, words, size, kept, keeping, keep, close, children }: Props) {
  const { say } = useTexts();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <Dialog title={words.title} close={close} size={size}>
      <form className={style.form} onSubmit={submit} data-testid={`paste-${block}-form`}>
        <p className={style.note}>{words.lead}</p>
        {children}
        <DialogFoot>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button type="submit" disabled={kept === 0} loading={keeping} data-testid={`paste-${block}-keep`}>
            {words.keep}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

interface BlockFieldProps {
  block: Block;
  text: string;
  type: (text: string) => void;
  placeholder?: string;
}

/** Where it is pasted; the dialog begins here. */
export function BlockField({ block, text, type, placeholder }: BlockFieldProps) {
  const { say } = useTexts();
  return (
    <Textarea
      label={say("budget-paste-here")}
      placeholder={placeholder}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      autosize
      minRows={4}
      maxRows={8}
      spellCheck={false}
      data-autofocus
      data-testid={`paste-${block}-text`}
    />
  );
}

interface BlockLanguageProps {
  block: Block;
  value: string;
  choose: (language: string) => void;
}

/** In which language its numbers and dates are written. */
export function BlockLanguage({ block, value, choose }: BlockLanguageProps) {
  const { say, language: own } = useTexts();
  const languages = useStatus().data?.languages ?? [];
  return (
    <Select
      label={say("budget-paste-language")}
      data={languages.map((code) => ({ value: code, label: languageName(code, own) }))}
      value={value}
      onChange={(code) => choose(code ?? value)}
      allowDeselect={false}
      maw="16rem"
      data-testid={`paste-${block}-language`}
    />
  );
}

/** What the core makes of a block; nothing while there is none. The last answer stays meanwhile. */
export function useLook<Told>(block: Block, input: { text: string }, look: () => Promise<Told>) {
  const { language } = useTexts();
  const empty = input.text.trim() === "";
  const { data, error } = useQuery({
    queryKey: [`paste_${block}`, input, language],
    queryFn: empty ? skipToken : look,
    placeholderData: (before) => before,
  });
  return { told: empty || error ? undefined : data, error };
}

/** Closes the dialog, and says what was kept and how it is undone. */
export function useKept(close: () => void): (said: string) => void {
  const { say } = useTexts();
  const { undo } = useUndoRedo();
  return (said) => {
    close();
    toast(said, say("window-close-message"), { label: say("window-undo"), run: undo });
  };
}
