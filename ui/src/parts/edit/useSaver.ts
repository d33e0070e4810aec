// Keeps fields of a row. A new row is added as soon as what it needs is given; until then
// its values wait here, and the fields do not notice when the row comes to be.
import { useRef, useState } from "react";
import { CallError } from "../../lib/call";
import type { Entity } from "../../lib/generated/Entity";
import type { Field } from "../../lib/generated/Field";
import type { RowShown } from "../../lib/generated/RowShown";
import { isText, useRowChange, valueIn } from "../../lib/rows";
import type { Form } from "./form";

interface Options {
  entity: Entity;
  project: string | null;
  row: RowShown | null;
  /** What a new row has from where it is added, such as its agreement. */
  given?: Readonly<Record<string, string>>;
  after?: string | null;
  onAdded?: (row: RowShown) => void;
  /** By which command a field of a row is kept, if not by the usual one. */
  editWith?: "edit_reach_line";
}

/** The way to save and the refusals of a new row. */
export function useSaver(options: Options): Pick<Form, "save" | "refusals"> {
  const latest = useRef(options);
  latest.current = options;
  const edit = useRowChange(options.editWith ?? "edit_field").mutateAsync;
  const add = useRowChange("add_row").mutateAsync;
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  const waiting = useRef<Record<string, string>>({ ...options.given });
  const added = useRef<string | null>(null);
  // One change after the other: a new row must not be added twice.
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const editField = async (row: string, field: Field, language: string | null, typed: string) => {
    const { table } = latest.current.entity;
    const value = typed === "" ? null : typed;
    return answerOf(await edit({ table, row, field: field.name, language, value }), field, language);
  };
  const addRow = async (field: Field, typed: string) => {
    const { entity, project, after = null, onAdded } = latest.current;
    waiting.current = { ...waiting.current, [field.name]: typed };
    if (lacking(entity, waiting.current).length > 0) return typed;
    const values = Object.fromEntries(Object.entries(waiting.current).filter(([, value]) => value !== ""));
    try {
      const row = await add({ table: entity.table, project, values, language: null, after });
      added.current = row.row;
      setRefusals({});
      onAdded?.(row);
      return answerOf(row, field, null);
    } catch (cause) {
      const elsewhere = cause instanceof CallError && cause.field !== null && cause.field !== field.name;
      if (!elsewhere) throw cause;
      setRefusals({ [cause.field ?? ""]: cause.message });
      return typed;
    }
  };
  const save: Form["save"] = (field, language, typed) => {
    const work = () => {
      const row = latest.current.row?.row ?? added.current;
      return row === null ? addRow(field, typed) : editField(row, field, language, typed);
    };
    const done = queue.current.then(work);
    queue.current = done.catch(() => undefined);
    return done;
  };
  return { save, refusals };
}

function answerOf(row: RowShown, field: Field, language: string | null): string {
  if (!isText(field)) return valueIn(row, field);
  const texts = row.texts[field.name] ?? {};
  return (language === null ? Object.values(texts)[0] : texts[language]) ?? "";
}

/** Fields that a new row cannot do without and that have no usual value. */
export function lacking(entity: Entity, values: Readonly<Record<string, string>>): string[] {
  const usual = new Set(["choice", "term", "language"]);
  return entity.fields
    .filter(({ name, kind, required }) => required && !usual.has(kind.is) && name !== "axis" && !values[name])
    .map(({ name }) => name);
}
