// Report Markdown → what the editor shows. What lies outside the subset (code, rules, raw HTML) stays as the letters that were written: nothing of a text is dropped.
import type { JSONContent } from "@tiptap/core";
import MarkdownIt from "markdown-it";

type Marks = NonNullable<JSONContent["marks"]>;
type Token = ReturnType<MarkdownIt["parse"]>[number];

/** A live figure, such as `{reach.direct}`. */
export const FIGURE = /\{([a-z][^\s{}\p{Cc}]*)\}/u;

const markdown = reader();

function reader(): MarkdownIt {
  const made = new MarkdownIt("commonmark").enable("table");
  made.disable(["code", "fence", "hr", "html_block", "lheading", "reference"]);
  made.disable(["backticks", "autolink", "html_inline"]);
  made.normalizeLink = (address) => address;
  made.validateLink = () => true;
  made.inline.ruler.before("emphasis", "figure", (state, silent) => {
    if (state.src[state.pos] !== "{") return false;
    const found = FIGURE.exec(state.src.slice(state.pos));
    if (found?.index !== 0) return false;
    if (!silent) state.push("figure", "", 0).content = found[1] ?? "";
    state.pos += found[0].length;
    return true;
  });
  return made;
}

/** The editor's document of a text. */
export function read(text: string): JSONContent {
  const content = blocks(new Walk(markdown.parse(text, {})));
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

/** The tokens one after the other; those of an open block end with what closes it. */
class Walk {
  #at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  /** The next token within the open block; null at its end, which is passed. */
  next(): Token | null {
    const token = this.tokens[this.#at];
    if (!token) return null;
    this.#at += 1;
    return token.nesting < 0 ? null : token;
  }
}

function blocks(walk: Walk): JSONContent[] {
  const found: JSONContent[] = [];
  for (let token = walk.next(); token; token = walk.next()) found.push(...block(token, walk));
  return found;
}

function block(token: Token, walk: Walk): JSONContent[] {
  switch (token.type) {
    case "heading_open":
      return [{ type: "heading", attrs: { level: level(token.tag) }, content: words(walk) }];
    case "paragraph_open":
      return split(words(walk));
    case "blockquote_open":
      return quote(blocks(walk));
    case "bullet_list_open":
      return [{ type: "bulletList", content: blocks(walk) }];
    case "ordered_list_open":
      return [{ type: "orderedList", attrs: { start: Number(token.attrGet("start") ?? 1) }, content: blocks(walk) }];
    case "list_item_open":
      return [{ type: "listItem", content: opened(blocks(walk)) }];
    case "table_open":
      return [{ type: "table", content: blocks(walk) }];
    case "tr_open":
      return [{ type: "tableRow", content: blocks(walk) }];
    case "th_open":
      return [cell("tableHeader", token, walk)];
    case "td_open":
      return [cell("tableCell", token, walk)];
    default:
      // The two halves of a table; nothing else is left.
      return token.nesting > 0 ? blocks(walk) : [];
  }
}

/** A quote with nothing in it is none. */
function quote(content: JSONContent[]): JSONContent[] {
  return content.length > 0 ? [{ type: "blockquote", content }] : [];
}

/** Reports have headings of three levels; the first is the section's own. */
function level(tag: string): number {
  return Math.min(Math.max(Number(tag.slice(1)), 2), 4);
}

function cell(type: string, token: Token, walk: Walk): JSONContent {
  const align = /text-align:(\w+)/.exec(token.attrGet("style") ?? "")?.[1] ?? null;
  return { type, attrs: { align }, content: [{ type: "paragraph", content: words(walk) }] };
}

/** An item begins with a paragraph, be it an empty one. */
function opened(content: JSONContent[]): JSONContent[] {
  return content[0]?.type === "paragraph" ? content : [{ type: "paragraph" }, ...content];
}

/** A picture is a block of its own; what stands beside it in its paragraph goes before or after. */
function split(pieces: readonly JSONContent[]): JSONContent[] {
  const found: JSONContent[] = [];
  let words: JSONContent[] = [];
  const flush = () => {
    if (words.some(({ text: said, type }) => type !== "text" || said?.trim())) {
      found.push({ type: "paragraph", content: words });
    }
    words = [];
  };
  for (const piece of pieces) {
    if (piece.type === "picture") {
      flush();
      found.push(piece);
    } else words.push(piece);
  }
  flush();
  return found;
}

/** The words of a block that is open. */
function words(walk: Walk): JSONContent[] {
  const found: JSONContent[] = [];
  for (let token = walk.next(); token; token = walk.next()) {
    const marks: Marks = [];
    for (const piece of token.children ?? []) found.push(...inline(piece, marks));
  }
  return joined(found);
}

const EMPHASIS: Readonly<Record<string, string>> = { strong: "bold", em: "italic" };

/** `marks` are those that are open; the piece may open or close one. */
function inline(piece: Token, marks: Marks): JSONContent[] {
  const [kind = "", edge] = piece.type.split("_");
  if (edge === "close") marks.pop();
  if (edge === "open") {
    marks.push(
      kind === "link"
        ? { type: "link", attrs: { href: piece.attrGet("href") ?? "" } }
        : { type: EMPHASIS[kind] ?? kind },
    );
  }
  if (edge !== undefined) return [];
  return single(kind, piece, marks.length > 0 ? { marks: [...marks] } : {});
}

function single(kind: string, piece: Token, marked: Pick<JSONContent, "marks">): JSONContent[] {
  switch (kind) {
    case "figure":
      return [{ type: "figure", attrs: { id: piece.content }, ...marked }];
    case "image":
      return [{ type: "picture", attrs: { src: piece.attrGet("src"), alt: piece.content } }];
    case "hardbreak":
      return [{ type: "hardBreak" }];
    case "softbreak":
      return [{ type: "text", text: "\n", ...marked }];
    default:
      return piece.content === "" ? [] : [{ type: "text", text: piece.content, ...marked }];
  }
}

/** Pieces of text with the same marks are one. */
function joined(pieces: readonly JSONContent[]): JSONContent[] {
  const found: JSONContent[] = [];
  for (const one of pieces) {
    const last = found.at(-1);
    if (last?.type === "text" && one.type === "text" && same(last, one)) {
      found[found.length - 1] = { ...last, text: `${last.text}${one.text}` };
    } else found.push(one);
  }
  return found;
}

function same(one: JSONContent, other: JSONContent): boolean {
  return JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);
}
