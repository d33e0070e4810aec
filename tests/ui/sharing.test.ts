// Packages of changes in the window: a colleague worked on a copy. Real page, real core, no mocks.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PackageKept } from "../../ui/src/lib/generated/PackageKept";
import type { ProjectRow } from "../../ui/src/lib/generated/ProjectRow";
import { Screen, type Served, serve } from "./browser";

let served: Served;
let folder: string;

beforeAll(async () => {
  if (process.env["SCREENS"]) mkdirSync(process.env["SCREENS"], { recursive: true });
  folder = mkdtempSync(join(tmpdir(), "bilan-sharing-"));
  served = await serve();
});

afterAll(async () => {
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The command line of the colleague. */
function bilan(args: string[], input = ""): void {
  const env = { ...process.env, XDG_DATA_HOME: folder };
  execFileSync(process.env["BILAN"] ?? "", args, { env, input, stdio: ["pipe", "ignore", "inherit"] });
}

const edit = (row: string, field: string, value: string) => ({ table: "project", row, field, value });

const focused = (screen: Screen) =>
  screen.page.evaluate(() => document.activeElement?.getAttribute("data-testid") ?? null);

const acronym = async (screen: Screen) => ((await screen.call("list_projects")) as ProjectRow[])[0]?.acronym;

/** Both gave the first project another acronym, the colleague the second one, too. */
async function scene(screen: Screen): Promise<Buffer> {
  await screen.call("open_demo");
  const [first, second] = (await screen.call("list_projects")) as ProjectRow[];
  const { workspace } = (await screen.call("status")) as { workspace: { path: string } };
  const copy = join(folder, "copy.bilan");
  copyFileSync(workspace.path, copy);
  for (const project of [first, second]) {
    bilan(["call", "edit_field", "-", "--workspace", copy], JSON.stringify(edit(project?.id ?? "", "acronym", "THERE")));
  }
  const written = join(folder, "copy.bilan-changes");
  bilan(["changes", "--since", "start", "--out", written, "--workspace", copy]);
  await screen.call("edit_field", edit(first?.id ?? "", "acronym", "HERE"));
  return readFileSync(written);
}

/** Drops a file onto the window. */
async function drop(screen: Screen, name: string, bytes: Buffer): Promise<void> {
  await screen.page.evaluate(
    ({ name, base64 }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      const place = { clientX: 400, clientY: 300 };
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true, ...place }));
    },
    { name, base64: bytes.toString("base64") },
  );
}

test("a package that is dropped is looked at, decided by keyboard, taken in, undone; one is given", async () => {
  const screen = await Screen.open(served, "light");
  const { keyboard } = screen.page;
  const bytes = await scene(screen);
  await screen.go("history");

  await drop(screen, "damaged.bilan-changes", bytes.subarray(0, bytes.length / 2));
  await screen.part("package").getByRole("alert").waitFor();
  expect(await screen.part("take-package").isDisabled(), "what is damaged cannot be taken in").toBe(true);
  expect(await screen.look("sharing-damaged")).toEqual([]);
  await keyboard.press("Escape");
  await expect.poll(() => screen.part("package").count()).toBe(0);

  await drop(screen, "copy.bilan-changes", bytes);
  await screen.part("package-told").waitFor();
  await screen.part("conflict").waitFor();
  expect(await screen.part("conflict").innerText()).toContain("HERE");
  expect(await screen.part("conflict").innerText()).toContain("THERE");
  expect(await screen.part("take-package").isDisabled(), "first a person decides").toBe(true);
  expect(await screen.look("sharing-undecided")).toEqual([]);
  await expect.poll(() => focused(screen), { message: "the next key leads to what is to be decided" }).toBe("package-told");
  await keyboard.press("Tab");
  await keyboard.press("Space");
  await keyboard.press("ArrowRight");
  await expect.poll(() => screen.part("conflict-theirs").isChecked()).toBe(true);
  await expect.poll(() => screen.part("take-package").isEnabled()).toBe(true);
  expect(await screen.look("sharing-decided")).toEqual([]);
  await screen.page.emulateMedia({ colorScheme: "dark" });
  expect(await screen.look("sharing-dark")).toEqual([]);
  await screen.page.emulateMedia({ colorScheme: "light" });
  await screen.part("take-package").focus();
  await keyboard.press("Enter");
  await expect.poll(() => acronym(screen)).toBe("THERE");

  const undo = screen.page.locator(".mantine-Notification-root button").first();
  await undo.focus();
  await keyboard.press("Enter");
  await expect.poll(() => acronym(screen)).toBe("HERE");

  await screen.part("exchange").focus();
  await keyboard.press("Enter");
  await screen.part("give-package").focus();
  await keyboard.press("Enter");
  await screen.part("package-given").waitFor();
  await expect.poll(() => screen.part("packages").locator("li").count()).toBe(2);
  expect(await screen.look("sharing-exchange")).toEqual([]);
  const kept = (await screen.call("packages")) as PackageKept[];
  expect(kept.map(({ taken, undone }) => ({ taken, undone }))).toEqual([
    { taken: false, undone: false },
    { taken: true, undone: true },
  ]);
  expect(screen.complaints).toEqual([]);
  await screen.close();
});
