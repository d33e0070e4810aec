// The results framework: each axis in its own list, with the donor's numbering.
import type { Project } from "../../lib/generated/Project";
import type { ResultNode } from "../../lib/generated/ResultNode";
import { type Texts, useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import style from "./Framework.module.css";
import { From, useLang } from "./record";

/** Axes stand beside each other, never below one another. */
export function Framework({ project }: { project: Project }) {
  const texts = useTexts();
  return axesOf(project.framework).map(([axis, nodes]) => (
    <div key={axis} className={style.axis}>
      <h3>{axisName(texts, axis, nodes)}</h3>
      <Nodes nodes={nodes.filter(({ parent }) => !nodes.some(({ id }) => id === parent))} all={nodes} />
    </div>
  ));
}

/** An axis is named by its uppermost rows, such as "Objectives". */
function axisName(texts: Texts, axis: string, nodes: ResultNode[]): string {
  const level = nodes.find(({ parent }) => !nodes.some(({ id }) => id === parent))?.level;
  return level ? term(texts, "levels", level) : axis;
}

/** In the order of the record. */
function axesOf(framework: ResultNode[]): [string, ResultNode[]][] {
  const axes = new Map<string, ResultNode[]>();
  for (const node of framework) axes.set(node.axis, [...(axes.get(node.axis) ?? []), node]);
  return [...axes];
}

function Nodes({ nodes, all }: { nodes: ResultNode[]; all: ResultNode[] }) {
  return (
    <ol className={style.nodes}>
      {nodes.map((node) => (
        <Node key={node.id} node={node} all={all} />
      ))}
    </ol>
  );
}

function Node({ node, all }: { node: ResultNode; all: ResultNode[] }) {
  const texts = useTexts();
  const lang = useLang(node.id);
  const descriptionLang = useLang(`${node.id}.description`);
  const below = all.filter(({ parent }) => parent === node.id);
  const level = term(texts, "level", node.level);
  // Where all rows are of one kind, the heading of the axis has named it.
  const mixed = all.some((other) => other.level !== node.level);
  return (
    <li>
      <div className={style.node} data-row={node.id}>
        <span className={style.code}>{node.code ?? ""}</span>
        <div>
          {mixed && <span className={style.level}>{level}</span>}
          <p className={node.description ? style.named : undefined}>
            <span lang={lang}>{node.text}</span>
            <From k={node.id} of={node.code ?? level} />
          </p>
          {node.description && (
            <p className={style.description} lang={descriptionLang}>
              {node.description}
            </p>
          )}
        </div>
      </div>
      {below.length > 0 && <Nodes nodes={below} all={all} />}
    </li>
  );
}
