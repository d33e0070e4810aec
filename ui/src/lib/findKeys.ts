// The keys that lead to the search field of a screen.
import { useHotkeys } from "@mantine/hooks";
import { KEYS } from "./shortcuts";

/** "/" outside of fields, Ctrl+F everywhere. */
export function useFindKeys(focus: () => void): void {
  const [slash, find] = KEYS.find;
  useHotkeys([[slash, focus]]);
  useHotkeys([[find, focus]], []);
}
