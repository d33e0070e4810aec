// What the fields of a form share: whose they are, in which languages, and how they are kept.
import { createContext, useContext } from "react";
import type { Field } from "../../lib/generated/Field";
import type { RowShown } from "../../lib/generated/RowShown";

/** The form around a field. */
export interface Form {
  table: string;
  project: string | null;
  /** Nothing while the row is new and what it needs is not given yet. */
  row: RowShown | null;
  /** The languages of the record, its own first. */
  languages: string[];
  /** Keeps what was typed; answers with what the record made of it. */
  save: (field: Field, language: string | null, typed: string) => Promise<string>;
  /** Refusals that came when a new row was added, by field. */
  refusals: Readonly<Record<string, string>>;
}

export const FormAround = createContext<Form | null>(null);

/** The form that a field stands in. */
export function useForm(): Form {
  const form = useContext(FormAround);
  if (!form) throw new Error("a field stands in no form");
  return form;
}
