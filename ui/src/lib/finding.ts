// Finds choices by what a person types: a number, the beginnings of words, whatever their
// accents and case. Pure.
import { folded } from "./search";

/** One of many that can be chosen. */
export interface Choice {
  value: string;
  name: string;
}

/** The choices that have all the words, best first: those that begin with what was typed. */
export function found(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = folded(typed).trim();
  if (wanted === "") return choices;
  const words = wanted.split(/\s+/);
  return choices
    .map((choice) => ({ choice, rank: rankOf(folded(choice.name), wanted, words) }))
    .filter(({ rank }) => rank < NOT)
    .sort((one, other) => one.rank - other.rank)
    .map(({ choice }) => choice);
}

/**
 * What a field that finds hands back: the value that was chosen, or that of the first choice found.
 * What finds nothing stays as it was typed: the core says what is wrong with it.
 */
export function taken(choices: readonly Choice[], draft: string): string {
  if (draft.trim() === "" || choices.some(({ value }) => value === draft)) return draft.trim();
  return found(choices, draft)[0]?.value ?? draft;
}

const NOT = 4;

function rankOf(name: string, wanted: string, words: readonly string[]): number {
  if (name === wanted || name.startsWith(`${wanted} `)) return 0;
  if (name.startsWith(wanted)) return 1;
  const own = name.split(/[\s,;:()/-]+/);
  if (words.every((word) => own.some((part) => part.startsWith(word)))) return 2;
  return words.every((word) => name.includes(word)) ? 3 : NOT;
}
