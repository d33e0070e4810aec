// Countries by their names, as the reports print them.
import { MultiSelect } from "@mantine/core";
import { useMemo } from "react";
import { COUNTRIES } from "../../lib/countries";
import { country } from "../../lib/format";
import type { Field } from "../../lib/generated/Field";
import { folded } from "../../lib/search";
import { useTexts } from "../../lib/texts";
import { Chooser } from "./ChoiceFields";
import { useControl } from "./useControl";

/** In the order of the language. */
function useCountries(): { value: string; label: string }[] {
  const { language } = useTexts();
  return useMemo(() => {
    const named = COUNTRIES.map((code) => ({ value: code, label: country(code, language) }));
    return named.sort((one, other) => one.label.localeCompare(other.label, language));
  }, [language]);
}

export function CountryField({ field }: { field: Field }) {
  const [draft, control] = useControl(field);
  return <Chooser field={field} draft={draft} control={control} options={useCountries()} />;
}

/** Several of them, in the order in which they are chosen. */
export function CountriesField({ field }: { field: Field }) {
  const { say } = useTexts();
  const [draft, control] = useControl(field);
  const codes = draft.typed.split(" ").filter(Boolean);
  return (
    <MultiSelect
      {...control}
      data={useCountries()}
      value={codes}
      onChange={(chosen) => draft.choose(chosen.join(" "))}
      searchable
      hidePickedOptions
      openOnFocus={false}
      limit={60}
      placeholder={codes.length === 0 ? say("window-example-country") : undefined}
      nothingFoundMessage={say("window-nothing-fits")}
      filter={({ options, search }) =>
        options.filter((option) => "label" in option && folded(option.label).includes(folded(search.trim())))
      }
    />
  );
}
