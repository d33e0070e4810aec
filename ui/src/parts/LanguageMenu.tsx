// The language of the interface, switched at once.
import { Button, Menu } from "@mantine/core";
import type { AppStatus } from "../lib/commands";
import { languageName } from "../lib/format";
import { useChange } from "../lib/queries";
import { useTexts } from "../lib/texts";
import { IconLanguage } from "./icons";

/** Each language is named in itself. */
export function LanguageMenu({ status }: { status: AppStatus }) {
  const { say } = useTexts();
  const change = useChange("set_language");
  const current = languageName(status.language, status.language);
  return (
    <Menu>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          data-testid="language"
          aria-label={say("window-language-now", { language: current })}
          leftSection={<IconLanguage size={18} aria-hidden="true" />}
        >
          {current}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={status.language} onChange={(language) => change.mutate({ language })}>
          {status.spoken.map((language) => (
            <Menu.RadioItem
              key={language}
              value={language}
              lang={language}
              closeMenuOnClick
              data-testid={`language-${language}`}
            >
              {languageName(language, language)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
