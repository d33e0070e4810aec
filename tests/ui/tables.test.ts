// Tables brought in as a finance officer and a monitoring officer do it: real page, real core, real
// files. What is kept is asked of the core, past the page.
import { mkdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Screen, type Served, serve } from "./browser";
import { MoneyDesk } from "./moneyDesk";
import { Desk } from "./reachDesk";

let served: Served;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  served = await serve();
});

afterAll(() => served?.stop());

/** A French ledger: no day tells whether it stands before its month, and one line is unknown. */
const LEDGER = `Grand livre 2025;;;;;
;;;;;
Date;Ligne budgétaire;Montant;Devise;N° de pièce;Libellé
03/04/2025;1.1;1 200,50;EUR;P-1;Coordination
05/06/2025;9.9;340,00;EUR;P-2;Déplacement
07/02/2025;1.2;-15,25;EUR;P-3;Avoir
Total;;1525,25;;;
`;

interface File {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const csv = (name: string, text: string): File => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

/** Chooses a file, as the desktop's dialog would. */
async function choose(screen: Screen, file: File, part = "choose-table"): Promise<void> {
  const chooser = screen.page.waitForEvent("filechooser");
  await screen.part(part).click();
  await (await chooser).setFiles([file]);
}

/** Drops files on the middle of the window. */
async function drop(screen: Screen, files: readonly File[]): Promise<void> {
  const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString("base64") }));
  const carried = await screen.page.evaluateHandle((given) => {
    const carried = new DataTransfer();
    for (const { name, mimeType, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      carried.items.add(new File([bytes], name, { type: mimeType }));
    }
    return carried;
  }, given);
  await screen.page.dispatchEvent("main", "drop", { dataTransfer: carried });
}

const counted = async (screen: Screen, state: string) => (await screen.part(`count-${state}`).innerText()).trim();

describe("entries", () => {
  test("come in from a French ledger: a question, a preview, a refused row mended, one step, one undo", async () => {
    const desk = await MoneyDesk.open(served, "fr");
    const { screen } = desk;
    await screen.part("import-a-table").click();
    await choose(screen, csv("grand-livre.csv", LEDGER));

    // Three rows under the headings of the third row; the sum below is none of them.
    await expect.poll(() => screen.page.locator('[data-part="heading"]').count()).toBe(1);
    expect(await screen.page.locator('[data-part="total"]').count()).toBe(1);
    expect(await screen.part("meaning-2").inputValue()).toBe("amount");
    const question = screen.part("table-question");
    await question.waitFor();
    expect(await question.innerText()).toContain("03/04/2025");
    expect(await screen.look("tables-question-fr"), "findings of axe").toEqual([]);
    await question.getByRole("radio").first().focus();
    await desk.press("Space");

    await screen.part("table-preview").waitFor();
    expect(await counted(screen, "new")).toBe("2");
    expect(await counted(screen, "refused")).toBe("1");
    expect(await screen.look("tables-preview-fr"), "findings of axe").toEqual([]);

    // The unknown line becomes a known one, in its cell, with the keyboard.
    const mend = screen.part("table-mend");
    await mend.locator('[data-spot="0:3"][data-mark="error"]').click();
    await desk.type("2.1");
    await desk.press("Enter");
    await expect.poll(() => counted(screen, "new")).toBe("3");
    expect(await counted(screen, "refused")).toBe("0");

    await screen.part("import-table").click();
    await screen.part("table-done").waitFor();
    expect(await screen.look("tables-done-fr"), "findings of axe").toEqual([]);
    const kept = await desk.keeps(3);
    expect(kept.map(({ date, line_code, amount, reference }) => [date, line_code, amount.amount, reference]).sort()).toEqual([
      ["2025-02-07", "1.2", "-15.25", "P-3"],
      ["2025-04-03", "1.1", "1200.50", "P-1"],
      ["2025-06-05", "2.1", "340.00", "P-2"],
    ]);

    await screen.part("undo-table").click();
    await desk.keeps(0);
    await screen.part("table-preview").waitFor();
    await expect.poll(() => counted(screen, "new")).toBe("3");
    expect(screen.complaints).toEqual([]);
    await screen.close();
  });

  test("that are there already are told as such, and nothing is imported twice", async () => {
    const desk = await MoneyDesk.open(served);
    const { screen } = desk;
    const file = csv("ledger.csv", "Date,Line,Amount,Currency,Reference\n2025-01-31,1.1,1000.00,EUR,A-1\n2025-02-28,1.2,20.50,EUR,A-2\n");
    await screen.go(`tables/entries/${desk.project}`);
    await choose(screen, file);
    await screen.part("import-table").click();
    await screen.part("another-table").click();
    await desk.keeps(2);
    await choose(screen, file);
    await expect.poll(() => counted(screen, "unchanged")).toBe("2");
    expect(await counted(screen, "new")).toBe("0");
    expect(await screen.part("import-table").isDisabled()).toBe(true);
    await screen.close();
  });

  test("that went out and come back changed are told with what they were", async () => {
    const desk = await MoneyDesk.open(served, "pt");
    const { screen } = desk;
    await desk.record([
      { date: "2025-01-31", line: "1.1", amount: "1000.00", reference: "PL-1", note: "January" },
      { date: "2025-02-28", line: "1.1", amount: "1000.00", reference: "PL-2", note: "February" },
    ]);
    const { handle } = (await screen.call("export_tables", { what: "entries", format: "csv", project: desk.project, separator: "comma" })) as { handle: string };
    const changed = readFileSync(handle, "utf8").replace("February", "Fevereiro");
    await screen.go(`tables/entries/${desk.project}`);
    await choose(screen, csv("entries.csv", changed));
    await expect.poll(() => counted(screen, "changed")).toBe("1");
    expect(await counted(screen, "unchanged")).toBe("1");
    await screen.part("table-states").getByText(/^Alteradas/).click();
    await screen.page.locator('[data-mark="note"]').waitFor();
    expect(await screen.page.locator('[data-mark="note"]').innerText()).toContain("February → Fevereiro");
    expect(await screen.look("tables-changed-pt"), "findings of axe").toEqual([]);
    await desk.press("Control+Enter");
    await screen.part("table-done").waitFor();
    expect((await desk.kept()).map(({ note }) => note)).toEqual(["January", "Fevereiro"]);
    await screen.close();
  });

  test("a ledger that is no workbook says so, and the window goes on", async () => {
    const desk = await MoneyDesk.open(served);
    const { screen } = desk;
    await screen.go(`tables/entries/${desk.project}`);
    const broken = { name: "broken.xlsx", mimeType: "application/zip", buffer: Buffer.from("PK\u0003\u0004 no workbook") };
    await choose(screen, broken);
    await screen.page.getByRole("alert").waitFor();
    expect(await screen.page.getByRole("alert").innerText()).toContain("broken.xlsx");
    expect(await screen.look("tables-broken"), "findings of axe").toEqual([]);
    await screen.part("leave-table").click();
    await screen.part("paste-table").fill("Date\tLine\tAmount\tCurrency\n2025-01-31\t1.1\t10.50\tEUR\n");
    await screen.part("read-table").click();
    await expect.poll(() => counted(screen, "new")).toBe("1");
    await screen.close();
  });
});

describe("with the keyboard alone", () => {
  test("a ledger comes in from the search box on, and goes out again", async () => {
    const desk = await MoneyDesk.open(served);
    const { screen } = desk;
    await screen.go("projects");
    await desk.press("Control+k");
    await screen.part("palette").waitFor();
    await desk.type("import a table");
    await desk.press("Enter");
    await screen.part("paste-table").waitFor();
    await desk.tabTo("paste-table");
    await screen.page.keyboard.insertText(LEDGER);
    await desk.press("Tab Enter");
    await screen.part("table-question").waitFor();
    expect(await screen.page.evaluate(() => document.activeElement?.getAttribute("data-testid")), "where one goes on").toBe("table");
    await desk.tabTo("table-question");
    await desk.press("Space");
    await screen.part("table-preview").waitFor();
    await desk.tabTo("table-mend");
    await desk.press("Control+Enter");
    expect(await screen.part("table-done").count(), "nothing is imported from within a cell").toBe(0);
    await desk.tabTo("import-table");
    await desk.press("Control+Enter");
    await screen.part("table-done").waitFor();
    await desk.keeps(2);
    await desk.tabTo("mend-rest");
    await desk.tabTo("undo-table", "Shift+Tab");
    await desk.press("Enter");
    await desk.keeps(0);
    await screen.close();
  });

  test("a pasted block is taken for a table, and read as a page where a person says so", async () => {
    const desk = await MoneyDesk.open(served);
    const { screen } = desk;
    await screen.go("projects");
    await screen.page.evaluate((text) => navigator.clipboard.writeText(text), "Date\tLine\tAmount\n2025-01-31\t1.1\t10.50\n2025-02-01\t1.1\t3.00\n");
    await desk.press("Control+v");
    await screen.part("table").waitFor();
    await desk.tabTo("taken-for");
    await screen.part("taken-for").selectOption("page");
    await expect.poll(() => screen.page.evaluate(() => window.location.hash)).toBe("#/import");
    await screen.close();
  });
});

describe("people reached", () => {
  test("come in from a wide table, a column for each sex; the sum below is nobody's", async () => {
    const desk = await Desk.open(served);
    const { screen } = desk;
    await screen.part("import-a-table").click();
    const wide = "Place\tPeriod\tWomen\tMen\nNorth shore\t2025Q2\t120\t95\nSouth shore\t2025Q2\t40\t35\nTotal\t\t160\t130\n";
    await screen.part("paste-table").fill(wide);
    await screen.part("read-table").click();
    const question = screen.part("table-question");
    await question.waitFor();
    expect(await screen.part("table-columns").innerText()).toContain("Women and girls");
    expect(await screen.look("tables-wide"), "findings of axe").toEqual([]);
    await question.getByRole("radio").first().check();
    await expect.poll(() => counted(screen, "new")).toBe("2");
    expect(await screen.look("tables-wide-preview"), "findings of axe").toEqual([]);
    await screen.part("import-table").click();
    await screen.part("table-done").waitFor();
    const shores = (await desk.kept()).filter(({ place }) => place?.endsWith("shore"));
    const figures = shores.map(({ place, values }) => [place, values.filter((value) => value !== null)]);
    expect(figures).toEqual([
      ["North shore", [120, 95]],
      ["South shore", [40, 35]],
    ]);
    expect((await desk.kept()).map(({ place }) => place)).not.toContain("Total");
    await screen.part("open-imported-rows").click();
    await screen.part("reach-kinds").waitFor();
    await screen.close();
  });

  test("that went out as a workbook and come back are all there already", async () => {
    const desk = await Desk.open(served, "es");
    const { screen } = desk;
    const { handle } = (await screen.call("export_tables", { what: "reach", format: "xlsx", project: desk.project })) as { handle: string };
    await screen.go(`tables/reach/${desk.project}`);
    await choose(screen, { name: "alcance.xlsx", mimeType: "application/zip", buffer: readFileSync(handle) });
    await screen.part("table-preview").waitFor();
    expect(await screen.look("tables-workbook-es"), "findings of axe").toEqual([]);
    expect([await counted(screen, "new"), await counted(screen, "changed"), await counted(screen, "refused")]).toEqual(["0", "0", "0"]);
    expect(await screen.part("import-table").isDisabled()).toBe(true);
    await screen.close();
  });
});

describe("files that are dropped together", () => {
  test("are told one by one with what would be done, and go their ways", async () => {
    const desk = await MoneyDesk.open(served, "fr", "dark");
    const { screen } = desk;
    await drop(screen, [
      csv("grand-livre.csv", LEDGER),
      { name: "photo.png", mimeType: "image/png", buffer: Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64") },
    ]);
    await screen.part("received").waitFor();
    expect(await screen.look("received-fr-dark"), "findings of axe").toEqual([]);
    await screen.part("received-go-on").click();
    await screen.part("table").waitFor();
    const kept = (await screen.call("show_project", { project: desk.project, language: "fr" })) as { attachments: unknown[] };
    expect(kept.attachments).toHaveLength(1);
    await screen.close();
  });
});

/** A ledger as it comes out of a program: many columns, some of them of no use, a row that cannot stand. */
const LONG = [
  ["Date", "Budget line", "Amount", "Currency", "Reference", "Note", "Checked by the office in the capital", "Kind"],
  ...Array.from({ length: 60 }, (_, at) => {
    const day = `2025-0${(at % 6) + 1}-${String((at % 27) + 1).padStart(2, "0")}`;
    const line = at === 17 ? "8.8" : ["1.1", "1.2", "2.1"][at % 3];
    return [day, line, `${100 + at}.50`, "EUR", `P-${at}`, `Payment ${at}`, "yes", at % 9 === 0 ? "commitment" : ""];
  }),
]
  .map((row) => row.join("\t"))
  .join("\n");

const SCENES = [
  { scheme: "light", language: "en", width: 1440, height: 860 },
  { scheme: "dark", language: "fr", width: 1180, height: 780 },
  { scheme: "light", language: "pt", width: 1024, height: 700 },
  { scheme: "dark", language: "es", width: 590, height: 390 },
] as const;

test.each(SCENES)("in $scheme at $width × $height in $language nothing is hidden from anybody", async (scene) => {
  const { scheme, language, width, height } = scene;
  const desk = await MoneyDesk.open(served, language, scheme);
  const { screen } = desk;
  await screen.page.setViewportSize({ width, height });
  const look = async (name: string) => {
    expect.soft(await screen.look(`tables-${name}-${scheme}-${language}`), "findings of axe").toEqual([]);
    const wide = await screen.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(wide, `${name} is wider than the window`).toBeLessThanOrEqual(0);
  };
  await screen.go(`tables/entries/${desk.project}`);
  await look("add");
  await screen.part("paste-table").fill(LONG);
  await screen.part("read-table").click();
  await screen.part("table-preview").waitFor();
  await look("what");
  await screen.part("table-columns").scrollIntoViewIfNeeded();
  await look("columns");
  await screen.part("table-mend").evaluate((part) => part.scrollIntoView());
  await look("mend");
  await screen.part("import-table").scrollIntoViewIfNeeded();
  await look("preview");
  await screen.close();
});
