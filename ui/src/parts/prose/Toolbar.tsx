// What can be done to the words: one stop for Tab, the arrows go from tool to tool.
import { ActionIcon, Menu, Popover, TextInput, Tooltip } from "@mantine/core";
import { type Editor, useEditorState } from "@tiptap/react";
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from "react";
import { useTexts } from "../../lib/texts";
import {
  IconBlockquote,
  IconBold,
  IconBraces,
  IconH2,
  IconH3,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconTable,
} from "../icons";
import style from "./Prose.module.css";

interface Props {
  editor: Editor;
  /** What the editor is called. */
  label: string;
  insertFigure: () => void;
  /** Further tools of the screen. */
  children?: ReactNode;
}

export function Toolbar({ editor, label, insertFigure, children }: Props) {
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive("bold"),
      italic: now.isActive("italic"),
      h2: now.isActive("heading", { level: 2 }),
      h3: now.isActive("heading", { level: 3 }),
      bullets: now.isActive("bulletList"),
      numbers: now.isActive("orderedList"),
      quote: now.isActive("blockquote"),
    }),
  });
  const chain = () => editor.chain().focus();
  return (
    <div className={style.tools} role="toolbar" aria-label={label} onKeyDown={walk} onFocus={remember}>
      <Tool first name="bold" Icon={IconBold} on={on.bold} act={() => chain().toggleBold().run()} />
      <Tool name="italic" Icon={IconItalic} on={on.italic} act={() => chain().toggleItalic().run()} />
      <Tool name="h2" Icon={IconH2} on={on.h2} act={() => chain().toggleHeading({ level: 2 }).run()} />
      <Tool name="h3" Icon={IconH3} on={on.h3} act={() => chain().toggleHeading({ level: 3 }).run()} />
      <Tool name="bullets" Icon={IconList} on={on.bullets} act={() => chain().toggleBulletList().run()} />
      <Tool name="numbers" Icon={IconListNumbers} on={on.numbers} act={() => chain().toggleOrderedList().run()} />
      <Tool name="quote" Icon={IconBlockquote} on={on.quote} act={() => chain().toggleBlockquote().run()} />
      <LinkTool editor={editor} />
      <TableTool editor={editor} />
      <Tool name="figure" Icon={IconBraces} act={insertFigure} />
      {children}
    </div>
  );
}

interface ToolProps {
  name: string;
  Icon: typeof IconBold;
  on?: boolean;
  /** Where Tab enters. */
  first?: boolean;
  act: () => void;
}

/** A tool of the bar; further ones of a screen look the same. */
export function Tool({ name, Icon, on, first, act }: ToolProps) {
  const told = useTexts().say(`prose-${name}`);
  return (
    <Tooltip label={told}>
      <ActionIcon
        variant={on ? "light" : "subtle"}
        aria-label={told}
        {...(on !== undefined && { "aria-pressed": on })}
        tabIndex={first ? 0 : -1}
        data-testid={`prose-${name}`}
        // The words that are chosen stay chosen.
        onMouseDown={(event) => event.preventDefault()}
        onClick={act}
      >
        <Icon size={17} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}

function tools(bar: HTMLElement): HTMLElement[] {
  return [...bar.querySelectorAll<HTMLElement>("button:not([disabled])")];
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const bar = event.currentTarget;
  if (by === undefined || !(event.target instanceof HTMLButtonElement) || !bar.contains(event.target)) return;
  const all = tools(bar);
  const next = all[(all.indexOf(event.target) + by + all.length) % all.length];
  event.preventDefault();
  next?.focus();
}

/** Tab comes back to the tool that was used last. */
function remember(event: { currentTarget: HTMLElement; target: EventTarget }): void {
  const all = tools(event.currentTarget);
  if (!all.some((tool) => tool === event.target)) return;
  for (const tool of all) tool.tabIndex = tool === event.target ? 0 : -1;
}

function LinkTool({ editor }: { editor: Editor }) {
  const { say } = useTexts();
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState("");
  const show = () => {
    const now: unknown = editor.getAttributes("link")["href"];
    setAddress(typeof now === "string" ? now : "");
    setOpen(true);
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    const chain = editor.chain().focus().extendMarkRange("link");
    if (address.trim() === "") chain.unsetLink().run();
    else chain.setLink({ href: address.trim() }).run();
  };
  return (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus withinPortal={false} withRoles={false}>
      <Popover.Target>
        <span>
          <Tool name="link" Icon={IconLink} act={show} />
        </span>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={say("prose-link")}>
        <form onSubmit={keep}>
          <TextInput
            data-autofocus
            type="text"
            inputMode="url"
            label={say("prose-link-address")}
            description={say("prose-link-hint")}
            value={address}
            data-testid="link-address"
            onChange={(event) => setAddress(event.target.value)}
          />
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

const TABLE_ACTS = ["row", "column", "row-delete", "column-delete", "delete"] as const;

function TableTool({ editor }: { editor: Editor }) {
  const { say } = useTexts();
  const within = useEditorState({ editor, selector: ({ editor: now }) => now.isActive("table") });
  const insert = () => editor.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run();
  if (!within) return <Tool name="table" Icon={IconTable} act={insert} />;
  const chain = () => editor.chain().focus();
  const acts = {
    row: () => chain().addRowAfter().run(),
    column: () => chain().addColumnAfter().run(),
    "row-delete": () => chain().deleteRow().run(),
    "column-delete": () => chain().deleteColumn().run(),
    delete: () => chain().deleteTable().run(),
  };
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="light" aria-label={say("prose-table")} tabIndex={-1} data-testid="prose-table">
          <IconTable size={17} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {TABLE_ACTS.map((name) => (
          <Menu.Item key={name} onClick={acts[name]}>
            {say(`prose-table-${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
