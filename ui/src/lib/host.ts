// What only a desktop gives: dropped files, the file dialog, progress. In a browser
// (development, accessibility test) the page's own drop and file field stand in.
import { isTauri } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { call, type Refusal } from "./call";
import type { PageFile } from "./commands";

/** How far a report is. */
export interface Progress {
  done: number;
  of: number;
  name: string;
}

type Stop = () => void;

/** Files that were dropped on the window, and where. */
export interface Dropped {
  files: PageFile[];
  x: number;
  y: number;
}

/** Calls back with the files that are dropped on the window. */
export function onFilesDropped(take: (dropped: Dropped) => void): Stop {
  return isTauri() ? listening("files-dropped", take) : browserDrop(take);
}

/** Calls back with true while files hover over the window. */
export function onDragOver(show: (over: boolean) => void): Stop {
  return isTauri() ? listening("drag-over", show) : browserDragOver(show);
}

/** Calls back with the refusal when dropped files could not be read. */
export function onDropRefused(show: (refusal: Refusal) => void): Stop {
  return isTauri() ? listening("drop-refused", show) : () => undefined;
}

/** Calls back with the refusal when the copy of the day could not be made. */
export function onCopyRefused(show: (refusal: Refusal) => void): Stop {
  return isTauri() ? listening("copy-refused", show) : () => undefined;
}

/** Calls back when a workspace was opened by dropping it on the window. */
export function onWorkspaceOpened(opened: () => void): Stop {
  return isTauri() ? listening("workspace-opened", opened) : () => undefined;
}

/** Calls back while a report is being written. */
export function onReportProgress(show: (progress: Progress) => void): Stop {
  return isTauri() ? listening("report-progress", show) : () => undefined;
}

/** Calls back with how many rows of a raw export are written. */
export function onExportProgress(show: (progress: { rows: number }) => void): Stop {
  return isTauri() ? listening("export-progress", show) : () => undefined;
}

/** Calls back with how many rows of a table are read, of how many. */
export function onTableProgress(show: (progress: { done: number; of: number }) => void): Stop {
  return isTauri() ? listening("table-progress", show) : () => undefined;
}

/** Asks for page files; an empty list when nothing was chosen. */
export function choosePages(): Promise<PageFile[]> {
  return isTauri() ? call("choose_pages", {}) : browserChoice();
}

/** Asks for files with tables; an empty list when nothing was chosen. */
export function chooseTables(): Promise<PageFile[]> {
  return isTauri() ? call("choose_tables", {}) : browserChoice();
}

/** Asks for files to attach; an empty list when nothing was chosen. */
export function chooseAttachments(): Promise<PageFile[]> {
  return isTauri() ? call("choose_attachments", {}) : browserChoice();
}

/** Asks for packages of changes; an empty list when nothing was chosen. */
export function chooseChanges(): Promise<PageFile[]> {
  return isTauri() ? call("choose_changes", {}) : browserChoice();
}

function listening<Payload>(event: string, take: (payload: Payload) => void): Stop {
  const subscription = listen<Payload>(event, ({ payload }) => take(payload));
  return () => void subscription.then((stop) => stop());
}

function browserDrop(take: (dropped: Dropped) => void): Stop {
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const { x, y } = event;
    void readAll(event.dataTransfer?.files ?? []).then((files) => take({ files, x, y }));
  };
  window.addEventListener("drop", drop);
  return () => window.removeEventListener("drop", drop);
}

function browserDragOver(show: (over: boolean) => void): Stop {
  const over = (event: DragEvent) => {
    event.preventDefault();
    show(true);
  };
  const leave = (event: DragEvent) => {
    if (event.type === "drop" || event.relatedTarget === null) show(false);
  };
  window.addEventListener("dragover", over);
  window.addEventListener("dragleave", leave);
  window.addEventListener("drop", leave);
  return () => {
    window.removeEventListener("dragover", over);
    window.removeEventListener("dragleave", leave);
    window.removeEventListener("drop", leave);
  };
}

function browserChoice(): Promise<PageFile[]> {
  return new Promise((chosen) => {
    const field = document.createElement("input");
    field.type = "file";
    field.multiple = true;
    field.addEventListener("change", () => void readAll(field.files ?? []).then(chosen));
    field.addEventListener("cancel", () => chosen([]));
    field.click();
  });
}

function readAll(files: Iterable<File>): Promise<PageFile[]> {
  return Promise.all([...files].map(read));
}

async function read(file: File): Promise<PageFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return { name: file.name, base64 };
}
