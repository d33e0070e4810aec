// Flat tables for pivot tables: what and how, then where to, then the file.
import { Button, Checkbox, SegmentedControl, Select } from "@mantine/core";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { type CallError, call } from "../../lib/call";
import type { ExportFormat, ExportWhat, ExportedTable, Separator } from "../../lib/commands";
import type { Audience } from "../../lib/generated/Audience";
import { count } from "../../lib/format";
import { onExportProgress } from "../../lib/host";
import { useProject } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { IconAlertTriangle } from "../../parts/icons";
import { Problem } from "../../parts/Problem";
import { AudienceChoice } from "../report/AudienceChoice";
import { WrittenFiles } from "../../parts/WrittenFiles";
import style from "./ExportDialog.module.css";
import { IatiExport } from "./IatiExport";

/** No period in particular, and every project. */
const ALL = "all";
/** Values are parted as is usual in the language. */
const USUAL = "usual";
const SEPARATORS: readonly Separator[] = ["comma", "semicolon", "tab"];

interface Props {
  project: { id: string; title: string };
  /** What is chosen at first. */
  what: ExportWhat;
  close: () => void;
}

/** Open as long as it is mounted; what is being written when it closes is stopped. */
export function ExportDialog({ project, what, close }: Props) {
  const { say } = useTexts();
  const [table, setTable] = useState<ExportedTable | null>(null);
  return (
    <Dialog title={say(table ? "export-done" : "export-title")} close={close} size="lg">
      <p className={style.title}>{project.title}</p>
      {table ? (
        <Written table={table} close={close} />
      ) : (
        <Choice project={project.id} first={what} done={setTable} close={close} />
      )}
    </Dialog>
  );
}

interface ChoiceProps {
  project: string;
  first: ExportWhat;
  done: (table: ExportedTable) => void;
  close: () => void;
}

function Choice({ project, first, done, close }: ChoiceProps) {
  const { say } = useTexts();
  const [what, setWhat] = useState<ExportWhat | "iati">(first);
  const [scope, setScope] = useState({ project, period: ALL });
  const [format, setFormat] = useState<ExportFormat>("xlsx");
  const [options, setOptions] = useState<Options>({ hxl: false, bom: true, local_numbers: false });
  const [audience, setAudience] = useState<Audience>("donor");
  const writing = useWriting(done);
  const among = ["reach", "entries", "budget", "rates", "3w", "iati"] as const;
  const switched = (
    <Switch
      name="export-what"
      value={what}
      among={among}
      word={(one) => say(`export-sheet-${one}`)}
      choose={setWhat}
    />
  );
  if (what === "iati") return <IatiExport project={project} close={close} choice={switched} />;
  const save = (event: FormEvent) => {
    event.preventDefault();
    // The rest is about text alone: a workbook says by itself what its cells are.
    const text = format === "csv" ? options : { hxl: options.hxl };
    writing.begin({ what, format, audience, ...chosen(what, project, scope), ...text });
  };
  return (
    <form className={style.form} onSubmit={save}>
      <fieldset className={style.fields} disabled={writing.underway}>
        {switched}
        {what !== "rates" && (
          <Scope project={project} whole={what === "budget" || what === "3w"} scope={scope} choose={setScope} />
        )}
        <Switch
          name="export-format"
          value={format}
          among={["xlsx", "csv"]}
          word={(one) => say(`export-format-${one}`)}
          choose={setFormat}
        />
        <AudienceChoice audience={audience} choose={setAudience} />
        {format === "csv" && <Between options={options} choose={setOptions} />}
        <Ticks format={format} options={options} choose={setOptions} />
      </fieldset>
      {writing.problem && <Problem error={writing.problem} />}
      {writing.underway && <Underway />}
      {audience === "internal" && (
        <p className={style.warning} id="export-warning" data-testid="export-warning">
          <IconAlertTriangle size={18} aria-hidden="true" />
          <span>{say("export-internal")}</span>
        </p>
      )}
      <DialogFoot>
        <Button
          variant="default"
          data-testid="cancel-export"
          onClick={writing.underway ? writing.stop : close}
        >
          {say("window-cancel")}
        </Button>
        <Button
          type="submit"
          data-testid="save-export"
          data-autofocus
          aria-describedby={audience === "internal" ? "export-warning" : undefined}
          loading={writing.underway}
        >
          {say("export-save")}
        </Button>
      </DialogFoot>
    </form>
  );
}

/** One export at a time. It reads and changes nothing that the page shows. */
function useWriting(done: (table: ExportedTable) => void) {
  const [underway, setUnderway] = useState(false);
  const [problem, setProblem] = useState<CallError | null>(null);
  const stop = () => void call("cancel_export", {}).catch(setProblem);
  const begin = (input: Parameters<typeof call<"export_tables">>[1]) => {
    setProblem(null);
    setUnderway(true);
    call("export_tables", input)
      // Nothing is a save dialog that was left, or an export that was stopped: the choice stays.
      .then((table) => table && done(table))
      .catch(setProblem)
      .finally(() => setUnderway(false));
  };
  const left = useRef(stop);
  left.current = () => {
    if (underway) stop();
  };
  useEffect(() => () => left.current(), []);
  return { underway, problem, begin, stop };
}

interface SwitchProps<One extends string> {
  name: "export-what" | "export-format";
  value: One;
  among: readonly One[];
  word: (one: One) => string;
  choose: (one: One) => void;
}

function Switch<One extends string>({ name, value, among, word, choose }: SwitchProps<One>) {
  const { say } = useTexts();
  return (
    <fieldset className={style.group}>
      <legend>{say(name)}</legend>
      <SegmentedControl
        className={style.switch}
        fullWidth
        withItemsBorders={false}
        value={value}
        onChange={choose}
        data={among.map((one) => ({ value: one, label: word(one) }))}
        data-testid={name}
      />
    </fieldset>
  );
}

interface Chosen {
  project: string;
  period: string;
}

/** Whose rows are asked for: rates are everybody's, a budget goes out whole. */
function chosen(what: ExportWhat, project: string, scope: Chosen) {
  if (what === "rates" || scope.project === ALL) return {};
  return what === "budget" || what === "3w" || scope.period === ALL ? { project } : { project, period: scope.period };
}

interface ScopeProps {
  project: string;
  /** Nothing of it goes out by period. */
  whole: boolean;
  scope: Chosen;
  choose: (scope: Chosen) => void;
}

/** Periods are a project's own: there is none to choose where all projects are meant. */
function Scope({ project, whole, scope, choose }: ScopeProps) {
  const { say, language } = useTexts();
  const periods = useProject(project, language).data?.periods ?? [];
  return (
    <div className={style.scope}>
      <Select
        label={say("export-scope")}
        data={[
          { value: project, label: say("export-scope-project") },
          { value: ALL, label: say("export-scope-all") },
        ]}
        value={scope.project}
        onChange={(chosen) => choose({ project: chosen ?? project, period: ALL })}
        allowDeselect={false}
        data-testid="export-scope"
      />
      {!whole && periods.length > 0 && scope.project !== ALL && (
        <Select
          label={say("export-period")}
          data={[
            { value: ALL, label: say("export-period-all") },
            ...periods.map(({ id, code }) => ({ value: id, label: code })),
          ]}
          value={scope.period}
          onChange={(period) => choose({ ...scope, period: period ?? ALL })}
          allowDeselect={false}
          data-testid="export-period"
        />
      )}
    </div>
  );
}

interface Options {
  hxl: boolean;
  bom: boolean;
  local_numbers: boolean;
  separator?: Separator;
}

interface BetweenProps {
  options: Options;
  choose: (options: Options) => void;
}

function Between({ options, choose }: BetweenProps) {
  const { say } = useTexts();
  const { separator, ...rest } = options;
  return (
    <Select
      label={say("export-separator")}
      data={[USUAL, ...SEPARATORS].map((one) => ({ value: one, label: say(`export-separator-${one}`) }))}
      value={separator ?? USUAL}
      onChange={(chosen) => {
        const named = SEPARATORS.find((one) => one === chosen);
        choose(named ? { ...rest, separator: named } : rest);
      }}
      allowDeselect={false}
      data-testid="export-separator"
    />
  );
}

interface TicksProps {
  format: ExportFormat;
  options: Options;
  choose: (options: Options) => void;
}

function Ticks({ format, options, choose }: TicksProps) {
  const { say } = useTexts();
  const shown = format === "csv" ? (["hxl", "bom", "local_numbers"] as const) : (["hxl"] as const);
  return (
    <div className={style.ticks}>
      {shown.map((option) => (
        <Checkbox
          key={option}
          label={say(`export-option-${option}`)}
          checked={options[option]}
          onChange={(event) => choose({ ...options, [option]: event.currentTarget.checked })}
          data-testid={`export-${option}`}
        />
      ))}
    </div>
  );
}

/** How many rows are written; how many there will be nobody knows before. */
function Underway() {
  const { say, language } = useTexts();
  const [rows, setRows] = useState(0);
  useEffect(() => onExportProgress((progress) => setRows(progress.rows)), []);
  return (
    <div className={style.underway} role="status">
      <p>{say("export-rows", { count: rows, shown: count(rows, language) })}</p>
      <progress aria-label={say("export-writing")} />
    </div>
  );
}

function Written({ table, close }: { table: ExportedTable; close: () => void }) {
  const { say, language } = useTexts();
  const { rows, folder, held_back } = table;
  const said = say("export-saved", { count: rows, shown: count(rows, language), folder });
  const held = held_back > 0 && say("export-held-back", { count: held_back, shown: count(held_back, language) });
  return <WrittenFiles said={said} files={[table]} note={held || undefined} close={close} />;
}
