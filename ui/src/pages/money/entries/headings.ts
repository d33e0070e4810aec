// Finds the columns of a pasted block by its headings, in any language: the words
// under which people, banks and book-keeping programs name them lie with the texts. Pure.
import { folded } from "../../../lib/search";
import { LANGUAGES, textsOf } from "../../../lib/texts";
import type { Block } from "../../../parts/grid/tsv";
import { FIELDS, type Field } from "./sheet";

/** Word → field. */
let known: ReadonlyMap<string, Field> | null = null;

function words(): ReadonlyMap<string, Field> {
  known ??= new Map(
    LANGUAGES.map(textsOf).flatMap(({ say }) =>
      FIELDS.flatMap((field) =>
        [say(`entries-column-${field}`), ...say(`entries-headings-${field}`).split("|")].map(
          (word): [string, Field] => [plain(word), field],
        ),
      ),
    ),
  );
  return known;
}

/** Without accents, case, signs and what stands in brackets, such as a currency. */
function plain(word: string): string {
  return folded(word)
    .replaceAll(/\(.*?\)|\[.*?\]/g, " ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export interface Headed {
  /** Column of the block → field; `null` is a column that nobody knows. */
  fields: (Field | null)[];
  /** The headings that nobody knows. */
  unknown: string[];
}

/**
 * The columns of a block whose first row is headings: at least two of them are known, no field
 * is named twice, and none of them is a figure. `null` where it begins with entries.
 */
export function headed(block: Block): Headed | null {
  const [first] = block;
  if (!first || block.length < 2) return null;
  const fields = first.map((heading) => words().get(plain(heading)) ?? null);
  const found = fields.filter((field) => field !== null);
  const figures = first.some((heading) => /^[\s\d.,/-]*\d[\s\d.,/-]*$/.test(heading));
  if (found.length < 2 || figures || new Set(found).size < found.length) return null;
  const unknown = first.filter((heading, at) => fields[at] === null && heading.trim() !== "");
  return { fields, unknown };
}

/** The rows beneath the headings, in the order of the grid's columns. */
export function arranged(
  block: Block,
  { fields }: Headed,
  columns: readonly string[],
): (string | undefined)[][] {
  const from = columns.map((column) => fields.findIndex((field) => field !== null && field === column));
  const last = Math.max(0, ...from.map((at, column) => (at === -1 ? 0 : column)));
  return block
    .slice(1)
    .map((row) => from.slice(0, last + 1).map((at) => (at === -1 ? undefined : (row[at] ?? ""))));
}
