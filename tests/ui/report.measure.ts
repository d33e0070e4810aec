// How soon what is typed stands on the pages, in Chromium with the real core behind it: `npm run
// measure`. It prints figures and judges none. Behind the page each call starts a program of its
// own, which the window does not: how long a call takes that asks for nothing (`status`) stands beside
// those that work.
import { afterAll, beforeAll, test } from "vitest";
import { Screen, type Served, serve } from "./browser";

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(() => served?.stop());

interface Begun {
  report: { id: string };
  sections: { id: string; asks: string }[];
}

/** Paragraphs that fill so many pages in every section that people write. */
const LONG = "The work went on in all places, and people came to the shelters as planned. ".repeat(60);

test.each([
  ["as it is begun", ""],
  ["with long texts", `${LONG}\n\n`.repeat(4)],
] as const)("from the last key to the page of a report %s", async (called, text) => {
  const screen = await Screen.open(served, "light");
  await screen.call("open_demo");
  await screen.page.setViewportSize({ width: 1440, height: 860 });
  const [found] = (await screen.call("search", { query: "Rutas", limit: 1 })) as { project: string }[];
  const begin = { project: found?.project, template: "harmonised", language: "en", audience: "donor" };
  const { report, sections } = (await screen.call("begin_report", begin)) as Begun;
  for (const { id } of sections.filter(({ asks, id }) => asks === "question" && id !== "overall" && text)) {
    await screen.call("write_section", { report: report.id, section: id, text });
  }
  const { pages } = (await screen.call("preview_report", { report: report.id })) as { pages: number };
  const calls: Record<string, number[]> = {};
  screen.page.on("requestfinished", (request) => {
    const name = /"name":"(\w+)"/.exec(request.postData() ?? "")?.[1];
    if (name) (calls[name] ??= []).push(request.timing().responseEnd);
  });
  await screen.go(`report/${report.id}/overall`);
  await screen.part("sheet").nth(2).scrollIntoViewIfNeeded();
  const drawn = (words: string) =>
    screen.page.waitForFunction(
      (said) => [...document.querySelectorAll("[data-testid=sheet]")].some((page) => page.textContent?.includes(said)),
      words,
    );
  const taken: number[] = [];
  for (let round = 1; round <= 8; round++) {
    await screen.part("prose").focus();
    await screen.page.keyboard.type(` word${round}`);
    const from = performance.now();
    await drawn(`word${round}`);
    taken.push(performance.now() - from);
  }
  const middle = (all: readonly number[] = []) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]?.toFixed(0);
  const told = ["status", "write_section", "preview_report", "readiness"].map((name) => `${name} ${middle(calls[name])} ms`);
  console.log(`${pages} pages, ${called}: ${middle(taken)} ms, of that a pause of 400 ms, ${told.join(", ")}`);
  await screen.close();
});
