// Fields with a list of codes to choose from, shown in words.
import { Autocomplete, Select } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { languageName } from "../../lib/format";
import type { Field } from "../../lib/generated/Field";
import { useStatus } from "../../lib/queries";
import { folded } from "../../lib/search";
import { useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import { keepOnEnter } from "./FieldEditor";
import { type Control, useControl } from "./useControl";
import type { Field as Drafted } from "./useDraft";

/** More choices than one sees at a glance are searched by typing. */
const MANY = 8;

interface Props {
  field: Field;
  codes: readonly string[];
  family: string;
}

/** One of the codes, or nothing where the row can be without. */
export function ChoiceField({ field, codes, family }: Props) {
  const texts = useTexts();
  const [draft, control] = useControl(field);
  const options = codes.map((code) => ({ value: code, label: term(texts, family, code) }));
  return <Chooser field={field} draft={draft} control={control} options={options} />;
}

/** A language that the program speaks. */
export function LanguageField({ field }: { field: Field }) {
  const { language } = useTexts();
  const [draft, control] = useControl(field);
  const codes = useStatus().data?.languages ?? [];
  const options = codes.map((code) => ({ value: code, label: languageName(code, language) }));
  return <Chooser field={field} draft={draft} control={control} options={options} />;
}

interface ChooserProps {
  field: Field;
  draft: Drafted;
  control: Control;
  options: { value: string; label: string }[];
}

/** Opens on Down, Enter or a click; Delete empties it. */
export function Chooser({ field, draft, control, options }: ChooserProps) {
  const { say } = useTexts();
  const optional = !field.required;
  return (
    <Select
      {...control}
      data={options}
      value={draft.typed || null}
      onChange={(value) => draft.choose(value ?? "")}
      allowDeselect={false}
      clearable={optional}
      clearButtonProps={{ "aria-label": say("window-empty-field") }}
      searchable={options.length > MANY}
      openOnFocus={false}
      nothingFoundMessage={say("window-nothing-fits")}
      filter={({ options: all, search }) =>
        all.filter((option) => "label" in option && folded(option.label).includes(folded(search.trim())))
      }
      onKeyDown={(event) => {
        if (optional && empties(event, options.length > MANY)) draft.choose("");
        draft.onKeyDown(event);
      }}
      onBlur={(event) => {
        if (optional && draft.typed && event.currentTarget.value === "") draft.choose("");
        draft.left();
      }}
    />
  );
}

function empties(event: KeyboardEvent<HTMLInputElement>, typing: boolean): boolean {
  const erases = event.key === "Delete" || event.key === "Backspace";
  return erases && (!typing || event.currentTarget.value === "");
}

/** One of the codes by its words, or other words. */
export function TermField({ field, codes, family }: Props) {
  const texts = useTexts();
  const words = codes.map((code) => term(texts, family, code));
  const codeOf = (typed: string) => codes[words.findIndex((word) => folded(word) === folded(typed.trim()))];
  const [draft, control] = useControl(field, (typed) => codeOf(typed) ?? typed);
  return (
    <Autocomplete
      {...control}
      data={[...new Set(words)]}
      value={draft.typed}
      onChange={draft.change}
      onOptionSubmit={draft.choose}
      openOnFocus={false}
      dir="auto"
      filter={({ options, search }) =>
        options.filter((option) => "label" in option && folded(option.label).includes(folded(search.trim())))
      }
      onKeyDown={(event) => keepOnEnter(event, draft)}
    />
  );
}
