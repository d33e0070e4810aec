// What can be done from anywhere: screens to go to and commands, with their shortcuts.
import { type MantineColorScheme, useMantineColorScheme } from "@mantine/core";
import { openSpotlight } from "@mantine/spotlight";
import type { AppStatus } from "./commands";
import { languageName } from "./format";
import type { StepName } from "./generated/StepName";
import { useChange } from "./queries";
import { go, type Route } from "./route";
import { KEYS } from "./shortcuts";
import { stepTitle, useUndoRedo } from "./steps";
import { type Texts, useTexts } from "./texts";
import { useWay } from "./way";
import { useWorkspaceChoice } from "./workspace";

/** Something to do, by a name that stays the same in every language. */
export interface Doing {
  id: string;
  /** In words. */
  name: string;
  keys?: readonly string[];
  /** It leads to another place, so that the focus does not return. */
  leads?: boolean;
  run: () => void;
}

/** Opens the search box. */
export const openPalette = openSpotlight;

const SCREENS = [
  "projects",
  "reports",
  "lessons",
  "templates",
  "lists",
  "history",
  "import",
  "tables",
] as const satisfies readonly Route["page"][];
const SCHEMES = ["light", "dark", "auto"] as const satisfies readonly MantineColorScheme[];

/** The screens of an open workspace. */
export function useScreens(status: AppStatus): Doing[] {
  const { say } = useTexts();
  if (status.workspace === null) return [];
  return SCREENS.map((page) => ({
    id: page,
    name: say(`window-${page}`),
    leads: true,
    run: () => go({ page }),
  }));
}

/** Commands that make sense now. */
export function useDoings(status: AppStatus, showShortcuts: () => void): Doing[] {
  const texts = useTexts();
  const workspace = useWorkspaceDoings(status, texts);
  const way = useWayDoings(texts);
  const { setColorScheme } = useMantineColorScheme();
  const speak = useChange("set_language");
  const schemes = SCHEMES.map((scheme) => ({
    id: `scheme-${scheme}`,
    name: `${texts.say("window-scheme")}: ${texts.say(`window-scheme-${scheme}`)}`,
    run: () => setColorScheme(scheme),
  }));
  const others = status.spoken.filter((language) => language !== status.language);
  const languages = others.map((language) => ({
    id: `language-${language}`,
    name: texts.say("window-language-now", { language: languageName(language, language) }),
    run: () => speak.mutate({ language }),
  }));
  const help = { id: "help", name: texts.say("shortcuts"), keys: KEYS.help, leads: true, run: showShortcuts };
  return [...workspace, ...way, help, ...languages, ...schemes];
}

function useWorkspaceDoings(status: AppStatus, { say, ...texts }: Texts): Doing[] {
  const { undo, redo } = useUndoRedo();
  const { open, create, demo, close } = useWorkspaceChoice();
  const step = (name: StepName) => stepTitle({ say, ...texts }, name);
  const doings: (Doing | null)[] = [
    status.undo
      ? {
          id: "undo",
          name: say("window-undo-step", { step: step(status.undo) }),
          keys: KEYS.undo,
          run: undo,
        }
      : null,
    status.redo
      ? {
          id: "redo",
          name: say("window-redo-step", { step: step(status.redo) }),
          keys: KEYS.redo,
          run: redo,
        }
      : null,
    { id: "open", name: say("window-open"), run: () => open() },
    { id: "new", name: say("window-new"), run: create },
    { id: "demo", name: say("window-demo"), run: demo },
    status.workspace ? { id: "close", name: say("window-close-workspace"), run: close } : null,
  ];
  return doings.filter((doing) => doing !== null);
}

function useWayDoings({ say }: Texts): Doing[] {
  const { back, forward } = useWay();
  const doings: (Doing | null)[] = [
    back && { id: "back", name: say("window-back"), keys: KEYS.back, leads: true, run: back },
    forward && { id: "forward", name: say("window-forward"), keys: KEYS.forward, leads: true, run: forward },
  ];
  return doings.filter((doing) => doing !== null);
}
