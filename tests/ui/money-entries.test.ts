// Entries and the finance overview as a finance officer uses them, with the keyboard alone: real
// page, real core, real clipboard. What is kept is asked of the core, past the page.
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "./browser";
import { COLUMN, MoneyDesk } from "./moneyDesk";

let served: Served;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  served = await serve();
});

afterAll(() => served?.stop());

describe("entries", () => {
  test("are typed row by row at the foot; a line is found by its words, and each row is one step", async () => {
    const desk = await MoneyDesk.open(served);
    await desk.at(0, COLUMN.date);
    const rows = [
      ["2025-01-31", "", "1.1", "1,000.00", "", "PL-1"],
      ["2025-02-15", "", "jour", "240.5", "", "VJ-2"],
      ["2025-02-28", "", "legal", "-12", "", "RA-3"],
    ];
    for (const row of rows) {
      for (const [at, text] of row.entries()) {
        if (at > 0) await desk.press("Tab");
        await desk.type(text);
      }
      await desk.press("Enter");
    }
    const kept = await desk.keeps(3);
    expect(kept.map(({ line_code, amount, reference }) => [line_code, amount.amount, amount.currency, reference])).toEqual([
      ["1.1", "1000.00", "EUR", "PL-1"],
      ["2.1", "240.50", "EUR", "VJ-2"],
      ["1.2", "-12.00", "EUR", "RA-3"],
    ]);
    expect(await desk.active(), "the next row waits for its first cell").toBe("3:0");
    await desk.press("Control+z");
    await desk.keeps(2);
    await desk.press("Control+z");
    await desk.keeps(1);
    await desk.press("Control+y");
    await desk.keeps(2);
    await desk.close();
  });
});
