// Blocks of texts as spreadsheets put them on the clipboard: tab-separated lines, and a table
// in HTML beside them. It reads and writes texts, never numbers.

/** Rows of texts; rows may differ in length. */
export type Block = readonly (readonly string[])[];

/**
 * Reads what Excel, LibreOffice or Google Sheets copy. A cell that holds a tab or a line break
 * comes in quotes, with its own quotes doubled; quotes around anything else are part of the text.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const cell = cellAt(text, at);
    row.push(cell.text);
    at = cell.end + 1;
    if (text[cell.end] === "\t") continue;
    if (text[cell.end] === "\r" && text[at] === "\n") at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

const SEPARATOR = /[\t\r\n]/g;

/** The cell that begins at `from`, and where the separator after it stands. */
function cellAt(text: string, from: number): { text: string; end: number } {
  const quoted = quotedAt(text, from);
  if (quoted) return quoted;
  SEPARATOR.lastIndex = from;
  const end = SEPARATOR.exec(text)?.index ?? text.length;
  return { text: text.slice(from, end), end };
}

function quotedAt(text: string, from: number): { text: string; end: number } | null {
  if (text[from] !== '"') return null;
  let close = text.indexOf('"', from + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return null;
  const end = close + 1;
  const inside = text.slice(from + 1, close);
  const complete = end === text.length || "\t\r\n".includes(text[end] ?? "");
  // Nobody puts quotes around a harmless text, so there they were typed by a person.
  return complete && /[\t\r\n"]/.test(inside) ? { text: inside.replaceAll('""', '"'), end } : null;
}

/** Writes a block so that spreadsheets, and `parseTsv`, read back the same texts. */
export function toTsv(block: Block): string {
  const lines = block.map((row) => row.map(quoted).join("\t"));
  // A single word is most often wanted inside another text, without a line break.
  if (lines.length === 1 && block[0]?.length === 1 && lines[0]) return lines[0];
  return lines.map((line) => `${line}\n`).join("");
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same as a table. Columns of words say so, lest a spreadsheet reads "1-2" as a day. */
export function toHtml(block: Block, isWords: (column: number) => boolean): string {
  const cell = (text: string, column: number) => {
    const format = isWords(column) ? ` style='mso-number-format:"\\@"'` : "";
    return `<td${format}>${escaped(text)}</td>`;
  };
  const rows = block.map((row) => `<tr>${row.map(cell).join("")}</tr>`);
  return `<meta charset="utf-8"><table>${rows.join("")}</table>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "<br>",
  "\r\n": "<br>",
  "\r": "<br>",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]|\r?\n|\r/g, (sign) => ENTITIES[sign] ?? sign);
}
