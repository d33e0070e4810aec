// Files that were dropped together, or that are neither page nor table: what the app takes each
// for and what it would do with it. A person may say otherwise of every one.
import { Button, NativeSelect, Select } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { CallError } from "../../lib/call";
import { useChange, useProjects } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { Dialog } from "../../parts/Dialog";
import { Refusals } from "../../parts/files/Refusals";
import { IconArrowsExchange, IconFile, IconFileDescription, IconFileTypePdf, IconPhoto, IconSend, IconTable } from "../../parts/icons";
import { toast } from "../../parts/toast";
import { takeForms } from "../forms/arrived";
import { takePackages } from "../sharing/arrived";
import { takeTables } from "../tables/given";
import style from "./Received.module.css";
import { take } from "./incoming";
import { type Incoming, type Seeming, seemingOf, type Use, usesOf } from "./kinds";
import { forgetReceived, projectHere, useReceived, type Waiting } from "./arrivals";

/** Open while files wait. */
export function Received() {
  const files = useReceived();
  if (files.length === 0) return null;
  // Files that come in meanwhile are asked about from their beginning.
  return <Asked key={files.length} files={files} />;
}

/** What is done with a file; `leave` is nothing. */
type Chosen = Use | "leave";

function Asked({ files: waiting }: { files: readonly Waiting[] }) {
  const { say } = useTexts();
  const projects = useProjects().data ?? [];
  const files = waiting.map(({ file }) => file);
  const [chosen, setChosen] = useState<readonly Chosen[]>(() => waiting.map(({ use }) => use));
  const [project, setProject] = useState<string | null>(() => projectHere() ?? null);
  const { attach, busy, refused } = useAttaching();
  const of = (use: Chosen) => files.filter((_, at) => chosen[at] === use);
  const owner = project ?? (projects.length === 1 ? (projects[0]?.id ?? null) : null);
  const attached = of("attachment");
  const goOn = async (event: FormEvent) => {
    event.preventDefault();
    const kept = owner === null ? [] : await attach(attached, owner);
    if (kept.length < attached.length) {
      setChosen(chosen.map((use, at) => (files[at] && kept.includes(files[at]) ? "leave" : use)));
      return;
    }
    forgetReceived();
    takeForms(of("form"), projectHere());
    takePackages(of("changes"));
    takeTables(of("table"), { project: projectHere() });
    take([...of("page"), ...of("iati")]);
  };
  const choose = (at: number, use: Chosen) => setChosen(chosen.map((one, place) => (place === at ? use : one)));
  return (
    <Dialog title={say("import-received", { count: files.length })} close={forgetReceived} size="lg">
      <form className={style.form} onSubmit={(event) => void goOn(event)} data-testid="received">
        <p className={style.note}>{say("import-received-lead")}</p>
        <ul className={style.files}>
          {files.map((file, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may be called alike
            <li key={at}>
              <File file={file} use={chosen[at] ?? "leave"} choose={(use) => choose(at, use)} first={at === 0} />
            </li>
          ))}
        </ul>
        {attached.length > 0 && (
          <Select
            label={say("import-attach-to")}
            data={projects.map(({ id, acronym, title }) => ({ value: id, label: acronym ? `${acronym} · ${title}` : title }))}
            value={owner}
            onChange={setProject}
            searchable
            data-testid="received-project"
          />
        )}
        <Refusals of={refused} />
        <div className={style.buttons}>
          <Button variant="default" onClick={forgetReceived}>
            {say("window-cancel")}
          </Button>
          <Button type="submit" loading={busy} disabled={attached.length > 0 && owner === null} data-testid="received-go-on">
            {say("import-go-on")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const ICONS: Readonly<Record<Seeming, typeof IconFile>> = {
  form: IconSend,
  changes: IconArrowsExchange,
  iati: IconFileDescription,
  workbook: IconTable,
  separated: IconTable,
  page: IconFileDescription,
  picture: IconPhoto,
  pdf: IconFileTypePdf,
  document: IconFileDescription,
  other: IconFile,
};

interface FileProps {
  file: Incoming;
  use: Chosen;
  choose: (use: Chosen) => void;
  first: boolean;
}

function File({ file, use, choose, first }: FileProps) {
  const { say } = useTexts();
  const seeming = seemingOf(file);
  const Icon = ICONS[seeming];
  const data: { value: Chosen; label: string }[] = [...usesOf(file), "leave" as const].map((value) => ({
    value,
    label: say(`import-as-${value}`),
  }));
  return (
    <>
      <Icon size={22} aria-hidden="true" />
      <p>
        <strong>{file.name}</strong>
        <span>{say(`import-is-${seeming}`)}</span>
      </p>
      <NativeSelect
        aria-label={say("import-use-of", { name: file.name })}
        data={data}
        value={use}
        onChange={(event) => choose(data.find(({ value }) => value === event.currentTarget.value)?.value ?? use)}
        data-autofocus={first || undefined}
        data-testid="received-use"
      />
    </>
  );
}

/** Attaches files one after the other; what is refused is named, and the dialog stays. */
function useAttaching() {
  const { say } = useTexts();
  const attaching = useChange("attach_file");
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string[]>([]);
  /** Those that were attached. */
  const attach = async (files: readonly Incoming[], project: string): Promise<readonly Incoming[]> => {
    setBusy(true);
    const kept: Incoming[] = [];
    const told: string[] = [];
    for (const file of files) {
      const { name, base64 = "" } = file;
      await attaching.mutateAsync({ project, owner: null, name, base64 }).then(
        () => kept.push(file),
        (cause: unknown) => told.push(cause instanceof CallError ? cause.message : String(cause)),
      );
    }
    setBusy(false);
    setRefused(told);
    if (kept.length > 0) toast(say("import-attached", { count: kept.length }), say("window-close-message"));
    return kept;
  };
  return { attach, busy, refused };
}
