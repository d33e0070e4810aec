// One field of a row, by the kind that the catalogue gives it.
import { Checkbox, TextInput } from "@mantine/core";
import type { KeyboardEvent } from "react";
import type { Field } from "../../lib/generated/Field";
import { useTexts } from "../../lib/texts";
import { BandsField } from "./BandsField";
import { ChoiceField, LanguageField, TermField } from "./ChoiceFields";
import { CountriesField, CountryField } from "./CountryFields";
import { LessonField } from "./LessonField";
import { RowField } from "./RowField";
import { TextsField } from "./TextsField";
import { useControl } from "./useControl";

/** Saved when it is left, on Enter, or when something is chosen. */
export function FieldEditor({ field }: { field: Field }) {
  const { kind } = field;
  switch (kind.is) {
    case "words":
    case "prose":
      return <TextsField field={field} long={kind.is === "prose"} />;
    case "choice":
      return <ChoiceField field={field} codes={kind.codes} family={kind.family} />;
    case "term":
      return <TermField field={field} codes={kind.codes} family={kind.family} />;
    case "yes_no":
      return <YesNoField field={field} />;
    case "row":
      return kind.table === "lesson" ? (
        <LessonField field={field} />
      ) : (
        <RowField field={field} of={kind.table} />
      );
    case "country":
      return <CountryField field={field} />;
    case "countries":
      return <CountriesField field={field} />;
    case "bands":
      return <BandsField field={field} />;
    case "language":
      return <LanguageField field={field} />;
    default:
      return <LineField field={field} />;
  }
}

/** Kinds that are typed as figures: digits first on a touch keyboard, and an example where it helps. */
const FIGURES: Readonly<Record<string, { inputMode: "numeric" | "decimal" | "text"; example?: string }>> = {
  count: { inputMode: "numeric" },
  percent: { inputMode: "numeric" },
  number: { inputMode: "decimal" },
  money: { inputMode: "text", example: "window-example-money" },
  date: { inputMode: "text", example: "window-example-date" },
  day: { inputMode: "text", example: "window-example-day" },
};

function LineField({ field }: { field: Field }) {
  const { say } = useTexts();
  const [draft, control] = useControl(field);
  const figure = FIGURES[field.kind.is];
  return (
    <TextInput
      {...control}
      inputMode={figure?.inputMode}
      placeholder={figure?.example && say(figure.example)}
      spellCheck={figure === undefined}
      dir="auto"
      value={draft.typed}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onKeyDown={(event) => keepOnEnter(event, draft)}
    />
  );
}

/** Enter saves a line, Esc brings back what is kept. */
export function keepOnEnter(
  event: KeyboardEvent,
  draft: { keep: () => void; onKeyDown: (event: KeyboardEvent) => void },
): void {
  if (event.key === "Enter" && !event.nativeEvent.isComposing) draft.keep();
  draft.onKeyDown(event);
}

function YesNoField({ field }: { field: Field }) {
  const [draft, { withAsterisk: _never, ...control }] = useControl(field);
  return (
    <Checkbox
      {...control}
      checked={draft.typed === "1"}
      onChange={(event) => draft.choose(event.currentTarget.checked ? "1" : "0")}
    />
  );
}
