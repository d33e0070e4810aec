// One node of the framework in its line: number and text in place, the rest in its menu.
import { Textarea, TextInput } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useMemo } from "react";
import type { Field } from "../../../lib/generated/Field";
import { isText, useEntity, valueIn } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import { fieldName, term } from "../../../lib/vocabulary";
import { gapsOf } from "../../../parts/edit/gaps";
import { toldGaps } from "../../../parts/edit/names";
import { StateMark } from "../../../parts/edit/useControl";
import type { Placed } from "../../../parts/edit/tree";
import { type Field as Drafted, useDraft } from "../../../parts/edit/useDraft";
import { useSaver } from "../../../parts/edit/useSaver";
import { IconChevronRight, IconGripVertical } from "../../../parts/icons";
import { DEED_KEYS, type Deed } from "./deeds";
import { type Node, textOfNode } from "./FrameworkTree";
import { CELL, row } from "./roles";
import style from "./Tree.module.css";
import { TreeMenu } from "./TreeMenu";

interface Props {
  place: Placed<Node>;
  project: string;
  languages: string[];
  tabbable: boolean;
  folded: boolean;
  /** Its form is open. */
  open: boolean;
  /** The axis has rows of several levels: each says which it is. */
  mixed: boolean;
  drag: { handle: object; mark: object };
  toggle: () => void;
  deed: (deed: Deed) => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export function TreeRow(props: Props) {
  const { place, languages, tabbable, folded, open, mixed, drag, toggle, deed, onFocus, onKeyDown } = props;
  const { node, depth, children } = place;
  const texts = useTexts();
  const own = languages[0] ?? texts.language;
  const tabIndex = tabbable ? 0 : -1;
  const entity = useEntity("result_node");
  const level = term(texts, "level", node.level);
  return (
    <div
      {...row(depth)}
      {...stateOf(place, folded)}
      {...{ onFocus, onKeyDown }}
      tabIndex={tabIndex}
      className={style.node}
      style={{ ["--depth" as string]: depth }}
      data-testid="node"
      data-open={open || undefined}
      {...drag.mark}
    >
      <div {...CELL} className={style.fold}>
        <span className={style.handle} aria-hidden="true" {...drag.handle}>
          <IconGripVertical size={15} />
        </span>
        {children > 0 && (
          <button
            type="button"
            tabIndex={-1}
            className={style.folder}
            aria-label={texts.say(folded ? "window-tree-unfold" : "window-tree-fold")}
            data-folded={folded || undefined}
            onClick={toggle}
          >
            <IconChevronRight size={15} aria-hidden="true" />
          </button>
        )}
      </div>
      <Texts {...props} tabIndex={tabIndex} own={own} />
      <div {...CELL} className={style.level}>
        {mixed && level}
        <Gaps of={entity ? gapsOf(node.row, entity, languages) : []} />
      </div>
      <div {...CELL} className={style.menu}>
        <TreeMenu name={`${node.code} ${textOfNode(node, own)}`} tabIndex={tabIndex} deed={deed} />
      </div>
    </div>
  );
}

/** The languages that its texts lack: codes for the eye, the rest on asking. */
function Gaps({ of }: { of: string[] }) {
  const texts = useTexts();
  return toldGaps(texts, of).map(({ text }) => (
    <span key={text} className={style.gap} title={text} data-testid="node-gap">
      <span aria-hidden="true">{of.join(" ")}</span>
      <span className="sr-only">{text}</span>
    </span>
  ));
}

/** What a screen reader says of a row. */
function stateOf({ at, of, children }: Placed<Node>, folded: boolean) {
  return {
    "aria-posinset": at,
    "aria-setsize": of,
    "aria-expanded": children > 0 ? !folded : undefined,
    "aria-keyshortcuts": DEED_KEYS,
  };
}

function Texts({ place: { node }, project, tabIndex, own }: Props & { tabIndex: number; own: string }) {
  const texts = useTexts();
  const entity = useEntity("result_node");
  const [code, text] = useMemo(
    () => ["code", "text"].map((name) => entity?.fields.find((field) => field.name === name)),
    [entity],
  );
  if (!entity || !code || !text) return null;
  const shared = { node, project, entity, own };
  return (
    <>
      <div {...CELL} className={style.code}>
        <Inline {...shared} field={code}>
          {(draft) => (
            <TextInput
              aria-label={fieldName(texts, "code")}
              tabIndex={tabIndex}
              {...inputOf(draft)}
              data-testid="node-code"
            />
          )}
        </Inline>
      </div>
      <div {...CELL} className={style.text}>
        <Inline {...shared} field={text}>
          {(draft) => (
            <Textarea
              aria-label={fieldName(texts, "text")}
              tabIndex={tabIndex}
              autosize
              minRows={1}
              lang={own}
              dir="auto"
              spellCheck
              placeholder={textOfNode(node, own)}
              {...inputOf(draft)}
              data-testid="node-text"
            />
          )}
        </Inline>
      </div>
    </>
  );
}

function inputOf(draft: Drafted) {
  return {
    value: draft.typed,
    error: draft.refusal && <span role="alert">{draft.refusal}</span>,
    onChange: (event: { currentTarget: { value: string } }) => draft.change(event.currentTarget.value),
    onFocus: draft.focused,
    onBlur: draft.left,
    onKeyDown: draft.onKeyDown,
    rightSection: <StateMark state={draft.state} />,
    rightSectionWidth: 18,
  };
}

interface InlineProps {
  node: Node;
  project: string;
  entity: Parameters<typeof useSaver>[0]["entity"];
  own: string;
  field: Field;
  children: (draft: Drafted) => ReactNode;
}

/** A field in its line, kept as in a form. */
function Inline({ node, project, entity, own, field, children }: InlineProps) {
  const { save } = useSaver({ entity, project, row: node.row });
  const language = isText(field) ? own : null;
  const kept = language ? (node.row.texts[field.name]?.[language] ?? "") : valueIn(node.row, field);
  const draft = useDraft({
    kept,
    save: (typed) => save(field, language, typed),
    long: language !== null,
  });
  return children(draft);
}
