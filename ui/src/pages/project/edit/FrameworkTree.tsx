// The results framework as a tree that is edited in place: the donor's numbering, moves with
// keys or the pointer, each axis by itself.
import { Button, Menu } from "@mantine/core";
import { useState } from "react";
import type { Kind } from "../../../lib/generated/Kind";
import type { RowShown } from "../../../lib/generated/RowShown";
import { textOf, useEntity, useRows } from "../../../lib/rows";
import { type Texts, useTexts } from "../../../lib/texts";
import { term } from "../../../lib/vocabulary";
import { Archived } from "../../../parts/edit/Archived";
import { useNames } from "../../../parts/edit/names";
import { axesOf, childrenOf } from "../../../parts/edit/tree";
import { useFocusBack } from "../../../parts/edit/useFocusBack";
import { useRowActions } from "../../../parts/edit/useRowActions";
import { IconPlus } from "../../../parts/icons";
import { AxisTree } from "./AxisTree";
import { NewNode } from "./NewNode";
import style from "./Tree.module.css";

/** A node with its row. */
export interface Node {
  key: string;
  parent: string | null;
  axis: string;
  level: string;
  code: string;
  row: RowShown;
}

interface Props {
  project: string;
  languages: string[];
  /** The row to open, from the address. */
  row: string | undefined;
  onOpen: (row: string | null) => void;
}

export function FrameworkTree({ project, languages, row, onOpen }: Props) {
  const texts = useTexts();
  const rows = useRows("result_node", project).data ?? [];
  const names = useNames("result_node", project);
  const { restore } = useRowActions();
  const [begun, setBegun] = useState<string | null>(null);
  const nodes = rows.filter(({ archived }) => archived === null).map(nodeOf);
  return (
    <div data-testid="rows-result_node">
      {nodes.length > 0 && <p className={style.hint}>{texts.say("window-tree-hint")}</p>}
      {axesOf(nodes).map(([axis, of]) => (
        <div key={axis} className={style.axis}>
          <h3>{axisName(texts, axis, of)}</h3>
          <AxisTree
            axis={axis}
            label={axisName(texts, axis, of)}
            nodes={of}
            all={nodes}
            project={project}
            languages={languages}
            opened={of.some(({ key }) => key === row) ? row : undefined}
            onOpen={onOpen}
          />
        </div>
      ))}
      {begun && (
        <NewNode
          key={begun}
          project={project}
          values={{ level: begun }}
          code=""
          after={null}
          depth={0}
          lang={languages[0] ?? texts.language}
          done={() => setBegun(null)}
        />
      )}
      <AddLevel add={setBegun} />
      <Archived rows={rows.filter(({ archived }) => archived !== null)} name={names.name} restore={restore} />
    </div>
  );
}

function nodeOf(row: RowShown): Node {
  const value = (field: string) => row.values[field]?.value;
  return {
    key: row.row,
    parent: value("parent") ?? null,
    axis: value("axis") ?? "",
    level: value("level") ?? "",
    code: value("code") ?? "",
    row,
  };
}

/** An axis is named by its uppermost rows, such as "Objectives". */
function axisName(texts: Texts, axis: string, nodes: Node[]): string {
  const [first] = childrenOf(nodes, null);
  return first ? term(texts, "levels", first.level) : axis;
}

/** What a node says, in the record's own language where it can. */
export function textOfNode(node: Node, language: string): string {
  return textOf(node.row, "text", language)?.text ?? "";
}

/** A row at the top of an axis; an axis that is not there yet begins with it. */
function AddLevel({ add }: { add: (level: string) => void }) {
  const texts = useTexts();
  const { target, menu } = useFocusBack();
  const level = useEntity("result_node")?.fields.find(({ name }) => name === "level");
  return (
    <Menu position="bottom-start" {...menu}>
      <Menu.Target>
        <Button
          ref={target}
          className={style.add}
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          data-testid="add-result_node"
        >
          {texts.say("window-add-result_node")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {codesOf(level?.kind).map((code) => (
          <Menu.Item key={code} onClick={() => add(code)} data-testid={`add-level-${code}`}>
            {term(texts, "level", code)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The codes of a field with a list of them. */
function codesOf(kind: Kind | undefined): string[] {
  return kind?.is === "choice" ? kind.codes : [];
}
