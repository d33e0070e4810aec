// What a key means in the grid, as in Excel and LibreOffice. It knows no selection and no page.

/** The parts of a keyboard event that matter. */
export interface Key {
  key: string;
  /** The place of the key, for layouts whose letters are not Latin. */
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Third-level signs (AltGr) come with Ctrl and Alt on some systems. */
  getModifierState: (name: "AltGraph") => boolean;
}

/** A way to go. */
export type Way =
  | { go: "row" | "column"; by: 1 | -1; far: boolean }
  | { go: "page"; by: 1 | -1 }
  | { go: "start" | "end" | "first" | "last" };

export type Intent =
  | { do: "move"; way: Way; extend: boolean }
  | { do: "step"; with: "tab" | "enter"; by: 1 | -1 }
  | { do: "edit" | "replace" | "clear" | "cancel" | "undo" | "redo" }
  | { do: "fill"; to: "down" | "right" }
  | { do: "select"; what: "all" | "row" | "column" };

const WAYS: Readonly<Record<string, (far: boolean) => Way>> = {
  ArrowUp: (far) => ({ go: "row", by: -1, far }),
  ArrowDown: (far) => ({ go: "row", by: 1, far }),
  ArrowLeft: (far) => ({ go: "column", by: -1, far }),
  ArrowRight: (far) => ({ go: "column", by: 1, far }),
  Home: (far) => ({ go: far ? "first" : "start" }),
  End: (far) => ({ go: far ? "last" : "end" }),
  PageUp: () => ({ go: "page", by: -1 }),
  PageDown: () => ({ go: "page", by: 1 }),
};

/** What a key asks for while no cell is edited; `null` is a key that is not the grid's. */
export function intentOf(key: Key): Intent | null {
  const command = isCommand(key);
  if (isText(key)) return { do: "replace" };
  if (key.altKey) return null;
  // Ctrl+PageUp and Ctrl+PageDown turn pages of the screen, as sheets of a workbook.
  if (command && key.key.startsWith("Page")) return null;
  const way = WAYS[key.key]?.(command);
  if (way) return { do: "move", way, extend: key.shiftKey };
  if (key.key === " ") return { do: "select", what: key.shiftKey && !command ? "row" : "column" };
  return command ? commanded(key) : plain(key);
}

function plain({ key, shiftKey }: Key): Intent | null {
  switch (key) {
    case "Tab":
      return { do: "step", with: "tab", by: shiftKey ? -1 : 1 };
    case "Enter":
      return { do: "step", with: "enter", by: shiftKey ? -1 : 1 };
    case "F2":
      return { do: "edit" };
    case "Delete":
    case "Backspace":
      return { do: "clear" };
    case "Escape":
      return { do: "cancel" };
    default:
      return null;
  }
}

function commanded(key: Key): Intent | null {
  switch (letterOf(key)) {
    case "a":
      return { do: "select", what: "all" };
    case "d":
      return { do: "fill", to: "down" };
    case "r":
      return { do: "fill", to: "right" };
    case "z":
      return { do: key.shiftKey ? "redo" : "undo" };
    case "y":
      return { do: "redo" };
    default:
      return null;
  }
}

function letterOf({ key, code }: Key): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, "").toLowerCase();
}

function isCommand(key: Key): boolean {
  return (key.ctrlKey || key.metaKey) && !key.getModifierState("AltGraph");
}

/** Signs, dead keys (the first half of ê) and input methods: all begin a text. */
function isText(key: Key): boolean {
  if (isCommand(key)) return false;
  if (key.key === " " && key.shiftKey) return false;
  const composed = key.key === "Dead" || key.key === "Process";
  const third = key.getModifierState("AltGraph") || !key.altKey;
  return composed || ([...key.key].length === 1 && third);
}

/** What a key asks for while a cell is edited. */
export type EditIntent =
  | { do: "commit"; go: Extract<Intent, { do: "move" | "step" }> }
  | { do: "cancel" | "into" | "line" };

/**
 * `within` is an editor whose arrows move in the text (F2, double click) or among the choices;
 * otherwise they end the edit and move on, as after plain typing. `null` is left to the field.
 */
export function editIntentOf(key: Key, within: boolean): EditIntent | null {
  if (key.key === "Enter" && key.altKey) return { do: "line" };
  if (key.altKey || isCommand(key)) return null;
  if (key.key === "Escape") return { do: "cancel" };
  if (key.key === "F2") return { do: "into" };
  const intent = intentOf(key);
  if (intent?.do === "step") return { do: "commit", go: intent };
  const leaves = !within && !key.shiftKey && /^(Arrow|Page)/.test(key.key);
  return leaves && intent?.do === "move" ? { do: "commit", go: intent } : null;
}
