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

/** Entries with amounts in two currencies, a correction and a commitment; no rate is there. */
const SCENE = [
  { date: "2025-01-31", line: "1.1", amount: "1000.00", reference: "PL-1", note: "January" },
  { date: "2025-02-28", line: "1.1", amount: "1000.00", reference: "PL-2", note: "February" },
  { date: "2025-03-15", line: "2.1", amount: "4000.00", reference: "VJ-1" },
  { date: "2025-03-20", line: "2.1", amount: "-150.00", reference: "VJ-2" },
  { date: "2025-04-10", line: "1.2", amount: "6500.00", reference: "LG-1" },
  { date: "2025-04-22", line: "2.1", kind: "commitment", amount: "2500.00", reference: "CT-1" },
];

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
    await desk.press("Tab Tab");
    await desk.type("1");
    await desk.screen.page.getByRole("option", { name: "1.2 Legal advice" }).waitFor();
    expect(await desk.screen.look("entries-search-light"), "findings of axe").toEqual([]);
    await desk.press("ArrowDown Tab");
    expect(await desk.text(3, COLUMN.line), "the arrows choose").toBe("1.2 Legal advice");
    await desk.press("Control+z");
    expect(await desk.text(3, COLUMN.line), "a row that is not kept yet is taken back cell by cell").toBe("");
    await desk.press("Control+z");
    await desk.keeps(2);
    await desk.press("Control+z");
    await desk.keeps(1);
    await desk.press("Control+y");
    await desk.keeps(2);
    await desk.close();
  });

  test("of a block are kept but two, which are mended in their cells; all of it is one deed", async () => {
    const desk = await MoneyDesk.open(served, "fr");
    const lines = Array.from({ length: 40 }, (_, at) => {
      const day = `${String((at % 28) + 1).padStart(2, "0")}/0${(at % 3) + 1}/2025`;
      const amount = at === 7 ? "douze" : `1\u202f${String(200 + at)},5`;
      const line = at === 21 ? "9.9" : ["1.1", "1.2", "Journeys"][at % 3];
      return [`P-${at}`, day, amount, "ignoré", line, `Pièce ${at}`].join("\t");
    });
    const block = [["N° de pièce", "Date comptable", "Montant (EUR)", "Visa", "Ligne budgétaire", "Libellé"].join("\t"), ...lines];
    await desk.paste(0, COLUMN.note, `${block.join("\r\n")}\r\n`);
    const kept = await desk.keeps(38);
    expect(kept[0]).toMatchObject({ date: "2025-01-01", line_code: "1.1", reference: "P-0", note: "Pièce 0" });
    expect(kept[0]?.amount).toEqual({ amount: "1200.50", currency: "EUR" });
    expect(await desk.said()).toContain("Visa");
    await desk.screen.part("refused-cell").nth(1).waitFor();
    expect(await desk.screen.part("refused-cell").allInnerTexts()).toEqual(["P-7 · Montant", "P-21 · Ligne budgétaire"]);
    await desk.screen.part("refused-next").focus();
    await desk.press("Enter");
    expect(await desk.active(), "the list leads to the cell").toBe(`7:${COLUMN.amount}`);
    await desk.type("12");
    await desk.press("Enter");
    const mended = await desk.keeps(39);
    expect(mended.find(({ reference }) => reference === "P-7")?.amount.amount).toBe("12.00");
    expect(await desk.screen.look("entries-refused-light"), "findings of axe").toEqual([]);
    await desk.press("Control+z");
    await desk.keeps(38);
    await desk.press("Control+z");
    await desk.keeps(0);
    await expect.poll(() => desk.screen.part("refused-cell").count()).toBe(0);
    await desk.close();
  });

  test("with dates that can be read in two ways ask once, and follow the answer", async () => {
    const desk = await MoneyDesk.open(served);
    await desk.paste(0, COLUMN.date, "03/04/2025\t\t1.1\t10\n05/06/2025\t\t1.1\t20\n");
    await desk.screen.part("date-order").waitFor();
    await desk.tabTo("order-month_first");
    await desk.press("Enter");
    const kept = await desk.keeps(2);
    expect(kept.map(({ date }) => date)).toEqual(["2025-03-04", "2025-05-06"]);
    await desk.close();
  });

  test("of a closed period say who closed it, a missing rate leads to the rates, files and copies are a key away", async () => {
    const desk = await MoneyDesk.open(served);
    await desk.record([...SCENE, { date: "2025-05-05", line: "2.1", amount: "1200.00", currency: "JOD", reference: "AM-1" }]);
    await desk.screen.call("close_period", { project: desk.project, period: desk.periods[0] });
    await desk.go("entries");
    await desk.at(0, COLUMN.amount);
    await desk.type("5");
    expect(await desk.said()).toMatch(/closed this period on/);
    expect((await desk.kept())[0]?.amount.amount).toBe("1000.00");
    expect(await desk.text(6, COLUMN.exchanged)).toBe("no rate");
    expect(await desk.cell(6, COLUMN.exchanged).getAttribute("data-mark")).toBe("warning");
    expect(await desk.screen.part("rates-missing").innerText()).toContain("JOD");
    expect(await desk.screen.part("to-rates").getAttribute("href")).toMatch(/\/rates$/);
    const sums = await desk.screen.part("entries-sums").innerText();
    expect(sums, "nothing is added across").toContain("JOD\u00a01,200.000");
    expect(await desk.screen.look("entries-light"), "findings of axe").toEqual([]);
    await desk.at(4, COLUMN.reference);
    await desk.screen.part("duplicate-entries").focus();
    await desk.press("Enter");
    await desk.keeps(8);
    await desk.screen.part("entry-files").waitFor();
    await desk.at(4, COLUMN.reference);
    await desk.screen.part("delete-entries").focus();
    await desk.press("Enter");
    await desk.keeps(7);
    await desk.close();
  });
});

describe("files and filling", () => {
  test("a voucher is attached to an entry by hand and to another one past the page", async () => {
    const desk = await MoneyDesk.open(served);
    await desk.record(SCENE.slice(0, 2));
    await desk.go("entries");
    await desk.at(0, COLUMN.reference);
    await desk.screen.part("entry-files").focus();
    await desk.press("Enter");
    const files = desk.screen.part("files-of-row");
    const asked = desk.screen.page.waitForEvent("filechooser");
    await files.locator("[data-testid=add-attachment]").focus();
    await desk.press("Enter");
    const voucher = { name: "PL-1.txt", mimeType: "text/plain", buffer: Buffer.from("Salary of January") };
    await (await asked).setFiles([voucher]);
    await expect.poll(() => files.locator("[data-testid=row-open]").count()).toBe(1);
    expect(await desk.screen.look("entry-files-light"), "findings of axe").toEqual([]);
    await desk.press("Escape");
    await expect.poll(() => desk.text(0, COLUMN.files)).toBe("1");
    const [first, second] = await desk.kept();
    const base64 = voucher.buffer.toString("base64");
    await desk.screen.call("attach_file", { project: desk.project, owner: second?.id, name: "PL-2.txt", base64 });
    const shown = (await desk.screen.call("show_project", { project: desk.project })) as {
      attachments: { name: string; owner: string }[];
    };
    const owned = shown.attachments.map(({ name, owner }) => [name, owner]);
    expect(owned).toEqual([
      ["PL-1.txt", first?.id],
      ["PL-2.txt", second?.id],
    ]);
    await desk.go("entries");
    expect(await desk.text(1, COLUMN.files)).toBe("1");
    await desk.close();
  });

  test("a cell is filled into those beneath it, kept as one deed and taken back as one", async () => {
    const desk = await MoneyDesk.open(served);
    await desk.record(SCENE.slice(0, 4));
    await desk.go("entries");
    await desk.at(0, COLUMN.line);
    await desk.press("Shift+ArrowDown Shift+ArrowDown Shift+ArrowDown Control+d");
    const lines = async () => (await desk.kept()).map(({ line_code }) => line_code);
    await expect.poll(lines).toEqual(["1.1", "1.1", "1.1", "1.1"]);
    expect(await desk.text(3, COLUMN.line)).toBe("1.1 Coordination");
    await desk.press("Control+z");
    await expect.poll(lines).toEqual(["1.1", "1.1", "2.1", "2.1"]);
    await desk.at(1, COLUMN.note);
    await desk.press("Shift+ArrowDown Control+d");
    await expect.poll(async () => (await desk.kept())[2]?.note).toBe("February");
    await desk.close();
  });

  test("every bad cell of a new row says what is wrong with it", async () => {
    const desk = await MoneyDesk.open(served);
    await desk.paste(0, COLUMN.date, "2025-02-30\t\t9.9\ttwelve\tXYZ\tP-1\n");
    await expect.poll(() => desk.screen.part("refused-cell").count()).toBe(4);
    const said = await desk.screen.part("refused-cell").allInnerTexts();
    expect(said.map((text) => text.split(" · ").at(-1))).toEqual(["Date", "Budget line", "Amount", "Currency"]);
    expect(await desk.kept()).toEqual([]);
    await desk.close();
  });
});

describe("the overview", () => {
  test("leads from a figure to its entries, and keeps an explanation that is typed", async () => {
    const desk = await MoneyDesk.open(served);
    await desk.record(SCENE);
    await desk.screen.call("set_language", { language: "en" });
    await desk.screen.go(`money/${desk.project}/overview?until=2025-05-31`);
    await desk.screen.part("finance-lines").waitFor();
    expect(await desk.screen.part("finance-alerts").innerText()).toContain("1.2 Legal advice");
    const field = desk.screen.page.getByLabel("Why 1.2 Legal advice departs from its budget");
    await desk.screen.page.getByRole("button", { name: /1.2 Legal advice: the donor wants/ }).focus();
    await desk.press("Enter");
    expect(await field.evaluate((element) => element === document.activeElement), "the alert leads to the field").toBe(true);
    await desk.type("Two more cases went to court.");
    await desk.press("Tab");
    const explained = async () => {
      const shown = (await desk.screen.call("finance", { project: desk.project, day: "2025-05-31" })) as {
        lines: { code: string; explanation: { text: string } | null }[];
      };
      return shown.lines.find(({ code }) => code === "1.2")?.explanation?.text;
    };
    await expect.poll(explained).toBe("Two more cases went to court.");
    await desk.screen.part("chart-as-table").first().focus();
    await desk.press("Enter");
    const table = desk.screen.part("chart-bars").locator("table");
    expect(await table.locator("tr").nth(1).innerText()).toMatch(/1 Staff\s+15,000.00\s+8,500.00/);
    const figure = desk.screen.page.locator('tr[data-line="2.1"] [data-column="spent"] a');
    expect(await figure.innerText()).toBe("3,850.00");
    await figure.focus();
    await desk.press("Enter");
    await desk.screen.part("grid").waitFor();
    await expect.poll(() => desk.screen.part("entries-sums").innerText()).toContain("EUR\u00a03,850.00");
    expect(await desk.screen.part("entries-sums").innerText(), "commitments stand elsewhere").not.toContain("2,500");
    await desk.close();
  });

  test.each([
    ["light", "fr", 1],
    ["dark", "fr", 1],
    ["light", "pt", 2],
    ["dark", "es", 2],
  ] as const)("and the entries are readable in %s, in %s, at %i times their size", async (scheme, language, zoom) => {
    const desk = await MoneyDesk.open(served, language, scheme, zoom);
    const look = async (name: string) => {
      const picture = `${name}-${scheme}-${language}-${zoom}`;
      expect.soft(await desk.screen.look(picture), "serious or critical findings of axe").toEqual([]);
    };
    await desk.screen.go(`money/${desk.project}/overview`);
    await desk.screen.page.locator('[data-testid="finance-figures"]').waitFor();
    await look("finance-empty");
    await desk.record([...SCENE, { date: "2025-05-05", line: "2.1", amount: "1200.00", currency: "JOD", reference: "AM-1" }]);
    await desk.screen.go(`money/${desk.project}/overview?until=2025-05-31&period=${desk.periods[1]}`);
    await desk.screen.page.locator(".recharts-surface").nth(1).waitFor();
    await look("finance");
    await desk.screen.page.locator('[data-testid="chart-bars"]').scrollIntoViewIfNeeded();
    await look("finance-charts");
    await desk.go("entries");
    await look("entries");
    await desk.close();
  });
});
