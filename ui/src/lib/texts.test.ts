// Every key that the page says exists in every language, and no key of ours is unused.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGUAGES, textsOf } from "./texts";

const source = join(import.meta.dirname, "..");
const code = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test.") && !file.includes("generated"))
  .map((file) => readFileSync(join(source, file), "utf8"))
  .join("\n");

/** Keys written out, such as "window-undo" or "not-provided"; what tests find parts by is none. */
const written = new Set(
  [...code.matchAll(/(?<!testid=)"((?:window|fact|not|section)-[a-z0-9_-]+)"/g)].map(([, key]) => key ?? ""),
);
/** Beginnings of keys that end in a code, such as `window-column-${column}`. */
const begun = [...code.matchAll(/`(window-[a-z0-9_-]*)\$\{/g)].map(([, start]) => start ?? "");

function keysOf(language: string): string[] {
  const file = join(source, `../../resources/text/${language}.ftl`);
  return [...readFileSync(file, "utf8").matchAll(/^(window-[a-z0-9_-]+) =/gm)].map(([, key]) => key ?? "");
}

describe.each(LANGUAGES)("in %s", (language) => {
  const texts = textsOf(language);

  test("every key that the page names has a text", () => {
    const missing = [...written].filter((key) => texts.find(key, { count: 2 }) === null);
    expect(missing).toEqual([]);
  });

  test("every text of the window is said somewhere", () => {
    const unused = keysOf(language).filter(
      (key) => !written.has(key) && !begun.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  test("the window has the same keys as in English", () => {
    expect(keysOf(language)).toEqual(keysOf("en"));
  });
});

test("plurals follow the language", () => {
  const projects = (language: string, count: number) =>
    textsOf(language).say("window-projects-count", { count, shown: `${count}` });
  expect(projects("fr", 0)).toBe("0 projet");
  expect(projects("en", 0)).toBe("0 projects");
  expect(projects("pt", 1)).toBe("1 projeto");
  expect(projects("es", 2)).toBe("2 proyectos");
});

test("a language that is not spoken falls back to English", () => {
  expect(textsOf("de").language).toBe("en");
});
