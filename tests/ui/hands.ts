// The hands of somebody who types and pastes into a grid: what the tests of grids share.
import { expect } from "vitest";
import type { Screen } from "./browser";

/** One window with a grid in it. */
export class Hands {
  constructor(readonly screen: Screen) {}

  get keyboard() {
    return this.screen.page.keyboard;
  }

  cell(row: number, column: number) {
    return this.screen.page.locator(`[data-spot="${row}:${column}"]`);
  }

  async text(row: number, column: number): Promise<string> {
    return (await this.cell(row, column).innerText()).trim();
  }

  /** The texts of cells beside each other. */
  async texts(row: number, from: number, count: number): Promise<string[]> {
    return Promise.all(Array.from({ length: count }, (_, at) => this.text(row, from + at)));
  }

  /** Goes to a cell with the keys, as it may be out of sight and so not there yet. */
  async at(row: number, column: number): Promise<void> {
    await this.screen.page.locator("[data-look~=active]").first().focus();
    // The first time to the first cell that scrolls, the second time to the very first.
    await this.press("Control+Home Control+Home");
    for (let down = 0; down < row; down++) await this.press("ArrowDown");
    for (let right = 0; right < column; right++) await this.press("ArrowRight");
    await this.screen.page.locator(`[data-spot="${row}:${column}"][data-look~=active]`).waitFor();
  }

  async press(keys: string): Promise<void> {
    for (const key of keys.split(" ")) await this.keyboard.press(key);
  }

  /** Key by key, as a person types. */
  async type(text: string): Promise<void> {
    for (const letter of text) await this.keyboard.press(letter);
  }

  /** Where the focus is. */
  active(): Promise<string | null> {
    return this.screen.page.evaluate(
      () => document.activeElement?.closest("[data-spot]")?.getAttribute("data-spot") ?? null,
    );
  }

  /** Goes on with Tab until a part has the focus. */
  async tabTo(id: string, key = "Tab"): Promise<void> {
    const there = () =>
      this.screen.page.evaluate((id) => document.activeElement?.closest(`[data-testid="${id}"]`) !== null, id);
    for (let step = 0; step < 60 && !(await there()); step++) await this.press(key);
    expect(await there(), `${key} leads to ${id}`).toBe(true);
  }

  /** Goes on with Tab until a cell has the focus. */
  async tabToGrid(): Promise<void> {
    for (let step = 0; step < 60 && (await this.active()) === null; step++) await this.press("Tab");
    expect(await this.active(), "Tab leads into the grid").not.toBe(null);
  }

  /** Puts a text on the clipboard, as a spreadsheet does, and pastes it at a cell. */
  async paste(row: number, column: number, text: string): Promise<void> {
    await this.at(row, column);
    await this.screen.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.press("Control+v");
  }

  async copied(): Promise<string> {
    await this.press("Control+c");
    return this.screen.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The line beneath the grid. */
  async said(): Promise<string> {
    return (await this.screen.part("grid-said").innerText()).trim();
  }

  async close(): Promise<void> {
    expect(this.screen.complaints, "errors of the page").toEqual([]);
    await this.screen.close();
  }
}
