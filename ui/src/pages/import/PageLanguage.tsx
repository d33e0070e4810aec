// The language a page was read in; a person may say that it is another.
import { NativeSelect } from "@mantine/core";
import { languageName } from "../../lib/format";
import { useStatus } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { decide, type Sheet } from "./incoming";

/** `language` is the one that was recognised or chosen. */
export function PageLanguage({ sheet, language }: { sheet: Sheet; language: string }) {
  const { say, language: interfaceLanguage } = useTexts();
  const known = useStatus().data?.languages ?? [];
  const languages = known.includes(language) ? known : [language, ...known];
  return (
    <NativeSelect
      size="xs"
      label={say("window-page-language")}
      value={language}
      onChange={(event) => decide(sheet.id, { language: event.currentTarget.value, asked: [], answers: [] })}
      data={languages.map((code) => ({ value: code, label: languageName(code, interfaceLanguage) }))}
    />
  );
}
