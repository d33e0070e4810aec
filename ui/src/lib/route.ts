// Where the window is: a small hash route, so that Back works and no router is needed.
import { useSyncExternalStore } from "react";
import type { ReachKind } from "./generated/ReachKind";
import type { TableKind } from "./generated/TableKind";

/** The places of the window; `row` is the key of a row in a section of the project. */
export type Route =
  | { page: "projects" }
  | ProjectRoute
  | ReachRoute
  | MoneyRoute
  | { page: "reports"; project?: string | undefined }
  | { page: "forms"; project?: string | undefined }
  | ReportRoute
  | { page: "templates" }
  | TemplateRoute
  | { page: "lists" }
  | { page: "lessons" }
  | { page: "import" }
  | TablesRoute
  | { page: "history"; project?: string | undefined };

/** The import of tables, of a kind and into a project where one came with that in mind. */
export interface TablesRoute {
  page: "tables";
  kind?: TableKind | undefined;
  project?: string | undefined;
}

/** The people reached of a project: one kind in one period. */
export interface ReachRoute {
  page: "reach";
  project: string;
  kind?: ReachKind | undefined;
  period?: string | undefined;
}

/** A report that is kept: one section of it, the first to be written if none is named. */
export interface ReportRoute {
  page: "report";
  report: string;
  section?: string | undefined;
}

/** A template of reports, to be looked at and edited. */
export interface TemplateRoute {
  page: "template";
  template: string;
}

/** What is shown of a project's money. */
export const MONEY_VIEWS = ["overview", "budget", "entries", "moves", "rates"] as const;
export type MoneyView = (typeof MONEY_VIEWS)[number];

/** A project's money: one view of it, narrowed to a period, a budget line or a version. */
export interface MoneyRoute {
  page: "money";
  project: string;
  view?: MoneyView | undefined;
  /** Key of a reporting period. */
  period?: string | undefined;
  /** Key of a budget line: a figure leads to its entries. `NO_LINE` is "on none". */
  line?: string | undefined;
  /** What entries tell, such as `commitment`. */
  kind?: string | undefined;
  /** The first and the last day. */
  from?: string | undefined;
  until?: string | undefined;
  /** Key of who pays. */
  funding?: string | undefined;
  /** Key of a version of the budget. */
  version?: string | undefined;
}

/** By what money can be narrowed, as they stand behind the question mark. */
const NARROWED = ["period", "line", "kind", "from", "until", "funding", "version"] as const;

/** In place of a budget line: entries on no line of the budget in force. */
export const NO_LINE = "none";

/** A project: read, with a row of it in sight, or edited, with the form of that row open. */
export interface ProjectRoute {
  page: "project";
  project: string;
  section?: string | undefined;
  row?: string | undefined;
  edit?: boolean | undefined;
}

const KINDS: readonly ReachKind[] = ["direct", "indirect", "public_engagement"];

/** What tables are imported as. */
export const TABLE_KINDS = [
  "entries",
  "reach",
  "budget",
  "rates",
  "indicators",
  "targets",
  "deliverables",
  "organisations",
  "lessons",
] as const satisfies readonly TableKind[];

/**
 * Reads `#/project/ID/section/ROW`, with `?edit` behind it, `#/reach/ID/KIND/PERIOD`,
 * `#/money/ID/VIEW?line=KEY`, `#/reports/PROJECT`, `#/report/ID/SECTION`, `#/template/CODE`,
 * `#/tables/KIND/PROJECT` and `#/history/PROJECT`; anything unknown is the list of projects.
 */
export function read(hash: string): Route {
  const [path = "", query] = hash.replace(/^#\/?/, "").split("?");
  const [page, id, section, row] = path.split("/").map(decoded);
  if (page === "project" && id) {
    return { page, project: id, section, row, edit: query === "edit" || undefined };
  }
  if (page === "reach" && id) {
    return { page, project: id, kind: KINDS.find((known) => known === section), period: row };
  }
  if (page === "money" && id) {
    const asked = new URLSearchParams(query);
    const narrowed = NARROWED.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : []));
    return {
      page,
      project: id,
      view: MONEY_VIEWS.find((known) => known === section),
      ...Object.fromEntries(narrowed),
    };
  }
  if (page === "forms") return id ? { page, project: id } : { page };
  if (page === "reports") return id ? { page, project: id } : { page };
  if (page === "report" && id) return { page, report: id, section };
  if (page === "history") return id ? { page, project: id } : { page };
  if (page === "template" && id) return { page, template: id };
  if (page === "lessons" || page === "lists" || page === "import" || page === "templates") return { page };
  if (page === "tables") return { page, kind: TABLE_KINDS.find((known) => known === id), project: section };
  return { page: "projects" };
}

/** A part of a hash that somebody typed may be no encoded text: it stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The link to a place. */
export function link(route: Route): string {
  if (route.page === "reach") {
    const parts = [route.project, route.kind ?? (route.period && "direct"), route.period];
    return `#/reach/${parts.flatMap((part) => (part ? [encodeURIComponent(part)] : [])).join("/")}`;
  }
  if (route.page === "money") return moneyLink(route);
  if (route.page === "reports" && route.project) return `#/reports/${encodeURIComponent(route.project)}`;
  if (route.page === "forms" && route.project) return `#/forms/${encodeURIComponent(route.project)}`;
  if (route.page === "report") {
    const parts = route.section ? [route.report, route.section] : [route.report];
    return `#/report/${parts.map(encodeURIComponent).join("/")}`;
  }
  if (route.page === "template") return `#/template/${encodeURIComponent(route.template)}`;
  if (route.page === "tables") {
    const parts = [route.kind ?? (route.project && "any"), route.project];
    return ["#/tables", ...parts.flatMap((part) => (part ? [encodeURIComponent(part)] : []))].join("/");
  }
  if (route.page === "history" && route.project) return `#/history/${encodeURIComponent(route.project)}`;
  if (route.page !== "project") return `#/${route.page}`;
  const { project, section, row, edit } = route;
  const parts = section ? (row ? [project, section, row] : [project, section]) : [project];
  const path = ["#/project", ...parts.map(encodeURIComponent)].join("/");
  return edit ? `${path}?edit` : path;
}

function moneyLink(route: MoneyRoute): string {
  const asked = new URLSearchParams();
  for (const name of NARROWED) if (route[name]) asked.set(name, route[name]);
  const path = `#/money/${encodeURIComponent(route.project)}${route.view ? `/${route.view}` : ""}`;
  return asked.size > 0 ? `${path}?${asked}` : path;
}

/** Goes to a place. */
export function go(route: Route): void {
  window.location.hash = link(route);
}

/** Says where the window is without a step back to before: for what the page has opened by itself. */
export function note(route: Route): void {
  window.history.replaceState(window.history.state, "", link(route));
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

/** The place where the window is now. */
export function useRoute(): Route {
  return read(useSyncExternalStore(subscribe, () => window.location.hash));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
