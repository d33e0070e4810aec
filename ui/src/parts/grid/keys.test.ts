import { expect, test } from "vitest";
import { editIntentOf, intentOf, type Key } from "./keys";

/** "Ctrl+Shift+ArrowDown" as the browser would say it. */
function key(name: string, code = ""): Key {
  const parts = name.split("+");
  const held = (modifier: string) => parts.slice(0, -1).includes(modifier);
  return {
    key: parts.at(-1) ?? "",
    code,
    shiftKey: held("Shift"),
    ctrlKey: held("Ctrl"),
    metaKey: held("Meta"),
    altKey: held("Alt"),
    getModifierState: () => held("AltGr"),
  };
}

test.each([
  ["ArrowDown", { do: "move", way: { go: "row", by: 1, far: false }, extend: false }],
  ["Shift+ArrowLeft", { do: "move", way: { go: "column", by: -1, far: false }, extend: true }],
  ["Ctrl+Shift+ArrowUp", { do: "move", way: { go: "row", by: -1, far: true }, extend: true }],
  ["Home", { do: "move", way: { go: "start" }, extend: false }],
  ["Ctrl+End", { do: "move", way: { go: "last" }, extend: false }],
  ["PageDown", { do: "move", way: { go: "page", by: 1 }, extend: false }],
  ["Shift+Tab", { do: "step", with: "tab", by: -1 }],
  ["Enter", { do: "step", with: "enter", by: 1 }],
  ["F2", { do: "edit" }],
  ["Backspace", { do: "clear" }],
  ["Ctrl+d", { do: "fill", to: "down" }],
  ["Ctrl+R", { do: "fill", to: "right" }],
  ["Ctrl+z", { do: "undo" }],
  ["Ctrl+Shift+Z", { do: "redo" }],
  ["Ctrl+y", { do: "redo" }],
  ["Meta+a", { do: "select", what: "all" }],
  ["Shift+ ", { do: "select", what: "row" }],
  ["Ctrl+ ", { do: "select", what: "column" }],
  ["7", { do: "replace" }],
  [" ", { do: "replace" }],
  ["Shift+É", { do: "replace" }],
  ["Dead", { do: "replace" }],
  ["Process", { do: "replace" }],
  ["AltGr+Ctrl+Alt+€", { do: "replace" }],
  // Keys of others: search, sheets of the screen, the browser, the menus.
  ["Ctrl+k", null],
  ["Ctrl+PageDown", null],
  ["F5", null],
  ["Alt+1", null],
  ["Alt+ArrowLeft", null],
  ["Shift", null],
  ["Ctrl+c", null],
])("%s on a cell", (name, intent) => {
  expect(intentOf(key(name))).toEqual(intent);
});

test("letters of other alphabets are known by their place", () => {
  expect(intentOf(key("Ctrl+я", "KeyZ"))).toEqual({ do: "undo" });
  // On AZERTY the letter is right where its place is not.
  expect(intentOf(key("Ctrl+z", "KeyW"))).toEqual({ do: "undo" });
});

test.each([
  ["Enter", false, "commit"],
  ["Shift+Tab", true, "commit"],
  ["ArrowLeft", false, "commit"],
  ["ArrowLeft", true, null],
  ["Home", false, null],
  ["Shift+ArrowLeft", false, null],
  ["Escape", true, "cancel"],
  ["F2", false, "into"],
  ["Alt+Enter", false, "line"],
  ["Ctrl+z", false, null],
  ["a", false, null],
])("%s in an open field (its own arrows: %s)", (name, within, done) => {
  expect(editIntentOf(key(name), within)?.do ?? null).toBe(done);
});
