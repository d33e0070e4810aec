// Script in data (S2): sixty payloads in the text fields of the record; none of them may act, whatever
// screen shows them. Real page under the window's own content policy, real core, no mocks.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Entity } from "../../ui/src/lib/generated/Entity";
import type { Field } from "../../ui/src/lib/generated/Field";
import type { ProjectRow } from "../../ui/src/lib/generated/ProjectRow";
import { Screen, type Served, serve } from "./browser";

let served: Served;
let canary: Server;
/** What came in where nothing may come in. */
const called: string[] = [];

beforeAll(async () => {
  canary = createServer((request, response) => {
    called.push(String(request.url));
    response.end();
  });
  await new Promise<void>((done) => canary.listen(0, "127.0.0.1", done));
  served = await serve();
});

afterAll(async () => {
  await served?.stop();
  canary?.close();
});

/** Sixty ways to make a text act: HTML, SVG, Markdown, addresses, styles, templates. */
function payloads(out: string): string[] {
  const act = "window.pwned=1";
  const handlers = ["onerror", "onload", "onfocus", "onmouseover", "ontoggle", "onanimationstart"];
  const tags = ["img src=x", "svg", "input autofocus", "body", "details open", "video src=x", "iframe"];
  const html = handlers.flatMap((on) => tags.map((tag) => `<${tag} ${on}=${act}>`));
  return [
    ...html,
    `<script>${act}</script>`,
    `<ScRiPt src=${out}/s></sCrIpT>`,
    `"><script>${act}</script>`,
    `'-(${act})-'`,
    `<a href="javascript:${act}">a</a>`,
    `[a](javascript:${act})`,
    `![a](${out}/m)`,
    `<img src="${out}/i">`,
    `<link rel=stylesheet href=${out}/l>`,
    `<style>@import "${out}/c"</style>`,
    `<p style="background:url(${out}/b)">`,
    `<base href="${out}/">`,
    `<form action="${out}/f"><button>`,
    `<meta http-equiv=refresh content="0;url=${out}/r">`,
    `{{constructor.constructor("${act}")()}}`,
    "${" + act + "}",
    `<math><mi xlink:href="javascript:${act}">`,
    `<object data="${out}/o">`,
  ];
}

/** Puts payloads into every text field of a row of each kind; returns how many fields took them. */
async function poison(screen: Screen, project: string, all: string[]): Promise<number> {
  let taken = 0;
  let turn = 0;
  for (const { table, scope, fields } of (await screen.call("entities")) as Entity[]) {
    const rows = (await screen.call("list_rows", scope === "project" ? { table, project } : { table })) as { row: string }[];
    const row = Array.isArray(rows) ? rows[0]?.row : undefined;
    if (row === undefined) continue;
    for (const { name, kind } of fields.filter(isText)) {
      // A short text holds a few of them: each field gets others.
      const room = kind.is === "line" ? 480 : 4_900;
      let value = "";
      while (value.length + (all[turn % all.length]?.length ?? 0) < room && value.split("\u00b7").length <= all.length) {
        value += `${all[turn % all.length]} \u00b7 `;
        turn += 1;
      }
      const answer = (await screen.call("edit_field", { table, row, field: name, value })) as { code?: string };
      if (answer.code === undefined) taken += 1;
    }
  }
  return taken;
}

const isText = ({ kind }: Field) => ["line", "words", "prose", "term"].includes(kind.is);

/** What of the payloads became part of the page. */
const acting = () => ({
  pwned: "pwned" in window,
  elements: document.querySelectorAll(
    "[onerror],[onload],[onfocus],[onmouseover],[ontoggle],[onanimationstart],iframe,object,embed,base,form[action^=http],a[href^='javascript:']",
  ).length,
  scripts: [...document.scripts].filter(({ src, text }) => text !== "" || !src.startsWith(location.origin)).length,
});

test("s2_what_people_write_never_acts", async () => {
  const { port } = canary.address() as AddressInfo;
  const out = `http://127.0.0.1:${port}`;
  const all = payloads(out);
  expect(all.length).toBeGreaterThanOrEqual(60);
  const screen = await Screen.open(served, "light");
  const elsewhere: string[] = [];
  screen.page.on("request", (request) => {
    if (!request.url().startsWith(served.address) && /^(https?|wss?):/.test(request.url())) elsewhere.push(request.url());
  });
  screen.page.on("dialog", (dialog) => {
    elsewhere.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await screen.call("open_demo");
  const projects = (await screen.call("list_projects")) as ProjectRow[];
  const id = projects.find(({ title }) => title.startsWith("Rutas"))?.id ?? projects[0]?.id ?? "";
  expect(await poison(screen, id, all)).toBeGreaterThan(60);
  const places = [
    "projects",
    `project/${id}`,
    `project/${id}?edit`,
    `project/${id}/framework`,
    `project/${id}/lessons`,
    `reach/${id}`,
    ...["overview", "budget", "entries", "moves", "rates"].map((view) => `money/${id}/${view}`),
    `reports/${id}`,
    `forms/${id}`,
    "templates",
    "lists",
    "lessons",
    "history",
    `history/${id}`,
  ];
  for (const place of places) {
    await screen.go(place);
    expect(await screen.page.evaluate(acting), place).toEqual({ pwned: false, elements: 0, scripts: 0 });
  }
  await screen.page.keyboard.press("Control+k");
  await screen.page.keyboard.type("script window");
  await screen.page.waitForLoadState("networkidle");
  expect(await screen.page.evaluate(acting), "search").toEqual({ pwned: false, elements: 0, scripts: 0 });
  expect(elsewhere).toEqual([]);
  expect(called).toEqual([]);
  await screen.close();
});
