// One node of the framework in its line: number and text in place, the rest in its menu.
import { ActionIcon, Menu, Textarea, TextInput } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useMemo, useState } from "react";
import type { Field } from "../../../lib/generated/Field";
import { isText, useEntity, valueIn } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import { fieldName, term } from "../../../lib/vocabulary";
import { StateMark } from "../../../parts/edit/useControl";
import type { Placed } from "../../../parts/edit/tree";
import { type Field as Drafted, useDraft } from "../../../parts/edit/useDraft";
import { useFocusBack } from "../../../parts/edit/useFocusBack";
import { useSaver } from "../../../parts/edit/useSaver";
import {
  IconArchive,
  IconArrowDown,
  IconArrowUp,
  IconChevronRight,
  IconDots,
  IconGripVertical,
  IconIndentDecrease,
  IconIndentIncrease,
  IconListDetails,
  IconPlus,
  IconTrash,
} from "../../../parts/icons";
import { DEED_KEYS, type Deed } from "./deeds";
import { type Node, textOfNode } from "./FrameworkTree";
import { CELL, row } from "./roles";
import style from "./Tree.module.css";

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
      </div>
      <div {...CELL} className={style.menu}>
        <Deeds name={`${node.code} ${textOfNode(node, own)}`} tabIndex={tabIndex} deed={deed} />
      </div>
    </div>
  );
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

function Deeds({ name, tabIndex, deed }: { name: string; tabIndex: number; deed: (deed: Deed) => void }) {
  const { say } = useTexts();
  const [opened, setOpened] = useState(false);
  const { target, menu } = useFocusBack();
  const item = (which: Deed, label: string, icon: ReactNode, className = "") => (
    <Menu.Item
      className={className}
      leftSection={icon}
      onClick={() => deed(which)}
      data-testid={`node-${which}`}
    >
      {say(label)}
    </Menu.Item>
  );
  const shape = { size: 16, "aria-hidden": true };
  return (
    <Menu opened={opened} onChange={setOpened} {...menu}>
      <Menu.Target>
        <ActionIcon
          ref={target}
          variant="subtle"
          color="gray"
          tabIndex={tabIndex}
          aria-label={say("window-row-actions", { name })}
          data-testid="node-actions"
        >
          <IconDots size={17} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      {opened && (
        <Menu.Dropdown>
          {item("details", "window-tree-details", <IconListDetails {...shape} />)}
          <Menu.Divider />
          {item("sibling", "window-tree-add-sibling", <IconPlus {...shape} />)}
          {item("child", "window-tree-add-child", <IconPlus {...shape} />)}
          <Menu.Divider />
          {item("up", "window-row-up", <IconArrowUp {...shape} />)}
          {item("down", "window-row-down", <IconArrowDown {...shape} />)}
          {item("nest", "window-tree-nest", <IconIndentIncrease {...shape} />)}
          {item("unnest", "window-tree-unnest", <IconIndentDecrease {...shape} />)}
          <Menu.Divider />
          {item("archive", "window-row-archive", <IconArchive {...shape} />)}
          {item("delete", "window-row-delete", <IconTrash {...shape} />, "danger")}
        </Menu.Dropdown>
      )}
    </Menu>
  );
}
