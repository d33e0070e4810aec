import { beforeAll, describe, expect, test, vi } from "vitest";
import { hint, KEYS, printed, SHORTCUTS } from "./shortcuts";
import { LANGUAGES, textsOf } from "./texts";

beforeAll(() => {
  vi.stubGlobal("window", { navigator: { userAgent: "X11; Linux" } });
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("every shortcut is named and its keys are words, not codes", () => {
    const texts = textsOf(language);
    for (const { group, keys } of SHORTCUTS) {
      expect(texts.find(`shortcuts-${group}`), group).not.toBeNull();
      for (const shortcut of keys) {
        expect(texts.find(`shortcut-${shortcut.name}`), shortcut.name).not.toBeNull();
        const told = shortcut.keys.flatMap((combination) => printed(combination, texts)).join(" ");
        expect(told).not.toMatch(/⟦|mod|Arrow/);
      }
    }
  });
});

test("keys are told as the keyboard prints them", () => {
  expect(hint(KEYS.redo, textsOf("fr"))).toBe("Ctrl+Maj+Z");
  expect(hint(KEYS.back, textsOf("en"))).toBe("Alt+←");
  expect(printed("shift+?", textsOf("es")), "one key on every keyboard that has it").toEqual(["?"]);
});

test("no two shortcuts share their keys", () => {
  const all = Object.values(KEYS).flat();
  expect(new Set(all).size).toBe(all.length);
});
