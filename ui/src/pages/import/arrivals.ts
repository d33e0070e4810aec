// Files as they come in, wherever they were dropped: what can only be meant in one way goes its
// way at once, for it is looked at there before anything is kept; the rest waits for a person.
import { useSyncExternalStore } from "react";
import { call } from "../../lib/call";
import { read } from "../../lib/route";
import { takeForms } from "../forms/arrived";
import { takeTables, type Wish } from "../tables/given";
import { take } from "./incoming";
import { type Incoming, seemingOf, type Use, usesOf } from "./kinds";

/** A file of which a person is asked, and what would be done with it. */
export interface Waiting {
  file: Incoming;
  use: Use;
}

let waiting: readonly Waiting[] = [];
const watchers = new Set<() => void>();

function wait(files: readonly Waiting[]): void {
  waiting = files;
  for (const changed of watchers) changed();
}

/**
 * Takes files in: pages, one table, or forms of partners are shown at once; of anything else a
 * person is asked. Whether a workbook is such a form, the core says, where a workspace is open.
 */
export function receive(files: readonly Incoming[]): void {
  if (files.some(isWorkbook)) void Promise.all(files.map(recognised)).then(sort);
  else sort(files);
}

/** Takes files that were chosen as tables: one that is a form of a partner goes the way of forms all the same. */
export async function receiveTables(files: readonly Incoming[], wish: Wish = {}): Promise<void> {
  const seen = await Promise.all(files.map(recognised));
  const forms = seen.filter(({ form }) => form);
  takeTables(
    seen.filter(({ form }) => !form),
    wish,
  );
  if (forms.length > 0) takeForms(forms, wish.project ?? projectHere());
}

const isWorkbook = (file: Incoming) => seemingOf(file) === "workbook" && Boolean(file.base64);

async function recognised(file: Incoming): Promise<Incoming> {
  if (!isWorkbook(file)) return file;
  const { name, base64 = "" } = file;
  // Without a workspace nothing can be asked: then it is a table like any other.
  const seen = await call("recognise_form", { name, base64 }).catch(() => null);
  return seen === null ? file : { ...file, form: true };
}

function sort(files: readonly Incoming[]): void {
  if (files.length === 0) return;
  const uses = new Set(files.map(likeliest));
  const [only] = uses;
  if (uses.size === 1 && (only === "page" || only === "iati")) take(files);
  else if (uses.size === 1 && only === "form") takeForms(files, projectHere());
  else if (files.length === 1 && only === "table") takeTables(files, { project: projectHere() });
  else wait([...waiting, ...files.map((file) => ({ file, use: likeliest(file) }))]);
}

/** Brings a file where a person says it belongs, away from where it was taken for something else. */
export function bring(file: Incoming, use: Use): void {
  if (use === "page" || use === "iati") take([file]);
  else if (use === "form") takeForms([file], projectHere());
  else if (use === "table") takeTables([file]);
  else wait([...waiting, { file, use }]);
}

/** What is most likely to be done with a file. */
function likeliest(file: Incoming): Use {
  return usesOf(file)[0];
}

/** The project in whose place the window is. */
export function projectHere(): string | undefined {
  const here = read(window.location.hash);
  return "project" in here ? here.project : undefined;
}

/** The files of which a person is asked. */
export function useReceived(): readonly Waiting[] {
  return useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => waiting,
  );
}

/** Asks no more. */
export function forgetReceived(): void {
  wait([]);
}
