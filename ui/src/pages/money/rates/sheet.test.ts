import { expect, test } from "vitest";
import { begunFor, lackingOf } from "./sheet";

test("a rate that is asked for is written as its source publishes it", () => {
  const needed = { from: "XOF", into: "EUR", date: "2025-02", code: "rate-missing", entries: [] };
  expect(begunFor(needed, "infor_euro")).toEqual({ date: "2025-02", base: "EUR", counter: "XOF", source: "infor_euro" });
  expect(begunFor({ ...needed, from: "USD" }, "un_operational")).toMatchObject({ base: "USD", counter: "EUR" });
  expect(begunFor(needed, null)).toEqual({ date: "2025-02", base: "EUR", counter: "XOF" });
  expect(lackingOf(begunFor(needed, null)), "only these are still typed").toEqual(["rate", "source"]);
});
