// One template: its sections on the left, the words of one in the middle, the pages that it makes
// on the right. What is changed is kept when one says so; until then the pages alone know it.
import { Button, SegmentedControl, Textarea } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { languageName } from "../../lib/format";
import type { TemplateChecked } from "../../lib/generated/TemplateChecked";
import type { TemplateForm } from "../../lib/generated/TemplateForm";
import type { TemplateText } from "../../lib/generated/TemplateText";
import { useChange, useStatus } from "../../lib/queries";
import type { TemplateRoute } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { BackLink } from "../../parts/BackLink";
import { Dialog } from "../../parts/Dialog";
import { IconAlertTriangle, IconArrowBackUp, IconArrowForwardUp } from "../../parts/icons";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { type Editing, Lacking, SectionEditor } from "./SectionEditor";
import { NAME, SectionList } from "./SectionList";
import style from "./Template.module.css";
import { TemplatePreview } from "./TemplatePreview";
import { useCatalogue, useChecked, useTemplateText, wordsIn } from "./templates";
import { Typed } from "./Typed";
import { type TemplateDraft, useTemplateDraft } from "./useTemplateDraft";

export function TemplatePage({ route }: { route: TemplateRoute }) {
  const { say } = useTexts();
  const kept = useTemplateText(route.template);
  return (
    <div className={style.page}>
      <BackLink to={{ page: "templates" }}>{say("window-templates")}</BackLink>
      {kept.error && <Problem error={kept.error} />}
      {kept.data && <Edited kept={kept.data} />}
    </div>
  );
}

type How = "form" | "text";

function Edited({ kept }: { kept: TemplateText }) {
  const { language } = useTexts();
  const draft = useTemplateDraft(kept.code, kept.text);
  const checked = useChecked(kept.code, draft.text, language).data;
  useOwnUndo(draft);
  const [written, setWritten] = useState(language);
  const [how, setHow] = useState<How>("form");
  const form = checked?.form ?? null;
  // What has no sections one below the other can be shown as a text alone.
  const shown = checked && form === null ? "text" : how;
  return (
    <div className={style.whole}>
      <Head kept={kept} draft={draft} form={form} sound={checked?.flaw === null} />
      {draft.problem && <Problem error={draft.problem} />}
      {checked?.flaw && <Flaw code={kept.code} flaw={checked.flaw} />}
      <Panes
        {...{ kept, draft, checked, form, written, how: shown }}
        choice={<Choice {...{ written, setWritten, how: shown, setHow }} />}
      />
    </div>
  );
}

/** The keys of undo take back what is not kept yet before any step of the workspace; fields have their own. */
function useOwnUndo({ undo, redo }: TemplateDraft): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const writes = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (writes || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const act = key === "y" || (key === "z" && event.shiftKey) ? redo : key === "z" ? undo : null;
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    window.addEventListener("keydown", onKeyDown, true);
    return () => window.removeEventListener("keydown", onKeyDown, true);
  }, [undo, redo]);
}

interface HeadProps {
  kept: TemplateText;
  draft: TemplateDraft;
  form: TemplateForm | null;
  sound: boolean;
}

function Head({ kept, draft, form, sound }: HeadProps) {
  const { say, language } = useTexts();
  const { code, own } = kept;
  const keeping = useChange("keep_template");
  const [dropping, setDropping] = useState(false);
  const keep = () =>
    keeping.mutate(
      { code, text: draft.text, copied_from: code },
      { onSuccess: ({ text }) => draft.begin(text) },
    );
  return (
    <>
      <div className={style.head}>
        <div className={style.titles}>
          <PageTitle>{(form && wordsIn(form.names, language)) ?? code}</PageTitle>
          <p className={style.of} data-testid="template-own">
            {say(own ? "template-own" : "template-shipped")}
            {form && ` · ${say("template-version", { version: form.version })}`}
            {draft.dirty && ` · ${say("template-unkept")}`}
          </p>
        </div>
        {own ? (
          <div className={style.deeds}>
            <Step name="undo" act={draft.undo} Icon={IconArrowBackUp} />
            <Step name="redo" act={draft.redo} Icon={IconArrowForwardUp} />
            <Button variant="default" onClick={() => setDropping(true)} data-testid="drop-template">
              {say("template-drop")}
            </Button>
            <Button disabled={!draft.dirty || !sound} loading={keeping.isPending} onClick={keep} data-testid="keep-template">
              {say("template-keep")}
            </Button>
          </div>
        ) : (
          <Button loading={keeping.isPending} onClick={keep} data-testid="copy-template">
            {say("template-copy")}
          </Button>
        )}
      </div>
      {keeping.error && <Problem error={keeping.error} />}
      {dropping && <DropDialog code={code} close={() => setDropping(false)} />}
    </>
  );
}

function Step({ name, act, Icon }: { name: "undo" | "redo"; act: (() => void) | null; Icon: typeof IconArrowBackUp }) {
  const { say } = useTexts();
  return (
    <Button
      variant="subtle"
      disabled={act === null}
      leftSection={<Icon size={16} aria-hidden="true" />}
      onClick={() => act?.()}
      data-testid={`template-${name}`}
    >
      {say(`template-${name}`)}
    </Button>
  );
}

function DropDialog({ code, close }: { code: string; close: () => void }) {
  const { say } = useTexts();
  const going = useChange("drop_template");
  return (
    <Dialog title={say("template-drop")} close={close}>
      <div className={style.form}>
        <p>{say("template-drop-hint")}</p>
        {going.error && <Problem error={going.error} />}
        <div className={style.deeds}>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button
            data-autofocus
            loading={going.isPending}
            onClick={() => going.mutate({ template: code }, { onSuccess: close })}
            data-testid="confirm-drop"
          >
            {say("template-drop")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Flaw({ code, flaw }: { code: string; flaw: NonNullable<TemplateChecked["flaw"]> }) {
  const { say } = useTexts();
  return (
    <p className={style.flaw} role="alert" data-testid="template-flaw">
      <IconAlertTriangle size={17} aria-hidden="true" />
      <span>{say("template-flaw", { file: code, line: flaw.line, cause: flaw.cause })}</span>
    </p>
  );
}

interface ChoiceProps {
  written: string;
  setWritten: (language: string) => void;
  how: How;
  setHow: (how: How) => void;
}

function Choice({ written, setWritten, how, setHow }: ChoiceProps) {
  const { say } = useTexts();
  const languages = useStatus().data?.languages ?? [written];
  return (
    <div className={style.choice}>
      <SegmentedControl
        size="xs"
        aria-label={say("template-how")}
        value={how}
        onChange={(to) => setHow(to === "text" ? "text" : "form")}
        data={[
          { value: "form", label: say("template-how-form") },
          { value: "text", label: say("template-how-text") },
        ]}
        data-testid="template-how"
      />
      <SegmentedControl
        size="xs"
        aria-label={say("template-written")}
        value={written}
        onChange={setWritten}
        data={languages.map((code) => ({ value: code, label: languageName(code, code) }))}
        data-testid="template-written"
      />
    </div>
  );
}

interface PanesProps {
  kept: TemplateText;
  draft: TemplateDraft;
  checked: TemplateChecked | undefined;
  form: TemplateForm | null;
  written: string;
  how: How;
  choice: ReactNode;
}

function Panes({ kept, draft, checked, form, written, how, choice }: PanesProps) {
  const { say, language } = useTexts();
  const catalogue = useCatalogue(language).data;
  const languages = useStatus().data?.languages ?? [written];
  const [chosen, choose] = useState<string | null>(NAME);
  const readOnly = !kept.own;
  const flaw = checked?.flaw ?? null;
  const editing: Editing = { languages, written, readOnly, flaw, change: draft.change };
  const at = form?.sections.findIndex(({ id }) => id === chosen) ?? -1;
  const section = form?.sections[at];
  useAdded(form, choose);
  const list = form && (
    <SectionList
      sections={form.sections}
      blocks={catalogue?.blocks ?? []}
      chosen={section?.id ?? NAME}
      choose={choose}
      flawed={flaw?.section ?? null}
      readOnly={readOnly}
      change={draft.change}
    />
  );
  return (
    <div className={style.panes}>
      {how === "form" && (
        <nav className={style.pane} aria-label={say("story-sections")}>
          {list}
        </nav>
      )}
      <section className={style.pane} aria-label={say("template-how")} data-alone={how === "text" || undefined}>
        {choice}
        {how === "text" && <Toml draft={draft} flaw={flaw} readOnly={readOnly} />}
        {how === "form" && form && !section && <Names form={form} {...editing} />}
        {how === "form" && form && section && (
          <SectionEditor
            {...editing}
            sections={form.sections}
            at={at}
            section={section}
            catalogue={catalogue}
            choose={choose}
          />
        )}
      </section>
      <section className={style.pane} aria-label={say("story-pages")}>
        <TemplatePreview code={kept.code} text={draft.text} sound={checked !== undefined && flaw === null} written={written} />
      </section>
    </div>
  );
}

/** A section that was added is shown. */
function useAdded(form: TemplateForm | null, choose: (section: string) => void): void {
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!form) return;
    const ids = form.sections.map(({ id }) => id);
    const fresh = ids.filter((id) => known.current?.has(id) === false);
    known.current = new Set(ids);
    if (fresh.length === 1 && fresh[0] !== undefined) choose(fresh[0]);
  }, [form, choose]);
}

function Names({ form, ...editing }: { form: TemplateForm } & Editing) {
  const { say, language } = useTexts();
  return (
    <div className={style.form}>
      <h2>{say("template-name")}</h2>
      {editing.languages.map((one) => (
        <Typed
          key={one}
          label={languageName(one, language)}
          lang={one}
          value={form.names[one] ?? ""}
          readOnly={editing.readOnly}
          testid={`name-${one}`}
          commit={(text) => void editing.change({ what: "name", language: one, text })}
        />
      ))}
      <Lacking of={form.names} {...editing} />
    </div>
  );
}

interface TomlProps {
  draft: TemplateDraft;
  flaw: TemplateChecked["flaw"];
  readOnly: boolean;
}

/** The text itself, for those who want it. */
function Toml({ draft, flaw, readOnly }: TomlProps) {
  const { say } = useTexts();
  return (
    <Textarea
      className={style.toml ?? ""}
      label={say("template-toml")}
      value={draft.text}
      readOnly={readOnly}
      spellCheck={false}
      rows={30}
      error={flaw !== null}
      onChange={(event) => draft.write(event.currentTarget.value)}
      data-testid="template-toml"
    />
  );
}
