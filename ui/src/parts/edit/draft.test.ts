import { describe, expect, test } from "vitest";
import { accept, arrive, giveUp, leave, refuse, send, type, unsaved, unsent, untouched } from "./draft";

describe("a draft", () => {
  test("survives a fresh reading of the record while it is being typed", () => {
    const typing = type(untouched("40"), "41");
    expect(arrive(typing, "39")).toMatchObject({ typed: "41", kept: "39" });
  });

  test("at rest shows what the record says now", () => {
    expect(arrive(untouched("40"), "39").typed).toBe("39");
  });

  test("keeps a blank typed behind a saved text until the field is left", () => {
    const saved = accept(send(type(untouched(""), "water ")), "water");
    expect(saved.typed).toBe("water ");
    expect(unsaved(saved)).toBe(false);
    expect(leave(saved).typed).toBe("water");
  });

  test("that went on while it was being saved is not saved yet", () => {
    const on = type(send(type(untouched(""), "wat")), "water");
    const answered = accept(arrive(on, "wat"), "wat");
    expect(answered.typed).toBe("water");
    expect(unsaved(answered)).toBe(true);
    expect(leave(answered).typed).toBe("water");
  });

  test("that was refused keeps its text and says why, through readings and leaving", () => {
    const refused = refuse(send(type(untouched("3"), "3,5")), "people are counted whole");
    expect(leave(arrive(refused, "4"))).toMatchObject({ typed: "3,5", refusal: "people are counted whole" });
  });

  test("that is given up is what is kept, with no refusal", () => {
    const refused = refuse(send(type(untouched("3"), "-3")), "below zero");
    expect(giveUp(refused)).toEqual(untouched("3"));
  });

  test("that is on its way is not given up, what was typed after it is", () => {
    const on = send(type(untouched(""), "wat"));
    expect(unsent(on)).toBe(false);
    const further = giveUp(type(on, "water"));
    expect(further.typed).toBe("wat");
    expect(accept(further, "wat")).toMatchObject({ typed: "wat", kept: "wat", base: "wat" });
  });

  test("that is tried again says nothing of the earlier refusal", () => {
    const refused = refuse(send(type(untouched(""), "-3")), "below zero");
    expect(type(refused, "3").refusal).toBe("below zero");
    expect(send(type(refused, "3")).refusal).toBeNull();
  });
});
