// Finding projects by any of their words: accents and capitals make no difference.

/** Letters without accents and capitals: `Região` and `REGIAO` are the same. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");
}

/** Every word of the query stands somewhere in the texts. */
export function matches(query: string, texts: readonly string[]): boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const all = folded(texts.join("\n"));
  return words.every((word) => all.includes(word));
}
