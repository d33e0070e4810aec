// One axis of the framework: a treegrid whose rows are moved with Alt and the arrows, written
// with Enter and Ctrl+Enter, and edited where they stand.
import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { RowShown } from "../../../lib/generated/RowShown";
import { useEntity } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import { DeleteRow } from "../../../parts/edit/DeleteRow";
import { focusEnd, RowForm } from "../../../parts/edit/RowForm";
import {
  dropped,
  type Move,
  nested,
  type Placed,
  proposed,
  shifted,
  unfolded,
  unnested,
} from "../../../parts/edit/tree";
import { useDrag } from "../../../parts/edit/useDrag";
import { useRowActions } from "../../../parts/edit/useRowActions";
import { type Node, textOfNode } from "./FrameworkTree";
import { NewNode } from "./NewNode";
import { TreeRow } from "./TreeRow";
import { CELL, row, treegrid } from "./roles";
import style from "./Tree.module.css";

interface Props {
  axis: string;
  label: string;
  nodes: Node[];
  /** Those of the other axes, too. */
  all: Node[];
  project: string;
  languages: string[];
  /** The row whose form is open. */
  opened: string | undefined;
  onOpen: (row: string | null) => void;
}

/** A node that is being written, beside another one or under it. */
interface Begun {
  beside: string;
  as: "child" | "sibling";
}

/** What can be done with a node, by key or from its menu. */
export type Deed = "up" | "down" | "nest" | "unnest" | "sibling" | "child" | "details" | "archive" | "delete";

export function AxisTree({ axis, label, nodes, all, project, languages, opened, onOpen }: Props) {
  const texts = useTexts();
  const entity = useEntity("result_node");
  const here = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const [begun, setBegun] = useState<Begun | null>(null);
  const [deleting, setDeleting] = useState<Node | null>(null);
  const { move, archive } = useRowActions();
  const own = languages[0] ?? texts.language;
  const placed = unfolded(nodes, folded);
  const tabbable = placed.some(({ node }) => node.key === current) ? current : placed[0]?.node.key;

  const rowOf = (key: string | undefined) =>
    here.current?.querySelector<HTMLElement>(`[role=row][data-row="${key}"]`);
  useEffect(() => {
    if (opened)
      here.current
        ?.querySelector<HTMLElement>(`[data-details="${opened}"]`)
        ?.scrollIntoView({ block: "nearest" });
  }, [opened]);
  const go = (node: Node, to: Move | null) => {
    if (!to) return;
    const writing = document.activeElement?.tagName === "TEXTAREA";
    const values = to.parent === node.parent ? {} : { parent: to.parent };
    move(node.row, to.after, values, () =>
      requestAnimationFrame(() => {
        const row = rowOf(node.key);
        if (writing) focusEnd(row?.querySelector("textarea"));
        else row?.focus();
      }),
    );
  };
  const unfold = (key: string) => setFolded(new Set([...folded].filter((other) => other !== key)));
  const fold = (key: string) => setFolded(new Set([...folded, key]));
  const begin = (beside: string, as: Begun["as"]) => {
    if (as === "child") unfold(beside);
    setBegun({ beside, as });
  };
  const deeds: Record<Deed, (node: Node) => void> = {
    up: (node) => go(node, shifted(all, node.key, -1)),
    down: (node) => go(node, shifted(all, node.key, 1)),
    nest: (node) => go(node, nested(all, node.key)),
    unnest: (node) => go(node, unnested(all, node.key)),
    sibling: (node) => begin(node.key, "sibling"),
    child: (node) => begin(node.key, "child"),
    details: (node) => onOpen(opened === node.key ? null : node.key),
    archive: (node) => archive(node.row, textOfNode(node, own)),
    delete: setDeleting,
  };
  const { handle, mark } = useDrag({
    list: `axis-${axis}`,
    into: true,
    drop: (key, over, where) => {
      const node = nodes.find((other) => other.key === key);
      if (node) go(node, dropped(all, key, over, where));
    },
  });
  const step = (from: number, by: number) => rowOf(placed[from + by]?.node.key)?.focus();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, at: number, { node, children }: Placed<Node>) => {
    const deed = deedOf(event);
    const onRow = event.target === event.currentTarget;
    if (deed && (onRow || BOTH.has(deed))) deeds[deed](node);
    else if (!onRow) {
      if (event.key !== "Escape") return;
      event.currentTarget.focus();
    } else if (event.key === "ArrowDown") step(at, 1);
    else if (event.key === "ArrowUp") step(at, -1);
    else if (event.key === "Home") step(0, 0);
    else if (event.key === "End") step(placed.length - 1, 0);
    else if (event.key === "ArrowRight")
      children > 0 && folded.has(node.key) ? unfold(node.key) : step(at, 1);
    else if (event.key === "ArrowLeft")
      children > 0 && !folded.has(node.key) ? fold(node.key) : rowOf(node.parent ?? undefined)?.focus();
    else if (event.key === "F2") focusEnd(event.currentTarget.querySelector("textarea"));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const ended = (beside: string) => (row: RowShown | null, next: Begun["as"] | null) => {
    if (row && next) return setBegun({ beside: row.row, as: next });
    setBegun(null);
    if (!row) requestAnimationFrame(() => rowOf(beside)?.focus());
  };

  return (
    <div
      ref={here}
      {...treegrid(label)}
      className={style.tree}
      style={{ ["--code" as string]: `${widest(nodes)}ch` }}
    >
      {placed.map((place, at) => {
        const { node, depth } = place;
        return (
          <Fragment key={node.key}>
            <TreeRow
              place={place}
              project={project}
              languages={languages}
              tabbable={node.key === tabbable}
              folded={folded.has(node.key)}
              open={node.key === opened}
              drag={{ handle: handle(node.key), mark: mark(node.key) }}
              mixed={nodes.some(({ level }) => level !== node.level)}
              toggle={() => (folded.has(node.key) ? unfold(node.key) : fold(node.key))}
              deed={(deed) => deeds[deed](node)}
              onFocus={() => setCurrent(node.key)}
              onKeyDown={(event) => onKeyDown(event, at, place)}
            />
            {node.key === opened && entity && (
              <div {...row(depth)} className={style.details} data-details={node.key}>
                <div {...CELL}>
                  <RowForm entity={entity} project={project} row={node.row} languages={languages} focus />
                </div>
              </div>
            )}
            {begun && lastOf(placed, begun.beside) === at && (
              <Writing
                key={`${begun.as}-${begun.beside}`}
                begun={begun}
                all={all}
                project={project}
                lang={own}
                depth={
                  (placed.find(({ node: { key } }) => key === begun.beside)?.depth ?? 0) +
                  (begun.as === "child" ? 1 : 0)
                }
                done={ended(begun.beside)}
              />
            )}
          </Fragment>
        );
      })}
      {deleting && (
        <DeleteRow row={deleting.row} name={textOfNode(deleting, own)} close={() => setDeleting(null)} />
      )}
    </div>
  );
}

/** Deeds that have their key inside a field, too. */
const BOTH: ReadonlySet<Deed> = new Set(["up", "down", "nest", "unnest", "sibling", "child"]);

function deedOf({ key, altKey, ctrlKey, metaKey, nativeEvent }: KeyboardEvent): Deed | null {
  if (altKey) return ALT[key] ?? null;
  if (key === "Enter" && !nativeEvent.isComposing) return ctrlKey || metaKey ? "child" : "sibling";
  if (key === "Delete") return "delete";
  return key === " " ? "details" : null;
}

const ALT: Readonly<Record<string, Deed>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowRight: "nest",
  ArrowLeft: "unnest",
};

/** As many letters as the longest number of the donor has, within reason. */
function widest(nodes: Node[]): number {
  return Math.min(14, Math.max(3, ...nodes.map(({ code }) => code.length)));
}

/** Where the last row under a node is shown. */
function lastOf(placed: Placed<Node>[], key: string): number {
  const at = placed.findIndex(({ node }) => node.key === key);
  const depth = placed[at]?.depth ?? 0;
  const next = placed.findIndex((other, index) => index > at && other.depth <= depth);
  return next === -1 ? placed.length - 1 : next - 1;
}

interface WritingProps {
  begun: Begun;
  all: Node[];
  project: string;
  lang: string;
  depth: number;
  done: (row: RowShown | null, next: Begun["as"] | null) => void;
}

function Writing({ begun, all, project, lang, depth, done }: WritingProps) {
  const beside = all.find(({ key }) => key === begun.beside);
  if (!beside) return null;
  const { level, code } = proposed(all, beside, begun.as);
  const parent = begun.as === "child" ? beside.key : beside.parent;
  const last = all.findLast((node) => node.parent === beside.key);
  return (
    <div {...row(depth)}>
      <div {...CELL}>
        <NewNode
          project={project}
          values={{ level, axis: beside.axis, ...(parent && { parent }) }}
          code={code}
          after={begun.as === "child" ? (last?.key ?? beside.key) : beside.key}
          depth={depth}
          lang={lang}
          done={done}
        />
      </div>
    </div>
  );
}
