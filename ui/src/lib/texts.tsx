// Every word of the page: the same Fluent files that the core reads for its reports.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createContext, type ReactNode, useContext, useMemo } from "react";

type Args = Record<string, FluentVariable>;

/** Says texts in one language. */
export interface Texts {
  language: string;
  /** The text of a key; a missing key shows itself as `⟦key⟧` (a test keeps that from happening). */
  say: (key: string, args?: Args) => string;
  /** The text of a key that may be missing, such as a vocabulary term. */
  find: (key: string, args?: Args) => string | null;
}

const files = import.meta.glob<string>("../../../resources/text/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The files of the languages that the window speaks; reports may be written in more. */
const SOURCES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files)
    .filter(([, source]) => /^language-speaks = .*\bwindow\b/m.test(source))
    .map(([path, source]) => [path.replace(/^.*\/|\.ftl$/g, ""), source]),
);

/** The languages that the window speaks, each by a file of its words. */
export const LANGUAGES: readonly string[] = Object.keys(SOURCES);

/** The texts of a language, English where the program does not speak it. */
export function textsOf(language: string): Texts {
  const known = language in SOURCES ? language : "en";
  // What is said in a language is not mixed with another direction, so that no isolation marks are needed.
  const bundle = new FluentBundle(known, { useIsolating: false });
  bundle.addResource(new FluentResource(SOURCES[known] ?? ""), { allowOverrides: true });
  const find = (key: string, args?: Args) => {
    const pattern = bundle.getMessage(key)?.value;
    return pattern ? bundle.formatPattern(pattern, args ?? null, []) : null;
  };
  return { language: known, say: (key, args) => find(key, args) ?? `⟦${key}⟧`, find };
}

const Spoken = createContext<Texts>(textsOf("en"));

/** Gives the page the texts of a language. */
export function TextsIn({ language, children }: { language: string; children: ReactNode }) {
  const texts = useMemo(() => textsOf(language), [language]);
  return <Spoken value={texts}>{children}</Spoken>;
}

/** The texts of the interface's language. */
export function useTexts(): Texts {
  return useContext(Spoken);
}
