// Moves in the tree of results. Pure: it says which row a node stands after and under which
// parent, never what that looks like. Nodes keep their axis: axes do not mix.
import { before } from "./order";

/** What the tree needs to know of a node, in the order of the record. */
export interface Branch {
  key: string;
  parent: string | null;
  axis: string;
  level: string;
  code: string;
}

/** A node where it is shown. */
export interface Placed<Node extends Branch> {
  node: Node;
  depth: number;
  /** Its place among its siblings, from 1, and how many they are. */
  at: number;
  of: number;
  children: number;
}

/** Where a node goes. */
export interface Move {
  after: string | null;
  parent: string | null;
}

/** The axes, in the order of the record. */
export function axesOf<Node extends Branch>(nodes: readonly Node[]): [string, Node[]][] {
  const axes = new Map<string, Node[]>();
  for (const node of nodes) axes.set(node.axis, [...(axes.get(node.axis) ?? []), node]);
  return [...axes];
}

/** The nodes under a parent; one whose parent is not there stands at the top. */
export function childrenOf<Node extends Branch>(nodes: readonly Node[], parent: string | null): Node[] {
  const known = new Set(nodes.map(({ key }) => key));
  return nodes.filter(
    (node) => (node.parent !== null && known.has(node.parent) ? node.parent : null) === parent,
  );
}

/** Top to bottom as shown; what is under a folded node is left out. */
export function unfolded<Node extends Branch>(
  nodes: readonly Node[],
  folded: ReadonlySet<string>,
  parent: string | null = null,
  depth = 0,
): Placed<Node>[] {
  const siblings = childrenOf(nodes, parent);
  return siblings.flatMap((node, at) => {
    const children = childrenOf(nodes, node.key).length;
    const placed = { node, depth, at: at + 1, of: siblings.length, children };
    return [placed, ...(folded.has(node.key) ? [] : unfolded(nodes, folded, node.key, depth + 1))];
  });
}

/** One place up or down among its siblings; null at the end of them. */
export function shifted(nodes: readonly Branch[], key: string, by: 1 | -1): Move | null {
  const { siblings, at, parent } = around(nodes, key);
  const other = siblings[at + by];
  if (!other) return null;
  const after = by === 1 ? other.key : before(keys(nodes), key, other.key);
  return { after, parent };
}

/** Under the sibling above it, as its last child; null for a first one. */
export function nested(nodes: readonly Branch[], key: string): Move | null {
  const { siblings, at } = around(nodes, key);
  const above = siblings[at - 1];
  return above ? into(nodes, key, above.key) : null;
}

/** Out to its parent's level, right after it; null at the top. */
export function unnested(nodes: readonly Branch[], key: string): Move | null {
  const { parent } = around(nodes, key);
  const above = nodes.find((node) => node.key === parent);
  return above ? { after: above.key, parent: around(nodes, above.key).parent } : null;
}

/** Dropped onto another node, or right before or after it; null where it cannot go. */
export function dropped(
  nodes: readonly Branch[],
  key: string,
  onto: string,
  where: "before" | "after" | "into",
): Move | null {
  const target = nodes.find((node) => node.key === onto);
  const moved = nodes.find((node) => node.key === key);
  if (!target || !moved || target.axis !== moved.axis || isUnder(nodes, onto, key)) return null;
  if (where === "into") return into(nodes, key, onto);
  const { parent } = around(nodes, onto);
  return { after: where === "after" ? onto : before(keys(nodes), key, onto), parent };
}

/** The level that usually stands under another, and the number that comes next. */
export function proposed(
  nodes: readonly Branch[],
  beside: Branch,
  as: "child" | "sibling",
): { level: string; code: string } {
  const below = childrenOf(nodes, as === "child" ? beside.key : around(nodes, beside.key).parent);
  const siblings = below.filter(({ axis }) => axis === beside.axis);
  const last = siblings.at(-1);
  if (last) return { level: last.level, code: following(last.code) };
  return { level: BELOW[beside.level] ?? "activity", code: beside.code && `${beside.code}.1` };
}

const BELOW: Readonly<Record<string, string>> = {
  goal: "objective",
  objective: "outcome",
  outcome: "output",
};

/** `1.2` → `1.3`, `Pilar 6` → `Pilar 7`, `b` → `c`; nothing where no number follows by itself. */
export function following(code: string): string {
  const number = /^(.*?)(\d+)(\D*)$/.exec(code);
  if (number) return `${number[1]}${Number(number[2]) + 1}${number[3]}`;
  const letter = /^(.*?)([a-yA-Y])(\)?)$/.exec(code);
  if (!letter?.[2] || /\p{L}$/u.test(letter[1] ?? "")) return "";
  return `${letter[1]}${String.fromCharCode(letter[2].charCodeAt(0) + 1)}${letter[3]}`;
}

function into(nodes: readonly Branch[], key: string, parent: string): Move {
  const last = childrenOf(nodes, parent).findLast((node) => node.key !== key);
  return { after: last?.key ?? parent, parent };
}

function around(nodes: readonly Branch[], key: string) {
  const node = nodes.find((other) => other.key === key);
  const parent = nodes.find((other) => other.key === node?.parent)?.key ?? null;
  const siblings = childrenOf(nodes, parent).filter(({ axis }) => axis === node?.axis);
  return { siblings, at: siblings.findIndex((other) => other.key === key), parent };
}

/** Whether a node is another one or stands below it. */
export function isUnder(nodes: readonly Branch[], key: string, above: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = key; at !== null && !seen.has(at); ) {
    if (at === above) return true;
    seen.add(at);
    const here: string = at;
    at = nodes.find((node) => node.key === here)?.parent ?? null;
  }
  return false;
}

function keys(nodes: readonly Branch[]): string[] {
  return nodes.map(({ key }) => key);
}
