// Entering people reached: from the project to the grid, and a new line in it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { Screen, type Served, serve } from "./browser";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(async () => {
  await served?.stop();
});

test("a line is added to the grid of people reached", async () => {
  const screen = await Screen.open(served, "light");
  await screen.call("set_language", { language: "en" });
  await screen.call("open_demo");
  await screen.go("projects");
  await screen.part("project-row").first().click();
  await screen.part("enter-reach").click();
  await screen.part("grid").waitFor();
  await screen.part("add-line").click();
  await screen.part("line-place").fill("Zarqa");
  await screen.part("line-add").click();
  const line = screen.page.getByRole("row", { name: /Zarqa/ });
  await line.waitFor();
  expect(await screen.look("reach-light"), "serious or critical findings of axe").toEqual([]);
  await screen.close();
});
