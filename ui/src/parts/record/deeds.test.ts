import { describe, expect, test } from "vitest";
import type { AppStatus } from "../../lib/commands";
import { Deeds, type Done } from "./deeds";

const status = (undo: number | null, redo: number | null = null): AppStatus => {
  const step = (seq: number | null) =>
    seq === null ? null : { seq, op: "record-reach", subject: "", count: 1 };
  const speech: Pick<AppStatus, "languages" | "spoken" | "drafts"> = {
    languages: ["en"],
    spoken: ["en"],
    drafts: [],
  };
  const shell = { workspace: null, projects: 0, language: "en", notice: null } as const;
  return { ...shell, ...speech, undo: step(undo), redo: step(redo) };
};

const done = (grid: string, steps: number): Done => ({ grid, before: new Map(), after: new Map(), steps });

describe("the deed that is taken back next", () => {
  test("is the last one, as long as nothing else was done", () => {
    const deeds = new Deeds();
    deeds.note(done("first", 1), status(7));
    deeds.note(done("refused", 0), status(7));
    expect(deeds.take("undo", status(7))?.grid).toBe("refused");
    expect(deeds.take("undo", status(7))?.grid).toBe("first");
    expect(deeds.take("undo", status(6))).toBe(null);
  });

  test("waits behind steps that were made elsewhere", () => {
    const deeds = new Deeds();
    deeds.note(done("grid", 1), status(7));
    expect(deeds.take("undo", status(8)), "the core's own step goes first").toBe(null);
    expect(deeds.take("undo", status(7))?.grid).toBe("grid");
  });

  test("is done again, until something else is done", () => {
    const deeds = new Deeds();
    deeds.note(done("grid", 1), status(7));
    const taken = deeds.take("undo", status(7));
    if (!taken) throw new Error("nothing to take back");
    deeds.turned("undo", taken, status(6, 7));
    expect(deeds.take("redo", status(6, 5)), "another step is redone first").toBe(null);
    const again = deeds.take("redo", status(6, 7));
    if (!again) throw new Error("nothing to do again");
    deeds.turned("redo", again, status(7));
    expect(deeds.take("undo", status(7))?.grid).toBe("grid");
    deeds.turned("undo", again, status(6, 7));
    deeds.note(done("other", 1), status(8));
    expect(deeds.take("redo", status(6, 7))).toBe(null);
  });
});
