// The search field of the library and what it can be narrowed by: only what its lessons have.
import { Kbd, Select, TextInput } from "@mantine/core";
import { useRef } from "react";
import { useFindKeys } from "../../lib/findKeys";
import { languageName } from "../../lib/format";
import type { LessonFilters } from "../../lib/generated/LessonFilters";
import { useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import { IconSearch } from "../../parts/icons";
import style from "./Lessons.module.css";
import { type Wanted, withWanted } from "./wanted";

interface Props {
  filters: LessonFilters;
  wanted: Wanted;
  narrow: (to: Wanted) => void;
}

/** A list with one choice is not offered: it would narrow nothing. */
export function Narrow({ filters, wanted, narrow }: Props) {
  const texts = useTexts();
  const { say, language } = texts;
  const field = useRef<HTMLInputElement>(null);
  useFindKeys(() => field.current?.focus());
  const choose = (name: keyof Wanted) => (value: string | null) => narrow(withWanted(wanted, name, value));
  const terms = (family: string, codes: string[]) =>
    codes.map((value) => ({ value, label: term(texts, family, value) }));
  const languages = filters.languages.map((value) => ({ value, label: languageName(value, language) }));
  const projects = filters.projects.map(({ project, title }) => ({ value: project, label: title }));
  return (
    <search className={style.narrow}>
      <TextInput
        ref={field}
        className={style.search}
        type="search"
        data-testid="search-lessons"
        aria-label={say("lessons-search")}
        placeholder={say("lessons-search-hint")}
        leftSection={<IconSearch size={17} aria-hidden="true" />}
        rightSection={<Kbd size="xs">/</Kbd>}
        value={wanted.query ?? ""}
        onChange={(event) => choose("query")(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && choose("query")(null)}
      />
      <Choice
        name="theme"
        value={wanted.theme}
        choices={terms("theme", filters.themes)}
        choose={choose("theme")}
      />
      <Choice
        name="phase"
        value={wanted.phase}
        choices={terms("phase", filters.phases)}
        choose={choose("phase")}
      />
      <Choice name="language" value={wanted.language} choices={languages} choose={choose("language")} />
      <Choice name="project" value={wanted.project} choices={projects} choose={choose("project")} />
    </search>
  );
}

interface ChoiceProps {
  name: string;
  value: string | undefined;
  choices: { value: string; label: string }[];
  choose: (value: string | null) => void;
}

function Choice({ name, value, choices, choose }: ChoiceProps) {
  const { say } = useTexts();
  if (choices.length < 2 && value === undefined) return null;
  return (
    <Select
      className={style.choice}
      data-testid={`narrow-${name}`}
      aria-label={say(`lessons-by-${name}`)}
      placeholder={say(`lessons-by-${name}`)}
      data={choices}
      value={value ?? null}
      onChange={choose}
      clearable
      clearButtonProps={{ "aria-label": say("lessons-by-none", { what: say(`lessons-by-${name}`) }) }}
      searchable={choices.length > 8}
      nothingFoundMessage={say("lessons-no-choice")}
      comboboxProps={{ shadow: "md" }}
    />
  );
}
