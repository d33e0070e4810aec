// One axis of the framework: a treegrid whose rows are moved with Alt and the arrows, written
// with Enter and Ctrl+Enter, and edited where they stand.
import { Fragment, useEffect, useRef, useState } from "react";
import type { RowShown } from "../../../lib/generated/RowShown";
import { useEntity } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import edit from "../../../parts/edit/edit.module.css";
import { DeleteRow } from "../../../parts/edit/DeleteRow";
import { RowForm } from "../../../parts/edit/RowForm";
import {
  dropped,
  isUnder,
  type Move,
  nested,
  type Placed,
  shifted,
  unfolded,
  unnested,
} from "../../../parts/edit/tree";
import { useDrag } from "../../../parts/edit/useDrag";
import { useFocusAfter } from "../../../parts/edit/useFocusAfter";
import { useRowActions } from "../../../parts/edit/useRowActions";
import { FieldHistory } from "../../../parts/FieldHistory";
import { Files } from "../../../parts/files/Files";
import type { Deed } from "./deeds";
import { type Node, textOfNode } from "./FrameworkTree";
import { CELL, row, treegrid } from "./roles";
import style from "./Tree.module.css";
import { TreeRow } from "./TreeRow";
import { useFolding } from "./useFolding";
import { useTreeKeys } from "./useTreeKeys";
import { type Begun, lastOf, Writing } from "./Writing";

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

export function AxisTree({ axis, label, nodes, all, project, languages, opened, onOpen }: Props) {
  const own = useTexts().language;
  const lang = languages[0] ?? own;
  const here = useRef<HTMLDivElement>(null);
  const folding = useFolding();
  const [current, setCurrent] = useState<string | null>(null);
  const [begun, setBegun] = useState<Begun | null>(null);
  const [deleting, setDeleting] = useState<Node | null>(null);
  const [asked, setAsked] = useState<Node | null>(null);
  const { move, archive } = useRowActions();
  const placed = unfolded(nodes, folding.folded);
  const tabbable = placed.some(({ node }) => node.key === current) ? current : placed[0]?.node.key;
  const rowOf = (key: string | undefined) =>
    here.current?.querySelector<HTMLElement>(`[role=row][data-row="${key}"]`);
  const focusAfter = useFocusAfter(
    placed.map(({ node }) => node.key),
    (key) => rowOf(key)?.focus(),
  );
  useIntoSight(here, opened);

  const go = (node: Node, to: Move | null) => {
    if (!to) return;
    if (to.parent !== null) folding.unfold(to.parent);
    const values = to.parent === node.parent ? {} : { parent: to.parent };
    move(node.row, to.after, values, () => focusAfter(node.key));
  };
  const begin = (beside: string, as: Begun["as"]) => {
    if (as === "child") folding.unfold(beside);
    setBegun({ beside, as });
  };
  const focusPast = (node: Node) => focusAfter(neighbour(placed, all, node.key));
  const deeds: Record<Deed, (node: Node) => void> = {
    up: (node) => go(node, shifted(all, node.key, -1)),
    down: (node) => go(node, shifted(all, node.key, 1)),
    nest: (node) => go(node, nested(all, node.key)),
    unnest: (node) => go(node, unnested(all, node.key)),
    sibling: (node) => begin(node.key, "sibling"),
    child: (node) => begin(node.key, "child"),
    details: (node) => onOpen(opened === node.key ? null : node.key),
    archive: (node) => archive(node.row, textOfNode(node, lang), () => focusPast(node)),
    history: setAsked,
    delete: setDeleting,
  };
  const drag = useDrag({
    list: `axis-${axis}`,
    into: true,
    drop: (key, over, where) => {
      const node = nodes.find((other) => other.key === key);
      if (node) go(node, dropped(all, key, over, where));
    },
  });
  const onKeyDown = useTreeKeys({ placed, folding, rowOf, deed: (deed, node) => deeds[deed](node) });
  const written = (beside: string) => (row: RowShown | null, next: Begun["as"] | null) => {
    if (row && next) return setBegun({ beside: row.row, as: next });
    setBegun(null);
    if (!row) onceLost(() => rowOf(beside)?.focus());
  };
  const rowProps = ({ node }: Placed<Node>) => ({
    tabbable: node.key === tabbable,
    folded: folding.folded.has(node.key),
    open: node.key === opened,
    drag: { handle: drag.handle(node.key), mark: drag.mark(node.key) },
    mixed: nodes.some(({ level }) => level !== node.level),
    toggle: () => folding.toggle(node.key),
    deed: (deed: Deed) => deeds[deed](node),
    onFocus: () => setCurrent(node.key),
  });

  return (
    <div
      ref={here}
      {...treegrid(label)}
      className={style.tree}
      style={{ ["--code" as string]: `${widest(nodes)}ch` }}
    >
      {placed.map((place, at) => (
        <Fragment key={place.node.key}>
          <TreeRow
            {...{ place, project, languages }}
            {...rowProps(place)}
            onKeyDown={(event) => onKeyDown(event, at, place)}
          />
          {place.node.key === opened && <Details {...{ place, project, languages }} />}
          {begun && lastOf(placed, begun.beside) === at && (
            <Writing
              key={`${begun.as}-${begun.beside}`}
              {...{ begun, placed, all, project, lang }}
              done={written(begun.beside)}
            />
          )}
        </Fragment>
      ))}
      {asked && <FieldHistory project={project} row={asked.key} close={() => setAsked(null)} />}
      {deleting && (
        <DeleteRow
          row={deleting.row}
          name={textOfNode(deleting, lang)}
          close={() => setDeleting(null)}
          deleted={() => focusPast(deleting)}
        />
      )}
    </div>
  );
}

type DetailsProps = Pick<Props, "project" | "languages"> & { place: Placed<Node> };

function Details({ place: { node, depth }, project, languages }: DetailsProps) {
  const entity = useEntity("result_node");
  if (!entity) return null;
  return (
    <div {...row(depth)} className={style.details} data-details={node.key}>
      <div {...CELL}>
        <RowForm {...{ entity, project, languages }} row={node.row} focus />
        <div className={edit.nested}>
          <Files {...{ project, languages }} owner={node.row} />
        </div>
      </div>
    </div>
  );
}

function useIntoSight(tree: { current: HTMLElement | null }, opened: string | undefined): void {
  useEffect(() => {
    const details = opened && tree.current?.querySelector(`[data-details="${opened}"]`);
    if (details) details.scrollIntoView({ block: "nearest" });
  }, [tree, opened]);
}

/** The row that stands in for one that goes with all that is under it. */
function neighbour(placed: Placed<Node>[], all: Node[], key: string): string | undefined {
  const at = placed.findIndex(({ node }) => node.key === key);
  const after = placed.find(({ node }, index) => index > at && !isUnder(all, node.key, key));
  return (after ?? placed[at - 1])?.node.key;
}

/** Once the page has followed, where the focus is nowhere: left with Esc, not for another place. */
function onceLost(then: () => void): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) then();
  });
}

/** As many letters as the longest number of the donor has, within reason. */
function widest(nodes: Node[]): number {
  return Math.min(14, Math.max(3, ...nodes.map(({ code }) => code.length)));
}
