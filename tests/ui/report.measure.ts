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

test("from the last key to the page", async () => {
  const screen = await Screen.open(served, "light");
  await screen.call("open_demo");
  await screen.page.setViewportSize({ width: 1440, height: 860 });
  const [found] = (await screen.call("search", { query: "Rutas", limit: 1 })) as { project: string }[];
  const begin = { project: found?.project, template: "harmonised", language: "en", audience: "donor" };
  const { report } = (await screen.call("begin_report", begin)) as { report: { id: string } };
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
  const told = ["status", "write_section", "preview_report"].map((name) => `${name} ${middle(calls[name])} ms`);
  console.log(`from the last key to the page: ${middle(taken)} ms, of that a pause of 400 ms, ${told.join(", ")}`);
  await screen.close();
});
