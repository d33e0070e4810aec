// A lesson of any project, found by its words: what is learned elsewhere is cited, not copied.
import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { call } from "../../lib/call";
import type { Field } from "../../lib/generated/Field";
import type { LibraryLesson } from "../../lib/generated/LibraryLesson";
import { useTexts } from "../../lib/texts";
import { useForm } from "./form";
import { useControl } from "./useControl";

/** How many lessons are offered at once. */
const OFFERED = 20;

export function LessonField({ field }: { field: Field }) {
  const texts = useTexts();
  const { project } = useForm();
  const [search, setSearch] = useState("");
  const [draft, control] = useControl(field);
  const query = useDeferredValue(search);
  const found = useQuery({
    queryKey: ["lessons", query],
    queryFn: () => call("lessons", { query, limit: OFFERED }),
    placeholderData: (before) => before,
  }).data?.lessons;
  const lessons = (found ?? []).filter(({ origin }) => origin.project !== project);
  return (
    <Select
      {...control}
      data={lessons.map((lesson) => ({ value: lesson.id, label: told(lesson, texts.language) }))}
      value={draft.typed || null}
      onChange={(lesson) => draft.choose(lesson ?? "")}
      searchable
      onSearchChange={setSearch}
      filter={({ options }) => options}
      allowDeselect={false}
      openOnFocus={false}
      selectFirstOptionOnChange
      nothingFoundMessage={texts.say("window-nothing-fits")}
      placeholder={texts.say("window-choose")}
      onKeyDown={draft.onKeyDown}
    />
  );
}

/** What was observed, and where. */
function told({ texts, origin }: LibraryLesson, language: string): string {
  const observed = texts.filter(({ field }) => field === "observation");
  const text = observed.find((other) => other.language === language) ?? observed[0] ?? texts[0];
  return `${text?.pieces.map((piece) => piece.text).join("") ?? ""} (${origin.title})`;
}
