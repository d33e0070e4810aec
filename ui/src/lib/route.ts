// Where the window is: a small hash route, so that Back works and no router is needed.
import { useSyncExternalStore } from "react";

/** The places of the window. */
export type Route =
  | { page: "projects" }
  | ProjectRoute
  | { page: "lists" }
  | { page: "import" }
  | { page: "history" };

/** A project: read, or edited; a row is opened to be edited. */
export interface ProjectRoute {
  page: "project";
  project: string;
  section?: string | undefined;
  row?: string | undefined;
  edit?: boolean | undefined;
}

/** Reads `#/project/ID/section/row` and `?edit` behind it; anything unknown is the list of projects. */
export function read(hash: string): Route {
  const [path = "", query] = hash.replace(/^#\/?/, "").split("?");
  const [page, id, section, row] = path.split("/");
  if (page === "project" && id) {
    const edit = query === "edit" || row !== undefined || undefined;
    return {
      page,
      project: decodeURIComponent(id),
      section: section || undefined,
      row: row && decodeURIComponent(row),
      edit,
    };
  }
  if (page === "import" || page === "history" || page === "lists") return { page };
  return { page: "projects" };
}

/** The link to a place. */
export function link(route: Route): string {
  if (route.page !== "project") return `#/${route.page}`;
  const { project, section, row, edit } = route;
  const parts = [project, section, section && row].flatMap((part) =>
    part ? [encodeURIComponent(part)] : [],
  );
  // A row is opened to be edited: it needs no word for it.
  return `#/project/${parts.join("/")}${edit && !(section && row) ? "?edit" : ""}`;
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
