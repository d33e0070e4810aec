// The one search box: screens, commands and everything in the record, with the keyboard alone.
import { closeSpotlight, Spotlight } from "@mantine/spotlight";
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { AppStatus } from "../lib/commands";
import { type Doing, useDoings, useScreens } from "../lib/doings";
import { placeOf, sectionName } from "../lib/finds";
import type { Hit } from "../lib/generated/Hit";
import type { HitKind } from "../lib/generated/HitKind";
import { useSearch } from "../lib/queries";
import { go } from "../lib/route";
import { matches } from "../lib/search";
import { KEYS } from "../lib/shortcuts";
import { useTexts } from "../lib/texts";
import {
  IconArrowRight,
  IconBooks,
  IconBuilding,
  IconChartBar,
  IconFileDescription,
  IconFolder,
  IconHierarchy,
  IconSearch,
  IconTerminal,
  IconUser,
} from "./icons";
import { Keys } from "./Keys";
import { Marked } from "./Marked";
import style from "./Palette.module.css";

const LIST = "palette-list";

/** The kinds of finds in the order in which they are told. */
const KINDS: readonly { kind: HitKind; Icon: typeof IconFolder }[] = [
  { kind: "project", Icon: IconFolder },
  { kind: "programme", Icon: IconHierarchy },
  { kind: "person", Icon: IconUser },
  { kind: "organisation", Icon: IconBuilding },
  { kind: "lesson", Icon: IconBooks },
  { kind: "text", Icon: IconFileDescription },
  { kind: "figure", Icon: IconChartBar },
];

interface Props {
  status: AppStatus;
  showShortcuts: () => void;
}

/** Opened with Ctrl+K anywhere, in a field, too. */
export function Palette({ status, showShortcuts }: Props) {
  const { say } = useTexts();
  const [query, setQuery] = useState("");
  // Where an entry leads elsewhere the focus goes along, else it returns to where it was.
  const [left, setLeft] = useState(false);
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={[...KEYS.palette]}
      tagsToIgnore={[]}
      triggerOnContentEditable
      centered={false}
      returnFocus={!left}
      onSpotlightOpen={() => setLeft(false)}
      // Who types on at once loses no letter.
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.45, blur: 0, transitionProps: { duration: 0 } }}
      classNames={{ actionsGroup: style.group, search: style.search, content: style.content }}
      attributes={{ content: { "aria-label": say("palette") } }}
    >
      <Box
        status={status}
        query={query}
        showShortcuts={showShortcuts}
        open={({ run, leads }) => {
          setLeft(leads);
          closeSpotlight();
          run();
        }}
      />
    </Spotlight.Root>
  );
}

/** An entry of the list before it has its place. */
interface Entry {
  id: string;
  run: () => void;
  /** It leads to another place. */
  leads: boolean;
  shown: ReactNode;
}

interface Group {
  name: string;
  entries: Entry[];
}

type BoxProps = Props & { query: string; open: (entry: Entry) => void };

/** The field keeps the focus; the entry that Enter opens is the active descendant. */
function Box({ status, query, showShortcuts, open }: BoxProps) {
  const { say } = useTexts();
  const { groups, searching } = useGroups(status, query, showShortcuts);
  const entries = groups.flatMap((group) => group.entries);
  const [selected, select] = useSelected(query, entries);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <>
      <Spotlight.Search
        ref={field}
        data-testid="palette"
        role="combobox"
        aria-label={say("palette")}
        aria-expanded
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={entries.length > 0 ? entryId(selected) : undefined}
        placeholder={say("palette-hint")}
        leftSection={<IconSearch size={20} aria-hidden="true" />}
        onKeyDown={(event) => moveByKeys(event, selected, entries.length, select)}
      />
      <Listed groups={groups} selected={selected} open={open} />
      <p className="sr-only" role="status">
        {say("palette-count", { count: entries.length })}
      </p>
      {entries.length === 0 && !searching && (
        <p className={style.nothing}>{say("palette-nothing", { query })}</p>
      )}
    </>
  );
}

/** The id of the entry at a place of the whole list. */
function entryId(at: number): string {
  return `palette-entry-${at}`;
}

/** The first entry is selected until somebody moves; finds that come in later leave the choice alone. */
function useSelected(query: string, entries: Entry[]): [number, (at: number) => void] {
  const [chosen, choose] = useState({ query, id: "" });
  const found = chosen.query === query ? entries.findIndex(({ id }) => id === chosen.id) : -1;
  const at = Math.max(found, 0);
  useEffect(() => {
    document.getElementById(entryId(at))?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return [at, (to) => choose({ query, id: entries[to]?.id ?? "" })];
}

function moveByKeys(
  event: KeyboardEvent,
  selected: number,
  count: number,
  select: (at: number) => void,
): void {
  if (event.nativeEvent.isComposing || count === 0) return;
  if (event.key === "Enter") {
    event.preventDefault();
    document.getElementById(entryId(selected))?.click();
    return;
  }
  const to = { ArrowDown: selected + 1, ArrowUp: selected - 1, PageDown: selected + 8, PageUp: selected - 8 }[
    event.key
  ];
  if (to === undefined) return;
  event.preventDefault();
  // Beyond the last entry the arrows go round, whole pages do not.
  const round = event.key.startsWith("Arrow");
  select(round ? (to + count) % count : Math.min(Math.max(to, 0), count - 1));
}

function useGroups(status: AppStatus, query: string, showShortcuts: () => void) {
  const { say, language } = useTexts();
  const asked = query.trim();
  const found = useSearch(status.workspace ? asked : "", language);
  const screens = useScreens(status).filter(({ name }) => matches(asked, [name]));
  const doings = useDoings(status, showShortcuts).filter(({ name }) => matches(asked, [name]));
  const hits = asked === "" ? [] : (found.data ?? []);
  const groups: Group[] = [
    { name: say("palette-screens"), entries: screens.map((it) => entryOf(it, <IconArrowRight size={18} />)) },
    { name: say("palette-commands"), entries: doings.map((it) => entryOf(it, <IconTerminal size={18} />)) },
    ...KINDS.map(({ kind, Icon }) => ({
      name: say(`palette-kind-${kind}`),
      entries: hits.filter((hit) => hit.kind === kind).map((hit) => findOf(hit, <Icon size={18} />)),
    })),
  ];
  return { groups: groups.filter(({ entries }) => entries.length > 0), searching: found.isFetching };
}

interface ListedProps {
  groups: Group[];
  selected: number;
  open: (entry: Entry) => void;
}

function Listed({ groups, selected, open }: ListedProps) {
  const { say } = useTexts();
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { entries }) => sum + entries.length, 0),
  );
  return (
    <div id={LIST} className={style.list} role="listbox" aria-label={say("palette-entries")}>
      {groups.map(({ name, entries }, group) => (
        <Spotlight.ActionsGroup key={name} label={name} role="group" aria-label={name}>
          {entries.map((entry, at) => {
            const place = (starts[group] ?? 0) + at;
            return (
              <button
                key={entry.id}
                id={entryId(place)}
                type="button"
                className={style.action}
                role="option"
                aria-selected={place === selected}
                tabIndex={-1}
                data-testid="palette-entry"
                data-entry={entry.id}
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => open(entry)}
              >
                {entry.shown}
              </button>
            );
          })}
        </Spotlight.ActionsGroup>
      ))}
    </div>
  );
}

function entryOf({ id, name, keys, leads = false, run }: Doing, icon: ReactNode): Entry {
  const shown = (
    <span className={style.entry}>
      <span className={style.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={style.name}>{name}</span>
      {keys?.[0] && <Keys of={keys[0]} />}
    </span>
  );
  return { id, run, leads, shown };
}

function findOf(hit: Hit, icon: ReactNode): Entry {
  const run = () => go(placeOf(hit));
  return { id: `${hit.kind}-${hit.row}`, run, leads: true, shown: <Find hit={hit} icon={icon} /> };
}

function Find({ hit, icon }: { hit: Hit; icon: ReactNode }) {
  const texts = useTexts();
  const { language } = texts;
  const foreign = (spoken: string | null) => (spoken === null || spoken === language ? undefined : spoken);
  const section = sectionName(texts, hit);
  return (
    <span className={style.entry}>
      <span className={style.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={style.body}>
        <span className={style.name}>
          <Marked
            pieces={hit.title}
            lang={foreign(hit.table === "project" ? hit.project_language : hit.language)}
          />
        </span>
        {hit.excerpt.length > 0 && (
          <span className={style.excerpt}>
            <Marked pieces={hit.excerpt} lang={foreign(hit.language)} />
          </span>
        )}
        {hit.kind !== "project" && hit.project !== null && (
          <span className={style.where}>
            {section && `${section} · `}
            <span lang={foreign(hit.project_language)}>{hit.project_title}</span>
          </span>
        )}
      </span>
    </span>
  );
}
