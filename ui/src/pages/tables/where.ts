// Where rows of a kind are seen once they are imported.
import type { TableKind } from "../../lib/generated/TableKind";
import type { Route } from "../../lib/route";

export function placeOf(kind: TableKind, project: string | null): Route {
  if (kind === "lessons") return { page: "lessons" };
  if (kind === "organisations") return { page: "lists" };
  if (project === null) return { page: "projects" };
  switch (kind) {
    case "entries":
    case "budget":
    case "rates":
      return { page: "money", project, view: kind };
    case "reach":
      return { page: "reach", project };
    case "deliverables":
      return { page: "project", project, section: "deliverables" };
    case "indicators":
    case "targets":
      return { page: "project", project, section: "indicators" };
  }
}
