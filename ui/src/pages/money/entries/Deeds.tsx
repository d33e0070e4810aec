// What can be done with the entries that are chosen: their files, copies of them, deleting them.
import { Button } from "@mantine/core";
import { useState } from "react";
import { shortDate } from "../../../lib/format";
import type { EntryShown } from "../../../lib/generated/EntryShown";
import type { EntryTyped } from "../../../lib/generated/EntryTyped";
import type { Project } from "../../../lib/generated/Project";
import { useChange } from "../../../lib/queries";
import { useRow } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import { SideDialog } from "../../../parts/Dialog";
import { Files } from "../../../parts/files/Files";
import { IconFilePlus, IconTrash, IconUpload } from "../../../parts/icons";
import { Problem } from "../../../parts/Problem";
import { toast, toastProblem } from "../../../parts/toast";

interface Chosen {
  entries: readonly EntryShown[];
}

/** The same again, to be changed where they differ: rent of the next month. */
export function Duplicate({ entries, duplicate }: Chosen & { duplicate: (copies: EntryTyped[]) => void }) {
  const { say } = useTexts();
  return (
    <Button
      variant="subtle"
      leftSection={<IconFilePlus size={16} aria-hidden="true" />}
      disabled={entries.length === 0}
      onClick={() => duplicate(entries.map(copied))}
      data-testid="duplicate-entries"
    >
      {say("entries-duplicate")}
    </Button>
  );
}

/** As the core writes it, so that it is read back the same in every language. */
function copied({ date, kind, line, funding, amount, correction, got, rate, reference, note }: EntryShown): EntryTyped {
  return {
    date,
    kind,
    amount: amount.amount,
    currency: amount.currency,
    correction,
    ...(line !== null && { line }),
    ...(funding !== null && { funding }),
    ...(got !== null && { got: `${got.amount} ${got.currency}` }),
    ...(rate !== null && { rate }),
    ...(reference !== null && { reference }),
    ...(note !== null && { note }),
  };
}

export function DeleteEntries({ project, entries }: Chosen & { project: string }) {
  const { say } = useTexts();
  const deleting = useChange("delete_entries");
  const undoing = useChange("undo");
  const close = say("window-close-message");
  const run = () =>
    deleting.mutate(
      { project, entries: entries.map(({ id }) => id) },
      {
        onSuccess: ({ deleted }) => {
          const undo = { label: say("window-undo"), run: () => undoing.mutate({}) };
          toast(say("entries-deleted", { count: deleted }), close, undo);
        },
        onError: (error) => toastProblem(error, close),
      },
    );
  return (
    <Button
      variant="subtle"
      color="red"
      leftSection={<IconTrash size={16} aria-hidden="true" />}
      disabled={entries.length === 0}
      loading={deleting.isPending}
      onClick={run}
      data-testid="delete-entries"
    >
      {say("entries-delete", { count: Math.max(1, entries.length) })}
    </Button>
  );
}

/** The vouchers of the entry with the focus. */
export function EntryFiles({ project, entry }: { project: Project; entry: EntryShown | undefined }) {
  const { say, language } = useTexts();
  const [of, setOf] = useState<EntryShown | null>(null);
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconUpload size={16} aria-hidden="true" />}
        disabled={!entry}
        onClick={() => setOf(entry ?? null)}
        data-testid="entry-files"
      >
        {say("entries-files")}
      </Button>
      {of && (
        <SideDialog
          title={say("entries-files-of", { entry: of.reference ?? of.note ?? shortDate(of.date, language) })}
          close={() => setOf(null)}
        >
          <FilesOf project={project} entry={of.id} />
        </SideDialog>
      )}
    </>
  );
}

function FilesOf({ project, entry }: { project: Project; entry: string }) {
  const row = useRow("entry", entry);
  if (row.error) return <Problem error={row.error} />;
  return row.data ? <Files project={project.id} languages={project.languages} owner={row.data} /> : null;
}
