// The languages in which the record's texts are kept side by side; another one can be added.
import { Button, Menu } from "@mantine/core";
import { languageName } from "../../../lib/format";
import { useStatus } from "../../../lib/queries";
import { useTexts } from "../../../lib/texts";
import { IconPlus } from "../../../parts/icons";
import style from "./EditPage.module.css";

export function Languages({ shown, add }: { shown: string[]; add: (language: string) => void }) {
  const { say, language } = useTexts();
  const others = (useStatus().data?.languages ?? []).filter((code) => !shown.includes(code));
  return (
    <div className={style.languages} data-testid="languages">
      <span>{say("window-languages-of-texts")}</span>
      <ul>
        {shown.map((code) => (
          <li key={code}>{languageName(code, language)}</li>
        ))}
      </ul>
      {others.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={15} aria-hidden="true" />}
              data-testid="add-language"
            >
              {say("window-language-add")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((code) => (
              <Menu.Item key={code} onClick={() => add(code)} data-testid={`add-language-${code}`}>
                {languageName(code, language)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
