// How fast the grid is, in Chromium: `npm run measure`. It prints figures and judges none.
import { afterAll, beforeAll, test } from "vitest";
import { Screen, type Served, serveTrial } from "./browser";

let served: Served;

beforeAll(async () => {
  served = await serveTrial("grid");
});

afterAll(() => served?.stop());

interface Timed {
  name: string;
  /** From the key to the next painted frame, in milliseconds. */
  painted: number[];
  /** What the page's thread did for one key on average, in milliseconds. */
  busy: Record<string, number>;
}

test("keys and pastes at 20,000 rows", async () => {
  const screen = await Screen.open(served, "light");
  await screen.try("rows=20000");
  await screen.page.locator('[data-spot="2:5"]').click();
  const lines: string[] = [];
  const timed = async (name: string, press: string[]) => {
    for (const key of press.slice(0, 5)) await screen.page.keyboard.press(key);
    lines.push(told(await timedKeys(screen, name, press)));
  };
  await timed("arrow down, scrolling", Array(120).fill("ArrowDown"));
  await timed("arrow right and left", Array(60).fill(["ArrowRight", "ArrowLeft"]).flat());
  await timed("Shift+arrow right and left", Array(60).fill(["Shift+ArrowRight", "Shift+ArrowLeft"]).flat());
  await timed("digit and Enter", Array(60).fill(["7", "Enter"]).flat());
  await timed("Page down", Array(60).fill("PageDown"));
  await timed("Ctrl+End and Ctrl+Home", Array(10).fill(["Control+End", "Control+Home"]).flat());

  for (const rows of [8, 1000]) lines.push(await timedPaste(screen, rows, 12));
  await screen.page.keyboard.press("Control+A");
  const started = performance.now();
  await screen.page.keyboard.press("Control+C");
  await screen.page.waitForFunction(() => /copied/.test(document.querySelector("[role=status]")?.textContent ?? ""));
  lines.push(`copy of everything (20,000 × 30): ${(performance.now() - started).toFixed(0)} ms`);
  console.log(["", ...lines].join("\n"));
  await screen.close();
});

async function timedKeys(screen: Screen, name: string, keys: string[]): Promise<Timed> {
  await screen.page.evaluate(watchKeys);
  const metrics = await screen.page.context().newCDPSession(screen.page);
  await metrics.send("Performance.enable");
  const before = await metrics.send("Performance.getMetrics");
  for (const key of keys) {
    await screen.page.keyboard.press(key);
    await screen.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
  }
  const after = await metrics.send("Performance.getMetrics");
  const painted = await screen.page.evaluate(() => (window as unknown as { painted: number[] }).painted);
  const busy: Record<string, number> = {};
  for (const [at, { name: metric, value }] of after.metrics.entries()) {
    const spent = (value - (before.metrics[at]?.value ?? 0)) * 1000;
    if (metric.endsWith("Duration")) busy[metric.replace("Duration", "")] = spent / keys.length;
  }
  return { name, painted, busy };
}

/** In the page: notes for every key how long it took until a frame with it was painted. */
function watchKeys(): void {
  const page = window as unknown as { painted: number[]; watching?: boolean };
  page.painted = [];
  if (page.watching) return;
  page.watching = true;
  const seen = ({ timeStamp, key }: KeyboardEvent) => {
    if (["Shift", "Control"].includes(key)) return;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => page.painted.push(performance.now() - timeStamp);
      channel.port2.postMessage(null);
    });
  };
  window.addEventListener("keydown", seen, { capture: true });
}

async function timedPaste(screen: Screen, rows: number, columns: number): Promise<string> {
  const block = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, at) => row * 7 + at));
  const text = block.map((row) => row.join("\t")).join("\r\n");
  await screen.page.evaluate((given) => navigator.clipboard.writeText(given), text);
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    await screen.page.keyboard.press("Control+Home");
    await screen.page.evaluate(watchPaste);
    await screen.page.keyboard.press("Control+V");
    await screen.page.waitForFunction(() => (window as unknown as { pasted?: number }).pasted !== undefined);
    times.push(await screen.page.evaluate(() => (window as unknown as { pasted: number }).pasted));
  }
  return `paste of ${rows} × ${columns}: ${times.map((time) => time.toFixed(0)).join(", ")} ms to paint`;
}

function watchPaste(): void {
  const page = window as unknown as { pasted?: number };
  delete page.pasted;
  const seen = ({ timeStamp }: Event) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        page.pasted = performance.now() - timeStamp;
      };
      channel.port2.postMessage(null);
    });
  };
  window.addEventListener("paste", seen, { capture: true, once: true });
}

function told({ name, painted, busy }: Timed): string {
  const sorted = painted.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  const parts = Object.entries(busy).map(([metric, spent]) => `${metric} ${spent.toFixed(1)}`);
  return `${name}: to paint p50 ${at(0.5)} p95 ${at(0.95)} ms; a key keeps the page busy for ${parts.join(", ")} ms`;
}
