// IATI files dropped onto the window and written from it: real page, real core. What is kept is
// asked of the core, past the page.
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Screen, type Served, serve } from "./browser";

let served: Served;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  served = await serve();
});

afterAll(() => served?.stop());

const activity = (number: number) => `
<iati-activity xml:lang="en" default-currency="USD">
  <iati-identifier>XM-DAC-47066-X${number}</iati-identifier>
  <reporting-org ref="XM-DAC-47066" type="40"><narrative>An agency</narrative></reporting-org>
  <title><narrative>Safer journeys ${number}</narrative></title>
  <description type="1"><narrative>Advice along the road.</narrative></description>
  <participating-org role="4"><narrative>An implementer</narrative></participating-org>
  <activity-status code="2"/>
  <activity-date iso-date="2024-01-15" type="2"/>
  <recipient-country code="PY"/>
  <location><name><narrative>A town</narrative></name></location>
  <sector vocabulary="1" code="15190"/>
  <transaction><transaction-type code="4"/><transaction-date iso-date="2024-05-02"/><value value-date="2024-05-02">1234.56</value></transaction>
  <result type="2">
    <title><narrative>People travel safely</narrative></title>
    <indicator measure="1">
      <title><narrative>People advised</narrative></title>
      <period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><actual value="250"/></period>
      <period><period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/><actual value="410"/></period>
    </indicator>
  </result>
</iati-activity>`;

const file = (activities: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">${activities}\n</iati-activities>`;

async function open(language: string, scheme: "light" | "dark" = "light"): Promise<Screen> {
  const screen = await Screen.open(served, scheme);
  await screen.call("new_workspace");
  await screen.call("set_language", { language });
  await screen.go("import");
  return screen;
}

async function drop(screen: Screen, name: string, text: string): Promise<void> {
  const carried = await screen.page.evaluateHandle(
    ([name, text]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text ?? ""], name ?? "", { type: "text/xml" }));
      return carried;
    },
    [name, text],
  );
  await screen.page.dispatchEvent("main", "drop", { dataTransfer: carried });
}

async function titles(screen: Screen): Promise<string[]> {
  return ((await screen.call("list_projects")) as { title: string }[]).map(({ title }) => title);
}

describe("an IATI file", () => {
  test.each([
    ["en", "light"],
    ["fr", "dark"],
    ["pt", "light"],
    ["es", "dark"],
  ] as const)("comes in from a drop, asks, leaves an activity out, and is one step (%s, %s)", async (language, scheme) => {
    const screen = await open(language, scheme);
    await drop(screen, "activities.xml", file(activity(1) + activity(2)));
    await screen.part("iati").waitFor();
    expect(await screen.part("activity").count()).toBe(2);
    expect(await screen.part("confirm-iati").isDisabled()).toBe(true);
    expect(await screen.look(`iati-import-${language}`), "findings of axe").toEqual([]);
    await screen.part("question").getByRole("radio").first().focus();
    await screen.page.keyboard.press("Space");
    await screen.part("take-activity").nth(1).click();
    await expect.poll(() => screen.part("confirm-iati").isEnabled()).toBe(true);
    expect(await titles(screen)).toEqual([]);
    await screen.part("confirm-iati").click();
    await expect.poll(() => titles(screen)).toEqual(["Safer journeys 1"]);
    await screen.call("undo");
    expect(await titles(screen)).toEqual([]);
    expect(screen.complaints).toEqual([]);
    await screen.close();
  });

  test("that is damaged is refused with its name, and nothing is kept", async () => {
    const screen = await open("en");
    await drop(screen, "torn.xml", file(activity(1)).slice(0, 700));
    await screen.page.getByText("torn.xml is damaged").waitFor();
    expect(await screen.look("iati-refused"), "findings of axe").toEqual([]);
    expect(await titles(screen)).toEqual([]);
    await screen.close();
  });
});

describe("a project", () => {
  test("goes out when what IATI asks is answered, and the answers stay", async () => {
    const screen = await open("en");
    const given = { name: "a.xml", text: file(activity(1).replace('<sector vocabulary="1" code="15190"/>', "")) };
    const answers = [{ field: "accumulation", value: "periodic" }];
    const { imported } = (await screen.call("import_iati", { ...given, answers })) as { imported: { project: string }[] };
    const project = imported[0]?.project ?? "";
    await screen.go(`project/${project}`);
    await screen.part("project-actions").click();
    await screen.part("export-tables").click();
    await screen.part("export-what").getByText("IATI").click();
    const question = screen.part("iati-sectors");
    await question.waitFor();
    expect(await screen.part("save-iati").isDisabled()).toBe(true);
    expect(await screen.look("iati-export-open"), "findings of axe").toEqual([]);
    await question.locator("input").last().fill("15190");
    await screen.page.keyboard.press("Tab");
    await expect.poll(() => screen.part("save-iati").isEnabled()).toBe(true);
    expect(await screen.look("iati-export-ready"), "findings of axe").toEqual([]);
    await screen.part("save-iati").click();
    const asked = async () =>
      ((await screen.call("ask_iati", { projects: [project] })) as { questions: unknown[] }).questions.length;
    await expect.poll(asked).toBe(0);
    expect(screen.complaints).toEqual([]);
    await screen.close();
  });

  test("is led to the very field that IATI asks for", async () => {
    const screen = await open("en");
    const text = file(activity(1)).replace('iso-date="2024-01-15" type="2"', 'iso-date="2024-01-15" type="3"');
    const answers = [{ field: "accumulation", value: "periodic" }];
    const { imported } = (await screen.call("import_iati", { name: "a.xml", text, answers })) as {
      imported: { project: string }[];
    };
    await screen.go(`project/${imported[0]?.project ?? ""}`);
    await screen.part("project-actions").click();
    await screen.part("export-tables").click();
    await screen.part("export-what").getByText("IATI").click();
    await screen.part("iati-actual_start").getByTestId("iati-in-record").click();
    await screen.page.locator('[data-field="start_date"] input:focus').waitFor();
    expect(await screen.part("iati-export").count()).toBe(0);
    expect(screen.complaints).toEqual([]);
    await screen.close();
  });
});
