import { describe, expect, it } from "vitest";
import type { Period } from "../../lib/generated/Period";
import { current, neighbour, SO_FAR } from "./places";

const period = (id: string, closed: boolean): Period => ({
  id,
  code: id,
  start: "2025-01-01",
  end: "2025-03-31",
  closed_at: closed ? "2025-04-02T08:00:00Z" : null,
  closed_by: closed ? "ana" : null,
  reopened_for: null,
});
const project = { periods: [period("q1", true), period("q2", false), period("q3", false)] };

describe("the period on the screen", () => {
  it("is the one that is named", () => expect(current(project, "q3")?.id).toBe("q3"));
  it("is the first open one where none is named", () => expect(current(project, undefined)?.id).toBe("q2"));
  it("is the last one where all are closed", () => {
    expect(current({ periods: [period("q1", true), period("q2", true)] }, undefined)?.id).toBe("q2");
  });
  it("may be none", () => {
    expect(current(project, SO_FAR)).toBeNull();
    expect(current({ periods: [] }, undefined)).toBeNull();
  });
});

describe("its neighbours", () => {
  it("follow the periods' order", () =>
    expect(neighbour(project, project.periods[0] ?? null, 1)?.id).toBe("q2"));
  it("begin with the rows of no period", () => {
    expect(neighbour(project, project.periods[0] ?? null, -1)).toBeNull();
    expect(neighbour(project, null, 1)?.id).toBe("q1");
  });
  it("end somewhere", () => {
    expect(neighbour(project, null, -1)).toBeUndefined();
    expect(neighbour(project, project.periods[2] ?? null, 1)).toBeUndefined();
  });
});
