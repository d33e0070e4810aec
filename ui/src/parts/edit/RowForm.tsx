// All fields of a row in two columns: names above, long texts across, a heading for each
// part of a long form. The same form makes a new row and keeps one that is there.
import { useLayoutEffect, useMemo, useRef } from "react";
import type { Entity } from "../../lib/generated/Entity";
import type { Field } from "../../lib/generated/Field";
import type { RowShown } from "../../lib/generated/RowShown";
import { useTexts } from "../../lib/texts";
import { fieldName } from "../../lib/vocabulary";
import { SimilarLessons } from "../SimilarLessons";
import style from "./edit.module.css";
import { FieldEditor } from "./FieldEditor";
import { FormAround } from "./form";
import { shapeOf } from "./shapes";
import { lacking, useSaver } from "./useSaver";

interface Props {
  entity: Entity;
  project: string | null;
  /** Nothing for a new row. */
  row: RowShown | null;
  languages: string[];
  given?: Readonly<Record<string, string>> | undefined;
  after?: string | null;
  onAdded?: (row: RowShown) => void;
  /** The only fields to show, in this order. */
  only?: readonly string[] | undefined;
  /** The first field takes the focus. */
  focus?: boolean;
  /** By which command a field is kept, if not by the usual one. */
  editWith?: "edit_reach_line";
  /** As cells of a table's row. */
  cells?: boolean;
}

/** Nothing to press: every field is kept by itself. */
export function RowForm(props: Props) {
  const { entity, project, row, languages, given, after, onAdded, only, focus, cells, editWith } = props;
  const { save, refusals } = useSaver({
    entity,
    project,
    row,
    ...(given && { given }),
    ...(after !== undefined && { after }),
    ...(onAdded && { onAdded }),
    ...(editWith && { editWith }),
  });
  const form = useMemo(
    () => ({ table: entity.table, project, row, languages, save, refusals }),
    [entity, project, row, languages, save, refusals],
  );
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focus) focusFirst(here.current);
  }, [focus]);
  if (cells) {
    return (
      <FormAround value={form}>
        {named(entity, only ?? []).map((field) => (
          <td key={field.name} className={style.form} data-field={field.name}>
            <FieldEditor field={field} />
          </td>
        ))}
      </FormAround>
    );
  }
  return (
    <FormAround value={form}>
      <div ref={here} className={style.form} data-form={row?.row} data-testid={`form-${entity.table}`}>
        {row === null && <NewHint entity={entity} given={given} />}
        <Fields entity={entity} only={only} />
        {row && entity.table === "lesson" && <SimilarLessons lesson={row} language={languages[0] ?? null} />}
      </div>
    </FormAround>
  );
}

/** Puts the focus into the first field of a form. */
export function focusFirst(form: HTMLElement | null): void {
  focusEnd(form?.querySelector<HTMLInputElement | HTMLTextAreaElement>("input:not([type=hidden]), textarea"));
}

/** Focuses a field where one goes on writing. */
export function focusEnd(field: HTMLInputElement | HTMLTextAreaElement | null | undefined): void {
  field?.focus();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
}

/** Says what a new row still needs, so that nobody wonders whether it is kept. */
function NewHint({ entity, given }: Pick<Props, "entity" | "given">) {
  const texts = useTexts();
  const needed = lacking(entity, given ?? {}).map((name) => fieldName(texts, name));
  if (needed.length === 0) return null;
  return <p className={style.newHint}>{texts.say("window-new-row-hint", { fields: needed.join(", ") })}</p>;
}

function Fields({ entity, only }: Pick<Props, "entity" | "only">) {
  const { hidden = [], groups = [] } = shapeOf(entity.table);
  if (only) return <Grid fields={named(entity, only)} />;
  const grouped = new Set(groups.flatMap(({ fields }) => fields));
  const rest = entity.fields.filter(({ name }) => !hidden.includes(name) && !grouped.has(name));
  return (
    <>
      <Grid fields={rest} />
      {groups.map(({ name, fields }) => (
        <Part key={name} name={name} fields={named(entity, fields)} />
      ))}
    </>
  );
}

function named(entity: Entity, names: readonly string[]): Field[] {
  return names.flatMap((name) => entity.fields.find((field) => field.name === name) ?? []);
}

function Part({ name, fields }: { name: string; fields: Field[] }) {
  return (
    <fieldset className={style.part}>
      <legend>{useTexts().say(`window-group-${name}`)}</legend>
      <Grid fields={fields} />
    </fieldset>
  );
}

function Grid({ fields }: { fields: Field[] }) {
  return (
    <div className={style.grid}>
      {fields.map((field) => (
        <div key={field.name} className={style.cell} data-kind={field.kind.is} data-field={field.name}>
          <FieldEditor field={field} />
        </div>
      ))}
    </div>
  );
}
