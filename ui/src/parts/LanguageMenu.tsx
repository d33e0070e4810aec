// The language of the interface, switched at once.
import { Button, Menu } from "@mantine/core";
import type { AppStatus } from "../lib/commands";
import { languageName } from "../lib/format";
import { useChange } from "../lib/queries";
import { useTexts } from "../lib/texts";
import { IconCheck, IconLanguage } from "./icons";

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
        {status.languages.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            role="menuitemradio"
            aria-checked={language === status.language}
            data-testid={`language-${language}`}
            leftSection={<Chosen yes={language === status.language} />}
            onClick={() => change.mutate({ language })}
          >
            {languageName(language, language)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Chosen({ yes }: { yes: boolean }) {
  return <IconCheck size={16} aria-hidden="true" style={{ visibility: yes ? "visible" : "hidden" }} />;
}
