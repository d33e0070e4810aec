// Where the window is: a small hash route, so that Back works and no router is needed.
import { useSyncExternalStore } from "react";
import type { ReachKind } from "./generated/ReachKind";

/** The places of the window. */
export type Route =
  | { page: "projects" }
  | { page: "project"; project: string; section?: string | undefined }
  | ReachRoute
  | { page: "import" }
  | { page: "history" };

/** The people reached of a project: one kind in one period. */
export interface ReachRoute {
  page: "reach";
  project: string;
  kind?: ReachKind | undefined;
  period?: string | undefined;
}

const KINDS: readonly ReachKind[] = ["direct", "indirect", "public_engagement"];

/** Reads `#/project/ID/section`; anything unknown is the list of projects. */
export function read(hash: string): Route {
  const path = hash.replace(/^#\/?/, "");
  const [page, id, section] = path.split("/");
  if (page === "project" && id) return { page, project: decodeURIComponent(id), section };
  if (page === "reach" && id) {
    const [kind, period] = path.split("/").slice(2);
    return {
      page,
      project: decodeURIComponent(id),
      kind: KINDS.find((known) => known === kind),
      period: period && decodeURIComponent(period),
    };
  }
  if (page === "import" || page === "history") return { page };
  return { page: "projects" };
}

/** The link to a place. */
export function link(route: Route): string {
  if (route.page === "reach") {
    const parts = [route.project, route.kind ?? (route.period && "direct"), route.period];
    return `#/reach/${parts.flatMap((part) => (part ? [encodeURIComponent(part)] : [])).join("/")}`;
  }
  if (route.page !== "project") return `#/${route.page}`;
  const project = `#/project/${encodeURIComponent(route.project)}`;
  return route.section ? `${project}/${route.section}` : project;
}

/** Goes to a place. */
export function go(route: Route): void {
  window.location.hash = link(route);
}

/** The place where the window is now. */
export function useRoute(): Route {
  return read(useSyncExternalStore(subscribe, () => window.location.hash));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
