// What stands on the pages of a report. Only those in sight are drawn anew, so that a reader who
// has turned past a page before it changed must turn back to see it.
import type { Screen } from "./browser";

/** The words on all pages as they are drawn now, each of their pieces with a space between. */
export async function onPaper(screen: Screen): Promise<string> {
  const sheets = screen.part("sheet");
  const words: string[] = [];
  for (let page = 0; page < (await sheets.count()); page++) {
    await sheets.nth(page).scrollIntoViewIfNeeded();
    words.push(await sheets.nth(page).innerText());
  }
  return plain(words.join(" "));
}

/** Words with one space between them, wherever a line ended. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ");
}
