// Where the window is: a small hash route, so that Back works and no router is needed.
import { useSyncExternalStore } from "react";

/** The places of the window; `row` is the key of a row in a section of the project. */
export type Route =
  | { page: "projects" }
  | { page: "project"; project: string; section?: string | undefined; row?: string | undefined }
  | { page: "lessons" }
  | { page: "import" }
  | { page: "history" };

/** Reads `#/project/ID/section/ROW`; anything unknown is the list of projects. */
export function read(hash: string): Route {
  const [page, id, section, row] = hash.replace(/^#\/?/, "").split("/").map(decoded);
  if (page === "project" && id) return { page, project: id, section, row };
  if (page === "lessons" || page === "import" || page === "history") return { page };
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
  if (route.page !== "project") return `#/${route.page}`;
  const { project, section, row } = route;
  const parts = section ? (row ? [project, section, row] : [project, section]) : [project];
  return ["#/project", ...parts.map(encodeURIComponent)].join("/");
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
