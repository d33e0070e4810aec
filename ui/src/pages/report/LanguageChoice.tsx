// In which language a report is written: each named in itself, drafts marked as such.
import { Select } from "@mantine/core";
import { languageName } from "../../lib/format";
import { useStatus } from "../../lib/queries";
import { useTexts } from "../../lib/texts";

interface Props {
  language: string;
  choose: (language: string) => void;
}

export function LanguageChoice({ language, choose }: Props) {
  const { say } = useTexts();
  const status = useStatus().data;
  const drafts: readonly string[] = status?.drafts ?? [];
  const named = (code: string) => {
    const name = languageName(code, code);
    return drafts.includes(code) ? say("report-language-draft", { language: name }) : name;
  };
  return (
    <Select
      data-testid="report-language"
      label={say("window-report-language")}
      description={drafts.includes(language) ? say("report-language-draft-why") : null}
      data={(status?.languages ?? [language]).map((code) => ({ value: code, label: named(code) }))}
      value={language}
      onChange={(chosen) => choose(chosen ?? language)}
      allowDeselect={false}
      openOnFocus={false}
    />
  );
}
