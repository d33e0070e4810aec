// Countries' names from the very list that the reports print: as the UN writes them, or,
// where the UN does not write the language, as CLDR does. Screen and PDF say the same name.
import list from "../../../resources/codelists/countries.csv?raw";

/** The cells of a line; a cell in quotes may hold commas. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

const [head = "", ...lines] = list.split("\n");
const columns = cells(head);
const rows = new Map(lines.filter(Boolean).map((line) => [line.slice(0, 2), cells(line)]));

/** The name of a country by its two letters, where the list has it in that language. */
export function countryName(code: string, language: string): string | undefined {
  const row = rows.get(code);
  const names = [`un_${language}`, `cldr_${language}`].map((column) => row?.[columns.indexOf(column)]);
  return names.find(Boolean);
}

/** Every country of the list by its two letters. */
export const COUNTRIES: readonly string[] = [...rows.keys()];
