// A node that is being written in its place in the tree: beside another one or under it.
import type { RowShown } from "../../../lib/generated/RowShown";
import { type Placed, proposed } from "../../../parts/edit/tree";
import type { Node } from "./FrameworkTree";
import { NewNode } from "./NewNode";
import { CELL, row } from "./roles";

/** Where the node that is being written stands. */
export interface Begun {
  beside: string;
  as: "child" | "sibling";
}

interface Props {
  begun: Begun;
  placed: Placed<Node>[];
  all: Node[];
  project: string;
  lang: string;
  done: (row: RowShown | null, next: Begun["as"] | null) => void;
}

export function Writing({ begun, placed, all, project, lang, done }: Props) {
  const beside = all.find(({ key }) => key === begun.beside);
  if (!beside) return null;
  const under = begun.as === "child";
  const { level, code } = proposed(all, beside, begun.as);
  const parent = under ? beside.key : beside.parent;
  const last = all.findLast((node) => node.parent === beside.key);
  const depth = (placed.find(({ node }) => node.key === beside.key)?.depth ?? 0) + (under ? 1 : 0);
  return (
    <div {...row(depth)}>
      <div {...CELL}>
        <NewNode
          project={project}
          values={{ level, axis: beside.axis, ...(parent && { parent }) }}
          code={code}
          after={under ? (last?.key ?? beside.key) : beside.key}
          depth={depth}
          lang={lang}
          done={done}
        />
      </div>
    </div>
  );
}

/** Where the last row under a node is shown. */
export function lastOf(placed: Placed<Node>[], key: string): number {
  const at = placed.findIndex(({ node }) => node.key === key);
  const depth = placed[at]?.depth ?? 0;
  const next = placed.findIndex((other, index) => index > at && other.depth <= depth);
  return next === -1 ? placed.length - 1 : next - 1;
}
