// The age bands that forms offer with one press: data, so that an organisation can have others.
import list from "../../../resources/codelists/age-bands.csv?raw";

/** As they are typed, such as `0-17,18+`. */
export const BANDS: readonly string[] = list
  .split("\n")
  .slice(1)
  .map((line) => line.replaceAll('"', "").trim())
  .filter(Boolean);

/** For people: `0–17 · 18+`. */
export function bandsInWords(bands: string): string {
  return bands.replaceAll("-", "–").replaceAll(",", " · ");
}
