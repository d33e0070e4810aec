// Pages on their way in: pasted, chosen or dropped, wherever the window is. Nothing of
// them is stored until a person says so.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { IatiToRead, PageToRead } from "../../lib/commands";
import type { Answer } from "../../lib/generated/Answer";
import type { Decision } from "../../lib/generated/Decision";
import type { Imported } from "../../lib/generated/Imported";
import type { Lang } from "../../lib/generated/Lang";
import type { Question } from "../../lib/generated/Question";
import { onDragOver, onDropRefused, onFilesDropped, onWorkspaceOpened } from "../../lib/host";
import { targetAt } from "../../lib/drops";
import { go, type Route } from "../../lib/route";
import { arrive, leftAt } from "../../lib/way";
import { toastProblem } from "../../parts/toast";
import { isTableWaiting, leadTablesElsewhere, tablesNow } from "../tables/given";
import type { Incoming } from "./kinds";

/** One page that is being looked at. */
export interface Sheet {
  id: number;
  page: Incoming;
  /** Set by a person where the page's own signs were refused. */
  encoding: string | null;
  language: Lang | null;
  /** Every question so far, the answered ones, too. */
  asked: readonly Question[];
  answers: Answer[];
  /** What to do where the record is already there; null while nobody has said. */
  decision: Decision | null;
  /** Lines that look as if they told of single people are left out. */
  leaveOutPeople: boolean;
  /** The word by which a person said that they tell of nobody. */
  confirmed: string | null;
  imported: Imported | null;
  /** Of an IATI file: the activities, by their places, that are not imported. */
  without: readonly number[];
  /** What became of its other activities. */
  besides: readonly Imported[];
}

let sheets: readonly Sheet[] = [];
let next = 1;
const watchers = new Set<() => void>();

function replace(by: readonly Sheet[]): void {
  sheets = by;
  for (const changed of watchers) changed();
}

/** Takes pages in and shows them; a later page stands below the earlier ones. */
export function take(pages: readonly Sheet["page"][]): void {
  if (pages.length === 0) return;
  const fresh = pages.map((page) => ({
    id: next++,
    page,
    encoding: null,
    language: null,
    asked: [],
    answers: [],
    decision: null,
    leaveOutPeople: false,
    confirmed: null,
    imported: null,
    without: [],
    besides: [],
  }));
  replace([...sheets.filter(isWaiting), ...fresh]);
  go({ page: "import" });
}

/** Notes what a person decided about a page. */
export function decide(id: number, change: Partial<Omit<Sheet, "id" | "page">>): void {
  replace(sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...change } : sheet)));
}

/** Keeps the questions that a page raises. */
export function noteAsked(id: number, questions: readonly Question[]): void {
  const asked = sheets.find((sheet) => sheet.id === id)?.asked ?? [];
  const fresh = questions.filter(({ field }) => !asked.some((one) => one.field === field));
  if (fresh.length > 0) decide(id, { asked: [...asked, ...fresh] });
}

/** Leaves a page out. */
export function leaveOut(id: number): void {
  replace(sheets.filter((sheet) => sheet.id !== id));
}

/** Forgets all pages. */
export function forgetAll(): void {
  replace([]);
}

/** Nobody has kept it yet. */
export function isWaiting({ imported }: Sheet): boolean {
  return imported === null;
}

/** The pages that are being looked at. */
export function sheetsNow(): readonly Sheet[] {
  return sheets;
}

/** The same, for a part that follows them. */
export function useSheets(): readonly Sheet[] {
  return useSyncExternalStore(subscribe, sheetsNow);
}

function subscribe(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/** What the core reads of a sheet. */
export function inputOf(sheet: Sheet): PageToRead {
  return {
    ...sheet.page,
    ...(sheet.encoding === null ? {} : { encoding: sheet.encoding }),
    ...(sheet.language === null ? {} : { language: sheet.language }),
    ...(sheet.leaveOutPeople ? { leave_out_people: true } : {}),
    ...(sheet.confirmed === null ? {} : { confirmed: sheet.confirmed }),
    answers: sheet.answers,
  };
}

/** What the core reads of a sheet that is an IATI file. */
export function iatiOf(sheet: Sheet): IatiToRead {
  const { name, text, base64 } = sheet.page;
  return {
    name,
    ...(text === undefined ? {} : { text }),
    ...(base64 === undefined ? {} : { base64 }),
    ...(sheet.encoding === null ? {} : { encoding: sheet.encoding }),
    ...(sheet.confirmed === null ? {} : { confirmed: sheet.confirmed }),
    ...(sheet.decision === null ? {} : { decision: sheet.decision }),
    answers: sheet.answers,
    chosen: sheet.without.map((at) => ({ at, left_out: true, decision: null })),
  };
}

/** Takes in what is dropped from now on and no part of the page wants; true while files hover over the window. */
export function useIncomingFiles(receive: (files: readonly Incoming[]) => void, close: string): boolean {
  const [over, setOver] = useState(false);
  const client = useQueryClient();
  useEffect(
    () =>
      onFilesDropped(({ files, x, y }) => {
        const part = targetAt(x, y);
        if (part) part(files);
        else receive(files);
      }),
    [receive],
  );
  useEffect(() => onDragOver(setOver), []);
  useEffect(() => onDropRefused((refusal) => toastProblem(refusal, close)), [close]);
  useEffect(() => onWorkspaceOpened(() => void client.invalidateQueries()), [client]);
  return over;
}

/**
 * Leads into a workspace that has just been opened: to the pages that waited for it, else to
 * where it was left. What was known of another workspace is forgotten, so that Back never shows it.
 */
export function useArrival(workspace: string | null): void {
  const before = useRef<string | null>(undefined);
  const client = useQueryClient();
  useEffect(() => {
    // A window that is only loaded anew stays where it is.
    const stays = before.current === undefined && window.location.hash !== "";
    if (workspace !== null && workspace !== before.current && !stays) {
      void client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== "status" });
      if (before.current) leadTablesElsewhere();
      arrive(waitingPlace() ?? leftAt(workspace));
    }
    before.current = workspace;
  }, [workspace, client]);
}

/** Where what came in before there was a workspace is looked at. */
function waitingPlace(): Route | null {
  if (sheets.some(isWaiting)) return { page: "import" };
  return tablesNow().some(isTableWaiting) ? { page: "tables" } : null;
}

/** Takes in what is pasted outside of a field, under `name`. */
export function usePasted(name: string, take: (files: readonly Incoming[]) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (event.defaultPrevented || text.trim() === "" || isField(event.target)) return;
      event.preventDefault();
      latest.current([{ name, text }]);
    };
    window.addEventListener("paste", pasted);
    return () => window.removeEventListener("paste", pasted);
  }, [name]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, [contenteditable]");
}
