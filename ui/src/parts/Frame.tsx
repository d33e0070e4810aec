// What stands around every page: whose workspace, that it is saved, undo, language, light.
import { ActionIcon, Button, Menu, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import type { AppStatus } from "../lib/commands";
import { link } from "../lib/route";
import { stepName, useUndoKeys, useUndoRedo } from "../lib/steps";
import { useTexts } from "../lib/texts";
import { useWorkspaceChoice } from "../lib/workspace";
import style from "./Frame.module.css";
import {
  IconAddressBook,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronDown,
  IconCircleCheck,
  IconFilePlus,
  IconFolderOpen,
  IconHistory,
  IconUpload,
  IconX,
} from "./icons";
import { LanguageMenu } from "./LanguageMenu";
import { Mark } from "./Mark";
import { SchemeMenu } from "./SchemeMenu";

interface Props {
  status: AppStatus;
  /** Files hover over the window. */
  dropping: boolean;
  children: ReactNode;
}

/** Header, main region and the sign that files can be dropped. */
export function Frame({ status, dropping, children }: Props) {
  const { say } = useTexts();
  return (
    <>
      <button type="button" className={style.skip} onClick={skipToMain}>
        {say("window-skip")}
      </button>
      <header className={style.header}>
        <a className={style.brand} href={link({ page: "projects" })} aria-label={say("window-home")}>
          <Mark />
          <span>Bilan</span>
        </a>
        {status.workspace && <Workspace name={status.workspace.name} path={status.workspace.path} />}
        <div className={style.tools}>
          {status.workspace && <Steps status={status} />}
          <LanguageMenu status={status} />
          <SchemeMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={style.main}>
        {children}
      </main>
      {dropping && <DropHere />}
    </>
  );
}

function skipToMain() {
  document.getElementById("main")?.focus();
}

function Workspace({ name, path }: { name: string; path: string }) {
  const { say } = useTexts();
  const { open, create, close } = useWorkspaceChoice();
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            data-testid="workspace"
            aria-label={say("window-workspace-menu", { name })}
            rightSection={<IconChevronDown size={15} aria-hidden="true" />}
          >
            <span className={style.name}>{name.replace(/\.bilan$/, "")}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFolderOpen size={16} aria-hidden="true" />} onClick={() => open()}>
            {say("window-open-other")}
          </Menu.Item>
          <Menu.Item leftSection={<IconFilePlus size={16} aria-hidden="true" />} onClick={create}>
            {say("window-new")}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconX size={16} aria-hidden="true" />}
            onClick={close}
            data-testid="close-workspace"
          >
            {say("window-close-workspace")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Tooltip label={path}>
        <p className={style.saved} data-testid="saved">
          <IconCircleCheck size={16} aria-hidden="true" />
          <span>{say("window-saved", { file: fileOf(path) })}</span>
        </p>
      </Tooltip>
    </>
  );
}

/** The last part of a path on any system. */
function fileOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function Steps({ status }: { status: AppStatus }) {
  const texts = useTexts();
  const { undo, redo } = useUndoRedo();
  useUndoKeys(status.undo ? undo : null, status.redo ? redo : null);
  const name = (verb: string, op: string | null) =>
    op ? texts.say(`window-${verb}-step`, { step: stepName(texts, op) }) : texts.say(`window-${verb}-none`);
  return (
    <>
      <Tool label={name("undo", status.undo)} keys="Ctrl+Z" testid="undo" run={status.undo ? undo : null}>
        <IconArrowBackUp size={19} aria-hidden="true" />
      </Tool>
      <Tool
        label={name("redo", status.redo)}
        keys="Ctrl+Shift+Z"
        testid="redo"
        run={status.redo ? redo : null}
      >
        <IconArrowForwardUp size={19} aria-hidden="true" />
      </Tool>
      <Tooltip label={texts.say("window-lists")}>
        <ActionIcon
          component="a"
          href={link({ page: "lists" })}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={texts.say("window-lists")}
          data-testid="lists"
        >
          <IconAddressBook size={19} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={texts.say("window-history")}>
        <ActionIcon
          component="a"
          href={link({ page: "history" })}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={texts.say("window-history")}
          data-testid="history"
        >
          <IconHistory size={19} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </>
  );
}

interface ToolProps {
  label: string;
  keys: string;
  testid: string;
  run: (() => void) | null;
  children: ReactNode;
}

/** Stays focusable when there is nothing to do, so that the tooltip can say so. */
function Tool({ label, keys, testid, run, children }: ToolProps) {
  return (
    <Tooltip label={`${label} (${keys})`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        aria-disabled={run === null}
        data-testid={testid}
        onClick={() => run?.()}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

function DropHere() {
  const { say } = useTexts();
  return (
    <div className={style.drop} aria-hidden="true" data-testid="drop-here">
      <div>
        <IconUpload size={36} />
        <p>{say("window-drop-here")}</p>
      </div>
    </div>
  );
}
