// A field that names another row: searched by its label. An organisation or a programme that
// is not there yet is added right here.
import { Select } from "@mantine/core";
import { useState } from "react";
import type { Field } from "../../lib/generated/Field";
import { useEntity, useRowChange, useRows } from "../../lib/rows";
import { folded } from "../../lib/search";
import { useTexts } from "../../lib/texts";
import { toastProblem } from "../toast";
import { useForm } from "./form";
import { useNames } from "./names";
import { useControl } from "./useControl";

/** Kinds that need no more than a name. */
const ADDED_HERE: ReadonlySet<string> = new Set(["organisation", "programme"]);
const NEW = "new";

export function RowField({ field, of }: { field: Field; of: string }) {
  const texts = useTexts();
  const form = useForm();
  const scope = useEntity(of)?.scope;
  const rows = useRows(of, scope === "workspace" ? null : form.project).data ?? [];
  const names = useNames(of, form.project);
  const [search, setSearch] = useState("");
  const [draft, control] = useControl(field);
  const adding = useRowChange("add_row");
  const options = rows
    .filter(({ archived, row }) => archived === null || row === draft.typed)
    .filter(({ row }) => row !== form.row?.row)
    .map((row) => ({ value: row.row, label: names.name(row).text || "…" }));
  const named = search.trim();
  const known = options.some(({ label }) => folded(label) === folded(named));
  const offered = ADDED_HERE.has(of) && named && !known;
  const data = offered
    ? [...options, { value: NEW, label: texts.say("window-create-row", { name: named }) }]
    : options;
  const choose = (value: string | null) => {
    if (value !== NEW) return draft.choose(value ?? "");
    const project = scope === "workspace" ? null : form.project;
    adding.mutate(
      { table: of, project, values: { name: named }, language: null, after: null },
      {
        onSuccess: ({ row }) => draft.choose(row),
        onError: (error) => toastProblem(error, texts.say("window-close-message")),
      },
    );
  };
  return (
    <Select
      {...control}
      data={data}
      value={draft.typed || null}
      onChange={choose}
      searchValue={search}
      onSearchChange={setSearch}
      searchable
      allowDeselect={false}
      clearable={!field.required}
      clearButtonProps={{ "aria-label": texts.say("window-empty-field") }}
      openOnFocus={false}
      selectFirstOptionOnChange
      nothingFoundMessage={texts.say("window-nothing-fits")}
      placeholder={texts.say(ADDED_HERE.has(of) ? "window-choose-or-add" : "window-choose")}
      filter={({ options: all, search: words }) =>
        all.filter(
          (option) =>
            "value" in option &&
            (option.value === NEW || folded(option.label).includes(folded(words.trim()))),
        )
      }
      onKeyDown={draft.onKeyDown}
      onBlur={(event) => {
        if (!field.required && draft.typed && event.currentTarget.value === "") draft.choose("");
        draft.left();
      }}
    />
  );
}
