// Every shortcut of the window, once: what binds a key and what tells of it read it here.
import type { Texts } from "./texts";

/** Key combinations as they are bound; the first is the one that is told beside a command. */
export const KEYS = {
  palette: ["mod+K"],
  help: ["F1", "shift+?"],
  back: ["alt+ArrowLeft"],
  forward: ["alt+ArrowRight"],
  undo: ["mod+Z"],
  redo: ["mod+shift+Z", "mod+Y"],
  find: ["/", "mod+F"],
  edit: ["mod+E"],
  missing: ["F8"],
  pane: ["F6"],
  section: ["mod+PageDown", "mod+PageUp"],
  import: ["mod+Enter"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The shortcuts as the help tells them: name is the text key `shortcut-<name>`. */
export const SHORTCUTS: readonly {
  group: string;
  keys: readonly { name: string; keys: readonly string[] }[];
}[] = [
  {
    group: "everywhere",
    keys: (["palette", "help", "back", "forward", "undo", "redo"] as const).map((name) => ({
      name,
      keys: KEYS[name],
    })),
  },
  {
    group: "lists",
    keys: [
      { name: "find", keys: KEYS.find },
      { name: "move", keys: ["ArrowUp", "ArrowDown"] },
      { name: "ends", keys: ["Home", "End"] },
      { name: "open", keys: ["Enter"] },
      { name: "paste", keys: ["mod+V"] },
      { name: "import", keys: KEYS.import },
    ],
  },
  {
    group: "editing",
    keys: [
      { name: "edit", keys: KEYS.edit },
      { name: "missing", keys: KEYS.missing },
      { name: "row_move", keys: ["alt+ArrowUp", "alt+ArrowDown"] },
      { name: "row_delete", keys: ["Delete"] },
      { name: "node_depth", keys: ["alt+ArrowRight", "alt+ArrowLeft"] },
      { name: "node_below", keys: ["Enter"] },
      { name: "node_under", keys: ["mod+Enter"] },
      { name: "node_write", keys: ["F2"] },
    ],
  },
  {
    group: "writing",
    keys: [
      { name: "pane", keys: KEYS.pane },
      { name: "section", keys: KEYS.section },
      { name: "figure", keys: ["{"] },
    ],
  },
  {
    group: "dialogs",
    keys: [
      { name: "next", keys: ["Tab"] },
      { name: "leave", keys: ["Escape"] },
    ],
  },
];

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
};

const NAMED = new Set(["Enter", "Escape", "Home", "End", "shift", "Tab", "alt", "Delete"]);

/** The keys of a combination as they are printed on the keyboard. */
export function printed(combination: string, texts: Texts): string[] {
  // A sign that needs the shift key on one keyboard has a key of its own on another.
  const keys = combination === "shift+?" ? ["?"] : combination.split("+");
  return keys.map((key) => {
    if (key === "mod") return isMac() ? "⌘" : texts.say("key-ctrl");
    return SIGNS[key] ?? (NAMED.has(key) ? texts.say(`key-${key.toLowerCase()}`) : key);
  });
}

/** The first combination of a shortcut in one line, such as `Ctrl+K`. */
export function hint(keys: readonly string[], texts: Texts): string {
  return printed(keys[0] ?? "", texts).join("+");
}

/** A Mac moves by words with Alt and the arrows, and has a command key. */
export function isMac(): boolean {
  return /Mac/.test(window.navigator.userAgent);
}
