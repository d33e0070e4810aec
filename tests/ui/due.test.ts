// What is due, on the start screen: listed by its day, shown whole when asked, each line leading
// to its report or to begin it.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Screen, type Served, serve } from "./browser";

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(() => served?.stop());

describe("what is due", () => {
  test.each(["light", "dark"] as const)("is listed on the start screen, in %s", async (scheme) => {
    const screen = await Screen.open(served, scheme);
    await screen.call("open_demo");
    await screen.call("set_language", { language: "fr" });
    await screen.go("projects");
    const lines = screen.part("due-line");
    await lines.first().waitFor();
    expect(await lines.count()).toBe(3);
    expect(await lines.first().innerText()).toContain("jours de retard");
    expect.soft(await screen.look(`due-${scheme}`), "serious or critical findings of axe").toEqual([]);

    await screen.part("due-all").focus();
    await screen.page.keyboard.press("Enter");
    await expect.poll(() => lines.count(), { message: "six reports are owed in the example" }).toBe(6);
    await screen.part("due-begin").first().focus();
    await screen.page.keyboard.press("Enter");
    const dialog = screen.page.getByRole("dialog");
    await dialog.waitFor();
    await screen.part("begin-period").waitFor();
    const period = () => screen.part("begin-period").inputValue();
    await expect.poll(period, { message: "the period is chosen already" }).toBe("2025Q1");
    await screen.close();
  });
});
