// Files that were chosen as tables: what the core knows for a partner's form goes the way of forms.
import { expect, test, vi } from "vitest";
import { forgetTables, tablesNow } from "../tables/given";
import { receiveTables } from "./arrivals";

vi.stubGlobal("window", { location: { hash: "" } });
vi.mock("../../lib/call", () => ({
  call: (_command: string, { name }: { name: string }) => Promise.resolve(name === "form.xlsx" ? { partner: "P" } : null),
}));

test("a form that the button for tables chose is read as a form, the others as tables", async () => {
  forgetTables();
  await receiveTables([
    { name: "form.xlsx", base64: "UEsDBA==" },
    { name: "ledger.xlsx", base64: "UEsDBA==" },
    { name: "ledger.csv", base64: "QTtC" },
  ]);
  expect(tablesNow().map(({ file }) => file.name)).toEqual(["ledger.xlsx", "ledger.csv"]);
  expect(window.location.hash).toContain("forms");
});

test("where a form is all there is, no table waits", async () => {
  forgetTables();
  await receiveTables([{ name: "form.xlsx", base64: "UEsDBA==" }], { project: "p1" });
  expect(tablesNow()).toEqual([]);
  expect(window.location.hash).toContain("p1");
});
