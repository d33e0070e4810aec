// An IATI file: what the standard asks and the record does not say is answered first, here or where
// the record has its field; then the file.
import { Anchor, Button, Checkbox, Select, TextInput } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { type CallError, call } from "../../lib/call";
import type { FileHandle } from "../../lib/commands";
import type { Audience } from "../../lib/generated/Audience";
import type { IatiAsked } from "../../lib/generated/IatiAsked";
import type { IatiQuestion } from "../../lib/generated/IatiQuestion";
import { lead } from "../../lib/lead";
import { useChange, useIatiAsked } from "../../lib/queries";
import { link } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { Problem } from "../../parts/Problem";
import { WrittenFiles } from "../../parts/WrittenFiles";
import { fieldAt, type Where } from "../project/attention/where";
import { AudienceChoice } from "../report/AudienceChoice";
import { DialogFoot } from "../../parts/Dialog";
import style from "./ExportDialog.module.css";

interface Props {
  project: string;
  /** The choice of what is exported, which stands above. */
  choice: ReactNode;
  close: () => void;
}

/** Answers by the question's key. */
type Given = Readonly<Record<string, string>>;

/** A question of one project; answers name it so, too. */
const keyOf = ({ project, field }: IatiQuestion) => `${project}:${field}`;

export function IatiExport({ project, choice, close }: Props) {
  const { say, language } = useTexts();
  const [all, setAll] = useState(false);
  const [audience, setAudience] = useState<Audience>("public");
  const [given, setGiven] = useState<Given>({});
  const [keep, setKeep] = useState(true);
  const input = {
    projects: all ? [] : [project],
    audience,
    answers: Object.entries(given).map(([field, value]) => ({ field, value })),
  };
  const asked = useIatiAsked(input, language);
  const first = useIatiAsked({ ...input, answers: [] }, language);
  const saving = useSaving(first.data, given, keep);
  if (saving.file) {
    const said = say("iati-saved", { folder: saving.file.folder });
    return <WrittenFiles said={said} files={[saving.file]} close={close} />;
  }
  const open = asked.data?.questions ?? [];
  const save = (event: FormEvent) => {
    event.preventDefault();
    saving.save(input, asked.data?.name ?? "iati.xml");
  };
  return (
    <form className={style.form} onSubmit={save} data-testid="iati-export">
      {choice}
      <Select
        label={say("export-scope")}
        data={[
          { value: "one", label: say("export-scope-project") },
          { value: "all", label: say("export-scope-all") },
        ]}
        value={all ? "all" : "one"}
        onChange={(chosen) => setAll(chosen === "all")}
        allowDeselect={false}
      />
      <AudienceChoice audience={audience} choose={setAudience} />
      {first.data && first.data.questions.length > 0 && (
        <fieldset className={style.group}>
          <legend>{say("iati-questions")}</legend>
          <ul className={style.questions}>
            {first.data.questions.map((question) => (
              <li key={keyOf(question)}>
                <Question
                  question={question}
                  several={all}
                  value={given[keyOf(question)]}
                  answer={(value) => setGiven(answered(given, keyOf(question), value))}
                  isOpen={open.some((one) => keyOf(one) === keyOf(question))}
                  close={close}
                />
              </li>
            ))}
          </ul>
          <Checkbox
            label={say("iati-keep")}
            checked={keep}
            onChange={(event) => setKeep(event.currentTarget.checked)}
            data-testid="iati-keep"
          />
        </fieldset>
      )}
      {asked.data && asked.data.left_out.length > 0 && (
        <div data-testid="iati-left-out">
          {asked.data.left_out.map(({ code, message }) => (
            <p key={code} className={style.title}>
              {message}
            </p>
          ))}
        </div>
      )}
      {asked.error && <Problem error={asked.error} />}
      {saving.problem && <Problem error={saving.problem} />}
      <p role="status" className={style.title}>
        {open.length > 0 ? say("window-answer-first", { count: open.length }) : say("iati-ready")}
      </p>
      <DialogFoot>
        <Button variant="default" onClick={close}>
          {say("window-cancel")}
        </Button>
        <Button
          type="submit"
          data-testid="save-iati"
          disabled={open.length > 0 || !asked.data || asked.isPlaceholderData}
          loading={saving.busy}
        >
          {say("export-save")}
        </Button>
      </DialogFoot>
    </form>
  );
}

function answered(given: Given, key: string, value: string | null): Given {
  const { [key]: _before, ...others } = given;
  return value === null ? others : { ...others, [key]: value };
}

interface QuestionProps {
  question: IatiQuestion;
  several: boolean;
  value: string | undefined;
  answer: (value: string | null) => void;
  isOpen: boolean;
  close: () => void;
}

/** A list where there is one, else a line; what was typed counts when the field is left. */
function Question({ question, several, value, answer, isOpen, close }: QuestionProps) {
  const { say } = useTexts();
  const { message, choices, optional, called, project, mended, field } = question;
  const [typed, setTyped] = useState(value ?? "");
  const label = several ? `${called}: ${message}` : message;
  const isTyped = value !== undefined && value !== "";
  const error = isTyped && isOpen ? say("iati-unfit") : undefined;
  const known = choices.map(({ value, text }) => ({ value, label: text }));
  const leave = { value: "", label: say("window-leave-out") };
  const listed = optional ? [...known, leave] : known;
  const fromList = choices.some((one) => one.value === value) || value === "";
  return (
    <div className={style.question} data-testid={`iati-${field}`}>
      {listed.length > 0 && (
        <Select
          label={label}
          placeholder={say("iati-choose")}
          data={listed}
          value={fromList ? (value ?? null) : null}
          onChange={(chosen) => answer(chosen)}
          searchable={choices.length > 8}
          clearable
        />
      )}
      <TextInput
        label={listed.length > 0 ? undefined : label}
        aria-label={listed.length > 0 ? `${label} ${say("window-your-answer")}` : undefined}
        placeholder={say("window-your-answer")}
        value={typed}
        error={error}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => typed.trim() !== "" && answer(typed.trim())}
      />
      {mended.at === "row" && mended.table !== "iati_fact" && (
        <InRecord where={fieldAt(mended, project)} close={close} />
      )}
    </div>
  );
}

/** The way to the field that the record has for it. */
function InRecord({ where, close }: { where: Where; close: () => void }) {
  const { say } = useTexts();
  return (
    <Anchor
      size="sm"
      href={link(where.route)}
      data-testid="iati-in-record"
      onClick={(event) => {
        event.preventDefault();
        close();
        lead(where.route, where.focus);
      }}
    >
      {say("iati-in-record")}
    </Anchor>
  );
}

/** Makes the file, asks where to, and keeps the answers that can be kept. */
function useSaving(asked: IatiAsked | undefined, given: Given, keep: boolean) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<CallError | null>(null);
  const [file, setFile] = useState<FileHandle | null>(null);
  const keeping = useChange("keep_iati");
  const keepAll = async () => {
    const kept = (asked?.questions ?? []).filter((one) => one.kept && given[keyOf(one)]);
    for (const project of new Set(kept.map((one) => one.project))) {
      const own = kept.filter((one) => one.project === project);
      const answers = own.map((one) => ({ field: one.field, value: given[keyOf(one)] ?? "" }));
      await keeping.mutateAsync({ project, answers });
    }
  };
  const save = (input: Parameters<typeof call<"make_iati">>[1], name: string) => {
    setProblem(null);
    setBusy(true);
    call("make_iati", input)
      .then(({ text }) => call("save_list", { name: name.replace(/\.xml$/, ""), text, iati: true }))
      .then(async (saved) => {
        // Nothing is a dialog that was left: the answers stay.
        if (!saved) return;
        if (keep) await keepAll();
        setFile(saved);
      })
      .catch(setProblem)
      .finally(() => setBusy(false));
  };
  return { busy, problem, file, save };
}
