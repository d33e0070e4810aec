// What stands around every page: whose workspace, that it is saved, undo, language, light.
import { ActionIcon, Button, Menu, Tooltip } from "@mantine/core";
import { type HotkeyItem, useDebouncedValue, useHotkeys } from "@mantine/hooks";
import { useIsMutating } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import type { AppStatus } from "../lib/commands";
import { openPalette } from "../lib/doings";
import { useDropTargets } from "../lib/drops";
import type { StepName } from "../lib/generated/StepName";
import { link, type Route, useRoute } from "../lib/route";
import { hint, isMac, KEYS } from "../lib/shortcuts";
import { stepTitle, useUndoKeys, useUndoRedo } from "../lib/steps";
import { useTexts } from "../lib/texts";
import { useWay } from "../lib/way";
import { useWorkspaceChoice } from "../lib/workspace";
import style from "./Frame.module.css";
import {
  IconAddressBook,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconArrowRight,
  IconChevronDown,
  IconCircleCheck,
  IconFilePlus,
  IconFolderOpen,
  IconHistory,
  IconKeyboard,
  IconLoader2,
  IconSearch,
  IconUpload,
  IconX,
} from "./icons";
import { Keys } from "./Keys";
import { LanguageMenu } from "./LanguageMenu";
import { Mark } from "./Mark";
import { Palette } from "./Palette";
import { SchemeMenu } from "./SchemeMenu";
import { Shortcuts } from "./Shortcuts";

interface Props {
  status: AppStatus;
  /** Files hover over the window. */
  dropping: boolean;
  children: ReactNode;
}

/** Header, main region and the sign that files can be dropped. */
export function Frame({ status, dropping, children }: Props) {
  const { say } = useTexts();
  const targets = useDropTargets();
  const [asking, setAsking] = useState(false);
  const [help, question] = KEYS.help;
  useHotkeys([[question, () => setAsking(true)]]);
  useHotkeys([[help, () => setAsking(true)]], [], true);
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
        {status.workspace && <WayTools />}
        {status.workspace && <Doors />}
        {status.workspace && <Workspace name={status.workspace.name} path={status.workspace.path} />}
        <div className={style.tools}>
          <SearchBox />
          {status.workspace && <Steps status={status} />}
          <Tool label={say("shortcuts")} keys={KEYS.help} testid="show-shortcuts" run={() => setAsking(true)}>
            <IconKeyboard size={19} aria-hidden="true" />
          </Tool>
          <LanguageMenu status={status} />
          <SchemeMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={style.main}>
        {children}
      </main>
      {dropping && (targets ? <DropOnParts /> : <DropHere />)}
      <Palette status={status} showShortcuts={() => setAsking(true)} />
      <Shortcuts opened={asking} close={() => setAsking(false)} />
    </>
  );
}

function skipToMain() {
  document.getElementById("main")?.focus();
}

const DOORS = ["projects", "reports", "lessons"] as const satisfies readonly Route["page"][];

/** Screens that stand behind the door of another one. */
const BEHIND: Readonly<Partial<Record<Route["page"], Route["page"]>>> = {
  project: "projects",
  report: "reports",
  templates: "reports",
  template: "reports",
};

/** The screens that one works on. */
function Doors() {
  const { say } = useTexts();
  const { page } = useRoute();
  const here = BEHIND[page] ?? page;
  return (
    <nav className={style.doors} aria-label={say("window-doors")}>
      {DOORS.map((door) => (
        <a
          key={door}
          href={link({ page: door })}
          aria-current={door === here ? "page" : undefined}
          data-testid={`door-${door}`}
        >
          {say(`window-${door}`)}
        </a>
      ))}
    </nav>
  );
}

/** Back and forward, by their keys in fields as well: only a Mac moves in texts with them. */
function WayTools() {
  const { say } = useTexts();
  const { back, forward } = useWay();
  const keys: HotkeyItem[] = [
    ...KEYS.back.map((key): HotkeyItem => [key, () => back?.()]),
    ...KEYS.forward.map((key): HotkeyItem => [key, () => forward?.()]),
  ];
  useHotkeys(keys, isMac() ? undefined : [], !isMac());
  return (
    <div className={style.way}>
      <Tool label={say("window-back")} keys={KEYS.back} testid="back" run={back}>
        <IconArrowLeft size={19} aria-hidden="true" />
      </Tool>
      <Tool label={say("window-forward")} keys={KEYS.forward} testid="forward" run={forward}>
        <IconArrowRight size={19} aria-hidden="true" />
      </Tool>
    </div>
  );
}

/** Looks like the field that it opens. */
function SearchBox() {
  const { say } = useTexts();
  return (
    <button
      type="button"
      className={style.searchbox}
      onClick={openPalette}
      aria-haspopup="dialog"
      data-testid="open-palette"
    >
      <IconSearch size={16} aria-hidden="true" />
      <span>{say("palette-open")}</span>
      <Keys of={KEYS.palette[0]} />
    </button>
  );
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
      <Saved path={path} />
    </>
  );
}

/** A change that takes longer than this is seen to be under way, in milliseconds. */
const SOON = 300;

/** Whether all that was typed has arrived; the whole sentence where one points at it. */
function Saved({ path }: { path: string }) {
  const { say } = useTexts();
  const changing = useIsMutating() > 0;
  const [slow] = useDebouncedValue(changing, SOON);
  const saving = changing && slow;
  const whole = saving ? say("window-saving") : say("window-saved", { file: fileOf(path) });
  return (
    <Tooltip label={saving ? whole : <PathTold whole={whole} path={path} />}>
      <p className={style.saved} data-state={saving ? "saving" : "saved"} data-testid="saved">
        {saving ? (
          <IconLoader2 size={16} aria-hidden="true" />
        ) : (
          <IconCircleCheck size={16} aria-hidden="true" />
        )}
        <span>{saving ? whole : say("window-saved-short")}</span>
      </p>
    </Tooltip>
  );
}

function PathTold({ whole, path }: { whole: string; path: string }) {
  return (
    <>
      {whole}
      <br />
      {path}
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
  // The keys ask the core itself: what stands on the buttons may be a moment old.
  useUndoKeys(status.workspace ? undo : null, status.workspace ? redo : null);
  const name = (verb: string, step: StepName | null) =>
    step
      ? texts.say(`window-${verb}-step`, { step: stepTitle(texts, step) })
      : texts.say(`window-${verb}-none`);
  return (
    <>
      <Tool label={name("undo", status.undo)} keys={KEYS.undo} testid="undo" run={status.undo ? undo : null}>
        <IconArrowBackUp size={19} aria-hidden="true" />
      </Tool>
      <Tool label={name("redo", status.redo)} keys={KEYS.redo} testid="redo" run={status.redo ? redo : null}>
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
  keys: readonly string[];
  testid: string;
  run: (() => void) | null;
  children: ReactNode;
}

/** Stays focusable when there is nothing to do, so that the tooltip can say so. */
function Tool({ label, keys, testid, run, children }: ToolProps) {
  const texts = useTexts();
  return (
    <Tooltip label={`${label} (${hint(keys, texts)})`}>
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

/** The parts of the page that take files show themselves. */
function DropOnParts() {
  useEffect(() => {
    document.documentElement.dataset["dropping"] = "";
    return () => {
      delete document.documentElement.dataset["dropping"];
    };
  }, []);
  return null;
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
