// In development and in the accessibility test the page runs in a browser: this answers its
// calls with the real command line, `bilan`, and plays the desktop's part (files, language)
// with a folder of its own. It never gets into the built page.
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Connect, Plugin } from "vite";

type Input = Record<string, unknown>;

/** What a refused call answers, as the shell does. */
interface Refusal {
  code: string;
  field: string | null;
  message: string;
  args: Record<string, string>;
}

interface Desk {
  folder: string;
  workspace: string | null;
  language: string;
  /** Handles of files that the page may ask for. */
  files: Map<string, string>;
  recent: string[];
  /** A file that could not be opened, and why. */
  hurt: { path: string; message: string } | null;
}

/** BILAN names the program, BILAN_WORKSPACE a workspace that is open from the start. */
export function bridge(): Plugin {
  const serve = (server: { middlewares: Connect.Server }) => {
    const desk = newDesk();
    server.middlewares.use("/call", (request, response) => void answer(desk, request, response));
  };
  return { name: "bilan-bridge", configureServer: serve, configurePreviewServer: serve };
}

function newDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), "bilan-window-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const workspace = process.env["BILAN_WORKSPACE"] ?? null;
  return { folder, workspace, language: process.env["BILAN_LANGUAGE"] ?? "en", files: new Map(), recent: [], hurt: null };
}

async function answer(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader("content-type", "application/json");
  try {
    const { name, input } = JSON.parse(await bodyOf(request)) as { name: string; input: Input };
    response.end(JSON.stringify((await run(desk, name, input)) ?? null));
  } catch (cause) {
    response.statusCode = 422;
    response.end(JSON.stringify(asRefusal(cause)));
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function asRefusal(cause: unknown): Refusal {
  if (isRefusal(cause)) return cause;
  return { code: "failed-bridge", field: null, message: String(cause), args: {} };
}

/** The desktop's own commands; everything else is the core's. */
function run(desk: Desk, name: string, input: Input): Promise<unknown> {
  switch (name) {
    case "new_workspace":
      return open(desk, join(desk.folder, `projects-${Date.now()}.bilan`), "new");
    case "open_demo":
      return open(desk, join(desk.folder, "example.bilan"), "demo");
    case "open_workspace":
      return reopen(desk, input["recent"]);
    case "close_workspace":
      desk.workspace = null;
      return Promise.resolve(null);
    case "recent":
      return Promise.resolve(desk.recent.map((path) => handle(desk, path)));
    case "rescue":
      return rescue(desk);
    case "rescue_workspace":
      return putInPlace(desk);
    case "set_language":
      desk.language = String(input["language"]);
      return Promise.resolve(null);
    case "save_report":
      return saveReport(desk, input);
    case "save_sealed":
      return saveSealed(desk, input);
    case "export_tables":
      return exportTables(desk, input);
    case "save_form":
      return saveForm(desk, input);
    case "cancel_export":
    case "cancel_table":
      return Promise.resolve(null);
    case "save_list":
      return saveList(desk, input);
    case "open_attachment":
    case "save_attachment":
      return saveCopy(desk, input);
    case "open_file":
    case "reveal_file":
      return Promise.resolve(desk.files.get(String(input["handle"])) ?? null);
    case "status":
      return status(desk);
    default:
      return ofCore(desk, name, input);
  }
}

async function open(desk: Desk, path: string, verb: "new" | "demo"): Promise<void> {
  if (!desk.recent.includes(path)) {
    await bilan(desk, [verb, path]);
    desk.recent.unshift(path);
  }
  desk.workspace = path;
}

async function reopen(desk: Desk, recent: unknown): Promise<void> {
  const path = desk.files.get(String(recent)) ?? desk.recent[0];
  if (!path) return;
  try {
    await bilan(desk, ["call", "status", "--workspace", path]);
  } catch (refusal) {
    desk.hurt = { path, message: isRefusal(refusal) ? refusal.message : String(refusal) };
    throw refusal;
  }
  desk.hurt = null;
  desk.workspace = path;
}

async function rescue(desk: Desk): Promise<unknown> {
  if (!desk.hurt) return null;
  const { path, message } = desk.hurt;
  const found = bilan(desk, ["restore", "--replace", "--dry-run", "--workspace", path]);
  const told = await found.then(JSON.parse, () => null);
  return { ...handle(desk, path), message, rescue: told as unknown };
}

async function putInPlace(desk: Desk): Promise<unknown> {
  const path = desk.hurt?.path ?? "";
  const { aside } = JSON.parse(await bilan(desk, ["restore", "--replace", "--workspace", path])) as { aside: string };
  desk.hurt = null;
  desk.workspace = path;
  return { ...((await status(desk)) as object), aside: handle(desk, aside) };
}

function handle(desk: Desk, path: string) {
  const name = basename(path);
  desk.files.set(path, path);
  return { handle: path, name, folder: dirname(path) };
}

async function status(desk: Desk): Promise<unknown> {
  const shell = { language: desk.language, ...languages(), notice: null };
  if (desk.workspace === null) return { workspace: null, projects: 0, undo: null, redo: null, ...shell };
  const workspace = { path: desk.workspace, name: basename(desk.workspace) };
  return { ...((await ofCore(desk, "status", {})) as object), workspace, ...shell };
}

/** A copy in the desk's own folder, as a person would have chosen it. */
async function saveCopy(desk: Desk, input: Input): Promise<unknown> {
  const shown = (await ofCore(desk, "show_attachment", input)) as { name: string; base64: string };
  const path = join(desk.folder, basename(shown.name));
  await writeFile(path, Buffer.from(shown.base64, "base64"));
  return handle(desk, path);
}

/** A form for a partner. */
async function saveForm(desk: Desk, input: Input): Promise<unknown> {
  const made = (await ofCore(desk, "ask_partner", input)) as { name: string; base64: string; lines: number; figures: number };
  const path = join(desk.folder, made.name);
  await writeFile(path, Buffer.from(made.base64, "base64"));
  return { ...handle(desk, path), lines: made.lines, figures: made.figures };
}

/** A list that the page has made. */
async function saveList(desk: Desk, input: Input): Promise<unknown> {
  const path = join(desk.folder, `${basename(String(input["name"]))}.${input["iati"] ? "xml" : "csv"}`);
  await writeFile(path, String(input["text"]));
  return handle(desk, path);
}

async function saveReport(desk: Desk, input: Input): Promise<unknown> {
  const formats = input["formats"] as string[];
  const { language, audience, template, period } = input;
  const named = Object.entries({ lang: language, audience, template, period, out: desk.folder });
  const options = named.flatMap(([name, value]) => (value ? [`--${name}`, String(value)] : []));
  if (input["trace"]) options.push("--trace");
  // The command line puts a workbook into a PDF or beside it, not both at once.
  const ways = input["embed"]
    ? [["--embed"], ...(formats.includes("xlsx") ? [["--format", "xlsx"]] : [])]
    : [["--format", formats.join(",")]];
  const made: string[] = [];
  for (const way of ways) {
    const asked = ["report", String(input["project"]), "--workspace", inUse(desk), ...options, ...way];
    made.push(...filesIn(JSON.parse(await bilan(desk, asked))));
  }
  return made.map((path) => ({ ...handle(desk, path), uncovered: [] }));
}

async function saveSealed(desk: Desk, input: Input): Promise<unknown> {
  const made = (await ofCore(desk, "make_sealed", input)) as {
    seal: { name: string };
    pdf: string;
    xlsx: string;
  };
  const write = async (ending: "pdf" | "xlsx") => {
    const path = join(desk.folder, `${made.seal.name}.${ending}`);
    await writeFile(path, Buffer.from(made[ending], "base64"));
    return { ...handle(desk, path), uncovered: [] };
  };
  return [await write("pdf"), await write("xlsx")];
}

async function exportTables(desk: Desk, input: Input): Promise<unknown> {
  const { what, format, project, period, separator, hxl, bom, local_numbers: local } = input;
  const path = join(desk.folder, `${String(what)}.${String(format)}`);
  const named = Object.entries({ project, period, separator }).flatMap(([name, value]) =>
    value ? [`--${name}`, String(value)] : [],
  );
  const ticked = Object.entries({ hxl, bom, "local-numbers": local }).flatMap(([name, on]) =>
    on ? [`--${name}`] : [],
  );
  const which = ["--as", String(what), "--format", String(format), "--workspace", inUse(desk)];
  const printed = await bilan(desk, ["export", path, ...which, ...named, ...ticked]);
  const { rows } = JSON.parse(printed) as { rows: number };
  return { ...handle(desk, path), rows };
}

/** The paths that the report command printed, whatever else it says. */
function filesIn(printed: unknown): string[] {
  if (typeof printed === "string") return /\.(pdf|xlsx)$/.test(printed) ? [printed] : [];
  if (typeof printed !== "object" || printed === null) return [];
  return Object.values(printed).flatMap(filesIn);
}

async function ofCore(desk: Desk, name: string, input: Input): Promise<unknown> {
  const printed = await bilan(desk, ["call", name, "-", "--workspace", inUse(desk)], JSON.stringify(input));
  return JSON.parse(printed) as unknown;
}

function inUse(desk: Desk): string {
  if (desk.workspace === null) throw new Error("no workspace is open");
  return desk.workspace;
}

/** Runs the command line in the page's language; its refusals are thrown as they are. */
function bilan(desk: Desk, args: string[], input = ""): Promise<string> {
  const program = process.env["BILAN"] ?? join(import.meta.dirname, "../../target/debug/bilan");
  // Copies of workspaces lie with the workspaces of this trial, not with those of the person.
  const env = {
    ...process.env,
    XDG_DATA_HOME: desk.folder,
    BILAN_LANG: desk.language,
    LC_ALL: `${desk.language}.UTF-8`,
  };
  return new Promise((done, refused) => {
    const running = execFile(
      program,
      ["--json", ...args],
      { env, maxBuffer: 1 << 28 },
      (failure, stdout, stderr) => {
        if (failure) refused(refusalIn(stderr) ?? failure);
        else done(stdout);
      },
    );
    // A program that has refused its arguments reads nothing: its refusal is the answer.
    running.stdin?.on("error", () => undefined);
    running.stdin?.end(input);
  });
}

function refusalIn(stderr: string): Refusal | null {
  const line = stderr.split("\n").find((one) => one.startsWith("{"));
  if (!line) return null;
  const { error } = JSON.parse(line) as { error: Partial<Refusal> };
  return { code: "failed-bridge", message: line, field: null, args: {}, ...error };
}

function isRefusal(cause: unknown): cause is Refusal {
  return typeof cause === "object" && cause !== null && "args" in cause && "message" in cause;
}

/** What the shell tells of the languages, from the files of their words. */
function languages() {
  const folder = join(import.meta.dirname, "../../resources/text");
  const files = readdirSync(folder).filter((file) => file.endsWith(".ftl"));
  const telling = (what: RegExp) =>
    files
      .filter((file) => what.test(readFileSync(join(folder, file), "utf8")))
      .map((file) => basename(file, ".ftl"));
  return {
    languages: telling(/^/),
    spoken: telling(/^language-speaks = .*\bwindow\b/m),
    drafts: telling(/^language-checked = no$/m),
  };
}
