// The pages of a PDF and the editor of a report's text by themselves: drawn, read, turned, kept
// in place when the bytes change; written, looked up and corrected with the keyboard alone.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Screen, type Served, serveTrial } from "./browser";

let served: Served;
let report: string;
let folder: string;

/** A report of the example, as the command line writes it. */
function exampleReport(): string {
  const program = process.env["BILAN"] ?? join(import.meta.dirname, "../../target/debug/bilan");
  const workspace = join(folder, "example.bilan");
  execFileSync(program, ["demo", workspace]);
  const told = JSON.parse(execFileSync(program, ["--json", "list", "--workspace", workspace]).toString()) as { id: string }[];
  const id = told[0]?.id ?? "";
  execFileSync(program, ["report", id, "--workspace", workspace, "--out", folder, "--lang", "en"]);
  const pdf = readdirSync(folder).find((name) => name.endsWith(".pdf")) ?? "";
  return readFileSync(join(folder, pdf)).toString("base64");
}

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  folder = mkdtempSync(join(tmpdir(), "bilan-paper-"));
  report = exampleReport();
  served = await serveTrial("report");
});

afterAll(async () => {
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(scheme: "light" | "dark" = "light"): Promise<Screen> {
  const screen = await Screen.open(served, scheme);
  await screen.try("lang=en");
  return screen;
}

async function show(screen: Screen): Promise<void> {
  await screen.page.evaluate((base64) => (window as unknown as { show: (base64: string) => void }).show(base64), report);
}

const firstDrawn = (screen: Screen) =>
  screen.page.locator("[data-testid=sheet] > div").first().getAttribute("data-drawn");

describe("the pages", () => {
  test("are drawn with their words, turned, enlarged, and stay in place when the bytes change", async () => {
    const screen = await opened();
    await show(screen);
    await expect.poll(() => firstDrawn(screen)).toBe("1");
    const pages = await screen.part("sheet").count();
    expect(pages).toBeGreaterThan(1);
    await expect.poll(() => screen.part("sheet").first().innerText()).toMatch(/\w+ \w+/);
    expect(await screen.part("paper-page").innerText()).toBe(`Page 1 of ${pages}`);

    const frame = screen.page.locator("section[aria-label='Pages of the report']");
    await frame.focus();
    await screen.page.keyboard.press("n");
    await expect.poll(() => screen.part("paper-page").innerText()).toBe(`Page 2 of ${pages}`);
    const before = await frame.evaluate((element) => element.scrollTop);
    expect(before).toBeGreaterThan(0);
    const seen = await screen.part("sheet").nth(1).locator("canvas").elementHandle();
    await show(screen);
    const drawnAgain = () => screen.page.locator("[data-testid=sheet] > div").nth(1).getAttribute("data-drawn");
    await expect.poll(drawnAgain).toBe("2");
    expect(await frame.evaluate((element) => element.scrollTop), "the page read stays in place").toBe(before);
    expect(await seen?.evaluate((canvas) => canvas.isConnected), "the old picture is gone").toBe(false);

    const width = async () => (await screen.part("sheet").first().boundingBox())?.width ?? 0;
    const fitted = await width();
    await screen.page.keyboard.press("+");
    await expect.poll(width).toBeGreaterThan(fitted);
    await screen.page.keyboard.press("0");
    await expect.poll(width).toBe(fitted);

    await screen.part("paper-before").click();
    await screen.part("place").focus();
    await screen.page.keyboard.press("Enter");
    await expect.poll(() => screen.part("pressed").innerText()).toBe("reach.direct");
    expect(await screen.look("paper-light")).toEqual([]);
    expect(screen.complaints).toEqual([]);
    await screen.close();
  });

  test("that cannot be read are told", async () => {
    const screen = await opened();
    await screen.page.evaluate(() => (window as unknown as { show: (base64: string) => void }).show(btoa("no pdf")));
    await screen.page.locator("[role=alert]").waitFor();
    await screen.close();
  });
});

describe("the words", () => {
  test("are written, a figure is looked up and a typed number becomes one, with the keyboard alone", async () => {
    const screen = await opened();
    const { keyboard } = screen.page;
    const markdown = () => screen.part("markdown").innerText();
    const prose = screen.part("prose");
    await prose.waitFor();
    expect(await prose.getAttribute("aria-multiline")).toBe("true");
    expect(await prose.getAttribute("aria-label")).toBe("Results");
    expect(await screen.page.locator("[data-figure='reach.direct']").first().innerText()).toBe("116");
    expect(await screen.page.locator("[data-unknown]").innerText()).toBe("{gone.figure}");
    await expect.poll(() => screen.page.locator("[data-remark=hint]").innerText()).toBe("31");

    // The editor hears of a caret that the browser moved a moment later: no hand is as quick.
    const caret = () =>
      screen.page.evaluate(async () => {
        await new Promise((done) => setTimeout(done, 100));
        const at = document.getSelection();
        return `${at?.anchorNode?.textContent}:${at?.anchorOffset}`;
      });
    const focusIn = (place: string) =>
      screen.page.evaluate((place) => document.activeElement?.closest(place) != null, place);
    await prose.focus();
    await expect.poll(() => focusIn("[data-testid=prose]")).toBe(true);
    await keyboard.press("Control+Home");
    await expect.poll(caret).toMatch(/^What was done:0$/);
    await keyboard.press("End");
    await expect.poll(caret).toBe("What was done:13");
    await keyboard.press("Enter");
    await keyboard.type("In all {");
    await keyboard.type("budg");
    const chosen = screen.page.locator("[role=option][aria-selected=true]");
    await expect.poll(() => chosen.innerText()).toMatch(/budget/i);
    await keyboard.press("Enter");
    await keyboard.type(" were ");
    await keyboard.press("Control+b");
    await keyboard.type("spent");
    await expect.poll(markdown).toContain("In all {budget.total} were **spent**\n");
    await keyboard.press("Control+b");
    await keyboard.type(" and/or 3 /");
    await keyboard.press("Space");
    await keyboard.type("kept");
    await expect.poll(markdown).toContain("and/or 3 / kept");
    expect(await screen.look("prose-light")).toEqual([]);

    await keyboard.type("{");
    await screen.part("figure-picker").waitFor();
    expect(await screen.look("prose-picker")).toEqual([]);
    await keyboard.press("Escape");
    await keyboard.type("x}");
    await expect.poll(markdown, { message: "a bracket that was meant as such stays one" }).toContain("kept\\{x}");
    expect(screen.complaints).toEqual([]);
    await screen.close();
  });

  test("are dark in the dark", async () => {
    const screen = await opened("dark");
    await show(screen);
    await expect.poll(() => firstDrawn(screen)).toBe("1");
    expect(await screen.look("paper-dark")).toEqual([]);
    await screen.close();
  });
});
