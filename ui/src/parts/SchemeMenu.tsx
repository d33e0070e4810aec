// Light, dark or as the system has it.
import { ActionIcon, Menu, type MantineColorScheme, Tooltip, useMantineColorScheme } from "@mantine/core";
import { useTexts } from "../lib/texts";
import { IconBrightness, IconMoon, IconSun } from "./icons";

const SCHEMES = [
  { scheme: "auto", text: "window-scheme-auto", Icon: IconBrightness },
  { scheme: "light", text: "window-scheme-light", Icon: IconSun },
  { scheme: "dark", text: "window-scheme-dark", Icon: IconMoon },
] as const satisfies readonly { scheme: MantineColorScheme; text: string; Icon: unknown }[];

/** Kept by the web view for this computer. */
export function SchemeMenu() {
  const { say } = useTexts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Now = SCHEMES.find(({ scheme }) => scheme === colorScheme)?.Icon ?? IconBrightness;
  return (
    <Menu>
      <Menu.Target>
        <Tooltip label={say("window-scheme")}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={say("window-scheme")}
            data-testid="scheme"
          >
            <Now size={19} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={(chosen) => setColorScheme(schemeOf(chosen))}>
          {SCHEMES.map(({ scheme, text, Icon }) => (
            <Menu.RadioItem
              key={scheme}
              value={scheme}
              closeMenuOnClick
              rightSection={<Icon size={16} aria-hidden="true" />}
            >
              {say(text)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function schemeOf(chosen: string): MantineColorScheme {
  return SCHEMES.find(({ scheme }) => scheme === chosen)?.scheme ?? "auto";
}
