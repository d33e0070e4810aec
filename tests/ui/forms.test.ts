// Asking a partner and taking in what comes back, as a monitoring officer does it: the form is made
// in the window, filled in as a spreadsheet would, dropped on the window, looked at and kept.
import { mkdirSync } from "node:fs";
import { crc32, inflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Screen, type Served, serve } from "./browser";

let served: Served;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  served = await serve();
});

afterAll(() => served?.stop());

interface Part {
  name: string;
  content: Buffer;
}

/** The parts of a zip archive. */
function parts(zip: Buffer): Part[] {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06"));
  const found: Part[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed, named, more, told, from] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ];
    const begins = from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28);
    const bytes = zip.subarray(begins, begins + packed);
    const name = zip.toString("utf8", at + 46, at + 46 + named);
    found.push({ name, content: method === 8 ? inflateRawSync(bytes) : bytes });
    at += 46 + named + more + told;
  }
  return found;
}

/** An archive of parts, none of them packed. */
function zipped(all: readonly Part[]): Buffer {
  const [files, list]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, content } of all) {
    const called = Buffer.from(name);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(called.length, 22);
    files.push(Buffer.from("PK\x03\x04"), about, called, content);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    list.push(Buffer.from("PK\x01\x02\x14\x00"), about, place, called);
    at += 30 + called.length + content.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(all.length, 4);
  end.writeUInt16LE(all.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, listed, Buffer.from("PK\x05\x06"), end]);
}

/** The form with its first open cells filled in, as a spreadsheet writes them. */
function filled(form: Buffer, values: readonly string[]): Buffer {
  const left = [...values];
  const all = parts(form).map((part) => {
    if (part.name !== "xl/worksheets/sheet1.xml") return part;
    // Cells to be filled in are those of the validation's ranges.
    const text = part.content.toString("utf8");
    const [, range = ""] = /sqref="([A-Z]+\d+)/.exec(text.slice(text.indexOf("<dataValidations"))) ?? [];
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(range) ?? [];
    const first = letters.charCodeAt(0);
    const told = values.reduce((sheet, _, offset) => {
      const place = `${String.fromCharCode(first + offset)}${row}`;
      return sheet.replace(new RegExp(`<c r="${place}"( s="\\d+")/>`), (_all, style: string) => {
        const value = left.shift() ?? "";
        return `<c r="${place}"${style}><v>${value}</v></c>`;
      });
    }, text);
    return { ...part, content: Buffer.from(told) };
  });
  expect(left, "every value found its cell").toEqual([]);
  return zipped(all);
}

/** Drops a workbook on the middle of the window. */
async function drop(screen: Screen, name: string, content: Buffer): Promise<void> {
  const carried = await screen.page.evaluateHandle(
    ({ name, base64 }) => {
      const carried = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      carried.items.add(new File([bytes], name));
      return carried;
    },
    { name, base64: content.toString("base64") },
  );
  await screen.page.dispatchEvent("main", "drop", { dataTransfer: carried });
}


/** The example's project that has partners, people reached and periods. */
async function project(screen: Screen): Promise<string> {
  const projects = (await screen.call("list_projects")) as { id: string; title: string }[];
  return projects.find(({ title }) => title.startsWith("Rutas Seguras"))?.id ?? "";
}

describe("figures from partners", () => {
  test.each(["light", "dark"] as const)("are asked for, come back, and are taken in, in %s", async (scheme) => {
    const screen = await Screen.open(served, scheme);
    await screen.call("open_demo");
    await screen.call("set_language", { language: scheme === "light" ? "es" : "fr" });
    const id = await project(screen);
    await screen.go(`reach/${id}`);
    await screen.part("to-forms").click();
    await screen.part("ask-partner").waitFor();
    expect.soft(await screen.look(`forms-empty-${scheme}`), "findings of axe").toEqual([]);

    await screen.part("ask-partner").focus();
    await screen.page.keyboard.press("Enter");
    await screen.part("ask-lines").waitFor();
    expect.soft(await screen.look(`forms-ask-${scheme}`), "findings of axe").toEqual([]);
    await screen.part("save-form").click();
    await screen.page.getByRole("dialog").getByRole("status").waitFor();
    await screen.page.keyboard.press("Escape");
    const asked = (await screen.call("partner_forms", { project: id })) as { form: string; standing: string; period: string }[];
    expect(asked.map(({ standing }) => standing)).toEqual(["waiting"]);

    const made = (await screen.call("ask_partner", {
      project: id,
      partner: "Asociación Casa Ceiba",
      period: asked[0]?.period ?? "",
    })) as { name: string; base64: string };
    const form = filled(Buffer.from(made.base64, "base64"), ["12", "3.5", "7"]);
    await screen.go("projects");
    await drop(screen, made.name, form);
    await screen.part("form-figures").waitFor();
    const states = screen.part("form-figures").locator("tbody tr");
    expect(await states.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-state")))).toEqual([
      "refused",
      "new",
      "new",
    ]);
    expect.soft(await screen.look(`forms-arrived-${scheme}`), "findings of axe").toEqual([]);
    await screen.part("keep-form").click();
    await screen.part("form-arrived").waitFor({ state: "detached" });
    await expect.poll(() => screen.part("form-standing").first().getAttribute("data-standing")).toBe("partly");
    expect.soft(await screen.look(`forms-list-${scheme}`), "findings of axe").toEqual([]);
    const after = (await screen.call("partner_forms", { project: id })) as { answers: { figures: number }[] }[];
    expect(after[0]?.answers[0]?.figures).toBe(2);
    await screen.call("undo");
    const back = (await screen.call("partner_forms", { project: id })) as { answers: unknown[] }[];
    expect(back[0]?.answers, "one undo takes it back").toEqual([]);
    // The next window has the same workspace: nobody was asked in it.
    await screen.call("undo");
    await screen.call("undo");
    await screen.close();
  });

  test("a form of another workspace says so and changes nothing", async () => {
    const screen = await Screen.open(served, "light");
    await screen.call("open_demo");
    const id = await project(screen);
    const made = (await screen.call("ask_partner", {
      project: id,
      partner: "Asociación Casa Ceiba",
      period: "2026Q2",
    })) as { base64: string };
    await screen.call("undo");
    await screen.go("projects");
    await drop(screen, "form.xlsx", filled(Buffer.from(made.base64, "base64"), ["1"]));
    await screen.part("leave-form").waitFor();
    expect(await screen.part("form-arrived").innerText()).toContain("form.xlsx");
    await screen.part("leave-form").click();
    await screen.part("form-arrived").waitFor({ state: "detached" });
    await screen.close();
  });
});
