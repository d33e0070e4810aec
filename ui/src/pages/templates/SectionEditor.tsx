// One section of a template: its words in one language, its limit, what the record must tell for
// it, its chart, its columns, facts or lines.
import { Button, Checkbox, MultiSelect, NumberInput, Select } from "@mantine/core";
import type { FlawTold } from "../../lib/generated/FlawTold";
import type { Required } from "../../lib/generated/Required";
import type { SectionForm } from "../../lib/generated/SectionForm";
import type { TemplateCatalogue } from "../../lib/generated/TemplateCatalogue";
import type { TemplateChange } from "../../lib/generated/TemplateChange";
import { languageName } from "../../lib/format";
import { useStatus } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { IconArrowDown, IconArrowUp, IconTrash } from "../../parts/icons";
import { deeper, shifted } from "./order";
import { PartList } from "./PartList";
import style from "./Template.module.css";
import { headingOf, lacking } from "./templates";
import { Typed } from "./Typed";

/** Flaws of these keys stand beside their fields. */
const TOLD_BESIDE = ["title", "guidance", "note", "words", "required", "chart"];

export interface Editing {
  languages: readonly string[];
  /** The language whose words are shown. */
  written: string;
  readOnly: boolean;
  flaw: FlawTold | null;
  change: (change: TemplateChange) => Promise<void>;
}

interface Props extends Editing {
  sections: readonly SectionForm[];
  at: number;
  section: SectionForm;
  catalogue: TemplateCatalogue | undefined;
  choose: (section: string) => void;
}

export function SectionEditor(props: Props) {
  const { section, at, written, readOnly, change, flaw, catalogue } = props;
  const { say, language } = useTexts();
  const block = catalogue?.blocks.find(({ content }) => content === section.content);
  const wrong = (key: string) => (flaw?.section === at && flaw.key === key ? flaw.cause : undefined);
  const place = { section: at, language: written };
  return (
    <div className={style.form} data-testid="edited-editor">
      <div className={style.about}>
        <h2 lang={section.titles[language] === undefined ? undefined : language}>
          {headingOf(section, language)}
        </h2>
        {block && <p>{block.title}</p>}
      </div>
      {!readOnly && <Moves {...props} />}
      <Typed
        key={`title ${section.id} ${written}`}
        label={say("template-title")}
        description={section.titles[written] ? undefined : say("template-title-usual")}
        placeholder={section.usual[written]}
        lang={written}
        value={section.titles[written] ?? ""}
        error={wrong("title")}
        readOnly={readOnly}
        testid="edited-title"
        commit={(text) => void change({ what: "title", ...place, text })}
      />
      <Lacking of={section.titles} {...props} />
      {section.content !== "chapter" && (
        <>
          <Typed
            key={`guidance ${section.id} ${written}`}
            long
            label={say(section.content === "question" ? "template-question" : "template-guidance")}
            description={say("template-guidance-hint")}
            lang={written}
            value={section.guidance[written] ?? ""}
            error={wrong("guidance")}
            readOnly={readOnly}
            testid="edited-guidance"
            commit={(text) => void change({ what: "guidance", ...place, text })}
          />
          <Lacking of={section.guidance} {...props} />
        </>
      )}
      <Typed
        key={`note ${section.id} ${written}`}
        long
        label={say("template-note")}
        description={say("template-note-hint")}
        lang={written}
        value={section.notes[written] ?? ""}
        error={wrong("note")}
        readOnly={readOnly}
        testid="edited-note"
        commit={(text) => void change({ what: "note", ...place, text })}
      />
      <Lacking of={section.notes} {...props} />
      {section.content === "question" && (
        <NumberInput
          label={say("template-words")}
          value={section.words ?? ""}
          error={wrong("words")}
          min={1}
          max={100_000}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          readOnly={readOnly}
          data-testid="edited-words"
          onChange={(words) =>
            void change({ what: "words", section: at, words: typeof words === "number" ? words : null })
          }
        />
      )}
      <Needed {...props} error={wrong("required")} />
      <Checkbox
        label={say("template-optional")}
        description={say("template-optional-hint")}
        checked={section.optional}
        disabled={readOnly}
        data-testid="edited-optional"
        onChange={(event) =>
          void change({ what: "optional", section: at, optional: event.currentTarget.checked })
        }
      />
      <Drawn {...props} error={wrong("chart")} />
      <OfBudget {...props} />
      {section.lists.map((own) => {
        const offered = block?.lists.find(({ list }) => list === own.list)?.parts ?? [];
        const costTypes = catalogue?.cost_types ?? [];
        return <PartList key={own.list} {...props} {...own} offered={offered} costTypes={costTypes} />;
      })}
      {flaw?.section === at && !TOLD_BESIDE.includes(flaw.key ?? "") && (
        <p className={style.flaw} role="alert">
          {flaw.cause}
        </p>
      )}
    </div>
  );
}

function Moves({ sections, at, change, choose }: Props) {
  const { say } = useTexts();
  const up = shifted(sections, at, -1);
  const down = shifted(sections, at, 1);
  const depth = deeper(sections, at);
  const move = (before: number | null) => () => {
    if (before !== null) void change({ what: "move_section", section: at, before });
  };
  const next = sections[at + 1] ?? sections[at - 1];
  return (
    <div className={style.moves}>
      <Button
        variant="default"
        size="compact-sm"
        disabled={up === null}
        onClick={move(up)}
        leftSection={<IconArrowUp size={15} aria-hidden="true" />}
        data-testid="edited-up"
      >
        {say("template-up")}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        disabled={down === null}
        onClick={move(down)}
        leftSection={<IconArrowDown size={15} aria-hidden="true" />}
        data-testid="edited-down"
      >
        {say("template-down")}
      </Button>
      {depth !== null && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => void change({ what: "level", section: at, level: depth })}
          data-testid="edited-level"
        >
          {say(`template-level-${depth}`)}
        </Button>
      )}
      <Button
        variant="default"
        color="red"
        size="compact-sm"
        disabled={next === undefined}
        leftSection={<IconTrash size={15} aria-hidden="true" />}
        onClick={() =>
          next && void change({ what: "remove_section", section: at }).then(() => choose(next.id))
        }
        data-testid="edited-remove"
      >
        {say("template-remove")}
      </Button>
    </div>
  );
}

/** In which languages that the window speaks the words are still missing. */
export function Lacking({ of, languages }: { of: Readonly<Record<string, string>> } & Editing) {
  const { say, language } = useTexts();
  const missing = lacking(of, useStatus().data?.spoken ?? languages);
  if (missing.length === 0) return null;
  const named = missing.map((one) => languageName(one, language)).join(", ");
  return <p className={style.hint}>{say("template-lacking", { languages: named })}</p>;
}

/** Which chart a section shows. */
function Drawn({ section, at, catalogue, readOnly, change, error }: Props & { error: string | undefined }) {
  const { say } = useTexts();
  if (section.chart === null) return null;
  return (
    <Select
      label={say("template-section-chart")}
      data={(catalogue?.charts ?? []).map(({ value, title }) => ({ value, label: title }))}
      value={section.chart}
      error={error}
      readOnly={readOnly}
      allowDeselect={false}
      openOnFocus={false}
      data-testid="edited-chart"
      onChange={(chart) => chart !== null && void change({ what: "chart", section: at, chart })}
    />
  );
}

/** The rows of a budget. */
function OfBudget({ section, at, readOnly, change }: Props) {
  const { say } = useTexts();
  if (section.content !== "budget") return null;
  return (
    <>
      <Checkbox
        label={say("template-headings")}
        checked={section.headings}
        disabled={readOnly}
        data-testid="edited-headings"
        onChange={(event) =>
          void change({ what: "headings", section: at, headings: event.currentTarget.checked })
        }
      />
      <Checkbox
        label={say("template-each-year")}
        checked={section.each_year}
        disabled={readOnly}
        data-testid="edited-each-year"
        onChange={(event) =>
          void change({ what: "each_year", section: at, each_year: event.currentTarget.checked })
        }
      />
    </>
  );
}

function Needed({ section, at, catalogue, readOnly, change, error }: Props & { error: string | undefined }) {
  const { say } = useTexts();
  const known: readonly string[] = catalogue?.required ?? [];
  return (
    <MultiSelect
      label={say("template-required")}
      data={known.map((word) => ({
        value: word,
        label: say(`readiness-required-${word.replaceAll("_", "-")}`),
      }))}
      value={section.required.filter((word) => known.includes(word))}
      error={error}
      readOnly={readOnly}
      searchable={!readOnly}
      hidePickedOptions
      openOnFocus={false}
      data-testid="edited-required"
      onChange={(chosen) => {
        const required = (catalogue?.required ?? []).filter((word: Required) => chosen.includes(word));
        void change({ what: "required", section: at, required });
      }}
    />
  );
}
