// Where the window is: a small hash route, so that Back works and no router is needed.
import { useSyncExternalStore } from "react";

/** The places of the window. */
export type Route =
  | { page: "projects" }
  | { page: "project"; project: string; section?: string | undefined }
  | { page: "import" }
  | { page: "history" };

/** Reads `#/project/ID/section`; anything unknown is the list of projects. */
export function read(hash: string): Route {
  const [page, id, section] = hash.replace(/^#\/?/, "").split("/");
  if (page === "project" && id) return { page, project: decodeURIComponent(id), section };
  if (page === "import" || page === "history") return { page };
  return { page: "projects" };
}

/** The link to a place. */
export function link(route: Route): string {
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
