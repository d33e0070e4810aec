// What every control of a form has in common: its name, its hint, its refusal, its state.
import type { ReactNode } from "react";
import type { Field as FieldOf } from "../../lib/generated/Field";
import { valueIn } from "../../lib/rows";
import { useTexts } from "../../lib/texts";
import { fieldName } from "../../lib/vocabulary";
import { IconCheck } from "../icons";
import style from "./edit.module.css";
import { useForm } from "./form";
import { type Field, useDraft } from "./useDraft";

/** Properties that any of Mantine's controls takes. */
export interface Control {
  label: ReactNode;
  description: string | null;
  error: ReactNode;
  withAsterisk: boolean;
  onFocus: () => void;
  onBlur: () => void;
  "data-testid": string;
}

/** The draft of a field that is the same in every language, with the properties of its control. */
export function useControl(field: FieldOf, toPlain: (typed: string) => string = same): [Field, Control] {
  const { row, save, refusals } = useForm();
  const draft = useDraft({
    kept: valueIn(row, field),
    save: (typed) => save(field, null, toPlain(typed)),
    refusal: refusals[field.name],
  });
  return [draft, useControlOf(field, draft)];
}

function same(typed: string): string {
  return typed;
}

/** The properties for a draft; `language` names the language of a text where there are several. */
export function useControlOf(field: FieldOf, draft: Field, language?: string): Control {
  const texts = useTexts();
  const name = fieldName(texts, field.name);
  return {
    label: (
      <>
        <span className={style.name}>{name}</span>
        {language && <span className={style.language}>{language}</span>}
        <StateMark state={draft.state} />
      </>
    ),
    description: texts.find(`window-hint-${field.name}`),
    error: draft.refusal && <span role="alert">{draft.refusal}</span>,
    withAsterisk: field.required,
    onFocus: draft.focused,
    onBlur: draft.left,
    "data-testid": `field-${field.name}`,
  };
}

/** Quiet: being saved, and saved for a moment. The header says that all is saved. */
export function StateMark({ state }: { state: Field["state"] }) {
  if (state !== "saving" && state !== "saved") return null;
  return (
    <span className={style.state} data-state={state} aria-hidden="true">
      {state === "saved" ? <IconCheck size={14} /> : "…"}
    </span>
  );
}
