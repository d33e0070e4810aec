// A browser on the built page, with the real core behind it: what the screens' test stands on.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { source as axeSource } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { type BuildOptions, build, preview } from "vite";

const ui = join(import.meta.dirname, "../../ui");
const program = process.env["BILAN"] ?? join(ui, "../target/debug/bilan");

/** What axe found to be wrong, in a line each. */
export type Findings = string[];

/** The page as it is built, served with the window's own content policy. */
export interface Served {
  address: string;
  browser: Browser;
  stop: () => Promise<void>;
}

/** Builds and serves the page and starts Chromium (CHROMIUM names another one). */
export async function serve(): Promise<Served> {
  if (!existsSync(program)) {
    throw new Error(`${program} is missing: cargo build -p bilan makes it, BILAN names another one`);
  }
  process.env["BILAN"] = program;
  return start(join(ui, "dist"), {});
}

/** The same for one of the pages of `ui/dev`, which are no part of the built program. */
export async function serveTrial(name: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "bilan-trial-"));
  const served = await start(folder, { rolldownOptions: { input: join(ui, "dev", `${name}.html`) } });
  const stop = async () => {
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...served, address: `${served.address}/dev/${name}.html`, stop };
}

async function start(outDir: string, options: BuildOptions): Promise<Served> {
  // The test runner's own value would build React's slow development form.
  process.env["NODE_ENV"] = "production";
  const page = { root: ui, configFile: join(ui, "vite.config.ts"), logLevel: "warn" } as const;
  const emptyOutDir = true;
  await build({ ...page, build: { ...options, outDir, emptyOutDir } });
  const server = await preview({ ...page, build: { outDir }, preview: { port: 0 } });
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const stop = async () => {
    await browser.close();
    await server.close();
  };
  return { address: server.resolvedUrls?.local[0]?.replace(/\/$/, "") ?? "", browser, stop };
}

/** One window with its own colours; every word that goes wrong in it is kept. */
export class Screen {
  readonly page: Page;
  readonly complaints: string[] = [];
  readonly #address: string;

  private constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (line) => {
      // A refused call answers 422, which the browser reports on its own account.
      if (line.type() === "error" && !line.text().includes("422")) this.complaints.push(line.text());
    });
  }

  static async open({ browser, address }: Served, colorScheme: "light" | "dark", zoom = 1): Promise<Screen> {
    // A zoomed page has fewer and larger pixels.
    const viewport = { width: 1180 / zoom, height: 780 / zoom };
    const context = await browser.newContext({ colorScheme, viewport, deviceScaleFactor: zoom });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    context.setDefaultTimeout(30_000);
    return new Screen(await context.newPage(), address);
  }

  /** Goes to a place such as `projects`, as at the start of the program. */
  async go(place: string): Promise<void> {
    await this.page.goto(`${this.#address}/#/${place}`);
    await this.page.reload();
    await this.page.waitForSelector("body[data-ready]");
    await this.page.waitForLoadState("networkidle");
  }

  /** Opens a page of `ui/dev`. */
  async try(query: string): Promise<void> {
    await this.page.goto(`${this.#address}?${query}`);
    await this.page.waitForSelector("body[data-ready]");
  }

  /** Calls the core past the page, to set a scene. */
  async call(name: string, input: object = {}): Promise<unknown> {
    const answer = await fetch(`${this.#address}/call`, { method: "POST", body: JSON.stringify({ name, input }) });
    return answer.json();
  }

  part(id: string) {
    return this.page.locator(`[data-testid="${id}"]`);
  }

  /** Serious and critical findings of axe; `picture` keeps a screenshot under SCREENS. */
  async look(picture: string): Promise<Findings> {
    await this.page.evaluate(() => document.fonts.ready.then(() => true));
    // Animations of dialogs would be judged half way.
    await this.page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
    const folder = process.env["SCREENS"];
    if (folder) await this.page.screenshot({ path: join(folder, `${picture}.png`) });
    await this.page.evaluate(axeSource);
    const found = await this.page.evaluate(judge);
    return found.map((line) => `${picture}: ${line}`);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

interface Rule {
  id: string;
  impact?: string | null;
  nodes: { html: string; failureSummary?: string }[];
}

/** Runs in the page. */
async function judge(): Promise<string[]> {
  const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Rule[] }> } };
  const { violations } = await axe.run();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ""}`));
}
