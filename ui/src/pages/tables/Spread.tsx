// What all values of a column have in common because its heading says so: a sex, an age, a month.
// It is told in a line; who wants it otherwise opens the fields.
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { TableField } from "../../lib/generated/TableField";
import type { TableLooked } from "../../lib/generated/TableLooked";
import { useProject } from "../../lib/queries";
import { type Texts, useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import { IconPencil } from "../../parts/icons";
import style from "./Tables.module.css";

/** What is said of all values, by dimension. */
type Of = Readonly<Record<string, string | undefined>>;

/** Dimensions that are one of a few words, with the family of those. */
const WORDS: Readonly<Record<string, { family: string; codes: readonly string[] }>> = {
  sex: { family: "sex", codes: ["female", "male", "other"] },
  disability: { family: "disability", codes: ["with", "without"] },
  kind: { family: "reach-kind", codes: ["direct", "indirect", "public_engagement"] },
};

interface Props {
  of: Of;
  field: TableField;
  looked: TableLooked;
  change: (of: Record<string, string>) => void;
}

export function Spread({ of, field, looked, change }: Props) {
  const texts = useTexts();
  const { say } = texts;
  const [open, setOpen] = useState(false);
  const told = field.spread.flatMap((key) => (of[key] ? [wordOf(texts, key, of[key])] : []));
  const set = (key: string, value: string) => {
    const said = { ...of, [key]: value.trim() };
    change(Object.fromEntries(Object.entries(said).flatMap(([key, value]) => (value ? [[key, value]] : []))));
  };
  return (
    <div className={style.spread}>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-expanded={open}
        rightSection={<IconPencil size={14} aria-hidden="true" />}
        onClick={() => setOpen(!open)}
      >
        {told.length > 0 ? told.join(" · ") : say("tables-spread-open")}
      </Button>
      {open && (
        <fieldset className={style.dimensions}>
          <legend className="sr-only">{say("tables-spread")}</legend>
          {field.spread.map((key) => (
            <Dimension
              key={`${key} ${of[key] ?? ""}`}
              name={key}
              label={looked.fields.find((one) => one.field === key)?.name ?? key}
              value={of[key] ?? ""}
              project={looked.project}
              set={(value) => set(key, value)}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

function wordOf(texts: Texts, key: string, value: string): string {
  const words = WORDS[key];
  return words ? term(texts, words.family, value) : value;
}

interface DimensionProps {
  name: string;
  label: string;
  value: string;
  project: string | null;
  set: (value: string) => void;
}

function Dimension({ name, label, value, project, set }: DimensionProps) {
  const texts = useTexts();
  const words = WORDS[name];
  if (name === "period" && project !== null) {
    return <PeriodOf label={label} value={value} project={project} set={set} />;
  }
  if (!words) {
    return (
      <TextInput
        size="xs"
        label={label}
        defaultValue={value}
        onBlur={(event) => event.currentTarget.value.trim() !== value && set(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && set(event.currentTarget.value)}
      />
    );
  }
  const data = words.codes.map((code) => ({ value: code, label: term(texts, words.family, code) }));
  return <Chosen label={label} value={value} data={data} set={set} />;
}

function PeriodOf({ label, value, project, set }: Omit<DimensionProps, "name" | "project"> & { project: string }) {
  const { language } = useTexts();
  const periods = useProject(project, language).data?.periods ?? [];
  const codes = periods.map(({ code }) => code);
  // What the heading says may be no period's own code.
  const all = value === "" || codes.includes(value) ? codes : [value, ...codes];
  return <Chosen label={label} value={value} data={all.map((code) => ({ value: code, label: code }))} set={set} />;
}

interface ChosenProps {
  label: string;
  value: string;
  data: { value: string; label: string }[];
  set: (value: string) => void;
}

function Chosen({ label, value, data, set }: ChosenProps) {
  const { say } = useTexts();
  return (
    <NativeSelect
      size="xs"
      label={label}
      data={[{ value: "", label: say("tables-spread-none") }, ...data]}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}
