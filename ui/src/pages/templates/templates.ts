// What the screens of templates ask the core, and the words of a section in the person's language.
import { useQuery } from "@tanstack/react-query";
import { call } from "../../lib/call";
import type { SectionForm } from "../../lib/generated/SectionForm";
import type { TemplateChecked } from "../../lib/generated/TemplateChecked";

export const useTemplateText = (template: string) =>
  useQuery({
    queryKey: ["template_text", template],
    queryFn: () => call("template_text", { template }),
  });

/** Under which what was found in a text is kept. */
export const checkedKey = (code: string, text: string, language: string) => [
  "check_template",
  code,
  text,
  language,
];

export const useChecked = (code: string, text: string, language: string) =>
  useQuery<TemplateChecked>({
    queryKey: checkedKey(code, text, language),
    queryFn: () => call("check_template", { code, text }),
    placeholderData: (before) => before,
    gcTime: 0,
  });

export const useCatalogue = (language: string) =>
  useQuery({ queryKey: ["template_catalogue", language], queryFn: () => call("template_catalogue", {}) });

/** What the pages are made of. */
export interface Sample {
  /** Key of a project; the example's if none is chosen. */
  project: string | null;
  period: string | null;
  language: string;
}

/** The pages of before stay until those of now are there; nothing is asked while the text has a flaw. */
export const useTemplatePages = (code: string, text: string, sample: Sample, sound: boolean) =>
  useQuery({
    queryKey: ["preview_template", code, text, sample],
    queryFn: () =>
      call("preview_template", {
        code,
        text,
        language: sample.language,
        ...(sample.project !== null && { project: sample.project }),
        ...(sample.period !== null && { period: sample.period }),
      }),
    enabled: sound,
    placeholderData: (before) => before,
    // The bytes of a report are large.
    gcTime: 0,
  });

/** Words in a language, else in English, else in any. */
export function wordsIn(words: Readonly<Record<string, string>>, language: string): string | undefined {
  return words[language] ?? words["en"] ?? Object.values(words)[0];
}

export function headingOf({ titles, usual, id }: SectionForm, language: string): string {
  return wordsIn(titles, language) ?? usual[language] ?? id;
}

/** The languages in which words are missing that exist in another one. */
export function lacking(words: Readonly<Record<string, string>>, languages: readonly string[]): string[] {
  return Object.keys(words).length === 0 ? [] : languages.filter((language) => !words[language]);
}
